import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Neuerung, neuerungAlsSatz, seither } from './angaben-seither.ts'
import { type Arbeitsstand, ladeArbeitsstand } from './entscheidung.ts'
import { type Entwurf, monatVon } from './entwuerfe.ts'
import { hatMitgewirkt } from './erlassen.ts'
import type { Block } from './model.ts'
import { rechneMonate } from './rechne.ts'
import { schritteVon } from './schritte.ts'
import { entwirfErlass } from './setze-erlassenen.ts'
import { pruefpunkte as t } from './texte/personal.ts'
import type { Vergleich } from './vergleich.ts'
import type { Wissenswunsch } from './was-fehlt.ts'
import { tagUndZeit } from './worte-zeit.ts'
import { entscheidbar } from './zeitraum-rechnen.ts'

export type Pruefpunkt = Readonly<{ art: 'gut' | 'achtung'; satz: string }>

/** All that a page shows of a draft; plain data. */
export type Entwurfsansicht = Readonly<{
  entwurfId: string
  fallId: string
  fassung: number
  stand: string
  art: string
  aktenzeichen: string
  bezeichnung: string
  von: string
  bis: string
  vorlaeufig: boolean
  grundVorlaeufig: string
  hinweis: string
  vergleich: Vergleich
  /** decisions that the months stand under */
  geltend: readonly Readonly<{ nummer: string; am: string }>[]
  wuensche: readonly Wissenswunsch[]
  hindernisse: readonly string[]
  /** facts that are new since the decision that is changed */
  anlass: readonly Neuerung[]
  neuerungen: readonly string[]
  pruefungen: readonly Pruefpunkt[]
  schritte: readonly Readonly<{ schritt: string; grund: string; name: string; am: string }>[]
  einfach: readonly Block[]
  /** state of knowledge that is shown, ISO */
  angabenBis: string
  /** whether this account has worked on it */
  mitgewirkt: boolean
  bearbeitetVon: string
}>

/** The draft as the facts stand now, with comparison, wishes, checks and the page in plain words. */
export async function zeigeEntwurf(db: TraegerDb, h: Handlung, entwurf: Entwurf): Promise<Entwurfsansicht | undefined> {
  const heute = tagVon(h.jetzt)
  const stand = await ladeArbeitsstand(db, h.traegerId, entwurf, { heute })
  if (stand === undefined) return undefined
  const zuletzt = stand.geltend
    .map((g) => g.erlassenAm)
    .toSorted(Temporal.Instant.compare)
    .at(-1)
  const schritte = await schritteVon(db, h.traegerId, 'bescheid', entwurf.entwurfId)
  const neuerungen = entwurf.angabenBis === null ? [] : await seither(db, h.traegerId, entwurf.fallId, entwurf.angabenBis, stand.angaben)
  const anlass = zuletzt === undefined ? [] : await seither(db, h.traegerId, entwurf.fallId, zuletzt, stand.angaben)
  const mitgewirkt = await hatMitgewirkt(db, h, entwurf)
  const moeglich = entscheidbar(stand.monate)
  const text = moeglich.ok && stand.hindernisse.length === 0 ? await entwirfErlass(db, h, entwurf, stand, moeglich.monate) : undefined
  const hindernisse = [...stand.hindernisse, ...(text !== undefined && !text.ok ? text.fehler.saetze : [])]
  return {
    entwurfId: entwurf.entwurfId,
    fallId: entwurf.fallId,
    fassung: entwurf.fassung,
    stand: entwurf.stand,
    art: stand.art,
    aktenzeichen: stand.fall.aktenzeichen,
    bezeichnung: stand.fall.bezeichnung,
    von: monatVon(entwurf.von),
    bis: monatVon(entwurf.bis),
    vorlaeufig: entwurf.vorlaeufig,
    grundVorlaeufig: entwurf.grundVorlaeufig,
    hinweis: entwurf.hinweis,
    vergleich: stand.vergleich,
    geltend: [...new Map(stand.geltend.map((g) => [g.nummer, { nummer: g.nummer, am: tagVon(g.erlassenAm).toString() }])).values()],
    wuensche: stand.wuensche,
    hindernisse,
    anlass,
    neuerungen: neuerungen.map(neuerungAlsSatz),
    pruefungen: pruefungen(stand, hindernisse, heute),
    schritte: schritte.map(({ schritt, grund, name, am }) => ({ schritt, grund, name, am: tagUndZeit(am) })),
    einfach: text?.ok ? text.bescheid.einfach.bloecke : [],
    angabenBis: h.jetzt.toString(),
    mitgewirkt,
    bearbeitetVon: schritte.findLast((s) => s.kontoId === entwurf.bearbeitetVon)?.name ?? '',
  }
}

/** What the program itself holds for checked, and what somebody must look at. */
function pruefungen(stand: Arbeitsstand, hindernisse: readonly string[], heute: Temporal.PlainDate): Pruefpunkt[] {
  const punkte: Pruefpunkt[] = hindernisse.map((satz) => ({ art: 'achtung', satz }))
  if (hindernisse.length === 0) punkte.push(nachgerechnet(stand))
  const laufend = heute.toPlainYearMonth().toString()
  if (stand.geltend.length > 0 && stand.monate.every((m) => m.monat > laufend)) punkte.push({ art: 'gut', satz: t.zukunft })
  if (stand.vergleich.summe.neu < stand.vergleich.summe.alt) punkte.push({ art: 'achtung', satz: t.weniger })
  return punkte
}

/** The case files, written out and read again, give the same result: what anybody finds who checks the notice. */
function nachgerechnet(stand: Arbeitsstand): Pruefpunkt {
  const gut = stand.monate.flatMap((m) => (m.ok ? [m] : []))
  const neu = rechneMonate(JSON.parse(JSON.stringify(gut.map((m) => m.fall))))
  const gleich = Array.isArray(neu) && neu.every((m, i) => m.ergebnis.anspruch === gut[i]?.ergebnis.anspruch)
  return gleich ? { art: 'gut', satz: t.gleich } : { art: 'achtung', satz: t.anders }
}
