-- The person: what the Potenzialanalyse knows, on the two time axes of the case, apart from the facts of the benefit: others may see it.
create table profil_angabe (
  traeger_id     uuid not null,
  profil_angabe_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  feld           text not null,                 -- faehigkeit, beruf, sprache, status; list with its class of protection in src/eingliederung/felder.ts
  schluessel     text not null default '',      -- tells apart several of one field: code of the skill
  wert           jsonb,                         -- null: taken back
  gilt_von       date not null,
  gilt_bis       date,
  bekannt_seit   timestamptz not null,
  erfasst_von    text not null,
  konto_id       uuid,
  quelle         text not null default '',      -- gespraech, selbst, bericht
  ersetzt        uuid,
  constraint profil_angabe_pk primary key (traeger_id, profil_angabe_id),
  constraint profil_angabe_person foreign key (traeger_id, person_id) references person,
  constraint profil_angabe_fall foreign key (traeger_id, fall_id) references fall,
  constraint profil_angabe_ersetzt foreign key (traeger_id, ersetzt) references profil_angabe,
  constraint profil_angabe_ersetzt_einmalig unique (traeger_id, ersetzt),
  constraint profil_angabe_zeitraum check (gilt_bis is null or gilt_bis >= gilt_von),
  constraint profil_angabe_ruecknahme_ersetzt check (wert is not null or ersetzt is not null)
);
comment on table profil_angabe is 'Facts of the Potenzialanalyse, valid for a period and known since a moment; insert-only.';
create index profil_angabe_von_person on profil_angabe (traeger_id, person_id, bekannt_seit);
create index profil_angabe_von_fall on profil_angabe (traeger_id, fall_id);
create index profil_angabe_feld on profil_angabe (traeger_id, feld, schluessel);
call schuetze('profil_angabe', true);
