import { egzGruppen, type Foerderantrag, type Instrumentcode, type Posten, type Postencode, postencodes } from '../recht/index.ts'

/** Values of the form by name, read and checked by their kind: cents, minutes, thousandths, ISO days. */
export type Werte = ReadonlyMap<string, unknown>

const zahl = (w: Werte, name: string): number | undefined => alsZahl(w.get(name))
const text = (w: Werte, name: string): string => String(w.get(name) ?? '')
const alsZahl = (wert: unknown): number | undefined => (typeof wert === 'number' ? wert : undefined)

function posten(w: Werte, name: string): readonly Posten[] {
  const liste = w.get(name)
  return Array.isArray(liste) ? (liste as readonly Posten[]) : []
}

/** A field that is left out where nothing was typed in. */
function wenn<N extends string, T>(name: N, wert: T | undefined): Partial<Record<N, T>> {
  return wert === undefined ? {} : ({ [name]: wert } as Record<N, T>)
}

function istPostencode(code: Instrumentcode): code is Postencode {
  return (postencodes as readonly string[]).includes(code)
}

/** The request as the law wants it, out of a complete form. */
export function baueAntrag(code: Instrumentcode, w: Werte): Foerderantrag {
  const zeit = { von: text(w, 'von'), bis: text(w, 'bis') }
  const agAnteil = wenn('agAnteilPromille', zahl(w, 'agAnteil'))
  if (istPostencode(code)) {
    const bewilligt = text(w, 'bewilligtAm')
    return { code, ...zeit, posten: posten(w, 'posten'), ...wenn('bewilligtAm', bewilligt === '' ? undefined : bewilligt) }
  }
  switch (code) {
    case 'avgs-mpav': {
      const bis = text(w, 'beschaeftigtBis')
      return {
        code,
        beschaeftigtSeit: text(w, 'beschaeftigtSeit'),
        ...wenn('verguetungCent', zahl(w, 'verguetungCent')),
        ...wenn('beschaeftigtBis', bis === '' ? undefined : bis),
      }
    }
    case 'eq':
      return { code, ...zeit, verguetungCent: zahl(w, 'verguetungMonatCent') ?? 0, pauschaleCent: zahl(w, 'pauschaleCent') ?? 0 }
    case 'egz':
      return {
        code,
        ...zeit,
        gruppe: egzGruppen.find((g) => g === text(w, 'gruppe')) ?? 'allgemein',
        satzPromille: zahl(w, 'satz') ?? 0,
        ...agAnteil,
      }
    case 'p16b':
      return { code, ...zeit, bemessung: text(w, 'bemessung') === 'pauschal' ? 'pauschal' : 'einzeln', grundbetrag: stufen(w) }
    case 'p16c':
      return {
        code,
        ...zeit,
        zuschuesse: posten(w, 'zuschuesse'),
        darlehen: [],
        beratung: posten(w, 'beratung'),
        ...wenn('bisherCent', zahl(w, 'bisherCent')),
      }
    case 'p16d': {
      const minuten = zahl(w, 'stundenJeMonat') ?? 0
      const anwesenheit = monateZwischen(zeit.von, zeit.bis).map((monat) => ({ monat, minuten, geplant: true as const }))
      return { code, ...zeit, anwesenheit, kosten: posten(w, 'kosten'), ...wenn('satzCent', zahl(w, 'satzCent')) }
    }
    case 'p16e':
      return { code, ...zeit, ...agAnteil }
    case 'p16i':
      return {
        code,
        ...zeit,
        ...agAnteil,
        weiterbildung: posten(w, 'weiterbildung'),
        ...wenn('weiterbildungBisherCent', zahl(w, 'weiterbildungBisherCent')),
        ...wenn('angerechneteMonate', zahl(w, 'angerechneteMonate')),
      }
  }
}

function stufen(w: Werte): { abMonatNr: number; promille: number }[] {
  const erste = { abMonatNr: 1, promille: zahl(w, 'stufe1') ?? 0 }
  const weitere = ['stufe2', 'stufe3'].flatMap((name) => {
    const [ab, promille] = [zahl(w, `${name}Ab`), zahl(w, name)]
    return ab === undefined || promille === undefined ? [] : [{ abMonatNr: ab, promille }]
  })
  return [erste, ...weitere]
}

/** Months that two days and all between them touch; none where the second lies before the first. */
export function monateZwischen(von: string, bis: string): string[] {
  const letzter = Temporal.PlainDate.from(bis).toPlainYearMonth()
  const monate: string[] = []
  let monat = Temporal.PlainDate.from(von).toPlainYearMonth()
  while (Temporal.PlainYearMonth.compare(monat, letzter) <= 0 && monate.length < 120) {
    monate.push(monat.toString())
    monat = monat.add({ months: 1 })
  }
  return monate
}
