import { useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, alsEuro, alsMonat } from '../../platform/ui/index.ts'
import { Bloecke } from '../ansicht/bloecke.tsx'
import { artName } from '../artnamen.ts'
import { findBescheid, liesBescheide } from '../bescheide.ts'
import type { Block } from '../model.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Bescheide ansehen')
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
    worte: ganz === undefined ? undefined : { nummer: ganz.nummer, bloecke: ganz.einfach as Block[] },
  }
})

const wege: Readonly<Record<string, string>> = { post: 'Post', portal: 'Portal', uebergabe: 'Übergabe' }

/** The decisions of a case: state, delivery, until when objection is possible, PDF, and the plain words beside them. */
export default function Bescheide() {
  const { bescheide, worte } = useLoaderData<typeof loader>()
  if (bescheide.length === 0)
    return (
      <div className="ap-leer ap-unter">
        <title>Bescheide – Tragwerk</title>
        <p>
          <b>Es gibt noch keinen Bescheid.</b>
        </p>
      </div>
    )
  return (
    <div className="ap-freigabe ap-unter">
      <title>Bescheide – Tragwerk</title>
      <section aria-labelledby="liste">
        <h2 id="liste">Bescheide</h2>
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">Bescheide, der neueste zuerst</caption>
          <thead>
            <tr>
              <th scope="col">Nummer</th>
              <th scope="col">Art</th>
              <th scope="col">Zeitraum</th>
              <th scope="col" className="zahl">
                zusammen
              </th>
              <th scope="col">erlassen</th>
              <th scope="col">Zustellung</th>
              <th scope="col">Widerspruch bis</th>
              <th scope="col">PDF</th>
            </tr>
          </thead>
          <tbody>
            {bescheide.map((b) => (
              <tr key={b.bescheidId} aria-current={b.nummer === worte?.nummer ? 'true' : undefined}>
                <td data-label="Nummer">
                  <a className="ap-nummer" href={`?bescheid=${b.bescheidId}`}>
                    {b.nummer}
                  </a>
                </td>
                <td data-label="Art">
                  {artName(b.art)}
                  {b.geaendertDurch && <span className="tw-leise">, geändert durch {b.geaendertDurch}</span>}
                </td>
                <td data-label="Zeitraum">
                  {alsMonat(b.von)} bis {alsMonat(b.bis)}
                </td>
                <td data-label="zusammen" className="zahl">
                  {alsEuro(b.anspruchCent / 100)}
                </td>
                <td data-label="erlassen">
                  {alsDatum(b.erlassenAm)}, {b.erlassenVon}
                </td>
                <td data-label="Zustellung">
                  {b.zustellung
                    ? `${wege[b.zustellung.weg] ?? ''} ${alsDatum(b.zustellung.aufgegebenAm)}, bekannt ${alsDatum(b.zustellung.bekanntAm)}`
                    : b.imDruck
                      ? 'liegt im Druck'
                      : 'Benachrichtigung geht hinaus'}
                </td>
                <td data-label="Widerspruch bis">
                  {b.zustellung ? alsDatum(b.zustellung.widerspruchBis) : '–'}
                  {b.zustellung && !b.anfechtbar && <span className="tw-leise"> (vorbei)</span>}
                </td>
                <td data-label="PDF">
                  <a href={`/bescheide/${b.bescheidId}.pdf`} aria-label={`Bescheid ${b.nummer} als PDF`}>
                    PDF
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {worte && (
        <section className="ap-kasten" aria-labelledby="worte">
          <h2 id="worte">In einfachen Worten: {worte.nummer}</h2>
          <div className="tw-lese tw-klein tw-fliess">
            <Bloecke bloecke={worte.bloecke} />
          </div>
        </section>
      )}
    </div>
  )
}
