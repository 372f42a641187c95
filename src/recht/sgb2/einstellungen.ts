import type { Hinweis } from '../ergebnis.ts'
import type { Falldatei } from '../falldatei.ts'
import type { Mangel } from './fehler.ts'

/**
 * Choices that the law leaves to the Träger, with the values that are known; the first is the default.
 *
 * `kdu.neuesRecht`: whether sec. 22 as in force since July 2026 governs every month from then on, or only Bewilligungszeiträume that
 * begin under it (`bedarf.md` 6.12; sec. 65a is silent).
 */
const einstellungen = { 'kdu.neuesRecht': ['ab_2026_07_01', 'ab_neuem_BWZ'] } as const

/** Whether the Träger applies the new rules on housing only to Bewilligungszeiträume that begin under them. */
export function neuesRechtAbNeuerBewilligung(fall: Falldatei): boolean {
  return fall.traeger?.['kdu.neuesRecht'] === 'ab_neuem_BWZ'
}

const ersterMonatDesNeuenRechts = '2026-07'

/** A known choice with a value that is not known, or without the fact it hangs on: which rule to apply cannot be guessed. */
export function pruefeEinstellungen(fall: Falldatei, maengel: Mangel[]): void {
  const beginnUnbekannt = fall.bewilligungSeit === undefined && fall.leistungsbezugSeit === undefined
  if (neuesRechtAbNeuerBewilligung(fall) && fall.monat >= ersterMonatDesNeuenRechts && beginnUnbekannt) {
    const satz = 'Der Träger wendet die neuen Regeln zur Unterkunft erst auf die nächste Bewilligung an. Bitte angeben, wann die jetzige begann.'
    maengel.push({ art: 'angaben-fehlen', feld: 'bewilligungSeit', satz })
  }
  for (const [name, werte] of Object.entries(einstellungen)) {
    const wert = fall.traeger?.[name]
    if (wert === undefined || werte.some((w) => w === wert)) continue
    const satz = `Für die Einstellung „${name}“ gibt es nur die Werte ${werte.map((w) => `„${w}“`).join(' und ')}.`
    maengel.push({ art: 'nicht-berechenbar', feld: `traeger.${name}`, satz })
  }
}

/** Choices with a name that no rule asks for; they change nothing, and whoever wrote them should know. */
export function unbekannteEinstellungen(fall: Falldatei): Hinweis[] {
  const namen = Object.keys(fall.traeger ?? {}).filter((name) => !(name in einstellungen))
  if (namen.length === 0) return []
  const liste = namen.map((name) => `„${name}“`).join(', ')
  const satz =
    namen.length === 1
      ? `Die Einstellung ${liste} des Trägers ist nicht bekannt und hat nichts bewirkt.`
      : `Die Einstellungen ${liste} des Trägers sind nicht bekannt und haben nichts bewirkt.`
  return [{ art: 'pruefen', satz, fundstelle: 'Falldatei, Feld traeger' }]
}
