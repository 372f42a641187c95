import { RouterContextProvider } from 'react-router'
import { describe, expect, test } from 'vitest'
import { gewaehlteSprache, katalog, spracheCookie, spracheKontext, spracheVon } from './index.ts'
import { action } from './pages/waehlen.ts'

const mit = (cookie: string) => new Request('https://jobcenter.example/', { headers: { cookie } })

describe('the language of a page', () => {
  test('is German until somebody chooses, then what the cookie says', () => {
    const context = new RouterContextProvider()
    expect(spracheVon({ request: mit(''), context })).toBe('de')
    expect(spracheVon({ request: mit(`a=b; ${spracheCookie('en').split(';')[0]}`), context })).toBe('en')
    expect(spracheVon({ request: mit('tragwerk-sprache=klingonisch'), context })).toBe('de')
    expect(spracheVon({ request: mit('xtragwerk-sprache=en'), context })).toBe('de')
  })

  test('that this very request chooses comes before the cookie', () => {
    const context = new RouterContextProvider()
    context.set(spracheKontext, 'einfach')
    expect(spracheVon({ request: mit('tragwerk-sprache=en'), context })).toBe('einfach')
  })
})

test('the button of a form asks for a language that there is', () => {
  expect(gewaehlteSprache('sprache:einfach')).toBe('einfach')
  for (const anderes of ['sprache:xx', 'sprache:', 'weiter', 'x sprache:en', null, new File([], 'sprache:en')])
    expect(gewaehlteSprache(anderes)).toBeUndefined()
})

describe('choosing', () => {
  const waehle = async (felder: Record<string, string>) => {
    const request = new Request('https://jobcenter.example/sprache', { method: 'POST', body: new URLSearchParams(felder) })
    const args = { request, context: new RouterContextProvider(), params: {} } as unknown as Parameters<typeof action>[0]
    return action(args)
  }

  test('leads back to the page, and never to another site', async () => {
    const nach = async (zurueck: string) => ((await waehle({ sprache: 'en', zurueck })) as Response).headers.get('location')
    expect(await nach('/rechner?a=1')).toBe('/rechner?a=1')
    for (const fremd of ['//boese.example', '/\\boese.example', 'https://boese.example', '']) expect(await nach(fremd)).toBe('/')
  })

  test('with a script stays where it is', async () => {
    const antwort = await waehle({ sprache: 'en', bleibt: 'ja' })
    expect(antwort).not.toBeInstanceOf(Response)
    expect(new Headers((antwort as { init: ResponseInit }).init.headers).get('set-cookie')).toMatch(
      /^tragwerk-sprache=en; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
    )
  })
})

test('plain German lies over German, leaf by leaf', () => {
  const worte = katalog({
    de: { a: 'eins', tief: { b: 'zwei', f: (n: number) => `${n} Stück`, liste: ['x', 'y'] } },
    einfach: { tief: { b: '2', liste: ['z'] } },
    en: { a: 'one', tief: { b: 'two', f: (n: number) => `${n} pieces`, liste: [] } },
  })
  expect(worte('einfach').a).toBe('eins')
  expect(worte('einfach').tief.b).toBe('2')
  expect(worte('einfach').tief.f(3)).toBe('3 Stück')
  expect(worte('einfach').tief.liste).toEqual(['z'])
  expect(worte('de').tief.b).toBe('zwei')
  expect(worte('en').tief.f(2)).toBe('2 pieces')
})
