-- An incoming payment that was booked wrongly is taken back by a counter-entry.
alter table forderung_eingang add column storno_von uuid;
alter table forderung_eingang add column grund text not null default '';
alter table forderung_eingang drop constraint forderung_eingang_betrag_positiv;
alter table forderung_eingang add constraint forderung_eingang_betrag check ((storno_von is null and betrag_cent > 0) or (storno_von is not null and betrag_cent < 0));
alter table forderung_eingang add constraint forderung_eingang_storno_grund check ((storno_von is null) = (grund = ''));
alter table forderung_eingang add constraint forderung_eingang_storno foreign key (traeger_id, storno_von) references forderung_eingang;
alter table forderung_eingang add constraint forderung_eingang_storno_einmal unique (traeger_id, storno_von);
