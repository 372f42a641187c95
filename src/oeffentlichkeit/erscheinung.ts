import { z } from 'zod'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Farbe, farbtonAbstand, istFarbe, kontrast, naechsteMitKontrast } from '../platform/farbe/index.ts'
import { liesAuftritt, setzeAuftritt } from './auftritt.ts'
import type { Bereitet, Meldung } from './bild-ablegen.ts'
import { istLogodatei } from './marke.ts'
import { erscheinungsseite } from './texte/personal-marke.ts'

const t = erscheinungsseite.fehler

/** White text on the colour of a house: pages and notices both use it for small print, so AAA of WCAG 2.2. */
export const AKZENT_KONTRAST = 7
/** The red of faults and dangers (`--tw-gefahr`), which no house may come near. */
const GEFAHR: Farbe = '#c31c13'
const ROT_ABSTAND = 15
/** Notices carry the logo inside (`setze-erlassenen.ts`). */
const LOGO_BYTES = 100_000

const schema = z.object({ claim: z.string().default('') })

/** What a house says of itself besides its name and colour, which stand in its row. */
export async function liesErscheinung(db: TraegerDb, traegerId: string): Promise<Readonly<{ claim: string }>> {
  return (await liesAuftritt(db, traegerId, 'erscheinung', schema)) ?? { claim: '' }
}

/** Why a colour cannot be that of a house, and the nearest one that can; undefined where it can. */
export function einwandGegenAkzent(text: string): Readonly<{ satz: string; besser?: Farbe }> | undefined {
  if (!istFarbe(text)) return { satz: t.farbe }
  const ist = kontrast(text, '#ffffff')
  if (ist < AKZENT_KONTRAST) {
    const besser = naechsteMitKontrast(text, '#ffffff', AKZENT_KONTRAST)
    return { satz: t.kontrast(text, alsVerhaeltnis(ist), besser), besser }
  }
  return farbtonAbstand(text, GEFAHR) < ROT_ABSTAND ? { satz: t.rot } : undefined
}

/** `7,2` from 7.24: rounded down, so that no one reads a contrast that is not there. */
export function alsVerhaeltnis(k: number): string {
  return (Math.floor(k * 10) / 10).toLocaleString('de-DE', { minimumFractionDigits: 1 })
}

export type NeueErscheinung = Readonly<{
  kurzname: string
  name: string
  claim: string
  akzent: string
  /** what `bereiteBild` made of the file; null: no logo any more; undefined: as it is */
  logo?: Bereitet | null | undefined
}>

/** Sets name, colour and logo of the own house, from now on for everything; faults name their fields. */
export async function setzeErscheinung(
  db: TraegerDb,
  h: Handlung,
  neu: NeueErscheinung,
): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; meldungen: readonly Meldung[] }>> {
  const meldungen = [...meldungenZu(neu), ...logomeldung(neu.logo)]
  if (meldungen.length > 0) return { ok: false, meldungen }
  const logo = neu.logo?.ok ? neu.logo.datei : undefined
  await db
    .updateTable('traeger')
    .set({
      kurzname: neu.kurzname,
      name: neu.name,
      akzent: neu.akzent,
      ...(neu.logo === null && { logo: null, logoTyp: null }),
      ...(logo && { logo: logo.inhalt, logoTyp: logo.typ }),
    })
    .where('traegerId', '=', h.traegerId)
    .execute()
  if ((await liesErscheinung(db, h.traegerId)).claim !== neu.claim) await setzeAuftritt(db, h, 'erscheinung', { claim: neu.claim })
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'auftritt.einrichten',
    gegenstand: `${neu.kurzname}, ${neu.akzent}`,
  })
  return { ok: true }
}

function meldungenZu({ kurzname, name, claim, akzent }: NeueErscheinung): Meldung[] {
  const meldungen: Meldung[] = []
  if (kurzname === '' || kurzname.length > 40) meldungen.push({ feld: 'kurzname', satz: t.kurzname })
  if (name === '' || name.length > 60) meldungen.push({ feld: 'name', satz: t.name })
  if (claim.length > 120) meldungen.push({ feld: 'claim', satz: t.claim })
  const einwand = einwandGegenAkzent(akzent)
  if (einwand !== undefined) meldungen.push({ feld: 'akzent', satz: einwand.satz })
  return meldungen
}

function logomeldung(logo: Bereitet | null | undefined): Meldung[] {
  if (!logo) return []
  if (!logo.ok) return [{ feld: 'logo', satz: logo.satz }]
  if (!istLogodatei(logo.datei.typ)) return [{ feld: 'logo', satz: t.logo }]
  return logo.datei.inhalt.byteLength > LOGO_BYTES ? [{ feld: 'logo', satz: t.logoGross }] : []
}
