import { istId } from '../fall/index.ts'
import { liesBetrag } from '../platform/eingabe/index.ts'
import { leistungswege } from './werte.ts'

/** `4,10` as cents; undefined where it is no amount; nothing entered is zero. */
export function liesCent(text: string): number | undefined {
  if (text.trim() === '') return 0
  const gelesen = liesBetrag(text)
  return gelesen.ok ? Math.round(gelesen.wert * 100) : undefined
}

/** Fields of the plan of a need as a form sends them; what is no value stays wrong and is refused by the use case. */
export function planAus(form: FormData) {
  const feld = (name: string) => String(form.get(name) ?? '').trim()
  return {
    einrichtung: feld('einrichtung').slice(0, 120),
    zweck: feld('zweck').slice(0, 200),
    von: feld('von'),
    bis: feld('bis') || feld('von'),
    preisCent: liesCent(feld('preis')) ?? -1,
    einheiten: Number(feld('einheiten') || 1),
    weg: leistungswege.find((w) => w === feld('weg')) ?? 'direkt',
    anbieterId: istId(feld('anbieter')) ? feld('anbieter') : null,
  } as const
}

/** Answers `antwort.<key>`: ja or nein; everything else stays open. */
export function antwortenAus(form: FormData): Record<string, boolean> {
  const paare = [...form.entries()].flatMap(([name, wert]) =>
    name.startsWith('antwort.') && (wert === 'ja' || wert === 'nein') ? [[name.slice(8), wert === 'ja'] as const] : [],
  )
  return Object.fromEntries(paare)
}
