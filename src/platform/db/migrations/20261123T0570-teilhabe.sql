-- Bildung und Teilhabe (secs. 28 to 30 SGB II): what children need, how it is paid, what providers delivered.
create table teilhabe_bedarf (
  traeger_id     uuid not null,
  bedarf_id      uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid not null,                 -- the child
  art            text not null,
  stand          text not null default 'gemeldet',
  name           text not null,                 -- of the child, as a provider is told: its pages read no case
  einrichtung    text not null default '',      -- school, nursery, club
  zweck          text not null default '',      -- where to, subject, what it is
  antrag_am      date not null,                 -- day of the report; of Lernfoerderung of its own application (sec. 37 (1) sentence 2)
  von            date not null,                 -- first of a month
  bis            date not null,                 -- first of the last month
  preis_cent     integer not null default 0,    -- of a day, an hour, a month, or the whole of a trip
  einheiten      integer not null default 1,    -- a month at most
  weg            text not null default 'direkt',
  anbieter_id    uuid,
  antworten      jsonb not null default '{}',   -- what staff found out about the conditions: schluessel to true or false
  begruendung    text not null default '',
  summe_cent     integer,                       -- as granted
  nachweis_id    uuid,                          -- document of the case
  vorgang_id     uuid,
  verfuegung_id  uuid,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint teilhabe_bedarf_pk primary key (traeger_id, bedarf_id),
  constraint teilhabe_bedarf_fall foreign key (traeger_id, fall_id) references fall,
  constraint teilhabe_bedarf_person foreign key (traeger_id, person_id) references person,
  constraint teilhabe_bedarf_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint teilhabe_bedarf_art check (art in ('ausflug', 'klassenfahrt', 'schulbedarf', 'schuelerbefoerderung', 'lernfoerderung', 'mittagsverpflegung', 'teilhabe')),
  constraint teilhabe_bedarf_stand check (stand in ('gemeldet', 'vorgelegt', 'bewilligt', 'abgelehnt', 'uebernommen', 'zurueckgezogen')),
  constraint teilhabe_bedarf_weg check (weg in ('direkt', 'gutschein', 'geld')),
  constraint teilhabe_bedarf_monate check (extract(day from von) = 1 and extract(day from bis) = 1 and bis >= von),
  constraint teilhabe_bedarf_betraege check (preis_cent >= 0 and einheiten > 0)
);
comment on table teilhabe_bedarf is 'Needs for Bildung und Teilhabe of a child, from the report to the decision.';
create index teilhabe_bedarf_von_fall on teilhabe_bedarf (traeger_id, fall_id);
create index teilhabe_bedarf_von_anbieter on teilhabe_bedarf (traeger_id, anbieter_id);
call schuetze('teilhabe_bedarf', false);

create table teilhabe_monat (
  traeger_id     uuid not null,
  bedarf_id      uuid not null,
  monat          date not null,
  person_id      uuid not null,
  art            text not null,
  cent           integer not null,
  constraint teilhabe_monat_pk primary key (traeger_id, bedarf_id, monat),
  constraint teilhabe_monat_bedarf foreign key (traeger_id, bedarf_id) references teilhabe_bedarf,
  constraint teilhabe_monat_person foreign key (traeger_id, person_id) references person,
  constraint teilhabe_monat_erster check (extract(day from monat) = 1),
  constraint teilhabe_monat_betrag check (cent > 0)
);
comment on table teilhabe_monat is 'Months and amounts granted by a decision; insert-only. The monthly notice pays none of them.';
create unique index teilhabe_monat_einmal on teilhabe_monat (traeger_id, person_id, art, monat) where art in ('mittagsverpflegung', 'teilhabe');
create index teilhabe_monat_nach_monat on teilhabe_monat (traeger_id, monat, art);
call schuetze('teilhabe_monat', true);

create table teilhabe_gutschein (
  traeger_id     uuid not null,
  gutschein_id   uuid not null default uuidv7(),
  bedarf_id      uuid not null,
  nummer         text not null,                 -- not to be guessed
  wert_cent      integer not null,
  gueltig_bis    date not null,
  ausgegeben_am  timestamptz not null,
  eingeloest_am  timestamptz,
  eingeloest_von uuid,                          -- the provider
  gesperrt_am    timestamptz,                   -- lost: another one stands for it (sec. 29 (2) sentence 5)
  constraint teilhabe_gutschein_pk primary key (traeger_id, gutschein_id),
  constraint teilhabe_gutschein_nummer_einmalig unique (traeger_id, nummer),
  constraint teilhabe_gutschein_bedarf foreign key (traeger_id, bedarf_id) references teilhabe_bedarf,
  constraint teilhabe_gutschein_anbieter foreign key (traeger_id, eingeloest_von) references anbieter,
  constraint teilhabe_gutschein_einmal check (eingeloest_am is null or gesperrt_am is null),
  constraint teilhabe_gutschein_wer check ((eingeloest_am is null) = (eingeloest_von is null))
);
comment on table teilhabe_gutschein is 'Vouchers; each is redeemed once, by one provider.';
create unique index teilhabe_gutschein_einer on teilhabe_gutschein (traeger_id, bedarf_id) where gesperrt_am is null;
call schuetze('teilhabe_gutschein', false);

create table teilhabe_rechnung (
  traeger_id     uuid not null,
  rechnung_id    uuid not null default uuidv7(),
  anbieter_id    uuid not null,
  monat          date not null,
  nummer         text not null,                 -- of the provider
  stand          text not null default 'eingereicht',
  bemerkung      text not null default '',      -- why it was given back
  geprueft_von   uuid,
  freigegeben_von uuid,
  freigegeben_am timestamptz,
  anordnung_id   uuid,
  fassung        integer not null default 0,
  eingereicht_am timestamptz not null,
  constraint teilhabe_rechnung_pk primary key (traeger_id, rechnung_id),
  constraint teilhabe_rechnung_nummer_einmalig unique (traeger_id, anbieter_id, nummer),
  constraint teilhabe_rechnung_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint teilhabe_rechnung_stand check (stand in ('eingereicht', 'geprueft', 'freigegeben', 'zurueckgegeben')),
  constraint teilhabe_rechnung_erster check (extract(day from monat) = 1),
  constraint teilhabe_rechnung_vier_augen check (freigegeben_von is null or freigegeben_von <> geprueft_von)
);
comment on table teilhabe_rechnung is 'Invoices of providers for the use of a month.';
call schuetze('teilhabe_rechnung', false);

create table teilhabe_nutzung (
  traeger_id     uuid not null,
  bedarf_id      uuid not null,
  monat          date not null,
  anbieter_id    uuid not null,
  einheiten      integer not null,
  cent           integer not null,
  rechnung_id    uuid,
  anerkannt_cent integer,
  bemerkung      text not null default '',
  gemeldet_am    timestamptz not null,
  constraint teilhabe_nutzung_pk primary key (traeger_id, bedarf_id, monat),
  constraint teilhabe_nutzung_monat foreign key (traeger_id, bedarf_id, monat) references teilhabe_monat,
  constraint teilhabe_nutzung_anbieter foreign key (traeger_id, anbieter_id) references anbieter,
  constraint teilhabe_nutzung_rechnung foreign key (traeger_id, rechnung_id) references teilhabe_rechnung,
  constraint teilhabe_nutzung_betrag check (einheiten >= 0 and cent >= 0 and (anerkannt_cent is null or anerkannt_cent between 0 and cent))
);
comment on table teilhabe_nutzung is 'What a child used in a month, as its provider reported.';
create index teilhabe_nutzung_von_anbieter on teilhabe_nutzung (traeger_id, anbieter_id, monat);
create index teilhabe_nutzung_von_rechnung on teilhabe_nutzung (traeger_id, rechnung_id);
call schuetze('teilhabe_nutzung', false);
