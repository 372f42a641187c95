import { alsEuro } from '../recht/index.ts'
import { tagInZiffern } from './brief.ts'
import type { Werte } from './model.ts'

/** Kinds of reported changes in the words of staff, with what can have happened. */
const ARTEN: Readonly<Record<string, Readonly<{ name: string; was: Readonly<Record<string, string>> }>>> = {
  arbeit: { name: 'Arbeit', was: { beginn: 'neue Arbeit', ende: 'Arbeit beendet', lohn: 'anderer Lohn oder andere Stunden' } },
  leistung: { name: 'andere Leistung', was: { beginn: 'neue Leistung', ende: 'Leistung beendet', hoehe: 'anderer Betrag' } },
  einmalig: {
    name: 'einmaliges Geld',
    was: { nachzahlung: 'Nachzahlung', steuer: 'Steuererstattung', erbe: 'Erbe', anderes: 'etwas anderes' },
  },
  umzug: { name: 'Umzug', was: { geplant: 'nur geplant', unterschrieben: 'Vertrag unterschrieben', umgezogen: 'schon umgezogen' } },
  haushalt: { name: 'Haushalt', was: { einzug: 'Einzug', auszug: 'Auszug', geburt: 'Geburt', tod: 'Todesfall' } },
  familie: { name: 'Partnerschaft', was: { heirat: 'Heirat', zusammen: 'zusammengezogen', trennung: 'Trennung', scheidung: 'Scheidung' } },
  wohnen: { name: 'Miete und Heizung', was: { miete: 'Miete', nebenkosten: 'Nebenkosten', heizung: 'Heizkosten', abrechnung: 'Jahresabrechnung' } },
  konto: { name: 'Bankverbindung', was: {} },
  kontakt: { name: 'Anschrift, Telefon, E-Mail', was: {} },
  gesundheit: { name: 'Gesundheit', was: { krank: 'krankgeschrieben', klinik: 'Krankenhaus oder Reha', schwanger: 'Schwangerschaft' } },
  schule: { name: 'Schule, Ausbildung, Studium', was: { beginn: 'beginnt', ende: 'endet' } },
  abwesenheit: { name: 'nicht erreichbar', was: {} },
  besitz: { name: 'Vermögen', was: {} },
  aufenthalt: { name: 'Aufenthalt', was: {} },
  anderes: { name: 'etwas anderes', was: {} },
}

/** `Arbeit: neue Arbeit` */
export function aenderungTitel(w: Werte): string {
  const art = ARTEN[w.art ?? '']
  return [art?.name ?? 'Änderung', art?.was[w.was ?? '']].filter(Boolean).join(': ')
}

/** What was said, line by line. */
export function aenderungZeilen(w: Werte): { label: string; wert: string }[] {
  const zeile = (label: string, wert: string | undefined) => (wert ? [{ label, wert }] : [])
  const betrag = Number(w.betrag)
  return [
    ...zeile('ab', w.ab && tagInZiffern(w.ab)),
    ...zeile('Betrag', w.betrag && Number.isFinite(betrag) ? alsEuro(Math.round(betrag * 100)) : w.betrag),
    ...zeile('IBAN', w.iban),
    ...zeile('Kontoinhaberin oder Kontoinhaber', w.inhaber),
    ...zeile('', w.text),
  ]
}
