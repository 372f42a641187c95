-- What a written run paid for which month belongs to the ledger like the payment itself: it cannot be changed or removed. Nor can
-- anything be added to a run that is closed: the file at the bank would not know of it.
create function zahlung_monat_unveraenderlich() returns trigger language plpgsql as $$
begin
  if exists (select from weg w join zahlung z on z.traeger_id = w.traeger_id and z.zahlung_id = w.zahlung_id
      join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id where l.stand = 'geschrieben') then
    raise exception '% of a written payment run cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function zahlung_monat_unveraenderlich is 'Refuses changes of the months of a written payment.';
create trigger geschrieben_aendern after update on zahlung_monat referencing old table as weg for each statement execute function zahlung_monat_unveraenderlich();
create trigger geschrieben_entfernen after delete on zahlung_monat referencing old table as weg for each statement execute function zahlung_monat_unveraenderlich();

create function zahllauf_geschlossen() returns trigger language plpgsql as $$
begin
  if exists (select from zahllauf l join neu n on l.traeger_id = n.traeger_id and l.lauf_id = n.lauf_id where l.stand in ('geschrieben', 'verworfen')) then
    raise exception 'nothing can be added to % of a closed payment run', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function zahllauf_geschlossen is 'Refuses additions to a payment run that was written or discarded.';

create function zahlung_monat_geschlossen() returns trigger language plpgsql as $$
begin
  if exists (select from neu n join zahlung z on z.traeger_id = n.traeger_id and z.zahlung_id = n.zahlung_id
      join zahllauf l on l.traeger_id = z.traeger_id and l.lauf_id = z.lauf_id where l.stand in ('geschrieben', 'verworfen')) then
    raise exception 'nothing can be added to % of a closed payment run', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
comment on function zahlung_monat_geschlossen is 'Refuses additions to the months of a closed payment.';
create trigger geschlossen_hinzufuegen after insert on zahlung_monat referencing new table as neu for each statement execute function zahlung_monat_geschlossen();

do $$
declare
  tabelle text;
begin
  foreach tabelle in array array['zahlung', 'zahlung_buchung', 'zahlhindernis'] loop
    execute format('create trigger geschlossen_hinzufuegen after insert on %I referencing new table as neu for each statement execute function zahllauf_geschlossen()', tabelle);
  end loop;
  -- nobody empties a table past the triggers of its rows
  foreach tabelle in array array['zahllauf', 'zahlung', 'zahlung_monat', 'zahlung_buchung', 'zahlhindernis'] loop
    execute format('create trigger unveraenderlich_leeren before truncate on %I for each statement execute function unveraenderlich()', tabelle);
  end loop;
end $$;
comment on table zahlung_monat is 'Parts of a payment by the month they are for; fixed once the run is written.';
