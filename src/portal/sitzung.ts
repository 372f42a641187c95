import { gewaehlteSprache } from '../platform/sprache/index.ts'
import type { Falldatei } from '../recht/index.ts'
import { anfang, antworte, behalte, type Eingabe, ERGEBNIS, offeneFragen, type Zustand } from './ablauf.ts'
import { baueFalldatei } from './falldatei-bauen.ts'
import { reineLage } from './fragen/index.ts'
import { liesAngaben, pruefeAngaben } from './model.ts'
import { behalteWenn, liesWenn, type Wenn } from './wenn.ts'

/**
 * All that the calculator knows about somebody. It travels with the page (hidden fields; in a browser with JavaScript the entry of its
 * history) and lies nowhere else.
 */
export type Sitzung = Readonly<{
  zustand: Zustand
  /** a case that was opened from a file, instead of answers */
  fall?: Falldatei | undefined
  /** what is tried out on the result page */
  wenn?: Wenn | undefined
}>

export const FELDER = { angaben: 'angaben', schritt: 'schritt', aktion: 'aktion', fall: 'fall', befunde: 'befunde' } as const

/** `id` of the form that carries the session when the head changes the language (`Seitenmerkmale.sprachform`). */
export const SPRACHFORM = 'rechner-form'

/**
 * One turn: what a form of the calculator sends, to what is shown next. The same function works on the server and in the browser.
 *
 * @param pruefeFall reads a case that travels as a hidden field; undefined where it is not one
 */
export function verarbeite(formular: FormData, heute: string, pruefeFall: (text: string) => Falldatei | undefined): Sitzung {
  const eingabe = alsEingabe(formular)
  const aktion = eingabe[FELDER.aktion] ?? (eingabe[FELDER.schritt] === ERGEBNIS ? 'wenn' : 'weiter')
  if (aktion === 'neu') return { zustand: anfang(heute) }
  const fallText = eingabe[FELDER.fall]
  const fall = fallText ? pruefeFall(fallText) : undefined
  if (fall) return { zustand: { ...anfang(heute), schritt: ERGEBNIS }, fall, ...mitWenn(aktion, eingabe) }
  const vorher: Zustand = { schritt: eingabe[FELDER.schritt] ?? '', angaben: liesAngaben(eingabe[FELDER.angaben]), befunde: [] }
  if (gewaehlteSprache(aktion) && vorher.schritt !== ERGEBNIS) return { zustand: behalte(vorher, eingabe, heute, FELDER.befunde in eingabe) }
  if (vorher.schritt === ERGEBNIS && !aktion.startsWith('zu:') && aktion !== 'zurueck')
    return { zustand: zumErgebnis(vorher, heute), ...mitWenn(aktion, eingabe) }
  return { zustand: zumErgebnis(antworte(vorher, aktion, eingabe, heute), heute) }
}

function mitWenn(aktion: string, eingabe: Eingabe): { wenn?: Wenn } {
  const wenn = gewaehlteSprache(aktion) ? behalteWenn(eingabe) : liesWenn(aktion, eingabe)
  return wenn ? { wenn } : {}
}

/** Nobody gets to the result past an open question. */
function zumErgebnis(zustand: Zustand, heute: string): Zustand {
  const offen = zustand.schritt === ERGEBNIS ? offeneFragen(zustand.angaben, heute)[0] : undefined
  return offen ? { ...zustand, schritt: offen.id } : zustand
}

/** The case that a session stands for. */
export function fallAus(sitzung: Sitzung, heute: string): Falldatei {
  return sitzung.fall ?? baueFalldatei(reineLage(sitzung.zustand.angaben, heute))
}

function alsEingabe(formular: FormData): Eingabe {
  const namen = [...new Set(formular.keys())]
  return Object.fromEntries(
    namen.map((name) => [
      name,
      formular
        .getAll(name)
        .filter((w) => typeof w === 'string')
        .join(','),
    ]),
  )
}

/** Reads a session that the browser kept in its history; undefined where it is none. */
export function liesSitzung(wert: unknown): Sitzung | undefined {
  if (typeof wert !== 'object' || wert === null || !('zustand' in wert)) return undefined
  const { zustand } = wert
  if (typeof zustand !== 'object' || zustand === null || !('schritt' in zustand) || typeof zustand.schritt !== 'string') return undefined
  const ganz = wert as Sitzung
  return {
    ...ganz,
    zustand: { schritt: zustand.schritt, angaben: pruefeAngaben('angaben' in zustand ? zustand.angaben : {}), befunde: ganz.zustand.befunde ?? [] },
  }
}
