import { isDeepStrictEqual } from 'node:util'
import { redirect } from 'react-router'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import { type Baum, leseMarkdown } from '../platform/markdown/index.ts'
import { artVon } from './arten.ts'
import { bildauswahl } from './bild-zeigen.ts'
import { groessenAm, liesAlleGroessen } from './groesse.ts'
import { setzeEin } from './groesse-text.ts'
import { gehe, type InhaltFehler, legeInhaltAn, schreibeFassung } from './inhalt.ts'
import { type Inhalt, oeffentlicheInhalte } from './lesen.ts'
import { formulare } from './redaktion-arten.ts'
import { fuegeTabelleEin } from './redaktion-tabelle.ts'
import { type Aenderung, vergleiche } from './redaktion-vergleich.ts'
import { eins, type Werte } from './redaktion-werte.ts'
import { inhaltWorte as t } from './texte/personal-redaktion-inhalt.ts'

/** What there is to choose from while writing: figures of today, pictures that may be shown, offices that are public. */
export async function liesAuswahl(db: TraegerDb, traegerId: string, jetzt: Temporal.Instant) {
  const netzId = await findNetzwerkId(db)
  const heute = tagVon(jetzt).toString()
  const groessen = groessenAm(await liesAlleGroessen(db, traegerId, netzId), heute)
  const orte = await oeffentlicheInhalte(db, traegerId, 'standort', jetzt)
  const titel = artVon('standort').titel
  return {
    zahlen: [...groessen.values()]
      .map(({ name, wert, bezeichnung }) => ({ name, wert, bezeichnung }))
      .toSorted((a, b) => a.bezeichnung.localeCompare(b.bezeichnung, 'de')),
    bilder: await bildauswahl(db, traegerId, netzId, heute),
    standorte: orte.map((o) => ({ adresse: o.adresse, name: titel(o.daten) })),
  }
}

/** What the page answers when something was not taken: everything typed, and what is wrong with it. */
export type Antwort = Readonly<{
  werte: Werte
  fehler: Readonly<Record<string, string>>
  meldungen: readonly Readonly<{ stelle: string; satz: string }>[]
  /** version that the next saving expects */
  erwartet: number
  konflikt?: Readonly<{ fassung: number; von: string; aenderungen: readonly Aenderung[] }>
  vorschau?: readonly Readonly<{ sprache: string; titel: string; baum: Baum }>[]
}>

/** Takes what was typed as the next version, and then as far as its author wants. */
export async function speichere(z: Zugriff, inhalt: Inhalt, werte: Werte, tun: string): Promise<Antwort | Response> {
  const erwartet = Number(eins(werte, 'erwartet'))
  const zwischen = ohneSpeichern(werte, tun, erwartet) ?? (tun === 'vorschau' ? await mitVorschau(z, werte, erwartet) : undefined)
  if (zwischen !== undefined) return zwischen
  const daten = formulare[inhalt.art]?.aus(werte)
  const geschrieben = await schreibeWennNeu(z, inhalt, daten, erwartet)
  if (!geschrieben.ok) return geschrieben.fehler.art === 'veraltet' ? konflikt(inhalt, werte, daten) : ablehnung(geschrieben.fehler, werte, erwartet)
  const { fassung } = geschrieben
  const ort = `/redaktion/inhalt/${inhalt.inhaltId}?fassung=${fassung}&getan=`
  if (tun !== 'einreichen' && tun !== 'sofort') return redirect(`${ort}gespeichert`)
  const bis = inhalt.oeffentlich?.bis ?? null // a notice that is corrected still ends when it was to end
  const schritt = tun === 'sofort' ? { was: 'veroeffentlicht' as const, fassung, bis } : { was: 'eingereicht' as const, fassung }
  const gegangen = await gehe(z.db, z, inhalt.inhaltId, schritt)
  if (!gegangen.ok) return ablehnung(gegangen.fehler, werte, fassung)
  return redirect(ort + (tun === 'sofort' ? 'veroeffentlicht' : 'eingereicht'))
}

/** Begins a new content with what was typed. */
export async function legeAn(z: Zugriff, art: string, werte: Werte, tun: string): Promise<Antwort | Response> {
  const zwischen = ohneSpeichern(werte, tun, 0) ?? (tun === 'vorschau' ? await mitVorschau(z, werte, 0) : undefined)
  if (zwischen !== undefined) return zwischen
  const formular = formulare[art]
  if (formular === undefined) throw new Response(null, { status: 404 })
  const adresse = eins(werte, 'adresse').trim() || formular.adresse(werte)
  const angelegt = await legeInhaltAn(z.db, z, art, { adresse: adresse || art, daten: formular.aus(werte) })
  if (!angelegt.ok) return ablehnung(angelegt.fehler, werte, 0)
  return redirect(`/redaktion/inhalt/${angelegt.inhaltId}?getan=angelegt`)
}

function ohneSpeichern(werte: Werte, tun: string, erwartet: number): Antwort | undefined {
  if (tun !== 'tabelle') return undefined
  const { einfuegen, ...rest } = werte
  return { werte: fuegeTabelleEin(rest, einfuegen?.[0] ?? ''), fehler: {}, meldungen: [], erwartet }
}

async function mitVorschau(z: Zugriff, werte: Werte, erwartet: number): Promise<Antwort> {
  const groessen = groessenAm(await liesAlleGroessen(z.db, z.traegerId, await findNetzwerkId(z.db)), tagVon(z.jetzt).toString())
  const texte = Object.entries(werte).filter(([name, w]) => /^texte\.\w+\./.test(name) && (w[0] ?? '').trim() !== '')
  const vorschau = texte.map(([name, w]) => ({
    sprache: name.split('.')[1] ?? 'de',
    titel: name.split('.')[2] ?? '',
    baum: leseMarkdown(setzeEin(w[0] ?? '', groessen, (n) => `{${n}}`).text),
  }))
  return { werte, fehler: {}, meldungen: [], erwartet, vorschau }
}

/** A form that is sent unchanged, only to submit it, makes no version. */
async function schreibeWennNeu(z: Zugriff, inhalt: Inhalt, daten: unknown, erwartet: number) {
  const art = artVon(inhalt.art)
  const neueste = art.schema.safeParse(inhalt.fassungen.at(-1)?.daten)
  const neu = art.schema.safeParse(daten)
  const gleich = neu.success && neueste.success && isDeepStrictEqual(ohneLeeres(neu.data), ohneLeeres(neueste.data))
  if (gleich && erwartet === inhalt.fassung) return { ok: true as const, fassung: erwartet }
  return schreibeFassung(z.db, z, inhalt.inhaltId, daten, { erwartet })
}

function ohneLeeres(daten: unknown): unknown {
  return JSON.parse(JSON.stringify(daten))
}

function konflikt(inhalt: Inhalt, werte: Werte, daten: unknown): Antwort {
  const neueste = inhalt.fassungen.at(-1)
  return {
    werte,
    fehler: {},
    meldungen: [],
    erwartet: inhalt.fassung,
    konflikt: { fassung: inhalt.fassung, von: neueste?.von ?? '', aenderungen: vergleiche(inhalt.art, neueste?.daten, daten) },
  }
}

/** @throws {Response} 403 for a person who may not do this at all */
function ablehnung(fehler: InhaltFehler, werte: Werte, erwartet: number): Antwort {
  if (fehler.art === 'recht') throw new Response(null, { status: 403 })
  const stellen = (fehler.stellen ?? []).map((s) => ({ stelle: feldVon(s.stelle), satz: inWorten(s.satz) }))
  const meldungen = stellen.length > 0 ? stellen : [{ stelle: fehler.art === 'vergeben' ? 'adresse' : '', satz: fehler.satz }]
  return { werte, erwartet, meldungen, fehler: jeFeld(meldungen) }
}

/** A place in the data is a field of the form, or inside of one: hours of Monday are one field. */
function feldVon(stelle: string): string {
  const zelle = /^raeume\.(\d+)\.(?:werte\.(\d+)|jeWeiterePerson)\.(cent|flaeche)/.exec(stelle)
  if (zelle) return `raeume.${zelle[1]}.${zelle[3] === 'cent' ? 'miete' : 'flaeche'}.${zelle[2] === undefined ? 'weitere' : Number(zelle[2]) + 1}`
  return /^(de|einfach|en)\./.test(stelle) ? `texte.${stelle}` : stelle
}

function jeFeld(meldungen: Antwort['meldungen']): Record<string, string> {
  const paare = meldungen.flatMap(({ stelle, satz }) => {
    const teile = stelle.split('.')
    return teile.map((_, i) => [teile.slice(0, teile.length - i).join('.'), satz] as const)
  })
  return Object.fromEntries(paare.toReversed())
}

/** Sentences of the library of forms, where a kind has none of its own, are English. */
function inWorten(satz: string): string {
  return /^(Invalid|Too|Expected|Unrecognized|Required)\b/.test(satz) ? t.unlesbar : satz
}
