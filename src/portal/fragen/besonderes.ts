import type { Option } from '../../platform/ui/index.ts'
import { gewaehlt, type Lage, type Mensch, nenne } from '../lage.ts'
import { alsWert } from '../werte.ts'
import { type Feld, type Frage, NICHTS, nichtsAllein, sgb2 } from './typ.ts'

export function besondereFragen(lage: Lage): Frage[] {
  const arten = gewaehlt(lage.a, 'besonderes')
  return [uebersicht(lage), ...arten.flatMap((art) => FOLGEN[art]?.(lage) ?? [])]
}

const abFuenfzehn = (lage: Lage): Mensch[] => [...lage.erwachsene, ...lage.kinder.filter((k) => k.alter >= 15)]
const alle = (lage: Lage): Mensch[] => [...lage.erwachsene, ...lage.kinder]

function uebersicht(lage: Lage): Frage {
  const kinder = lage.kinder.length > 0
  const optionen: Option[] = [
    { wert: 'schwanger', text: 'Jemand ist schwanger' },
    { wert: 'krank', text: 'Jemand kann weniger als drei Stunden am Tag arbeiten', hinweis: 'wegen Krankheit oder Behinderung, auf längere Zeit' },
    {
      wert: 'teilhabe',
      text: 'Jemand bekommt Hilfe zur Teilhabe am Arbeitsleben',
      hinweis: 'bei Behinderung, zum Beispiel von der Rentenversicherung',
    },
    { wert: 'ernaehrung', text: 'Jemand braucht teures Essen wegen einer Krankheit', hinweis: 'mit Attest' },
    { wert: 'ausbildung', text: `${lage.paar ? 'Jemand von Ihnen beiden ist' : 'Sie sind'} in Schule, Ausbildung oder Studium` },
    ...(kinder
      ? [
          { wert: 'umgang', text: 'Ein Kind lebt nur an manchen Tagen hier', hinweis: 'zum Beispiel im Wechselmodell' },
          { wert: 'bildung', text: 'Kosten für Mittagessen, Ausflüge oder einen Verein', hinweis: 'in Kita, Schule und Freizeit' },
        ]
      : []),
    { wert: 'zahlt-unterhalt', text: `${lage.paar ? 'Jemand von Ihnen beiden zahlt' : 'Sie zahlen'} Unterhalt`, hinweis: 'mit Urteil oder Urkunde' },
    { wert: 'kuerzung', text: 'Das Jobcenter kürzt gerade die Leistung' },
    NICHTS,
  ]
  return {
    id: 'besonderes',
    teil: 'Besonderes',
    titel: 'Trifft etwas davon zu?',
    hilfe: 'Wählen Sie alles aus, was passt.',
    felder: [{ art: 'mehrfach', name: 'besonderes', optionen, pflicht: 'Bitte wählen Sie aus, was zutrifft, oder „Nichts davon“.' }],
    warum: { satz: 'In besonderen Lagen kommt ein Mehrbedarf dazu, oder es gelten andere Regeln.', stellen: [sgb2('§ 21'), sgb2('§ 23')] },
    pruefe: nichtsAllein('besonderes'),
  }
}

/** „Wer?“, left out where only one person can be meant. */
function wer(lage: Lage, name: string, menschen: readonly Mensch[], mehrere = false): Feld[] {
  if (menschen.length <= 1) return []
  const optionen = menschen.map((m) => ({ wert: m.id, text: nenne(lage, m) }))
  return [{ art: mehrere ? 'mehrfach' : 'wahl', name, legende: 'Wer ist das?', optionen, pflicht: 'Bitte wählen Sie die Person aus.' }]
}

/** Who was chosen; the only possible person where nobody had to be asked. */
export function wen(lage: Lage, feld: string, menschen: readonly Mensch[]): string[] {
  const moeglich = menschen.map((m) => m.id)
  return moeglich.length === 1 ? moeglich : gewaehlt(lage.a, feld).filter((id) => moeglich.includes(id))
}

export const KANDIDATEN = {
  schwanger: abFuenfzehn,
  krank: abFuenfzehn,
  teilhabe: abFuenfzehn,
  ernaehrung: alle,
  ausbildung: (lage: Lage): Mensch[] => [...lage.erwachsene],
  umgang: (lage: Lage): Mensch[] => [...lage.kinder],
  'zahlt-unterhalt': (lage: Lage): Mensch[] => [...lage.erwachsene],
  kuerzung: abFuenfzehn,
} as const

const FOLGEN: Readonly<Record<string, (lage: Lage) => Frage[]>> = {
  schwanger: (lage) => [
    {
      id: 'schwanger',
      teil: 'Besonderes',
      titel: 'Wann soll das Kind zur Welt kommen?',
      felder: [
        ...wer(lage, 'schwanger-wer', KANDIDATEN.schwanger(lage)),
        {
          art: 'datum',
          name: 'schwanger-termin',
          label: 'Geburtstermin',
          hinweis: 'steht im Mutterpass, zum Beispiel 10.12.2026',
          pflicht: 'Bitte geben Sie den Geburtstermin an.',
        },
      ],
      warum: { satz: 'Ab der 13. Woche bis zum Monat der Geburt gibt es einen Mehrbedarf.', stellen: [sgb2('§ 21 Abs. 2')] },
    },
  ],
  krank: (lage) => {
    const frageWer = wer(lage, 'krank-wer', KANDIDATEN.krank(lage))
    const merkzeichen = 'Steht im Schwerbehindertenausweis ein G oder aG?'
    return [
      {
        id: 'krank',
        teil: 'Besonderes',
        titel: frageWer.length > 0 ? 'Wer kann weniger als drei Stunden am Tag arbeiten?' : merkzeichen,
        felder: [
          ...frageWer,
          {
            art: 'wahl',
            name: 'krank-g',
            ...(frageWer.length > 0 ? { legende: merkzeichen } : {}),
            pflicht: 'Bitte wählen Sie eine Antwort.',
            optionen: [
              { wert: 'ja', text: 'Ja' },
              { wert: 'nein', text: 'Nein, oder kein Ausweis' },
            ],
          },
        ],
        warum: {
          satz: 'Wer weniger als drei Stunden am Tag arbeiten kann, ist nicht erwerbsfähig. Mit dem Merkzeichen G gibt es einen Mehrbedarf.',
          stellen: [sgb2('§ 8'), sgb2('§ 23 Nr. 4')],
        },
      },
    ]
  },
  teilhabe: (lage) =>
    werAllein(
      lage,
      'teilhabe',
      'Wer bekommt Hilfe zur Teilhabe am Arbeitsleben?',
      'Solange die Hilfe läuft, gibt es einen Mehrbedarf.',
      '§ 21 Abs. 4',
    ),
  ernaehrung: (lage) => [
    {
      id: 'ernaehrung',
      teil: 'Besonderes',
      titel: 'Welche Krankheit macht das Essen teurer?',
      felder: [
        ...wer(lage, 'ernaehrung-wer', KANDIDATEN.ernaehrung(lage)),
        {
          art: 'wahl',
          name: 'ernaehrung-grund',
          ...(alle(lage).length > 1 ? { legende: 'Welche Krankheit?' } : {}),
          pflicht: 'Bitte wählen Sie die Krankheit aus.',
          optionen: [
            { wert: 'zoeliakie', text: 'Zöliakie' },
            { wert: 'mukoviszidose', text: 'Mukoviszidose' },
            { wert: 'niereninsuffizienz-dialyse', text: 'Nierenschwäche mit Dialyse' },
            {
              wert: 'krankheitsassoziierte-mangelernaehrung',
              text: 'Mangelernährung durch Krankheit',
              hinweis: 'zum Beispiel Krebs, COPD, Morbus Crohn',
            },
          ],
        },
      ],
      warum: {
        satz: 'Für diese Krankheiten ist anerkannt, dass gesundes Essen mehr kostet. Bei anderen entscheidet das Jobcenter im Einzelfall.',
        stellen: [sgb2('§ 21 Abs. 5')],
      },
    },
  ],
  ausbildung: (lage) => [
    {
      id: 'ausbildung',
      teil: 'Besonderes',
      titel: 'Welche Schule oder Ausbildung ist das?',
      felder: [
        ...wer(lage, 'ausbildung-wer', KANDIDATEN.ausbildung(lage)),
        {
          art: 'wahl',
          name: 'ausbildung-art',
          ...(lage.paar ? { legende: 'Was genau?' } : {}),
          pflicht: 'Bitte wählen Sie aus, was passt.',
          optionen: [
            { wert: 'schule', text: 'Allgemeinbildende Schule' },
            { wert: 'betrieblich', text: 'Ausbildung im Betrieb' },
            { wert: 'schulisch', text: 'Ausbildung an einer Schule' },
            { wert: 'berufsvorbereitung', text: 'Berufsvorbereitung' },
            { wert: 'studium', text: 'Studium', hinweis: 'mit eigener Wohnung in der Regel kein Anspruch' },
          ],
        },
      ],
      warum: {
        satz: 'Im Studium geht BAföG vor. In Ausbildung und Schule bleiben für junge Menschen höhere Beträge frei.',
        stellen: [sgb2('§ 7 Abs. 5'), sgb2('§ 11b Abs. 2b')],
      },
    },
  ],
  umgang: (lage) => [
    {
      id: 'umgang',
      teil: 'Besonderes',
      titel: 'An wie vielen Tagen ist das Kind in diesem Monat hier?',
      felder: [
        ...wer(lage, 'umgang-wer', KANDIDATEN.umgang(lage)),
        {
          art: 'zahl',
          name: 'umgang-tage',
          label: 'Tage im Monat',
          hinweis: 'an denen das Kind mehr als zwölf Stunden hier ist',
          von: 0,
          bis: 31,
          pflicht: 'Bitte geben Sie die Zahl der Tage an.',
        },
      ],
      warum: {
        satz: 'Für die Tage, an denen ein Kind hier lebt, gibt es seinen Anteil am Regelbedarf.',
        stellen: [sgb2('§ 7 Abs. 2'), sgb2('§ 38 Abs. 2')],
      },
    },
  ],
  bildung: (lage) => [
    {
      id: 'bildung',
      teil: 'Besonderes',
      titel: 'Was kosten Schule, Kita und Freizeit in diesem Monat?',
      hilfe: 'Die Beträge für alle Kinder zusammen. Das Geld für Schulsachen rechnen wir von selbst mit.',
      felder: [
        { art: 'betrag', name: 'bildung-essen', label: 'Mittagessen', hinweis: 'in Kita oder Schule' },
        { art: 'betrag', name: 'bildung-ausflug', label: 'Ausflüge', hinweis: 'eintägig' },
        ...verein(lage),
      ],
      warum: { satz: 'Leistungen für Bildung und Teilhabe kommen zum Grundsicherungsgeld dazu.', stellen: [sgb2('§ 28')] },
    },
  ],
  'zahlt-unterhalt': (lage) => [
    {
      id: 'zahlt-unterhalt',
      teil: 'Besonderes',
      titel: 'Wie viel Unterhalt zahlen Sie im Monat?',
      felder: [
        ...wer(lage, 'zahlt-unterhalt-wer', KANDIDATEN['zahlt-unterhalt'](lage)),
        {
          art: 'betrag',
          name: 'zahlt-unterhalt',
          label: 'Unterhalt im Monat',
          hinweis: 'höchstens der Betrag in Urteil oder Urkunde',
          pflicht: 'Bitte geben Sie den Betrag an.',
        },
      ],
      warum: {
        satz: 'Unterhalt, zu dem Sie verpflichtet sind und den Sie wirklich zahlen, geht vom Einkommen ab.',
        stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 7')],
      },
    },
  ],
  kuerzung: (lage) => [
    {
      id: 'kuerzung',
      teil: 'Besonderes',
      titel: 'Warum kürzt das Jobcenter?',
      felder: [
        ...wer(lage, 'kuerzung-wer', KANDIDATEN.kuerzung(lage)),
        {
          art: 'wahl',
          name: 'kuerzung-art',
          ...(KANDIDATEN.kuerzung(lage).length > 1 ? { legende: 'Was ist der Grund?' } : {}),
          pflicht: 'Bitte wählen Sie den Grund aus.',
          optionen: [
            { wert: 'meldeversaeumnis', text: 'Termin versäumt' },
            { wert: 'pflichtverletzung', text: 'Eine Pflicht verletzt', hinweis: 'zum Beispiel eine Maßnahme abgebrochen' },
            { wert: 'arbeitsverweigerung', text: 'Eine Arbeit abgelehnt', hinweis: 'der Regelbedarf fällt ganz weg' },
          ],
        },
        {
          art: 'zahl',
          name: 'kuerzung-stufe',
          label: 'Das wievielte Mal?',
          hinweis: 'innerhalb eines Jahres',
          von: 1,
          bis: 9,
          vorgabe: '1',
        },
      ],
      warum: {
        satz: 'Wie viel das Jobcenter kürzen darf, steht im Gesetz. Die Kosten der Wohnung bleiben immer unberührt.',
        stellen: [sgb2('§ 31a'), sgb2('§ 32')],
      },
    },
  ],
}

/** The flat amount for clubs and music is for children under 18. */
function verein(lage: Lage): Feld[] {
  const kinder = lage.kinder.filter((k) => k.alter < 18)
  const optionen = kinder.map((k) => ({ wert: k.id, text: nenne(lage, k), hinweis: `${alsWert(lage.monat, 'but.teilhabe_pauschale')} im Monat` }))
  return kinder.length > 0
    ? [{ art: 'mehrfach', name: 'bildung-verein', legende: 'Für wen gibt es Kosten für Verein, Musik, Freizeit?', optionen }]
    : []
}

function werAllein(lage: Lage, art: 'teilhabe', titel: string, warum: string, stelle: string): Frage[] {
  const felder = wer(lage, `${art}-wer`, KANDIDATEN[art](lage), true)
  return felder.length === 0
    ? []
    : [
        {
          id: art,
          teil: 'Besonderes',
          titel,
          felder: felder.map((f) => ('legende' in f ? (({ legende: _, ...rest }) => rest)(f) : f)),
          warum: { satz: warum, stellen: [sgb2(stelle)] },
        },
      ]
}
