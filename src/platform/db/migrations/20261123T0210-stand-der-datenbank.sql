-- The application signs in as a role that owns nothing and sees no table of the migrations; at its start it must still learn whether
-- the tables are those it was written for.
create function stand_der_datenbank() returns text language sql stable security definer set search_path = public
begin atomic
  select max(name collate "C") from public.kysely_migration;
end;
comment on function stand_der_datenbank is 'Name of the newest migration that was applied.';
revoke execute on function stand_der_datenbank from public;
grant execute on function stand_der_datenbank to tragwerk_anwendung;
