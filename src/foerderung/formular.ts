import { liesBetrag, liesDatum, liesZahl } from '../platform/eingabe/index.ts'
import type { Foerderantrag, Foerderfakten, Instrumentcode } from '../recht/index.ts'
import { antragsfelder, type Faktenname, type Feld, faktenfeld, faktenVonInstrument, ZEILEN } from './felder.ts'
import { baueAntrag } from './formular-antrag.ts'
import { zeilenname } from './formular-namen.ts'
import { feldfehler as t } from './texte/personal-felder.ts'

/** What was typed in, field by field, as it goes back into the form. */
export type Eingaben = Readonly<Record<string, string>>
export type Meldung = Readonly<{ feld: string; satz: string }>

export type Gelesen = Readonly<{
  eingaben: Eingaben
  fakten: Foerderfakten
  /** undefined as long as something needed is missing */
  antrag: Foerderantrag | undefined
  meldungen: readonly Meldung[]
}>

/** Reads what was typed in for an instrument; what is empty is not known. */
export function liesFormular(code: Instrumentcode, eingaben: Eingaben): Gelesen {
  const meldungen: Meldung[] = []
  const merke = (feld: Feld) => (satz: string) => void meldungen.push({ feld: feld.name, satz: t.mitName(feld.label, satz) })
  const fakten: Record<string, unknown> = {}
  for (const name of faktenVonInstrument(code)) {
    const feld = faktenfeld(name)
    setzeWert(fakten, name, liesFeld(feld, eingaben, merke(feld)))
  }
  const werte = new Map<string, unknown>()
  for (const feld of antragsfelder(code)) {
    const wert = liesFeld(feld, eingaben, merke(feld))
    if (wert === undefined && feld.pflicht && !meldungen.some((m) => m.feld === feld.name)) merke(feld)(t.fehlt)
    werte.set(feld.name.slice(2), wert)
  }
  const unvollstaendig = meldungen.some((m) => m.feld.startsWith('a.'))
  // each value was read by the kind of its field, which is that of the fact
  return { eingaben, fakten: fakten as Foerderfakten, antrag: unvollstaendig ? undefined : baueAntrag(code, werte), meldungen }
}

function setzeWert(fakten: Record<string, unknown>, name: Faktenname, wert: unknown): void {
  if (wert === undefined) return
  const [oben = '', unten] = name.split('.')
  fakten[oben] = unten === undefined ? wert : { ...(fakten[oben] as object | undefined), [unten]: wert }
}

type Melde = (satz: string) => void

function liesFeld(feld: Feld, e: Eingaben, melde: Melde): unknown {
  if (feld.form === 'posten') return liesPosten(feld.name, e, melde)
  if (feld.form === 'spannen' || feld.form === 'unterbrechungen') return liesSpannen(feld, e, melde)
  const text = (e[feld.name] ?? '').trim()
  if (feld.form === 'tagOffen' && e[`${feld.name}.ohne`] === 'ja') return null
  if (text === '') return undefined
  return liesEinzeln(feld, text, melde)
}

function liesEinzeln(feld: Feld, text: string, melde: Melde): unknown {
  switch (feld.form) {
    case 'ja':
      return text === 'ja' ? true : text === 'nein' ? false : undefined
    case 'auswahl':
      return Object.hasOwn(feld.optionen ?? {}, text) ? text : undefined
    case 'tag':
    case 'tagOffen':
      return gelesen(liesDatum(text), melde)
    case 'euro': {
      const betrag = gelesen(liesBetrag(text), melde)
      return betrag === undefined ? undefined : Math.round(betrag * 100)
    }
    case 'ganz':
      return gelesen(liesZahl(text, { von: 0, bis: 1200 }), melde)
    case 'stunden':
      return liesStunden(text, melde)
    default:
      return liesProzent(text, melde)
  }
}

function gelesen<T>(g: { ok: true; wert: T } | { ok: false; satz: string }, melde: Melde): T | undefined {
  if (g.ok) return g.wert
  melde(g.satz)
  return undefined
}

/** Minutes from hours, `38,5` or `38:30`. */
function liesStunden(text: string, melde: Melde): number | undefined {
  const uhr = /^(\d{1,3}):([0-5]\d)$/.exec(text)
  if (uhr) return Number(uhr[1]) * 60 + Number(uhr[2])
  const zahl = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
  if (zahl === undefined) melde(t.stunden)
  return zahl === undefined ? undefined : Math.round(zahl * 60)
}

/** Thousandths from percent. */
function liesProzent(text: string, melde: Melde): number | undefined {
  const roh = text.replace(/[\s%]/g, '').replace(',', '.')
  const zahl = /^\d{1,3}(\.\d)?$/.test(roh) ? Number(roh) : undefined
  if (zahl !== undefined && zahl <= 100) return Math.round(zahl * 10)
  melde(t.prozent)
  return undefined
}

function liesPosten(name: string, e: Eingaben, melde: Melde): unknown[] {
  const posten: unknown[] = []
  for (let nr = 0; nr < ZEILEN; nr++) {
    const [bezeichnung = '', betrag = '', monat = ''] = ['bezeichnung', 'cent', 'monat'].map((teil) => (e[zeilenname(name, nr, teil)] ?? '').trim())
    if (bezeichnung === '' && betrag === '' && monat === '') continue
    const cent = betrag === '' ? undefined : gelesen(liesBetrag(betrag), melde)
    if (bezeichnung === '' || cent === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(monat)) melde(t.zeile(nr + 1))
    else posten.push({ bezeichnung, cent: Math.round(cent * 100), monat })
  }
  return posten
}

function liesSpannen(feld: Feld, e: Eingaben, melde: Melde): unknown[] | undefined {
  const spannen: unknown[] = []
  for (let nr = 0; nr < ZEILEN; nr++) {
    const [von = '', bis = '', art = ''] = ['von', 'bis', 'art'].map((teil) => (e[zeilenname(feld.name, nr, teil)] ?? '').trim())
    if (von === '' && bis === '') continue
    const [erster, letzter] = [liesDatum(von), liesDatum(bis)]
    if (!erster.ok || !letzter.ok) melde(t.spanne(nr + 1))
    else if (letzter.wert < erster.wert) melde(t.zeitraum)
    else spannen.push({ von: erster.wert, bis: letzter.wert, ...(feld.form === 'unterbrechungen' ? { art: art === '' ? 'sonstige' : art } : {}) })
  }
  // an empty list says that there were none, once somebody looked
  return spannen.length > 0 || e[`${feld.name}.keine`] === 'ja' ? spannen : undefined
}
