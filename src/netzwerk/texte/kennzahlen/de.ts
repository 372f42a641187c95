/** Name, formula and meaning of the figures under sec. 48a SGB II, of public spending and of what houses deliver themselves. */
export const de = {
  K1: {
    name: 'Veränderung der Summe der Leistungen zum Lebensunterhalt',
    formel: 'Summe der Leistungen zum Lebensunterhalt (ohne Unterkunft und Heizung) im Bezugsmonat, verglichen mit demselben Monat des Vorjahres.',
    steigt:
      'Das Jobcenter zahlt mehr für den Lebensunterhalt als vor einem Jahr. Gründe können mehr Berechtigte, höhere Regelbedarfe oder weniger anrechenbares Einkommen sein.',
  },
  K1E1: {
    name: 'Veränderung der Leistungen für Unterkunft und Heizung',
    formel: 'Summe der Leistungen für Unterkunft und Heizung im Bezugsmonat, verglichen mit demselben Monat des Vorjahres.',
    steigt: 'Wohnen und Heizen kosten mehr als vor einem Jahr, oder mehr Haushalte bekommen Leistungen dafür.',
  },
  K1E2: {
    name: 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
    formel: 'Zahl der erwerbsfähigen Leistungsberechtigten im Bezugsmonat, verglichen mit demselben Monat des Vorjahres.',
    steigt: 'Mehr Menschen, die arbeiten könnten, sind auf Leistungen angewiesen als vor einem Jahr.',
  },
  K1E3: {
    name: 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten',
    formel: 'Zugänge im Durchschnitt der vergangenen zwölf Monate, bezogen auf den Bestand.',
    steigt: 'Im Verhältnis zum Bestand kommen mehr Menschen neu oder wieder in den Bezug.',
  },
  K1E4: {
    name: 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten',
    formel: 'Abgänge im Durchschnitt der vergangenen zwölf Monate, bezogen auf den Bestand.',
    steigt: 'Im Verhältnis zum Bestand verlassen mehr Menschen den Bezug, aus welchem Grund auch immer.',
  },
  K2: {
    name: 'Integrationsquote',
    formel: 'Integrationen der vergangenen zwölf Monate, geteilt durch den durchschnittlichen Bestand an erwerbsfähigen Leistungsberechtigten.',
    steigt: 'Im Verhältnis zum Bestand nehmen mehr Menschen Arbeit oder Ausbildung auf. Der örtliche Arbeitsmarkt wirkt stark mit.',
  },
  K2E1: {
    name: 'Quote der Eintritte in geringfügige Beschäftigung',
    formel: 'Eintritte in geringfügige Beschäftigung der vergangenen zwölf Monate, geteilt durch den durchschnittlichen Bestand.',
    steigt: 'Mehr Menschen beginnen einen Minijob. Das kann ein erster Schritt sein oder bei einem kleinen Zuverdienst bleiben.',
  },
  K2E2: {
    name: 'Quote der Eintritte in öffentlich geförderte Beschäftigung',
    formel: 'Eintritte in öffentlich geförderte Beschäftigung der vergangenen zwölf Monate, geteilt durch den durchschnittlichen Bestand.',
    steigt: 'Mehr Menschen arbeiten auf geförderten Stellen. Das hängt auch davon ab, wie viel Geld für Eingliederung da ist.',
  },
  K2E3: {
    name: 'Nachhaltigkeit der Integrationen',
    formel: 'Anteil der Integrationen, bei denen die Menschen nach zwölf Monaten beschäftigt sind.',
    steigt: 'Mehr Menschen bleiben nach der Arbeitsaufnahme in Beschäftigung.',
  },
  K2E4: {
    name: 'Integrationsquote der Alleinerziehenden',
    formel: 'Integrationen von Alleinerziehenden der vergangenen zwölf Monate, geteilt durch deren durchschnittlichen Bestand.',
    steigt: 'Mehr Alleinerziehende nehmen Arbeit oder Ausbildung auf. Kinderbetreuung vor Ort wirkt stark mit.',
  },
  K3: {
    name: 'Veränderung des Bestands an Langzeitleistungsbeziehenden',
    formel: 'Zahl der Langzeitleistungsbeziehenden im Bezugsmonat, verglichen mit demselben Monat des Vorjahres.',
    steigt: 'Mehr Menschen sind seit Langem auf Leistungen angewiesen als vor einem Jahr.',
  },
  K3E1: {
    name: 'Integrationsquote der Langzeitleistungsbeziehenden',
    formel: 'Integrationen von Langzeitleistungsbeziehenden der vergangenen zwölf Monate, geteilt durch deren durchschnittlichen Bestand.',
    steigt: 'Mehr Menschen, die seit Langem Leistungen beziehen, nehmen Arbeit oder Ausbildung auf.',
  },
  K3E2: {
    name: 'Aktivierungsquote der Langzeitleistungsbeziehenden',
    formel: 'Langzeitleistungsbeziehende in einer Maßnahme, geteilt durch alle Langzeitleistungsbeziehenden und die Teilnehmenden.',
    steigt: 'Ein größerer Teil der Menschen im Langzeitbezug nimmt an einer Maßnahme teil. Das sagt noch nichts über die Wirkung.',
  },
  K3E3: {
    name: 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden',
    formel: 'Zugänge in den Langzeitbezug im Durchschnitt der vergangenen zwölf Monate, bezogen auf den Bestand.',
    steigt: 'Mehr Menschen werden zu Langzeitleistungsbeziehenden.',
  },
  K3E4: {
    name: 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden',
    formel: 'Abgänge aus dem Langzeitbezug im Durchschnitt der vergangenen zwölf Monate, bezogen auf den Bestand.',
    steigt: 'Mehr Menschen verlassen den Langzeitbezug.',
  },
  BG: {
    name: 'Bedarfsgemeinschaften',
    formel: 'Zahl der Bedarfsgemeinschaften im Berichtsmonat.',
    steigt: 'Mehr Haushalte bekommen Leistungen. Wie viele es sind, hängt vor allem von der Größe des Gebiets ab.',
  },
  EGL: {
    name: 'Ausgaben für Eingliederung je erwerbsfähiger leistungsberechtigter Person',
    formel: 'Ausgaben für Leistungen zur Eingliederung im Jahr, geteilt durch die durchschnittliche Zahl der erwerbsfähigen Leistungsberechtigten.',
    steigt: 'Für Förderung steht je Person mehr Geld zur Verfügung oder wird mehr davon ausgegeben.',
  },
  VWK: {
    name: 'Bundesanteil der Verwaltungsausgaben je erwerbsfähiger leistungsberechtigter Person',
    formel:
      'Anteil des Bundes an den Verwaltungsausgaben im Jahr, geteilt durch die durchschnittliche Zahl der erwerbsfähigen Leistungsberechtigten.',
    steigt: 'Verwaltung und Beratung kosten je Person mehr. Mehr Personal für Beratung erhöht diese Zahl auch.',
  },
  'TW-BG': {
    name: 'Bedarfsgemeinschaften mit Zahlung (aus Tragwerk)',
    formel: 'Bedarfsgemeinschaften, für die im Monat Leistungen gebucht sind, auf fünf gerundet. Vom Haus selbst geliefert.',
    steigt: 'Mehr Haushalte bekommen Leistungen.',
  },
  'TW-PERS': {
    name: 'Personen mit Zahlung (aus Tragwerk)',
    formel: 'Personen, für die im Monat Leistungen gebucht sind, auf fünf gerundet. Vom Haus selbst geliefert.',
    steigt: 'Mehr Menschen bekommen Leistungen.',
  },
  'TW-ANSPRUCH': {
    name: 'Durchschnittlicher Anspruch je Bedarfsgemeinschaft (aus Tragwerk)',
    formel:
      'Summe der für den Monat gebuchten Leistungen, geteilt durch die Bedarfsgemeinschaften mit Zahlung, auf zehn Euro gerundet. Vom Haus selbst geliefert.',
    steigt: 'Je Haushalt wird mehr gezahlt, zum Beispiel weil Mieten steigen oder Haushalte größer sind.',
  },
}
