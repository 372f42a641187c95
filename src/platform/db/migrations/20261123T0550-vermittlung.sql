-- Employers, vacancies, and the work that people find.
create table arbeitgeber (
  traeger_id     uuid not null references traeger,
  arbeitgeber_id uuid not null default uuidv7(),
  name           text not null,
  betriebsnummer text,                          -- eight digits
  branche        text not null default '',
  strasse        text not null default '',
  plz            text not null default '',
  ort            text not null default '',
  ansprechperson text not null default '',
  telefon        text not null default '',
  email          text not null default '',
  iban           text not null default '',
  bemerkung      text not null default '',
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint arbeitgeber_pk primary key (traeger_id, arbeitgeber_id),
  constraint arbeitgeber_betriebsnummer_einmalig unique (traeger_id, betriebsnummer),
  constraint arbeitgeber_betriebsnummer_form check (betriebsnummer ~ '^[0-9]{8}$')
);
comment on table arbeitgeber is 'Employers that the jobcenter works with.';
call schuetze('arbeitgeber', false);

create table arbeitgeber_konto (
  traeger_id     uuid not null,
  arbeitgeber_id uuid not null,
  konto_id       uuid not null,
  constraint arbeitgeber_konto_pk primary key (traeger_id, arbeitgeber_id, konto_id),
  constraint arbeitgeber_konto_arbeitgeber foreign key (traeger_id, arbeitgeber_id) references arbeitgeber,
  constraint arbeitgeber_konto_konto foreign key (traeger_id, konto_id) references konto,
  constraint arbeitgeber_konto_einer unique (traeger_id, konto_id)
);
comment on table arbeitgeber_konto is 'Who acts for an employer.';
call schuetze('arbeitgeber_konto', false);

create table integration (
  traeger_id     uuid not null,
  integration_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  beginn         date not null,
  art            text not null,
  kldb           text not null default '',      -- occupation, five digits
  arbeitgeber_id uuid,
  stelle_id      uuid,
  foerderung_id  uuid,                          -- subsidised: EGZ, Einstiegsgeld, sec. 16e, 16i
  minuten_je_woche integer,
  brutto_cent    integer,
  befristet_bis  date,
  durch_vermittlung boolean not null default false,
  ersetzt        uuid,                          -- correction of an earlier row
  widerrufen     boolean not null default false,-- the work never began: takes the earlier row back
  quelle         text not null default '',
  konto_id       uuid,
  bekannt_seit   timestamptz not null,
  constraint integration_pk primary key (traeger_id, integration_id),
  constraint integration_fall foreign key (traeger_id, fall_id) references fall,
  constraint integration_person foreign key (traeger_id, person_id) references person,
  constraint integration_arbeitgeber foreign key (traeger_id, arbeitgeber_id) references arbeitgeber,
  constraint integration_foerderung foreign key (traeger_id, foerderung_id) references foerderung,
  constraint integration_ersetzt foreign key (traeger_id, ersetzt) references integration,
  constraint integration_ersetzt_einmalig unique (traeger_id, ersetzt),
  constraint integration_art check (art in ('svpflichtig', 'ausbildung', 'selbstaendig', 'geringfuegig', 'oeffentlich-gefoerdert')),
  constraint integration_widerruf_ersetzt check (not widerrufen or ersetzt is not null)
);
comment on table integration is 'Starts of work, training and self-employment (sec. 5 KennzahlenV); insert-only.';
create index integration_von_person on integration (traeger_id, person_id, beginn);
create index integration_beginn on integration (traeger_id, beginn);
call schuetze('integration', true);

create table nachhaltung (
  traeger_id     uuid not null,
  integration_id uuid not null,
  monat          date not null,
  beschaeftigt   boolean not null,              -- insured work in this month
  quelle         text not null default '',
  konto_id       uuid,
  am             timestamptz not null,
  constraint nachhaltung_pk primary key (traeger_id, integration_id, monat, am),
  constraint nachhaltung_integration foreign key (traeger_id, integration_id) references integration,
  constraint nachhaltung_monatserster check (extract(day from monat) = 1)
);
comment on table nachhaltung is 'Whether somebody still works, month by month after the start; the newest row of a month counts; insert-only.';
call schuetze('nachhaltung', true);
