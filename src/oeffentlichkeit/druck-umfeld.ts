import { tagVon } from '../platform/clock/index.ts'
import { findNetzwerkId, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { webadresse } from '../platform/http/webadresse.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Standort } from './art-standort.ts'
import { istNutzbar } from './bild.ts'
import { findBild } from './bild-lesen.ts'
import { altText } from './bild-zeigen.ts'
import type { Druckstueck } from './druck-schema.ts'
import type { Druckbild, Druckrahmen } from './druck-setzen.ts'
import { type Groesse, liesGroessen, setzeEin } from './groesse.ts'
import { oeffentlicheInhalte } from './lesen.ts'
import { markeVon } from './marke.ts'
import { type MarkeFuerTypst, markeFuerTypst } from './marke-typst.ts'
import { wochentage } from './oeffnung.ts'
import { bildzeile } from './texte/bildzeile.ts'
import { druckWorte } from './texte/druck.ts'
import type { Vordruckrahmen } from './vordruck-setzen.ts'

/** What all printed matter of a house shares on a day. */
export type Druckhaus = Readonly<{
  db: TraegerDb
  traeger: Traeger
  netzId: string | undefined
  heute: string
  adresse: (pfad: string) => string
  marke: MarkeFuerTypst
  groessen: ReadonlyMap<string, Groesse>
  standorte: readonly Readonly<{ adresse: string; daten: Standort }>[]
}>

export async function druckhaus(db: TraegerDb, umfeld: Pick<Umfeld, 'traeger' | 'adresse'>, jetzt: Temporal.Instant): Promise<Druckhaus> {
  const { traeger } = umfeld
  const netzId = await findNetzwerkId(db)
  const heute = tagVon(jetzt).toString()
  return {
    db,
    traeger,
    netzId,
    heute,
    adresse: (pfad) => webadresse(umfeld, pfad),
    marke: await markeFuerTypst(db, await markeVon(db, traeger.traegerId, netzId, heute)),
    groessen: await liesGroessen(db, traeger.traegerId, netzId, heute),
    standorte: await oeffentlicheInhalte<Standort>(db, traeger.traegerId, 'standort', jetzt),
  }
}

/** What stands around the texts of a piece: contact of its office, picture, mark, code. */
export async function rahmenFuer(haus: Druckhaus, d: Druckstueck, adresse: string, sprache: Sprache): Promise<Druckrahmen> {
  const { traeger } = haus
  const standort = haus.standorte.find((s) => s.adresse === d.standort)?.daten
  const t = druckWorte(sprache)
  return {
    haus: traeger.kurzname,
    akzent: traeger.akzent,
    uebung: traeger.uebungsdaten,
    seite: haus.adresse(`/flyer/${adresse}`),
    adresse: haus.adresse,
    marke: haus.marke,
    setzeEin: (text) => setzeEin(text, haus.groessen).text,
    bild: await druckbild(haus, d.bild, sprache),
    zeiten: standort === undefined ? [] : zeitenVon(standort, sprache),
    kontakt: {
      titel: t.kontakt,
      zeilen: [
        { text: standort === undefined ? traeger.kurzname : `${traeger.kurzname}, ${standort.name}` },
        { text: (standort ?? traeger).strasse },
        { text: `${(standort ?? traeger).plz} ${(standort ?? traeger).ort}` },
        ...telefon(d.telefon || standort?.telefon || traeger.telefon, t.telefon),
        ...(d.email === '' ? [] : [{ text: d.email, ziel: `mailto:${d.email}` }]),
      ],
    },
  }
}

function telefon(nummer: string, wort: (nummer: string) => string): { text: string; ziel: string }[] {
  if (nummer === '') return []
  const ziffern = nummer.replace(/[^\d+]/g, '')
  return [{ text: wort(nummer), ziel: `tel:${ziffern.startsWith('0') ? `+49${ziffern.slice(1)}` : ziffern}` }]
}

/** A picture that may be printed today; one that may not is left out, and the checks say so. */
async function druckbild(haus: Druckhaus, bildId: string | undefined, sprache: Sprache): Promise<Druckbild | undefined> {
  if (bildId === undefined) return undefined
  const { db, netzId, heute } = haus
  const bild = await findBild(db, haus.traeger.traegerId, netzId, bildId)
  if (bild === undefined || !istNutzbar(bild, heute, 'druck').ok) return undefined
  const zeile = await db.selectFrom('bild').select('inhalt').where('bildId', '=', bildId).executeTakeFirstOrThrow()
  return {
    bytes: Buffer.from(zeile.inhalt),
    typ: bild.typ,
    alt: altText(bild.angabe, sprache),
    nachweis: bildzeile(bild.angabe.nachweis, bild.angabe.ki, sprache),
  }
}

function zeitenVon(standort: Standort, sprache: Sprache): [string, string][] {
  const t = druckWorte(sprache).zeiten
  return wochentage
    .filter((tag) => !['sa', 'so'].includes(tag) || standort.woche[tag].zeiten.length > 0)
    .map((tag) => {
      const { zeiten, nachTermin } = standort.woche[tag]
      const spannen = zeiten.map((z) => t.spanne(uhr(z.von), uhr(z.bis))).join(t.und)
      return [t.tage[tag], spannen === '' ? (nachTermin ? t.nachTermin : t.geschlossen) : nachTermin ? `${spannen}${t.undTermin}` : spannen]
    })
}

/** `08:00` to `8`, `08:30` to `8.30` */
const uhr = (zeit: string): string => zeit.replace(/^0/, '').replace(/:00$/, '').replace(':', '.')

export function vordruckrahmen(haus: Druckhaus, adresse: string): Vordruckrahmen {
  const { traeger: h } = haus
  return {
    haus: h.kurzname,
    hausLang: h.name,
    akzent: h.akzent,
    uebung: h.uebungsdaten,
    absender: [h.kurzname, h.strasse, `${h.plz} ${h.ort}`, ...(h.telefon === '' ? [] : [`Telefon ${h.telefon}`])].join(', '),
    seite: haus.adresse(`/formulare/${adresse}`),
    adresse: haus.adresse,
    marke: haus.marke,
    setzeEin: (text) => setzeEin(text, haus.groessen).text,
  }
}
