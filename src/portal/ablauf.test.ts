import { describe, expect, test } from 'vitest'
import { anfang, antworte, ERGEBNIS, frageZu, offeneFragen } from './ablauf.ts'
import { fragenZu } from './fragen/index.ts'
import { ALLEIN, FAMILIE, geheDurch, HEUTE } from './testhilfe.ts'

describe('the way through the questions', () => {
  test('one person with nothing special answers eleven pages', () => {
    expect(geheDurch(ALLEIN).gefragt).toEqual([
      'monat',
      'haushalt',
      'alter',
      'wohnen',
      'miete',
      'warmmiete',
      'warmwasser',
      'mietgrenze',
      'geld.sie',
      'besonderes',
      'vermoegen',
    ])
  })

  test('a family is asked about the partner and the children, not about what does not apply', () => {
    const { gefragt } = geheDurch(FAMILIE)
    expect(gefragt).toContain('geld.partner')
    expect(gefragt).toContain('kindergeld')
    expect(gefragt).not.toContain('bezug-seit')
    expect(gefragt).not.toContain('besitz')
    expect(gefragt.filter((id) => id.startsWith('schule'))).toEqual([])
    expect(gefragt).toHaveLength(16)
  })

  test('no page has more than three fields', () => {
    const alles = {
      ...FAMILIE,
      bezug: 'ja',
      kinder: '4',
      'geburt.kind3': '16',
      'geburt.kind4': '17',
      'kosten.sie': 'ja',
      vermoegen: 'ja',
      kindgeld: 'unterhalt,uvg,rente',
    }
    const mehr = { ...alles, besonderes: 'schwanger,krank,teilhabe,ernaehrung,ausbildung,umgang,bildung,zahlt-unterhalt,kuerzung' }
    for (const frage of fragenZu(mehr, HEUTE)) expect(frage.felder.length, frage.id).toBeLessThanOrEqual(3)
  })

  test.each([
    ['somebody who already gets money is asked since when', { bezug: 'ja' }, 'bezug-seit'],
    ['a child of 16 is asked about school', { 'geburt.kind1': '16' }, 'schule.kind1'],
    ['costs are asked in detail only on yes', { 'kosten.sie': 'ja' }, 'weg.sie'],
    ['owners are asked about the size', { wohnen: 'eigentum' }, 'eigentum-groesse'],
    ['assets are asked in detail only above the allowance', { vermoegen: 'ja' }, 'besitz'],
    ['the start of the grant matters only for assets', { vermoegen: 'ja', bezug: 'ja' }, 'bewilligung'],
    ['pregnancy leads to the date', { besonderes: 'schwanger' }, 'schwanger'],
  ])('%s', (_, mehr, id) => {
    const ids = (angaben: Record<string, string>) => fragenZu(angaben, HEUTE).map((f) => f.id)
    expect(ids({ ...FAMILIE })).not.toContain(id)
    expect(ids({ ...FAMILIE, ...mehr })).toContain(id)
  })

  test('the costs of work are not asked below the wage from which they count', () => {
    const klein = { ...ALLEIN, 'geld.sie': 'minijob', 'minijob.sie': '400' }
    expect(fragenZu(klein, HEUTE).map((f) => f.id)).not.toContain('kosten.sie')
    expect(fragenZu({ ...klein, 'minijob.sie': '450' }, HEUTE).map((f) => f.id)).toContain('kosten.sie')
  })
})

describe('errors', () => {
  test('every missing field of a page is named at once, with its own sentence', () => {
    const nach = antworte(anfang(HEUTE), 'weiter', { monat: '2026-08', bezug: '' }, HEUTE)
    expect(nach.schritt).toBe('monat')
    expect(nach.befunde).toEqual([{ feld: 'bezug', satz: 'Bitte sagen Sie, ob Sie schon Geld vom Jobcenter bekommen.' }])
  })

  test('what was typed stays', () => {
    const nach = antworte({ ...anfang(HEUTE), schritt: 'miete', angaben: { wohnen: 'miete' } }, 'weiter', { miete: 'viel' }, HEUTE)
    expect(nach.angaben.miete).toBe('viel')
    expect(nach.befunde[0]?.satz).toBe('Grundmiete: Bitte nur Zahlen, zum Beispiel 432,50.')
  })

  test.each([
    ['net above gross', 'lohn.sie', { 'lohn-brutto.sie': '1000', 'lohn-netto.sie': '1200' }, 'vertauscht'],
    ['a Minijob above the limit of the month', 'minijob.sie', { 'minijob.sie': '700' }, '603'],
    ['nothing and something', 'geld.sie', { 'geld.sie': 'lohn,nichts' }, 'Nichts davon'],
    ['a choice that is not offered', 'wohnen', { wohnen: 'schloss' }, 'eine der Antworten'],
    ['a child of 25', 'kinder-alter.1', { 'geburt.kind1': '25', 'geburt.kind2': '4' }, 'Andere Personen'],
    ['a child almost as old as its parents', 'kinder-alter.1', { 'geburt.kind1': '24', 'geburt.kind2': '4', 'geburt.sie': '30' }, '12'],
    ['kilometres without days', 'weg.sie', { 'kilometer.sie': '12', 'fahrkarte.sie': '', 'arbeitstage.sie': '' }, 'beides'],
  ])('%s', (_, schritt, eingabe, wort) => {
    const angaben = { ...FAMILIE, 'geburt.sie': '30', 'geburt.partner': '31', 'geld.sie': 'lohn,minijob', 'kosten.sie': 'ja' }
    const nach = antworte({ schritt, angaben, befunde: [] }, 'weiter', eingabe, HEUTE)
    expect(nach.schritt).toBe(schritt)
    expect(nach.befunde.map((b) => b.satz).join(' ')).toContain(wort)
  })
})

describe('going back and changing', () => {
  test('back leads to the question before and keeps what can be read', () => {
    const vorher = { schritt: 'alter', angaben: { ...FAMILIE }, befunde: [] }
    const nach = antworte(vorher, 'zurueck', { 'geburt.sie': '41', 'geburt.partner': '39' }, HEUTE)
    expect(nach.schritt).toBe('haushalt')
    expect(nach.angaben['geburt.sie']).toBe('41')
    expect(antworte(vorher, 'zurueck', { 'geburt.sie': 'alt' }, HEUTE).angaben['geburt.sie']).toBe('38')
  })

  test('after a changed answer straight back to the result', () => {
    const fertig = geheDurch(FAMILIE).zustand
    expect(fertig.schritt).toBe(ERGEBNIS)
    const frage = antworte(fertig, 'zu:miete', {}, HEUTE)
    expect(frageZu(frage, HEUTE)?.id).toBe('miete')
    expect(antworte(frage, 'weiter', { miete: '700', nebenkosten: '100', heizkosten: '80' }, HEUTE).schritt).toBe(ERGEBNIS)
  })

  test('a change that opens a question asks it before the result', () => {
    const frage = antworte(geheDurch(FAMILIE).zustand, 'zu:vermoegen', {}, HEUTE)
    expect(antworte(frage, 'weiter', { vermoegen: 'ja' }, HEUTE).schritt).toBe('besitz')
  })

  test('nobody gets to the result with open questions', () => {
    const { miete: _, ...ohneMiete } = FAMILIE
    expect(offeneFragen(ohneMiete, HEUTE).map((f) => f.id)).toEqual(['miete'])
    expect(offeneFragen(FAMILIE, HEUTE)).toEqual([])
  })
})
