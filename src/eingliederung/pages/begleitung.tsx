import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon, zeitzone } from '../../platform/clock/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { begleiteteVon } from '../begleitung.ts'
import { begleitungTexte as t } from '../texte/personal-ansprechperson.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: t.fenster }]

const uhr = (m: Temporal.Instant) => m.toZonedDateTimeISO(zeitzone).toPlainTime().toString({ smallestUnit: 'minute' })
const tag = (m: Temporal.Instant) => tagVon(m).toString()

export const loader = geschuetzt('plan.schreiben', async (z) => ({
  menschen: (await begleiteteVon(z.db, z.traegerId, z.konto.kontoId, z.jetzt)).map(({ letzter, naechster, ...m }) => ({
    ...m,
    letzter: letzter && tag(letzter),
    naechster: naechster && { tag: tag(naechster), uhr: uhr(naechster) },
  })),
}))

type Mensch = Awaited<ReturnType<typeof loader>>['menschen'][number]

/** The people somebody accompanies, who needs it first. */
export default function Begleitung() {
  const { menschen } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <h1>{t.titel}</h1>
      {menschen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
          <p>{t.leerText}</p>
        </div>
      ) : (
        <>
          <p>{t.anzahl(menschen.length)}</p>
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">{t.tabelle}</caption>
            <thead>
              <tr>
                {Object.values(t.spalten).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {menschen.map((m) => (
                <Zeile key={`${m.fallId} ${m.kennung}`} m={m} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </main>
  )
}

function Zeile({ m }: { m: Mensch }) {
  const { spalten: s, anlaesse } = t
  return (
    <tr>
      <th scope="row">
        <Link to={`/faelle/${m.fallId}/weg?p=${m.kennung}`}>{m.name}</Link> <small className="tw-leise">{m.aktenzeichen}</small>
      </th>
      <td data-label={s.tun}>
        <span className="ap-anlaesse">
          {m.anlaesse.map((a) => (
            <span key={a} className="tw-zustand tw-zustand--wartet">
              {anlaesse[a]}
            </span>
          ))}
          {m.aufgaben > 0 && <span className="tw-zustand tw-zustand--pruefung">{anlaesse.aufgabe(m.aufgaben)}</span>}
          {m.anlaesse.length === 0 && m.aufgaben === 0 && '–'}
        </span>
      </td>
      <td data-label={s.plan}>{m.planBis === undefined ? t.keinPlan : t.plan(alsDatum(m.planBis))}</td>
      <td data-label={s.letzter}>{m.letzter === undefined ? t.nochNie : alsDatum(m.letzter)}</td>
      <td data-label={s.naechster}>{m.naechster === undefined ? t.kein : `${alsDatum(m.naechster.tag)}, ${m.naechster.uhr}\u00a0Uhr`}</td>
    </tr>
  )
}
