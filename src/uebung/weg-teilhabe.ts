import { erlasseVerfuegung, offenerVerfuegungEntwurf } from '../bescheid/index.ts'
import { legeAnbieterAn, verbindeKonto } from '../massnahme/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import {
  aendereBedarf,
  faktenVon,
  gibRechnungFrei,
  gibRechnungZurueck,
  gutscheineVon,
  legeAblehnungVor,
  legeBedarfVor,
  loeseEin,
  meldeBedarf,
  meldeNutzung,
  type NeueMeldung,
  pruefeRechnung,
  rechnungenVon,
  reicheEin,
  teilhabeFolgen,
  uebernimmInFall,
  zieheZurueck,
} from '../teilhabe/index.ts'
import type { Wegkontext } from './weg-kontext.ts'

const haken = { buche: async () => {}, verfuegungen: teilhabeFolgen }

type Wer = readonly [fall: string, person: string]
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

async function melde(z: Wegkontext, db: TraegerDb, [fallname, person]: Wer, neu: Neu): Promise<string> {
  const fall = z.fall(fallname)
  const personId = fall?.personen[person]
  if (fall === undefined || personId === undefined) throw new Error(`exercise data: nobody ${fallname} ${person}`)
  return verlange(neu.art, await meldeBedarf(db, z.vor(0, 'teilhabe'), { fallId: fall.fallId, personId, ...neu })).bedarfId
}

async function beantworte(z: Wegkontext, db: TraegerDb, bedarfId: string, neu: Neu, antworten: Record<string, boolean>): Promise<void> {
  const { art: _a, antragAm: _t, nachweisId: _n, ...plan } = neu
  verlange('answers', await aendereBedarf(db, z.vor(0, 'teilhabe'), bedarfId, 0, { ...plan, antworten }))
}

/** Reported, withdrawn, refused, taken over into the notice. */
async function gemeldete(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  const einer = { von: monat, bis: monat }
  await melde(z, db, ['Sommerfeld', 'p2'], {
    art: 'klassenfahrt',
    ...einer,
    preisCent: 18500,
    zweck: 'Fahrt nach Weimar',
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

async function erlasse(z: Wegkontext, db: TraegerDb, art: 'teilhabe' | 'teilhabe-ablehnung', bedarfId: string): Promise<void> {
  const e = await offenerVerfuegungEntwurf(db, z.traegerId, art, bedarfId)
  if (e === undefined) throw new Error(`exercise data: no draft ${art}`)
  const teile = { tresor: z.umfeld.tresor, folgen: teilhabeFolgen }
  const r = await erlasseVerfuegung(db, teile, z.vor(0, 'anordnung'), e.entwurfId, { fassung: e.fassung })
  if (!r.ok) throw new Error(`exercise data: ${art}: ${r.fehler.saetze.join(' ')}`)
}

/** Granted and submitted needs with vouchers, use and invoices: where the month is decided by a notice. */
async function bewilligte(z: Wegkontext, db: TraegerDb, monat: string, a: Anbieter): Promise<void> {
  const lege = async (wer: Wer, neu: Neu, antworten: Record<string, boolean>) => {
    if (!(await istEntschieden(z, db, wer, monat))) return undefined
    const bedarfId = await melde(z, db, wer, neu)
    await beantworte(z, db, bedarfId, neu, antworten)
    verlange(neu.art, await legeBedarfVor(db, haken, z.vor(0, 'teilhabe'), bedarfId, 1))
    return bedarfId
  }
  const gib = async (wer: Wer, neu: Neu, antworten: Record<string, boolean>) => {
    const bedarfId = await lege(wer, neu, antworten)
    if (bedarfId !== undefined) await erlasse(z, db, 'teilhabe', bedarfId)
    return bedarfId
  }
  const einer = { von: monat, bis: monat }
  await lege(
    ['Jansen', 'p2'],
    { art: 'mittagsverpflegung', ...einer, preisCent: 390, einheiten: 18, anbieterId: a.kueche },
    { kita: true, gemeinschaft: true },
  )
  await gib(['Öztürk', 'p4'], { art: 'klassenfahrt', ...einer, preisCent: 9500, anbieterId: a.kueche, zweck: 'Schullandheim' }, { schulrecht: true })
  const gutschein: Neu = { art: 'teilhabe', ...einer, weg: 'gutschein', zweck: 'Fußball' }
  await gib(['Öztürk', 'p3'], gutschein, { aufwendungen: true })
  const eingeloest = [
    await gib(['Öztürk', 'p4'], { ...gutschein, zweck: 'Schwimmen' }, { aufwendungen: true }),
    await gib(['Jansen', 'p2'], { ...gutschein, zweck: 'Kinderturnen' }, { aufwendungen: true }),
    await gib(['Jansen', 'p3'], { ...gutschein, zweck: 'Eltern-Kind-Turnen' }, { aufwendungen: true }),
  ]
  const rechnungen = []
  for (const [i, bedarfId] of eingeloest.entries()) {
    if (bedarfId === undefined) continue
    rechnungen.push(await rechneAb(z, db, a.verein, bedarfId, monat, `SV-10${i + 1}`))
  }
  await pruefeRechnungen(z, db, rechnungen)
}

async function istEntschieden(z: Wegkontext, db: TraegerDb, [fallname, person]: Wer, monat: string): Promise<boolean> {
  const fall = z.fall(fallname)
  const wer = { fallId: fall?.fallId ?? '', personId: fall?.personen[person] ?? '' }
  return (await faktenVon(db, z.traegerId, wer, [monat]))?.bezug.includes(monat) ?? false
}

/** In the record a provider stands as such. */
function vereinskonto(z: Wegkontext): ReturnType<Wegkontext['vor']> {
  const h = z.vor(0, 'sportverein')
  return { ...h, konto: { ...h.konto, rollen: ['anbieter'] } }
}

async function rechneAb(z: Wegkontext, db: TraegerDb, verein: string, bedarfId: string, monat: string, nummer: string): Promise<string> {
  const h = vereinskonto(z)
  const [g] = await gutscheineVon(db, z.traegerId, [bedarfId])
  verlange('voucher', await loeseEin(db, h, verein, g?.nummer ?? ''))
  verlange('use', await meldeNutzung(db, h, verein, { bedarfId, monat, einheiten: 1 }))
  return verlange('invoice', await reicheEin(db, h, verein, monat, nummer)).rechnungId
}

/** Released, given back, and one that waits. */
async function pruefeRechnungen(z: Wegkontext, db: TraegerDb, [erste, zweite]: readonly string[]): Promise<void> {
  if (erste !== undefined) {
    const [r] = await rechnungenVon(db, z.traegerId, { rechnungId: erste })
    const urteile = (r?.zeilen ?? []).map(({ bedarfId, cent }) => ({ bedarfId, anerkanntCent: cent, bemerkung: '' }))
    verlange('checked', await pruefeRechnung(db, z.vor(0, 'teilhabe'), erste, 0, urteile))
    verlange('released', await gibRechnungFrei(db, z.vor(0, 'anordnung'), erste, 1))
  }
  if (zweite !== undefined)
    verlange('back', await gibRechnungZurueck(db, z.vor(0, 'teilhabe'), zweite, 0, 'Bitte nennen Sie die Gruppe, an der das Kind teilnimmt.'))
}
