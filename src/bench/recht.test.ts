import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berechne, type Falldatei, type Person } from '../recht/index.ts'
import { type Bevoelkerung, liesBevoelkerung } from './bevoelkerung.ts'
import { rechneBevoelkerung } from './recht.ts'

const kopf =
  'p_id,bg_id,alter,geburtsjahr,geburtsmonat,partner,elternteil_1,elternteil_2,alleinerziehend,kindergeldempfaenger,brutto,sv_beitraege,steuer,netto,unterhalt,kindergeld,vermoegen,bruttokaltmiete_bg,heizkosten_bg,wohnflaeche_bg,karenzzeit'

type Zeile = {
  id: number
  bg: number
  jahr: number
  monat: number
  partner: number
  eltern: number[]
  brutto: number
  netto: number
  unterhalt: number
  kindergeld: number
  vermoegen: number
}
type Wohnung = { zeilen: Zeile[]; miete: number; heizung: number; flaeche: number; karenz: boolean }

/** Numbers from a seed, so that every run has the same dwellings. */
function zufall(saat: number): (bis: number) => number {
  let z = saat
  return (bis) => {
    z = (Math.imul(z, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((z / 2 ** 32) * bis)
  }
}

type Haushalt = { bg: number; erste: number; paar: boolean }

/** Exercise data: singles, couples, up to four children of 0 to 27, wages, maintenance, Kindergeld, assets. */
function wohnungen(anzahl: number): Wohnung[] {
  const bis = zufall(7)
  const cent = (euro: number) => bis(euro * 100) / 100
  let erste = 0
  return Array.from({ length: anzahl }, (_, bg) => {
    const h = { bg, erste, paar: bis(2) === 1 }
    const erwachsene = h.paar ? 2 : 1
    const kinder = bis(3) === 0 ? 0 : bis(5)
    erste += erwachsene + kinder
    const zeilen = Array.from({ length: erwachsene + kinder }, (_zeile, k) => (k < erwachsene ? erwachsener(bis, h, k) : kind(bis, h, k)))
    return { zeilen, miete: cent(900), heizung: cent(160), flaeche: bis(1200) / 10, karenz: bis(4) === 0 }
  })
}

function erwachsener(bis: (n: number) => number, { bg, erste, paar }: Haushalt, k: number): Zeile {
  const brutto = bis(2) === 0 ? bis(250_000) / 100 : 0
  const partner = paar ? erste + 1 - k : -1
  return { ...leer, id: erste + k, bg, jahr: 1955 + bis(48), monat: 1 + bis(12), partner, ...lohn(brutto), vermoegen: bis(8) === 0 ? bis(60_000) : 0 }
}

function kind(bis: (n: number) => number, { bg, erste, paar }: Haushalt, k: number): Zeile {
  return {
    ...leer,
    id: erste + k,
    bg,
    jahr: 1999 + bis(24),
    monat: 1 + bis(12),
    eltern: paar && bis(2) === 1 ? [erste, erste + 1] : [erste],
    ...lohn(bis(10) === 0 ? bis(90_000) / 100 : 0),
    unterhalt: bis(4) === 0 ? bis(40_000) / 100 : 0,
    kindergeld: bis(6) > 0 ? 250 : 0,
    vermoegen: bis(12) === 0 ? bis(25_000) : 0,
  }
}

const leer = { partner: -1, eltern: [], unterhalt: 0, kindergeld: 0 }

function lohn(brutto: number): { brutto: number; netto: number } {
  return { brutto, netto: Math.round(brutto * 78) / 100 }
}

function alsCsv(alle: readonly Wohnung[]): string {
  const zeilen = alle.flatMap(({ zeilen: je, miete, heizung, flaeche, karenz }) =>
    je.map((z) => {
      const [e1 = -1, e2 = -1] = z.eltern
      const person = [z.id, z.bg, 0, z.jahr, z.monat, z.partner, e1, e2, 0, -1, z.brutto, 0, 0, z.netto, z.unterhalt, z.kindergeld, z.vermoegen]
      return [...person, miete, heizung, flaeche, karenz ? 1 : 0].join(',')
    }),
  )
  return `${[kopf, ...zeilen].join('\n')}\n`
}

/** The same dwelling as a case, by the columns of the README. */
function alsFall({ zeilen, miete, heizung, flaeche, karenz }: Wohnung, monat: string): Falldatei {
  const personen = zeilen.map((z): Person => {
    const einkommen: Person['einkommen'] = [
      ...(z.brutto > 0 ? [{ art: 'erwerb', brutto: z.brutto, netto: z.netto } as const] : []),
      ...(z.unterhalt > 0 ? [{ art: 'unterhalt', betrag: z.unterhalt } as const] : []),
      ...(z.kindergeld > 0 ? [{ art: 'kindergeld', betrag: z.kindergeld } as const] : []),
    ]
    return {
      id: String(z.id),
      geburtsdatum: `${z.jahr}-${String(z.monat).padStart(2, '0')}-01`,
      einkommen,
      ...(z.partner >= 0 ? { partner: String(z.partner) } : {}),
      ...(z.eltern.length > 0 ? { eltern: z.eltern.map(String) } : {}),
      ...(z.vermoegen > 0 ? { vermoegen: [{ art: 'bar-und-konto', wert: z.vermoegen }] } : {}),
    }
  })
  const unterkunft = { grundmiete: miete, heizkosten: heizung, wohnflaeche: flaeche, karenzzeit: karenz }
  return { schema: 'fall/v1', id: String(zeilen[0]?.bg), monat, personen, unterkunft }
}

describe('the bulk path', () => {
  const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-bench-'))
  const datei = join(ordner, 'bevoelkerung.csv')
  // more than a megabyte: the reader works on pieces of one
  const alle = wohnungen(6000)
  let b: Bevoelkerung
  beforeAll(async () => {
    const csv = alsCsv(alle)
    expect(csv.length).toBeGreaterThan(1 << 20)
    writeFileSync(datei, csv)
    b = await liesBevoelkerung(datei)
  })
  afterAll(() => rmSync(ordner, { recursive: true }))

  test.each(['2023-06', '2025-01', '2026-08'])('gives every dwelling in %s what its case gives', (monat) => {
    const d = rechneBevoelkerung(b, monat, b.anzahl)
    expect([d.bgs, d.personen]).toEqual([alle.length, b.anzahl])
    const verschieden = alle.filter((wohnung, k) => {
      const e = berechne(alsFall(wohnung, monat))
      if (e.schema === 'fehler/v1') throw new Error(JSON.stringify(e.fehler))
      return Math.round(e.anspruch * 100) !== d.anspruch[k]
    })
    expect(verschieden.slice(0, 1)).toEqual([])
    expect(d.anspruch.filter((a) => a > 0).length).toBeGreaterThan(alle.length / 2)
  })

  test('gives the same with the reasoning, for a part of the population, and again', () => {
    const ganz = rechneBevoelkerung(b, '2026-08', b.anzahl)
    expect(rechneBevoelkerung(b, '2026-08', b.anzahl)).toEqual(ganz)
    const teil = rechneBevoelkerung(b, '2026-08', 500, true)
    expect(teil.personen).toBeGreaterThanOrEqual(500)
    expect([...teil.anspruch.subarray(0, teil.bgs)]).toEqual([...ganz.anspruch.subarray(0, teil.bgs)])
  })

  test('numbers the dwellings as the file does', () => {
    const d = rechneBevoelkerung(b, '2025-01', b.anzahl)
    expect([d.bg[0], d.bg[1], d.bg[alle.length - 1]]).toEqual([0, 1, alle.length - 1])
  })

  test('reads a last line without an end, and refuses another header', async () => {
    writeFileSync(datei, alsCsv(alle.slice(0, 3)).trimEnd())
    expect((await liesBevoelkerung(datei)).anzahl).toBe(alle.slice(0, 3).reduce((n, w) => n + w.zeilen.length, 0))
    writeFileSync(datei, 'a,b\n1,2\n')
    await expect(liesBevoelkerung(datei)).rejects.toThrow('keine Bevölkerung')
  })
})
