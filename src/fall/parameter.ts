import { type Einheit, ersterMonat, type Fehler, letzterMonat, parameterListe, rechtsstand, type Zeitreihe } from '../recht/index.ts'
import { datum, tageImMonat } from './bausteine.ts'
import { alsFehler } from './fehler.ts'

/** One dated value of the law, as the machine interface and the command line give it: money in euros, shares in percent. */
export type Parameterwert = {
  schluessel: string
  name: string
  einheit: string
  /** null from the day on which the law no longer knows the value */
  wert: number | null
  ab: string
  /** last day, where a later entry follows */
  bis?: string
  gepflegtBis: string
  fundstelle: string
  quelle: string
  sicherheit: Zeitreihe['werte'][number]['sicherheit']
}

export type Parameterliste = { schema: 'parameter/v1'; am?: string; rechtsstand: string; parameter: Parameterwert[] }

/** Every value with all its dates, or those in force on a day; an error for a day that is none or is not kept. */
export function parameterAuskunft(am: string | undefined): Parameterliste | Fehler {
  if (am === undefined) return { schema: 'parameter/v1', rechtsstand, parameter: parameterListe.flatMap(alleWerte) }
  const tag = datum.safeParse(am)
  if (!tag.success) return alsFehler('format', null, [{ feld: 'am', satz: tag.error.issues[0]?.message ?? '' }])
  const bis = `${letzterMonat}-${tageImMonat(letzterMonat)}`
  if (am < `${ersterMonat}-01` || am > bis) {
    const satz = `Werte sind hinterlegt vom 01.${gedreht(ersterMonat)} bis zum ${gedreht(bis)}.`
    return alsFehler('recht-nicht-gepflegt', null, [{ feld: 'am', satz }])
  }
  const inKraft = parameterListe.flatMap((reihe) =>
    alleWerte(reihe).filter((w) => w.wert !== null && w.ab <= am && (w.bis === undefined || am <= w.bis)),
  )
  return { schema: 'parameter/v1', am, rechtsstand, parameter: inKraft }
}

function alleWerte({ schluessel, name, einheit, gepflegtBis, fundstelle, werte }: Zeitreihe): Parameterwert[] {
  const [teiler, lesbar] = lesbareEinheit(einheit)
  return werte.map(({ ab, wert, quelle, sicherheit }, i) => {
    const naechster = werte[i + 1]
    return {
      schluessel,
      name,
      einheit: lesbar,
      wert: wert === null ? null : wert / teiler,
      ab,
      ...(naechster ? { bis: tagVor(naechster.ab) } : {}),
      gepflegtBis,
      fundstelle: `${fundstelle.stelle} ${fundstelle.gesetz}`,
      quelle,
      sicherheit,
    }
  })
}

function lesbareEinheit(einheit: Einheit): [teiler: number, name: string] {
  if (einheit === 'Cent') return [100, 'Euro']
  if (einheit === 'Promille') return [10, 'Prozent']
  if (einheit === 'Meter') return [1000, 'Kilometer']
  return einheit === 'Hundertstel Quadratmeter' ? [100, 'Quadratmeter'] : [1, einheit]
}

function tagVor(tag: string): string {
  return Temporal.PlainDate.from(tag).subtract({ days: 1 }).toString()
}

function gedreht(iso: string): string {
  return iso.split('-').reverse().join('.')
}
