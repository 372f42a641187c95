-- The end of a running grant of Bildung und Teilhabe, for the future only (sec. 48 (1) sentence 1 SGB X).
alter table teilhabe_bedarf drop constraint teilhabe_bedarf_stand;
alter table teilhabe_bedarf add constraint teilhabe_bedarf_stand
  check (stand in ('gemeldet', 'vorgelegt', 'bewilligt', 'abgelehnt', 'uebernommen', 'zurueckgezogen', 'beendet'));

create table teilhabe_ende (
  traeger_id     uuid not null,
  ende_id        uuid not null default uuidv7(),
  bedarf_id      uuid not null,
  am             date not null,                 -- last day: left the club, moved, the provider stopped
  anlass         text not null,
  grund          text not null default '',      -- own words, they stand in the letters
  auf_wunsch     boolean not null,              -- the household asked for it: no hearing (sec. 24 (2) no. 3 SGB X)
  stand          text not null default 'begonnen',
  letzter_monat  date,                          -- as handed in: the last month that stays granted
  angehoert_am   date,
  frist          date,
  dokument_id    uuid,                          -- letter of the hearing
  antwort        text not null default '',
  antwort_am     date,
  vorgang_id     uuid,
  verfuegung_id  uuid,
  angelegt_am    timestamptz not null,
  constraint teilhabe_ende_pk primary key (traeger_id, ende_id),
  constraint teilhabe_ende_bedarf foreign key (traeger_id, bedarf_id) references teilhabe_bedarf,
  constraint teilhabe_ende_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint teilhabe_ende_anlass check (anlass in ('austritt', 'einrichtung', 'umzug', 'anbieter', 'wunsch')),
  constraint teilhabe_ende_stand check (stand in ('begonnen', 'angehoert', 'vorgelegt', 'beendet', 'entfallen')),
  constraint teilhabe_ende_erster check (extract(day from letzter_monat) = 1),
  constraint teilhabe_ende_anhoerung check (auf_wunsch or angehoert_am is not null or stand in ('begonnen', 'entfallen')),
  constraint teilhabe_ende_entschieden check ((stand = 'beendet') = (verfuegung_id is not null))
);
comment on table teilhabe_ende is 'Ending a grant of Bildung und Teilhabe: reason, hearing, decision.';
create unique index teilhabe_ende_eines on teilhabe_ende (traeger_id, bedarf_id) where stand in ('begonnen', 'angehoert', 'vorgelegt');
call schuetze('teilhabe_ende', false);

create table teilhabe_entfallen (
  traeger_id     uuid not null,
  bedarf_id      uuid not null,
  monat          date not null,
  verfuegung_id  uuid not null,
  constraint teilhabe_entfallen_pk primary key (traeger_id, bedarf_id, monat),
  constraint teilhabe_entfallen_monat foreign key (traeger_id, bedarf_id, monat) references teilhabe_monat,
  constraint teilhabe_entfallen_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung
);
comment on table teilhabe_entfallen is 'Granted months that a decision ended; insert-only.';
call schuetze('teilhabe_entfallen', true);

-- A month that was ended can be granted again: once more for each time it was ended.
alter table teilhabe_monat add column nach_ende integer not null default 0;
drop index teilhabe_monat_einmal;
create unique index teilhabe_monat_einmal on teilhabe_monat (traeger_id, person_id, art, monat, nach_ende) where art in ('mittagsverpflegung', 'teilhabe');
