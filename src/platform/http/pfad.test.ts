import { expect, test } from 'vitest'
import { basisVon, seiteVon, zerlege } from './pfad.ts'
import { rechnername } from './traegerwahl.ts'
import { adresseDesTraegers, webadresse } from './webadresse.ts'

test.each([
  ['/presse', '', undefined, '/presse'],
  ['/t/jena/presse', '/t/jena', 'jena', '/presse'],
  ['/t/koba-harz', '/t/koba-harz', 'koba-harz', '/'],
  ['/t/jena/', '/t/jena', 'jena', '/'],
  ['/t/jena.data', '/t/jena', 'jena', '/.data'],
  ['/t/jenax.y', '', undefined, '/t/jenax.y'],
  ['/t/', '', undefined, '/t/'],
  ['/t/Jena/x', '', undefined, '/t/Jena/x'],
  ['/t/-jena/x', '', undefined, '/t/-jena/x'],
  ['/x/t/jena', '', undefined, '/x/t/jena'],
])('%s is below %s', (pathname, basis, kuerzel, pfad) => {
  expect(zerlege(pathname)).toEqual({ basis, kuerzel, pfad })
})

test.each([
  ['/t/jena/faelle?q=a+b&_routes=pages%2Fx', '/faelle?q=a+b'],
  ['/t/jena/arbeit.data?_routes=x', '/arbeit'],
  ['/t/jena.data', '/'],
  ['/t/jena/_.data', '/'],
  ['/_.data', '/'],
  ['/', '/'],
  ['/mein/bescheide/1', '/mein/bescheide/1'],
])('%s is the page %s', (von, seite) => {
  expect(seiteVon(new Request(`http://x.test${von}`))).toBe(seite)
})

test('cookies are for the path of the Träger', () => {
  expect(basisVon(new Request('http://x.test/t/jena/anmelden'))).toBe('/t/jena')
  expect(basisVon(new Request('http://x.test/anmelden'))).toBe('')
})

test.each([
  ['Jobcenter.Example:8443', 'jobcenter.example'],
  ['jobcenter.example.', 'jobcenter.example'],
  ['JOBCENTER.example.:80', 'jobcenter.example'],
  ['localhost', 'localhost'],
  ['[::1]:3000', '[::1]'],
])('host %s', (host, name) => {
  expect(rechnername(host)).toBe(name)
})

test('an absolute address: own host, else the path, the first one at the root', () => {
  const grund = 'https://portal.example:8443'
  expect(adresseDesTraegers(grund, { kuerzel: 'jena', host: 'jenarbeit.example', erster: true })).toBe('https://jenarbeit.example:8443')
  expect(adresseDesTraegers(grund, { kuerzel: 'jena', host: undefined, erster: false })).toBe('https://portal.example:8443/t/jena')
  expect(adresseDesTraegers(grund, { kuerzel: 'jena', host: undefined, erster: true })).toBe(grund)
  expect(webadresse({ adresse: `${grund}/t/jena` }, '/presse/feed.xml')).toBe('https://portal.example:8443/t/jena/presse/feed.xml')
})
