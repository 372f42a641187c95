/** Words about single decisions (Verfügungen) that only staff reads, German only; the words of the letter stand with its module. */

export const verfuegungsarten: Readonly<Record<string, string>> = {
  foerderung: 'Bewilligung einer Förderung',
  'foerderung-ablehnung': 'Ablehnung einer Förderung',
  'foerderung-aenderung': 'Änderung einer Förderung',
  'foerderung-aufhebung': 'Aufhebung einer Förderung',
  rueckforderung: 'Rückforderung',
  verpflichtung: 'Verpflichtung (§\u00a015a SGB\u00a0II)',
  minderung: 'Minderung',
  nichterreichbarkeit: 'Nichterreichbarkeit',
  teilhabe: 'Bildung und Teilhabe',
  'teilhabe-ablehnung': 'Ablehnung Bildung und Teilhabe',
  'teilhabe-aufhebung': 'Ende Bildung und Teilhabe',
}

export const verfuegungMaengel = {
  leer: 'Der Text ist leer.',
  zuLang: (zeichen: number) => `Höchstens ${zeichen} Zeichen.`,
  zuViele: 'Zu viele Absätze.',
  plz: 'Eine Postleitzahl hat fünf Ziffern.',
  ohneTenor: 'Es fehlt, was verfügt wird.',
  ohneGruende: 'Die Begründung fehlt (§\u00a035 SGB\u00a0X).',
  ohneRechtsgrundlage: 'Die Rechtsgrundlage fehlt.',
  ohneErmessen: 'Die Gesichtspunkte der Ermessensentscheidung fehlen (§\u00a035 Abs.\u00a01 Satz\u00a03 SGB\u00a0X).',
  passtNicht: 'Der Wert passt nicht.',
  imFeld: (feld: string, satz: string) => (feld === '' ? satz : `${feld}: ${satz}`),
  felder: {
    titel: 'Betreff',
    anrede: 'Anrede',
    empfaenger: 'Empfänger',
    tenor: 'Verfügung',
    sachverhalt: 'Sachverhalt',
    gruende: 'Gründe',
    ermessen: 'Ermessen',
    betraege: 'Beträge',
    rechenweg: 'Rechenweg',
    rechtsgrundlagen: 'Rechtsgrundlagen',
    rechtsfolgen: 'Rechtsfolgenbelehrung',
    sofort: 'Sofortige Wirkung',
    hinweise: 'Hinweise',
  } as Readonly<Record<string, string>>,
} as const

export const verfuegungFehler = {
  schonEiner: 'Dafür gibt es schon einen Entwurf.',
  ohnePerson: 'Die Person gehört nicht zu diesem Fall.',
  ohneAnschrift: 'Für die Person ist keine Anschrift bekannt. Bitte erfassen Sie sie im Fall.',
  ohneNamen: 'Für die Person sind keine Namen bekannt. Bitte erfassen Sie sie im Fall.',
  schreiben: (feld: string, satz: string) => `Das Schreiben lässt sich so nicht aufsetzen (${feld}): ${satz}`,
} as const

export const verfuegungVorgang = {
  freigabe: (titel: string) => `Entscheidung: ${titel}`,
  nichtErzeugt: 'Entscheidung ließ sich nicht als PDF erzeugen: noch einmal versuchen',
  mitDerPost: (nummer: string) => `Entscheidung ${nummer} kommt mit der Post: Die E-Mail dazu ging nicht hinaus`,
} as const

export const verfuegungZwecke = {
  entwurf: 'Entwurf einer Entscheidung',
  ansehen: 'Entscheidungen ansehen',
  lesen: 'Entscheidung ansehen',
  freigabe: 'Freigabe einer Entscheidung',
} as const

export const verfuegungHindernisse = {
  schritte: {
    angelegt: 'angelegt',
    geaendert: 'geändert',
    eingereicht: 'zur Freigabe vorgelegt',
    zurueckgezogen: 'zurückgezogen',
    zurueckgegeben: 'zurückgegeben',
    erlassen: 'freigegeben und erlassen',
    verworfen: 'verworfen',
  } as Readonly<Record<string, string>>,
} as const

/** The page of one draft. */
export const verfuegungSeite = {
  dokumenttitel: (titel: string) => `${titel} – Tragwerk`,
  gingNicht: 'Das ging nicht',
  zurueckgegeben: (von: string, am: string) => `Zurückgegeben von ${von}, ${am}`,
  brief: 'Das Schreiben',
  keinBrief: 'Das Schreiben lässt sich noch nicht aufsetzen.',
  rechnung: 'So wurde gerechnet',
  hindernisse: 'Was noch im Weg steht',
  nichtsImWeg: 'Nichts steht im Weg.',
  vorlegen: 'Vorlegen',
  freigabe: 'Freigabe',
  einreichen: 'Zur Freigabe vorlegen',
  verwerfen: 'Entwurf verwerfen',
  zurueckziehen: 'Zurückziehen',
  liegtVor: 'Der Entwurf liegt einer zweiten Person zur Freigabe vor.',
  erlassen: 'Die Entscheidung ist erlassen.',
  verworfen: 'Der Entwurf wurde verworfen.',
  alsPdf: 'Als PDF öffnen',
  vorschau: 'Entwurf als PDF ansehen',
  fall: 'Fall öffnen',
  schritte: 'Was bisher geschah',
  schritt: (was: string, wer: string, am: string) => `${was}: ${wer}, ${am}`,
  kannIch: 'Bearbeiten kann diesen Entwurf, wer für diese Art von Entscheidung zuständig ist.',
} as const

/** Lists on the pages of a case. */
export const verfuegungListe = {
  dokumenttitel: 'Verfügungen – Tragwerk',
  titel: 'Einzelne Entscheidungen',
  keine: 'Es gibt noch keine einzelne Entscheidung, zum Beispiel über eine Förderung.',
  tabelle: 'Einzelne Entscheidungen, die neueste zuerst',
  entwuerfe: 'In Arbeit',
  tabelleEntwuerfe: 'Entwürfe einzelner Entscheidungen',
  seit: 'seit',
  stand: 'Stand',
  nichtSichtbar: 'nicht für Sie sichtbar',
  worum: 'Worum es geht',
} as const
