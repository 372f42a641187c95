import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { vorgaengeVon } from '../fall/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { setzeFort } from './setze-fort.ts'
import { type Erklaerung, sichereDatum } from './sichere-datum.ts'
import { liesAntrag } from './store.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T18:14:00Z')
const imTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const handlung = () => ({ traegerId: t.traegerId, jetzt })

const erklaerung = (mehr: Partial<Erklaerung> = {}): Erklaerung => ({
  token: randomUUID(),
  name: { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '05.03.1991' },
  anschrift: { plz: '38855', ort: 'Wernigerode', strasse: 'Beispielgasse 5' },
  kontakt: { telefon: '0151 23456789' },
  eilig: [],
  ...mehr,
})

const sichere = (e: Erklaerung) => imTraeger((db) => sichereDatum(db, tresor, handlung(), e))

describe('securing the date', () => {
  test('counts from the first of the month and puts work on the list', async () => {
    const antrag = await sichere(erklaerung({ eilig: ['essen', 'gewalt'] }))
    if (!antrag.ok) throw new Error('not taken')
    expect(antrag).toMatchObject({ wirktAb: '2026-08-01' })
    expect(antrag.nummer).toMatch(/^A-2026-\d{6}$/)
    expect(antrag.code).toMatch(/^[a-z]+-[a-z]+-\d{6}$/)
    const [vorgang] = await imTraeger((db) => vorgaengeVon(db, t.traegerId, { antragId: antrag.antragId }))
    expect(vorgang).toMatchObject({
      titel: 'Erstantrag: Sommerfeld, Mira',
      eilig: 'kein Geld für Essen, Schutz vor Gewalt',
      stand: 'neu',
      frist: '2027-02-10',
    })
  })

  test('a later wish counts from then', async () => {
    expect(await sichere(erklaerung({ ab: '2026-10-01' }))).toMatchObject({ wirktAb: '2026-10-01' })
    expect(await sichere(erklaerung({ ab: '2026-05-01' }))).toMatchObject({ wirktAb: '2026-08-01' })
  })

  test('the same form sent twice is one application', async () => {
    const e = erklaerung()
    expect(await sichere(e)).toEqual(await sichere(e))
  })

  test('a token that belongs to somebody else opens nothing', async () => {
    const e = erklaerung()
    await sichere(e)
    expect(await sichere({ ...e, name: { ...e.name, vorname: 'Fremd' } })).toEqual({ ok: false, fehler: { art: 'token-vergeben' } })
  })

  test('answers lie encrypted', async () => {
    const antrag = await sichere(erklaerung())
    if (!antrag.ok) throw new Error('not taken')
    const zeilen = await imTraeger((db) =>
      db.selectFrom('antwort').select('werte').where('traegerId', '=', t.traegerId).where('antragId', '=', antrag.antragId).execute(),
    )
    expect(JSON.stringify(zeilen)).not.toContain('Sommerfeld')
    const gelesen = await imTraeger((db) => liesAntrag(db, tresor, t.traegerId, antrag.antragId))
    expect(gelesen?.antworten['name/p1']).toMatchObject({ nachname: 'Sommerfeld' })
  })
})

describe('going on', () => {
  let code = ''
  beforeAll(async () => {
    const antrag = await sichere(erklaerung({ name: { vorname: 'Jo', nachname: 'Muster', geburtsdatum: '1.2.1990' } }))
    code = antrag.ok ? antrag.code : ''
  })
  const versuche = (was: Partial<{ code: string; geburtsdatum: string; adresse: string }>) =>
    imTraeger((db) => setzeFort(db, tresor, t.traegerId, { code, geburtsdatum: '01.02.1990', adresse: randomUUID(), ...was }, jetzt))

  test('code and date of birth open the draft, however they are written', async () => {
    expect(await versuche({ code: ` ${code.toUpperCase().replaceAll('-', ' ')} ` })).toMatchObject({ ok: true })
  })

  test('one of the two is not enough', async () => {
    expect(await versuche({ geburtsdatum: '02.02.1990' })).toMatchObject({ ok: false, fehler: { art: 'unbekannt' } })
    expect(await versuche({ code: 'amsel-birke-000000' })).toMatchObject({ ok: false, fehler: { art: 'unbekannt' } })
  })

  test('guessing is slowed down, by code and by address', async () => {
    const adresse = randomUUID()
    let letzte = await versuche({ adresse, code: 'amsel-biene-000001' })
    for (let i = 2; i < 25; i++) letzte = await versuche({ adresse, code: `amsel-biene-${String(i).padStart(6, '0')}` })
    expect(letzte).toMatchObject({ ok: false, fehler: { art: 'zu-oft' } })
  })

  test('another Träger knows nothing of it', async () => {
    const fremd = await forTraeger(t.db, t.anderer, (db) =>
      setzeFort(db, tresor, t.anderer, { code, geburtsdatum: '01.02.1990', adresse: 'x' }, jetzt),
    )
    expect(fremd).toMatchObject({ ok: false, fehler: { art: 'unbekannt' } })
  })
})
