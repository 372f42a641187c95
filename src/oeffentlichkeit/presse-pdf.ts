import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Baum, Block, Zeichen } from '../platform/markdown/index.ts'
import { setzePdf } from '../platform/pdf/index.ts'
import { type Sprache, sprachNamen } from '../platform/sprache/index.ts'
import { markeVon } from './marke.ts'
import { markeFuerTypst } from './marke-typst.ts'
import { bildFuerPapier, type Papierbilder, papierbilder } from './presse-bild.ts'
import type { Ansicht, Ort } from './presse-lesen.ts'
import { kontaktzeilen, tagInWorten, zeitraum } from './presse-text.ts'
import { presseTexte } from './texte/presse/index.ts'

/** Moves with the template: what was set with an older one is set anew. */
const FASSUNG = 'mitteilung 4'
const vorlage = join(import.meta.dirname, 'vorlage', 'mitteilung.typ')

export type Blattdatei = Readonly<{ pdf: Buffer; seiten: number; schluessel: string }>

/** What stands on the letterhead, and where links lead. */
type Bogen = Readonly<{ adresse: string; sperre?: string }>

/** The file of a release; set once, and kept under everything that is in it. */
export async function mitteilungPdf(db: TraegerDb, ort: Ort, a: Ansicht, bogen: Bogen): Promise<Blattdatei> {
  const { daten, bilder } = await satzdaten(db, ort, a, bogen)
  return haltePdf(db, ort, { vorlage, fassung: FASSUNG, daten, bilder })
}

type Satzauftrag = Readonly<{ vorlage: string; fassung: string; daten: unknown; bilder: ReadonlyMap<string, Buffer> }>

export async function haltePdf(db: TraegerDb, { traegerId, jetzt }: Ort, auftrag: Satzauftrag): Promise<Blattdatei> {
  const hash = createHash('sha256').update(auftrag.fassung).update(JSON.stringify(auftrag.daten))
  for (const [name, inhalt] of auftrag.bilder) hash.update(name).update(inhalt)
  const schluessel = hash.digest('hex')
  const da = await db
    .selectFrom('presseSatz')
    .select(['pdf', 'seiten'])
    .where('traegerId', '=', traegerId)
    .where('schluessel', '=', schluessel)
    .executeTakeFirst()
  if (da !== undefined) return { ...da, pdf: Buffer.from(da.pdf), schluessel }
  const { pdf, seiten } = setze(auftrag)
  await db
    .insertInto('presseSatz')
    .values({ traegerId, schluessel, pdf, seiten, am: jetzt })
    .onConflict((c) => c.constraint('presse_satz_pk').doNothing())
    .execute()
  return { pdf, seiten, schluessel }
}

/** A sign that the font lacks is left out: the page still has it, and the press office is told while it writes. */
function setze({ vorlage, daten, bilder }: Satzauftrag): { pdf: Buffer; seiten: number } {
  let text = JSON.stringify(daten)
  for (let versuch = 0; versuch < 4; versuch++) {
    const satz = setzePdf({ vorlage, daten: JSON.parse(text), bilder, norm: 'ua-1', merkmale: '<seiten>' })
    if (satz.ok) return { pdf: satz.pdf, seiten: Number(satz.merkmale?.[0] ?? 1) }
    for (const z of satz.zeichen) text = text.replaceAll(JSON.stringify(z).slice(1, -1), '')
  }
  throw new Error('the text has signs that cannot be set')
}

async function satzdaten(
  db: TraegerDb,
  ort: Ort,
  a: Ansicht,
  { adresse, sperre = '' }: Bogen,
): Promise<{ daten: unknown; bilder: Map<string, Buffer> }> {
  const haus = await db.selectFrom('traeger').selectAll().where('traegerId', '=', ort.traegerId).executeTakeFirstOrThrow()
  const t = presseTexte(a.sprache)
  const marke = await markeFuerTypst(db, await markeVon(db, ort.traegerId, ort.netzId, a.tag))
  const bilder = new Map(marke.bilder)
  const fotos = await papierbilder(db, ort, a, bilder)
  const logo = haus.logo && haus.logoTyp ? `hauslogo.${haus.logoTyp === 'image/png' ? 'png' : 'svg'}` : undefined
  if (logo !== undefined && haus.logo) bilder.set(logo, Buffer.from(haus.logo))
  const [sprache, region = a.sprache === 'en' ? 'GB' : 'DE'] = sprachNamen[a.sprache].tag.split('-')
  const daten = {
    akzent: haus.akzent,
    lang: sprache,
    region: region.length === 2 ? region : 'DE',
    tag: a.tag,
    titel: a.titel,
    untertitel: a.untertitel,
    vorspann: a.vorspann,
    berichtigung: a.berichtigung,
    sperre,
    dachzeile: [
      t.typ[a.typ],
      a.nummer && t.mitteilung.nummer(a.nummer.nr, a.nummer.jahr),
      a.verbund && t.mitteilung.verbund,
      ...a.themen.map((x) => t.thema[x]),
    ]
      .filter(Boolean)
      .join(' · '),
    datum: t.mitteilung.datum(a.ort, tagInWorten(a.tag, a.sprache)),
    schlagworte: a.themen.map((x) => t.thema[x]),
    termin: a.termin ? `${zeitraum(a.termin, a.sprache)}, ${a.termin.ort}` : '',
    zahlen: a.zahlen.map((k) => ({ wert: k.wert, bezeichnung: k.bezeichnung, stand: t.mitteilung.stand(k.datenstand) })),
    text: fuerPapier(a.baum, adresse, fotos),
    zitate: a.zitate.map((z) => ({ text: z.text, von: t.mitteilung.zitat(z.person, z.funktion) })),
    bilder: a.bilder.flatMap(({ bildId, unterschrift }) => {
      const b = fotos.get(bildId)
      return b ? [{ ...b, zeile: [unterschrift, b.zeile].filter(Boolean).join(' ') }] : []
    }),
    hintergrund: a.hintergrund ? fuerPapier(a.hintergrund, adresse, fotos) : [],
    kontakte: a.kontakte.map((k) => kontaktzeilen(k, a.sprache)),
    marke: marke.daten,
    haus: { name: haus.kurzname, zusatz: haus.name, ...(logo !== undefined && { logo }) },
    uebung: haus.uebungsdaten ? uebungssatz[a.sprache] : '',
    fuss: `${haus.kurzname}, ${haus.strasse}, ${haus.plz} ${haus.ort} · ${adresse}/presse/${a.adresse}`,
    worte: {
      seite: a.sprache === 'en' ? 'Page' : 'Seite',
      logo: `Logo: ${haus.kurzname}`,
      berichtigung: t.mitteilung.berichtigung,
      termin: t.mitteilung.termin,
      hintergrund: t.mitteilung.hintergrund,
      kontakt: t.kontakt.zur,
    },
  }
  return { daten, bilder }
}

export const uebungssatz: Readonly<Record<Sprache, string>> = {
  de: 'Übungsdaten. Keine Mitteilung einer Behörde.',
  einfach: 'Das ist nur eine Übung. Das kommt nicht von einem Amt.',
  en: 'Practice data. Not a release of an authority.',
}

/** Links as whole addresses, pictures as files, and no level of a heading left out (PDF/UA asks for that). */
function fuerPapier(baum: Baum, adresse: string, bilder: Papierbilder): unknown[] {
  let letzte = 1
  const block = (b: Block): unknown => {
    switch (b.art) {
      case 'ueberschrift': {
        const stufe = Math.min(b.stufe, letzte + 1) as 2 | 3 | 4
        letzte = stufe
        return { ...b, stufe, inhalt: zeichen(b.inhalt) }
      }
      case 'absatz':
        return { ...b, inhalt: zeichen(b.inhalt) }
      case 'liste':
        return { ...b, punkte: b.punkte.map((p) => p.map(block)) }
      case 'zitat':
        return { ...b, inhalt: b.inhalt.map(block) }
      case 'tabelle':
        return { ...b, kopf: b.kopf.map(zeichen), zeilen: b.zeilen.map((z) => z.map(zeichen)) }
      case 'bild':
        return bildFuerPapier(b, bilder)
      default:
        return b
    }
  }
  const zeichen = (z: Zeichen): Zeichen =>
    z.map((s) => {
      if (s.art === 'text' || s.art === 'umbruch') return s
      if (s.art === 'verweis') return { ...s, ziel: /^[/#]/.test(s.ziel) ? adresse + s.ziel : s.ziel, inhalt: zeichen(s.inhalt) }
      return { ...s, inhalt: zeichen(s.inhalt) }
    })
  return baum.map(block)
}
