import { alsEuro, Betrag, Unterschied, useSprache } from '../../platform/ui/index.ts'
import type { Aenderungstafel, Betragstafel } from '../mein/bescheid-ansicht.ts'
import { texte } from '../texte/index.ts'

/** The decision in sentences, then amounts per month and person. */
export function Betragstabelle({ tafel }: { tafel: Betragstafel }) {
  const t = texte(useSprache()).bescheid
  const einer = tafel.namen.length === 1
  return (
    <>
      {tafel.zeilen.map((z) => (
        <p key={z.spanne} className="tw-entscheidung">
          {z.zusammen === 0
            ? t.satzNichts(z.spanne)
            : z.monate.length === 1
              ? t.satzEinMonat(alsEuro(z.zusammen / 100), z.spanne)
              : t.satz(alsEuro(z.zusammen / 100), z.spanne)}
        </p>
      ))}
      {!einer && (
        <table className="tw-tabelle tw-stapel tw-personen">
          <caption>
            {t.betraege}, {t.proMonat}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.monate}</th>
              {tafel.namen.map((name) => (
                <th key={name} scope="col" className="tw-zahl">
                  {name}
                </th>
              ))}
              <th scope="col" className="tw-zahl">
                {t.zusammen}
              </th>
            </tr>
          </thead>
          <tbody>
            {tafel.zeilen.map((z) => (
              <tr key={z.spanne}>
                <th scope="row">{z.spanne}</th>
                {z.personen.map((cent, i) => (
                  <td key={tafel.namen[i]} className="tw-zahl" data-label={tafel.namen[i]}>
                    <Betrag euro={cent / 100} />
                  </td>
                ))}
                <td className="tw-zahl tw-zahl--fett" data-label={t.zusammen}>
                  <Betrag euro={z.zusammen / 100} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tafel.einbehalten && <p className="tw-klein">{t.einbehalten}</p>}
    </>
  )
}

/** Old against new, only what differs. */
export function Aenderungen({ nummer, tafeln }: { nummer: string; tafeln: readonly Aenderungstafel[] }) {
  const t = texte(useSprache()).bescheid
  return (
    <section aria-labelledby="geaendert" className="tw-fliess">
      <h2 id="geaendert">{t.aenderung}</h2>
      <p>{t.aenderungGegen(nummer)}</p>
      {tafeln.length === 0 && <p>{t.gleich}</p>}
      {tafeln.map((tafel) => (
        <table key={tafel.spanne} className="tw-tabelle tw-stapel">
          <caption>{tafel.spanne}</caption>
          <thead>
            <tr>
              <th scope="col">{t.posten}</th>
              {[t.bisher, t.jetzt, t.unterschied].map((kopf) => (
                <th key={kopf} scope="col" className="tw-zahl">
                  {kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tafel.zeilen.map((z) => (
              <tr key={z.name} className={z.summe ? 'tw-tabelle__summe' : undefined}>
                <th scope="row">{z.name}</th>
                <td className="tw-zahl" data-label={t.bisher}>
                  <Betrag euro={z.alt / 100} />
                </td>
                <td className="tw-zahl" data-label={t.jetzt}>
                  <Betrag euro={z.neu / 100} />
                </td>
                <td className="tw-zahl" data-label={t.unterschied}>
                  <Unterschied euro={(z.neu - z.alt) / 100} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}
