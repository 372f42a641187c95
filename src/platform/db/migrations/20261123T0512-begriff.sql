-- Catalogues of occupations and skills as their publishers hand them out (ESCO, KldB 2010). The network reads them in once for all houses;
-- a house may have its own. Searched is in memory: `begriff_katalog` says when a process has to read again.
create table begriff_katalog (
  traeger_id     uuid not null references traeger,
  katalog        text not null,
  nr             uuid not null,                 -- another one after each reading in
  stand          text not null default '',      -- version of the newest file: v1.2.0
  eingelesen_am  timestamptz not null,
  constraint begriff_katalog_pk primary key (traeger_id, katalog),
  constraint begriff_katalog_art check (katalog in ('esco-faehigkeit', 'esco-beruf', 'kldb'))
);
comment on table begriff_katalog is 'Official catalogues that were read in.';
call schuetze_geteilt('begriff_katalog', false);

create table begriff (
  traeger_id     uuid not null,
  katalog        text not null,
  code           text not null,                 -- ESCO: conceptUri; KldB: five digits
  namen          jsonb not null,                -- preferred label by language: {"de": "…"}
  weitere        jsonb not null,                -- other labels by language: {"de": ["…"]}
  zusatz         jsonb not null,                -- iscoGroup, skillType
  constraint begriff_pk primary key (traeger_id, katalog, code),
  constraint begriff_katalog_da foreign key (traeger_id, katalog) references begriff_katalog
);
comment on table begriff is 'Occupations and skills of official catalogues.';
call schuetze_geteilt('begriff', false);
