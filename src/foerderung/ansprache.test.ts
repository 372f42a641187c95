import { expect, test } from 'vitest'
import { type Foerderfakten, instrumente, pruefeFoerderung } from '../recht/index.ts'
import { anDiePerson } from './ansprache.ts'

const lagen: readonly Foerderfakten[] = [
  {},
  { erwerbsfaehig: true, hilfebeduerftig: true, arbeitslos: true, geburtsdatum: '1980-01-01', leistungsmonate24: 24, beschaeftigtMonate24: 3 },
  { erwerbsfaehig: false, hilfebeduerftig: false, arbeitslos: false, arbeitsuchend: false, ausbildungsuchend: true, geburtsdatum: '2015-01-01' },
  { arbeitslos: false, arbeitsuchend: true, geburtsdatum: '2008-01-01', taetigkeit: 'selbstaendig', minutenJeWoche: 2400 },
  { arbeitslos: false, arbeitsuchend: false, ausbildungsuchend: false, taetigkeit: 'svpfl', geburtsdatum: '1950-01-01' },
  { arbeitgeber: { beschaeftigtMonate48: 0 }, schwerwiegendeHemmnisse: false, beginn: '2026-09-01' },
]

test('no condition in a letter to the person speaks of her as of somebody else', () => {
  const anPerson = instrumente.filter((i) => i.empfaenger !== 'arbeitgeber')
  const saetze = anPerson.flatMap((i) => lagen.flatMap((f) => pruefeFoerderung(i.code, '2026-09-01', f).voraussetzungen))
  const entschieden = new Set(saetze.filter((v) => v.erfuellt !== 'offen').map((v) => anDiePerson(v.satz)))
  expect([...entschieden].filter((satz) => /\b[Dd]ie Person\b/.test(satz))).toEqual([])
  expect([...entschieden].filter((satz) => /\bSie (ist|hat|war|sucht)\b|Sie \w+en .* (nimmt|sucht|hat) /.test(satz))).toEqual([])
  expect([...entschieden]).toEqual(expect.arrayContaining(['Sie sind erwerbsfähig.', 'Sie suchen eine Ausbildung.', 'Sie sind arbeitslos.']))
})

test('what is said of others stays', () => {
  const satz = 'Der Träger ist bis 31.12.2028 zugelassen.'
  expect(anDiePerson(satz)).toBe(satz)
})
