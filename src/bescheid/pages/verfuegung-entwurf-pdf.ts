import { geschuetzt } from '../../platform/auth/index.ts'
import { oeffneVerfuegung } from '../verfuegung-ansicht.ts'
import { setzeVerfuegungVorschau } from '../verfuegung-schreiben.ts'
import { alsPdf, alsText } from './pdf-antwort.ts'

/** The draft as the real PDF, marked as a draft on each page. */
export const loader = geschuetzt('verfuegung.lesen', async (z) => {
  const e = await oeffneVerfuegung(z, z.params.verfuegungEntwurfId)
  const satz = await setzeVerfuegungVorschau(z.db, z, e)
  return satz.ok ? alsPdf(satz.pdf, `entwurf-${e.entwurfId.slice(-8)}`) : alsText(satz.fehler.saetze)
})
