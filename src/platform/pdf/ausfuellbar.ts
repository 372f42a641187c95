import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PDFArray, type PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from 'pdf-lib'
import { setzePdf } from './setzen.ts'

/**
 * One thing that can be filled in. The template leaves its place with `link("feld:" + name, box(…))`, one of several answers with
 * `link("feld:" + name + "=" + wert, box(…))`.
 */
export type Formularfeld = Readonly<{
  name: string
  /** what a screen reader says: the question with its heading */
  hinweis: string
  art: 'text' | 'mehrzeilig' | 'eines' | 'mehrere'
  /** of a choice: what each answer is called, by the value in the template */
  antworten?: Readonly<Record<string, string>>
  hoechstens?: number
}>

type Platz = Readonly<{ feld: Formularfeld; wert: string; ref: PDFRef; dict: PDFDict; breite: number; hoehe: number; stelle: PDFDict }>

/**
 * Makes the places of a form fields to be filled in.
 *
 * Typst writes each link with its annotation, its element in the structure tree and the entry that joins the two. Exactly this is what a
 * field needs: the annotation becomes a widget, the element a `Form`, so the reading order of the page is that of its fields.
 *
 * @param pdf set with the norm `ua-1`; fields in it that are not named in `felder` are a bug and thrown
 */
export async function macheAusfuellbar(pdf: Uint8Array, felder: readonly Formularfeld[]): Promise<Buffer> {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context } = dokument
  const plaetze = findePlaetze(context, new Map(felder.map((f) => [f.name, f])))
  const schrift = betteSchriftEin(context)
  const wurzeln: PDFRef[] = []
  for (const [feld, eigene] of gruppen(plaetze)) {
    wurzeln.push(...(feld.art === 'eines' ? alsAuswahl(context, feld, eigene) : eigene.map((p) => alsFeld(context, p, schrift))))
  }
  for (const seite of dokument.getPages()) seite.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  dokument.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: wurzeln, DR: { Font: { Fira: schrift } }, DA: PDFString.of(SCHRIFTBILD) }))
  return Buffer.from(await dokument.save({ addDefaultPage: false, updateFieldAppearances: false }))
}

const SCHRIFTBILD = '/Fira 10 Tf 0 g'
const MEHRZEILIG = 1 << 12
const EINES_VON = 1 << 15
const DRUCKEN = 4

/** In the order of the page: the typesetter counts what it places. */
function findePlaetze(context: PDFContext, felder: ReadonlyMap<string, Formularfeld>): Platz[] {
  const plaetze = context.enumerateIndirectObjects().flatMap(([, o]): Platz[] => {
    if (!(o instanceof PDFDict) || o.get(PDFName.of('S')) !== PDFName.of('Link')) return []
    const ref = verwiesen(context, o)
    const dict = ref && context.lookupMaybe(ref, PDFDict)
    const ziel = dict && text(context, dict.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI')))
    const treffer = /^feld:([^=]+)(?:=(.*))?$/s.exec(ziel ?? '')
    if (ref === undefined || dict === undefined || treffer === null) return []
    const feld = felder.get(treffer[1] ?? '')
    if (feld === undefined) throw new Error(`the template has a field that nobody described: ${treffer[1]}`)
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = dict
      .lookup(PDFName.of('Rect'), PDFArray)
      .asArray()
      .map((z) => (z instanceof PDFNumber ? z.asNumber() : 0))
    return [{ feld, wert: treffer[2] ?? '', ref, dict, breite: Math.abs(x2 - x1), hoehe: Math.abs(y2 - y1), stelle: o }]
  })
  const nr = (p: Platz) => p.dict.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber() ?? 0
  return plaetze.sort((a, b) => nr(a) - nr(b))
}

/** The annotation that an element of the structure tree stands for. */
function verwiesen(context: PDFContext, element: PDFDict): PDFRef | undefined {
  const kinder = element.lookupMaybe(PDFName.of('K'), PDFArray)
  const objr = kinder?.size() === 1 ? context.lookup(kinder.get(0)) : undefined
  const ref = objr instanceof PDFDict ? objr.get(PDFName.of('Obj')) : undefined
  return ref instanceof PDFRef ? ref : undefined
}

function text(context: PDFContext, o: PDFObject | undefined): string | undefined {
  const wert = o === undefined ? undefined : context.lookup(o)
  return wert instanceof PDFString || wert instanceof PDFHexString ? wert.decodeText() : undefined
}

function gruppen(plaetze: readonly Platz[]): Map<Formularfeld, Platz[]> {
  return Map.groupBy(plaetze, (p) => p.feld)
}

/** Turns the link into a widget and its element into one that says so. */
function wandle(context: PDFContext, { dict, stelle }: Platz, alt: string): void {
  for (const weg of ['A', 'Border', 'BS', 'QuadPoints', 'C']) dict.delete(PDFName.of(weg))
  dict.set(PDFName.of('Subtype'), PDFName.of('Widget'))
  dict.set(PDFName.of('F'), PDFNumber.of(DRUCKEN))
  dict.set(PDFName.of('TU'), PDFHexString.fromText(alt))
  dict.set(PDFName.of('Contents'), PDFHexString.fromText(alt))
  dict.set(PDFName.of('Border'), context.obj([0, 0, 0]))
  stelle.set(PDFName.of('S'), PDFName.of('Form'))
  stelle.set(PDFName.of('Alt'), PDFHexString.fromText(alt))
}

function alsFeld(context: PDFContext, p: Platz, schrift: PDFRef): PDFRef {
  const { feld, dict, ref, wert } = p
  if (feld.art === 'mehrere') {
    wandle(context, p, `${feld.hinweis}: ${feld.antworten?.[wert] ?? wert}`)
    dict.set(PDFName.of('FT'), PDFName.of('Btn'))
    dict.set(PDFName.of('T'), PDFHexString.fromText(`${feld.name}-${wert}`))
    ankreuzbar(context, p, 'ja')
    dict.set(PDFName.of('V'), PDFName.of('Off'))
    return ref
  }
  wandle(context, p, feld.hinweis)
  dict.set(PDFName.of('FT'), PDFName.of('Tx'))
  dict.set(PDFName.of('T'), PDFHexString.fromText(feld.name))
  dict.set(PDFName.of('DA'), PDFString.of(SCHRIFTBILD))
  if (feld.art === 'mehrzeilig') dict.set(PDFName.of('Ff'), PDFNumber.of(MEHRZEILIG))
  if (feld.hoechstens !== undefined) dict.set(PDFName.of('MaxLen'), PDFNumber.of(feld.hoechstens))
  const leer = bild(context, p, '/Tx BMC EMC', schrift)
  dict.set(PDFName.of('AP'), context.obj({ N: leer }))
  return ref
}

/** One field of which one answer holds; a second press takes it back. */
function alsAuswahl(context: PDFContext, feld: Formularfeld, plaetze: readonly Platz[]): PDFRef[] {
  const eltern = context.nextRef()
  for (const p of plaetze) {
    wandle(context, p, `${feld.hinweis}: ${feld.antworten?.[p.wert] ?? p.wert}`)
    p.dict.set(PDFName.of('Parent'), eltern)
    ankreuzbar(context, p, p.wert)
  }
  const dict = context.obj({ FT: 'Btn', Ff: EINES_VON, Kids: plaetze.map((p) => p.ref) })
  dict.set(PDFName.of('T'), PDFHexString.fromText(feld.name))
  dict.set(PDFName.of('TU'), PDFHexString.fromText(feld.hinweis))
  dict.set(PDFName.of('V'), PDFName.of('Off'))
  context.assign(eltern, dict)
  return [eltern]
}

/** Two pictures: nothing, and a cross; the box itself is drawn by the page. */
function ankreuzbar(context: PDFContext, p: Platz, an: string): void {
  const rand = Math.min(p.breite, p.hoehe) * 0.22
  const [b, h] = [p.breite - rand, p.hoehe - rand]
  const kreuz = `q 1.4 w 1 J ${zahl(rand)} ${zahl(rand)} m ${zahl(b)} ${zahl(h)} l S ${zahl(rand)} ${zahl(h)} m ${zahl(b)} ${zahl(rand)} l S Q`
  const bilder = context.obj({})
  bilder.set(PDFName.of(an), bild(context, p, kreuz))
  bilder.set(PDFName.of('Off'), bild(context, p, ''))
  p.dict.set(PDFName.of('AP'), context.obj({ N: bilder }))
  p.dict.set(PDFName.of('AS'), PDFName.of('Off'))
}

function bild(context: PDFContext, { breite, hoehe }: Platz, inhalt: string, schrift?: PDFRef): PDFRef {
  return context.register(
    context.stream(inhalt, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, zahlwert(breite), zahlwert(hoehe)],
      Resources: schrift ? { Font: { Fira: schrift } } : {},
    }),
  )
}

const zahlwert = (n: number) => Math.round(n * 100) / 100
const zahl = (n: number) => String(zahlwert(n))

/** Code points of WinAnsiEncoding from 128; undefined where it has none. */
const WINANSI_128 = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ'

function winAnsi(code: number): string {
  if (code >= 128 && code < 160) return WINANSI_128[code - 128] ?? '\u0000'
  return code === 127 ? '\u0000' : String.fromCharCode(code)
}

let masse: readonly number[] | undefined

/** Widths of the characters of WinAnsiEncoding in thousandths, measured by the program that sets the page. */
function breiten(): readonly number[] {
  if (masse !== undefined) return masse
  const zeichen = Array.from({ length: 224 }, (_, i) => winAnsi(i + 32))
  const vorlage = fileURLToPath(new URL('./vorlage/schriftmasse.typ', import.meta.url))
  const satz = setzePdf({ vorlage, daten: zeichen.map((z) => (z === '\u0000' || z === '\u00ad' ? '' : z)), merkmale: '<breiten>' })
  if (!satz.ok) throw new Error(`no width for ${satz.zeichen.join(' ')}`)
  const [gemessen] = satz.merkmale ?? []
  masse = Array.isArray(gemessen) ? gemessen.map((b) => Math.round(Number(b))) : []
  return masse
}

/** The whole font: who fills in may type any letter that it has, and a reader must not look for one on the machine. */
function betteSchriftEin(context: PDFContext): PDFRef {
  const datei = readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf'))
  const programm = context.register(context.flateStream(datei, { Length1: datei.length }))
  const beschreibung = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'FiraSans-Regular',
      Flags: 32,
      FontBBox: [-755, -356, 1513, 1040],
      ItalicAngle: 0,
      Ascent: 935,
      Descent: -265,
      CapHeight: 689,
      StemV: 90,
      FontFile2: programm,
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'FiraSans-Regular',
      FirstChar: 32,
      LastChar: 255,
      Widths: [...breiten()],
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: beschreibung,
    }),
  )
}
