import { beforeAll, expect, test } from 'vitest'
import { bilder, bildHinweise, liesGroessen, listeInhalte, markeVon, oeffentlicheInhalte, setzeEin } from '../oeffentlichkeit/index.ts'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { testzeit } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { saeeKampagne } from './kampagne.ts'

const t = testDb()
const heute = '2026-08-17'
let traeger: readonly Traeger[] = []
const von = (kuerzel: string) => traeger.find((x) => x.kuerzel === kuerzel)?.traegerId ?? ''

beforeAll(async () => {
  traeger = await t.alsBesitzer((db) => db.selectFrom('traeger').selectAll().where('kuerzel', '!=', 'musterkreis').execute())
  for (const x of traeger) await legeUebungskontenAn(t.db, x, testzeit)
  expect(await saeeKampagne({ db: t.db }, traeger)).toBe(true)
})

test('two houses carry the mark, one does not; a second time nothing is added', async () => {
  expect(await saeeKampagne({ db: t.db }, traeger)).toBe(false)
  const netz = von('netzwerk')
  const marke = (kuerzel: string, tag = heute) => forTraeger(t.db, von(kuerzel), (db) => markeVon(db, von(kuerzel), netz, tag))
  expect((await marke('koba-harz'))?.claim).toBe('Stark. Sozial. Vor Ort.')
  expect(await marke('nordfriesland')).toMatchObject({ logo: undefined, giltBis: '2030-12-31' })
  expect(await marke('jena')).toBeUndefined()
  expect(await marke('koba-harz', '2031-01-01')).toBeUndefined()
})

test('the message modules say the figures of the day they are read', async () => {
  const [id, netz] = [von('koba-harz'), von('netzwerk')]
  await forTraeger(t.db, id, async (db) => {
    const texte = await oeffentlicheInhalte<{ texte: { de: { text: string } } }>(db, netz, 'baustein', testzeit)
    expect(texte).toHaveLength(7)
    const hand = texte.find((x) => x.adresse === 'aus-einer-hand')?.daten.texte.de.text ?? ''
    const am = async (tag: string) => setzeEin(hand, await liesGroessen(db, id, netz, tag))
    expect((await am('2019-05-03')).text).toContain('104 von 407 Jobcentern')
    expect((await am('2023-11-01')).text).toContain('104 von 405 Jobcentern')
    expect(await am(heute)).toMatchObject({ text: expect.stringContaining('104 von 404 Jobcentern'), fehlend: [] })
  })
})

test('drawings are there for all, the one whose right has ended is named where it stands', async () => {
  const [id, netz] = [von('koba-harz'), von('netzwerk')]
  await forTraeger(t.db, id, async (db) => {
    const staende = Object.fromEntries((await bilder(db, id, netz, heute)).map((b) => [b.angabe.titel, b.stand]))
    expect(staende).toEqual({
      'Unser Haus': 'nutzbar',
      'Sechs Hände, ein Knoten': 'nutzbar',
      'Rathaus, Schule, Betrieb': 'nutzbar',
      'Aktionswoche 2019: offene Tür': 'abgelaufen',
    })
    expect(await bildHinweise(db, id, netz, testzeit, heute)).toEqual([]) // nobody uses it
    expect(await listeInhalte(db, id, 'baustein', testzeit)).toEqual([])
  })
})
