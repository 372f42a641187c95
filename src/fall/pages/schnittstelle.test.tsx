import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { erstelleApi } from '../api.ts'
import Schnittstelle, { loader } from './schnittstelle.tsx'

const adresse = 'https://tragwerk.example/api/v1'

function seite(): string {
  const daten = loader({ request: new Request(`${adresse}/?x=1`) })
  const router = createMemoryRouter([{ id: 'seite', path: '/', element: <Schnittstelle /> }], { hydrationData: { loaderData: { seite: daten } } })
  return renderToStaticMarkup(<RouterProvider router={router} />)
}

test('the page shows calls with the address of this server, to copy', () => {
  const html = seite()
  expect(html).toContain(`curl ${adresse}/berechnung -H &#x27;Content-Type: application/json&#x27; -d @fall.json`)
  expect(html).toContain(`curl &#x27;${adresse}/parameter?am=2026-03-01&#x27;`)
  expect(html).toContain('href="/api/v1/openapi.json"')
  expect(html).toContain('Januar 2023 bis Dezember 2026')
})

test('the shown file gives the shown answer', async () => {
  const { fall, ergebnis } = loader({ request: new Request(adresse) })
  const antwort = await erstelleApi().request('/berechnung', { method: 'POST', body: fall, headers: { 'content-type': 'application/json' } })
  expect(await antwort.json()).toEqual(JSON.parse(ergebnis))
})

test('the page asks no other server and carries no script and no style of its own', () => {
  expect(seite()).not.toMatch(/<script|style=|src=|href="http/)
})
