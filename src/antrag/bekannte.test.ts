import { describe, expect, test } from 'vitest'
import { findeWieder } from './bekannte.ts'

const mensch = (id: string, vorname: string, nachname: string, geburtsdatum: string) => ({ id, vorname, nachname, geburtsdatum })
const bekannt = (personId: string, vorname: string, nachname: string, geburtsdatum: string) => ({
  personId,
  stamm: { vorname, nachname, geburtsdatum },
})

const wieder = (menschen: ReturnType<typeof mensch>[], bekannte: ReturnType<typeof bekannt>[]) =>
  Object.fromEntries([...findeWieder(menschen, bekannte)].map(([id, b]) => [id, b.personId]))

describe('who of an application is who in the case', () => {
  test('twins stay two people, in whatever order they stand', () => {
    const kinder = [mensch('p2', 'Ida', 'Birkner', '2018-05-02'), mensch('p3', 'Paul', 'Birkner', '2018-05-02')]
    const akte = [bekannt('a', 'Paul', 'Birkner', '2018-05-02'), bekannt('b', 'Ida', 'Birkner', '2018-05-02')]
    expect(wieder(kinder, akte)).toEqual({ p2: 'b', p3: 'a' })
    expect(wieder(kinder, akte.slice(0, 1))).toEqual({ p3: 'a' })
  })

  test('a surname taken at a wedding, and umlauts written out, are the same person', () => {
    expect(wieder([mensch('p1', 'Jörg', 'Mueller', '1990-01-01')], [bekannt('a', 'Joerg', 'Müller', '1990-01-01')])).toEqual({ p1: 'a' })
    expect(wieder([mensch('p1', 'Lena', 'Birkner', '1991-03-24')], [bekannt('a', 'Lena', 'Sommer', '1991-03-24')])).toEqual({ p1: 'a' })
  })

  test('one person known under two names is taken once', () => {
    const akte = [bekannt('a', 'Lena', 'Sommer', '1991-03-24'), bekannt('a', 'Lena', 'Birkner', '1991-03-24')]
    const beide = [mensch('p1', 'Lena', 'Birkner', '1991-03-24'), mensch('p2', 'Tom', 'Sommer', '1991-03-24')]
    expect(wieder(beide, akte)).toEqual({ p1: 'a' })
  })

  test('another date of birth is another person', () => {
    expect(wieder([mensch('p1', 'Lena', 'Birkner', '1991-03-24')], [bekannt('a', 'Lena', 'Birkner', '1991-03-25')])).toEqual({})
  })
})
