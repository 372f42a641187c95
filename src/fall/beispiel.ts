import { berechne, type Falldatei } from '../recht/index.ts'
import { type Ausgeschrieben, ausgeschrieben } from './ausgabe.ts'

/** Exercise data for the documents of the machine interface: a mother and her child, a wage, a rent. */
const fall: Falldatei = {
  schema: 'fall/v1',
  id: 'uebungsdaten-mutter-mit-kind',
  monat: '2026-08',
  personen: [
    { id: 'mutter', geburtsdatum: '1990-05-01', einkommen: [{ art: 'erwerb', brutto: 1250, netto: 1056.4 }] },
    {
      id: 'kind',
      geburtsdatum: '2017-02-14',
      eltern: ['mutter'],
      einkommen: [
        { art: 'kindergeld', betrag: 259 },
        { art: 'unterhaltsvorschuss', betrag: 299 },
      ],
    },
  ],
  unterkunft: { grundmiete: 480, nebenkosten: 130, heizkosten: 95 },
}

/** The example and what it really comes to. */
export function beispiel(): { fall: Falldatei; ergebnis: Ausgeschrieben } {
  return { fall, ergebnis: ausgeschrieben(berechne(fall)) }
}
