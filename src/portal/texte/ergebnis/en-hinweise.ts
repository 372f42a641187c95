/** Notes of the law that the calculator can lead to, by their German sentence; `{}` stands for an amount. What is missing stays German. */
export const saetze: Readonly<Record<string, string>> = {
  'Kinderzuschlag prüfen: Möglich sind höchstens {} im Monat, offen sind {}. Er könnte den Bedarf decken und geht dann vor.':
    'Check the supplementary child benefit (Kinderzuschlag): at most {} a month is possible, {} is missing. It could cover your needs and then comes first.',
  'Kinderzuschlag prüfen: Möglich sind höchstens {} im Monat, offen sind {}. Allein deckt er den Bedarf nicht; zusammen mit Wohngeld ist es möglich. Wohngeld wird hier nicht berechnet.':
    'Check the supplementary child benefit (Kinderzuschlag): at most {} a month is possible, {} is missing. It does not cover your needs alone, but perhaps together with housing benefit (Wohngeld). We do not calculate housing benefit here.',
  'Die Nachzahlung oder einmalige Einnahme würde den Anspruch dieses Monats beenden. Sie zählt deshalb in sechs gleichen Teilen, beginnend mit diesem Monat.':
    'The back payment or one-off payment would end your claim this month. So it counts in six equal parts, starting this month.',
  'Eine Person hat die Altersgrenze erreicht. Sie ist wie jemand mit Altersrente gerechnet: Sie erhält keine Leistung nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.':
    'One person has reached retirement age and is treated like somebody with an old-age pension: there is no basic income support from the jobcenter. Please ask the social welfare office (Sozialamt) about support under SGB XII.',
  'In einer Bedarfsgemeinschaft ist niemand erwerbsfähig und leistungsberechtigt. Sie hat keinen Anspruch nach dem SGB II; ein Anspruch nach dem SGB XII ist zu prüfen.':
    'Nobody in the household is able to work and entitled. So the jobcenter does not pay. Please ask the social welfare office (Sozialamt) about support under SGB XII.',
  'Der Beitrag zur geförderten Altersvorsorge ist so abgesetzt, wie er angegeben ist. Das Gesetz begrenzt ihn auf 3 % des Einkommens, je Kind mit Zulage 1,5 Punkte weniger, mindestens 5 €.':
    'The contribution to subsidised pension saving (Riester) is taken off as you entered it. The law limits it to 3 % of the income, 1,5 points less for each child with a bonus, at least 5 €.',
  'Für den Weg zur Arbeit sind Kosten und Kilometer angegeben. Angesetzt ist, was höher ist. Ist ein zumutbares öffentliches Verkehrsmittel viel billiger, zählt nur dessen Preis.':
    'You entered both costs and kilometres for the way to work. The higher one counts. If public transport is reasonable and much cheaper, only its price counts.',
  'Gezahlter Unterhalt ist abgesetzt. Das setzt einen Unterhaltstitel oder eine notarielle Urkunde voraus und dass er tatsächlich gezahlt wird.':
    'The maintenance you pay is taken off. This needs a court order or a deed by a notary, and the money must really be paid.',
  'Der Entzug des Regelbedarfs bei Arbeitsverweigerung war am Ersten dieses Monats nicht in Kraft und ist nicht angewandt.':
    'The loss of the standard need for refusing work was not in force on the first of this month and is not applied.',
  'Solange der Regelbedarf entfällt, soll die Leistung für Unterkunft und Heizung an den Vermieter oder andere Empfangsberechtigte gezahlt werden.':
    'While the standard need falls away, the money for housing and heating should be paid to the landlord or others who are due it.',
}
