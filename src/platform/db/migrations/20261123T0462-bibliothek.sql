-- Good practice and templates: what a house shares lies in the network, what it works with lies at home.

create table bibliothek (
  traeger_id     uuid not null references traeger,
  eintrag_id     uuid not null default uuidv7(),
  art            text not null,
  haus           text not null,
  haus_name      text not null,
  haus_land      text not null,
  geteilt_am     timestamptz not null,
  zurueckgezogen_am timestamptz,                -- by its house; copies of others stay theirs
  constraint bibliothek_pk primary key (traeger_id, eintrag_id),
  constraint bibliothek_art check (art in ('praxis', 'vorlage'))
);
comment on table bibliothek is 'Good practice and templates that houses share with all.';
call schuetze('bibliothek', false);

create table bibliothek_fassung (
  traeger_id     uuid not null,
  eintrag_id     uuid not null,
  fassung        integer not null,
  daten          jsonb not null,
  bemerkung      text not null default '',      -- what is new
  von            text not null,
  am             timestamptz not null,
  constraint bibliothek_fassung_pk primary key (traeger_id, eintrag_id, fassung),
  constraint bibliothek_fassung_eintrag foreign key (traeger_id, eintrag_id) references bibliothek,
  constraint bibliothek_fassung_ohne_kontonummer check (ohne_kontonummer(daten::text))
);
comment on table bibliothek_fassung is 'Versions of what is shared; insert-only.';
call schuetze('bibliothek_fassung', true);

create table bibliothek_uebernahme (
  traeger_id     uuid not null,
  eintrag_id     uuid not null,
  haus           text not null,
  haus_name      text not null,
  fassung        integer not null,              -- the newest that this house took over
  am             timestamptz not null,
  constraint bibliothek_uebernahme_pk primary key (traeger_id, eintrag_id, haus),
  constraint bibliothek_uebernahme_fassung foreign key (traeger_id, eintrag_id, fassung) references bibliothek_fassung
);
comment on table bibliothek_uebernahme is 'Which houses took an entry over.';
call schuetze('bibliothek_uebernahme', false);

-- At home: rows of the house. The shared entry it came from, or was shared as, lies in the network and is named by its id only.
create table eigene_vorlage (
  traeger_id     uuid not null references traeger,
  vorlage_id     uuid not null default uuidv7(),
  art            text not null,
  daten          jsonb not null,
  stand          integer not null default 1,    -- moves with each change
  herkunft       uuid,                          -- entry it was taken over from
  herkunft_fassung integer,
  herkunft_name  text not null default '',      -- house it comes from
  uebernommen    jsonb,                         -- the version taken over, as it was
  geteilt_als    uuid,                          -- entry it was shared as
  angelegt_am    timestamptz not null,
  geaendert_am   timestamptz not null,
  geaendert_von  text not null,
  entfernt_am    timestamptz,
  constraint eigene_vorlage_pk primary key (traeger_id, vorlage_id),
  constraint eigene_vorlage_art check (art in ('praxis', 'vorlage')),
  constraint eigene_vorlage_herkunft check ((herkunft is null) = (herkunft_fassung is null) and (herkunft is null) = (uebernommen is null))
);
comment on table eigene_vorlage is 'Own copies and own entries of a house; seen by nobody else until it shares them.';
create unique index eigene_vorlage_herkunft_einmalig on eigene_vorlage (traeger_id, herkunft) where entfernt_am is null;
call schuetze('eigene_vorlage', false);
