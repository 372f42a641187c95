import { alsEuro, runde } from '../grundlage/geld.ts'
import { grusigv, type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import * as ab from '../parameter/absetzbetraege.ts'
import { HE } from './hinweise-einkommen.ts'
import { type Lage, type PersonLage, pfad } from './lage.ts'

/** Sec. 11b (1) nos. 3 to 5: insurance, pension provision, necessary expenses. */
export const absetzungenRegel = summenregel(
  'p11b.absetzungen',
  'Versicherungen, Altersvorsorge und Ausgaben für die Arbeit',
  sgb2('§ 11b Abs. 1 Nr. 3 bis 5'),
)

/** The same without the expenses for work. */
export const vorsorgeRegel = summenregel('p11b.absetzungen', 'Versicherungen und Altersvorsorge', sgb2('§ 11b Abs. 1 Nr. 3, 4'))

/** The expenses for work alone. */
const ausgabenRegel = summenregel('p11b.ausgaben', 'Ausgaben für die Arbeit', sgb2('§ 11b Abs. 1 Nr. 5'))

/** Commute by kilometres: distance × days × rate. */
const fahrtkostenRegel = regel({
  schluessel: 'p11b.fahrtkosten',
  name: 'Weg zur Arbeit',
  fundstelle: grusigv('§ 6 Abs. 1 Nr. 5'),
  einheit: 'Cent',
  formel: 'Kilometer × Tage × Satz',
  rechne: (meter: number, tage: number, satz: number) => runde(meter * tage * satz, 1000),
  satz: (wert, [meter, tage, satz]) => `${(meter / 1000).toString().replace('.', ',')} km × ${tage} Tage × ${alsEuro(satz)} = ${alsEuro(wert)}`,
})

/** Meals on temporary work away from home. */
const verpflegungRegel = regel({
  schluessel: 'p11b.verpflegung',
  name: 'Verpflegung auf auswärtiger Arbeit',
  fundstelle: grusigv('§ 6 Abs. 3'),
  einheit: 'Cent',
  formel: 'Tage × Satz',
  rechne: (tage: number, satz: number) => tage * satz,
  satz: (wert, [tage, satz]) => `${tage} Tage × ${alsEuro(satz)} = ${alsEuro(wert)}`,
})

/** Sec. 11b (1) nos. 3 and 4 with sec. 6 (1) nos. 1, 2 GrusiGV, cents. */
export function nr3und4(l: Lage, p: PersonLage): number {
  return versicherungspauschale(l, p) + p.kfzHaftpflicht + p.pflichtversicherungen + p.altersvorsorge
}

/** Thirty euros for an adult without proof, never more; for a minor only with an own contract. */
function versicherungspauschale(l: Lage, p: PersonLage): number {
  if (p.alterLetzter >= 18) return l.recht.versicherungErwachsen
  return p.privateVersicherungen > 0 ? l.recht.versicherungMinderjaehrig : 0
}

/** Sec. 11b (1) no. 5: necessary expenses, cents; for the commute the higher of fares and kilometres. */
export function nr5(l: Lage, p: PersonLage): number {
  return p.werbungskosten + Math.max(p.fahrtkosten, kilometer(l, p)) + verpflegungRegel.rechne(p.verpflegungstage, l.recht.verpflegungTag)
}

function kilometer(l: Lage, p: PersonLage): number {
  return p.wegMeter === 0 ? 0 : fahrtkostenRegel.rechne(p.wegMeter, p.arbeitstage, l.recht.fahrtKilometer)
}

/** What has to be said where deductions of a person with income are taken as the file states them. */
export function merkeAbsetzungen(l: Lage, p: PersonLage): void {
  if (p.altersvorsorge > 0) l.hinweiseEinkommen |= HE.altersvorsorge
  if (p.fahrtkosten > 0 && p.wegMeter > 0) l.hinweiseEinkommen |= HE.wegZurArbeit
  if (p.titel > 0) l.hinweiseEinkommen |= HE.titel
}

/** Each deduction of sec. 11b (1) nos. 3 to 5 as a fact or a lump sum. */
export function absetzungenKnoten(l: Lage, p: PersonLage): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return l.spur.regel(absetzungenRegel, p.i, nr3und4(l, p) + nr5(l, p), [...vorsorge(l, p), ...ausgaben(l, p)])
}

/** Nos. 3 and 4 alone. */
export function vorsorgeKnoten(l: Lage, p: PersonLage): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return l.spur.regel(vorsorgeRegel, p.i, nr3und4(l, p), vorsorge(l, p))
}

/** No. 5 alone. */
export function ausgabenKnoten(l: Lage, p: PersonLage): Knoten {
  if (l.spur === null) throw new Error('no reasoning is recorded')
  return l.spur.regel(ausgabenRegel, p.i, nr5(l, p), ausgaben(l, p))
}

function vorsorge(l: Lage, p: PersonLage): Knoten[] {
  const pauschale =
    versicherungspauschale(l, p) > 0 ? l.spur?.parameter(p.alterLetzter >= 18 ? ab.versicherungVolljaehrig : ab.versicherungMinderjaehrig) : undefined
  return [
    ...(pauschale ? [pauschale] : []),
    ...angabe(l, p, 'kfzHaftpflicht', 'Kfz-Haftpflicht', p.kfzHaftpflicht),
    ...angabe(l, p, 'pflichtversicherungen', 'Pflichtversicherungen', p.pflichtversicherungen),
    ...angabe(l, p, 'altersvorsorge', 'Geförderte Altersvorsorge', p.altersvorsorge),
  ]
}

function ausgaben(l: Lage, p: PersonLage): Knoten[] {
  const spur = l.spur
  if (spur === null) return []
  const ort = `${pfad(l, p)}.absetzungen`
  const teile = angabe(l, p, 'werbungskosten', 'Ausgaben für die Arbeit', p.werbungskosten)
  const km = kilometer(l, p)
  if (km > p.fahrtkosten) {
    const weg = spur.angabe(`${ort}.entfernungKilometer`, 'Entfernung', p.wegMeter, 'Meter', p.i)
    const tage = spur.angabe(`${ort}.arbeitstage`, 'Arbeitstage', p.arbeitstage, 'Tage', p.i)
    teile.push(spur.regel(fahrtkostenRegel, p.i, km, [weg, tage, spur.parameter(ab.fahrtkostenKilometer)]))
  } else teile.push(...angabe(l, p, 'fahrtkosten', 'Weg zur Arbeit', p.fahrtkosten))
  if (p.verpflegungstage > 0) {
    const tage = spur.angabe(`${ort}.verpflegungsmehraufwandTage`, 'Tage auf auswärtiger Arbeit', p.verpflegungstage, 'Tage', p.i)
    teile.push(spur.regel(verpflegungRegel, p.i, p.verpflegungstage * l.recht.verpflegungTag, [tage, spur.parameter(ab.verpflegungTag)]))
  }
  return teile
}

function angabe(l: Lage, p: PersonLage, feld: string, name: string, wert: number): Knoten[] {
  return l.spur && wert > 0 ? [l.spur.angabe(`${pfad(l, p)}.absetzungen.${feld}`, name, wert, 'Cent', p.i)] : []
}
