import { NavLink, Outlet, useLoaderData } from 'react-router'
import { erreichbarkeitAm, liesAkte, oeffneFall, stammSchema, warnungenAus } from '../../fall/index.ts'
import { darf, geschuetzt, type Recht } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Icon } from '../../platform/ui/index.ts'
import { fallRahmen as t } from '../texte/personal-fall.ts'

/** `ohne`: not for those who have this right. */
type Reiter = Readonly<{ nach: string; name: string; recht: Recht; ohne?: Recht }>

const reiter: readonly Reiter[] = [
  { nach: '.', name: t.reiter.berechnung, recht: 'fall.lesen' },
  { nach: 'angaben', name: t.reiter.angaben, recht: 'fall.lesen' },
  { nach: 'dokumente', name: t.reiter.dokumente, recht: 'dokument.lesen' },
  { nach: 'anforderung', name: t.reiter.anforderung, recht: 'anforderung.versenden' },
  { nach: 'vordrucke', name: t.reiter.vordrucke, recht: 'fall.lesen' },
  { nach: 'entwurf', name: t.reiter.entwurf, recht: 'bescheid.entwerfen' },
  { nach: 'bescheide', name: t.reiter.bescheide, recht: 'bescheid.lesen' },
  { nach: 'rechtsbehelfe', name: t.reiter.rechtsbehelfe, recht: 'bescheid.lesen' },
  { nach: 'zahlungen', name: t.reiter.zahlungen, recht: 'zahlung.lesen' },
  { nach: 'nachrichten', name: t.reiter.nachrichten, recht: 'nachricht.schreiben' },
  { nach: 'zugang', name: t.reiter.zugang, recht: 'nachricht.schreiben' },
  { nach: 'verlauf', name: t.reiter.verlauf, recht: 'fall.lesen' },
  { nach: 'zustaendigkeit', name: t.reiter.zustaendigkeit, recht: 'fall.zuweisen' },
  { nach: 'protokoll', name: t.reiter.protokoll, recht: 'protokoll.lesen' },
]

/** The other half: the way into work. */
const weg: readonly Reiter[] = [
  { nach: 'weg', name: t.reiter.weg, recht: 'profil.lesen' },
  { nach: 'potenzial', name: t.reiter.potenzial, recht: 'profil.lesen' },
  { nach: 'plan', name: t.reiter.plan, recht: 'plan.lesen' },
  { nach: 'termine', name: t.reiter.termine, recht: 'termin.lesen' },
  { nach: 'pflichten', name: t.reiter.pflichten, recht: 'pflicht.bearbeiten' },
  { nach: 'arbeit', name: t.reiter.arbeit, recht: 'stelle.lesen' },
  { nach: 'verfuegungen', name: t.reiter.verfuegungen, recht: 'verfuegung.lesen', ohne: 'bescheid.lesen' }, // who reads notices finds them there
  { nach: 'foerderung', name: t.reiter.foerderung, recht: 'foerderung.lesen' },
  { nach: 'massnahmen', name: t.reiter.massnahmen, recht: 'massnahme.lesen' },
  { nach: 'teilhabe', name: t.reiter.teilhabe, recht: 'teilhabe.lesen' },
  { nach: 'meldedaten', name: t.reiter.meldedaten, recht: 'meldedaten.erfassen' },
]

/** Name of the case; a tab with a name of its own goes before it. */
export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => [
  { title: loaderData ? t.titel(loaderData.fall.bezeichnung, loaderData.fall.aktenzeichen) : t.titelOhneFall },
]

export const loader = geschuetzt('fall.suchen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
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
    reiter: [reiter, weg]
      .map((teil) => teil.filter((r) => darf(z.konto, r.recht) && !(r.ohne && darf(z.konto, r.ohne))).map(({ nach, name }) => ({ nach, name })))
      .filter((teil) => teil.length > 0),
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
        {fall.geschuetzt && <span className="tw-zustand tw-zustand--angefochten">{t.geschuetzt}</span>}
        {fall.team !== '' && <span className="tw-leise">{fall.team}</span>}
      </div>
      {vorsicht.length > 0 && (
        <p className="ap-vorsicht">
          <Icon name="warning" klein /> {t.sicher(vorsicht.join(' '))}
        </p>
      )}
      {personen.length > 0 && (
        <ul className="ap-personen" aria-label={t.personen}>
          {personen.map((p) => (
            <li key={p.kennung}>
              <b>{p.name}</b>
              <span>{t.alter(p.alter)}</span>
            </li>
          ))}
        </ul>
      )}
      <nav aria-label={t.navigation}>
        {meine.map((teil) => (
          <ul className="ap-reiter" key={teil[0]?.nach}>
            {teil.map((r) => (
              <li key={r.nach}>
                <NavLink to={r.nach} end={r.nach === '.'} prefetch="none">
                  {r.name}
                </NavLink>
              </li>
            ))}
          </ul>
        ))}
      </nav>
      <Outlet />
    </main>
  )
}

function alter(geburtsdatum: string, heute: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(geburtsdatum).until(heute, { largestUnit: 'years' }).years
}
