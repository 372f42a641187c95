-- Reports of barriers on the public site (sec. 12b BGG and the laws of the Länder): answered within a month, and what became of them is public.

create table barriere (
  traeger_id     uuid not null references traeger,
  barriere_id    uuid not null default uuidv7(),
  nummer         integer not null,              -- from 1, told to who reports
  text           text not null,
  seite          text not null,                 -- where it happened, as far as known
  hilfsmittel    text not null,                 -- screen reader, magnifier, ...: what the person said
  geraet         text not null,                 -- what the browser says of itself
  kontakt        bytea,                         -- encrypted; null: none given, or the report is closed
  eingegangen_am timestamptz not null,
  faellig_am     date not null,                 -- last day of the answer
  constraint barriere_pk primary key (traeger_id, barriere_id),
  constraint barriere_nummer_einmalig unique (traeger_id, nummer),
  constraint barriere_text check (text <> '' and length(text) <= 4000)
);
comment on table barriere is 'Reports of barriers; of a closed one nothing remains that names who reported it.';
call schuetze('barriere', false);

create table barriere_antwort (
  traeger_id     uuid not null,
  barriere_id    uuid not null,
  nr             integer not null,              -- from 1
  stand          text not null,
  antwort        text not null,                 -- to who reported
  oeffentlich    text not null,                 -- what the barrier is, for the public list; empty: not in it
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint barriere_antwort_pk primary key (traeger_id, barriere_id, nr),
  constraint barriere_antwort_barriere foreign key (traeger_id, barriere_id) references barriere,
  constraint barriere_antwort_stand check (stand in ('in-arbeit', 'behoben', 'keine'))
);
comment on table barriere_antwort is 'Answers to reports of barriers, the last one counts; insert-only.';
call schuetze('barriere_antwort', true);
call zeigt_sich('barriere_antwort');
