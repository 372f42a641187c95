import { beforeAll, describe, expect, test } from 'vitest'
import { leseTat, pflegeAdressen } from '../auth/befehl-adresse.ts'
import { beginneSitzung, cookieName, findAngemeldet } from '../auth/sitzung.ts'
import { kontoMit, testzeit } from '../auth/testhilfe/index.ts'
import { forTraeger } from '../db/index.ts'
import { testDb } from '../db/testhilfe/db.ts'
import { FalscherAufruf, type Terminal } from '../terminal/index.ts'
import { type Traegerwahl, waehleTraeger } from './traegerwahl.ts'

const t = testDb()
let wahl: Traegerwahl
beforeAll(() => {
  wahl = waehleTraeger(t.db, { erster: 'koba-harz', grund: () => 'https://portal.example' })
})

const wer = async (host: string, pfad: string, w = wahl) => {
  const g = await w.fuerAnfrage(host, pfad)
  return g && `${g.traeger.kuerzel} ${g.basis} ${g.adresse}`
}

/** As the command does it. @returns what it says */
async function befehl(kuerzel: string, ...worte: string[]): Promise<string> {
  const gesagt: string[] = []
  const terminal = { melde: (s: string) => void gesagt.push(s), schreibe: async (s: string) => void gesagt.push(s) } as unknown as Terminal
  await pflegeAdressen(t.db, kuerzel, leseTat(worte), terminal)
  return gesagt.join('').trim()
}

describe('the Träger of a request', () => {
  test('is the first one at the root, another one below its path, and the first one again where nobody has that Kürzel', async () => {
    expect(await wer('portal.example', '/')).toBe('koba-harz / https://portal.example')
    expect(await wer('portal.example', '/t/jena/presse')).toBe('jena /t/jena https://portal.example/t/jena')
    expect(await wer('portal.example', '/t/koba-harz')).toBe('koba-harz /t/koba-harz https://portal.example')
    expect(await wer('portal.example', '/t/netzwerk/')).toBe('netzwerk /t/netzwerk https://portal.example/t/netzwerk')
    expect(await wer('portal.example', '/t/gibtsnicht/presse')).toBe('koba-harz / https://portal.example')
    const ersterVon = async (pfad: string) => (await wahl.fuerAnfrage('portal.example', pfad))?.erster
    expect([await ersterVon('/'), await ersterVon('/t/koba-harz'), await ersterVon('/t/jena'), await ersterVon('/t/gibtsnicht')]).toEqual([
      true,
      true,
      false,
      true,
    ])
    const inJena = waehleTraeger(t.db, { erster: 'jena', grund: () => 'https://portal.example' })
    expect(await wer('portal.example', '/', inJena)).toBe('jena / https://portal.example')
    expect(await wer('x.example', '/t/koba-harz/', inJena)).toBe('koba-harz /t/koba-harz https://portal.example/t/koba-harz')
  })

  test('has its host to itself as soon as the row is there, whatever the path says', async () => {
    expect(await wer('www.jena.test', '/')).toBe('koba-harz / https://portal.example')
    expect(await befehl('jena', 'dazu', 'WWW.Jena.test:443')).toBe('Unter www.jena.test antwortet jetzt jenarbeit.')
    expect(await befehl('koba-harz', 'dazu', 'www.jena.test')).toBe('Unter www.jena.test antwortet schon ein anderer Träger.')
    expect(await wer('WWW.Jena.test.:8080', '/presse')).toBe('jena / https://www.jena.test')
    expect(await wer('www.jena.test', '/t/koba-harz/arbeit')).toBe('jena / https://www.jena.test')
    expect(await wer('portal.example', '/t/jena/')).toBe('jena /t/jena https://www.jena.test')
    expect(await wer('boese.www.jena.test', '/')).toBe('koba-harz / https://portal.example')
  })

  test('loses a host name as soon as it is taken away', async () => {
    await befehl('nordfriesland', 'dazu', 'nf.test')
    expect(await wer('nf.test', '/')).toBe('nordfriesland / https://nf.test')
    expect(await befehl('nordfriesland')).toBe('nf.test')
    expect(await befehl('jena', 'weg', 'nf.test')).toBe('jenarbeit hat den Rechnernamen nf.test nicht.')
    expect(await befehl('nordfriesland', 'weg', 'nf.test')).toBe('Unter nf.test antwortet Jobcenter Nordfriesland nicht mehr.')
    expect(await wer('nf.test', '/')).toBe('koba-harz / https://portal.example')
  })

  test.each(['https://jena.test/x', 'jena test', 'user@jena.test', '', '-jena.test', '[::1]', 'jena.test?x'])('%j is no host name', (name) => {
    expect(() => leseTat(['dazu', name])).toThrow(FalscherAufruf)
  })

  test('letters outside of ASCII are kept as browsers send them', () => {
    expect(leseTat(['dazu', 'Jobcenter-Köln.Example.'])).toEqual({ was: 'dazu', host: 'xn--jobcenter-kln-smb.example' })
  })

  test('is read anew when its row changes, and its state moves', async () => {
    const vorher = await wahl.fuerAnfrage('', '/t/nordfriesland')
    await t.alsBesitzer((db) => db.updateTable('traeger').set({ kurzname: 'Neuer Name' }).where('kuerzel', '=', 'nordfriesland').execute())
    const nachher = await wahl.fuerAnfrage('', '/t/nordfriesland')
    expect(nachher?.traeger.kurzname).toBe('Neuer Name')
    expect(nachher?.stand).not.toBe(vorher?.stand)
    expect((await wahl.fuerAnfrage('', '/t/nordfriesland'))?.stand).toBe(nachher?.stand)
  })

  test('is as it was while the database is away', async () => {
    const weg = Object.assign(new Error('weg'), { code: 'ECONNREFUSED' })
    let fort = false
    const db = new Proxy(t.db, {
      get: (ziel, name) => {
        if (fort) throw weg
        const wert: unknown = Reflect.get(ziel, name)
        return typeof wert === 'function' ? wert.bind(ziel) : wert
      },
    })
    const w = waehleTraeger(db, { erster: 'koba-harz', grund: () => 'https://portal.example' })
    for (const pfad of ['/', '/t/jena/presse']) await wer('portal.example', pfad, w)
    await wer('www.jena.test', '/', w)
    fort = true
    expect(await wer('portal.example', '/rechner', w)).toBe('koba-harz / https://portal.example')
    expect(await wer('portal.example', '/t/jena/rechner', w)).toBe('jena /t/jena https://www.jena.test')
    expect(await wer('www.jena.test', '/t/koba-harz/', w)).toBe('jena / https://www.jena.test')
    const frisch = waehleTraeger(db, { erster: undefined, grund: () => 'x' })
    await expect(wer('portal.example', '/', frisch)).rejects.toBe(weg)
  })

  test('all of them, and the address for a letter inside of a unit of work', async () => {
    const alle = await wahl.alle()
    expect(alle.map((g) => g.traeger.kuerzel)).toEqual(expect.arrayContaining(['koba-harz', 'nordfriesland', 'jena', 'netzwerk']))
    const id = alle.find((g) => g.traeger.kuerzel === 'nordfriesland')?.traeger.traegerId ?? ''
    expect(await forTraeger(t.db, id, (trx) => wahl.adresse(trx, id))).toBe('https://portal.example/t/nordfriesland')
    expect(await forTraeger(t.db, t.traegerId, (trx) => wahl.adresse(trx, t.traegerId))).toBe('https://portal.example')
  })
})

describe('the cookie of one Träger', () => {
  const anfrage = (pfad: string, cookie: string, sicher = false) =>
    new Request(`http://portal.example${pfad}`, { headers: { cookie, ...(sicher && { 'x-forwarded-proto': 'https' }) } })

  test('opens nothing at another one', async () => {
    const konto = await kontoMit(t, ['leistung'])
    const token = await forTraeger(t.db, t.traegerId, (db) => beginneSitzung(db, t.traegerId, { kontoId: konto.kontoId, stufe: 'voll' }, testzeit))
    const jena = (await wahl.fuerAnfrage('www.jena.test', '/'))?.traeger.traegerId ?? ''
    const wo = (traegerId: string, request: Request) => forTraeger(t.db, traegerId, (db) => findAngemeldet(db, traegerId, request, testzeit))
    expect((await wo(t.traegerId, anfrage('/arbeit', `tragwerk=${token}`)))?.kontoId).toBe(konto.kontoId)
    expect(await wo(jena, anfrage('/t/jena/arbeit', `tragwerk=${token}`))).toBeUndefined()
    expect(await wo(t.anderer, anfrage('/arbeit', `tragwerk=${token}`))).toBeUndefined()
  })

  test('is named so that the browser keeps it to the host, or to the path over TLS', () => {
    expect([cookieName(true, ''), cookieName(true, '/t/jena'), cookieName(false, '/t/jena')]).toEqual([
      '__Host-tragwerk',
      '__Secure-tragwerk',
      'tragwerk',
    ])
  })
})
