import { beforeAll, describe, expect, test } from 'vitest'
import type { Konto, Rolle } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe } from '../platform/auth/testhilfe/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { setzeGroesse } from './groesse.ts'
import { findInhalt, oeffentlicheInhalte, oeffentlicherInhalt } from './lesen.ts'
import { loader as start } from './pages/redaktion.tsx'
import { action as einstelle, loader as einstellungen } from './pages/redaktion-einstellungen.tsx'
import { loader as fassungen, action as hole } from './pages/redaktion-fassungen.tsx'
import { action as entscheide, loader as freigabe } from './pages/redaktion-freigabe.tsx'
import { loader as freigaben } from './pages/redaktion-freigaben.tsx'
import { action as schliesse } from './pages/redaktion-geschlossen.tsx'
import { action as tu, loader as zeige } from './pages/redaktion-inhalt.tsx'
import { loader as liste } from './pages/redaktion-liste.tsx'
import { action as legeAn, loader as neu } from './pages/redaktion-neu.tsx'
import { loader as vorschau } from './pages/redaktion-vorschau.tsx'
import { action as setzeZahl, loader as zahl } from './pages/redaktion-zahl.tsx'
import { loader as zahlen } from './pages/redaktion-zahlen.tsx'

const t = testDb()
const um = (minute: number) => Temporal.Instant.from('2026-08-17T08:00:00Z').add({ minutes: minute })
const inDb = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)

const wer: Record<string, { konto: Konto; cookie: string }> = {}
beforeAll(async () => {
  for (const rolle of ['redaktion', 'freigabe', 'leistung', 'fachautor'] as Rolle[]) {
    const konto = await kontoMit(t, [rolle])
    wer[rolle] = { konto, cookie: await cookieFuer(t, konto, um(0)) }
  }
})
type Ruf = Parameters<typeof rufe>[1]
const als = (
  rolle: string,
  ruf: Ruf,
  minute: number,
  anfrage: Readonly<{ params?: Record<string, string>; formular?: Record<string, string>; pfad?: string }> = {},
) =>
  rufe(t, ruf, anfrage.pfad ?? '/', {
    cookie: wer[rolle]?.cookie ?? '',
    jetzt: um(minute),
    ...(anfrage.params && { params: anfrage.params }),
    ...(anfrage.formular && { formular: anfrage.formular }),
  })

/** Where the answer leads, or the status that was thrown. */
async function ausgang(lauf: Promise<unknown>): Promise<string | number> {
  const antwort = await lauf.catch((fehler: unknown) => fehler)
  if (!(antwort instanceof Response)) return antwort instanceof Error ? expect.fail(String(antwort.stack)) : 200
  return antwort.headers.get('location') ?? antwort.status
}

const seite = (text: string, titel = 'Umzug') => ({ bereich: 'wohnen', 'texte.de.titel': titel, 'texte.de.text': text })

async function neueSeite(titel: string, text = 'Fragen Sie uns vorher.'): Promise<string> {
  const ort = await ausgang(als('redaktion', legeAn, 0, { params: { art: 'seite' }, formular: { tun: 'speichern', ...seite(text, titel) } }))
  return /inhalt\/([0-9a-f-]{36})/.exec(String(ort))?.[1] ?? expect.fail(`not created: ${ort}`)
}
const aufSeite = (id: string, minute: number, formular: Record<string, string>, rolle = 'redaktion') =>
  ausgang(als(rolle, tu, minute, { params: { inhaltId: id }, formular }))
const frei = (id: string, minute: number, formular: Record<string, string>, rolle = 'freigabe') =>
  ausgang(als(rolle, entscheide, minute, { params: { inhaltId: id }, formular }))
const sichtbar = (adresse: string, minute: number) =>
  inDb((db) => oeffentlicherInhalt<{ texte: { de: { text: string } } }>(db, t.traegerId, 'seite', adresse, um(minute)))

async function veroeffentliche(id: string, fassung: number, minute: number): Promise<void> {
  expect(await aufSeite(id, minute, { schritt: 'einreichen', fassung: String(fassung) })).toContain('getan=eingereicht')
  expect(await frei(id, minute, { tun: 'freigeben', fassung: String(fassung) })).toContain('getan=frei')
  expect(await aufSeite(id, minute, { schritt: 'veroeffentlichen', fassung: String(fassung) })).toContain('getan=veroeffentlicht')
}

describe('a page in the editor', () => {
  test('is begun, saved, submitted, approved by another person, published, changed and taken back', async () => {
    const id = await neueSeite('Weg einer Seite')
    expect(await aufSeite(id, 1, { tun: 'speichern', erwartet: '1', ...seite('Zweiter Stand.', 'Weg einer Seite') })).toContain(
      'fassung=2&getan=gespeichert',
    )
    expect(await aufSeite(id, 1, { tun: 'einreichen', erwartet: '2', ...seite('Zweiter Stand.', 'Weg einer Seite') })).toContain(
      'fassung=2&getan=eingereicht',
    )
    expect(((await als('freigabe', freigaben, 2)) as { zeilen: unknown[] }).zeilen).toContainEqual(
      expect.objectContaining({ inhaltId: id, stand: 'freigabe-1', eigen: false }),
    )
    expect(await frei(id, 2, { tun: 'freigeben', fassung: '2' })).toContain('getan=frei')
    expect(await sichtbar('weg-einer-seite', 2)).toBeUndefined()
    expect(await aufSeite(id, 3, { schritt: 'veroeffentlichen', fassung: '2' })).toContain('getan=veroeffentlicht')
    expect((await sichtbar('weg-einer-seite', 3))?.daten.texte.de.text).toBe('Zweiter Stand.')
    await aufSeite(id, 4, { tun: 'speichern', erwartet: '2', ...seite('Dritter Stand.', 'Weg einer Seite') })
    expect((await sichtbar('weg-einer-seite', 4))?.fassung).toBe(2)
    await veroeffentliche(id, 3, 5)
    expect((await sichtbar('weg-einer-seite', 5))?.fassung).toBe(3)
    expect(await aufSeite(id, 6, { schritt: 'zuruecknehmen', fassung: '3' })).toContain('getan=zurueckgenommen')
    expect((await sichtbar('weg-einer-seite', 6))?.fassung).toBe(2)
    expect(await aufSeite(id, 7, { schritt: 'offline', fassung: '2' })).toContain('getan=offline')
    expect(await sichtbar('weg-einer-seite', 7)).toBeUndefined()
  })

  test('what was typed stands there again after an error, and no version is made', async () => {
    const id = await neueSeite('Fehlerhaft')
    const antwort = await als('redaktion', tu, 1, {
      params: { inhaltId: id },
      formular: { tun: 'speichern', erwartet: '1', ...seite('Mein langer Text.', ' '), 'texte.en.text': 'Typed too.' },
    })
    expect(antwort).toMatchObject({
      werte: { 'texte.de.text': ['Mein langer Text.'], 'texte.en.text': ['Typed too.'] },
      fehler: { 'texte.de.titel': 'Bitte geben Sie der Seite einen Titel.' },
      erwartet: 1,
    })
    expect((await inDb((db) => findInhalt(db, t.traegerId, id, um(1))))?.fassung).toBe(1)
  })

  test('somebody else has saved meanwhile: both texts are shown, and the next saving takes what was merged', async () => {
    const id = await neueSeite('Zu zweit', 'Anfang.')
    await aufSeite(id, 1, { tun: 'speichern', erwartet: '1', ...seite('Text von anderen.', 'Zu zweit') })
    const meiner = { tun: 'speichern', erwartet: '1', ...seite('Text von mir.', 'Zu zweit') }
    const antwort = await als('redaktion', tu, 2, { params: { inhaltId: id }, formular: meiner })
    expect(antwort).toMatchObject({ werte: { 'texte.de.text': ['Text von mir.'] }, erwartet: 2, konflikt: { fassung: 2 } })
    expect(JSON.stringify(antwort)).toContain('"art":"weg","text":"anderen"')
    expect(await aufSeite(id, 3, { ...meiner, erwartet: '2' })).toContain('fassung=3')
  })

  test('sent again without a change makes no version', async () => {
    const id = await neueSeite('Unverändert')
    const gleich = { tun: 'einreichen', erwartet: '1', ...seite('Fragen Sie uns vorher.', 'Unverändert'), reihenfolge: '100' }
    expect(await aufSeite(id, 1, gleich)).toContain('fassung=1&getan=eingereicht')
  })

  test('what stands in the way is said with its place; the text is saved all the same', async () => {
    const id = await neueSeite('Mit Zahl', 'Es gibt {anzahlGibtEsNicht} davon.')
    const formular = { tun: 'einreichen', erwartet: '1', ...seite('Es gibt {anzahlGibtEsNicht} davon. Neu.', 'Mit Zahl') }
    expect(await als('redaktion', tu, 1, { params: { inhaltId: id }, formular })).toMatchObject({
      erwartet: 2,
      meldungen: [{ stelle: 'texte.de.text', satz: 'Eine Zahl mit dem Namen {anzahlGibtEsNicht} gibt es nicht.' }],
    })
    expect(await als('redaktion', zeige, 1, { params: { inhaltId: id } })).toMatchObject({
      fassung: 2,
      stand: { stand: 'entwurf' },
      befunde: [{ schwere: 'hindert', stelle: 'de.text' }],
    })
  })

  test('pasted markup is text in the preview', async () => {
    const formular = { tun: 'vorschau', erwartet: '0', ...seite('<img src=x onerror=alert(1)>\n\n[Klick](javascript:alert(1))') }
    const antwort = await als('redaktion', legeAn, 0, { params: { art: 'seite' }, formular })
    expect(antwort).toMatchObject({ vorschau: expect.arrayContaining([expect.objectContaining({ titel: 'text' })]) })
    const { vorschau: teile } = antwort as { vorschau: { titel: string; baum: unknown }[] }
    expect(teile.find((v) => v.titel === 'text')?.baum).toEqual([
      { art: 'absatz', inhalt: [{ art: 'text', text: '<img src=x onerror=alert(1)>' }] },
      { art: 'absatz', inhalt: [{ art: 'text', text: 'Klick' }] },
    ])
  })

  test('an old version comes back as a new draft', async () => {
    const id = await neueSeite('Zurückgeholt', 'Erste.')
    await aufSeite(id, 1, { tun: 'speichern', erwartet: '1', ...seite('Zweite.', 'Zurückgeholt') })
    expect(await ausgang(als('redaktion', hole, 2, { params: { inhaltId: id }, formular: { holen: '1', erwartet: '2' } }))).toContain('getan=geholt')
    const inhalt = await inDb((db) => findInhalt(db, t.traegerId, id, um(2)))
    expect(inhalt?.fassungen.at(-1)).toMatchObject({ fassung: 3, ausFassung: 1, daten: { texte: { de: { text: 'Erste.' } } } })
    expect(await als('redaktion', fassungen, 3, { params: { inhaltId: id }, pfad: '/x?alt=1&neu=2' })).toMatchObject({
      alt: 1,
      neu: 2,
      aenderungen: [{ name: 'Deutsch: Text' }],
    })
  })

  test('is planned for a minute in Germany and called off', async () => {
    const id = await neueSeite('Geplant')
    await aufSeite(id, 1, { schritt: 'einreichen', fassung: '1' })
    await frei(id, 1, { tun: 'freigeben', fassung: '1' })
    const plan = { schritt: 'planen', fassung: '1', abTag: '2026-08-17', abZeit: '12:00', bisTag: '2026-08-17', bisZeit: '13:00' }
    expect(await als('redaktion', tu, 2, { params: { inhaltId: id }, formular: { ...plan, abTag: '2026-03-29', abZeit: '02:30' } })).toMatchObject({
      schrittfehler: [expect.stringContaining('gibt es nicht')],
    })
    expect(await als('redaktion', tu, 2, { params: { inhaltId: id }, formular: { ...plan, abTag: '2026-08-16' } })).toMatchObject({
      schrittfehler: [expect.stringContaining('Vergangenheit')],
    })
    expect(await aufSeite(id, 2, plan)).toContain('getan=geplant')
    expect(await sichtbar('geplant', 119)).toBeUndefined()
    expect(await sichtbar('geplant', 120)).toMatchObject({ fassung: 1 })
    expect(await sichtbar('geplant', 180)).toBeUndefined()
    expect(await als('redaktion', start, 3)).toMatchObject({
      geplant: expect.arrayContaining([expect.objectContaining({ id, dazu: 'ab 17.08.2026, 12:00 Uhr' })]),
    })
    expect(await aufSeite(id, 4, { schritt: 'absetzen', fassung: '1' })).toContain('getan=abgesetzt')
    expect(await sichtbar('geplant', 120)).toBeUndefined()
  })
})

describe('the desk of approval', () => {
  test('gives back with a reason, which its author finds on the start page', async () => {
    const id = await neueSeite('Zurückgegeben')
    await aufSeite(id, 1, { schritt: 'einreichen', fassung: '1' })
    expect(
      await als('freigabe', entscheide, 2, { params: { inhaltId: id }, formular: { tun: 'zurueckgeben', fassung: '1', grund: ' ' } }),
    ).toMatchObject({ schrittfehler: [expect.any(String)] })
    expect(await frei(id, 2, { tun: 'zurueckgeben', fassung: '1', grund: 'Bitte den Antrag nennen.' })).toContain('getan=zurueck')
    const { aufgaben } = (await als('redaktion', start, 3)) as { aufgaben: { id: string; grund: string }[] }
    expect(aufgaben).toContainEqual(expect.objectContaining({ id, was: 'An Sie zurückgegeben', grund: 'Bitte den Antrag nennen.' }))
  })

  test('shows what changes against the public version; who took part does not decide', async () => {
    const id = await neueSeite('Vergleich', 'Alter Satz.')
    await veroeffentliche(id, 1, 1)
    await aufSeite(id, 2, { tun: 'einreichen', erwartet: '1', ...seite('Neuer Satz.', 'Vergleich') })
    expect(await als('freigabe', freigabe, 3, { params: { inhaltId: id } })).toMatchObject({
      oeffentlich: 1,
      zuEntscheiden: true,
      mitgewirkt: false,
      aenderungen: [
        {
          name: 'Deutsch: Text',
          stuecke: [
            { art: 'weg', text: 'Alter' },
            { art: 'neu', text: 'Neuer' },
            { art: 'gleich', text: ' Satz.' },
          ],
        },
      ],
    })
    const beides = await kontoMit(t, ['redaktion', 'freigabe'])
    wer.beides = { konto: beides, cookie: await cookieFuer(t, beides, um(0)) }
    await aufSeite(id, 4, { tun: 'einreichen', erwartet: '2', ...seite('Von beiden Rollen.', 'Vergleich') }, 'beides')
    expect(await als('beides', freigabe, 5, { params: { inhaltId: id } })).toMatchObject({ zuEntscheiden: true, mitgewirkt: true })
    expect(await als('beides', entscheide, 5, { params: { inhaltId: id }, formular: { tun: 'freigeben', fassung: '3' } })).toMatchObject({
      schrittfehler: [expect.stringContaining('Vier Augen')],
    })
    expect(await als('freigabe', entscheide, 6, { params: { inhaltId: id }, formular: { tun: 'freigeben', fassung: '2' } })).toMatchObject({
      schrittfehler: [expect.any(String)],
    })
  })

  test('a table of housing limits is checked by the field first', async () => {
    const formular = {
      giltAb: '2027-01-01',
      miete: 'bruttokalt',
      quelle: 'Richtlinie',
      'raeume.0.name': 'Harz',
      'raeume.0.miete.1': '367,50',
      'flaeche.1': '50',
    }
    const ort = await ausgang(als('redaktion', legeAn, 1, { params: { art: 'richtwerte' }, formular: { tun: 'speichern', ...formular } }))
    const id = /inhalt\/([0-9a-f-]{36})/.exec(String(ort))?.[1] ?? expect.fail(String(ort))
    await aufSeite(id, 1, { schritt: 'einreichen', fassung: '1' })
    expect(await frei(id, 2, { tun: 'freigeben', fassung: '1' }, 'fachautor')).toContain('getan=geprueft')
    expect(await als('fachautor', freigabe, 3, { params: { inhaltId: id } })).toMatchObject({ zuEntscheiden: false, stand: 'freigabe-1' })
    expect(await frei(id, 3, { tun: 'freigeben', fassung: '1' }, 'fachautor')).toBe(403)
    expect(await frei(id, 3, { tun: 'freigeben', fassung: '1' })).toContain('getan=frei')
  })
})

describe('the preview', () => {
  test('reads through the door of the public what is not public, and leaves nothing behind', async () => {
    const id = await neueSeite('Vorschau der Seite', 'Noch geheim.')
    expect(await als('redaktion', vorschau, 1, { params: { inhaltId: id }, pfad: '/x?fassung=1' })).toMatchObject({
      titel: 'Vorschau der Seite',
      vorschau: { da: true, art: 'seite' },
    })
    expect(await als('redaktion', vorschau, 1, { params: { inhaltId: id }, pfad: '/x' })).toMatchObject({ vorschau: { da: false } })
    expect(await sichtbar('vorschau-der-seite', 1)).toBeUndefined()
    expect((await inDb((db) => findInhalt(db, t.traegerId, id, um(1))))?.schritte).toEqual([])
  })

  test('shows the figures of the chosen moment', async () => {
    const wert = { name: 'anzahlVorschau', zahl: '', einheit: '', bezeichnung: 'Übungszahl', quelle: 'Übung', datenstand: '2026', giltBis: null }
    const h = { traegerId: t.traegerId, jetzt: um(0) }
    await inDb((db) => setzeGroesse(db, h, { ...wert, wert: '100', giltAb: '2026-01-01' }))
    await inDb((db) => setzeGroesse(db, h, { ...wert, wert: '120', giltAb: '2026-09-01' }))
    const id = await neueSeite('Mit Datum', 'Es sind {anzahlVorschau}.')
    const text = async (pfad: string) => JSON.stringify(await als('redaktion', vorschau, 1, { params: { inhaltId: id }, pfad }))
    expect(await text('/x?fassung=1')).toContain('Es sind 100.')
    expect(await text('/x?fassung=1&tag=2026-09-01&zeit=00:00')).toContain('Es sind 120.')
  })
})

describe('quick ways', () => {
  test('„Heute geschlossen“ is public at once in three languages until midnight, and can be undone', async () => {
    const ort = await ausgang(als('redaktion', schliesse, 0, { formular: { standort: '', bis: 'heute', grund: 'stoerung' } }))
    expect(ort).toContain('getan=veroeffentlicht')
    const [hinweis] = await inDb((db) =>
      oeffentlicheInhalte<{ wichtig: boolean; texte: { en: { titel: string } } }>(db, t.traegerId, 'hinweis', um(0)),
    )
    expect(hinweis).toMatchObject({
      bis: Temporal.Instant.from('2026-08-17T22:00Z'),
      daten: { wichtig: true, oeffnung: { von: '2026-08-17', bis: '2026-08-17', zeiten: [] }, texte: { en: { titel: 'Closed today' } } },
    })
    const id = /inhalt\/([0-9a-f-]{36})/.exec(String(ort))?.[1] ?? ''
    const nurMorgens = { 'oeffnung.von': '2026-08-17', 'oeffnung.bis': '', 'oeffnung.zeiten': '8-12 Uhr' }
    const berichtigt = { tun: 'sofort', erwartet: '1', wichtig: 'ja', ...nurMorgens, 'texte.de.titel': 'Heute doch geöffnet', 'texte.de.text': '' }
    expect(await aufSeite(id, 1, berichtigt)).toContain('getan=veroeffentlicht')
    expect(await inDb((db) => oeffentlicheInhalte(db, t.traegerId, 'hinweis', um(1)))).toMatchObject([
      { fassung: 2, bis: hinweis?.bis, daten: { oeffnung: { bis: '2026-08-17', zeiten: [{ von: '08:00', bis: '12:00' }] } } },
    ])
    expect(await aufSeite(id, 1, { schritt: 'offline', fassung: '2' })).toContain('getan=offline')
    expect(await inDb((db) => oeffentlicheInhalte(db, t.traegerId, 'hinweis', um(1)))).toEqual([])
    const nochmal = await ausgang(als('redaktion', schliesse, 2, { formular: { standort: '', bis: 'tag', tag: '2026-08-19', grund: 'ohne' } }))
    expect(nochmal).toContain('getan=veroeffentlicht')
  })

  test.each([
    [{ standort: 'gibt-es-nicht', bis: 'heute', grund: 'ohne' }],
    [{ standort: '', bis: 'tag', tag: '2026-08-16', grund: 'ohne' }],
    [{ standort: '', bis: 'tag', tag: '', grund: 'ohne' }],
    [{ standort: '', bis: 'heute', grund: 'erfunden' }],
  ])('refuses %o', async (formular) => {
    expect(await als('redaktion', schliesse, 0, { formular })).toMatchObject({ satz: expect.any(String) })
  })
})

describe('figures', () => {
  test('a new value ends the old one by itself; the places that show it are named; one that ran out stands on top', async () => {
    const formular = {
      bezeichnung: 'Bedarfsgemeinschaften',
      wert: '7.842',
      zahl: '7842',
      einheit: '',
      quelle: 'Statistik',
      datenstand: '31.12.2025',
      giltAb: '2026-01-01',
      giltBis: '',
    }
    const setze = (f: Record<string, string>) => als('redaktion', setzeZahl, 1, { params: { name: 'anzahlBg' }, formular: { ...formular, ...f } })
    expect(await ausgang(setze({}))).toContain('/redaktion/zahlen/anzahlBg')
    expect(await ausgang(setze({ wert: '7.900', zahl: '7900', giltAb: '2026-08-01', giltBis: '2026-08-31' }))).toContain('getan')
    const id = await neueSeite('Nennt Zahl', 'Wir betreuen {anzahlBg}.')
    await veroeffentliche(id, 1, 1)
    expect(await als('redaktion', zahl, 2, { params: { name: 'anzahlBg' } })).toMatchObject({
      zeitleiste: [
        { wert: '7.900', heute: true },
        { wert: '7.842', heute: false, endet: '2026-07-31' },
      ],
      stellen: [{ id, oeffentlich: true }],
    })
    const heute = (await als('redaktion', zahlen, 2)) as { zahlen: { name: string }[] }
    expect(heute.zahlen.find((z) => z.name === 'anzahlBg')).toMatchObject({ neuSeit: '2026-08-01' })
    const spaeter = { cookie: await cookieFuer(t, wer.redaktion?.konto ?? expect.fail('no account'), um(60 * 24 * 30)), jetzt: um(60 * 24 * 30) }
    const { zahlen: alle } = await rufe(t, zahlen, '/', spaeter)
    expect(alle[0]).toMatchObject({ name: 'anzahlBg', stellen: 1 })
    expect(await setze({ wert: '', zahl: '1,5', giltAb: '' })).toMatchObject({
      fehler: expect.arrayContaining([expect.objectContaining({ feld: 'zahl' })]),
    })
  })
})

describe('settings', () => {
  test('are kept and read again; what is wrong is said', async () => {
    const params = { bereich: 'haeufig' }
    const formular = { 'verweise.0.titel': 'Antrag', 'verweise.0.ziel': '/antrag', 'verweise.3.titel': '', 'verweise.3.ziel': '' }
    const verwaltung = await kontoMit(t, ['verwaltung'])
    wer.verwaltung = { konto: verwaltung, cookie: await cookieFuer(t, verwaltung, um(0)) }
    expect(await ausgang(als('verwaltung', einstelle, 1, { params, formular }))).toContain('getan=gespeichert')
    expect(await als('verwaltung', einstellungen, 2, { params })).toMatchObject({
      werte: { 'verweise.0.titel': ['Antrag'], 'verweise.0.ziel': ['/antrag'] },
    })
    const boese = { ...formular, 'verweise.0.ziel': 'javascript:alert(1)' }
    expect(await als('verwaltung', einstelle, 1, { params, formular: boese })).toMatchObject({ fehler: [{ feld: 'verweise.0.ziel' }] })
    expect(await ausgang(als('verwaltung', einstellungen, 2, { params: { bereich: 'erfunden' } }))).toBe(404)
  })
})

describe('rights', () => {
  test('who writes no pages neither begins nor changes nor publishes one', async () => {
    const id = await neueSeite('Rechte')
    expect(await ausgang(als('leistung', zeige, 1, { params: { inhaltId: id } }))).toBe(403)
    expect(await ausgang(als('leistung', liste, 1, { params: { art: 'seite' } }))).toBe(403)
    expect(await ausgang(als('leistung', vorschau, 1, { params: { inhaltId: id }, pfad: '/x?fassung=1' }))).toBe(403)
    expect(await ausgang(als('freigabe', neu, 1, { params: { art: 'seite' } }))).toBe(403)
    expect(await aufSeite(id, 1, { tun: 'speichern', erwartet: '1', ...seite('Fremd.') }, 'freigabe')).toBe(403)
    expect(await aufSeite(id, 1, { schritt: 'einreichen', fassung: '1' }, 'fachautor')).toBe(403)
    expect(await ausgang(als('freigabe', schliesse, 1, { formular: { standort: '', bis: 'heute', grund: 'ohne' } }))).toBe(403)
    expect(await ausgang(als('freigabe', setzeZahl, 1, { params: { name: 'anzahlBg' }, formular: {} }))).toBe(403)
    expect(await ausgang(als('redaktion', freigabe, 1, { params: { inhaltId: id } }))).toBe(403)
  })

  test('what does not exist is not found', async () => {
    for (const inhaltId of ['x', '01934f5e-0000-7000-8000-000000000000'])
      expect(await ausgang(als('redaktion', zeige, 1, { params: { inhaltId } }))).toBe(404)
    expect(await ausgang(als('redaktion', liste, 1, { params: { art: 'erfunden' } }))).toBe(404)
    expect(await ausgang(als('redaktion', zahl, 1, { params: { name: 'erfunden' } }))).toBe(404)
  })
})
