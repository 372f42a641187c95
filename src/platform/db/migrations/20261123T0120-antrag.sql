-- Applications: the date is secured first, answers follow page by page, then staff takes them over as facts.
create table antrag (
  traeger_id     uuid not null references traeger,
  antrag_id      uuid not null default uuidv7(),
  nummer         text not null,                 -- Vorgangsnummer on the receipt
  art            text not null,
  kanal          text not null,
  code_hash      text not null,                 -- of the code on the receipt (two words, six digits)
  schluessel     bytea,                         -- key of its answers, itself encrypted; null: the draft was deleted, nobody reads the answers again
  sprache        text not null default 'de',
  angelegt_am    timestamptz not null,
  gestellt_am    timestamptz,                   -- moment the declaration arrived: from then on it counts (sec. 37)
  wirkt_ab       date,                          -- first of the month (sec. 37 (2) sentence 2) or a later wish
  gesendet_am    timestamptz,                   -- all answers sent
  eilig          text not null default '',
  fall_id        uuid,
  konto_id       uuid,                          -- account of the citizen, where there is one
  erledigt_am    timestamptz,
  zurueckgenommen_am timestamptz,
  constraint antrag_pk primary key (traeger_id, antrag_id),
  constraint antrag_nummer_einmalig unique (traeger_id, nummer),
  constraint antrag_fall foreign key (traeger_id, fall_id) references fall,
  constraint antrag_konto foreign key (traeger_id, konto_id) references konto,
  constraint antrag_art check (art in ('erstantrag', 'weiterbewilligung', 'aenderung')),
  constraint antrag_kanal check (kanal in ('portal', 'papier', 'vor-ort'))
);
comment on table antrag is 'Applications and reported changes.';
create index antrag_code on antrag (traeger_id, code_hash);
create index antrag_offen on antrag (traeger_id, gestellt_am) where erledigt_am is null;
call schuetze('antrag', false);

create table gebiet (
  traeger_id     uuid not null references traeger,
  plz            text not null,
  ort            text not null,
  constraint gebiet_pk primary key (traeger_id, plz),
  constraint gebiet_plz check (plz ~ '^[0-9]{5}$')
);
comment on table gebiet is 'Postcodes of the district; without rows nobody is asked where the own district ends.';
call schuetze('gebiet', false);
alter table vorgang add constraint vorgang_antrag foreign key (traeger_id, antrag_id) references antrag;
alter table dokument add constraint dokument_antrag foreign key (traeger_id, antrag_id) references antrag;
alter table sitzung add constraint sitzung_antrag foreign key (traeger_id, antrag_id) references antrag;

create table antwort (
  traeger_id     uuid not null,
  antwort_id     uuid not null default uuidv7(),
  antrag_id      uuid not null,
  seite          text not null,                 -- page of the conversation
  person         text not null default '',      -- kennung inside the application, '' for the household
  werte          jsonb not null,                -- answers of that page, encrypted with the key of the application
  am             timestamptz not null,
  konto_id       uuid,                          -- staff, where entered at the counter or from paper
  constraint antwort_pk primary key (traeger_id, antwort_id),
  constraint antwort_antrag foreign key (traeger_id, antrag_id) references antrag
);
comment on table antwort is 'Answers page by page; the newest of a page and person counts; insert-only.';
create index antwort_von_antrag on antwort (traeger_id, antrag_id, seite, person, antwort_id);
call schuetze('antwort', true);

create table antrag_person (
  traeger_id     uuid not null,
  antrag_id      uuid not null,
  person         text not null,                 -- kennung inside the application
  person_id      uuid not null,
  constraint antrag_person_pk primary key (traeger_id, antrag_id, person),
  constraint antrag_person_antrag foreign key (traeger_id, antrag_id) references antrag,
  constraint antrag_person_person foreign key (traeger_id, person_id) references person
);
comment on table antrag_person is 'Who of an application is who in the case; insert-only.';
call schuetze('antrag_person', true);

create table antwort_pruefung (
  traeger_id     uuid not null,
  pruefung_id    uuid not null default uuidv7(),
  antrag_id      uuid not null,
  frage          text not null,                 -- which answer: page, person and field
  ergebnis       text not null,
  text           text not null default '',      -- the question to the person, or why not
  angaben        uuid[] not null default '{}',  -- facts it became
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint antwort_pruefung_pk primary key (traeger_id, pruefung_id),
  constraint antwort_pruefung_antrag foreign key (traeger_id, antrag_id) references antrag,
  constraint antwort_pruefung_ergebnis check (ergebnis in ('uebernommen', 'geaendert', 'nachgefragt', 'nicht-hierher', 'offen'))
);
comment on table antwort_pruefung is 'What staff did with each answer; the newest counts, offen takes back; insert-only.';
create index antwort_pruefung_von_antrag on antwort_pruefung (traeger_id, antrag_id, pruefung_id);
call schuetze('antwort_pruefung', true);

create table anforderung (
  traeger_id     uuid not null,
  anforderung_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  antrag_id      uuid,
  punkte         jsonb not null,                -- what, for whom, why, which evidence
  frist          date not null,
  brief          uuid not null,                 -- document
  versandt_am    timestamptz not null,
  konto_id       uuid not null,
  constraint anforderung_pk primary key (traeger_id, anforderung_id),
  constraint anforderung_fall foreign key (traeger_id, fall_id) references fall,
  constraint anforderung_antrag foreign key (traeger_id, antrag_id) references antrag,
  constraint anforderung_brief foreign key (traeger_id, brief) references dokument
);
comment on table anforderung is 'Requests for evidence (secs. 60 to 67 SGB I); insert-only.';
call schuetze('anforderung', true);

create table anforderung_erledigung (
  traeger_id     uuid not null,
  anforderung_id uuid not null,
  punkt          integer not null,
  dokument_id    uuid,
  text           text not null default '',      -- explanation where there is no paper
  am             timestamptz not null,
  constraint anforderung_erledigung_pk primary key (traeger_id, anforderung_id, punkt),
  constraint anforderung_erledigung_anforderung foreign key (traeger_id, anforderung_id) references anforderung,
  constraint anforderung_erledigung_dokument foreign key (traeger_id, dokument_id) references dokument
);
comment on table anforderung_erledigung is 'What arrived for each point of a request; insert-only.';
call schuetze('anforderung_erledigung', true);
