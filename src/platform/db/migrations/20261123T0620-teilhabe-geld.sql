-- Money with the monthly notice as the form that a house has chosen (sec. 29 (1) sentence 1 no. 3, (4) no. 1 SGB II).
alter table teilhabe_bedarf drop constraint teilhabe_bedarf_weg;
alter table teilhabe_bedarf add constraint teilhabe_bedarf_weg check (weg in ('direkt', 'gutschein', 'geld', 'bescheid'));
