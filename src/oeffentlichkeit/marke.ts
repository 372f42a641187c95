import { z } from 'zod'
import { type HerausgegebeneKampagne, herausgegebeneKampagnen, type Kampagnendaten } from '../netzwerk/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesAuftritt, setzeAuftritt } from './auftritt.ts'
import { type Bild, type Bildtyp, istNutzbar } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { markeTexte as t } from './texte/marke.ts'

/** Whether the own house shows the mark of a campaign, what it agreed to for that, and its own file of the real logo. */
const schalterSchema = z.object({
  kampagneId: z.uuid(),
  an: z.boolean(),
  vereinbarung: z.object({ text: z.string(), von: z.string(), am: z.string() }).nullable(),
  logo: z.uuid().nullable(),
})
export type Markenschalter = z.infer<typeof schalterSchema>

const BEREICH = 'kampagne'

/** A file of the logo, as pages and printed matter need it. */
export type Markenlogo = Readonly<{ bildId: string; typ: Bildtyp; breite: number; hoehe: number; eigenes: boolean }>

/** The joint brand as a house shows it on a day. */
export type Marke = Readonly<{
  kampagneId: string
  name: string
  claim: string
  logo: Markenlogo | undefined
  /** set in type where there is no logo */
  wortmarke: Kampagnendaten['wortmarke']
  farben: Kampagnendaten['farben']
  /** last day of the campaign */
  giltBis: string
}>

/**
 * The mark of the campaign that a house has switched on, on a day (`2026-08-17`): undefined where it has none, where the campaign has
 * not begun, is over or was ended. The only function that decides this: head and foot of the site, releases, flyers and forms ask it.
 */
export async function markeVon(db: TraegerDb, traegerId: string, netzId: string | undefined, tag: string): Promise<Marke | undefined> {
  if (netzId === undefined) return undefined
  const schalter = await liesMarkenschalter(db, traegerId)
  if (!schalter?.an) return undefined
  const kampagne = (await herausgegebeneKampagnen(db, netzId, tag)).find((k) => k.kampagneId === schalter.kampagneId)
  if (kampagne?.stand !== 'laeuft') return undefined
  return markeAus(db, traegerId, netzId, tag, kampagne, schalter.logo)
}

/** The mark as it would look for a house, switched on or not: for the preview. */
export async function markeAus(
  db: TraegerDb,
  traegerId: string,
  netzId: string,
  tag: string,
  { kampagneId, daten }: Pick<HerausgegebeneKampagne, 'kampagneId' | 'daten'>,
  eigenesLogo: string | null,
): Promise<Marke> {
  const { name, claim, wortmarke, farben, bis } = daten
  const logo = (await logoAus(db, traegerId, netzId, tag, [eigenesLogo], true)) ?? (await logoAus(db, traegerId, netzId, tag, logosDer(daten), false))
  return { kampagneId, name, claim, wortmarke, farben, giltBis: bis, logo }
}

/** Files of the kit for a light ground; a drawing before a picture, the coloured one before that in one colour. */
function logosDer({ logos }: Kampagnendaten): readonly (string | null)[] {
  const positiv = logos.find((l) => l.art === 'positiv')
  const einfarbig = logos.find((l) => l.art === 'einfarbig')
  return [positiv?.svg ?? null, positiv?.png ?? null, einfarbig?.svg ?? null, einfarbig?.png ?? null]
}

async function logoAus(
  db: TraegerDb,
  traegerId: string,
  netzId: string,
  tag: string,
  ids: readonly (string | null)[],
  eigenes: boolean,
): Promise<Markenlogo | undefined> {
  for (const id of ids) {
    const bild = id === null ? undefined : await findBild(db, traegerId, netzId, id)
    if (bild !== undefined && istNutzbar(bild, tag, 'web').ok) return { ...alsLogo(bild), eigenes }
  }
  return undefined
}

function alsLogo({ bildId, typ, breite, hoehe }: Bild): Omit<Markenlogo, 'eigenes'> {
  return { bildId, typ, breite, hoehe }
}

export function liesMarkenschalter(db: TraegerDb, traegerId: string): Promise<Markenschalter | undefined> {
  return liesAuftritt(db, traegerId, BEREICH, schalterSchema)
}

export type Geschaltet = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>

/** Switches the mark of a campaign on for the own house; what it agrees to is kept with who and when. */
export async function schalteMarkeEin(db: TraegerDb, h: Handlung, netzId: string, kampagneId: string, zugestimmt: boolean): Promise<Geschaltet> {
  const tag = h.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
  const kampagne = (await herausgegebeneKampagnen(db, netzId, tag)).find((k) => k.kampagneId === kampagneId)
  if (kampagne === undefined) return { ok: false, satz: t.fehler.weg }
  if (kampagne.stand === 'vorbei' || kampagne.stand === 'beendet') return { ok: false, satz: t.fehler.vorbei }
  if (!zugestimmt) return { ok: false, satz: t.fehler.vereinbarung }
  const bisher = await liesMarkenschalter(db, h.traegerId)
  const logo = bisher?.kampagneId === kampagneId ? bisher.logo : null
  const vereinbarung = { text: kampagne.daten.vereinbarung, von: h.konto?.name ?? 'System', am: h.jetzt.toString() }
  await setze(db, h, { kampagneId, an: true, vereinbarung, logo })
  return { ok: true }
}

/** Switches the mark off; the agreement and the own logo stay for the next time. */
export async function schalteMarkeAus(db: TraegerDb, h: Handlung): Promise<Geschaltet> {
  const bisher = await liesMarkenschalter(db, h.traegerId)
  if (!bisher?.an) return { ok: false, satz: t.fehler.schonAus }
  await setze(db, h, { ...bisher, an: false })
  return { ok: true }
}

/** Uses an own file of the real logo instead of that of the kit; null: no longer. */
export async function waehleMarkenlogo(db: TraegerDb, h: Handlung, kampagneId: string, bildId: string | null): Promise<Geschaltet> {
  const bisher = await liesMarkenschalter(db, h.traegerId)
  const bild = bildId === null ? undefined : await findBild(db, h.traegerId, undefined, bildId)
  if (bildId !== null && (bild === undefined || !istLogodatei(bild.typ))) return { ok: false, satz: t.fehler.logo }
  await setze(db, h, { kampagneId, an: bisher?.kampagneId === kampagneId && bisher.an, vereinbarung: bisher?.vereinbarung ?? null, logo: bildId })
  return { ok: true }
}

/** Kinds of file that keep sharp edges; a logo is one of these. */
export function istLogodatei(typ: Bildtyp): boolean {
  return typ === 'image/svg+xml' || typ === 'image/png'
}

function setze(db: TraegerDb, h: Handlung, schalter: Markenschalter): Promise<void> {
  return setzeAuftritt(db, h, BEREICH, schalter)
}
