import type { Leser, PdfInhalt } from '../platform/pdf/index.ts'
import { sha256 } from './anhaenge.ts'
import type { Pruefbericht } from './pruefbericht.ts'
import { abweichungenDerSeiten } from './seitenvergleich.ts'
import { alsAnhang, signaturName } from './signatur.ts'
import type { Texte } from './texte/index.ts'
import { pruefeUnterschrift, type Schluesselwahl } from './unterschrift.ts'
import {
  beigelegteVerfuegung,
  type Verfuegungsdatei,
  verfuegungKennzeichen,
  verfuegungName,
  verfuegungsdateiSchema,
  verfuegungTextfassung,
} from './verfuegung-datei.ts'
import { setzeVerfuegung } from './verfuegung-setzen.ts'

type Worte = Texte['pruefen']

export function istVerfuegung(pdf: PdfInhalt): boolean {
  return pdf.schlagworte.includes(verfuegungKennzeichen) || pdf.anhaenge.has(verfuegungName)
}

/**
 * Checks a single decision: is the file inside what was signed, and do the pages show just that? It was decided on its own facts, not on
 * a case that lies inside, so nothing is recalculated; the report says so.
 */
export async function pruefeVerfuegung(lies: Leser, bytes: Uint8Array, pdf: PdfInhalt, wahl: Schluesselwahl, w: Worte): Promise<Pruefbericht> {
  const befunde: string[] = []
  for (const name of pdf.anhaenge.keys()) if (name !== verfuegungName && name !== signaturName) befunde.push(w.befunde.anhangFremd)
  const roh = pdf.anhaenge.get(verfuegungName)
  const text = roh === undefined ? undefined : new TextDecoder().decode(roh)
  const datei = text === undefined ? undefined : gelesen(text)
  if (roh === undefined) befunde.push(w.befunde.anhangFehlt(verfuegungName))
  else if (datei === undefined) befunde.push(w.befunde.anhangUnlesbar(verfuegungName))
  if (roh !== undefined && sha256(roh) !== /sha256:([0-9a-f]{64})/.exec(pdf.schlagworte)?.[1])
    befunde.push(w.befunde.anhangVeraendert(verfuegungName))
  const unterschrift = pruefeUnterschrift(pdf, wahl, datei?.stand === 'erlassen', w.unterschrift, [verfuegungName])
  const seiten = text === undefined || datei === undefined ? { bytegleich: false, befunde: [] } : await seitenVon(lies, bytes, pdf, datei, text, w)
  const alle = [...new Set([...befunde, ...seiten.befunde])]
  return {
    art: 'geprueft',
    titel: pdf.titel,
    stimmt: alle.length === 0 && unterschrift.art !== 'falsch',
    bytegleich: seiten.bytegleich,
    monate: [],
    befunde: alle,
    anmerkungen: [w.anmerkungen.einzeln, ...(datei === undefined || datei.textfassung === verfuegungTextfassung ? [] : [w.anmerkungen.fassung])],
    unterschrift,
    einzeln: true,
  }
}

function gelesen(text: string): Verfuegungsdatei | undefined {
  try {
    const ergebnis = verfuegungsdateiSchema.safeParse(JSON.parse(text))
    return ergebnis.success ? ergebnis.data : undefined
  } catch {
    return undefined
  }
}

/** Sets the letter once more from the file and holds the pages against it. */
async function seitenVon(lies: Leser, bytes: Uint8Array, pdf: PdfInhalt, datei: Verfuegungsdatei, text: string, w: Worte) {
  const ohne = beigelegteVerfuegung(text)
  const signatur = pdf.anhaenge.get(signaturName)
  const anhaenge = signatur?.length ? [...ohne.anhaenge, alsAnhang(new TextDecoder().decode(signatur))] : ohne.anhaenge
  const satz = setzeVerfuegung(datei, { ...ohne, anhaenge })
  if (!satz.ok) return { bytegleich: false, befunde: [w.befunde.nichtSetzbar] }
  if (Buffer.compare(satz.pdf, bytes) === 0) return { bytegleich: true, befunde: [] }
  const neu = await lies(satz.pdf)
  if (!neu.ok) throw new Error('a decision just set could not be read')
  const wie = datei.textfassung === verfuegungTextfassung ? 'zeichnung' : 'betraege'
  return { bytegleich: false, befunde: abweichungenDerSeiten(pdf, neu.pdf, wie, w.befunde) }
}
