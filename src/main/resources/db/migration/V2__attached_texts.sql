-- Texts of articles that whoever runs this installation has attached, and the learners who may. The bound on a text is a
-- limit of characters; what may be attached is bounded in bytes, and lower.

create table attached_text (
    collection  varchar(200)             not null,
    article     varchar(200)             not null,
    text        varchar(1000000)         not null,
    attached    timestamp with time zone not null,
    primary key (collection, article)
);

create table keeper (
    learner  uuid                     not null primary key,
    since    timestamp with time zone not null
);
