import { afterAll, beforeAll, expect, test } from 'vitest'
import { angabe, beginneWeg, foto, fuelle, knopf, sende, text, type Weg } from './weg.ts'

/**
 * One year of Grace Adeyemi, who came with the exercises: Potenzialanalyse and plan in January, a language course, a measure, an appointment
 * missed for a good reason, a job in June with Einstiegsgeld and an Eingliederungszuschuss, and the question in December whether it lasts.
 */
let weg: Weg
let fall = ''

beforeAll(async () => {
  weg = await beginneWeg('2026-01-12')
})
afterAll(() => weg.ende())

const grace = (pfad: string) => weg.als('grace-adeyemi', pfad, { telefon: true, passwort: 'regenschirm apfel leiter' })
async function meinFall(): Promise<string> {
  if (fall !== '') return fall
  const page = await weg.als('leistung', '/faelle?q=Adeyemi')
  fall = (await page.locator('main a[href^="/faelle/"]').first().getAttribute('href')) ?? ''
  expect(fall).toMatch(/^\/faelle\/[0-9a-f-]{36}$/)
  return fall
}

/** The second person looks at what waits for the case, and issues it. */
async function gibFrei(bezeichnung: RegExp, betrag = ''): Promise<void> {
  const page = await weg.als('anordnung', '/freigaben')
  await page.getByRole('row', { name: bezeichnung }).getByRole('link').first().click()
  await knopf(page, /^Freigeben und erlassen/).waitFor()
  expect(await text(page)).toContain(betrag)
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/getan=/)
}

test('January: the household gets its money, and Grace an access of her own', async () => {
  const leistung = await weg.als('leistung', `${await meinFall()}/entwurf`)
  await sende(leistung, 'Zur Freigabe vorlegen')
  await gibFrei(/Adeyemi/)
  await (await weg.als('leistung', `${fall}/zugang`)).locator('#f-person').selectOption({ label: 'Grace Adeyemi' })
  await leistung.locator('main button.kern-btn--primary').click()
  const code = (await leistung.locator('.tw-brief__code').textContent()) ?? ''

  const telefon = await weg.geraet('telefon')
  await weg.oeffne(telefon, '/mein/registrieren')
  await telefon.getByLabel('Wie sollen wir Sie ansprechen?').fill('Grace Adeyemi')
  await telefon.getByLabel('E-Mail-Adresse oder Benutzername').fill('grace-adeyemi')
  await telefon.getByLabel('Passwort').fill('regenschirm apfel leiter')
  await telefon.getByRole('button', { name: 'Konto anlegen' }).click()
  await telefon.getByRole('link', { name: 'Konto verbinden' }).click()
  const brief = telefon.locator('form', { has: telefon.locator('[name="brief-code"]') })
  await brief.locator('[name="brief-code"]').fill(code)
  await brief.locator('[name="brief-geburtsdatum"]').fill('17.05.1992')
  await brief.getByRole('button').last().click()
  await telefon.waitForURL(/\/mein$/)
})

test('January: she prepares the talk on the phone, and the talk makes it a Potenzialanalyse', async () => {
  const telefon = await grace('/mein/weg/potenzial')
  const frage = (feld: string) => telefon.locator(`form:has(input[name="feld"][value="${feld}"])`)
  await frage('faehigkeit').locator('[name="wort"]').fill('Kasse bedienen')
  await frage('faehigkeit').getByRole('button').click()
  await frage('sprache').locator('select[name="sprache"]').selectOption('en')
  await frage('sprache').locator('select[name="niveau"]').selectOption('C1')
  await frage('sprache').getByRole('button').click()
  await weg.pruefe(telefon)
  await sende(telefon, 'Fertig: Jobcenter Bescheid geben', 'Danke. Wir wissen')

  const fm = await weg.als('fallmanagement', `${await meinFall()}/potenzial?p=p1`)
  for (let n = 0; n < 2; n++) await sende(fm, /^Übernehmen/)
  await fm.getByLabel('Fähigkeiten eingeben, mit Komma getrennt').fill('Kunden beraten, Backen')
  await fm.keyboard.press('Enter')
  await fm.locator('.ap-angaben').getByText('Backen').first().waitFor()
  await angabe(fm, 'staerke', { text: 'Bleibt freundlich, auch wenn viele warten' })
  await angabe(fm, 'wunschberuf', { name: 'Verkäuferin', art: 'arbeit' })
  await angabe(fm, 'sprache', { sprache: 'de', niveau: 'A2' })
  await angabe(fm, 'status', { art: 'arbeitslos' }, '2025-09-01')
  await angabe(fm, 'mobilitaet', { mittel: 'bus', hoechstensMinuten: '45', hoechstensKm: '20' })
  await angabe(fm, 'wohnort', { plz: '38855', ort: 'Wernigerode' })
  await angabe(fm, 'arbeitszeit', { art: 'teilzeit', minutenJeWoche: '30' })
  await angabe(fm, 'kinderbetreuung', { gesichert: 'ja', von: '07:00', bis: '16:00', form: 'Kita und Daniel' })
  expect(await text(fm)).toContain('Kasse bedienen')
  await weg.pruefe(fm)
})

test('January: the plan is written together, tells no consequences, and holds when she agrees', async () => {
  const fm = await weg.als('fallmanagement', `${await meinFall()}/plan?p=p1`)
  await sende(fm, 'Plan anfangen', 'Der Entwurf ist angelegt.')
  const entwurf = fm.locator('form.ap-planformular')
  await fuelle(entwurf, {
    am: '2026-01-12',
    ziel: 'Arbeit als Verkäuferin, 30 Stunden in der Woche',
    angebot: 'Beratung alle vier Wochen, Berufssprachkurs, Vermittlung in den Einzelhandel. Sonst wird der Regelbedarf gemindert.',
    'schritt.0.was': 'Am Berufssprachkurs bis B1 teilnehmen',
    'schritt.0.bis': '2026-03-31',
    'schritt.0.nachweis': 'Zertifikat',
    'schritt.1.wer': 'haus',
    'schritt.1.was': 'Platz im Berufssprachkurs besorgen',
    'schritt.1.bis': '2026-01-30',
    'schritt.2.was': 'An der Bewerbungswerkstatt teilnehmen',
    'schritt.2.bis': '2026-05-12',
    'bemuehung.0.was': 'Bewerbungen',
    'bemuehung.0.anzahl': '3',
    'bemuehung.0.nachweis': 'Kopie oder Foto',
    sprachkurs: 'berufssprachkurs',
    leistungen: 'Einstiegsgeld',
    reha: 'nicht-noetig',
  })
  await sende(fm, 'Speichern und der Person vorlegen', 'In den Kooperationsplan gehört keine Belehrung über Rechtsfolgen.')
  await fuelle(entwurf, { angebot: 'Beratung alle vier Wochen, Berufssprachkurs, Vermittlung in den Einzelhandel.' })
  await sende(fm, 'Speichern und der Person vorlegen', 'Der Plan liegt der Person vor.')
  await weg.pruefe(fm)

  const telefon = await grace('/mein/weg')
  await telefon.getByRole('link', { name: 'Plan ansehen und zustimmen' }).click()
  expect(await text(telefon)).not.toMatch(/rechtsfolge|gemindert|gekürzt|§ 3[12]/i)
  await sende(telefon, 'Ja, ich stimme zu', 'Der Plan gilt jetzt.')
  await weg.pruefe(telefon)
  const pdf = await telefon.request.get(`${weg.url}${await telefon.getByRole('link', { name: /PDF/ }).first().getAttribute('href')}`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
})

test('April: the language course is proven from the phone, and the measure begins', async () => {
  weg.esIst('2026-04-01')
  const telefon = await grace('/mein/weg')
  const schritt = telefon.locator('section', { has: telefon.locator('#naechstes') })
  expect(await schritt.textContent()).toContain('Berufssprachkurs')
  await schritt.locator('summary').click()
  await schritt.locator('input[type=file]').setInputFiles({ name: 'Zertifikat.jpg', mimeType: 'image/jpeg', buffer: await foto() })
  await schritt.getByRole('button', { name: 'Schicken' }).click()
  await telefon.locator('.kern-alert--success').waitFor()
  await weg.pruefe(telefon)

  const fm = await weg.als('fallmanagement', `${await meinFall()}/weg?p=p1`)
  await fm
    .getByRole('link', { name: /Zertifikat/ })
    .first()
    .waitFor()
  await sende(fm, /^Erledigt.*Berufssprachkurs/, 'Der Schritt ist festgehalten.')
  await weg.pruefe(fm)
  await weg.oeffne(fm, `${fall}/potenzial?p=p1`)
  await fm.locator('summary', { hasText: 'Deutsch' }).click()
  const deutsch = fm.locator('form', { has: fm.locator('option[value="de"]:checked') }).last()
  await deutsch.locator('[name="niveau"]').selectOption('B1')
  await Promise.all([fm.waitForResponse((r) => r.request().method() === 'POST'), deutsch.getByRole('button', { name: 'Berichtigen' }).click()])

  await weg.oeffne(fm, `${fall}/massnahmen?p=p1`)
  const angebot = fm.locator('section[aria-labelledby="angebote"] li', { has: fm.locator('summary'), hasText: 'Bewerbungswerkstatt' }).first()
  await angebot.locator('summary').click()
  await angebot.locator('[name="ziel"]').fill('Bewerbungen für den Verkauf schreiben')
  await angebot.getByRole('button', { name: /zuweisen/i }).click()
  await fm.getByText('Ziel: Bewerbungen für den Verkauf schreiben').waitFor()
  await weg.pruefe(fm)
})

test('April: a missed appointment is heard, has a good reason, and has no consequence', async () => {
  const fm = await weg.als('fallmanagement', `${await meinFall()}/termine?p=p1`)
  const neu = fm.locator('form', { has: fm.locator('[name="tat"][value="vereinbaren"]') })
  await fuelle(neu, { tag: '2026-04-21', ort: 'Musterplatz 3, Zimmer 12' })
  await sende(fm, 'Vereinbaren')
  const termin = fm.locator('.tm-liste > li').first()
  await termin.locator('summary').click()
  await fuelle(termin, { verbindlich: 'ja', uebergeben: 'ja' })
  await sende(fm, 'Einladung schicken')
  await weg.pruefe(fm)

  weg.esIst('2026-04-22')
  await weg.als('fallmanagement', `${fall}/termine?p=p1`)
  await fm.locator('[name="anwesenheit"]').first().selectOption('nicht-erschienen')
  await sende(fm, 'Festhalten')
  await weg.oeffne(fm, `${fall}/pflichten?p=p1`)
  await fm.locator('summary', { hasText: 'Anhörung schicken' }).click()
  await sende(fm, 'Anhörung schicken', 'Die Anhörung ist unterwegs.')
  await weg.pruefe(fm)

  const telefon = await grace('/mein/termine')
  await telefon.locator('textarea[name="text"]').fill('Ruth war krank, ich konnte sie nicht allein lassen. Der Kinderarzt hat es bescheinigt.')
  await telefon
    .locator('form', { has: telefon.locator('textarea[name="text"]') })
    .getByRole('button', { name: /Schicken|schicken|Antwort/ })
    .last()
    .click()
  await telefon.locator('.kern-alert--success').waitFor()
  await weg.pruefe(telefon)

  weg.esIst('2026-05-04')
  await weg.als('fallmanagement', `${fall}/pflichten?p=p1`)
  await fm.locator('summary', { hasText: 'Beurteilen' }).click()
  const urteil = fm.locator('form', { has: fm.locator('[name="tat"][value="beurteilen"]') })
  await fuelle(urteil, { grundstand: 'nachgewiesen', text: 'Das Attest des Kinderarztes liegt vor.' })
  await sende(fm, 'Beurteilen')
  await fm.getByText('Vorschlag nach den Regeln: Keine Folge').waitFor()
  await fm.locator('summary', { hasText: 'Ohne Folge beenden' }).click()
  await fm
    .locator('form', { has: fm.locator('[name="tat"][value="ohne-folge"]') })
    .locator('[name="text"]')
    .fill('Wichtiger Grund nachgewiesen.')
  await sende(fm, 'Ohne Folge beenden', 'ohne Folge beendet')
  const leistung = await weg.als('leistung', fall)
  const anspruch = leistung.getByRole('row', { name: /^Anspruch Grace/ })
  expect((await anspruch.getByRole('cell').allTextContents()).slice(3, 9).map((z) => z.slice(0, 6))).toEqual(
    Array.from({ length: 6 }, () => '726,00'),
  )
})

test('April: she takes part, day by day, and the month is closed', async () => {
  weg.esIst('2026-04-13')
  const anbieter = await weg.als('bildungswerk', '/anbieter/teilnehmende')
  await anbieter
    .getByRole('row', { name: /Adeyemi.*12\.05\.2026/ })
    .getByRole('link')
    .click()
  await anbieter.getByRole('heading', { level: 1, name: /Adeyemi/ }).waitFor()
  const teilnahme = await text(anbieter)
  expect(teilnahme).toContain('Bewerbungen für den Verkauf schreiben')
  expect(teilnahme).not.toMatch(/Daniel|Ruth|Noah|Englisch|Regelbedarf|1992/) // name, aim, coming and going, nothing else
  await anbieter.locator('[name="am"]').fill('2026-04-13')
  await sende(anbieter, 'Hat angefangen')
  await weg.pruefe(anbieter)

  weg.esIst('2026-05-04')
  await weg.als('bildungswerk', '/anbieter/anwesenheit?monat=2026-04')
  const luecken = anbieter.locator('section', { has: anbieter.locator('#abschluss') }).locator('li a')
  await luecken.first().waitFor()
  for (const adresse of new Set(await luecken.evaluateAll((alle) => alle.map((a) => a.getAttribute('href') ?? '')))) {
    await weg.oeffne(anbieter, adresse)
    const erste = anbieter.getByRole('row', { name: /Adeyemi/ }).locator('input')
    if ((await erste.count()) > 0) {
      await erste.first().focus()
      for (const art of ['A', 'A', 'A', 'A', 'A', 'A', 'EF', 'A', 'A', 'A', 'A', 'A', 'A', 'A']) {
        await anbieter.keyboard.type(art)
        await anbieter.keyboard.press('ArrowRight')
      }
    }
    // everybody else of the exercises was there
    await anbieter.locator('.ms-raster input').evaluateAll((alle) => {
      for (const e of alle as HTMLInputElement[]) if (e.value === '') e.value = 'A'
    })
    await sende(anbieter, 'Anwesenheit speichern')
  }
  await weg.oeffne(anbieter, '/anbieter/anwesenheit?monat=2026-04')
  await sende(anbieter, 'Monat abschließen', 'abgeschlossen')
  await weg.pruefe(anbieter)
})

test('May: a vacancy fits, both sides want it', async () => {
  weg.esIst('2026-05-11')
  const vermittlung = await weg.als('vermittlung', `${await meinFall()}/arbeit?p=p1`)
  expect(await text(vermittlung)).not.toMatch(/Grad der Behinderung|Gesundheit/)
  await vermittlung
    .locator('.vm-treffer > li', { hasText: 'Verkäuferin oder Verkäufer in der Bäckerei' })
    .getByRole('link', { name: 'Vorschlag vorbereiten' })
    .click()
  const vorschlag = vermittlung.locator('form', { has: vermittlung.locator('[name="stelle"]') }).first()
  await vorschlag.locator('[name="zumutbar"]').first().waitFor()
  for (const punkt of await vorschlag.locator('[name="zumutbar"]').all()) await punkt.check()
  await vorschlag.locator('[name="nachricht"]').fill('Die Stelle passt zu Ihrem Plan. Die Zeiten lassen sich mit der Kita vereinbaren.')
  await sende(vermittlung, 'Vorschlagen')
  await vermittlung.locator('.kern-alert--success').waitFor()
  await weg.pruefe(vermittlung)

  const telefon = await grace('/mein/stellen')
  const karte = telefon.locator('section.tw-karte', { hasText: 'Verkäuferin oder Verkäufer in der Bäckerei' })
  await karte.locator('[type="radio"][value="beworben"]').check()
  await karte.locator('[type="radio"][value="kontakt"]').check()
  await karte.locator('[name^="telefon-"]').fill('0151 000777')
  await sende(telefon, 'Antwort senden')
  await telefon.locator('.kern-alert--success').waitFor()
  await weg.pruefe(telefon)

  const betrieb = await weg.als('baeckerei', '/arbeitgeber')
  const bewerbung = betrieb.locator('.vm-treffer > li', { hasText: 'Grace Adeyemi' })
  expect(await bewerbung.textContent()).toContain('0151 000777')
  expect(await text(betrieb)).not.toMatch(/Bürgergeld|Grundsicherung|arbeitslos|Kita/)
  await bewerbung.getByLabel(/Rückmeldung/).selectOption('eingestellt')
  await bewerbung.getByRole('button', { name: 'Zurückmelden' }).click()
  await betrieb.locator('.kern-alert--success').waitFor()
  await weg.pruefe(betrieb)
})

/** Fills a grant, saves the draft, and puts it before the second person. */
async function foerdere(instrument: string, werte: Readonly<Record<string, string>>, summe: string): Promise<void> {
  const fm = await weg.als('fallmanagement', `${await meinFall()}/foerderung/neu/${instrument}?p=p1`)
  await fuelle(fm.locator('main form.ef-entwurf'), werte)
  if (instrument === 'egz') {
    const betrieb = fm.locator('#empfaenger option', { hasText: 'Bäckerei Beispiel' })
    await fm.locator('#empfaenger').selectOption(await betrieb.first().getAttribute('value'))
  }
  await fm.locator('main').getByText(summe).first().waitFor() // calculated while typing
  await weg.pruefe(fm)
  await sende(fm, 'Entwurf speichern')
  await fm.waitForURL(/\/foerderung\/[0-9a-f-]{36}$/)
  await sende(fm, 'Zur Freigabe vorlegen')
  await fm.getByText('wartet auf Freigabe').first().waitFor()
}

const person = {
  'f.algAnspruch': 'nein',
  'f.rehatraegerZustaendig': 'nein',
  'f.erforderlich': 'ja',
  'f.erfolgversprechender': 'ja',
  'f.erschwert': 'ja',
  'f.antragAm': '2026-05-11',
  'f.beginn': '2026-06-01',
  'f.taetigkeit': 'svpfl',
  'f.minutenJeWoche': '30',
  'e.ziel': 'ja',
  eigenes: 'Frau Adeyemi war lange nicht in Arbeit und lernt die deutsche Sprache noch. Die Stelle ist unbefristet und sichert den Einstieg.',
}

test('May: Einstiegsgeld for her and a subsidy for the bakery are granted by two people', async () => {
  weg.esIst('2026-05-11')
  await foerdere('p16b', { ...person, 'a.von': '2026-06-01', 'a.bis': '2026-11-30', 'a.bemessung': 'einzeln', 'a.stufe1': '50' }, '3.207,00')
  await gibFrei(/Adeyemi/, '534,50')
  await foerdere(
    'egz',
    {
      ...person,
      'f.befristetBis.ohne': 'ja',
      'f.entgeltMonatCent': '1850',
      'f.tarifMonatCent': '1850',
      'f.arbeitgeber.beschaeftigtMonate48': '0',
      'f.arbeitgeber.ersetzterArbeitsplatz': 'nein',
      'a.von': '2026-06-01',
      'a.bis': '2026-11-30',
      'a.gruppe': 'allgemein',
      'a.satz': '40',
    },
    '5.328,00',
  )
  await gibFrei(/Adeyemi/, '888,00')
})

test('June: she works; the start counts as an integration', async () => {
  weg.esIst('2026-06-02')
  const vermittlung = await weg.als('vermittlung', `${await meinFall()}/arbeit?p=p1`)
  await vermittlung.locator('summary', { hasText: 'Arbeitsaufnahme erfassen' }).click()
  const form = vermittlung.locator('form', { has: vermittlung.locator('[name="i.beginn"]') }).last()
  await fuelle(form, {
    'i.beginn': '2026-06-01',
    'i.art': 'svpflichtig',
    'i.stunden': '30',
    'i.brutto': '1850',
    'i.quelle': 'Arbeitsvertrag',
    'i.durch': 'ja',
  })
  await form.locator('[name="i.stelle"]').selectOption({ index: 1 })
  await sende(vermittlung, 'Erfassen')
  await vermittlung.locator('#integrationen ~ ul').getByText('zählt', { exact: true }).waitFor()
  expect(await text(vermittlung)).toContain('01.06.2026')
  await weg.pruefe(vermittlung)
})

test('June: both subsidies are paid by a payment run that a second person releases', async () => {
  weg.esIst('2026-06-30')
  const leistung = await weg.als('leistung', `${await meinFall()}/zahlungen`)
  await expect // what is due today is ordered by the server on its own
    .poll(async () => text(await weg.oeffne(leistung, `${fall}/zahlungen`)), { timeout: 30_000, interval: 1000 })
    .toMatch(/888,00/)
  const kasse = await weg.als('kasse', '/zahllaeufe')
  await knopf(kasse, 'Zusammenstellen').click()
  await kasse.waitForURL(/zahllaeufe\/[0-9a-f-]{36}/)
  const lauf = new URL(kasse.url()).pathname
  const anordnung = await weg.als('anordnung', lauf)
  await sende(anordnung, /[Ff]reigeben/)
  await anordnung
    .getByText(/freigegeben von/i)
    .first()
    .waitFor()
  await weg.als('kasse', lauf)
  const pain = await (await kasse.request.get(`${weg.url}${lauf}/datei`)).text()
  const zahlungen = pain.match(/<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/g) ?? []
  const an = (name: string) => zahlungen.filter((z) => z.includes(name)).map((z) => /InstdAmt[^>]*>([\d.]+)/.exec(z)?.[1])
  expect([...an('Bäckerei'), ...an('Baeckerei')]).toContain('888.00')
  expect(an('Grace Adeyemi')).toContain('534.50')
})

test('July: controlling sees the integration in K2, down to the counted case', async () => {
  weg.esIst('2026-07-15')
  const controlling = await weg.als('controlling', '/wirkung?monat=2026-06')
  await controlling.getByRole('link', { name: /^K2 / }).waitFor()
  await weg.pruefe(controlling)
  const teamleitung = await weg.als('teamleitung', '/wirkung/K2?monat=2026-06')
  await weg.pruefe(teamleitung)
  await teamleitung.getByRole('link', { name: 'Zeigen: Integrationen', exact: true }).click()
  await knopf(teamleitung, 'Fälle zeigen').click() // a reason first: looking is recorded
  await teamleitung.getByRole('row', { name: /Adeyemi/ }).waitFor()
  await weg.pruefe(teamleitung)
})

test('December: six months later she still works there', async () => {
  weg.esIst('2026-12-02')
  const telefon = await grace('/mein/stellen')
  await weg.pruefe(telefon)
  await telefon.getByRole('button', { name: 'Ja, ich arbeite dort' }).click()
  await telefon.locator('.kern-alert--success').waitFor()
  const vermittlung = await weg.als('vermittlung', `${await meinFall()}/arbeit?p=p1`)
  for (const monat of ['Juli', 'August', 'September', 'Oktober', 'November']) await sende(vermittlung, new RegExp(`^${monat} 2026: arbeitet$`))
  await vermittlung.getByText('Sechs Monate durchgehend beschäftigt (K2E3).').waitFor()
  expect(weg.fehler).toEqual([])
})
