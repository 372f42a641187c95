import { mitFestenAbstaenden } from '../platform/ui/zahl.ts'
import { parameterListe } from '../recht/index.ts'
import type { Bedarf, Kindfakten, Monatsbetrag, Voraussetzung } from './model.ts'
import { bedingungen as t } from './texte/personal.ts'
import { type Art, eigenerAntrag, einmalig, imBescheid } from './werte.ts'

/** Asked for a certificate from this age on, and in the first year of school; the law leaves it open, houses do it so. */
const NACHWEIS_AB_ALTER = 15
const ERSTE_KLASSE_BIS_ALTER = 6
/** Last month in which the main application covered Lernfoerderung too (sec. 71 (1) in the version of those years); the law begins here in 2023. */
const UMFASST_BIS = '2023-12'
/** Also for children in a Kita or in day care (sec. 28 (2) sentence 2, (6) sentence 1 no. 2). */
const auchKita: readonly Art[] = ['ausflug', 'klassenfahrt', 'mittagsverpflegung']

type Was = Pick<Bedarf, 'art' | 'von' | 'bis' | 'antragAm' | 'weg' | 'antworten' | 'preisCent' | 'einheiten'>

/** Whether a need is recognised, condition by condition; what is neither known nor answered stays open. */
export function pruefeBedarf(b: Was, kind: Kindfakten): Voraussetzung[] {
  return [
    altersgrenze(b, kind),
    ...(b.art === 'teilhabe' ? [] : [schule(b, kind), verguetung(kind)]),
    bezug(b, kind),
    antrag(b),
    ...fragenZu(b, kind).map((schluessel) => gefragt(b, schluessel)),
    ...(b.weg === 'geld' && !imBescheid.includes(b.art) ? [gefragt(b, 'vorleistung'), gefragt(b, 'unverschuldet')] : []),
    ...(b.weg === 'bescheid' && !imBescheid.includes(b.art) ? [gefragt(b, 'geldform')] : []),
    ...(b.preisCent <= 0 && b.art !== 'teilhabe' && b.art !== 'schulbedarf' ? [eine('preis', false, t.preis.fehlt)] : []),
  ]
}

/** Amounts by month, cents: actual cost, or the flat amount of the law; nothing where the monthly notice pays. */
export function betraegeVon(b: Was): Monatsbetrag[] {
  if (b.art === 'schulbedarf') return []
  if (einmalig.includes(b.art)) return [{ monat: b.von, cent: b.preisCent }]
  return monateVon(b).map((monat) => ({ monat, cent: b.art === 'teilhabe' ? parameter('but.teilhabe_pauschale', monat) : b.preisCent * b.einheiten }))
}

/** First to last month, `2026-09`. */
export function monateVon({ von, bis }: Pick<Bedarf, 'von' | 'bis'>): string[] {
  const monate: string[] = []
  const ende = Temporal.PlainYearMonth.from(bis)
  for (let m = Temporal.PlainYearMonth.from(von); Temporal.PlainYearMonth.compare(m, ende) <= 0; m = m.add({ months: 1 })) monate.push(m.toString())
  return monate
}

type Parameter = 'but.teilhabe_pauschale' | 'but.teilhabe_altersgrenze_unter' | 'but.bildung_altersgrenze_unter'

/** Value of the law for a month, cents or years; undefined where it is not kept: nothing is granted on a guess. */
function findParameter(schluessel: Parameter, monat: string): number | undefined {
  const tag = `${monat}-01`
  const reihe = parameterListe.find((r) => r.schluessel === schluessel)
  if (reihe === undefined || reihe.gepflegtBis < tag) return undefined
  return reihe.werte.findLast((w) => w.ab <= tag)?.wert ?? undefined
}

function parameter(schluessel: Parameter, monat: string): number {
  const wert = findParameter(schluessel, monat)
  if (wert === undefined) throw new Error(`no ${schluessel} for ${monat}`)
  return wert
}

const gepflegt = (monat: string): boolean => findParameter('but.teilhabe_pauschale', monat) !== undefined

function eine(schluessel: keyof typeof t, erfuellt: Voraussetzung['erfuellt'], satz: string, frage = false): Voraussetzung {
  const { name, stelle } = t[schluessel]
  return { schluessel, name, stelle: mitFestenAbstaenden(stelle), erfuellt, satz: mitFestenAbstaenden(satz), frage }
}

/** Completed years on the first of a month, as the calculation takes it. */
function alterAmErsten(geburtsdatum: string, monat: string): number {
  return Temporal.PlainDate.from(geburtsdatum).until(`${monat}-01`, { largestUnit: 'years' }).years
}

function altersgrenze(b: Was, kind: Kindfakten): Voraussetzung {
  if (!gepflegt(b.von) || !gepflegt(b.bis)) return eine('alter', 'offen', t.alter.nichtGepflegt)
  const grenze = parameter(b.art === 'teilhabe' ? 'but.teilhabe_altersgrenze_unter' : 'but.bildung_altersgrenze_unter', b.von)
  const alter = alterAmErsten(kind.geburtsdatum, b.bis)
  return eine('alter', alter < grenze, alter < grenze ? t.alter.ja(grenze) : t.alter.nein(grenze, alter))
}

function schule(b: Was, kind: Kindfakten): Voraussetzung {
  if (kind.schueler === true) return eine('schule', true, t.schule.ja)
  if (auchKita.includes(b.art) && b.antworten.kita === true) return eine('schule', true, t.schule.kita)
  if (auchKita.includes(b.art))
    return eine('kita', b.antworten.kita === false ? false : 'offen', b.antworten.kita === false ? t.kita.nein : t.kita.offen, true)
  return eine('schule', kind.schueler === false ? false : 'offen', kind.schueler === false ? t.schule.nein : t.schule.offen)
}

function verguetung({ ausbildungsverguetung: ja }: Kindfakten): Voraussetzung {
  return eine('verguetung', !ja, ja ? t.verguetung.nein : t.verguetung.ja)
}

function bezug(b: Was, kind: Kindfakten): Voraussetzung {
  const monate = einmalig.includes(b.art) ? [b.von] : monateVon(b)
  const ohne = monate.filter((m) => kind.ohneBezug.includes(m))
  if (ohne.length > 0) return eine('bezug', false, t.bezug.nein)
  if (monate.some((m) => kind.eigenesEinkommen.includes(m))) return eine('bezug', false, t.bezug.selbst)
  return monate.every((m) => kind.bezug.includes(m)) ? eine('bezug', true, t.bezug.ja) : eine('bezug', 'offen', t.bezug.offen)
}

function antrag(b: Was): Voraussetzung {
  if (!eigenerAntrag.includes(b.art)) return eine('antrag', true, t.antrag.enthalten)
  if (b.bis <= UMFASST_BIS) return eine('antrag', true, t.antrag.umfasst)
  if (b.von >= b.antragAm.slice(0, 7)) return eine('antrag', true, t.antrag.eigener)
  // sec. 30 sentence 2: who paid and could not apply in time counts as having applied on that day
  if (b.weg === 'geld') return gefragt(b, 'antragUnmoeglich')
  return eine('antrag', false, t.antrag.zuFrueh)
}

type Frage =
  | 'schulbestaetigung'
  | 'angemessen'
  | 'schulrecht'
  | 'gemeinschaft'
  | 'aufwendungen'
  | 'naechste'
  | 'dritte'
  | 'bescheinigung'
  | 'vorleistung'
  | 'unverschuldet'
  | 'antragUnmoeglich'
  | 'geldform'
  | 'andere'

const fragen: Readonly<Record<Art, readonly Frage[]>> = {
  ausflug: ['schulrecht'],
  klassenfahrt: ['schulrecht'],
  schulbedarf: ['bescheinigung'],
  schuelerbefoerderung: ['naechste', 'dritte'],
  lernfoerderung: ['schulbestaetigung', 'angemessen'],
  mittagsverpflegung: ['gemeinschaft'],
  teilhabe: ['aufwendungen'],
}

function fragenZu(b: Was, kind: Kindfakten): readonly Frage[] {
  if (b.art !== 'schulbedarf') return fragen[b.art]
  const alter = alterAmErsten(kind.geburtsdatum, b.von)
  return alter >= NACHWEIS_AB_ALTER || alter <= ERSTE_KLASSE_BIS_ALTER ? fragen.schulbedarf : []
}

/** A condition that somebody has to find out. */
export function gefragt(b: Pick<Bedarf, 'antworten'>, schluessel: Frage): Voraussetzung {
  const antwort = b.antworten[schluessel]
  const worte = t[schluessel]
  return eine(schluessel, antwort ?? 'offen', antwort === undefined ? worte.offen : antwort ? worte.ja : worte.nein, true)
}
