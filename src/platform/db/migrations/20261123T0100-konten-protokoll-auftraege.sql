-- What every room stands on: accounts, sessions, the record of who did what, and work that is done later.

-- Same protection for every table, so that none can be forgotten: only rows of the current Träger; where `dauerhaft`, rows can be
-- added but neither changed nor removed, by nobody. The owner, who migrates and backs up, need not be a superuser: a policy of its own.
create policy verwaltung on traeger to current_user using (true);
do $$ begin execute format('grant tragwerk_anwendung to %I', current_user); end $$;

create function unveraenderlich() returns trigger language plpgsql as $$
begin
  raise exception '% cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function unveraenderlich is 'Refuses update, delete and truncate: decisions, facts, ledger and record are insert-only.';

create procedure schuetze(tabelle regclass, dauerhaft boolean) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabelle);
  execute format('alter table %s force row level security', tabelle);
  execute format('create policy nur_eigene on %s using (traeger_id = aktueller_traeger())', tabelle);
  execute format('create policy verwaltung on %s to current_user using (true)', tabelle);
  execute format('grant select, insert%s on %s to tragwerk_anwendung', case when dauerhaft then '' else ', update, delete' end, tabelle);
  if dauerhaft then
    execute format('create trigger unveraenderlich before update or delete on %s for each row execute function unveraenderlich()', tabelle);
    execute format('create trigger unveraenderlich_leeren before truncate on %s for each statement execute function unveraenderlich()', tabelle);
  end if;
end $$;
comment on procedure schuetze is 'Row-level security and rights of a table; dauerhaft: insert-only.';

-- Letterhead, payments and delivery of a Träger.
alter table traeger
  add column kassenname text not null default '',   -- account holder in payment files
  add column iban text not null default '',
  add column logo bytea,
  add column logo_typ text,
  add constraint traeger_logo_typ check (logo_typ in ('image/svg+xml', 'image/png')),
  add constraint traeger_logo_vollstaendig check ((logo is null) = (logo_typ is null));

create table signaturschluessel (
  traeger_id     uuid not null references traeger,
  schluessel_id  text not null,                 -- fingerprint: first 16 hex digits of sha256 over the public key
  oeffentlich    text not null,                 -- Ed25519, raw 32 bytes in base64url
  privat         bytea not null,                -- PKCS8, encrypted with the key of the installation
  angelegt_am    timestamptz not null default now(),
  gesperrt_am    timestamptz,                   -- signatures made later are worthless
  constraint signaturschluessel_pk primary key (traeger_id, schluessel_id)
);
comment on table signaturschluessel is 'Ed25519 keys with which a Träger signs the attachments of its notices.';
call schuetze('signaturschluessel', false);

create table konto (
  traeger_id     uuid not null references traeger,
  konto_id       uuid not null default uuidv7(),
  art            text not null,
  kennung        text not null,                 -- what is typed at sign-in, lower case
  name           text not null,                 -- as shown to colleagues and in the record
  stelle         text not null default '',      -- team or room
  telefon        text not null default '',
  email          text not null default '',
  rollen         text[] not null default '{}',
  passwort       text,                          -- hash with its parameters; null: signs in elsewhere
  passwort_wechseln boolean not null default false, -- chosen by somebody else: opens only the page to choose an own one
  totp           bytea,                         -- encrypted
  totp_zaehler   bigint not null default 0,     -- last time step used: a code counts once
  oidc_subjekt   text,                          -- issuer and subject
  gesperrt       boolean not null default false,
  uebung         boolean not null default false,-- password is printed at the start: exercise data only
  angemeldet_am  timestamptz,                   -- last sign-in
  angelegt_am    timestamptz not null default now(),
  constraint konto_pk primary key (traeger_id, konto_id),
  constraint konto_art check (art in ('personal', 'buerger')),
  constraint konto_kennung_einmalig unique (traeger_id, kennung),
  constraint konto_kennung_klein check (kennung = lower(kennung) and kennung <> ''),
  constraint konto_oidc_einmalig unique (traeger_id, oidc_subjekt),
  constraint konto_buerger_ohne_rollen check (art = 'personal' or rollen = '{}')
);
comment on table konto is 'Who can sign in: staff with roles, and citizens.';
call schuetze('konto', false);

create table passkey (
  traeger_id     uuid not null,
  passkey_id     text not null,                 -- credential id, base64url
  konto_id       uuid not null,
  oeffentlich    bytea not null,
  zaehler        bigint not null,
  transporte     text[] not null default '{}',
  bezeichnung    text not null,
  angelegt_am    timestamptz not null default now(),
  constraint passkey_pk primary key (traeger_id, passkey_id),
  constraint passkey_konto foreign key (traeger_id, konto_id) references konto
);
comment on table passkey is 'WebAuthn credentials of accounts.';
call schuetze('passkey', false);

create table sitzung (
  traeger_id     uuid not null references traeger,
  sitzung_id     text not null,                 -- sha256 of the token in the cookie: a stolen table opens nothing
  konto_id       uuid,
  antrag_id      uuid,                          -- session of a draft, opened with its code
  stufe          text not null,                 -- anmeldung: second factor still missing
  daten          jsonb not null default '{}',   -- challenge of a sign-in under way
  angelegt_am    timestamptz not null default now(),
  zuletzt_am     timestamptz not null default now(),
  laeuft_ab_am   timestamptz not null,
  constraint sitzung_pk primary key (traeger_id, sitzung_id),
  constraint sitzung_konto foreign key (traeger_id, konto_id) references konto,
  constraint sitzung_stufe check (stufe in ('anmeldung', 'entwurf', 'voll'))
);
comment on table sitzung is 'Sessions; the cookie holds the token, the table only its hash.';
call schuetze('sitzung', false);

create table versuch (
  traeger_id     uuid not null references traeger,
  was            text not null,                 -- anmeldung, code, ...
  wer            text not null,                 -- hash of account or address
  seit           timestamptz not null,
  anzahl         integer not null,
  constraint versuch_pk primary key (traeger_id, was, wer)
);
comment on table versuch is 'Failed attempts within a window; limits guessing of passwords and codes.';
call schuetze('versuch', false);

-- Each row carries the hash of the one before: what was changed or left out behind the back of the application breaks the chain.
create table protokoll (
  traeger_id     uuid not null references traeger,
  nr             bigint not null,
  zeitpunkt      timestamptz not null,
  konto_id       uuid,
  wer            text not null,                 -- name at that time; System for jobs
  rollen         text not null default '',
  tat            text not null,                 -- name of the right or the action: fall.lesen
  fall_id        uuid,
  gegenstand     text not null default '',      -- what exactly: id of the document, of the notice
  zweck          text not null default '',
  vorher         text not null,
  pruefwert      text not null,
  constraint protokoll_pk primary key (traeger_id, nr),
  constraint protokoll_einzeilig check (strpos(wer || rollen || tat || gegenstand || zweck, E'\n') = 0) -- one line per field is hashed
);
comment on table protokoll is 'Who read or changed what, when and what for; insert-only, hash-chained per Träger.';
create index protokoll_fall on protokoll (traeger_id, fall_id, nr);
call schuetze('protokoll', true);

create table protokoll_kopf (
  traeger_id     uuid not null references traeger,
  nr             bigint not null,
  pruefwert      text not null,
  constraint protokoll_kopf_pk primary key (traeger_id)
);
comment on table protokoll_kopf is 'Last row of the record of each Träger; its lock orders the writers.';
call schuetze('protokoll_kopf', false);
revoke insert, update, delete on protokoll_kopf from tragwerk_anwendung;

-- Number and hash come from here, whatever the caller sends. The text that is hashed is rebuilt by the verification (platform/audit).
create function protokoll_kette() returns trigger language plpgsql security definer set search_path = public as $$
declare
  kopf protokoll_kopf;
begin
  insert into protokoll_kopf values (new.traeger_id, 0, '') on conflict do nothing;
  select * into kopf from protokoll_kopf where traeger_id = new.traeger_id for update;
  new.nr := kopf.nr + 1;
  new.vorher := kopf.pruefwert;
  new.pruefwert := encode(sha256(convert_to(concat_ws(E'\n', new.vorher, new.traeger_id, new.nr,
    to_char(new.zeitpunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(new.konto_id::text, ''), new.wer, new.rollen, new.tat, coalesce(new.fall_id::text, ''), new.gegenstand, new.zweck), 'UTF8')), 'hex');
  update protokoll_kopf set nr = new.nr, pruefwert = new.pruefwert where traeger_id = new.traeger_id;
  return new;
end $$;
comment on function protokoll_kette is 'Numbers and chains the rows of the record.';
create trigger protokoll_kette before insert on protokoll for each row execute function protokoll_kette();

create table auftrag (
  traeger_id     uuid not null references traeger,
  auftrag_id     uuid not null default uuidv7(),
  art            text not null,
  schluessel     text not null,                 -- the same key is taken once: repeating a request repeats nothing
  daten          jsonb not null default '{}',   -- ids only, never what they stand for
  faellig_am     timestamptz not null default now(),
  versuche       integer not null default 0,
  gehalten_bis   timestamptz,                   -- a worker has it until then; after a crash another one takes it
  fehler         text,                          -- German sentence of the last attempt
  erledigt_am    timestamptz,
  angelegt_am    timestamptz not null default now(),
  constraint auftrag_pk primary key (traeger_id, auftrag_id),
  constraint auftrag_einmalig unique (traeger_id, art, schluessel)
);
comment on table auftrag is 'Work done later: letters, reminders, runs. Written in the transaction that wants it done.';
create index auftrag_offen on auftrag (faellig_am) where erledigt_am is null;
call schuetze('auftrag', false);

-- Workers look for work of every Träger; they learn ids only and then work as that Träger.
create function faellige_auftraege(jetzt timestamptz, hoechstens integer) returns table (traeger_id uuid, auftrag_id uuid)
language sql stable security definer set search_path = public as $$
  select a.traeger_id, a.auftrag_id from traeger t cross join lateral (
    select b.traeger_id, b.auftrag_id, b.faellig_am from auftrag b
    where b.traeger_id = t.traeger_id and b.erledigt_am is null and b.faellig_am <= jetzt and (b.gehalten_bis is null or b.gehalten_bis < jetzt)
    order by b.faellig_am limit hoechstens) a
  order by a.faellig_am limit hoechstens
$$;
comment on function faellige_auftraege is 'Ids of due work of all Träger.';

-- The embedded PostgreSQL has no autovacuum: without statistics it reads whole tables where an index would do.
create function erneuere_statistik() returns void language plpgsql security definer set search_path = public as $$
begin analyze; end $$;
comment on function erneuere_statistik is 'Collects the statistics that the planner of queries needs.';
revoke execute on function erneuere_statistik from public;
grant execute on function erneuere_statistik to tragwerk_anwendung;
