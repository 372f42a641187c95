import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const en: Gleich<typeof de> = {
  titel: 'Figures compared',
  vorspann:
    'How many people find work, how many households receive benefits, what does it cost? The figures show jobcenters in similar conditions side by side. There is no ranking: labour market, rents and size differ too much.',
  leer: 'There are no values yet.',
  auswahl: 'Selection',
  kennzahl: 'Figure',
  zeitraum: 'Period',
  gruppe: 'Compare with',
  haus: 'Highlight a jobcenter',
  keinHaus: 'none',
  zeigen: 'Show',
  gruppierungen: {
    groesse: 'a similar number of inhabitants',
    land: 'the same state',
    art: 'districts or cities',
    typ: 'the same comparison type',
    alle: 'all',
  },
  groessen: {
    a: 'below 125,000 inhabitants',
    b: '125,000 to below 200,000 inhabitants',
    c: '200,000 to below 300,000 inhabitants',
    d: '300,000 inhabitants and more',
  },
  arten: { landkreis: 'Districts', kreisfreie_stadt: 'Cities' },
  typ: (typ) => `Comparison type ${typ}`,
  ohneTyp: 'without comparison type',
  alle: 'all municipal jobcenters',
  uebung: 'Practice data: these values are invented and say nothing about the jobcenters named.',
  nurDeutsch: 'This figure is described in German only.',

  formel: 'How it is made',
  steigt: 'What it means when it rises',
  rechtsgrundlage: 'Legal basis',
  keineWertung: 'Higher or lower does not mean better or worse.',

  karte: 'Map',
  karteText: (kennzahl, zeitraum) => `${kennzahl}, ${zeitraum}: municipal jobcenters in five classes. The values are in the table below.`,
  klasse: (nr) => `Class ${nr}`,
  klasseVonBis: (von, bis) => `${von} to ${bis}`,
  klasseUeber: (von, bis) => `above ${von} to ${bis}`,
  keinWert: 'no value',
  kartenquelle: 'Boundaries',
  gebiet: (name, wert) => `${name}: ${wert}`,

  verteilung: 'Distribution within the groups',
  verteilungText:
    'Each dot is a jobcenter. The box holds the middle half of the group, the line in it is the median: half of them lie below, half above.',
  verteilungBild: (kennzahl, zeitraum) => `${kennzahl}, ${zeitraum}: distribution within the groups. The numbers are in the table beside it.`,
  spalten: { gruppe: 'Group', anzahl: 'Jobcenters', q1: 'lower quarter up to', median: 'Median', q3: 'upper quarter from', summe: 'Total' },
  zuWenige: 'too few',
  summeVerborgen: 'not shown',
  summeErklaert: 'A total is missing where a small number could otherwise be worked out.',
  eigenesTitel: (name) => `Jobcenter: ${name}`,
  eigenerWert: (wert, zeitraum) => `${wert}, ${zeitraum}`,
  eigenerAbstand: (abstand, richtung, gruppe) =>
    richtung === 'gleich'
      ? `The same as the median of the group “${gruppe}”.`
      : `${abstand} ${richtung === 'darueber' ? 'above' : 'below'} the median of the group “${gruppe}”.`,
  eigenerOhne: 'There is no value for this period.',
  eigeneGruppe: 'holds the highlighted jobcenter',

  reihe: 'Over time',
  reiheText: (name) => `${name} and the median of its group over time.`,
  reiheBild: (kennzahl, name) => `${kennzahl}: over time for ${name}. The numbers are in the table below.`,
  reiheTabelle: 'Course as a table',
  reiheSpalten: { zeitraum: 'Period', wert: 'Value', median: 'Median of the group' },
  median: 'Median of the group',
  marken: { '2023-01': 'Citizen’s income', '2026-07': 'Basic income support' },
  markenText:
    'Vertical lines show changes of the law: 01.01.2023 citizen’s income (Bürgergeld), 01.07.2026 basic income support (Grundsicherungsgeld). Values before and after can be compared with care only.',
  korrekturen: 'Corrections',
  korrektur: (zeitraum, von, auf, am) => `${zeitraum}: from ${von} to ${auf}, on ${am}`,

  werte: 'All values',
  werteText: 'In the order of state and name.',
  werteSpalten: { name: 'Jobcenter', gruppe: 'Group', wert: 'Value', klasse: 'Class', stand: 'Data status', hinweis: 'Note' },
  verborgen: 'below 10',
  verborgenErklaert: 'Numbers below ten are not shown, nor anything from which they could be worked out.',
  korrigiert: 'corrected',
  staende: { vorlaeufig: 'provisional', revidiert: 'revised', endgueltig: 'final' },
  anmerkung: (name, text) => `Jobcenter ${name}: ${text}`,

  quellen: 'Source',
  herunterladen: 'Download',
  csv: 'Values as a table (CSV)',
  bilder: {
    karte: { svg: 'Map (SVG)', png: 'Map (PNG)' },
    verteilung: { svg: 'Distribution (SVG)', png: 'Distribution (PNG)' },
    reihe: { svg: 'Over time (SVG)', png: 'Over time (PNG)' },
  },
  verzeichnis: 'All municipal jobcenters',
}
