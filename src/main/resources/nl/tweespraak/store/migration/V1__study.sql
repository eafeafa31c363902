-- A study: its properties, its transcripts, what was said about them, and the journal of every change.
-- Digests are HMAC-SHA256 in hexadecimal; see the package documentation of nl.tweespraak.store.

create table study_property (
    name varchar(40) constraint study_property_key primary key,
    content varchar(1000000) not null,
    digest varchar(64) not null
);

-- A case is a transcript that is not linked to another: both have one identifier.
create table transcript (
    id varchar(200) constraint transcript_key primary key,
    place integer not null constraint transcript_place unique,
    started_on date,
    attributes varchar(1000000) not null,
    messages integer not null,
    import uuid not null,
    digest varchar(64) not null,
    roster varchar(64) not null,
    seal varchar(64) not null
);

create table message (
    transcript integer not null,
    position integer not null,
    speaker varchar(10) not null,
    sent_at varchar(30),
    content varchar(1000000) not null,
    constraint message_key primary key (transcript, position)
);

-- What somebody said about a case, or who somebody is: see nl.tweespraak.model.Entry.
create table entry (
    kind varchar(20) not null,
    id varchar(700) not null,
    case_id varchar(200),
    body varchar(1000000) not null,
    digest varchar(64) not null,
    constraint entry_key primary key (kind, id)
);

create index entry_of_case on entry (case_id);

create table journal (
    chain varchar(250) not null,
    place integer not null,
    edit uuid not null constraint journal_edit unique,
    kind varchar(40) not null,
    author varchar(200) not null,
    at varchar(40) not null,
    payload varchar(64) not null,
    line varchar(64) not null,
    constraint journal_key primary key (chain, place)
);

-- What an edit changed, in parts; may be erased while its line stays.
create table journal_payload (
    edit uuid not null,
    part integer not null,
    content varchar(1000000) not null,
    constraint journal_payload_key primary key (edit, part)
);

-- Openings, exports and packages; nothing finer.
create table access_log (
    id uuid constraint access_log_key primary key,
    at varchar(40) not null,
    who varchar(200) not null,
    what varchar(200) not null,
    digest varchar(64) not null
);
