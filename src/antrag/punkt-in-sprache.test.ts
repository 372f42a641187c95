import { expect, test } from 'vitest'
import { punktInSprache } from './punkt-in-sprache.ts'
import { texte } from './texte/index.ts'

const deutsch = texte('de').nachweise['N-MIET']
const punkt = { titel: deutsch.name, warum: deutsch.warum, geeignet: deutsch.geeignet, nachweis: 'N-MIET' }

test('words of the catalogue follow the language, own words stay', () => {
  const { name, warum, geeignet } = texte('en').nachweise['N-MIET']
  expect(punktInSprache(punkt, 'en')).toEqual({ titel: name, warum, geeignet, nachweis: 'N-MIET' })
  expect(punktInSprache({ ...punkt, titel: `${deutsch.name}: Ella`, warum: 'Wir haben nur die erste Seite.' }, 'en')).toMatchObject({
    titel: `${name}: Ella`,
    warum: 'Wir haben nur die erste Seite.',
  })
  expect(punktInSprache(punkt, 'de')).toEqual(punkt)
  expect(punktInSprache({ ...punkt, nachweis: '' }, 'en')).toEqual({ ...punkt, nachweis: '' })
})
