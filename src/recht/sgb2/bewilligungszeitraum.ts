import type { Falldatei } from '../falldatei.ts'
import { alsMonat, monatAus } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { bewilligungszeitraumMonate } from '../parameter/verfahren.ts'
import type { Mangel } from './fehler.ts'

/**
 * What keeps files from being the months of one Bewilligungszeitraum (sec. 41 (3)): another household, a month twice, a gap, another
 * period. The same household has the same first person; ids of cases may differ from month to month.
 *
 * @param faelle ordered by month
 * @returns findings with paths `monate[2].monat`; empty where the months belong together
 */
export function pruefeBewilligungszeitraum(faelle: readonly Falldatei[]): Mangel[] {
  const [erster] = faelle
  if (erster === undefined) return [{ art: 'angaben-fehlen', feld: 'monate', satz: 'Es fehlen die Monate des Bewilligungszeitraums.' }]
  const maengel: Mangel[] = []
  const beginn = erster.bewilligungSeit?.slice(0, 7)
  if (beginn !== undefined && beginn < erster.monat) maengel.push(luecke(0, beginn))
  faelle.forEach((fall, k) => {
    const vorher = faelle[k - 1]
    if (vorher !== undefined) maengel.push(...pruefeFolge(vorher, fall, k))
    if (!istSelbeFamilie(erster, fall))
      maengel.push(anders(k, 'personen', 'Die Monate gehören nicht zum selben Fall: Die erste Person ist eine andere.'))
    if (fall.bewilligungSeit?.slice(0, 7) !== beginn) {
      maengel.push(anders(k, 'bewilligungSeit', 'Die Monate gehören nicht zum selben Bewilligungszeitraum: Sein Beginn ist verschieden angegeben.'))
    }
  })
  const laenge = eintragAm(bewilligungszeitraumMonate, `${erster.monat}-01`).wert
  if (faelle.length > laenge) maengel.push(anders(laenge, 'monat', `Ein Bewilligungszeitraum hat höchstens ${laenge} Monate.`))
  return maengel
}

/** By month; a copy. */
export function nachMonaten<T extends { readonly monat: string }>(faelle: readonly T[]): T[] {
  return faelle.toSorted((a, b) => monatAus(a.monat) - monatAus(b.monat))
}

function pruefeFolge(vorher: Falldatei, fall: Falldatei, k: number): Mangel[] {
  const abstand = monatAus(fall.monat) - monatAus(vorher.monat)
  if (abstand === 0) return [anders(k, 'monat', `Der Monat ${fall.monat} kommt zweimal vor.`)]
  return abstand === 1 ? [] : [luecke(k, alsMonat(monatAus(vorher.monat) + 1))]
}

function istSelbeFamilie(a: Falldatei, b: Falldatei): boolean {
  return a.personen[0]?.id === b.personen[0]?.id && a.personen[0]?.geburtsdatum === b.personen[0]?.geburtsdatum
}

function luecke(k: number, monat: string): Mangel {
  const satz = `Der Monat ${monat} fehlt. Abschließend entschieden wird über alle Monate des Bewilligungszeitraums zusammen.`
  return { art: 'angaben-fehlen', feld: `monate[${k}].monat`, satz }
}

function anders(k: number, feld: string, satz: string): Mangel {
  return { art: 'widerspruch', feld: `monate[${k}].${feld}`, satz }
}
