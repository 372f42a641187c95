-- The citizen's own area: whose case an account may see, messages, consent to electronic delivery.
create table zugang (
  traeger_id     uuid not null,
  konto_id       uuid not null,
  fall_id        uuid not null,
  person_id      uuid,
  seit           timestamptz not null,
  constraint zugang_pk primary key (traeger_id, konto_id, fall_id),
  constraint zugang_konto foreign key (traeger_id, konto_id) references konto,
  constraint zugang_fall foreign key (traeger_id, fall_id) references fall,
  constraint zugang_person foreign key (traeger_id, person_id) references person
);
comment on table zugang is 'Which citizen account is linked to which case.';
call schuetze('zugang', false);

create table freischaltcode (
  traeger_id     uuid not null,
  fall_id        uuid not null,
  person_id      uuid not null,
  code_hash      text not null,
  gilt_bis       timestamptz not null,
  benutzt_am     timestamptz,
  constraint freischaltcode_pk primary key (traeger_id, fall_id, person_id, code_hash),
  constraint freischaltcode_person foreign key (traeger_id, person_id) references person
);
comment on table freischaltcode is 'Codes by letter or at the counter that link an account to a case.';
call schuetze('freischaltcode', false);

create table nachricht (
  traeger_id     uuid not null,
  nachricht_id   uuid not null default uuidv7(),
  fall_id        uuid not null,
  richtung       text not null,
  betreff        text not null,
  text           text not null,
  verfasst_von   text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint nachricht_pk primary key (traeger_id, nachricht_id),
  constraint nachricht_fall foreign key (traeger_id, fall_id) references fall,
  constraint nachricht_richtung check (richtung in ('an-jobcenter', 'an-buerger')),
  constraint nachricht_text check (text <> '')
);
comment on table nachricht is 'Messages between citizen and jobcenter; insert-only.';
create index nachricht_von_fall on nachricht (traeger_id, fall_id, am);
call schuetze('nachricht', true);

create table gelesen (
  traeger_id     uuid not null,
  gegenstand     uuid not null,                 -- message or decision
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint gelesen_pk primary key (traeger_id, gegenstand, konto_id),
  constraint gelesen_konto foreign key (traeger_id, konto_id) references konto
);
comment on table gelesen is 'First opening of a message or decision by an account; proof of retrieval (sec. 37 (2a) SGB X); insert-only.';
call schuetze('gelesen', true);

create table einwilligung (
  traeger_id     uuid not null,
  einwilligung_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,
  elektronisch   boolean not null,              -- false takes it back for the future
  am             timestamptz not null,
  konto_id       uuid not null,
  constraint einwilligung_pk primary key (traeger_id, einwilligung_id),
  constraint einwilligung_person foreign key (traeger_id, person_id) references person
);
comment on table einwilligung is 'Consent to electronic delivery (sec. 37 (2a) SGB X), revocable; the newest counts; insert-only.';
call schuetze('einwilligung', true);
