-- The directory of the municipal jobcenters and their figures side by side. All of it lives in the space of the network: facts about
-- houses, never about people.

create table verzeichnis_haus (
  traeger_id     uuid not null references traeger,
  haus           text not null,                 -- stable key: zkt- and the official key of the Kreis
  haus_traeger_id uuid,                         -- the Träger of this installation that this house is; it may edit its contact
  arbeitet_mit   boolean not null default false,-- shown in public: works with Tragwerk
  constraint verzeichnis_haus_pk primary key (traeger_id, haus),
  constraint verzeichnis_haus_form check (haus ~ '^zkt-[0-9]{5}$'),
  constraint verzeichnis_haus_traeger_einmalig unique (traeger_id, haus_traeger_id)
);
comment on table verzeichnis_haus is 'The municipal jobcenters, and which Träger of this installation each of them is.';
call schuetze_geteilt('verzeichnis_haus', false);
call zeigt_sich('verzeichnis_haus');

create table verzeichnis_eintrag (
  traeger_id     uuid not null,
  haus           text not null,
  fassung        integer not null,              -- from 1, the newest counts
  daten          jsonb not null,                -- name, Land, seat, inhabitants, area with date and source: src/netzwerk
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint verzeichnis_eintrag_pk primary key (traeger_id, haus, fassung),
  constraint verzeichnis_eintrag_haus foreign key (traeger_id, haus) references verzeichnis_haus
);
comment on table verzeichnis_eintrag is 'Public facts about a house, kept by the coordination; insert-only.';
call schuetze_geteilt('verzeichnis_eintrag', true);
call zeigt_sich('verzeichnis_eintrag');

create table verzeichnis_kontakt (
  traeger_id     uuid not null,
  haus           text not null,
  fassung        integer not null,
  daten          jsonb not null,                -- each value with who may see it: src/netzwerk
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint verzeichnis_kontakt_pk primary key (traeger_id, haus, fassung),
  constraint verzeichnis_kontakt_haus foreign key (traeger_id, haus) references verzeichnis_haus
);
comment on table verzeichnis_kontakt is 'How to reach a house, kept by the house, with what it shares with whom; insert-only.';
call schuetze_geteilt('verzeichnis_kontakt', true);
call zeigt_sich('verzeichnis_kontakt');

create table vergleich_kennzahl (
  traeger_id     uuid not null references traeger,
  kennzahl       text not null,
  fassung        integer not null,
  daten          jsonb not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_kennzahl_pk primary key (traeger_id, kennzahl, fassung),
  constraint vergleich_kennzahl_form check (kennzahl ~ '^eigen-[a-z0-9]+(-[a-z0-9]+)*$' and length(kennzahl) <= 60)
);
comment on table vergleich_kennzahl is 'Figures that the houses agreed on among themselves, beside those of sec. 48a SGB II; insert-only.';
call schuetze_geteilt('vergleich_kennzahl', true);
call zeigt_sich('vergleich_kennzahl');

create table vergleich_einlesung (
  traeger_id     uuid not null references traeger,
  einlesung_id   uuid not null default uuidv7(),
  quelle         text not null,
  datei          text not null,                 -- name of the file, or what was said about it
  sha256         text not null,
  werte          integer not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_einlesung_pk primary key (traeger_id, einlesung_id),
  constraint vergleich_einlesung_quelle check (quelle <> '')
);
comment on table vergleich_einlesung is 'Tables that were read in, each as one step; insert-only.';
call schuetze_geteilt('vergleich_einlesung', true);

create table vergleich_ruecknahme (
  traeger_id     uuid not null,
  einlesung_id   uuid not null,
  grund          text not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_ruecknahme_pk primary key (traeger_id, einlesung_id),
  constraint vergleich_ruecknahme_einlesung foreign key (traeger_id, einlesung_id) references vergleich_einlesung
);
comment on table vergleich_ruecknahme is 'Readings that were taken back: their values never counted; insert-only.';
call schuetze_geteilt('vergleich_ruecknahme', true);
call zeigt_sich('vergleich_ruecknahme');

create table vergleich_wert (
  traeger_id     uuid not null,
  kennzahl       text not null,                 -- of the catalogue in src/netzwerk, or of vergleich_kennzahl
  haus           text not null,
  zeitraum       text not null,                 -- 2026-04 or 2024
  nr             integer not null,              -- from 1, the last one counts
  wert           text not null,                 -- decimal with a point: -3.4
  basis          integer,                       -- people that a quotient was made of, where known
  stand          text not null,
  quelle         text not null,
  bemerkung      text not null default '',
  uebung         boolean not null default false,-- invented: shown as such everywhere
  einlesung_id   uuid,                          -- null: delivered by the house
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_wert_pk primary key (traeger_id, kennzahl, haus, zeitraum, nr),
  constraint vergleich_wert_haus foreign key (traeger_id, haus) references verzeichnis_haus,
  constraint vergleich_wert_einlesung foreign key (traeger_id, einlesung_id) references vergleich_einlesung,
  constraint vergleich_wert_zeitraum check (zeitraum ~ '^20[0-9]{2}(-(0[1-9]|1[0-2]))?$'),
  constraint vergleich_wert_zahl check (wert ~ '^-?[0-9]{1,12}([.][0-9]{1,6})?$'),
  constraint vergleich_wert_stand check (stand in ('vorlaeufig', 'revidiert', 'endgueltig')),
  constraint vergleich_wert_quelle check (quelle <> '')
);
comment on table vergleich_wert is 'Figures of the houses; a correction is a further row; insert-only.';
create index vergleich_wert_von_einlesung on vergleich_wert (traeger_id, einlesung_id);
create index vergleich_wert_von_haus on vergleich_wert (traeger_id, haus, kennzahl);
call schuetze_geteilt('vergleich_wert', true);
call zeigt_sich('vergleich_wert');

create table vergleich_anmerkung (
  traeger_id     uuid not null,
  kennzahl       text not null,
  haus           text not null,
  zeitraum       text not null,
  nr             integer not null,
  text           text not null,                 -- empty: taken back
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_anmerkung_pk primary key (traeger_id, kennzahl, haus, zeitraum, nr),
  constraint vergleich_anmerkung_haus foreign key (traeger_id, haus) references verzeichnis_haus
);
comment on table vergleich_anmerkung is 'What a house says about its own figure; insert-only.';
call schuetze_geteilt('vergleich_anmerkung', true);
call zeigt_sich('vergleich_anmerkung');

create table vergleich_einwilligung (
  traeger_id     uuid not null,
  haus           text not null,
  nr             integer not null,
  liefert        boolean not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint vergleich_einwilligung_pk primary key (traeger_id, haus, nr),
  constraint vergleich_einwilligung_haus foreign key (traeger_id, haus) references verzeichnis_haus
);
comment on table vergleich_einwilligung is 'Whether a house hands its own rounded figures to the network each month; insert-only.';
call schuetze_geteilt('vergleich_einwilligung', true);
