-- Everything a Träger publishes is content with versions: pages, notices, offices, releases, message modules, flyers, forms. What
-- happened to a version is kept as steps; where it stands follows from them. The rows of the network may be read by all Träger.

create table inhalt (
  traeger_id     uuid not null references traeger,
  inhalt_id      uuid not null default uuidv7(),
  art            text not null,                 -- seite, hinweis, mitteilung, ...: src/oeffentlichkeit names them
  adresse        text not null,                 -- in the address of the page
  angelegt_am    timestamptz not null,
  konto_id       uuid,                          -- null: came with the program
  von            text not null,
  constraint inhalt_pk primary key (traeger_id, inhalt_id),
  constraint inhalt_adresse_einmalig unique (traeger_id, art, adresse),
  constraint inhalt_adresse_form check (adresse ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(adresse) <= 120),
  constraint inhalt_art_form check (art ~ '^[a-z]+(-[a-z]+)*$')
);
comment on table inhalt is 'One page, notice, release, flyer, form or whatever else a Träger publishes.';
call schuetze_geteilt('inhalt', true);
call zeigt_sich('inhalt');

create table inhalt_fassung (
  traeger_id     uuid not null,
  inhalt_id      uuid not null,
  fassung        integer not null,              -- from 1
  daten          jsonb not null,                -- all languages of it; its form belongs to the art
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  aus_fassung    integer,                       -- brought back from this one
  constraint inhalt_fassung_pk primary key (traeger_id, inhalt_id, fassung),
  constraint inhalt_fassung_inhalt foreign key (traeger_id, inhalt_id) references inhalt,
  constraint inhalt_fassung_ab_eins check (fassung >= 1)
);
comment on table inhalt_fassung is 'Versions of content; insert-only.';
call schuetze_geteilt('inhalt_fassung', true);

create table inhalt_schritt (
  traeger_id     uuid not null,
  inhalt_id      uuid not null,
  nr             integer not null,              -- from 1
  fassung        integer not null,
  was            text not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  bemerkung      text not null default '',
  ab             timestamptz,                   -- veroeffentlicht: public from then on
  bis            timestamptz,                   -- ... and until before then
  constraint inhalt_schritt_pk primary key (traeger_id, inhalt_id, nr),
  constraint inhalt_schritt_fassung foreign key (traeger_id, inhalt_id, fassung) references inhalt_fassung,
  constraint inhalt_schritt_was check (was in
    ('eingereicht', 'geprueft', 'freigegeben', 'zurueckgegeben', 'veroeffentlicht', 'abgesetzt', 'zurueckgezogen', 'archiviert')),
  constraint inhalt_schritt_ab check ((ab is not null) = (was = 'veroeffentlicht')),
  constraint inhalt_schritt_bis check (bis is null or bis > ab)
);
comment on table inhalt_schritt is 'What was decided about a version, by whom and when; insert-only.';
call schuetze_geteilt('inhalt_schritt', true);
call zeigt_sich('inhalt_schritt');

create table inhalt_verweis (
  traeger_id     uuid not null,
  inhalt_id      uuid not null,
  fassung        integer not null,
  art            text not null,                 -- bild, groesse, baustein, inhalt
  ziel           text not null,                 -- id or name
  constraint inhalt_verweis_pk primary key (traeger_id, inhalt_id, fassung, art, ziel),
  constraint inhalt_verweis_fassung foreign key (traeger_id, inhalt_id, fassung) references inhalt_fassung
);
comment on table inhalt_verweis is 'What a version uses, so that the places can be named when a picture or a figure runs out; insert-only.';
create index inhalt_verweis_ziel on inhalt_verweis (traeger_id, art, ziel);
call schuetze_geteilt('inhalt_verweis', true);

-- The one gate between drafts and the public. Of the steps in force at a moment the last one counts, so that a later decision stands
-- above an earlier plan; one that was called off before its moment never counted.
create function oeffentliche_fassungen(am_moment timestamptz)
returns table (traeger_id uuid, inhalt_id uuid, art text, adresse text, fassung integer, ab timestamptz, bis timestamptz, erstmals timestamptz, archiviert boolean)
language sql stable
begin atomic
  with wirksam as (
    select s.* from inhalt_schritt s
    where s.was in ('veroeffentlicht', 'zurueckgezogen', 'archiviert') and coalesce(s.ab, s.am) <= am_moment
      and not exists (
        select from inhalt_schritt x where x.traeger_id = s.traeger_id and x.inhalt_id = s.inhalt_id and x.fassung = s.fassung
          and x.was = 'abgesetzt' and x.nr > s.nr and x.am < s.ab and x.am <= am_moment)
  ), letzter as (
    select distinct on (w.traeger_id, w.inhalt_id) w.* from wirksam w order by w.traeger_id, w.inhalt_id, w.nr desc
  )
  select l.traeger_id, l.inhalt_id, i.art, i.adresse, l.fassung, coalesce(l.ab, z.zuletzt), l.bis, z.erstmals, l.was = 'archiviert'
  from letzter l
    join inhalt i on i.traeger_id = l.traeger_id and i.inhalt_id = l.inhalt_id
    cross join lateral (
      select min(w.ab) as erstmals, max(w.ab) as zuletzt from wirksam w where w.traeger_id = l.traeger_id and w.inhalt_id = l.inhalt_id) z
  where (l.was = 'veroeffentlicht' and (l.bis is null or l.bis > am_moment)) or (l.was = 'archiviert' and z.zuletzt is not null);
end;
comment on function oeffentliche_fassungen is 'Which version of which content the public sees at a moment; row-level security applies.';
grant execute on function oeffentliche_fassungen to tragwerk_anwendung;

create table groesse_wert (
  traeger_id     uuid not null references traeger,
  name           text not null,                 -- as in texts: {anzahlKommunaleJobcenter}
  gilt_ab        date not null,
  fassung        integer not null,              -- a later one replaces an earlier one of the same day
  gilt_bis       date,                          -- last day; null: until further notice
  wert           text not null,                 -- as it stands in the text: 1,5 Millionen
  zahl           text not null default '',      -- decimal with a point, for charts; empty: not a number
  einheit        text not null default '',
  bezeichnung    text not null,                 -- what it is, in words
  quelle         text not null,
  datenstand     text not null,                 -- when it was collected: 31.12.2024, vorläufig
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint groesse_wert_pk primary key (traeger_id, name, gilt_ab, fassung),
  constraint groesse_wert_name check (name ~ '^[a-z][A-Za-z0-9]*$'),
  constraint groesse_wert_zeit check (gilt_bis is null or gilt_bis >= gilt_ab),
  constraint groesse_wert_quelle check (quelle <> '' and datenstand <> '' and wert <> '')
);
comment on table groesse_wert is 'Figures that texts name as variables, with validity and source; insert-only.';
call schuetze_geteilt('groesse_wert', true);
call zeigt_sich('groesse_wert');

create table bild (
  traeger_id     uuid not null references traeger,
  bild_id        uuid not null default uuidv7(),
  name           text not null,                 -- of the file
  typ            text not null,
  inhalt         bytea not null,                -- public: not encrypted; svg only as platform/... has cleaned it
  sha256         text not null,
  breite         integer not null,              -- pixels, or units of the viewBox
  hoehe          integer not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint bild_pk primary key (traeger_id, bild_id),
  constraint bild_typ check (typ in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'))
);
comment on table bild is 'Files of pictures and logos; insert-only.';
call schuetze_geteilt('bild', true);

create table bild_angabe (
  traeger_id     uuid not null,
  bild_id        uuid not null,
  fassung        integer not null,
  daten          jsonb not null,                -- credit, licence, alt texts, consent, campaign: src/oeffentlichkeit
  gilt_bis       date,                          -- last day on which the right to show it exists; null: without end
  zurueckgezogen boolean not null default false,-- consent withdrawn: shown nowhere from now on
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint bild_angabe_pk primary key (traeger_id, bild_id, fassung),
  constraint bild_angabe_bild foreign key (traeger_id, bild_id) references bild
);
comment on table bild_angabe is 'What is known about a picture and how long it may be shown; insert-only.';
call schuetze_geteilt('bild_angabe', true);
call zeigt_sich('bild_angabe');

create table auftritt (
  traeger_id     uuid not null references traeger,
  bereich        text not null,                 -- erscheinung, presse, barrierefreiheit, ...: src/oeffentlichkeit names them
  fassung        integer not null,
  daten          jsonb not null,
  konto_id       uuid,
  von            text not null,
  am             timestamptz not null,
  constraint auftritt_pk primary key (traeger_id, bereich, fassung)
);
comment on table auftritt is 'Settings of the public site, the newest version counts; insert-only.';
call schuetze_geteilt('auftritt', true);
call zeigt_sich('auftritt');
