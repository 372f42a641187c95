import type { Aushang } from './art-hinweis.ts'
import type { Standort } from './art-standort.ts'
import { wochentage } from './oeffnung.ts'
import { eins, flach, ja, reihen, type Werte } from './redaktion-werte.ts'

type Zeiten = readonly Readonly<{ von: string; bis: string }>[]

/** `8-12, 13:00–17:30` as people write hours. What cannot be read is kept, so that the form says what is wrong with it. */
export function spannenAus(text: string): Zeiten {
  const teile = text.split(/[,;]|\bund\b/).map((t) => t.trim())
  return teile.filter((t) => t !== '').map(spanneAus)
}

function spanneAus(text: string): Readonly<{ von: string; bis: string }> {
  const [von = '', bis = ''] = text.replace(/uhr/gi, '').split(/\s*(?:–|-|bis)\s*/)
  return { von: uhrzeit(von), bis: uhrzeit(bis) }
}

function uhrzeit(text: string): string {
  const [, stunde, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? []
  return stunde === undefined ? text.trim() : `${stunde.padStart(2, '0')}:${minute}`
}

/** `08:00–12:00, 13:00–17:30`, as the field of the form shows them. */
export function alsSpannen(zeiten: Zeiten): string {
  return zeiten.map((z) => `${z.von}–${z.bis}`).join(', ')
}

/** Week and exceptions of an office from its form. */
export function leseZeiten(w: Werte): Record<string, unknown> {
  const woche = Object.fromEntries(wochentage.map((t) => [t, { zeiten: spannenAus(eins(w, `woche.${t}`)), nachTermin: ja(w, `woche.${t}.termin`) }]))
  const ausnahmen = reihen(w, 'ausnahmen', ['von', 'bis', 'zeiten', 'grund', 'einfach', 'en']).map((z) => ({
    von: z.von,
    bis: z.bis || z.von,
    zeiten: spannenAus(z.zeiten ?? ''),
    texte: {
      de: { grund: z.grund },
      ...(z.einfach && { einfach: { grund: z.einfach } }),
      ...(z.en && { en: { grund: z.en } }),
    },
  }))
  return { woche, ausnahmen }
}

/** Data of an office as fields of its form. */
export function standortAlsWerte({ woche, ausnahmen, ...rest }: Standort): Werte {
  const tage = wochentage.flatMap((t): [string, string[]][] => [
    [`woche.${t}`, [alsSpannen(woche[t].zeiten)]],
    ...(woche[t].nachTermin ? [[`woche.${t}.termin`, ['ja']] as [string, string[]]] : []),
  ])
  const zeilen = ausnahmen.map(({ von, bis, zeiten, texte }) => ({
    von,
    bis,
    zeiten: alsSpannen(zeiten),
    grund: texte.de.grund,
    einfach: texte.einfach?.grund ?? '',
    en: texte.en?.grund ?? '',
  }))
  return { ...flach(rest), ...Object.fromEntries(tage), ...flach({ ausnahmen: zeilen }) }
}

/** Other hours that a notice brings, where its form names a first day. */
export function leseAbweichung(w: Werte): Record<string, unknown> {
  const von = eins(w, 'oeffnung.von').trim()
  if (von === '') return {}
  const bis = eins(w, 'oeffnung.bis').trim() || von
  return { oeffnung: { von, bis, zeiten: spannenAus(eins(w, 'oeffnung.zeiten')), nachTermin: ja(w, 'oeffnung.nachTermin') } }
}

/** Data of a notice as fields of its form. */
export function aushangAlsWerte({ oeffnung, ...rest }: Aushang): Werte {
  if (oeffnung === undefined) return flach(rest)
  return { ...flach(rest), ...flach({ oeffnung: { ...oeffnung, zeiten: alsSpannen(oeffnung.zeiten) } }) }
}
