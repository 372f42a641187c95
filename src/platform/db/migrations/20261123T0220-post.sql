-- Notifications by mail: the address of an account, what was sent, and the outbox of the exercises.
create table mailadresse (
  traeger_id     uuid not null,
  konto_id       uuid not null,
  adresse        text,                          -- confirmed by its owner; null: none
  bestaetigt_am  timestamptz,
  abgelehnt_am   timestamptz,                   -- a mail server refused it for good; from then on it is not used
  neue_adresse   text,                          -- waits for its confirmation; takes the place of `adresse` then
  angefragt_am   timestamptz,                   -- the link in the mail is made from it: a new request ends the old link
  constraint mailadresse_pk primary key (traeger_id, konto_id),
  constraint mailadresse_konto foreign key (traeger_id, konto_id) references konto,
  constraint mailadresse_bestaetigt check ((adresse is null) = (bestaetigt_am is null)),
  constraint mailadresse_angefragt check ((neue_adresse is null) = (angefragt_am is null))
);
comment on table mailadresse is 'Where an account is notified by mail: only after its owner opened the link in a first mail.';
call schuetze('mailadresse', false);

create table benachrichtigung (
  traeger_id     uuid not null,
  benachrichtigung_id uuid not null default uuidv7(),
  konto_id       uuid not null,
  fall_id        uuid,
  anlass         text not null,                 -- bescheid, nachricht, ...: which mail, and what follows from it
  gegenstand     uuid,                          -- decision, message, request
  stand          text not null default 'wartet',
  adresse        text,                          -- where it was sent, or could not be
  grund          text not null default '',      -- why it was not sent: German sentence
  angelegt_am    timestamptz not null,
  erledigt_am    timestamptz,                   -- taken by the mail server, or given up
  constraint benachrichtigung_pk primary key (traeger_id, benachrichtigung_id),
  constraint benachrichtigung_konto foreign key (traeger_id, konto_id) references konto,
  constraint benachrichtigung_einmal unique (traeger_id, gegenstand, anlass, konto_id),
  constraint benachrichtigung_stand check (stand in ('wartet', 'gesendet', 'gescheitert')),
  constraint benachrichtigung_erledigt check ((stand = 'wartet') = (erledigt_am is null))
);
comment on table benachrichtigung is 'Notifications by mail and when they left: proof for sec. 37 (2a) SGB X.';
create index benachrichtigung_von_fall on benachrichtigung (traeger_id, fall_id, angelegt_am);
call schuetze('benachrichtigung', false);

create table uebungspost (
  traeger_id     uuid not null references traeger,
  uebungspost_id uuid not null default uuidv7(),
  kennung        text not null,                 -- Message-ID: sent twice it lies there twice, as with a real server
  an             text not null,
  betreff        text not null,
  text           text not null,
  am             timestamptz not null,
  constraint uebungspost_pk primary key (traeger_id, uebungspost_id)
);
comment on table uebungspost is 'Mails of an exercise installation without a mail server; nothing of it leaves the house.';
call schuetze('uebungspost', false);
