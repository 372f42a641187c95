import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One element of the structure tree, in reading order. */
export type Knoten = Readonly<{ rolle: string; alt: string; kinder: readonly Knoten[]; verweist: PDFRef | undefined; dict: PDFDict }>

const N = (name: string) => PDFName.of(name)

/**
 * What a file lacks of PDF/UA-1 (ISO 14289-1), as far as a machine can tell: the checks of the Matterhorn protocol that the structure
 * decides. Written from the standard, not from what the typesetter does; a human still has to say whether the order makes sense.
 *
 * @returns a sentence for each fault; none: nothing was found
 */
export async function maengelAnPdfUa(pdf: Uint8Array): Promise<string[]> {
  const dokument = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context, catalog } = dokument
  const baum = strukturVon(context, catalog)
  const alle = baum.flatMap(nachfahren)
  return [
    ...katalog(context, catalog),
    ...schriften(context),
    ...ueberschriften(alle),
    ...alle.filter((k) => k.rolle === 'Figure' && k.alt === '').map(() => 'a figure has no alternative text'),
    ...tabellen(alle),
    ...anmerkungen(dokument, context, catalog, alle),
    ...(await ungezeichnetes(pdf)),
  ]
}

/** The structure tree as a reader walks it. */
export async function strukturbaum(pdf: Uint8Array): Promise<readonly Knoten[]> {
  const { context, catalog } = await PDFDocument.load(pdf, { updateMetadata: false })
  return strukturVon(context, catalog)
}

export const nachfahren = (k: Knoten): Knoten[] => [k, ...k.kinder.flatMap(nachfahren)]

function strukturVon(context: PDFContext, catalog: PDFDict): Knoten[] {
  const wurzel = context.lookupMaybe(catalog.get(N('StructTreeRoot')), PDFDict)
  return wurzel === undefined ? [] : kinderVon(context, wurzel)
}

function kinderVon(context: PDFContext, dict: PDFDict): Knoten[] {
  const k = context.lookup(dict.get(N('K')))
  const liste = k instanceof PDFArray ? k.asArray() : k === undefined ? [] : [k]
  return liste.flatMap((o) => {
    const kind = context.lookup(o)
    return kind instanceof PDFDict && kind.has(N('S')) ? [alsKnoten(context, kind)] : []
  })
}

function alsKnoten(context: PDFContext, dict: PDFDict): Knoten {
  const k = context.lookup(dict.get(N('K')))
  const objekte = (k instanceof PDFArray ? k.asArray() : [k])
    .map((o) => context.lookup(o))
    .filter((o) => o instanceof PDFDict && o.get(N('Type')) === N('OBJR'))
  const ref = objekte[0] instanceof PDFDict ? objekte[0].get(N('Obj')) : undefined
  return {
    rolle: (dict.get(N('S')) as PDFName).decodeText(),
    alt: textVon(context, dict.get(N('Alt'))),
    kinder: kinderVon(context, dict),
    verweist: ref instanceof PDFRef ? ref : undefined,
    dict,
  }
}

function textVon(context: PDFContext, o: PDFObject | undefined): string {
  const wert = o === undefined ? undefined : context.lookup(o)
  return wert instanceof PDFString || wert instanceof PDFHexString ? wert.decodeText() : ''
}

function katalog(context: PDFContext, catalog: PDFDict): string[] {
  const ansicht = context.lookupMaybe(catalog.get(N('ViewerPreferences')), PDFDict)
  const marken = context.lookupMaybe(catalog.get(N('MarkInfo')), PDFDict)
  const metadaten = context.lookup(catalog.get(N('Metadata')))
  const xmp = metadaten instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadaten).decode()).toString('utf8') : ''
  return [
    ...(String(marken?.get(N('Marked'))) === 'true' ? [] : ['it is not marked as tagged']),
    ...(String(ansicht?.get(N('DisplayDocTitle'))) === 'true' ? [] : ['the title is not shown']),
    ...(textVon(context, catalog.get(N('Lang'))) === '' ? ['it has no language'] : []),
    ...(/pdfuaid:part(>|=")1/.test(xmp) ? [] : ['it does not say that it is PDF/UA-1']),
    ...(/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(xmp) ? [] : ['the metadata have no title']),
    ...(catalog.has(N('StructTreeRoot')) ? [] : ['it has no structure']),
  ]
}

/** Every font program comes with the file. */
function schriften(context: PDFContext): string[] {
  return context.enumerateIndirectObjects().flatMap(([, o]) => {
    if (!(o instanceof PDFDict) || o.get(N('Type')) !== N('Font') || o.get(N('Subtype')) === N('Type0')) return []
    const beschreibung = context.lookupMaybe(o.get(N('FontDescriptor')), PDFDict)
    const da = ['FontFile', 'FontFile2', 'FontFile3'].some((f) => beschreibung?.has(N(f)))
    return da ? [] : [`the font ${String(o.get(N('BaseFont')))} is not embedded`]
  })
}

function ueberschriften(alle: readonly Knoten[]): string[] {
  const ebenen = alle.flatMap((k) => (/^H[1-6]$/.test(k.rolle) ? [Number(k.rolle.slice(1))] : []))
  return [
    ...(ebenen[0] === 1 ? [] : ['the first heading is not of the first level']),
    ...ebenen.flatMap((e, i) => (i > 0 && e > (ebenen[i - 1] ?? 1) + 1 ? [`after a heading of level ${ebenen[i - 1]} comes one of level ${e}`] : [])),
  ]
}

function tabellen(alle: readonly Knoten[]): string[] {
  return alle.filter((k) => k.rolle === 'Table').flatMap((t) => (nachfahren(t).some((k) => k.rolle === 'TH') ? [] : ['a table has no header cell']))
}

/** Annotations stand in the tree, both directions agree, and each says what it is. */
function anmerkungen(dokument: PDFDocument, context: PDFContext, catalog: PDFDict, alle: readonly Knoten[]): string[] {
  const eltern = elternbaum(context, catalog)
  const rollen: Readonly<Record<string, string>> = { '/Link': 'Link', '/Widget': 'Form' }
  return dokument.getPages().flatMap((seite) => {
    const liste = seite.node.Annots()?.asArray() ?? []
    const ordnung = liste.length > 0 && seite.node.get(N('Tabs')) !== N('S') ? ['the tab order of a page is not that of the structure'] : []
    return [
      ...ordnung,
      ...liste.flatMap((ref): string[] => {
        const a = context.lookupMaybe(ref, PDFDict)
        const art = String(a?.get(N('Subtype')))
        const knoten = alle.filter((k) => k.verweist === ref)
        if (a === undefined || rollen[art] === undefined) return [`an annotation of kind ${art}`]
        const nr = a.get(N('StructParent'))
        const zurueck = nr instanceof PDFNumber ? eltern.get(nr.asNumber()) : undefined
        return [
          ...(knoten.length === 1 && knoten[0]?.rolle === rollen[art] ? [] : [`${art} does not stand in exactly one ${rollen[art]}`]),
          ...(zurueck === knoten[0]?.dict ? [] : [`${art} does not lead back to its element`]),
          ...(textVon(context, a.get(N('Contents'))) === '' && textVon(context, a.get(N('TU'))) === '' ? [`${art} has no description`] : []),
          ...(art === '/Widget' && knoten[0]?.kinder.length !== 0 ? ['a field has more in its element than itself'] : []),
        ]
      }),
    ]
  })
}

function elternbaum(context: PDFContext, catalog: PDFDict): Map<number, PDFDict> {
  const wurzel = context.lookupMaybe(catalog.get(N('StructTreeRoot')), PDFDict)
  const baum = new Map<number, PDFDict>()
  const lies = (dict: PDFDict | undefined) => {
    for (const kind of dict?.lookupMaybe(N('Kids'), PDFArray)?.asArray() ?? []) lies(context.lookupMaybe(kind, PDFDict))
    const paare = dict?.lookupMaybe(N('Nums'), PDFArray)?.asArray() ?? []
    for (let i = 0; i + 1 < paare.length; i += 2) {
      const [nr, ziel] = [paare[i], context.lookup(paare[i + 1])]
      if (nr instanceof PDFNumber && ziel instanceof PDFDict) baum.set(nr.asNumber(), ziel)
    }
  }
  lies(wurzel?.lookupMaybe(N('ParentTree'), PDFDict))
  return baum
}

/** Text and pictures are content of the structure or marked as decoration: nothing else is drawn. */
async function ungezeichnetes(pdf: Uint8Array): Promise<string[]> {
  const d = await getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise
  const fehler: string[] = []
  for (let nr = 1; nr <= d.numPages; nr++) {
    const { fnArray } = await (await d.getPage(nr)).getOperatorList()
    let tiefe = 0
    for (const fn of fnArray) {
      if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) tiefe++
      else if (fn === OPS.endMarkedContent) tiefe--
      else if ((fn === OPS.showText || fn === OPS.paintImageXObject) && tiefe === 0)
        fehler.push(`page ${nr} shows something outside of the structure`)
    }
  }
  await d.loadingTask.destroy()
  return [...new Set(fehler)]
}
