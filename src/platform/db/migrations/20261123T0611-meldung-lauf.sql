-- A delivery of a large house is put together case by case, in parts: none of them is large, and who waits sees how far it is.
create table meldung_lauf (
  traeger_id     uuid not null references traeger,
  lauf_id        uuid not null default uuidv7(),
  monat          date not null,                 -- up to and including this month
  faelle         integer not null,              -- cases with a decision on one of the months
  erledigt       integer not null default 0,    -- of them
  nach           uuid,                          -- last case done; they are taken by id
  teile          integer not null default 0,
  konto_id       uuid,
  begonnen_am    timestamptz not null,
  fertig_am      timestamptz,
  constraint meldung_lauf_pk primary key (traeger_id, lauf_id),
  constraint meldung_lauf_monatserster check (extract(day from monat) = 1)
);
comment on table meldung_lauf is 'Deliveries under sec. 51b while they are put together.';
create unique index meldung_lauf_einer on meldung_lauf (traeger_id) where fertig_am is null;
call schuetze('meldung_lauf', false);

create table meldung_teil (
  traeger_id     uuid not null,
  lauf_id        uuid not null,
  nr             integer not null,              -- from 1
  inhalt         bytea not null,                -- records as JSON, parted by commas, encrypted with the key of the installation
  sha256         text not null,                 -- of the content before encryption
  saetze         jsonb not null,                -- record, month, kind, checksum
  maengel        jsonb not null,                -- counts by finding, no person
  am             timestamptz not null,
  constraint meldung_teil_pk primary key (traeger_id, lauf_id, nr),
  constraint meldung_teil_lauf foreign key (traeger_id, lauf_id) references meldung_lauf
);
comment on table meldung_teil is 'Parts of deliveries under sec. 51b; insert-only.';
call schuetze('meldung_teil', true);

alter table meldung
  add column lauf_id uuid,                      -- its records lie in parts; null: all of it is in inhalt
  add constraint meldung_lauf_fk foreign key (traeger_id, lauf_id) references meldung_lauf;
