-- Who did what to the registers, and what a table of records can have beside the facts that were
-- foreseen. `register` is DWELLING, HOUSEHOLD or LEASE, and `record_id` the id of a record there.

create sequence step_number;

-- One thing that somebody did: a saved form, a whole import, a whole wizard, a command, the undoing
-- of another step. `detail` is the file, the plan or the command; `of_step` what was undone or redone.
create table history_step (
  id bigint primary key,
  done_at timestamp with time zone not null,
  who text not null,
  source text not null check (source in ('HAND', 'IMPORT', 'WIZARD', 'COMMAND', 'UNDO', 'REDO')),
  detail text not null default '',
  undone boolean not null default false,
  of_step bigint constraint undoes_step references history_step (id),
  constraint names_what_it_undoes check ((source in ('UNDO', 'REDO')) = (of_step is not null))
);

-- A row that a step made (no before), took away (no after) or changed: what differs, as JSON, and a
-- digest of the whole row. `register` is the table that the row is a part of.
create table history_change (
  step_id bigint not null references history_step (id) on delete cascade,
  place integer not null,
  register text not null,
  record_id text not null,
  table_name text not null,
  row_key text not null,
  before_row text,
  after_row text,
  before_digest text,
  after_digest text,
  primary key (step_id, place),
  constraint something_changed check (before_row is not null or after_row is not null),
  constraint before_has_digest check ((before_row is null) = (before_digest is null)),
  constraint after_has_digest check ((after_row is null) = (after_digest is null))
);
create index history_by_record on history_change (record_id, register);

-- A way to look at a page's table that somebody gave a name: columns, order, filters, as JSON.
create table table_view (
  page text not null check (page <> ''),
  name text not null check (name <> ''),
  content text not null,
  primary key (page, name)
);

-- The office's own columns. Their values are rows of dwelling_field, household_field and
-- lease_field by the same name. `choices` is a JSON list of texts.
create table free_column (
  register text not null check (register in ('DWELLING', 'HOUSEHOLD', 'LEASE')),
  name text not null check (name <> ''),
  kind text not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE')),
  choices text not null default '[]',
  place integer not null,
  primary key (register, name)
);

-- Coloured words to hang on records. `colour` is #rrggbb.
create table tag (
  id text primary key,
  register text not null check (register in ('DWELLING', 'HOUSEHOLD', 'LEASE')),
  name text not null check (name <> ''),
  colour text not null check (colour <> ''),
  place integer not null,
  constraint one_tag_of_name unique (register, name)
);

create table record_tag (
  register text not null check (register in ('DWELLING', 'HOUSEHOLD', 'LEASE')),
  record_id text not null,
  tag_id text not null constraint tag_is_known references tag (id),
  primary key (register, record_id, tag_id)
);
create index record_by_tag on record_tag (tag_id);

-- Files that belong to a record. The bytes stand once for each SHA-256, and stay when the file is
-- taken away from its record, so that this can be undone.
create table attachment_content (
  digest text primary key,
  content bytea not null
);

create table attachment (
  register text not null check (register in ('DWELLING', 'HOUSEHOLD', 'LEASE')),
  record_id text not null,
  file_name text not null check (file_name <> ''),
  media_type text not null,
  byte_count bigint not null check (byte_count >= 0),
  digest text not null constraint attachment_has_content references attachment_content (digest),
  added_on date not null,
  primary key (register, record_id, file_name)
);

-- How the columns of a source were read the last time: its headings' fingerprint, a name to know it
-- by, and the mapping as husrom-mapping/1.
create table import_mapping (
  fingerprint text primary key,
  source_name text not null,
  content text not null,
  used_at timestamp with time zone not null
);

-- When somebody last looked whether one fact of a record is true; a whole record's day is its
-- verified_on.
create table verified_fact (
  register text not null check (register in ('DWELLING', 'HOUSEHOLD', 'LEASE')),
  record_id text not null,
  fact text not null check (fact <> ''),
  verified_on date not null,
  verified_by text not null default '',
  primary key (register, record_id, fact)
);
