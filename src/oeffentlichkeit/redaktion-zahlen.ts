import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Groesse, groessenAm, liesAlleGroessen, setzeGroesse } from './groesse.ts'
import { stellenJeGroesse } from './redaktion-lesen.ts'
import { eins, type Werte } from './redaktion-werte.ts'
import { zahlenWorte as t } from './texte/personal-zahlen.ts'

/** One figure of the list: what holds today, or what held last. */
export type Zahl = Readonly<{
  name: string
  bezeichnung: string
  heute: Groesse | undefined
  letzte: Groesse
  stellen: number
  /** first day of today's value where it is not the first one and began within the last 30 days: texts that name it read anew */
  neuSeit: string
  /** kept by the coordination, no own value */
  gemeinsam: boolean
}>

/** All figures; those whose value has run out stand on top. */
export async function liesZahlen(db: TraegerDb, traegerId: string, netzId: string | undefined, jetzt: Temporal.Instant): Promise<Zahl[]> {
  const alle = await liesAlleGroessen(db, traegerId, netzId)
  const heute = groessenAm(alle, tagVon(jetzt).toString())
  const stellen = await stellenJeGroesse(db, traegerId, jetzt)
  const frisch = tagVon(jetzt).subtract({ days: 30 }).toString()
  const zahlen = [...Map.groupBy(alle, (g) => g.name)].flatMap(([name, werte]) => {
    const letzte = werte.toSorted((a, b) => a.giltAb.localeCompare(b.giltAb)).at(-1)
    if (letzte === undefined) return []
    const gueltig = heute.get(name)
    const neuSeit = gueltig !== undefined && gueltig.giltAb >= frisch && werte.some((w) => w.giltAb < gueltig.giltAb) ? gueltig.giltAb : ''
    return [
      {
        name,
        bezeichnung: (gueltig ?? letzte).bezeichnung,
        heute: gueltig,
        neuSeit,
        letzte,
        stellen: stellen.get(name) ?? 0,
        gemeinsam: werte.every((w) => w.gemeinsam),
      },
    ]
  })
  return zahlen.toSorted((a, b) => Number(a.heute !== undefined) - Number(b.heute !== undefined) || a.bezeichnung.localeCompare(b.bezeichnung, 'de'))
}

/** Values of one figure, newest first; a value ends by itself where the next one of the same house begins. */
export async function liesZeitleiste(db: TraegerDb, traegerId: string, netzId: string | undefined, name: string) {
  const werte = (await liesAlleGroessen(db, traegerId, netzId)).filter((g) => g.name === name)
  return werte
    .map((g) => {
      const naechster = werte
        .filter((w) => w.gemeinsam === g.gemeinsam && w.giltAb > g.giltAb)
        .toSorted((a, b) => a.giltAb.localeCompare(b.giltAb))[0]
      const vorher = naechster && Temporal.PlainDate.from(naechster.giltAb).subtract({ days: 1 }).toString()
      return { ...g, endet: vorher !== undefined && (g.giltBis === null || vorher < g.giltBis) ? vorher : g.giltBis }
    })
    .toSorted((a, b) => b.giltAb.localeCompare(a.giltAb))
}

const zeile = z.string().trim().max(300, t.fehler.zuLang)
const formular = z.object({
  name: zeile,
  bezeichnung: zeile,
  wert: zeile,
  zahl: z.union([z.literal(''), z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, t.fehler.zahl)], t.fehler.zahl),
  einheit: zeile,
  quelle: zeile,
  datenstand: zeile,
  giltAb: z.iso.date(t.fehler.tag),
  giltBis: z.union([z.literal('').transform(() => null), z.iso.date(t.fehler.tag)]),
})
export const zahlfelder = Object.keys(formular.shape) as readonly (keyof typeof formular.shape)[]

/** Keeps what the form brings. @returns sentences about what is wrong with it */
export async function schreibeZahl(
  db: TraegerDb,
  h: Handlung,
  werte: Werte,
  name: string,
): Promise<Readonly<{ ok: true; name: string }> | Readonly<{ ok: false; fehler: readonly Readonly<{ feld: string; satz: string }>[] }>> {
  const eingabe = Object.fromEntries(zahlfelder.map((f) => [f, eins(werte, f).trim()]))
  const gelesen = formular.safeParse({ ...eingabe, name })
  if (!gelesen.success) return { ok: false, fehler: gelesen.error.issues.map((i) => ({ feld: i.path.join('.'), satz: i.message })) }
  const gesetzt = await setzeGroesse(db, h, gelesen.data)
  if (gesetzt.ok) return { ok: true, name }
  const feld = {
    zeit: 'giltBis',
    name: 'name',
    unvollstaendig: zahlfelder.find((f) => ['bezeichnung', 'wert', 'quelle', 'datenstand'].includes(f) && eingabe[f] === '') ?? 'wert',
  }
  return { ok: false, fehler: [{ feld: feld[gesetzt.fehler.art], satz: gesetzt.fehler.satz }] }
}
