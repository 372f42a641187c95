import { PDFDocument } from 'pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { liesPdf } from '../src/platform/pdf/index.ts'
import { pruefeBarrierefreiheit, type Server, starteBrowser, starteServer } from './browser.ts'

let server: Server
let browser: Browser
const fehler: string[] = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([starteServer({ bestand: inject('bestand') }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
})
afterEach(() => {
  expect(fehler.splice(0)).toEqual([])
})

async function meldeAn(kennung: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(e.message))
  await page.goto(`${server.url}/anmelden`)
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(`uebung-${kennung}`)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

/** No finding of axe, and nothing to scroll sideways on a phone. */
async function pruefe(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  expect(await pruefeBarrierefreiheit(page), page.url()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${page.url()}: sideways scrolling`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function hole(pfad: string): Promise<{ status: number; bytes: Uint8Array<ArrayBuffer>; etag: string }> {
  const antwort = await fetch(server.url + pfad)
  return { status: antwort.status, bytes: new Uint8Array(await antwort.arrayBuffer()), etag: antwort.headers.get('etag') ?? '' }
}

/** Text of a file, spaces as plain spaces. */
async function pdfText(pfad: string): Promise<string> {
  const { status, bytes } = await hole(pfad)
  const gelesen = status === 200 ? await liesPdf(bytes) : undefined
  if (!gelesen?.ok) return `${status}`
  const texte = gelesen.pdf.seiten.flatMap((s) => s.texte.map((t) => t.text))
  return texte.join(' ').replace(/\s+/g, ' ')
}

/** Somebody else approves what waits, then its author publishes it. */
async function bringeHinaus(page: Page, freigabe: Page, inhaltId: string): Promise<void> {
  await freigabe.goto(`${server.url}/redaktion/freigaben/${inhaltId}`)
  await freigabe.getByRole('button', { name: 'Freigeben' }).click()
  await freigabe.getByText('Freigegeben.').waitFor()
  await page.goto(`${server.url}/redaktion/inhalt/${inhaltId}`)
  await page.getByRole('button', { name: 'Jetzt veröffentlichen' }).click()
  await page.getByText('Die Öffentlichkeit sieht diese Fassung jetzt.').waitFor()
}

const idAus = (page: Page) => /([0-9a-f]{8}-[0-9a-f-]{27})/.exec(page.url())?.[1] ?? ''

test('a flyer from its template to the file, with the joint logo switched off and on', { timeout: 120_000 }, async () => {
  const page = await meldeAn('redaktion')
  await page.goto(`${server.url}/redaktion/druck`)
  await pruefe(page)
  await page.getByRole('radio', { name: /Flyer A5/ }).check({ force: true })
  await page.getByLabel('Titel', { exact: true }).fill('Sommer im Jobcenter')
  await page.getByLabel('Nummer').fill('KJ-F-99')
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await page.getByText('Füllen Sie jetzt die Plätze.').waitFor()
  const inhaltId = idAus(page)

  const lebendig = page.waitForResponse((r) => r.url().endsWith('/vorschau') && r.request().method() === 'POST')
  await page.locator('#f-texte-de-text').fill('## Kommen Sie vorbei\n\n- Beratung\n- Antrag')
  expect(((await (await lebendig).json()) as { bilder: string[] }).bilder[0]).toMatch(/^data:image\/png;base64,/)
  await page.locator('#f-texte-de-kasten').fill('x'.repeat(200))
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.getByRole('link', { name: 'Der Platz „Kasten“ hat 200 Zeichen, es passen höchstens 160.' }).waitFor()
  await page.locator('#f-texte-de-kasten').fill('Mit oder ohne Termin.')
  await page.getByRole('button', { name: 'Vorschau' }).click()
  await page.getByRole('img', { name: 'Seite 1 der Vorschau' }).waitFor()
  await pruefe(page)
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.waitForURL('**/redaktion/inhalt/**')
  for (const pfad of ['/flyer/kj-f-99', '/flyer/kj-f-99/de.pdf', `/redaktion/druck/${inhaltId}/vorschau?datei=de.pdf`]) {
    expect((await fetch(server.url + pfad, { redirect: 'manual' })).status, pfad).not.toBe(200)
  }
  await bringeHinaus(page, await meldeAn('freigabe'), inhaltId)

  const mitLogo = await hole('/flyer/kj-f-99/de.pdf')
  expect(await pdfText('/flyer/kj-f-99/de.pdf')).toMatch(/Sommer im Jobcenter.*Kommen Sie vorbei.*Stark\. Sozial\. Vor Ort\./)
  await page.goto(`${server.url}/redaktion/marke`)
  await page.locator('button[name=tun][value=aus]').click()
  await page.locator('button[name=tun][value=ein]').waitFor()
  expect(await pdfText('/flyer/kj-f-99/de.pdf')).not.toContain('Stark. Sozial.')
  await page.locator('input[name=zustimmen]').first().check()
  await page.locator('button[name=tun][value=ein]').first().click()
  await page.locator('button[name=tun][value=aus]').waitFor()
  const wieder = await hole('/flyer/kj-f-99/de.pdf')
  expect(wieder.etag).toBe(mitLogo.etag)

  await page.goto(`${server.url}/flyer/kj-f-99`)
  await page.getByRole('heading', { name: 'Kommen Sie vorbei' }).waitFor()
  await pruefe(page)
})

test('a new version of a form outdates the old one, on its page and on paper', { timeout: 120_000 }, async () => {
  const page = await meldeAn('redaktion')
  await page.goto(`${server.url}/redaktion/druck`)
  await page.getByRole('link', { name: 'Veränderungsmitteilung' }).click()
  await page.waitForURL((u) => idAus({ url: () => u.href } as Page) !== '')
  const inhaltId = idAus(page)
  await pruefe(page)
  const felder = page.locator('input[name$=".schluessel"]')
  const zuvor = await felder.first().inputValue()
  await felder.first().fill('gibt.esnicht')
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.getByText('Das Feld „gibt.esnicht“ (Abschnitt „Wer schreibt“) gibt es im Antrag nicht.').waitFor()
  await page.locator('input[name$=".schluessel"]').first().fill(zuvor)
  await page.locator('#f-texte-de-titel').fill('Veränderungsmitteilung neu')
  await page.getByRole('button', { name: 'Speichern und zur Freigabe geben' }).click()
  await page.waitForURL('**/redaktion/inhalt/**')
  expect(await pdfText('/formulare/kj-vm/de-v1.pdf')).not.toContain('gilt seit')
  await bringeHinaus(page, await meldeAn('freigabe'), inhaltId)

  expect(await pdfText('/formulare/kj-vm/de-v1.pdf')).toMatch(/Diese Fassung gilt seit \d\d\.\d\d\.\d{4} nicht mehr\. Nachfolger: KJ-VM, Fassung 2/)
  const ausfuellbar = await PDFDocument.load((await hole('/formulare/kj-vm/de-ausfuellbar.pdf')).bytes)
  expect(ausfuellbar.getForm().getFields().length).toBeGreaterThan(15)
  expect((await PDFDocument.load((await hole('/formulare/kj-vm/de-ausfuellbar-v1.pdf')).bytes)).getForm().getFields()).toEqual([])
  // these pages carry no script: what a browser shows is what one without scripts shows
  const quelle = new TextDecoder().decode((await hole('/formulare')).bytes)
  expect(quelle).not.toMatch(/<script(?! type="application\/ld)/)
  const leser = await (await browser.newContext({ locale: 'de-DE' })).newPage()
  await leser.goto(`${server.url}/formulare/kj-vm?v=1`)
  await leser.getByText('Sie haben die Fassung 1 in der Hand. Sie gilt nicht mehr.').waitFor()
  await pruefe(leser)
  await leser.goto(`${server.url}/formulare`)
  await leser.getByLabel('Suchwort oder Nummer').fill('veränderung')
  await leser.getByRole('button', { name: 'Anzeigen' }).click()
  await leser.getByText('1 Treffer').waitFor()
  expect(await leser.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Veränderungsmitteilung neu'])
  await pruefe(leser)
})

test('a form filled for a case bears a sign that leads back to it, and its data stay with those who may see them', { timeout: 90_000 }, async () => {
  const page = await meldeAn('leistung')
  await page.goto(`${server.url}/faelle`)
  await page.locator('a[href^="/faelle/"]').first().click()
  await page.getByRole('link', { name: 'Vordrucke' }).click()
  await page.getByRole('heading', { name: 'Vordrucke für diesen Fall' }).waitFor()
  await pruefe(page)
  const fall = page.url()
  const anfrage = page.context().request
  const blatt = await anfrage.post(fall, { form: { vordruck: 'kj-kdu', sprache: 'de' }, headers: { origin: server.url } })
  const zeichen = /vordrucke\/([0-9A-Z]{10})\.pdf/.exec(blatt.url())?.[1] ?? ''
  expect(zeichen).not.toBe('')
  const gelesen = await liesPdf(new Uint8Array(await blatt.body()))
  const text = gelesen.ok
    ? gelesen.pdf.seiten
        .flatMap((s) => s.texte.map((t) => t.text))
        .join(' ')
        .replace(/\s+/g, ' ')
    : ''
  expect(text).toContain(`Zeichen ${zeichen}`)
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
  expect((await fetch(blatt.url(), { redirect: 'manual' })).status).not.toBe(200)
  await page.getByLabel('Zeichen auf dem Blatt').fill(zeichen.toLowerCase())
  await page.getByRole('button', { name: 'Fall finden' }).click()
  await page.getByText(`Blatt ${zeichen} öffnen`).waitFor()
})
