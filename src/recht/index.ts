import type { Knoten } from './grundlage/nachweis.ts'
import { eintragAm, findeEintrag, type Sicherheit, type Zeitreihe } from './grundlage/zeitreihe.ts'
import { parameterListe } from './parameter/index.ts'

export * from './eingliederung/index.ts'
export type { Ergebnis, Fehler, FehlerArt, Hinweis, PersonErgebnis } from './ergebnis.ts'
export { rechtsstand } from './ergebnis.ts'
export * from './falldatei.ts'
export type { Einheit, Fundstelle } from './grundlage/einheit.ts'
export { alsEuro, alsProzent, alsZahl } from './grundlage/geld.ts'
export { alsText, type Knoten, Spur } from './grundlage/nachweis.ts'
export { monatAus } from './grundlage/zeitraum.ts'
export type { Sicherheit, Zeitreihe } from './grundlage/zeitreihe.ts'
export { type Zweig, zweigAus } from './grundlage/zweig.ts'
export {
  inDerHand,
  lohnVon,
  mitLohn,
  type Nettoannahme,
  netto,
  nettoannahme,
  rundeCent,
  werVerdient,
} from './lohn.ts'
export { parameterListe } from './parameter/index.ts'
// For populations: the working sheet that `berechne` fills from a file can be filled from anything else and calculated without an object
// per person. The same rules run; nothing is written twice.
export { altersgrenzeInMonaten, rechtIm } from './parameter/recht.ts'
export { berechne, ersterMonat, letzterMonat } from './sgb2/berechne.ts'
export { mittleSelbstaendige } from './sgb2/durchschnitt-selbstaendige.ts'
export { Art, Lage } from './sgb2/lage.ts'
export { type Abschluss, type Monatsentscheidung, schliesseAb } from './sgb2/p41a-abschliessend.ts'
export { rechne } from './sgb2/rechne.ts'

/** A node of the reasoning as JSON: sentence filled in, money in euros, shares in percent. */
export type KnotenJson = {
  art: Knoten['art']
  schluessel: string
  name: string
  wert: number
  einheit: string
  person?: number
  fundstelle?: string
  formel?: string
  ab?: string
  quelle?: string
  satz: string
  aus: KnotenJson[]
}

export function alsJson(k: Knoten): KnotenJson {
  const [wert, einheit] = alsWert(k)
  return {
    art: k.art,
    schluessel: k.schluessel,
    name: k.name,
    wert,
    einheit,
    ...(k.person >= 0 ? { person: k.person } : {}),
    ...(k.fundstelle ? { fundstelle: `${k.fundstelle.stelle} ${k.fundstelle.gesetz}` } : {}),
    ...(k.formel ? { formel: k.formel } : {}),
    ...(k.ab ? { ab: k.ab } : {}),
    ...(k.quelle ? { quelle: k.quelle } : {}),
    satz: k.satz(),
    aus: k.aus.map(alsJson),
  }
}

function alsWert(k: Knoten): [number, string] {
  if (k.einheit === 'Cent') return [k.wert / 100, 'Euro']
  if (k.einheit === 'Promille') return [k.wert / 10, 'Prozent']
  if (k.einheit === 'Meter') return [k.wert / 1000, 'Kilometer']
  if (k.einheit === 'Hundertstel Quadratmeter') return [k.wert / 100, 'Quadratmeter']
  return [k.wert, k.einheit]
}

/** The first node with a key, of one person or of any, depth first. */
export function finde(wurzel: Knoten, schluessel: string, person?: number): Knoten | undefined {
  if (wurzel.schluessel === schluessel && (person === undefined || wurzel.person === person)) return wurzel
  for (const kind of wurzel.aus) {
    const treffer = finde(kind, schluessel, person)
    if (treffer !== undefined) return treffer
  }
  return undefined
}

/** A dated value as it was in force on a day. */
export type ParameterWert = Readonly<{
  schluessel: string
  name: string
  einheit: Zeitreihe['einheit']
  wert: number
  ab: string
  gepflegtBis: string
  fundstelle: Zeitreihe['fundstelle']
  quelle: string
  sicherheit: Sicherheit
}>

/**
 * Every value in force on a day; series that the law does not know on that day are left out.
 *
 * @throws {ParameterFehlt} after the kept period
 */
export function parameterAm(datum: string): ParameterWert[] {
  return parameterListe.flatMap((reihe) => {
    if (findeEintrag(reihe, datum) === undefined) return []
    const { wert, ab, quelle, sicherheit } = eintragAm(reihe, datum)
    const { schluessel, name, einheit, gepflegtBis, fundstelle } = reihe
    return [{ schluessel, name, einheit, wert, ab, gepflegtBis, fundstelle, quelle, sicherheit }]
  })
}
