-- Obligations by Verwaltungsakt, breaches with their hearing, what was proposed and decided, month by month.
create table verpflichtung (
  traeger_id     uuid not null,
  verpflichtung_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  ausloeser      text not null,                 -- sec. 15a: A (1), B (2), C (3)
  lage           jsonb not null,                -- conditions as the worker found them: Verpflichtungslage
  stand          text not null default 'entwurf',
  verfuegung_id  uuid,
  konto_id       uuid not null,
  angelegt_am    timestamptz not null,
  constraint verpflichtung_pk primary key (traeger_id, verpflichtung_id),
  constraint verpflichtung_fall foreign key (traeger_id, fall_id) references fall,
  constraint verpflichtung_person foreign key (traeger_id, person_id) references person,
  constraint verpflichtung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint verpflichtung_ausloeser check (ausloeser in ('A', 'B', 'C')),
  constraint verpflichtung_stand check (stand in ('entwurf', 'gilt', 'aufgehoben', 'verworfen'))
);
comment on table verpflichtung is 'Obligations by Verwaltungsakt (sec. 15a).';
create index verpflichtung_von_fall on verpflichtung (traeger_id, fall_id);
call schuetze('verpflichtung', false);

create table verpflichtung_erfuellung (
  traeger_id     uuid not null,
  erfuellung_id  uuid not null default uuidv7(),
  verpflichtung_id uuid not null,
  nr             integer not null,              -- which of what is demanded, from 0
  erfuellt       boolean not null,
  was            text not null,
  dokument_id    uuid,
  am             date not null,
  konto_id       uuid,
  erfasst_am     timestamptz not null,
  constraint verpflichtung_erfuellung_pk primary key (traeger_id, erfuellung_id),
  constraint verpflichtung_erfuellung_verpflichtung foreign key (traeger_id, verpflichtung_id) references verpflichtung,
  constraint verpflichtung_erfuellung_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint verpflichtung_erfuellung_was check (was <> '')
);
comment on table verpflichtung_erfuellung is 'What somebody did of an obligation; insert-only.';
create index verpflichtung_erfuellung_von on verpflichtung_erfuellung (traeger_id, verpflichtung_id);
call schuetze('verpflichtung_erfuellung', true);

create table pflicht (
  traeger_id     uuid not null,
  pflicht_id     uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  art            text not null,
  tag            date not null,                 -- of the breach
  termin_id      uuid,
  verpflichtung_id uuid,
  angaben        jsonb not null default '{}',   -- which duty, instructed or not, the job
  stand          text not null default 'anhoerung',
  frist          date,                          -- until when an answer is waited for
  dokument_id    uuid,                          -- letter of the hearing
  psychisch      boolean not null default false,
  persoenlich_angeboten boolean not null default false,
  persoenlich_verlangt  boolean not null default false,
  persoenlich_am date,
  grundstand     text not null default 'offen',
  haerte         text not null default 'offen',
  grund_text     text not null default '',      -- how the worker judged reason and hardship
  gesundheit     boolean not null default false,-- answer or reason tells about health
  vorschlag      jsonb,                         -- as it was submitted
  verfuegung_id  uuid,
  vorgang_id     uuid,
  konto_id       uuid not null,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint pflicht_pk primary key (traeger_id, pflicht_id),
  constraint pflicht_fall foreign key (traeger_id, fall_id) references fall,
  constraint pflicht_person foreign key (traeger_id, person_id) references person,
  constraint pflicht_termin foreign key (traeger_id, termin_id) references termin,
  constraint pflicht_verpflichtung foreign key (traeger_id, verpflichtung_id) references verpflichtung,
  constraint pflicht_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint pflicht_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint pflicht_art check (art in ('meldeversaeumnis', 'pflichtverletzung', 'arbeitsverweigerung')),
  constraint pflicht_stand check (stand in ('anhoerung', 'ohne-folge', 'vorgelegt', 'entschieden', 'beendet')),
  constraint pflicht_grundstand check (grundstand in ('offen', 'keiner', 'dargelegt', 'nachgewiesen')),
  constraint pflicht_haerte check (haerte in ('offen', 'ja', 'nein'))
);
comment on table pflicht is 'A breach and its hearing, up to the decision or its end without one.';
create unique index pflicht_ein_termin on pflicht (traeger_id, termin_id) where termin_id is not null;
create index pflicht_von_fall on pflicht (traeger_id, fall_id);
call schuetze('pflicht', false);

create table pflicht_schritt (
  traeger_id     uuid not null,
  schritt_id     uuid not null default uuidv7(),
  pflicht_id     uuid not null,
  schritt        text not null,
  text           text not null default '',
  gesundheit     boolean not null default false,
  dokument_id    uuid,
  konto_id       uuid,
  am             timestamptz not null,
  constraint pflicht_schritt_pk primary key (traeger_id, schritt_id),
  constraint pflicht_schritt_pflicht foreign key (traeger_id, pflicht_id) references pflicht,
  constraint pflicht_schritt_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint pflicht_schritt_art check (schritt in ('eroeffnet', 'angehoert', 'antwort', 'persoenlich', 'beurteilt', 'ohne-folge', 'vorgelegt',
    'zurueck', 'entschieden', 'beendet'))
);
comment on table pflicht_schritt is 'What happened with a breach, answers of the person among it; insert-only.';
create index pflicht_schritt_von_pflicht on pflicht_schritt (traeger_id, pflicht_id);
call schuetze('pflicht_schritt', true);

create table minderung_monat (
  traeger_id     uuid not null,
  pflicht_id     uuid not null,
  monat          date not null,
  person_id      uuid not null,
  art            text not null,
  promille       integer not null,              -- of the Regelbedarf, as decided
  angabe_id      uuid not null,                 -- fact of the case that makes the calculation apply it
  aufgehoben_am  timestamptz,
  constraint minderung_monat_pk primary key (traeger_id, pflicht_id, monat),
  constraint minderung_monat_pflicht foreign key (traeger_id, pflicht_id) references pflicht,
  constraint minderung_monat_angabe foreign key (traeger_id, angabe_id) references angabe,
  constraint minderung_monat_erster check (extract(day from monat) = 1)
);
comment on table minderung_monat is 'Months of decided reductions.';
create index minderung_monat_von_person on minderung_monat (traeger_id, person_id, monat);
call schuetze('minderung_monat', false);
