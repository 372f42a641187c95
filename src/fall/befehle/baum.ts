import { sauber, umbrich } from '../../platform/terminal/index.ts'
import { alsText, type Falldatei, type Knoten } from '../../recht/index.ts'
import { type Darstellung, gedimmt } from './darstellung.ts'

/**
 * The reasoning as an indented list: name, value and citation, below it the sentence where it says more. A part that several results
 * share is explained where it comes first.
 */
export function baum(wurzel: Knoten, fall: Falldatei, d: Darstellung): string {
  const erklaert = new Set<Knoten>()
  const zeilen: string[] = []
  const gehe = (k: Knoten, tiefe: number): void => {
    const schonGesagt = k.aus.length > 0 && erklaert.has(k)
    erklaert.add(k)
    zeilen.push(knoten(k, tiefe, fall, d, schonGesagt))
    if (!schonGesagt) for (const teil of k.aus) if (!istLeer(teil)) gehe(teil, tiefe + 1)
  }
  gehe(wurzel, 0)
  return zeilen.join('\n')
}

/** An amount of zero that a formula asks for: nothing for a reader. */
function istLeer(k: Knoten): boolean {
  return k.art === 'Angabe' && k.einheit === 'Cent' && k.wert === 0 && k.aus.length === 0
}

function knoten(k: Knoten, tiefe: number, fall: Falldatei, d: Darstellung, schonGesagt: boolean): string {
  const einzug = '  '.repeat(tiefe)
  const person = k.schluessel === 'anspruch.person' ? fall.personen[k.person] : undefined
  const wert = alsText(k.wert, k.einheit)
  const stelle = k.fundstelle ? ` [${k.fundstelle.stelle} ${k.fundstelle.gesetz}]` : ''
  const seit = k.ab ? ` seit ${k.ab.split('-').reverse().join('.')}` : ''
  const oben = `${k.name}${person ? ` ${sauber(person.name ?? person.id)}` : ''}: ${wert}${seit}${stelle}${schonGesagt ? ' (siehe oben)' : ''}`
  const zeile = umbrich(oben, d.breite, `${einzug}  `, `${einzug}- `)
  const satz = k.satz()
  if (schonGesagt || k.art !== 'Regel' || satz === wert) return zeile
  const unten = umbrich(satz, d.breite, `${einzug}  `)
  return `${zeile}\n${gedimmt(unten, d)}`
}
