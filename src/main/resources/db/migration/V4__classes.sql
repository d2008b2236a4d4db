-- Classes, their students, the sets that teachers make, and the sets that were given. Items and policies are JSON in plain
-- text, as in V1. Every question that a page asks is answered from an index of its own class, set or student.

create table course (
    id       uuid                     not null primary key,
    name     varchar(100)             not null,
    owner    uuid                     not null,
    zone     varchar(100)             not null,
    code     varchar(6)               not null unique,
    open     boolean                  not null,
    created  timestamp with time zone not null
);

create index course_of_owner on course (owner);

create table course_teacher (
    course   uuid not null references course (id) on delete cascade,
    teacher  uuid not null,
    primary key (course, teacher)
);

create index course_of_teacher on course_teacher (teacher);

-- Of the personal code only a hash is kept.
create table student (
    id             uuid         not null primary key,
    course         uuid         not null references course (id) on delete cascade,
    name           varchar(200) not null,
    -- what names share that sound alike when they are called out; one letter can become eighteen
    name_key       varchar(1100) not null,
    code_hash      varchar(64)  not null,
    joined         timestamp with time zone,
    extra_percent  integer      not null,
    extra_seconds  bigint       not null,
    unique (course, name_key),
    unique (course, code_hash)
);

-- Who somebody at a browser is, by the number in its cookie: one student in each class.
create table student_seat (
    browser  uuid not null,
    course   uuid not null references course (id) on delete cascade,
    student  uuid not null references student (id) on delete cascade,
    primary key (browser, course)
);

create index seat_of_student on student_seat (student);
create index seat_of_course on student_seat (course);

create table item_set (
    id       uuid                     not null primary key,
    owner    uuid                     not null,
    title    varchar(100)             not null,
    request  varchar(1000000)         not null,
    changed  timestamp with time zone not null
);

create index item_set_of_owner on item_set (owner, changed);

create table item_set_teacher (
    item_set  uuid not null references item_set (id) on delete cascade,
    teacher   uuid not null,
    primary key (item_set, teacher)
);

create index item_set_of_teacher on item_set_teacher (teacher);

create table item_set_entry (
    item_set  uuid             not null references item_set (id) on delete cascade,
    position  integer          not null,
    item      varchar(1000000) not null,
    varies    boolean          not null,
    primary key (item_set, position)
);

create table assignment (
    id       uuid                     not null primary key,
    course   uuid                     not null references course (id) on delete cascade,
    title    varchar(100)             not null,
    policy   varchar(10000)           not null,
    variety  varchar(20)              not null,
    seed     bigint                   not null,
    request  varchar(1000000)         not null,
    size     integer                  not null,
    given    timestamp with time zone not null
);

create index assignment_of_course on assignment (course, given);

create table assignment_entry (
    assignment  uuid             not null references assignment (id) on delete cascade,
    position    integer          not null,
    item        varchar(1000000) not null,
    varies      boolean          not null,
    primary key (assignment, position)
);

create table assignment_extra (
    assignment     uuid    not null references assignment (id) on delete cascade,
    student        uuid    not null references student (id) on delete cascade,
    extra_percent  integer not null,
    extra_seconds  bigint  not null,
    primary key (assignment, student)
);

create index extra_of_student on assignment_extra (student);

-- An attempt at an assignment: which one, and the place in it that each item fills. Of an attempt that somebody makes for
-- themselves these are null. An answer that was kept before knows its fraction from its mark alone.
alter table attempt add column assignment uuid;
alter table attempt add column portion integer;
alter table attempt add column number integer;
alter table attempt_item add column place integer;
alter table answer add column fraction double precision;
alter table attempt add constraint attempt_of_assignment foreign key (assignment) references assignment (id) on delete cascade;

-- The same number comes once: of two tabs that start at the same time one does.
create unique index attempt_at_assignment on attempt (assignment, learner, portion, number);
