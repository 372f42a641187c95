/** Words of the use cases about decisions that only staff reads, German only; the words of the notice itself stand with its modules. */

export const artNamen: Readonly<Record<string, string>> = {
  bewilligung: 'Bewilligungsbescheid',
  aenderung: 'Änderungsbescheid',
  ablehnung: 'Ablehnungsbescheid',
  vorlaeufig: 'Vorläufiger Bescheid',
}

export const standNamen: Readonly<Record<string, string>> = {
  entwurf: 'Entwurf',
  eingereicht: 'in Freigabe',
  zurueckgegeben: 'zurückgegeben',
  erlassen: 'erlassen',
  verworfen: 'verworfen',
}

/** Why somebody did what the record keeps. */
export const zwecke = {
  entwurf: 'Entwurf eines Bescheids',
  vorschau: 'Vorschau eines Bescheids',
  freigabe: 'Freigabe eines Bescheids',
  bescheide: 'Bescheide ansehen',
  bescheid: 'Bescheid ansehen',
  entscheidung: 'Entscheidung über den Antrag',
  drucken: 'Schreiben drucken',
  zustellung: 'Zustellung',
  nichtGeoeffnet: (tage: number) => `Nach ${tage} Tagen nicht im Portal geöffnet`,
} as const

/** Why a draft did not go on. */
export const entwurfFehler = {
  schonEiner: 'Für diesen Fall gibt es schon einen Entwurf.',
  gibtEsNicht: 'Diesen Entwurf gibt es nicht.',
  fallGibtEsNicht: 'Diesen Fall gibt es nicht.',
  handlungGibtEsNicht: 'Diese Handlung gibt es nicht.',
  zurueckziehen: 'Zurückziehen kann nur, wer den Entwurf bearbeitet oder vorgelegt hat.',
  rueckgabeOhneGrund: 'Schreiben Sie, warum Sie den Entwurf zurückgeben.',
  veraltet: 'Der Entwurf wurde inzwischen geändert. Bitte sehen Sie ihn noch einmal an.',
  nichtVorgelegt: 'Der Entwurf ist nicht zur Freigabe vorgelegt.',
  mitgearbeitet: 'Sie haben an diesem Entwurf mitgearbeitet. Freigeben muss eine zweite Person.',
  angabenGeaendert: 'Angaben wurden inzwischen geändert. Bitte sehen Sie den Entwurf noch einmal an.',
  andererStand: 'Der Entwurf ist in einem anderen Stand.',
  ohneMonate: 'Bitte nennen Sie den ersten und den letzten Monat.',
  verkehrteMonate: 'Der letzte Monat liegt vor dem ersten.',
  zuLang: (monate: number) => `Ein Bescheid gilt für höchstens ${monate} Monate (§\u00a041 Abs.\u00a03 SGB\u00a0II).`,
  vorlaeufigOhneGrund: 'Warum wird vorläufig entschieden? Der Grund beginnt mit „weil“ und endet ohne Punkt (§\u00a041a Abs.\u00a02 SGB\u00a0II).',
  hinweisZuLang: (zeichen: number) => `Der Hinweis hat mehr als ${zeichen} Zeichen.`,
} as const

/** Why a draft cannot be worked on in its state. */
export const standFehler: Readonly<Record<string, string>> = {
  entwurf: 'Der Entwurf ist nicht vorgelegt.',
  eingereicht: 'Der Entwurf ist schon vorgelegt.',
  zurueckgegeben: 'Der Entwurf wurde zurückgegeben.',
  erlassen: 'Der Bescheid ist schon erlassen.',
  verworfen: 'Der Entwurf wurde verworfen.',
}

/** Why nothing can be issued as it stands. */
export const hindernisse = {
  abschliessend:
    'Über diese Zeit wurde vorläufig entschieden. Die abschließende Entscheidung mit Abrechnung (§\u00a041a Abs.\u00a03\u00a0bis\u00a06 SGB\u00a0II) kann hier noch nicht erlassen werden.',
  weniger: (monate: string, fruehestens: string) =>
    `Für ${monate} wäre weniger zu zahlen als beschieden. Rückwirkend geht das nur nach Anhörung, mit Aufhebung und Erstattung (§\u00a024, §§\u00a045, 48, 50 SGB\u00a0X); das kann hier noch nicht erlassen werden. Für die Zukunft beginnt der Bescheid frühestens im ${fruehestens}.`,
  gleich: 'Gegenüber dem geltenden Bescheid ändert sich nichts.',
  nichtVerkuendet: 'Die Werte des Gesetzes sind noch nicht verkündet. Sie werden nicht geschätzt.',
  anderePersonen: (ab: string) =>
    `Die Personen sind nicht in jedem Monat dieselben. Ab ${ab} gehören andere dazu: Entscheiden Sie über die Zeit davor und danach einzeln.`,
  keinMonat: 'Der Zeitraum hat keinen Monat.',
  inMonaten: (monate: string, satz: string) => `${monate}: ${satz}`,
  schreiben: (feld: string, satz: string) => `Das Schreiben lässt sich so nicht aufsetzen (${feld}): ${satz}`,
} as const

/** What is wrong in a letterhead or an address. */
export const anschriftMaengel = {
  leer: 'Das Feld ist leer.',
  zuLang: (zeichen: number) => `Höchstens ${zeichen} Zeichen.`,
  steuerzeichen: 'Der Text enthält ein Steuerzeichen oder einen Zeilenumbruch.',
  plz: 'Eine Postleitzahl hat fünf Ziffern.',
  farbe: 'Eine Farbe steht als #rrggbb, zum Beispiel #1c4a33.',
  kontrast: 'Weiße Schrift ist auf dieser Farbe zu schlecht lesbar (weniger als 7:1). Nehmen Sie eine dunklere.',
  form: 'Erwartet wird eine Datei der Form anschrift/v1.',
  grund: 'Der Grund beginnt mit „weil“ und endet ohne Punkt.',
  unbekannt: (felder: string) => `Diese Felder kennt die Form nicht: ${felder}.`,
  fehlt: 'Das Feld fehlt.',
  falscheArt: 'Der Wert hat die falsche Art.',
  moeglich: (werte: string) => `Möglich sind: ${werte}.`,
  passtNicht: 'Der Wert passt nicht.',
} as const

/** The notice could not be made as a PDF. */
export const pdfFehler = {
  zeichen: (zeichen: string) =>
    `Der Bescheid lässt sich nicht als PDF erzeugen: Die Schrift hat diese Zeichen nicht: ${zeichen}. Schreiben Sie Namen und Anschriften in lateinischer, griechischer oder kyrillischer Schrift.`,
  programm: 'Der Bescheid ließ sich nicht als PDF erzeugen. Der Fehler liegt beim Programm; der Entwurf bleibt erhalten.',
} as const

/** Titles of what somebody has to do again. */
export const vorgaenge = {
  nichtErzeugt: 'Bescheid ließ sich nicht erzeugen: noch einmal versuchen',
  mitDerPost: (nummer: string) => `Bescheid ${nummer} kommt mit der Post: Die E-Mail dazu ging nicht hinaus`,
} as const

/** What the program has checked in a draft. */
export const pruefpunkte = {
  zukunft: 'Nur für die Zukunft (§\u00a048 Abs.\u00a01 Satz\u00a01 SGB\u00a0X).',
  weniger:
    'Es wird weniger gezahlt: Eine Anhörung ist nur entbehrlich, wenn eine einkommensabhängige Leistung angepasst wird (§\u00a024 Abs.\u00a02 Nr.\u00a05 SGB\u00a0X).',
  gleich: 'Nachgerechnet aus den Falldateien: auf den Cent gleich.',
  anders: 'Das Nachrechnen aus den Falldateien ergibt etwas anderes.',
} as const

/** Facts that changed since somebody looked. */
export const neuerungen = {
  giltNichtMehr: 'gilt nicht mehr',
  ab: (name: string, tag: string) => `${name} ab ${tag}`,
  erfasst: (tag: string, von: string) => `erfasst am ${tag} von ${von}`,
} as const

/** Why a new draft begins with its period. */
export const zeitraumgrund = {
  laufend: { grund: 'bis zum Ende des laufenden Bewilligungszeitraums', fundstelle: '§\u00a048 Abs.\u00a01 SGB\u00a0X' },
  vorlaeufig: { grund: 'sechs Monate, weil vorläufig entschieden wird', fundstelle: '§\u00a041 Abs.\u00a03 Satz\u00a02 Nr.\u00a01 SGB\u00a0II' },
  unangemessen: {
    grund: 'sechs Monate, weil die Kosten der Wohnung über der Grenze liegen',
    fundstelle: '§\u00a041 Abs.\u00a03 Satz\u00a02 Nr.\u00a02 SGB\u00a0II',
  },
  regel: { grund: 'zwölf Monate, wie in der Regel', fundstelle: '§\u00a041 Abs.\u00a03 Satz\u00a01 SGB\u00a0II' },
  gekuerzt: (ab: string, bis: string) => `Die Werte ab ${ab} sind noch nicht verkündet. Der Bescheid endet deshalb im ${bis}.`,
} as const

/** The print queue: what its letters are called, and why one was not posted. */
export const druckauftrag = {
  schreiben: 'Schreiben',
  bescheid: (nummer: string) => `Bescheid ${nummer}`,
  verfuegung: (nummer: string) => `Entscheidung ${nummer}`,
  stapel: (anzahl: number) => `Druckstapel, ${anzahl} Schreiben`,
  tagFalsch: 'Der Tag der Aufgabe liegt in der Zukunft oder ist kein Datum.',
  nichtsGewaehlt: 'Es ist kein Schreiben ausgewählt.',
  spaeterEntstanden: (was: string) => `${was} ist erst nach diesem Tag entstanden.`,
  keinePost: (was: string, aktenzeichen: string) =>
    `${was}, ${aktenzeichen}: Keine Post an die Wohnung. Bitte persönlich übergeben oder aus der Auswahl nehmen.`,
} as const
