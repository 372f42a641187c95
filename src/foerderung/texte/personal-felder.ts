import { NBSP } from '../../platform/ui/zahl.ts'

/** Names of the fields of a grant, which only staff reads; German only. */

export const faktennamen = {
  geburtsdatum: 'Geburtsdatum',
  erwerbsfaehig: 'erwerbsfähig',
  hilfebeduerftig: 'hilfebedürftig',
  hilfebeduerftigkeitEntfallenAm: 'hilfebedürftig bis',
  ausbildungBis: 'Ausbildung bis (ohne Arbeit direkt danach)',
  algAnspruch: 'Anspruch auf Arbeitslosengeld',
  rehatraegerZustaendig: 'Ein Rehabilitationsträger ist zuständig',
  behindert: 'Mensch mit Behinderungen',
  schwerbehindert: 'schwerbehindert oder gleichgestellt',
  besondersBetroffen: 'besonders betroffener schwerbehinderter Mensch',
  minderjaehrigesKindInBg: 'minderjähriges Kind in der Bedarfsgemeinschaft',
  weitereLeistungsberechtigte: 'weitere Leistungsberechtigte in der Bedarfsgemeinschaft',
  regelbedarfCent: 'Regelbedarf der Person im Monat',
  arbeitslos: 'arbeitslos',
  arbeitslosSeit: 'arbeitslos seit',
  unterbrechungen: 'Unterbrechungen der Arbeitslosigkeit',
  arbeitsuchend: 'arbeitsuchend',
  ausbildungsuchend: 'sucht eine Ausbildung',
  leistungsmonate24: 'Monate mit Leistungen in den letzten 24 Monaten',
  leistungsmonate60: 'Monate mit Leistungen in den letzten 60 Monaten',
  leistungsmonate84: 'Monate mit Leistungen in den letzten 84 Monaten',
  beschaeftigtMonate24: 'Monate mit Arbeit in den letzten 24 Monaten',
  beschaeftigtMonate60: 'Monate mit Arbeit in den letzten 60 Monaten',
  beschaeftigtMonate84: 'Monate mit Arbeit in den letzten 84 Monaten',
  vermittlungVersucht: 'Vermittlung wurde versucht',
  coachingMonate: 'Monate ganzheitlicher Betreuung davor',
  genutzt16iMonate: `schon genutzte Monate nach §${NBSP}16i`,
  altfoerderung16i: `früher länger als sechs Monate nach §${NBSP}16e (alt) oder „Soziale Teilhabe“ gefördert`,
  zuweisungen16d: `bisherige Zuweisungen nach §${NBSP}16d`,
  genutzt16bMonate: 'schon bewilligte Monate Einstiegsgeld für diese Arbeit',
  erfolgversprechender: 'verspricht mehr als eine Vermittlung sofort',
  erforderlich: 'für die Eingliederung erforderlich',
  erschwert: 'Vermittlung ist aus Gründen in der Person erschwert',
  schwerwiegendeHemmnisse: 'schwerwiegende Vermittlungshemmnisse',
  kenntnisseTage: 'Tage, an denen die Maßnahme berufliche Kenntnisse vermittelt',
  besondersZuFoerdern: 'gehört zu einer besonders zu fördernden Gruppe',
  antragAm: 'Antrag gestellt am',
  beginn: 'Beginn der Arbeit, Ausbildung oder Maßnahme',
  befristetBis: 'befristet bis',
  taetigkeit: 'Art der Arbeit',
  minutenJeWoche: 'Arbeitszeit in der Woche',
  entgeltMonatCent: 'regelmäßiges Bruttoentgelt im Monat',
  tarifMonatCent: 'Tarifentgelt oder ortsübliches Entgelt im Monat',
  tarifStundeCent: 'verpflichtendes Tarifentgelt in der Stunde',
  'arbeitgeber.beschaeftigtMonate48': 'Monate bei diesem Arbeitgeber in den letzten vier Jahren',
  'arbeitgeber.ersetzterArbeitsplatz': 'Vermutung: ein anderer Arbeitsplatz wurde dafür beendet',
  'arbeitgeber.foerderungFallengelassen': 'Vermutung: eine andere Förderung wurde dafür aufgegeben',
  azavBis: 'Zulassung des Trägers (AZAV) bis',
  tragfaehig: 'Tragfähigkeit von fachkundiger Stelle bestätigt',
  zusaetzlich: 'Die Arbeiten sind zusätzlich',
  oeffentlichesInteresse: 'Die Arbeiten liegen im öffentlichen Interesse',
  wettbewerbsneutral: 'Die Arbeiten sind wettbewerbsneutral',
  zieleBeschrieben: 'Die Ziele sind vor Beginn beschrieben',
  keinAnderesMittel: 'Eine gesetzliche Leistung hilft in den nächsten sechs Monaten nicht',
  jugendhilfeAbgestimmt: 'mit der Jugendhilfe abgestimmt',
  anspruchWahrscheinlich: 'Die Voraussetzungen liegen wahrscheinlich vor',
  abschlussWahrscheinlich: 'Der Abschluss ist wirtschaftlich und wahrscheinlich',
  andereLeistungMoeglich: 'Eine andere Leistung deckt dasselbe oder führt näher an Arbeit',
  imBetriebBekannt: 'war in den letzten drei Jahren schon in diesem Betrieb',
  eqVertragGeeignet: 'Der Vertrag führt auf einen anerkannten Beruf hin',
} as const

export const antragsnamen = {
  von: 'Förderung von',
  bis: 'Förderung bis',
  posten: 'Kosten',
  zuschuesse: 'Zuschüsse für Sachgüter',
  beratung: 'Beratung durch Dritte',
  kosten: `Kosten des Trägers (§${NBSP}16d Abs.${NBSP}8)`,
  weiterbildung: 'Weiterbildung, die der Arbeitgeber bezahlt',
  bewilligtAm: 'bewilligt am',
  verguetungCent: 'Vergütung',
  verguetungMonatCent: 'vereinbarte Vergütung im Monat',
  beschaeftigtSeit: 'beschäftigt seit',
  beschaeftigtBis: 'beschäftigt bis',
  pauschaleCent: 'Pauschale für die Sozialversicherung im Monat',
  gruppe: 'Personengruppe',
  satz: 'Fördersatz',
  bemessung: 'Bemessung',
  stufe1: 'Grundbetrag',
  stufe2: 'Grundbetrag, zweite Stufe',
  stufe3: 'Grundbetrag, dritte Stufe',
  stufe2Ab: 'zweite Stufe ab Monat',
  stufe3Ab: 'dritte Stufe ab Monat',
  bisherCent: 'schon gezahlte Zuschüsse für Sachgüter',
  stundenJeMonat: 'geplante Stunden im Monat',
  satzCent: 'Entschädigung in der Stunde',
  angerechneteMonate: 'angerechnete Monate aus alter Förderung',
  weiterbildungBisherCent: 'schon bewilligte Weiterbildungskosten',
  agAnteil: 'Pauschale für den Arbeitgeberanteil, abweichend',
} as const

export const feldhinweise = {
  bisSelbst: 'Letzter Tag der Förderung',
  prozent: 'Vom Entgelt mit der Pauschale',
  grundbetrag: 'Vom maßgebenden Regelbedarf, höchstens 50\u00a0%',
  satzCent: 'Leer: der Satz des Hauses',
  agAnteil: 'Leer: der gepflegte Wert',
  verguetung: 'Leer: der Höchstbetrag',
  monate: 'Volle Monate',
  unbekannt: 'Noch nicht bekannt',
} as const

export const taetigkeitNamen = {
  svpfl: 'sozialversicherungspflichtig',
  geringfuegig: 'geringfügig',
  selbstaendig: 'selbständig im Hauptberuf',
  ausbildung: 'betriebliche Ausbildung',
  'schulische-ausbildung': 'schulische Ausbildung',
} as const

export const gruppenNamen = {
  allgemein: 'Minderleistung (§\u00a088)',
  ab55: 'ab 55 Jahren (§\u00a089 Satz\u00a03)',
  behindert: 'Menschen mit Behinderungen, schwerbehinderte Menschen (§\u00a090 Abs.\u00a01)',
  'besonders-betroffen': 'besonders betroffene schwerbehinderte Menschen (§\u00a090 Abs.\u00a02)',
} as const

export const bemessungNamen = { einzeln: 'einzelfallbezogen (§\u00a01 ESGV)', pauschal: 'pauschal (§\u00a02 ESGV)' } as const

export const unterbrechungNamen = {
  'massnahme-45': 'Maßnahme nach §\u00a045 SGB\u00a0III',
  massnahme: 'andere Maßnahme',
  krankheit: 'Krankheit, Mutterschutz',
  betreuung: 'Betreuung von Kindern, Pflege',
  beschaeftigung: 'Arbeit',
  'rechtlich-unmoeglich': 'Arbeit war nicht erlaubt',
  'ohne-nachweis': 'kurz, ohne Nachweis',
  sonstige: 'anderes',
} as const

export const jaNein = { ja: 'ja', nein: 'nein' } as const

/** Parts of a list that is typed in. */
export const listenworte = {
  bezeichnung: (nr: number) => `Bezeichnung, Zeile ${nr}`,
  betrag: (nr: number) => `Betrag, Zeile ${nr}`,
  monat: (nr: number) => `Monat, Zeile ${nr}`,
  von: (nr: number) => `von, Zeile ${nr}`,
  bis: (nr: number) => `bis, Zeile ${nr}`,
  art: (nr: number) => `Art, Zeile ${nr}`,
  einheiten: { stunden: 'Stunden', monate: 'Monate', prozent: '%' },
} as const

/** What is wrong with what was typed in. */
export const feldfehler = {
  mitName: (name: string, satz: string) => `${name}: ${satz}`,
  fehlt: 'Die Angabe fehlt.',
  prozent: 'Schreiben Sie eine Zahl von 0 bis 100.',
  stunden: 'Schreiben Sie Stunden als Zahl, zum Beispiel 38,5.',
  zeile: (nr: number) => `Zeile ${nr} ist unvollständig. Sie braucht Bezeichnung, Betrag und Monat.`,
  spanne: (nr: number) => `Zeile ${nr} ist unvollständig. Sie braucht einen ersten und einen letzten Tag.`,
  zeitraum: 'Der letzte Tag liegt vor dem ersten.',
} as const
