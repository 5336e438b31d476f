-- What a plan asks about dwellings and households, and how many may move in where.

-- How many may share the dwelling once it is made into rooms, and the days of work after a tenant
-- beyond the ordinary turnaround.
alter table dwelling add column shared_places integer check (shared_places between 2 and 30);
alter table dwelling add column turnaround_extra integer check (turnaround_extra between 0 and 365);

-- For how many days the household needs a home, when not for good; and how it could leave the
-- municipality's: to what, from which day, and what it costs the municipality.
alter table household add column stay_days integer check (stay_days between 1 and 3650);
alter table household add column way_out text check (way_out in ('OWN_HOME', 'PRIVATE_LEASE'));
alter table household add column leaves_from date;
alter table household add column leaving_cost integer check (leaving_cost >= 0);

-- How many new households may move into a building or an area in a year; without a category
-- those of all groups together.
create table place_limit (
  plan_year integer not null check (plan_year between 2000 and 2200),
  scope text not null check (scope in ('BUILDING', 'AREA')),
  place_name text not null check (place_name <> ''),
  category text not null default '' check (category in ('', 'REFUGEE', 'DISADVANTAGED', 'SITTING_TENANT')),
  most integer not null check (most >= 0),
  primary key (plan_year, scope, place_name, category)
);
