-- What stands on a house's site anybody can see; the coordination need not look through all of them before it takes a picture back.
-- Nothing is told of drafts.

create function haeuser_mit_bild(gesucht uuid, am_moment timestamptz) returns table (kurzname text, stellen integer)
language sql stable security definer set search_path = public
begin atomic
  select t.kurzname, count(*)::integer
  from oeffentliche_fassungen(am_moment) o
    join inhalt_verweis v on v.traeger_id = o.traeger_id and v.inhalt_id = o.inhalt_id and v.fassung = o.fassung
    join traeger t on t.traeger_id = o.traeger_id
  where aktueller_traeger() = netzwerk_id() and o.traeger_id <> netzwerk_id() and v.art = 'bild' and v.ziel = gesucht::text
  group by t.kurzname
  order by t.kurzname;
end;
comment on function haeuser_mit_bild is 'For the network alone: houses whose public pages show a picture at a moment, and on how many; no drafts.';
revoke execute on function haeuser_mit_bild from public;
grant execute on function haeuser_mit_bild to tragwerk_anwendung;
