import { Link } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import { bescheide as b, zustellwege } from '../texte/personal-seiten.ts'
import { verfuegungListe as t } from '../texte/personal-verfuegung.ts'
import type { EntwurfInListe, VerfuegungInListe } from '../verfuegung-ansicht.ts'
import { Standzeichen } from './entwurfsteile.tsx'

/** Single decisions of a case: drafts under way, and what was issued with delivery and until when objection is possible. */
export function Verfuegungsliste({ verfuegungen, entwuerfe }: { verfuegungen: readonly VerfuegungInListe[]; entwuerfe: readonly EntwurfInListe[] }) {
  return (
    <section aria-labelledby="einzelne">
      <h2 id="einzelne">{t.titel}</h2>
      {entwuerfe.length > 0 && <Entwuerfe entwuerfe={entwuerfe} />}
      {verfuegungen.length === 0 ? <p>{t.keine}</p> : <Erlassene verfuegungen={verfuegungen} />}
    </section>
  )
}

function Entwuerfe({ entwuerfe }: { entwuerfe: readonly EntwurfInListe[] }) {
  return (
    <>
      <h3>{t.entwuerfe}</h3>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.tabelleEntwuerfe}</caption>
        <thead>
          <tr>
            <th scope="col">{b.spalten.art}</th>
            <th scope="col">{t.worum}</th>
            <th scope="col">{t.stand}</th>
            <th scope="col">{t.seit}</th>
          </tr>
        </thead>
        <tbody>
          {entwuerfe.map((e) => (
            <tr key={e.entwurfId}>
              <td data-label={b.spalten.art}>{e.art}</td>
              <td data-label={t.worum}>
                {e.sichtbar ? <Link to={`/verfuegungen/${e.entwurfId}`}>{e.titel}</Link> : <span className="tw-leise">{t.nichtSichtbar}</span>}
              </td>
              <td data-label={t.stand}>
                <Standzeichen stand={e.stand} />
              </td>
              <td data-label={t.seit}>{alsDatum(e.seit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Erlassene({ verfuegungen }: { verfuegungen: readonly VerfuegungInListe[] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{b.spalten.nummer}</th>
          <th scope="col">{b.spalten.art}</th>
          <th scope="col">{t.worum}</th>
          <th scope="col">{b.spalten.erlassen}</th>
          <th scope="col">{b.spalten.zustellung}</th>
          <th scope="col">{b.spalten.widerspruch}</th>
          <th scope="col">{b.spalten.pdf}</th>
        </tr>
      </thead>
      <tbody>
        {verfuegungen.map((v) => (
          <tr key={v.verfuegungId}>
            <td data-label={b.spalten.nummer}>{v.nummer}</td>
            <td data-label={b.spalten.art}>{v.art}</td>
            <td data-label={t.worum}>{v.sichtbar ? v.titel : <span className="tw-leise">{t.nichtSichtbar}</span>}</td>
            <td data-label={b.spalten.erlassen}>
              {alsDatum(v.erlassenAm)}, {v.erlassenVon}
            </td>
            <td data-label={b.spalten.zustellung}>{zustellung(v)}</td>
            <td data-label={b.spalten.widerspruch}>
              {v.zustellung ? alsDatum(v.zustellung.widerspruchBis) : '–'}
              {v.zustellung?.vorbei && <span className="tw-leise"> {b.vorbei}</span>}
            </td>
            <td data-label={b.spalten.pdf}>
              {v.sichtbar ? (
                <Link reloadDocument to={`/verfuegungen/${v.verfuegungId}/pdf`} aria-label={b.alsPdf(v.nummer)}>
                  {b.spalten.pdf}
                </Link>
              ) : (
                '–'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function zustellung({ zustellung: z, imDruck }: VerfuegungInListe): string {
  if (z !== undefined) return b.bekannt(zustellwege[z.weg] ?? '', alsDatum(z.aufgegebenAm), alsDatum(z.bekanntAm))
  return imDruck ? b.imDruck : b.gehtHinaus
}
