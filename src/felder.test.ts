import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { sql } from 'kysely'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { darf, type Konto, type Recht, rollen, rollenName } from './platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit, traegerVon } from './platform/auth/testhilfe/index.ts'
import { stehendeUhr } from './platform/clock/index.ts'
import { forTraeger } from './platform/db/index.ts'
import { testDb } from './platform/db/testhilfe/db.ts'
import { liesPdf } from './platform/pdf/index.ts'
import { oeffneTresor } from './platform/tresor/index.ts'
import routes from './routes.ts'
import { type Gesaet, proben, saeeFelder } from './testhilfe/felder.ts'
import { type Klasse, klassen, sonstige, type Wer } from './testhilfe/felder-matrix.ts'
import { verfuegungen } from './verfuegungen.ts'

const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' }) // as `rufe` has it
const uhr = stehendeUhr(testzeit)
const haken = { buche: async () => {}, verfuegungen }

type Tor = Readonly<{
  adresse: string
  art: 'lesen' | 'tun'
  recht: Recht | 'oeffentlich' | undefined
  ruf: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>
}>
type Leser = Readonly<{ name: string; konto: Konto | undefined }>
type Antwort = Readonly<{ status: number; text: string }>
const tore: Tor[] = []
let daten: Gesaet
let leser: Leser[] = []
/** ids of rows by the name of the part of an address */
const vorrat = new Map<string, string[]>()
/** class → reader → addresses where the word stood */
const funde = new Map<Klasse, Map<string, Set<string>>>()

async function lies(liste: readonly RouteConfigEntry[], ueber: string): Promise<void> {
  for (const route of liste) {
    const adresse = join('/', ueber, route.path ?? '').replace(/(.)\/$/, '$1')
    const modul: Record<string, unknown> = await import(join(import.meta.dirname, route.file))
    for (const [name, art] of [
      ['loader', 'lesen'],
      ['action', 'tun'],
    ] as const) {
      const ruf = modul[name]
      if (typeof ruf === 'function') tore.push({ adresse, art, recht: 'recht' in ruf ? (ruf.recht as Recht) : undefined, ruf: ruf as Tor['ruf'] })
    }
    await lies(route.children ?? [], adresse)
  }
}

type Zeile = Readonly<Record<string, unknown>>

/** Tables whose rows stand in addresses, with the column where it is called otherwise. */
const tabellen: Readonly<Record<string, readonly [tabelle: string, spalte?: string]>> = {
  stelleId: ['stelle'],
  arbeitgeberId: ['arbeitgeber'],
  massnahmeId: ['massnahme'],
  anbieterId: ['anbieter'],
  teilnahmeId: ['teilnahme'],
  rechnungId: ['rechnung'],
  teilhabeRechnungId: ['teilhabe_rechnung', 'rechnung_id'],
  planId: ['plan'],
  nachweisId: ['plan_nachweis'],
  foerderungId: ['foerderung'],
  verfuegungEntwurfId: ['verfuegung_entwurf', 'entwurf_id'],
  verfuegungId: ['verfuegung'],
  entwurfId: ['bescheid_entwurf'],
  bescheidId: ['bescheid'],
  dokumentId: ['dokument'],
  terminId: ['termin'],
  laufId: ['zahllauf'],
  meldungId: ['meldung'],
  pflichtId: ['pflicht'],
  vorschlagId: ['vorschlag'],
}

async function sammle(): Promise<void> {
  await forTraeger(t.db, t.traegerId, async (db) => {
    for (const [name, [tabelle, spalte]] of Object.entries(tabellen)) {
      const { rows } = await sql<{
        z: Zeile
      }>`select to_jsonb(t) - 'pdf' - 'inhalt' as z from ${sql.id(tabelle)} t where traeger_id = ${t.traegerId}`.execute(db)
      const id = spalte ?? name.replace(/[A-Z]/g, (b) => `_${b.toLowerCase()}`)
      vorrat.set(
        name,
        auswahl(rows.map((r) => r.z)).map((z) => String(z[id])),
      )
    }
  })
  vorrat.set(
    'fallId',
    [daten.mira, daten.uwe, daten.geschuetzt].map((w) => w.fallId),
  )
  vorrat.set(
    'datei',
    (vorrat.get('bescheidId') ?? []).map((id) => `${id}.pdf`),
  )
}

/** Of a case the newest row and those that hold a word; a letter takes long to read. */
function auswahl(zeilen: readonly Zeile[]): Zeile[] {
  const heikel = (z: Zeile) =>
    z.gesundheit === true || z.art === 'minderung' || z.art === 'foerderung' || z.stand === 'anhoerung' || /^Probe/.test(String(z.name))
  const jeFall = [daten.mira, daten.uwe, daten.geschuetzt, daten.petrov].flatMap(({ fallId }) => {
    const eigene = zeilen.filter((z) => z.fall_id === fallId)
    return eigene.filter((z, i) => i === eigene.length - 1 || heikel(z))
  })
  return [...zeilen.filter((z) => typeof z.fall_id !== 'string').slice(0, 14), ...jeFall]
}

const feste: Readonly<Record<string, string>> = { seite: 'name', person: 'p1', art: 'umzug', instrument: 'vb', uebergabeArt: 'fbw', kennzahl: 'K1' }
const NIEMANDES = '00000000-0000-4000-8000-000000000000'
/** What people ask a page for beside its address. */
const fragen: Readonly<Record<string, readonly string[]>> = {
  '/faelle': ['?q=Mira', '?q=Uwe', '?q=Elif'],
  '/faelle/vorschlaege': ['?q=Mira', '?q=Elif'],
  '/faelle/:fallId/angaben': ['?jahr=2026'],
  '/faelle/:fallId': ['?von=2026-07', '?von=2026-07&monat=2026-08&warum=p19.bedarf.0'],
}
/** The worked example of the public documentation has the wage of an exercise household. */
const BEISPIEL = '/api/v1'

function adressen(adresse: string): { pfad: string; params: Record<string, string> }[] {
  const namen = [...adresse.matchAll(/:(\w+)/g)].map((m) => m[1] ?? '')
  let alle: Record<string, string>[] = [{}]
  for (const name of namen) {
    const werte = vorrat.get(name) ?? [feste[name] ?? NIEMANDES]
    alle = alle.flatMap((p) => werte.map((w) => ({ ...p, [name]: w })))
  }
  const pfad = (p: Record<string, string>) => adresse.replace(/:(\w+)\??/g, (_, name: string) => p[name] ?? 'x')
  return alle.flatMap((params) => ['', ...(fragen[adresse] ?? [])].map((frage) => ({ pfad: pfad(params) + frage, params })))
}

const gelesene = new Map<string, string>()

async function pdftext(bytes: Uint8Array): Promise<string> {
  const schluessel = createHash('sha256').update(bytes).digest('hex')
  const da = gelesene.get(schluessel)
  if (da !== undefined) return da
  const gelesen = await liesPdf(Uint8Array.from(bytes))
  if (!gelesen.ok) throw new Error(gelesen.grund)
  const text = gelesen.pdf.seiten.flatMap((s) => s.texte.map((x) => x.text)).join(' ')
  gelesene.set(schluessel, text)
  return text
}

const alsDaten = (_: string, wert: unknown) => (wert instanceof Map || wert instanceof Set ? [...wert] : wert)

async function alsText(wert: unknown): Promise<string> {
  if (!(wert instanceof Response)) return JSON.stringify(wert, alsDaten) ?? ''
  const bytes = new Uint8Array(await wert.arrayBuffer())
  const inhalt = Buffer.from(bytes.subarray(0, 4)).toString() === '%PDF' ? await pdftext(bytes) : new TextDecoder().decode(bytes)
  return `${JSON.stringify([...wert.headers])} ${inhalt}`
}

type Ruf = Readonly<{ cookie?: string; params: Record<string, string>; formular?: Record<string, string> }>

async function frage(tor: Tor, pfad: string, ruf: Ruf): Promise<Antwort> {
  try {
    const wert = await rufe(t, tor.ruf, pfad, { ...ruf, umfeld: { haken } })
    return { status: wert instanceof Response ? wert.status : 200, text: await alsText(wert) }
  } catch (fehler) {
    if (!(fehler instanceof Response)) throw new Error(`${pfad}: ${String(fehler)}`, { cause: fehler })
    return { status: fehler.status, text: await alsText(fehler) }
  }
}

/** Everything that one reader can open, looked through for every word. */
async function liesAlles({ name, konto }: Leser): Promise<void> {
  const mitKeks = konto && { cookie: await cookieFuer(t, konto) }
  for (const tor of tore) {
    const offen = tor.recht === undefined || tor.recht === 'oeffentlich'
    if (tor.art !== 'lesen' || tor.adresse === BEISPIEL) continue
    if (offen ? konto !== undefined : konto === undefined || !darf(konto, tor.recht as Recht)) continue
    for (const { pfad, params } of adressen(tor.adresse)) {
      const { text } = await frage(tor, pfad, { ...mitKeks, params })
      for (const klasse of klassen) if (klasse.wort.test(text)) merke(klasse, name, tor.adresse)
    }
  }
}

function merke(klasse: Klasse, wer: string, adresse: string): void {
  const je = funde.get(klasse) ?? new Map<string, Set<string>>()
  funde.set(klasse, je.set(wer, (je.get(wer) ?? new Set()).add(adresse)))
}

/** A second provider and a second employer of the same house. */
async function weiteres(art: 'anbieter' | 'arbeitgeber', name: string): Promise<Konto> {
  const { traegerId } = t
  const neu = { art, kennung: `anderer-${art}`, name: `Anderer ${art} (Übung)`, stelle: '', rollen: [] } as const
  return forTraeger(t.db, traegerId, async (db) => {
    const konto = await db
      .insertInto('konto')
      .values({ traegerId, ...neu, rollen: [] })
      .returning('kontoId')
      .executeTakeFirstOrThrow()
    if (art === 'anbieter') {
      const { anbieterId } = await db.selectFrom('anbieter').select('anbieterId').where('name', '=', name).executeTakeFirstOrThrow()
      await db
        .insertInto('anbieterKonto')
        .values({ traegerId, anbieterId, ...konto })
        .execute()
    } else {
      const { arbeitgeberId } = await db.selectFrom('arbeitgeber').select('arbeitgeberId').where('name', '=', name).executeTakeFirstOrThrow()
      await db
        .insertInto('arbeitgeberKonto')
        .values({ traegerId, arbeitgeberId, ...konto })
        .execute()
    }
    return { ...konto, ...neu }
  })
}

async function holeLeser(): Promise<Leser[]> {
  const da = await forTraeger(t.db, t.traegerId, (db) =>
    db.selectFrom('konto').select(['kontoId', 'kennung', 'name', 'stelle', 'rollen', 'art']).execute(),
  )
  const uebung = (name: string, kennung: string, art: Konto['art']): Leser => {
    const konto = da.find((k) => k.kennung === kennung && k.art === art) ?? expect.fail(`no account ${kennung}`)
    return { name, konto: { ...konto, art } }
  }
  const kreis = await kontoMit(t, ['fallmanagement'])
  const platz = { traegerId: t.traegerId, fallId: daten.geschuetzt.fallId, kontoId: kreis.kontoId }
  await forTraeger(t.db, t.traegerId, (db) => db.insertInto('fallKreis').values(platz).execute())
  return [
    ...(await Promise.all(rollen.map(async (rolle) => ({ name: rolle, konto: await kontoMit(t, [rolle]) })))),
    { name: 'kreis', konto: kreis },
    uebung('mira', 'mira', 'buerger'),
    uebung('uwe', 'uwe', 'buerger'),
    uebung('anbieter', 'bildungswerk', 'anbieter'),
    uebung('verein', 'sportverein', 'anbieter'),
    uebung('arbeitgeber', 'baeckerei', 'arbeitgeber'),
    { name: 'anderer Anbieter', konto: await weiteres('anbieter', 'Lernhaus Alt (Übung)') },
    { name: 'anderer Betrieb', konto: await weiteres('arbeitgeber', 'Pflegeheim Sonnenhof Beispiel (Übung)') },
    { name: 'niemand', konto: undefined },
  ]
}

const kontoVon = (name: string): Konto => leser.find((l) => l.name === name)?.konto ?? expect.fail(name)

beforeAll(async () => {
  await lies(routes, '/')
  daten = await saeeFelder({ db: t.db, traeger: await traegerVon(t), adresse: '', uhr, tresor, haken })
  await sammle()
  leser = await holeLeser()
  const schreibe = tore.find((x) => x.adresse === '/mein/nachrichten' && x.art === 'tun') ?? expect.fail('no messages')
  const formular = { betreff: 'Wohnung', text: proben.nachricht }
  await frage(schreibe, '/mein/nachrichten', { cookie: await cookieFuer(t, kontoVon('uwe')), params: {}, formular })
  for (const einer of leser) await liesAlles(einer)
}, 180_000)

/** As a row of the matrix calls the reader. */
function alsWer({ von }: Klasse, name: string): string {
  if (name === von) return 'selbst'
  return name
}

describe('no page, letter or file shows', () => {
  test.each(klassen)('$name to anybody who is not named', (klasse) => {
    const erlaubt = new Set<string>([...klasse.muss, ...klasse.darf])
    if (erlaubt.has('fallmanagement')) erlaubt.add('kreis')
    if (klasse.von === undefined && erlaubt.has('selbst')) for (const name of ['mira', 'uwe']) erlaubt.add(name)
    const zuviel = [...(funde.get(klasse) ?? [])].filter(([name]) => !erlaubt.has(alsWer(klasse, name)))
    expect(zuviel.map(([name, wo]) => `${name}: ${[...wo].join(' ')}`)).toEqual([])
  })
})

describe('who works with it finds', () => {
  test.each(klassen)('$name', (klasse) => {
    const gefunden = new Set([...(funde.get(klasse)?.keys() ?? [])].map((name) => alsWer(klasse, name)))
    expect(klasse.muss.filter((wer) => !gefunden.has(wer))).toEqual([])
  })
})

/** All rows that belong to somebody, whatever the table. */
async function zeilenMit(ids: readonly string[]): Promise<string[]> {
  return t.alsBesitzer(async (c) => {
    const { rows } = await sql<{ tabelle: string }>`
      select relname as tabelle from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not like 'kysely%' and relname not in ('protokoll', 'auftrag', 'sitzung')`.execute(c)
    const alle = []
    for (const { tabelle } of rows) {
      const zeilen = await sql<{ z: string }>`select t::text as z from ${sql.id(tabelle)} t where t::text ~ ${ids.join('|')}`.execute(c)
      alle.push(...zeilen.rows.map(({ z }) => `${tabelle} ${z}`))
    }
    return alle.sort()
  })
}

/** What the buttons of all pages send. */
function knoepfe(): string[] {
  const dateien = globSync(join(import.meta.dirname, '{portal,massnahme,vermittlung,teilhabe}/**/*.tsx'))
  const werte = dateien.flatMap((datei) =>
    [...readFileSync(datei, 'utf8').matchAll(/name="(?:aktion|tat|tun|was)"\s+value="([a-z-]+)"/g)].map((m) => m[1] ?? ''),
  )
  return ['', ...new Set(werte)]
}

/** The same house, somebody else's row: in the address and in every field that names one. */
async function versuche(name: string, bereich: string, fremd: Readonly<Record<string, string>>): Promise<string[]> {
  const cookie = await cookieFuer(t, kontoVon(name))
  const kurz = Object.fromEntries(Object.entries(fremd).map(([feld, id]) => [feld.replace(/Id$/, ''), id]))
  const rest = { text: 'x', grund: 'x', fassung: '0', tag: '2026-08-17', stand: 'interessiert', antwort: 'ja', freigabe: 'kontakt', name: 'x' }
  const offen: string[] = []
  for (const tor of tore.filter((x) => x.adresse.startsWith(bereich))) {
    const namen = [...tor.adresse.matchAll(/:(\w+)/g)].map((m) => m[1] ?? '')
    const params = Object.fromEntries(namen.map((n) => [n, fremd[n] ?? feste[n] ?? NIEMANDES]))
    const pfad = tor.adresse.replace(/:(\w+)\??/g, (_, n: string) => params[n] ?? 'x')
    for (const knopf of tor.art === 'tun' ? knoepfe() : ['']) {
      const formular = { ...fremd, ...kurz, ...rest, aktion: knopf, tat: knopf, tun: knopf, was: knopf }
      const { status } = await frage(tor, pfad, { cookie, params, ...(tor.art === 'tun' && { formular }) })
      if (namen.some((n) => n in fremd) && status !== 404 && status !== 403) offen.push(`${tor.adresse} (${tor.art}) ${knopf}: ${status}`)
    }
  }
  return offen
}

describe('with the ids of somebody else in the same house', () => {
  const erste = async (tabelle: string, spalte: string, wo: Readonly<Record<string, string>>): Promise<string> => {
    const [[feld, wert] = ['', '']] = Object.entries(wo)
    const { rows } = await forTraeger(t.db, t.traegerId, (db) =>
      sql<{ id: string }>`select ${sql.id(spalte)} as id from ${sql.id(tabelle)} where ${sql.id(feld)} = ${wert} limit 1`.execute(db),
    )
    return rows[0]?.id ?? expect.fail(`nothing in ${tabelle}`)
  }

  test('a provider opens and changes nothing of another', async () => {
    const anbieterId = await erste('anbieter', 'anbieter_id', { name: 'Bildungswerk Muster (Übung)' })
    const rechnungId = await erste('rechnung', 'rechnung_id', { anbieter_id: anbieterId })
    const fremd = { rechnungId, teilnahmeId: await erste('teilnahme', 'teilnahme_id', { fall_id: daten.uwe.fallId }) }
    const vorher = await zeilenMit(Object.values(fremd))
    expect(vorher.length).toBeGreaterThan(3)
    expect(await versuche('anderer Anbieter', '/anbieter', fremd)).toEqual([])
    expect(await zeilenMit(Object.values(fremd))).toEqual(vorher)
  })

  test('an employer changes nothing of the vacancies and proposals of another', async () => {
    const arbeitgeberId = await erste('arbeitgeber', 'arbeitgeber_id', { name: 'Bäckerei Beispiel (Übung)' })
    const vorschlagId = await erste('vorschlag', 'vorschlag_id', { stand_arbeitgeber: 'eingestellt' })
    const fremd = { arbeitgeberId, vorschlagId, stelleId: await erste('stelle', 'stelle_id', { arbeitgeber_id: arbeitgeberId }) }
    const vorher = await zeilenMit(Object.values(fremd))
    expect(await versuche('anderer Betrieb', '/arbeitgeber', fremd)).toEqual([])
    expect(await zeilenMit(Object.values(fremd))).toEqual(vorher)
  })

  test('a citizen opens and changes nothing of the appointments, hearings, proposals, plans, notices and papers of another', async () => {
    const von = (tabelle: string, spalte = `${tabelle}_id`) => erste(tabelle, spalte, { fall_id: daten.uwe.fallId })
    const fremd = {
      terminId: await von('termin'),
      pflichtId: await von('pflicht'),
      vorschlagId: await von('vorschlag'),
      planId: await von('plan'),
      bescheidId: await von('bescheid'),
      verfuegungId: await von('verfuegung'),
      dokumentId: await von('dokument'),
      teilnahmeId: await von('teilnahme'),
      bedarfId: await erste('teilhabe_bedarf', 'bedarf_id', { zweck: 'Mathematik' }),
      fallId: daten.uwe.fallId,
      personId: daten.uwe.personId,
    }
    const vorher = await zeilenMit(Object.values(fremd))
    expect(vorher.length).toBeGreaterThan(30)
    expect(await versuche('mira', '/mein', fremd)).toEqual([])
    expect(await zeilenMit(Object.values(fremd))).toEqual(vorher)
  })
})

const spalten: readonly Wer[] = [...rollen, ...sonstige]
const kopf: Readonly<Record<(typeof sonstige)[number], string>> = {
  selbst: 'die Person selbst',
  anbieter: 'ihr Anbieter',
  verein: 'der Verein ihrer Kinder',
  arbeitgeber: 'Betrieb mit Vorschlag',
  kreis: 'Kreis der geschützten Akte',
}

test('docs/datenschutz-felder.md says the same (write it anew with vitest -u)', async () => {
  const name = (wer: Wer) => (wer in kopf ? kopf[wer as keyof typeof kopf] : rollenName(wer as (typeof rollen)[number]))
  const liste = (wer: readonly Wer[]) =>
    spalten
      .filter((s) => wer.includes(s))
      .map(name)
      .join(', ') || '–'
  const zeilen = klassen.map((k) => `| ${k.name} | ${liste(k.muss)} | ${liste(k.darf.filter((wer) => !k.muss.includes(wer)))} | ${k.grund} |`)
  const text = `# Wer welche Daten sieht

Erzeugt aus \`src/testhilfe/felder-matrix.ts\` von \`src/felder.test.ts\`. Der Test legt in den Übungsdaten je Zeile ein Wort ab, das sonst nirgends steht, ruft als jede Rolle, als
Bürgerin, Anbieter und Betrieb jede Seite, jeden Brief und jede Datei ab, die deren Recht öffnet, und sucht das Wort. Wer in einer Zeile nicht
steht, darf es nirgends finden; wer unter „sieht“ steht, muss es finden. Rechte und Seiten: [rechte.md](rechte.md).

| Daten | sieht | darf sehen | Grund |
| --- | --- | --- | --- |
${zeilen.join('\n')}
`
  await expect(text).toMatchFileSnapshot('../docs/datenschutz-felder.md')
})
