import { type Angabe, findFall, liesAngaben, liesPersonen } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { letzterMonat } from '../recht/index.ts'
import { type Entwurf, monatVon } from './entwuerfe.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { type Geltend, geltendeMonate } from './geltend.ts'
import type { Monat } from './monat.ts'
import { spannenText } from './monate.ts'
import { entwurfFehler, hindernisse as t } from './texte/personal.ts'
import { blattVon, type Vergleich, vergleiche } from './vergleich.ts'
import { type Wissenswunsch, wasFehlt } from './was-fehlt.ts'
import { cent, monatMitJahr } from './worte.ts'
import { entscheidbar, type Personen, type Rechenmonat, rechneZeitraum } from './zeitraum-rechnen.ts'

export type BescheidArt = 'bewilligung' | 'aenderung' | 'ablehnung' | 'vorlaeufig'

/** A draft with all that it would decide, as the facts stand at a moment. */
export type Arbeitsstand = Readonly<{
  entwurf: Entwurf
  fall: NonNullable<Awaited<ReturnType<typeof findFall>>>
  angaben: readonly Angabe[]
  personen: Personen
  monate: readonly Rechenmonat[]
  /** what is decided for these months already */
  geltend: readonly Geltend[]
  vergleich: Vergleich
  art: BescheidArt
  vorlaeufig: Readonly<{ grund: string | undefined }> | undefined
  wuensche: readonly Wissenswunsch[]
  /** why nothing can be issued; empty where it can */
  hindernisse: readonly string[]
}>

/** @param bekanntAm facts as known then; without it, as known now */
export async function ladeArbeitsstand(
  db: TraegerDb,
  traegerId: string,
  entwurf: Entwurf,
  { heute, bekanntAm }: { heute: Temporal.PlainDate; bekanntAm?: Temporal.Instant },
): Promise<Arbeitsstand | undefined> {
  const fall = await findFall(db, traegerId, entwurf.fallId)
  if (fall === undefined) return undefined
  const angaben = await liesAngaben(db, traegerId, entwurf.fallId, bekanntAm)
  const personen = await liesPersonen(db, traegerId, entwurf.fallId)
  const [von, bis] = [monatVon(entwurf.von), monatVon(entwurf.bis)]
  const monate = rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: fall.aktenzeichen, vorlaeufig: entwurf.vorlaeufig })
  const geltend = await geltendeMonate(db, traegerId, entwurf.fallId, von, bis)
  const vergleich = vergleiche(
    geltend.map((g) => g.blatt),
    monate.flatMap((m) => (m.ok ? [blattVon(m)] : [])),
  )
  const vorlaeufig = vorlaeufigkeit(entwurf, monate, angaben)
  return {
    entwurf,
    fall,
    angaben,
    personen,
    monate,
    geltend,
    vergleich,
    art: artVon(monate, geltend, vorlaeufig !== undefined),
    vorlaeufig,
    wuensche: wasFehlt(monate, angaben),
    hindernisse: hindernisse(monate, geltend, vorlaeufig, vergleich, heute),
  }
}

export type Entscheidung = Readonly<{ ok: true; stand: Arbeitsstand; monate: readonly Monat[]; art: BescheidArt }>

/** What the draft decides, if it can be issued. */
export async function ladeEntscheidung(
  db: TraegerDb,
  traegerId: string,
  entwurf: Entwurf,
  wann: { heute: Temporal.PlainDate; bekanntAm?: Temporal.Instant },
): Promise<Entscheidung | Fehlschlag> {
  const stand = await ladeArbeitsstand(db, traegerId, entwurf, wann)
  if (stand === undefined) return fehlschlag('nicht-gefunden', entwurfFehler.fallGibtEsNicht)
  const moeglich = entscheidbar(stand.monate)
  if (!moeglich.ok || stand.hindernisse.length > 0) return fehlschlag('nicht-entscheidbar', stand.hindernisse, entwurf.entwurfId)
  return { ok: true, stand, monate: moeglich.monate, art: stand.art }
}

function vorlaeufigkeit(entwurf: Entwurf, monate: readonly Rechenmonat[], angaben: readonly Angabe[]): Arbeitsstand['vorlaeufig'] {
  if (!monate.some((m) => m.ok && m.fall.vorlaeufig !== undefined)) return undefined
  if (entwurf.grundVorlaeufig !== '') return { grund: entwurf.grundVorlaeufig }
  const wert = angaben.findLast((a) => a.art === 'fall.vorlaeufig')?.wert
  const grund = typeof wert === 'object' && wert !== null && 'grund' in wert && typeof wert.grund === 'string' ? wert.grund : undefined
  return { grund: grund !== undefined && /^weil .+[^.\s]$/.test(grund) ? grund : undefined }
}

function artVon(monate: readonly Rechenmonat[], geltend: readonly Geltend[], vorlaeufig: boolean): BescheidArt {
  if (geltend.length > 0) return 'aenderung'
  if (monate.every((m) => m.ok && cent(m.ergebnis.anspruch) === 0)) return 'ablehnung'
  return vorlaeufig ? 'vorlaeufig' : 'bewilligung'
}

function hindernisse(
  monate: readonly Rechenmonat[],
  geltend: readonly Geltend[],
  vorlaeufig: Arbeitsstand['vorlaeufig'],
  vergleich: Vergleich,
  heute: Temporal.PlainDate,
): string[] {
  const moeglich = entscheidbar(monate)
  if (!moeglich.ok) return [...moeglich.saetze]
  const saetze: string[] = []
  if (moeglich.monate.some((m) => m.fall.vorlaeufig?.bewilligt !== undefined) || (vorlaeufig === undefined && geltend.some((g) => g.vorlaeufig)))
    saetze.push(t.abschliessend)
  const weniger = wenigerFuerBegonnene(vergleich, heute.toPlainYearMonth().toString())
  if (weniger.length > 0) saetze.push(t.weniger(spannenText(weniger), monatMitJahr(folgemonat(heute))))
  if (geltend.length === monate.length && vergleich.gleich) saetze.push(t.gleich)
  return saetze
}

/** Months that have begun are paid: taking back is another procedure than changing what is to come (sec. 48 (1) SGB X). */
function wenigerFuerBegonnene({ spalten, personen }: Vergleich, laufend: string): string[] {
  return spalten.flatMap(({ monate }, k) => {
    const sinkt = personen.some((p) => (p.werte[k]?.alt ?? 0) > (p.werte[k]?.neu ?? 0))
    return sinkt ? monate.filter((m) => m <= laufend) : []
  })
}

function folgemonat(heute: Temporal.PlainDate): string {
  const monat = heute.toPlainYearMonth().add({ months: 1 }).toString()
  return [monat, letzterMonat].toSorted()[0] ?? monat
}
