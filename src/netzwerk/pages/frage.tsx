import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Einzelknopf, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { Freitext } from '../ansicht/freitext.tsx'
import { KeineDaten, Netzseite } from '../ansicht/netzseite.tsx'
import { liesFormular } from '../formular.ts'
import { antwortSchema, beantworte, findFrage, nimmAntwortAn } from '../frage.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { fragen, frage as t } from '../texte/personal-austausch.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const gefunden = await findFrage(db, h, z.params.frageId)
    if (gefunden === undefined) throw new Response(null, { status: 404 })
    const { frage, antworten } = gefunden
    return {
      titel: frage.titel,
      text: frage.text,
      von: fragen.von(frage.von, frage.hausName, tagText(frage.am)),
      darfAnnehmen: h.mensch.wirktMit && (frage.haus === h.mensch.haus || h.mensch.koordiniert),
      darfAntworten: h.mensch.wirktMit,
      antworten: antworten.map((a) => ({
        antwortId: a.antwortId,
        text: a.text,
        von: fragen.von(a.von, a.hausName, tagText(a.am)),
        angenommen: a.antwortId === frage.angenommen,
      })),
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  antworten: async (z, formular) => {
    const neu = liesFormular(antwortSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => beantworte(db, h, z.params.frageId ?? '', neu.wert.text)), t.geantwortet) : neu
  },
  annehmen: async (z, formular) => {
    const id = feld(formular, 'id')
    return gesagt(await imNetz(z, (db, h) => nimmAntwortAn(db, h, z.params.frageId ?? '', id)), id === '' ? t.istZurueckgenommen : t.istAngenommen)
  },
})

/** One question with its answers; the one that helped stands first. */
export default function Frage() {
  const seite = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'antworten')
  return (
    <Netzseite titel={seite.titel} antwort={antwort} pfad={[{ nach: '/netzwerk/fragen', name: fragen.titel }]}>
      <Freitext text={seite.text} />
      <p className="tw-leise">{seite.von}</p>
      <section className="nw-teil" aria-labelledby="antworten">
        <h2 id="antworten">{t.antworten}</h2>
        {seite.antworten.length === 0 && <p className="tw-leise">{t.keine}</p>}
        <ul className="nw-liste">
          {seite.antworten.map((a) => (
            <li key={a.antwortId}>
              {a.angenommen && <span className="tw-zustand tw-zustand--gezahlt">{t.angenommen}</span>}
              <Freitext text={a.text} unter />
              <p className="tw-leise">{a.von}</p>
              {seite.darfAnnehmen && (
                <div className="nw-knoepfe">
                  <Einzelknopf tat="annehmen" felder={{ id: a.angenommen ? '' : a.antwortId }}>
                    {a.angenommen ? t.zuruecknehmen : t.annehmen}
                  </Einzelknopf>
                </div>
              )}
            </li>
          ))}
        </ul>
        {seite.darfAntworten && (
          <Formular tat="antworten" antwort={antwort}>
            <Feld name="text" label={t.antwort} art="lang" zeilen={6} wert={w('text')} fehlerhaft={antwort?.ok === false} />
            <KeineDaten />
            <div className="nw-knoepfe">
              <Knopf>{t.antworte}</Knopf>
            </div>
          </Formular>
        )}
      </section>
    </Netzseite>
  )
}
