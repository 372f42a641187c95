import { geschuetztImNetz, type NetzZugriff, type Recht } from '../platform/auth/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import type { Fehler } from './ergebnis.ts'
import { felderAus } from './formular.ts'
import { eingabe as t } from './texte/saetze.ts'

/** What a page says after a press: what was done, and how it is undone; or what is in the way, with all that was typed. */
export type Antwort = Readonly<{
  ok: boolean
  satz: string
  /** name of the form */
  tat: string
  feld?: string | undefined
  /** moves with each answer: a form that did its work is emptied */
  stempel: string
  eingabe?: Readonly<Record<string, string | readonly string[]>>
  zurueck?: Rueckweg | undefined
  /** shown once: an address that only this person may know */
  geheim?: string | undefined
}>
/** A button that undoes what was just done. */
export type Rueckweg = Readonly<{ knopf: string; felder: Readonly<Record<string, string>> }>

type Getan = Readonly<{ ok: true; satz: string; zurueck?: Rueckweg | undefined; geheim?: string | undefined }>
export type Tat = (z: NetzZugriff, formular: FormData) => Promise<Getan | Fehler | Response>

/** The action of a page with several forms; each names its `tat`. */
export function tue(recht: Recht, taten: Readonly<Record<string, Tat>>) {
  return geschuetztImNetz(recht, async (z): Promise<Antwort | Response> => {
    const formular = await formularAus(z.request)
    const tat = String(formular.get('tat') ?? '')
    const arbeit = Object.hasOwn(taten, tat) ? taten[tat] : undefined
    const ergebnis = arbeit === undefined ? { ok: false as const, satz: t.unlesbar } : await arbeit(z, formular)
    if (ergebnis instanceof Response) return ergebnis
    const stempel = z.jetzt.toString()
    if (!ergebnis.ok) return { ...ergebnis, tat, stempel, eingabe: felderAus(formular) }
    return { ok: true, satz: ergebnis.satz, tat, stempel, zurueck: ergebnis.zurueck, geheim: ergebnis.geheim }
  })
}

/** The sentence of a success, where the use case succeeded. */
export function gesagt<E extends Readonly<{ ok: true }> | Fehler>(ergebnis: E, satz: string, zurueck?: Rueckweg): Getan | Fehler {
  return ergebnis.ok ? { ok: true, satz, zurueck } : ergebnis
}

export function feld(formular: FormData, name: string): string {
  const wert = formular.get(name)
  return typeof wert === 'string' ? wert.trim() : ''
}
