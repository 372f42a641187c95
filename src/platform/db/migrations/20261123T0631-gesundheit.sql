-- Papers that came with an illness or with an answer about health: name and content only for who works with that (sec. 67b SGB X).
alter table dokument add column gesundheit boolean not null default false;
comment on column dokument.gesundheit is 'Tells about health and belongs to the way into work: never among the papers of the file.';

update dokument d set gesundheit = true
where exists (select from termin_bescheinigung b where b.traeger_id = d.traeger_id and b.dokument_id = d.dokument_id)
   or exists (select from pflicht_schritt s
              where s.traeger_id = d.traeger_id and s.dokument_id = d.dokument_id and s.schritt = 'antwort' and s.gesundheit);
