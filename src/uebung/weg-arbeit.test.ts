import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { legeUebungskontenAn } from '../platform/auth/index.ts'
import { cookieFuer, rufe } from '../platform/auth/testhilfe/index.ts'
import { stehendeUhr, tagVon, zeitzone } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { integrationenVon } from '../vermittlung/index.ts'
import { haushalte } from './haushalte.ts'
import { saeeHaushalte } from './index.ts'
import { saeeArbeit } from './weg-arbeit.ts'
import type { Wegkontext, Wer } from './weg-kontext.ts'
import { saeePerson } from './weg-person.ts'

type Seite = Readonly<{ loader: (args: never) => Promise<unknown>; action: (args: never) => Promise<unknown> }>
/** Pages are routes of their rooms, which are entered through their doors: found by their file, as the router finds them. */
const lade = (datei: string): Promise<Seite> => import(join(import.meta.dirname, '..', datei))
const meinStellen = await lade('portal/pages/mein-stellen.tsx')
const rechner = await lade('portal/pages/mein-weg-rechner.tsx')
const arbeitgeberStart = await lade('vermittlung/pages/arbeitgeber-start.tsx')
const fallArbeit = await lade('vermittlung/pages/fall-arbeit.tsx')
const stelleSeite = await lade('vermittlung/pages/stelle.tsx')
const stellenSeite = await lade('vermittlung/pages/stellen.tsx')

const t = testDb()
const jetzt = Temporal.Instant.from('2026-11-23T09:00+01:00')
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

let konten: Map<string, Wer>
let faelle: Map<string, { fallId: string; personen: Record<string, string> }>

beforeAll(async () => {
  const traeger = (await findTraeger(t.db, 'koba-harz')) ?? expect.fail('no exercise Träger')
  await legeUebungskontenAn(t.db, traeger, jetzt)
  const umfeld: Umfeld = { db: t.db, traeger, adresse: '', uhr: stehendeUhr(jetzt), tresor }
  await saeeHaushalte(umfeld, () => {})
  const z = await kontext(umfeld)
  await saeePerson(z)
  await saeeArbeit(z)
  await saeeArbeit(z) // once is enough
}, 60_000)

async function kontext(umfeld: Umfeld): Promise<Wegkontext> {
  konten = new Map((await tu((db) => db.selectFrom('konto').select(['kennung', 'kontoId', 'name', 'rollen']).execute())).map((k) => [k.kennung, k]))
  faelle = new Map()
  const zeilen = await tu((db) =>
    db
      .selectFrom('fall')
      .innerJoin('person', 'person.fallId', 'fall.fallId')
      .select(['fall.fallId', 'fall.bezeichnung', 'person.personId', 'person.kennung'])
      .execute(),
  )
  for (const { fallId, bezeichnung, personId, kennung } of zeilen) {
    const nachname = bezeichnung.split(',')[0] ?? ''
    const da = faelle.get(nachname) ?? { fallId, personen: {} }
    faelle.set(nachname, { fallId, personen: { ...da.personen, [kennung]: personId } })
  }
  const heute = tagVon(jetzt)
  return {
    umfeld,
    traegerId: t.traegerId,
    heute,
    tu,
    fall: (nachname) => faelle.get(nachname),
    konto: (kennung) => konten.get(kennung) ?? expect.fail(`no account ${kennung}`),
    vor: (tage, kennung) => ({
      traegerId: t.traegerId,
      jetzt: heute.subtract({ days: tage }).toZonedDateTime({ timeZone: zeitzone, plainTime: '08:00' }).toInstant(),
      konto: konten.get(kennung) ?? expect.fail(`no account ${kennung}`),
    }),
    tag: (tage) => heute.subtract({ days: tage }).toString(),
  }
}

/** A page as somebody signed in sees it, as data and as text. */
async function seite(kennung: string, loader: (args: never) => Promise<unknown>, pfad: string, params: Record<string, string> = {}) {
  const cookie = await cookieFuer(t, { kontoId: konten.get(kennung)?.kontoId ?? '' }, jetzt)
  const daten = await rufe(t, loader as never, pfad, { cookie, params, jetzt }).catch((antwort: unknown) => antwort)
  return { daten: daten as Record<string, unknown>, text: daten instanceof Response ? String(daten.status) : JSON.stringify(daten) }
}

/** Words of the exercise data that only few may read: health, circumstances, benefits. */
const GESUNDHEIT = /Rücken|Heben|Knie|Leitern|gdb|Einschränkung/i
const LEISTUNG = /regelbedarf|anspruch|leistungsbezug|grundsicherung|Bürgergeld|DE50100000000000000001|schulden|Hindernis/i

describe('the exercise data of work', () => {
  test('show every state of vacancies, proposals and starts of work, and nothing twice', async () => {
    const werte = async (tabelle: 'stelle' | 'vorschlag', spalte: string) =>
      [
        ...new Set(
          (
            await tu((db) =>
              db
                .selectFrom(tabelle)
                .select(spalte as never)
                .execute(),
            )
          ).map((z) => Object.values(z as object)[0]),
        ),
      ].sort()
    expect(await werte('stelle', 'stand')).toEqual(['abgelehnt', 'besetzt', 'gemeldet', 'geschlossen', 'offen', 'zusammengefuehrt'])
    expect(await werte('stelle', 'quelle')).toEqual(['arbeitgeber', 'csv', 'eigen'])
    expect(await werte('vorschlag', 'standPerson')).toEqual(['abgesagt', 'beworben', 'interessiert', 'offen'])
    expect(await werte('vorschlag', 'standArbeitgeber')).toEqual(['abgesagt', 'eingestellt', 'gespraech', 'offen', 'wartet'])
    expect(await werte('vorschlag', 'freigabe')).toEqual(['keine', 'kontakt', 'name'])
    expect((await tu((db) => db.selectFrom('arbeitgeber').select('name').execute())).length).toBeGreaterThanOrEqual(8)
    expect((await tu((db) => db.selectFrom('stelle').select('stelleId').execute())).length).toBe(25)
    const spaeter = await tu((db) => db.selectFrom('vorschlagEreignis').select('art').where('am', '>', jetzt).execute())
    expect(spaeter).toEqual([])
  })

  test('starts count as the ordinance says; what never began is gone; the lost job is known', async () => {
    const alle = await tu((db) => integrationenVon(db, t.traegerId, {}))
    const arten = alle.map((i) => [i.art, i.zaehlung.zaehlt, i.kontinuierlich])
    expect(arten).toContainEqual(['svpflichtig', true, true])
    expect(arten).toContainEqual(['svpflichtig', true, false])
    expect(arten).toContainEqual(['geringfuegig', false, undefined])
    expect(arten).toContainEqual(['oeffentlich-gefoerdert', false, undefined])
    expect(alle.filter((i) => i.personId === faelle.get('Sommerfeld')?.personen.p1)).toHaveLength(1)
  })
})

describe('what an employer sees', () => {
  test('is what people have released to this employer, field by field', async () => {
    const { daten, text } = await seite('baeckerei', arbeitgeberStart.loader, '/arbeitgeber')
    expect(Object.keys(daten).sort()).toEqual(['anhoerungen', 'arbeitgeber', 'foerderungen', 'stellen', 'vorschlaege'])
    expect(daten.anhoerungen).toEqual([])
    const vorschlaege = daten.vorschlaege as Record<string, string>[]
    expect(vorschlaege.map((v) => [v.name, v.telefon, v.email, v.stand])).toEqual([
      ['Mira Sommerfeld', '', '', 'offen'],
      ['Uwe Lindner', '03943 000000', 'uwe@beispiel.invalid', 'eingestellt'],
    ])
    for (const v of vorschlaege)
      expect(Object.keys(v).sort()).toEqual(['am', 'email', 'name', 'stand', 'stelleId', 'telefon', 'titel', 'vorschlagId'])
    expect(text).not.toMatch(GESUNDHEIT)
    expect(text).not.toMatch(LEISTUNG)
    const namen = haushalte
      .flatMap((h) => h.personen.map((p) => `${p.vorname} ${p.nachname}`))
      .filter((n) => !['Mira Sommerfeld', 'Uwe Lindner'].includes(n))
    for (const name of namen) expect(text).not.toContain(name)
    for (const { fallId, personen } of faelle.values()) for (const id of [fallId, ...Object.values(personen)]) expect(text).not.toContain(id)
    const gelesen = await tu((db) => db.selectFrom('protokoll').select(['tat', 'fallId']).where('tat', '=', 'arbeitgeber.lesen').execute())
    expect(new Set(gelesen.map((g) => g.fallId))).toEqual(new Set([faelle.get('Sommerfeld')?.fallId, faelle.get('Lindner')?.fallId]))
  })

  test('is nothing of cases, staff pages or other vacancies', async () => {
    const fallId = faelle.get('Sommerfeld')?.fallId ?? ''
    expect((await seite('baeckerei', fallArbeit.loader, '/x', { fallId })).text).toBe('403')
    expect((await seite('baeckerei', stellenSeite.loader, '/stellen')).text).toBe('403')
    expect((await seite('mira', arbeitgeberStart.loader, '/arbeitgeber')).text).toBe('403')
    expect((await seite('vermittlung', arbeitgeberStart.loader, '/arbeitgeber')).text).toBe('403')
  })
})

describe('what staff sees', () => {
  const fall = () => ({ fallId: faelle.get('Sommerfeld')?.fallId ?? '' })

  test('on the tab of a case: matches with points, and no health for anybody', async () => {
    for (const kennung of ['vermittlung', 'fallmanagement', 'teamleitung']) {
      const { daten, text } = await seite(kennung, fallArbeit.loader, '/x', fall())
      expect(text, kennung).not.toMatch(GESUNDHEIT)
      const passend = daten.passend as { passung: { zehntel: number; posten: { zehntel: number }[] }; stelle: { titel: string }; bleibt: unknown }[]
      expect(passend.length).toBe(10)
      for (const p of passend) expect(p.passung.posten.reduce((s, x) => s + x.zehntel, 0)).toBe(p.passung.zehntel)
      expect(passend.slice(0, 3).map((p) => p.stelle.titel)).toContain('Köchin oder Koch für die Schulküche')
      expect(passend[0]?.bleibt).toMatchObject({ mehr: expect.any(Number) })
    }
    for (const kennung of ['leistung', 'kasse', 'massnahmen', 'controlling', 'leitung', 'teilhabe', 'bildungswerk'])
      expect((await seite(kennung, fallArbeit.loader, '/x', fall())).text, kennung).toBe('403')
  })

  test('at a vacancy: names only for who proposes', async () => {
    const { stelleId } = await tu((db) =>
      db.selectFrom('stelle').select('stelleId').where('titel', '=', 'Köchin oder Koch für die Schulküche').executeTakeFirstOrThrow(),
    )
    const wer = await seite('vermittlung', stelleSeite.loader, '/x', { stelleId })
    expect(wer.text).toContain('Mira Sommerfeld')
    expect(wer.text).not.toMatch(GESUNDHEIT)
    expect((await seite('teamleitung', stelleSeite.loader, '/x', { stelleId })).text).not.toContain('Sommerfeld')
  })
})

describe('what the person sees', () => {
  test('the own proposals and the own answer; a calculator with the own case', async () => {
    const { daten, text } = await seite('mira', meinStellen.loader, '/mein/stellen')
    expect((daten.vorschlaege as { stelle: { titel: string }; freigabe: string }[]).map((v) => [v.stelle.titel, v.freigabe])).toEqual([
      ['Küchenhilfe im Pflegeheim', 'keine'],
      ['Aushilfe im Verkauf am Wochenende', 'keine'],
      ['Verkäuferin oder Verkäufer in der Bäckerei', 'name'],
      ['Köchin oder Koch in der Kita-Küche', 'kontakt'],
    ])
    expect(text).not.toContain('Lindner')
    const uwe = (await seite('uwe', meinStellen.loader, '/mein/stellen')).daten.vorschlaege as {
      arbeitgeberStand: string
      angefangen: string | null
    }[]
    expect(uwe.map((v) => v.angefangen !== null)).toEqual(uwe.map((v) => v.arbeitgeberStand === 'eingestellt'))
    expect(uwe.filter((v) => v.angefangen !== null).length, 'one proposal led to work').toBe(1)
    const job = await seite('uwe', rechner.loader, '/mein/weg/rechner?brutto=1.000&netto=900')
    expect(job.daten).toMatchObject({ ergebnis: { ok: true, vergleich: { mehr: 328, vorher: { lohnNetto: 0 } } } })
    // the sheet beside it is the same calculation, and the law's notes on Kinderzuschlag and Wohngeld stand with it
    const { vergleich, danach } = (await seite('mira', rechner.loader, '/mein/weg/rechner?brutto=1.200&netto=1.000')).daten.ergebnis as {
      vergleich: { nachher: { leistung: number } }
      danach: { blatt: { anspruch: number; bedarf: { euro: number }; abzuege: { euro: number }[] }; hinweise: { text: string }[] }
    }
    const { anspruch, bedarf, abzuege } = danach.blatt
    // by hand: 1,271.68 without a job; of 1,000 net 100 and 84, 144, 20 stay free (sec. 11b, child in the household), 652 count
    expect([anspruch, vergleich.nachher.leistung]).toEqual([619.68, 619.68])
    expect(bedarf.euro + 50 - abzuege.reduce((summe, p) => summe + p.euro, 0)).toBeCloseTo(anspruch)
    expect(danach.hinweise.some((h) => h.text.includes('Kinderzuschlag'))).toBe(true)
    expect((await seite('uwe', rechner.loader, '/mein/weg/rechner?brutto=viel')).daten).toMatchObject({ meldungen: [{ feld: 'brutto' }] })
  })

  test('without consent the employer learns nothing; taken back, it sees nothing any more', async () => {
    const mira = await cookieFuer(t, { kontoId: konten.get('mira')?.kontoId ?? '' }, jetzt)
    const { vorschlagId } = await tu((db) =>
      db.selectFrom('vorschlag').select('vorschlagId').where('freigabe', '=', 'name').executeTakeFirstOrThrow(),
    )
    const antworte = (freigabe: string, name = 'Mira S.') =>
      rufe(t, meinStellen.action as never, '/mein/stellen', {
        cookie: mira,
        jetzt,
        formular: {
          vorschlag: vorschlagId,
          [`stand-${vorschlagId}`]: 'interessiert',
          [`freigabe-${vorschlagId}`]: freigabe,
          [`name-${vorschlagId}`]: name,
          [`telefon-${vorschlagId}`]: '0171 1',
        },
      })
    expect(await antworte('kontakt', '')).toMatchObject({ gesendet: false, meldungen: [{ feld: `name-${vorschlagId}` }] })
    const sieht = async () => (await seite('baeckerei', arbeitgeberStart.loader, '/arbeitgeber')).text
    await antworte('name')
    expect(await sieht()).toMatch(/Mira S\."/)
    expect(await sieht()).not.toContain('0171')
    await antworte('keine')
    expect(await sieht()).not.toContain('Mira')
    const fremd = await cookieFuer(t, { kontoId: konten.get('uwe')?.kontoId ?? '' }, jetzt)
    const von = {
      vorschlag: vorschlagId,
      [`stand-${vorschlagId}`]: 'interessiert',
      [`freigabe-${vorschlagId}`]: 'kontakt',
      [`name-${vorschlagId}`]: 'X',
    }
    expect(await rufe(t, meinStellen.action as never, '/mein/stellen', { cookie: fremd, jetzt, formular: von })).toMatchObject({ gesendet: false })
  })
})
