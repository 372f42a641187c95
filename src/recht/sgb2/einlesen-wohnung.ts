import type { Falldatei } from '../falldatei.ts'
import { euro } from '../grundlage/geld.ts'
import { tageszahl } from '../grundlage/zeitraum.ts'
import { fehlt, type Mangel } from './fehler.ts'
import type { Lage } from './lage.ts'

export function liesWohnung(l: Lage, fall: Falldatei, maengel: Mangel[]): void {
  const u = fall.unterkunft
  const w = l.wohnung
  const wahlweise = (x: number | undefined): number => (x === undefined ? -1 : euro(x))
  w.grundmiete = euro(u.grundmiete ?? 0)
  w.nebenkosten = euro(u.nebenkosten ?? 0)
  w.miete = w.grundmiete + w.nebenkosten + euro(u.schuldzinsen ?? 0)
  w.heizung = euro(u.heizkosten ?? 0)
  w.einmalig = euro(u.einmalig ?? 0)
  w.instandhaltung = euro(u.instandhaltung ?? 0)
  w.guthaben = euro(u.guthaben ?? 0)
  w.flaeche = u.wohnflaeche === undefined ? -1 : Math.round(u.wohnflaeche * 100)
  w.grenze = wahlweise(u.angemessenBruttokalt)
  w.grenzeHeizung = wahlweise(u.angemessenHeizkosten)
  w.bisher = wahlweise(u.bisherigeUnterkunftskosten)
  w.quadratmeterpreis = wahlweise(u.quadratmeterpreisGrenze)
  w.zulaessigeMiete = wahlweise(u.zulaessigeMiete)
  w.warmwasserKosten = wahlweise(u.warmwasserKosten)
  w.warmwasserDezentral = u.warmwasserDezentral === true
  w.umzugOhneZusicherung = u.umzugOhneZusicherung === true
  w.unabweisbar = u.unabweisbar === true
  w.direktzahlung = u.direktzahlung === true
  w.kostensenkungBis = letzterTag(u.kostensenkungBis)
  w.verkleinerungBis = letzterTag(u.verkleinerungBis)
  w.todesfallschutzBis = letzterTag(u.todesfallschutzBis)
  w.kostensenkung = w.kostensenkungBis >= l.recht.erster
  w.verkleinerung = w.verkleinerungBis >= l.recht.erster
  w.todesfall = w.todesfallschutzBis >= l.recht.erster
  w.weitere = Math.max(u.weitereBewohner ?? 0, fall.haushaltsangehoerige?.length ?? 0)
  if (w.instandhaltung > 0 && u.eigentum !== true) {
    maengel.push(
      fehlt('unterkunft.eigentum', 'Instandhaltung ist nur bei selbst bewohntem Eigentum ein Bedarf. Bitte angeben, ob die Wohnung Eigentum ist.'),
    )
  }
  if (w.quadratmeterpreis >= 0 && w.flaeche < 0 && l.unterkunftNeu) {
    maengel.push(fehlt('unterkunft.wohnflaeche', 'Für die Grenze je Quadratmeter fehlt die Wohnfläche.'))
  }
  pruefeWohnflaeche(l, fall, maengel)
}

/** Outside the Karenzzeit the size of an owner-occupied home decides; inside it is free, whatever its size (sec. 12 (1) sentences 2, 3). */
function pruefeWohnflaeche(l: Lage, fall: Falldatei, maengel: Mangel[]): void {
  if (l.wohnung.flaeche >= 0 || (l.vermoegenAlt ? l.vermoegenKarenz : l.wohnung.karenz)) return
  fall.personen.forEach((p, i) => {
    p.vermoegen?.forEach((v, j) => {
      if (v.art !== 'selbstgenutztes-haus' && v.art !== 'selbstgenutzte-wohnung') return
      if (v.wohnflaeche !== undefined || v.geschuetzt === true) return
      const satz = 'Ob die Immobilie geschützt ist, hängt von der Wohnfläche ab. Bitte angeben.'
      maengel.push(fehlt(`personen[${i}].vermoegen[${j}].wohnflaeche`, satz))
    })
  })
}

/** A protection until a day counts for the whole month in which that day lies. */
function letzterTag(bis: string | undefined): number {
  return bis === undefined ? 0 : tageszahl(bis)
}
