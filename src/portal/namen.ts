import { alterIm } from '../platform/eingabe/index.ts'
import type { Falldatei } from '../recht/index.ts'

/** What a person is called on the page: the name in the file, else the place in the family. */
export function nameVon(fall: Falldatei, id: string): string {
  const person = fall.personen.find((p) => p.id === id)
  if (!person) return id
  if (person.name) return person.name
  if (person.eltern?.length) return `Kind, ${alterIm(fall.monat, person.geburtsdatum)}`
  const erwachsene = fall.personen.filter((p) => !p.eltern?.length)
  return erwachsene.length === 1 ? 'Sie' : `Person ${erwachsene.indexOf(person) + 1}`
}
