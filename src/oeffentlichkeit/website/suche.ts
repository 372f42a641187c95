import MiniSearch from 'minisearch'
import { tagVon } from '../../platform/clock/index.ts'
import { alsText, leseMarkdown } from '../../platform/markdown/index.ts'
import { type Sprache, sprachen, sprachNamen } from '../../platform/sprache/index.ts'
import type { Richtwerte } from '../art-richtwerte.ts'
import { artVon, inhaltsarten } from '../arten.ts'
import { type Groesse, groessenAm, liesAlleGroessen, setzeEin } from '../groesse.ts'
import { oeffentlicheInhalte } from '../lesen.ts'
import { websiteTexte } from '../texte/website/index.ts'
import type { Kontext } from './kontext.ts'
import { artenMitSeite, oeffentlicherPfad } from './pfade.ts'
import { gefaltet, stamm, worteIn, wortteile } from './suchworte.ts'

/** One page that can be found. */
export type Fundstelle = Readonly<{
  pfad: string
  art: string
  titel: string
  kurz: string
  text: string
  worte: string
  lang: string | undefined
}>

export type Treffer = Pick<Fundstelle, 'pfad' | 'art' | 'titel' | 'lang'> &
  Readonly<{ auszug: readonly Readonly<{ text: string; treffer: boolean }>[] }>

/** Everything public of a Träger in a language: what is written, and what can be done online. Drafts never get here. */
export async function fundstellen(k: Kontext): Promise<Fundstelle[]> {
  const groessen = await liesAlleGroessen(k.db, k.traegerId, k.netzId)
  const arten = inhaltsarten.filter((a) => artenMitSeite.includes(a.art) && a.art !== 'richtwerte').map((a) => a.art)
  const alle: Fundstelle[] = [...dienste(k), ...(await mietgrenzen(k))]
  for (const art of arten) {
    for (const o of await oeffentlicheInhalte(k.db, k.traegerId, art, k.jetzt)) {
      const pfad = oeffentlicherPfad(art, o.adresse)
      // the figures of a release are those of its day
      const zahlen = groessenAm(groessen, art === 'mitteilung' ? tagVon(o.erstmals).toString() : k.heute)
      if (pfad !== undefined) alle.push(alsFundstelle(art, pfad, o.daten, k.sprache, zahlen))
    }
  }
  return alle
}

function dienste(k: Kontext): Fundstelle[] {
  if (k.traeger.art === 'netzwerk') return []
  const t = websiteTexte(k.sprache).dienste
  const eintrag = (name: keyof typeof t, pfad: string): Fundstelle => ({
    pfad,
    art: 'dienst',
    titel: t[name].titel,
    kurz: t[name].kurz,
    text: '',
    worte: t[name].worte,
    lang: undefined,
  })
  return [
    eintrag('antrag', '/antrag'),
    eintrag('rechner', '/rechner'),
    eintrag('aenderung', '/mein/aenderung'),
    eintrag('nachweise', '/mein/nachweise'),
    eintrag('mein', '/mein'),
    eintrag('pruefen', '/pruefen'),
    eintrag('parameter', '/parameter'),
    eintrag('barriere', '/barriere-melden'),
  ]
}

/** All tables of housing limits are one page. */
async function mietgrenzen(k: Kontext): Promise<Fundstelle[]> {
  const alle = await oeffentlicheInhalte<Richtwerte>(k.db, k.traegerId, 'richtwerte', k.jetzt)
  if (alle.length === 0) return []
  const { titel, satz, worte, bruttokalt } = websiteTexte(k.sprache).richtwerte
  const orte = new Set(alle.flatMap((o) => o.daten.raeume.flatMap((r) => [r.name, ...r.orte])))
  return [{ pfad: '/wohnen/richtwerte', art: 'richtwerte', titel, kurz: satz, text: `${bruttokalt} ${[...orte].join(', ')}`, worte, lang: undefined }]
}

function alsFundstelle(artName: string, pfad: string, daten: unknown, sprache: Sprache, groessen: ReadonlyMap<string, Groesse>): Fundstelle {
  const art = artVon(artName)
  const stellen = Object.entries(art.texte(daten))
  const da = stellen.some(([stelle]) => stelle.startsWith(`${sprache}.`)) ? sprache : 'de'
  const eigene = stellen.filter(([stelle]) => stelle.startsWith(`${da}.`) || !sprachen.some((s) => stelle.startsWith(`${s}.`)))
  const nach = new Map(eigene.map(([stelle, text]) => [stelle.replace(`${da}.`, ''), text]))
  const ersatz = websiteTexte(da).geprueft
  const rein = (text: string) => setzeEin(text, groessen, () => ersatz).text
  const titel = rein(nach.get('titel') ?? nach.get('thema') ?? art.titel(daten))
  const kurz = rein(nach.get('vorspann') ?? nach.get('kurz') ?? '')
  const worte = nach.get('suchworte') ?? ''
  const rest = [...nach].filter(([stelle]) => !['titel', 'kurz', 'vorspann', 'suchworte'].includes(stelle)).map(([, text]) => text)
  const text = alsText(leseMarkdown(rein(rest.join('\n\n'))))
  return { pfad, art: artName, titel, kurz, text, worte, lang: da === sprache ? undefined : sprachNamen[da].tag }
}

type Verzeichnis = Readonly<{ suche: MiniSearch; stellen: readonly Fundstelle[] }>

function verzeichne(stellen: readonly Fundstelle[]): Verzeichnis {
  const suche = new MiniSearch({
    fields: ['titel', 'worte', 'kurz', 'text', 'teile'],
    extractField: (s: Fundstelle & { id: number }, feld) =>
      feld === 'teile' ? `${s.titel} ${s.worte} ${s.kurz} ${s.text}` : String(Reflect.get(s, feld) ?? ''),
    tokenize: worteIn,
    processTerm: (wort, feld) => (feld === 'teile' ? wortteile(wort) : stamm(wort)),
  })
  suche.addAll(stellen.map((s, id) => ({ ...s, id })))
  return { suche, stellen }
}

/** Hands out what was read before, or reads it: `jeStand` of the request. */
type Merke = (lies: () => Promise<Verzeichnis>) => Promise<Verzeichnis | undefined>

const HOECHSTENS = 30
export const LAENGSTE_FRAGE = 80

/**
 * The pages that a question finds, best first: every word must be there; where that finds nothing, any of them. Half words, other
 * endings, missing umlauts and one wrong letter are forgiven.
 */
export async function suche(
  k: Kontext,
  frage: string,
  merke: Merke = (lies) => lies(),
): Promise<Readonly<{ zahl: number; treffer: readonly Treffer[] }>> {
  const text = frage.slice(0, LAENGSTE_FRAGE)
  if (!worteIn(text).some((w) => stamm(w) !== null)) return { zahl: 0, treffer: [] }
  const verzeichnis = await merke(async () => verzeichne(await fundstellen(k)))
  if (verzeichnis === undefined) return { zahl: 0, treffer: [] }
  const { suche: s, stellen } = verzeichnis
  const regeln = {
    boost: { titel: 5, worte: 4, kurz: 2, teile: 0.4 },
    prefix: (wort: string) => wort.length >= 3,
    fuzzy: (wort: string) => (wort.length >= 5 ? 1 : false),
    weights: { prefix: 0.6, fuzzy: 0.25 },
    processTerm: (wort: string) => stamm(wort),
  } as const
  const alle = s.search(text, { ...regeln, combineWith: 'AND' })
  const gefunden = alle.length > 0 ? alle : s.search(text, { ...regeln, combineWith: 'OR' })
  const worte = worteIn(text).flatMap((w) => stamm(w) ?? [])
  const treffer = gefunden.slice(0, HOECHSTENS).flatMap(({ id }) => {
    const stelle = stellen[Number(id)]
    return stelle === undefined ? [] : [alsTreffer(stelle, worte)]
  })
  return { zahl: gefunden.length, treffer }
}

const AUSZUG = 200

function alsTreffer({ pfad, art, titel, lang, kurz, text }: Fundstelle, worte: readonly string[]): Treffer {
  const trifft = (wort: string) => worte.some((w) => gefaltet(wort).includes(w))
  const stueck = kurz !== '' && worteIn(kurz).some(trifft) ? kurz : ausschnitt(text, trifft) || kurz
  const auszug = stueck.split(/([\p{L}\p{N}]+)/u).map((teil) => ({ text: teil, treffer: /[\p{L}\p{N}]/u.test(teil) && trifft(teil) }))
  return { pfad, art, titel, lang, auszug: zusammen(auszug) }
}

/** Some words around the first hit, cut between words. */
function ausschnitt(text: string, trifft: (wort: string) => boolean): string {
  const flach = text.replace(/\s+/g, ' ')
  const wo = [...flach.matchAll(/[\p{L}\p{N}]+/gu)].find((w) => trifft(w[0]))?.index
  if (wo === undefined) return ''
  const von = wo < 60 ? 0 : flach.indexOf(' ', wo - 60) + 1
  const roh = flach.slice(von, von + AUSZUG)
  const bis = von + roh.length >= flach.length ? roh.length : roh.lastIndexOf(' ')
  return `${von > 0 ? '… ' : ''}${roh.slice(0, bis)}${von + bis < flach.length ? ' …' : ''}`
}

function zusammen(teile: readonly Readonly<{ text: string; treffer: boolean }>[]): Treffer['auszug'] {
  const kurz: { text: string; treffer: boolean }[] = []
  for (const t of teile) {
    const letztes = kurz.at(-1)
    if (letztes !== undefined && letztes.treffer === t.treffer) letztes.text += t.text
    else if (t.text !== '') kurz.push({ ...t })
  }
  return kurz
}
