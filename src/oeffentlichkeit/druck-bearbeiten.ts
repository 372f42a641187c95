import { redirect } from 'react-router'
import type { Zugriff } from '../platform/auth/index.ts'
import { istSprache } from '../platform/sprache/index.ts'
import { unbekannte } from './art-vordruck.ts'
import { stueckAus, umgebaut, vordruckAus } from './druck-formular.ts'
import { alsEntwurf, befundeZu, entwurfsdatei, seitenbilder } from './druck-werkstatt.ts'
import { gehe, type InhaltFehler, schreibeFassung } from './inhalt.ts'
import type { Inhalt } from './lesen.ts'
import type { Befund } from './pruefung.ts'
import { eins, type Werte } from './redaktion-werte.ts'

/** What the editor answers when nothing was saved: everything typed, and why. */
export type Druckantwort = Readonly<{
  werte: Werte
  meldungen: readonly Readonly<{ stelle: string; satz: string }>[]
  vorschau?: readonly string[]
  befunde?: readonly Befund[]
}>

/** Saves the next version, submits it, shows it without saving, or moves rows of the form. */
export async function bearbeite(z: Zugriff, inhalt: Inhalt, werte: Werte, tun: string): Promise<Druckantwort | Response> {
  const anders = inhalt.art === 'vordruck' ? umgebaut(werte, tun) : undefined
  if (anders !== undefined) return { werte: anders, meldungen: [] }
  // the number is the address: it does not change any more
  const daten = { ...(inhalt.art === 'vordruck' ? vordruckAus(werte) : stueckAus(werte)), nummer: nummerVon(inhalt) }
  if (tun === 'vorschau') return zeige(z, inhalt.art, daten, werte)
  const unbekannt = unbekannteFelder(inhalt.art, daten)
  if (unbekannt.length > 0) return { werte, meldungen: unbekannt }
  const geschrieben = await schreibeFassung(z.db, z, inhalt.inhaltId, daten, { erwartet: Number(eins(werte, 'erwartet')) })
  if (!geschrieben.ok) return abgelehnt(geschrieben.fehler, werte)
  if (tun !== 'einreichen') return redirect(`/redaktion/druck/${inhalt.inhaltId}?getan=gespeichert`)
  const gegangen = await gehe(z.db, z, inhalt.inhaltId, { was: 'eingereicht', fassung: geschrieben.fassung })
  if (!gegangen.ok) return abgelehnt(gegangen.fehler, { ...werte, erwartet: [String(geschrieben.fassung)] })
  return redirect(`/redaktion/inhalt/${inhalt.inhaltId}?getan=eingereicht`)
}

/** The number of a piece: its address, so it never changes. */
export function nummerVon(inhalt: Inhalt): string {
  return alsEntwurf(inhalt.art, inhalt.fassungen.at(-1)?.daten)?.daten.nummer ?? ''
}

/** A question that the application does not ask is refused at once, by its name. */
function unbekannteFelder(art: string, daten: unknown): { stelle: string; satz: string }[] {
  const e = alsEntwurf(art, daten)
  return e?.art === 'vordruck' ? unbekannte(e.daten) : []
}

async function zeige(z: Zugriff, art: string, daten: unknown, werte: Werte): Promise<Druckantwort> {
  const e = alsEntwurf(art, daten)
  if (e === undefined) return { werte, meldungen: [], vorschau: [], befunde: [] }
  const gewaehlt = eins(werte, '_vorschau')
  const sprache = istSprache(gewaehlt) && e.daten.texte[gewaehlt] !== undefined ? gewaehlt : 'de'
  const datei = await entwurfsdatei(z.db, z.umfeld, z.jetzt, e, { sprache, wie: 'blatt' })
  return {
    werte,
    meldungen: [],
    vorschau: datei.ok ? await seitenbilder(datei.pdf, 640) : [],
    befunde: await befundeZu(z.db, z.umfeld, z.jetzt, e, datei.ok ? datei.ueberlauf : []),
  }
}

/** @throws {Response} 403 for a person who may not do this at all */
function abgelehnt({ art, satz, stellen = [] }: InhaltFehler, werte: Werte): Druckantwort {
  if (art === 'recht') throw new Response(null, { status: 403 })
  const alle = stellen.map((s) => ({ stelle: /^(de|einfach|en)\./.test(s.stelle) ? `texte.${s.stelle}` : s.stelle, satz: s.satz }))
  return { werte, meldungen: alle.length > 0 ? alle : [{ stelle: '', satz }] }
}
