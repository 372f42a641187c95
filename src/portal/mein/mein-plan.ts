import {
  geltenderPlan,
  inSprache,
  offenerPlanentwurf,
  type Planinhalt,
  type Planschutz,
  plaeneVon,
  planabschnitte,
  plantexte,
  schliessePlan,
} from '../../eingliederung/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { meinPlanTexte } from '../texte/weg.ts'
import { heuteVon, leuteAm, type MeinFall } from './mein-fall.ts'
import { eigeneSicht } from './mein-weg.ts'

type Inhalt = Readonly<{ inhalt: Planinhalt; geschuetzt: Planschutz | undefined }>

/** The own plans: what waits for a yes, what holds, and the earlier ones. @throws {Response} 404 where the account stands for nobody */
export async function liesMeinPlan(z: Zugriff, { fallId, personId }: MeinFall) {
  if (personId === null) throw new Response(null, { status: 404 })
  const { db, traegerId, sprache } = z
  const entwurf = await offenerPlanentwurf(db, traegerId, personId, eigeneSicht)
  const plan = await geltenderPlan(db, traegerId, personId, heuteVon(z), eigeneSicht)
  const alle = await plaeneVon(db, traegerId, personId, eigeneSicht)
  const leute = await leuteAm(db, traegerId, fallId, heuteVon(z))
  const namen = new Map(leute.map((m) => [m.personId, m.vorname]))
  const wartet = entwurf?.stand === 'vorgelegt' ? entwurf : undefined
  const lies = (p: Inhalt) => alsLesetext(p, sprache, namen)
  return {
    wartet: wartet && { planId: wartet.planId, fassung: wartet.fassung, ...lies(wartet) },
    plan: plan && { planId: plan.planId, gueltigAb: plan.gueltigAb, pdf: plan.form === 'kooperationsplan', ...lies(plan) },
    aeltere: alle
      .filter((p) => p.planId !== plan?.planId && p.form === 'kooperationsplan')
      .map(({ planId, nummer, gueltigAb }) => ({ planId, nummer, gueltigAb })),
  }
}

/** A sentence of the plan; `deutsch`: the page is English and nobody has translated it. */
type Satz = Readonly<{ text: string; deutsch: boolean }>

/** All that the plan says, as its sheet says it, in the language of the page where somebody wrote it so, else in German. */
function alsLesetext({ inhalt: i, geschuetzt }: Inhalt, sprache: Zugriff['sprache'], namen: ReadonlyMap<string, string>) {
  const t = { ...plantexte(sprache), ...meinPlanTexte(sprache).abschnitte }
  const stoff = { inhalt: i, geschuetzt, namen, mensch: { vorname: '' } }
  const hier = planabschnitte(stoff, sprache, { ...t, schrittePerson: () => t.schritteEigene })
  const de = planabschnitte(stoff, 'de')
  const satz = (text: string, deutsch: string | undefined): Satz => ({ text, deutsch: sprache === 'en' && text === deutsch })
  const abschnitte = hier.map((a, n) => {
    const [, ...koepfe] = a.kopf
    return {
      titel: a.titel,
      zeilen: [
        ...[...a.absaetze, ...a.liste].map((text, j) => ({ ...satz(text, [...(de[n]?.absaetze ?? []), ...(de[n]?.liste ?? [])][j]), dazu: [] })),
        ...a.zeilen.map(([was = '', ...rest], j) => ({
          ...satz(was, de[n]?.zeilen[j]?.[0]),
          // the last column is the proof, in the words of who wrote the plan
          dazu: rest.flatMap((text, k) =>
            text === '' || text === t.ohneTag ? [] : [{ was: koepfe[k] ?? '', text, deutsch: sprache === 'en' && k === rest.length - 1 }],
          ),
        })),
      ],
    }
  })
  const ziel = inSprache(sprache, i.ziel ?? '', i.zielEinfach, i.zielEn)
  return { zielwort: t.ziel, ziel: satz(ziel, i.ziel), abschnitte }
}
export type Lesetext = ReturnType<typeof alsLesetext>

/** The yes to a plan; a plan that was changed meanwhile is read once more. */
export async function stimmeZu(
  z: Zugriff,
  { personId }: MeinFall,
  planId: string,
  fassung: number,
): Promise<Readonly<{ ok: boolean; satz: string }>> {
  if (personId === null) throw new Response(null, { status: 404 })
  const t = meinPlanTexte(z.sprache)
  const getan = await schliessePlan(z.db, z.umfeld.traeger, z, planId, { fassung, weg: 'portal', personId })
  if (getan.ok) return { ok: true, satz: t.geschlossen }
  const gilt = await geltenderPlan(z.db, z.traegerId, personId, heuteVon(z), eigeneSicht)
  return gilt?.planId === planId ? { ok: true, satz: t.geschlossen } : { ok: false, satz: t.geaendert }
}
