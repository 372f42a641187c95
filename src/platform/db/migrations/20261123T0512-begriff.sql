-- Catalogues of occupations and skills as their publishers hand them out (ESCO, KldB 2010). The network reads them in once for all houses;
-- a house may have its own.
create table begriff (
  traeger_id     uuid not null references traeger,
  katalog        text not null,
  code           text not null,                 -- ESCO: conceptUri; KldB: five digits
  namen          jsonb not null,                -- preferred label by language: {"de": "…"}
  zusatz         jsonb not null default '{}',   -- iscoGroup, skillType
  stand          text not null default '',      -- version of the file: v1.2.0
  constraint begriff_pk primary key (traeger_id, katalog, code),
  constraint begriff_katalog check (katalog in ('esco-faehigkeit', 'esco-beruf', 'kldb'))
);
comment on table begriff is 'Occupations and skills of official catalogues.';
call schuetze_geteilt('begriff', false);

create table begriff_wort (
  traeger_id     uuid not null,
  katalog        text not null,
  sprache        text not null,
  wort           text collate "C" not null,     -- a word of a label, in small letters without accents
  code           text not null,
  rang           integer not null,              -- 0: of the preferred label, 1: of another one
  constraint begriff_wort_pk primary key (traeger_id, katalog, sprache, wort, code),
  constraint begriff_wort_begriff foreign key (traeger_id, katalog, code) references begriff on delete cascade
);
comment on table begriff_wort is 'Words by which an occupation or skill is found.';
create index begriff_wort_von_begriff on begriff_wort (traeger_id, katalog, code);
call schuetze_geteilt('begriff_wort', false);
