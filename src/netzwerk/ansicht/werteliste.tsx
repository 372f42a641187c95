import { useSprache } from '../../platform/ui/index.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import type { Ansicht, Zeile } from '../vergleich-ansicht.ts'
import { zahlText } from '../zahl-text.ts'

/** Every value with status, note and source, by Land and name: an alternative to the drawings, never a ranking. */
export function Werteliste({ a }: { a: Ansicht }) {
  const t = vergleichTexte(useSprache())
  return (
    <section aria-labelledby="werte" className="vg-teil">
      <h2 id="werte">{t.werte}</h2>
      <p>
        {t.quellen}: <span lang="de">{a.quellen.join(' · ')}</span>
      </p>
      {a.zeilen.some((z) => z.verborgen) && <p className="tw-klein">{t.verborgenErklaert}</p>}
      <details className="vg-klapp">
        <summary>
          {t.werte} ({a.zeilen.filter((z) => z.wert !== null).length})
        </summary>
        <p className="tw-klein">{t.werteText}</p>
        <table className="tw-tabelle tw-stapel vg-tabelle">
          <caption className="kern-sr-only">{t.werte}</caption>
          <thead>
            <tr>
              <th scope="col">{t.werteSpalten.name}</th>
              <th scope="col" className="tw-zahl">
                {t.werteSpalten.wert}
              </th>
              <th scope="col" className="tw-zahl">
                {t.werteSpalten.klasse}
              </th>
              <th scope="col">{t.werteSpalten.stand}</th>
              <th scope="col">{t.werteSpalten.hinweis}</th>
            </tr>
          </thead>
          <tbody>
            {a.zeilen.map((z) => (
              <Wertezeile key={z.haus} a={a} z={z} />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Wertezeile({ a, z }: { a: Ansicht; z: Zeile }) {
  const t = vergleichTexte(useSprache())
  const wert = z.wert === null ? (z.verborgen ? t.verborgen : '–') : zahlText(z.wert, a.kennzahl)
  const hinweise = [z.korrigiert ? t.korrigiert : '', z.bemerkung, z.anmerkung].filter((h) => h !== '')
  return (
    <tr className={z.haus === a.eigenes?.haus ? 'vg-zeile--eigene' : undefined}>
      <th scope="row">{z.name}</th>
      <td className="tw-zahl" data-label={t.werteSpalten.wert}>
        {wert}
      </td>
      <td className="tw-zahl" data-label={t.werteSpalten.klasse}>
        {z.klasse ?? '–'}
      </td>
      <td data-label={t.werteSpalten.stand}>{z.stand === null ? '–' : t.staende[z.stand]}</td>
      <td data-label={t.werteSpalten.hinweis}>{hinweise.length === 0 ? '–' : hinweise.join(' · ')}</td>
    </tr>
  )
}
