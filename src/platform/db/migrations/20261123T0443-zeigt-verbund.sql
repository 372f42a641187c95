-- Letters and notices carry the joint mark like everything else: rooms that know nothing of campaigns ask the database whether it shows.
-- The same rule as markeVon in src/oeffentlichkeit (a test compares them).

create function zeigt_verbund(am_tag date) returns boolean language sql stable set search_path = public
begin atomic
  select coalesce((
    select (a.daten ->> 'an')::boolean
      and am_tag between (k.daten ->> 'ab')::date and (k.daten ->> 'bis')::date
      and not exists (
        select from kampagne_schritt e
        where e.traeger_id = k.traeger_id and e.kampagne_id = k.kampagne_id and e.was = 'beendet'
          and (e.am at time zone 'Europe/Berlin')::date <= am_tag)
    from (select daten from auftritt where traeger_id = aktueller_traeger() and bereich = 'kampagne' order by fassung desc limit 1) a
      left join lateral (
        select f.traeger_id, f.kampagne_id, f.daten
        from kampagne_schritt s
          join kampagne_fassung f on f.traeger_id = s.traeger_id and f.kampagne_id = s.kampagne_id and f.fassung = s.fassung
        where s.traeger_id = netzwerk_id() and s.kampagne_id = (a.daten ->> 'kampagneId')::uuid and s.was = 'herausgegeben'
        order by s.nr desc limit 1) k on true
  ), false);
end;
comment on function zeigt_verbund is 'Whether the Träger of the unit of work shows the mark of a running campaign on a day.';
revoke execute on function zeigt_verbund from public;
grant execute on function zeigt_verbund to tragwerk_anwendung;
