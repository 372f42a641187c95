import { meldeAenderung } from '../../antrag/index.ts'
import type { GepruefteDatei } from '../../fall/index.ts'
import { dokumentsatz } from '../../fall/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import type { Tresor } from '../../platform/tresor/index.ts'
import { texte } from '../texte/index.ts'
import { ladeHoch } from './hochladen.ts'
import type { MeinFall } from './mein-fall.ts'
import { inWorten, type Veraenderung } from './veraenderung.ts'

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>
type Meldung = Readonly<{ art: Veraenderung; token: string; ab: string; werte: Readonly<Record<string, string>>; dateien: readonly GepruefteDatei[] }>

export type Gemeldet = Readonly<{
  nummer: string
  /** what was said, for the receipt */
  saetze: readonly string[]
  /** names of the files that were kept */
  angekommen: readonly string[]
  /** why others were not */
  abgelehnt: readonly string[]
}>

/**
 * Reports a change: a numbered report with its answers and a piece of work, the papers beside it, and the same in words among the
 * messages, where both sides can read it again. The file speaks German, whatever the language of the page.
 *
 * @throws {Response} 409 where the form was sent before for something else
 */
export async function melde(db: TraegerDb, tresor: Tresor, h: MitKonto, fall: MeinFall, m: Meldung, sprache: Sprache): Promise<Gemeldet> {
  const t = texte('de').aenderung
  const { titel } = t.arten[m.art]
  const saetze = inWorten(m.art, m.werte, sprache)
  const gemeldet = await meldeAenderung(db, tresor, h, { ...fall, titel, token: m.token, ab: m.ab, werte: m.werte })
  if (!gemeldet.ok) throw new Response(null, { status: 409 })
  if (gemeldet.wiederholt) return { nummer: gemeldet.nummer, saetze, angekommen: [], abgelehnt: [] }
  const { dokumentIds, abgelehnt } = await ladeHoch(db, tresor, h, m.dateien, {
    fallId: fall.fallId,
    antragId: gemeldet.antragId,
    personId: fall.personId,
  })
  const nichtDa = new Set(abgelehnt.map((a) => a.name))
  await db
    .insertInto('nachricht')
    .values({
      traegerId: h.traegerId,
      fallId: fall.fallId,
      richtung: 'an-jobcenter',
      betreff: t.betreff(titel, m.ab.split('-').reverse().join('.')),
      text: [...inWorten(m.art, m.werte), `(${gemeldet.nummer})`].join('\n'),
      verfasstVon: h.konto.name,
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .execute()
  return {
    nummer: gemeldet.nummer,
    saetze,
    angekommen: m.dateien
      .filter((d) => !nichtDa.has(d.name))
      .map((d) => d.name)
      .slice(0, dokumentIds.length),
    abgelehnt: abgelehnt.map((a) => texte(sprache).aenderung.dateiFehler(a.name, dokumentsatz(a.satz, sprache))),
  }
}
