-- Printed matter: what was set is kept, so that a public request waits for the typesetter once; and which forms were filled for a case.

create table druck_ergebnis (
  traeger_id     uuid not null references traeger,
  schluessel     text not null,                 -- sha256 of everything that was set
  pdf            bytea not null,                -- public or a draft: who may read it is asked before it is looked up; never of a case
  am             timestamptz not null,
  constraint druck_ergebnis_pk primary key (traeger_id, schluessel),
  constraint druck_ergebnis_schluessel check (schluessel ~ '^[0-9a-f]{64}$')
);
comment on table druck_ergebnis is 'Files that were set from flyers and forms, by content; the oldest are deleted.';
create index druck_ergebnis_alter on druck_ergebnis (traeger_id, am);
call schuetze('druck_ergebnis', false);

create table vordruck_ausgabe (
  traeger_id     uuid not null,
  zeichen        text not null,                 -- on the sheet: says nothing to who does not have this table
  fall_id        uuid not null,
  nummer         text not null,                 -- of the form
  fassung        integer not null,
  am             timestamptz not null,
  konto_id       uuid,
  von            text not null,
  constraint vordruck_ausgabe_pk primary key (traeger_id, zeichen),
  constraint vordruck_ausgabe_fall foreign key (traeger_id, fall_id) references fall,
  constraint vordruck_ausgabe_zeichen check (zeichen ~ '^[0-9A-HJKMNP-TV-Z]{10}$')
);
comment on table vordruck_ausgabe is 'Forms that were filled for a case, so that a sheet that comes back finds it; insert-only.';
create index vordruck_ausgabe_fall on vordruck_ausgabe (traeger_id, fall_id);
call schuetze('vordruck_ausgabe', true);
