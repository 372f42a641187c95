import { tagVon } from '../platform/clock/index.ts'
import type { PdfInhalt } from '../platform/pdf/index.ts'
import { beilagen, sha256 } from './anhaenge.ts'
import { istEcht, liesSignatur, type Schluesseldatei, type Signatur, signaturName } from './signatur.ts'
import type { Texte } from './texte/index.ts'
import { datumKurz } from './worte.ts'

/**
 * What the signature says. `keine`: the file has none; `ungeprueft`: nobody gave a key to hold it against; `echt`: the attachments are
 * what this Träger signed; `falsch`: they are not, or the key is not its own.
 */
export type Unterschrift = Readonly<{ art: 'keine' | 'ungeprueft' | 'echt' | 'falsch'; satz: string }>

/** `schluessel`: keys to hold the signature against; `verlangt`: it must be one of them, else it may be anybody's. */
export type Schluesselwahl = Readonly<{ schluessel?: Schluesseldatei | undefined; verlangt?: boolean }>

type Worte = Texte['pruefen']['unterschrift']

/**
 * @param erwartet the file says it was issued: then it must be signed
 * @param namen of the attachments that are signed
 */
export function pruefeUnterschrift(
  pdf: PdfInhalt,
  { schluessel, verlangt = false }: Schluesselwahl,
  erwartet: boolean,
  w: Worte,
  namen: readonly string[] = beilagen,
): Unterschrift {
  const s = liesSignatur(pdf.anhaenge.get(signaturName))
  if (s === 'unlesbar') return { art: 'falsch', satz: w.unlesbar }
  if (s === 'keine') {
    if (erwartet) return { art: 'falsch', satz: w.fehlt }
    if (schluessel !== undefined) return { art: 'falsch', satz: w.keineVon(schluessel.traeger) }
    return { art: 'keine', satz: w.keine }
  }
  const bekannt = schluessel?.schluessel.some((k) => k.schluesselId === s.schluesselId) === true
  if (schluessel === undefined || !(bekannt || verlangt)) {
    return { art: 'ungeprueft', satz: w.ungeprueft(s.traeger, tag(s, w), s.schluesselId, s.schluesselAdresse) }
  }
  return gegen(pdf, s, schluessel, w, namen)
}

function gegen(pdf: PdfInhalt, s: Signatur, datei: Schluesseldatei, w: Worte, namen: readonly string[]): Unterschrift {
  const schluessel = datei.schluessel.find((k) => k.schluesselId === s.schluesselId)
  if (schluessel === undefined) return { art: 'falsch', satz: w.fremderSchluessel(s.schluesselId, datei.traeger) }
  const summen = new Map(namen.flatMap((name) => (pdf.anhaenge.has(name) ? [[name, sha256(pdf.anhaenge.get(name) ?? '')] as const] : [])))
  if (!istEcht(summen, s, schluessel.oeffentlich)) return { art: 'falsch', satz: w.passtNicht }
  if (schluessel.gesperrtAm !== null && s.am >= schluessel.gesperrtAm) return { art: 'falsch', satz: w.gesperrt(s.schluesselId, tag(s, w)) }
  return { art: 'echt', satz: w.echt(datei.traeger, tag(s, w)) }
}

function tag({ am }: Signatur, w: Worte): string {
  try {
    return datumKurz(tagVon(Temporal.Instant.from(am)).toString())
  } catch {
    return w.unlesbarerTag
  }
}
