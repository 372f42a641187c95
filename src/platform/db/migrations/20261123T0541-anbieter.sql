-- What providers report: attendance, reports, invoices, closed months, and the keys of their programs.
create table anwesenheit_ladung (
  traeger_id     uuid not null,
  ladung_id      uuid not null default uuidv7(),
  anbieter_id    uuid not null,
  kanal          text not null,                 -- maske, csv, api
  tage           integer not null,              -- how many days it changed
  konto_id       uuid,
  schluessel_id  uuid,
  am             timestamptz not null,
  zurueckgenommen_am timestamptz,
  constraint anwesenheit_ladung_pk primary key (traeger_id, ladung_id),
  constraint anwesenheit_ladung_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint anwesenheit_ladung_kanal check (kanal in ('maske', 'csv', 'api', 'korrektur'))
);
comment on table anwesenheit_ladung is 'Entries of attendance that were sent together and can be taken back together.';
create index anwesenheit_ladung_von_anbieter on anwesenheit_ladung (traeger_id, anbieter_id, am);
call schuetze('anwesenheit_ladung', false);

create table anwesenheit (
  traeger_id     uuid not null,
  anwesenheit_id uuid not null default uuidv7(),
  teilnahme_id   uuid not null,
  tag            date not null,
  art            text not null,                 -- leer: taken back
  minuten        integer not null default 0,    -- of the day, attended
  grund          text not null default '',
  ladung_id      uuid not null,
  ersetzt        uuid,
  konto_id       uuid,
  am             timestamptz not null,
  constraint anwesenheit_pk primary key (traeger_id, anwesenheit_id),
  constraint anwesenheit_teilnahme foreign key (traeger_id, teilnahme_id) references teilnahme,
  constraint anwesenheit_ladung_fk foreign key (traeger_id, ladung_id) references anwesenheit_ladung,
  constraint anwesenheit_ersetzt foreign key (traeger_id, ersetzt) references anwesenheit,
  constraint anwesenheit_ersetzt_einmalig unique (traeger_id, ersetzt),
  constraint anwesenheit_art check (art in ('anwesend', 'behoerde', 'bewerbung', 'familie', 'sonstiges', 'krank', 'unentschuldigt', 'frei', 'leer')),
  constraint anwesenheit_minuten check (minuten between 0 and 720 and (art = 'anwesend') = (minuten > 0))
);
comment on table anwesenheit is 'Attendance by day with reasons (sec. 61 SGB II); the row that none replaces counts; insert-only.';
create unique index anwesenheit_erste on anwesenheit (traeger_id, teilnahme_id, tag) where ersetzt is null;
create index anwesenheit_tag on anwesenheit (traeger_id, teilnahme_id, tag);
create index anwesenheit_von_ladung on anwesenheit (traeger_id, ladung_id);
call schuetze('anwesenheit', true);

create table monatsabschluss (
  traeger_id     uuid not null,
  anbieter_id    uuid not null,
  monat          date not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint monatsabschluss_pk primary key (traeger_id, anbieter_id, monat),
  constraint monatsabschluss_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint monatsabschluss_monatserster check (extract(day from monat) = 1)
);
comment on table monatsabschluss is 'Months whose attendance a provider closed: corrections need a reason from then on; insert-only.';
call schuetze('monatsabschluss', true);

create table teilnahme_bericht (
  traeger_id     uuid not null,
  bericht_id     uuid not null default uuidv7(),
  teilnahme_id   uuid not null,
  art            text not null,
  inhalt         jsonb not null,
  stand          text not null default 'entwurf',
  konto_id       uuid,
  angelegt_am    timestamptz not null,
  eingereicht_am timestamptz,
  gesehen_am     timestamptz,
  gesehen_von    uuid,
  fassung        integer not null default 0,
  constraint teilnahme_bericht_pk primary key (traeger_id, bericht_id),
  constraint teilnahme_bericht_teilnahme foreign key (traeger_id, teilnahme_id) references teilnahme,
  constraint teilnahme_bericht_art check (art in ('zwischenbericht', 'abschlussbericht', 'meldung')),
  constraint teilnahme_bericht_stand check (stand in ('entwurf', 'eingereicht') and (stand = 'eingereicht') = (eingereicht_am is not null))
);
comment on table teilnahme_bericht is 'Reports and facts that providers tell (sec. 61 (1), (2) SGB II); fixed once sent.';
create unique index teilnahme_bericht_entwurf on teilnahme_bericht (traeger_id, teilnahme_id, art) where stand = 'entwurf';
create index teilnahme_bericht_von_teilnahme on teilnahme_bericht (traeger_id, teilnahme_id);
call schuetze('teilnahme_bericht', false);

create table teilnahme_urteil (
  traeger_id     uuid not null,
  teilnahme_id   uuid not null,
  note           integer not null,              -- 1: not at all, 5: very
  am             timestamptz not null,
  constraint teilnahme_urteil_pk primary key (traeger_id, teilnahme_id),
  constraint teilnahme_urteil_teilnahme foreign key (traeger_id, teilnahme_id) references teilnahme,
  constraint teilnahme_urteil_note check (note between 1 and 5)
);
comment on table teilnahme_urteil is 'What people say themselves about a measure; nobody is shown a single one.';
call schuetze('teilnahme_urteil', false);

create table rechnung (
  traeger_id     uuid not null,
  rechnung_id    uuid not null default uuidv7(),
  anbieter_id    uuid not null,
  massnahme_id   uuid not null,
  monat          date not null,
  nummer         text not null,                 -- of the provider
  stand          text not null default 'entwurf',
  pdf            bytea,                         -- encrypted
  bemerkung      text not null default '',      -- why it was given back
  eingereicht_von uuid,
  eingereicht_am timestamptz,
  geprueft_von   uuid,
  geprueft_am    timestamptz,
  freigegeben_von uuid,
  freigegeben_am timestamptz,
  anordnung_id   uuid,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint rechnung_pk primary key (traeger_id, rechnung_id),
  constraint rechnung_nummer_einmalig unique (traeger_id, anbieter_id, nummer),
  constraint rechnung_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint rechnung_massnahme foreign key (traeger_id, massnahme_id) references massnahme,
  constraint rechnung_stand check (stand in ('entwurf', 'eingereicht', 'geprueft', 'freigegeben', 'zurueckgegeben', 'verworfen')),
  constraint rechnung_monatserster check (extract(day from monat) = 1),
  constraint rechnung_vier_augen check (freigegeben_von is null or freigegeben_von <> geprueft_von)
);
comment on table rechnung is 'Invoices of providers for a measure and a month, from the draft to the order to pay.';
create unique index rechnung_eine_offen on rechnung (traeger_id, massnahme_id, monat) where stand in ('entwurf', 'eingereicht', 'geprueft', 'zurueckgegeben');
create index rechnung_von_anbieter on rechnung (traeger_id, anbieter_id, monat);
call schuetze('rechnung', false);

create table rechnung_position (
  traeger_id     uuid not null,
  rechnung_id    uuid not null,
  position       integer not null,
  durchgang_id   uuid not null,
  teilnahme_id   uuid,                          -- null: price of the group
  bezeichnung    text not null,                 -- number of the participation, never a name: invoices travel
  rechenweg      text not null,
  soll_cent      integer not null,              -- by agreement and attendance
  ist_cent       integer not null,              -- as invoiced
  erklaerung     text not null default '',      -- of the provider, where both differ
  anerkannt_cent integer,
  bemerkung      text not null default '',      -- of who checks
  constraint rechnung_position_pk primary key (traeger_id, rechnung_id, position),
  constraint rechnung_position_rechnung foreign key (traeger_id, rechnung_id) references rechnung,
  constraint rechnung_position_durchgang foreign key (traeger_id, durchgang_id) references durchgang,
  constraint rechnung_position_teilnahme foreign key (traeger_id, teilnahme_id) references teilnahme
);
comment on table rechnung_position is 'Lines of invoices: computed, invoiced, accepted.';
create index rechnung_position_von_teilnahme on rechnung_position (traeger_id, teilnahme_id);
call schuetze('rechnung_position', false);

create table anbieter_schluessel (
  traeger_id     uuid not null,
  schluessel_id  uuid not null default uuidv7(),
  anbieter_id    uuid not null,
  name           text not null,
  geheim_sha256  text not null,
  angelegt_von   uuid not null,
  angelegt_am    timestamptz not null,
  zuletzt_am     timestamptz,
  widerrufen_am  timestamptz,
  constraint anbieter_schluessel_pk primary key (traeger_id, schluessel_id),
  constraint anbieter_schluessel_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint anbieter_schluessel_geheim_einmalig unique (traeger_id, geheim_sha256)
);
comment on table anbieter_schluessel is 'Keys with which programs of providers report; only their hash is kept.';
call schuetze('anbieter_schluessel', false);
