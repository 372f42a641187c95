import { alterIm } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { alsEuro, alsKurzenEuro } from '../platform/ui/index.ts'
import type { Falldatei } from '../recht/index.ts'
import { lohnVon, rundeCent } from './geld.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'

/** The household in one sentence: „Zwei Erwachsene, zwei Kinder (8 und 4), Warmmiete 913,45 €, Lohn 1.480 € brutto.“ */
export function zusammenfassung(fall: Falldatei, sprache: Sprache = 'de'): string {
  const kinder = fall.personen.filter((p) => p.eltern?.length)
  const { grundmiete = 0, nebenkosten = 0, heizkosten = 0, schuldzinsen = 0, eigentum = false } = fall.unterkunft
  const wohnen = rundeCent(grundmiete + nebenkosten + heizkosten + schuldzinsen)
  return ergebnisTexte(sprache).zusammenfassung({
    erwachsene: fall.personen.length - kinder.length,
    kinder: kinder.map((k) => alterIm(fall.monat, k.geburtsdatum)),
    wohnen: wohnen > 0 ? alsEuro(wohnen) : undefined,
    eigentum,
    loehne: fall.personen.flatMap((p) => lohnVon(fall, p.id) ?? []).map((l) => alsKurzenEuro(l.brutto)),
  })
}
