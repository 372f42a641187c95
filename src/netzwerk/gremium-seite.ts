import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesMitglieder } from './gremium.ts'
import { findGremium } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { wann } from './post.ts'
import { liesAufgaben, liesBeschluesse } from './protokoll-lesen.ts'
import { liesTermine, type Termin } from './sitzung-lesen.ts'
import { liesUmfragen } from './umfrage.ts'
import { liesUnterlagen } from './unterlage.ts'
import { zeitText } from './zeit.ts'

/** How far a meeting is. */
function standVon(s: Termin, h: ImNetz, imKreis: boolean): 'abgesagt' | 'geplant' | 'eingeladen' | 'gewesen' | 'entwurf' | 'genehmigt' {
  if (s.abgesagtAm !== null) return 'abgesagt'
  if (Temporal.Instant.compare(h.jetzt, s.ende) < 0) return s.eingeladenAm === null ? 'geplant' : 'eingeladen'
  if (s.protokollStand === 'genehmigt') return 'genehmigt'
  return imKreis && s.protokollStand === 'entwurf' ? 'entwurf' : 'gewesen'
}

/** Everything that the page of a group shows, as far as the reader may see it. */
export async function gremiumSeite(db: TraegerDb, h: ImNetz, gremiumId: string | undefined) {
  const g = await findGremium(db, h, gremiumId)
  if (g === undefined) throw new Response(null, { status: 404 })
  const { gremium, stellung } = g
  const imKreis = stellung.mitglied || stellung.leitet
  const termine = await liesTermine(db, h, { gremiumId: gremium.gremiumId })
  const aufgaben = await liesAufgaben(db, h, { gremiumId: gremium.gremiumId })
  const beschluesse = await liesBeschluesse(db, h, g)
  const umfragen = (await liesUmfragen(db, h)).filter((u) => u.gremiumId === gremium.gremiumId)
  const unterlagen = await liesUnterlagen(db, h, g)
  const mitglieder = await liesMitglieder(db, h.traegerId, gremium.gremiumId, tagVon(h.jetzt).toString())
  return {
    gremium: { ...gremium, aufgeloestAm: gremium.aufgeloestAm?.toString() ?? '' },
    stellung,
    koordiniert: h.mensch.koordiniert,
    eigenesHaus: h.mensch.haus,
    mitglieder: mitglieder.length,
    sitzungen: termine.reverse().map((s) => ({ sitzungId: s.sitzungId, titel: s.titel, wann: wann(s), ort: s.ort, stand: standVon(s, h, imKreis) })),
    aufgaben,
    beschluesse,
    umfragen: umfragen.map((u) => ({ umfrageId: u.umfrageId, titel: u.titel, laeuft: u.laeuft, frist: zeitText(u.frist) })),
    unterlagen: unterlagen.map((u) => ({
      unterlageId: u.unterlageId,
      titel: u.titel,
      vertraulichkeit: u.vertraulichkeit,
      lizenz: u.lizenz,
      entfernt: u.entfernt,
      fassung: u.fassungen[0]?.fassung ?? 0,
    })),
  }
}

export type Gremiumseite = Awaited<ReturnType<typeof gremiumSeite>>
