import type { TraegerDb } from '../platform/db/index.ts'
import { type Angabe, gueltigAm } from './angabe.ts'
import { type Anschrift, anschriftSchema, type Erreichbarkeit, erreichbarkeitSchema } from './angabe-arten.ts'
import { liesAngaben } from './angaben-stand.ts'
import { erreichbarkeit as t } from './texte/personal-saetze.ts'

/** What somebody asked for on a day so that contact is safe; undefined where nothing was said. @param tag ISO */
export function erreichbarkeitAm(angaben: readonly Angabe[], tag: string): Erreichbarkeit | undefined {
  return liesErreichbarkeit(gueltigAm(angaben, tag).findLast((a) => a.art === 'haushalt.erreichbarkeit')?.wert)
}

/** From the value of a fact; undefined where it is none. */
export function liesErreichbarkeit(wert: unknown): Erreichbarkeit | undefined {
  const gelesen = erreichbarkeitSchema.safeParse(wert)
  return gelesen.success ? gelesen.data : undefined
}

/** What staff must know before they write or call: sentences, none where there is nothing to heed. */
export function warnungenAus(e: Erreichbarkeit | undefined): string[] {
  if (e === undefined) return []
  const anders = e.strasse === undefined ? undefined : [e.bei, e.strasse, `${e.plz} ${e.ort}`].filter((t) => t !== undefined).join(', ')
  return [
    ...(e.keinePost && anders === undefined ? [t.uebergabe] : []),
    ...(anders === undefined ? [] : [t.anders(anders)]),
    ...(e.keinAnruf ? [t.keinAnruf] : []),
    ...(e.keineMailbox ? [t.keineMailbox] : []),
    ...(e.zeiten === undefined ? [] : [t.zeiten(e.zeiten)]),
    ...(e.keineMail ? [t.keineMail] : []),
  ]
}

/** Where letters may go. `uebergabe`: nowhere, they are handed over in person. `unbekannt`: nobody said where they live. */
export type Postweg =
  | Readonly<{ art: 'post'; anschrift: Anschrift; bei?: string }>
  | Readonly<{ art: 'uebergabe'; anschrift?: Anschrift }>
  | Readonly<{ art: 'unbekannt' }>

/** The safe address where somebody named one, never the home they asked to keep free of letters. @param tag ISO */
export function postwegAm(angaben: readonly Angabe[], tag: string): Postweg {
  const e = erreichbarkeitAm(angaben, tag)
  if (e?.strasse !== undefined && e.plz !== undefined && e.ort !== undefined) {
    const { bei, strasse, plz, ort } = e
    return { art: 'post', anschrift: { strasse, plz, ort }, ...(bei === undefined ? {} : { bei }) }
  }
  const gueltig = gueltigAm(angaben, tag).findLast((a) => a.art === 'haushalt.anschrift') ?? angaben.findLast((a) => a.art === 'haushalt.anschrift')
  const wohnt = anschriftSchema.safeParse(gueltig?.wert)
  if (e?.keinePost) return { art: 'uebergabe', ...(wohnt.success ? { anschrift: wohnt.data } : {}) }
  return wohnt.success ? { art: 'post', anschrift: wohnt.data } : { art: 'unbekannt' }
}

/** Below the name in the address field of a letter. */
export function anschriftzeilen(weg: Postweg): string[] {
  if (weg.art !== 'post') return ['wird persönlich übergeben']
  return [...(weg.bei === undefined ? [] : [`bei ${weg.bei}`]), weg.anschrift.strasse, `${weg.anschrift.plz} ${weg.anschrift.ort}`]
}

/** What is to be heeded on a day before anybody writes or calls. @param tag ISO */
export async function warnungenFuer(db: TraegerDb, traegerId: string, fallId: string, tag: string): Promise<string[]> {
  return warnungenAus(erreichbarkeitAm(await liesAngaben(db, traegerId, fallId), tag))
}

/** Why no mail may go to an account about a case: a German sentence; undefined where nothing stands against it. @param tag ISO */
export async function mailHindernis(
  db: TraegerDb,
  traegerId: string,
  { fallId, kontoId }: { fallId: string; kontoId: string },
  tag: string,
): Promise<string | undefined> {
  const verbunden = await db
    .selectFrom('zugang')
    .select('kontoId')
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .where('fallId', '=', fallId)
    .executeTakeFirst()
  if (verbunden === undefined) return t.getrennt
  const e = erreichbarkeitAm(await liesAngaben(db, traegerId, fallId), tag)
  return e?.keineMail ? t.mailUnerwuenscht : undefined
}
