import type { TraegerDb } from '../platform/db/index.ts'
import { arbeitslosigkeitAm, istLangzeitarbeitslos, type Unterbrechung, type Unterbrechungsart } from '../recht/index.ts'
import type { StatusArt } from './felder.ts'
import { davon, liesProfil } from './profil.ts'
import { ohneGesundheit } from './sicht.ts'

/** A spell of one status, both days included. */
export type Statusspanne = Readonly<{
  profilAngabeId: string
  art: StatusArt
  grund: string | undefined
  von: string
  /** null: goes on */
  bis: string | null
}>

/** The spells of a person, the oldest first. */
export async function statusSpannen(db: TraegerDb, traegerId: string, personId: string): Promise<Statusspanne[]> {
  const profil = await liesProfil(db, traegerId, personId, ohneGesundheit)
  return davon(profil, 'status')
    .map(({ profilAngabeId, wert, giltVon, giltBis }) => ({ profilAngabeId, art: wert.art, grund: wert.grund, von: giltVon, bis: giltBis }))
    .sort((a, b) => (a.von < b.von ? -1 : 1))
}

const arten: Readonly<Record<string, Unterbrechungsart>> = {
  'massnahme-45': 'massnahme-45',
  massnahme: 'massnahme',
  'rechtlich-unmoeglich': 'rechtlich-unmoeglich',
  'ohne-nachweis': 'ohne-nachweis',
  beschaeftigung: 'beschaeftigung',
  kind: 'betreuung',
  pflege: 'betreuung',
  geschuetzt: 'krankheit',
}

/** Unemployment with what was weighed for it; `undefined` days where the person is not unemployed on the day. */
export type Arbeitslosenzeit = Readonly<{
  /** first day that counts by sec. 18 SGB III */
  arbeitslosSeit: string | undefined
  /** first day of the first spell that may count */
  zuerst: string | undefined
  monate: number
  langzeit: boolean
  /** breaks that are left out of the count without ending it, and those after which it began anew */
  unbeachtet: readonly Unterbrechung[]
  schaedlich: readonly Unterbrechung[]
}>

const keine: Arbeitslosenzeit = { arbeitslosSeit: undefined, zuerst: undefined, monate: 0, langzeit: false, unbeachtet: [], schaedlich: [] }

/**
 * Since when somebody has been unemployed by sec. 18 SGB III: the first day and all breaks, recorded or not, go to the law, which says what
 * each of them does.
 *
 * @param tag ISO date
 * @returns arbeitslosSeit: also where it is shorter than a year
 */
export function langzeitarbeitslosSeit(spannen: readonly Statusspanne[], tag: string): Arbeitslosenzeit {
  const bisher = spannen.filter((s) => s.von <= tag).toSorted((a, b) => (a.von < b.von ? -1 : 1))
  const zuerst = bisher.find((s) => s.art === 'arbeitslos')?.von
  const jetzt = bisher.some((s) => s.art === 'arbeitslos' && (s.bis === null || s.bis >= tag))
  if (zuerst === undefined || !jetzt) return keine
  const danach = plusTage(tag, 1) // the day itself counts
  const a = arbeitslosigkeitAm(zuerst, unterbrechungen(bisher, zuerst, tag), danach)
  const langzeit = istLangzeitarbeitslos(a, danach)
  return { arbeitslosSeit: a.seit, zuerst, monate: a.monate, langzeit, unbeachtet: a.unbeachtet, schaedlich: a.schaedlich }
}

/** Spells of another status and days that nobody recorded, up to the day. */
function unterbrechungen(bisher: readonly Statusspanne[], seit: string, tag: string): readonly Unterbrechung[] {
  const zeiten: Unterbrechung[] = []
  let ende = seit
  for (const s of bisher.filter((z) => z.von >= seit)) {
    const luecke = plusTage(ende, 1)
    if (luecke < s.von) zeiten.push({ von: luecke, bis: plusTage(s.von, -1), art: 'sonstige' })
    const bis = s.bis === null || s.bis > tag ? tag : s.bis
    if (s.art !== 'arbeitslos') zeiten.push({ von: s.von, bis, art: arten[s.grund ?? ''] ?? 'sonstige' })
    if (bis > ende) ende = bis
  }
  return zusammen(zeiten)
}

/** Six weeks are those of one break, whatever it is made of: pieces in a row with one that is not harmless by its kind count together. */
function zusammen(zeiten: readonly Unterbrechung[]): readonly Unterbrechung[] {
  const ketten: Unterbrechung[][] = []
  for (const z of zeiten) {
    const letzte = ketten.at(-1)?.at(-1)
    const anschluss = letzte !== undefined && plusTage(letzte.bis, 1) === z.von && letzte.art !== 'massnahme-45' && z.art !== 'massnahme-45'
    if (anschluss) ketten.at(-1)?.push(z)
    else ketten.push([z])
  }
  return ketten.flatMap((kette) => {
    const [erste, letzte] = [kette[0], kette.at(-1)]
    const gemischt = kette.length > 1 && kette.some((z) => z.art === 'sonstige' || z.art === 'ohne-nachweis')
    return gemischt && erste !== undefined && letzte !== undefined ? [{ von: erste.von, bis: letzte.bis, art: 'sonstige' as const }] : kette
  })
}

function plusTage(tag: string, tage: number): string {
  return Temporal.PlainDate.from(tag).add({ days: tage }).toString()
}
