import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesMitglieder } from './gremium.ts'
import { liesGremien, type MitStellung } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { wann } from './post.ts'
import { liesPunkte, liesRueckmeldungen, type Sitzung } from './sitzung-lesen.ts'
import { protokolltext as t } from './texte/kalender.ts'

export type Beschluss = Readonly<{
  beschlussId: string
  sitzungId: string
  nr: number
  text: string
  hausName: string
  faellig: string | null
  stand: string
  stimmen: readonly Readonly<{ hausName: string; stimme: string }>[]
}>

/** Resolutions of a group or of one meeting, the newest first. They are told to others together with the approved minutes. */
export async function liesBeschluesse(db: TraegerDb, h: ImNetz, g: MitStellung, sitzungId?: string): Promise<Beschluss[]> {
  const imKreis = g.stellung.mitglied || g.stellung.leitet
  if (!g.stellung.sieht) return []
  const zeilen = await db
    .selectFrom('beschluss as b')
    .innerJoin('gremiumSitzung as s', (j) => j.onRef('s.traegerId', '=', 'b.traegerId').onRef('s.sitzungId', '=', 'b.sitzungId'))
    .select(['b.beschlussId', 'b.sitzungId', 'b.nr', 'b.text', 'b.hausName', 'b.faellig', 'b.stand'])
    .where('b.traegerId', '=', h.traegerId)
    .where('b.gremiumId', '=', g.gremium.gremiumId)
    .$if(sitzungId !== undefined, (q) => q.where('b.sitzungId', '=', sitzungId ?? ''))
    .$if(!imKreis, (q) => q.where('s.protokollStand', '=', 'genehmigt'))
    .orderBy('b.nr', 'desc')
    .execute()
  if (zeilen.length === 0) return []
  const stimmen = await db
    .selectFrom('beschlussStimme')
    .select(['beschlussId', 'hausName', 'stimme'])
    .where('traegerId', '=', h.traegerId)
    .where(
      'beschlussId',
      'in',
      zeilen.map((z) => z.beschlussId),
    )
    .orderBy('hausName')
    .execute()
  return zeilen.map((z) => ({ ...z, stimmen: stimmen.filter((s) => s.beschlussId === z.beschlussId) }))
}

export type Aufgabe = Readonly<{
  aufgabeId: string
  gremiumId: string
  gremium: string
  sitzungId: string | null
  text: string
  haus: string
  hausName: string
  faellig: string
  stand: string
  ueberfaellig: boolean
}>

/** Tasks that the reader may see: of the groups they see, all or of their own house; open ones by day. */
export async function liesAufgaben(
  db: TraegerDb,
  h: ImNetz,
  { gremiumId, sitzungId, nurEigene = false }: Readonly<{ gremiumId?: string; sitzungId?: string; nurEigene?: boolean }>,
): Promise<Aufgabe[]> {
  const gremien = (await liesGremien(db, h)).filter(
    (g) => (g.stellung.mitglied || g.stellung.leitet) && (gremiumId === undefined || g.gremium.gremiumId === gremiumId),
  )
  if (gremien.length === 0) return []
  const zeilen = await db
    .selectFrom('gremiumAufgabe')
    .select(['aufgabeId', 'gremiumId', 'sitzungId', 'text', 'haus', 'hausName', 'faellig', 'stand'])
    .where('traegerId', '=', h.traegerId)
    .where(
      'gremiumId',
      'in',
      gremien.map((g) => g.gremium.gremiumId),
    )
    .$if(nurEigene, (q) => q.where('haus', '=', h.mensch.haus).where('stand', '=', 'offen'))
    .$if(sitzungId !== undefined, (q) => q.where('sitzungId', '=', sitzungId ?? ''))
    .orderBy('faellig')
    .execute()
  const heute = tagVon(h.jetzt).toString()
  return zeilen.map((z) => ({
    ...z,
    gremium: gremien.find((g) => g.gremium.gremiumId === z.gremiumId)?.gremium.name ?? '',
    ueberfaellig: z.stand === 'offen' && z.faellig < heute,
  }))
}

/** The minutes as a text to keep, marked as everything that leaves the network. */
export async function protokollAlsText(db: TraegerDb, h: ImNetz, g: MitStellung & { sitzung: Sitzung }): Promise<string> {
  const { gremium, sitzung } = g
  const punkte = await liesPunkte(db, h.traegerId, sitzung.sitzungId)
  const mitglieder = await liesMitglieder(db, h.traegerId, gremium.gremiumId, tagVon(sitzung.beginn).toString())
  const teilnahme = await liesRueckmeldungen(db, h.traegerId, sitzung.sitzungId)
  const anwesend = mitglieder
    .filter((m) => teilnahme.some((r) => r.mitgliedId === m.mitgliedId && r.anwesend))
    .map((m) => `${m.name} (${m.hausName})`)
  const beschluesse = (await liesBeschluesse(db, h, g, sitzung.sitzungId)).reverse()
  const aufgaben = await liesAufgaben(db, h, { gremiumId: gremium.gremiumId, sitzungId: sitzung.sitzungId })
  return t({
    gremium: gremium.name,
    titel: sitzung.titel,
    vertraulichkeit: gremium.vertraulichkeit,
    wann: wann(sitzung),
    ort: [sitzung.ort, sitzung.video].filter(Boolean).join(', '),
    stand: sitzung.protokollStand === 'genehmigt' ? sitzung.genehmigtVon : undefined,
    anwesend,
    punkte: punkte.map((p) => ({ titel: p.titel, ergebnis: p.ergebnis })),
    protokoll: sitzung.protokoll,
    beschluesse: beschluesse.map((b) => ({ nr: b.nr, text: b.text, stimmen: b.stimmen.map((s) => `${s.hausName}: ${s.stimme}`) })),
    aufgaben: aufgaben.map((a) => `${a.hausName}: ${a.text} (bis ${a.faellig})`),
  })
}
