import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { angemeldetAls, rufe, testzeit } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { legeFallAn } from '../fall-anlegen.ts'
import { loader as dokumentLoader } from './dokument.ts'
import { action, loader } from './dokumente.tsx'

const t = testDb()
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
let fallId = ''
let cookie = ''
let datei: Uint8Array

beforeAll(async () => {
  fallId = (await inFall((db) => legeFallAn(db, { traegerId: t.traegerId, jetzt: testzeit }, { bezeichnung: 'Fall' }))).fallId
  cookie = await angemeldetAls(t, 'leistung')
  const pdf = await PDFDocument.create()
  pdf.addPage([300, 400]).drawText('Mietvertrag', { x: 20, y: 360 })
  datei = await pdf.save()
})

function lege(inhalte: readonly (readonly [string, Uint8Array])[], als = cookie) {
  const formular = new FormData()
  for (const [name, inhalt] of inhalte) formular.append('datei', new File([Uint8Array.from(inhalt)], name))
  return rufe(t, action, `/faelle/${fallId}/dokumente`, { cookie: als, formular, params: { fallId } })
}
const lade = () => rufe(t, loader, `/faelle/${fallId}/dokumente`, { cookie, params: { fallId } })
const hole = (dokumentId: string, frage = '', als = cookie) =>
  rufe(t, dokumentLoader, `/dokumente/${dokumentId}${frage}`, { cookie: als, params: { dokumentId } })

describe('papers of a case', () => {
  test('a paper is kept, listed, shown as a picture with its text, and handed out as a file', async () => {
    await lege([['Mietvertrag für Österweg.pdf', datei]])
    const [d] = (await lade()).dokumente
    expect(d).toMatchObject({ name: 'Mietvertrag für Österweg.pdf', seiten: 1, kanal: 'Papier' })
    const id = d?.dokumentId ?? ''
    const roh = await hole(id)
    expect(Buffer.from(await roh.arrayBuffer()).equals(Buffer.from(datei))).toBe(true)
    expect(roh.headers.get('content-disposition')).toContain("filename*=UTF-8''Mietvertrag%20f%C3%BCr%20%C3%96sterweg.pdf")
    expect(roh.headers.get('content-security-policy')).toContain('sandbox')
    const bild = await hole(id, '?seite=1')
    expect(
      Buffer.from(await bild.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(await (await hole(id, '?seite=1&als=text')).text()).toBe('Mietvertrag')
    const gelesen = await inFall((db) => db.selectFrom('protokoll').select('gegenstand').where('tat', '=', 'dokument.lesen').execute())
    expect(gelesen.map((p) => p.gegenstand)).toEqual([id, id, id])
  })

  test('of several files the good ones are kept, the others named with a reason', async () => {
    const vorher = (await lade()).dokumente.length
    const e = await lege([
      ['gut.pdf', datei],
      ['schlecht.exe', Buffer.from('MZ kein Papier')],
    ])
    expect(e).toMatchObject({ saetze: [expect.stringMatching(/^schlecht\.exe: Diese Art von Datei/)] })
    expect((await lade()).dokumente).toHaveLength(vorher + 1)
    expect(await lege([])).toMatchObject({ saetze: ['Bitte wählen Sie eine Datei aus.'] })
  })

  test('a paper of a protected case stays in its circle; what does not exist is not found', async () => {
    const id = (await lade()).dokumente[0]?.dokumentId ?? ''
    const schuetze = (geschuetzt: boolean) => inFall((db) => db.updateTable('fall').set({ geschuetzt }).where('fallId', '=', fallId).execute())
    await schuetze(true)
    await expect(hole(id)).rejects.toMatchObject({ status: 403 })
    await expect(lade()).rejects.toMatchObject({ status: 403 })
    await schuetze(false)
    for (const fremd of ['01934f5e-0000-7000-8000-000000000001', 'x', '']) await expect(hole(fremd)).rejects.toMatchObject({ status: 404 })
  })

  test('without the right nothing is looked through and nothing shown', async () => {
    const kasse = await angemeldetAls(t, 'kasse')
    await expect(lege([['gut.pdf', datei]], kasse)).rejects.toMatchObject({ status: 403 })
    await expect(hole('01934f5e-0000-7000-8000-000000000001', '', kasse)).rejects.toMatchObject({ status: 403 })
  })
})
