import { expect, test } from 'vitest'
import { forTraeger } from './platform/db/index.ts'
import { testDb } from './platform/db/testhilfe/db.ts'
import { waehleTraeger } from './platform/http/index.ts'
import { beauftrageFuerAlle } from './vorbereitung.ts'

const t = testDb()
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')

test('the work of the day is ordered once for every Träger; that about cases not in the network', async () => {
  const wahl = waehleTraeger(t.db, { erster: undefined, grund: () => 'https://portal.example' })
  const alle = await wahl.alle()
  for (let n = 0; n < 2; n++) await beauftrageFuerAlle(t.db, alle, jetzt)
  const arten: Record<string, string[]> = {}
  for (const { traeger } of alle) {
    const zeilen = await forTraeger(t.db, traeger.traegerId, (db) => db.selectFrom('auftrag').select('art').orderBy('art').execute())
    arten[traeger.kuerzel] = zeilen.map((z) => z.art)
  }
  expect(arten.jena).toEqual(arten.nordfriesland)
  expect(arten.jena).toEqual(expect.arrayContaining(['anmeldung.aufraeumen', 'bescheid.zustellung-nachsehen']))
  expect(new Set(arten.jena).size).toBe(arten.jena?.length)
  expect(arten.netzwerk).toContain('anmeldung.aufraeumen')
  expect(arten.netzwerk?.some((art) => /^(?:antrag|bescheid)\b/.test(art))).toBe(false)
  expect(
    Object.values(arten)
      .flat()
      .filter((art) => art === 'datenbank.statistik'),
  ).toHaveLength(1)
})
