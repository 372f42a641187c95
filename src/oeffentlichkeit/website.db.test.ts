import { beforeAll, describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type Traeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { beantworteBarriere, bekannteBarrieren, liesBarrieren, meldeBarriere, offeneBarrieren } from './barriere.ts'
import { liesErklaerung } from './barrierefreiheit.ts'
import { setzeGroesse } from './groesse.ts'
import { gehe, legeInhaltAn } from './inhalt.ts'
import { kontextVon } from './website/kontext.ts'
import { fehlendePflichtseiten } from './website/pflicht.ts'
import { richtwerteAm, richtwerteCsv } from './website/richtwerte.ts'
import { liesAktuelles, liesLeistung, liesSeite, wichtigeHinweise } from './website/seiten.ts'
import { adressen, alsSitemap } from './website/sitemap.ts'
import { fundstellen, suche } from './website/suche.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 7).toString('base64'), ordner: '' })
const um = (stunde: number) => Temporal.Instant.from('2026-08-17T08:00:00Z').add({ hours: stunde })
const wer = (nr: string, ...rollen: string[]) => ({ kontoId: `01934f5e-0000-7000-8000-00000000${nr}`, name: `Konto ${nr}`, rollen })
const lena = wer('0001', 'redaktion')
const anja = wer('0002', 'freigabe')
const grit = wer('0003', 'fachautor')
let haus: Traeger
let nachbar: Traeger

const am = (stunde: number, konto: Handlung['konto'] = lena, traegerId = haus.traegerId): Handlung => ({
  traegerId,
  jetzt: um(stunde),
  ...(konto && { konto }),
})
const bei = <T>(work: (k: Awaited<ReturnType<typeof kontextVon>>) => Promise<T>, { stunde = 10, sprache = 'de' as Sprache, traeger = haus } = {}) =>
  forTraeger(t.db, traeger.traegerId, async (db) =>
    work(await kontextVon({ db, umfeld: { traeger }, traegerId: traeger.traegerId, jetzt: um(stunde), sprache })),
  )

type Weg = 'entwurf' | 'freigegeben' | 'geplant' | 'oeffentlich' | 'zurueckgezogen' | 'abgelaufen'

async function lege(art: string, adresse: string, daten: unknown, weg: Weg = 'oeffentlich', traeger = haus): Promise<void> {
  const h = (konto: Handlung['konto']) => am(1, konto, traeger.traegerId)
  await forTraeger(t.db, traeger.traegerId, async (db) => {
    const neu = await legeInhaltAn(db, h(lena), art, { adresse, daten })
    const id = neu.ok ? neu.inhaltId : expect.fail(JSON.stringify(neu))
    const schritt = async (konto: Handlung['konto'], was: Parameters<typeof gehe>[3]['was'], mehr: object = {}) =>
      expect(await gehe(db, h(konto), id, { was, fassung: 1, ...mehr })).toEqual({ ok: true })
    if (weg === 'entwurf') return
    if (art !== 'hinweis') {
      await schritt(lena, 'eingereicht')
      if (art === 'richtwerte') await schritt(grit, 'geprueft')
      await schritt(anja, 'freigegeben')
    }
    if (weg === 'freigegeben') return
    await schritt(lena, 'veroeffentlicht', weg === 'geplant' ? { ab: um(48) } : weg === 'abgelaufen' ? { bis: um(5) } : {})
    if (weg === 'zurueckgezogen') await schritt(lena, 'zurueckgezogen')
  })
}

const seite = (titel: string, text: string, mehr: object = {}) => ({ bereich: 'wohnen', texte: { de: { titel, text } }, ...mehr })

const raum = (cent: number) => ({
  raeume: [{ name: 'Kreisstadt', orte: ['=HYPERLINK("https://boese.example")'], werte: [{ personen: 1, flaeche: 50, cent }] }],
})
const tabelle = (von: string, bis: string | null, cent: number) => ({
  giltAb: von,
  giltBis: bis,
  miete: 'bruttokalt',
  quelle: 'Richtlinie',
  texte: { de: {} },
  ...raum(cent),
})

beforeAll(async () => {
  const alle = await t.alsBesitzer((db) => db.selectFrom('traeger').selectAll().where('art', '=', 'jobcenter').execute())
  haus = alle.find((x) => x.traegerId === t.traegerId) ?? expect.fail('no Träger')
  nachbar = alle.find((x) => x.traegerId !== t.traegerId) ?? expect.fail('no neighbour')
  const heute = { name: 'plaetze', zahl: '', einheit: '', bezeichnung: 'Plätze', quelle: 'Haus', datenstand: '2026' }
  await forTraeger(t.db, haus.traegerId, (db) => setzeGroesse(db, am(0), { ...heute, wert: '417', giltAb: '2026-08-01', giltBis: '2026-08-17' }))
  await lege('seite', 'umzug', {
    ...seite('Umzug', 'Fragen Sie zuerst. **Mietobergrenzen** gelten. Es gibt {plaetze} Plätze.'),
    texte: {
      de: { titel: 'Umzug', text: 'Fragen Sie zuerst. **Mietobergrenzen** gelten. Es gibt {plaetze} Plätze.' },
      en: { titel: 'Moving', text: 'Ask first.' },
    },
  })
  for (const weg of ['entwurf', 'freigegeben', 'geplant', 'zurueckgezogen', 'abgelaufen'] as const)
    await lege('seite', `geheim-${weg}`, seite(`Geheimnis ${weg}`, 'Drachenfrucht'), weg)
  await lege('seite', 'nebenan', seite('Nebenan', 'Drachenfrucht'), 'oeffentlich', nachbar)
  await lege('leistung', 'erstausstattung', {
    bereich: 'wohnen',
    rechtsgrundlagen: ['§ 24 SGB II'],
    texte: { de: { titel: 'Erstausstattung', wer: 'Alle', suchworte: 'Möbel, Herd' } },
  })
  await lege(
    'hinweis',
    'heute-zu',
    { wichtig: true, texte: { de: { titel: 'Heute geschlossen', text: 'Wegen [Sturm](/aktuelles).' } } },
    'abgelaufen',
  )
  await lege('richtwerte', 'ab-2025', tabelle('2025-01-01', '2026-12-31', 40_000))
  await lege('richtwerte', 'ab-2027', tabelle('2027-01-01', null, 42_000))
})

const gefunden = (frage: string, wo = {}) => bei(async (k) => (await suche(k, frage)).treffer.map((f) => f.pfad), wo)

describe('the search', () => {
  test('finds parts of words, other endings, missing umlauts and one wrong letter', async () => {
    for (const frage of ['Umzug', 'umzuege', 'umzüge', 'Umsug', 'Grenze', 'Umz']) expect(await gefunden(frage), frage).toContain('/seiten/umzug')
    for (const frage of ['moebel', 'Möbeln', 'erstausstatung']) expect(await gefunden(frage), frage).toContain('/leistungen/erstausstattung')
    expect(await gefunden('Mietgrenze')).toContain('/wohnen/richtwerte')
    expect(await gefunden('der die das')).toEqual([])
    expect(await gefunden('<script>')).toEqual([])
  })

  test('never finds a draft, what is approved only, planned, taken back, over, or of another Träger', async () => {
    expect(await gefunden('Drachenfrucht')).toEqual([])
    expect(await gefunden('Geheimnis')).toEqual([])
    expect(await gefunden('Drachenfrucht', { stunde: 49 })).toEqual(['/seiten/geheim-geplant'])
    expect(await gefunden('Drachenfrucht', { traeger: nachbar })).toEqual(['/seiten/nebenan'])
    expect(await gefunden('Drachenfrucht', { stunde: 2 })).toEqual(['/seiten/geheim-abgelaufen'])
  })

  test('speaks the language of the page and falls back to German, marked', async () => {
    const alle = await bei(fundstellen, { sprache: 'en' })
    expect(alle.find((f) => f.pfad === '/seiten/umzug')).toMatchObject({ titel: 'Moving', lang: undefined })
    expect(alle.find((f) => f.pfad === '/leistungen/erstausstattung')).toMatchObject({ titel: 'Erstausstattung', lang: 'de' })
  })
})

describe('pages', () => {
  test('show the figure of the day, and words where it ran out', async () => {
    const text = async (stunde: number) => JSON.stringify((await bei((k) => liesSeite(k, 'umzug'), { stunde }))?.baum)
    expect(await text(2)).toContain('Es gibt 417 Plätze')
    expect(await text(30)).toContain('Es gibt (Zahl wird gerade geprüft) Plätze')
  })

  test('exist for the public only: drafts have no page, whatever their address', async () => {
    for (const weg of ['entwurf', 'freigegeben', 'geplant', 'zurueckgezogen', 'abgelaufen'])
      expect(await bei((k) => liesSeite(k, `geheim-${weg}`)), weg).toBeUndefined()
    expect(await bei((k) => liesSeite(k, 'nebenan'))).toBeUndefined()
    expect((await bei((k) => liesLeistung(k, 'erstausstattung'), { sprache: 'en' }))?.lang).toBe('de')
  })

  test('a notice stands above everything while it holds, as plain text in lists', async () => {
    expect((await bei(wichtigeHinweise, { stunde: 4 })).map((h) => h.titel)).toEqual(['Heute geschlossen'])
    expect((await bei(liesAktuelles, { stunde: 4 }))[0]).toMatchObject({ kurz: 'Wegen Sturm.' })
    expect(await bei(wichtigeHinweise, { stunde: 5 })).toEqual([])
  })
})

describe('the sitemap', () => {
  test('names public pages once, by whole addresses, and nothing else', async () => {
    const pfade = (await bei(adressen)).map((a) => a.pfad)
    expect(pfade).toEqual([...new Set(pfade)])
    expect(pfade).toContain('/seiten/umzug')
    expect(pfade.join()).not.toMatch(/geheim|nebenan|heute-zu/)
    expect(alsSitemap([{ pfad: '/suche?q=a&b' }], (p) => `https://haus.example${p}`)).toContain('<loc>https://haus.example/suche?q=a&amp;b</loc>')
  })
})

describe('housing limits', () => {
  test('the table of the day, the next one, the one before', async () => {
    const an = (tag: string) => bei((k) => richtwerteAm(k, tag))
    expect(await an('2026-12-31')).toMatchObject({ gilt: { giltAb: '2025-01-01' }, kommt: { giltAb: '2027-01-01' }, frueher: [] })
    expect(await an('2027-01-01')).toMatchObject({ gilt: { giltAb: '2027-01-01' }, kommt: undefined, frueher: [{ giltAb: '2025-01-01' }] })
    expect((await an('2024-12-31')).gilt).toBeUndefined()
  })

  test('a spreadsheet takes nothing for a formula', async () => {
    const csv = await bei(richtwerteCsv)
    expect(csv).toContain('400,00')
    expect(csv).toContain(`"'=HYPERLINK`)
    expect(csv).not.toMatch(/[;\n]=/)
  })
})

describe('a report of a barrier', () => {
  test('gets a number and a day, is answered, and its contact is gone afterwards', async () => {
    const neu = {
      text: 'Die Tabelle wird nicht vorgelesen',
      seite: '/wohnen/richtwerte',
      hilfsmittel: 'Screenreader',
      geraet: 'Browser',
      kontakt: 'mira@example.org',
    }
    const anonym = { traegerId: haus.traegerId, jetzt: um(0) }
    const lies = () => forTraeger(t.db, haus.traegerId, (db) => liesBarrieren(db, tresor, haus.traegerId, haus.land))
    expect(await forTraeger(t.db, haus.traegerId, (db) => meldeBarriere(db, tresor, anonym, neu))).toEqual({ nummer: 1, faelligAm: '2026-09-16' })
    expect((await lies())[0]).toMatchObject({ kontakt: 'mira@example.org', zielAm: '2026-08-24', antworten: [] })
    const antworte = (stand: 'in-arbeit' | 'behoben', oeffentlich: string, antwort = 'Wir kümmern uns.') =>
      forTraeger(t.db, haus.traegerId, (db) => beantworteBarriere(db, am(3), 1, { stand, antwort, oeffentlich }))
    const bekannt = () => forTraeger(t.db, haus.traegerId, (db) => bekannteBarrieren(db, haus.traegerId))
    expect(await bekannt()).toEqual([])
    expect((await antworte('in-arbeit', '', ' ')).ok).toBe(false)
    expect(await antworte('in-arbeit', 'Die Tabelle der Mietgrenzen hat keine Überschriften.')).toEqual({ ok: true })
    expect(await bekannt()).toMatchObject([{ behoben: false, gemeldet: '2026-08-17' }])
    expect(await forTraeger(t.db, haus.traegerId, (db) => offeneBarrieren(db, haus.traegerId))).toBe(1)
    expect(await antworte('behoben', 'Die Tabelle der Mietgrenzen hatte keine Überschriften.')).toEqual({ ok: true })
    expect((await lies())[0]?.kontakt).toBe('')
    expect(JSON.stringify(await bekannt())).not.toContain('vorgelesen')
    expect(await forTraeger(t.db, nachbar.traegerId, (db) => bekannteBarrieren(db, nachbar.traegerId))).toEqual([])
  })
})

test('what the law asks for and nobody has written is named', async () => {
  const fehlt = await bei((k) => fehlendePflichtseiten(k.db, haus, um(10), '2026-08-17'))
  expect(fehlt.map((f) => f.was)).toEqual(['impressum', 'datenschutz', 'barrierefreiheit', 'standort', 'ansprechpartner'])
  expect(await bei((k) => liesErklaerung(k.db, haus.traegerId, 'DE-ST'))).toMatchObject({ eigene: false, geprueft: true })
})
