import { describe, expect, test } from 'vitest'
import { findNetzwerkId, forTraeger, type TraegerDb } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { ersetzeKatalog, liesKatalog } from './einlesen.ts'
import { type Begriffsart, begriffsname, findBegriff, sucheBegriffe } from './suche.ts'

const t = testDb()
const lies = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
const suche = async (art: Begriffsart, text: string) =>
  (await lies((db) => sucheBegriffe(db, t.traegerId, art, text))).map((b) => [b.code, begriffsname(b, 'de')])

const team = 'http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0'

/** Made up in the form of the official file: columns in its order, further names on lines of their own. */
const esco = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/uebung-1,skill/competence,sector-specific,Übungsspeisen würzen,"Speisen der Übung abschmecken
Probegerichte würzen",,released,2026-01-01T00:00:00Z,,,http://data.europa.eu/esco/concept-scheme/skills,"Nur zum Üben, mit Komma"
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/uebung-2,knowledge,cross-sector,Übungskunde,,,released,2026-01-01T00:00:00Z,,,http://data.europa.eu/esco/concept-scheme/skills,
`

describe('without an official catalogue', () => {
  test.each([
    ['kldb', 'koch', '29302'],
    ['kldb', 'lager helfer', '51311'],
    ['kldb', 'gartner', '12102'],
    ['esco-faehigkeit', 'schweiss', 'tw:schweissen'],
    ['esco-faehigkeit', 'welding', 'tw:schweissen'],
    ['esco-faehigkeit', 'шити', 'tw:naehen'],
    ['esco-faehigkeit', 'dikiş', 'tw:naehen'],
    ['esco-beruf', 'Bäckerin', 'isco:7512'],
    ['esco-faehigkeit', 'lagern', 'tw:lager'],
    ['esco-faehigkeit', 'Gabelstaplr', 'tw:stapler'],
    ['esco-faehigkeit', 'schwiesen', 'tw:schweissen'],
    ['esco-faehigkeit', 'work in teams', team],
    ['esco-faehigkeit', 'settling disp', 'http://data.europa.eu/esco/skill/96de2e86-e287-41f2-88ab-15a2343afc6f'],
    ['esco-faehigkeit', 'preparing food', 'tw:kochen'],
    ['kldb', 'Lagerwirtschaf Helfr', '51311'],
    ['kldb', 'Altenpflger', '82102'],
  ] as const)('%s: %s finds %s', async (art, text, code) => {
    expect((await suche(art, text))[0]?.[0]).toBe(code)
  })

  test('nothing for nothing, and for what there is not', async () => {
    expect(await suche('kldb', '  ')).toEqual([])
    expect(await suche('kldb', 'Drachenzähmer')).toEqual([])
    expect(await suche('kldb', 'qx')).toEqual([])
    expect(await lies((db) => findBegriff(db, t.traegerId, 'kldb', '99999'))).toBeUndefined()
  })
})

describe('the official file', () => {
  test('is read with quotes, commas and lines inside; found by preferred and other names; own words stay known', async () => {
    const gelesen = liesKatalog('esco-faehigkeit', `\uFEFF${esco}`)
    const begriffe = gelesen.ok ? gelesen.begriffe : expect.fail(gelesen.saetze.join(' '))
    const h = { traegerId: t.traegerId, jetzt }
    await lies((db) => ersetzeKatalog(db, h, { art: 'esco-faehigkeit', sprache: 'de', stand: 'v0', begriffe }))
    expect(await suche('esco-faehigkeit', 'abschm')).toEqual([['http://data.europa.eu/esco/skill/uebung-1', 'Übungsspeisen würzen']])
    expect(await suche('esco-faehigkeit', 'ubung')).toHaveLength(2)
    expect(await suche('esco-faehigkeit', 'wurzen probe')).toHaveLength(1)
    expect((await lies((db) => findBegriff(db, t.traegerId, 'esco-faehigkeit', 'tw:naehen')))?.namen.de).toBe('Nähen')
    // read again with one term less: the other one is gone
    await lies((db) => ersetzeKatalog(db, h, { art: 'esco-faehigkeit', sprache: 'de', stand: 'v1', begriffe: begriffe.slice(1) }))
    expect(await suche('esco-faehigkeit', 'abschm')).toEqual([])
  })

  test('is one entry with what comes along under the same address; everyday words stay beside it', async () => {
    const kopf = 'conceptUri,skillType,preferredLabel,altLabels\n'
    const gelesen = liesKatalog('esco-faehigkeit', `${kopf}${team},skill/competence,Übungsname der Gruppenarbeit,\n`)
    const begriffe = gelesen.ok ? gelesen.begriffe : expect.fail(gelesen.saetze.join(' '))
    const h = { traegerId: t.traegerId, jetzt }
    await lies((db) => ersetzeKatalog(db, h, { art: 'esco-faehigkeit', sprache: 'de', stand: 'v2', begriffe }))
    for (const text of ['gruppenarbeit', 'im team arbeiten', 'work in teams', 'takim']) {
      const treffer = await suche('esco-faehigkeit', text)
      expect(treffer[0]).toEqual([team, 'Übungsname der Gruppenarbeit'])
      expect(treffer.filter(([code]) => code === team)).toHaveLength(1)
    }
    expect((await suche('esco-faehigkeit', 'preparing food'))[0]).toEqual(['tw:kochen', 'Kochen für viele'])
    const frueher = await lies((db) => findBegriff(db, t.traegerId, 'esco-faehigkeit', 'tw:team'))
    expect(frueher).toMatchObject({ code: team, namen: { de: 'Übungsname der Gruppenarbeit', en: 'work in teams' } })
  })

  test('all errors at once, and nothing is read', () => {
    const kaputt = esco.replace('http://data.europa.eu/esco/skill/uebung-1', 'skill 1').replace('Übungskunde', '')
    expect(liesKatalog('esco-faehigkeit', kaputt)).toEqual({
      ok: false,
      saetze: ['Eintrag 2: „skill 1“ ist keine Adresse von ESCO.', 'Eintrag 3: http://data.europa.eu/esco/skill/uebung-2 hat keinen Namen.'],
    })
    expect(liesKatalog('esco-beruf', esco)).toMatchObject({
      ok: false,
      saetze: [expect.stringContaining('„iscoGroup“'), expect.stringContaining('„code“')],
    })
  })

  test('KldB 2010: levels above the Gattung are passed over', () => {
    const gelesen = liesKatalog('kldb', 'Schlüssel KldB 2010;Titel\r\n2;Rohstoffgewinnung\r\n293;Speisenzubereitung\r\n29302;Köche/Köchinnen\r\n')
    expect(gelesen.ok && gelesen.begriffe.map((b) => b.code)).toEqual(['29302'])
  })
})

test('what the network reads in is found by all houses; 14,000 skills are searched in memory', async () => {
  const netzId = (await findNetzwerkId(t.db)) ?? expect.fail('no network')
  const begriffe = Array.from({ length: 14_000 }, (_, i) => ({
    code: `http://data.europa.eu/esco/occupation/uebung-${i}`,
    name: `Übung${i} ${i % 2 === 0 ? 'gerade' : 'ungerade'}`,
    weitere: [`Anders${i % 700} genannt`, `auch Wort${i % 90}`],
    zusatz: { isco: '5120' },
  }))
  await forTraeger(t.db, netzId, (db) =>
    ersetzeKatalog(db, { traegerId: netzId, jetzt }, { art: 'esco-beruf', sprache: 'de', stand: 'v0', begriffe }),
  )
  expect(await suche('esco-beruf', 'ubung13999')).toEqual([['http://data.europa.eu/esco/occupation/uebung-13999', 'Übung13999 ungerade']])
  for (const text of ['anders69', 'wort8 gerade', 'u', 'genannt']) expect((await suche('esco-beruf', text)).length).toBe(12)
})
