import { alsUnterschied, alsZahl, mitTrennstellen } from '../../platform/ui/index.ts'
import { vergleichstabelle as t } from '../texte/personal-seiten.ts'
import type { Vergleich, Vergleichszeile } from '../vergleich.ts'

/** `Okt–Dez 26` */
function spaltenname(monate: readonly string[]): string {
  const kurz = (m: string): string => t.monate[Number(m.slice(5, 7)) - 1] ?? m
  const [erster = '', letzter = erster] = [monate[0], monate.at(-1)]
  const jahr = letzter.slice(2, 4)
  if (erster === letzter) return `${kurz(erster)} ${jahr}`
  return erster.slice(0, 4) === letzter.slice(0, 4)
    ? `${kurz(erster)}–${kurz(letzter)} ${jahr}`
    : `${kurz(erster)} ${erster.slice(2, 4)}–${kurz(letzter)} ${jahr}`
}

/** Old against new: equal months share a column, what differs is marked by colour, weight and a bar. */
export function Vergleichstabelle({ titel, spalten, zeilen }: { titel: string; spalten: Vergleich['spalten']; zeilen: readonly Vergleichszeile[] }) {
  const namen = spalten.map((s) => spaltenname(s.monate))
  const mitAlt = spalten.map((_, k) => zeilen.some((z) => z.werte[k]?.alt !== undefined))
  return (
    <section className="ap-breit" aria-label={titel} tabIndex={spalten.length > 2 ? 0 : undefined}>
      <table className="ap-tabelle ap-vergleich ap-karten">
        <caption className="kern-sr-only">{titel}</caption>
        <thead>
          <tr>
            <th scope="col">{t.einheit}</th>
            {namen.map((name, k) => (
              <Kopf key={name} name={name} mitAlt={mitAlt[k] === true} />
            ))}
          </tr>
        </thead>
        <tbody>
          {zeilen.map((z) => (
            <tr key={`${z.person ?? ''} ${z.name}`} className={z.anders ? 'anders' : mitAlt.includes(true) ? 'gleich' : undefined}>
              <th scope="row">{z.art === 'summe' && !z.anders ? <b>{mitTrennstellen(z.name)}</b> : mitTrennstellen(z.name)}</th>
              {namen.map((name, k) => (
                <Zellen key={name} name={name} mitAlt={mitAlt[k] === true} alt={z.werte[k]?.alt} neu={z.werte[k]?.neu} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Kopf({ name, mitAlt }: { name: string; mitAlt: boolean }) {
  if (!mitAlt)
    return (
      <th scope="col" className="zahl">
        {name}
      </th>
    )
  return (
    <>
      <th scope="col" className="zahl">
        {t.bisher(name)}
      </th>
      <th scope="col" className="zahl">
        {t.neu(name)}
      </th>
      <th scope="col" className="zahl">
        <abbr title={t.unterschied}>±</abbr>
      </th>
    </>
  )
}

function Zellen({ name, mitAlt, alt, neu }: { name: string; mitAlt: boolean; alt: number | undefined; neu: number | undefined }) {
  if (!mitAlt)
    return (
      <td className="zahl" data-label={name}>
        {zelle(neu)}
      </td>
    )
  const unterschied = (neu ?? 0) - (alt ?? 0)
  const anders = alt !== undefined && unterschied !== 0
  return (
    <>
      <td className="zahl alt" data-label={t.bisher(name)}>
        {zelle(alt)}
      </td>
      <td className={anders ? 'zahl neu' : 'zahl'} data-label={t.neu(name)}>
        {zelle(neu)}
      </td>
      <td className={anders ? `zahl ${unterschied > 0 ? 'ap-plus' : 'ap-minus'}` : 'zahl'} data-label={t.unterschied}>
        {alt === undefined ? t.zeileNeu : alsUnterschied(unterschied / 100)}
      </td>
    </>
  )
}

function zelle(cent: number | undefined): string {
  return cent === undefined || cent === 0 ? '–' : alsZahl(cent / 100)
}
