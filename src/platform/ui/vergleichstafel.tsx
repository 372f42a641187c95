import { Betrag } from './betrag.tsx'

/** Name of a line and what it comes to without and with it, euros. */
type Zeile = readonly [name: string, ohne: number, mit: number]

/** What is in hand without and with something, side by side, and the sum; lines of nothing are left out. */
export function Vergleichstafel({
  titel,
  spalten,
  zeilen,
  summe,
  tabelle,
}: Readonly<{
  titel: string
  spalten: Readonly<{ was: string; ohne: string; mit: string }>
  zeilen: readonly Zeile[]
  summe: Zeile
  tabelle: string
}>) {
  return (
    <table className={tabelle}>
      <caption className="kern-sr-only">{titel}</caption>
      <thead>
        <tr>
          <th scope="col">{spalten.was}</th>
          <th scope="col" className="zahl tw-zahl">
            {spalten.ohne}
          </th>
          <th scope="col" className="zahl tw-zahl">
            {spalten.mit}
          </th>
        </tr>
      </thead>
      <tbody>
        {zeilen
          .filter(([, ohne, mit]) => ohne !== 0 || mit !== 0)
          .map(([name, ohne, mit]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="zahl tw-zahl">
                <Betrag euro={ohne} />
              </td>
              <td className="zahl tw-zahl">
                <Betrag euro={mit} />
              </td>
            </tr>
          ))}
        <tr className="tw-tabelle__summe">
          <th scope="row">
            <b>{summe[0]}</b>
          </th>
          {([1, 2] as const).map((spalte) => (
            <td key={spalte} className="zahl tw-zahl">
              <b>
                <Betrag euro={summe[spalte]} />
              </b>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
