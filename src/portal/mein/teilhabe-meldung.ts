import { liesBetrag } from '../../platform/eingabe/index.ts'
import { einmaligeArten, type TeilhabeArt, teilhabeArten, type teilhabeTexte } from '../../teilhabe/index.ts'

type Worte = ReturnType<typeof teilhabeTexte>['fehler']
export const felder = ['kind', 'art', 'einrichtung', 'zweck', 'von', 'bis', 'kosten'] as const
export type Eingaben = Readonly<Record<(typeof felder)[number], string>>
export type Gelesen = Readonly<{
  personId: string
  art: TeilhabeArt
  einrichtung: string
  zweck: string
  von: string
  bis: string
  preisCent: number
}>

const HOECHSTENS_CENT = 1_000_000
const MONAT = /^20\d\d-(0[1-9]|1[0-2])$/

/** What a family typed, as it goes back into the form. */
export function eingabenAus(formular: FormData): Eingaben {
  const feld = (name: string) => String(formular.get(name) ?? '').trim()
  const [kind, art, von, bis, kosten] = ['kind', 'art', 'von', 'bis', 'kosten'].map((name) => feld(name).slice(0, 40))
  return {
    kind: kind ?? '',
    art: art ?? '',
    einrichtung: feld('einrichtung').slice(0, 120),
    zweck: feld('zweck').slice(0, 200),
    von: von ?? '',
    bis: bis ?? '',
    kosten: kosten ?? '',
  }
}

/**
 * Reads what a family typed; each field that is wrong is named.
 *
 * @param kinder ids of those who may be chosen
 */
export function liesMeldung(
  e: Eingaben,
  kinder: readonly string[],
  t: Worte,
): Readonly<{ ok: true; meldung: Gelesen }> | Readonly<{ ok: false; meldungen: { feld: string; satz: string }[] }> {
  const meldungen: { feld: string; satz: string }[] = []
  const art = teilhabeArten.find((a) => a === e.art)
  if (!kinder.includes(e.kind)) meldungen.push({ feld: 'kind', satz: t.kind })
  if (art === undefined) meldungen.push({ feld: 'art', satz: t.art })
  if (!MONAT.test(e.von)) meldungen.push({ feld: 'von', satz: t.monat })
  const bis = art !== undefined && einmaligeArten.includes(art) ? e.von : e.bis || e.von
  if (MONAT.test(e.von) && (!MONAT.test(bis) || bis < e.von)) meldungen.push({ feld: 'bis', satz: t.reihenfolge })
  else if (MONAT.test(e.von) && bis > einJahrSpaeter(e.von)) meldungen.push({ feld: 'bis', satz: t.zuLang })
  const kosten = liesBetrag(e.kosten || '0')
  const preisCent = kosten.ok ? Math.round(kosten.wert * 100) : -1
  if (preisCent < 0 || preisCent > HOECHSTENS_CENT) meldungen.push({ feld: 'kosten', satz: t.kosten })
  if (meldungen.length > 0 || art === undefined) return { ok: false, meldungen }
  return { ok: true, meldung: { personId: e.kind, art, einrichtung: e.einrichtung, zweck: e.zweck, von: e.von, bis, preisCent } }
}

const einJahrSpaeter = (monat: string): string => Temporal.PlainYearMonth.from(monat).add({ months: 11 }).toString()
