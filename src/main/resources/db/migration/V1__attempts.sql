-- One dialect for H2 (MODE=PostgreSQL) and PostgreSQL. Snapshots are JSON in plain text: neither database's own type of
-- JSON is the other's, and nothing is queried inside them. The bound on their size is H2's.

create table attempt (
    id            uuid                     not null primary key,
    learner       uuid                     not null,
    collection    varchar(200)             not null,
    request       varchar(1000000)         not null,
    seed          bigint                   not null,
    base_version  varchar(200)             not null,
    feedback      varchar(20)              not null,
    started       timestamp with time zone not null,
    finished      timestamp with time zone
);

create index attempt_of_learner on attempt (learner, started);

create table attempt_item (
    attempt   uuid             not null references attempt (id) on delete cascade,
    position  integer          not null,
    item      varchar(1000000) not null,
    primary key (attempt, position)
);

create table answer (
    attempt   uuid                     not null,
    position  integer                  not null,
    response  varchar(1000000)         not null,
    mark      varchar(1000000)         not null,
    given     timestamp with time zone not null,
    primary key (attempt, position),
    foreign key (attempt, position) references attempt_item (attempt, position) on delete cascade
);
