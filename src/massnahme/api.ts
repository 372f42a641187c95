import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { forTraeger, mitWiederholung, type TraegerDb } from '../platform/db/index.ts'
import { haltbarImJson } from '../platform/http/formular.ts'
import type { Umfeld } from '../platform/http/umfeld.ts'
import { liesAnwesenheit, type Tageseintrag } from './anwesenheit.ts'
import { anwesenheitSchema, beschreibung } from './api-beschreibung.ts'
import { istMonat, spanneVon } from './kalender.ts'
import { meldeAnwesenheit } from './melde-anwesenheit.ts'
import { findZugang, type Zugang } from './schluessel.ts'
import { siehtAnbieter, type Teilnahme, teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { api as t } from './texte/personal.ts'

/** Whom a request is for, as the pages find it out. */
export type UmfeldZu = (c: Context) => Promise<Umfeld | undefined>

const BYTE_HOECHSTENS = 1024 * 1024
/** Requests of one key in a minute: a program that reports each day of each participant at once needs a few. */
const JE_MINUTE = 120

/** The machine interface of the providers, to be mounted at `/api/v1/anbieter`. A key opens the data of one provider and nothing else. */
export function anbieterApi(umfeldZu: UmfeldZu): Hono {
  const app = new Hono()
  const zaehler = new RateLimiterMemory({ keyPrefix: 'anbieter', points: JE_MINUTE, duration: 60 })
  const zuGross = (c: Context) => nein(c, 413, [t.zuGross])
  app.get('/openapi.json', (c) => c.json(beschreibung(), 200, { 'Cache-Control': 'public, max-age=3600' }))
  app.get('/teilnahmen', (c) => mitSchluessel(c, umfeldZu, zaehler, teilnahmen))
  app.get('/anwesenheit', (c) => mitSchluessel(c, umfeldZu, zaehler, anwesenheit))
  app.put('/anwesenheit', bodyLimit({ maxSize: BYTE_HOECHSTENS, onError: zuGross }), (c) => mitSchluessel(c, umfeldZu, zaehler, melde))
  app.all('/:rest{.+}', (c) => nein(c, 404, [t.keineAdresse]))
  return app
}

type Teile = Readonly<{ db: TraegerDb; umfeld: Umfeld; zugang: Zugang; jetzt: Temporal.Instant }>
type Tat = (c: Context, teile: Teile, leib: unknown) => Promise<Response>

async function mitSchluessel(c: Context, umfeldZu: UmfeldZu, zaehler: RateLimiterMemory, tat: Tat): Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const umfeld = await umfeldZu(c)
  const geheim = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
  if (umfeld === undefined) return nein(c, 404, [t.keineAdresse])
  const leib: unknown = c.req.method === 'PUT' ? await liesLeib(c) : undefined
  const { traegerId } = umfeld.traeger
  return mitWiederholung(() =>
    forTraeger(umfeld.db, traegerId, async (db) => {
      const jetzt = umfeld.uhr.jetzt()
      const zugang = await findZugang(db, traegerId, geheim, jetzt)
      if (zugang === undefined) return nein(c, 401, [t.keinSchluessel])
      const warte = await sekundenZuWarten(zaehler, `${traegerId} ${zugang.schluesselId}`)
      if (warte !== undefined) {
        c.header('Retry-After', String(warte))
        return nein(c, 429, [t.zuViele(warte)])
      }
      return tat(c, { db, umfeld, zugang, jetzt }, leib)
    }),
  )
}

async function liesLeib(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text(), haltbarImJson)
  } catch {
    return undefined
  }
}

async function sekundenZuWarten(zaehler: RateLimiterMemory, wer: string): Promise<number | undefined> {
  try {
    await zaehler.consume(wer)
    return undefined
  } catch (grund) {
    if (grund instanceof RateLimiterRes) return Math.max(1, Math.ceil(grund.msBeforeNext / 1000))
    throw grund
  }
}

async function sichtbare({ db, umfeld, zugang, jetzt }: Teile): Promise<Teilnahme[]> {
  const heute = tagVon(jetzt).toString()
  return (await teilnahmenVon(db, umfeld.traeger.traegerId, { anbieterId: zugang.anbieterId })).filter((x) => siehtAnbieter(x, heute))
}

/** Whose data a program read stands in the record of each case, like a person's reading. */
async function merke({ db, umfeld, zugang, jetzt }: Teile, leute: readonly Teilnahme[], zweck: string): Promise<void> {
  const konto = { kontoId: zugang.schluesselId, name: `${zugang.anbieter}, ${zugang.name}`, rollen: ['anbieter'] }
  for (const fallId of new Set(leute.map((x) => x.fallId)))
    await protokolliere(db, umfeld.traeger.traegerId, { zeitpunkt: jetzt, konto, tat: 'teilnahme.lesen', fallId, zweck })
}

const teilnahmen: Tat = async (c, teile) => {
  const leute = await sichtbare(teile)
  await merke(teile, leute, t.zweckTeilnahmen)
  return c.json({
    teilnahmen: leute.map((x) => ({
      teilnahme: x.nummer,
      vorname: x.vorname,
      nachname: x.nachname,
      massnahme: x.titel,
      stand: x.stand,
      ...zeitraumVon(x),
    })),
  })
}

const anwesenheit: Tat = async (c, teile) => {
  const monat = c.req.query('monat')
  if (!istMonat(monat)) return nein(c, 400, [t.monat])
  const leute = await sichtbare(teile)
  const nummern = new Map(leute.map((x) => [x.teilnahmeId, x.nummer]))
  const tage = await liesAnwesenheit(teile.db, teile.umfeld.traeger.traegerId, [...nummern.keys()], spanneVon(monat))
  const gezeigt = new Set(tage.map((z) => z.teilnahmeId))
  await merke(
    teile,
    leute.filter((x) => gezeigt.has(x.teilnahmeId)),
    t.zweckAnwesenheit,
  )
  return c.json({
    monat,
    tage: tage.map(({ teilnahmeId, tag, art, minuten, grund }) => ({ teilnahme: nummern.get(teilnahmeId), tag, art, minuten, grund })),
  })
}

const melde: Tat = async (c, teile, leib) => {
  const gelesen = anwesenheitSchema.safeParse(leib)
  if (!gelesen.success) return nein(c, 400, leib === undefined ? [t.keinJson] : formfehler(gelesen.error.issues))
  const nummern = new Map((await sichtbare(teile)).map((x) => [x.nummer, x.teilnahmeId]))
  const unbekannt = [...new Set(gelesen.data.tage.map((e) => e.teilnahme))].filter((nummer) => !nummern.has(nummer))
  if (unbekannt.length > 0) return nein(c, 422, unbekannt.map(t.unbekannt))
  const eintraege: Tageseintrag[] = gelesen.data.tage.map(({ teilnahme, grund, ...e }) => ({
    ...e,
    teilnahmeId: nummern.get(teilnahme) ?? '',
    ...(grund !== undefined && grund !== '' && { grund }),
  }))
  const doppelt = eintraege.length - new Set(eintraege.map((e) => `${e.teilnahmeId} ${e.tag}`)).size
  if (doppelt > 0) return nein(c, 422, [t.doppelt(doppelt)])
  const { korrekturgrund } = gelesen.data
  const woher = {
    anbieterId: teile.zugang.anbieterId,
    kanal: 'api' as const,
    schluesselId: teile.zugang.schluesselId,
    ...(korrekturgrund && { korrekturgrund }),
  }
  const getan = await meldeAnwesenheit(teile.db, { traegerId: teile.umfeld.traeger.traegerId, jetzt: teile.jetzt }, woher, eintraege)
  return getan.ok ? c.json({ geaendert: getan.geaendert, gleich: eintraege.length - getan.geaendert }) : nein(c, 422, getan.saetze)
}

const FEHLER_HOECHSTENS = 50

/** A sentence for each place that is wrong, in the words of the description. */
function formfehler(stellen: readonly Readonly<{ path: readonly PropertyKey[] }>[]): string[] {
  const saetze = stellen.map(({ path: [liste, nr, feld] }) => {
    if (liste === 'korrekturgrund') return t.form.korrekturgrund
    if (typeof nr !== 'number') return t.form.tage
    const was = Object.entries(t.form.felder).find(([name]) => name === feld)?.[1]
    return t.form.eintrag(nr + 1, was ?? t.form.objekt)
  })
  return [...new Set(saetze)].slice(0, FEHLER_HOECHSTENS)
}

function nein(c: Context, status: ContentfulStatusCode, saetze: readonly string[]): Response {
  return c.json({ fehler: { saetze } }, status)
}
