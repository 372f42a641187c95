/** Words of the pages on which staff drafts, approves and prints decisions, page by page; German only. */

/** Key that sends a form, as it is printed on a German keyboard. */
export const absendetaste = 'Strg Enter'

export const zeitraum = (von: string, bis: string) => `${von} bis ${bis}`

export const entwurf = {
  dokumenttitel: 'Entwurf – Tragwerk',
  gingNicht: 'Das ging nicht',
  beginnen: 'Entwurf beginnen',
  vorgeschlagen: (monate: string, grund: string) => `Vorgeschlagen: ${monate}, ${grund}`,
  vorgaben: {
    von: 'erster Monat',
    bis: 'letzter Monat',
    entscheidung: 'Entscheidung',
    endgueltig: 'endgültig',
    vorlaeufig: 'vorläufig (§\u00a041a SGB\u00a0II)',
    warum: 'Warum vorläufig? Nur wenn vorläufig entschieden wird.',
    warumBeispiel: 'weil der Gewinn erst am Ende des Zeitraums feststeht',
    hinweis: 'Hinweis im Bescheid, in eigenen Worten',
  },
  titel: (art: string, monate: string) => `${art} für ${monate}`,
  vorschau: 'Vorschau als PDF',
  zurueckgegeben: (von: string, am: string) => `Zurückgegeben von ${von}, ${am}`,
  einfach: 'Was auf der Seite in einfachen Worten steht',
  nochNicht: 'Noch nicht möglich.',
  vorlegen: 'Vorlegen',
  liegtVor: 'Liegt zur Freigabe vor',
  einreichen: 'Zur Freigabe vorlegen',
  verwerfen: 'Entwurf verwerfen',
  zweitePerson: 'Eine zweite Person gibt den Bescheid frei:',
  zurFreigabe: 'zur Freigabe',
  zurueckziehen: 'Zurückziehen',
  wissen: 'Was die Regeln noch wissen wollen',
  zeitraumUndArt: 'Zeitraum und Art',
  aendern: 'Ändern',
} as const

export const wuensche = { nichts: 'Alles bekannt, was diese Entscheidung braucht.' } as const

export const gegenueber = {
  aendert: (nummern: readonly string[]) => `Was sich ändert gegen ${nummern.map((n) => `den Bescheid ${n}`).join(' und ')}`,
  bewilligt: 'Was bewilligt wird',
  neuIst: 'Neu ist:',
  neuSind: 'Neu sind:',
  zusammen: (betrag: string) => `Zusammen ${betrag}`,
  statt: (betrag: string) => `statt ${betrag}, also`,
  posten: 'Posten: bisher und neu',
  hervorgehoben: 'hervorgehoben: anders als beschieden',
  grau: 'grau: gleich',
  alleMonate: 'Alle zwölf Monate und jede Begründung',
  jePerson: 'Verfügung je Person',
  betraege: 'Beträge je Person: bisher und neu',
} as const

export const vergleichstabelle = {
  monate: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  einheit: 'in € je Monat',
  bisher: (monate: string) => `${monate} bisher`,
  neu: (monate: string) => `${monate} neu`,
  unterschied: 'Unterschied',
  zeileNeu: 'neu',
} as const

export const freigaben = {
  dokumenttitel: 'Freigaben – Tragwerk',
  titel: 'Freigaben',
  warten: (anzahl: number) => (anzahl === 1 ? '1 Entwurf wartet' : `${anzahl} Entwürfe warten`),
  erlassen: 'Der Bescheid ist erlassen.',
  entschieden: 'Die Entscheidung ist erlassen.',
  zurueckgegeben: 'Der Entwurf ist zurückgegeben.',
  nichts: 'Nichts wartet auf eine Freigabe.',
  nichtsText: 'Vorgelegte Entwürfe stehen hier, der älteste oben.',
  tabelle: 'Entwürfe, die auf eine Freigabe warten',
  spalten: { fall: 'Fall', bezeichnung: 'Bedarfsgemeinschaft', bescheid: 'Bescheid', zeitraum: 'Zeitraum', vorgelegt: 'vorgelegt', von: 'von' },
  sieSelbst: (name: string) => `${name} (Sie selbst)`,
} as const

export const freigabe = {
  dokumenttitel: 'Freigabe – Tragwerk',
  titel: (art: string, bezeichnung: string) => `Freigabe: ${art} ${bezeichnung}`,
  vorgelegt: (von: string, am: string) => `vorgelegt von ${von}, ${am}`,
  gingNicht: 'Das ging nicht',
  neuerungen: 'Seit der Vorlage haben sich Angaben geändert. Die Zahlen hier sind schon die neuen.',
  einfach: 'Was auf der letzten Seite zu lesen ist',
  nochNicht: 'Noch nicht möglich.',
  pruefungen: 'Prüfungen',
  bescheid: 'Bescheid',
  pdf: 'Entwurf als PDF ansehen',
  fall: 'Fall und Berechnung öffnen',
  tasteFreigeben: 'freigeben',
  tasteZurueckgeben: 'zurückgeben',
  entscheidung: 'Entscheidung',
  wer: (ich: string, bearbeitet: string) => `Sie sind ${ich}. Bearbeitet hat ${bearbeitet}.`,
  zweitePerson: 'Sie haben mitgearbeitet: Freigeben muss eine zweite Person.',
  vierAugen: 'Vier Augen: erfüllt.',
  nichtMehr: 'Der Entwurf liegt nicht mehr zur Freigabe vor.',
  erlassen: 'Freigeben und erlassen',
  grund: 'Grund für die Rückgabe',
  zurueckgeben: 'Zurückgeben',
} as const

export const bescheide = {
  dokumenttitel: 'Bescheide – Tragwerk',
  keiner: 'Es gibt noch keinen Bescheid.',
  titel: 'Bescheide',
  tabelle: 'Bescheide, der neueste zuerst',
  spalten: {
    nummer: 'Nummer',
    art: 'Art',
    zeitraum: 'Zeitraum',
    zusammen: 'zusammen',
    erlassen: 'erlassen',
    zustellung: 'Zustellung',
    widerspruch: 'Widerspruch bis',
    pdf: 'PDF',
  },
  geaendert: (nummer: string) => `, geändert durch ${nummer}`,
  bekannt: (weg: string, aufgegeben: string, bekannt: string) => `${weg} ${aufgegeben}, bekannt ${bekannt}`,
  imDruck: 'liegt im Druck',
  gehtHinaus: 'Benachrichtigung geht hinaus',
  vorbei: '(vorbei)',
  alsPdf: (nummer: string) => `Bescheid ${nummer} als PDF`,
  einfach: (nummer: string) => `In einfachen Worten: ${nummer}`,
} as const

export const zustellwege: Readonly<Record<string, string>> = { post: 'Post', portal: 'Portal', uebergabe: 'Übergabe' }

export const druck = {
  dokumenttitel: 'Druck – Tragwerk',
  titel: 'Druck',
  warten: (anzahl: number) => (anzahl === 1 ? '1 Schreiben wartet' : `${anzahl} Schreiben warten`),
  mailsDerUebung: 'Was nicht gedruckt, sondern per E-Mail gemeldet wird, liegt in dieser Übung im',
  postausgang: 'Postausgang',
  aufgegeben: (anzahl: string) => (anzahl === '1' ? '1 Schreiben ist aufgegeben.' : `${anzahl} Schreiben sind aufgegeben.`),
  nichts: 'Nichts zu drucken.',
  tabelle: 'Schreiben, die gedruckt werden',
  spalten: { auswahl: 'Auswahl', schreiben: 'Schreiben', fall: 'Fall', seit: 'seit', gedruckt: 'gedruckt' },
  waehlen: (was: string) => `${was} auswählen`,
  drucken: 'Auswahl als ein PDF drucken',
  tag: 'aufgegeben oder übergeben am',
  istAufgegeben: 'Auswahl ist aufgegeben',
  istUebergeben: 'Auswahl ist persönlich übergeben',
  bekanntgabe:
    'Mit der Post gilt ein Bescheid am vierten Tag nach der Aufgabe als bekannt (§\u00a037 Abs.\u00a02 SGB\u00a0X), bei persönlicher Übergabe am selben Tag.',
  zuletzt: 'Zuletzt aufgegeben',
} as const
