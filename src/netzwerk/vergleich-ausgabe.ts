import { alsTabelle, zahlInTabelle } from './csv.ts'
import { vergleichTexte } from './texte/vergleich/index.ts'
import type { Ansicht } from './vergleich-ansicht.ts'

/** What is seen of a figure and period as a table for spreadsheets: the same hidden values, each row with source and status. */
export function vergleichAlsCsv(a: Ansicht): string {
  const t = vergleichTexte('de')
  const kopf = [
    'Schlüssel',
    'Träger',
    'AGS',
    'Gruppe',
    'Kennzahl',
    'Name der Kennzahl',
    'Zeitraum',
    'Wert',
    'Einheit',
    'Datenstand',
    'Hinweis',
    'Quelle',
    'Art der Daten',
  ]
  const zeilen = a.zeilen.map((z) => [
    z.haus,
    z.name,
    z.ags,
    z.gruppe,
    a.kennzahl.kennzahl,
    a.kennzahl.name,
    a.zeitraum,
    z.verborgen ? t.verborgen : zahlInTabelle(z.wert),
    a.kennzahl.einheit,
    z.stand === null ? '' : t.staende[z.stand],
    [z.bemerkung, z.anmerkung, z.korrigiert ? t.korrigiert : ''].filter((x) => x !== '').join(' · '),
    a.quellen.join(' · '),
    a.uebung ? 'Übungsdaten (erfunden)' : 'Echtdaten',
  ])
  return alsTabelle([kopf, ...zeilen])
}
