import { alsDatum, alsMonat } from '../../platform/ui/zahl.ts'

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
  foerderungen: (anzahl: number) =>
    anzahl === 0 ? 'Keine frühere Förderung' : anzahl === 1 ? 'Eine frühere Förderung' : `${anzahl} frühere Förderungen`,
  heute: 'Heutiger Tag',
  eingetragen: 'Hier eingetragen',
} as const
