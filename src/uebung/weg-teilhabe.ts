import { erlasseVerfuegung, offenerVerfuegungEntwurf } from '../bescheid/index.ts'
import { legeAnbieterAn, verbindeKonto } from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import {
  aendereBedarf,
  bedarfeVon,
  beginneEnde,
  faktenVon,
  gibRechnungFrei,
  gibRechnungZurueck,
  gutscheineVon,
  legeAblehnungVor,
  legeBedarfVor,
  legeEndeVor,
  loeseEin,
  meldeBedarf,
  meldeNutzung,
  type NeueMeldung,
  pruefeRechnung,
  rechnungenVon,
  reicheEin,
  stelleNeuAus,
  teilhabeFolgen,
  uebernimmInFall,
  zieheZurueck,
} from '../teilhabe/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

const haken = { buche: async () => {}, verfuegungen: teilhabeFolgen }

type Wer = readonly [fall: string, person: string]
type Antworten = Readonly<Record<string, boolean>>
type Neu = Omit<NeueMeldung, 'fallId' | 'personId'>
type Getan = Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** Bildung und Teilhabe of the exercises: three providers, children of three households, every state. */
export async function saeeTeilhabe(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) => db.selectFrom('teilhabeBedarf').select('bedarfId').where('traegerId', '=', z.traegerId).limit(1).execute())
  if (da.length > 0 || ['Öztürk', 'Sommerfeld', 'Jansen'].some((name) => z.fall(name) === undefined)) return
  const dieser = z.heute.toPlainYearMonth().toString()
  await z.tu(async (db) => {
    const a = await saeeAnbieter(z, db)
    await gemeldete(z, db, dieser, a)
    await bewilligte(z, db, dieser, a)
  })
}

function verlange<T extends Readonly<{ ok: true }>>(was: string, getan: T | Extract<Getan, { ok: false }>): T {
  if (!getan.ok) throw new Error(`exercise data: ${was}: ${getan.saetze.join(' ')}`)
  return getan
}

type Anbieter = Readonly<Record<'verein' | 'kueche' | 'lernen', string>>

async function saeeAnbieter(z: Wegkontext, db: TraegerDb): Promise<Anbieter> {
  const h = z.vor(1, 'massnahmen')
  const neu = async (name: string, iban: string, strasse: string) =>
    verlange(name, await legeAnbieterAn(db, h, { name, arten: ['teilhabe'], iban, strasse, plz: '38855', ort: 'Wernigerode' })).anbieterId
  const verein = await neu('Sportverein Muster (Übung)', 'DE02120300000000202051', 'Am Übungsplatz 1')
  verlange('account', await verbindeKonto(db, h, verein, z.konto('sportverein').kontoId))
  return {
    verein,
    kueche: await neu('Schulküche Beispiel (Übung)', 'DE02500105170137075030', 'Musterring 40'),
    lernen: await neu('Lernwerkstatt Probe (Übung)', 'DE02100500000054540402', 'Probeweg 17'),
  }
}

async function melde(z: Wegkontext, db: TraegerDb, [fallname, person]: Wer, neu: Neu, vorTagen = 0): Promise<string> {
  const fall = z.fall(fallname)
  const personId = fall?.personen[person]
  if (fall === undefined || personId === undefined) throw new Error(`exercise data: nobody ${fallname} ${person}`)
  return verlange(neu.art, await meldeBedarf(db, z.vor(vorTagen, 'teilhabe'), { fallId: fall.fallId, personId, ...neu })).bedarfId
}

async function beantworte(z: Wegkontext, db: TraegerDb, bedarfId: string, neu: Neu, antworten: Antworten, vorTagen = 0): Promise<void> {
  const { art: _a, antragAm: _t, nachweisId: _n, ...plan } = neu
  verlange('answers', await aendereBedarf(db, z.vor(vorTagen, 'teilhabe'), bedarfId, 0, { ...plan, antworten }))
}

/** Reported, withdrawn, refused, taken over into the notice. */
async function gemeldete(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  const einer = { von: monat, bis: monat }
  await melde(z, db, ['Sommerfeld', 'p2'], {
    art: 'klassenfahrt',
    ...einer,
    preisCent: 18500,
    zweck: 'Fahrt nach Walkenried',
    einrichtung: 'Grundschule am Wald (Übung)',
  })
  await melde(z, db, ['Öztürk', 'p3'], { art: 'lernfoerderung', ...einer, preisCent: 2200, einheiten: 8, zweck: 'Mathematik', anbieterId: a.lernen })
  const irrtum = await melde(z, db, ['Jansen', 'p2'], {
    art: 'ausflug',
    ...einer,
    preisCent: 900,
    zweck: 'Tierpark',
    einrichtung: 'Kita Regenbogen (Übung)',
  })
  verlange('withdrawn', await zieheZurueck(db, z.vor(0, 'teilhabe'), irrtum, 0))
  const fahrt: Neu = { art: 'schuelerbefoerderung', ...einer, preisCent: 2900, einrichtung: 'Gymnasium Muster (Übung)', zweck: 'Schülerticket' }
  const ticket = await melde(z, db, ['Öztürk', 'p3'], fahrt)
  await beantworte(z, db, ticket, fahrt, { naechste: true, dritte: true })
  verlange('taken over', await uebernimmInFall(db, z.vor(0, 'teilhabe'), ticket, 1))
  const selbst: Neu = { art: 'ausflug', ...einer, preisCent: 1200, weg: 'geld', zweck: 'Museum', einrichtung: 'Grundschule am Wald (Übung)' }
  const nein = await melde(z, db, ['Öztürk', 'p4'], selbst)
  await beantworte(z, db, nein, selbst, { schulrecht: false })
  const grund = 'Die Schule hat den Ausflug nicht als schulische Veranstaltung bestätigt.'
  verlange('refusal', await legeAblehnungVor(db, haken, z.vor(0, 'teilhabe'), nein, 1, grund))
  await erlasse(z, db, 'teilhabe-ablehnung', nein)
}

async function erlasse(
  z: Wegkontext,
  db: TraegerDb,
  art: 'teilhabe' | 'teilhabe-ablehnung' | 'teilhabe-aufhebung',
  bedarfId: string,
  vorTagen = 0,
): Promise<void> {
  const e = await offenerVerfuegungEntwurf(db, z.traegerId, art, bedarfId)
  if (e === undefined) throw new Error(`exercise data: no draft ${art}`)
  const teile = { tresor: z.umfeld.tresor, folgen: teilhabeFolgen }
  const r = await erlasseVerfuegung(db, teile, z.vor(vorTagen, 'anordnung'), e.entwurfId, { fassung: e.fassung })
  if (!r.ok) throw new Error(`exercise data: ${art}: ${r.fehler.saetze.join(' ')}`)
}

type Vorhaben = Readonly<{ wer: Wer; neu: Neu; antworten: Antworten; vorTagen?: number }>

/** Submitted, where the month is decided by a notice under which the child gets something. */
async function lege(z: Wegkontext, db: TraegerDb, { wer, neu, antworten, vorTagen = 0 }: Vorhaben): Promise<string | undefined> {
  if (!(await istEntschieden(z, db, wer, neu.von))) return undefined
  const bedarfId = await melde(z, db, wer, neu, vorTagen)
  await beantworte(z, db, bedarfId, neu, antworten, vorTagen)
  verlange(neu.art, await legeBedarfVor(db, haken, z.vor(vorTagen, 'teilhabe'), bedarfId, 1))
  return bedarfId
}

async function gib(z: Wegkontext, db: TraegerDb, v: Vorhaben): Promise<string | undefined> {
  const bedarfId = await lege(z, db, v)
  if (bedarfId !== undefined) await erlasse(z, db, 'teilhabe', bedarfId, v.vorTagen)
  return bedarfId
}

const gutschein = (wer: Wer, monat: string, zweck: string, vorTagen = 0): Vorhaben => ({
  wer,
  neu: { art: 'teilhabe', von: monat, bis: monat, weg: 'gutschein', zweck },
  antworten: { aufwendungen: true },
  vorTagen,
})

/** Granted and submitted needs; vouchers in every state; use and invoices of this month and of those before. */
async function bewilligte(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  const einer = { von: monat, bis: monat }
  const mittag: Neu = { art: 'mittagsverpflegung', ...einer, preisCent: 390, einheiten: 18, anbieterId: a.kueche }
  await lege(z, db, { wer: ['Jansen', 'p2'], neu: mittag, antworten: { kita: true, gemeinschaft: true } })
  const landheim: Neu = { art: 'klassenfahrt', ...einer, preisCent: 9500, anbieterId: a.kueche, zweck: 'Schullandheim' }
  await gib(z, db, { wer: ['Öztürk', 'p4'], neu: landheim, antworten: { schulrecht: true } })
  await gib(z, db, gutschein(['Sommerfeld', 'p2'], monat, 'Judo'))
  const verloren = await gib(z, db, gutschein(['Öztürk', 'p3'], monat, 'Fußball'))
  if (verloren !== undefined) verlange('issued anew', await stelleNeuAus(db, z.vor(0, 'teilhabe'), verloren))
  await fruehere(z, db, monat, a)
  await beendete(z, db, monat, a)
  const eingeloest = [
    await gib(z, db, gutschein(['Öztürk', 'p4'], monat, 'Schwimmen')),
    await gib(z, db, gutschein(['Jansen', 'p2'], monat, 'Kinderturnen')),
    await gib(z, db, gutschein(['Jansen', 'p3'], monat, 'Eltern-Kind-Turnen')),
    await gib(z, db, gutschein(['Sommerfeld', 'p3'], monat, 'Ballett')),
  ]
  const rechnungen: (string | undefined)[] = []
  for (const [i, bedarfId] of eingeloest.entries())
    rechnungen.push(bedarfId && (await rechneAb(z, db, a.verein, { bedarfId, monat, nummer: `SV-10${i + 1}` })))
  await pruefeRechnungen(z, db, rechnungen)
}

/** Months before: a voucher that nobody redeemed in time, and use that is paid. */
async function fruehere(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  const vor = (months: number) => Temporal.PlainYearMonth.from(monat).subtract({ months }).toString()
  await gib(z, db, gutschein(['Sommerfeld', 'p2'], vor(5), 'Judo', 150))
  for (const monate of [2, 1]) {
    const bedarfId = await gib(z, db, gutschein(['Öztürk', 'p4'], vor(monate), 'Schwimmen', 30 * monate))
    if (bedarfId === undefined) continue
    const rechnungId = await rechneAb(z, db, a.verein, { bedarfId, monat: vor(monate), nummer: `SV-09${3 - monate}`, vorTagen: 20 * monate })
    await pruefe(z, db, rechnungId, 20 * monate)
    verlange('released', await gibRechnungFrei(db, z.vor(20 * monate, 'anordnung'), rechnungId, 1))
  }
}

/** Lunch for this month and as long as the notice reaches, a few months at most; nothing where it ends too soon to be ended early. */
async function gibEssen(z: Wegkontext, db: TraegerDb, wer: Wer, monat: string, a: Anbieter): Promise<string | undefined> {
  const spaeter = [1, 2, 3].map((months) => Temporal.PlainYearMonth.from(monat).add({ months }).toString())
  let bis = monat
  for (const m of spaeter) if (await istEntschieden(z, db, wer, m)) bis = m
  // a decision of today becomes known in a few days, and the month of that day stays
  if (bis <= z.heute.add({ days: 4 }).toPlainYearMonth().toString()) return undefined
  const einrichtung = 'Grundschule am Wald (Übung)'
  const neu: Neu = { art: 'mittagsverpflegung', von: monat, bis, preisCent: 390, einheiten: 18, anbieterId: a.kueche, einrichtung }
  return gib(z, db, { wer, neu, antworten: { gemeinschaft: true }, vorTagen: 12 })
}

/** Two lunches: one goes on, one the family gives up: asked for by itself, decided by a second person. */
async function beendete(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  await gibEssen(z, db, ['Sommerfeld', 'p2'], monat, a)
  const bedarfId = await gibEssen(z, db, ['Öztürk', 'p4'], monat, a)
  if (bedarfId === undefined) return
  const fassung = (await bedarfeVon(db, z.traegerId, { fallId: z.fall('Öztürk')?.fallId ?? '' })).find((b) => b.bedarfId === bedarfId)?.fassung ?? -1
  const ende = { am: z.heute.toString(), anlass: 'wunsch', grund: 'Das Kind isst ab jetzt zu Hause.', aufWunsch: true }
  verlange('end', await beginneEnde(db, z.vor(2, 'teilhabe'), bedarfId, fassung, ende))
  verlange('end submitted', await legeEndeVor(db, haken, z.vor(1, 'teilhabe'), bedarfId, ''))
  await erlasse(z, db, 'teilhabe-aufhebung', bedarfId)
}

async function istEntschieden(z: Wegkontext, db: TraegerDb, [fallname, person]: Wer, monat: string): Promise<boolean> {
  const fall = z.fall(fallname)
  const wer = { fallId: fall?.fallId ?? '', personId: fall?.personen[person] ?? '' }
  return (await faktenVon(db, z.traegerId, wer, [monat]))?.bezug.includes(monat) ?? false
}

/** In the record a provider stands as such. */
function vereinskonto(z: Wegkontext, vorTagen: number): ReturnType<Wegkontext['vor']> {
  const h = z.vor(vorTagen, 'sportverein')
  return { ...h, konto: { ...h.konto, rollen: ['anbieter'] } }
}

type Abrechnung = Readonly<{ bedarfId: string; monat: string; nummer: string; vorTagen?: number }>

async function rechneAb(z: Wegkontext, db: TraegerDb, verein: string, { bedarfId, monat, nummer, vorTagen = 0 }: Abrechnung): Promise<string> {
  const h = vereinskonto(z, vorTagen)
  const [g] = await gutscheineVon(db, z.traegerId, [bedarfId])
  verlange('voucher', await loeseEin(db, h, verein, g?.nummer ?? ''))
  verlange('use', await meldeNutzung(db, h, verein, { bedarfId, monat, einheiten: 1 }))
  return verlange('invoice', await reicheEin(db, h, verein, monat, nummer)).rechnungId
}

async function pruefe(z: Wegkontext, db: TraegerDb, rechnungId: string, vorTagen = 0): Promise<void> {
  const [r] = await rechnungenVon(db, z.traegerId, { rechnungId })
  const urteile = (r?.zeilen ?? []).map(({ bedarfId, cent }) => ({ bedarfId, anerkanntCent: cent, bemerkung: '' }))
  verlange('checked', await pruefeRechnung(db, z.vor(vorTagen, 'teilhabe'), rechnungId, 0, urteile))
}

/** Released, given back, one that waits for the check, and one that is checked and waits for the release. */
async function pruefeRechnungen(z: Wegkontext, db: TraegerDb, [erste, zweite, _wartet, vierte]: readonly (string | undefined)[]): Promise<void> {
  if (erste !== undefined) {
    await pruefe(z, db, erste)
    verlange('released', await gibRechnungFrei(db, z.vor(0, 'anordnung'), erste, 1))
  }
  if (zweite !== undefined)
    verlange('back', await gibRechnungZurueck(db, z.vor(0, 'teilhabe'), zweite, 0, 'Bitte nennen Sie die Gruppe, an der das Kind teilnimmt.'))
  if (vierte !== undefined) await pruefe(z, db, vierte)
}
