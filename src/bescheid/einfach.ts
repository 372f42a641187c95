import type { Sprache } from '../platform/sprache/index.ts'
import type { PersonErgebnis } from '../recht/index.ts'
import type { Anschrift } from './anschrift.ts'
import { istEinnahme } from './baum.ts'
import { loehne } from './einkommen.ts'
import { widerspruchsfrist } from './frist.ts'
import type { Gruppe } from './gruppen.ts'
import type { Balken, Block, Text } from './model.ts'
import { eingesetztesVermoegen, leistungsname, type Monat, mitglieder, personen } from './monat.ts'
import { spannenText } from './monate.ts'
import { auszahlung, leistungIn, type Monatsrahmen, type Rahmen, zeitraum } from './rahmen.ts'
import { type Texte, texte } from './texte/index.ts'
import { aufzaehlung, betrag, cent, datumLang, datumMitTag, geschuetzt, monatsende, zahl } from './worte.ts'

/** What the page in plain words is made of. `traeger`: who is to be asked; undefined where nobody has decided anything. */
export type Lesestoff = Monatsrahmen &
  Pick<Rahmen, 'stand' | 'datum'> &
  Readonly<{ erlassen: boolean; traeger: Pick<Anschrift['traeger'], 'telefon' | 'strasse' | 'ort' | 'besuch' | 'land'> | undefined }>

type Rede = Lesestoff & Readonly<{ t: Texte['einfach']; sprache: Sprache; spanne: (monate: readonly string[]) => string }>
type Abschnitt = { titel: string; bloecke: readonly Block[] }

/**
 * The page in plain words: three amounts, what was decided, why, what to do, by when. Short sentences, one thought each.
 *
 * @param sprache the notice itself is German; other languages explain it to its reader
 */
export function einfacheSeite(stoff: Lesestoff, sprache: Sprache = 'de'): Block[] {
  const r: Rede = { ...stoff, t: texte(sprache).einfach, sprache, spanne: (monate) => spannenText(monate, sprache) }
  const bezahlt = r.gruppen.filter((g) => auszahlung(g.muster) > 0)
  const kopf = r.t.kopf[r.stand === 'berechnung' ? 'berechnung' : r.erlassen ? 'erlassen' : 'entwurf']
  const abschnitte = [was(r, bezahlt), warum(r), minderung(r), spaeter(r), aufgaben(r), auswege(r), falsch(r), hilfe(r)].filter(
    (a) => a !== undefined,
  )
  return [
    { art: 'ueberschrift', ebene: 1, text: r.t.titel },
    { art: 'absatz', leise: true, text: [kopf] },
    ...(bezahlt.length === 0 ? [] : [betraege(r, bezahlt)]),
    ...abschnitte.flatMap((a): Block[] => [{ art: 'gruppe', bloecke: [{ art: 'ueberschrift', ebene: 2, text: a.titel }, ...a.bloecke] }]),
  ]
}

function absatz(...text: Text): Block {
  return { art: 'absatz', text: text.map((lauf) => (typeof lauf === 'string' ? geschuetzt(lauf) : lauf)) }
}

/** The first and the last amount, and either what stays of the wage or what all months make together. */
function betraege(r: Rede, bezahlt: readonly Gruppe[]): Block {
  const t = r.t.betraege
  const kasten = (wert: number, monate: readonly string[]) => ({
    betrag: betrag(wert),
    text: monate.length === 1 ? t.fuer(r.spanne(monate)) : t.jedenMonat(r.spanne(monate)),
    voll: false,
  })
  const gleiche = gleicheBetraege(bezahlt)
  const erste = gleiche.length > 2 ? [gleiche[0], gleiche.at(-1)] : gleiche
  const gezeigt = erste.flatMap((g) => (g === undefined ? [] : [kasten(g.wert, g.monate)]))
  const lohn = r.gruppen.length <= 2 ? loehne(r.gruppen[0]?.muster ?? leererMonat(r)) : []
  const frei = lohn.reduce((s, l) => s + l.netto - l.zaehlt, 0)
  if (frei > 0) gezeigt.push({ betrag: betrag(frei), text: t.vomLohn, voll: true })
  else if (r.mit.length > 1) {
    const summe = r.monate.reduce((s, m) => s + auszahlung(m), 0)
    gezeigt.push({ betrag: betrag(summe), text: t.zusammen(r.mit.length), voll: true })
  }
  return { art: 'betraege', betraege: gezeigt }
}

/** Amounts in the order of their first month, with all months that have them. */
function gleicheBetraege(gruppen: readonly Gruppe[]): { wert: number; monate: string[] }[] {
  const nach = new Map<number, string[]>()
  for (const g of gruppen) nach.set(auszahlung(g.muster), [...(nach.get(auszahlung(g.muster)) ?? []), ...g.monate])
  return [...nach].map(([wert, monate]) => ({ wert, monate: monate.toSorted() }))
}

function leererMonat(r: Rede): Monat {
  const [m] = r.monate
  if (m === undefined) throw new Error('a notice has at least one month')
  return m
}

function was(r: Rede, bezahlt: readonly Gruppe[]): Abschnitt {
  const t = r.t.was
  const saetze: string[] = []
  if (r.mit.length > 0) {
    saetze.push(t.bekommen(leistungIn(r.mit, r.sprache), zeitraum(r, r.mit, r.sprache)))
    saetze.push(...jeMonat(r, gleicheBetraege(bezahlt)))
  }
  if (r.ohne.length > 0) saetze.push(t.nichts(r.spanne(r.ohne), [...new Set(r.ohne.map(leistungsname))].map(r.t.leistung)))
  return { titel: r.stand === 'schreiben' ? t.schreiben : t.berechnung, bloecke: [absatz(saetze.join(' '))] }
}

function jeMonat(r: Rede, verschieden: readonly { wert: number; monate: readonly string[] }[]): string[] {
  const t = r.t.was
  if (verschieden.length > 4) return [t.mehrmals]
  if (verschieden.length > 1)
    return verschieden.map(({ wert, monate }) => (monate.length > 1 ? t.imMonat : t.einMonat)(r.spanne(monate), betrag(wert)))
  return verschieden.flatMap(({ wert, monate }) => (monate.length > 1 ? [t.jedenMonat(betrag(wert))] : []))
}

/** Need, own money, what is left; a picture where there is own money. */
function warum(r: Rede): Abschnitt {
  const t = r.t.warum
  const [gruppe] = r.gruppen
  if (gruppe === undefined) throw new Error('a notice has at least one group')
  const m = gruppe.muster
  const zahlen = bilanz(m)
  const saetze = [t.gesetz, imMonat(r, gruppe, betrag(zahlen.bedarf))]
  if (zahlen.eigenes > 0 && zahlen.leistung > 0) saetze.push(t.eigenes(betrag(zahlen.eigenes)))
  if (zahlen.leistung > 0 && zahlen.eigenes > 0 && zahlen.rest === zahlen.leistung + zahlen.minderung) saetze.push(t.rest(betrag(zahlen.rest)))
  const tage = m.baum.finde('anspruchstage', -1)?.wert ?? 30
  if (tage < 30 && zahlen.leistung > 0) saetze.push(t.tage(tage, betrag(zahlen.leistung)))
  for (const posten of ['minderung', 'einbehalt', 'sofort', 'bildung', 'weiteres'] as const)
    if (zahlen[posten] > 0) saetze.push(t[posten](betrag(zahlen[posten])))
  if (zahlen.leistung === 0 && zahlen.eigenes >= zahlen.bedarf) saetze.push(t.reicht)
  return { titel: r.mit.length > 0 ? t.betrag : t.nichts, bloecke: [absatz(saetze.join(' ')), ...bild(r, m)] }
}

/** What the need is, of all months or of the first ones. */
function imMonat(r: Rede, gruppe: Gruppe, bedarf: string): string {
  const t = r.t.warum
  if (r.gruppen.length === 1) return t.bedarf(bedarf)
  return (gruppe.monate.length > 1 ? t.bedarfFuerMonate : t.bedarfFuer)(r.spanne(gruppe.monate), bedarf)
}

type Bilanz = {
  bedarf: number
  eigenes: number
  rest: number
  leistung: number
  minderung: number
  einbehalt: number
  sofort: number
  bildung: number
  weiteres: number
}

function bilanz(m: Monat): Bilanz {
  const summe = (feld: Exclude<keyof PersonErgebnis, 'regelbedarfsstufe'>): number => personen(m).reduce((s, p) => s + cent(p.ergebnis[feld]), 0)
  const bedarf = cent(m.ergebnis.gesamtbedarf)
  const eigenes = Math.min(bedarf, cent(m.ergebnis.anrechenbaresEinkommen) + eingesetztesVermoegen(m))
  return {
    bedarf,
    eigenes,
    rest: bedarf - eigenes,
    leistung: summe('leistung'),
    minderung: summe('minderung'),
    einbehalt: summe('aufrechnung'),
    sofort: summe('sofortzuschlag'),
    bildung: summe('bildungTeilhabe'),
    weiteres: summe('erstausstattung') + summe('zuschussVersicherung'),
  }
}

/** Two bars: what is needed, and where the money comes from. The wage stands in full, so the second may be longer. */
function bild(r: Rede, m: Monat): Block[] {
  const t = r.t.bild
  const dabei = new Set(mitglieder(m).map(({ i }) => i))
  const lohn = loehne(m).reduce((s, l) => (dabei.has(l.i) ? s + l.netto : s), 0)
  const andereKnoten = m.baum.knoten.filter((k) => istEinnahme(k) && dabei.has(k.person))
  const anderes = andereKnoten.reduce((s, k) => s + k.wert, 0)
  const arten = [...new Set(andereKnoten.map((k) => k.name))]
  const vomJobcenter = auszahlung(m)
  const bedarf = bilanz(m).bedarf
  if (lohn + anderes === 0) return []
  const summe = lohn + anderes + vomJobcenter
  const ihres: Balken = {
    name: t.ihres,
    summe: betrag(summe),
    teile: [
      { name: t.lohn, betrag: zahl(lohn), cent: lohn, farbe: 'lohn' },
      { name: t.jobcenter, betrag: zahl(vomJobcenter), cent: vomJobcenter, farbe: 'traeger' },
      { name: t.anderes(arten.length <= 2 ? aufzaehlung(arten) : ''), betrag: zahl(anderes), cent: anderes, farbe: 'anderes' },
    ],
  }
  const noetig: Balken = { name: t.bedarf, summe: betrag(bedarf), teile: [{ name: t.bedarf, betrag: zahl(bedarf), cent: bedarf, farbe: 'offen' }] }
  const woher = aufzaehlung(
    ihres.teile.filter((teil) => teil.cent > 0).map((teil) => t.teil(teil.name, teil.betrag)),
    r.t.und,
  )
  const frei = lohn > 0 && vomJobcenter > 0 ? [absatz(t.mehr)] : []
  return [{ art: 'balken', beschreibung: t.beschreibung(zahl(bedarf), zahl(summe), woher), balken: [noetig, ihres] }, ...(summe > bedarf ? frei : [])]
}

function minderung(r: Rede): Abschnitt | undefined {
  const monate = r.monate.filter((m) => personen(m).some((p) => p.ergebnis.minderung > 0))
  if (monate.length === 0) return undefined
  const betraegeJeMonat = [...new Set(monate.map((m) => personen(m).reduce((s, p) => s + cent(p.ergebnis.minderung), 0)))]
  const nachholbar = monate.some((m) =>
    m.fall.personen.some((p) => (p.minderungen ?? []).some((x) => x.art === 'pflichtverletzung' || x.art === 'arbeitsverweigerung')),
  )
  const t = r.t.minderung
  const text = t.text(r.spanne(monate.map((m) => m.monat)), aufzaehlung(betraegeJeMonat.map(betrag), r.t.oder))
  return { titel: t.titel, bloecke: [absatz(nachholbar ? `${text} ${t.nachholen}` : text)] }
}

function spaeter(r: Rede): Abschnitt | undefined {
  const { titel, text } = r.t.vorlaeufig
  return r.vorlaeufig && r.mit.length > 0 ? { titel, bloecke: [absatz(text)] } : undefined
}

function aufgaben(r: Rede): Abschnitt | undefined {
  if (r.mit.length === 0) return undefined
  const t = r.t.aufgaben
  const ende = monatsende(r.mit.at(-1) ?? '')
  const saetze = [t.aendert, r.stand === 'schreiben' ? t.uns : t.jobcenter, ...(ende < r.datum ? [] : [t.weiter(datumLang(ende, r.sprache))])]
  return { titel: t.titel, bloecke: [absatz(saetze.join(' '))] }
}

function auswege(r: Rede): Abschnitt | undefined {
  if (r.mit.length > 0) return undefined
  const t = r.t.auswege
  const kinder = r.monate.some((m) => m.fall.personen.length > 1 && m.fall.personen.some((p) => (p.eltern ?? []).length > 0))
  return { titel: t.titel, bloecke: [absatz(kinder ? t.mitKindern : t.ohneKinder)] }
}

function falsch(r: Rede): Abschnitt {
  const t = r.t.falsch
  if (r.traeger === undefined) return { titel: t.titelBerechnung, bloecke: [absatz(t.berechnung)] }
  // if it is posted on its date
  const frist = widerspruchsfrist(r.datum, r.traeger.land)
  const tag = datumLang(r.datum, r.sprache)
  const bis = { fett: datumMitTag(frist.ende, r.sprache) }
  return { titel: t.titel, bloecke: [absatz(t.vorTag(tag, datumLang(r.datum)), bis, t.nachTag(datumLang(frist.bekanntgabe, r.sprache)))] }
}

function hilfe(r: Rede): Abschnitt {
  const t = r.t.hilfe
  if (r.traeger === undefined) return { titel: t.titel, bloecke: [absatz(t.berechnung)] }
  const { telefon, strasse, ort, besuch } = r.traeger
  return { titel: t.titel, bloecke: [absatz(t.wir(telefon, `${strasse}, ${ort}${besuch === undefined ? '' : ` (${besuch})`}`))] }
}
