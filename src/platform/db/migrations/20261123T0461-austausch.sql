-- Ballots, questions to the round and announcements of the network.

create table umfrage (
  traeger_id     uuid not null references traeger,
  umfrage_id     uuid not null default uuidv7(),
  kreis          text not null,                 -- who is asked
  gremium_id     uuid,
  land           text,
  titel          text not null,
  text           text not null default '',
  fragen         jsonb not null,                -- questions with their answers: src/netzwerk
  geheim         boolean not null,
  quorum         integer not null default 0,    -- houses that must have taken part for the result to count
  frist          timestamptz not null,
  haus           text not null,                 -- who asks
  haus_name      text not null,
  angelegt_am    timestamptz not null,
  zurueckgezogen_am timestamptz,
  constraint umfrage_pk primary key (traeger_id, umfrage_id),
  constraint umfrage_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint umfrage_kreis check (kreis in ('gremium', 'land', 'alle')),
  constraint umfrage_kreis_gremium check ((kreis = 'gremium') = (gremium_id is not null)),
  constraint umfrage_kreis_land check ((kreis = 'land') = (land is not null)),
  constraint umfrage_quorum check (quorum >= 0),
  constraint umfrage_frist check (frist > angelegt_am)
);
comment on table umfrage is 'Ballots and surveys among houses.';
call schuetze('umfrage', false);

create table umfrage_teilnahme (
  traeger_id     uuid not null,
  umfrage_id     uuid not null,
  haus           text not null,                 -- one vote per house
  haus_name      text not null,
  von            text not null,
  am             timestamptz not null,
  constraint umfrage_teilnahme_pk primary key (traeger_id, umfrage_id, haus),
  constraint umfrage_teilnahme_umfrage foreign key (traeger_id, umfrage_id) references umfrage
);
comment on table umfrage_teilnahme is 'Which houses have voted; insert-only.';
call schuetze('umfrage_teilnahme', true);

create table umfrage_stimme (
  traeger_id     uuid not null,
  umfrage_id     uuid not null,
  stimme_id      uuid not null default gen_random_uuid(), -- random on purpose: no order in time
  haus           text,                          -- null in a secret ballot: nothing leads from a vote to its house
  haus_name      text not null default '',
  antworten      jsonb not null,
  constraint umfrage_stimme_pk primary key (traeger_id, umfrage_id, stimme_id),
  constraint umfrage_stimme_umfrage foreign key (traeger_id, umfrage_id) references umfrage,
  constraint umfrage_stimme_haus check ((haus is null) = (haus_name = ''))
);
comment on table umfrage_stimme is 'Votes; insert-only.';
call schuetze('umfrage_stimme', true);

-- A late vote, or one of a house in a secret ballot that names it, is refused whatever asked for it.
create function umfrage_stimme_pruefen() returns trigger language plpgsql as $$
declare u umfrage;
begin
  select * into u from umfrage where traeger_id = new.traeger_id and umfrage_id = new.umfrage_id;
  if u.geheim and new.haus is not null then
    raise exception 'ballot % is secret', u.umfrage_id using errcode = 'restrict_violation';
  end if;
  if not u.geheim and new.haus is null then
    raise exception 'ballot % is open', u.umfrage_id using errcode = 'restrict_violation';
  end if;
  if (select count(*) from umfrage_stimme s where s.traeger_id = new.traeger_id and s.umfrage_id = new.umfrage_id)
    >= (select count(*) from umfrage_teilnahme t where t.traeger_id = new.traeger_id and t.umfrage_id = new.umfrage_id) then
    raise exception 'ballot % has no more votes than houses that took part', u.umfrage_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger umfrage_stimme_pruefen before insert on umfrage_stimme for each row execute function umfrage_stimme_pruefen();

create table frage (
  traeger_id     uuid not null references traeger,
  frage_id       uuid not null default uuidv7(),
  titel          text not null,
  text           text not null,
  themen         text[] not null default '{}',
  haus           text not null,
  haus_name      text not null,
  von            text not null,
  am             timestamptz not null,
  angenommen     uuid,                          -- the answer that helped
  constraint frage_pk primary key (traeger_id, frage_id),
  constraint frage_ohne_kontonummer check (ohne_kontonummer(titel || text))
);
comment on table frage is 'Questions of one house to all.';
call schuetze('frage', false);

create table frage_antwort (
  traeger_id     uuid not null,
  frage_id       uuid not null,
  antwort_id     uuid not null default uuidv7(),
  text           text not null,
  haus           text not null,
  haus_name      text not null,
  von            text not null,
  am             timestamptz not null,
  constraint frage_antwort_pk primary key (traeger_id, frage_id, antwort_id),
  constraint frage_antwort_frage foreign key (traeger_id, frage_id) references frage,
  constraint frage_antwort_ohne_kontonummer check (ohne_kontonummer(text))
);
comment on table frage_antwort is 'Answers; insert-only.';
call schuetze('frage_antwort', true);
alter table frage add constraint frage_angenommen foreign key (traeger_id, frage_id, angenommen) references frage_antwort;

create table bekanntmachung (
  traeger_id     uuid not null references traeger,
  bekanntmachung_id uuid not null default uuidv7(),
  kreis          text not null,
  gremium_id     uuid,
  land           text,
  titel          text not null,
  text           text not null,
  von            text not null,
  am             timestamptz not null,
  zurueckgezogen_am timestamptz,
  constraint bekanntmachung_pk primary key (traeger_id, bekanntmachung_id),
  constraint bekanntmachung_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint bekanntmachung_kreis check (kreis in ('gremium', 'land', 'alle')),
  constraint bekanntmachung_kreis_gremium check ((kreis = 'gremium') = (gremium_id is not null)),
  constraint bekanntmachung_kreis_land check ((kreis = 'land') = (land is not null)),
  constraint bekanntmachung_ohne_kontonummer check (ohne_kontonummer(titel || text))
);
comment on table bekanntmachung is 'Announcements of the coordination.';
call schuetze('bekanntmachung', false);

create table bekanntmachung_gelesen (
  traeger_id     uuid not null,
  bekanntmachung_id uuid not null,
  konto_id       uuid not null,                 -- at home
  haus           text not null,
  am             timestamptz not null,
  constraint bekanntmachung_gelesen_pk primary key (traeger_id, bekanntmachung_id, konto_id),
  constraint bekanntmachung_gelesen_bekanntmachung foreign key (traeger_id, bekanntmachung_id) references bekanntmachung
);
comment on table bekanntmachung_gelesen is 'Who has read an announcement.';
call schuetze('bekanntmachung_gelesen', false);
