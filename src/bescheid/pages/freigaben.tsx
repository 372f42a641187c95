import { Link, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { artName } from '../artnamen.ts'
import { monatVon, type Vorgelegt, vorgelegteEntwuerfe } from '../entwuerfe.ts'
import { freigaben as t, zeitraum } from '../texte/personal-seiten.ts'
import { type VorgelegteVerfuegung, vorgelegteVerfuegungen } from '../verfuegung-entwurf.ts'
import { tagUndZeit } from '../worte-zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.freigeben', async ({ db, traegerId, konto }) => {
  const bescheide = await vorgelegteEntwuerfe(db, traegerId, konto.kontoId)
  const einzelne = await vorgelegteVerfuegungen(db, traegerId, konto.kontoId)
  const gemeinsam = (e: Vorgelegt | VorgelegteVerfuegung) => ({
    entwurfId: e.entwurfId,
    aktenzeichen: e.aktenzeichen,
    bezeichnung: e.bezeichnung,
    vorgelegtVon: e.eingereichtVonName,
    vorgelegtAm: tagUndZeit(e.eingereichtAm),
    eigener: e.eingereichtVon === konto.kontoId,
    am: e.eingereichtAm.epochMilliseconds,
  })
  return {
    entwuerfe: [
      ...bescheide.map((e) => ({
        ...gemeinsam(e),
        nach: `/freigaben/${e.entwurfId}`,
        art: artName(e.art),
        von: monatVon(e.von),
        bis: monatVon(e.bis),
      })),
      ...einzelne.map((e) => ({ ...gemeinsam(e), nach: `/freigaben/verfuegung/${e.entwurfId}`, art: e.titel, von: undefined, bis: undefined })),
    ].toSorted((a, b) => a.am - b.am),
  }
})

/** Drafts that wait for a second person. */
export default function Freigaben() {
  const { entwuerfe } = useLoaderData<typeof loader>()
  const [suche] = useSearchParams()
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <span className="tw-leise">{t.warten(entwuerfe.length)}</span>
      </div>
      {suche.get('getan') === 'erlassen' && <Hinweis art="success" titel={t.erlassen} />}
      {suche.get('getan') === 'entschieden' && <Hinweis art="success" titel={t.entschieden} />}
      {suche.get('getan') === 'zurueckgegeben' && <Hinweis art="success" titel={t.zurueckgegeben} />}
      {entwuerfe.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.nichts}</b>
          </p>
          <p>{t.nichtsText}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.fall}</th>
              <th scope="col">{t.spalten.bezeichnung}</th>
              <th scope="col">{t.spalten.bescheid}</th>
              <th scope="col">{t.spalten.zeitraum}</th>
              <th scope="col">{t.spalten.vorgelegt}</th>
              <th scope="col">{t.spalten.von}</th>
            </tr>
          </thead>
          <tbody>
            {entwuerfe.map((e) => (
              <tr key={e.entwurfId}>
                <td data-label={t.spalten.fall}>
                  <Link to={e.nach}>{e.aktenzeichen}</Link>
                </td>
                <td data-label={t.spalten.bezeichnung}>{e.bezeichnung}</td>
                <td data-label={t.spalten.bescheid}>{e.art}</td>
                <td data-label={t.spalten.zeitraum}>{e.von && e.bis ? zeitraum(alsMonat(e.von), alsMonat(e.bis)) : '–'}</td>
                <td data-label={t.spalten.vorgelegt}>{e.vorgelegtAm}</td>
                <td data-label={t.spalten.von}>{e.eigener ? t.sieSelbst(e.vorgelegtVon) : e.vorgelegtVon}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
