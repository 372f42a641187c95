-- Instruments: what is granted to whom, its months, and the money of the Eingliederungstitel.
create table foerderung (
  traeger_id     uuid not null,
  foerderung_id  uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  instrument     text not null,                 -- code of src/recht/eingliederung: p16b
  empfaenger     text not null,
  empfaenger_id  uuid,                          -- employer or provider
  fakten         jsonb not null,                -- what the rules were asked with
  pruefung       jsonb not null,                -- conditions with reasons, as answered
  betrag         jsonb not null,                -- months, sum, reasoning
  eingabe        jsonb not null default '{}',   -- what was typed in, to go on with
  ermessen       text not null default '',
  kostentraeger  text not null default 'bund',
  fortsetzung_von uuid,                         -- sec. 16g: the instrument that goes on
  von            date not null,
  bis            date,
  summe_cent     integer not null default 0,
  stand          text not null default 'entwurf',
  antrag_am      date,                          -- before the costs arise (sec. 324 SGB III)
  verfuegung_id  uuid,
  beendet_am     date,
  ende_grund     text not null default '',
  fassung        integer not null default 0,
  angelegt_von   uuid not null,
  angelegt_am    timestamptz not null,
  constraint foerderung_pk primary key (traeger_id, foerderung_id),
  constraint foerderung_fall foreign key (traeger_id, fall_id) references fall,
  constraint foerderung_person foreign key (traeger_id, person_id) references person,
  constraint foerderung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint foerderung_fortsetzung foreign key (traeger_id, fortsetzung_von) references foerderung,
  constraint foerderung_kostentraeger check (kostentraeger in ('bund', 'kommune')),
  constraint foerderung_empfaenger check (empfaenger in ('person', 'arbeitgeber', 'anbieter')),
  constraint foerderung_stand check (stand in ('entwurf', 'vorgelegt', 'bewilligt', 'abgelehnt', 'beendet', 'verworfen', 'laufend-alt')),
  constraint foerderung_zeitraum check (bis is null or bis >= von)
);
comment on table foerderung is 'Instruments per person: from the draft to the end.';
create index foerderung_von_fall on foerderung (traeger_id, fall_id);
create index foerderung_von_person on foerderung (traeger_id, person_id);
create index foerderung_von_empfaenger on foerderung (traeger_id, empfaenger_id) where empfaenger_id is not null;
call schuetze('foerderung', false);

-- Parts of a grant: months, or single sums. Ordered to be paid when due and proven; what ends before is struck out.
create table foerderung_monat (
  traeger_id     uuid not null,
  foerderung_id  uuid not null,
  teil           text not null,                 -- 2026-09
  monat          date not null,                 -- month it is for
  cent           integer not null,              -- as granted, or lowered since
  faellig_am     date not null,
  bedingung      text not null default '',      -- what must be proven first: stunden, beschaeftigung, nachweis
  minuten        integer,                       -- attended (sec. 16d)
  belegt_cent    integer,                       -- at most cent; null: not proven yet
  belegt_am      date,
  beleg          text not null default '',
  belegt_von     uuid,
  gestrichen_am  timestamptz,
  grund          text not null default '',      -- why struck out or lowered
  anordnung_id   uuid,
  constraint foerderung_monat_pk primary key (traeger_id, foerderung_id, teil),
  constraint foerderung_monat_foerderung foreign key (traeger_id, foerderung_id) references foerderung,
  constraint foerderung_monat_anordnung foreign key (traeger_id, anordnung_id) references anordnung,
  constraint foerderung_monat_nicht_negativ check (cent >= 0 and belegt_cent >= 0 and belegt_cent <= cent),
  constraint foerderung_monat_bedingung check (bedingung in ('', 'stunden', 'beschaeftigung', 'nachweis')),
  constraint foerderung_monat_monatserster check (extract(day from monat) = 1)
);
comment on table foerderung_monat is 'What a grant pays when; ordered when due and proven.';
create index foerderung_monat_faellig on foerderung_monat (traeger_id, faellig_am) where anordnung_id is null and gestrichen_am is null;
call schuetze('foerderung_monat', false);

create table foerderung_schritt (
  traeger_id     uuid not null,
  schritt_id     uuid not null default uuidv7(),
  foerderung_id  uuid not null,
  schritt        text not null,
  text           text not null default '',
  konto_id       uuid,
  am             timestamptz not null,
  constraint foerderung_schritt_pk primary key (traeger_id, schritt_id),
  constraint foerderung_schritt_foerderung foreign key (traeger_id, foerderung_id) references foerderung
);
comment on table foerderung_schritt is 'What happened to a grant; insert-only.';
create index foerderung_schritt_von_foerderung on foerderung_schritt (traeger_id, foerderung_id);
call schuetze('foerderung_schritt', true);

-- Money that has to come back: proposal, hearing (sec. 24 SGB X), decision.
create table foerderung_rueckzahlung (
  traeger_id     uuid not null,
  rueckzahlung_id uuid not null default uuidv7(),
  foerderung_id  uuid not null,
  cent           integer not null,
  rechenweg      jsonb not null,
  grund          text not null,
  stand          text not null default 'vorgeschlagen',
  angehoert_am   date,
  frist          date,
  dokument_id    uuid,                          -- letter of the hearing
  antwort        text not null default '',
  antwort_am     date,
  forderung_id   uuid,
  angelegt_am    timestamptz not null,
  constraint foerderung_rueckzahlung_pk primary key (traeger_id, rueckzahlung_id),
  constraint foerderung_rueckzahlung_foerderung foreign key (traeger_id, foerderung_id) references foerderung,
  constraint foerderung_rueckzahlung_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint foerderung_rueckzahlung_forderung foreign key (traeger_id, forderung_id) references forderung,
  constraint foerderung_rueckzahlung_positiv check (cent > 0),
  constraint foerderung_rueckzahlung_stand check (stand in ('vorgeschlagen', 'angehoert', 'vorgelegt', 'gefordert', 'entfallen'))
);
comment on table foerderung_rueckzahlung is 'Repayment of a grant from the proposal to the claim.';
create unique index foerderung_rueckzahlung_eine on foerderung_rueckzahlung (traeger_id, foerderung_id) where stand <> 'entfallen';
call schuetze('foerderung_rueckzahlung', false);

-- FbW and Reha belong to the Agentur since 2025: what was handed over, and that the person was told before.
create table foerderung_uebergabe (
  traeger_id     uuid not null,
  uebergabe_id   uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  instrument     text not null,
  zeilen         jsonb not null,                -- as shown before it was handed over
  unterrichtet_am date not null,
  dokument_id    uuid not null,
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint foerderung_uebergabe_pk primary key (traeger_id, uebergabe_id),
  constraint foerderung_uebergabe_fall foreign key (traeger_id, fall_id) references fall,
  constraint foerderung_uebergabe_person foreign key (traeger_id, person_id) references person,
  constraint foerderung_uebergabe_dokument foreign key (traeger_id, dokument_id) references dokument
);
comment on table foerderung_uebergabe is 'Hand-over sheets to the Agentur; insert-only.';
create index foerderung_uebergabe_von_person on foerderung_uebergabe (traeger_id, person_id);
call schuetze('foerderung_uebergabe', true);

-- The Eingliederungstitel: plan and shifts (sec. 46 (1) sentence 5) as differences, so that every state of it can be shown.
create table mittel_ansatz (
  traeger_id     uuid not null references traeger,
  ansatz_id      uuid not null default uuidv7(),
  haushaltsjahr  integer not null,
  titel          text not null,                 -- list in src/foerderung/titel.ts
  art            text not null,
  cent           bigint not null,               -- difference to what was planned before
  gegentitel     text not null default '',      -- shift: where it came from or went
  grund          text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint mittel_ansatz_pk primary key (traeger_id, ansatz_id),
  constraint mittel_ansatz_art check (art in ('plan', 'umschichtung')),
  constraint mittel_ansatz_gegentitel check ((art = 'umschichtung') = (gegentitel <> '')),
  constraint mittel_ansatz_nicht_null check (cent <> 0),
  constraint mittel_ansatz_grund check (grund <> '')
);
comment on table mittel_ansatz is 'Plan of money by year and title, as differences; insert-only.';
create index mittel_ansatz_von_jahr on mittel_ansatz (traeger_id, haushaltsjahr, titel);
call schuetze('mittel_ansatz', true);

create table mittel_bindung (
  traeger_id     uuid not null references traeger,
  bindung_id     uuid not null default uuidv7(),
  haushaltsjahr  integer not null,              -- in which it will be paid
  titel          text not null,
  quelle         text not null,                 -- as of the orders to pay: foerderung, rechnung
  quelle_id      uuid not null,
  cent           bigint not null,               -- reserved; negative: set free again
  grund          text not null default '',
  konto_id       uuid,
  am             timestamptz not null,
  constraint mittel_bindung_pk primary key (traeger_id, bindung_id),
  constraint mittel_bindung_nicht_null check (cent <> 0)
);
comment on table mittel_bindung is 'Money reserved by year, title and source, as differences; insert-only.';
create index mittel_bindung_von_jahr on mittel_bindung (traeger_id, haushaltsjahr, titel);
create index mittel_bindung_von_quelle on mittel_bindung (traeger_id, quelle, quelle_id);
call schuetze('mittel_bindung', true);
