-- The case: people, facts on two time axes, documents, pieces of work, notes.
create table fall (
  traeger_id     uuid not null references traeger,
  fall_id        uuid not null default uuidv7(),
  aktenzeichen   text not null,
  bezeichnung    text not null,                 -- Sommerfeld, Mira: for lists; the fact is the truth
  suchtext       text not null default '',      -- set by the database, see fall_suchtext
  personenzahl   integer not null default 1,
  zustaendig     uuid,                          -- account that works on it
  team           text not null default '',
  geschuetzt     boolean not null default false,-- staff and their relatives (sec. 35 (1) sentence 3 SGB I): a closed circle
  fassung        integer not null default 0,    -- raised with every change; who started from an older one is told
  angelegt_am    timestamptz not null default now(),
  constraint fall_pk primary key (traeger_id, fall_id),
  constraint fall_aktenzeichen_einmalig unique (traeger_id, aktenzeichen),
  constraint fall_zustaendig foreign key (traeger_id, zustaendig) references konto
);
comment on table fall is 'One file per Bedarfsgemeinschaft.';
create index fall_name on fall (traeger_id, suchtext);
create index fall_neueste on fall (traeger_id, angelegt_am);
call schuetze('fall', false);

-- Small letters without accents, the same whatever the locale of the database: Marković is found as markovic and stands beside Markow.
create function suchform(eingabe text) returns text language sql immutable strict parallel safe
  return replace(regexp_replace(normalize(lower(eingabe collate "pg_c_utf8"), NFD), U&'[\0300-\036f]', '', 'g'), 'ß', 'ss');
comment on function suchform is 'How names and numbers are compared and sorted.';
grant execute on function suchform to tragwerk_anwendung;

create function fall_suchtext() returns trigger language plpgsql as $$
begin
  new.suchtext := ' ' || suchform(new.bezeichnung) || ' ' || suchform(new.aktenzeichen);
  return new;
end $$;
comment on function fall_suchtext is 'Keeps what searching and sorting cases by name reads.';
create trigger fall_suchtext before insert or update of bezeichnung, aktenzeichen, suchtext on fall for each row execute function fall_suchtext();

create table fall_kreis (
  traeger_id     uuid not null,
  fall_id        uuid not null,
  konto_id       uuid not null,
  constraint fall_kreis_pk primary key (traeger_id, fall_id, konto_id),
  constraint fall_kreis_fall foreign key (traeger_id, fall_id) references fall,
  constraint fall_kreis_konto foreign key (traeger_id, konto_id) references konto
);
comment on table fall_kreis is 'Who may open a protected case.';
call schuetze('fall_kreis', false);

create table laufende_nummer (
  traeger_id     uuid not null references traeger,
  kreis          text not null,                 -- aktenzeichen, bescheid, antrag, and the year
  zuletzt        integer not null,
  constraint laufende_nummer_pk primary key (traeger_id, kreis)
);
comment on table laufende_nummer is 'Numbers without gaps per Träger.';
call schuetze('laufende_nummer', false);

create table person (
  traeger_id     uuid not null,
  person_id      uuid not null default uuidv7(),
  fall_id        uuid not null,
  kennung        text not null,                 -- id inside the case file: p1
  nr             integer not null,              -- order on screen and paper; 1 is who represents (sec. 38)
  angelegt_am    timestamptz not null default now(),
  constraint person_pk primary key (traeger_id, person_id),
  constraint person_fall foreign key (traeger_id, fall_id) references fall,
  constraint person_kennung_einmalig unique (traeger_id, fall_id, kennung),
  constraint person_nr_einmalig unique (traeger_id, fall_id, nr)
);
comment on table person is 'People of a case; all that is known of them are facts.';
call schuetze('person', true);

create table dokument (
  traeger_id     uuid not null,
  dokument_id    uuid not null default uuidv7(),
  fall_id        uuid,                          -- null while it belongs to an application without a case
  antrag_id      uuid,
  person_id      uuid,
  name           text not null,
  nachweis       text not null default '',      -- code of the evidence catalogue: N-MIET
  typ            text not null,                 -- by content, never by name
  groesse        integer not null,
  seiten         integer not null default 1,
  sha256         text not null,                 -- of the content as received
  kanal          text not null,
  eingang_am     timestamptz not null,
  constraint dokument_pk primary key (traeger_id, dokument_id),
  constraint dokument_fall foreign key (traeger_id, fall_id) references fall,
  constraint dokument_kanal check (kanal in ('portal', 'papier', 'haus', 'vor-ort'))
);
comment on table dokument is 'Papers of a case: received ones and own letters.';
create index dokument_von_fall on dokument (traeger_id, fall_id);
create index dokument_von_antrag on dokument (traeger_id, antrag_id);
call schuetze('dokument', false);

create table dokument_inhalt (
  traeger_id     uuid not null,
  dokument_id    uuid not null,
  fassung        text not null,                 -- original, or pdf where it was turned into pages
  inhalt         bytea not null,                -- AES-256-GCM with the key of the installation
  constraint dokument_inhalt_pk primary key (traeger_id, dokument_id, fassung),
  constraint dokument_inhalt_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint dokument_inhalt_fassung check (fassung in ('original', 'pdf'))
);
comment on table dokument_inhalt is 'Encrypted content of documents.';
call schuetze('dokument_inhalt', false);

-- Two time axes: valid from/to, and known since. Nothing is overwritten: a new row replaces an old one from the moment it is known.
create table angabe (
  traeger_id     uuid not null,
  angabe_id      uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid,                          -- null: of the whole household
  art            text not null,                 -- kind: unterkunft.grundmiete; list in src/fall/angabe-arten.ts
  schluessel     text not null default '',      -- tells apart several of one kind: two jobs, three accounts
  wert           jsonb,                         -- null: taken back
  gilt_von       date not null,
  gilt_bis       date,                          -- last day; null: until further notice
  bekannt_seit   timestamptz not null,
  erfasst_von    text not null,                 -- name of the account, or what took it over
  konto_id       uuid,
  dokument_id    uuid,
  quelle         text not null default '',      -- application page, telephone, letter
  ersetzt        uuid,
  constraint angabe_pk primary key (traeger_id, angabe_id),
  constraint angabe_fall foreign key (traeger_id, fall_id) references fall,
  constraint angabe_person foreign key (traeger_id, person_id) references person,
  constraint angabe_dokument foreign key (traeger_id, dokument_id) references dokument,
  constraint angabe_ersetzt foreign key (traeger_id, ersetzt) references angabe,
  constraint angabe_ersetzt_einmalig unique (traeger_id, ersetzt),  -- of two people who change the same fact one is told
  constraint angabe_zeitraum check (gilt_bis is null or gilt_bis >= gilt_von),
  constraint angabe_ruecknahme_ersetzt check (wert is not null or ersetzt is not null)
);
comment on table angabe is 'Facts of a case, valid for a period and known since a moment; insert-only.';
create index angabe_von_fall on angabe (traeger_id, fall_id, bekannt_seit);
create index angabe_stamm on angabe (traeger_id, (wert ->> 'geburtsdatum')) where art = 'person.stamm';
call schuetze('angabe', true);

create table vorgang (
  traeger_id     uuid not null references traeger,
  vorgang_id     uuid not null default uuidv7(),
  fall_id        uuid,
  antrag_id      uuid,
  art            text not null,
  titel          text not null,
  stand          text not null,
  zustaendig     uuid,
  team           text not null default '',
  eilig          text not null default '',      -- reason; shown on top
  eingang_am     timestamptz not null,
  frist          date,
  frist_grund    text not null default '',
  fehlt          text not null default '',      -- what is missing, in words
  monat_cent     integer,                       -- claim of the month concerned, for the list
  erledigt_am    timestamptz,
  constraint vorgang_pk primary key (traeger_id, vorgang_id),
  constraint vorgang_fall foreign key (traeger_id, fall_id) references fall,
  constraint vorgang_zustaendig foreign key (traeger_id, zustaendig) references konto,
  constraint vorgang_art check (art in ('erstantrag', 'weiterbewilligung', 'aenderung', 'anforderung', 'wiedervorlage', 'nachricht', 'rueckfrage')),
  constraint vorgang_stand check (stand in ('neu', 'in-pruefung', 'nachweis-offen', 'entwurf', 'in-freigabe', 'zurueckgegeben', 'erlassen', 'erledigt'))
);
comment on table vorgang is 'Pieces of work: what the work list shows.';
create index vorgang_offen on vorgang (traeger_id, zustaendig, (eilig = ''), frist, eingang_am) where erledigt_am is null;
create index vorgang_offen_team on vorgang (traeger_id, team, (eilig = ''), frist, eingang_am) where erledigt_am is null;
create index vorgang_offen_alle on vorgang (traeger_id, (eilig = ''), frist, eingang_am, vorgang_id)
  include (zustaendig, team, art, stand, fall_id) where erledigt_am is null;
create index vorgang_von_fall on vorgang (traeger_id, fall_id);
call schuetze('vorgang', false);

create table vermerk (
  traeger_id     uuid not null,
  vermerk_id     uuid not null default uuidv7(),
  fall_id        uuid not null,
  text           text not null,
  verfasst_von   text not null,
  konto_id       uuid,
  verfasst_am    timestamptz not null,
  constraint vermerk_pk primary key (traeger_id, vermerk_id),
  constraint vermerk_fall foreign key (traeger_id, fall_id) references fall,
  constraint vermerk_text check (text <> '')
);
comment on table vermerk is 'Notes in the file; insert-only.';
create index vermerk_von_fall on vermerk (traeger_id, fall_id, verfasst_am);
call schuetze('vermerk', true);
