import { Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { EintragFelder } from '../ansicht/eintrag-felder.tsx'
import { Aufklappen, Formular, Knopf } from '../ansicht/felder.tsx'
import { KeineDaten, Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { findEintrag } from '../bibliothek.ts'
import { eintragSchema } from '../bibliothek-art.ts'
import { eigeneVorlagen, legeEigeneAn } from '../eigene-vorlage.ts'
import { liesFormular } from '../formular.ts'
import { imNetz, menschAus } from '../mensch.ts'
import { type Antwort, type Tat, tue } from '../taten.ts'
import { arten, bibliothek as bt, eigene as t } from '../texte/personal-bibliothek.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const vorlagen = await z.imHaus((db, h) => eigeneVorlagen(db, h.traegerId))
  const originale = await imNetz(z, async (db, h) => {
    const neueste = new Map<string, number>()
    for (const { herkunft } of vorlagen) {
      const e = herkunft && (await findEintrag(db, h, herkunft.eintragId))
      if (e) neueste.set(e.eintragId, e.fassung)
    }
    return neueste
  })
  const stand = (v: (typeof vorlagen)[number]) => {
    if (v.herkunft === undefined) return v.geteilt ? t.geteilt : t.nichtGeteilt
    const neueste = originale.get(v.herkunft.eintragId)
    return neueste === undefined ? t.weg : neueste > v.herkunft.fassung ? t.neuer(neueste) : t.aktuell
  }
  return {
    darf: menschAus(z).wirktMit,
    vorlagen: vorlagen.map((v) => ({
      vorlageId: v.vorlageId,
      titel: v.daten.titel,
      art: arten[v.daten.art],
      herkunft: v.herkunft === undefined ? t.selbst : t.aus(v.herkunft.hausName, v.herkunft.fassung),
      stand: stand(v),
      geaendert: tagText(v.geaendertAm),
    })),
  }
})

const anlegen: Tat = async (z, formular) => {
  const neu = liesFormular(eintragSchema, formular)
  if (!neu.ok) return neu
  const ergebnis = await z.imHaus((db, h) => legeEigeneAn(db, h, neu.wert))
  return ergebnis.ok ? redirect(`/netzwerk/bibliothek/eigene/${ergebnis.vorlageId}`) : ergebnis
}
export const action = tue('netzwerk.mitwirken', { praxis: anlegen, vorlage: anlegen })

/** What the house has taken over or written itself; nobody else sees it. */
export default function Eigene() {
  const { vorlagen, darf } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  return (
    <Netzseite titel={t.titel} antwort={antwort} pfad={[{ nach: '/netzwerk/bibliothek', name: bt.titel }]}>
      <p>{t.vorspann}</p>
      {vorlagen.length === 0 ? (
        <Leer>{t.leer}</Leer>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.titel}</th>
              <th scope="col">{t.spalten.art}</th>
              <th scope="col">{t.spalten.herkunft}</th>
              <th scope="col">{t.spalten.stand}</th>
              <th scope="col">{t.spalten.geaendert}</th>
            </tr>
          </thead>
          <tbody>
            {vorlagen.map((v) => (
              <tr key={v.vorlageId}>
                <th scope="row" data-label={t.spalten.titel} className="ap-umbruch">
                  <Link to={`/netzwerk/bibliothek/eigene/${v.vorlageId}`}>{v.titel}</Link>
                </th>
                <td data-label={t.spalten.art}>{v.art}</td>
                <td data-label={t.spalten.herkunft}>{v.herkunft}</td>
                <td data-label={t.spalten.stand}>{v.stand}</td>
                <td data-label={t.spalten.geaendert}>{v.geaendert}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {darf &&
        (['vorlage', 'praxis'] as const).map((art) => (
          <Aufklappen key={art} titel={art === 'praxis' ? t.neuPraxis : t.neuVorlage} tat={art} antwort={antwort}>
            <KeineDaten />
            <Formular tat={art} antwort={antwort}>
              <EintragFelder art={art} antwort={antwort} tat={art} />
              <Knopf>{t.anlegen}</Knopf>
            </Formular>
          </Aufklappen>
        ))}
    </Netzseite>
  )
}
