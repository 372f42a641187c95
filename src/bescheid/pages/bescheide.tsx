import { Link, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, alsEuro, alsMonat } from '../../platform/ui/index.ts'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { Verfuegungsliste } from '../ansicht/verfuegungsliste.tsx'
import { artName } from '../artnamen.ts'
import { findBescheid, liesBescheide } from '../bescheide.ts'
import type { Block } from '../model.ts'
import { zwecke } from '../texte/personal.ts'
import { bescheide as t, zeitraum, zustellwege } from '../texte/personal-seiten.ts'
import { type EntwurfInListe, type VerfuegungInListe, verfuegungenFuer } from '../verfuegung-ansicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.bescheide)
  const heute = tagVon(z.jetzt).toString()
  const alle = await liesBescheide(z.db, z.traegerId, fall.fallId)
  const gewaehlt = new URL(z.request.url).searchParams.get('bescheid') ?? alle[0]?.bescheidId
  const ganz = alle.some((b) => b.bescheidId === gewaehlt) && gewaehlt ? await findBescheid(z.db, z.traegerId, gewaehlt) : undefined
  return {
    bescheide: alle.map(({ erlassenAm, ...b }) => ({
      ...b,
      erlassenAm: tagVon(erlassenAm).toString(),
      anfechtbar: b.zustellung !== undefined && b.zustellung.widerspruchBis >= heute,
    })),
    einzelne: darf(z.konto, 'verfuegung.lesen') ? await verfuegungenFuer(z, fall.fallId) : undefined,
    worte: ganz === undefined ? undefined : { nummer: ganz.nummer, bloecke: ganz.einfach as Block[] },
  }
})

/** The decisions of a case: state, delivery, until when objection is possible, PDF, and the plain words beside them. */
export default function Bescheide() {
  const { bescheide, worte, einzelne } = useLoaderData<typeof loader>()
  const liste = einzelne && einzelne.verfuegungen.length + einzelne.entwuerfe.length > 0 && (
    <Verfuegungsliste verfuegungen={einzelne.verfuegungen as VerfuegungInListe[]} entwuerfe={einzelne.entwuerfe as EntwurfInListe[]} />
  )
  if (bescheide.length === 0)
    return (
      <div className="ap-unter">
        <div className="ap-leer">
          <title>{t.dokumenttitel}</title>
          <p>
            <b>{t.keiner}</b>
          </p>
        </div>
        {liste}
      </div>
    )
  return (
    <div className="ap-freigabe ap-unter">
      <title>{t.dokumenttitel}</title>
      <section aria-labelledby="liste">
        <h2 id="liste">{t.titel}</h2>
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.nummer}</th>
              <th scope="col">{t.spalten.art}</th>
              <th scope="col">{t.spalten.zeitraum}</th>
              <th scope="col" className="zahl">
                {t.spalten.zusammen}
              </th>
              <th scope="col">{t.spalten.erlassen}</th>
              <th scope="col">{t.spalten.zustellung}</th>
              <th scope="col">{t.spalten.widerspruch}</th>
              <th scope="col">{t.spalten.pdf}</th>
            </tr>
          </thead>
          <tbody>
            {bescheide.map((b) => (
              <tr key={b.bescheidId} aria-current={b.nummer === worte?.nummer ? 'true' : undefined}>
                <td data-label={t.spalten.nummer}>
                  <a className="ap-nummer" href={`?bescheid=${b.bescheidId}`}>
                    {b.nummer}
                  </a>
                </td>
                <td data-label={t.spalten.art}>
                  {artName(b.art)}
                  {b.geaendertDurch && <span className="tw-leise">{t.geaendert(b.geaendertDurch)}</span>}
                </td>
                <td data-label={t.spalten.zeitraum}>{zeitraum(alsMonat(b.von), alsMonat(b.bis))}</td>
                <td data-label={t.spalten.zusammen} className="zahl">
                  {alsEuro(b.anspruchCent / 100)}
                </td>
                <td data-label={t.spalten.erlassen}>
                  {alsDatum(b.erlassenAm)}, {b.erlassenVon}
                </td>
                <td data-label={t.spalten.zustellung}>
                  {b.zustellung
                    ? t.bekannt(zustellwege[b.zustellung.weg] ?? '', alsDatum(b.zustellung.aufgegebenAm), alsDatum(b.zustellung.bekanntAm))
                    : b.imDruck
                      ? t.imDruck
                      : t.gehtHinaus}
                </td>
                <td data-label={t.spalten.widerspruch}>
                  {b.zustellung ? alsDatum(b.zustellung.widerspruchBis) : '–'}
                  {b.zustellung && !b.anfechtbar && <span className="tw-leise"> {t.vorbei}</span>}
                </td>
                <td data-label={t.spalten.pdf}>
                  <Link reloadDocument to={`/bescheide/${b.bescheidId}.pdf`} aria-label={t.alsPdf(b.nummer)}>
                    {t.spalten.pdf}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {liste}
      </section>
      {worte && (
        <section className="ap-kasten" aria-labelledby="worte">
          <h2 id="worte">{t.einfach(worte.nummer)}</h2>
          <div className="tw-lese tw-klein tw-fliess">
            <Bloecke bloecke={worte.bloecke} />
          </div>
        </section>
      )}
    </div>
  )
}
