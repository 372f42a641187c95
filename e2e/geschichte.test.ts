import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, starteBrowser, starteServer } from './browser.ts'
import { pruefeSeite } from './pruefe.ts'

let server: Server
let browser: Browser
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-geschichte-'))
const fehler: string[] = []

/** The story happens in August 2026: months whose law is known, whenever it is told. */
const beginn = Temporal.Instant.from('2026-08-20T08:00:00Z')

beforeAll(async () => {
  const uhr = join(ordner, 'uhr')
  writeFileSync(uhr, String(Math.round(beginn.since(Temporal.Now.instant()).total('seconds'))))
  const env = { NODE_OPTIONS: `--import=${new URL('verstellte-uhr.mjs', import.meta.url).href}`, VERSTELLTE_UHR: uhr }
  ;[server, browser] = await Promise.all([starteServer({ env }), starteBrowser()])
})
afterAll(async () => {
  await browser.close()
  await server.stoppe()
  rmSync(ordner, { recursive: true, force: true })
})

type Geraet = 'telefon' | 'arbeitsplatz'

/** An old phone without scripts, or a desk; each with a memory of its own. */
async function geraet(art: Geraet): Promise<Page> {
  const telefon = art === 'telefon'
  const context = await browser.newContext({
    locale: 'de-DE',
    viewport: telefon ? { width: 320, height: 640 } : { width: 1280, height: 900 },
    javaScriptEnabled: !telefon,
  })
  const page = await context.newPage()
  page.on('pageerror', (e) => fehler.push(`${page.url()}: ${e.message}`))
  page.on('console', (m) => m.type() === 'error' && fehler.push(`${page.url()}: ${m.text()}`))
  return page
}

async function oeffne(page: Page, pfad: string): Promise<void> {
  await page.goto(`${server.url}${pfad}`)
  await page.locator('h1').first().waitFor()
}

async function melde(page: Page, kennung: string, passwort = `uebung-${kennung}`): Promise<Page> {
  await oeffne(page, '/anmelden')
  await page.getByLabel('Kennung').fill(kennung)
  await page.getByLabel('Passwort').fill(passwort)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'))
  return page
}

const pruefe = (page: Page) => pruefeSeite(browser, page)

const foto = () =>
  sharp({ create: { width: 900, height: 1200, channels: 3, background: '#e8e4da' } })
    .jpeg()
    .toBuffer()

const pfad = (page: Page) => new URL(page.url()).pathname

/** Fills what a page asks for by the names of its fields and sends it. */
async function antworte(page: Page, werte: Readonly<Record<string, string>>, knopf = 'Weiter'): Promise<void> {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = page.locator(`main [name="${name}"]`)
    if (/^(radio|checkbox)$/.test((await feld.first().getAttribute('type')) ?? '')) {
      for (const w of wert.split(',')) await page.locator(`main [name="${name}"][value="${w}"]`).check()
    } else await feld.fill(wert)
  }
  await page.locator('main').getByRole('button', { name: knopf, exact: true }).last().click()
  await page.locator('h1').first().waitFor()
}

/** What the person answers; every other question is answered with no or with nothing. */
const antworten: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alleinwohnend: { allein: 'ja' },
  herkunft: { geburtsort: 'Halberstadt', staat: 'deutsch' },
  name: { geschlecht: 'weiblich' },
  familienstand: { familienstand: 'ledig' },
  arbeitsfaehig: { arbeitsfaehig: 'ja' },
  vorher: { wovon: 'arbeit' },
  krankenkasse: { art: 'pflicht', kasse: 'AOK Sachsen-Anhalt' },
  wohnen: { wohnen: 'miete' },
  bewohner: { flaeche: '45' },
  miete: { grundmiete: '310', nebenkosten: '80', heizkosten: '60' },
  heizung: { womit: 'fernwaerme', selbst: 'nein' },
  vermieter: { direkt: 'nein' },
  geld: { geld: 'minijob' },
  'geld-minijob': { betrag: '400' },
  vorrang: { beantragt: 'nichts' },
  konto: { konto: 'ja', iban: 'DE50100000000000000001', inhaber: 'Probe Geschichte' },
}

/** One question after the other until the overview is back. */
async function beantworte(page: Page): Promise<number> {
  let fragen = 0
  for (; pfad(page).includes('/frage/'); fragen++) {
    const [, seite = ''] = /\/frage\/([\w-]+)/.exec(pfad(page)) ?? []
    const hier = page.url()
    const namen = await page.locator('main input[type=radio]').evaluateAll((e) => [...new Set(e.map((x) => (x as HTMLInputElement).name))])
    const nein: Record<string, string> = {}
    for (const name of namen) if ((await page.locator(`main [name="${name}"][value="nein"]`).count()) > 0) nein[name] = 'nein'
    await antworte(page, antworten[seite] ?? nein)
    expect(page.url(), `${seite}: ${(await page.locator('.tw-fehlerliste').allTextContents()).join(' ')}`).not.toBe(hier)
  }
  return fragen
}

let nummer = ''
let code = ''
let fall = ''
let leistung: Page

test('somebody without an account secures the date on an old phone', async () => {
  const telefon = await geraet('telefon')
  await oeffne(telefon, '/')
  await telefon.getByRole('link', { name: 'Antrag stellen' }).click()
  await telefon.getByRole('link', { name: 'Antrag jetzt stellen' }).click()
  await antworte(telefon, { plz: '38855', ort: 'Wernigerode', strasse: 'Beispielgasse 7' })
  await antworte(telefon, { vorname: 'Probe', nachname: 'Geschichte', geburtsdatum: '12.03.1990' })
  await antworte(telefon, { telefon: '0151 000000' })
  await antworte(telefon, {})
  await antworte(telefon, {})
  await pruefe(telefon)
  await antworte(telefon, {}, 'Antrag stellen')

  expect(pfad(telefon)).toBe('/antrag/quittung')
  await pruefe(telefon)
  const quittung = ((await telefon.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(quittung).toMatch(/Gilt ab\s*01\.08\.2026/)
  nummer = /A-\d{4}-\d{6}/.exec(quittung)?.[0] ?? ''
  code = (await telefon.locator('.tw-code__wert').textContent())?.trim() ?? ''
  expect([nummer, code]).not.toContain('')
  const pdf = await telefon.request.get(`${server.url}/antrag/quittung.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
})

test('goes on with the code on another device, answers, adds a photo, and sends', async () => {
  const telefon = await geraet('telefon')
  await oeffne(telefon, '/antrag/fortsetzen')
  await antworte(telefon, { code, geburtsdatum: '12.03.1990' }, 'Weitermachen')
  expect(pfad(telefon)).toBe('/antrag/uebersicht')
  await pruefe(telefon)

  let fragen = 0
  const abschnitte = ['Ihr Haushalt', 'Angaben zu den Personen', 'Ihre Lage', 'Die letzten fünf Jahre', 'Krankenversicherung', 'Wohnung']
  for (const abschnitt of [...abschnitte, 'Geld, das hereinkommt', 'Was Sie besitzen', 'Ansprüche gegen andere', 'Ihr Konto']) {
    await telefon.getByRole('link', { name: abschnitt, exact: true }).click()
    await telefon.locator('main form').waitFor()
    if (abschnitt === 'Wohnung') await pruefe(telefon)
    fragen += await beantworte(telefon)
  }
  expect(fragen).toBeGreaterThan(25)

  await telefon.getByRole('link', { name: 'Nachweise', exact: true }).click()
  await telefon.locator('main form').waitFor()
  await pruefe(telefon)
  await telefon.locator('input[name="datei-n-miet"]').setInputFiles({ name: 'Mietvertrag.jpg', mimeType: 'image/jpeg', buffer: await foto() })
  await antworte(telefon, {}, 'Speichern und weiter')

  // checked before sending: what is still missing, and a first estimate with its reason
  await telefon.getByRole('link', { name: 'Prüfen und absenden', exact: true }).click()
  await telefon.locator('main form').waitFor()
  await pruefe(telefon)
  const pruefung = ((await telefon.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(pruefung).toMatch(/Erste Schätzung/)
  expect(pruefung).toMatch(/\d{3},\d\d €/)
  expect(pruefung).toMatch(/Diese Nachweise fehlen noch/)
  await antworte(telefon, {}, 'Antrag verbindlich absenden')
  await telefon.locator('.tw-fehlerliste').waitFor() // nothing is declared for anybody
  await antworte(telefon, { erklaerung: 'wahr,aenderung,vertretung,abgleich' }, 'Antrag verbindlich absenden')
  expect(pfad(telefon)).toBe('/antrag/quittung')
  expect(await telefon.locator('main').textContent()).toMatch(/Vollständig gesendet/)
})

test('becomes a case: one key for each answer', async () => {
  leistung = await melde(await geraet('arbeitsplatz'), 'leistung')
  const eingang = leistung
  await oeffne(eingang, '/arbeit')
  await eingang.getByRole('link', { name: /Post ohne Fall/ }).click()
  await eingang
    .getByRole('row', { name: /Geschichte, Probe/ })
    .getByRole('link')
    .first()
    .click()
  await eingang.waitForURL(/\/eingang\//)
  const antrag = pfad(eingang)
  await pruefe(eingang)
  await eingang.keyboard.press('Enter') // a case of its own: nobody like this is known
  await eingang.locator('[aria-current=true]').waitFor()
  const stand = eingang.locator('#fort')
  const alle = Number(await stand.getAttribute('max'))
  for (let n = 1; n <= alle; n++) {
    await eingang.keyboard.press('Enter')
    await eingang.locator(`#fort[value="${n}"]`).waitFor()
  }
  await pruefe(eingang)
  await eingang.keyboard.press('Control+Enter')
  await eingang.waitForURL(/\/faelle\/[0-9a-f-]{36}$/)
  fall = pfad(eingang)
  await eingang.locator('table.raster').waitFor()
  expect(await eingang.locator('table.raster thead th').count()).toBeGreaterThan(1)

  // what is missing becomes a letter with a deadline, and a piece of work that waits for it
  await oeffne(eingang, antrag)
  await eingang.getByRole('link', { name: 'Nachweise anfordern' }).click()
  await eingang.getByRole('button', { name: 'Anforderung versenden' }).click()
  await eingang.getByRole('heading', { name: /^Angefordert am/ }).waitFor()
  await pruefe(eingang)
  const brief = (await eingang.getByRole('link', { name: 'Brief ansehen' }).getAttribute('href')) ?? ''
  expect((await eingang.request.get(`${server.url}${brief}`)).headers()['content-type']).toBe('application/pdf')
  await oeffne(eingang, '/arbeit?bereich=alle&q=Geschichte&art=anforderung')
  await eingang.getByRole('row', { name: /Geschichte/ }).waitFor()
})

test('a first decision is returned with a reason, corrected, and issued by a second person', async () => {
  await oeffne(leistung, `${fall}/entwurf`)
  await leistung.getByRole('button', { name: 'Entwurf beginnen' }).click()
  await leistung.getByRole('button', { name: 'Zur Freigabe vorlegen' }).waitFor()
  await pruefe(leistung)
  expect((await leistung.request.get(`${server.url}${fall}/entwurf.pdf`)).headers()['content-type']).toBe('application/pdf')
  await leistung.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click()
  await leistung.getByRole('button', { name: 'Zurückziehen' }).waitFor()
  expect((await leistung.request.get(`${server.url}/freigaben`)).status()).toBe(403) // never the same person

  const anordnung = await melde(await geraet('arbeitsplatz'), 'anordnung')
  await oeffne(anordnung, '/freigaben')
  await anordnung
    .getByRole('row', { name: /Geschichte/ })
    .getByRole('link')
    .first()
    .click()
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).waitFor()
  await pruefe(anordnung)
  await anordnung.locator('#grund').fill('Bitte einen Hinweis auf den Minijob aufnehmen.')
  await anordnung.getByRole('button', { name: 'Zurückgeben' }).click()
  await anordnung.waitForURL(/\/freigaben(\?|$)/)

  await oeffne(leistung, `${fall}/entwurf`)
  await leistung.getByText('Bitte einen Hinweis auf den Minijob aufnehmen.').first().waitFor()
  await leistung.locator('textarea[name=hinweis]').fill('Bitte melden Sie uns, wenn sich Ihr Lohn ändert.')
  const fassung = await leistung.locator('main input[name=fassung]').first().inputValue()
  await leistung.getByRole('button', { name: 'Ändern', exact: true }).click()
  await leistung
    .locator(`main input[name=fassung][value="${Number(fassung) + 1}"]`)
    .first()
    .waitFor({ state: 'attached' })
  await leistung.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click()
  await leistung.getByRole('button', { name: 'Zurückziehen' }).waitFor()

  await oeffne(anordnung, '/freigaben')
  await anordnung
    .getByRole('row', { name: /Geschichte/ })
    .getByRole('link')
    .first()
    .click()
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).click()
  await anordnung.waitForURL(/getan=erlassen/)
  await oeffne(leistung, '/druck')
  await leistung
    .getByText(/Geschichte/)
    .first()
    .waitFor()
  await pruefe(leistung)
})

test('anybody can check the notice, on the page and by command', async () => {
  await oeffne(leistung, `${fall}/bescheide`)
  const adresse = await leistung
    .getByRole('link', { name: /als PDF/ })
    .first()
    .getAttribute('href')
  const antwort = await leistung.request.get(`${server.url}${adresse}`)
  expect(antwort.headers()['content-type']).toBe('application/pdf')
  const datei = join(ordner, 'bescheid.pdf')
  writeFileSync(datei, await antwort.body())
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, '..', 'src', 'cli.ts'), 'pruefen', datei])
  expect(stdout).toMatch(/stimmt/)

  const jemand = await geraet('telefon')
  await oeffne(jemand, '/pruefen')
  await jemand.getByLabel('PDF-Datei des Bescheids').setInputFiles(datei)
  await jemand.getByRole('button', { name: 'Prüfen' }).click()
  await jemand
    .getByText(/unverändert/)
    .first()
    .waitFor()
})

test('the money goes out once, released by a second person', async () => {
  const kasse = await melde(await geraet('arbeitsplatz'), 'kasse')
  await oeffne(kasse, '/zahllaeufe')
  await pruefe(kasse)
  await kasse.getByRole('button', { name: 'Zusammenstellen' }).click()
  await kasse.waitForURL(/zahllaeufe\/[0-9a-f-]{36}/)
  await pruefe(kasse)
  const lauf = pfad(kasse)
  const anordnung = await melde(await geraet('arbeitsplatz'), 'anordnung')
  await oeffne(anordnung, lauf)
  await anordnung.getByRole('button', { name: /[Ff]reigeben/ }).click()
  await anordnung
    .getByText(/freigegeben von/i)
    .first()
    .waitFor()
  expect((await anordnung.request.get(`${server.url}${lauf}/datei`)).status()).toBe(403) // who releases does not hand it to the bank
  await kasse.reload()
  await kasse.getByRole('link', { name: 'SEPA-Datei herunterladen' }).waitFor()
  const pain = await (await kasse.request.get(`${server.url}${lauf}/datei`)).text()
  expect(pain).toContain('pain.001.001.09')
  expect(pain.match(/<Nm>Probe Geschichte<\/Nm>/g)).toHaveLength(1)
  expect(pain).not.toContain('Jochen Weiß') // no account: named as an obstacle instead
  await oeffne(leistung, `${fall}/zahlungen`)
  expect(await leistung.locator('main').textContent()).toContain('angeordnet')
})

test('the citizen sees it all on the phone, sends evidence, and reports a change', async () => {
  const telefon = await geraet('telefon')
  await oeffne(telefon, '/mein/registrieren')
  await telefon.getByLabel('Wie sollen wir Sie ansprechen?').fill('Probe Geschichte')
  await telefon.getByLabel('E-Mail-Adresse oder Benutzername').fill('probe-geschichte')
  await telefon.getByLabel('Passwort').fill('regenschirm apfel leiter')
  await telefon.getByRole('button', { name: 'Konto anlegen' }).click()
  await telefon.getByRole('link', { name: 'Konto verbinden' }).click()
  const antrag = telefon.locator('form', { has: telefon.locator('[name="nummer"]') })
  await antrag.locator('[name="nummer"]').fill(nummer)
  await antrag.locator('[name="antrag-code"]').fill(code)
  await antrag.locator('[name="antrag-geburtsdatum"]').fill('12.03.1990')
  await antrag.getByRole('button').last().click()
  await telefon.getByRole('heading', { name: /^Nächste Zahlung/ }).waitFor()
  await pruefe(telefon)

  await telefon.getByRole('link', { name: 'Bescheid ganz ansehen' }).click()
  await telefon.getByText('Erläuterung – verbindlich ist der Bescheid').waitFor()
  await pruefe(telefon)
  expect((await telefon.request.get(`${telefon.url()}/pdf`)).headers()['content-type']).toBe('application/pdf')

  // a photo answers what the letter asked for
  await oeffne(telefon, '/mein/nachweise')
  await pruefe(telefon)
  const offen = telefon.locator('section.tw-karte', { has: telefon.locator('input[type=file]') })
  const vorher = await offen.count()
  const erster = offen.first()
  await erster.locator('input[type=file]').setInputFiles({ name: 'Ausweis.jpg', mimeType: 'image/jpeg', buffer: await foto() })
  await erster.locator('button.kern-btn--secondary').click()
  await telefon.locator('.kern-alert--success').waitFor()
  expect(await offen.count()).toBe(vorher - 1)
  await oeffne(leistung, `${fall}/anforderung`)
  expect(await leistung.locator('.ap-antworten .tw-zustand--gezahlt').count()).toBe(1)

  // more wages: the report becomes a fact with one key, and the months after it change
  await oeffne(telefon, '/mein/aenderung')
  await pruefe(telefon)
  await telefon.getByRole('link', { name: /^Arbeit/ }).click()
  await telefon.locator('main form').waitFor()
  await pruefe(telefon)
  await antworte(telefon, { was: 'lohn', ab: '01.10.2026', betrag: '560' }, 'Änderung melden')
  await telefon.getByRole('status').getByRole('heading', { level: 1 }).waitFor()
  await oeffne(leistung, '/arbeit?bereich=alle&q=Geschichte&art=aenderung')
  await leistung
    .getByRole('row', { name: /Geschichte/ })
    .getByRole('link')
    .first()
    .click()
  await leistung.locator('.ap-antworten [aria-current=true]').waitFor()
  await pruefe(leistung)
  await leistung.keyboard.press('Enter')
  await leistung.locator('#fort[value="1"]').waitFor()
  await oeffne(leistung, fall)
  const anspruch = leistung.getByRole('row', { name: /^Anspruch Probe/ })
  const monate = (await anspruch.getByRole('cell').allTextContents()).map((zelle) => zelle.slice(0, 6))
  expect(monate.slice(0, 4)).toEqual(['773,00', '773,00', '649,00', '649,00'])
  expect(fehler).toEqual([])
})
