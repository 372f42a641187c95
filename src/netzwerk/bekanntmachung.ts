import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { freieId, wahl, zeile } from './formular.ts'
import { merke } from './gremium.ts'
import { freiesLand } from './gremium-art.ts'
import { eigeneSitze, findGremium } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { eingabe, saetze as t } from './texte/saetze.ts'
import { kreise } from './umfrage.ts'

export const bekanntmachungSchema = z.object({
  kreis: wahl('Für wen', kreise),
  gremium: freieId('Gruppe'),
  land: freiesLand,
  titel: zeile('Titel', 160),
  text: zeile('Text', 8000),
})

/** The coordination tells all or a Land something; who leads a group tells the group. */
export async function macheBekannt(
  db: TraegerDb,
  h: ImNetz,
  { kreis, gremium: gremiumId, land, ...rest }: z.output<typeof bekanntmachungSchema>,
): Promise<Ergebnis<{ bekanntmachungId: string }>> {
  if (kreis === 'gremium') {
    const gefunden = await findGremium(db, h, gremiumId ?? '')
    if (gefunden === undefined) return fehler(eingabe.wahl('Gruppe'), 'gremium')
    if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  } else if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  if (kreis === 'land' && land === null) return fehler(eingabe.wahl('Land'), 'land')
  const verbot = verweigert(rest.titel, rest.text)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { bekanntmachungId } = await db
    .insertInto('bekanntmachung')
    .values({
      traegerId: h.traegerId,
      ...rest,
      kreis,
      gremiumId: kreis === 'gremium' ? gremiumId : null,
      land: kreis === 'land' ? land : null,
      von: h.konto.name,
      am: h.jetzt,
    })
    .returning('bekanntmachungId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'bekanntmachung.machen', bekanntmachungId)
  return { ok: true, bekanntmachungId }
}

export type Bekanntmachung = Readonly<{
  bekanntmachungId: string
  kreis: string
  gremiumId: string | null
  gremium: string | null
  land: string | null
  titel: string
  text: string
  von: string
  am: Temporal.Instant
  zurueckgezogen: boolean
  gelesen: boolean
  /** houses in which somebody has read it */
  haeuser: number
}>

/** What the reader's house is told, the newest first; the coordination also sees what was taken back. */
export async function liesBekanntmachungen(db: TraegerDb, h: ImNetz): Promise<Bekanntmachung[]> {
  const sitze = new Set((await eigeneSitze(db, h)).map((s) => s.gremiumId))
  const zeilen = await db
    .selectFrom('bekanntmachung as b')
    .leftJoin('gremium as g', (j) => j.onRef('g.traegerId', '=', 'b.traegerId').onRef('g.gremiumId', '=', 'b.gremiumId'))
    .select([
      'b.bekanntmachungId',
      'b.kreis',
      'b.gremiumId',
      'g.name as gremium',
      'b.land',
      'b.titel',
      'b.text',
      'b.von',
      'b.am',
      'b.zurueckgezogenAm',
    ])
    .where('b.traegerId', '=', h.traegerId)
    .orderBy('b.am', 'desc')
    .limit(200)
    .execute()
  const gelesen = await db
    .selectFrom('bekanntmachungGelesen')
    .select(['bekanntmachungId', 'kontoId', 'haus'])
    .where('traegerId', '=', h.traegerId)
    .execute()
  return zeilen
    .filter((b) => h.mensch.koordiniert || (b.zurueckgezogenAm === null && istFuer(h, b, sitze)))
    .map(({ zurueckgezogenAm, ...b }) => {
      const leser = gelesen.filter((g) => g.bekanntmachungId === b.bekanntmachungId)
      return {
        ...b,
        zurueckgezogen: zurueckgezogenAm !== null,
        gelesen: leser.some((g) => g.kontoId === h.mensch.kontoId),
        haeuser: new Set(leser.map((g) => g.haus).filter((haus) => haus !== h.traegerId)).size,
      }
    })
}

function istFuer(h: ImNetz, b: Readonly<{ kreis: string; land: string | null; gremiumId: string | null }>, sitze: ReadonlySet<string>): boolean {
  if (b.kreis === 'alle') return true
  return b.kreis === 'land' ? b.land === h.mensch.land : sitze.has(b.gremiumId ?? '')
}

/** Marks it as read by this person; again changes nothing. */
export async function hakeAb(db: TraegerDb, h: ImNetz, bekanntmachungId: string): Promise<Ergebnis> {
  if (!istId(bekanntmachungId) || !(await liesBekanntmachungen(db, h)).some((b) => b.bekanntmachungId === bekanntmachungId))
    return fehler(t.gibtEsNicht)
  await db
    .insertInto('bekanntmachungGelesen')
    .values({ traegerId: h.traegerId, bekanntmachungId, kontoId: h.mensch.kontoId, haus: h.mensch.haus, am: h.jetzt })
    .onConflict((c) => c.constraint('bekanntmachung_gelesen_pk').doNothing())
    .execute()
  return { ok: true }
}

/** Takes an announcement back, or shows it again. */
export async function zieheBekanntmachungZurueck(db: TraegerDb, h: ImNetz, bekanntmachungId: string, zurueck: boolean): Promise<Ergebnis> {
  const b = (await liesBekanntmachungen(db, h)).find((x) => x.bekanntmachungId === bekanntmachungId)
  if (b === undefined) return fehler(t.gibtEsNicht)
  if (!h.mensch.koordiniert) return fehler(t.nurKoordination)
  await db
    .updateTable('bekanntmachung')
    .set({ zurueckgezogenAm: zurueck ? h.jetzt : null })
    .where('traegerId', '=', h.traegerId)
    .where('bekanntmachungId', '=', bekanntmachungId)
    .execute()
  await merke(db, h, zurueck ? 'bekanntmachung.zurueckziehen' : 'bekanntmachung.wieder-zeigen', bekanntmachungId)
  return { ok: true }
}
