import { tagVon } from '../../platform/clock/index.ts'
import { alsText, leseMarkdown } from '../../platform/markdown/index.ts'
import { alsDatum } from '../../platform/ui/zahl.ts'
import type { Ansprechpartner } from '../art-ansprechpartner.ts'
import type { Aushang } from '../art-hinweis.ts'
import type { Leistung } from '../art-leistung.ts'
import type { Seite } from '../art-seite.ts'
import { findArt } from '../arten.ts'
import { groessenAm, liesAlleGroessen, setzeEin } from '../groesse.ts'
import { type Oeffentlich, oeffentlicheInhalte, oeffentlicherInhalt } from '../lesen.ts'
import type { JeSprache } from '../sprachen.ts'
import { baeume, bilderFuer, type Kontext, uebersetzt } from './kontext.ts'
import { eigenePfade, oeffentlicherPfad } from './pfade.ts'

/** A line in a list of pages. */
export type Eintrag = Readonly<{ pfad: string; titel: string; kurz: string; lang: string | undefined }>

const STELLEN = ['wer', 'wieViel', 'brauchen', 'dauer', 'wo', 'mehr'] as const

/** One benefit with all its answers. */
export async function liesLeistung(k: Kontext, adresse: string) {
  const o = await oeffentlicherInhalt<Leistung>(k.db, k.traegerId, 'leistung', adresse, k.jetzt)
  if (o === undefined) return undefined
  const { text, lang } = uebersetzt(k, o.daten.texte)
  const teile = baeume(text, STELLEN)
  const { bild, bereich, online, rechtsgrundlagen } = o.daten
  const bilder = await bilderFuer(k, Object.values(teile), bild ? [bild] : [])
  const nachbarn = (await leistungen(k)).filter((l) => l.daten.bereich === bereich && l.adresse !== adresse)
  return {
    titel: text.titel,
    kurz: text.kurz,
    lang,
    teile,
    bilder,
    bild: bild && bilder[bild],
    bereich,
    online,
    rechtsgrundlagen,
    stand: alsDatum(tagVon(o.ab).toString()),
    nachbarn: nachbarn.map((l) => eintrag(k, 'leistung', l)),
  }
}

/** A page written in Markdown; those with an address of their own are read by their name too. */
export async function liesSeite(k: Kontext, adresse: string) {
  const o = await oeffentlicherInhalt<Seite>(k.db, k.traegerId, 'seite', adresse, k.jetzt)
  if (o === undefined) return undefined
  const { text, lang } = uebersetzt(k, o.daten.texte)
  const baum = leseMarkdown(text.text)
  const { bild, bereich } = o.daten
  const bilder = await bilderFuer(k, [baum], bild ? [bild] : [])
  return { titel: text.titel, kurz: text.kurz, lang, baum, bilder, bild: bild && bilder[bild], bereich, stand: alsDatum(tagVon(o.ab).toString()) }
}

async function leistungen(k: Kontext): Promise<Oeffentlich<Leistung>[]> {
  const alle = await oeffentlicheInhalte<Leistung>(k.db, k.traegerId, 'leistung', k.jetzt)
  return alle.toSorted((a, b) => a.daten.reihenfolge - b.daten.reihenfolge || a.adresse.localeCompare(b.adresse))
}

async function seiten(k: Kontext): Promise<Oeffentlich<Seite>[]> {
  const alle = await oeffentlicheInhalte<Seite>(k.db, k.traegerId, 'seite', k.jetzt)
  return alle.toSorted((a, b) => a.daten.reihenfolge - b.daten.reihenfolge || a.adresse.localeCompare(b.adresse))
}

type MitTexten = Readonly<{ adresse: string; daten: Readonly<{ texte: JeSprache<Readonly<Record<'titel' | 'kurz' | 'suchworte', string>>> }> }>

function eintrag(k: Kontext, art: string, o: MitTexten): Eintrag {
  const { text, lang } = uebersetzt(k, o.daten.texte)
  return { pfad: oeffentlicherPfad(art, o.adresse) ?? '/', titel: text.titel, kurz: text.kurz, lang }
}

/** Areas of the site that have something, with their services and pages. */
export async function liesBereiche(k: Kontext) {
  const alle = [
    ...(await leistungen(k)).map((o) => ({ bereich: o.daten.bereich, eintrag: eintrag(k, 'leistung', o) })),
    ...(await seiten(k))
      .filter((o) => eigenePfade[o.adresse] === undefined)
      .map((o) => ({ bereich: o.daten.bereich, eintrag: eintrag(k, 'seite', o) })),
  ]
  const richtwerte = await oeffentlicheInhalte(k.db, k.traegerId, 'richtwerte', k.jetzt)
  const nach = Map.groupBy(alle, (e) => e.bereich)
  return {
    bereiche: (['geld', 'wohnen', 'familie', 'arbeit', 'rechte', 'vor-ort', 'ueber-uns', 'pflicht'] as const).map((bereich) => ({
      bereich,
      eintraege: (nach.get(bereich) ?? []).map((e) => e.eintrag),
    })),
    hatRichtwerte: richtwerte.length > 0,
  }
}

/** Short names of pages that many look for: those that the Träger marked, under the first of their search words. */
export async function oftGesuchte(k: Kontext): Promise<readonly Pick<Eintrag, 'pfad' | 'titel' | 'lang'>[]> {
  const markiert = [...(await leistungen(k)).map((o) => ['leistung', o] as const), ...(await seiten(k)).map((o) => ['seite', o] as const)].filter(
    ([, o]) => o.daten.oftGesucht,
  )
  return markiert.map(([art, o]: readonly ['leistung' | 'seite', MitTexten]) => {
    const { text, lang } = uebersetzt(k, o.daten.texte)
    return { pfad: oeffentlicherPfad(art, o.adresse) ?? '/', titel: text.suchworte.split(',')[0]?.trim() || text.titel, lang }
  })
}

/** One piece of news: a notice or a release. */
export type Meldung = Readonly<{ pfad: string; tag: string; titel: string; kurz: string; lang: string | undefined; art: 'hinweis' | 'mitteilung' }>

/** Notices and releases, the newest first. */
export async function liesAktuelles(k: Kontext): Promise<Meldung[]> {
  const hinweise = await oeffentlicheInhalte<Aushang>(k.db, k.traegerId, 'hinweis', k.jetzt)
  const alle = [...hinweise.map((o) => ({ ab: o.erstmals, meldung: ausHinweis(k, o) })), ...(await mitteilungen(k))]
  return alle.toSorted((a, b) => Temporal.Instant.compare(b.ab, a.ab)).map((m) => m.meldung)
}

/** A longer notice is read on its own page. */
const KURZ = 180

function ausHinweis(k: Kontext, o: Oeffentlich<Aushang>): Meldung {
  const { text, lang } = uebersetzt(k, o.daten.texte)
  const tag = tagVon(o.erstmals).toString()
  const kurz = alsText(leseMarkdown(text.text)).replaceAll('\n', ' ')
  return { pfad: `/aktuelles/${o.adresse}`, tag, titel: text.titel, kurz: kurz.length <= KURZ ? kurz : '', lang, art: 'hinweis' }
}

/** Releases by their kind alone: title and lead stand where every kind has them. The figures are those of their day. */
async function mitteilungen(k: Kontext): Promise<{ ab: Temporal.Instant; meldung: Meldung }[]> {
  const art = findArt('mitteilung')
  if (art === undefined) return []
  const groessen = await liesAlleGroessen(k.db, k.traegerId, k.netzId)
  return (await oeffentlicheInhalte(k.db, k.traegerId, 'mitteilung', k.jetzt))
    .filter((o) => !o.archiviert)
    .map((o) => {
      const texte = art.texte(o.daten)
      const eigener = texte[`${k.sprache}.titel`]
      const titel = setzeEin(eigener ?? art.titel(o.daten), groessenAm(groessen, tagVon(o.erstmals).toString())).text
      const tag = tagVon(o.erstmals).toString()
      const lang = eigener === undefined && k.sprache !== 'de' ? 'de' : undefined
      return { ab: o.erstmals, meldung: { pfad: `/presse/${o.adresse}`, tag, titel, kurz: '', lang, art: 'mitteilung' as const } }
    })
}

export async function liesHinweis(k: Kontext, adresse: string) {
  const o = await oeffentlicherInhalt<Aushang>(k.db, k.traegerId, 'hinweis', adresse, k.jetzt)
  if (o === undefined) return undefined
  const { text, lang } = uebersetzt(k, o.daten.texte)
  return {
    titel: text.titel,
    baum: leseMarkdown(text.text),
    lang,
    ab: alsDatum(tagVon(o.erstmals).toString()),
    bis: o.bis && alsDatum(tagVon(o.bis.subtract({ nanoseconds: 1 })).toString()),
    standorte: o.daten.standorte,
  }
}

/** What stands above everything, on every page: title and address of each important notice. */
export async function wichtigeHinweise(k: Pick<Kontext, 'db' | 'traegerId' | 'jetzt' | 'sprache' | 'groessen'>): Promise<Eintrag[]> {
  const hinweise = await oeffentlicheInhalte<Aushang>(k.db, k.traegerId, 'hinweis', k.jetzt)
  return hinweise
    .filter((o) => o.daten.wichtig)
    .map((o) => {
      const { text, lang } = uebersetzt(k, o.daten.texte)
      return { pfad: `/aktuelles/${o.adresse}`, titel: text.titel, kurz: '', lang }
    })
}

export type Stelle = Readonly<{
  adresse: string
  fuer: Ansprechpartner['fuer']
  telefon: string
  email: string
  standorte: readonly string[]
  text: Ansprechpartner['texte']['de']
  lang: string | undefined
}>

/** Whom to call about what. */
export async function liesStellen(k: Kontext): Promise<Stelle[]> {
  const alle = await oeffentlicheInhalte<Ansprechpartner>(k.db, k.traegerId, 'ansprechpartner', k.jetzt)
  return alle
    .toSorted((a, b) => a.daten.reihenfolge - b.daten.reihenfolge || a.adresse.localeCompare(b.adresse))
    .map(({ adresse, daten: { fuer, telefon, email, standorte, texte } }) => ({ adresse, fuer, telefon, email, standorte, ...uebersetzt(k, texte) }))
}
