-- The Kooperationsplan (sec. 15 SGB II): a draft written together, concluded versions, what became of its steps, proofs of the person, and
-- what a person prepares alone before the talk.
create table plan_entwurf (
  traeger_id     uuid not null,
  plan_id        uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  inhalt         jsonb not null,                -- Planinhalt, without health
  geschuetzt     jsonb not null,                -- Reha and measures for health: gesundheit.lesen
  stand          text not null default 'entwurf',
  bearbeitet_von uuid not null,
  haus_am        timestamptz,                   -- the house agreed and put it before the person
  haus_konto     uuid,
  person_am      timestamptz,
  person_weg     text,                          -- portal, vor-ort
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint plan_entwurf_pk primary key (traeger_id, plan_id),
  constraint plan_entwurf_fall foreign key (traeger_id, fall_id) references fall,
  constraint plan_entwurf_person foreign key (traeger_id, person_id) references person,
  constraint plan_entwurf_stand check (stand in ('entwurf', 'vorgelegt', 'geschlossen', 'verworfen')),
  constraint plan_entwurf_weg check (person_weg in ('portal', 'vor-ort'))
);
comment on table plan_entwurf is 'Drafts of Kooperationspläne.';
create unique index plan_entwurf_einer on plan_entwurf (traeger_id, person_id) where stand in ('entwurf', 'vorgelegt');
call schuetze('plan_entwurf', false);

create table plan (
  traeger_id     uuid not null,
  plan_id        uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  nummer         integer not null,              -- version, per person
  form           text not null default 'kooperationsplan',
  inhalt         jsonb not null,
  geschuetzt     jsonb not null,
  gueltig_ab     date not null,
  gueltig_bis    date,                          -- of older forms, which ended by themselves
  pruefen_bis    date,                          -- six months later (sec. 15)
  person_am      timestamptz,
  person_weg     text,
  haus_am        timestamptz,
  haus_konto     uuid,
  haus_name      text not null default '',
  pdf            bytea,                         -- handed over in text form
  pdf_sha256     text,
  vorgang_id     uuid,                          -- the task to update it
  geschlossen_am timestamptz not null,
  constraint plan_pk primary key (traeger_id, plan_id),
  constraint plan_nummer_einmalig unique (traeger_id, person_id, nummer),
  constraint plan_fall foreign key (traeger_id, fall_id) references fall,
  constraint plan_person foreign key (traeger_id, person_id) references person,
  constraint plan_form check (form in ('kooperationsplan', 'kooperationsplan-2023', 'eingliederungsvereinbarung')),
  constraint plan_beide_einig check (form <> 'kooperationsplan' or (person_am is not null and haus_am is not null and pdf is not null))
);
comment on table plan is 'Concluded Kooperationspläne and their older forms; insert-only: an update is a new version.';
create index plan_von_fall on plan (traeger_id, fall_id);
create index plan_zu_pruefen on plan (traeger_id, pruefen_bis);
call schuetze('plan', true);

create table plan_nachweis (
  traeger_id     uuid not null,
  nachweis_id    uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  schritt_id     text not null,
  name           text not null,
  verweis        text not null default '',      -- address of an application, instead of a file
  typ            text not null default '',
  sha256         text not null default '',
  inhalt         bytea,                         -- encrypted; apart from the papers of the case: the benefit desk does not read it
  konto_id       uuid,
  eingang_am     timestamptz not null,
  constraint plan_nachweis_pk primary key (traeger_id, nachweis_id),
  constraint plan_nachweis_fall foreign key (traeger_id, fall_id) references fall,
  constraint plan_nachweis_person foreign key (traeger_id, person_id) references person,
  constraint plan_nachweis_etwas check ((inhalt is null) <> (verweis = ''))
);
comment on table plan_nachweis is 'What a person sends as proof of a step: file or address; insert-only.';
create index plan_nachweis_von_person on plan_nachweis (traeger_id, person_id);
call schuetze('plan_nachweis', true);

create table plan_ereignis (
  traeger_id     uuid not null,
  ereignis_id    uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  schritt_id     text not null,                 -- stays the same through the versions of a plan
  was            text not null,
  am             date not null,
  bemerkung      text not null default '',
  konto_id       uuid,
  erfasst_am     timestamptz not null,
  constraint plan_ereignis_pk primary key (traeger_id, ereignis_id),
  constraint plan_ereignis_fall foreign key (traeger_id, fall_id) references fall,
  constraint plan_ereignis_person foreign key (traeger_id, person_id) references person,
  constraint plan_ereignis_was check (was in ('erledigt', 'offen', 'entfallen'))
);
comment on table plan_ereignis is 'What became of the steps of a plan; the newest row of a step counts; insert-only.';
create index plan_ereignis_von_person on plan_ereignis (traeger_id, person_id);
call schuetze('plan_ereignis', true);

create table vorbereitung_punkt (
  traeger_id     uuid not null,
  punkt_id       uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  feld           text not null,                 -- field of the profile, or `schwer`: free words, read like health
  wert           jsonb not null,
  stand          text not null default 'offen',
  konto_id       uuid not null,
  am             timestamptz not null,
  erledigt_am    timestamptz,
  erledigt_von   uuid,
  profil_angabe_id uuid,                        -- the fact it became
  constraint vorbereitung_punkt_pk primary key (traeger_id, punkt_id),
  constraint vorbereitung_punkt_fall foreign key (traeger_id, fall_id) references fall,
  constraint vorbereitung_punkt_person foreign key (traeger_id, person_id) references person,
  constraint vorbereitung_punkt_angabe foreign key (traeger_id, profil_angabe_id) references profil_angabe,
  constraint vorbereitung_punkt_stand check (stand in ('offen', 'uebernommen', 'besprochen', 'zurueckgezogen'))
);
comment on table vorbereitung_punkt is 'What a person prepares for the talk in own words; taken over together.';
create index vorbereitung_punkt_offen on vorbereitung_punkt (traeger_id, person_id) where stand = 'offen';
call schuetze('vorbereitung_punkt', false);
