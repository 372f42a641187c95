-- Who accompanies somebody into work (sec. 14 (3) SGB II).

create table ansprechperson (
  traeger_id        uuid not null,
  ansprechperson_id uuid not null default uuidv7(),
  fall_id           uuid not null,
  person_id         uuid not null,
  konto_id          uuid,                         -- null: nobody from then on
  seit              timestamptz not null,
  gesetzt_von       uuid,                         -- account; null: a job
  constraint ansprechperson_pk primary key (traeger_id, ansprechperson_id),
  constraint ansprechperson_fall foreign key (traeger_id, fall_id) references fall,
  constraint ansprechperson_person foreign key (traeger_id, person_id) references person,
  constraint ansprechperson_konto foreign key (traeger_id, konto_id) references konto
);
comment on table ansprechperson is 'Who accompanies a person, from when on; insert-only: the newest row of a person counts.';
create index ansprechperson_von_person on ansprechperson (traeger_id, person_id, ansprechperson_id);
call schuetze('ansprechperson', true);
