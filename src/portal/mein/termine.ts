import { buchbar, darfVerlegen, liesEinladungen, pflichtenVon, reisekostenVon, type Selbst, termineVon } from '../../eingliederung/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { tagVon, zeitzone } from '../../platform/clock/index.ts'
import { zeitworte } from '../../platform/sprache/index.ts'
import { heuteVon, meinFall } from './mein-fall.ts'
import { tagLang, tagMitWochentag } from './tage.ts'

/** The person of the account in her case; an account that stands for no person has no appointments. */
export async function selbst(z: Zugriff, zweck: string): Promise<Selbst> {
  const { fallId, personId, zustaendig } = await meinFall(z, zweck)
  if (personId === null) throw new Response(null, { status: 404 })
  return { fallId, personId, zustaendig }
}

const uhr = (m: Temporal.Instant) => m.toZonedDateTimeISO(zeitzone).toPlainTime().toString({ smallestUnit: 'minute' })

export async function meineTermine(z: Zugriff) {
  const ich = await selbst(z, 'Termine')
  const wann = (m: Temporal.Instant) => zeitworte(z.sprache).mitUhrzeit(tagMitWochentag(tagVon(m).toString(), z.sprache), uhr(m))
  const termine = await termineVon(z.db, z.traegerId, { fallId: ich.fallId, personId: ich.personId })
  const ids = termine.map((t) => t.terminId)
  const einladungen = await liesEinladungen(z.db, z.traegerId, ids)
  const reisen = await reisekostenVon(z.db, z.traegerId, ids)
  const konten = await z.db
    .selectFrom('konto')
    .select(['kontoId', 'name'])
    .where('traegerId', '=', z.traegerId)
    .where('art', '=', 'personal')
    .execute()
  const zeilen = termine.map((t) => ({
    terminId: t.terminId,
    wann: wann(t.von),
    minuten: Math.round(t.von.until(t.bis).total('minutes')),
    form: t.form,
    ort: t.ort,
    mit: konten.find((k) => k.kontoId === t.kontoId)?.name ?? '',
    verbindlich: t.verbindlich,
    abgesagt: t.stand === 'abgesagt',
    nichtDa: t.anwesenheit === 'nicht-erschienen',
    kommt: t.stand === 'vereinbart' && Temporal.Instant.compare(t.von, z.jetzt) > 0,
    verlegbar: darfVerlegen(t, z.jetzt),
    brief: einladungen.filter((e) => e.terminId === t.terminId).at(-1)?.dokumentId ?? '',
    reise: reisen.find((r) => r.terminId === t.terminId)?.stand ?? '',
  }))
  const frei = await buchbar(z.db, z.traegerId, ich, z.jetzt)
  const offen = await offeneAnhoerungen(z, ich)
  const beantwortet = await antwortenVon(
    z,
    offen.map((p) => p.pflichtId),
  )
  return {
    kommend: zeilen.filter((x) => x.kommt),
    vergangen: zeilen
      .filter((x) => !x.kommt)
      .toReversed()
      .slice(0, 12),
    frei: frei.slice(0, 60).map((f) => ({ von: f.von.toString(), wann: wann(f.von) })),
    heute: tagVon(z.jetzt).toString(),
    anhoerungen: offen.map((p) => ({
      pflichtId: p.pflichtId,
      tag: tagLang(p.tag, z.sprache),
      frist: p.frist === null ? '' : tagMitWochentag(p.frist, z.sprache),
      vorbei: p.frist !== null && p.frist < heuteVon(z),
      brief: p.dokumentId ?? '',
      beantwortet: beantwortet.has(p.pflichtId),
    })),
  }
}

/** Hearings of the person that wait for an answer. */
async function offeneAnhoerungen(z: Pick<Zugriff, 'db' | 'traegerId'>, { fallId, personId }: Readonly<{ fallId: string; personId: string }>) {
  return (await pflichtenVon(z.db, z.traegerId, { fallId, personId })).filter((p) => p.stand === 'anhoerung' && p.dokumentId !== null)
}

/** What the overview says of them: until when an answer is waited for; those that were answered are no task any more. */
export async function wartendeAnhoerungen(z: Zugriff, ich: Readonly<{ fallId: string; personId: string | null }>) {
  if (ich.personId === null) return []
  const offen = await offeneAnhoerungen(z, { fallId: ich.fallId, personId: ich.personId })
  const beantwortet = await antwortenVon(
    z,
    offen.map((p) => p.pflichtId),
  )
  return offen
    .filter((p) => !beantwortet.has(p.pflichtId))
    .map((p) => ({ pflichtId: p.pflichtId, frist: p.frist ?? '', bis: p.frist === null ? '' : tagMitWochentag(p.frist, z.sprache) }))
}

async function antwortenVon(z: Pick<Zugriff, 'db' | 'traegerId'>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const zeilen = await z.db
    .selectFrom('pflichtSchritt')
    .select('pflichtId')
    .where('traegerId', '=', z.traegerId)
    .where('pflichtId', 'in', ids)
    .where('schritt', '=', 'antwort')
    .execute()
  return new Set(zeilen.map((s) => s.pflichtId))
}
