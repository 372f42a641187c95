import { randomUUID } from 'node:crypto'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { ordneZu } from './begriffe/zuordnen.ts'
import type { Mensch } from './leute.ts'
import { geltenderPlan, offenerPlanentwurf, type Plan, plaeneVon } from './plan.ts'
import { type Planinhalt, type Planschutz, pruefePlan } from './plan-inhalt.ts'
import {
  aeltereFormen,
  aenderePlan,
  beginnePlan,
  holePlanZurueck,
  legePlanVor,
  type PlanGetan,
  schliessePlan,
  trageAelterenPlanNach,
  verwirfPlan,
} from './plan-schreiben.ts'
import { oeffneWeg, waehlbare } from './potenzial-seite.ts'
import { davon, liesProfil } from './profil.ts'
import { sichtVon } from './sicht.ts'
import { planfehler, planseite as t } from './texte/personal-plan.ts'

/** What the page of the plan shows: the one in force, the draft, what it lacks, older ones. */
export async function planSeite(z: Zugriff) {
  const { leute, mensch } = await oeffneWeg(z, t.zweck)
  if (mensch === undefined) return { mensch: undefined, leute: waehlbare(leute) }
  const sicht = sichtVon(z.konto)
  const heute = tagVon(z.jetzt).toString()
  const entwurf = await offenerPlanentwurf(z.db, z.traegerId, mensch.personId, sicht)
  const gilt = await geltenderPlan(z.db, z.traegerId, mensch.personId, heute)
  const alle = await plaeneVon(z.db, z.traegerId, mensch.personId, sicht)
  return {
    mensch: { kennung: mensch.kennung, name: mensch.name, vorname: mensch.vorname },
    leute: waehlbare(leute),
    mitmacher: mitmacherAus(leute, mensch).map(({ personId, kennung, name }) => ({ personId, kennung, name })),
    darfSchreiben: darf(z.konto, 'plan.schreiben'),
    gesundheit: sicht.gesundheit,
    gilt: gilt && {
      planId: gilt.planId,
      nummer: gilt.nummer,
      gueltigAb: gilt.gueltigAb,
      gueltigBis: gilt.gueltigBis,
      pruefenBis: gilt.pruefenBis,
      form: gilt.form,
    },
    entwurf: entwurf && {
      planId: entwurf.planId,
      fassung: entwurf.fassung,
      stand: entwurf.stand,
      inhalt: entwurf.inhalt,
      geschuetzt: entwurf.geschuetzt,
      pruefung: pruefePlan(entwurf.inhalt, entwurf.geschuetzt),
    },
    fassungen: alle.map((p) => fassungAnsicht(p, leute)),
  }
}

/** Who else of the household may take part in a step (sec. 15 (2) sentence 4): grown up. */
function mitmacherAus(leute: readonly Mensch[], mensch: Mensch): Mensch[] {
  return leute.filter((m) => m.personId !== mensch.personId && m.alter >= 18)
}

function fassungAnsicht(p: Plan, leute: readonly Mensch[]) {
  return {
    planId: p.planId,
    nummer: p.nummer,
    form: p.form,
    gueltigAb: p.gueltigAb,
    gueltigBis: p.gueltigBis,
    ziel: p.inhalt.ziel ?? '',
    schritte: p.inhalt.schritte.map((s) => ({
      wer: s.wer,
      was: s.was,
      bis: s.bis ?? null,
      name: leute.find((m) => m.personId === s.personId)?.name ?? '',
    })),
    auszug: p.unvollstaendig,
    pdf: p.form === 'kooperationsplan',
  }
}

export type PlanGetanSeite = Readonly<{
  ok: boolean
  saetze: readonly string[]
  eingabe?: Readonly<{ inhalt: Planinhalt; geschuetzt: Planschutz | undefined }>
}>

/** What the form of the page asks for. */
export async function tuePlan(z: Zugriff): Promise<PlanGetanSeite> {
  const { fallId, leute, mensch } = await oeffneWeg(z, t.zweckSchreiben)
  if (mensch === undefined) throw new Response(null, { status: 404 })
  const f = await formularAus(z.request)
  const aktion = String(f.get('aktion') ?? '')
  if (!(aktion in t.getan)) throw new Response(null, { status: 400 })
  const [planId, fassung] = [String(f.get('planId') ?? ''), Number(f.get('fassung') ?? 0)]
  if (aktion === 'nachtragen') return antwort(await trageAelterenPlanNach(z.db, z, { fallId, personId: mensch.personId, ...aelteresAus(f) }), aktion)
  if (aktion === 'beginnen')
    return antwort(await beginnePlan(z.db, z, { fallId, personId: mensch.personId, anfang: await anfangFuer(z, mensch) }), aktion)
  // drafts are named by the form: one of somebody else is none here
  const offen = await offenerPlanentwurf(z.db, z.traegerId, mensch.personId, { gesundheit: false })
  if (offen?.planId !== planId || !Number.isInteger(fassung)) return { ok: false, saetze: [planfehler.keinEntwurf] }
  if (aktion === 'zurueckholen') return antwort(await holePlanZurueck(z.db, z, planId, fassung), aktion)
  if (aktion === 'verwerfen') return antwort(await verwirfPlan(z.db, z, planId, fassung), aktion)
  if (aktion === 'vor-ort')
    return antwort(await schliessePlan(z.db, z.umfeld.traeger, z, planId, { fassung, weg: 'vor-ort', personId: mensch.personId }), aktion)
  return speichere(z, f, mitmacherAus(leute, mensch), { aktion, planId, fassung })
}

/** A plan of before July 2026 as it is typed from paper: steps line by line. */
function aelteresAus(f: FormData) {
  const schritte = (['person', 'haus'] as const).flatMap((wer) => zeilen(f, wer).map((was) => ({ schrittId: randomUUID(), wer, was })))
  return {
    form: eins(aeltereFormen, wort(f, 'form'), 'kooperationsplan-2023'),
    ziel: wort(f, 'ziel') ?? '',
    schritte,
    gueltigAb: wort(f, 'ab') ?? '',
    gueltigBis: wort(f, 'bis') ?? '',
  }
}

type Wunsch = Readonly<{ aktion: string; planId: string; fassung: number }>
async function speichere(z: Zugriff, f: FormData, mitmacher: readonly Mensch[], { aktion, planId, fassung }: Wunsch): Promise<PlanGetanSeite> {
  const geschuetzt = sichtVon(z.konto).gesundheit ? schutzAus(f) : undefined
  const inhalt = await inhaltAus(z, f, mitmacher)
  const gespeichert = await aenderePlan(z.db, z, planId, fassung, { inhalt, ...(geschuetzt === undefined ? {} : { geschuetzt }) })
  if (!gespeichert.ok) return { ok: false, saetze: gespeichert.fehler.saetze, eingabe: { inhalt, geschuetzt } }
  if (aktion === 'speichern') return antwort(gespeichert, aktion)
  return antwort(await legePlanVor(z.db, z, planId, gespeichert.fassung), aktion)
}

function antwort(getan: PlanGetan, aktion: string): PlanGetanSeite {
  const saetze: Readonly<Record<string, string>> = t.getan
  return getan.ok ? { ok: true, saetze: [saetze[aktion] ?? ''] } : { ok: false, saetze: getan.fehler.saetze }
}

/** What is known already need not be typed again: the jobs that the person wants. */
async function anfangFuer(z: Zugriff, mensch: Mensch): Promise<Partial<Planinhalt>> {
  const profil = await liesProfil(z.db, z.traegerId, mensch.personId, { gesundheit: false }, { tag: tagVon(z.jetzt).toString() })
  const berufe = davon(profil, 'wunschberuf').map(({ wert }) => ({ name: wert.name, ...(wert.kldb === undefined ? {} : { kldb: wert.kldb }) }))
  return { zielberufe: berufe.slice(0, 10) }
}

const wort = (f: FormData, name: string): string | undefined => String(f.get(name) ?? '').trim() || undefined
const zeilen = (f: FormData, name: string): string[] =>
  (wort(f, name) ?? '')
    .split('\n')
    .map((s) => s.trim())
    .filter((s) => s !== '')
const eins = <T extends string>(werte: readonly T[], text: string | undefined, sonst: T): T => werte.find((v) => v === text) ?? sonst
/** Without keys that hold nothing. */
const da = <T extends object>(o: T): T => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T

async function inhaltAus(z: Zugriff, f: FormData, mitmacher: readonly Mensch[]): Promise<Planinhalt> {
  const zielberufe: Planinhalt['zielberufe'] = []
  for (const name of zeilen(f, 'zielberufe')) {
    const begriff = await ordneZu(z.db, z.traegerId, 'kldb', name)
    zielberufe.push(begriff === undefined ? { name } : { name, kldb: begriff.code })
  }
  return da({
    gespraech: da({ am: wort(f, 'am'), persoenlich: f.get('persoenlich') !== 'nein', grund: wort(f, 'grund') }),
    angebot: wort(f, 'angebot'),
    ziel: wort(f, 'ziel'),
    zielEinfach: wort(f, 'zielEinfach'),
    zielEn: wort(f, 'zielEn'),
    zielberufe,
    schritte: nummern(f, 'schritt').flatMap((nr) => schrittAus(f, `schritt.${nr}`, mitmacher)),
    bemuehungen: nummern(f, 'bemuehung').flatMap((nr) => bemuehungAus(f, `bemuehung.${nr}`)),
    leistungen: zeilen(f, 'leistungen'),
    sprachkurs: da({
      art: eins(['offen', 'nicht-noetig', 'integrationskurs', 'berufssprachkurs'] as const, wort(f, 'sprachkurs'), 'offen'),
      text: wort(f, 'sprachkursText'),
    }),
    andere: zeilen(f, 'andere'),
  })
}

function schutzAus(f: FormData): Planschutz {
  const art = eins(['offen', 'nicht-noetig', 'antrag'] as const, wort(f, 'reha'), 'offen')
  return { reha: da({ art, text: wort(f, 'rehaText') }), massnahmen: zeilen(f, 'massnahmen') }
}

function nummern(f: FormData, vorne: string): number[] {
  const alle = [...f.keys()].flatMap((k) => (k.startsWith(`${vorne}.`) ? Number(k.split('.')[1]) : []))
  return [...new Set(alle)].filter(Number.isInteger).toSorted((a, b) => a - b)
}

function schrittAus(f: FormData, vorne: string, mitmacher: readonly Mensch[]): Planinhalt['schritte'] {
  const was = wort(f, `${vorne}.was`)
  if (was === undefined) return []
  const schrittId = wort(f, `${vorne}.id`) ?? randomUUID()
  const gewaehlt = wort(f, `${vorne}.wer`)
  const mit = mitmacher.find((m) => gewaehlt === `bg.${m.kennung}`)
  const wer = mit === undefined ? eins(['person', 'haus', 'bg'] as const, gewaehlt, 'person') : 'bg'
  const rest = {
    personId: mit?.personId,
    bis: wort(f, `${vorne}.bis`),
    nachweis: wort(f, `${vorne}.nachweis`),
    einfach: wort(f, `${vorne}.einfach`),
    en: wort(f, `${vorne}.en`),
  }
  return [da({ schrittId, wer, was, ...rest })]
}

function bemuehungAus(f: FormData, vorne: string): Planinhalt['bemuehungen'] {
  const was = wort(f, `${vorne}.was`)
  if (was === undefined) return []
  const je = eins(['woche', 'monat'] as const, wort(f, `${vorne}.je`), 'monat')
  return [da({ was, anzahl: Number(wort(f, `${vorne}.anzahl`) ?? 1), je, nachweis: wort(f, `${vorne}.nachweis`) })]
}
