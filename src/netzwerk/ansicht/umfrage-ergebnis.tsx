import { umfrage as t } from '../texte/personal-austausch.ts'
import type { Auswertung } from '../umfrage.ts'

/** The result after the deadline: sums for all, votes by house where the ballot was open. */
export function UmfrageErgebnis({ ergebnis, quorum, geheim }: Readonly<{ ergebnis: Auswertung; quorum: number; geheim: boolean }>) {
  const stimmen = Math.max(1, ...ergebnis.fragen.flatMap((f) => f.zahlen.map((z) => z.zahl)))
  return (
    <section className="nw-teil" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t.ergebnis}</h2>
      {quorum > 0 && <p>{ergebnis.erreicht ? t.erreicht : t.verfehlt}</p>}
      {ergebnis.fragen.map((f) => (
        <div key={f.text} className="nw-teil">
          <h3>{f.text}</h3>
          {f.zahlen.map((z) => (
            <div key={z.antwort} className="nw-balken">
              <span>{z.antwort}</span>
              <progress max={stimmen} value={z.zahl} aria-label={z.antwort} />
              <span>{t.zahl(z.zahl)}</span>
            </div>
          ))}
          {f.zahlen.length === 0 && f.texte.length === 0 && <p className="tw-leise">{t.keineTexte}</p>}
          <ul className="nw-liste">
            {f.texte.map((text) => (
              <li key={text} className="nw-text">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {ergebnis.haeuser.length > 0 && (
        <div className="nw-teil">
          <h3>{t.haeuser}</h3>
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">{t.haeuser}</caption>
            <thead>
              <tr>
                <th scope="col">{t.haus}</th>
                {ergebnis.fragen.map((f) => (
                  <th key={f.text} scope="col">
                    {f.text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ergebnis.haeuser.map((h) => (
                <tr key={h.haus}>
                  <th scope="row" data-label={t.haus}>
                    {h.haus}
                  </th>
                  {ergebnis.fragen.map((f, i) => (
                    <td key={f.text} data-label={f.text}>
                      {h.antworten[i] || '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {geheim && ergebnis.teilgenommen.length > 0 && <p className="tw-leise">{`${t.teilnehmer}: ${ergebnis.teilgenommen.join(', ')}`}</p>}
    </section>
  )
}
