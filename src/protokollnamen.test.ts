import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tatName } from './platform/audit/index.ts'
import { rollen } from './platform/auth/index.ts'

type Texte = (sprache: string) => { zugriffe: { rollen: Readonly<Record<string, string>> } }
const { texte }: { texte: Texte } = await import(join(import.meta.dirname, 'portal', 'texte', 'index.ts'))

// The person concerned reads the record (Art. 15 DSGVO): what stands there must be words, not names of code.
const raeume = ['fall', 'antrag', 'bescheid', 'zahlung', 'eingliederung', 'foerderung', 'vermittlung', 'teilhabe', 'portal', 'arbeitsplatz']
const dateien = raeume.flatMap((raum) =>
  readdirSync(join(import.meta.dirname, raum), { recursive: true, encoding: 'utf8' })
    .filter((pfad) => /\.tsx?$/.test(pfad) && !/\.test\.|testhilfe|texte\//.test(pfad))
    .map((pfad) => readFileSync(join(import.meta.dirname, raum, pfad), 'utf8')),
)

/** An act is written where a line notes it: `tat: 'x.y'`, or as an argument of the rooms' own helpers. */
const notiert = /\btat: |merke\w*\(|notiere\w*\(|[eE]intrag\(|halteFest\(db|protokolliere\w*\(|\b(setze|schreibe)\(db, h/
const taten = new Set(
  dateien.flatMap((text) =>
    text
      .split('\n')
      .filter((zeile) => notiert.test(zeile))
      .flatMap((zeile) => [...zeile.matchAll(/['`]([a-z]+\.(?:[a-z-]+|\$\{))/g)].map(([, tat = '']) => tat.replace('${', 'x'))),
  ),
)

describe('what stands in the record of a case', () => {
  test('is looked for in the code', () => expect(taten.size).toBeGreaterThan(60))

  // about the house, not about somebody
  const imHaus = /^(arbeitgeber\.(aendern|anlegen|kontakt|konto)|stelle\.|passung\.|katalog\.|mittel\.|kalender\.)/
  test.each([...taten].filter((tat) => !imHaus.test(tat)).sort())('%s has a name in every language', (tat) => {
    expect(tatName(tat, 'de')).toBeDefined()
    expect(tatName(tat, 'en')).not.toBe(tatName(tat, 'de'))
  })

  test.each(['de', 'einfach', 'en'] as const)('every role has a name (%s)', (sprache) => {
    const namen = texte(sprache).zugriffe.rollen
    const oeffentlich = ['pressestelle', 'redaktion', 'gestaltung', 'fachautor', 'freigabe', 'arbeitskreis', 'koordination'] // open no case
    expect([...rollen, 'anbieter', 'arbeitgeber'].filter((r) => !oeffentlich.includes(r) && namen[r] === undefined)).toEqual([])
  })
})
