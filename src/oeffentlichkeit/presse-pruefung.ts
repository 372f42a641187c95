import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { istZiel } from '../platform/markdown/index.ts'
import { artMitteilung, type Mitteilung } from './art-mitteilung.ts'
import { findArt } from './arten.ts'
import { findBild } from './bild-lesen.ts'
import { oeffentlicheInhalte } from './lesen.ts'
import { hausVon, liesPresseeinstellung, type Presseeinstellung, pressekontaktVon } from './presse-einstellung.ts'
import { alsAnsicht, type Ort, presseGrundlage } from './presse-lesen.ts'
import { kreisblattText } from './presse-text.ts'
import { type Befund, pruefeInhalt, pruefgrundlage } from './pruefung.ts'
import { pruefSaetze as t } from './texte/personal-presse.ts'

/** Everything somebody should look at in a release before it is submitted, what stands in the way first. */
export async function pruefeMitteilung(db: TraegerDb, ort: Ort, daten: Mitteilung): Promise<Befund[]> {
  const tag = tagVon(ort.jetzt).toString()
  const allgemein = pruefeInhalt(artMitteilung, daten, await pruefgrundlage(db, ort.traegerId, ort.netzId, tag))
  const texte = Object.entries(artMitteilung.texte(daten))
  const bekannte = await bekannteNummern(db, ort)
  const eigene = [
    ...abkuerzungen(daten),
    ...texte.flatMap(([stelle, text]) => [...kleineZahlen(stelle, text), ...verweise(stelle, text), ...nummern(stelle, text, bekannte)]),
    ...namen(daten),
    ...neutral(await liesPresseeinstellung(db, ort.traegerId), tag),
    ...(await ersatztexte(db, ort, daten)),
    ...(await laenge(db, ort, daten)),
  ]
  return [...allgemein, ...eigene.map((b) => ({ ...b, schwere: 'hinweis' as const }))]
}

type Hinweis = Readonly<{ stelle: string; satz: string }>

/** Known to every reader of a newspaper, or the name of a thing rather than a short form. */
const BEKANNT = new Set(['PDF', 'EU', 'ICS', 'RSS', 'CSV', 'ZIP', 'USA', 'ARD', 'ZDF', 'WC', 'IT', 'II', 'III', 'XII', 'IV', 'VI', 'SGB'])

/** A short form is explained where it first stands: „Kosten der Unterkunft (KdU)“. */
function abkuerzungen(d: Mitteilung): Hinweis[] {
  const { titel, untertitel, vorspann, text } = d.texte.de
  const alles = [titel, untertitel, vorspann, text].join('\n')
  const gefunden = [...new Set([...alles.matchAll(/(?<![\p{L}{[])(?:[A-ZÄÖÜ]{2,6}|[A-Z][a-z]?[A-Z]{1,3}[a-z]?)(?![\p{L}}\]])/gu)].map((m) => m[0]))]
  return gefunden.filter((a) => !BEKANNT.has(a) && !alles.includes(`(${a})`)).map((a) => ({ stelle: 'de.text', satz: t.abkuerzung(a) }))
}

const WENIGE =
  /(?<![\d.,])(?:[1-9]|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun)\s+(?:\p{L}+\s+)?(?:Menschen|Personen|Leistungsberechtigten?|Kindern?|Frauen|Männern?|Familien|Bedarfsgemeinschaften|Jugendlichen?|Kundinnen|Kunden|Geflüchteten?)(?!\p{L})/giu

function kleineZahlen(stelle: string, text: string): Hinweis[] {
  return [...text.matchAll(WENIGE)].map((m) => ({ stelle, satz: t.kleineZahl(m[0]) }))
}

function verweise(stelle: string, text: string): Hinweis[] {
  return [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)]
    .map((m) => m[1] ?? '')
    .filter((ziel) => !ziel.startsWith('bild:') && !istZiel(ziel))
    .map((ziel) => ({ stelle, satz: t.verweis(ziel) }))
}

const TELEFON = /(?<![\d.,/])0\d{2,5}[\s/-]{1,3}\d[\d\s/-]{3,14}\d(?!\d)/g
const ziffern = (nummer: string) => nummer.replace(/\D/g, '').replace(/^49/, '0')

function nummern(stelle: string, text: string, bekannte: ReadonlySet<string>): Hinweis[] {
  return [...text.matchAll(TELEFON)]
    .map((m) => m[0])
    .filter((n) => !bekannte.has(ziffern(n)))
    .map((n) => ({ stelle, satz: t.telefon(n) }))
}

/** Numbers of the house: of the letterhead, of the press office, of everything public that names one. */
async function bekannteNummern(db: TraegerDb, ort: Ort): Promise<ReadonlySet<string>> {
  const haus = await hausVon(db, ort.traegerId)
  const kontakt = await pressekontaktVon(db, ort.traegerId)
  const orte = ['standort', 'ansprechpartner'].filter((art) => findArt(art) !== undefined)
  const texte: string[] = []
  for (const art of orte) texte.push(JSON.stringify(await oeffentlicheInhalte(db, ort.traegerId, art, ort.jetzt)))
  const inTexten = texte.flatMap((x) => [...x.matchAll(/(?<!\d)0\d[\d\s/()-]{4,20}\d/g)].map((m) => m[0]))
  return new Set([haus.telefon, kontakt.telefon, kontakt.mobil, kontakt.fax, ...inTexten].map(ziffern))
}

/** Who is quoted is introduced with the function that the quote names. */
function namen(d: Mitteilung): Hinweis[] {
  const text = [d.texte.de.vorspann, d.texte.de.text].join('\n')
  return d.zitate.filter((z) => text.includes(z.person) && !text.includes(z.funktion)).map((z) => ({ stelle: 'de.text', satz: t.name(z.person) }))
}

function neutral({ zurueckhaltung }: Presseeinstellung, tag: string): Hinweis[] {
  return zurueckhaltung
    .filter((z) => z.ab <= tag && tag <= z.bis)
    .map((z) => ({ stelle: 'zeit', satz: t.neutral(z.anlass, z.bis.split('-').reverse().join('.')) }))
}

async function ersatztexte(db: TraegerDb, ort: Ort, d: Mitteilung): Promise<Hinweis[]> {
  const hinweise: Hinweis[] = []
  for (const { bildId } of d.bilder) {
    const bild = await findBild(db, ort.traegerId, ort.netzId, bildId)
    if (bild?.angabe.alt.de === '' && !bild.angabe.schmuck) hinweise.push({ stelle: 'bild', satz: t.ersatztext })
  }
  if (/!\[\]\(/.test(d.texte.de.text)) hinweise.push({ stelle: 'de.text', satz: t.ersatztext })
  return hinweise
}

async function laenge(db: TraegerDb, ort: Ort, d: Mitteilung): Promise<Hinweis[]> {
  const g = await presseGrundlage(db, ort)
  const wann = { ab: ort.jetzt, erstmals: ort.jetzt }
  const zeichen = kreisblattText(alsAnsicht(g, { inhaltId: '', adresse: '', fassung: 1, daten: d, ...wann, archiviert: false }, 'de')).length
  return zeichen <= d.kreisblattZeichen ? [] : [{ stelle: 'de.kurz', satz: t.kreisblatt(zeichen, d.kreisblattZeichen) }]
}
