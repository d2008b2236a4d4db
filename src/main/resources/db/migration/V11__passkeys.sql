-- Passkeys of those who have an account: the public half of each, and what is needed to check what it signs. Bytes are
-- written in base64url without padding.

-- By which an authenticator knows the account: drawn at random with its first passkey, and no name
alter table account add column passkey_handle varchar(86);
alter table account add constraint account_passkey_handle unique (passkey_handle);

create table passkey (
    id               uuid                     not null primary key,
    account          uuid                     not null references account (id) on delete cascade,
    name             varchar(60)              not null,
    added            timestamp with time zone not null,
    used             timestamp with time zone,
    -- up to 1023 bytes
    credential       varchar(1364)            not null unique,
    public_key       varchar(4000)            not null,
    attestation      varchar(20000)           not null,
    transports       varchar(200)             not null,
    verified         boolean                  not null,
    backup_eligible  boolean                  not null,
    backed_up        boolean                  not null,
    sign_count       bigint                   not null
);

create index passkey_of_account on passkey (account, added);
