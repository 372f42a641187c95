import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Aufklappen, Formular, Knopf } from '../ansicht/felder.tsx'
import { GremiumFelder } from '../ansicht/gremium-felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { liesFormular } from '../formular.ts'
import { gruendeGremium, liesMitglieder } from '../gremium.ts'
import { gremiumSchema } from '../gremium-art.ts'
import { liesGremien } from '../gremium-recht.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, tue } from '../taten.ts'
import { gremien as t } from '../texte/personal-gremium.ts'
import { arten } from '../texte/personal-netzwerk.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const heute = tagVon(h.jetzt).toString()
    const liste = []
    for (const { gremium, stellung } of await liesGremien(db, h)) {
      const haeuser = new Set((await liesMitglieder(db, h.traegerId, gremium.gremiumId, heute)).map((m) => m.haus)).size
      const { gremiumId, name, art, auftrag, aufgeloestAm } = gremium
      liste.push({ gremiumId, name, art: arten[art] ?? art, auftrag, aufgeloest: aufgeloestAm !== null, haeuser, ...stellung })
    }
    return { liste, darfGruenden: h.mensch.koordiniert, heute }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  gruenden: async (z, formular) => {
    const neu = liesFormular(gremiumSchema, formular)
    if (!neu.ok) return neu
    const ergebnis = await imNetz(z, (db, h) => gruendeGremium(db, h, neu.wert))
    return ergebnis.ok ? redirect(`/netzwerk/gremien/${ergebnis.gremiumId}`) : ergebnis
  },
})

/** All groups: that they exist and what for is known to everybody in the network. */
export default function Gremien() {
  const { liste, darfGruenden, heute } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  return (
    <Netzseite titel={t.titel} antwort={antwort} neben={<span className="tw-leise">{t.zahl(liste.length)}</span>}>
      {liste.length === 0 && <Leer>{t.leer}</Leer>}
      {liste.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.name}</th>
              <th scope="col">{t.spalten.art}</th>
              <th scope="col">{t.spalten.auftrag}</th>
              <th scope="col" className="zahl">
                {t.spalten.haeuser}
              </th>
              <th scope="col">{t.spalten.wir}</th>
            </tr>
          </thead>
          <tbody>
            {liste.map((g) => (
              <tr key={g.gremiumId}>
                <th scope="row" data-label={t.spalten.name} className="ap-umbruch">
                  <Link to={`/netzwerk/gremien/${g.gremiumId}`}>{g.name}</Link>
                  {g.aufgeloest && <span className="tw-leise">{` (${t.aufgeloest})`}</span>}
                </th>
                <td data-label={t.spalten.art}>{g.art}</td>
                <td data-label={t.spalten.auftrag} className="ap-umbruch">
                  {g.auftrag}
                </td>
                <td data-label={t.spalten.haeuser} className="zahl">
                  {g.haeuser}
                </td>
                <td data-label={t.spalten.wir}>{g.leitet ? t.leitet : g.mitglied ? t.mitglied : g.sieht ? t.sieht : t.nicht}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {darfGruenden && (
        <Aufklappen titel={t.gruenden} tat="gruenden" antwort={antwort}>
          <Formular tat="gruenden" antwort={antwort}>
            <GremiumFelder antwort={antwort} tat="gruenden" von={heute} />
            <Knopf>{t.gruendenKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </Netzseite>
  )
}
