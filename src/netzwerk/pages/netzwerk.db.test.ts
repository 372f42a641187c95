import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { beginneSitzung, type Rolle } from '../../platform/auth/index.ts'
import { kontoMit, rufe } from '../../platform/auth/testhilfe/index.ts'
import { forTraeger, type Traeger } from '../../platform/db/index.ts'
import { testDb } from '../../platform/db/testhilfe/db.ts'
import { eintragSchema } from '../bibliothek-art.ts'
import { legeEigeneAn } from '../eigene-vorlage.ts'
import { gruendeGremium, nimmAuf } from '../gremium.ts'
import { speichereProtokoll } from '../protokoll.ts'
import { planeSitzung } from '../sitzung.ts'
import { type Hausname, haus, hausliste, imNetzVon, mensch, netzId } from '../testhilfe/menschen.ts'
import { legeUnterlageAb } from '../unterlage.ts'
import * as eigeneVorlage from './eigene-vorlage.tsx'
import * as gremien from './gremien.tsx'
import * as gremium from './gremium.tsx'
import * as kalender from './kalender.tsx'
import * as mitglieder from './mitglieder.tsx'
import * as start from './netzwerk.tsx'
import * as protokoll from './protokoll.tsx'
import * as protokollText from './protokoll-text.ts'
import * as sitzung from './sitzung.tsx'
import * as sitzungIcs from './sitzung-ics.ts'
import * as umfragen from './umfragen.tsx'
import * as unterlage from './unterlage.tsx'
import * as unterlageDatei from './unterlage-datei.ts'

const t = testDb()
const imNetz = imNetzVon(t)
const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
const ids = { gremiumId: '', sitzungId: '', unterlageId: '', vorlageId: '', fassung: '1' }
const GEHEIM = 'Nur unter uns besprochen'

type Tor = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>

const angemeldet = new Map<string, Promise<{ cookie: string; traeger: Traeger }>>()

async function melde(wer: Hausname, rolle: Rolle): Promise<{ cookie: string; traeger: Traeger }> {
  const { kontoId } = await kontoMit(t, [rolle], haus(wer))
  return forTraeger(t.db, haus(wer), async (db) => ({
    cookie: `tragwerk=${await beginneSitzung(db, haus(wer), { kontoId, stufe: 'voll' }, jetzt)}`,
    traeger: await db.selectFrom('traeger').selectAll().where('traegerId', '=', haus(wer)).executeTakeFirstOrThrow(),
  }))
}

/** Calls a loader, or with a form an action, as somebody of a house does; what it throws counts as its answer. */
async function als(wer: Hausname, rolle: Rolle, tor: Tor, params: Record<string, string> = ids, formular?: Record<string, string>) {
  const wo = angemeldet.get(wer + rolle) ?? melde(wer, rolle)
  angemeldet.set(wer + rolle, wo)
  const { cookie, traeger } = await wo
  const anfrage = { cookie, params, traeger, ...(formular && { formular }) }
  const antwort = await rufe(t, tor, '/netzwerk/x', anfrage).catch((geworfen: unknown) => geworfen)
  if (antwort instanceof Response) return { status: antwort.status, text: await antwort.text() }
  if (antwort instanceof Error) throw antwort
  return { status: 200, text: JSON.stringify(antwort) }
}

beforeAll(async () => {
  const [k, h] = [mensch('netz', jetzt), mensch('harz', jetzt)]
  const gelungen = <T extends { ok: boolean }>(e: T) => (e.ok ? (e as Extract<T, { ok: true }>) : expect.fail(JSON.stringify(e)))
  const gruppe = {
    name: 'AK Still',
    art: 'projekt',
    auftrag: 'x',
    vertraulichkeit: 'gremium',
    land: null,
    sitzregel: '',
    von: '2026-01-01',
    bis: null,
  } as const
  await imNetz(async (db) => {
    ids.gremiumId = gelungen(await gruendeGremium(db, k, gruppe)).gremiumId
    const sitz = { haus: haus('harz'), name: 'Person (Übung)', funktion: '', email: 'geheim@harz.example', rolle: 'sprecherin' as const }
    gelungen(await nimmAuf(db, k, ids.gremiumId, sitz, hausliste))
    const termin = {
      titel: GEHEIM,
      ort: '',
      video: '',
      gastgeber: '',
      hinweise: '',
      beginn: jetzt.subtract({ hours: 2 }),
      ende: jetzt.subtract({ hours: 1 }),
    }
    ids.sitzungId = gelungen(await planeSitzung(db, h, ids.gremiumId, termin)).sitzungId
    gelungen(await speichereProtokoll(db, h, ids.sitzungId, { text: GEHEIM, fassung: 0, ergebnisse: new Map(), anwesend: new Set() }))
    const neu = { titel: GEHEIM, vertraulichkeit: 'gremium', lizenz: 'CC BY 4.0', sitzung: null, bemerkung: '' } as const
    const blatt = { name: 'a.txt', typ: 'text/plain', inhalt: new TextEncoder().encode(GEHEIM) }
    ids.unterlageId = gelungen(await legeUnterlageAb(db, h, ids.gremiumId, neu, blatt)).unterlageId
  })
  const daten = eintragSchema.parse({ art: 'vorlage', titel: GEHEIM, vorlageart: 'brief', lizenz: 'CC BY 4.0', text: GEHEIM })
  ids.vorlageId = gelungen(await forTraeger(t.db, haus('harz'), (db) => legeEigeneAn(db, { ...h, traegerId: haus('harz') }, daten))).vorlageId
})

describe('what a confidential group and a house keep to themselves', () => {
  const verschlossen = { sitzung, protokoll, unterlage, unterlageDatei, sitzungIcs, protokollText, eigeneVorlage }

  test.each(Object.entries(verschlossen))('%s opens for the house and for nobody else', async (_, seite) => {
    expect((await als('harz', 'arbeitskreis', seite.loader)).status).toBe(200)
    expect((await als('jena', 'arbeitskreis', seite.loader)).status).toBe(404)
    expect((await als('harz', 'leistung', seite.loader)).status).toBe(403)
  })

  test('stands on no page of others: lists, calendar, members without addresses', async () => {
    for (const seite of [start, kalender, umfragen, gremium, mitglieder, gremien]) {
      const { status, text } = await als('jena', 'arbeitskreis', seite.loader)
      expect(status).toBe(200)
      expect(text).not.toContain(GEHEIM)
      expect(text).not.toContain('geheim@harz.example')
    }
    expect((await als('harz', 'arbeitskreis', mitglieder.loader)).text).toContain('geheim@harz.example')
  })

  test('is not changed from outside, and nonsense in a form is no fault of the server', async () => {
    const unsinn = {
      id: 'x',
      stand: 'x',
      rolle: 'x',
      gremium: 'x',
      name: '',
      titel: '',
      tag: '31.2.',
      von: '25:00',
      bis: '',
      mitglied: 'x',
      antwort: 'x',
      fassung: 'x',
    }
    const taten = [
      'planen',
      'aendern',
      'aufloesen',
      'aufgabe',
      'beschluss',
      'ablegen',
      'einladen',
      'absagen',
      'antworten',
      'anmelden',
      'hoch',
      'entfernen',
    ]
    const weitere = [
      'speichern',
      'entwurf',
      'genehmigen',
      'aufnehmen',
      'rolle',
      'bin-ich',
      'abonnieren',
      'beenden',
      'fassung',
      'teilen',
      'zusammen',
      '__proto__',
      '',
    ]
    for (const seite of [gremium, sitzung, protokoll, mitglieder, kalender, unterlage, eigeneVorlage, gremien, umfragen])
      for (const wer of ['jena', 'harz'] as const)
        for (const tat of [...taten, ...weitere]) {
          if (wer === 'harz' && !['aufgabe', 'hoch', 'rolle', 'planen', 'antworten', '__proto__'].includes(tat)) continue
          const { status, text } = await als(wer, 'arbeitskreis', seite.action, ids, { ...unsinn, tat })
          expect([200, 302], `${wer} ${tat}`).toContain(status)
          expect(text, `${wer} ${tat}`).toContain('"ok":false')
        }
  })
})

test('what a house calls coordination coordinates nobody', async () => {
  const neu = { tat: 'gruenden', name: 'AK Eigen', art: 'bund', auftrag: 'x', vertraulichkeit: 'alle', von: '2026-01-01' }
  expect((await als('harz', 'koordination', gremien.action, {}, neu)).text).toContain('nur die Koordination')
  expect((await als('harz', 'koordination', sitzung.loader)).status).toBe(200) // as a member, not more
  expect((await als('jena', 'koordination', sitzung.loader)).status).toBe(404)
  expect((await als('netz', 'koordination', sitzung.loader)).status).toBe(200)
  const vorher = await imNetz((db) => db.selectFrom('gremium').select('name').where('traegerId', '=', netzId).execute())
  expect((await als('netz', 'koordination', gremien.action, {}, neu)).status).toBe(302)
  expect((await imNetz((db) => db.selectFrom('gremium').select('name').where('traegerId', '=', netzId).execute())).length).toBe(vorher.length + 1)
})
