-- Contacts with employers, vacancies with what they ask for, proposals, and what both sides say to them.
create table arbeitgeber_kontakt (
  traeger_id     uuid not null,
  kontakt_id     uuid not null default uuidv7(),
  arbeitgeber_id uuid not null,
  am             date not null,
  art            text not null,
  mit            text not null default '',      -- who of the employer
  notiz          text not null,
  konto_id       uuid,
  bekannt_seit   timestamptz not null,
  constraint arbeitgeber_kontakt_pk primary key (traeger_id, kontakt_id),
  constraint arbeitgeber_kontakt_arbeitgeber foreign key (traeger_id, arbeitgeber_id) references arbeitgeber,
  constraint arbeitgeber_kontakt_art check (art in ('telefon', 'besuch', 'schreiben', 'veranstaltung', 'portal'))
);
comment on table arbeitgeber_kontakt is 'Talks with employers; insert-only.';
create index arbeitgeber_kontakt_von on arbeitgeber_kontakt (traeger_id, arbeitgeber_id, am);
call schuetze('arbeitgeber_kontakt', true);

create table stellen_einspielung (
  traeger_id     uuid not null references traeger,
  einspielung_id uuid not null default uuidv7(),
  datei          text not null,
  quelle         text not null,                 -- csv, jobsuche
  am             timestamptz not null,
  konto_id       uuid,
  neue           integer not null default 0,
  zurueck_am     timestamptz,
  constraint stellen_einspielung_pk primary key (traeger_id, einspielung_id),
  constraint stellen_einspielung_quelle check (quelle in ('csv', 'jobsuche'))
);
comment on table stellen_einspielung is 'Vacancies that came in together and can be taken back together.';
call schuetze('stellen_einspielung', false);

create table stelle (
  traeger_id     uuid not null,
  stelle_id      uuid not null default uuidv7(),
  arbeitgeber_id uuid not null,
  titel          text not null,
  beschreibung   text not null default '',
  kldb           text not null default '',      -- occupation, five digits; the fifth is the level 1 to 4
  minuten_von    integer,                       -- a week
  minuten_bis    integer,
  brutto_cent    integer,                       -- gross: an hour or a month
  brutto_je      text not null default 'stunde',
  plz            text not null default '',
  ort            text not null default '',
  breite         integer,                       -- millionths of a degree
  laenge         integer,
  beginn         date,
  befristet_bis  date,
  arbeitsform    text not null default 'tag',
  beginn_minute  integer,                       -- usual working day, minutes after midnight
  ende_minute    integer,
  deutsch        text not null default '',      -- CEFR level that is asked for
  fuehrerschein  text not null default '',
  plaetze        integer not null default 1,
  stand          text not null,
  grund          text not null default '',      -- why it is closed or was refused
  quelle         text not null default 'eigen',
  fremde_nummer  text not null default '',      -- of the board it was found on
  einspielung_id uuid,
  zusammen_mit   uuid,                          -- the one that stays
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  geaendert_am   timestamptz not null,
  constraint stelle_pk primary key (traeger_id, stelle_id),
  constraint stelle_arbeitgeber foreign key (traeger_id, arbeitgeber_id) references arbeitgeber,
  constraint stelle_einspielung foreign key (traeger_id, einspielung_id) references stellen_einspielung,
  constraint stelle_zusammen foreign key (traeger_id, zusammen_mit) references stelle,
  constraint stelle_kldb_form check (kldb ~ '^([0-9]{5})?$'),
  constraint stelle_je check (brutto_je in ('stunde', 'monat')),
  constraint stelle_arbeitsform check (arbeitsform in ('tag', 'schicht', 'nacht', 'wochenende')),
  constraint stelle_deutsch check (deutsch in ('', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  constraint stelle_plaetze check (plaetze > 0),
  constraint stelle_stand check (stand in ('gemeldet', 'offen', 'besetzt', 'geschlossen', 'abgelehnt', 'zusammengefuehrt')),
  constraint stelle_quelle check (quelle in ('eigen', 'arbeitgeber', 'csv', 'jobsuche')),
  constraint stelle_zusammen_stand check ((stand = 'zusammengefuehrt') = (zusammen_mit is not null))
);
comment on table stelle is 'Vacancies: what is asked for and what is offered.';
create index stelle_stand_von on stelle (traeger_id, stand);
create index stelle_von_arbeitgeber on stelle (traeger_id, arbeitgeber_id);
create unique index stelle_fremde_nummer on stelle (traeger_id, quelle, fremde_nummer) where fremde_nummer <> '';
call schuetze('stelle', false);

create table stelle_faehigkeit (
  traeger_id     uuid not null,
  stelle_id      uuid not null,
  code           text not null,                 -- ESCO, or own words in small letters
  name           text not null,
  muss           boolean not null default true,
  constraint stelle_faehigkeit_pk primary key (traeger_id, stelle_id, code),
  constraint stelle_faehigkeit_stelle foreign key (traeger_id, stelle_id) references stelle on delete cascade
);
comment on table stelle_faehigkeit is 'Skills that a vacancy asks for.';
call schuetze('stelle_faehigkeit', false);

create table stelle_zusammenfuehrung (
  traeger_id     uuid not null,
  zusammenfuehrung_id uuid not null default uuidv7(),
  bleibt         uuid not null,
  weicht         uuid not null,
  vorher_stand   text not null,
  gruende        jsonb not null,                -- why they were taken for one
  konto_id       uuid,
  am             timestamptz not null,
  zurueck_am     timestamptz,
  constraint stelle_zusammenfuehrung_pk primary key (traeger_id, zusammenfuehrung_id),
  constraint stelle_zusammenfuehrung_bleibt foreign key (traeger_id, bleibt) references stelle,
  constraint stelle_zusammenfuehrung_weicht foreign key (traeger_id, weicht) references stelle
);
comment on table stelle_zusammenfuehrung is 'Two vacancies that are one: which stayed, why, and whether it was taken back.';
call schuetze('stelle_zusammenfuehrung', false);

create table passung_gewicht (
  traeger_id     uuid not null references traeger,
  nr             integer not null,
  gewichte       jsonb not null,                -- points per criterion
  grund          text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint passung_gewicht_pk primary key (traeger_id, nr)
);
comment on table passung_gewicht is 'How much each criterion of the matching counts; the newest row is in force; insert-only.';
call schuetze('passung_gewicht', true);

-- What the matching may know of somebody, made out of the profile: no age, no gender, no health, no family, no benefit.
create table passung_profil (
  traeger_id     uuid not null,
  person_id      uuid not null,
  fall_id        uuid not null,
  merkmale       text not null,                 -- JSON in the form of src/vermittlung/passung-merkmale.ts
  zeilen         integer not null,              -- rows of the profile when it was made: the profile is insert-only, so another number means news
  gilt_bis       date,                          -- the day after, a fact in it no longer holds or another one begins
  constraint passung_profil_pk primary key (traeger_id, person_id),
  constraint passung_profil_person foreign key (traeger_id, person_id) references person,
  constraint passung_profil_fall foreign key (traeger_id, fall_id) references fall
);
comment on table passung_profil is 'Profiles in the form that the matching reads; can be made anew at any time.';
call schuetze('passung_profil', false);

create table vorschlag (
  traeger_id     uuid not null,
  vorschlag_id   uuid not null default uuidv7(),
  stelle_id      uuid not null,
  fall_id        uuid not null,
  person_id      uuid not null,
  passung        jsonb not null,                -- points with their reasons as they were shown to the decider
  zumutbar       text[] not null default '{}',  -- points of sec. 10 that were looked at
  nachricht      text not null default '',      -- to the person
  stand_person   text not null default 'offen',
  stand_arbeitgeber text not null default 'wartet',
  freigabe       text not null default 'keine', -- what the person lets the employer know
  kontakt        jsonb not null default '{}',   -- exactly that: name, telephone, mail
  brief_id       uuid,
  fassung        integer not null default 0,
  konto_id       uuid,
  am             timestamptz not null,
  zurueck_am     timestamptz,
  constraint vorschlag_pk primary key (traeger_id, vorschlag_id),
  constraint vorschlag_stelle foreign key (traeger_id, stelle_id) references stelle,
  constraint vorschlag_fall foreign key (traeger_id, fall_id) references fall,
  constraint vorschlag_person foreign key (traeger_id, person_id) references person,
  constraint vorschlag_einmalig unique (traeger_id, stelle_id, person_id),
  constraint vorschlag_stand_person check (stand_person in ('offen', 'interessiert', 'beworben', 'abgesagt')),
  constraint vorschlag_stand_arbeitgeber check (stand_arbeitgeber in ('wartet', 'offen', 'gespraech', 'eingestellt', 'abgesagt')),
  constraint vorschlag_freigabe check (freigabe in ('keine', 'name', 'kontakt')),
  constraint vorschlag_nur_mit_freigabe check (stand_arbeitgeber = 'wartet' or freigabe <> 'keine' or zurueck_am is not null)
);
comment on table vorschlag is 'Vermittlungsvorschlag: one vacancy for one person.';
create index vorschlag_von_person on vorschlag (traeger_id, person_id);
create index vorschlag_von_fall on vorschlag (traeger_id, fall_id);
call schuetze('vorschlag', false);

create table vorschlag_ereignis (
  traeger_id     uuid not null,
  ereignis_id    uuid not null default uuidv7(),
  vorschlag_id   uuid not null,
  seite          text not null,
  art            text not null,
  text           text not null default '',
  konto_id       uuid,
  am             timestamptz not null,
  constraint vorschlag_ereignis_pk primary key (traeger_id, ereignis_id),
  constraint vorschlag_ereignis_vorschlag foreign key (traeger_id, vorschlag_id) references vorschlag,
  constraint vorschlag_ereignis_seite check (seite in ('person', 'arbeitgeber', 'jobcenter'))
);
comment on table vorschlag_ereignis is 'What happened with a proposal, on both sides; insert-only.';
create index vorschlag_ereignis_von on vorschlag_ereignis (traeger_id, vorschlag_id);
call schuetze('vorschlag_ereignis', true);

create table plz_mitte (
  traeger_id     uuid not null references traeger,
  plz            text not null,
  breite         integer not null,              -- millionths of a degree
  laenge         integer not null,
  quelle         text not null,                 -- where the house has it from, with its licence
  constraint plz_mitte_pk primary key (traeger_id, plz),
  constraint plz_mitte_form check (plz ~ '^[0-9]{5}$')
);
comment on table plz_mitte is 'Where the middle of a postcode lies, as the house has entered it; without it no distance is known.';
call schuetze('plz_mitte', false);

create table jobsuche_abruf (
  traeger_id     uuid not null references traeger,
  anfrage        text not null,                 -- path and query as sent: occupation, place, radius; nothing of a person
  antwort        jsonb not null,
  am             timestamptz not null,
  constraint jobsuche_abruf_pk primary key (traeger_id, anfrage)
);
comment on table jobsuche_abruf is 'Answers of a public job board, kept for an hour.';
call schuetze('jobsuche_abruf', false);

alter table integration add constraint integration_stelle foreign key (traeger_id, stelle_id) references stelle;
