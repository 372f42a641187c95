-- Many Träger in one installation, each under its own address, and one shared space of all of them: the network.

alter table traeger
  add column art text not null default 'jobcenter',
  add constraint traeger_art check (art in ('jobcenter', 'netzwerk'));
comment on column traeger.art is 'jobcenter: decides on benefits; netzwerk: the space that all share, in which no client data can exist.';
create unique index traeger_ein_netzwerk on traeger (art) where art = 'netzwerk';

-- Without a Kürzel the first jobcenter, never the network.
create or replace function traeger_id_zu(gesucht text) returns uuid language sql stable security definer set search_path = public
begin atomic
  select traeger_id from public.traeger
  where case when gesucht is null then art = 'jobcenter' else kuerzel = gesucht end order by angelegt_am, traeger_id limit 1;
end;

create table traeger_adresse (
  traeger_id     uuid not null references traeger,
  host           text not null,                 -- host name, without port: jobcenter.landkreis.example
  angelegt_am    timestamptz not null default now(),
  constraint traeger_adresse_pk primary key (traeger_id, host),
  constraint traeger_adresse_einmalig unique (host),
  constraint traeger_adresse_form check (host ~ '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' and length(host) <= 253)
);
comment on table traeger_adresse is 'Host names under which the installation speaks for a Träger.';
call schuetze('traeger_adresse', false);

create function traeger_id_zu_host(gesucht text) returns uuid language sql stable security definer set search_path = public
begin atomic
  select traeger_id from public.traeger_adresse where host = gesucht;
end;
comment on function traeger_id_zu_host is 'Id of the Träger that answers under this host name.';

create function alle_traeger() returns table (traeger_id uuid) language sql stable security definer set search_path = public
begin atomic
  select traeger_id from public.traeger order by angelegt_am, traeger_id;
end;
comment on function alle_traeger is 'Ids of all Träger of the installation, the network included; each is then worked for alone.';

create function netzwerk_id() returns uuid language sql stable security definer set search_path = public
begin atomic
  select traeger_id from public.traeger where art = 'netzwerk';
end;
comment on function netzwerk_id is 'Id of the shared space; null where the installation has none.';
revoke execute on function traeger_id_zu_host, alle_traeger, netzwerk_id from public;
grant execute on function traeger_id_zu_host, alle_traeger, netzwerk_id to tragwerk_anwendung;

-- Like schuetze, and beside it every Träger may read the rows of the network; only the network itself writes them.
create procedure schuetze_geteilt(tabelle regclass, dauerhaft boolean) language plpgsql as $$
begin
  call schuetze(tabelle, dauerhaft);
  execute format('create policy netzwerk_lesen on %s for select using (traeger_id = (select netzwerk_id()))', tabelle);
end $$;
comment on procedure schuetze_geteilt is 'Row-level security of a table whose rows of the network all Träger may read.';

-- "No client data can exist" is a promise of the database, not of the pages.
create function kein_netzwerk() returns trigger language plpgsql as $$
begin
  if new.traeger_id = netzwerk_id() then
    raise exception '% holds client data, which the network cannot have', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function kein_netzwerk is 'Refuses rows about clients in the shared space.';
do $$
declare tabelle regclass;
begin
  foreach tabelle in array array['fall', 'person', 'angabe', 'antrag', 'dokument', 'nachricht', 'bescheid', 'buchung']::regclass[] loop
    execute format('create trigger kein_netzwerk before insert or update on %s for each row execute function kein_netzwerk()', tabelle);
  end loop;
end $$;
create trigger kein_netzwerk before insert or update on konto for each row when (new.art = 'buerger') execute function kein_netzwerk();

-- What the public sees is kept ready by each process until something changes: a number per Träger that moves with every change.
create table oeffentlich_stand (
  traeger_id     uuid not null references traeger,
  nr             bigint not null default 1,
  constraint oeffentlich_stand_pk primary key (traeger_id)
);
comment on table oeffentlich_stand is 'Moves with every change of what the public may see of a Träger.';
call schuetze('oeffentlich_stand', false);
revoke insert, update, delete on oeffentlich_stand from tragwerk_anwendung;

create function bewege_stand() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if aktueller_traeger() is not null then
    insert into oeffentlich_stand values (aktueller_traeger(), 1)
      on conflict (traeger_id) do update set nr = oeffentlich_stand.nr + 1;
  end if;
  return null;
end $$;
comment on function bewege_stand is 'Says that what the public sees has changed.';

create procedure zeigt_sich(tabelle regclass) language plpgsql as $$
begin
  execute format('create trigger zeigt_sich after insert or update or delete on %s for each statement execute function bewege_stand()', tabelle);
end $$;
comment on procedure zeigt_sich is 'For tables whose rows the public sees: a change moves oeffentlich_stand.';
call zeigt_sich('traeger');
call zeigt_sich('traeger_adresse');

create function oeffentlicher_stand(gesucht uuid) returns text language sql stable security definer set search_path = public
begin atomic
  select coalesce((select nr from public.oeffentlich_stand where traeger_id = gesucht), 0)
    || '-' || coalesce((select s.nr from public.oeffentlich_stand s join public.traeger t using (traeger_id) where t.art = 'netzwerk'), 0);
end;
comment on function oeffentlicher_stand is 'Number of the state of what the public sees: of the Träger and of the network.';
revoke execute on function oeffentlicher_stand, bewege_stand from public;
grant execute on function oeffentlicher_stand, bewege_stand to tragwerk_anwendung;
