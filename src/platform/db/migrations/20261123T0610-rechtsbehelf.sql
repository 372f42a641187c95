-- Objections and suits against decisions: what came in, and what became of it (group 7 of the data that sec. 51b asks for).
create table rechtsbehelf (
  traeger_id     uuid not null,
  rechtsbehelf_id uuid not null default uuidv7(),
  fall_id        uuid not null,
  bescheid_id    uuid,
  verfuegung_id  uuid,
  art            text not null,
  sachgebiet     text not null,                 -- own list in src/bescheid/rechtsbehelfe-regeln.ts
  eingang_am     date not null,                 -- objection: at the authority; suit: at the court
  zeichen        text not null default '',      -- file number of the court or of the objection office
  vorgang_id     uuid,                          -- the piece of work that waits for the decision on an objection
  konto_id       uuid,
  am             timestamptz not null,
  constraint rechtsbehelf_pk primary key (traeger_id, rechtsbehelf_id),
  constraint rechtsbehelf_fall foreign key (traeger_id, fall_id) references fall,
  constraint rechtsbehelf_bescheid foreign key (traeger_id, bescheid_id) references bescheid,
  constraint rechtsbehelf_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint rechtsbehelf_vorgang foreign key (traeger_id, vorgang_id) references vorgang,
  constraint rechtsbehelf_eines check (num_nonnulls(bescheid_id, verfuegung_id) = 1),
  constraint rechtsbehelf_art check (art in ('widerspruch', 'klage', 'untaetigkeitsklage'))
);
comment on table rechtsbehelf is 'Objections and suits against decisions; insert-only.';
create index rechtsbehelf_von_fall on rechtsbehelf (traeger_id, fall_id);
create index rechtsbehelf_eingang on rechtsbehelf (traeger_id, eingang_am);
call schuetze('rechtsbehelf', true);

create table rechtsbehelf_stand (
  traeger_id     uuid not null,
  stand_id       uuid not null default uuidv7(),
  rechtsbehelf_id uuid not null,
  stand          text not null,                 -- offen: the settlement was entered by mistake; gestrichen: the whole entry was
  erledigt_am    date,
  ausgang        text not null default '',
  erfolgsgruende text[] not null default '{}',
  grund          text not null default '',      -- why an entry was struck or opened again
  konto_id       uuid,
  am             timestamptz not null,
  constraint rechtsbehelf_stand_pk primary key (traeger_id, stand_id),
  constraint rechtsbehelf_stand_rechtsbehelf foreign key (traeger_id, rechtsbehelf_id) references rechtsbehelf,
  constraint rechtsbehelf_stand_art check (stand in ('erledigt', 'offen', 'gestrichen')),
  constraint rechtsbehelf_stand_erledigt check ((stand = 'erledigt') = (erledigt_am is not null) and (stand = 'erledigt') = (ausgang <> '')),
  constraint rechtsbehelf_stand_grund check (stand = 'erledigt' or grund <> '')
);
comment on table rechtsbehelf_stand is 'What became of objections and suits; of each the newest row counts; insert-only.';
create index rechtsbehelf_stand_von on rechtsbehelf_stand (traeger_id, rechtsbehelf_id);
call schuetze('rechtsbehelf_stand', true);
