import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesPdf } from '../platform/pdf/index.ts'
import { tresorMit } from '../platform/tresor/tresor.ts'
import { artMitteilung } from './art-mitteilung.ts'
import { legeBildAb } from './bild-ablegen.ts'
import { setzeGroesse } from './groesse.ts'
import { gehe } from './inhalt.ts'
import { findInhalt } from './lesen.ts'
import { textbilderVon } from './presse-bild.ts'
import { fassungenVon, fruehereFassung, mitteilungsnummern, oeffentlicheMitteilung, oeffentlicheMitteilungen } from './presse-lesen.ts'
import { alsZip, mappendateien } from './presse-mappe.ts'
import { mitteilungPdf } from './presse-pdf.ts'
import { pruefeMitteilung } from './presse-pruefung.ts'
import { speichereMitteilung } from './presse-schreiben.ts'
import { alsReinerText, kreisblattText, passt } from './presse-text.ts'
import { veroeffentlicheMitteilung } from './presse-veroeffentlichen.ts'
import { alsZahlentabelle } from './presse-zahlen.ts'
import { entscheideZitat, findZitat, fordereZitatAn } from './presse-zitat.ts'
import { anja, lena, pressestelle } from './testhilfe/presse.ts'

const t = testDb()
const p = pressestelle(t)
const tresor = tresorMit(new Uint8Array(32).fill(7))
const bogen = { adresse: 'https://jobcenter.example' }
const alle = (stunde: number, traegerId = t.traegerId) => p.tu((db) => oeffentlicheMitteilungen(db, p.ort(stunde, traegerId), 'de'), traegerId)
const eine = (adresse: string, stunde: number) => p.tu((db) => oeffentlicheMitteilung(db, p.ort(stunde), adresse, 'de'))

beforeAll(async () => {
  const wert = { name: 'anzahlAlle', zahl: '407', einheit: '', bezeichnung: 'Jobcenter in Deutschland', quelle: 'Übung', datenstand: '2019' }
  await p.tu(async (db) => {
    await setzeGroesse(db, p.am(0), { ...wert, wert: '407', giltAb: '2019-01-01', giltBis: '2026-08-17' })
    await setzeGroesse(db, p.am(0), { ...wert, wert: '404', zahl: '404', datenstand: '2026', giltAb: '2026-08-18', giltBis: null })
  })
})

describe('a release', () => {
  test('is seen nowhere before its moment, to the second, and everywhere from then on', async () => {
    const id = await p.neu('Gesperrt bis zehn')
    await p.veroeffentliche(id, 1, { ab: 5 })
    const vorher = p.um(5).subtract({ seconds: 1 })
    await p.tu(async (db) => {
      const ort = { ...p.ort(0), jetzt: vorher }
      expect(await oeffentlicheMitteilung(db, ort, 'gesperrt-bis-zehn', 'de')).toBeUndefined()
      expect(await oeffentlicheMitteilungen(db, ort, 'de')).toEqual([])
      expect((await mitteilungsnummern(db, t.traegerId, vorher)).size).toBe(0)
      expect(await fassungenVon(db, ort, id)).toEqual([])
      expect((await mappendateien(db, ort, bogen.adresse)).some((d) => new TextDecoder().decode(d.inhalt).includes('Gesperrt'))).toBe(false)
    })
    expect((await eine('gesperrt-bis-zehn', 5))?.nummer).toEqual({ nr: 1, jahr: 2026 })
    expect(await alle(5, t.anderer)).toEqual([])
  })

  test('is released early with one step', async () => {
    const id = await p.neu('Zu früh bekannt')
    await p.veroeffentliche(id, 6, { ab: 40 })
    expect(await eine('zu-frueh-bekannt', 7)).toBeUndefined()
    expect(await p.tu((db) => veroeffentlicheMitteilung(db, p.am(7), id, { fassung: 1 }))).toMatchObject({ ok: true })
    expect((await eine('zu-frueh-bekannt', 7))?.erstmals.toString()).toBe(p.um(7).toString())
    expect((await eine('zu-frueh-bekannt', 41))?.nummer).toEqual({ nr: 2, jahr: 2026 })
  })

  test('keeps the figures of its first day, also corrected and years later; both versions are readable', async () => {
    const id = await p.neu('Zahlen von damals', {
      zahlen: ['anzahlAlle'],
      texte: { de: { titel: 'Zahlen von damals', vorspann: 'Von {anzahlAlle} Jobcentern.', text: 'Text mit Fehler.' } },
    })
    await p.veroeffentliche(id, 8)
    const daten = {
      ...p.mitteilung('Zahlen von damals'),
      berichtigung: 'Der Text war falsch.',
      texte: { de: { titel: 'Zahlen von damals', vorspann: 'Von {anzahlAlle} Jobcentern.', text: 'Text ohne Fehler.' } },
    }
    expect(await p.tu((db) => speichereMitteilung(db, p.am(30), id, daten, { erwartet: 1 }))).toEqual({ ok: true, fassung: 2 })
    await p.veroeffentliche(id, 30, { fassung: 2 })
    const in2030 = 24 * 365 * 4
    const heute = await eine('zahlen-von-damals', in2030)
    expect(heute).toMatchObject({ vorspann: 'Von 407 Jobcentern.', fassung: 2, berichtigung: 'Der Text war falsch.' })
    expect((await p.tu((db) => fassungenVon(db, p.ort(in2030), id))).map((f) => f.fassung)).toEqual([1, 2])
    const alt = await p.tu((db) => fruehereFassung(db, p.ort(in2030), 'zahlen-von-damals', 1, 'de'))
    expect(alt && alsReinerText(alt)).toMatch(/Von 407 Jobcentern[\s\S]*Text mit Fehler/)
    expect(heute?.nummer).toEqual({ nr: 3, jahr: 2026 })
  })

  test('numbers have no gap, not by two who publish at once, nor by a plan that was called off', async () => {
    const ids = await Promise.all(['Eins', 'Zwei', 'Drei', 'Vier'].map((x) => p.neu(`Zugleich ${x}`)))
    const abgesagt = await p.neu('Abgesagt')
    await p.veroeffentliche(abgesagt, 50, { ab: 51 })
    expect(await p.tu((db) => gehe(db, p.am(50.5), abgesagt, { was: 'abgesetzt', fassung: 1 }))).toEqual({ ok: true })
    for (const id of ids) await p.gibFrei(id, 1, 52)
    await Promise.all(ids.map((id) => p.tu((db) => veroeffentlicheMitteilung(db, p.am(52), id, { fassung: 1 }))))
    const nummern = await p.tu((db) => mitteilungsnummern(db, t.traegerId, p.um(60)))
    expect([...nummern.values()].map((n) => n.nr).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
    const zeiten = (await alle(60)).filter((a) => a.titel.startsWith('Zugleich')).map((a) => a.erstmals.toString())
    expect(new Set(zeiten).size).toBe(4)
  })

  test('is found by word, topic and year', async () => {
    const [a] = await alle(60)
    expect(a && passt(a, { wort: 'WICHTIGSTE rest', thema: undefined, jahr: 2026 })).toBe(true)
    expect(a && passt(a, { wort: '', thema: 'wohnen', jahr: undefined })).toBe(false)
    expect(a && passt(a, { wort: '', thema: undefined, jahr: 2019 })).toBe(false)
  })
})

describe('a quote', () => {
  const zitat = { person: 'Mara Beispiel', funktion: 'Leiterin', text: 'Wir sind für Sie da.' }

  test('does not go out before the person approved exactly these words', async () => {
    const id = await p.neu('Mit Zitat', { zitate: [{ ...zitat, freigabe: { zitatId: crypto.randomUUID(), am: '2026-08-17T08:00:00Z' } }] })
    const eingereicht = () => p.schritt(id, 1, { was: 'eingereicht', fassung: 1 }, lena)
    expect(await eingereicht()).toMatchObject({ fehler: { art: 'befund', stellen: [{ stelle: 'zitat.1' }] } })
    const pfad = await p.tu((db) => fordereZitatAn(db, tresor, p.am(1), id, zitat))
    const schluessel = pfad.split('/').at(-1) ?? ''
    const verstellt = schluessel.replace(/\.(.)/, (_, z: string) => (z === 'A' ? '.B' : '.A')) // the last sign carries bits that count for nothing
    const h = { traegerId: t.traegerId, jetzt: p.um(2) }
    expect(await p.tu((db) => entscheideZitat(db, tresor, h, verstellt, { freigegeben: true, bemerkung: '' }))).toBe(false)
    expect(await p.tu((db) => findZitat(db, tresor, { ...h, jetzt: p.um(24 * 15) }, schluessel))).toBeUndefined()
    expect(await p.tu((db) => entscheideZitat(db, tresor, h, schluessel, { freigegeben: true, bemerkung: '' }))).toBe(true)
    expect(await p.tu((db) => findZitat(db, tresor, h, schluessel))).toBeUndefined()
    const inhalt = await p.tu((db) => findInhalt(db, t.traegerId, id, p.um(3)))
    expect(inhalt?.fassung).toBe(2)
    expect(await p.schritt(id, 3, { was: 'eingereicht', fassung: 2 }, lena)).toEqual({ ok: true })
    // somebody who had the form open meanwhile is not sent back, and changed words need a new approval
    const geaendert = p.mitteilung('Mit Zitat', { zitate: [{ ...zitat, text: 'Wir sind immer für Sie da.' }] })
    expect(await p.tu((db) => speichereMitteilung(db, p.am(4), id, geaendert, { erwartet: 1 }))).toEqual({ ok: true, fassung: 3 })
    expect(await p.schritt(id, 4, { was: 'eingereicht', fassung: 3 }, lena)).toMatchObject({ fehler: { art: 'befund' } })
  })
})

describe('files', () => {
  test('a release is set once: tagged, titled, with everything it says', async () => {
    const id = await p.neu('Blatt mit „Anführung“ und Ärger – 5 €', {
      zahlen: ['anzahlAlle'],
      themen: ['zahlen'],
      texte: {
        de: {
          titel: 'Blatt mit „Anführung“ und Ärger – 5 €',
          vorspann: 'Vorn.',
          text: '### Sprung\n\n- eins\n- **zwei**\n\n| A | B |\n|---|---|\n| #eval("1") | [hin](https://x.example/a) |\n\n<script>alert(1)</script> ☃',
        },
      },
    })
    await p.veroeffentliche(id, 61)
    const a = (await alle(61)).find((x) => x.inhaltId === id) ?? expect.fail('missing')
    const [eins, zwei] = await p.tu(async (db) => [await mitteilungPdf(db, p.ort(61), a, bogen), await mitteilungPdf(db, p.ort(62), a, bogen)])
    expect(eins?.schluessel).toBe(zwei?.schluessel)
    expect(eins?.pdf.equals(zwei?.pdf ?? Buffer.alloc(0))).toBe(true)
    const roh = eins?.pdf.toString('latin1') ?? ''
    expect(roh).toContain('pdfuaid')
    expect(roh).toContain('/StructTreeRoot')
    const gelesen = await liesPdf(eins?.pdf ?? Buffer.alloc(0))
    const text = gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ') : ''
    expect(text).toMatch(/Anführung/)
    expect(text).toContain('#eval("1")')
    expect(text).toContain('<script>')
  })

  test('a table with much text in its first columns stays on the sheet, and nothing of it covers anything else', async () => {
    const lang = (wort: string) => Array.from({ length: 9 }, (_, i) => `${wort}${i} Eingliederungsvereinbarung`).join(' ')
    const zeile = (wort: string) => `| ${lang(wort)} | ${lang(`${wort}b`)} | 1.005,68 € | ${lang(`${wort}c`)} |`
    const viele = `| ${Array.from({ length: 9 }, (_, i) => `Spalte ${i}`).join(' | ')} |`
    const text = `| Unterstützung | Voraussetzung | Betrag | Mehr |\n|---|---|---|---|\n${zeile('alpha')}\n${zeile('beta')}\n\n${viele}\n|${'---|'.repeat(9)}\n${viele}`
    const titel = 'Mit breiter Tabelle'
    const id = await p.neu(titel, { texte: { de: { titel, vorspann: 'Vorn.', text } } })
    await p.veroeffentliche(id, 63)
    const a = (await eine('mit-breiter-tabelle', 64)) ?? expect.fail('missing')
    const { pdf } = await p.tu((db) => mitteilungPdf(db, p.ort(64), a, bogen))
    const gelesen = await liesPdf(pdf)
    const seiten = gelesen.ok ? gelesen.pdf.seiten : expect.fail(gelesen.grund)
    const stuecke = seiten.flatMap((s, seite) => s.texte.map((x) => ({ ...x, seite, rechts: s.breite - 70 })))
    expect(stuecke.filter((x) => x.x < 70 || x.x + x.breite > x.rechts)).toEqual([])
    const deckt = (x: (typeof stuecke)[0], y: (typeof stuecke)[0]) =>
      x !== y && x.seite === y.seite && Math.abs(x.y - y.y) < 2 && x.x < y.x && x.x + x.breite > y.x + 1
    expect(stuecke.filter((x) => stuecke.some((y) => deckt(x, y)))).toEqual([])
    expect(stuecke.some((x) => x.text.includes('1.005,68'))).toBe(true)
  })

  test('a picture inside the text is shown with its credit while it may be, on the page and on paper; then its description stands there', async () => {
    const inhalt = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="4" height="2"/></svg>')
    const angabe = { titel: 'Hände', urheber: 'Werkstatt', nachweis: 'Zeichnung: Werkstatt', lizenz: { art: 'eigen' as const } }
    const h = p.am(0, { ...lena, rollen: ['redaktion'] })
    const mehr = { alt: { de: 'Sechs Hände an einem Seil.' }, kanaele: ['presse' as const], lizenzBis: '2026-08-20' }
    const bild = await p.tu((db) => legeBildAb(db, h, { name: 'haende.svg', inhalt, angabe: { ...angabe, ...mehr } }))
    const bildId = bild.ok ? bild.bildId : expect.fail(JSON.stringify(bild))
    const text = `Oben.\n\n![Viele Hände](bild:${bildId})\n\n- Punkt\n\n  ![](bild:${bildId})`
    const titel = 'Mit Bild im Text'
    const bilder = [{ bildId, unterschrift: 'Wir ziehen gemeinsam.' }]
    const id = await p.neu(titel, { texte: { de: { titel, vorspann: 'Vorn.', text } }, bilder })
    await p.veroeffentliche(id, 61)
    const a = (await eine('mit-bild-im-text', 62)) ?? expect.fail('missing')
    const gezeigt = { [bildId]: { src: `/bilder/${bildId}/haende.svg`, zeile: 'Zeichnung: Werkstatt' } }
    const lies = (stunde: number) =>
      p.tu(async (db) => {
        const { pdf } = await mitteilungPdf(db, p.ort(stunde), a, bogen)
        const gelesen = await liesPdf(pdf)
        const worte = gelesen.ok ? gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ') : ''
        return { worte, bilder: await textbilderVon(db, p.ort(stunde), a), abbildungen: pdf.toString('latin1').match(/\/S \/Figure/g)?.length ?? 0 }
      })
    const jetzt = await lies(61)
    expect(jetzt).toMatchObject({ bilder: gezeigt, abbildungen: 3 })
    expect(jetzt.worte).toMatch(/Zeichnung: Werkstatt.*Zeichnung: Werkstatt.*Wir ziehen gemeinsam. Zeichnung: Werkstatt/)
    const spaeter = await lies(24 * 10)
    expect(spaeter).toMatchObject({ bilder: {}, abbildungen: 0 })
    expect(spaeter.worte).toContain('Viele Hände')
    expect(spaeter.worte).not.toContain('Werkstatt')
  })

  test('the gazette gets whole sentences within its limit', async () => {
    const [a] = await alle(60)
    const lang = a && {
      ...a,
      kreisblattZeichen: 120,
      vorspann: 'Erster Satz mit einigen Worten. Zweiter Satz mit noch mehr Worten, die nicht mehr alle hinein passen werden.',
    }
    const text = lang ? kreisblattText(lang) : ''
    expect(text.length).toBeLessThanOrEqual(120)
    expect(text).toMatch(/Worten\.$/)
  })

  test('the media kit is a ZIP that an unpacker reads; cells are no formulas', async () => {
    const wert = { name: 'boese', zahl: '', einheit: '', bezeichnung: '=HYPERLINK("http://x")', quelle: '@quelle', datenstand: '+1', wert: '-x' }
    await p.tu((db) => setzeGroesse(db, p.am(0), { ...wert, giltAb: '2026-01-01', giltBis: null }))
    const dateien = await p.tu((db) => mappendateien(db, p.ort(63), bogen.adresse))
    const stuecke: Uint8Array[] = []
    for await (const s of alsZip(dateien, p.um(63))) stuecke.push(s)
    const namen = unzipSync(new Uint8Array(Buffer.concat(stuecke)))
    expect(Object.keys(namen)).toEqual(
      expect.arrayContaining(['LIESMICH.txt', 'zahlen/zahlen.csv', 'zahlen/wir-in-zahlen.pdf', 'bilder/nachweise.csv']),
    )
    const csv = new TextDecoder().decode(namen['zahlen/zahlen.csv'])
    for (const zelle of csv.split(/[;\r\n]+/)) expect(zelle.replace(/^"/, '')).not.toMatch(/^[=+\-@]/)
    expect(alsZahlentabelle([], '2026-08-17', 'en')).toContain('Value')
  })
})

test('the checks find what a press officer would', async () => {
  const daten = artMitteilung.schema.parse({
    ...p.mitteilung('Prüfen'),
    texte: {
      de: {
        titel: 'Prüfen',
        vorspann: 'Das BMAS teilt mit: drei Menschen fanden Arbeit.',
        text: 'Rufen Sie an: 03943 99-1234. [Hier](javascript:alert(1)) steht mehr über die KdU.',
      },
    },
  })
  const saetze = (await p.tu((db) => pruefeMitteilung(db, p.ort(1), daten))).map((b) => b.satz).join('\n')
  for (const wort of ['BMAS', 'drei Menschen', '03943 99-1234', 'javascript:alert(1', 'KdU']) expect(saetze).toContain(wort)
  const gut = {
    ...daten,
    texte: {
      de: {
        ...daten.texte.de,
        vorspann: 'Die Kosten der Unterkunft (KdU) steigen. Die KdU sind Miete.',
        text: 'Rufen Sie an: 030 23125-000. Das gilt für 12 Menschen.',
      },
    },
  }
  expect((await p.tu((db) => pruefeMitteilung(db, p.ort(1), gut))).map((b) => b.satz)).toEqual([])
  expect(anja.rollen).toEqual(['freigabe'])
})
