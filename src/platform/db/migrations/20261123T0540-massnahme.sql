-- Providers, measures and who takes part in them.
create table anbieter (
  traeger_id     uuid not null references traeger,
  anbieter_id    uuid not null default uuidv7(),
  name           text not null,
  arten          text[] not null,               -- massnahme, teilhabe (Bildung und Teilhabe), beratung (sec. 16a), vermittlung (AVGS)
  strasse        text not null default '',
  plz            text not null default '',
  ort            text not null default '',
  telefon        text not null default '',
  email          text not null default '',
  iban           text not null default '',
  azav_von       date,
  azav_bis       date,
  azav_stelle    text not null default '',      -- who certified it
  aktiv          boolean not null default true,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint anbieter_pk primary key (traeger_id, anbieter_id),
  constraint anbieter_name_einmalig unique (traeger_id, name),
  constraint anbieter_arten check (arten <@ array['massnahme', 'teilhabe', 'beratung', 'vermittlung']),
  constraint anbieter_azav check (azav_bis is null or azav_von is not null)
);
comment on table anbieter is 'Providers of measures, of Bildung und Teilhabe, of counselling, private placement.';
call schuetze('anbieter', false);

create table anbieter_konto (
  traeger_id     uuid not null,
  anbieter_id    uuid not null,
  konto_id       uuid not null,
  constraint anbieter_konto_pk primary key (traeger_id, anbieter_id, konto_id),
  constraint anbieter_konto_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint anbieter_konto_konto foreign key (traeger_id, konto_id) references konto,
  constraint anbieter_konto_einer unique (traeger_id, konto_id)
);
comment on table anbieter_konto is 'Who acts for a provider.';
call schuetze('anbieter_konto', false);

create table massnahme (
  traeger_id     uuid not null,
  massnahme_id   uuid not null default uuidv7(),
  anbieter_id    uuid not null,
  titel          text not null,
  instrument     text not null,                 -- code of src/recht/eingliederung: mat, p16d
  statistik      text not null default '',      -- code of the delivery under sec. 51b
  daten          jsonb not null,                -- content, accessibility, languages, legal basis, target group
  preis_cent     integer not null default 0,
  preis_je       text not null default 'monat', -- of one participant
  azav_von       date,
  azav_bis       date,
  aktiv          boolean not null default true,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint massnahme_pk primary key (traeger_id, massnahme_id),
  constraint massnahme_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint massnahme_preis check (preis_cent >= 0 and preis_je in ('stunde', 'tag', 'woche', 'monat', 'teilnahme', 'gruppe'))
);
comment on table massnahme is 'Catalogue of measures.';
call schuetze('massnahme', false);

create table durchgang (
  traeger_id     uuid not null,
  durchgang_id   uuid not null default uuidv7(),
  massnahme_id   uuid not null,
  von            date not null,
  bis            date not null,
  plaetze        integer not null,
  ort            text not null default '',
  zeiten         text not null default '',      -- hours in words, for the person
  wochentage     text not null default '12345',  -- 1: Monday
  minuten_je_woche integer not null default 0,
  constraint durchgang_wochentage check (wochentage ~ '^[1-7]+$'),
  constraint durchgang_pk primary key (traeger_id, durchgang_id),
  constraint durchgang_massnahme foreign key (traeger_id, massnahme_id) references massnahme,
  constraint durchgang_zeitraum check (bis >= von),
  constraint durchgang_plaetze check (plaetze > 0)
);
comment on table durchgang is 'Runs of a measure: period and places.';
call schuetze('durchgang', false);

create table teilnahme (
  traeger_id     uuid not null,
  teilnahme_id   uuid not null default uuidv7(),
  durchgang_id   uuid not null,
  fall_id        uuid not null,
  person_id      uuid not null,
  foerderung_id  uuid,
  nummer         text not null,                 -- how provider and house name it in files: T-2026-0042
  vorname        text not null,                 -- what the provider is told: name, contact as released, purpose; provider pages read no case
  nachname       text not null,
  kontakt        jsonb not null default '{}',   -- telefon, email, as far as released
  ziel           text not null default '',
  stand          text not null,
  wartet_seit    timestamptz,                   -- order of the waiting list
  angebot_bis    date,                          -- until when an offered place is kept
  antwort        text not null default '',      -- of the person to the offer: ja, nein
  laenger_weil   text not null default '',      -- why at an employer more than six weeks (sec. 45 (8) SGB III), why beyond 24 months (sec. 16d (6))
  beginn_am      date,                          -- first day as planned: whoever joins a run that is under way begins later
  eintritt_am    date,                          -- first day as it was
  austritt_am    date,
  austritt_grund text not null default '',
  integriert     boolean,                       -- insured work six months after leaving; null: not known yet
  zugewiesen_von uuid,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint teilnahme_pk primary key (traeger_id, teilnahme_id),
  constraint teilnahme_nummer_einmalig unique (traeger_id, nummer),
  constraint teilnahme_wartend check (stand <> 'wartend' or wartet_seit is not null),
  constraint teilnahme_durchgang foreign key (traeger_id, durchgang_id) references durchgang,
  constraint teilnahme_fall foreign key (traeger_id, fall_id) references fall,
  constraint teilnahme_person foreign key (traeger_id, person_id) references person,
  constraint teilnahme_foerderung foreign key (traeger_id, foerderung_id) references foerderung,
  constraint teilnahme_stand check (stand in ('vorgemerkt', 'wartend', 'zugewiesen', 'laufend', 'abgeschlossen', 'abgebrochen', 'nicht-angetreten', 'abgesagt'))
);
comment on table teilnahme is 'Participation of a person in a run of a measure.';
create index teilnahme_von_durchgang on teilnahme (traeger_id, durchgang_id);
create index teilnahme_von_person on teilnahme (traeger_id, person_id);
create index teilnahme_von_fall on teilnahme (traeger_id, fall_id);
create unique index teilnahme_einmal on teilnahme (traeger_id, durchgang_id, person_id) where stand in ('vorgemerkt', 'wartend', 'zugewiesen', 'laufend');
call schuetze('teilnahme', false);
