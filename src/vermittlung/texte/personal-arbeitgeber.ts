/** What an employer reads in its own area. */
export const rahmen = { navigation: 'Bereich für Arbeitgeber', uebersicht: 'Übersicht', neu: 'Stelle melden', abmelden: 'Abmelden' }

export const start = {
  fenster: 'Übersicht – Tragwerk',
  ohne: 'Ihr Konto gehört noch zu keinem Arbeitgeber',
  ohneText: 'Bitte rufen Sie uns an. Wir verbinden Ihr Konto mit Ihrem Betrieb.',
  vorschlaege: 'Menschen, die sich für Ihre Stellen interessieren',
  vorschlaegeText: 'Sie sehen, was die Person Ihnen freigegeben hat, und nichts weiter. Bitte melden Sie uns zurück, wie es weitergeht.',
  vorschlaegeLeer: 'Zurzeit hat niemand seine Daten für eine Ihrer Stellen freigegeben.',
  fuer: (titel: string) => `für: ${titel}`,
  seit: (tag: string) => `vorgeschlagen am ${tag}`,
  telefon: 'Telefon',
  email: 'E-Mail',
  ohneKontakt: 'Kontakt über das Jobcenter',
  rueckmeldung: 'Ihre Rückmeldung',
  staende: { offen: 'noch offen', gespraech: 'Gespräch', eingestellt: 'eingestellt', abgesagt: 'abgesagt' },
  antworten: { gespraech: 'Wir laden zum Gespräch ein', eingestellt: 'Wir stellen ein', abgesagt: 'Es passt nicht' },
  grund: 'Grund oder Bemerkung',
  grundHinweis: 'Bei einer Absage bitte kurz den fachlichen Grund. Bitte nichts über Gesundheit, Familie oder Herkunft.',
  senden: 'Zurückmelden',
  gemeldet: 'Danke, Ihre Rückmeldung ist angekommen.',
  stellen: 'Ihre Stellen',
  stellenLeer: 'Sie haben noch keine Stelle gemeldet.',
  stelleNeu: 'Stelle melden',
  stelleSpalten: { titel: 'Stelle', ort: 'Ort', stand: 'Zustand', gemeldet: 'Gemeldet am' },
  grundDesJobcenters: (grund: string) => `Das Jobcenter schreibt: ${grund}`,
  foerderungen: 'Ihre Förderungen',
  foerderungenLeer: 'Zurzeit gibt es keine Förderung für Ihren Betrieb.',
  foerderSpalten: { was: 'Förderung', von: 'Von', bis: 'Bis', summe: 'Bewilligt', stand: 'Stand' },
  foerderStand: { bewilligt: 'läuft', beendet: 'beendet', 'laufend-alt': 'läuft' } as Readonly<Record<string, string>>,
}

export const neu = {
  fenster: 'Stelle melden – Tragwerk',
  titel: 'Stelle melden',
  text: 'Wir prüfen die Stelle und schlagen sie dann passenden Menschen vor. Sie bekommen hier Nachricht.',
  knopf: 'Stelle melden',
}

export const arbeitgeberZweck = 'Vermittlungsvorschlag beim Arbeitgeber'
export const vorgangStelle = (titel: string, arbeitgeber: string) => `Neue Stelle prüfen: ${titel}, ${arbeitgeber}`
