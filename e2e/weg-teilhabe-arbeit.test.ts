import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { liesPdf } from '../src/platform/pdf/index.ts'
import { beginneWeg, text, type Weg } from './weg.ts'

let weg: Weg

beforeAll(async () => {
  weg = await beginneWeg('2026-08-20')
})
afterAll(async () => {
  await weg.ende()
})

/** From the first of September; 39 hours at the minimum wage with 18.7 % for the employer's share of contributions. */
const saetze = {
  /** 13.90 € an hour, 100 % */
  ab2026: 2788.38,
  /** 14.60 € from 2027 on, the last value that is known: 100, 90, 80, 70 % */
  ab2027: 2928.8,
  jahr3: 2635.92,
  jahr4: 2343.04,
  jahr5: 2050.16,
} as const

const euro = (wert: number) => `${wert.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`
const rund = (wert: number) => Math.round(wert * 100) / 100
const summe = rund(4 * saetze.ab2026 + 20 * saetze.ab2027 + 12 * (saetze.jahr3 + saetze.jahr4 + saetze.jahr5))

/** What each budget year pays: a month is due on its last day. */
const jahre = {
  2026: rund(4 * saetze.ab2026),
  2027: rund(12 * saetze.ab2027),
  2028: rund(8 * saetze.ab2027 + 4 * saetze.jahr3),
  2029: rund(8 * saetze.jahr3 + 4 * saetze.jahr4),
  2030: rund(8 * saetze.jahr4 + 4 * saetze.jahr5),
  2031: rund(8 * saetze.jahr5),
} as const

let fall = ''
let foerderung = ''
const vorher = new Map<string, number>()

/** Reserved money of sec. 16i in a year, as the page has it. */
async function gebunden(page: Page, jahr: string): Promise<number> {
  await weg.oeffne(page, `/mittel?jahr=${jahr}`)
  const zelle = page.getByRole('row', { name: /^Teilhabe am Arbeitsmarkt/ }).locator('[data-label="Gebunden"]')
  return alsZahl((await zelle.textContent()) ?? '')
}

const alsZahl = (roh: string) =>
  Number(
    roh
      .replace(/[^\d,−-]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )

/** What an employer must not learn: benefits, unemployment, health, the own words of the file. */
const geheim = /Leistungsbezug|Leistungen erhalten|arbeitslos|schwerbehindert|behinder|GdB|Knie|Coaching|Regelbedarf|Bedarfsgemeinschaft/i

const eigeneGruende = 'Der Betrieb richtet eine feste Stelle ein und stellt eine Anleiterin. Ohne vollen Zuschuss am Anfang wäre das nicht möglich.'

let brieflink = ''

/** What the notice of the grant says, with single plain spaces. */
async function pdfText(page: Page): Promise<string> {
  brieflink = (await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')) ?? ''
  const antwort = await page.request.get(`${weg.url}${brieflink}`)
  const gelesen = await liesPdf(new Uint8Array(await antwort.body()))
  if (!gelesen.ok) throw new Error('the notice is no readable PDF')
  return gelesen.pdf.seiten
    .flatMap((seite) => seite.texte.map((t) => t.text))
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** A second person reads the letter and issues it. */
async function gibFrei(titel: string): Promise<void> {
  const anordnung = await weg.als('anordnung', '/freigaben')
  await anordnung
    .getByRole('row', { name: new RegExp(titel) })
    .getByRole('link')
    .first()
    .click()
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).waitFor()
  if (titel.startsWith('Bewilligung')) await weg.pruefe(anordnung)
  await anordnung.getByRole('button', { name: 'Freigeben und erlassen' }).click()
  await anordnung.waitForURL(/getan=entschieden/)
}

/** The rows of a month of the grant: one that was cut has another below it. */
async function monat(page: Page, name: string): Promise<string> {
  const zeilen = page.getByRole('table', { name: 'Monate und Zahlungen' }).getByRole('row', { name: new RegExp(`^${name}`) })
  return (await zeilen.allTextContents()).join('\n').replaceAll('\u00a0', ' ')
}

/** Waits for the work that the clock orders. */
async function bisStand(page: Page, name: string, stand: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload()
        return monat(page, name)
      },
      { timeout: 20_000, interval: 500 },
    )
    .toContain(stand)
}

async function sende(page: Page, knopf: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name: knopf }).click()
}

test('five years of work for somebody who has had none for long: what is missing is named until it is known', async () => {
  const fm = await weg.als('fallmanagement', '/faelle?q=Lindner')
  fall = (await fm.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? ''
  await weg.oeffne(fm, `${fall}/foerderung`)
  const p16i = fm.locator('main li', { has: fm.getByRole('link', { name: 'Förderung beginnen: Teilhabe am Arbeitsmarkt' }) })
  expect(await p16i.textContent()).toContain('ausgeschlossen')
  await p16i.locator('summary').click()
  const gruende = ((await p16i.textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(gruende).toContain('In den letzten sieben Jahren hat die Person 4 Monate lang Leistungen erhalten; nötig sind 72.')
  expect(gruende).toContain('Es fehlt die Angabe „Beschäftigung in den letzten sieben Jahren“.')
  await weg.pruefe(fm)

  // the file knew only the own decisions: benefits have run since 2016
  const leistung = await weg.als('leistung', `${fall}/angaben`)
  await leistung
    .getByRole('row', { name: /^Leistungen ohne Unterbrechung seit/ })
    .getByRole('link', { name: /ändern/ })
    .click()
  await leistung.locator('main [name="wie"][value="berichtigung"]').check()
  await leistung.locator('main [name="wert"]').fill('2016-03-01')
  await leistung.locator('main [name="quelle"]').fill('Akte des früheren Jobcenters')
  await leistung
    .locator('main form', { has: leistung.locator('[name="angabeId"]') })
    .locator('button[type=submit]')
    .click()
  await leistung
    .getByRole('row', { name: /^Leistungen ohne Unterbrechung seit/ })
    .getByText('01.03.2016')
    .first()
    .waitFor()

  await weg.oeffne(fm, `${fall}/foerderung`)
  await fm.getByRole('link', { name: 'Förderung beginnen: Teilhabe am Arbeitsmarkt' }).click()
  await fm.locator('[name="f.leistungsmonate84"]').waitFor()
  expect(await fm.locator('[name="f.leistungsmonate84"]').inputValue()).toBe('84')
  expect(await text(fm)).toContain('bisher waren es 0 Monate. Eine Ausnahme ist zu begründen.')
})

const angaben = {
  'f.rehatraegerZustaendig': 'nein',
  'f.beschaeftigtMonate84': '2',
  'f.coachingMonate': '3',
  'f.altfoerderung16i': 'nein',
  'f.beginn': '2026-09-01',
  'f.befristetBis': '2031-08-31',
  'f.taetigkeit': 'svpfl',
  'f.minutenJeWoche': '39',
  'f.arbeitgeber.ersetzterArbeitsplatz': 'nein',
  'f.arbeitgeber.foerderungFallengelassen': 'nein',
  'f.erforderlich': 'ja',
  'f.erfolgversprechender': 'ja',
  'a.von': '2026-09-01',
  'a.bis': '2031-08-31',
} as const

async function fuelle(wo: Page | Locator, werte: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = wo.locator(`[name="${name}"]`).first()
    if ((await feld.evaluate((e) => e.tagName)) === 'SELECT') await feld.selectOption(wert)
    else await feld.fill(wert)
  }
}

test('100, 100, 90, 80, 70 percent to the cent, each year with its reason; more than there is cannot be granted', async () => {
  const fm = await weg.als('fallmanagement', `${fall}/foerderung/neu/p16i?p=p1`)
  await fuelle(fm, angaben)
  const kasten = fm.locator('.ap-kasten', { has: fm.getByRole('heading', { name: 'Prüfung und Betrag' }) })
  await kasten.getByText(euro(summe).replace(' ', '\u00a0')).first().waitFor()
  expect(await kasten.textContent()).toContain('Voraussetzungen: möglich')

  const monate = kasten.locator('details').first()
  await monate.locator('summary').click()
  const zeile = async (monat: string) =>
    ((await monate.getByRole('row', { name: new RegExp(`^${monat}`) }).textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(await zeile('Dezember 2026')).toBe(`Dezember 2026${euro(saetze.ab2026)}`)
  expect(await zeile('Dezember 2027')).toBe(`Dezember 2027${euro(saetze.ab2027)}`)
  expect(await zeile('August 2028')).toBe(`August 2028 Vorausschau${euro(saetze.ab2027)}`)
  expect(await zeile('September 2028')).toBe(`September 2028 Vorausschau${euro(saetze.jahr3)}`)
  expect(await zeile('September 2029')).toBe(`September 2029 Vorausschau${euro(saetze.jahr4)}`)
  expect(await zeile('September 2030')).toBe(`September 2030 Vorausschau${euro(saetze.jahr5)}`)
  expect(await monate.locator('tbody tr').count()).toBe(60)
  await kasten.locator('details').nth(1).locator('summary').first().click()
  const rechnung = ((await kasten.textContent()) ?? '').replaceAll('\u00a0', ' ')
  expect(rechnung).toContain('13,90 €')
  expect(rechnung).toContain('mit den heute bekannten Werten')

  // 2026 and 2027 have a plan, and less left in it; the years after are reserved ahead
  expect(rechnung).toMatch(/Haushaltsjahr 2026: Frei sind [\d.,]+ €, gebraucht werden 11\.153,52 €/)
  expect(rechnung).toMatch(/Haushaltsjahr 2031: Es gibt noch keinen Plan\. 16\.401,28 € werden im Voraus gebunden/)

  await fm.locator('main [name="e.teilhabe"]').check()
  await fm.locator('main [name="eigenes"]').fill(eigeneGruende)
  await fm.locator('main [name="empfaenger"]').selectOption({ label: 'Bäckerei Beispiel (Übung), Wernigerode' })
  await sende(fm, 'Entwurf speichern')
  await fm.waitForURL(/foerderung\/[0-9a-f-]{36}$/)
  foerderung = new URL(fm.url()).pathname
  await sende(fm, 'Zur Freigabe vorlegen')
  await fm.locator('.kern-alert').waitFor()
  expect(await text(fm, '.kern-alert')).toContain('Schichten Sie um oder fördern Sie weniger.')
})

test('controlling makes room, a second person grants, and the money is reserved year by year', async () => {
  const controlling = await weg.als('controlling', '/mittel?jahr=2026')
  await fuelle(controlling, { von: 'verwaltung', nach: 'p16i', umBetrag: '10.000', umGrund: 'Eine Stelle nach § 16i mehr' })
  await sende(controlling, 'Umschichten')
  await controlling.locator('.kern-alert--success').waitFor()
  await weg.oeffne(controlling, '/mittel?jahr=2027')
  await fuelle(controlling.locator('form', { has: controlling.locator('[value="planen"]') }), {
    titel: 'p16i',
    betrag: '55.000',
    grund: 'Eine Stelle nach § 16i mehr',
  })
  await sende(controlling, 'Ansatz speichern')
  await controlling.locator('.kern-alert--success').waitFor()
  for (const jahr of Object.keys(jahre)) vorher.set(jahr, await gebunden(controlling, jahr))

  const fm = await weg.als('fallmanagement', foerderung)
  await sende(fm, 'Zur Freigabe vorlegen')
  await fm.getByText('Der Entwurf liegt einer zweiten Person vor.').waitFor()
  expect((await fm.request.get(`${weg.url}/freigaben`)).status()).toBe(403) // never the same person

  await gibFrei('Bewilligung: Teilhabe am Arbeitsmarkt')
  await weg.oeffne(fm, foerderung)
  await weg.pruefe(fm)
  const monate = fm.locator('section[aria-labelledby="monate"] tbody tr') // folded by year
  expect(await monate.count()).toBe(60)
  expect(await monate.filter({ visible: true }).count()).toBe(4)
  expect(await monate.getByText('geplant').count()).toBe(60)
  expect(await text(fm)).toContain(eigeneGruende)

  for (const [jahr, betrag] of Object.entries(jahre)) expect(rund((await gebunden(controlling, jahr)) - (vorher.get(jahr) ?? 0)), jahr).toBe(betrag)
  await weg.pruefe(controlling)
})

test('the employer reads rates and amounts in the notice, and in the own area the own grants and nothing else', async () => {
  const fm = await weg.als('fallmanagement', foerderung)
  const brief = await pdfText(fm)
  expect(brief).toContain('Bäckerei Beispiel (Übung)')
  expect(brief).toContain('Uwe Lindner')
  expect(brief).toContain(euro(summe))
  for (const [zeitraum, betrag] of [
    ['September 2026 bis Dezember 2026', saetze.ab2026],
    ['Januar 2027 bis August 2028', saetze.ab2027],
    ['September 2028 bis August 2029', saetze.jahr3],
    ['September 2029 bis August 2030', saetze.jahr4],
    ['September 2030 bis August 2031', saetze.jahr5],
  ] as const)
    expect(brief).toContain(`${zeitraum} ${euro(betrag)}`)
  for (const satz of ['100 %', '90 %', '80 %', '70 %']) expect(brief).toContain(satz)
  expect(brief).toContain('rechnen wir neu, sobald die Werte feststehen')
  expect(brief).toContain(eigeneGruende)
  expect(brief).not.toMatch(geheim)

  const betrieb = await weg.als('baeckerei', '/arbeitgeber')
  const zeile = betrieb.getByRole('row', { name: /^Teilhabe am Arbeitsmarkt.*01\.09\.2026/ })
  expect(((await zeile.textContent()) ?? '').replaceAll('\u00a0', ' ')).toBe(`Teilhabe am Arbeitsmarkt01.09.202631.08.2031${euro(summe)}läuft`)
  expect(await betrieb.content()).not.toMatch(geheim)
  await weg.pruefe(betrieb)
  for (const seite of [fall, `${fall}/foerderung`, foerderung, `${fall}/potenzial`, '/mittel', '/stellen', '/massnahmen', brieflink])
    expect((await betrieb.request.get(`${weg.url}${seite}`)).status(), seite).toBe(403)
  expect((await betrieb.request.get(`${weg.url}/anbieter`)).status()).toBe(403)
})

test('each month is paid when it is over, once, released by a second person', async () => {
  weg.esIst('2026-09-24')
  const fm = await weg.als('fallmanagement', foerderung)
  await bisStand(fm, 'September 2026', 'angeordnet')
  const kasse = await weg.als('kasse', '/zahllaeufe')
  await sende(kasse, 'Zusammenstellen')
  await kasse.waitForURL(/zahllaeufe\/[0-9a-f-]{36}/)
  await weg.pruefe(kasse)
  const lauf = new URL(kasse.url()).pathname
  const anordnung = await weg.als('anordnung', lauf)
  await sende(anordnung, /[Ff]reigeben/)
  await anordnung
    .getByText(/freigegeben von/i)
    .first()
    .waitFor()
  const pain = await (await kasse.request.get(`${weg.url}${lauf}/datei`)).text()
  expect(pain.match(/<InstdAmt Ccy="EUR">2788\.38<\/InstdAmt>/g)).toHaveLength(1)
  expect(pain).not.toContain('16i') // nothing that discloses more than needed
  await weg.oeffne(fm, foerderung)
  expect(await monat(fm, 'September 2026')).toContain('bezahlt')
  expect(await monat(fm, 'Oktober 2026')).toContain('geplant')
})

test('the work is written down and does not count as integration', async () => {
  const vermittlung = await weg.als('vermittlung', `${fall}/arbeit`)
  await vermittlung.locator('summary', { hasText: 'Arbeitsaufnahme erfassen' }).click()
  const form = vermittlung.locator('form', { has: vermittlung.locator('[name="ersetzt"][value=""]') })
  await form.locator('[name="i.beginn"]').fill('2026-09-01')
  await form.locator('[name="i.art"]').selectOption('oeffentlich-gefoerdert')
  await form.locator('[name="i.kldb"]').fill('29222')
  await form.locator('[name="i.stunden"]').fill('39')
  await form.locator('[name="i.brutto"]').fill('2349,10')
  await form.locator('[name="i.befristet_bis"]').fill('2031-08-31')
  await form.locator('[name="i.quelle"]').fill('Arbeitsvertrag (Übung)')
  await form.getByRole('button', { name: 'Erfassen' }).click()
  await vermittlung.getByText('01.09.2026').first().waitFor()
  expect(await text(vermittlung)).toContain('01.09.2026: öffentlich geförderte Beschäftigung (§§ 16d, 16i) zählt nicht')
})

test('it ends before the five years are over: later months are cancelled, the money is free again', async () => {
  weg.esIst('2026-11-20')
  const fm = await weg.als('fallmanagement', foerderung)
  await bisStand(fm, 'November 2026', 'angeordnet')
  const ende = fm.locator('form', { has: fm.locator('[value="beenden"]') })
  await ende.locator('[name="am"]').fill('2026-11-15')
  await ende.locator('[name="grund"]').fill('Herr Lindner hat eine Stelle ohne Förderung gefunden.')
  await ende.getByRole('button', { name: 'Förderung beenden' }).click()
  await fm.getByRole('heading', { name: 'Aufhebungsbescheid' }).waitFor()
  await weg.pruefe(fm)
  expect(await monat(fm, 'September 2026')).toContain('bezahlt')
  expect(await monat(fm, 'Oktober 2026')).toContain('angeordnet')
  expect(await monat(fm, 'November 2026')).toContain(`November 2026${euro(rund(saetze.ab2026 / 2))}`)
  const monate = fm.locator('section[aria-labelledby="monate"] tbody tr') // folded by year
  expect(await monate.getByText('entfällt').count()).toBe(58) // December 2026 to August 2031, and November as it was

  await sende(fm, 'Aufhebung vorlegen')
  await fm.getByRole('heading', { name: 'Der Entwurf liegt einer zweiten Person vor.' }).waitFor()
  expect(await fm.getByRole('button', { name: 'Aufhebung vorlegen' }).count()).toBe(0)
  await gibFrei('Ende der Förderung: Teilhabe am Arbeitsmarkt')
  const controlling = await weg.als('controlling', '/mittel?jahr=2026')
  for (const jahr of ['2027', '2028', '2029', '2030', '2031'] as const) expect(await gebunden(controlling, jahr), jahr).toBe(vorher.get(jahr))

  const betrieb = await weg.als('baeckerei', '/arbeitgeber')
  expect(await text(betrieb)).toContain('01.09.202615.11.2026')
  expect(weg.fehler).toEqual([])
})
