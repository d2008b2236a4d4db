-- Who signs in, and the one-time links that let somebody set a password. Of a link only the hash of its token is kept.

create table account (
    id        uuid                     not null primary key,
    name      varchar(60)              not null,
    -- what names share that differ in capitals alone: one account
    name_key  varchar(1100)            not null unique,
    shown     varchar(80)              not null,
    role      varchar(20)              not null,
    password  varchar(500)             not null,
    created   timestamp with time zone not null,
    disabled  timestamp with time zone,
    -- sign-ins from before are over
    valid     timestamp with time zone not null
);

create table invitation (
    id       uuid                     not null primary key,
    hash     varchar(64)              not null unique,
    -- either makes an account of that role, or sets the password of that account
    role     varchar(20),
    account  uuid references account (id) on delete cascade,
    made     timestamp with time zone not null,
    expires  timestamp with time zone not null,
    used     timestamp with time zone,
    revoked  boolean                  not null
);
