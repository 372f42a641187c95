import { alsEuro } from '../recht/index.ts'
import { tagInZiffern } from './brief.ts'
import type { Werte } from './model.ts'
import { meldung as t } from './texte/personal-aenderung.ts'

/** `Arbeit: neue Arbeit` */
export function aenderungTitel(w: Werte): string {
  const art = t.arten[w.art ?? '']
  return [art?.name ?? t.unbekannt, art?.was[w.was ?? '']].filter(Boolean).join(': ')
}

/** What was said, line by line. */
export function aenderungZeilen(w: Werte): { label: string; wert: string }[] {
  const zeile = (label: string, wert: string | undefined) => (wert ? [{ label, wert }] : [])
  const betrag = Number(w.betrag)
  return [
    ...zeile(t.ab, w.ab && tagInZiffern(w.ab)),
    ...zeile(t.betrag, w.betrag && Number.isFinite(betrag) ? alsEuro(Math.round(betrag * 100)) : w.betrag),
    ...zeile(t.iban, w.iban),
    ...zeile(t.inhaber, w.inhaber),
    ...zeile('', w.text),
  ]
}
