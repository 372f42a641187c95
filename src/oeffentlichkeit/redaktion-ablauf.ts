import { redirect } from 'react-router'
import { darf, type Konto, type Zugriff } from '../platform/auth/index.ts'
import { artVon } from './arten.ts'
import { gehe, type InhaltFehler } from './inhalt.ts'
import type { Inhalt } from './lesen.ts'
import { nimmZurueck, vorigeOeffentliche } from './redaktion-tun.ts'
import { alsFelder, alsZeitpunkt, momentAus } from './redaktion-zeit.ts'
import type { Schritt } from './stand.ts'
import { schrittWorte, standWorte } from './texte/personal-redaktion.ts'

/** Steps that this person may take now, as the page offers them. */
export function moeglicheSchritte(inhalt: Inhalt, konto: Pick<Konto, 'art' | 'rollen'>) {
  const art = artVon(inhalt.art)
  const { stand } = inhalt
  const schreibt = darf(konto, art.recht)
  const ohneFreigabe = !art.pruefung && art.freigaben === 0
  const hinaus = ['bereit', 'geplant', 'abgelaufen', 'zurueckgezogen'].includes(stand) || (stand === 'entwurf' && ohneFreigabe)
  const oeffentlich = inhalt.oeffentlich !== undefined && !inhalt.oeffentlich.archiviert
  return {
    schreibt,
    einreichen: schreibt && stand === 'entwurf' && !ohneFreigabe,
    zurueckholen: schreibt && ['fachpruefung', 'freigabe-1', 'freigabe-2', 'bereit'].includes(stand),
    veroeffentlichen: schreibt && hinaus,
    planen: schreibt && (hinaus || stand === 'veroeffentlicht'),
    absetzen: schreibt && stand === 'geplant',
    zuruecknehmen: schreibt && oeffentlich && vorigeOeffentliche(inhalt) !== undefined,
    offline: schreibt && inhalt.oeffentlich !== undefined,
    archivieren: schreibt && oeffentlich,
    entscheiden:
      (stand === 'fachpruefung' && darf(konto, 'inhalt.pruefen')) ||
      (['freigabe-1', 'freigabe-2'].includes(stand) && darf(konto, 'inhalt.freigeben')),
    ohneFreigabe,
  }
}
export type Moeglich = ReturnType<typeof moeglicheSchritte>

export type Schrittfehler = Readonly<{ schrittfehler: readonly string[]; stellen: readonly string[] }>

/** Takes the step that a button of the page stands for. */
export async function geheSchritt(z: Zugriff, inhalt: Inhalt, form: FormData): Promise<Schrittfehler | Response> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const { inhaltId } = inhalt
  const bemerkung = text('bemerkung').slice(0, 2_000)
  const fassung = Number(text('fassung'))
  const ort = (getan: string) => redirect(`/redaktion/inhalt/${inhaltId}?getan=${getan}`)
  switch (text('schritt')) {
    case 'einreichen':
      return danach(await gehe(z.db, z, inhaltId, { was: 'eingereicht', fassung, bemerkung }), ort('eingereicht'))
    case 'zurueckholen':
      return danach(await gehe(z.db, z, inhaltId, { was: 'zurueckgegeben', fassung, bemerkung }), ort('zurueckgeholt'))
    case 'veroeffentlichen':
      return danach(
        await gehe(z.db, z, inhaltId, { was: 'veroeffentlicht', fassung, bemerkung, bis: inhalt.oeffentlich?.bis ?? null }),
        ort('veroeffentlicht'),
      )
    case 'planen':
      return plane(z, inhalt, form, fassung)
    case 'absetzen':
      return danach(await gehe(z.db, z, inhaltId, { was: 'abgesetzt', fassung, bemerkung }), ort('abgesetzt'))
    case 'zuruecknehmen':
      return danach(await nimmZurueck(z.db, z, inhaltId, { fassung, offline: false, bemerkung }), ort('zurueckgenommen'))
    case 'offline':
      return danach(await nimmZurueck(z.db, z, inhaltId, { fassung, offline: true, bemerkung }), ort('offline'))
    case 'archivieren':
      return danach(await gehe(z.db, z, inhaltId, { was: 'archiviert', fassung, bemerkung }), ort('archiviert'))
    default:
      throw new Response(null, { status: 400 })
  }
}

async function plane(z: Zugriff, inhalt: Inhalt, form: FormData, fassung: number): Promise<Schrittfehler | Response> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const sofort = text('abTag') === ''
  const ab = sofort ? undefined : momentAus(text('abTag'), text('abZeit') || '00:00')
  const bis = text('bisTag') === '' ? undefined : momentAus(text('bisTag'), text('bisZeit') || '23:59')
  for (const wahl of [ab, bis]) if (wahl?.ok === false) return { schrittfehler: [wahl.satz], stellen: [] }
  const gegangen = await gehe(z.db, z, inhalt.inhaltId, {
    was: 'veroeffentlicht',
    fassung,
    bemerkung: text('bemerkung'),
    ...(ab?.ok && { ab: ab.moment }),
    ...(bis?.ok && { bis: bis.moment }),
  })
  return danach(gegangen, redirect(`/redaktion/inhalt/${inhalt.inhaltId}?getan=${sofort ? 'veroeffentlicht' : 'geplant'}`))
}

/** @throws {Response} 403 for a person who may not do this at all */
export function danach(ergebnis: Readonly<{ ok: true }> | Readonly<{ ok: false; fehler: InhaltFehler }>, ort: Response): Schrittfehler | Response {
  if (ergebnis.ok) return ort
  const { art, satz, stellen = [] } = ergebnis.fehler
  if (art === 'recht') throw new Response(null, { status: 403 })
  return { schrittfehler: [satz, ...stellen.map((s) => s.satz)], stellen: stellen.map((s) => s.stelle) }
}

/** What happened to a content, newest first: who wrote which version, who decided what. */
export function verlaufVon(inhalt: Inhalt) {
  const geschrieben = inhalt.fassungen.map((f) => ({
    was: f.ausFassung === null ? schrittWorte.geschrieben : schrittWorte.ausFassung(f.ausFassung),
    fassung: f.fassung,
    von: f.von,
    am: f.am,
    bemerkung: '',
  }))
  const gegangen = inhalt.schritte.map((s) => ({ was: schrittName(s), fassung: s.fassung, von: s.von, am: s.am, bemerkung: s.bemerkung }))
  return [...geschrieben, ...gegangen]
    .map((e, i) => ({ ...e, i }))
    .toSorted((a, b) => Temporal.Instant.compare(b.am, a.am) || b.i - a.i)
    .map(({ am, i: _, ...e }) => ({ ...e, am: alsZeitpunkt(am) }))
}

function schrittName(s: Schritt): string {
  if (s.was !== 'veroeffentlicht' || s.ab === null) return schrittWorte[s.was]
  const geplant = Temporal.Instant.compare(s.am, s.ab) < 0
  const wort = geplant ? schrittWorte.geplant(alsZeitpunkt(s.ab)) : schrittWorte.veroeffentlicht
  return s.bis === null ? wort : `${wort}, ${schrittWorte.bis(alsZeitpunkt(s.bis))}`
}

/** Where the newest version stands and what the public sees, in words. */
export function standVonInhalt(inhalt: Inhalt, jetzt: Temporal.Instant) {
  const letzter = inhalt.schritte.findLast((s) => s.fassung === inhalt.fassung)
  const o = inhalt.oeffentlich
  return {
    stand: inhalt.stand,
    wort: standWorte[inhalt.stand],
    geplantFuer: inhalt.stand === 'geplant' && letzter?.ab ? alsZeitpunkt(letzter.ab) : '',
    oeffentlich: o && { fassung: o.fassung, ab: alsZeitpunkt(o.ab), bis: o.bis ? alsZeitpunkt(o.bis) : '' },
    jetzt: alsFelder(jetzt),
  }
}
