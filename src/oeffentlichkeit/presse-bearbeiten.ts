import { redirect } from 'react-router'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { artMitteilung, type Mitteilung } from './art-mitteilung.ts'
import { bildauswahl } from './bild-zeigen.ts'
import { groessenAm, liesAlleGroessen } from './groesse.ts'
import { gehe, type InhaltFehler } from './inhalt.ts'
import type { Inhalt } from './lesen.ts'
import { bausteinwahl, fuegeBausteinEin, hintergruende, hintergrundwahl, mitteilungAus } from './presse-formular.ts'
import type { Ort } from './presse-lesen.ts'
import { beginneMitteilung, speichereMitteilung } from './presse-schreiben.ts'
import { eins, type Werte } from './redaktion-werte.ts'
import { pressestelle as t } from './texte/personal-pressestelle.ts'

/** What a form shows again after an error: everything that was typed, and what is wrong with it. */
export type Pressefehler = Readonly<{
  werte: Werte
  fehler: Readonly<Record<string, string>>
  meldungen: readonly Readonly<{ stelle: string; satz: string }>[]
  erwartet: number
}>

/** What there is to choose from. */
export async function presseauswahl(z: Pick<Zugriff, 'db'>, ort: Ort) {
  const heute = tagVon(ort.jetzt).toString()
  const groessen = groessenAm(await liesAlleGroessen(z.db, ort.traegerId, ort.netzId), heute)
  const bilder = await bildauswahl(z.db, ort.traegerId, ort.netzId, heute, 'presse')
  return {
    zahlen: [...groessen.values()]
      .map(({ name, wert, bezeichnung }) => ({ name, wert, bezeichnung }))
      .toSorted((a, b) => a.bezeichnung.localeCompare(b.bezeichnung, 'de')),
    bilder,
    standorte: [],
    bausteine: await bausteinwahl(z.db, ort),
    hintergruende: hintergrundwahl(await hintergruende(z.db, ort)),
  }
}

/** Takes what was typed as a new release, or as the next version of one, and submits it if that was wanted. */
export async function speicherePresse(z: Zugriff, ort: Ort, inhalt: Inhalt | undefined, werte: Werte): Promise<Pressefehler | Response> {
  const tun = eins(werte, 'tun')
  const erwartet = Number(eins(werte, 'erwartet'))
  if (tun === 'baustein') return mitBaustein(z, ort, werte, erwartet)
  const bisher = inhalt && artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const daten = mitteilungAus(werte, bisher, await hintergruende(z.db, ort))
  if (inhalt === undefined) {
    const angelegt = await beginneMitteilung(z.db, z, daten)
    return angelegt.ok ? redirect(`/redaktion/presse/${angelegt.inhaltId}?getan=gespeichert`) : ablehnung(angelegt.fehler, werte, 0)
  }
  const geschrieben = unveraendert(bisher, daten)
    ? { ok: true as const, fassung: inhalt.fassung }
    : await speichereMitteilung(z.db, z, inhalt.inhaltId, daten, { erwartet })
  if (!geschrieben.ok) return ablehnung(geschrieben.fehler, werte, geschrieben.fehler.art === 'veraltet' ? inhalt.fassung : erwartet)
  const nach = (getan: string) => redirect(`/redaktion/presse/${inhalt.inhaltId}?getan=${getan}`)
  if (tun !== 'einreichen') return nach('gespeichert')
  const gegangen = await gehe(z.db, z, inhalt.inhaltId, { was: 'eingereicht', fassung: geschrieben.fassung })
  return gegangen.ok ? nach('eingereicht') : ablehnung(gegangen.fehler, werte, geschrieben.fassung)
}

function unveraendert(bisher: Mitteilung | undefined, daten: unknown): boolean {
  const neu = artMitteilung.schema.safeParse(daten)
  const ohne = (m: Mitteilung) => JSON.stringify({ ...m, zitate: m.zitate.map(({ freigabe: _, ...q }) => q) })
  return neu.success && bisher !== undefined && ohne(neu.data) === ohne(bisher)
}

async function mitBaustein(z: Zugriff, ort: Ort, werte: Werte, erwartet: number): Promise<Pressefehler> {
  const gewaehlt = (await bausteinwahl(z.db, ort)).find((b) => b.inhaltId === eins(werte, 'baustein'))
  return { werte: gewaehlt ? fuegeBausteinEin(werte, gewaehlt) : werte, fehler: {}, meldungen: [], erwartet }
}

/** @throws {Response} 403 for a person who may not do this at all */
function ablehnung(fehler: InhaltFehler, werte: Werte, erwartet: number): Pressefehler {
  if (fehler.art === 'recht') throw new Response(null, { status: 403 })
  if (fehler.art === 'veraltet') return { werte, fehler: {}, meldungen: [{ stelle: '', satz: t.unverwechselbar }], erwartet }
  const stellen = (fehler.stellen ?? []).map((s) => ({ satz: s.satz, stelle: feldVon(s.stelle) }))
  const meldungen = stellen.length > 0 ? stellen : [{ stelle: '', satz: fehler.satz }]
  return { werte, fehler: Object.fromEntries(stellen.map((s) => [s.stelle, s.satz])), meldungen, erwartet }
}

function feldVon(stelle: string): string {
  if (/^(de|einfach|en)\./.test(stelle)) return `texte.${stelle}`
  const zitat = /^zitat\.(\d+)$/.exec(stelle)?.[1]
  return zitat ? `zitate.${Number(zitat) - 1}.text` : stelle
}
