import {
  ladeVerzeichnis,
  lieseEin,
  liesKennzahlen,
  merkeAn,
  mitgelieferteListe,
  type NeuerWert,
  schreibeKennzahl,
  schreibeKontakt,
  verbindeHaus,
} from '../netzwerk/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Db, findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'

const QUELLE = 'Übungsdaten: erfundene Werte, keine amtliche Statistik'
const BEI_UNS: Readonly<Record<string, string>> = { 'koba-harz': 'zkt-15085', nordfriesland: 'zkt-01054', jena: 'zkt-16053' }

type Wer = Readonly<{
  traegerId: string
  kuerzel: string
  uebungsdaten: boolean
  telefon: string
  email: string
  ort: string
  plz: string
  strasse: string
  webseite: string
}>

/**
 * Fills the exercise network with the directory and with invented figures, once. The houses are real ones, so every value carries the
 * mark of the exercise, which each page, chart and table shows.
 */
export async function saeeVergleich(db: Db, haeuser: readonly Wer[], jetzt: Temporal.Instant): Promise<void> {
  const traegerId = await findNetzwerkId(db)
  if (traegerId === undefined || !haeuser.some((h) => h.traegerId === traegerId && h.uebungsdaten)) return
  await forTraeger(db, traegerId, async (trx) => {
    const h = { traegerId, jetzt: jetzt.subtract({ hours: 24 * 20 }), koordiniert: true }
    if ((await ladeVerzeichnis(trx, h)) === 0) return
    for (const haus of haeuser) await verbinde(trx, h, haus)
    for (const k of eigene) await schreibeKennzahl(trx, h, k.schluessel, k.daten)
    const werte = await erfinde(trx, traegerId, jetzt)
    const lies = (w: readonly NeuerWert[], am: Temporal.Instant, datei: string) =>
      lieseEin(trx, { ...h, jetzt: am }, { werte: w, quelle: QUELLE, datei, text: datei, uebung: true })
    await lies(werte, h.jetzt, 'uebung-kennzahlen.csv')
    await lies(korrigiere(werte), h.jetzt.add({ hours: 24 * 9 }), 'uebung-korrektur.csv')
    await merke(trx, h, haeuser, werte)
  })
}

type H = Readonly<{ traegerId: string; jetzt: Temporal.Instant; koordiniert: boolean }>

/** The houses of the exercise are entries of the directory and share some of their contact. */
async function verbinde(db: TraegerDb, h: H, wer: Wer): Promise<void> {
  const haus = BEI_UNS[wer.kuerzel]
  if (haus === undefined || !wer.uebungsdaten) return
  await verbindeHaus(db, h, haus, { kuerzel: wer.kuerzel, arbeitetMit: true })
  const offen = (wert: string) => ({ wert, sichtbar: 'oeffentlich' as const })
  await schreibeKontakt(db, { ...h, von: wer.traegerId }, haus, {
    webseite: offen(wer.webseite),
    strasse: offen(wer.strasse),
    plz: offen(wer.plz),
    ort: offen(wer.ort),
    telefon: offen(wer.telefon),
    email: offen(wer.email),
    ansprechperson: { wert: 'Fachstelle Statistik (Übung)', sichtbar: 'netz' },
  })
}

const eigene = [
  {
    schluessel: 'eigen-bearbeitung',
    daten: {
      ...{
        name: 'Dauer bis zum Bescheid',
        formel: 'Tage vom vollständigen Antrag bis zum Bescheid, Median des Monats.',
        einheit: 'Tage',
        stellen: 1,
      },
      ...{ zeitraum: 'monat', zaehlt: false, steigt: 'Menschen warten länger auf ihren Bescheid.', oeffentlich: false },
    },
  },
  {
    schluessel: 'eigen-ausbildung',
    daten: {
      ...{
        name: 'Beginn einer Ausbildung im Monat',
        formel: 'Zahl der jungen Menschen, die im Monat eine Ausbildung beginnen.',
        einheit: '',
        stellen: 0,
      },
      ...{
        zeitraum: 'monat',
        zaehlt: true,
        steigt: 'Mehr junge Menschen beginnen eine Ausbildung. Im August und September sind es immer mehr.',
        oeffentlich: true,
      },
    },
  },
] as const

/** What is invented for which figure: middle and spread, and how many quarters back. */
const FORM: Readonly<Record<string, Readonly<{ mitte: number; streuung: number; quartale: number; jeEinwohner?: boolean }>>> = {
  K1: { mitte: 1.5, streuung: 9, quartale: 2 },
  K2: { mitte: 24, streuung: 11, quartale: 15 },
  K3: { mitte: -1, streuung: 6, quartale: 2 },
  BG: { mitte: 0.036, streuung: 0.034, quartale: 4, jeEinwohner: true },
  EGL: { mitte: 720, streuung: 620, quartale: 2 },
  VWK: { mitte: 1800, streuung: 800, quartale: 2 },
  'eigen-bearbeitung': { mitte: 12, streuung: 12, quartale: 2 },
  'eigen-ausbildung': { mitte: 0.00012, streuung: 0.0001, quartale: 2, jeEinwohner: true },
}

async function erfinde(db: TraegerDb, netzId: string, jetzt: Temporal.Instant): Promise<NeuerWert[]> {
  const kennzahlen = await liesKennzahlen(db, netzId, 'de', 'netz')
  const vorVier = tagVon(jetzt).toPlainYearMonth().subtract({ months: 4 })
  return Object.entries(FORM).flatMap(([name, { mitte, streuung, quartale, jeEinwohner }]) => {
    const k = kennzahlen.get(name)
    if (k === undefined) return []
    return Array.from({ length: quartale }, (_, q) => {
      const monat = vorVier.subtract({ months: 3 * q })
      const zeitraum = k.zeitraum === 'jahr' ? String(vorVier.year - 1 - q) : monat.toString()
      return mitgelieferteListe().traeger.map(({ haus, einwohner }): NeuerWert => {
        const eigenheit = zufall(`${haus} ${name}`) - 0.5
        const schwankung = (zufall(`${haus} ${name} ${zeitraum}`) - 0.5) * 0.25
        const roh = (mitte + streuung * (eigenheit + schwankung)) * (jeEinwohner ? einwohner : 1)
        const wert = Number(roh.toFixed(k.stellen))
        return { zeile: 0, haus, kennzahl: name, zeitraum, wert, basis: null, stand: q === 0 ? 'vorlaeufig' : 'revidiert', bemerkung: '' }
      })
    }).flat()
  })
}

/** One figure of the newest month was wrong at four houses, ours among them. */
function korrigiere(werte: readonly NeuerWert[]): NeuerWert[] {
  const neuester = werte.find((w) => w.kennzahl === 'K2')?.zeitraum
  return werte
    .filter((w) => w.kennzahl === 'K2' && w.zeitraum === neuester && [...Object.values(BEI_UNS), 'zkt-05558'].includes(w.haus))
    .map((w) => ({ ...w, wert: Number((w.wert + 1.4).toFixed(1)), stand: 'revidiert' as const, bemerkung: 'Nachmeldung eingerechnet (Übung)' }))
}

async function merke(db: TraegerDb, h: H, haeuser: readonly Wer[], werte: readonly NeuerWert[]): Promise<void> {
  const harz = haeuser.find((x) => x.kuerzel === 'koba-harz')
  const kennzahl = (await liesKennzahlen(db, h.traegerId, 'de', 'netz')).get('K2')
  const zeitraum = werte.find((w) => w.kennzahl === 'K2')?.zeitraum ?? ''
  if (harz !== undefined)
    await merkeAn(
      db,
      { ...h, von: harz.traegerId },
      { kennzahl, zeitraum },
      'Ein großer Betrieb hat in diesem Jahr viele Menschen eingestellt (Übung).',
    )
}

/** 0 to 1, the same for the same text (FNV-1a). */
function zufall(text: string): number {
  let h = 2166136261
  for (const zeichen of text) h = Math.imul(h ^ (zeichen.codePointAt(0) ?? 0), 16777619)
  h ^= h >>> 15
  h = Math.imul(h, 2246822507)
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296
}
