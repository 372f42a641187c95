import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen } from '../ansicht/felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { UmfrageForm } from '../ansicht/umfrage-form.tsx'
import { liesFormular } from '../formular.ts'
import { liesGremien } from '../gremium-recht.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, tue } from '../taten.ts'
import { umfragen as t } from '../texte/personal-austausch.ts'
import { liesUmfragen, stelleUmfrage, umfrageSchema } from '../umfrage.ts'
import { zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const umfragen = await liesUmfragen(db, h)
    const geleitet = (await liesGremien(db, h)).filter((g) => g.stellung.leitet && g.gremium.aufgeloestAm === null)
    return {
      umfragen: umfragen.map((u) => ({
        umfrageId: u.umfrageId,
        titel: u.titel,
        kreis: t.kreis(u.kreis, u.gremium ?? u.land ?? ''),
        frist: zeitText(u.frist),
        stand: u.zurueckgezogen ? t.zurueckgezogen : u.laeuft ? (u.darf && !u.habe ? t.wartet : t.laeuft) : t.beendet,
        geheim: u.geheim,
        teilgenommen: u.teilgenommen,
      })),
      gremien: geleitet.map((g) => ({ wert: g.gremium.gremiumId, text: g.gremium.name })),
      koordiniert: h.mensch.koordiniert,
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  stellen: async (z, formular) => {
    const neu = liesFormular(umfrageSchema, formular)
    if (!neu.ok) return neu
    const ergebnis = await imNetz(z, (db, h) => stelleUmfrage(db, h, neu.wert))
    return ergebnis.ok ? redirect(`/netzwerk/umfragen/${ergebnis.umfrageId}`) : ergebnis
  },
})

/** Ballots and surveys that the house is asked in. */
export default function Umfragen() {
  const { umfragen, gremien, koordiniert } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  return (
    <Netzseite titel={t.titel} antwort={antwort}>
      {umfragen.length === 0 ? (
        <Leer>{t.leer}</Leer>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.titel}</th>
              <th scope="col">{t.spalten.kreis}</th>
              <th scope="col">{t.spalten.art}</th>
              <th scope="col">{t.spalten.frist}</th>
              <th scope="col" className="zahl">
                {t.spalten.teilgenommen}
              </th>
              <th scope="col">{t.spalten.stand}</th>
            </tr>
          </thead>
          <tbody>
            {umfragen.map((u) => (
              <tr key={u.umfrageId}>
                <th scope="row" data-label={t.spalten.titel} className="ap-umbruch">
                  <Link to={`/netzwerk/umfragen/${u.umfrageId}`}>{u.titel}</Link>
                </th>
                <td data-label={t.spalten.kreis}>{u.kreis}</td>
                <td data-label={t.spalten.art}>{u.geheim ? t.geheim : t.offen}</td>
                <td data-label={t.spalten.frist}>{u.frist}</td>
                <td data-label={t.spalten.teilgenommen} className="zahl">
                  {u.teilgenommen}
                </td>
                <td data-label={t.spalten.stand}>{u.stand}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(koordiniert || gremien.length > 0) && (
        <Aufklappen titel={t.neu} tat="stellen" antwort={antwort}>
          <UmfrageForm antwort={antwort} gremien={gremien} koordiniert={koordiniert} />
        </Aufklappen>
      )}
    </Netzseite>
  )
}
