import type { Falldatei } from '../recht/index.ts'
import { type Angabe, beruehrt } from './angabe.ts'
import type { AngabeArt } from './angabe-arten.ts'
import { tageImMonat } from './bausteine.ts'
import { listeneintrag, mitgliedAus } from './fall-aus-angaben.ts'
import type { FallPerson } from './personen.ts'

const listen: Readonly<Record<string, AngabeArt>> = {
  einkommen: 'person.einkommen',
  vermoegen: 'person.vermoegen',
  minderungen: 'person.minderung',
  bildungTeilhabe: 'person.bildungTeilhabe',
  aufrechnungen: 'person.aufrechnung',
}

/**
 * The facts behind a path of the case file, as the reasoning names its facts: `personen[0].einkommen[1].netto`, `unterkunft.heizkosten`,
 * `personen[2].vermoegen`. None for what was counted from others.
 *
 * @param angaben in force, those that `fall` was made of
 */
export function angabenZuPfad(angaben: readonly Angabe[], personen: readonly FallPerson[], fall: Falldatei, pfad: string): Angabe[] {
  const ganz = { von: `${fall.monat}-01`, bis: `${fall.monat}-${tageImMonat(`${fall.monat}-01`)}` }
  const imMonat = angaben.filter((a) => beruehrt(a, ganz.von, ganz.bis))
  const teile = /^personen\[(\d+)\]\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?/.exec(pfad)
  if (teile === null) {
    const [bereich, feld] = pfad.split('.')
    if (bereich !== 'unterkunft') return imMonat.filter((a) => a.personId === null && a.art === `fall.${bereich}`)
    return imMonat.filter((a) => (feld === undefined ? a.art.startsWith('unterkunft.') : a.art === `unterkunft.${feld}`))
  }
  const [, nr, feld = '', stelle, darunter] = teile
  const kennung = fall.personen[Number(nr)]?.id
  const person = personen.find((p) => p.kennung === kennung)
  if (person === undefined) return []
  const eigene = imMonat.filter((a) => a.personId === person.personId)
  if (feld === 'geburtsdatum') return eigene.filter((a) => a.art === 'person.stamm')
  if (feld === 'absetzungen')
    return eigene.filter((a) => (darunter === undefined ? a.art.startsWith('absetzung.') : a.art === `absetzung.${darunter}`))
  // who names whom does not matter: the partnership is one
  if (feld === 'partner') return imMonat.filter((a) => a.art === 'person.partner' && (a.personId === person.personId || a.wert === kennung))
  const art = listen[feld]
  if (art === undefined) return eigene.filter((a) => a.art === `person.${feld}`)
  if (stelle === undefined) return eigene.filter((a) => a.art === art)
  const [mitglied] = mitgliedAus(imMonat, person, ganz, [])
  const schluessel = mitglied && listeneintrag(imMonat, mitglied, art, Number(stelle))
  return eigene.filter((a) => a.art === art && a.schluessel === schluessel)
}
