-- Each Träger is a data controller of its own (sec. 35 SGB I, secs. 67 ff. SGB X). Every table carries traeger_id first in its
-- key, and the database itself shows a session only the rows of the Träger it works for.
--
-- The application works as the role tragwerk_anwendung, which owns nothing and cannot bypass row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tragwerk_anwendung') then
    create role tragwerk_anwendung nologin nosuperuser nobypassrls;
  end if;
end $$;

-- Null outside of a unit of work for one Träger, so that every policy then shows nothing.
create function aktueller_traeger() returns uuid language sql stable
  return nullif(current_setting('tragwerk.traeger_id', true), '')::uuid;
comment on function aktueller_traeger is 'The Träger the current transaction works for; row-level security compares with it.';

create table traeger (
  traeger_id   uuid not null,
  kuerzel      text not null,                 -- in addresses and file names: koba-harz
  kurzname     text not null,                 -- in the page head: KoBa Harz
  name         text not null,                 -- below it: Jobcenter des Landkreises Harz
  koerperschaft text not null,                -- who is the legal person: Landkreis Harz
  gebiet       text not null,                 -- whom it serves, in a sentence: im Landkreis Harz
  land         text not null,                 -- ISO 3166-2, decides public holidays: DE-ST
  strasse      text not null,
  plz          text not null,
  ort          text not null,
  telefon      text not null,
  email        text not null,
  webseite     text not null,
  akzent       text not null,                 -- surface colour that carries white text
  uebungsdaten boolean not null,              -- true: everything shown must say so
  angelegt_am  timestamptz not null default now(),
  constraint traeger_pk primary key (traeger_id),
  constraint traeger_kuerzel_einmalig unique (kuerzel),
  constraint traeger_kuerzel_form check (kuerzel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint traeger_land_form check (land ~ '^DE-[A-Z]{2}$'),
  constraint traeger_plz_form check (plz ~ '^[0-9]{5}$'),
  constraint traeger_akzent_form check (akzent ~ '^#[0-9a-f]{6}$')
);
comment on table traeger is 'Zugelassene kommunale Träger (sec. 6a SGB II): what a page head and a letterhead need.';

alter table traeger enable row level security;
alter table traeger force row level security;
create policy traeger_nur_eigene on traeger using (traeger_id = aktueller_traeger());
grant select, update on traeger to tragwerk_anwendung;

-- The one question that must be answered before the Träger is known. Runs with the rights of its owner, gives away an id only.
create function traeger_id_zu(gesucht text) returns uuid language sql stable security definer set search_path = public
begin atomic
  select traeger_id from public.traeger where gesucht is null or kuerzel = gesucht order by angelegt_am, traeger_id limit 1;
end;
comment on function traeger_id_zu is 'Id of the Träger with this Kürzel; without a Kürzel the first one.';
revoke execute on function traeger_id_zu from public;
grant execute on function traeger_id_zu, aktueller_traeger to tragwerk_anwendung;
