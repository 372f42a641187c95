-- Ways into work: accounts of providers and employers, single decisions beside the monthly benefit, orders to pay, and claims.
alter table konto drop constraint konto_art;
alter table konto add constraint konto_art check (art in ('personal', 'buerger', 'anbieter', 'arbeitgeber'));
comment on table konto is 'Who can sign in: staff with roles, citizens, people of providers and of employers.';

-- Drafts of single decisions (sec. 31 SGB X): instruments, obligations, reductions, claims. Text is in the draft, its effect in the room of its kind.
create table verfuegung_entwurf (
  traeger_id     uuid not null,
  entwurf_id     uuid not null default uuidv7(),
  fall_id        uuid not null,
  person_id      uuid,
  art            text not null,                 -- kind: foerderung, verpflichtung, minderung; Umfeld.haken.verfuegungen has its effect
  gegenstand     text not null,                 -- id of what is decided on, in the room of the kind
  inhalt         jsonb not null,                -- Verfuegungsinhalt
  vorgang_id     uuid,                          -- piece of work that goes along with it
  stand          text not null default 'entwurf',
  bearbeitet_von uuid not null,
  eingereicht_von uuid,
  eingereicht_am timestamptz,
  fassung        integer not null default 0,
  angelegt_am    timestamptz not null,
  constraint verfuegung_entwurf_pk primary key (traeger_id, entwurf_id),
  constraint verfuegung_entwurf_fall foreign key (traeger_id, fall_id) references fall,
  constraint verfuegung_entwurf_person foreign key (traeger_id, person_id) references person,
  constraint verfuegung_entwurf_vorgang foreign key (traeger_id, vorgang_id) references vorgang,
  constraint verfuegung_entwurf_stand check (stand in ('entwurf', 'eingereicht', 'zurueckgegeben', 'erlassen', 'verworfen'))
);
comment on table verfuegung_entwurf is 'Drafts of single decisions.';
create unique index verfuegung_entwurf_einer on verfuegung_entwurf (traeger_id, art, gegenstand) where stand in ('entwurf', 'eingereicht', 'zurueckgegeben');
create index verfuegung_entwurf_von_fall on verfuegung_entwurf (traeger_id, fall_id);
create index verfuegung_entwurf_vorgelegt on verfuegung_entwurf (traeger_id, eingereicht_am) where stand = 'eingereicht';
call schuetze('verfuegung_entwurf', false);

create table verfuegung_schritt (
  traeger_id     uuid not null,
  schritt_id     uuid not null default uuidv7(),
  entwurf_id     uuid not null,
  schritt        text not null,
  grund          text not null default '',
  konto_id       uuid not null,
  am             timestamptz not null,
  constraint verfuegung_schritt_pk primary key (traeger_id, schritt_id),
  constraint verfuegung_schritt_entwurf foreign key (traeger_id, entwurf_id) references verfuegung_entwurf,
  constraint verfuegung_schritt_art check (schritt in ('angelegt', 'geaendert', 'eingereicht', 'zurueckgezogen', 'zurueckgegeben', 'erlassen', 'verworfen')),
  constraint verfuegung_schritt_grund check (schritt <> 'zurueckgegeben' or grund <> '')
);
comment on table verfuegung_schritt is 'Who did what with a draft of a single decision; insert-only.';
create index verfuegung_schritt_von_entwurf on verfuegung_schritt (traeger_id, entwurf_id);
call schuetze('verfuegung_schritt', true);

create table verfuegung (
  traeger_id     uuid not null,
  verfuegung_id  uuid not null default uuidv7(),
  nummer         text not null,
  fall_id        uuid not null,
  person_id      uuid,
  entwurf_id     uuid not null,
  art            text not null,
  gegenstand     text not null,
  titel          text not null,
  inhalt         jsonb not null,                -- as issued
  gesundheit     boolean not null default false,-- tells about health: only for those who may see that
  empfaenger     text not null,                 -- person, arbeitgeber, anbieter
  empfaenger_id  uuid not null,                 -- person, or id in the room of employers or providers
  pdf            bytea not null,
  pdf_sha256     text not null,
  schluessel_id  text not null,                 -- whose signature lies inside
  bearbeitet_von uuid not null,
  eingereicht_von uuid not null,
  erlassen_von   uuid not null,
  erlassen_am    timestamptz not null,
  constraint verfuegung_pk primary key (traeger_id, verfuegung_id),
  constraint verfuegung_nummer_einmalig unique (traeger_id, nummer),
  constraint verfuegung_entwurf_einmalig unique (traeger_id, entwurf_id),
  constraint verfuegung_fall foreign key (traeger_id, fall_id) references fall,
  constraint verfuegung_person foreign key (traeger_id, person_id) references person,
  constraint verfuegung_von_entwurf foreign key (traeger_id, entwurf_id) references verfuegung_entwurf,
  constraint verfuegung_empfaenger check (empfaenger in ('person', 'arbeitgeber', 'anbieter')),
  constraint verfuegung_vier_augen check (bearbeitet_von <> erlassen_von and eingereicht_von <> erlassen_von)
);
comment on table verfuegung is 'Single decisions as issued; insert-only.';
create index verfuegung_von_fall on verfuegung (traeger_id, fall_id, erlassen_am);
create index verfuegung_von_gegenstand on verfuegung (traeger_id, gegenstand);
create index verfuegung_von_empfaenger on verfuegung (traeger_id, empfaenger_id);
call schuetze('verfuegung', true);

-- As with notices: the day counts on which the notification left, the letter was posted, or somebody handed it over.
create table verfuegung_zustellung (
  traeger_id     uuid not null,
  verfuegung_id  uuid not null,
  weg            text not null,
  aufgegeben_am  date not null,
  bekannt_am     date not null,                 -- sec. 37 (2), (2a) SGB X
  widerspruch_bis date not null,                -- sec. 84 SGG, sec. 26 (3) SGB X
  am             timestamptz not null,
  konto_id       uuid,
  constraint verfuegung_zustellung_pk primary key (traeger_id, verfuegung_id, weg),
  constraint verfuegung_zustellung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint verfuegung_zustellung_weg check (weg in ('portal', 'post', 'uebergabe'))
);
comment on table verfuegung_zustellung is 'Delivery of single decisions and what follows from its day; insert-only.';
call schuetze('verfuegung_zustellung', true);

alter table druckauftrag
  add column verfuegung_id uuid,
  add constraint druckauftrag_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  drop constraint druckauftrag_eines,
  add constraint druckauftrag_eines check (num_nonnulls(bescheid_id, dokument_id, verfuegung_id) = 1);
create unique index druckauftrag_verfuegung_einmal on druckauftrag (traeger_id, verfuegung_id) where verfuegung_id is not null;

-- Orders to pay outside the monthly benefit: instruments, invoices, travel costs, Bildung und Teilhabe. A run pays each at most once.
create table anordnung (
  traeger_id     uuid not null references traeger,
  anordnung_id   uuid not null default uuidv7(),
  quelle         text not null,                 -- foerderung, rechnung, teilhabe, reisekosten
  quelle_id      uuid not null,                 -- id in the room of the source
  teil           text not null default '',      -- tells apart several of one source: 2026-09
  fall_id        uuid,                          -- null: an invoice for several people
  person_id      uuid,
  verfuegung_id  uuid,
  leistung       text not null,                 -- code of the instrument: p16b
  kostentraeger  text not null,
  haushaltsstelle text not null,
  haushaltsjahr  integer not null,
  monat          date not null,                 -- month it is for
  faellig_am     date not null,
  betrag_cent    integer not null,
  empfaenger     text not null,
  empfaenger_id  uuid,                          -- of the employer or provider
  name           text not null default '',      -- account holder; of a person the facts of the case say it when the run is made
  iban           text not null default '',
  zweck          text not null default '',      -- remittance text, nothing that discloses more than needed
  angeordnet_von uuid,
  angelegt_am    timestamptz not null,
  constraint anordnung_pk primary key (traeger_id, anordnung_id),
  constraint anordnung_einmalig unique (traeger_id, quelle, quelle_id, teil),
  constraint anordnung_fall foreign key (traeger_id, fall_id) references fall,
  constraint anordnung_person foreign key (traeger_id, person_id) references person,
  constraint anordnung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint anordnung_quelle check (quelle in ('foerderung', 'rechnung', 'teilhabe', 'reisekosten')),
  constraint anordnung_kostentraeger check (kostentraeger in ('bund', 'kommune')),
  constraint anordnung_empfaenger check (empfaenger in ('person', 'arbeitgeber', 'anbieter')),
  constraint anordnung_person_hat_fall check (empfaenger <> 'person' or (fall_id is not null and person_id is not null)),
  constraint anordnung_betrag_positiv check (betrag_cent > 0),
  constraint anordnung_monatserster check (extract(day from monat) = 1)
);
comment on table anordnung is 'Orders to pay outside the monthly benefit, with budget line and year; insert-only.';
create index anordnung_faellig on anordnung (traeger_id, faellig_am);
create index anordnung_von_fall on anordnung (traeger_id, fall_id);
create index anordnung_von_quelle on anordnung (traeger_id, quelle, quelle_id);
call schuetze('anordnung', true);

-- Taken back before a run paid it: the work ended, the person stopped.
create table anordnung_storno (
  traeger_id     uuid not null,
  anordnung_id   uuid not null,
  grund          text not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint anordnung_storno_pk primary key (traeger_id, anordnung_id),
  constraint anordnung_storno_anordnung foreign key (traeger_id, anordnung_id) references anordnung,
  constraint anordnung_storno_grund check (grund <> '')
);
comment on table anordnung_storno is 'Orders that will not be paid; insert-only.';
call schuetze('anordnung_storno', true);

alter table zahlung alter column fall_id drop not null;
alter table zahlung drop constraint zahlung_empfaenger;
alter table zahlung add constraint zahlung_empfaenger check (empfaenger in ('person', 'vermieter', 'energie', 'arbeitgeber', 'anbieter'));

create table zahlung_anordnung (
  traeger_id     uuid not null,
  anordnung_id   uuid not null,
  lauf_id        uuid not null,
  zahlung_id     uuid not null,
  constraint zahlung_anordnung_pk primary key (traeger_id, anordnung_id),
  constraint zahlung_anordnung_anordnung foreign key (traeger_id, anordnung_id) references anordnung,
  constraint zahlung_anordnung_lauf foreign key (traeger_id, lauf_id) references zahllauf,
  constraint zahlung_anordnung_zahlung foreign key (traeger_id, zahlung_id) references zahlung
);
comment on table zahlung_anordnung is 'Which payment pays which order: each at most once; fixed once the run is written.';
create index zahlung_anordnung_von_lauf on zahlung_anordnung (traeger_id, lauf_id);
call schuetze('zahlung_anordnung', false);
create trigger geschrieben_aendern after update on zahlung_anordnung referencing old table as weg for each statement execute function zahllauf_teil_unveraenderlich();
create trigger geschrieben_entfernen after delete on zahlung_anordnung referencing old table as weg for each statement execute function zahllauf_teil_unveraenderlich();
create trigger geschlossen_hinzufuegen after insert on zahlung_anordnung referencing new table as neu for each statement execute function zahllauf_geschlossen();
create trigger unveraenderlich_leeren before truncate on zahlung_anordnung for each statement execute function unveraenderlich();

-- Money to come back: repayment of subsidies.
create table forderung (
  traeger_id     uuid not null references traeger,
  forderung_id   uuid not null default uuidv7(),
  kassenzeichen  text not null,
  quelle         text not null,
  quelle_id      uuid not null,
  fall_id        uuid,
  verfuegung_id  uuid,
  schuldner      text not null,
  schuldner_id   uuid,
  name           text not null,
  betrag_cent    integer not null,
  grund          text not null,
  haushaltsstelle text not null,
  haushaltsjahr  integer not null,
  faellig_am     date not null,
  angelegt_am    timestamptz not null,
  constraint forderung_pk primary key (traeger_id, forderung_id),
  constraint forderung_kassenzeichen_einmalig unique (traeger_id, kassenzeichen),
  constraint forderung_fall foreign key (traeger_id, fall_id) references fall,
  constraint forderung_verfuegung foreign key (traeger_id, verfuegung_id) references verfuegung,
  constraint forderung_schuldner check (schuldner in ('person', 'arbeitgeber', 'anbieter')),
  constraint forderung_betrag_positiv check (betrag_cent > 0)
);
comment on table forderung is 'Claims of the Träger; insert-only.';
create index forderung_von_quelle on forderung (traeger_id, quelle, quelle_id);
call schuetze('forderung', true);

create table forderung_eingang (
  traeger_id     uuid not null,
  eingang_id     uuid not null default uuidv7(),
  forderung_id   uuid not null,
  eingegangen_am date not null,
  betrag_cent    integer not null,
  konto_id       uuid,
  am             timestamptz not null,
  constraint forderung_eingang_pk primary key (traeger_id, eingang_id),
  constraint forderung_eingang_forderung foreign key (traeger_id, forderung_id) references forderung,
  constraint forderung_eingang_betrag_positiv check (betrag_cent > 0)
);
comment on table forderung_eingang is 'What came in on a claim; insert-only.';
call schuetze('forderung_eingang', true);

alter table vorgang drop constraint vorgang_art;
alter table vorgang add constraint vorgang_art check (art in ('erstantrag', 'weiterbewilligung', 'aenderung', 'anforderung', 'wiedervorlage', 'nachricht', 'rueckfrage',
  'integration', 'foerderung', 'termin', 'pflicht', 'massnahme', 'meldedaten', 'teilhabe'));
