import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import { tresorMit } from '../platform/tresor/index.ts'
import { quittungszeilen, setzeQuittung } from './quittung.ts'
import { sichereDatum } from './sichere-datum.ts'
import { liesAntrag } from './store.ts'

const t = testDb()
const tresor = tresorMit(new Uint8Array(32).fill(7))
const jetzt = Temporal.Instant.from('2026-08-10T18:14:00Z')

async function antragVon(vorname: string) {
  const traeger = await forTraeger(t.db, t.traegerId, (db) =>
    db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow(),
  )
  const antrag = await forTraeger(t.db, t.traegerId, async (db) => {
    const name = { vorname, nachname: 'Haddad', geburtsdatum: '14.07.1992' }
    const anschrift = { plz: '38855', ort: 'Wernigerode', strasse: 'Breite Straße 1' }
    const e = { token: randomUUID(), name, anschrift, kontakt: {}, eilig: ['essen'] as const, sprache: 'en' as const }
    const gesichert = await sichereDatum(db, tresor, { traegerId: t.traegerId, jetzt }, e)
    return gesichert.ok ? liesAntrag(db, tresor, t.traegerId, gesichert.antragId) : undefined
  })
  if (antrag === undefined) throw new Error('not taken')
  return { antrag, traeger }
}

test('the page speaks the language of who reads it, the sheet and the work list German', async () => {
  const { antrag } = await antragVon('Amira')
  expect(antrag).toMatchObject({ sprache: 'en', eilig: 'kein Geld für Essen' })
  const zeile = (name: string, sprache: 'de' | 'en') => quittungszeilen(antrag, sprache).find((z) => z.name === name)?.wert
  expect(zeile('Received', 'en')).toBe('10.08.2026, 20:14')
  expect(zeile('Urgent', 'en')).toBe('no money for food')
  expect(zeile('Eingegangen', 'de')).toBe('10.08.2026, 20:14 Uhr')
  expect(zeile('Dringend', 'de')).toBe('kein Geld für Essen')
})

test('letters that the font lacks never keep the receipt from anybody; it says so', async () => {
  const { antrag, traeger } = await antragVon('أميرة')
  const satz = setzeQuittung(antrag, traeger, true, 'amsel-birke-123456', jetzt)
  if (!satz.ok) throw new Error('no receipt')
  const gelesen = await liesPdf(Uint8Array.from(satz.pdf))
  const text = gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((stueck) => stueck.text)).join(' ') : ''
  expect(text).toContain('????? Haddad')
  expect(text).toContain('nicht gedruckt werden können')
})
