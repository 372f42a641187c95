import { z } from 'zod'
import {
  aendereVorgang,
  type Brief,
  dokumenteVon,
  erledigeVorgang,
  type Fall,
  legeVorgangAn,
  schreibeBrief,
  schreibeVermerk,
  vorgaengeVon,
} from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import { benachrichtigeFall } from '../platform/post/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { fristIn, tagInWorten, tagInZiffern } from './brief.ts'
import { nachweisTexte } from './nachweise.ts'
import { anfordern as t, vermerke, vorgaenge } from './texte/personal-arbeit.ts'

/** One thing that is asked for: what, why, which evidence will do. */
const punktSchema = z.strictObject({
  titel: z.string().min(1).max(200),
  warum: z.string().max(500),
  geeignet: z.string().max(500),
  nachweis: z.string().max(40),
})
export type Punkt = z.output<typeof punktSchema>
export const punkteSchema = z.array(punktSchema).min(1).max(30)

export type Anforderung = Readonly<{ punkte: readonly Punkt[]; frist: string; antragId?: string }>
export type Angefordert = Readonly<{ ok: true; anforderungId: string; dokumentId: string }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** Post takes days and papers must be found: less than two weeks would not be reasonable (sec. 66 (3) SGB I). */
export const MINDESTFRIST_TAGE = 14

/** The last day by which papers should come: three weeks, never at a weekend. */
export function vorschlagFrist(heute: Temporal.PlainDate): string {
  return fristIn(heute, 21)
}

/**
 * Asks for evidence in writing (secs. 60 to 67 SGB I): the letter names each point, the day, and exactly what follows if nothing comes
 * (sec. 66 (3)). It is a document of the case, goes to the print queue and to the postbox, and a piece of work waits for the answer.
 */
export async function fordereNachweiseAn(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  traeger: Traeger,
  fall: Pick<Fall, 'fallId' | 'aktenzeichen' | 'bezeichnung'>,
  neu: Anforderung,
): Promise<Angefordert> {
  const heute = tagVon(h.jetzt)
  const punkte = punkteSchema.safeParse(neu.punkte)
  if (!punkte.success) return { ok: false, saetze: [t.keinPunkt] }
  if (!istTag(neu.frist) || neu.frist < heute.add({ days: MINDESTFRIST_TAGE }).toString()) return { ok: false, saetze: [t.frist(MINDESTFRIST_TAGE)] }
  if (h.konto === undefined) throw new Error('a request is sent by somebody')
  const brief = await schreibeBrief(db, tresor, h, traeger, fall, alsBrief(punkte.data, neu.frist))
  if (!brief.ok) return { ok: false, saetze: [brief.satz] }
  const { anforderungId } = await db
    .insertInto('anforderung')
    .values({
      traegerId: h.traegerId,
      fallId: fall.fallId,
      antragId: neu.antragId ?? null,
      punkte: JSON.stringify(punkte.data),
      frist: neu.frist,
      brief: brief.dokumentId,
      versandtAm: h.jetzt,
      kontoId: h.konto.kontoId,
    })
    .returning('anforderungId')
    .executeTakeFirstOrThrow()
  await benachrichtigeFall(db, h, { fallId: fall.fallId, anlass: 'anforderung', gegenstand: anforderungId })
  await db
    .insertInto('nachricht')
    .values({
      traegerId: h.traegerId,
      fallId: fall.fallId,
      richtung: 'an-buerger',
      betreff: 'Wir brauchen noch Nachweise von Ihnen',
      text: nachrichtText(punkte.data, neu.frist),
      verfasstVon: h.konto.name,
      kontoId: h.konto.kontoId,
      am: h.jetzt,
    })
    .execute()
  await legeVorgangAn(db, h, {
    fallId: fall.fallId,
    antragId: neu.antragId ?? null,
    art: 'anforderung',
    titel: vorgaenge.nachweise(fall.bezeichnung),
    stand: 'nachweis-offen',
    zustaendig: h.konto.kontoId,
    frist: neu.frist,
    fristGrund: vorgaenge.mitwirkung,
    fehlt: punkte.data.map((p) => p.titel).join(', '),
  })
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    konto: h.konto,
    tat: 'anforderung.versenden',
    fallId: fall.fallId,
    gegenstand: anforderungId,
  })
  return { ok: true, anforderungId, dokumentId: brief.dokumentId }
}

function nachrichtText(punkte: readonly Punkt[], frist: string): string {
  return [
    `Bitte schicken Sie uns bis ${tagInWorten(frist)}:`,
    ...punkte.map((p) => `– ${p.titel}: ${p.geeignet || p.warum}`),
    'Den ganzen Brief finden Sie auch in Ihrer Post. Wenn es nicht klappt, sagen Sie uns Bescheid.',
  ].join('\n')
}

function alsBrief(punkte: readonly Punkt[], frist: string): Brief {
  return {
    titel: 'Bitte um Nachweise',
    dateiname: 'Anforderung',
    absaetze: [
      'damit wir über Ihre Leistungen entscheiden können, brauchen wir noch etwas von Ihnen. Bitte schicken Sie uns Kopien, keine Originale. Ein Foto mit dem Telefon genügt.',
      `Bitte schicken Sie alles bis ${tagInWorten(frist)}.`,
    ],
    punkte: punkte.map((p) => ({ titel: p.titel, warum: p.warum, geeignet: p.geeignet })),
    teile: [
      {
        titel: 'So können Sie die Nachweise abgeben',
        absaetze: [
          'Im Portal, mit der Post oder bei uns vor Ort. Wenn Sie etwas nicht haben oder mehr Zeit brauchen, rufen Sie uns bitte an. Wir finden eine Lösung oder verlängern die Frist.',
        ],
      },
      {
        titel: 'Was passiert, wenn nichts kommt',
        absaetze: [
          'Wer Leistungen beantragt, muss alle Tatsachen angeben und Beweismittel vorlegen, die dafür wichtig sind (§\u00a060 Abs.\u00a01 SGB\u00a0I). Das gilt nicht, soweit es Ihnen nicht zuzumuten ist oder wir es uns leichter selbst beschaffen können (§\u00a065 SGB\u00a0I).',
          `Wenn Sie bis zum ${tagInZiffern(frist)} nicht antworten und wir die Voraussetzungen deshalb nicht feststellen können, dürfen wir die Leistung ohne weitere Ermittlungen ganz oder teilweise versagen oder entziehen, bis Sie die Nachweise nachholen (§\u00a066 Abs.\u00a01 SGB\u00a0I). Holen Sie sie später nach, können wir die Leistung nachträglich erbringen (§\u00a067 SGB\u00a0I).`,
        ],
      },
    ],
  }
}

export type OffeneAnforderung = Readonly<{
  anforderungId: string
  frist: string
  versandtAm: Temporal.Instant
  brief: string
  /** `erledigt`: what came for it, in words; `dokumentId` where that is a paper */
  punkte: readonly (Punkt & { erledigt: string; dokumentId: string | null })[]
}>

/** Requests of a case, the newest first, each point with what arrived for it. */
export async function anforderungenVon(db: TraegerDb, traegerId: string, fallId: string): Promise<OffeneAnforderung[]> {
  const zeilen = await db
    .selectFrom('anforderung')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('versandtAm', 'desc')
    .execute()
  const erledigt =
    zeilen.length === 0
      ? []
      : await db
          .selectFrom('anforderungErledigung')
          .selectAll()
          .where('traegerId', '=', traegerId)
          .where(
            'anforderungId',
            'in',
            zeilen.map((z) => z.anforderungId),
          )
          .execute()
  const dokumente = await dokumenteVon(db, traegerId, { fallId })
  return zeilen.map((z) => ({
    anforderungId: z.anforderungId,
    frist: z.frist,
    versandtAm: z.versandtAm,
    brief: z.brief,
    punkte: punkteSchema.parse(z.punkte).map((p, i) => {
      const e = erledigt.find((x) => x.anforderungId === z.anforderungId && x.punkt === i)
      return {
        ...p,
        dokumentId: e?.dokumentId ?? null,
        erledigt: e === undefined ? '' : (dokumente.find((d) => d.dokumentId === e.dokumentId)?.name ?? (e.text || t.erledigt)),
      }
    }),
  }))
}

/** Notes what arrived for a point; with the last one the piece of work is done. */
export async function erledigePunkt(
  db: TraegerDb,
  h: Handlung,
  anforderungId: string,
  punkt: number,
  was: Readonly<{ dokumentId?: string; text?: string }>,
): Promise<boolean> {
  const zeile = await db
    .selectFrom('anforderung')
    .select(['fallId', 'antragId', 'punkte', 'frist', 'versandtAm'])
    .where('traegerId', '=', h.traegerId)
    .where('anforderungId', '=', anforderungId)
    .executeTakeFirst()
  const punkte = punkteSchema.safeParse(zeile?.punkte)
  if (zeile === undefined || !punkte.success || punkte.data[punkt] === undefined) return false
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('anforderungErledigung')
    .values({ traegerId: h.traegerId, anforderungId, punkt, dokumentId: was.dokumentId ?? null, text: was.text ?? '', am: h.jetzt })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  const [anforderung] = (await anforderungenVon(db, h.traegerId, zeile.fallId)).filter((a) => a.anforderungId === anforderungId)
  const offen = anforderung?.punkte.filter((p) => p.erledigt === '') ?? []
  const vorgang = (await vorgaengeVon(db, h.traegerId, { fallId: zeile.fallId })).find(
    (v) => v.art === 'anforderung' && v.erledigtAm === null && v.frist === zeile.frist,
  )
  if (vorgang) {
    if (offen.length === 0) await erledigeVorgang(db, h, vorgang.vorgangId)
    else await aendereVorgang(db, h, vorgang.vorgangId, { fehlt: offen.map((p) => p.titel).join(', ') })
  }
  if (offen.length === 0) {
    await schreibeVermerk(db, h, zeile.fallId, vermerke.alleNachweise(tagInZiffern(tagVon(zeile.versandtAm).toString())))
    if (zeile.antragId !== null) await gibWeiter(db, h, zeile.antragId)
  }
  return true
}

/** The application waited for papers: it is work again. */
async function gibWeiter(db: TraegerDb, h: Handlung, antragId: string): Promise<void> {
  for (const v of await vorgaengeVon(db, h.traegerId, { antragId }))
    if (v.erledigtAm === null && v.stand === 'nachweis-offen' && v.art !== 'anforderung' && v.art !== 'rueckfrage')
      await aendereVorgang(db, h, v.vorgangId, { stand: 'in-pruefung', fehlt: '' })
}

/** Everything that can be asked for, for the page; `fehlend` stands on top. */
export function moeglichePunkte(): Punkt[] {
  return Object.entries(nachweisTexte).map(([nachweis, n]) => ({ titel: n.name, warum: n.warum, geeignet: n.geeignet, nachweis }))
}
