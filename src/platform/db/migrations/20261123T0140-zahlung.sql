-- Ledger and payments. A ledger entry belongs to at most one payment: the key of zahlung_buchung says so, whatever crashes.
create table haushaltsstelle (
  traeger_id     uuid not null references traeger,
  leistung       text not null,
  kostentraeger  text not null,
  stelle         text not null,
  constraint haushaltsstelle_pk primary key (traeger_id, leistung, kostentraeger),
  constraint haushaltsstelle_kostentraeger check (kostentraeger in ('bund', 'kommune'))
);
comment on table haushaltsstelle is 'Budget lines per benefit and cost bearer.';
call schuetze('haushaltsstelle', false);

create table buchung (
  traeger_id     uuid not null,
  buchung_id     uuid not null default uuidv7(),
  bescheid_id    uuid not null,
  fall_id        uuid not null,
  person_id      uuid not null,
  monat          date not null,
  leistung       text not null,
  kostentraeger  text not null,
  haushaltsstelle text not null,
  betrag_cent    integer not null,              -- negative: takes back what an earlier decision gave
  angelegt_am    timestamptz not null,
  constraint buchung_pk primary key (traeger_id, buchung_id),
  constraint buchung_einmalig unique (traeger_id, bescheid_id, person_id, monat, leistung, kostentraeger),
  constraint buchung_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint buchung_person foreign key (traeger_id, person_id) references person,
  constraint buchung_kostentraeger check (kostentraeger in ('bund', 'kommune')),
  constraint buchung_nicht_null check (betrag_cent <> 0),
  constraint buchung_monatserster check (extract(day from monat) = 1)
);
comment on table buchung is 'Ledger: person, month, benefit, cost bearer, budget line; insert-only.';
create index buchung_faellig on buchung (traeger_id, monat, fall_id);
create index buchung_von_fall on buchung (traeger_id, fall_id, monat);
call schuetze('buchung', true);

create table zahllauf (
  traeger_id     uuid not null references traeger,
  lauf_id        uuid not null default uuidv7(),
  monat          date not null,
  ausfuehrung_am date not null,                 -- booking day asked of the bank
  stand          text not null default 'entwurf',
  erstellt_von   uuid not null,
  erstellt_am    timestamptz not null,
  freigegeben_von uuid,
  freigegeben_am timestamptz,
  datei          bytea,                         -- pain.001.001.09, encrypted
  datei_sha256   text,
  constraint zahllauf_pk primary key (traeger_id, lauf_id),
  constraint zahllauf_stand check (stand in ('entwurf', 'verworfen', 'freigegeben', 'geschrieben')),
  constraint zahllauf_vier_augen check (freigegeben_von is null or freigegeben_von <> erstellt_von),
  constraint zahllauf_freigabe check ((stand in ('freigegeben', 'geschrieben')) = (freigegeben_von is not null)),
  constraint zahllauf_datei check ((stand = 'geschrieben') = (datei is not null))
);
comment on table zahllauf is 'Payment runs.';
create unique index zahllauf_einer_offen on zahllauf (traeger_id, monat) where stand = 'entwurf';
call schuetze('zahllauf', false);

create table zahlung (
  traeger_id     uuid not null,
  zahlung_id     uuid not null default uuidv7(),
  lauf_id        uuid not null,
  fall_id        uuid not null,
  empfaenger     text not null,                 -- person, vermieter, energie
  name           text not null,                 -- account holder
  iban           text not null,
  betrag_cent    integer not null,
  end_to_end_id  text not null,
  zweck          text not null,                 -- remittance text, nothing that discloses more than needed
  constraint zahlung_pk primary key (traeger_id, zahlung_id),
  constraint zahlung_lauf foreign key (traeger_id, lauf_id) references zahllauf,
  constraint zahlung_fall foreign key (traeger_id, fall_id) references fall,
  constraint zahlung_end_to_end_einmalig unique (traeger_id, end_to_end_id),
  constraint zahlung_betrag_positiv check (betrag_cent > 0),
  constraint zahlung_empfaenger check (empfaenger in ('person', 'vermieter', 'energie'))
);
comment on table zahlung is 'Single payments of a run.';
create index zahlung_von_lauf on zahlung (traeger_id, lauf_id);
create index zahlung_von_fall on zahlung (traeger_id, fall_id);
call schuetze('zahlung', false);

create table zahlung_buchung (
  traeger_id     uuid not null,
  buchung_id     uuid not null,
  lauf_id        uuid not null,
  fall_id        uuid not null,
  constraint zahlung_buchung_pk primary key (traeger_id, buchung_id),
  constraint zahlung_buchung_buchung foreign key (traeger_id, buchung_id) references buchung,
  constraint zahlung_buchung_lauf foreign key (traeger_id, lauf_id) references zahllauf
);
comment on table zahlung_buchung is 'Which run pays which ledger entry: each at most once.';
create index zahlung_buchung_von_lauf on zahlung_buchung (traeger_id, lauf_id, fall_id);
call schuetze('zahlung_buchung', false);

create table zahlhindernis (
  traeger_id     uuid not null,
  lauf_id        uuid not null,
  fall_id        uuid not null,
  grund          text not null,
  betrag_cent    integer not null,
  constraint zahlhindernis_pk primary key (traeger_id, lauf_id, fall_id, grund),
  constraint zahlhindernis_lauf foreign key (traeger_id, lauf_id) references zahllauf,
  constraint zahlhindernis_fall foreign key (traeger_id, fall_id) references fall
);
comment on table zahlhindernis is 'What a run could not pay, and why.';
call schuetze('zahlhindernis', false);
