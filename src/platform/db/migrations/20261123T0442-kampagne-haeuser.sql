-- Who carries the joint mark is to be seen on every house's site; the coordination need not ask around. Nothing else is told.

create function haeuser_mit_kampagne(gesucht uuid) returns table (kurzname text, seit timestamptz)
language sql stable security definer set search_path = public
begin atomic
  select t.kurzname, a.am
  from (
    select distinct on (traeger_id) traeger_id, daten, am from auftritt where bereich = 'kampagne' order by traeger_id, fassung desc
  ) a join traeger t on t.traeger_id = a.traeger_id
  where aktueller_traeger() = netzwerk_id() and a.daten ->> 'kampagneId' = gesucht::text and (a.daten ->> 'an')::boolean
  order by t.kurzname;
end;
comment on function haeuser_mit_kampagne is 'For the network alone: houses that have switched the mark of a campaign on, and since when.';
revoke execute on function haeuser_mit_kampagne from public;
grant execute on function haeuser_mit_kampagne to tragwerk_anwendung;
