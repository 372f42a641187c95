import { isValidIBAN } from 'ibantools'
import { liesBetrag, liesDatum } from '../../platform/eingabe/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { alsEuro } from '../../recht/index.ts'
import { type Texte, texte } from '../texte/index.ts'

/** A kind of change that can be reported; tiles stand in the order of the catalogue. */
export type Veraenderung = keyof Texte['aenderung']['arten']

export function istVeraenderung(text: string | undefined): text is Veraenderung {
  return text !== undefined && Object.hasOwn(texte('de').aenderung.arten, text)
}

export type Feldname = 'was' | 'ab' | 'betrag' | 'iban' | 'inhaber' | 'text'
export type Eingaben = Readonly<Record<Feldname, string>>
export type Befund = Readonly<{ feld: Feldname; satz: string }>

const TEXT_HOECHSTENS = 2000

/** The fields a kind asks for, besides files. */
export function felderVon(art: Veraenderung): readonly Feldname[] {
  const t = texte('de').aenderung.arten[art]
  const wahl: Feldname[] = Object.keys(t.optionen).length > 0 ? ['was'] : []
  if (art === 'konto') return ['ab', 'iban', 'inhaber', 'text']
  return [...wahl, 'ab', ...(t.betrag === '' ? [] : (['betrag'] as const)), 'text']
}

export type Gelesen = Readonly<{ ok: true; ab: string; werte: Record<string, string> }> | Readonly<{ ok: false; befunde: readonly Befund[] }>

/** What was typed, checked; only the day and what happened are needed, the rest may follow. */
export function liesVeraenderung(art: Veraenderung, e: Eingaben, sprache: Sprache = 'de'): Gelesen {
  const t = texte(sprache).aenderung
  const felder = felderVon(art)
  const tag = liesDatum(e.ab, sprache)
  const befunde: Befund[] = []
  if (!tag.ok) befunde.push({ feld: 'ab', satz: e.ab.trim() === '' ? t.abFehler : tag.satz })
  const gewaehlt = Object.hasOwn(t.arten[art].optionen, e.was) ? e.was : ''
  const betrag = felder.includes('betrag') && e.betrag.trim() !== '' ? liesBetrag(e.betrag, sprache) : undefined
  if (betrag !== undefined && !betrag.ok) befunde.push({ feld: 'betrag', satz: betrag.satz })
  const iban = e.iban.replace(/\s/g, '').toUpperCase()
  if (art === 'konto' && !isValidIBAN(iban)) befunde.push({ feld: 'iban', satz: t.ibanFehler })
  const text = e.text.trim().slice(0, TEXT_HOECHSTENS)
  if (text === '' && gewaehlt === '' && art !== 'konto') befunde.push({ feld: 'text', satz: t.textFehler })
  if (befunde.length > 0 || !tag.ok) return { ok: false, befunde }
  const werte: Record<string, string> = { art, ab: tag.wert, was: gewaehlt, text }
  if (betrag?.ok) werte.betrag = String(betrag.wert)
  if (art === 'konto') Object.assign(werte, { iban, inhaber: e.inhaber.trim().slice(0, 100) })
  return { ok: true, ab: tag.wert, werte: Object.fromEntries(Object.entries(werte).filter(([, w]) => w !== '')) }
}

/** What was reported, line by line: in German as it is sent, in the language of the page as it is shown. */
export function inWorten(art: Veraenderung, werte: Readonly<Record<string, string>>, sprache: Sprache = 'de'): string[] {
  const t = texte(sprache).aenderung
  const a = t.arten[art]
  const optionen: Readonly<Record<string, string>> = a.optionen
  const tag = (werte.ab ?? '').split('-').reverse().join('.')
  return [
    [a.titel, optionen[werte.was ?? '']].filter(Boolean).join(': '),
    `${t.ab} ${tag}`,
    ...(werte.betrag ? [`${a.betrag}: ${alsEuro(Math.round(Number(werte.betrag) * 100))}`] : []),
    ...(werte.iban ? [`${t.iban}: ${werte.iban}`] : []),
    ...(werte.inhaber ? [`${t.inhaber} ${werte.inhaber}`] : []),
    ...(werte.text ? [werte.text] : []),
  ]
}
