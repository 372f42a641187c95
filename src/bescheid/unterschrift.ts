import { tagVon } from '../platform/clock/index.ts'
import type { PdfInhalt } from '../platform/pdf/index.ts'
import { beilagen, sha256 } from './anhaenge.ts'
import { istEcht, liesSignatur, type Schluesseldatei, type Signatur, signaturName } from './signatur.ts'
import { datumKurz } from './worte.ts'

/**
 * What the signature says. `keine`: the file has none; `ungeprueft`: nobody gave a key to hold it against; `echt`: the attachments are
 * what this Träger signed; `falsch`: they are not, or the key is not its own.
 */
export type Unterschrift = Readonly<{ art: 'keine' | 'ungeprueft' | 'echt' | 'falsch'; satz: string }>

/** `schluessel`: keys to hold the signature against; `verlangt`: it must be one of them, else it may be anybody's. */
export type Schluesselwahl = Readonly<{ schluessel?: Schluesseldatei | undefined; verlangt?: boolean }>

/** @param erwartet the file says it was issued: then it must be signed */
export function pruefeUnterschrift(pdf: PdfInhalt, { schluessel, verlangt = false }: Schluesselwahl, erwartet: boolean): Unterschrift {
  const s = liesSignatur(pdf.anhaenge.get(signaturName))
  if (s === 'unlesbar') return { art: 'falsch', satz: 'Die Unterschrift ist nicht lesbar.' }
  if (s === 'keine') {
    if (erwartet) return { art: 'falsch', satz: 'Die Unterschrift fehlt: Ein erlassener Bescheid trägt eine.' }
    if (schluessel !== undefined)
      return { art: 'falsch', satz: `Die Datei trägt keine Unterschrift. Sie ist kein Bescheid von: ${schluessel.traeger}.` }
    return { art: 'keine', satz: 'Die Datei trägt keine Unterschrift: Sie ist ein Entwurf oder eine Berechnung.' }
  }
  const bekannt = schluessel?.schluessel.some((k) => k.schluesselId === s.schluesselId) === true
  if (schluessel === undefined || !(bekannt || verlangt)) {
    const satz = `Nach ihren eigenen Angaben ist die Datei unterschrieben von: ${s.traeger}, am ${tag(s)} (Schlüssel ${s.schluesselId}). Geprüft ist das noch nicht: Dafür braucht es die Schlüsseldatei von ${s.schluesselAdresse}`
    return { art: 'ungeprueft', satz }
  }
  return gegen(pdf, s, schluessel)
}

function gegen(pdf: PdfInhalt, s: Signatur, datei: Schluesseldatei): Unterschrift {
  const schluessel = datei.schluessel.find((k) => k.schluesselId === s.schluesselId)
  if (schluessel === undefined)
    return { art: 'falsch', satz: `Der Schlüssel ${s.schluesselId} gehört nicht zu: ${datei.traeger}. Von dort stammt die Datei nicht.` }
  const summen = new Map(beilagen.flatMap((name) => (pdf.anhaenge.has(name) ? [[name, sha256(pdf.anhaenge.get(name) ?? '')] as const] : [])))
  if (!istEcht(summen, s, schluessel.oeffentlich))
    return { art: 'falsch', satz: 'Die Unterschrift passt nicht zu den Anlagen: Sie wurden verändert.' }
  if (schluessel.gesperrtAm !== null && s.am >= schluessel.gesperrtAm)
    return { art: 'falsch', satz: `Der Schlüssel ${s.schluesselId} war am ${tag(s)} schon gesperrt.` }
  return { art: 'echt', satz: `Unterschrieben von: ${datei.traeger}, am ${tag(s)}. Die Anlagen sind seither unverändert.` }
}

function tag({ am }: Signatur): string {
  try {
    return datumKurz(tagVon(Temporal.Instant.from(am)).toString())
  } catch {
    return 'einem unlesbaren Tag'
  }
}
