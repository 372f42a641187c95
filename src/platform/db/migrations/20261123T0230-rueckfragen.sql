-- Questions about answers: several become one message or letter, each is answered once.
create table rueckfrage (
  traeger_id     uuid not null,
  rueckfrage_id  uuid not null default uuidv7(),
  antrag_id      uuid not null,
  fall_id        uuid not null,
  frist          date not null,
  nachricht_id   uuid not null,
  brief          uuid,                          -- document; null: somebody reads the postbox
  vorgang_id     uuid not null,                 -- the piece of work that waits for the answers
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint rueckfrage_pk primary key (traeger_id, rueckfrage_id),
  constraint rueckfrage_antrag foreign key (traeger_id, antrag_id) references antrag,
  constraint rueckfrage_fall foreign key (traeger_id, fall_id) references fall,
  constraint rueckfrage_nachricht foreign key (traeger_id, nachricht_id) references nachricht,
  constraint rueckfrage_brief foreign key (traeger_id, brief) references dokument,
  constraint rueckfrage_vorgang foreign key (traeger_id, vorgang_id) references vorgang
);
comment on table rueckfrage is 'Questions that were sent to a person, as one message; insert-only.';
create index rueckfrage_von_antrag on rueckfrage (traeger_id, antrag_id);
create index rueckfrage_von_fall on rueckfrage (traeger_id, fall_id);
call schuetze('rueckfrage', true);

create table rueckfrage_punkt (
  traeger_id     uuid not null,
  rueckfrage_id  uuid not null,
  nr             integer not null,              -- from 0
  pruefung_id    uuid not null,                 -- the decision that noted the question
  frage          text not null,                 -- which answer it is about: page and person
  titel          text not null,                 -- that page in words
  text           text not null,
  constraint rueckfrage_punkt_pk primary key (traeger_id, rueckfrage_id, nr),
  constraint rueckfrage_punkt_einmal unique (traeger_id, pruefung_id),
  constraint rueckfrage_punkt_rueckfrage foreign key (traeger_id, rueckfrage_id) references rueckfrage,
  constraint rueckfrage_punkt_pruefung foreign key (traeger_id, pruefung_id) references antwort_pruefung,
  constraint rueckfrage_punkt_text check (text <> '')
);
comment on table rueckfrage_punkt is 'One question of a message; insert-only.';
call schuetze('rueckfrage_punkt', true);

create table rueckfrage_antwort (
  traeger_id     uuid not null,
  rueckfrage_id  uuid not null,
  nr             integer not null,
  text           text not null,
  von            text not null,                 -- person: wrote it herself; haus: staff noted what was said
  konto_id       uuid,
  am             timestamptz not null,
  constraint rueckfrage_antwort_pk primary key (traeger_id, rueckfrage_id, nr),
  constraint rueckfrage_antwort_punkt foreign key (traeger_id, rueckfrage_id, nr) references rueckfrage_punkt,
  constraint rueckfrage_antwort_von check (von in ('person', 'haus')),
  constraint rueckfrage_antwort_text check (text <> '')
);
comment on table rueckfrage_antwort is 'What was answered; insert-only.';
call schuetze('rueckfrage_antwort', true);
