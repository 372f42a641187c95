/** Occasions for a mail. Its words say that something is there, never what. */
export const anlaesse = [
  'bestaetigung',
  'bescheid',
  'bescheid-erinnerung',
  'nachricht',
  'anforderung',
  // three reminders of one deadline: each is sent once
  'frist-3',
  'frist-7',
  'frist-ende',
  // appointments: made or moved, called off, soon
  'termin',
  'termin-absage',
  'termin-erinnerung',
  // a vacancy was proposed
  'stelle',
] as const
export type Anlass = (typeof anlaesse)[number]

type Worte = Readonly<{ betreff: string; absaetze: readonly string[]; pfad: string }>

const NICHT_WORUM = 'Worum es geht, steht zu Ihrem Schutz nicht in dieser E-Mail. Bitte melden Sie sich im Portal an wie immer.'

const frist: Worte = {
  betreff: 'Erinnerung: Im Portal läuft eine Frist',
  absaetze: [
    'im Portal wartet noch etwas auf Ihre Antwort. Bitte denken Sie an die Frist:',
    'Wenn Sie mehr Zeit brauchen, schreiben Sie uns im Portal oder rufen Sie uns an.',
    NICHT_WORUM,
  ],
  pfad: '/mein/nachweise',
}

const worte: Readonly<Record<Exclude<Anlass, 'bestaetigung'>, Worte>> = {
  bescheid: {
    betreff: 'Im Portal liegt ein neues Dokument',
    absaetze: ['im Portal liegt ein neues Dokument für Sie. Es kann eine Frist enthalten. Bitte lesen Sie es bald:', NICHT_WORUM],
    pfad: '/mein/bescheide',
  },
  'bescheid-erinnerung': {
    betreff: 'Erinnerung: Im Portal liegt ein Dokument',
    absaetze: [
      'im Portal liegt ein Dokument, das Sie noch nicht geöffnet haben. Es kann eine Frist enthalten. Bitte lesen Sie es bald:',
      'Öffnen Sie es nicht, schicken wir es Ihnen zusätzlich mit der Post.',
      NICHT_WORUM,
    ],
    pfad: '/mein/bescheide',
  },
  nachricht: {
    betreff: 'Im Portal liegt eine neue Nachricht',
    absaetze: ['im Portal liegt eine neue Nachricht für Sie:', NICHT_WORUM],
    pfad: '/mein/nachrichten',
  },
  anforderung: {
    betreff: 'Im Portal wartet etwas auf Ihre Antwort',
    absaetze: ['im Portal wartet etwas auf Ihre Antwort. Es gibt dafür eine Frist. Bitte sehen Sie bald nach:', NICHT_WORUM],
    pfad: '/mein/nachweise',
  },
  'frist-3': frist,
  'frist-7': frist,
  'frist-ende': frist,
  stelle: {
    betreff: 'Im Portal liegt etwas Neues für Sie',
    absaetze: ['im Portal liegt ein neuer Vorschlag für Sie. Bitte sehen Sie bald nach:', NICHT_WORUM],
    pfad: '/mein/stellen',
  },
  termin: {
    betreff: 'Im Portal steht ein Termin',
    absaetze: [
      'im Portal steht ein Termin für Sie. Bitte sehen Sie bald nach:',
      'Tag und Uhrzeit liegen dieser E-Mail als Kalenderdatei bei.',
      'Passt es nicht? Im Portal sehen Sie, ob Sie den Termin verlegen können.',
      NICHT_WORUM,
    ],
    pfad: '/mein/termine',
  },
  'termin-absage': {
    betreff: 'Ein Termin findet nicht statt',
    absaetze: ['ein Termin von Ihnen findet nicht statt. Im Portal steht, wie es weitergeht:', NICHT_WORUM],
    pfad: '/mein/termine',
  },
  'termin-erinnerung': {
    betreff: 'Erinnerung: Sie haben bald einen Termin',
    absaetze: [
      'Sie haben bald einen Termin. Tag, Uhrzeit und Ort stehen im Portal:',
      'Können Sie nicht kommen? Bitte sagen Sie uns gleich Bescheid, im Portal oder am Telefon.',
      NICHT_WORUM,
    ],
    pfad: '/mein/termine',
  },
}

type Absender = Readonly<{ name: string; strasse: string; plz: string; ort: string; telefon: string; uebungsdaten: boolean }>

/** @param adresse where the portal is, without a slash at the end; link of a confirmation in `pfad` */
export function mailtext(anlass: Anlass, traeger: Absender, adresse: string, pfad?: string): { betreff: string; text: string } {
  const { betreff, absaetze, pfad: ziel } = anlass === 'bestaetigung' ? bestaetigung(pfad ?? '') : worte[anlass]
  const [erster = '', ...weitere] = absaetze
  const text = [
    'Guten Tag,',
    erster,
    `${adresse}${ziel}`,
    ...weitere,
    'Wir fragen nie in einer E-Mail nach Ihrem Passwort oder Ihrem Konto.',
    [traeger.name, `${traeger.strasse}, ${traeger.plz} ${traeger.ort}`, `Telefon ${traeger.telefon}`].join('\n'),
    `Keine E-Mails mehr? Das stellen Sie im Portal ein: ${adresse}/mein/zustellung`,
  ].join('\n\n')
  return { betreff: traeger.uebungsdaten ? `[Übung] ${betreff}` : betreff, text }
}

function bestaetigung(pfad: string): Worte {
  return {
    betreff: 'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    absaetze: [
      'jemand hat diese Adresse im Portal eingetragen. Waren Sie das? Dann bestätigen Sie sie bitte hier:',
      'Der Link gilt 48 Stunden. Waren Sie es nicht, müssen Sie nichts tun. Dann schreiben wir Ihnen nicht mehr.',
    ],
    pfad,
  }
}
