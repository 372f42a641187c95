import { randomUUID } from 'node:crypto'
import {
  aenderePlan,
  beginnePlan,
  bereiteVor,
  erfasseProfil,
  gibVorbereitungAb,
  halteSchrittFest,
  legePlanVor,
  nimmPlanNachweis,
  nimmProfilZurueck,
  type Planinhalt,
  schliessePlan,
  setzeAnsprechperson,
  trageAelterenPlanNach,
} from '../eingliederung/index.ts'
import type { Wegkontext } from './weg-kontext.ts'
import { mira, miraPlan, miraSchutz, uwe, uwePlan, weiteres } from './weg-person-daten.ts'

/** A fact and since how many days it holds, where that is not the day of the talk. */
type Satz = readonly [feld: string, wert: unknown, seitTagen?: number]
type Wer = Readonly<{ fallId: string; personId: string }>

/** Potenzialanalysen and plans of the exercise households, in every state; once. */
export async function saeePerson(z: Wegkontext): Promise<void> {
  const da = await z.tu((db) => db.selectFrom('profilAngabe').select('profilAngabeId').where('traegerId', '=', z.traegerId).limit(1).execute())
  if (da.length > 0) return
  const [m, u, kai, renate] = [wer(z, 'Sommerfeld'), wer(z, 'Lindner'), wer(z, 'Brandes'), wer(z, 'Schäfer')]
  if (m) await saeeMira(z, m)
  if (u) await saeeUwe(z, u)
  // young, analysis begun, a draft of the plan; older, a plan that waits for the person's word
  if (kai) {
    await saeeProfil(z, kai, 8, weiteres.kai)
    await entwurf(z, kai, seitAntrag(z, 3), weiteres.kaiPlan, false)
  }
  if (renate) {
    await saeeProfil(z, renate, 20, weiteres.renate)
    await entwurf(z, renate, seitAntrag(z, 6), weiteres.renatePlan, true)
  }
  for (const [mensch, kennung, vorTagen] of [
    [m, 'fallmanagement', 109],
    [u, 'fallmanagement', 40],
    [kai, 'fallmanagement', 8],
    [renate, 'vermittlung', 20],
  ] as const)
    if (mensch) await z.tu((db) => setzeAnsprechperson(db, z.vor(vorTagen, kennung), { ...mensch, kontoId: z.konto(kennung).kontoId }))
}

/** Households of this month belong to their case since its first day. */
function seitAntrag(z: Wegkontext, tage: number): number {
  return Math.min(tage, z.heute.day - 1)
}

function wer(z: Wegkontext, nachname: string): Wer | undefined {
  const fall = z.fall(nachname)
  const personId = fall?.personen.p1
  return fall && personId ? { fallId: fall.fallId, personId } : undefined
}

/** A single parent on the way back into her work: corrected facts, second version of the plan, steps done, late and to come. */
async function saeeMira(z: Wegkontext, m: Wer): Promise<void> {
  await saeeProfil(z, m, 95, mira)
  const falsch = await saeeProfil(z, m, 95, [['fuehrerschein', { klassen: ['B', 'C1'] }]])
  await z.tu((db) => nimmProfilZurueck(db, z.vor(60, 'fallmanagement'), falsch, 'Verwechselt: Frau Sommerfeld hat keinen Führerschein.'))
  const plan = miraPlan(z)
  const [bewerbungen, anerkennung] = plan.schritte
  await schliesse(z, m, 90, { ...plan, schritte: plan.schritte.slice(0, 3) }, 'vor-ort')
  if (anerkennung) await halte(z, m, anerkennung.schrittId, 60)
  await schliesse(z, m, 40, plan, 'portal', miraSchutz)
  const [, , hort] = plan.schritte
  if (hort) await halte(z, m, hort.schrittId, 20)
  if (bewerbungen)
    await z.tu((db) =>
      nimmPlanNachweis(
        db,
        z.umfeld.tresor,
        z.vor(12, 'mira'),
        { personId: m.personId, schrittId: bewerbungen.schrittId },
        { verweis: 'https://stellen.example/bewerbung/4711' },
      ),
    )
}

/** Long without work: older forms in the history, a plan in force, and a preparation that waits to be taken over. */
async function saeeUwe(z: Wegkontext, u: Wer): Promise<void> {
  await saeeProfil(z, u, 110, uwe)
  const schritt = (was: string, bis: string) => ({ schrittId: randomUUID(), wer: 'person' as const, was, bis })
  await z.tu(async (db) => {
    const h = z.vor(109, 'fallmanagement')
    const alt = {
      ...u,
      form: 'eingliederungsvereinbarung' as const,
      ziel: 'Helfertätigkeit im Lager',
      gueltigAb: '2022-03-01',
      gueltigBis: '2022-08-31',
    }
    await trageAelterenPlanNach(db, h, { ...alt, schritte: [schritt('Sechs Bewerbungen im Monat', '2022-08-31')] })
    const form = { ...alt, form: 'kooperationsplan-2023' as const, gueltigAb: '2024-02-01', gueltigBis: '2024-07-31' }
    await trageAelterenPlanNach(db, h, { ...form, ziel: 'Arbeit mit Werkzeug', schritte: [schritt('Praktikum im Bauhof', '2024-05-31')] })
  })
  await schliesse(z, u, 35, uwePlan(z), 'vor-ort')
  await z.tu(async (db) => {
    const h = z.vor(2, 'uwe', '19:40')
    for (const [feld, wert] of weiteres.uweVorbereitung) await bereiteVor(db, h, { ...u, feld, wert })
    await gibVorbereitungAb(db, h, u.fallId, 'Uwe Lindner')
  })
}

/** @returns the last fact */
async function saeeProfil(z: Wegkontext, w: Wer, vorTagen: number, saetze: readonly Satz[]): Promise<string> {
  return z.tu(async (db) => {
    let letzte = ''
    for (const [feld, wert, seit = vorTagen] of saetze) {
      const neu = { ...w, feld, wert, giltVon: z.tag(seit), quelle: 'gespraech' }
      const fertig = await erfasseProfil(db, z.vor(vorTagen, 'fallmanagement', '10:30'), neu)
      if (!fertig.ok) throw new Error(`exercise data: ${feld}: ${fertig.fehler.saetze.join(' ')}`)
      letzte = fertig.profilAngabeId
    }
    return letzte
  })
}

type Offen = Readonly<{ planId: string; fassung: number }>

async function entwurf(
  z: Wegkontext,
  w: Wer,
  vorTagen: number,
  inhalt: Partial<Planinhalt>,
  vorlegen: boolean,
  geschuetzt?: unknown,
): Promise<Offen> {
  return z.tu(async (db) => {
    const h = z.vor(vorTagen, 'fallmanagement', '11:00')
    const neu = muss(await beginnePlan(db, h, w))
    const leer = { zielberufe: [], schritte: [], bemuehungen: [], leistungen: [], sprachkurs: { art: 'nicht-noetig' as const }, andere: [] }
    const ganz = { ...leer, gespraech: { am: z.tag(vorTagen), persoenlich: true }, ...inhalt }
    const fertig = muss(await aenderePlan(db, h, neu.planId, neu.fassung, { inhalt: ganz, ...(geschuetzt === undefined ? {} : { geschuetzt }) }))
    return vorlegen ? muss(await legePlanVor(db, h, fertig.planId, fertig.fassung)) : fertig
  })
}

async function schliesse(
  z: Wegkontext,
  w: Wer,
  vorTagen: number,
  inhalt: Partial<Planinhalt>,
  weg: 'portal' | 'vor-ort',
  geschuetzt?: unknown,
): Promise<void> {
  const { planId, fassung } = await entwurf(z, w, vorTagen, inhalt, true, geschuetzt)
  const h = z.vor(vorTagen, weg === 'portal' ? 'mira' : 'fallmanagement', '11:30')
  await z.tu(async (db) => muss(await schliessePlan(db, z.umfeld.traeger, h, planId, { fassung, weg, personId: w.personId })))
}

async function halte(z: Wegkontext, w: Wer, schrittId: string, vorTagen: number): Promise<void> {
  const was = { personId: w.personId, schrittId, was: 'erledigt' as const, am: z.tag(vorTagen) }
  await z.tu((db) => halteSchrittFest(db, z.vor(vorTagen, 'fallmanagement'), was))
}

function muss(getan: (Readonly<{ ok: true }> & Offen) | Readonly<{ ok: false; fehler: Readonly<{ saetze: readonly string[] }> }>): Offen {
  if (!getan.ok) throw new Error(`exercise data: plan: ${getan.fehler.saetze.join(' ')}`)
  return getan
}
