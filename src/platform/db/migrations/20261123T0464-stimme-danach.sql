-- Looked at after the row is there: whose row it is was asked before that, and is the first answer somebody gets.
drop trigger umfrage_stimme_pruefen on umfrage_stimme;
create or replace function umfrage_stimme_pruefen() returns trigger language plpgsql as $$
declare u umfrage;
begin
  select * into u from umfrage where traeger_id = new.traeger_id and umfrage_id = new.umfrage_id;
  if u.geheim <> (new.haus is null) then
    raise exception 'ballot % is %', u.umfrage_id, case when u.geheim then 'secret' else 'open' end using errcode = 'restrict_violation';
  end if;
  if (select count(*) from umfrage_stimme s where s.traeger_id = new.traeger_id and s.umfrage_id = new.umfrage_id)
    > (select count(*) from umfrage_teilnahme t where t.traeger_id = new.traeger_id and t.umfrage_id = new.umfrage_id) then
    raise exception 'ballot % has no more votes than houses that took part', u.umfrage_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger umfrage_stimme_pruefen after insert on umfrage_stimme for each row execute function umfrage_stimme_pruefen();
