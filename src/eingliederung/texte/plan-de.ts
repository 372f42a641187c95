import type { Gleich } from '../../platform/sprache/index.ts'

/** Words of the Kooperationsplan, for the paper and for the person's own page. */
export const planDe = {
  titel: (name: string) => `Kooperationsplan mit ${name}`,
  auszug: 'Auszug ohne besonders geschützte Angaben',
  nummer: (nr: number) => (nr === 1 ? 'Erste Fassung' : `${nr}. Fassung`),
  einleitung: (ab: string, bis: string) => `Er gilt ab ${ab}. Spätestens am ${bis} sehen wir ihn gemeinsam wieder an.`,
  freiwillig: 'Wir haben ihn zusammen geschrieben. Er ist eine Absprache und kein Bescheid.',
  massgeblich: '',
  ziel: 'Das Ziel',
  angebot: 'Das bietet das Jobcenter',
  zielberufe: 'Berufe und Ausbildungen, um die es geht',
  schrittePerson: (name: string) => `Das macht ${name}`,
  schritteHaus: 'Das macht das Jobcenter',
  schritteBg: 'Das machen andere aus dem Haushalt',
  schrittVon: (name: string, was: string) => `${name}: ${was}`,
  bemuehungen: 'Das unternimmt die Person mindestens selbst',
  bemuehung: (was: string, anzahl: number, je: 'woche' | 'monat') => `${was}: mindestens ${anzahl} ${je === 'woche' ? 'in der Woche' : 'im Monat'}`,
  leistungen: 'Diese Förderung kommt in Betracht',
  sprachkurs: 'Sprachkurs',
  sprachkurse: {
    offen: 'noch offen',
    'nicht-noetig': 'nicht nötig',
    integrationskurs: 'Integrationskurs',
    berufssprachkurs: 'Berufssprachkurs',
  },
  andere: 'Hilfe von anderen Stellen',
  reha: 'Reha',
  rehaAntrag: 'Ein Antrag auf Reha wird gestellt.',
  gesundheit: 'Für die Gesundheit',
  spalten: { was: 'Was', bis: 'Bis wann', nachweis: 'Wie man es zeigt' },
  ohneTag: 'kein fester Tag',
  einig: 'Einverstanden',
  einigHaus: (name: string, am: string) => `${name}, Jobcenter: ${am}`,
  einigPerson: (name: string, am: string, weg: string) => `${name}: ${am}, ${weg}`,
  wege: { portal: 'im Portal', 'vor-ort': 'im Gespräch' },
  seite: 'Seite',
} as const

export type Plantexte = Gleich<typeof planDe>
