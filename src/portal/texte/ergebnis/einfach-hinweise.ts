/** The same notes in plain German, by their German sentence; `{}` stands for an amount. */
export const saetze: Readonly<Record<string, string>> = {
  'Kinderzuschlag prüfen: Möglich sind höchstens {} im Monat, offen sind {}. Er könnte den Bedarf decken und geht dann vor.':
    'Familien mit wenig Geld können Kinderzuschlag bekommen. Sie bekommen vielleicht bis zu {} im Monat. Ihnen fehlen {}. Das könnte reichen. Fragen Sie bei der Familienkasse.',
  'Kinderzuschlag prüfen: Möglich sind höchstens {} im Monat, offen sind {}. Allein deckt er den Bedarf nicht; zusammen mit Wohngeld ist es möglich. Wohngeld wird hier nicht berechnet.':
    'Familien mit wenig Geld können Kinderzuschlag bekommen. Sie bekommen vielleicht bis zu {} im Monat. Ihnen fehlen {}. Das reicht nicht allein. Mit Wohngeld reicht es vielleicht. Fragen Sie bei der Familienkasse und beim Wohngeld-Amt.',
  'Die Nachzahlung oder einmalige Einnahme würde den Anspruch dieses Monats beenden. Sie zählt deshalb in sechs gleichen Teilen, beginnend mit diesem Monat.':
    'Sie haben ein Mal viel Geld bekommen. Wir teilen es durch sechs. Ein Teil zählt in diesem Monat. Die anderen Teile zählen in den nächsten fünf Monaten.',
  'Eine Person hat die Altersgrenze erreicht. Sie ist wie jemand mit Altersrente gerechnet: Sie erhält keine Leistung nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.':
    'Eine Person ist alt genug für die Rente. Sie bekommt kein Geld vom Jobcenter. Vielleicht bekommt sie Geld vom Sozialamt. Fragen Sie dort nach.',
  'In einer Bedarfsgemeinschaft ist niemand erwerbsfähig und leistungsberechtigt. Sie hat keinen Anspruch nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.':
    'Das Jobcenter zahlt nur, wenn jemand in der Familie arbeiten kann. Das ist hier nicht so. Vielleicht zahlt das Sozialamt. Fragen Sie dort nach.',
  'Der Beitrag zur geförderten Altersvorsorge ist so abgesetzt, wie er angegeben ist. Das Gesetz begrenzt ihn auf 3 % des Einkommens, je Kind mit Zulage 1,5 Punkte weniger, mindestens 5 €.':
    'Wir haben Ihren Beitrag für die Riester-Rente ganz abgezogen. Im Gesetz gibt es dafür eine Grenze: 3 % vom Einkommen. Mit Kindern ist es weniger.',
  'Für den Weg zur Arbeit sind Kosten und Kilometer angegeben. Angesetzt ist, was höher ist. Ist ein zumutbares öffentliches Verkehrsmittel viel billiger, zählt nur dessen Preis.':
    'Sie haben den Preis und die Kilometer aufgeschrieben. Wir nehmen den höheren Betrag. Sind Bus oder Bahn viel billiger? Dann zählt vielleicht nur dieser Preis.',
  'Gezahlter Unterhalt ist abgesetzt. Das setzt einen Unterhaltstitel oder eine notarielle Urkunde voraus und dass er tatsächlich gezahlt wird.':
    'Wir haben den Unterhalt abgezogen. Dafür brauchen Sie ein Papier vom Gericht, vom Jugendamt oder vom Notar. Und Sie müssen wirklich zahlen.',
  'Der Entzug des Regelbedarfs bei Arbeitsverweigerung war am Ersten dieses Monats nicht in Kraft und ist nicht angewandt.':
    'Am 1. Tag von diesem Monat gab es diese Strafe noch nicht. Darum bekommen Sie das Geld zum Leben.',
  'Solange der Regelbedarf entfällt, soll die Leistung für Unterkunft und Heizung an den Vermieter oder andere Empfangsberechtigte gezahlt werden.':
    'Es gibt kein Geld zum Leben. Das Geld für die Wohnung soll das Jobcenter direkt an den Vermieter zahlen.',
}
