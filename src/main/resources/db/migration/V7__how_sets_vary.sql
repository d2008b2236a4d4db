-- How the quizzes of different students differ, as the set's owner left it: what is offered where the set is given.
-- Sets from before keep what was offered then.
alter table item_set add column variety varchar(20) default 'SHUFFLED' not null;
