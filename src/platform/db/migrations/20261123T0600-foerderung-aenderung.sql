-- A grant whose months to come are calculated anew: pay or hours that changed, a value of the law that was enacted later.
create table foerderung_aenderung (
  traeger_id     uuid not null,
  aenderung_id   uuid not null default uuidv7(),
  foerderung_id  uuid not null,
  anlass         text not null,
  ab_monat       date not null,                 -- first month that changes
  grund          text not null,                 -- as the notice says it
  betrag         jsonb not null,                -- request, months, sum and reasoning, as calculated anew
  bisher         jsonb not null,                -- months as granted until then
  stand          text not null default 'entwurf',
  verfuegung_id  uuid,
  angelegt_von   uuid not null,
  angelegt_am    timestamptz not null,
  constraint foerderung_aenderung_pk primary key (traeger_id, aenderung_id),
  constraint foerderung_aenderung_foerderung foreign key (traeger_id, foerderung_id) references foerderung,
  constraint foerderung_aenderung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint foerderung_aenderung_anlass check (anlass in ('entgelt', 'wert')),
  constraint foerderung_aenderung_monatserster check (extract(day from ab_monat) = 1),
  constraint foerderung_aenderung_grund check (grund <> ''),
  constraint foerderung_aenderung_stand check (stand in ('entwurf', 'vorgelegt', 'wirksam', 'verworfen'))
);
comment on table foerderung_aenderung is 'Change of a grant from the draft to its effect.';
create unique index foerderung_aenderung_eine on foerderung_aenderung (traeger_id, foerderung_id) where stand in ('entwurf', 'vorgelegt');
call schuetze('foerderung_aenderung', false);

-- One repayment at a time: one that was claimed already does not hinder the next.
drop index foerderung_rueckzahlung_eine;
create unique index foerderung_rueckzahlung_eine on foerderung_rueckzahlung (traeger_id, foerderung_id) where stand not in ('entfallen', 'gefordert');
