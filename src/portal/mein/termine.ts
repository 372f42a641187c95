import {
  beantrageReisekosten,
  beantworteAnhoerung,
  buchbar,
  bucheSelbst,
  darfVerlegen,
  liesEinladungen,
  merkeBescheinigung,
  pflichtenVon,
  reisekostenVon,
  reisemittel,
  type Selbst,
  sageSelbstAb,
  termineVon,
  verlegeSelbst,
} from '../../eingliederung/index.ts'
import { dokumentsatz } from '../../fall/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { tagVon, zeitzone } from '../../platform/clock/index.ts'
import { liesBetrag } from '../../platform/eingabe/index.ts'
import { termintexte } from '../texte/termine.ts'
import { type FormularMitDateien, ladeHoch } from './hochladen.ts'
import { meinFall } from './mein-fall.ts'
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
  const wann = (m: Temporal.Instant) => `${tagMitWochentag(tagVon(m).toString(), z.sprache)}, ${uhr(m)}`
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

type Antwort = Readonly<{ ok: boolean; satz: string }>
type Gesandt = Readonly<{ formular: FormData; dateien: FormularMitDateien['dateien'] }>

/** What the person does with her appointments. */
export async function tueTermine(z: Zugriff, { formular, dateien }: Gesandt): Promise<Antwort> {
  const ich = await selbst(z, 'Termine')
  const t = termintexte(z.sprache)
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  const tat = text('tat')
  if (tat === 'buchen' || tat === 'verlegen') {
    const von = momentAus(text('von'))
    if (von === undefined) return { ok: false, satz: t.nichtFrei }
    const getan = tat === 'buchen' ? await bucheSelbst(z.db, z, ich, von) : await verlegeSelbst(z.db, z, ich, id(text('terminId')), von)
    return getan.ok ? { ok: true, satz: tat === 'buchen' ? t.gebucht : t.verlegt } : { ok: false, satz: t.nichtFrei }
  }
  if (tat === 'absagen') {
    const getan = await sageSelbstAb(z.db, z, ich, id(text('terminId')), text('grund').slice(0, 500), formular.has('gesundheit'))
    if (!getan.ok) return { ok: false, satz: t.fehltGrund }
    return { ok: true, satz: getan.abgesagt ? t.storniert : t.gebeten }
  }
  const { dokumentIds, abgelehnt } = await ladeHoch(z.db, z.umfeld.tresor, z, dateien, { fallId: ich.fallId, personId: ich.personId, nachweis: '' })
  const [schlecht] = abgelehnt
  if (schlecht !== undefined) return { ok: false, satz: t.datei(schlecht.name, dokumentsatz(schlecht.satz, z.sprache)) }
  return mitNachweis(z, ich, formular, dokumentIds[0] ?? null)
}

async function mitNachweis(z: Zugriff, ich: Selbst, formular: FormData, dokumentId: string | null): Promise<Antwort> {
  const t = termintexte(z.sprache)
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  if (text('tat') === 'krank') {
    const [von, bis] = [text('von'), text('bis')]
    if (![von, bis].every((x) => /^\d{4}-\d\d-\d\d$/.test(x)) || bis < von) return { ok: false, satz: t.tage }
    await merkeBescheinigung(z.db, z, { fallId: ich.fallId, personId: ich.personId, von, bis, dokumentId })
    return { ok: true, satz: t.angekommen }
  }
  if (text('tat') === 'reise') {
    const mittel = reisemittel.find((m) => m === text('mittel')) ?? 'bus-bahn'
    const neu = {
      terminId: id(text('terminId')),
      mittel,
      betragCent: cent(text('betrag')),
      begleitung: text('begleitung').slice(0, 300),
      begleitungCent: cent(text('begleitungBetrag')),
      dokumentId,
    }
    const getan = await beantrageReisekosten(z.db, z, { fallId: ich.fallId, personId: ich.personId }, neu)
    return getan.ok ? { ok: true, satz: t.beantragt } : { ok: false, satz: t.betragFalsch }
  }
  const meine = (await pflichtenVon(z.db, z.traegerId, { fallId: ich.fallId, personId: ich.personId })).find((p) => p.pflichtId === text('pflichtId'))
  if (meine === undefined || meine.dokumentId === null || text('tat') !== 'antwort') return { ok: false, satz: t.fehler }
  const antwort = {
    text: text('text').slice(0, 5000),
    gesundheit: formular.has('gesundheit'),
    persoenlichVerlangt: formular.has('persoenlich'),
    dokumentId,
  }
  const getan = await beantworteAnhoerung(z.db, z, meine.pflichtId, antwort)
  return getan.ok ? { ok: true, satz: t.geantwortet } : { ok: false, satz: t.fehltGrund }
}

function momentAus(text: string): Temporal.Instant | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Temporal.Instant.from(text) : undefined
}

/** Nothing that could not be an id reaches the database. */
function id(text: string): string {
  return /^[0-9a-f-]{36}$/.test(text) ? text : '00000000-0000-0000-0000-000000000000'
}

function cent(text: string): number {
  if (text === '') return 0
  const gelesen = liesBetrag(text)
  return gelesen.ok ? Math.round(gelesen.wert * 100) : Number.NaN
}
