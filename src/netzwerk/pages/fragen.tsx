import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { KeineDaten, Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { liesFormular } from '../formular.ts'
import { frageSchema, stelleFrage, sucheFragen } from '../frage.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, tue } from '../taten.ts'
import { fragen as t } from '../texte/personal-austausch.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const frage = new URL(z.request.url).searchParams
    const [suche, thema] = [(frage.get('suche') ?? '').slice(0, 200), (frage.get('thema') ?? '').slice(0, 60)]
    const gefunden = await sucheFragen(db, h, { suche, thema })
    return {
      suche,
      thema,
      darfFragen: h.mensch.wirktMit,
      fragen: gefunden.map((f) => ({
        frageId: f.frageId,
        titel: f.titel,
        von: t.von(f.von, f.hausName, tagText(f.am)),
        themen: f.themen,
        antworten: f.antworten,
        beantwortet: f.angenommen !== null,
      })),
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  stellen: async (z, formular) => {
    const neu = liesFormular(frageSchema, formular)
    if (!neu.ok) return neu
    const ergebnis = await imNetz(z, (db, h) => stelleFrage(db, h, neu.wert))
    return ergebnis.ok ? redirect(`/netzwerk/fragen/${ergebnis.frageId}`) : ergebnis
  },
})

/** Questions to the round, to search and to ask. */
export default function Fragen() {
  const { fragen, suche, thema, darfFragen } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'stellen')
  const schlecht = antwort && !antwort.ok ? antwort.feld : undefined
  return (
    <Netzseite titel={t.titel} antwort={antwort} neben={<span className="tw-leise">{t.treffer(fragen.length)}</span>}>
      <p>{t.vorspann}</p>
      <Form method="get" className="ap-filter" role="search" aria-label={t.titel}>
        <label>
          {t.suche}
          <input type="search" name="suche" defaultValue={suche} />
        </label>
        <Knopf zweit>{t.suchen}</Knopf>
        {thema !== '' && (
          <>
            <input type="hidden" name="thema" value={thema} />
            <Link to="/netzwerk/fragen">{`${t.thema(thema)} – ${t.alle}`}</Link>
          </>
        )}
      </Form>
      {fragen.length === 0 && <Leer>{t.leer}</Leer>}
      <ul className="nw-liste">
        {fragen.map((f) => (
          <li key={f.frageId}>
            <Link to={`/netzwerk/fragen/${f.frageId}`}>{f.titel}</Link> {f.beantwortet && <span className="tw-zustand">{t.beantwortet}</span>}
            <p className="tw-leise">{`${f.von}, ${t.antworten(f.antworten)}`}</p>
            {f.themen.length > 0 && (
              <p className="nw-wahl">
                {f.themen.map((th) => (
                  <Link key={th} to={`/netzwerk/fragen?thema=${encodeURIComponent(th)}`}>
                    {th}
                  </Link>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {darfFragen && (
        <Aufklappen titel={t.stellen} tat="stellen" antwort={antwort}>
          <KeineDaten />
          <Formular tat="stellen" antwort={antwort}>
            <Feld name="titel" label={t.felder.titel} wert={w('titel')} fehlerhaft={schlecht === 'titel'} />
            <Feld name="text" label={t.felder.text} art="lang" wert={w('text')} fehlerhaft={schlecht === 'text'} />
            <Feld name="themen" label={t.felder.themen} hinweis={t.felder.themenHinweis} frei wert={w('themen')} />
            <Knopf>{t.knopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </Netzseite>
  )
}
