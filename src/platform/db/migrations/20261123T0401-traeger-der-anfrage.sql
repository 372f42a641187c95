-- Each request is for one Träger: by its host name, else by the Kürzel in the path, else the one that the installation names.

create function finde_traeger(gesuchter_host text, gesuchtes_kuerzel text, sonst text)
returns table (traeger_id uuid, ueber text, erster boolean, host text, stand text, zeile text)
language sql stable security definer set search_path = public
begin atomic
  select t.traeger_id, w.ueber, coalesce(t.traeger_id = traeger_id_zu(sonst), false),
    (select a.host from traeger_adresse a where a.traeger_id = t.traeger_id order by a.angelegt_am, a.host limit 1),
    oeffentlicher_stand(t.traeger_id), t.xmin::text
  from (
    select traeger_id_zu_host(gesuchter_host) as id, 'host' as ueber, 1 as rang
    union all select traeger_id, 'kuerzel', 2 from traeger where kuerzel = gesuchtes_kuerzel
    union all select traeger_id_zu(sonst), 'sonst', 3
  ) w join traeger t on t.traeger_id = w.id
  order by w.rang limit 1;
end;
comment on function finde_traeger is
  'The Träger of a request, how it was found, its first host name, the state of what it shows, and a mark that changes with its row.';
revoke execute on function finde_traeger from public;
grant execute on function finde_traeger to tragwerk_anwendung;
