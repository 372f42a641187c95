-- The press office beside its releases, which are content like everything published: approvals of quotes, set files, the mailing list,
-- inquiries of journalists, and what the houses make of joint packages.

create table presse_zitat (
  traeger_id     uuid not null,
  zitat_id       uuid not null default uuidv7(),
  inhalt_id      uuid not null,
  person         text not null,
  funktion       text not null,
  text           text not null,                 -- what the person is asked to approve, word for word
  angefragt_am   timestamptz not null,
  gilt_bis       timestamptz not null,          -- the link ends then
  konto_id       uuid,
  von            text not null,
  entschieden_am timestamptz,
  freigegeben    boolean,
  bemerkung      text not null default '',
  constraint presse_zitat_pk primary key (traeger_id, zitat_id),
  constraint presse_zitat_inhalt foreign key (traeger_id, inhalt_id) references inhalt,
  constraint presse_zitat_entschieden check ((entschieden_am is null) = (freigegeben is null))
);
comment on table presse_zitat is 'Quotes that people were asked to approve, and what they answered.';
call schuetze('presse_zitat', false);
create index presse_zitat_inhalt_index on presse_zitat (traeger_id, inhalt_id);

create table presse_satz (
  traeger_id     uuid not null references traeger,
  schluessel     text not null,                 -- SHA-256 of everything that is set
  pdf            bytea not null,                -- public: not encrypted
  seiten         integer not null,
  am             timestamptz not null,
  constraint presse_satz_pk primary key (traeger_id, schluessel)
);
comment on table presse_satz is 'Set files of releases, by what is in them: set once, read often. May be emptied at any time.';
call schuetze('presse_satz', false);

create table presse_empfaenger (
  traeger_id     uuid not null references traeger,
  empfaenger_id  uuid not null default uuidv7(),
  adresse        text not null,
  name           text not null default '',
  medium         text not null default '',
  themen         text not null default '',      -- names with commas; empty: all
  sprache        text not null default 'de',
  stand          text not null default 'wartet',
  angefragt_am   timestamptz not null,          -- the links in mails are made from it
  bestaetigt_am  timestamptz,
  akkreditierung text not null default 'keine',
  entschieden_am timestamptz,
  entschieden_von text not null default '',
  abgelehnt_am   timestamptz,                   -- a mail server refused the address for good
  constraint presse_empfaenger_pk primary key (traeger_id, empfaenger_id),
  constraint presse_empfaenger_einmalig unique (traeger_id, adresse),
  constraint presse_empfaenger_stand check (stand in ('wartet', 'bestaetigt')),
  constraint presse_empfaenger_akkreditierung check (akkreditierung in ('keine', 'beantragt', 'erteilt', 'abgelehnt')),
  constraint presse_empfaenger_bestaetigt check ((stand = 'bestaetigt') = (bestaetigt_am is not null))
);
comment on table presse_empfaenger is 'Mailing list of the press office; who unsubscribes is deleted.';
call schuetze('presse_empfaenger', false);

create table presse_versand (
  traeger_id     uuid not null,
  versand_id     uuid not null default uuidv7(),
  inhalt_id      uuid not null,
  fassung        integer not null,
  sperrfrist     boolean not null,              -- sent before its moment, to accredited people only
  empfaenger_id  uuid,                          -- null once the person is gone
  stand          text not null default 'wartet',
  grund          text not null default '',
  angelegt_am    timestamptz not null,
  erledigt_am    timestamptz,
  constraint presse_versand_pk primary key (traeger_id, versand_id),
  constraint presse_versand_fassung foreign key (traeger_id, inhalt_id, fassung) references inhalt_fassung,
  constraint presse_versand_einmal unique (traeger_id, inhalt_id, fassung, sperrfrist, empfaenger_id),
  constraint presse_versand_stand check (stand in ('wartet', 'gesendet', 'gescheitert')),
  constraint presse_versand_erledigt check ((stand = 'wartet') = (erledigt_am is null))
);
comment on table presse_versand is 'Mails of releases to recipients of the list: each one once.';
call schuetze('presse_versand', false);

create table presse_anfrage (
  traeger_id     uuid not null references traeger,
  anfrage_id     uuid not null default uuidv7(),
  eingang_am     timestamptz not null,
  name           text not null,
  medium         text not null,
  email          text not null,
  telefon        text not null default '',
  frage          text not null,
  frist          timestamptz,
  constraint presse_anfrage_pk primary key (traeger_id, anfrage_id)
);
comment on table presse_anfrage is 'Questions of journalists, with the moment they came and until when an answer is needed.';
call schuetze('presse_anfrage', false);

create table presse_anfrage_schritt (
  traeger_id     uuid not null,
  anfrage_id     uuid not null,
  nr             integer not null,
  was            text not null,
  text           text not null default '',      -- of a draft: the answer
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint presse_anfrage_schritt_pk primary key (traeger_id, anfrage_id, nr),
  constraint presse_anfrage_schritt_anfrage foreign key (traeger_id, anfrage_id) references presse_anfrage on delete cascade,
  constraint presse_anfrage_schritt_was check (was in ('uebernommen', 'entwurf', 'freigegeben', 'zurueckgegeben', 'gesendet', 'gescheitert', 'geschlossen', 'erinnert'))
);
comment on table presse_anfrage_schritt is 'What was done with an inquiry: taken on, answer drafted, approved, sent.';
call schuetze('presse_anfrage_schritt', false);

create table paket_meldung (
  traeger_id     uuid not null,
  paket_id       uuid not null,
  meldung_id     uuid not null default uuidv7(),
  haus           uuid not null,                 -- the Träger that says it
  haus_name      text not null,
  was            text not null,
  adresse        text not null default '',      -- whole address of the release of the house
  bemerkung      text not null default '',
  von            text not null,
  am             timestamptz not null,
  constraint paket_meldung_pk primary key (traeger_id, paket_id, meldung_id),
  constraint paket_meldung_paket foreign key (traeger_id, paket_id) references inhalt,
  constraint paket_meldung_was check (was in ('uebernommen', 'angepasst', 'veroeffentlicht', 'abgelehnt'))
);
comment on table paket_meldung is 'What each house made of a joint release package: taken, adapted, released, declined; insert-only.';
call schuetze_geteilt('paket_meldung', true);
