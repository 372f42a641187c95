import type { NetzZugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { imNetz } from './mensch.ts'
import { feld } from './taten.ts'
import { einlesen as t } from './texte/personal-einlesen.ts'
import { alsZeitraum, type Fund, liesWerteAus, type NeuerWert, ordneZu } from './vergleich-csv.ts'
import { type Bilanz, bilanzVon } from './vergleich-einlesen.ts'
import { liesKennzahlen } from './vergleich-katalog.ts'
import { staende } from './vergleich-modell.ts'
import { alsText, HOECHSTENS_BYTE, liesTabelle } from './vergleich-tabelle.ts'
import { liesVerzeichnis } from './verzeichnis.ts'
import { zahlText } from './zahl-text.ts'

/** All that the form said, so that the next step has it too. */
export type Eingabe = Readonly<{ text: string; datei: string; kennzahl: string; zeitraum: string; stand: string; quelle: string }>

export type Vorschauzeile = Readonly<{ haus: string; kennzahl: string; zeitraum: string; wert: string; stand: string; bemerkung: string }>
export type Pruefung = Readonly<{
  eingabe: Eingabe
  kopf: readonly string[]
  zuordnung: readonly string[]
  funde: readonly Fund[]
  bilanz: Bilanz | undefined
  vorschau: readonly Vorschauzeile[]
}>

const FUNDE_HOECHSTENS = 200
const VORSCHAU = 12

/** The table of a form: the chosen file, else what was pasted, or what an earlier step kept. */
export async function liesEingabe(f: FormData): Promise<Ergebnis<{ eingabe: Eingabe }>> {
  const datei = f.get('datei')
  const gewaehlt = datei instanceof File && datei.size > 0 ? datei : undefined
  if (gewaehlt !== undefined && gewaehlt.size > HOECHSTENS_BYTE) return fehler(t.zuGross, 'datei')
  const eingefuegt = f.get('text')
  const text = gewaehlt ? alsText(await gewaehlt.bytes()) : typeof eingefuegt === 'string' ? eingefuegt : ''
  const name = gewaehlt?.name ?? (feld(f, 'dateiname') || t.eingefuegt)
  const eingabe = {
    text,
    datei: name.slice(0, 200),
    kennzahl: feld(f, 'kennzahl'),
    zeitraum: feld(f, 'zeitraum'),
    stand: feld(f, 'stand'),
    quelle: feld(f, 'quelle'),
  }
  return { ok: true, eingabe }
}

type Gelesen = Readonly<{ pruefung: Pruefung; werte: readonly NeuerWert[] }>

/** Reads a table against the directory and the figures: a dry run, nothing is written. */
export async function pruefe(z: NetzZugriff, eingabe: Eingabe, f: FormData): Promise<Ergebnis<Gelesen>> {
  const gelesen = liesTabelle(eingabe.text)
  if (!gelesen.ok) return gelesen
  const { tabelle } = gelesen
  return imNetz(z, async (db) => {
    const kennzahlen = await liesKennzahlen(db, z.netzId, 'de', 'netz')
    const haeuser = await liesVerzeichnis(db, z.netzId, 'oeffentlich')
    const gewaehlt = tabelle.kopf.map((_, i) => f.get(`spalte-${i}`))
    const zuordnung = gewaehlt.every((x) => typeof x === 'string') ? gewaehlt : ordneZu(tabelle.kopf, kennzahlen)
    const stand = staende.find((s) => s === eingabe.stand) ?? 'vorlaeufig'
    const vorgaben = { kennzahl: eingabe.kennzahl, zeitraum: alsZeitraum(eingabe.zeitraum) ?? eingabe.zeitraum, stand }
    const monat = tagVon(z.jetzt).toPlainYearMonth().toString()
    const { werte, funde } = liesWerteAus(tabelle, zuordnung, vorgaben, { kennzahlen, haeuser, monat })
    const namen = new Map(haeuser.map((h) => [h.haus, h.name]))
    const vorschau = werte.slice(0, VORSCHAU).map((w) => ({
      haus: namen.get(w.haus) ?? w.haus,
      kennzahl: w.kennzahl,
      zeitraum: w.zeitraum,
      wert: zahlText(w.wert, kennzahlen.get(w.kennzahl) ?? { stellen: 2, einheit: '' }),
      stand: t.staende[w.stand],
      bemerkung: w.bemerkung,
    }))
    const bilanz = funde.length === 0 ? await bilanzVon(db, z.netzId, werte) : undefined
    const gekuerzt =
      funde.length > FUNDE_HOECHSTENS
        ? [...funde.slice(0, FUNDE_HOECHSTENS), { zeile: 0, spalte: '', satz: t.mehrFehler(funde.length - FUNDE_HOECHSTENS) }]
        : funde
    return { ok: true as const, werte, pruefung: { eingabe, kopf: tabelle.kopf, zuordnung, funde: gekuerzt, bilanz, vorschau } }
  })
}
