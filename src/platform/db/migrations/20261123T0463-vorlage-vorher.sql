-- What stood in an own copy before an update of its original was taken over, so that this can be undone.
alter table eigene_vorlage add column vorher jsonb;
