import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { erlasseVerfuegung, gibVerfuegungZurueck, offenerVerfuegungEntwurf, type Verfuegungsart } from '../bescheid/index.ts'
import { erfasseAngabe, legeFallAn, legePersonAn, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { kontoMit, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import type { Foerderantrag, Foerderfakten } from '../recht/index.ts'
import { anordnungenVon, forderungenVon, gibZahllaufFrei, stelleZahllaufZusammen } from '../zahlung/index.ts'
import { offeneAenderung, verwirfAenderung } from './aenderung.ts'
import {
  type Angehoerte,
  anhoerungenVon,
  anhoerungsbriefeAn,
  beantworteRueckzahlung,
  beendeFoerderung,
  beginneFoerderung,
  belege,
  binde,
  entwirfNachWerten,
  erfasseAntwort,
  findFoerderung,
  foerderungFolgen,
  hoereAn,
  legeAblehnungVor,
  legeAenderungVor,
  legeRueckforderungVor,
  legeVor,
  loese,
  meldeJobaenderung,
  mittelstand,
  offeneBindung,
  ordneFaelliges,
  plane,
  rueckzahlungVon,
  schichteUm,
} from './index.ts'
import type { Empfaenger } from './model.ts'
import { meldeNeuberechnung, neuberechnungsliste } from './neuberechnung.ts'
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

const teilhabe: Foerderfakten = {
  ...job,
  beginn: '2026-09-01',
  antragAm: '2026-08-20',
  minutenJeWoche: 2340,
  leistungsmonate84: 84,
  leistungsmonate60: 60,
  beschaeftigtMonate84: 0,
  beschaeftigtMonate60: 0,
  minderjaehrigesKindInBg: false,
  schwerbehindert: false,
  coachingMonate: 3,
  genutzt16iMonate: 0,
  altfoerderung16i: false,
  tarifStundeCent: 0,
  arbeitgeber: { beschaeftigtMonate48: 0, ersetzterArbeitsplatz: false, foerderungFallengelassen: false },
}

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
  p16c: {
    fakten: { ...job, taetigkeit: 'selbstaendig', tragfaehig: true },
    antrag: {
      code: 'p16c',
      von: '2026-03-01',
      bis: '2026-04-30',
      zuschuesse: [{ bezeichnung: 'Werkbank', cent: 3_000_00, monat: '2026-03' }],
      darlehen: [],
      beratung: [{ bezeichnung: 'Gründungsberatung', cent: 400_00, monat: '2026-04' }],
    },
  },
  p16e: {
    fakten: {
      ...job,
      beginn: '2026-08-01',
      antragAm: '2026-07-10',
      befristetBis: null,
      entgeltMonatCent: 2000_00,
      leistungsmonate24: 24,
      beschaeftigtMonate24: 0,
      vermittlungVersucht: true,
    },
    antrag: { code: 'p16e', von: '2026-08-01', bis: '2028-07-31' },
  },
  p16i: { fakten: teilhabe, antrag: { code: 'p16i', von: '2026-09-01', bis: '2027-08-31', werteBis: '2026-12-31' } },
  p16iMitKurs: {
    fakten: teilhabe,
    antrag: { code: 'p16i', von: '2026-09-01', bis: '2026-10-31', weiterbildung: [{ bezeichnung: 'Staplerschein', cent: 500_00, monat: '2026-10' }] },
  },
} as const satisfies Readonly<Record<string, { fakten: Foerderfakten; antrag: Foerderantrag }>>

async function planeJahr(w: Welt, jahr = 2026) {
  for (const [titel, cent] of [
    ['einstiegsgeld', 1_000_000_00],
    ['egz', 1_000_000_00],
    ['vermittlungsbudget', 1_000_000_00],
    ['selbstaendigkeit', 1_000_000_00],
    ['p16e', 1_000_000_00],
    ['p16i', 1_000_000_00],
    ['verwaltung', 5_000_000_00],
  ] as const)
    await tu((db) => plane(db, w.ich(), { jahr, titel, cent, grund: 'Haushalt' }))
}

async function vorgelegt(w: Welt, code: keyof typeof faelle, empfaenger: Empfaenger = { art: 'person' }, mehr: Partial<{ ermessen: string }> = {}) {
  const begonnen = await tu((db) =>
    beginneFoerderung(db, w.ich(), { ...w, instrument: faelle[code].antrag.code, empfaenger, ...faelle[code], ermessen, ...mehr }),
  )
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

async function betrieb(): Promise<Exclude<Empfaenger, { art: 'person' }>> {
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
  test('for the self-employed (sec. 16c): tools to the person, reserved when granted', async () => {
    const w = await welt()
    const vorher = await titel('selbstaendigkeit')
    const id = await bewilligt(w, 'p16c')
    const monate = await tu((db) =>
      db
        .selectFrom('foerderungMonat')
        .select(['monat', 'cent'])
        .where('traegerId', '=', t.traegerId)
        .where('foerderungId', '=', id)
        .orderBy('monat')
        .execute(),
    )
    expect(monate.map((m) => m.cent)).toEqual([3_000_00, 400_00])
    expect((await titel('selbstaendigkeit'))?.gebundenCent).toBe((vorher?.gebundenCent ?? 0) + 3_400_00)
  })

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
      [{ erwerbsfaehig: false }, 'Eine Voraussetzung fehlt'],
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
        fakten: { ...fakten, erwerbsfaehig: false },
        antrag,
      }),
    )
    const id = f.ok ? f.foerderungId : ''
    const vor = await tu((db) => legeAblehnungVor(db, haken, w.ich(), id, 0, 'Das Einkommen deckt den Bedarf seit dem Monat davor vollständig.'))
    expect(vor).toMatchObject({ ok: true })
    const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung-ablehnung', id))
    expect(e?.inhalt.gruende).toContain('Sie sind nicht erwerbsfähig.')
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
    const nachrichten: Readonly<{ betreff: string; text: string }>[] = []
    const schreibeAnPerson = async (_db: unknown, _h: unknown, _fall: string, neu: Readonly<{ betreff: string; text: string }>) =>
      nachrichten.push(neu)
    const mitNachricht = { tresor, traeger, haken: { ...haken, schreibeAnPerson } }
    expect(await tu((db) => hoereAn(db, mitNachricht, w.ich('2026-04-02'), foerderungId))).toMatchObject({ ok: true })
    expect(nachrichten.map((n) => n.text.match(/506,70\u00a0€/g)?.length)).toEqual([3])
    expect(nachrichten[0]?.text).toContain('bis zum 16.04.2026')
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

  test('EGZ: the law says what comes back', async () => {
    const w = await welt()
    const wer = await betrieb()
    const foerderungId = await bewilligt(w, 'egz', wer)
    const [erster] = await tu((db) => teileVon(db, t.traegerId, foerderungId))
    await tu((db) => ordneFaelliges(db, w.ich('2026-03-30')))
    await zahleAus(w, '2026-04', '2026-03-31')
    const ende = await tu((db) =>
      beendeFoerderung(db, w.ich('2026-04-20'), foerderungId, { am: '2026-04-15', grund: 'Kündigung', lage: { grund: 'sonstiger' } }),
    )
    expect(ende).toMatchObject({ ok: true, rueckzahlungCent: Math.round((erster?.cent ?? 0) / 2) })
    expect(await tu((db) => anhoerungenVon(db, t.traegerId, wer))).toEqual([])
    const traeger = await traegerVon(t)
    await tu((db) => hoereAn(db, { tresor, traeger }, w.ich('2026-04-20'), foerderungId))
    const [eigene] = await tu((db) => anhoerungenVon(db, t.traegerId, wer))
    expect(eigene).toMatchObject({ foerderungId, beantwortet: false })
    expect(JSON.stringify(eigene)).not.toContain('Sommerfeld')
    const fremd = { art: 'arbeitgeber', id: randomUUID() } as const
    const briefe = (an: Angehoerte) => tu((db) => anhoerungsbriefeAn(db, t.traegerId, an))
    expect(await briefe(wer)).toMatchObject([{ foerderungId, dokumentId: eigene?.dokumentId, frist: '2026-05-04' }])
    expect(await briefe(fremd)).toEqual([])
    expect(await briefe({ art: 'anbieter', id: wer.id })).toEqual([])
    expect(await briefe({ art: 'person', id: w.personId, fallId: w.fallId })).toEqual([]) // it went to the employer
    expect((await tu((db) => beantworteRueckzahlung(db, w.ich(), fremd, foerderungId, 'Nein'))).ok).toBe(false)
    expect((await tu((db) => beantworteRueckzahlung(db, w.ich('2026-04-21'), wer, foerderungId, 'Die Probezeit war nicht bestanden.'))).ok).toBe(true)
    expect((await tu((db) => anhoerungenVon(db, t.traegerId, wer)))[0]?.beantwortet).toBe(true)
    const vorgaenge = await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: w.fallId }))
    expect(vorgaenge.map((v) => v.titel)).toContain('Antwort zur Anhörung: Eingliederungszuschuss')
  })
})

describe('a change', () => {
  const gemeldet = (was: object) => ({ abMonat: '2026-05', mitgeteiltAm: '2026-02-02', ...was })
  const monate = async (id: string) =>
    (await tu((db) => teileVon(db, t.traegerId, id))).filter((z) => z.stand !== 'gestrichen').map((z) => [z.teil, z.cent, z.stand])
  const gebunden = async (id: string) => new Map((await tu((db) => offeneBindung(db, t.traegerId, 'foerderung', id))).map((o) => [o.jahr, o.cent]))
  async function aendere(w: Welt, id: string, tag?: string) {
    const vor = await tu((db) => legeAenderungVor(db, haken, w.ich(tag), id))
    if (!vor.ok) throw new Error(vor.saetze.join(' '))
    await erlasse(w, 'foerderung-aenderung', id, tag)
  }

  test('EGZ: lower pay lowers the subsidy after a second person has decided, higher pay never raises it', async () => {
    const w = await welt()
    const id = await bewilligt(w, 'egz', await betrieb())
    const vorher = await monate(id)
    const hoeher = await tu((db) => meldeJobaenderung(db, w.ich(), id, gemeldet({ entgeltMonatCent: 2450_00 })))
    expect(hoeher.ok ? '' : hoeher.saetze.join()).toContain('steigt nicht')
    expect((await tu((db) => meldeJobaenderung(db, w.ich(), id, gemeldet({ entgeltMonatCent: 1200_00, mitgeteiltAm: '' })))).ok).toBe(false)
    expect((await tu((db) => meldeJobaenderung(db, w.ich(), id, gemeldet({ entgeltMonatCent: 1200_00 })))).ok).toBe(true)
    expect((await tu((db) => meldeJobaenderung(db, w.ich(), id, gemeldet({ entgeltMonatCent: 1100_00 })))).ok).toBe(false)
    expect(await monate(id)).toEqual(vorher)
    await aendere(w, id)
    const halb = Number(vorher[2]?.[1]) / 2
    expect((await monate(id)).map((m) => m[1])).toEqual([...vorher.slice(0, 2).map((m) => m[1]), halb, halb, halb, halb])
    expect((await gebunden(id)).get(2026)).toBe(2 * Number(vorher[0]?.[1]) + 4 * halb)
    expect(await tu((db) => findFoerderung(db, t.traegerId, id))).toMatchObject({
      stand: 'bewilligt',
      summeCent: 2 * Number(vorher[0]?.[1]) + 4 * halb,
    })
  })

  test('sec. 16e: higher pay raises months to come, orders that no run took are given anew, what was paid stays and the rest follows', async () => {
    const w = await welt('2026-07-10')
    const id = await bewilligt(w, 'p16e', await betrieb())
    await tu((db) => ordneFaelliges(db, w.ich('2026-08-25'), { foerderungId: id }))
    await zahleAus(w, '2026-09', '2026-08-31')
    await tu((db) => ordneFaelliges(db, w.ich('2026-09-25'), { foerderungId: id }))
    const vorher = await gebunden(id)
    const mehr = await tu((db) =>
      meldeJobaenderung(db, w.ich('2026-09-26'), id, { abMonat: '2026-08', mitgeteiltAm: '2026-09-25', entgeltMonatCent: 2100_00 }),
    )
    expect(mehr.ok).toBe(true)
    await aendere(w, id, '2026-09-26')
    expect((await monate(id)).slice(0, 4)).toEqual([
      ['2026-08', 1800_00, 'bezahlt'],
      ['2026-08+', 90_00, 'angeordnet'],
      ['2026-09b', 1890_00, 'angeordnet'],
      ['2026-10', 1890_00, 'geplant'],
    ])
    const nachher = await gebunden(id)
    expect([2026, 2027, 2028].map((j) => (nachher.get(j) ?? 0) - (vorher.get(j) ?? 0))).toEqual([5 * 90_00, 7 * 90_00 + 5 * 60_00, 7 * 60_00])
    const anordnungen = await tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'foerderung', quelleId: id }))
    expect(anordnungen.map((a) => [a.teil, a.betragCent, a.stand])).toEqual([
      ['2026-08', 1800_00, 'bezahlt'],
      ['2026-08+', 90_00, 'offen'],
      ['2026-09', 1800_00, 'storniert'],
      ['2026-09b', 1890_00, 'offen'],
    ])
    const weniger = { abMonat: '2026-08', mitgeteiltAm: '2026-09-26', entgeltMonatCent: 1900_00 }
    expect((await tu((db) => meldeJobaenderung(db, w.ich('2026-09-27'), id, weniger))).ok).toBe(true)
    await aendere(w, id, '2026-09-27')
    expect((await monate(id)).slice(0, 2)).toEqual([
      ['2026-08', 1800_00, 'bezahlt'],
      ['2026-09bb', 1710_00, 'angeordnet'],
    ])
    expect(await tu((db) => rueckzahlungVon(db, t.traegerId, id))).toMatchObject({ stand: 'vorgeschlagen', cent: 90_00 })
  })

  test('sec. 16i: a minimum wage enacted later stands on the list, and its change raises the months to come', async () => {
    const w = await welt('2026-08-20')
    const id = await bewilligt(w, 'p16i', await betrieb())
    const [zeile] = (await tu((db) => neuberechnungsliste(db, t.traegerId, w.ich().konto.kontoId))).filter((z) => z.foerderungId === id)
    // 14.60 € instead of 13.90 €, 39 hours, 18.7 %: 2,928.80 € instead of 2,788.38 €
    expect(zeile).toMatchObject({ abMonat: '2027-01', differenzCent: 8 * 140_42, aenderung: undefined })
    expect(zeile?.saetze.at(-1)).toContain('Mindestlohn je Stunde: 14,60\u00a0€ ab 01.01.2027')
    expect(await tu((db) => meldeNeuberechnung(db, w.ich()))).toBeGreaterThan(0)
    expect(await tu((db) => meldeNeuberechnung(db, w.ich()))).toBe(0)
    const aufgaben = async () =>
      (await tu((db) => vorgaengeVon(db, t.traegerId, { fallId: w.fallId }))).filter((v) => v.titel.startsWith('Neu zu berechnen'))
    expect(await aufgaben()).toMatchObject([{ art: 'foerderung', erledigtAm: null }])
    expect((await tu((db) => entwirfNachWerten(db, w.ich(), id))).ok).toBe(true)
    await aendere(w, id)
    expect((await aufgaben())[0]?.erledigtAm).not.toBeNull()
    expect((await monate(id)).map((m) => m[1])).toEqual([...Array<number>(4).fill(2788_38), ...Array<number>(8).fill(2928_80)])
    expect((await gebunden(id)).get(2027)).toBe(8 * 2928_80)
    expect((await tu((db) => neuberechnungsliste(db, t.traegerId, w.ich().konto.kontoId))).filter((z) => z.foerderungId === id)).toEqual([])
    expect((await tu((db) => entwirfNachWerten(db, w.ich(), id))).ok).toBe(false)
  })

  test('is refused where the money of the year is not there, and given back with the grant as it was', async () => {
    const w = await welt('2026-07-10')
    const id = await bewilligt(w, 'p16e', await betrieb())
    const vorher = await monate(id)
    await tu((db) => meldeJobaenderung(db, w.ich(), id, { abMonat: '2026-10', mitgeteiltAm: '2026-07-10', entgeltMonatCent: 2300_00 }))
    const frei = (await titel('p16e'))?.freiCent ?? 0
    await tu((db) => binde(db, w.ich(), { quelle: 'rechnung', quelleId: randomUUID(), instrument: 'p16e', jahre: [{ jahr: 2026, cent: frei - 1 }] }))
    const vor = await tu((db) => legeAenderungVor(db, haken, w.ich(), id))
    expect(vor.ok ? '' : vor.saetze.join()).toContain('Frei sind')
    await tu((db) => plane(db, w.ich(), { jahr: 2026, titel: 'p16e', cent: 3_000_000_00, grund: 'Nachtrag' }))
    expect((await tu((db) => legeAenderungVor(db, haken, w.ich(), id))).ok).toBe(true)
    expect((await tu((db) => beendeFoerderung(db, w.ich(), id, { am: '2026-09-30', grund: 'Ende', lage: { grund: 'sonstiger' } }))).ok).toBe(false)
    const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, 'foerderung-aenderung', id))
    await tu((db) => gibVerfuegungZurueck(db, haken, w.zweite(), e?.entwurfId ?? '', e?.fassung ?? 0, 'Bitte den Vertrag beilegen.'))
    expect(await tu((db) => offeneAenderung(db, t.traegerId, id))).toMatchObject({ stand: 'entwurf' })
    expect((await tu((db) => verwirfAenderung(db, w.ich(), id))).ok).toBe(true)
    expect(await monate(id)).toEqual(vorher)
  })

  test('costs of training beside the monthly subsidy are parts of their own, paid when proven', async () => {
    const w = await welt('2026-08-20')
    const id = await bewilligt(w, 'p16iMitKurs', await betrieb())
    expect((await monate(id)).slice(0, 3)).toEqual([
      ['2026-09', 2788_38, 'geplant'],
      ['2026-10', 2788_38, 'geplant'],
      ['2026-10 weiterbildung', 500_00, 'wartet'],
    ])
    const ende = await tu((db) => beendeFoerderung(db, w.ich('2026-08-21'), id, { am: '2026-09-30', grund: 'Ende' }))
    expect(ende).toMatchObject({ ok: true, rueckzahlungCent: 0 })
    expect(await monate(id)).toEqual([['2026-09', 2788_38, 'geplant']])
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
