import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { liesPdf, setzePdf } from '../platform/pdf/index.ts'
import { breiteHoechstens, markiereEinzeilige } from './einzeilig.ts'
import { entwirfBescheid } from './index.ts'
import type { Block, Tabelle } from './model.ts'
import { alle, rechne } from './testhilfe/faelle.ts'

let ordner: string
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-breite-'))
  writeFileSync(
    join(ordner, 'breite.typ'),
    `#let d = json(bytes(sys.inputs.daten))
#set document(title: "Breiten", date: datetime(year: 2026, month: 8, day: 20))
#set page(width: 100cm, height: auto)
#set text(font: "Fira Sans", fallback: false, size: 10pt, lang: "de", number-width: "tabular", number-type: "lining", hyphenate: false)
#for t in d { block(text(weight: 400, t)) + block(text(weight: 700, t)) }`,
  )
})
afterAll(() => rmSync(ordner, { recursive: true }))

/** Width of each text on one line, the wider of regular and bold, points. */
async function breiten(texte: readonly string[]): Promise<Map<string, number>> {
  const satz = setzePdf({ vorlage: join(ordner, 'breite.typ'), daten: texte })
  if (!satz.ok) throw new Error(satz.zeichen.join(' '))
  const gelesen = await liesPdf(Uint8Array.from(satz.pdf))
  if (!gelesen.ok) throw new Error(gelesen.grund)
  const nachZeile = new Map<number, { text: string; von: number; bis: number }>()
  for (const t of gelesen.pdf.seiten.flatMap((s) => s.texte)) {
    const z = nachZeile.get(Math.round(t.y * 10)) ?? { text: '', von: t.x, bis: 0 }
    nachZeile.set(Math.round(t.y * 10), { text: z.text + t.text, von: Math.min(z.von, t.x), bis: Math.max(z.bis, t.x + t.breite) })
  }
  const gemessen = [...nachZeile.values()].map((z) => z.bis - z.von)
  expect(gemessen).toHaveLength(2 * texte.length)
  return new Map(texte.map((t, k) => [t, Math.max(gemessen[2 * k] ?? 0, gemessen[2 * k + 1] ?? 0)]))
}

function tabellen(bloecke: readonly Block[]): Tabelle[] {
  return bloecke.flatMap((b): Tabelle[] => {
    if (b.art === 'tabelle') return [b]
    if (b.art === 'gruppe') return tabellen(b.bloecke)
    if (b.art === 'nebeneinander') return tabellen([...b.links, ...b.rechts])
    return b.art === 'liste' ? b.punkte.flatMap((p) => tabellen(p.dazu)) : []
  })
}

const alleTabellen = alle.flatMap(({ faelle, anschrift }) => {
  const b = entwirfBescheid({ monate: rechne(faelle), anschrift, datum: '2026-08-20', pruefsumme: '0123' })
  return tabellen([...b.brief, ...b.rechnung.bloecke])
})

const zuSchmal = async (texte: readonly string[]): Promise<string[]> =>
  [...(await breiten(texte))].filter(([t, breite]) => breite > (breiteHoechstens(t, 10) * 72) / 25.4 + 0.01).map(([t]) => t)

describe('no text is wider than its bound', () => {
  test('every sign, and every sign twice', async () => {
    const zeichen = Array.from({ length: 0x180 - 0x21 }, (_, k) => String.fromCodePoint(0x21 + k)).filter((z) => !/[\p{Cc}\p{Cf}\p{Z}]/u.test(z))
    const alleZeichen = [...zeichen, ...'–−×÷„“’…€']
    expect(await zuSchmal([...alleZeichen, ...alleZeichen.map((z) => z + z)])).toEqual([])
  })

  test('the cells of all exercise notices', async () => {
    const zellen = new Set(alleTabellen.flatMap((t) => [...t.kopf.flat().map((k) => k.text), ...t.zeilen.flatMap((z) => z.zellen)]))
    expect(await zuSchmal([...zellen].map((z) => z.replaceAll('\u00ad', '')).filter((z) => z !== ''))).toEqual([])
  })
})

test('a row with a text too long for its column is not marked, a head with a long word is', () => {
  const zeilen = ['Mira', 'Friederike-Wilhelmine von der Schulenburg-Hohenlohe'].map((name) => ({ art: 'posten', zellen: [name, '1,00'] }) as const)
  const spalten = [
    { breite: 'rest', rechts: false },
    { breite: 17, rechts: true },
  ] as const
  const [t] = markiereEinzeilige<Tabelle>(
    [{ art: 'tabelle', dicht: true, spalten, kopf: [[{ text: 'Person' }, { text: 'Grundsicherungsgeld' }]], zeilen }],
    60,
  )
  expect(t?.zeilen.map((z) => z.einzeilig === true)).toEqual([true, false])
  expect(t?.kopf[0]?.map((k) => k.eng === true)).toEqual([false, true])
  expect(t?.kopfEinzeilig).toBe(false)
})

test('most rows are marked: that is what keeps a notice fast', () => {
  const zeilen = alleTabellen.flatMap((t) => t.zeilen).filter((z) => z.art !== 'titel')
  expect(zeilen.filter((z) => z.einzeilig).length / zeilen.length).toBeGreaterThan(0.85)
})
