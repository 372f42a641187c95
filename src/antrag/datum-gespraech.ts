import { haltbarImJson } from '../platform/http/formular.ts'
import { gewaehlteSprache, type Sprache } from '../platform/sprache/index.ts'
import type { FrageFeld } from '../platform/ui/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import type { Befund } from './gespraech/typ.ts'
import { findeSchritt, type Schritt } from './gespraech.ts'
import { lageAus } from './lage.ts'
import { eilgruende, type Werte, werteSchema } from './model.ts'
import { pruefeSeite, type Seitenansicht, werteAus, zeigeSeite } from './seitenansicht.ts'
import { stellenVon, texte } from './texte/index.ts'

/** The short conversation that secures the date: what was typed travels with the page until it is sent. */
export type Datumsangaben = Readonly<Record<string, Werte>>

export const datumSchritte = ['anschrift', 'name', 'kontakt', 'postweg', 'beginn', 'eilig', 'senden'] as const
export type DatumSchritt = (typeof datumSchritte)[number]

export type Datumszustand = Readonly<{ schritt: DatumSchritt; angaben: Datumsangaben; befunde: readonly Befund[] }>

export const datumAnfang: Datumszustand = { schritt: 'anschrift', angaben: {}, befunde: [] }

export function liesDatumsangaben(text: unknown): Datumsangaben {
  if (typeof text !== 'string' || text.length > 20_000) return {}
  try {
    const roh: unknown = JSON.parse(text, haltbarImJson)
    if (typeof roh !== 'object' || roh === null) return {}
    return Object.fromEntries(
      Object.entries(roh).flatMap(([schritt, werte]) => {
        const gelesen = werteSchema.safeParse(werte)
        return gelesen.success && datumSchritte.some((s) => s === schritt) ? [[schritt, gelesen.data]] : []
      }),
    )
  } catch {
    return {}
  }
}

/** @param heute ISO day */
export function datumsfrage(z: Datumszustand, heute: string, sprache: Sprache): Seitenansicht | undefined {
  const werte = z.angaben[z.schritt] ?? {}
  if (z.schritt === 'senden') return undefined
  const s = alsSchritt(z, heute)
  if (s !== undefined) {
    const ansicht = zeigeSeite(s, lageAus(antworten(z), heute.slice(0, 7)), sprache, werte)
    // gender and other details come later: three minutes are enough
    return { ...ansicht, id: z.schritt, felder: ansicht.felder.filter((f) => f.name !== 'geschlecht') }
  }
  const seite = z.schritt === 'beginn' ? 'beginn' : 'eilig'
  const felder = [seite === 'beginn' ? beginnFeld(heute, sprache) : eiligFeld(sprache)]
  return { id: z.schritt, ...texte(sprache).datum[seite], stellen: stellenVon(seite), felder, werte, unbekannt: false }
}

function eiligFeld(sprache: Sprache): FrageFeld {
  const gruende = texte(sprache).datum.gruende
  return { art: 'mehrfach', name: 'gruende', optionen: eilgruende.map((wert) => ({ wert, text: gruende[wert] })) }
}

/** Now, or the first of one of the next twelve months (V-zukunft). */
export function spaetereMonate(heute: string): string[] {
  const erster = Temporal.PlainDate.from(heute).with({ day: 1 })
  return Array.from({ length: 12 }, (_, i) => erster.add({ months: i + 1 }).toString())
}

function beginnFeld(heute: string, sprache: Sprache): FrageFeld {
  const t = texte(sprache).datum
  return {
    art: 'wahl',
    name: 'ab',
    vorgabe: 'sofort',
    optionen: [
      { wert: 'sofort', text: t.sofort, hinweis: t.sofortGilt(alsMonat(heute, sprache)) },
      ...spaetereMonate(heute)
        .slice(0, 3)
        .map((wert) => ({ wert, text: t.ab(alsMonat(wert, sprache)) })),
    ],
  }
}

const antworten = (z: Pick<Datumszustand, 'angaben'>) => ({
  ...(z.angaben.name ? { 'name/p1': z.angaben.name } : {}),
  ...(z.angaben.kontakt ? { kontakt: z.angaben.kontakt } : {}),
})

/** The steps that apply: where letters go is asked only of those who want none at home. */
export function schritteDesDatums(angaben: Datumsangaben): readonly DatumSchritt[] {
  const keinePost = (angaben.kontakt?.vorsicht ?? '').split(',').includes('post')
  return datumSchritte.filter((s) => s !== 'postweg' || keinePost)
}

function alsSchritt(z: Datumszustand, heute: string): Schritt | undefined {
  const lage = lageAus(antworten(z), heute.slice(0, 7))
  if (z.schritt === 'name') return findeSchritt(lage, 'name', 'p1')
  return z.schritt === 'anschrift' || z.schritt === 'kontakt' || z.schritt === 'postweg' ? findeSchritt(lage, z.schritt) : undefined
}

/** One turn: takes what a form sent and leads to the next question, back, or to an earlier one; a change of the language stays. */
export function antworteDatum(formular: FormData, heute: string, sprache: Sprache = 'de'): Datumszustand {
  const schritt = datumSchritte.find((s) => s === formular.get('schritt')) ?? 'anschrift'
  const vorher: Datumszustand = { schritt, angaben: liesDatumsangaben(formular.get('angaben')), befunde: [] }
  const aktion = String(formular.get('aktion') ?? 'weiter')
  const ziel = datumSchritte.find((s) => aktion === `zu:${s}`)
  if (ziel) return { ...vorher, schritt: ziel }
  if (schritt === 'senden') return aktion === 'zurueck' ? { ...vorher, schritt: 'eilig' } : vorher
  const werte = gesendet(vorher, formular, heute)
  const angaben = { ...vorher.angaben, [schritt]: werte }
  if (gewaehlteSprache(formular.get('aktion')) !== undefined) return { schritt, angaben, befunde: [] }
  const weg = schritteDesDatums(angaben)
  const stelle = weg.indexOf(schritt)
  if (aktion === 'zurueck') return { schritt: weg[Math.max(0, stelle - 1)] ?? 'anschrift', angaben, befunde: [] }
  const befunde = pruefe({ ...vorher, angaben }, heute, sprache)
  return befunde.length > 0 ? { schritt, angaben, befunde } : { schritt: weg[stelle + 1] ?? 'senden', angaben, befunde: [] }
}

function gesendet(z: Datumszustand, formular: FormData, heute: string): Werte {
  const s = alsSchritt(z, heute)
  if (s) return werteAus(s, lageAus(antworten(z), heute.slice(0, 7)), formular)
  if (z.schritt === 'beginn') return { ab: String(formular.get('ab') ?? 'sofort').slice(0, 10) }
  return {
    gruende: formular
      .getAll('gruende')
      .filter((g) => eilgruende.some((e) => e === g))
      .join(','),
  }
}

function pruefe(z: Datumszustand, heute: string, sprache: Sprache): readonly Befund[] {
  const s = alsSchritt(z, heute)
  if (s) return pruefeSeite(s, lageAus(antworten(z), heute.slice(0, 7)), z.angaben[z.schritt] ?? {}, sprache, heute)
  const ab = z.angaben.beginn?.ab ?? 'sofort'
  if (z.schritt === 'beginn' && ab !== 'sofort' && !spaetereMonate(heute).includes(ab)) return [{ feld: 'ab', satz: texte(sprache).befunde.wahl }]
  return []
}

/** The first step whose answers do not stand; nobody sends past it. */
export function ersterOffener(angaben: Datumsangaben, heute: string): DatumSchritt | undefined {
  return schritteDesDatums(angaben).find((schritt) => schritt !== 'senden' && pruefe({ schritt, angaben, befunde: [] }, heute, 'de').length > 0)
}
