-- Key figures (sec. 48a) and reports (sec. 51b): people month by month as decided, what a house brings along of earlier months, rules of counting that
-- are its own, numbers of the Bundesagentur, facts that only the report needs, and what was delivered.
create table meldenummer (
  traeger_id     uuid not null,
  person_id      uuid not null,
  kundennummer   text not null,                 -- sec. 51a, ten characters; the same person in two cases has one
  konto_id       uuid,
  am             timestamptz not null,
  constraint meldenummer_pk primary key (traeger_id, person_id),
  constraint meldenummer_person foreign key (traeger_id, person_id) references person,
  constraint meldenummer_form check (kundennummer ~ '^[0-9]{3}[A-Z][0-9]{6}$')
);
comment on table meldenummer is 'Kundennummern of people.';
create index meldenummer_nummer on meldenummer (traeger_id, kundennummer);
call schuetze('meldenummer', false);

create table bg_nummer (
  traeger_id     uuid not null,
  fall_id        uuid not null,
  nummer         text not null,                 -- sec. 51a, without blanks: 12345BG0012345
  konto_id       uuid,
  am             timestamptz not null,
  constraint bg_nummer_pk primary key (traeger_id, fall_id),
  constraint bg_nummer_fall foreign key (traeger_id, fall_id) references fall,
  constraint bg_nummer_einmalig unique (traeger_id, nummer),
  constraint bg_nummer_form check (nummer ~ '^[0-9]{5}(BG|//)[0-9]{7}$')
);
comment on table bg_nummer is 'Numbers of Bedarfsgemeinschaften.';
call schuetze('bg_nummer', false);

create table vorgeschichte (
  traeger_id     uuid not null references traeger,
  vorgeschichte_id uuid not null default uuidv7(),
  datei          text not null,
  quelle         text not null,
  sha256         text not null,
  zeilen         integer not null,
  von            date not null,
  bis            date not null,
  konto_id       uuid,
  am             timestamptz not null,
  zurueck_am     timestamptz,                   -- taken back: its months are gone
  constraint vorgeschichte_pk primary key (traeger_id, vorgeschichte_id)
);
comment on table vorgeschichte is 'Files with people and months from before the house worked with Tragwerk.';
create unique index vorgeschichte_einmal on vorgeschichte (traeger_id, sha256) where zurueck_am is null;
call schuetze('vorgeschichte', false);

-- One row per person and month, made from the newest decision on the month or read from a file; written again when a decision changes it.
create table personenmonat (
  traeger_id     uuid not null references traeger,
  schluessel     uuid not null,                 -- the human being: the same in two cases, where the Kundennummer says so
  monat          date not null,
  monat_nr       integer generated always as (extract(year from monat)::integer * 12 + extract(month from monat)::integer - 1) stored,
  herkunft       uuid not null,                 -- case or file: somebody may belong to two cases in one month
  person_id      uuid,                          -- null: known from a file only
  fall_id        uuid,
  bescheid_id    uuid,
  vorgeschichte_id uuid,
  kundennummer   text,
  hilfebeduerftig boolean not null,             -- claim to Regel-, Mehrbedarf or housing before a reduction
  elb            boolean not null,              -- erwerbsfähige leistungsberechtigte Person
  geschlecht     text not null,
  alleinerziehend boolean not null,
  llu_cent       integer not null,              -- secs. 20, 21, 23, before a reduction
  luh_cent       integer not null,              -- sec. 22
  -- of a file only; in the house the tables of the rooms say it
  eintritt       text not null default '',      -- kind of start in this month
  kontinuierlich boolean,                       -- insured work in each of the six months after; null: not known
  massnahme      boolean not null default false,-- in a measure that counts (sec. 2 (2) no. 1 KennzahlenV)
  constraint personenmonat_pk primary key (traeger_id, schluessel, monat, herkunft),
  constraint personenmonat_person foreign key (traeger_id, person_id) references person,
  constraint personenmonat_fall foreign key (traeger_id, fall_id) references fall,
  constraint personenmonat_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint personenmonat_vorgeschichte foreign key (traeger_id, vorgeschichte_id) references vorgeschichte,
  constraint personenmonat_woher check ((bescheid_id is null) <> (vorgeschichte_id is null)),
  constraint personenmonat_geschlecht check (geschlecht in ('w', 'm', 'd', '')),
  constraint personenmonat_eintritt check (eintritt in ('', 'svpflichtig', 'ausbildung', 'selbstaendig', 'geringfuegig', 'oeffentlich-gefoerdert')),
  constraint personenmonat_elb check (hilfebeduerftig or not elb),
  constraint personenmonat_monatserster check (extract(day from monat) = 1)
);
comment on table personenmonat is 'People month by month: what the key figures are counted from.';
create index personenmonat_monat on personenmonat (traeger_id, monat);
create index personenmonat_fall_monat on personenmonat (traeger_id, fall_id, monat);
create index personenmonat_person_monat on personenmonat (traeger_id, person_id) where person_id is not null;
create index personenmonat_eintritt_monat on personenmonat (traeger_id, monat) where eintritt <> '';
call schuetze('personenmonat', false);

-- Raised with every change of the months: who keeps what was read asks whether it still holds.
create table personenmonat_stand (
  traeger_id     uuid not null references traeger,
  stempel        uuid not null,                 -- another one with every writing: never the same again, whatever is rolled back or restored
  constraint personenmonat_stand_pk primary key (traeger_id)
);
comment on table personenmonat_stand is 'A mark that changes with every writing of the months of people.';
call schuetze('personenmonat_stand', false);

create table personenmonat_bescheid (
  traeger_id     uuid not null,
  bescheid_id    uuid not null,
  am             timestamptz not null,
  constraint personenmonat_bescheid_pk primary key (traeger_id, bescheid_id),
  constraint personenmonat_bescheid_bescheid foreign key (traeger_id, bescheid_id) references bescheid
);
comment on table personenmonat_bescheid is 'Decisions whose months were counted; insert-only.';
call schuetze('personenmonat_bescheid', true);

create table zaehlregel (
  traeger_id     uuid not null references traeger,
  zaehlregel_id  uuid not null default uuidv7(),
  instrument     text not null,
  massnahme      boolean not null,
  gilt_ab        date not null,
  grund          text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint zaehlregel_pk primary key (traeger_id, zaehlregel_id),
  constraint zaehlregel_grund check (grund <> ''),
  constraint zaehlregel_monatserster check (extract(day from gilt_ab) = 1)
);
comment on table zaehlregel is 'What counts as a measure where the ordinance leaves it to the house; of one month the newest row counts; insert-only.';
call schuetze('zaehlregel', true);

-- Facts that the law of the benefit does not ask for, but the report does.
create table meldeangabe (
  traeger_id     uuid not null,
  meldeangabe_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid,                          -- null: of the whole household
  feld           text not null,                 -- list in src/statistik/meldefelder.ts
  wert           text not null,                 -- empty: taken back
  gilt_von       date not null,
  bekannt_seit   timestamptz not null,
  konto_id       uuid,
  constraint meldeangabe_pk primary key (traeger_id, meldeangabe_id),
  constraint meldeangabe_fall foreign key (traeger_id, fall_id) references fall,
  constraint meldeangabe_person foreign key (traeger_id, person_id) references person
);
comment on table meldeangabe is 'Facts that only the report asks for; of one day the row that begins last and is newest counts; insert-only.';
create index meldeangabe_von_fall on meldeangabe (traeger_id, fall_id);
call schuetze('meldeangabe', true);

create table meldung (
  traeger_id     uuid not null references traeger,
  meldung_id     uuid not null default uuidv7(),
  monat          date not null,                 -- up to and including this month
  fassung        text not null,                 -- version of the mapper
  saetze         integer not null,
  geaendert      integer not null,              -- of them months that were delivered before and are others now
  maengel        jsonb not null,                -- counts by finding, no person
  inhalt         bytea not null,                -- JSON, encrypted with the key of the installation
  sha256         text not null,                 -- of the content before encryption
  konto_id       uuid,
  am             timestamptz not null,
  constraint meldung_pk primary key (traeger_id, meldung_id),
  constraint meldung_monatserster check (extract(day from monat) = 1)
);
comment on table meldung is 'Deliveries under sec. 51b as they were made; insert-only.';
call schuetze('meldung', true);

create table meldung_satz (
  traeger_id     uuid not null,
  satz           text not null,                 -- kind and id: bg 0190…, person 0190…
  monat          date not null,
  pruefwert      text not null,                 -- sha256 of the record as last delivered
  meldung_id     uuid not null,
  constraint meldung_satz_pk primary key (traeger_id, satz, monat),
  constraint meldung_satz_meldung foreign key (traeger_id, meldung_id) references meldung,
  constraint meldung_satz_monatserster check (extract(day from monat) = 1)
);
comment on table meldung_satz is 'What was delivered last of each record and month: who differs is delivered again.';
call schuetze('meldung_satz', false);
