-- The joint brand: campaigns of the network, given out by its coordination. Every Träger reads them and decides for itself.

create table kampagne (
  traeger_id     uuid not null references traeger,
  kampagne_id    uuid not null default uuidv7(),
  angelegt_am    timestamptz not null,
  konto_id       uuid,
  von            text not null,
  constraint kampagne_pk primary key (traeger_id, kampagne_id)
);
comment on table kampagne is 'A joint campaign of all municipal jobcenters.';
call schuetze_geteilt('kampagne', true);

create table kampagne_fassung (
  traeger_id     uuid not null,
  kampagne_id    uuid not null,
  fassung        integer not null,              -- from 1
  daten          jsonb not null,                -- name, claim, period, wordmark, logos, colours, pictures: src/netzwerk
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint kampagne_fassung_pk primary key (traeger_id, kampagne_id, fassung),
  constraint kampagne_fassung_kampagne foreign key (traeger_id, kampagne_id) references kampagne,
  constraint kampagne_fassung_ab_eins check (fassung >= 1)
);
comment on table kampagne_fassung is 'Versions of the brand kit; insert-only.';
call schuetze_geteilt('kampagne_fassung', true);

create table kampagne_schritt (
  traeger_id     uuid not null,
  kampagne_id    uuid not null,
  nr             integer not null,              -- from 1
  was            text not null,
  fassung        integer not null,              -- the one that was given out, or stood when it ended
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint kampagne_schritt_pk primary key (traeger_id, kampagne_id, nr),
  constraint kampagne_schritt_fassung foreign key (traeger_id, kampagne_id, fassung) references kampagne_fassung,
  constraint kampagne_schritt_was check (was in ('herausgegeben', 'beendet'))
);
comment on table kampagne_schritt is 'What was given out to all houses and what was ended before its period was over; insert-only.';
call schuetze_geteilt('kampagne_schritt', true);
call zeigt_sich('kampagne_schritt');

create function nur_netzwerk() returns trigger language plpgsql as $$
begin
  if new.traeger_id is distinct from netzwerk_id() then
    raise exception '% belongs to the network', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function nur_netzwerk is 'Refuses rows of a single Träger where only the network may have some.';
create trigger nur_netzwerk before insert on kampagne for each row execute function nur_netzwerk();
