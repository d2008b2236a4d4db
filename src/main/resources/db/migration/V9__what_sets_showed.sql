-- Corrections that reach back, what they did to whom, and students' questions about marks. Marks themselves are worked out
-- from answers and from the corrections that hold, and are not kept.

create table correction (
    id          uuid                     not null primary key,
    assignment  uuid                     not null references assignment (id) on delete cascade,
    -- an item's fingerprint, or a place of the set with all items that took turns in it
    item        varchar(64)              not null,
    place       integer                  not null,
    sort        varchar(20)              not null,
    credit      varchar(20),
    response    varchar(1000000),
    fraction    double precision,
    item_after  varchar(1000000),
    may_lower   boolean,
    reason      varchar(2000)            not null,
    made_by     uuid                     not null,
    made        timestamp with time zone not null,
    withdrawn   timestamp with time zone
);

create index correction_of_assignment on correction (assignment, made);

create table correction_notice (
    correction      uuid             not null references correction (id) on delete cascade,
    student         uuid             not null references student (id) on delete cascade,
    withdrawal      boolean          not null,
    assignment      uuid             not null references assignment (id) on delete cascade,
    before_points   double precision not null,
    before_maximum  double precision not null,
    after_points    double precision not null,
    after_maximum   double precision not null,
    seen            timestamp with time zone,
    primary key (correction, student, withdrawal)
);

create index notice_of_student on correction_notice (student, assignment);
create index notice_of_assignment on correction_notice (assignment);

create table mark_query (
    id          uuid                     not null primary key,
    assignment  uuid                     not null references assignment (id) on delete cascade,
    attempt     uuid                     not null references attempt (id) on delete cascade,
    student     uuid                     not null references student (id) on delete cascade,
    position    integer                  not null,
    question    varchar(1000)            not null,
    asked       timestamp with time zone not null,
    answer      varchar(1000),
    answered_by uuid,
    answered    timestamp with time zone,
    seen        timestamp with time zone
);

create index mark_query_of_assignment on mark_query (assignment, asked);
create index mark_query_of_student on mark_query (student, assignment);
create index mark_query_of_attempt on mark_query (attempt);
