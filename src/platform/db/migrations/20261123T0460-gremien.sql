-- Working groups of the municipal jobcenters. All rows belong to the network; none but its own units of work read them, because what a
-- group keeps to itself must not hang on a page alone. A house is named by `haus`: the id of its Träger, or the Gemeindeschlüssel of one
-- that does not work with this installation.

-- Account numbers have no place in what houses share, whatever page brought them here.
create function ohne_kontonummer(inhalt text) returns boolean language sql immutable
  return regexp_replace(inhalt, '\s', '', 'g') !~* 'DE[0-9]{20}';
comment on function ohne_kontonummer is 'No German IBAN stands in a text.';

create table gremium (
  traeger_id     uuid not null references traeger,
  gremium_id     uuid not null default uuidv7(),
  name           text not null,
  art            text not null,
  auftrag        text not null,                 -- mandate
  vertraulichkeit text not null default 'gremium',
  land           text,                          -- ISO 3166-2, of a group of one Land
  sitzregel      text not null default '',      -- who has a seat
  von            date not null,
  bis            date,                          -- last day of the term
  angelegt_am    timestamptz not null,
  angelegt_von   text not null,
  aufgeloest_am  timestamptz,
  constraint gremium_pk primary key (traeger_id, gremium_id),
  constraint gremium_name_einmalig unique (traeger_id, name),
  constraint gremium_art check (art in ('bund', 'land', 'vergleichsring', 'projekt', 'arbeitskreis')),
  constraint gremium_vertraulichkeit check (vertraulichkeit in ('gremium', 'alle', 'land', 'verbaende', 'oeffentlich')),
  constraint gremium_land check ((art <> 'land' and vertraulichkeit <> 'land') or land is not null),
  constraint gremium_zeit check (bis is null or bis >= von)
);
comment on table gremium is 'Working groups, rings and bodies of the municipal jobcenters.';
call schuetze('gremium', false);

create table gremium_mitglied (
  traeger_id     uuid not null,
  gremium_id     uuid not null,
  mitglied_id    uuid not null default uuidv7(),
  haus           text not null,
  haus_name      text not null,
  haus_land      text not null,
  konto_id       uuid,                          -- account at home of this person, once they said so
  name           text not null,
  funktion       text not null default '',
  email          text not null default '',
  rolle          text not null default 'mitglied',
  von            date not null,
  bis            date,                          -- last day
  constraint gremium_mitglied_pk primary key (traeger_id, mitglied_id),
  constraint gremium_mitglied_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint gremium_mitglied_rolle check (rolle in ('mitglied', 'sprecherin', 'moderation')),
  constraint gremium_mitglied_zeit check (bis is null or bis >= von)
);
comment on table gremium_mitglied is 'Who sits in a group for which house; the mailing list follows from it.';
create index gremium_mitglied_haus on gremium_mitglied (traeger_id, haus, gremium_id);
create index gremium_mitglied_gremium_id on gremium_mitglied (traeger_id, gremium_id);
call schuetze('gremium_mitglied', false);

create table gremium_sitzung (
  traeger_id     uuid not null,
  gremium_id     uuid not null,
  sitzung_id     uuid not null default uuidv7(),
  titel          text not null,
  beginn         timestamptz not null,
  ende           timestamptz not null,
  ort            text not null default '',
  video          text not null default '',      -- address of the conference
  gastgeber      text not null default '',
  hinweise       text not null default '',      -- travel, hotel, call for items
  folge          integer not null default 0,    -- SEQUENCE of RFC 5545: moves with each change that people must know
  eingeladen_am  timestamptz,
  abgesagt_am    timestamptz,
  protokoll      text not null default '',
  protokoll_fassung integer not null default 0,
  protokoll_stand text not null default 'offen',
  genehmigt_am   timestamptz,
  genehmigt_von  text not null default '',
  angelegt_am    timestamptz not null,
  geaendert_am   timestamptz not null,
  constraint gremium_sitzung_pk primary key (traeger_id, sitzung_id),
  constraint gremium_sitzung_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint gremium_sitzung_zeit check (ende > beginn),
  constraint gremium_sitzung_protokoll_stand check (protokoll_stand in ('offen', 'entwurf', 'genehmigt')),
  constraint gremium_sitzung_genehmigt check ((protokoll_stand = 'genehmigt') = (genehmigt_am is not null)),
  constraint gremium_sitzung_ohne_kontonummer check (ohne_kontonummer(protokoll || hinweise))
);
comment on table gremium_sitzung is 'Meetings of the groups with their minutes.';
create index gremium_sitzung_beginn on gremium_sitzung (traeger_id, gremium_id, beginn);
call schuetze('gremium_sitzung', false);

create table unterlage (
  traeger_id     uuid not null,
  gremium_id     uuid not null,
  unterlage_id   uuid not null default uuidv7(),
  sitzung_id     uuid,
  titel          text not null,
  vertraulichkeit text not null,
  lizenz         text not null,
  angelegt_am    timestamptz not null,
  entfernt_am    timestamptz,
  constraint unterlage_pk primary key (traeger_id, unterlage_id),
  constraint unterlage_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint unterlage_sitzung foreign key (traeger_id, sitzung_id) references gremium_sitzung,
  constraint unterlage_vertraulichkeit check (vertraulichkeit in ('gremium', 'alle', 'land', 'verbaende', 'oeffentlich'))
);
comment on table unterlage is 'Papers of a group.';
create index unterlage_von_gremium on unterlage (traeger_id, gremium_id);
call schuetze('unterlage', false);

create table unterlage_fassung (
  traeger_id     uuid not null,
  unterlage_id   uuid not null,
  fassung        integer not null,
  name           text not null,                 -- of the file
  typ            text not null,
  inhalt         bytea not null,
  groesse        integer not null,              -- bytes
  sha256         text not null,
  bemerkung      text not null default '',
  von            text not null,
  am             timestamptz not null,
  constraint unterlage_fassung_pk primary key (traeger_id, unterlage_id, fassung),
  constraint unterlage_fassung_unterlage foreign key (traeger_id, unterlage_id) references unterlage
);
comment on table unterlage_fassung is 'Versions of a paper; insert-only.';
call schuetze('unterlage_fassung', true);

create table sitzung_punkt (
  traeger_id     uuid not null,
  sitzung_id     uuid not null,
  punkt_id       uuid not null default uuidv7(),
  nr             integer not null,
  art            text not null,
  titel          text not null,
  text           text not null default '',
  ergebnis       text not null default '',
  unterlage_id   uuid,
  von            text not null,
  constraint sitzung_punkt_pk primary key (traeger_id, punkt_id),
  constraint sitzung_punkt_sitzung foreign key (traeger_id, sitzung_id) references gremium_sitzung,
  constraint sitzung_punkt_unterlage foreign key (traeger_id, unterlage_id) references unterlage,
  constraint sitzung_punkt_art check (art in ('information', 'beratung', 'beschluss')),
  constraint sitzung_punkt_ohne_kontonummer check (ohne_kontonummer(text || ergebnis))
);
comment on table sitzung_punkt is 'Agenda of a meeting.';
create index sitzung_punkt_sitzung_id on sitzung_punkt (traeger_id, sitzung_id, nr);
call schuetze('sitzung_punkt', false);

create table sitzung_teilnahme (
  traeger_id     uuid not null,
  sitzung_id     uuid not null,
  mitglied_id    uuid not null,
  antwort        text,                          -- null: none yet
  vertretung     text not null default '',
  geantwortet_am timestamptz,
  anwesend       boolean,                       -- null: not recorded yet
  constraint sitzung_teilnahme_pk primary key (traeger_id, sitzung_id, mitglied_id),
  constraint sitzung_teilnahme_sitzung foreign key (traeger_id, sitzung_id) references gremium_sitzung,
  constraint sitzung_teilnahme_mitglied foreign key (traeger_id, mitglied_id) references gremium_mitglied,
  constraint sitzung_teilnahme_antwort check (antwort in ('zu', 'ab', 'vielleicht'))
);
comment on table sitzung_teilnahme is 'Who comes, and who was there.';
call schuetze('sitzung_teilnahme', false);

create table beschluss (
  traeger_id     uuid not null,
  gremium_id     uuid not null,
  sitzung_id     uuid not null,
  beschluss_id   uuid not null default uuidv7(),
  nr             integer not null,              -- in the group, from 1
  text           text not null,
  haus           text not null default '',      -- who carries it out
  haus_name      text not null default '',
  faellig        date,
  stand          text not null default 'offen',
  am             timestamptz not null,
  constraint beschluss_pk primary key (traeger_id, beschluss_id),
  constraint beschluss_nr_einmalig unique (traeger_id, gremium_id, nr),
  constraint beschluss_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint beschluss_sitzung foreign key (traeger_id, sitzung_id) references gremium_sitzung,
  constraint beschluss_stand check (stand in ('offen', 'umgesetzt', 'aufgehoben'))
);
comment on table beschluss is 'Resolutions.';
create index beschluss_von_sitzung on beschluss (traeger_id, sitzung_id);
call schuetze('beschluss', false);

create table beschluss_stimme (
  traeger_id     uuid not null,
  beschluss_id   uuid not null,
  haus           text not null,                 -- one vote per house
  haus_name      text not null,
  stimme         text not null,
  constraint beschluss_stimme_pk primary key (traeger_id, beschluss_id, haus),
  constraint beschluss_stimme_beschluss foreign key (traeger_id, beschluss_id) references beschluss,
  constraint beschluss_stimme_wert check (stimme in ('ja', 'nein', 'enthaltung'))
);
comment on table beschluss_stimme is 'How each house voted in the meeting; insert-only.';
call schuetze('beschluss_stimme', true);

create table gremium_aufgabe (
  traeger_id     uuid not null,
  gremium_id     uuid not null,
  aufgabe_id     uuid not null default uuidv7(),
  sitzung_id     uuid,
  text           text not null,
  haus           text not null,
  haus_name      text not null,
  faellig        date not null,
  stand          text not null default 'offen',
  erledigt_am    timestamptz,
  erledigt_von   text not null default '',
  angelegt_am    timestamptz not null,
  constraint gremium_aufgabe_pk primary key (traeger_id, aufgabe_id),
  constraint gremium_aufgabe_gremium foreign key (traeger_id, gremium_id) references gremium,
  constraint gremium_aufgabe_sitzung foreign key (traeger_id, sitzung_id) references gremium_sitzung,
  constraint gremium_aufgabe_stand check (stand in ('offen', 'erledigt', 'entfallen')),
  constraint gremium_aufgabe_erledigt check ((stand = 'erledigt') = (erledigt_am is not null))
);
comment on table gremium_aufgabe is 'What a house promised a group.';
create index gremium_aufgabe_haus on gremium_aufgabe (traeger_id, haus, stand);
call schuetze('gremium_aufgabe', false);

create table gremium_post (
  traeger_id     uuid not null,
  post_id        uuid not null default uuidv7(),
  mitglied_id    uuid not null,
  anlass         text not null,
  gegenstand     uuid not null,                 -- meeting or task
  folge          integer not null,              -- of the meeting; 0 for a task
  stand          text not null default 'wartet',
  grund          text not null default '',      -- why it was not sent: German sentence
  angelegt_am    timestamptz not null,
  erledigt_am    timestamptz,
  constraint gremium_post_pk primary key (traeger_id, post_id),
  constraint gremium_post_einmal unique (traeger_id, mitglied_id, anlass, gegenstand, folge),
  constraint gremium_post_mitglied foreign key (traeger_id, mitglied_id) references gremium_mitglied,
  constraint gremium_post_anlass check (anlass in ('einladung', 'absage', 'aufruf', 'tagesordnung', 'unterlagen', 'vortag', 'aufgabe')),
  constraint gremium_post_stand check (stand in ('wartet', 'gesendet', 'gescheitert')),
  constraint gremium_post_erledigt check ((stand = 'wartet') = (erledigt_am is null))
);
comment on table gremium_post is 'Mails to members of the groups: invitations, cancellations, reminders.';
call schuetze('gremium_post', false);

create table kalender_abo (
  traeger_id     uuid not null references traeger,
  abo_id         uuid not null default uuidv7(),
  gremium_id     uuid,                          -- null: all groups of the house
  haus           text not null,
  haus_land      text not null,
  konto_id       uuid not null,                 -- at home
  geheim_sha256  text not null,                 -- of the secret in the address; the address is shown once
  angelegt_am    timestamptz not null,
  beendet_am     timestamptz,
  constraint kalender_abo_pk primary key (traeger_id, abo_id),
  constraint kalender_abo_geheim_einmalig unique (traeger_id, geheim_sha256),
  constraint kalender_abo_gremium foreign key (traeger_id, gremium_id) references gremium
);
comment on table kalender_abo is 'Addresses under which a calendar program reads the meetings of a house.';
create index kalender_abo_konto on kalender_abo (traeger_id, konto_id);
call schuetze('kalender_abo', false);

alter table uebungspost add column anhang text not null default ''; -- calendar file of an invitation
