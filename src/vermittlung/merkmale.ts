import type { Kurzangabe } from '../eingliederung/index.ts'
import type { Punkt, Verkehrsmittel } from './entfernung.ts'
import type { Arbeitsform, Bewerbermerkmale, Sprachstufe } from './passung-merkmale.ts'

type Feld = Kurzangabe['feld']
type Wert<F extends Feld> = Extract<Kurzangabe, { feld: F }>['wert']

/** The fields of the profile that the matching reads. Nothing else of it is looked at. */
export const gelesenesProfil = [
  'beruf',
  'berufsabschluss',
  'wunschberuf',
  'faehigkeit',
  'sprache',
  'fuehrerschein',
  'mobilitaet',
  'wohnort',
  'arbeitszeit',
  'kinderbetreuung',
  'status',
] as const satisfies readonly Feld[]

/** Quickest first: where several are possible the quickest counts. */
const SCHNELL: readonly Verkehrsmittel[] = ['auto', 'bus', 'rad', 'fuss']

/**
 * What the matching may know of somebody, out of the profile. Undefined where somebody looks for no work (status `keines`), or where
 * nothing is known that could be compared.
 *
 * @param angaben of one person, without health (`liesProfileVieler`)
 * @param tag ISO date on which it shall hold
 */
export function merkmaleAus(angaben: readonly Kurzangabe[], tag: string, mitten: ReadonlyMap<string, Punkt>): Bewerbermerkmale | undefined {
  const gelten = angaben.filter((a) => a.giltVon <= tag && (a.giltBis === null || a.giltBis >= tag))
  const alle = <F extends Feld>(feld: F): Wert<F>[] => gelten.filter((a) => a.feld === feld).map((a) => a.wert as Wert<F>)
  const status = gelten.find((a) => a.feld === 'status')
  if (status?.feld === 'status' && status.wert.art === 'keines') return undefined
  const [mobil] = alle('mobilitaet')
  const [wohnort] = alle('wohnort')
  const [zeit] = alle('arbeitszeit')
  const [betreuung] = alle('kinderbetreuung')
  const [schein] = alle('fuehrerschein')
  const deutsch = alle('sprache').find((s) => s.sprache === 'de')
  const merkmale: Bewerbermerkmale = {
    berufe: einmal([...alle('beruf').map((b) => b.kldb), ...alle('berufsabschluss').map((b) => b.kldb)]),
    wunschberufe: einmal(alle('wunschberuf').map((b) => b.kldb)),
    faehigkeiten: einmal(alle('faehigkeit').map((f) => f.code ?? f.name.toLowerCase())),
    ...ortAus(wohnort, mitten),
    ...(mobil && { weg: wegAus(mobil) }),
    ...(zeit && { arbeitszeit: stundenAus(zeit) }),
    ...fensterAus(zeit, betreuung),
    ...(deutsch && { deutsch: deutsch.niveau === 'erst' ? 'C2' : (deutsch.niveau satisfies Sprachstufe) }),
    ...(schein && { fuehrerschein: schein.klassen }),
    // who is unemployed is available (sec. 138 (5) SGB III); of others nobody has asked
    ...(status?.feld === 'status' && status.wert.art === 'arbeitslos' && { ab: status.giltVon }),
    ...formenAus(zeit),
  }
  const leer = merkmale.berufe.length + merkmale.wunschberufe.length + merkmale.faehigkeiten.length === 0
  return leer ? undefined : merkmale
}

/** The first day on which other facts hold than today; undefined: none is known. */
export function wechselNach(angaben: readonly Kurzangabe[], tag: string): string | undefined {
  const tage = angaben
    .filter((a) => (gelesenesProfil as readonly string[]).includes(a.feld))
    .flatMap((a) => [a.giltVon > tag ? a.giltVon : [], a.giltBis !== null && a.giltBis >= tag ? danach(a.giltBis) : []].flat())
  return tage.sort()[0]
}

const danach = (tag: string) => Temporal.PlainDate.from(tag).add({ days: 1 }).toString()

function einmal(werte: readonly (string | undefined)[]): string[] {
  return [...new Set(werte.filter((w) => w !== undefined))]
}

function ortAus(wohnort: Wert<'wohnort'> | undefined, mitten: ReadonlyMap<string, Punkt>): { ort?: Punkt } {
  if (wohnort === undefined) return {}
  const { lat, lon, plz } = wohnort
  // of the own address the matching needs no more than the postcode; exact places are rounded to about a kilometre
  if (lat !== undefined && lon !== undefined) return { ort: { breite: Math.round(lat * 100) * 10_000, laenge: Math.round(lon * 100) * 10_000 } }
  const ort = mitten.get(plz)
  return ort === undefined ? {} : { ort }
}

function wegAus({ mittel, hoechstensKm, hoechstensMinuten }: Wert<'mobilitaet'>): NonNullable<Bewerbermerkmale['weg']> {
  const schnellstes = SCHNELL.find((m) => mittel.includes(m))
  return {
    ...(schnellstes && { mittel: schnellstes }),
    ...(hoechstensKm !== undefined && { hoechstensKm }),
    ...(hoechstensMinuten !== undefined && { hoechstensMinuten }),
  }
}

const VOLLZEIT = { von: 35 * 60, bis: 40 * 60 }
const TEILZEIT = { von: 15 * 60, bis: 34 * 60 }
/** Around a wish in hours. */
const SPIEL = 3 * 60

function stundenAus({ art, minutenJeWoche }: Wert<'arbeitszeit'>): { von: number; bis: number } {
  if (minutenJeWoche !== undefined) return { von: Math.max(60, minutenJeWoche - SPIEL), bis: minutenJeWoche + SPIEL }
  if (art === 'vollzeit') return VOLLZEIT
  return art === 'teilzeit' ? TEILZEIT : { von: TEILZEIT.von, bis: VOLLZEIT.bis }
}

/** Wished and agreed hours of the day, the narrower of both. Why they are so has no place here. */
function fensterAus(zeit: Wert<'arbeitszeit'> | undefined, betreuung: Wert<'kinderbetreuung'> | undefined): Pick<Bewerbermerkmale, 'zeitfenster'> {
  const von = [zeit?.von, betreuung?.gesichert ? betreuung.von : undefined].flatMap((u) => (u === undefined ? [] : [minuten(u)]))
  const bis = [zeit?.bis, betreuung?.gesichert ? betreuung.bis : undefined].flatMap((u) => (u === undefined ? [] : [minuten(u)]))
  if (von.length === 0 && bis.length === 0) return {}
  return { zeitfenster: { von: Math.max(0, ...von), bis: Math.min(24 * 60, ...bis) } }
}

function minuten(uhrzeit: string): number {
  return Number(uhrzeit.slice(0, 2)) * 60 + Number(uhrzeit.slice(3, 5))
}

function formenAus(zeit: Wert<'arbeitszeit'> | undefined): { arbeitsformen?: readonly Arbeitsform[] } {
  if (zeit === undefined || (zeit.schicht === undefined && zeit.wochenende === undefined)) return {}
  const schicht: readonly Arbeitsform[] = zeit.schicht ? ['schicht', 'nacht'] : []
  return { arbeitsformen: ['tag', ...schicht, ...(zeit.wochenende ? (['wochenende'] as const) : [])] }
}
