import type { Option } from '../../platform/ui/index.ts'
import { alsKurzenEuro } from '../../platform/ui/index.ts'
import { betrag, gewaehlt, type Lage, type Mensch } from '../lage.ts'
import { alsWert, wertInEuro } from '../werte.ts'
import { type Befund, type Feld, type Frage, NICHTS, nichtsAllein, sgb2 } from './typ.ts'

const GELD: readonly Option[] = [
  { wert: 'lohn', text: 'Lohn aus Arbeit', hinweis: 'mehr als ein Minijob' },
  { wert: 'minijob', text: 'Minijob' },
  { wert: 'ausbildung', text: 'Ausbildungsvergütung' },
  { wert: 'selbst', text: 'Selbstständige Arbeit' },
  { wert: 'alg', text: 'Arbeitslosengeld', hinweis: 'von der Agentur für Arbeit' },
  { wert: 'kranken', text: 'Krankengeld' },
  { wert: 'elterngeld', text: 'Elterngeld' },
  { wert: 'rente', text: 'Rente', hinweis: 'Erwerbsminderung, Witwen oder Witwer, Unfall' },
  { wert: 'altersrente', text: 'Altersrente' },
  { wert: 'unterhalt', text: 'Unterhalt für mich selbst' },
  { wert: 'bafoeg', text: 'BAföG oder Berufsausbildungsbeihilfe' },
  { wert: 'einmalig', text: 'Einmaliges Geld in diesem Monat', hinweis: 'zum Beispiel eine Steuererstattung' },
  { wert: 'sonstiges', text: 'Anderes Geld', hinweis: 'zum Beispiel Miete, Zinsen, Hilfe von Verwandten' },
  NICHTS,
]

/** Kinds of income with one amount: words of the question and where the number stands. */
const EIN_BETRAG: Readonly<Record<string, { titel: (m: Mensch) => string; hinweis: string; warum: string; stelle: string }>> = {
  alg: {
    titel: (m) => `Wie viel Arbeitslosengeld ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hinweis: 'steht im Bewilligungsbescheid',
    warum: 'Arbeitslosengeld zählt als Einkommen. Ein fester Betrag für Versicherungen bleibt frei.',
    stelle: '§ 11 Abs. 1',
  },
  kranken: {
    titel: (m) => `Wie viel Krankengeld ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hinweis: 'steht im Bescheid der Krankenkasse',
    warum: 'Krankengeld zählt als Einkommen. Ein fester Betrag für Versicherungen bleibt frei.',
    stelle: '§ 11 Abs. 1',
  },
  rente: {
    titel: (m) => `Wie hoch ist ${m.id === 'sie' ? 'Ihre Rente' : 'die Rente Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    hinweis: 'der Betrag, der auf dem Konto ankommt',
    warum: 'Eine Rente zählt als Einkommen. Ein fester Betrag für Versicherungen bleibt frei.',
    stelle: '§ 11 Abs. 1',
  },
  altersrente: {
    titel: (m) => `Wie hoch ist ${m.id === 'sie' ? 'Ihre Altersrente' : 'die Altersrente Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    hinweis: 'der Betrag, der auf dem Konto ankommt',
    warum:
      'Mit Altersrente gibt es kein Grundsicherungsgeld, aber vielleicht Grundsicherung im Alter vom Sozialamt. Was von der Rente übrig ist, zählt bei den anderen mit.',
    stelle: '§ 7 Abs. 4',
  },
  unterhalt: {
    titel: (m) => `Wie viel Unterhalt ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hinweis: 'nur für die Person selbst, nicht für Kinder',
    warum: 'Unterhalt zählt als Einkommen.',
    stelle: '§ 11 Abs. 1',
  },
  bafoeg: {
    titel: (m) => `Wie viel BAföG oder Berufsausbildungsbeihilfe ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hinweis: 'steht im Bescheid',
    warum: 'BAföG und Berufsausbildungsbeihilfe zählen als Einkommen. Ein Grundbetrag bleibt frei.',
    stelle: '§ 11a Abs. 3',
  },
  einmalig: {
    titel: (m) => `Wie viel einmaliges Geld ${verb(m, 'bekommen', 'bekommt')} in diesem Monat?`,
    hinweis: 'was in diesem Monat auf dem Konto ankommt',
    warum: 'Einmaliges Geld zählt in dem Monat, in dem es ankommt.',
    stelle: '§ 11 Abs. 2',
  },
  sonstiges: {
    titel: (m) => `Wie viel anderes Geld ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hinweis: 'alles zusammen',
    warum: 'Fast jede Einnahme zählt als Einkommen. Was frei bleibt, steht in § 11a SGB II.',
    stelle: '§ 11',
  },
}

export const ERWERB = ['lohn', 'minijob', 'ausbildung', 'selbst'] as const

export function einkommensfragen(lage: Lage): Frage[] {
  return lage.erwachsene.flatMap((m) => [
    welchesGeld(m),
    ...gewaehlt(lage.a, `geld.${m.id}`).flatMap((art) => betraege(lage, m, art)),
    ...kosten(lage, m),
  ])
}

/** `Sie bekommen` or `Ihre Partnerin oder Ihr Partner bekommt`, verb first as in a question. */
function verb(m: Mensch, sie: string, dritte: string): string {
  return m.id === 'sie' ? `${sie} Sie` : `${dritte} Ihre Partnerin oder Ihr Partner`
}

function welchesGeld(m: Mensch): Frage {
  const feld = `geld.${m.id}`
  return {
    id: feld,
    teil: 'Einkommen',
    titel: `Welches Geld ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    hilfe: 'Wählen Sie alles aus, was passt. Kindergeld und Unterhalt für Kinder kommen später. Geld vom Jobcenter zählt nicht.',
    felder: [{ art: 'mehrfach', name: feld, optionen: GELD, pflicht: 'Bitte wählen Sie aus, welches Geld kommt, oder „Nichts davon“.' }],
    warum: {
      satz: 'Das Jobcenter zahlt, was nach dem eigenen Einkommen noch fehlt. Von Lohn bleibt immer ein Teil frei.',
      stellen: [sgb2('§ 11 Abs. 1'), sgb2('§ 11b')],
    },
    pruefe: nichtsAllein(feld),
  }
}

function betraege(lage: Lage, m: Mensch, art: string): Frage[] {
  if (art === 'lohn' || art === 'ausbildung') return [bruttoNetto(m, art)]
  if (art === 'minijob') return [minijob(lage, m)]
  if (art === 'selbst') return [selbststaendig(m)]
  if (art === 'elterngeld') return [elterngeld(lage, m)]
  const text = EIN_BETRAG[art]
  if (!text) return []
  const feld = `${art}.${m.id}`
  return [
    {
      id: feld,
      teil: 'Einkommen',
      titel: text.titel(m),
      felder: [{ art: 'betrag', name: feld, label: 'Betrag im Monat', hinweis: text.hinweis, pflicht: 'Bitte geben Sie den Betrag an.' }],
      warum: { satz: text.warum, stellen: [sgb2(text.stelle)] },
    },
  ]
}

const wessen = (m: Mensch, dinge: string) => (m.id === 'sie' ? `Ihr ${dinge}` : `der ${dinge} Ihrer Partnerin oder Ihres Partners`)

function bruttoNetto(m: Mensch, art: 'lohn' | 'ausbildung'): Frage {
  const titel =
    art === 'lohn'
      ? `Wie hoch ist ${wessen(m, 'Lohn')} im Monat?`
      : `Wie hoch ist die Ausbildungsvergütung${m.id === 'sie' ? '' : ' Ihrer Partnerin oder Ihres Partners'} im Monat?`
  return {
    id: `${art}.${m.id}`,
    teil: 'Einkommen',
    titel,
    hilfe: 'Beide Zahlen stehen auf der Lohnabrechnung.',
    felder: bruttoNettoFelder(art, m.id),
    warum: {
      satz: 'Netto zählt als Einkommen. Wie viel davon frei bleibt, richtet sich nach dem Bruttolohn.',
      stellen: [sgb2('§ 11b Abs. 2'), sgb2('§ 11b Abs. 3')],
    },
    pruefe: (wert) => nettoNichtGroesser(wert, art, m.id),
  }
}

export function bruttoNettoFelder(art: string, id: string): Feld[] {
  return [
    { art: 'betrag', name: `${art}-brutto.${id}`, label: 'Brutto', hinweis: 'vor allen Abzügen', pflicht: 'Bitte geben Sie den Bruttolohn an.' },
    { art: 'betrag', name: `${art}-netto.${id}`, label: 'Netto', hinweis: 'was ausgezahlt wird', pflicht: 'Bitte geben Sie den Nettolohn an.' },
  ]
}

export function nettoNichtGroesser(wert: (feld: string) => string, art: string, id: string): Befund[] {
  const a = { b: wert(`${art}-brutto.${id}`), n: wert(`${art}-netto.${id}`) }
  return betrag(a, 'n') > betrag(a, 'b')
    ? [{ feld: `${art}-netto.${id}`, satz: 'Netto ist höher als brutto. Sind die beiden Zahlen vertauscht?' }]
    : []
}

function minijob(lage: Lage, m: Mensch): Frage {
  const grenze = wertInEuro(lage.monat, 'geringfuegigkeitsgrenze')
  const feld = `minijob.${m.id}`
  return {
    id: feld,
    teil: 'Einkommen',
    titel: `Was ${verb(m, 'verdienen', 'verdient')} im Minijob?`,
    felder: [
      {
        art: 'betrag',
        name: feld,
        label: 'Verdienst im Monat',
        ...(grenze ? { hinweis: `höchstens ${alsKurzenEuro(grenze)}` } : {}),
        pflicht: 'Bitte geben Sie den Verdienst an.',
      },
    ],
    warum: {
      satz: `Die ersten ${alsWert(lage.monat, 'absetzung.grundbetrag')} bleiben ganz frei, vom Rest ein Teil.`,
      stellen: [sgb2('§ 11b Abs. 2'), sgb2('§ 11b Abs. 3')],
    },
    pruefe: (wert) =>
      grenze && betrag({ w: wert(feld) }, 'w') > grenze
        ? [
            {
              feld,
              satz: `Ein Minijob bringt höchstens ${alsKurzenEuro(grenze)} im Monat. Bei mehr gehen Sie bitte zurück und wählen „Lohn aus Arbeit“.`,
            },
          ]
        : [],
  }
}

function selbststaendig(m: Mensch): Frage {
  return {
    id: `selbst.${m.id}`,
    teil: 'Einkommen',
    titel: `Was bringt ${m.id === 'sie' ? 'Ihre' : 'die'} selbstständige Arbeit im Monat?`,
    hilfe: 'Nehmen Sie den Durchschnitt aus sechs Monaten.',
    felder: [
      {
        art: 'betrag',
        name: `selbst-ein.${m.id}`,
        label: 'Einnahmen',
        hinweis: 'Betriebseinnahmen im Monat',
        pflicht: 'Bitte geben Sie die Einnahmen an.',
      },
      { art: 'betrag', name: `selbst-aus.${m.id}`, label: 'Ausgaben', hinweis: 'notwendige Betriebsausgaben' },
      { art: 'betrag', name: `selbst-abgaben.${m.id}`, label: 'Steuern und Beiträge', hinweis: 'Einkommensteuer, Kranken- und Rentenversicherung' },
    ],
    warum: {
      satz: 'Es zählt, was nach den notwendigen Ausgaben übrig bleibt. Davon gehen Steuern, Beiträge und Freibeträge ab.',
      stellen: [sgb2('§ 11b'), { gesetz: 'Grundsicherungsgeld-V', stelle: '§ 3' }],
    },
  }
}

function elterngeld(lage: Lage, m: Mensch): Frage {
  return {
    id: `elterngeld.${m.id}`,
    teil: 'Einkommen',
    titel: `Wie viel Elterngeld ${verb(m, 'bekommen', 'bekommt')} im Monat?`,
    felder: [
      { art: 'betrag', name: `elterngeld.${m.id}`, label: 'Elterngeld', hinweis: 'steht im Bescheid', pflicht: 'Bitte geben Sie den Betrag an.' },
      {
        art: 'betrag',
        name: `elterngeld-vorher.${m.id}`,
        label: 'Lohn vor der Geburt',
        hinweis: 'netto im Durchschnitt, 0 ohne Arbeit',
        vorgabe: '0',
      },
      {
        art: 'wahl',
        name: `elterngeld-plus.${m.id}`,
        legende: 'Ist es ElterngeldPlus?',
        vorgabe: 'nein',
        optionen: [
          { wert: 'nein', text: 'Nein, Basiselterngeld' },
          { wert: 'ja', text: 'Ja' },
        ],
      },
    ],
    warum: {
      satz: `Wer vor der Geburt gearbeitet hat, darf bis zu ${alsWert(lage.monat, 'frei.elterngeld')} Elterngeld behalten, bei ElterngeldPlus die Hälfte.`,
      stellen: [{ gesetz: 'BEEG', stelle: '§ 10 Abs. 5' }],
    },
  }
}

/** Gross earnings of an adult as answered so far, euros a month. */
export function bruttoVerdienst(lage: Lage, id: string): number {
  const arten = gewaehlt(lage.a, `geld.${id}`)
  const von = (art: string, feld: string) => (arten.includes(art) ? betrag(lage.a, `${feld}.${id}`) : 0)
  return (
    von('lohn', 'lohn-brutto') +
    von('minijob', 'minijob') +
    von('ausbildung', 'ausbildung-brutto') +
    Math.max(0, von('selbst', 'selbst-ein') - von('selbst', 'selbst-aus'))
  )
}

/** Costs count beyond the flat 100 euros only from a certain wage on; with other income only the car insurance can matter. */
function kosten(lage: Lage, m: Mensch): Frage[] {
  const arten = gewaehlt(lage.a, `geld.${m.id}`)
  if (ERWERB.some((e) => arten.includes(e)))
    return bruttoVerdienst(lage, m.id) > (wertInEuro(lage.monat, 'absetzung.grundbetrag.nachweisgrenze') ?? 400) ? arbeitskosten(lage, m) : []
  return arten.some((art) => art !== 'nichts' && art !== 'einmalig') ? [kfz(m)] : []
}

function arbeitskosten(lage: Lage, m: Mensch): Frage[] {
  const ja = lage.a[`kosten.${m.id}`] === 'ja'
  return [
    {
      id: `kosten.${m.id}`,
      teil: 'Einkommen',
      titel: `${m.id === 'sie' ? 'Haben Sie' : 'Hat Ihre Partnerin oder Ihr Partner'} mehr als ${alsWert(lage.monat, 'absetzung.grundbetrag')} Kosten durch die Arbeit?`,
      hilfe: `Zählen Sie zusammen: den Weg zur Arbeit, die Haftpflicht fürs Auto, eine Riester-Rente, Arbeitskleidung, Kinderbetreuung und ${alsWert(lage.monat, 'pauschale.versicherung.volljaehrig')} für andere Versicherungen.`,
      felder: [
        {
          art: 'wahl',
          name: `kosten.${m.id}`,
          pflicht: 'Bitte wählen Sie eine Antwort, oder „Weiß ich nicht“.',
          optionen: [
            { wert: 'nein', text: 'Nein' },
            { wert: 'ja', text: 'Ja, ich gebe die Kosten an' },
            { wert: 'unbekannt', text: 'Weiß ich nicht', hinweis: `Wir rechnen mit ${alsWert(lage.monat, 'absetzung.grundbetrag')}.` },
          ],
        },
      ],
      warum: {
        satz: `Bei mehr als ${alsWert(lage.monat, 'absetzung.grundbetrag.nachweisgrenze')} Lohn zählen höhere Kosten statt der festen ${alsWert(lage.monat, 'absetzung.grundbetrag')}.`,
        stellen: [sgb2('§ 11b Abs. 2 Satz 2')],
      },
    },
    ...(ja ? [arbeitsweg(m), versicherungen(m)] : []),
  ]
}

function arbeitsweg(m: Mensch): Frage {
  return {
    id: `weg.${m.id}`,
    teil: 'Einkommen',
    titel: 'Was kostet der Weg zur Arbeit?',
    hilfe: 'Mit Bus und Bahn genügt der Preis der Fahrkarte, mit dem Auto Strecke und Tage.',
    felder: [
      { art: 'betrag', name: `fahrkarte.${m.id}`, label: 'Fahrkarte', hinweis: 'im Monat' },
      { art: 'groesse', name: `kilometer.${m.id}`, label: 'Einfache Strecke', hinweis: 'mit dem Auto', bis: 500, einheit: 'km' },
      { art: 'zahl', name: `arbeitstage.${m.id}`, label: 'Arbeitstage', hinweis: 'im Monat', von: 0, bis: 31 },
    ],
    ueberspringen: 'Keine Kosten für den Weg',
    warum: {
      satz: 'Mit dem Auto zählt ein fester Betrag für jeden Kilometer der einfachen Strecke, sonst die Fahrkarte.',
      stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 5')],
    },
    pruefe: (wert) =>
      (wert(`kilometer.${m.id}`) === '') === (wert(`arbeitstage.${m.id}`) === '')
        ? []
        : [
            {
              feld: wert(`kilometer.${m.id}`) === '' ? `kilometer.${m.id}` : `arbeitstage.${m.id}`,
              satz: 'Für das Auto brauchen wir beides: die Strecke und die Zahl der Arbeitstage.',
            },
          ],
  }
}

const kfzFeld = (m: Mensch): Feld => ({ art: 'betrag', name: `kfz.${m.id}`, label: 'Haftpflicht fürs Auto', hinweis: 'im Monat, ohne Kasko' })

function versicherungen(m: Mensch): Frage {
  return {
    id: `beitraege.${m.id}`,
    teil: 'Einkommen',
    titel: 'Welche Beiträge und andere Kosten gibt es?',
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf.',
    felder: [
      kfzFeld(m),
      { art: 'betrag', name: `riester.${m.id}`, label: 'Riester-Rente', hinweis: 'im Monat' },
      { art: 'betrag', name: `werbung.${m.id}`, label: 'Andere Kosten', hinweis: 'Arbeitskleidung, Gewerkschaft, Kinderbetreuung' },
    ],
    ueberspringen: 'Nichts davon',
    warum: {
      satz: 'Diese Beiträge gehen vom Einkommen ab, wenn sie zusammen mehr ausmachen als der feste Betrag.',
      stellen: [sgb2('§ 11b Abs. 1 Satz 1')],
    },
  }
}

function kfz(m: Mensch): Frage {
  return {
    id: `kfz.${m.id}`,
    teil: 'Einkommen',
    titel: `${m.id === 'sie' ? 'Zahlen Sie' : 'Zahlt Ihre Partnerin oder Ihr Partner'} eine Haftpflicht fürs Auto?`,
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf. Ohne Auto lassen Sie das Feld leer.',
    felder: [kfzFeld(m)],
    ueberspringen: 'Kein Auto',
    warum: { satz: 'Versicherungen, die das Gesetz vorschreibt, gehen vom Einkommen ab.', stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 3')] },
  }
}
