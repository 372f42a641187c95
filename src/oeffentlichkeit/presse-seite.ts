import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import { webadresse } from '../platform/http/webadresse.ts'
import { type Sprache, sprachNamen } from '../platform/sprache/index.ts'
import { type Bild, istNutzbar } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { alsSeitenbild, type Seitenbild } from './bild-zeigen.ts'
import { markeVon } from './marke.ts'
import type { Beilage, Feedeintrag } from './presse-feed.ts'
import type { Ansicht, Ort } from './presse-lesen.ts'
import { mitteilungPdf } from './presse-pdf.ts'
import { kurzeZeit, tagInWorten, zeitraum } from './presse-text.ts'
import { presseTexte } from './texte/presse/index.ts'

type Anfrage = Readonly<{ db: TraegerDb; traegerId: string; jetzt: Temporal.Instant }>

export async function ortVon({ db, traegerId, jetzt }: Anfrage): Promise<Ort> {
  return { traegerId, netzId: await findNetzwerkId(db), jetzt }
}

/** An id as the database makes them: anything else is asked of nobody. */
export function istId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** The tag of a text in another language than the page. */
export function langVon(text: Sprache, seite: Sprache): string | undefined {
  return text === seite ? undefined : sprachNamen[text].tag
}

/** A line of the list of releases. */
export function alsZeile(a: Ansicht, seite: Sprache) {
  const t = presseTexte(seite)
  const typ = a.typ === 'mitteilung' ? '' : `${t.typ[a.typ]}. `
  const termin = a.termin ? `${zeitraum(a.termin, seite)}. ` : ''
  const merkmal = a.berichtigung !== '' ? t.berichtigt : a.archiviert ? t.archiv : ''
  return {
    adresse: a.adresse,
    titel: a.titel,
    tag: a.tag,
    datum: a.tag.split('-').reverse().join('.'),
    satz: `${typ}${termin}${a.untertitel || kuerze(a.vorspann)} ${merkmal}`.trim(),
    lang: langVon(a.sprache, seite),
  }
}

function kuerze(text: string): string {
  if (text.length <= 150) return text
  return `${text.slice(0, 150).replace(/\s+\S*$/, '')} …`
}

/** What the page of one release shows; plain data. */
export function alsArtikel(a: Ansicht, seite: Sprache) {
  const t = presseTexte(seite)
  const teile = [t.typ[a.typ], ...a.themen.map((x) => t.thema[x])]
  return {
    adresse: a.adresse,
    fassung: a.fassung,
    dachzeile: (a.nummer ? [t.mitteilung.nummer(a.nummer.nr, a.nummer.jahr), ...teile.slice(a.typ === 'mitteilung' ? 1 : 0)] : teile).join(', '),
    verbund: a.verbund,
    lang: langVon(a.sprache, seite),
    titel: a.titel,
    untertitel: a.untertitel,
    vorspann: a.vorspann,
    baum: a.baum,
    datum: t.mitteilung.datum(a.ort, tagInWorten(a.tag, seite)),
    tag: a.tag,
    seit: kurzeZeit(a.ab),
    berichtigung: a.berichtigung,
    zitate: a.zitate,
    zahlen: a.zahlen,
    hintergrund: a.hintergrund,
    kontakte: a.kontakte,
    termin: a.termin ? { wann: zeitraum(a.termin, seite), ort: a.termin.ort } : undefined,
    themen: a.themen,
  }
}

/** Pictures of a release that may be shown on this day, with what is written below them. */
export async function bilderVon(db: TraegerDb, ort: Ort, a: Ansicht): Promise<(Seitenbild & { bildId: string; typ: Bild['typ'] })[]> {
  const heute = ort.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
  const gezeigt: (Seitenbild & { bildId: string; typ: Bild['typ'] })[] = []
  for (const { bildId, unterschrift } of a.bilder) {
    const bild = await findBild(db, ort.traegerId, ort.netzId, bildId)
    if (bild === undefined || !istNutzbar(bild, heute, 'presse').ok) continue
    const s = alsSeitenbild(bild, a.sprache)
    gezeigt.push({ ...s, bildId, typ: bild.typ, zeile: [unterschrift, s.zeile].filter(Boolean).join(' ') })
  }
  return gezeigt
}

/** Where the mark can be had: the uploaded file, else the wordmark as a drawing. */
export async function markenadresse(db: TraegerDb, ort: Ort, tag: string): Promise<Readonly<{ adresse: string; typ: string }> | undefined> {
  const marke = await markeVon(db, ort.traegerId, ort.netzId, tag)
  if (marke === undefined) return undefined
  if (marke.logo === undefined) return { adresse: '/presse/verbundmarke.svg', typ: 'SVG' }
  const bild = await findBild(db, ort.traegerId, ort.netzId, marke.logo.bildId)
  return bild && { adresse: alsSeitenbild(bild, 'de').src, typ: bild.typ === 'image/svg+xml' ? 'SVG' : 'PNG' }
}

/** A release as a feed carries it, with its file and pictures. */
export async function alsFeedeintrag(db: TraegerDb, ort: Ort, umfeld: { adresse: string }, a: Ansicht): Promise<Feedeintrag> {
  const adresse = webadresse(umfeld, `/presse/${a.adresse}`)
  const { pdf } = await mitteilungPdf(db, ort, a, { adresse: umfeld.adresse })
  const bilder = await bilderVon(db, ort, a)
  const beilagen: Beilage[] = [
    { adresse: `${adresse}.pdf`, typ: 'application/pdf', titel: a.titel, bytes: pdf.length },
    ...bilder.map((b) => ({ adresse: webadresse(umfeld, b.src), typ: b.typ, titel: b.alt })),
  ]
  return { a, adresse, beilagen }
}

export function alsDatei(inhalt: string | Uint8Array, typ: string, name?: string, wie: 'inline' | 'attachment' = 'inline'): Response {
  const koerper = typeof inhalt === 'string' ? inhalt : Uint8Array.from(inhalt)
  return new Response(koerper, {
    headers: {
      'Content-Type': typ,
      ...(name !== undefined && { 'Content-Disposition': `${wie}; filename="${name.replace(/[^\w.-]/g, '-')}"` }),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
