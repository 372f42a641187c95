import { strFromU8, unzip } from 'fflate'
import { fileTypeFromBuffer } from 'file-type'
import { liesPdf } from '../platform/pdf/index.ts'
import { virenpruefung } from '../platform/virenschutz/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze } from './texte/saetze.ts'

const t = saetze.unterlage
const HOECHSTENS = 10_000_000
/** Text that an Office file may unpack to. */
const ENTPACKT = 30_000_000

const office: Readonly<Record<string, RegExp>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': /^word\/(document|footnotes|header\d*|footer\d*|comments)\.xml$/,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': /^xl\/(sharedStrings|worksheets\/[^/]+|comments\d*)\.xml$/,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/,
  'application/vnd.oasis.opendocument.text': /^content\.xml$/,
  'application/vnd.oasis.opendocument.spreadsheet': /^content\.xml$/,
  'application/vnd.oasis.opendocument.presentation': /^content\.xml$/,
}

export type GeprueftesBlatt = Readonly<{ name: string; typ: string; inhalt: Uint8Array }>

/**
 * Everything about a paper that needs no database: kind by content, scanner, and what its text holds. It takes its time; a page asks it
 * before its unit of work begins. Pictures inside of a file are not read.
 */
export async function pruefeUnterlage(datei: Readonly<{ name: string; inhalt: Uint8Array }>): Promise<Ergebnis<{ blatt: GeprueftesBlatt }>> {
  const { inhalt } = datei
  if (inhalt.byteLength === 0) return fehler(t.leer, 'datei')
  if (inhalt.byteLength > HOECHSTENS) return fehler(t.gross, 'datei')
  const gelesen = await textAus(inhalt)
  if (!gelesen.ok) return gelesen
  const befund = await virenpruefung()?.(inhalt)
  if (befund?.art === 'befall') return fehler(t.befall, 'datei')
  if (befund?.art === 'nicht-erreichbar') return fehler(t.ohneScanner, 'datei')
  const name = dateiname(datei.name)
  const verbot = verweigert(name, gelesen.text)
  if (verbot !== undefined) return fehler(verbot, 'datei')
  return { ok: true, blatt: { name, typ: gelesen.typ, inhalt } }
}

type MitText = Ergebnis<{ typ: string; text: string }>

async function textAus(inhalt: Uint8Array): Promise<MitText> {
  const typ = (await fileTypeFromBuffer(inhalt).catch(() => undefined))?.mime
  if (typ === 'application/pdf') return ausPdf(inhalt)
  if (typ !== undefined) {
    const teile = office[typ]
    return teile === undefined ? fehler(t.typ, 'datei') : ausOffice(inhalt, typ, teile)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(inhalt)
    // what a browser might take for a page is none; control characters mean that it is no text either
    const istText = !/[^\P{Cc}\t\n\f\r]/u.test(text) && !/^\s*<(!doctype|html|svg|\?xml|script)/i.test(text)
    return istText ? { ok: true, typ: 'text/plain', text } : fehler(t.typ, 'datei')
  } catch {
    return fehler(t.typ, 'datei')
  }
}

async function ausPdf(inhalt: Uint8Array): Promise<MitText> {
  const gelesen = await liesPdf(inhalt)
  if (!gelesen.ok) return fehler(gelesen.grund === 'zu-gross' || gelesen.grund === 'zu-lange' ? t.aufwendig : t.pdf, 'datei')
  const text = gelesen.pdf.seiten.map((seite) => seite.texte.map((stueck) => stueck.text).join(' ')).join('\n')
  return { ok: true, typ: 'application/pdf', text }
}

function ausOffice(inhalt: Uint8Array, typ: string, teile: RegExp): Promise<MitText> {
  let entpackt = 0
  let makros = false
  const { promise, resolve } = Promise.withResolvers<MitText>()
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (/vbaProject|^Basic\//i.test(name)) makros = true
    if (!teile.test(name)) return false
    entpackt += originalSize
    return entpackt <= ENTPACKT
  }
  unzip(inhalt, { filter }, (kaputt, dateien) => {
    if (kaputt !== null) return resolve(fehler(t.typ, 'datei'))
    if (makros) return resolve(fehler(t.makros, 'datei'))
    if (entpackt > ENTPACKT) return resolve(fehler(t.aufwendig, 'datei'))
    const text = Object.values(dateien)
      .map((bytes) =>
        strFromU8(bytes)
          .replace(/<\/(w:p|text:p|a:p|si|row|c)>/g, '\n')
          .replace(/<[^>]*>/g, ''),
      )
      .join('\n')
    resolve({ ok: true, typ, text })
  })
  return promise
}

/** The last part of a path, without what does not belong into a name. */
function dateiname(roh: string): string {
  const letzter = roh.split(/[\\/]/).at(-1) ?? ''
  return (
    letzter
      .replace(/[\p{Cc}"<>|:*?]/gu, '')
      .trim()
      .slice(-120) || 'Unterlage'
  )
}
