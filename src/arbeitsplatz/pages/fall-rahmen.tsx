import { NavLink, Outlet, useLoaderData } from 'react-router'
import { erreichbarkeitAm, liesAkte, oeffneFall, stammSchema, warnungenAus } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Icon } from '../../platform/ui/index.ts'

const reiter = [
  { nach: '.', name: 'Berechnung', recht: 'fall.lesen' },
  { nach: 'angaben', name: 'Angaben', recht: 'fall.lesen' },
  { nach: 'dokumente', name: 'Dokumente', recht: 'dokument.lesen' },
  { nach: 'anforderung', name: 'Nachweise anfordern', recht: 'anforderung.versenden' },
  { nach: 'entwurf', name: 'Entwurf', recht: 'bescheid.entwerfen' },
  { nach: 'bescheide', name: 'Bescheide', recht: 'bescheid.lesen' },
  { nach: 'zahlungen', name: 'Zahlungen', recht: 'zahlung.lesen' },
  { nach: 'nachrichten', name: 'Nachrichten', recht: 'nachricht.schreiben' },
  { nach: 'zugang', name: 'Zugang', recht: 'nachricht.schreiben' },
  { nach: 'verlauf', name: 'Verlauf', recht: 'fall.lesen' },
  { nach: 'protokoll', name: 'Protokoll', recht: 'protokoll.lesen' },
] as const

/** Name of the case; a tab with a name of its own goes before it. */
export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => [
  { title: loaderData ? `${loaderData.fall.bezeichnung}, ${loaderData.fall.aktenzeichen} – Tragwerk` : 'Fall – Tragwerk' },
]

export const loader = geschuetzt('fall.suchen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Fall öffnen')
  const akte = await liesAkte(z, fall.fallId)
  const heute = tagVon(z.jetzt)
  const personen = akte.personen.flatMap((p) => {
    const angabe = akte.angaben.find((a) => a.art === 'person.stamm' && a.personId === p.personId)
    if (angabe === undefined) return []
    const stamm = stammSchema.parse(angabe.wert)
    return [{ kennung: p.kennung, name: `${stamm.vorname} ${stamm.nachname}`, alter: alter(stamm.geburtsdatum, heute) }]
  })
  return {
    fall: { bezeichnung: fall.bezeichnung, aktenzeichen: fall.aktenzeichen, geschuetzt: fall.geschuetzt, team: fall.team },
    personen,
    vorsicht: warnungenAus(erreichbarkeitAm(akte.angaben, heute.toString())),
    reiter: reiter.filter((r) => darf(z.konto, r.recht)).map(({ nach, name }) => ({ nach, name })),
  }
})

/** Head of a case with its people and tabs; the pages of the rooms stand below. */
export default function FallRahmen() {
  const { fall, personen, vorsicht, reiter: meine } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt">
      <div className="ap-fallkopf">
        <h1>
          {fall.bezeichnung} <span className="tw-leise tw-normal">{fall.aktenzeichen}</span>
        </h1>
        {fall.geschuetzt && <span className="tw-zustand tw-zustand--angefochten">geschützter Fall</span>}
        {fall.team !== '' && <span className="tw-leise">{fall.team}</span>}
      </div>
      {vorsicht.length > 0 && (
        <p className="ap-vorsicht">
          <Icon name="warning" klein /> Sicher erreichen: {vorsicht.join(' ')}
        </p>
      )}
      {personen.length > 0 && (
        <ul className="ap-personen" aria-label="Bedarfsgemeinschaft">
          {personen.map((p) => (
            <li key={p.kennung}>
              <b>{p.name}</b>
              <span>{p.alter === 1 ? '1 Jahr' : `${p.alter} Jahre`}</span>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="Fall">
        <ul className="ap-reiter">
          {meine.map((r) => (
            <li key={r.nach}>
              <NavLink to={r.nach} end={r.nach === '.'} prefetch="none">
                {r.name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </main>
  )
}

function alter(geburtsdatum: string, heute: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(geburtsdatum).until(heute, { largestUnit: 'years' }).years
}
