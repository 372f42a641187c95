import { expect, test } from 'vitest'
import { teilhabeTexte } from '../../teilhabe/index.ts'
import { eingabenAus, liesMeldung } from './teilhabe-meldung.ts'

const t = teilhabeTexte('de').fehler
const gut = { kind: 'k1', art: 'lernfoerderung', einrichtung: 'Schule', zweck: 'Mathematik', von: '2026-09', bis: '', kosten: '185,50' }
const lies = (mehr: Partial<typeof gut> = {}) => liesMeldung({ ...gut, ...mehr }, ['k1'], t)

test('one month, cost in cents', () => {
  expect(lies()).toMatchObject({ ok: true, meldung: { personId: 'k1', von: '2026-09', bis: '2026-09', preisCent: 18_550 } })
  expect(lies({ kosten: '' })).toMatchObject({ ok: true, meldung: { preisCent: 0 } })
})

test.each([
  [{ kind: 'k2' }, 'kind'],
  [{ art: 'urlaub' }, 'art'],
  [{ von: 'September' }, 'von'],
  [{ bis: '2026-08' }, 'bis'],
  [{ bis: '2027-09' }, 'bis'],
  [{ kosten: 'viel' }, 'kosten'],
  [{ kosten: '-3' }, 'kosten'],
  [{ kosten: '10000,01' }, 'kosten'],
] as const)('%o is named at its field', (mehr, feld) => {
  expect(lies(mehr)).toMatchObject({ ok: false, meldungen: [{ feld }] })
})

test('of a trip only its first month counts', () => {
  expect(lies({ art: 'klassenfahrt', bis: '2026-08' })).toMatchObject({ ok: true, meldung: { von: '2026-09', bis: '2026-09' } })
})

test('twelve months are the longest', () => {
  expect(lies({ bis: '2027-08' })).toMatchObject({ ok: true })
})

test('what was typed comes back, cut to what is kept', () => {
  const form = new FormData()
  form.set('zweck', `${'x'.repeat(300)}`)
  form.set('kosten', ' 12 Euro ')
  expect(eingabenAus(form)).toMatchObject({ kosten: '12 Euro', kind: '' })
  expect(eingabenAus(form).zweck).toHaveLength(200)
})
