-- Teachers' own questions, as they came and as they are asked. What a set or an assignment took of them is a copy there.
create table pool_question (
    id           uuid                     not null primary key,
    owner        uuid                     not null,
    -- the item's fingerprint: the same question comes once into a pool
    fingerprint  varchar(64)              not null,
    form         varchar(40)              not null,
    sourced      boolean                  not null,
    source       varchar(20)              not null,
    original     varchar(20000)           not null,
    item         varchar(1000000)         not null,
    -- stem, options and what is told, in small letters, to search in
    words        varchar(100000)          not null,
    added        timestamp with time zone not null,
    -- of questions that came together, their order
    position     integer                  not null,
    unique (owner, fingerprint)
);

create index pool_question_of_owner on pool_question (owner, added, position);
