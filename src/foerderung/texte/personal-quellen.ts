import { alsDatum, alsMonat, NBSP } from '../../platform/ui/zahl.ts'

/** Where a fact of a check comes from, beside its field; German only. */
export const quellen = {
  stamm: 'Akte, Person',
  akte: 'Akte',
  einkommen: 'Akte, Einkommen der Person',
  haushalt: 'Akte, Haushalt',
  bescheide: (anzahl: number) => (anzahl === 1 ? 'Bescheide: ein Monat' : `Bescheide: ${anzahl} Monate`),
  bescheideUndAkte: (bescheide: number, seit: string) => `Bescheide: ${bescheide} Monate, davor Akte: Leistungen seit ${alsDatum(seit)}`,
  bescheid: (monat: string) => `Bescheid für ${alsMonat(monat)}`,
  berechnung: (monat: string) => `Berechnung für ${alsMonat(monat)}`,
  profil: 'Potenzialanalyse',
  arbeitslos: (
    z: Readonly<{ zuerst: string | undefined; unbeachtet: readonly unknown[]; schaedlich: readonly Readonly<{ von: string; bis: string }>[] }>,
  ) => {
    const letzte = z.schaedlich.toSorted((a, b) => (a.bis < b.bis ? -1 : 1)).at(-1)
    const neu = letzte === undefined ? '' : `; neu gezählt nach ${alsDatum(letzte.von)} bis ${alsDatum(letzte.bis)}`
    const ohne = z.unbeachtet.length === 0 ? '' : `; ${z.unbeachtet.length} unschädliche Unterbrechung${z.unbeachtet.length === 1 ? '' : 'en'}`
    const zuerst = z.zuerst === undefined ? '' : `: arbeitslos gemeldet zuerst am ${alsDatum(z.zuerst)}`
    return `Potenzialanalyse${zuerst}${ohne}${neu} (§${NBSP}18 SGB${NBSP}III)`
  },
  foerderungen: (anzahl: number) =>
    anzahl === 0 ? 'Keine frühere Förderung' : anzahl === 1 ? 'Eine frühere Förderung' : `${anzahl} frühere Förderungen`,
  heute: 'Heutiger Tag',
  eingetragen: 'Hier eingetragen',
} as const
