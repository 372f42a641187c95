import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erlasseVerfuegung, gibVerfuegungZurueck, offenerVerfuegungEntwurf, type Verfuegungsart } from '../bescheid/index.ts'
import { erfasseAngabe, legeFallAn, legePersonAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { kontoMit, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import type { Foerderantrag, Foerderfakten, Instrumentcode } from '../recht/index.ts'
import { anordnungenVon, forderungenVon, gibZahllaufFrei, stelleZahllaufZusammen } from '../zahlung/index.ts'
import { aendereEntgelt } from './beenden.ts'
import {
  beendeFoerderung,
  beginneFoerderung,
  belege,
  binde,
  erfasseAntwort,
  findFoerderung,
  foerderungFolgen,
  hoereAn,
  legeAblehnungVor,
  legeRueckforderungVor,
  legeVor,
  loese,
  mittelstand,
  offeneBindung,
  ordneFaelliges,
  plane,
  rueckzahlungVon,
  schichteUm,
} from './index.ts'
import type { Empfaenger } from './model.ts'
import { teileVon } from './teile.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
const haken = { buche: async () => {}, verfuegungen: foerderungFolgen }
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const um = (tag: string) => Temporal.Instant.from(`${tag}T09:00:00Z`)
type Wer = Handlung & Required<Pick<Handlung, 'konto'>>

async function welt(tag = '2026-02-02') {
  const [eine, zweite, kasse] = [await kontoMit(t, ['fallmanagement']), await kontoMit(t, ['anordnung']), await kontoMit(t, ['kasse'])]
  const als =
    (konto: typeof eine) =>
    (am = tag): Wer => ({ traegerId: t.traegerId, jetzt: um(am), konto })
  const ich = als(eine)
  const { fallId, personId } = await tu(async (db) => {
    const fall = await legeFallAn(db, ich(), { bezeichnung: 'Sommerfeld, Mira' })
    const stamm = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1991-03-14' }
    const person = await legePersonAn(db, ich(), fall.fallId, stamm, '2026-01-01', 'Antrag')
    for (const a of [
      { art: 'haushalt.anschrift' as const, wert: { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' } },
      { art: 'zahlung.konto' as const, wert: { iban: 'DE50100000000000000001', kontoinhaber: 'Mira Sommerfeld' } },
    ])
      await erfasseAngabe(db, ich(), fall.fallId, { giltVon: '2026-01-01', quelle: 'Antrag', ...a })
    return { ...fall, personId: person.personId }
  })
  return { fallId, personId, ich, zweite: als(zweite), kasse: als(kasse) }
}
type Welt = Awaited<ReturnType<typeof welt>>

const person: Foerderfakten = {
  geburtsdatum: '1991-03-14',
  erwerbsfaehig: true,
  hilfebeduerftig: true,
  algAnspruch: false,
  arbeitslos: true,
  arbeitslosSeit: '2023-01-01',
  unterbrechungen: [],
  erforderlich: true,
  erfolgversprechender: true,
  erschwert: true,
  antragAm: '2026-02-02',
  rehatraegerZustaendig: false,
}
const job: Foerderfakten = {
  ...person,
  beginn: '2026-03-01',
  befristetBis: null,
  taetigkeit: 'svpfl',
  minutenJeWoche: 2400,
  entgeltMonatCent: 2400_00,
  tarifMonatCent: 2500_00,
  arbeitgeber: { beschaeftigtMonate48: 0, ersetzterArbeitsplatz: false },
}
const ermessen = 'In diesem Fall ist die Förderung richtig, weil die Arbeit sonst nicht zustande kommt.'

const faelle = {
  p16b: {
    fakten: { ...job, regelbedarfCent: 563_00, weitereLeistungsberechtigte: 2, genutzt16bMonate: 0 },
    antrag: { code: 'p16b', von: '2026-03-01', bis: '2026-08-31', bemessung: 'einzeln', grundbetrag: [{ abMonatNr: 1, promille: 500 }] },
  },
  egz: { fakten: job, antrag: { code: 'egz', von: '2026-03-01', bis: '2026-08-31', gruppe: 'allgemein', satzPromille: 400 } },
  vb: {
    fakten: { ...job, andereLeistungMoeglich: false },
    antrag: { code: 'vb', von: '2026-03-01', bis: '2026-03-31', posten: [{ bezeichnung: 'Fahrkarte', cent: 89_50, monat: '2026-03' }] },
  },
} as const satisfies Partial<Record<Instrumentcode, { fakten: Foerderfakten; antrag: Foerderantrag }>>

async function planeJahr(w: Welt, jahr = 2026) {
  for (const [titel, cent] of [
    ['einstiegsgeld', 1_000_000_00],
    ['egz', 1_000_000_00],
    ['vermittlungsbudget', 1_000_000_00],
    ['verwaltung', 5_000_000_00],
  ] as const)
    await tu((db) => plane(db, w.ich(), { jahr, titel, cent, grund: 'Haushalt' }))
}

async function vorgelegt(w: Welt, code: keyof typeof faelle, empfaenger: Empfaenger = { art: 'person' }, mehr: Partial<{ ermessen: string }> = {}) {
  const begonnen = await tu((db) => beginneFoerderung(db, w.ich(), { ...w, instrument: code, empfaenger, ...faelle[code], ermessen, ...mehr }))
  if (!begonnen.ok) throw new Error(begonnen.saetze.join(' '))
  const vor = await tu((db) => legeVor(db, haken, w.ich(), begonnen.foerderungId, 0))
  return { foerderungId: begonnen.foerderungId, vor }
}

async function erlasse(w: Welt, art: Verfuegungsart, foerderungId: string, tag?: string) {
  const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, art, foerderungId))
  if (e === undefined) throw new Error('no draft')
  const r = await tu((db) => erlasseVerfuegung(db, { tresor, folgen: foerderungFolgen }, w.zweite(tag), e.entwurfId, { fassung: e.fassung }))
  if (!r.ok) throw new Error(r.fehler.saetze.join(' '))
}

async function bewilligt(w: Welt, code: keyof typeof faelle, empfaenger?: Empfaenger) {
  await planeJahr(w)
  const { foerderungId, vor } = await vorgelegt(w, code, empfaenger)
  if (!vor.ok) throw new Error(vor.saetze.join(' '))
  await erlasse(w, 'foerderung', foerderungId)
  return foerderungId
}

async function zahleAus(w: Welt, monat: string, tag: string) {
  const lauf = await tu((db) => stelleZahllaufZusammen(db, w.kasse(tag), monat))
  if (!lauf.ok) throw new Error(`run ${monat}: ${JSON.stringify(lauf.fehler)}`)
  const frei = await tu((db) => gibZahllaufFrei(db, tresor, w.zweite(tag), lauf.laufId))
  if (!frei.ok) throw new Error(frei.fehler.art)
}

const titel = async (name: string, jahr = 2026) =>
  (await tu((db) => mittelstand(db, t.traegerId, jahr, um('2026-02-02')))).find((z) => z.titel === name)

async function betrieb(): Promise<Empfaenger> {
  const { arbeitgeberId } = await tu((db) =>
    db
      .insertInto('arbeitgeber')
      .values({
        traegerId: t.traegerId,
        name: 'Bäckerei Beispiel (Übung)',
        strasse: 'Marktgasse 1',
        plz: '38855',
        ort: 'Wernigerode',
        iban: 'DE50100000000000000001',
        angelegtAm: um('2026-01-01'),
      })
      .returning('arbeitgeberId')
      .executeTakeFirstOrThrow(),
  )
  return { art: 'arbeitgeber', id: arbeitgeberId }
}

describe('a grant', () => {
  test('Einstiegsgeld: reserved at the approval, ordered when due, spent at the payment', async () => {
    const w = await welt()
    const vorher = await titel('einstiegsgeld')
    const foerderungId = await bewilligt(w, 'p16b')
    const teile = await tu((db) => teileVon(db, t.traegerId, foerderungId))
    expect(teile.map((z) => [z.monat, z.cent, z.stand])[0]).toEqual(['2026-03', 506_70, 'geplant'])
    expect(teile).toHaveLength(6)
    expect((await titel('einstiegsgeld'))?.gebundenCent).toBe((vorher?.gebundenCent ?? 0) + 6 * 506_70)
    expect(await tu((db) => ordneFaelliges(db, w.ich('2026-02-20')))).toBe(1)
    expect(await tu((db) => ordneFaelliges(db, w.ich('2026-02-20')))).toBe(0)
    await zahleAus(w, '2026-03', '2026-02-23')
    expect((await tu((db) => teileVon(db, t.traegerId, foerderungId)))[0]?.stand).toBe('bezahlt')
    const danach = await titel('einstiegsgeld')
    expect(danach).toMatchObject({ ausgegebenCent: (vorher?.ausgegebenCent ?? 0) + 506_70, gebundenCent: (vorher?.gebundenCent ?? 0) + 5 * 506_70 })
    const [anordnung] = await tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId: foerderungId }))
    expect(anordnung).toMatchObject({ stand: 'bezahlt', betragCent: 506_70 })
  })

  test('nobody approves the own one; given back it can be changed and submitted again', async () => {
    const w = await welt()
    await planeJahr(w)
    const { foerderungId } = await vorgelegt(w, 'vb')
    const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung', foerderungId))
    const selbst = await tu((db) =>
      erlasseVerfuegung(db, { tresor, folgen: foerderungFolgen }, w.ich(), e?.entwurfId ?? '', { fassung: e?.fassung ?? 0 }),
    )
    expect(selbst.ok).toBe(false)
    await tu((db) => gibVerfuegungZurueck(db, haken, w.zweite(), e?.entwurfId ?? '', e?.fassung ?? 0, 'Bitte den Beleg nachreichen.'))
    const f = await tu((db) => findFoerderung(db, t.traegerId, foerderungId))
    expect(f?.stand).toBe('entwurf')
    expect((await tu((db) => legeVor(db, haken, w.ich(), foerderungId, f?.fassung ?? 0))).ok).toBe(true)
    await erlasse(w, 'foerderung', foerderungId)
    expect((await tu((db) => findFoerderung(db, t.traegerId, foerderungId)))?.stand).toBe('bewilligt')
  })

  test('is not submitted without reasons, with an open condition or with one that is not met', async () => {
    const w = await welt()
    await planeJahr(w)
    expect((await vorgelegt(w, 'vb', { art: 'person' }, { ermessen: '' })).vor).toMatchObject({
      ok: false,
      saetze: [expect.stringContaining('Gründe')],
    })
    const { antrag, fakten } = faelle.p16b
    for (const [anders, satz] of [
      [{ hilfebeduerftig: false }, 'Eine Voraussetzung fehlt'],
      [{ hilfebeduerftig: undefined }, 'Noch offen'],
    ] as const) {
      const neu = Object.fromEntries(Object.entries({ ...fakten, ...anders }).filter(([, wert]) => wert !== undefined))
      const f = await tu((db) =>
        beginneFoerderung(db, w.ich(), { ...w, instrument: 'p16b', empfaenger: { art: 'person' }, fakten: neu, antrag, ermessen }),
      )
      const vor = f.ok ? await tu((db) => legeVor(db, haken, w.ich(), f.foerderungId, 0)) : f
      expect(vor).toMatchObject({ ok: false })
      expect(vor.ok ? '' : vor.saetze.join()).toContain(satz)
    }
  })

  test('an unmet condition stands in the refusal with its reason', async () => {
    const w = await welt()
    const { antrag, fakten } = faelle.p16b
    const f = await tu((db) =>
      beginneFoerderung(db, w.ich(), {
        ...w,
        instrument: 'p16b',
        empfaenger: { art: 'person' },
        fakten: { ...fakten, hilfebeduerftig: false },
        antrag,
      }),
    )
    const id = f.ok ? f.foerderungId : ''
    const vor = await tu((db) => legeAblehnungVor(db, haken, w.ich(), id, 0, 'Das Einkommen deckt den Bedarf seit dem Monat davor vollständig.'))
    expect(vor).toMatchObject({ ok: true })
    const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung-ablehnung', id))
    const bedingung = (await tu((db) => findFoerderung(db, t.traegerId, id)))?.pruefung.voraussetzungen.find((v) => v.erfuellt === false)
    expect(e?.inhalt.gruende).toContain(bedingung?.satz)
    await erlasse(w, 'foerderung-ablehnung', id)
    expect((await tu((db) => findFoerderung(db, t.traegerId, id)))?.stand).toBe('abgelehnt')
  })

  test('overbooking is refused; money can be shifted from administration and then it fits', async () => {
    const w = await welt()
    const { foerderungId } = await vorgelegt(w, 'egz', await betrieb())
    const frei = (await titel('egz'))?.freiCent ?? 0
    await tu((db) => plane(db, w.ich(), { jahr: 2026, titel: 'egz', cent: 0, grund: 'Test' }))
    expect(frei).toBeGreaterThanOrEqual(0)
    const f = await tu((db) => findFoerderung(db, t.traegerId, foerderungId))
    const vor = await tu((db) => legeVor(db, haken, w.ich(), foerderungId, f?.fassung ?? 0))
    expect(vor.ok ? '' : vor.saetze.join()).toMatch(/Frei sind|anderen Stand/)
    await planeJahr(w)
    expect(await tu((db) => schichteUm(db, w.ich(), { jahr: 2026, von: 'verwaltung', nach: 'egz', cent: 100_00, grund: 'Mehr Zuschüsse' }))).toEqual({
      ok: true,
    })
  })
})

describe('the notice', () => {
  test('the employer learns nothing of benefits, unemployment or health', async () => {
    const w = await welt()
    await planeJahr(w)
    const { foerderungId } = await vorgelegt(w, 'egz', await betrieb())
    const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung', foerderungId))
    const text = JSON.stringify({ ...e?.inhalt, ermessen: [], rechtsgrundlagen: [] })
    expect(e?.inhalt.empfaenger).toMatchObject({ art: 'arbeitgeber', name: 'Bäckerei Beispiel (Übung)' })
    expect(text).not.toMatch(/hilfebedürftig|arbeitslos|Regelbedarf|Arbeitslosengeld|schwerbehindert/i)
    expect(text).toContain('Mira Sommerfeld')
    expect(e?.inhalt.hinweise.join()).toContain('6\u00a0Monate weiter beschäftigen')
  })
})

describe('the end', () => {
  test('Einstiegsgeld: later months fall away, reserved money is free, what was paid beyond comes back after a hearing', async () => {
    const w = await welt()
    const foerderungId = await bewilligt(w, 'p16b')
    await tu((db) => ordneFaelliges(db, w.ich('2026-03-20')))
    await zahleAus(w, '2026-04', '2026-03-23')
    const ende = await tu((db) => beendeFoerderung(db, w.ich('2026-04-02'), foerderungId, { am: '2026-03-31', grund: 'Arbeit beendet' }))
    expect(ende).toEqual({ ok: true, freiCent: 4 * 506_70, rueckzahlungCent: 506_70 })
    const offen = await tu((db) => offeneBindung(db, t.traegerId, 'foerderung', foerderungId))
    expect(offen.reduce((s, o) => s + o.cent, 0)).toBe(0)
    expect(await tu((db) => ordneFaelliges(db, w.ich('2026-06-01'), { foerderungId }))).toBe(0)

    expect((await tu((db) => legeRueckforderungVor(db, haken, w.ich('2026-04-02'), foerderungId, 'Kein Grund, davon abzusehen.'))).ok).toBe(false)
    const traeger = await traegerVon(t)
    expect(await tu((db) => hoereAn(db, { tresor, traeger }, w.ich('2026-04-02'), foerderungId))).toMatchObject({ ok: true })
    const zuFrueh = await tu((db) => legeRueckforderungVor(db, haken, w.ich('2026-04-03'), foerderungId, 'Kein Grund, davon abzusehen.'))
    expect(zuFrueh.ok ? '' : zuFrueh.saetze.join()).toContain('Die Frist zur Anhörung läuft')
    await tu((db) => erfasseAntwort(db, w.ich('2026-04-07'), foerderungId, 'Ich kann nur in Raten zahlen.'))
    expect((await tu((db) => legeRueckforderungVor(db, haken, w.ich('2026-04-08'), foerderungId, 'Raten sind möglich.'))).ok).toBe(true)
    await erlasse(w, 'rueckforderung', foerderungId, '2026-04-09')
    expect(await tu((db) => rueckzahlungVon(db, t.traegerId, foerderungId))).toMatchObject({ stand: 'gefordert', cent: 506_70 })
    expect(await tu((db) => forderungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId: foerderungId }))).toMatchObject([
      { betragCent: 506_70 },
    ])
  })

  test('an order that no run has taken is taken back', async () => {
    const w = await welt()
    const foerderungId = await bewilligt(w, 'p16b')
    await tu((db) => ordneFaelliges(db, w.ich('2026-02-20')))
    const ende = await tu((db) => beendeFoerderung(db, w.ich('2026-03-02'), foerderungId, { am: '2026-03-15', grund: 'Arbeit beendet' }))
    expect(ende).toMatchObject({ ok: true, rueckzahlungCent: 0 })
    const offen = (await tu((db) => teileVon(db, t.traegerId, foerderungId))).filter((z) => z.stand !== 'gestrichen')
    expect(offen.length).toBe(1)
    expect(offen[0]?.cent).toBeLessThan(506_70)
    const stornos = await tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId: foerderungId }))
    expect(stornos.map((a) => a.stand)).toEqual(['storniert'])
    expect(await tu((db) => ordneFaelliges(db, w.ich('2026-03-02'), { foerderungId }))).toBe(1)
  })

  test('EGZ: lower pay lowers the subsidy, higher pay never raises it; the law says what comes back', async () => {
    const w = await welt()
    const foerderungId = await bewilligt(w, 'egz', await betrieb())
    const vorher = await tu((db) => teileVon(db, t.traegerId, foerderungId))
    const hoeher = await tu((db) => aendereEntgelt(db, w.ich(), foerderungId, { abMonat: '2026-05', entgeltMonatCent: 2450_00 }))
    expect(hoeher.ok).toBe(false)
    const tiefer = await tu((db) => aendereEntgelt(db, w.ich(), foerderungId, { abMonat: '2026-05', entgeltMonatCent: 1200_00 }))
    expect(tiefer).toMatchObject({ ok: true, rueckzahlungCent: 0 })
    const danach = await tu((db) => teileVon(db, t.traegerId, foerderungId))
    expect(danach[1]?.cent).toBe(vorher[1]?.cent)
    expect(danach[2]?.cent).toBe((vorher[2]?.cent ?? 0) / 2)
    await tu((db) => ordneFaelliges(db, w.ich('2026-03-30')))
    await zahleAus(w, '2026-04', '2026-03-31')
    const ende = await tu((db) =>
      beendeFoerderung(db, w.ich('2026-04-20'), foerderungId, { am: '2026-04-15', grund: 'Kündigung', lage: { grund: 'sonstiger' } }),
    )
    expect(ende).toMatchObject({ ok: true, rueckzahlungCent: Math.round((vorher[0]?.cent ?? 0) / 2) })
  })
})

describe('proof', () => {
  test('costs are paid when proven; less than granted sets money free, more is refused', async () => {
    const w = await welt()
    const foerderungId = await bewilligt(w, 'vb')
    expect(await tu((db) => ordneFaelliges(db, w.ich('2026-03-10'), { foerderungId }))).toBe(0)
    expect((await tu((db) => belege(db, w.ich('2026-03-10'), foerderungId, { teil: '2026-03', cent: 90_00, beleg: 'Quittung' }))).ok).toBe(false)
    expect((await tu((db) => belege(db, w.ich('2026-03-10'), foerderungId, { teil: '2026-03', cent: 80_00, beleg: 'Quittung' }))).ok).toBe(true)
    expect(await tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId: foerderungId }))).toMatchObject([{ betragCent: 80_00 }])
    expect(await tu((db) => offeneBindung(db, t.traegerId, 'foerderung', foerderungId))).toMatchObject([{ cent: 80_00 }])
    expect(
      await tu((db) => loese(db, w.ich(), { quelle: 'foerderung', quelleId: foerderungId, jahre: [{ jahr: 2026, cent: 80_01 }], grund: 'x' })),
    ).toMatchObject({ ok: false })
  })
})

test('whatever is reserved and set free: what is left is the difference, by year, and never negative', async () => {
  const w = await welt()
  const schritt = fc.record({ frei: fc.boolean(), jahr: fc.constantFrom(2026, 2027, 2031), cent: fc.integer({ min: 1, max: 900_00 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(schritt, { minLength: 1, maxLength: 12 }), async (schritte) => {
      const quelle = { quelle: 'foerderung', quelleId: randomUUID() } as const
      const soll = new Map<number, number>()
      await tu(async (db) => {
        for (const { frei, jahr, cent } of schritte) {
          const da = soll.get(jahr) ?? 0
          const jahre = [{ jahr, cent }]
          const getan = await tuSchritt(db, w, frei, { ...quelle, jahre })
          expect(getan).toBe(!frei || cent <= da)
          if (getan) soll.set(jahr, da + (frei ? -cent : cent))
        }
        const offen = new Map((await offeneBindung(db, t.traegerId, quelle.quelle, quelle.quelleId)).map((o) => [o.jahr, o.cent]))
        for (const [jahr, cent] of soll) expect(offen.get(jahr) ?? 0).toBe(cent)
      })
    }),
    { numRuns: 8 },
  )
})

type Schritt = Readonly<{ quelle: 'foerderung'; quelleId: string; jahre: readonly Readonly<{ jahr: number; cent: number }>[] }>

/** Reserves or sets free. @returns whether it was done */
async function tuSchritt(db: TraegerDb, w: Welt, frei: boolean, s: Schritt): Promise<boolean> {
  if (frei) return (await loese(db, w.ich(), { ...s, grund: 'Probe' })).ok
  await binde(db, w.ich(), { ...s, instrument: 'p16i' })
  return true
}
