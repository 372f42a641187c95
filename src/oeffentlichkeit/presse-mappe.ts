import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import sharp from 'sharp'
import { alsTabelle } from '../netzwerk/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsText, flucht, leseMarkdown } from '../platform/markdown/index.ts'
import { type Hintergrund, laengen } from './art-mitteilung.ts'
import { pressebilder } from './bild-zeigen.ts'
import { groessenAm, liesAlleGroessen, setzeEin } from './groesse.ts'
import { oeffentlicheInhalte } from './lesen.ts'
import { type Marke, markeVon } from './marke.ts'
import { zahlenblatt } from './presse-blatt.ts'
import type { Ort } from './presse-lesen.ts'
import { alsZahlentabelle } from './presse-zahlen.ts'
import { mappeTexte as t } from './texte/presse-mappe.ts'

export type Mappendatei = Readonly<{ name: string; inhalt: Uint8Array; gepackt: boolean }>

/** Everything the press may take without asking: mark, logo, pictures with their rights, who we are, figures. */
export async function mappendateien(db: TraegerDb, ort: Ort, adresse: string): Promise<Mappendatei[]> {
  const haus = await db
    .selectFrom('traeger')
    .select(['kurzname', 'name', 'logo', 'logoTyp'])
    .where('traegerId', '=', ort.traegerId)
    .executeTakeFirstOrThrow()
  const tag = tagVon(ort.jetzt).toString()
  const dateien = [
    ...(await markendateien(db, await markeVon(db, ort.traegerId, ort.netzId, tag))),
    ...(haus.logo && haus.logoTyp ? [roh(`logo/logo.${haus.logoTyp === 'image/png' ? 'png' : 'svg'}`, haus.logo)] : []),
    ...(await bilddateien(db, ort, tag)),
    ...(await ueberUns(db, ort, tag)),
    text('zahlen/zahlen.csv', alsZahlentabelle(await liesAlleGroessen(db, ort.traegerId, ort.netzId), tag, 'de')),
    roh('zahlen/wir-in-zahlen.pdf', (await zahlenblatt(db, ort, 'de', adresse)).pdf),
  ]
  return [
    text(
      'LIESMICH.txt',
      t.liesmich(
        haus.kurzname,
        tag.split('-').reverse().join('.'),
        adresse,
        dateien.map((d) => d.name),
      ),
    ),
    ...dateien,
  ]
}

const text = (name: string, inhalt: string): Mappendatei => ({ name, inhalt: new TextEncoder().encode(inhalt), gepackt: true })
const roh = (name: string, inhalt: Uint8Array): Mappendatei => ({ name, inhalt: Uint8Array.from(inhalt), gepackt: name.endsWith('.svg') })

/** Who we are, in three lengths and the languages it was written in. */
export async function ueberUns(db: TraegerDb, { traegerId, netzId, jetzt }: Ort, tag: string): Promise<Mappendatei[]> {
  const alle = await oeffentlicheInhalte<Hintergrund>(db, traegerId, 'hintergrund', jetzt)
  const groessen = groessenAm(await liesAlleGroessen(db, traegerId, netzId), tag)
  return alle.flatMap(({ adresse, daten }) =>
    Object.entries(daten.texte).flatMap(([sprache, je]) =>
      laengen.flatMap((l) => {
        const inhalt = je?.[l] ?? ''
        const name = `ueber-uns/${adresse}-${l}${sprache === 'de' ? '' : `-${sprache}`}.txt`
        return inhalt === '' ? [] : [text(name, `${alsText(leseMarkdown(setzeEin(inhalt, groessen).text))}\n`)]
      }),
    ),
  )
}

async function bilddateien(db: TraegerDb, { traegerId, netzId }: Ort, tag: string): Promise<Mappendatei[]> {
  const alle = await pressebilder(db, traegerId, netzId, tag)
  const dateien: Mappendatei[] = []
  const namen = new Set<string>()
  const zeilen: string[][] = [[...t.spalten]]
  for (const b of alle) {
    const { inhalt } = await db.selectFrom('bild').select('inhalt').where('bildId', '=', b.bildId).executeTakeFirstOrThrow()
    const sicher = b.name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '')
    const name = namen.has(sicher) ? `${b.bildId.slice(-6)}-${sicher}` : sicher
    namen.add(name)
    dateien.push(roh(`bilder/${name}`, inhalt))
    const { angabe: a } = b
    zeilen.push([
      name,
      a.titel,
      a.nachweis,
      [t.lizenz[a.lizenz.art], a.lizenz.fassung].filter(Boolean).join(', '),
      a.alt.de,
      b.giltBis ?? t.ohneEnde,
      a.ki ? t.ja : '',
    ])
  }
  return [...dateien, text('bilder/nachweise.csv', alsTabelle(zeilen))]
}

/** The mark as vector and as pixels: the uploaded file, else the wordmark set in type. */
async function markendateien(db: TraegerDb, marke: Marke | undefined): Promise<Mappendatei[]> {
  if (marke === undefined) return []
  if (marke.logo === undefined) {
    const { zeile1, zeile2 } = marke.wortmarke
    return [text('verbundmarke/verbundmarke.svg', wortmarkeSvg(zeile1, zeile2)), roh('verbundmarke/verbundmarke.png', wortmarkePng(zeile1, zeile2))]
  }
  const { inhalt } = await db.selectFrom('bild').select('inhalt').where('bildId', '=', marke.logo.bildId).executeTakeFirstOrThrow()
  if (marke.logo.typ !== 'image/svg+xml') return [roh('verbundmarke/verbundmarke.png', inhalt)]
  const png = await sharp(inhalt, { density: 300 }).resize({ width: 1600, withoutEnlargement: false }).png().toBuffer()
  return [roh('verbundmarke/verbundmarke.svg', inhalt), roh('verbundmarke/verbundmarke.png', png)]
}

/** The neutral wordmark as a drawing; programs without Fira Sans take their own sans serif. */
export function wortmarkeSvg(zeile1: string, zeile2: string): string {
  const breite = Math.ceil(Math.max(zeile1.length, zeile2.length) * 13 + 40)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breite} 72" role="img" aria-label="${flucht(`${zeile1}: ${zeile2}`)}"><rect width="5" height="72" fill="#171a2b"/><g font-family="Fira Sans, Arial, sans-serif" font-size="24" fill="#171a2b"><text x="20" y="29">${flucht(zeile1)}</text><text x="20" y="60" font-weight="700">${flucht(zeile2)}</text></g></svg>\n`
}

function wortmarkePng(zeile1: string, zeile2: string): Buffer {
  const paket = createRequire(import.meta.url)
  for (const s of ['400Regular', '700Bold'])
    GlobalFonts.registerFromPath(paket.resolve(`@expo-google-fonts/fira-sans/${s}/FiraSans_${s}.ttf`), `Wortmarke ${s}`)
  const mass = createCanvas(10, 10).getContext('2d')
  const weite = [zeile1, zeile2].map((z, i) => {
    mass.font = `120px "Wortmarke ${i === 0 ? '400Regular' : '700Bold'}"`
    return mass.measureText(z).width
  })
  const flaeche = createCanvas(Math.ceil(Math.max(...weite)) + 120, 360)
  const c = flaeche.getContext('2d')
  c.fillStyle = '#171a2b'
  c.fillRect(0, 0, 25, 360)
  for (const [i, z] of [zeile1, zeile2].entries()) {
    c.font = `120px "Wortmarke ${i === 0 ? '400Regular' : '700Bold'}"`
    c.fillText(z, 100, i === 0 ? 145 : 300)
  }
  return flaeche.toBuffer('image/png')
}

/** Packs piece by piece into a stream; pictures and PDFs are stored as they are. @param wann moment that all files carry */
export function alsZip(dateien: readonly Mappendatei[], wann: Temporal.Instant): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(ziel) {
      const zip = new Zip((fehler, stueck, letztes) => {
        if (fehler) return ziel.error(fehler)
        ziel.enqueue(stueck)
        if (letztes) ziel.close()
      })
      for (const { name, inhalt, gepackt } of dateien) {
        const datei = gepackt ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
        datei.mtime = new Date(wann.epochMilliseconds)
        zip.add(datei)
        datei.push(inhalt, true)
      }
      zip.end()
    },
  })
}
