import { z } from 'zod'
import { planfehler as t } from './texte/personal-plan.ts'

const text = (hoechstens: number) => z.string().trim().min(1).max(hoechstens, t.zuLang(hoechstens))
const tag = z.iso.date({ error: t.tag })

/** What one side does by when. `personId` says who of the household, where it is not the person of the plan. */
const schritt = z.strictObject({
  /** stays the same through all versions */
  schrittId: z.uuid(),
  wer: z.enum(['person', 'haus', 'bg']),
  personId: z.uuid().optional(),
  was: text(300),
  /** in plain words, in English: beside the German text, which counts */
  einfach: text(300).optional(),
  en: text(300).optional(),
  bis: tag.optional(),
  nachweis: text(200).optional(),
})
export type Schritt = Readonly<z.output<typeof schritt>>

/** What a Kooperationsplan says (sec. 15 (2) SGB II), apart from health. A draft may lack anything. */
export const planinhaltSchema = z.strictObject({
  gespraech: z.strictObject({ am: tag.optional(), persoenlich: z.boolean(), grund: text(300).optional() }),
  angebot: text(1000).optional(),
  ziel: text(500).optional(),
  zielEinfach: text(500).optional(),
  zielEn: text(500).optional(),
  zielberufe: z.array(z.strictObject({ name: text(120), kldb: z.string().optional() })).max(10, t.zuViele(10)),
  schritte: z.array(schritt).max(40, t.zuViele(40)),
  bemuehungen: z
    .array(
      z.strictObject({
        was: text(200),
        anzahl: z.int({ error: t.anzahl }).min(1, t.anzahl).max(99, t.anzahl),
        je: z.enum(['woche', 'monat']),
        nachweis: text(200).optional(),
      }),
    )
    .max(10, t.zuViele(10)),
  leistungen: z.array(text(200)).max(20, t.zuViele(20)),
  sprachkurs: z.strictObject({ art: z.enum(['offen', 'nicht-noetig', 'integrationskurs', 'berufssprachkurs']), text: text(200).optional() }),
  andere: z.array(text(200)).max(20, t.zuViele(20)),
})
export type Planinhalt = Readonly<z.output<typeof planinhaltSchema>>

/** What tells about health: read and written with `gesundheit.lesen` alone. */
export const planschutzSchema = z.strictObject({
  reha: z.strictObject({ art: z.enum(['offen', 'nicht-noetig', 'antrag']), text: text(200).optional() }),
  massnahmen: z.array(text(200)).max(10, t.zuViele(10)),
})
export type Planschutz = Readonly<z.output<typeof planschutzSchema>>

export const leererInhalt: Planinhalt = {
  gespraech: { persoenlich: true },
  zielberufe: [],
  schritte: [],
  bemuehungen: [],
  leistungen: [],
  sprachkurs: { art: 'offen' },
  andere: [],
}
export const leererSchutz: Planschutz = { reha: { art: 'offen' }, massnahmen: [] }

export function hatGesundheit({ reha, massnahmen }: Planschutz): boolean {
  return reha.art === 'antrag' || reha.text !== undefined || massnahmen.length > 0
}

/**
 * What sec. 15 SGB II asks for and the plan does not say yet, in German sentences.
 *
 * @param schutz undefined: whoever asks may not see it, and is told nothing about it
 * @returns muss: without it no plan is concluded (sec. 15 (2) sentence 2, (4)); soll: it should be there, and a reason may be that it is not
 */
export function pruefePlan(p: Planinhalt, schutz: Planschutz | undefined): Readonly<{ muss: string[]; soll: string[] }> {
  const je = (...paare: (readonly [boolean, string])[]) => paare.filter(([fehlt]) => fehlt).map(([, satz]) => satz)
  const eigene = p.schritte.filter((s) => s.wer === 'person')
  return {
    muss: je(
      [p.gespraech.am === undefined, t.muss.gespraech],
      [!p.gespraech.persoenlich && p.gespraech.grund === undefined, t.muss.ausnahme],
      [p.angebot === undefined, t.muss.angebot],
      [p.ziel === undefined, t.muss.ziel],
      [eigene.length === 0, t.muss.schrittePerson],
      [!p.schritte.some((s) => s.wer === 'haus'), t.muss.schritteHaus],
    ),
    soll: je(
      [p.zielberufe.length === 0, t.soll.zielberufe],
      [p.bemuehungen.length === 0, t.soll.bemuehungen],
      [p.bemuehungen.some((b) => b.nachweis === undefined), t.soll.nachweise],
      [p.leistungen.length === 0, t.soll.leistungen],
      [p.sprachkurs.art === 'offen', t.soll.sprachkurs],
      [schutz?.reha.art === 'offen', t.soll.reha],
      [eigene.some((s) => s.bis === undefined), t.soll.tage],
    ),
  }
}
