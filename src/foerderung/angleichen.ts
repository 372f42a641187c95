import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { storniere } from '../zahlung/index.ts'
import { zahlinstrument } from './lesen.ts'
import { binde, loese } from './mittel.ts'
import type { Foerderung, Monatsbetrag } from './model.ts'
import { type Teilzeile, teileVon, zahlbar } from './teile.ts'
import { grundteil, jahreAus, schluesselVon, type Teil, teileAus } from './zahlplan.ts'

/** What changed: cents set free by parts that became less, reserved by those that became more, and paid too much already. */
export type Angeglichen = Readonly<{ freiCent: number; mehrCent: number; ueberzahltCent: number }>

type Was = Pick<Foerderung, 'foerderungId' | 'instrument' | 'fortsetzungVon'>
type Ziel = Readonly<{
  /** an amount that is missing falls away */
  monate: readonly Monatsbetrag[]
  grund: string
  /** without it nothing is ever raised */
  hebe?: boolean
  /** amounts by `schluesselVon` that are looked at; without it all */
  nur?: ReadonlySet<string>
}>
type Posten = Readonly<{ cent: number; faelligAm: string }>

/**
 * Brings the parts of a grant to new amounts. Orders that no run has taken yet are taken back and given anew; what was paid or is on its way
 * stays: what is too much of it comes back as an overpayment, what is too little is paid later as a part of its own. Money is reserved or set
 * free for the difference, by the year in which it is due.
 */
export async function gleicheAn(db: TraegerDb, h: Handlung, f: Was, ziel: Ziel): Promise<Angeglichen> {
  const soll = new Map(ziel.monate.map((m) => [schluesselVon(m), m]))
  const teile = await teileVon(db, h.traegerId, f.foerderungId)
  const namen = new Set([...teile.map((z) => grundteil(z.teil)), ...(ziel.hebe ? soll.keys() : [])])
  const vergeben = new Set(teile.map((z) => z.teil))
  const aenderungen: Posten[] = []
  let ueberzahltCent = 0
  for (const name of namen) {
    if (ziel.nur?.has(name) === false) continue
    const gruppe = teile.filter((z) => grundteil(z.teil) === name && z.stand !== 'gestrichen')
    const schritt = await gleicheGruppe(db, h, f, { gruppe, soll: soll.get(name), vergeben, ...ziel })
    aenderungen.push(...schritt.aenderungen)
    ueberzahltCent += schritt.ueberzahltCent
  }
  await bindeUnterschied(db, h, f, aenderungen, ziel.grund)
  const summe = (vorzeichen: 1 | -1): number => aenderungen.reduce((s, a) => s + Math.max(0, vorzeichen * a.cent), 0)
  return { freiCent: summe(-1), mehrCent: summe(1), ueberzahltCent }
}

type Gruppe = Readonly<{ gruppe: readonly Teilzeile[]; soll: Monatsbetrag | undefined; vergeben: Set<string>; grund: string; hebe?: boolean }>

/** The parts of one amount: those that are open are replaced by one that pays what is missing. */
async function gleicheGruppe(db: TraegerDb, h: Handlung, f: Was, g: Gruppe): Promise<{ aenderungen: Posten[]; ueberzahltCent: number }> {
  const summe = (zeilen: readonly Teilzeile[]): number => zeilen.reduce((s, z) => s + zahlbar(z), 0)
  const bisher = summe(g.gruppe)
  const ziel = g.hebe ? (g.soll?.cent ?? 0) : Math.min(g.soll?.cent ?? 0, bisher)
  if (ziel === bisher) return { aenderungen: [], ueberzahltCent: 0 }
  const offen: Teilzeile[] = []
  for (const teil of g.gruppe) if (teil.stand !== 'bezahlt' && (await nimmZurueck(db, h, teil, g.grund))) offen.push(teil)
  const gezahlt = bisher - summe(offen)
  const rest = Math.max(0, ziel - gezahlt)
  const [erster, ...weitere] = offen
  const aenderungen: Posten[] = []
  for (const teil of weitere) aenderungen.push(await setzeTeil(db, h, f, teil, 0, g))
  if (erster !== undefined) aenderungen.push(await setzeTeil(db, h, f, erster, rest, g))
  else if (rest > 0 && g.soll !== undefined) aenderungen.push(await zusaetzlich(db, h, f, { ...g.soll, cent: rest }, g))
  return { aenderungen, ueberzahltCent: Math.max(0, gezahlt - ziel) }
}

/** @returns false where a run has taken the order: it will be paid */
async function nimmZurueck(db: TraegerDb, h: Handlung, teil: Teilzeile, grund: string): Promise<boolean> {
  if (teil.anordnungId === null) return true
  return (await storniere(db, h, teil.anordnungId, grund)).ok
}

/** A part with another amount; where it was ordered it is struck out and its rest is a part of its own, because an order is never used again. */
async function setzeTeil(db: TraegerDb, h: Handlung, f: Was, teil: Teilzeile, cent: number, g: Gruppe): Promise<Posten> {
  const eine = db.updateTable('foerderungMonat').where('traegerId', '=', h.traegerId).where('foerderungId', '=', f.foerderungId)
  const belegtCent = teil.belegtCent === null ? null : cent
  const unterschied = { cent: cent - zahlbar(teil), faelligAm: teil.faelligAm }
  if (teil.anordnungId === null && cent > 0) {
    await eine.set({ cent, belegtCent, grund: g.grund }).where('teil', '=', teil.teil).execute()
    return unterschied
  }
  await eine.set({ gestrichenAm: h.jetzt, grund: g.grund }).where('teil', '=', teil.teil).execute()
  if (cent > 0) {
    const { faelligAm, bedingung, minuten, beleg } = teil
    await lege(db, h, f, g, { teil: teil.teil, monat: `${teil.monat}-01`, cent, faelligAm, bedingung, minuten, belegtCent, beleg })
  }
  return unterschied
}

/** What is missing of an amount that was paid is due at once; an amount that was not planned before is due as planned now. */
async function zusaetzlich(db: TraegerDb, h: Handlung, f: Was, soll: Monatsbetrag, g: Gruppe): Promise<Posten> {
  const [plan] = teileAus(f.instrument, [soll])
  if (plan === undefined) throw new Error('a part without an amount')
  const faelligAm = g.gruppe.length > 0 ? tagVon(h.jetzt).toString() : plan.faelligAm
  await lege(db, h, f, g, { ...plan, faelligAm }, g.gruppe.length > 0 ? '+' : 'b')
  return { cent: soll.cent, faelligAm }
}

type NeuerTeil = Teil & Readonly<{ minuten?: number | null; belegtCent?: number | null; beleg?: string }>

async function lege(db: TraegerDb, h: Handlung, f: Was, g: Gruppe, neu: NeuerTeil, zeichen: 'b' | '+' = 'b'): Promise<void> {
  let { teil } = neu
  while (g.vergeben.has(teil)) teil += zeichen
  g.vergeben.add(teil)
  await db
    .insertInto('foerderungMonat')
    .values({ traegerId: h.traegerId, foerderungId: f.foerderungId, ...neu, teil, grund: g.grund })
    .execute()
}

async function bindeUnterschied(db: TraegerDb, h: Handlung, f: Was, aenderungen: readonly Posten[], grund: string): Promise<void> {
  const jahre = jahreAus(aenderungen)
  const quelle = { quelle: 'foerderung', quelleId: f.foerderungId, grund } as const
  const weniger = jahre.filter((j) => j.cent < 0).map((j) => ({ ...j, cent: -j.cent }))
  if (weniger.length > 0) {
    const geloest = await loese(db, h, { ...quelle, jahre: weniger })
    if (!geloest.ok) throw new Error(`a grant sets free more than it reserved: ${geloest.satz}`)
  }
  const mehr = jahre.filter((j) => j.cent > 0)
  if (mehr.length > 0) await binde(db, h, { ...quelle, instrument: await zahlinstrument(db, h.traegerId, f), jahre: mehr })
}
