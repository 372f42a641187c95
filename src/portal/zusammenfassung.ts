import { alterIm } from '../platform/eingabe/index.ts'
import { alsEuro, alsKurzenEuro } from '../platform/ui/index.ts'
import type { Falldatei } from '../recht/index.ts'
import { lohnVon, rundeCent } from './geld.ts'

const ZAHLWORT = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

/** The household in one sentence: „Zwei Erwachsene, zwei Kinder (8 und 4), Warmmiete 913,45 €, Lohn 1.480 € brutto.“ */
export function zusammenfassung(fall: Falldatei): string {
  const erwachsene = fall.personen.filter((p) => !p.eltern?.length)
  const kinder = fall.personen.filter((p) => p.eltern?.length)
  const { grundmiete = 0, nebenkosten = 0, heizkosten = 0, schuldzinsen = 0 } = fall.unterkunft
  const wohnen = rundeCent(grundmiete + nebenkosten + heizkosten + schuldzinsen)
  const loehne = fall.personen.flatMap((p) => lohnVon(fall, p.id) ?? [])
  return `${gross(
    [
      erwachsene.length === 1 ? 'eine erwachsene Person' : `${ZAHLWORT[erwachsene.length] ?? erwachsene.length} Erwachsene`,
      kinderText(kinder.map((k) => alterIm(fall.monat, k.geburtsdatum))),
      wohnen > 0 ? `${fall.unterkunft.eigentum ? 'Wohnkosten' : 'Warmmiete'} ${alsEuro(wohnen)}` : 'keine Wohnkosten',
      loehne.length === 0 ? '' : loehne.map((l) => `Lohn ${alsKurzenEuro(l.brutto)} brutto`).join(', '),
    ]
      .filter((t) => t !== '')
      .join(', '),
  )}.`
}

function kinderText(alter: readonly number[]): string {
  if (alter.length === 0) return ''
  const liste = alter.length === 1 ? String(alter[0]) : `${alter.slice(0, -1).join(', ')} und ${alter.at(-1)}`
  return alter.length === 1 ? `ein Kind (${liste})` : `${ZAHLWORT[alter.length] ?? alter.length} Kinder (${liste})`
}

function gross(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
