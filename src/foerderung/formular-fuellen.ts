import type { Foerderfakten, Instrumentcode, Unterbrechung } from '../recht/index.ts'
import { type Faktenname, type Feld, faktenfeld, faktenVonInstrument, ZEILEN } from './felder.ts'
import { zeilenname } from './formular-namen.ts'

/** Facts as they stand in the form of an instrument: what is not known stays empty. */
export function alsEingaben(code: Instrumentcode, fakten: Foerderfakten): Readonly<Record<string, string>> {
  const werte: Record<string, string> = {}
  for (const name of faktenVonInstrument(code)) {
    const wert = wertVon(fakten, name)
    if (wert !== undefined) Object.assign(werte, alsText(faktenfeld(name), wert))
  }
  return werte
}

function wertVon(fakten: Foerderfakten, name: Faktenname): unknown {
  const [oben = '', unten] = name.split('.')
  const wert = (fakten as Readonly<Record<string, unknown>>)[oben]
  return unten === undefined ? wert : (wert as Readonly<Record<string, unknown>> | undefined)?.[unten]
}

function alsText(feld: Feld, wert: unknown): Readonly<Record<string, string>> {
  if (feld.form === 'spannen' || feld.form === 'unterbrechungen') return spannen(feld, wert as readonly Partial<Unterbrechung>[])
  if (wert === null) return { [`${feld.name}.ohne`]: 'ja' }
  if (typeof wert === 'boolean') return { [feld.name]: wert ? 'ja' : 'nein' }
  if (typeof wert === 'number') return { [feld.name]: zahl(feld, wert) }
  return { [feld.name]: String(wert) }
}

function zahl({ form }: Feld, wert: number): string {
  if (form === 'euro') return (wert / 100).toFixed(2).replace('.', ',')
  if (form === 'stunden') return String(Math.round((wert / 60) * 100) / 100).replace('.', ',')
  if (form === 'prozent') return String(wert / 10).replace('.', ',')
  return String(wert)
}

function spannen(feld: Feld, liste: readonly Partial<Unterbrechung>[]): Readonly<Record<string, string>> {
  if (liste.length === 0) return { [`${feld.name}.keine`]: 'ja' }
  return Object.fromEntries(
    liste
      .slice(0, ZEILEN)
      .flatMap((s, nr) => [
        [zeilenname(feld.name, nr, 'von'), s.von ?? ''],
        [zeilenname(feld.name, nr, 'bis'), s.bis ?? ''],
        ...(feld.form === 'unterbrechungen' ? [[zeilenname(feld.name, nr, 'art'), s.art ?? 'sonstige']] : []),
      ]),
  )
}
