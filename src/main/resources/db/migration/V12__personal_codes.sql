-- A personal code brings a student back by itself, whatever the code of the class is by now: it is hashed with one salt for
-- the whole installation, so that it can be looked up. Hashes from before are salted with the class and stay as they are.

create table code_salt (
    salt  uuid not null primary key
);

insert into code_salt (salt) values (gen_random_uuid());

create unique index student_of_code on student (code_hash);
