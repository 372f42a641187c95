import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', '..')

/** Elements of HTML whose address would leave out the path of the Träger (`/t/jena`); `<Link to>`, `<Form action>` and `useHref` add it. */
const ROH = [
  /<[a-z][a-z0-9]*\b[^<]*?\s(?:href|action|src|srcSet|poster)=(?:"\/(?!\/)|\{\s*[`'"]\/(?!\/))[^\n]*/g,
  /\sformAction=(?:"\/|\{\s*[`'"]\/)[^\n]*/g,
  /\b(?:fetch|sendBeacon|EventSource|location\.(?:assign|replace))\(\s*[`'"]\/(?!\/)[^\n]*/g,
]

test.each([
  ['<a className="x" href="/mein">', true],
  ['<a\n  onClick={() => tu()}\n  href={`/faelle/neu`}>', true],
  ['<form method="post" action="/abmelden">', true],
  ['<button formAction="/druck/stapel.pdf">', true],
  ["fetch('/abmelden')", true],
  ['<Link to="/mein"><a href="#x">', false],
  ['<Form action="/abmelden"><a href={adresse}>', false],
  ['<a href="//anders.example/">', false],
])('%s is found: %s', (quelle, erwartet) => {
  expect(ROH.some((muster) => quelle.match(muster) !== null)).toBe(erwartet)
})

test('no page links to a path without the prefix of its Träger', () => {
  const dateien = globSync('**/*.{ts,tsx}', { cwd: src }).filter((d) => !/[.]test[.]tsx?$/.test(d))
  expect(dateien.length).toBeGreaterThan(300)
  const funde = dateien.flatMap((datei) => {
    const quelle = readFileSync(join(src, datei), 'utf8')
    return ROH.flatMap((muster) => (quelle.match(muster) ?? []).map((fund) => `${datei}: ${fund.replace(/\s+/g, ' ')}`))
  })
  expect(funde).toEqual([])
})
