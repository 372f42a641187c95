-- Smaller versions of a picture, made once when it comes in: pages ask for the width they need.

create table bild_breite (
  traeger_id     uuid not null,
  bild_id        uuid not null,
  breite         integer not null,              -- pixels
  inhalt         bytea not null,                -- same type as the picture
  constraint bild_breite_pk primary key (traeger_id, bild_id, breite),
  constraint bild_breite_bild foreign key (traeger_id, bild_id) references bild
);
comment on table bild_breite is 'A picture in smaller widths; insert-only.';
call schuetze_geteilt('bild_breite', true);
