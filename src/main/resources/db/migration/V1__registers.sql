-- The registers: dwellings, households, leases, the year's decision, measures, plans.
-- Runs unchanged on H2 and PostgreSQL. Identifiers are the office's own (text), money is whole kroner.

create table office_setting (
  name text primary key,
  content text not null
);

create sequence record_number start with 1000;

create table dwelling (
  id text primary key,
  version integer not null default 0,
  address text not null check (address <> ''),
  postcode text,
  post_town text,
  municipality_number text,
  unit_number text,
  cadastral_number text,
  kind text not null check (kind in ('FLAT', 'DETACHED', 'SEMI_DETACHED', 'TERRACED', 'BASEMENT', 'BEDSIT', 'SHARED_HOUSE', 'ROOM', 'CARE', 'TRANSITIONAL', 'MODULAR', 'OTHER')),
  part_of text constraint room_in_dwelling references dwelling (id),
  bedrooms integer not null check (bedrooms between 0 and 30),
  rooms integer check (rooms between 1 and 60),
  area_m2 numeric(7, 1) check (area_m2 > 0),
  floor_number integer check (floor_number between -5 and 60),
  lift boolean,
  step_free boolean,
  wheelchair boolean,
  adapted boolean,
  disposal text not null check (disposal in ('OWNED', 'LEASED_IN', 'PRIVATE_RIGHT', 'PLANNED')),
  owner text,
  leased_in_from date,
  leased_in_until date,
  leased_in_price integer constraint leased_in_price_positive check (leased_in_price > 0),
  rent integer constraint dwelling_rent_positive check (rent > 0),
  rent_power integer check (rent_power >= 0),
  rent_heating integer check (rent_heating >= 0),
  rent_water integer check (rent_water >= 0),
  rent_internet integer check (rent_internet >= 0),
  available_from date,
  district text,
  building text,
  school_primary text,
  school_secondary text,
  meter_power text,
  meter_water text,
  approved boolean,
  own_entrance boolean,
  own_bath boolean,
  verified_on date,
  note text not null default '',
  constraint dwelling_not_part_of_itself check (part_of is null or part_of <> id),
  constraint leased_in_order check (leased_in_until is null or leased_in_from is null or leased_in_until > leased_in_from)
);
create index dwelling_by_address on dwelling (address, unit_number);
create index dwelling_by_house on dwelling (part_of);

create table dwelling_status (
  dwelling_id text not null references dwelling (id) on delete cascade,
  from_day date not null,
  status text not null check (status in ('READY', 'LET', 'NOTICE_GIVEN', 'RESERVED', 'MAINTENANCE', 'UNAVAILABLE', 'DISCONTINUED')),
  reason text not null default '',
  primary key (dwelling_id, from_day)
);

create table dwelling_field (
  dwelling_id text not null references dwelling (id) on delete cascade,
  name text not null,
  content text not null,
  primary key (dwelling_id, name)
);

create table household (
  id text primary key,
  version integer not null default 0,
  label text not null check (label <> ''),
  category text not null check (category in ('REFUGEE', 'DISADVANTAGED', 'SITTING_TENANT')),
  legal_ground text check (legal_ground in ('ASYLUM', 'HUMANITARIAN', 'COLLECTIVE_PROTECTION', 'RESETTLEMENT', 'FAMILY')),
  state text not null check (state in ('ASKED', 'ACCEPTED', 'DECIDED', 'RESERVED', 'MOVE_AGREED', 'SETTLED', 'FOLLOW_UP', 'MOVED_WITHIN', 'MOVED_OUT', 'WITHDRAWN')),
  ready_from date,
  deadline date,
  settled_on date,
  bedrooms_override integer check (bedrooms_override between 1 and 20),
  bedrooms_reason text,
  needs_wheelchair boolean not null default false,
  needs_step_free boolean not null default false,
  may_share boolean not null default false,
  in_temporary boolean not null default false,
  weight integer not null default 10 check (weight between 1 and 100),
  income_per_year integer check (income_per_year >= 0),
  support_per_month integer check (support_per_month >= 0),
  most_rent integer check (most_rent > 0),
  secrecy text not null default 'NONE' check (secrecy in ('NONE', 'CONFIDENTIAL', 'STRICT')),
  verified_on date,
  note text not null default '',
  constraint household_dates check (deadline is null or ready_from is null or deadline >= ready_from),
  constraint override_has_reason check (bedrooms_override is null or bedrooms_reason <> '')
);
create index household_by_label on household (label);

create table member (
  household_id text not null references household (id) on delete cascade,
  place integer not null,
  birth_year integer not null check (birth_year between 1900 and 2100),
  part text not null check (part in ('MAIN', 'PARTNER', 'CHILD', 'PARENT', 'OTHER')),
  sex text check (sex in ('F', 'M')),
  expected_on date,
  primary key (household_id, place)
);

create table area_wish (
  household_id text not null references household (id) on delete cascade,
  district text not null,
  wish text not null check (wish in ('PREFERRED', 'FORBIDDEN')),
  primary key (household_id, district)
);

create table household_field (
  household_id text not null references household (id) on delete cascade,
  name text not null,
  content text not null,
  primary key (household_id, name)
);

create table lease (
  id text primary key,
  version integer not null default 0,
  household_id text not null constraint lease_of_household references household (id),
  term text not null check (term in ('FIXED', 'OPEN')),
  signed_on date,
  rent integer not null constraint lease_rent_positive check (rent > 0),
  deposit integer check (deposit >= 0),
  guarantee integer check (guarantee >= 0),
  deposit_account text,
  disadvantaged_statement boolean not null default false,
  no_termination_statement boolean not null default false,
  short_term_reason text,
  notice_given_on date,
  notice_by text check (notice_by in ('TENANT', 'LANDLORD')),
  may_renew boolean not null default true,
  note text not null default '',
  constraint notice_is_whole check ((notice_given_on is null) = (notice_by is null))
);
create index lease_by_household on lease (household_id);

-- When a lease holds its dwelling. Two leases can never overlap in one dwelling: each row names the
-- last day of the one before it, only one row may follow another, and it starts after that day.
create table occupancy (
  lease_id text primary key references lease (id) on delete cascade,
  dwelling_id text not null constraint occupancy_of_dwelling references dwelling (id),
  starts date not null,
  ends date,
  last_day date not null,
  prior_last_day date,
  constraint ends_after_starts check (ends is null or ends > starts),
  constraint last_day_is_end check (last_day = coalesce(ends, date '9999-12-31')),
  constraint starts_after_prior check (prior_last_day is null or starts > prior_last_day),
  constraint one_last_day unique (dwelling_id, last_day),
  constraint one_follower unique nulls not distinct (dwelling_id, prior_last_day),
  constraint prior_exists foreign key (dwelling_id, prior_last_day) references occupancy (dwelling_id, last_day)
);

create table lease_field (
  lease_id text not null references lease (id) on delete cascade,
  name text not null,
  content text not null,
  primary key (lease_id, name)
);

-- The council's answer to the yearly request.
create table settlement_decision (
  plan_year integer primary key check (plan_year between 2000 and 2200),
  requested integer not null check (requested >= 0),
  decided integer check (decided >= 0),
  minors integer not null default 0 check (minors >= 0),
  capacity_more integer not null default 0 check (capacity_more >= 0),
  settled_before integer not null default 0 check (settled_before >= 0),
  decided_on date,
  case_number text,
  operating_budget integer not null default 0 check (operating_budget >= 0),
  investment_budget integer not null default 0 check (investment_budget >= 0),
  handovers_per_month integer not null default 8 check (handovers_per_month > 0)
);

create table measure (
  id text primary key,
  version integer not null default 0,
  name text not null check (name <> ''),
  kind text not null check (kind in ('LEASE_IN', 'PURCHASE', 'BUILD', 'PRIVATE_LEASE', 'CONVERSION', 'OTHER')),
  bedrooms integer not null check (bedrooms between 0 and 30),
  wheelchair boolean not null default false,
  step_free boolean not null default false,
  district text,
  most integer not null check (most >= 0),
  lead_days integer not null check (lead_days >= 0),
  rent integer not null constraint measure_rent_positive check (rent > 0),
  operating_per_month integer not null default 0 check (operating_per_month >= 0),
  investment integer not null default 0 check (investment >= 0),
  grant_amount integer not null default 0 check (grant_amount >= 0),
  probability integer not null default 100 check (probability between 0 and 100),
  unit text not null default '',
  active boolean not null default true
);

create table plan (
  id text primary key,
  plan_year integer not null,
  edition integer not null,
  scenario text not null check (scenario in ('LOW', 'DECIDED', 'HIGH')),
  status text not null check (status in ('OPTIMAL', 'FEASIBLE', 'STOPPED')),
  created timestamp with time zone not null,
  adopted timestamp with time zone,
  adopted_by text,
  input_digest text not null,
  problem text not null,
  document text not null,
  unique (plan_year, edition)
);

create table placement (
  plan_id text not null references plan (id) on delete cascade,
  place integer not null,
  household_id text not null,
  dwelling_id text,
  measure_id text,
  from_day date not null,
  until_day date,
  primary key (plan_id, place)
);

-- What the coordinator has decided by hand, kept between one solve and the next.
create table pin (
  plan_year integer not null,
  household_id text not null,
  target text not null,
  kind text not null check (kind in ('PIN', 'FORBID')),
  from_day date,
  reason text not null default '',
  primary key (plan_year, household_id, target)
);

create table task (
  plan_id text not null references plan (id) on delete cascade,
  place integer not null,
  what text not null,
  unit text not null,
  due date not null,
  household_id text,
  dwelling_id text,
  done_on date,
  primary key (plan_id, place)
);
