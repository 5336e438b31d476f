-- Rates of law and schemes that the office has entered or corrected. What ships with the program
-- stands in files; a row here goes before a shipped one of the same key and day.
create table rate (
  rate_key text not null check (rate_key <> ''),
  valid_from date not null,
  valid_until date,
  amount numeric(18, 6) not null,
  unit text not null,
  standing text not null check (standing in ('CONFIRMED', 'SECONDARY', 'DERIVED', 'UNCONFIRMED', 'CONFLICTING')),
  source text not null check (source <> ''),
  checked_on date not null,
  primary key (rate_key, valid_from),
  constraint rate_ends_after_it_begins check (valid_until >= valid_from)
);

-- Statistics Norway's consumer price index, one month a row, as the office has pasted it in.
create table price_index (
  index_month date primary key,
  points numeric(8, 1) not null constraint points_positive check (points > 0)
);

-- How far each household has come with each instrument: allowance, start loan, grants, own home.
create table instrument (
  household_id text not null references household (id) on delete cascade,
  instrument text not null,
  standing text not null check (standing in ('NOT_TRIED', 'POSSIBLE', 'APPLIED', 'GRANTED', 'REFUSED', 'NOT_RELEVANT')),
  reason text not null default '',
  on_day date,
  unit text not null default '',
  primary key (household_id, instrument)
);

-- What was agreed in a lease that the tenancy act has a word about. `rent_since` is the day the
-- rent was last changed; `exceptions` the codes of the exceptions of section 11-1 agreed in writing.
alter table lease add column rent_since date;
alter table lease add column advance_rent integer check (advance_rent >= 0);
alter table lease add column other_payments text not null default '';
alter table lease add column exceptions text not null default '';
alter table lease add column weighty_reason text;
alter table lease add column landlord_lives_in boolean not null default false;
alter table lease add column holiday_home boolean not null default false;
alter table lease add column room_with_access boolean not null default false;
alter table lease add column protested_on date;
alter table lease add column moving_demanded_on date;

-- What the yearly figures and the schemes ask about a household. `groups` are codes of the groups
-- it is counted in beside its category.
alter table household add column applied_on date;
alter table household add column decided_on date;
alter table household add column temporary_since date;
alter table household add column lived_municipal boolean not null default false;
alter table household add column counted_groups text not null default '';
alter table household add column wealth integer check (wealth >= 0);
alter table household add column debt integer check (debt >= 0);
alter table household add column benefit text check (benefit in ('YOUNG_DISABLED', 'OLD_AGE', 'INTRODUCTION'));

-- What the council said, as it was written.
alter table settlement_decision add column decision_text text not null default '';
