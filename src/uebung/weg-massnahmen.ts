import {
  aendereRechnung,
  beginneRechnung,
  findRechnung,
  gibRechnungFrei,
  gibRechnungZurueck,
  kurstage,
  meldeAnwesenheit,
  meldeVerlauf,
  pruefeRechnung,
  reicheRechnungEin,
  schliesseMonat,
  schreibeBericht,
  type Tageseintrag,
  weiseZu,
  type Zuweisung,
} from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Wegkontext } from './weg-kontext.ts'
import { type Angebot, type Durchgangsname, saeeAngebot } from './weg-massnahmen-angebot.ts'
import { saeeFruehere } from './weg-massnahmen-frueher.ts'

type Handelnd = ReturnType<Wegkontext['vor']>

/** Measures of the exercises: people in every state, attendance, reports, invoices, outcomes of earlier runs. */
export async function saeeMassnahmen(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) =>
    db.selectFrom('anbieter').select('anbieterId').where('traegerId', '=', z.traegerId).where('name', '=', 'Bildungswerk Muster (Übung)').execute(),
  )
  if (da.length > 0 || z.fall('Öztürk') === undefined) return
  const angebot = await z.tu((db) => saeeAngebot(z, db))
  await z.tu((db) => saeeFruehere(z, db, angebot))
  await z.tu(async (db) => {
    const laufend = await weiseLaufendeZu(z, db, angebot)
    await weiseUebrigeZu(z, db, angebot)
    await meldeTage(z, db, angebot, laufend)
    await berichte(z, db, laufend)
  })
  await z.tu((db) => saeeRechnungen(z, db, angebot))
}

function verlange<T extends Readonly<{ ok: true }>>(was: string, getan: T | Readonly<{ ok: false; saetze: readonly string[] }>): T {
  if (!getan.ok) throw new Error(`exercise data: ${was}: ${getan.saetze.join(' ')}`)
  return getan
}

/** In the record a provider stands as such. */
const anbieterkonto = (z: Wegkontext, tage: number): Handelnd => {
  const h = z.vor(tage, 'bildungswerk')
  return { ...h, konto: { ...h.konto, rollen: ['anbieter'] } }
}

type Teil = Partial<Omit<Zuweisung, 'durchgangId' | 'fallId' | 'personId'>>

async function weise(z: Wegkontext, db: TraegerDb, a: Angebot, wo: Durchgangsname, wer: readonly [string, string], teil: Teil = {}, vorTagen = 0) {
  const fall = z.fall(wer[0])
  const personId = fall?.personen[wer[1]]
  if (fall === undefined || personId === undefined) throw new Error(`exercise data: nobody ${wer.join(' ')}`)
  const was = { durchgangId: a.durchgaenge[wo].durchgangId, fallId: fall.fallId, personId, ...teil }
  const getan = await weiseZu(db, z.vor(vorTagen, 'fallmanagement'), was)
  if (!getan.ok) throw new Error(`exercise data: ${wo} ${wer[0]}: ${getan.saetze.join(' ')}`)
  return getan.teilnahmeId
}

type Laufende = Readonly<Record<'uwe' | 'elif' | 'elifDeutsch' | 'mira' | 'emre' | 'darja' | 'iwan', string>>

/** Households that are with the house for months. */
async function weiseLaufendeZu(z: Wegkontext, db: TraegerDb, a: Angebot): Promise<Laufende> {
  const vormonat = z.heute.with({ day: 1 }).subtract({ months: 1 })
  const vorher = vormonat.until(z.heute).days + 3
  const neu = (wo: Durchgangsname, wer: readonly [string, string], ziel: string, kontakt = {}) => weise(z, db, a, wo, wer, { ziel, kontakt }, vorher)
  return {
    uwe: await neu('werkstatt', ['Lindner', 'p1'], 'Bewerbungen für Hausmeisterstellen schreiben', { telefon: '0151 000001' }),
    elif: await neu('werkstatt', ['Öztürk', 'p1'], 'Unterlagen auf den neuesten Stand bringen'),
    elifDeutsch: await neu('deutsch', ['Öztürk', 'p1'], 'Deutsch für den Verkauf'),
    mira: await neu('coaching', ['Sommerfeld', 'p1'], 'Weg zurück in die Küche planen', { email: 'mira@uebung.example' }),
    emre: await neu('lager', ['Öztürk', 'p2'], 'Vorbereitung auf eine Stelle im Lager'),
    darja: await neu('starten', ['Petrov', 'p2'], 'Rückkehr in die Buchhaltung'),
    iwan: await neu('gruen', ['Petrov', 'p1'], 'Wieder an einen Arbeitstag gewöhnen'),
  }
}

/** Offer, waiting list, not begun, cancelled. */
async function weiseUebrigeZu(z: Wegkontext, db: TraegerDb, a: Angebot): Promise<void> {
  await weise(z, db, a, 'lager', ['Nguyen', 'p2'], { ziel: 'Arbeit im Lager kennenlernen' })
  for (const p of ['p1', 'p2']) await weise(z, db, a, 'lager', ['Adeyemi', p], { wie: 'warteliste' })
  await weise(z, db, a, 'deutsch-neu', ['Haddad', 'p1'], { ziel: 'Deutsch für die Pflege' })
  await weise(z, db, a, 'werkstatt-neu', ['Sommerfeld', 'p1'], { wie: 'anbieten', angebotBis: z.tag(-12), ziel: 'Bewerbung in Kitas und Schulen' })
  await weise(z, db, a, 'holz', ['Weiß', 'p1'], { ziel: 'Mitarbeit in der Werkstatt' })
  const nicht = await weise(z, db, a, 'werkstatt', ['Haddad', 'p2'], { ziel: 'Bewerbungen schreiben' })
  verlange('not begun', await meldeVerlauf(db, anbieterkonto(z, 0), nicht, { stand: 'nicht-angetreten' }))
  const abgesagt = await weise(z, db, a, 'betrieb', ['Brandes', 'p1'], { ziel: 'Tischlerei kennenlernen' })
  verlange('cancelled', await meldeVerlauf(db, z.vor(0, 'fallmanagement'), abgesagt, { stand: 'abgesagt' }))
}

/** Attendance since the first of last month; the month before is closed, the other provider has not reported all. */
async function meldeTage(z: Wegkontext, db: TraegerDb, a: Angebot, wer: Laufende): Promise<void> {
  const { land } = z.umfeld.traeger
  const dieser = z.heute.toPlainYearMonth()
  const vormonat = dieser.subtract({ months: 1 }).toString()
  const gestern = z.tag(1)
  const tage = (wo: Durchgangsname, wochentage = '12345') =>
    [vormonat, dieser.toString()].flatMap((monat) => kurstage(monat, { ...a.durchgaenge[wo], wochentage }, land)).filter((tag) => tag <= gestern)
  const eintraege = [
    ...verteile(wer.uwe, tage('werkstatt'), 300, { 3: 'krank', 4: 'krank', 11: 'unentschuldigt', 19: 'unentschuldigt', 8: 'behoerde' }),
    ...verteile(wer.elif, tage('werkstatt'), 300, { 6: 'familie', 7: 'familie', 14: 'bewerbung' }),
    ...verteile(wer.elifDeutsch, tage('deutsch'), 300, { 6: 'familie', 7: 'familie' }),
    ...verteile(wer.mira, tage('coaching', '24'), 60, { 2: 'familie' }),
    ...verteile(wer.emre, tage('lager'), 420, { 9: 'krank', 10: 'krank' }),
    ...verteile(wer.darja, tage('starten'), 300, { 5: 'sonstiges' }),
  ]
  verlange('attendance', await meldeAnwesenheit(db, anbieterkonto(z, 0), { anbieterId: a.bildungswerk, kanal: 'maske' }, eintraege))
  verlange('month', await schliesseMonat(db, anbieterkonto(z, 0), a.bildungswerk, vormonat, land))
  if (gestern >= `${dieser}-01`)
    verlange('left', await meldeVerlauf(db, anbieterkonto(z, 0), wer.darja, { stand: 'abgebrochen', am: gestern, grund: 'arbeit' }))
  const gruen = await db
    .selectFrom('massnahme')
    .select('anbieterId')
    .where('traegerId', '=', z.traegerId)
    .where('massnahmeId', '=', a.massnahmen.gruen ?? '')
    .executeTakeFirstOrThrow()
  const erste = verteile(wer.iwan, tage('gruen').slice(0, 8), 360, { 2: 'krank' })
  verlange('attendance', await meldeAnwesenheit(db, z.vor(0, 'massnahmen'), { anbieterId: gruen.anbieterId, kanal: 'csv' }, erste))
}

function verteile(
  teilnahmeId: string,
  tage: readonly string[],
  minuten: number,
  anders: Readonly<Record<number, Exclude<Tageseintrag['art'], 'anwesend' | 'leer'>>>,
): Tageseintrag[] {
  return tage.map((tag, i) => {
    const art = anders[i] ?? 'anwesend'
    return { teilnahmeId, tag, art, minuten: art === 'anwesend' ? minuten : 0, ...(art === 'krank' && { grund: 'AU liegt vor' }) }
  })
}

async function berichte(z: Wegkontext, db: TraegerDb, wer: Laufende): Promise<void> {
  const h = anbieterkonto(z, 0)
  const inhalt = {
    verlauf: 'Arbeitet zuverlässig mit. Der Lebenslauf ist fertig, drei Bewerbungen sind verschickt.',
    staerken: 'Handwerklich geschickt, hilft anderen.',
    empfehlung: 'Probearbeit in einer Hausverwaltung.',
    merkmale: { fachlich: 4, ausdauer: 3, zuverlaessigkeit: 3, zusammenarbeit: 4, selbstaendigkeit: 3, sprache: 4 },
  } as const
  verlange('report', await schreibeBericht(db, h, wer.uwe, 'zwischenbericht', inhalt, { einreichen: true }))
  const meldung = { verlauf: 'Hat ein Vorstellungsgespräch in einem Supermarkt.', staerken: '', empfehlung: '', merkmale: {} }
  verlange('note', await schreibeBericht(db, h, wer.elif, 'meldung', meldung, { einreichen: true }))
  const entwurf = { verlauf: 'Gute Fortschritte am Scanner.', staerken: '', empfehlung: '', merkmale: {} }
  verlange('draft', await schreibeBericht(db, h, wer.emre, 'zwischenbericht', entwurf, { einreichen: false }))
}

/** Invoices of the closed month in every state. */
async function saeeRechnungen(z: Wegkontext, db: TraegerDb, a: Angebot): Promise<void> {
  const monat = z.heute.toPlainYearMonth().subtract({ months: 1 }).toString()
  const h = anbieterkonto(z, 0)
  const beginne = async (massnahme: string, nummer: string) => {
    const massnahmeId = a.massnahmen[massnahme] ?? ''
    return verlange(nummer, await beginneRechnung(db, h, a.bildungswerk, { massnahmeId, monat, nummer })).rechnungId
  }
  const reicheEin = async (id: string, fassung = 0) => verlange('invoice', await reicheRechnungEin(db, h, id, fassung))
  const urteile = async (id: string) =>
    ((await findRechnung(db, z.traegerId, id))?.positionen ?? []).map((p) => ({ position: p.position, anerkanntCent: p.istCent, bemerkung: '' }))
  await beginne('coaching', 'BM-104')
  const eingereicht = await beginne('lager', 'BM-103')
  const [erste] = (await findRechnung(db, z.traegerId, eingereicht))?.positionen ?? []
  const mehr = { position: 1, istCent: (erste?.sollCent ?? 0) + 2500, erklaerung: 'Arbeitsschuhe nach Absprache vom Vormonat' }
  verlange('changed', await aendereRechnung(db, h, eingereicht, 0, { nummer: 'BM-103', positionen: [mehr] }))
  await reicheEin(eingereicht, 1)
  const zurueck = await beginne('starten', 'BM-102')
  await reicheEin(zurueck)
  verlange('back', await gibRechnungZurueck(db, z.vor(0, 'massnahmen'), zurueck, 1, 'Bitte legen Sie die Teilnahmeliste der ersten Woche bei.'))
  const geprueft = await beginne('deutsch', 'BM-101')
  await reicheEin(geprueft)
  verlange('checked', await pruefeRechnung(db, z.vor(0, 'massnahmen'), geprueft, 1, await urteile(geprueft)))
  const frei = await beginne('werkstatt', 'BM-100')
  await reicheEin(frei)
  verlange('checked', await pruefeRechnung(db, z.vor(0, 'massnahmen'), frei, 1, await urteile(frei)))
  verlange('released', await gibRechnungFrei(db, z.vor(0, 'anordnung'), frei, 2))
}
