-- Appointments: rooms, hours of staff, absences, appointments with their history, invitations, certificates of incapacity, travel costs.
create table termin_raum (
  traeger_id     uuid not null references traeger,
  raum_id        uuid not null default uuidv7(),
  name           text not null,
  haus           text not null default '',      -- building and way, as people are told
  barrierefrei   boolean not null default false,
  aktiv          boolean not null default true,
  constraint termin_raum_pk primary key (traeger_id, raum_id),
  constraint termin_raum_name unique (traeger_id, name)
);
comment on table termin_raum is 'Rooms in which appointments take place.';
call schuetze('termin_raum', false);

create table termin_dienstzeit (
  traeger_id     uuid not null,
  dienstzeit_id  uuid not null default uuidv7(),
  konto_id       uuid not null,
  wochentag      integer not null,              -- 1 is Monday
  von            text not null,                 -- HH:MM in Germany
  bis            text not null,
  gilt_von       date not null,
  gilt_bis       date,
  minuten        integer not null default 30,   -- length of the slots people may book themselves
  selbstbuchung  boolean not null default false,
  raum_id        uuid,
  constraint termin_dienstzeit_pk primary key (traeger_id, dienstzeit_id),
  constraint termin_dienstzeit_konto foreign key (traeger_id, konto_id) references konto,
  constraint termin_dienstzeit_raum foreign key (traeger_id, raum_id) references termin_raum,
  constraint termin_dienstzeit_tag check (wochentag between 1 and 7),
  constraint termin_dienstzeit_uhr check (von ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and bis ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and von < bis),
  constraint termin_dienstzeit_minuten check (minuten between 10 and 240),
  constraint termin_dienstzeit_zeitraum check (gilt_bis is null or gilt_bis >= gilt_von)
);
comment on table termin_dienstzeit is 'Weekly hours in which staff hold appointments.';
create index termin_dienstzeit_von_konto on termin_dienstzeit (traeger_id, konto_id);
call schuetze('termin_dienstzeit', false);

create table termin_abwesenheit (
  traeger_id     uuid not null,
  abwesenheit_id uuid not null default uuidv7(),
  konto_id       uuid,
  raum_id        uuid,
  von            timestamptz not null,
  bis            timestamptz not null,
  constraint termin_abwesenheit_pk primary key (traeger_id, abwesenheit_id),
  constraint termin_abwesenheit_konto foreign key (traeger_id, konto_id) references konto,
  constraint termin_abwesenheit_raum foreign key (traeger_id, raum_id) references termin_raum,
  constraint termin_abwesenheit_eines check ((konto_id is null) <> (raum_id is null)),
  constraint termin_abwesenheit_zeitraum check (von < bis)
);
comment on table termin_abwesenheit is 'When somebody or a room is not there; never why.';
create index termin_abwesenheit_zeit on termin_abwesenheit (traeger_id, bis);
call schuetze('termin_abwesenheit', false);

create table termin (
  traeger_id     uuid not null,
  termin_id      uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  konto_id       uuid not null,                 -- who holds it
  raum_id        uuid,
  form           text not null,                 -- vor-ort, telefon, video, woanders
  ort            text not null default '',      -- where, if in no room; number or address of the video room
  zweck          text not null,                 -- sec. 309 (2) SGB III
  von            timestamptz not null,
  bis            timestamptz not null,
  stand          text not null default 'vereinbart',
  verbindlich    boolean not null default false,-- summoned by sec. 59, with instruction about the consequences
  verlegbar      boolean not null default true, -- the person may move it in offered slots
  selbst_gebucht boolean not null default false,
  anwesenheit    text,
  grundstand     text not null default 'offen', -- of a missed one: important reason
  zweck_erreicht boolean,
  danach_erschienen boolean,                    -- where the summons worked on to the first day of fitness
  folge          integer not null default 0,    -- counts changes, for calendar programs
  angelegt_am    timestamptz not null,
  geaendert_am   timestamptz not null,
  constraint termin_pk primary key (traeger_id, termin_id),
  constraint termin_fall foreign key (traeger_id, fall_id) references fall,
  constraint termin_person foreign key (traeger_id, person_id) references person,
  constraint termin_konto foreign key (traeger_id, konto_id) references konto,
  constraint termin_raum_da foreign key (traeger_id, raum_id) references termin_raum,
  constraint termin_zeitraum check (von < bis),
  constraint termin_form check (form in ('vor-ort', 'telefon', 'video', 'woanders')),
  constraint termin_stand check (stand in ('vereinbart', 'abgesagt')),
  constraint termin_anwesenheit check (anwesenheit in ('erschienen', 'spaeter-am-tag', 'nicht-erschienen', 'arbeitsunfaehig', 'abgesagt')),
  constraint termin_grundstand check (grundstand in ('offen', 'keiner', 'dargelegt', 'nachgewiesen'))
);
comment on table termin is 'Appointments of people with staff.';
create index termin_von_konto on termin (traeger_id, konto_id, von);
create index termin_von_person on termin (traeger_id, person_id, von);
create index termin_von_raum on termin (traeger_id, raum_id, von);
create index termin_zeit on termin (traeger_id, von);
call schuetze('termin', false);

create table termin_schritt (
  traeger_id     uuid not null,
  schritt_id     uuid not null default uuidv7(),
  termin_id      uuid not null,
  schritt        text not null,
  grund          text not null default '',
  gesundheit     boolean not null default false,-- the reason tells about health
  von            timestamptz,                   -- when it was to be, of what was moved
  konto_id       uuid,
  am             timestamptz not null,
  constraint termin_schritt_pk primary key (traeger_id, schritt_id),
  constraint termin_schritt_termin foreign key (traeger_id, termin_id) references termin,
  constraint termin_schritt_art check (schritt in ('vereinbart', 'verlegt', 'abgesagt', 'bitte-absage', 'festgehalten', 'erinnert'))
);
comment on table termin_schritt is 'What happened to an appointment; insert-only.';
create index termin_schritt_von_termin on termin_schritt (traeger_id, termin_id);
call schuetze('termin_schritt', true);

create table termin_einladung (
  traeger_id     uuid not null,
  einladung_id   uuid not null default uuidv7(),
  termin_id      uuid not null,
  verbindlich    boolean not null,
  rechtsfolgen_fassung text not null default '',-- version of the instruction about the consequences that lay in it
  wirkt_fort     boolean not null default false,-- sec. 309 (3) sentence 3 SGB III
  von            timestamptz not null,          -- the time it names
  dokument_id    uuid not null,
  weg            text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint termin_einladung_pk primary key (traeger_id, einladung_id),
  constraint termin_einladung_termin foreign key (traeger_id, termin_id) references termin,
  constraint termin_einladung_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint termin_einladung_weg check (weg in ('portal', 'post', 'uebergabe')),
  constraint termin_einladung_belehrt check (not verbindlich or rechtsfolgen_fassung <> '')
);
comment on table termin_einladung is 'Letters of invitation with what they said; insert-only.';
create index termin_einladung_von_termin on termin_einladung (traeger_id, termin_id);
call schuetze('termin_einladung', true);

create table termin_bescheinigung (
  traeger_id     uuid not null,
  bescheinigung_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  dokument_id    uuid,                          -- null: shown at the counter
  von            date not null,
  bis            date not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint termin_bescheinigung_pk primary key (traeger_id, bescheinigung_id),
  constraint termin_bescheinigung_fall foreign key (traeger_id, fall_id) references fall,
  constraint termin_bescheinigung_person foreign key (traeger_id, person_id) references person,
  constraint termin_bescheinigung_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint termin_bescheinigung_zeitraum check (bis >= von)
);
comment on table termin_bescheinigung is 'Certificates of incapacity for work (sec. 56): first and last day, never why; insert-only.';
create index termin_bescheinigung_von_person on termin_bescheinigung (traeger_id, person_id, von);
call schuetze('termin_bescheinigung', true);

create table termin_reisekosten (
  traeger_id     uuid not null,
  reisekosten_id uuid not null default uuidv7(),
  termin_id      uuid not null,
  fall_id        uuid not null,
  person_id      uuid not null,
  mittel         text not null,
  beantragt_cent integer not null,
  begleitung     text not null default '',      -- why somebody had to come along; empty: alone
  begleitung_cent integer not null default 0,
  dokument_id    uuid,
  stand          text not null default 'beantragt',
  bewilligt_cent integer,
  grund          text not null default '',      -- why less, or nothing
  geprueft_von   uuid,
  anordnung_id   uuid,
  beantragt_am   timestamptz not null,
  geprueft_am    timestamptz,
  constraint termin_reisekosten_pk primary key (traeger_id, reisekosten_id),
  constraint termin_reisekosten_einmal unique (traeger_id, termin_id),
  constraint termin_reisekosten_termin foreign key (traeger_id, termin_id) references termin,
  constraint termin_reisekosten_person foreign key (traeger_id, person_id) references person,
  constraint termin_reisekosten_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint termin_reisekosten_mittel check (mittel in ('bus-bahn', 'auto', 'fahrrad', 'taxi')),
  constraint termin_reisekosten_stand check (stand in ('beantragt', 'bewilligt', 'abgelehnt')),
  constraint termin_reisekosten_betrag check (beantragt_cent > 0 and begleitung_cent >= 0 and bewilligt_cent >= 0),
  constraint termin_reisekosten_grund check (stand <> 'abgelehnt' or grund <> '')
);
comment on table termin_reisekosten is 'Travel costs to a summons on request (sec. 309 (4) SGB III).';
create index termin_reisekosten_offen on termin_reisekosten (traeger_id, stand);
call schuetze('termin_reisekosten', false);
