import { randomUUID } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { PDFDocument } from 'pdf-lib'
import { afterEach, expect, test } from 'vitest'
import { dokumenteVon } from '../../fall/index.ts'
import { angemeldetAls, cookieFuer, kontoMit, rufe, testzeit } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../../platform/tresor/index.ts'
import { richteVirenschutzEin } from '../../platform/virenschutz/index.ts'
import { sichereDatum } from '../sichere-datum.ts'
import { familie } from '../uebungsantrag.ts'
import { action as erfassen } from './erfassen-nachweise.tsx'
import { action as selbst } from './nachweise.tsx'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' }) // as `rufe` has it
const imTraeger = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

const aufraeumen: (() => void)[] = []
afterEach(() => {
  richteVirenschutzEin(undefined)
  for (const tat of aufraeumen.splice(0)) tat()
})

/** A scanner that has been given a file and does not answer until it is told to. */
async function wartenderScanner(): Promise<{ gefragt: Promise<void>; antworte: () => void }> {
  const gefragt = Promise.withResolvers<void>()
  const leitungen: Socket[] = []
  const server = createServer({ allowHalfOpen: true }, (leitung) => {
    leitung.on('error', () => {})
    leitung.resume()
    leitungen.push(leitung)
    gefragt.resolve()
  })
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  aufraeumen.push(() => server.close())
  const ort = server.address()
  richteVirenschutzEin(`127.0.0.1:${typeof ort === 'object' && ort ? ort.port : 0}`)
  const antworte = () => {
    for (const leitung of leitungen) leitung.end('stream: OK\0')
  }
  return { gefragt: gefragt.promise, antworte }
}

async function antrag(kanal: 'portal' | 'papier', kontoId?: string): Promise<string> {
  return imTraeger(async (db) => {
    const erklaerung = { token: randomUUID(), name: familie['name/p1'] ?? {}, anschrift: {}, kontakt: {}, eilig: [], kanal }
    const gesichert = await sichereDatum(db, tresor, { traegerId: t.traegerId, jetzt: testzeit }, erklaerung)
    if (!gesichert.ok) throw new Error('not taken')
    if (kontoId)
      await db.updateTable('antrag').set({ kontoId }).where('traegerId', '=', t.traegerId).where('antragId', '=', gesichert.antragId).execute()
    return gesichert.antragId
  })
}

async function mitDatei(): Promise<FormData> {
  const pdf = await PDFDocument.create()
  pdf.addPage([300, 400])
  const formular = new FormData()
  formular.append('datei-anderes', new File([Uint8Array.from(await pdf.save())], 'Brief.pdf'))
  return formular
}

test.each(['staff', 'the person'])('while the scanner looks at a file that %s sends, the database serves others', async (wer) => {
  const { gefragt, antworte } = await wartenderScanner()
  const konto = await kontoMit(t, 'buerger')
  const antragId = wer === 'staff' ? await antrag('papier') : await antrag('portal', konto.kontoId)
  const cookie = wer === 'staff' ? await angemeldetAls(t, 'eingangszone') : await cookieFuer(t, konto)
  const formular = await mitDatei()
  const gesendet =
    wer === 'staff'
      ? rufe(t, erfassen, `/eingang/${antragId}/erfassen/nachweise`, { cookie, formular, params: { antragId } })
      : rufe(t, selbst, '/antrag/nachweise', { cookie, formular })
  await gefragt
  const dokumente = () => imTraeger((db) => dokumenteVon(db, t.traegerId, { antragId }))
  expect(await dokumente()).toEqual([]) // the embedded database has one connection: this would wait for ever
  antworte()
  expect(await gesendet).toMatchObject({ saetze: [], gespeichert: ['Brief.pdf'] })
  expect(await dokumente()).toMatchObject([{ name: 'Brief.pdf', nachweis: 'anderes' }])
})

test('who has no business there gets nothing looked through', async () => {
  const formular = await mitDatei()
  const antwort = await rufe(t, selbst, '/antrag/nachweise', { formular }).catch((r: unknown) => r)
  expect(antwort instanceof Response && antwort.headers.get('location')).toBe('/antrag/fortsetzen')
})
