import { describe, expect, test } from 'vitest'
import { esco } from './esco.ts'
import { faehigkeiten, heutigerCode } from './faehigkeiten.ts'
import { escoZu } from './suche.ts'

const uri = /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('the part of ESCO that comes along', () => {
  test.each(esco)('$name', ({ uri: adresse, name, gruppe }) => {
    expect(adresse).toMatch(uri)
    expect(name).toMatch(/^[a-z][a-z, ]*[a-z]$|^[a-z][a-z, -]*[a-z]$/)
    expect(gruppe ?? 'S1').toMatch(/^S[1-8](\.\d{1,2}){0,2}$/)
  })

  test('each once: address, first block of it, group', () => {
    for (const werte of [esco.map((e) => e.uri), esco.map((e) => e.uri.slice(0, 43)), esco.flatMap((e) => e.gruppe ?? [])]) {
      expect(werte).toEqual([...new Set(werte)])
    }
  })

  test('none that nobody uses', () => {
    expect(esco.filter((e) => !faehigkeiten.some((f) => f.esco === e))).toEqual([])
  })
})

describe('the skills', () => {
  test('each code and each name once; German and English always', () => {
    for (const werte of [faehigkeiten.map((f) => f.code), ...['de', 'en', 'uk', 'tr'].map((s) => faehigkeiten.flatMap((f) => f.namen[s] ?? []))]) {
      expect(werte).toEqual([...new Set(werte)])
    }
    for (const f of faehigkeiten) expect([f.namen.de, f.namen.en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
  })

  test('what is a concept of ESCO bears its address and official label; all else stands below one', () => {
    for (const f of faehigkeiten) {
      expect(esco).toContain(f.esco)
      if (f.code.startsWith('tw:')) expect(f.weitere).toContain(f.esco.name)
      else expect([f.code, f.namen.en]).toEqual([f.esco.uri, f.esco.name])
    }
    expect(faehigkeiten.filter((f) => uri.test(f.code)).length).toBeGreaterThanOrEqual(60)
  })

  test('a key from before leads to the concept, each other code to itself', () => {
    const team = faehigkeiten.find((f) => f.namen.de === 'Im Team arbeiten')
    expect(heutigerCode('tw:team')).toBe(team?.code)
    expect(heutigerCode('tw:kochen')).toBe('tw:kochen')
    expect(faehigkeiten.filter((f) => f.frueher !== undefined && faehigkeiten.some((a) => a.code === f.frueher))).toEqual([])
  })

  test('says what a skill is in ESCO', () => {
    expect(escoZu('tw:kochen')).toMatchObject({ name: 'preparing food and drinks', gruppe: 'S3.5.1', selbst: false })
    expect(escoZu('tw:team')).toMatchObject({ name: 'work in teams', selbst: true })
    expect(escoZu('tw:gibt-es-nicht')).toBeUndefined()
  })
})
