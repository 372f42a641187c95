import { open } from 'node:fs/promises'

/** Columns of the benchmark population, `src/bench/README.md`. Money in cents; relatives as offset of rows within the dwelling, 0 for none. */
export type Bevoelkerung = {
  anzahl: number
  bg: Int32Array
  geburt: Int32Array
  partner: Int8Array
  elternteil1: Int8Array
  elternteil2: Int8Array
  brutto: Int32Array
  netto: Int32Array
  unterhalt: Int32Array
  kindergeld: Int32Array
  vermoegen: Int32Array
  miete: Int32Array
  heizung: Int32Array
  /** hundredths of a square metre */
  flaeche: Int32Array
  karenz: Uint8Array
}

const spalten =
  'p_id,bg_id,alter,geburtsjahr,geburtsmonat,partner,elternteil_1,elternteil_2,alleinerziehend,kindergeldempfaenger,brutto,sv_beitraege,steuer,netto,unterhalt,kindergeld,vermoegen,bruttokaltmiete_bg,heizkosten_bg,wohnflaeche_bg,karenzzeit'

function leere(platz: number): Bevoelkerung {
  const ganze = (): Int32Array => new Int32Array(platz)
  return {
    anzahl: 0,
    bg: ganze(),
    geburt: ganze(),
    partner: new Int8Array(platz),
    elternteil1: new Int8Array(platz),
    elternteil2: new Int8Array(platz),
    brutto: ganze(),
    netto: ganze(),
    unterhalt: ganze(),
    kindergeld: ganze(),
    vermoegen: ganze(),
    miete: ganze(),
    heizung: ganze(),
    flaeche: ganze(),
    karenz: new Uint8Array(platz),
  }
}

/**
 * Reads the CSV of the benchmark population chunk by chunk into columns. The file holds nothing but digits, points, minus signs and commas
 * below its header, so bytes are read as numbers in hundredths; a library for CSV would make a string of each of 31 million fields.
 *
 * @throws {Error} where the header is not that of the population
 */
export async function liesBevoelkerung(datei: string): Promise<Bevoelkerung> {
  const griff = await open(datei)
  try {
    const { size } = await griff.stat()
    // no row is shorter than 45 bytes
    const b = leere(Math.ceil(size / 45))
    const zeile = new Float64Array(21)
    const puffer = new Uint8Array(1 << 20)
    const leser: Leser = { feld: 0, wert: 0, nachkomma: -1, negativ: false, kopfGelesen: false }
    for (;;) {
      const { bytesRead } = await griff.read(puffer, 0, puffer.length)
      if (bytesRead === 0) break
      const ab = leser.kopfGelesen ? 0 : liesKopf(puffer, bytesRead, leser)
      liesFelder(puffer, ab, bytesRead, leser, zeile, b)
    }
    if (leser.feld > 0) liesFelder(Uint8Array.of(umbruch), 0, 1, leser, zeile, b)
    return b
  } finally {
    await griff.close()
  }
}

type Leser = { feld: number; wert: number; nachkomma: number; negativ: boolean; kopfGelesen: boolean }

function liesKopf(puffer: Uint8Array, ende: number, leser: Leser): number {
  const laenge = puffer.subarray(0, ende).indexOf(umbruch)
  const kopf = Buffer.from(puffer.subarray(0, laenge)).toString('latin1').trim()
  if (laenge < 0 || kopf !== spalten) throw new Error('Die Datei ist keine Bevölkerung der Messung: Die erste Zeile nennt andere Spalten.')
  leser.kopfGelesen = true
  return laenge + 1
}

const ziffer0 = 48
const ziffer9 = 57
const punkt = 46
const minus = 45
const umbruch = 10

/** Fields of a piece of the file; a field may begin in one piece and end in the next. */
function liesFelder(puffer: Uint8Array, ab: number, ende: number, leser: Leser, zeile: Float64Array, b: Bevoelkerung): void {
  for (let i = ab; i < ende; i++) {
    const c = puffer[i] ?? 0
    if (c >= ziffer0 && c <= ziffer9) {
      leser.wert = leser.wert * 10 + c - ziffer0
      if (leser.nachkomma >= 0) leser.nachkomma++
    } else if (c === punkt) leser.nachkomma = 0
    else if (c === minus) leser.negativ = true
    else schliesseFeld(c, leser, zeile, b)
  }
}

function schliesseFeld(trenner: number, leser: Leser, zeile: Float64Array, b: Bevoelkerung): void {
  const { wert, nachkomma } = leser
  const hundertstel = nachkomma === 2 ? wert : nachkomma === 1 ? wert * 10 : wert * 100
  zeile[leser.feld++] = leser.negativ ? -hundertstel : hundertstel
  leser.wert = 0
  leser.nachkomma = -1
  leser.negativ = false
  if (trenner !== umbruch) return
  nimmZeile(zeile, b)
  leser.feld = 0
}

function nimmZeile(z: Float64Array, b: Bevoelkerung): void {
  const i = b.anzahl++
  const id = z[0] ?? 0
  // offset to the relative's row plus one; the rows of a dwelling are adjacent
  const verwandt = (spalte: number): number => ((z[spalte] ?? -1) < 0 ? 0 : ((z[spalte] ?? 0) - id) / 100)
  b.bg[i] = (z[1] ?? 0) / 100
  b.geburt[i] = (z[3] ?? 0) * 100 + (z[4] ?? 0) + 1
  b.partner[i] = verwandt(5)
  b.elternteil1[i] = verwandt(6)
  b.elternteil2[i] = verwandt(7)
  b.brutto[i] = z[10] ?? 0
  b.netto[i] = z[13] ?? 0
  b.unterhalt[i] = z[14] ?? 0
  b.kindergeld[i] = z[15] ?? 0
  b.vermoegen[i] = z[16] ?? 0
  b.miete[i] = z[17] ?? 0
  b.heizung[i] = z[18] ?? 0
  b.flaeche[i] = z[19] ?? 0
  b.karenz[i] = (z[20] ?? 0) / 100
}
