-- Instruments: what is granted to whom, its months, and the money of the Eingliederungstitel.
create table foerderung (
  traeger_id     uuid not null,
  foerderung_id  uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  instrument     text not null,                 -- code of src/recht/eingliederung: p16b
  empfaenger     text not null,
  empfaenger_id  uuid,                          -- employer or provider
  fakten         jsonb not null,                -- what the rules were asked with
  pruefung       jsonb not null,                -- conditions with reasons, as answered
  betrag         jsonb not null,                -- months, sum, reasoning
  ermessen       text not null default '',
  von            date not null,
  bis            date,
  summe_cent     integer not null default 0,
  stand          text not null default 'entwurf',
  antrag_am      date,                          -- before the costs arise (sec. 324 SGB III)
  verfuegung_id  uuid,
  beendet_am     date,
  ende_grund     text not null default '',
  fassung        integer not null default 0,
  angelegt_von   uuid not null,
  angelegt_am    timestamptz not null,
  constraint foerderung_pk primary key (traeger_id, foerderung_id),
  constraint foerderung_fall foreign key (traeger_id, fall_id) references fall,
  constraint foerderung_person foreign key (traeger_id, person_id) references person,
  constraint foerderung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint foerderung_empfaenger check (empfaenger in ('person', 'arbeitgeber', 'anbieter')),
  constraint foerderung_stand check (stand in ('entwurf', 'vorgelegt', 'bewilligt', 'abgelehnt', 'beendet', 'verworfen', 'laufend-alt')),
  constraint foerderung_zeitraum check (bis is null or bis >= von)
);
comment on table foerderung is 'Instruments per person: from the draft to the end.';
create index foerderung_von_fall on foerderung (traeger_id, fall_id);
create index foerderung_von_person on foerderung (traeger_id, person_id);
create index foerderung_von_empfaenger on foerderung (traeger_id, empfaenger_id) where empfaenger_id is not null;
call schuetze('foerderung', false);
