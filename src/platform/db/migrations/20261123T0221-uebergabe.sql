-- A decision can be handed over in person: to people whose home no letter may reach. It is announced on that day.
alter table zustellung
  drop constraint zustellung_weg,
  add constraint zustellung_weg check (weg in ('portal', 'post', 'uebergabe'));
