import { liesBetrag, liesDatum, liesMonat } from '../platform/eingabe/index.ts'
import { beendigungsgruende } from '../recht/index.ts'
import type { Gemeldet } from './aenderung.ts'
import type { Ende } from './beenden.ts'
import type { Nachweis } from './belegen.ts'
import { feldfehler, foerderfehlerFormular as t } from './texte/personal-formular.ts'

export type Aktion =
  | Readonly<{ tun: 'vorlegen' | 'verwerfen'; fassung: number }>
  | Readonly<{ tun: 'ablehnen'; fassung: number; text: string }>
  | Readonly<{ tun: 'aufheben' | 'anhoeren' | 'neuNachWerten' | 'aenderungVorlegen' | 'aenderungVerwerfen' }>
  | Readonly<{ tun: 'antwort' | 'fordern' | 'entfaellt'; text: string }>
  | Readonly<{ tun: 'belegen'; nachweis: Nachweis }>
  | Readonly<{ tun: 'beenden'; ende: Ende }>
  | Readonly<{ tun: 'job'; job: Gemeldet }>

type Gelesen = Readonly<{ ok: true; wert: Aktion }> | Readonly<{ ok: false; satz: string }>
const gut = (wert: Aktion): Gelesen => ({ ok: true, wert })
const nein = (satz: string): Gelesen => ({ ok: false, satz })

/** What a form of the page asks for. */
export function liesAktion(form: FormData): Gelesen {
  const text = (name: string): string => String(form.get(name) ?? '').trim()
  const tun = text('tun')
  switch (tun) {
    case 'vorlegen':
    case 'verwerfen':
      return gut({ tun, fassung: Number(text('fassung')) })
    case 'ablehnen':
      return gut({ tun, fassung: Number(text('fassung')), text: text('grund') })
    case 'neuNachWerten':
    case 'aenderungVorlegen':
    case 'aenderungVerwerfen':
    case 'aufheben':
    case 'anhoeren':
      return gut({ tun })
    case 'antwort':
    case 'fordern':
    case 'entfaellt':
      return gut({ tun, text: text('text') })
    case 'belegen':
      return liesNachweis(text)
    case 'beenden':
      return liesEnde(text)
    case 'job':
      return liesJob(text)
    default:
      return nein(t.unbekannt)
  }
}

type Lies = (name: string) => string

function liesNachweis(text: Lies): Gelesen {
  const [teil, art] = text('teil').split('|')
  const beleg = text('beleg')
  if (!teil) return nein(t.teil)
  if (beleg === '') return nein(t.beleg)
  if (art === 'stunden') {
    const stunden = text('wert').replace(',', '.')
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(stunden)) return nein(feldfehler.stunden)
    return gut({ tun: 'belegen', nachweis: { teil, beleg, minuten: Math.round(Number(stunden) * 60) } })
  }
  const betrag = liesBetrag(text('wert'))
  return betrag.ok ? gut({ tun: 'belegen', nachweis: { teil, beleg, cent: Math.round(betrag.wert * 100) } }) : nein(betrag.satz)
}

function liesEnde(text: Lies): Gelesen {
  const am = liesDatum(text('am'))
  if (!am.ok) return nein(am.satz)
  const grund = beendigungsgruende.find((g) => g === text('lage'))
  return gut({ tun: 'beenden', ende: { am: am.wert, grund: text('grund'), ...(grund === undefined ? {} : { lage: { grund } }) } })
}

const betraege = ['entgeltMonatCent', 'tarifMonatCent', 'tarifStundeCent'] as const

function liesJob(text: Lies): Gelesen {
  const ab = liesMonat(/^\d{4}-\d{2}$/.test(text('ab')) ? `${text('ab')}-01` : text('ab'))
  if (!ab.ok) return nein(ab.satz)
  const mitgeteilt = text('mitgeteiltAm') === '' ? { ok: true as const, wert: '' } : liesDatum(text('mitgeteiltAm'))
  if (!mitgeteilt.ok) return nein(mitgeteilt.satz)
  const cent: Partial<Record<(typeof betraege)[number], number>> = {}
  for (const name of betraege) {
    if (text(name) === '') continue
    const betrag = liesBetrag(text(name))
    if (!betrag.ok) return nein(betrag.satz)
    cent[name] = Math.round(betrag.wert * 100)
  }
  const stunden = text('stunden').replace(',', '.')
  if (stunden !== '' && !/^\d{1,2}(\.\d{1,2})?$/.test(stunden)) return nein(feldfehler.stunden)
  const zeit = stunden === '' ? {} : { minutenJeWoche: Math.round(Number(stunden) * 60) }
  return gut({ tun: 'job', job: { abMonat: ab.wert.slice(0, 7), mitgeteiltAm: mitgeteilt.wert, ...cent, ...zeit } })
}
