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

-- The ledger holds differences: each decision is booked once, against all that was booked before it.
create table bescheid_gebucht (
  traeger_id     uuid not null,
  bescheid_id    uuid not null,
  gebucht_am     timestamptz not null,
  constraint bescheid_gebucht_pk primary key (traeger_id, bescheid_id),
  constraint bescheid_gebucht_bescheid foreign key (traeger_id, bescheid_id) references bescheid
);
comment on table bescheid_gebucht is 'Decisions that stand in the ledger, also those that changed no amount; insert-only.';
call schuetze('bescheid_gebucht', true);

-- Facts about payment are read for all cases at once.
create index angabe_zahlung on angabe (traeger_id, fall_id)
  where art in ('zahlung.konto', 'zahlung.vermieter', 'zahlung.energie', 'zahlung.sperre');

-- Told to the bank with each payment: what kind of money it is. SSBE: social security benefit.
alter table traeger
  add column zweckschluessel text not null default 'SSBE',
  add constraint traeger_zweckschluessel_form check (zweckschluessel ~ '^[A-Z]{4}$');

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
  schluessel     text not null default '',      -- of the fact that names the payee: tells two landlords apart
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

create table zahlung_monat (
  traeger_id     uuid not null,
  zahlung_id     uuid not null,
  monat          date not null,
  betrag_cent    integer not null,
  constraint zahlung_monat_pk primary key (traeger_id, zahlung_id, monat),
  constraint zahlung_monat_zahlung foreign key (traeger_id, zahlung_id) references zahlung,
  constraint zahlung_monat_positiv check (betrag_cent > 0)
);
comment on table zahlung_monat is 'Parts of a payment by the month they are for.';
create index zahlung_monat_von_monat on zahlung_monat (traeger_id, monat);
call schuetze('zahlung_monat', false);

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
  betrag_cent    integer not null,              -- what stays unpaid; 0 where only the split to payees was limited
  hinweis        text not null default '',      -- what the worker needs to know, in words
  constraint zahlhindernis_pk primary key (traeger_id, lauf_id, fall_id, grund),
  constraint zahlhindernis_lauf foreign key (traeger_id, lauf_id) references zahllauf,
  constraint zahlhindernis_fall foreign key (traeger_id, fall_id) references fall
);
comment on table zahlhindernis is 'What a run could not pay, and why.';
call schuetze('zahlhindernis', false);

-- What went to the bank stays as it is: neither a mistake in the code nor a second release can make an entry payable again.
create function zahllauf_unveraenderlich() returns trigger language plpgsql as $$
begin
  if old.stand in ('geschrieben', 'verworfen') then
    raise exception 'payment run % is closed', old.lauf_id using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function zahllauf_unveraenderlich is 'Refuses changes of a payment run that was written or discarded.';
create trigger zahllauf_unveraenderlich before update or delete on zahllauf for each row execute function zahllauf_unveraenderlich();

create function zahllauf_teil_unveraenderlich() returns trigger language plpgsql as $$
begin
  if exists (select from zahllauf l join weg w on l.traeger_id = w.traeger_id and l.lauf_id = w.lauf_id where l.stand = 'geschrieben') then
    raise exception '% of a written payment run cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function zahllauf_teil_unveraenderlich is 'Refuses changes of what belongs to a written payment run.';
do $$
declare
  tabelle text;
begin
  foreach tabelle in array array['zahlung', 'zahlung_buchung', 'zahlhindernis'] loop
    execute format('create trigger geschrieben_aendern after update on %I referencing old table as weg for each statement execute function zahllauf_teil_unveraenderlich()', tabelle);
    execute format('create trigger geschrieben_entfernen after delete on %I referencing old table as weg for each statement execute function zahllauf_teil_unveraenderlich()', tabelle);
  end loop;
end $$;
