import type { Sprache } from '../platform/sprache/index.ts'
import type { FrageFeld, Option } from '../platform/ui/index.ts'
import { berechne } from '../recht/index.ts'
import { mitDoppelpunkt } from './ansicht/worte.ts'
import type { Befund, Feld } from './gespraech/typ.ts'
import { felderVon, kontext, type Schritt, schrittId, werteVon } from './gespraech.ts'
import { type Lage, nenne } from './lage.ts'
import { WEISS_NICHT, type Werte } from './model.ts'
import { liesFeld, optionenVon } from './pruefe.ts'
import { baueFall } from './schaetzung.ts'
import { type FeldText, type OptionText, type SeitenText, seitenText, stellenVon, texte } from './texte/index.ts'

/** One page as it is shown: plain data with all words filled in. */
export type Seitenansicht = Readonly<{
  id: string
  titel: string
  hilfe?: string
  warum: string
  stellen: readonly string[]
  felder: readonly FrageFeld[]
  werte: Werte
  summe?: Readonly<{ felder: readonly string[]; text: string }>
  unbekannt: boolean
}>

export function zeigeSeite(s: Schritt, lage: Lage, sprache: Sprache, werte: Werte = werteVon(s, lage.antworten)): Seitenansicht {
  const text = seitenText(sprache, s.seite.id)
  const setze = (satz: string) => einsetzen(satz, s, lage, sprache)
  const felder = felderVon(s, lage)
  const allein = felder.length === 1
  return {
    id: schrittId(s),
    titel: titelVon(s, sprache),
    ...(text.hilfe ? { hilfe: setze(text.hilfe) } : {}),
    warum: setze(text.warum),
    stellen: stellenVon(s.seite.id),
    felder: felder.map((f) => alsFrageFeld(f, text.felder[f.name] ?? {}, allein, setze, sprache)),
    werte,
    ...(s.seite.summe && text.summe ? { summe: { felder: s.seite.summe, text: text.summe } } : {}),
    unbekannt: s.seite.unbekannt ?? false,
  }
}

/** The question of a page, about the person it is asked for. */
export function titelVon(s: Schritt, sprache: Sprache): string {
  const text: SeitenText = seitenText(sprache, s.seite.id)
  const ueberAndere = s.mensch !== undefined && s.mensch.id !== 'p1'
  const satz = ueberAndere ? (text.dritte ?? text.titel) : text.titel
  return s.mensch === undefined ? satz : satz.replaceAll('{name}', nenne(s.mensch, sprache))
}

function einsetzen(satz: string, s: Schritt, lage: Lage, sprache: Sprache): string {
  return satz.replaceAll('{name}', s.mensch ? nenne(s.mensch, sprache) : '').replaceAll('{freibetrag}', () => freibetrag(lage, sprache))
}

/** What all members may keep together (sec. 12 (2)), as the calculation itself finds it. */
function freibetrag(lage: Lage, sprache: Sprache): string {
  const t = texte(sprache).allgemein
  const ab = `${lage.monat}-01`
  const gebaut = baueFall(lage, ab, Temporal.Instant.from(`${ab}T00:00:00Z`))
  const ergebnis = gebaut.ok ? berechne(gebaut.fall) : undefined
  const summe =
    ergebnis === undefined || ergebnis.schema === 'fehler/v1' ? 0 : Object.values(ergebnis.personen).reduce((s, p) => s + p.vermoegensfreibetrag, 0)
  return summe === 0 ? t.ohneFreibetrag : t.freibetrag(summe.toLocaleString('de-DE'))
}

function alsFrageFeld(f: Feld, text: FeldText, allein: boolean, setze: (satz: string) => string, sprache: Sprache): FrageFeld {
  const gemeinsam = {
    name: f.name,
    ...(text.hinweis ? { hinweis: setze(text.hinweis) } : {}),
    ...(f.vorgabe === undefined ? {} : { vorgabe: f.vorgabe }),
  }
  const label = text.label ?? ''
  switch (f.art) {
    case 'wahl':
    case 'janein':
    case 'mehrfach': {
      const optionen = optionenVon(f).map((wert) => alsOption(wert, text.optionen?.[wert] ?? wert, setze))
      const legende = allein || label === '' ? {} : { legende: text.hinweis ? `${label} (${text.hinweis})` : label }
      return { ...gemeinsam, art: f.art === 'mehrfach' ? 'mehrfach' : 'wahl', optionen, ...legende }
    }
    case 'betrag':
      return { ...gemeinsam, art: 'betrag', label }
    case 'zahl':
      return { ...gemeinsam, art: 'zahl', label, von: f.von ?? 0, bis: f.bis ?? 999 }
    case 'groesse':
      return { ...gemeinsam, art: 'groesse', label, bis: f.bis ?? 2000, einheit: f.einheit ?? '' }
    case 'datum':
    case 'geburt':
      return {
        ...gemeinsam,
        art: 'text',
        label,
        ...(f.autocomplete ? { autocomplete: f.autocomplete } : {}),
        hinweis: text.hinweis ?? texte(sprache).allgemein.tagForm,
      }
    case 'monat':
      return { ...gemeinsam, art: 'text', label }
    case 'mehrzeilig':
      return { ...gemeinsam, art: 'text', label, lang: true }
    default:
      return { ...gemeinsam, art: 'text', label, tastatur: TASTATUR[f.art] ?? 'text', ...(f.autocomplete ? { autocomplete: f.autocomplete } : {}) }
  }
}

const TASTATUR: Readonly<Partial<Record<Feld['art'], 'numeric' | 'tel' | 'email'>>> = {
  plz: 'numeric',
  telefon: 'tel',
  email: 'email',
  steuerid: 'numeric',
}

function alsOption(wert: string, text: OptionText, setze: (satz: string) => string): Option {
  return typeof text === 'string' ? { wert, text: setze(text) } : { wert, text: setze(text.text), hinweis: setze(text.hinweis) }
}

/** Takes what a form sent: only the fields of the page, trimmed. */
export function werteAus(s: Schritt, lage: Lage, formular: FormData): Werte {
  return Object.fromEntries(
    felderVon(s, lage).map((f) => [
      f.name,
      formular
        .getAll(f.name)
        .filter((w) => typeof w === 'string')
        .join(',')
        .trim()
        .slice(0, f.art === 'mehrzeilig' ? 2000 : 300),
    ]),
  )
}

/** Every finding of one page: what cannot be read or is missing, then what does not fit together. */
export function pruefeSeite(s: Schritt, lage: Lage, werte: Werte, sprache: Sprache, heute: string): Befund[] {
  if (WEISS_NICHT in werte) return []
  const text = seitenText(sprache, s.seite.id)
  const einzeln = felderVon(s, lage).flatMap((f): Befund[] => {
    const wert = werte[f.name] ?? ''
    if (wert === '') return f.muss ? [{ feld: f.name, satz: text.felder[f.name]?.pflicht ?? texte(sprache).befunde.ausfuellen }] : []
    const gelesen = liesFeld(f, wert, heute, sprache)
    const label = text.felder[f.name]?.label
    return gelesen.ok ? [] : [{ feld: f.name, satz: label && optionenVon(f).length === 0 ? `${mitDoppelpunkt(label)}${gelesen.satz}` : gelesen.satz }]
  })
  return einzeln.length > 0 ? einzeln : [...(s.seite.pruefe?.(kontext(s, lage, werte), texte(sprache).befunde) ?? [])]
}

/** The answer of a page in lines, for summaries and letters. */
export function antwortZeilen(s: Schritt, lage: Lage, sprache: Sprache): { label: string; wert: string }[] {
  const werte = werteVon(s, lage.antworten)
  const text = seitenText(sprache, s.seite.id)
  if (WEISS_NICHT in werte) return [{ label: '', wert: texte(sprache).allgemein.weissNicht }]
  return felderVon(s, lage).flatMap((f) => {
    const wert = werte[f.name] ?? ''
    return wert === '' ? [] : [{ label: text.felder[f.name]?.label ?? '', wert: wortlaut(f, text.felder[f.name], wert) }]
  })
}

function wortlaut(f: Feld, text: FeldText | undefined, wert: string): string {
  if (optionenVon(f).length > 0)
    return wert
      .split(',')
      .map((w) => {
        const o = text?.optionen?.[w]
        return o === undefined ? w : typeof o === 'string' ? o : o.text
      })
      .join(', ')
  if (f.art === 'betrag') {
    const gelesen = liesFeld(f, wert, '9999-12-31')
    return gelesen.ok && typeof gelesen.wert === 'number' ? `${gelesen.wert.toLocaleString('de-DE', { minimumFractionDigits: 2 })}\u00a0€` : wert
  }
  return f.einheit ? `${wert}\u00a0${f.einheit}` : wert
}

/** „Antrag: Ihr Haushalt“ */
export const abschnittTitel = (s: Schritt, sprache: Sprache): string =>
  texte(sprache).allgemein.weg(texte(sprache).abschnitte[s.seite.abschnitt].titel)
