-- Decisions: a draft that is worked on, its steps, and the notice that never changes.
create table bescheid_entwurf (
  traeger_id     uuid not null,
  entwurf_id     uuid not null default uuidv7(),
  fall_id        uuid not null,
  vorgang_id     uuid,
  art            text not null,
  von            date not null,                 -- first month
  bis            date not null,                 -- first day of the last month
  vorlaeufig     boolean not null default false,-- sec. 41a
  grund_vorlaeufig text not null default '',    -- why, a clause with „weil“ (sec. 41a (2) sentence 1)
  hinweis        text not null default '',      -- what the worker adds in own words
  angaben_bis    timestamptz,                   -- state of knowledge it was submitted with
  stand          text not null default 'entwurf',
  bearbeitet_von uuid not null,
  eingereicht_von uuid,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint bescheid_entwurf_pk primary key (traeger_id, entwurf_id),
  constraint bescheid_entwurf_fall foreign key (traeger_id, fall_id) references fall,
  constraint bescheid_entwurf_vorgang foreign key (traeger_id, vorgang_id) references vorgang,
  constraint bescheid_entwurf_art check (art in ('bewilligung', 'aenderung', 'ablehnung', 'vorlaeufig')),
  constraint bescheid_entwurf_stand check (stand in ('entwurf', 'eingereicht', 'zurueckgegeben', 'erlassen', 'verworfen')),
  constraint bescheid_entwurf_zeitraum check (bis >= von and extract(day from von) = 1 and extract(day from bis) = 1)
);
comment on table bescheid_entwurf is 'Drafts of decisions.';
create unique index bescheid_entwurf_einer on bescheid_entwurf (traeger_id, fall_id) where stand in ('entwurf', 'eingereicht', 'zurueckgegeben');
call schuetze('bescheid_entwurf', false);

create table bescheid_schritt (
  traeger_id     uuid not null,
  schritt_id     uuid not null default uuidv7(),
  entwurf_id     uuid not null,
  schritt        text not null,
  grund          text not null default '',
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint bescheid_schritt_pk primary key (traeger_id, schritt_id),
  constraint bescheid_schritt_entwurf foreign key (traeger_id, entwurf_id) references bescheid_entwurf,
  constraint bescheid_schritt_art check (schritt in ('angelegt', 'geaendert', 'eingereicht', 'zurueckgezogen', 'zurueckgegeben', 'erlassen', 'verworfen')),
  constraint bescheid_schritt_grund check (schritt <> 'zurueckgegeben' or grund <> '')
);
comment on table bescheid_schritt is 'Who did what with a draft; insert-only.';
call schuetze('bescheid_schritt', true);

create table bescheid (
  traeger_id     uuid not null,
  bescheid_id    uuid not null default uuidv7(),
  nummer         text not null,
  fall_id        uuid not null,
  entwurf_id     uuid not null,
  art            text not null,
  von            date not null,
  bis            date not null,
  faelle         jsonb not null,                -- case files, one a month
  ergebnisse     jsonb not null,
  begruendung    jsonb not null,                -- reasoning and calculation sheet, equal months together
  rechtsstand    text not null,                 -- version of the law
  textfassung    integer not null,              -- version of the texts
  titel          text not null,
  vorlaeufig     boolean not null,
  pdf            bytea not null,
  pdf_sha256     text not null,
  einfach        jsonb not null,                -- plain words, from the same reasoning
  schluessel_id  text not null,                 -- whose signature lies inside
  ersetzt        uuid,                          -- decision that it changes
  bearbeitet_von uuid not null,
  eingereicht_von uuid not null,
  erlassen_von   uuid not null,
  erlassen_am    timestamptz not null,
  constraint bescheid_pk primary key (traeger_id, bescheid_id),
  constraint bescheid_nummer_einmalig unique (traeger_id, nummer),
  constraint bescheid_entwurf_einmalig unique (traeger_id, entwurf_id),
  constraint bescheid_fall foreign key (traeger_id, fall_id) references fall,
  constraint bescheid_von_entwurf foreign key (traeger_id, entwurf_id) references bescheid_entwurf,
  constraint bescheid_ersetzter foreign key (traeger_id, ersetzt) references bescheid,
  constraint bescheid_vier_augen check (bearbeitet_von <> erlassen_von and eingereicht_von <> erlassen_von)
);
comment on table bescheid is 'Verwaltungsakte (sec. 31 SGB X) as issued, with what they were made of; insert-only.';
create index bescheid_von_fall on bescheid (traeger_id, fall_id, erlassen_am);
call schuetze('bescheid', true);

create table bescheid_monat (
  traeger_id     uuid not null,
  bescheid_id    uuid not null,
  monat          date not null,
  fall_id        uuid not null,
  anspruch_cent  integer not null,
  bund_cent      integer not null,
  kommune_cent   integer not null,
  constraint bescheid_monat_pk primary key (traeger_id, bescheid_id, monat),
  constraint bescheid_monat_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint bescheid_monat_erster check (extract(day from monat) = 1),
  constraint bescheid_monat_summe check (anspruch_cent = bund_cent + kommune_cent)
);
comment on table bescheid_monat is 'Amounts of a decision month by month; insert-only.';
create index bescheid_monat_von_fall on bescheid_monat (traeger_id, fall_id, monat);
call schuetze('bescheid_monat', true);

create table zustellung (
  traeger_id     uuid not null,
  bescheid_id    uuid not null,
  weg            text not null,
  aufgegeben_am  date not null,                 -- handed to the carrier, or notification sent
  bekannt_am     date not null,                 -- sec. 37 (2), (2a) SGB X
  widerspruch_bis date not null,                -- sec. 84 SGG, sec. 26 (3) SGB X
  am             timestamptz not null,
  konto_id       uuid,
  constraint zustellung_pk primary key (traeger_id, bescheid_id, weg),
  constraint zustellung_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint zustellung_weg check (weg in ('portal', 'post'))
);
comment on table zustellung is 'Delivery of decisions and what follows from its day; insert-only.';
call schuetze('zustellung', true);

create table druckauftrag (
  traeger_id     uuid not null,
  druckauftrag_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  bescheid_id    uuid,
  dokument_id    uuid,
  angelegt_am    timestamptz not null,
  aufgegeben_am  date,                          -- day it was handed to the carrier
  gedruckt_am    timestamptz,
  gedruckt_von   uuid,
  constraint druckauftrag_pk primary key (traeger_id, druckauftrag_id),
  constraint druckauftrag_fall foreign key (traeger_id, fall_id) references fall,
  constraint druckauftrag_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint druckauftrag_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint druckauftrag_eines check ((bescheid_id is null) <> (dokument_id is null))
);
comment on table druckauftrag is 'Print queue of letters.';
create unique index druckauftrag_bescheid_einmal on druckauftrag (traeger_id, bescheid_id) where bescheid_id is not null;
call schuetze('druckauftrag', false);
