import { lieseVorgeschichteEin, liesVorgeschichten, monateVonBis, monatPlus } from '../statistik/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

const MENSCHEN = 190
const MONATE = 50
const arten = ['svpflichtig', 'svpflichtig', 'svpflichtig', 'svpflichtig', 'geringfuegig', 'ausbildung', 'selbstaendig', 'oeffentlich-gefoerdert']
const kopf = 'kundennummer;monat;hilfebeduerftig;elb;geschlecht;llu;luh;alleinerziehend;eintritt;kontinuierlich;massnahme'

/**
 * Invented people month by month, so that two years of key figures have a course: read in as a new house reads what it brings along. A later start
 * brings the months since.
 */
export async function saeeWirkung(z: Wegkontext): Promise<void> {
  const letzter = z.heute.toPlainYearMonth().subtract({ months: 1 }).toString()
  const bisher = await z.tu((db) => liesVorgeschichten(db, z.traegerId))
  const schonBis = bisher
    .map((v) => v.bis.slice(0, 7))
    .sort()
    .at(-1)
  const von = schonBis === undefined ? monatPlus(letzter, 1 - MONATE) : monatPlus(schonBis, 1)
  const zeilen = monateVonBis(von, letzter).flatMap((monat) => menschenIm(monat))
  if (zeilen.length === 0) return
  const datei = { datei: 'vorgeschichte-uebung.csv', quelle: 'Erfundene Vorgeschichte (Übung)', text: [kopf, ...zeilen].join('\n') }
  const e = await z.tu((db) => lieseVorgeschichteEin(db, z.vor(0, 'controlling'), datei))
  if (!e.ok) throw new Error(`exercise data: ${e.satz} ${e.funde[0]?.satz ?? ''}`)
}

function menschenIm(monat: string): string[] {
  const m = Number(monat.slice(0, 4)) * 12 + Number(monat.slice(5, 7)) - 1
  return Array.from({ length: MENSCHEN }, (_, k) => zeile(k, m, monat)).filter((zeile) => zeile !== '')
}

/** Each person has a turn of months in need and months without; some never leave, some are children. The same at every start. */
function zeile(k: number, m: number, monat: string): string {
  const runde = 26 + (zufall(k, 1) % 40)
  const pause = zufall(k, 2) % 9
  const stelle = (m + zufall(k, 3)) % (runde + pause)
  const immer = k % 7 < 2
  if (!immer && stelle >= runde) return ''
  const kind = k % 6 === 5
  const geht = !immer && stelle === runde - 1
  const arbeitet = !kind && (geht ? zufall(k, m) % 5 < 3 : zufall(k, m) % 90 === 0)
  const eintritt = arbeitet ? (arten[zufall(m, k) % arten.length] ?? '') : ''
  const dauert = eintritt === 'svpflichtig' ? (zufall(k + m, 4) % 3 === 0 ? 'nein' : 'ja') : ''
  const allein = !kind && k % 5 === 0 ? 'ja' : ''
  const massnahme = !kind && (zufall(k, Math.floor(m / 4)) % 9 === 0 || k % 23 === 0) ? 'ja' : ''
  const llu = kind ? 120 + (zufall(k, 5) % 150) : 380 + (zufall(k, 5) % 220) + Math.floor((m % 36) / 12) * 12
  const luh = 180 + (zufall(k, 6) % 260) + Math.floor((m % 48) / 6) * 3
  const geschlecht = zufall(k, 7) % 100 < 52 ? 'w' : 'm'
  const nummer = `999U${String(k).padStart(6, '0')}`
  return [nummer, monat, 'ja', kind ? 'nein' : 'ja', geschlecht, llu, luh, allein, eintritt, dauert, massnahme].join(';')
}

/** A number that looks random and is always the same. */
function zufall(a: number, b: number): number {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  return (x ^ (x >>> 13)) >>> 1
}
