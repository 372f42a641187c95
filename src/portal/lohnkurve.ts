import type { LohnBand, LohnKurve, LohnPunkt } from '../platform/ui/index.ts'
import { berechne, type Falldatei, type Nettoannahme, netto, nettoannahme } from '../recht/index.ts'
import { inDerHand, lohnVon, mitLohn } from './geld.ts'

export { type Nettoannahme, netto, nettoannahme, werVerdient } from '../recht/index.ts'

const HOECHSTENS = 6000
const SCHRITT = 10
/** Distance of the points that are drawn: a step down, where a supplement ends, must be seen. */
const RASTER = 20
/** Holds every band of sec. 11b (3). */
const UEBERBLICK = 1800

/** Each point is a whole calculation of the case with that pay; undefined where the case cannot be computed. */
export function lohnkurve(fall: Falldatei, id: string): (LohnKurve & { annahme: Nettoannahme; zeilen: readonly LohnPunkt[] }) | undefined {
  const annahme = nettoannahme(fall, id)
  const bei = rechner(fall, id, annahme)
  const ohne = bei(0)
  if (!ohne) return undefined
  const eigen = lohnVon(fall, id)
  const ende = sucheEnde(bei)
  const bis = obergrenze(eigen?.brutto ?? 0, ende)
  const { baender, spruenge } = bildeBaender(bei, bis)
  const grenzen = [0, ...baender.map((b) => b.bis), bis]
  const raster = Array.from({ length: bis / RASTER + 1 }, (_, i) => i * RASTER)
  const brutti = [...new Set([...grenzen, ...raster])].sort((a, b) => a - b)
  const eigener = eigen ? punktAus(bei(eigen.brutto)) : undefined
  const tabelle = [...new Set([...grenzen.filter((b) => b < bis), ...spruenge, ...(eigener ? [eigener.brutto] : [])])].sort((a, b) => a - b)
  return {
    annahme,
    baender,
    ohneArbeit: ohne.zusammen,
    punkte: brutti.flatMap((b) => punktAus(bei(b)) ?? []),
    zeilen: tabelle.flatMap((b) => punktAus(bei(b)) ?? []),
    eigener,
    ende,
  }
}

type Stand = Readonly<{ brutto: number; zusammen: number; anspruch: number }>
type Bei = (brutto: number) => Stand | undefined

function punktAus(stand: Stand | undefined): LohnPunkt | undefined {
  return stand && { brutto: stand.brutto, zusammen: stand.zusammen }
}

function rechner(fall: Falldatei, id: string, annahme: Nettoannahme): Bei {
  const gerechnet = new Map<number, Stand | undefined>()
  return (brutto) => {
    if (!gerechnet.has(brutto)) gerechnet.set(brutto, rechne(fall, id, annahme, brutto))
    return gerechnet.get(brutto)
  }
}

function rechne(fall: Falldatei, id: string, annahme: Nettoannahme, brutto: number): Stand | undefined {
  const variante = mitLohn(fall, id, brutto, netto(annahme, brutto), annahme.grenze)
  const ergebnis = berechne(variante)
  return ergebnis.schema === 'ergebnis/v1' ? { brutto, zusammen: inDerHand(variante, ergebnis), anspruch: ergebnis.anspruch } : undefined
}

/** First whole euro of gross pay with which nothing is claimed any more. */
function sucheEnde(bei: Bei): number | undefined {
  let unten = 0
  let oben = SCHRITT * 10
  while ((bei(oben)?.anspruch ?? 0) > 0) {
    if (oben >= HOECHSTENS) return undefined
    unten = oben
    oben += SCHRITT * 10
  }
  while (oben - unten > 1) {
    const mitte = Math.floor((unten + oben) / 2)
    if ((bei(mitte)?.anspruch ?? 0) > 0) unten = mitte
    else oben = mitte
  }
  return oben
}

/** A little beyond the own pay and, where it is not far off, beyond the end of the claim, in whole hundreds: the bands must be readable. */
function obergrenze(eigener: number, ende: number | undefined): number {
  const nah = Math.max(UEBERBLICK, eigener * 1.2)
  const ziel = ende && ende * 1.12 <= Math.max(2600, nah * 1.5) ? Math.max(nah, ende * 1.12) : nah
  return Math.ceil(Math.min(ziel, HOECHSTENS) / 100) * 100
}

/** Joins steps on which the same part of each euro remains; where a step holds a kink it is looked at euro by euro. */
function bildeBaender(bei: Bei, bis: number): { baender: LohnBand[]; spruenge: number[] } {
  const baender: LohnBand[] = []
  for (let von = 0; von < bis; von += SCHRITT) {
    const vorher = baender.at(-1)
    const ganz = anteil(bei, von, von + SCHRITT)
    if (vorher && gleich(vorher.anteil, ganz)) haenge(baender, von, von + SCHRITT, ganz)
    else for (let euro = von; euro < von + SCHRITT; euro++) haenge(baender, euro, euro + 1, anteil(bei, euro, euro + 1))
  }
  return { baender: glaette(baender), spruenge: baender.filter(istSprung).flatMap((b) => [b.von, b.bis]) }
}

function anteil(bei: Bei, von: number, bis: number): number {
  return ((bei(bis)?.zusammen ?? 0) - (bei(von)?.zusammen ?? 0)) / (bis - von)
}

/** Cents are rounded within each result: on a single euro the part may be a hundredth off. */
function gleich(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0151
}

function haenge(baender: LohnBand[], von: number, bis: number, teil: number): void {
  const letztes = baender.at(-1)
  if (letztes && gleich(letztes.anteil, teil)) baender[baender.length - 1] = { ...letztes, bis }
  else baender.push({ von, bis, anteil: teil })
}

/** More than the whole euro, or less than nothing: a limit of the law lies here, and the table shows both sides of it. */
function istSprung(band: LohnBand): boolean {
  return band.bis - band.von <= 2 && (band.anteil > 1.02 || band.anteil < -0.02)
}

/** A single euro across a kink belongs to the band before it; then the part is taken over the whole band. */
function glaette(baender: readonly LohnBand[]): LohnBand[] {
  const lang: LohnBand[] = []
  for (const band of baender) {
    const letztes = lang.at(-1)
    if (letztes && (band.bis - band.von <= 2 || gleich(letztes.anteil, band.anteil))) lang[lang.length - 1] = { ...letztes, bis: band.bis }
    else lang.push(band)
  }
  return lang
}
