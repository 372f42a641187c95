/** „Heute geschlossen“: words of the page, and the notices it proposes in three languages. */
export const geschlossen = {
  fenster: 'Heute geschlossen – Tragwerk',
  titel: 'Heute geschlossen',
  wozu: 'Der Hinweis steht sofort oben auf jeder öffentlichen Seite und verschwindet von selbst. Eine Freigabe ist nicht nötig; zurücknehmen können Sie ihn jederzeit.',
  wo: 'Was ist geschlossen?',
  alle: 'Das ganze Haus',
  bis: 'Bis wann?',
  heute: 'bis heute Abend',
  morgen: 'bis morgen Abend',
  tag: 'bis zum Ende dieses Tages',
  tagFeld: 'Letzter Tag',
  grund: 'Warum?',
  anpassen: 'Text ansehen und ändern',
  anpassenHinweis: 'Leere Felder werden aus der Auswahl oben gefüllt. Was Sie hier schreiben, ersetzt den Vorschlag.',
  veroeffentlichen: 'Jetzt veröffentlichen',
  vorschlagTitel: (sprache: string) => `Titel (${sprache})`,
  vorschlagText: (sprache: string) => `Text (${sprache})`,
  bemerkung: 'Sofort veröffentlicht: geschlossen',
  fehler: {
    tag: 'Der letzte Tag darf nicht vor heute liegen und höchstens 60 Tage entfernt sein.',
    wahl: 'Bitte wählen Sie in jeder Zeile etwas aus.',
  },
} as const

export const schliessgruende = ['krank', 'stoerung', 'versammlung', 'wetter', 'ohne'] as const
export type Schliessgrund = (typeof schliessgruende)[number]

export function istSchliessgrund(text: string): text is Schliessgrund {
  return (schliessgruende as readonly string[]).includes(text)
}

export const grundNamen: Readonly<Record<Schliessgrund, string>> = {
  krank: 'Zu viele Kolleginnen und Kollegen sind krank',
  stoerung: 'Technische Störung',
  versammlung: 'Personalversammlung',
  wetter: 'Unwetter',
  ohne: 'Ohne Angabe',
}

type Vorschlag = Readonly<Record<'de' | 'einfach' | 'en', Readonly<{ titel: string; text: string }>>>

const warum: Readonly<Record<Schliessgrund, Readonly<{ de: string; einfach: string; en: string }>>> = {
  krank: {
    de: 'Der Grund sind kurzfristige Erkrankungen. ',
    einfach: 'Viele von uns sind krank. ',
    en: 'Too many of our staff are ill at short notice. ',
  },
  stoerung: {
    de: 'Der Grund ist eine technische Störung. ',
    einfach: 'Unsere Technik ist kaputt. ',
    en: 'The reason is a technical fault. ',
  },
  versammlung: {
    de: 'Der Grund ist eine Personalversammlung. ',
    einfach: 'Wir haben eine Versammlung. ',
    en: 'The reason is a staff meeting. ',
  },
  wetter: { de: 'Der Grund ist ein Unwetter. ', einfach: 'Das Wetter ist gefährlich. ', en: 'The reason is severe weather. ' },
  ohne: { de: '', einfach: '', en: '' },
}

/**
 * The notice as it is proposed.
 *
 * @param standort name of the office; empty: the whole house
 * @param tag last day, `23.11.2026`; empty: today
 */
export function schliessvorschlag(standort: string, tag: string, grund: Schliessgrund): Vorschlag {
  const w = warum[grund]
  const wann = tag === '' ? { de: 'Heute', einfach: 'Heute', en: 'today' } : { de: `Bis ${tag}`, einfach: `Bis ${tag}`, en: `until ${tag}` }
  const klein = tag === '' ? 'heute' : `bis ${tag}`
  return {
    de: {
      titel: standort === '' ? `${wann.de} geschlossen` : `${standort}: ${klein} geschlossen`,
      text: `${w.de}Anträge können Sie weiter online stellen: Das Datum zählt ab dem Absenden. [Antrag stellen](/antrag)`,
    },
    einfach: {
      titel: standort === '' ? `${wann.einfach} ist zu` : `${standort} ist ${klein} zu`,
      text: `${w.einfach}Sie können nicht zu uns kommen. Einen Antrag können Sie im Internet stellen. Das Datum zählt ab dem Absenden. [Zum Antrag](/antrag)`,
    },
    en: {
      titel: standort === '' ? `Closed ${wann.en}` : `${standort}: closed ${wann.en}`,
      text: `${w.en}You can still apply online: the date counts from the moment you send it. [Apply](/antrag)`,
    },
  }
}
