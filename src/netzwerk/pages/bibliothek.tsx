import { Form, Link, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Knopf } from '../ansicht/felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { sucheBibliothek, themenVon } from '../bibliothek.ts'
import { imNetz } from '../mensch.ts'
import { arten, stufen, bibliothek as t, vorlageArten } from '../texte/personal-bibliothek.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const frage = new URL(z.request.url).searchParams
    const wert = (name: string) => (frage.get(name) ?? '').slice(0, 200)
    const filter = { suche: wert('suche'), art: wert('art'), stufe: wert('stufe'), thema: wert('thema') }
    const gefunden = await sucheBibliothek(db, h, filter)
    return {
      ...filter,
      eintraege: gefunden.map((e) => ({
        eintragId: e.eintragId,
        titel: e.daten.titel,
        art: e.daten.art === 'praxis' ? `${arten.praxis}, ${stufen[e.daten.stufe]}` : `${arten.vorlage}, ${vorlageArten[e.daten.vorlageart]}`,
        von: t.von(e.hausName, tagText(e.am), e.fassung),
        themen: themenVon(e.daten),
        zahl: t.uebernommen(e.uebernommen),
        bemerkung: [
          e.zurueckgezogen && t.zurueckgezogen,
          e.haus === h.mensch.haus && t.eigenesHaus,
          e.eigene !== null && t.beiUns,
          e.eigene !== null && e.eigene < e.fassung && t.neuer,
        ]
          .filter(Boolean)
          .join(', '),
      })),
    }
  }),
)

/** What houses share: good practice and templates, searched by problem. */
export default function Bibliothek() {
  const { eintraege, suche, art, stufe, thema } = useLoaderData<typeof loader>()
  return (
    <Netzseite titel={t.titel} neben={<Link to="/netzwerk/bibliothek/eigene">{t.eigene}</Link>}>
      <Form method="get" className="ap-filter" role="search" aria-label={t.titel}>
        <label>
          {t.suche}
          <input type="search" name="suche" defaultValue={suche} />
        </label>
        <label>
          {t.art}
          <select name="art" defaultValue={art}>
            <option value="">{t.alleArten}</option>
            {Object.entries(arten).map(([wert, text]) => (
              <option key={wert} value={wert}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.stufe}
          <select name="stufe" defaultValue={stufe}>
            <option value="">{t.alleStufen}</option>
            {Object.entries(stufen).map(([wert, text]) => (
              <option key={wert} value={wert}>
                {text}
              </option>
            ))}
          </select>
        </label>
        {thema !== '' && <input type="hidden" name="thema" value={thema} />}
        <Knopf zweit>{t.suchen}</Knopf>
        <span className="tw-leise">{t.treffer(eintraege.length)}</span>
      </Form>
      {eintraege.length === 0 && <Leer>{t.leer}</Leer>}
      <ul className="nw-liste">
        {eintraege.map((e) => (
          <li key={e.eintragId}>
            <Link to={`/netzwerk/bibliothek/${e.eintragId}`}>{e.titel}</Link>{' '}
            {e.bemerkung !== '' && <span className="tw-zustand">{e.bemerkung}</span>}
            <p>{e.art}</p>
            <p className="tw-leise">{`${e.von}, ${e.zahl}`}</p>
            {e.themen.length > 0 && (
              <p className="nw-wahl">
                {e.themen.map((th) => (
                  <Link key={th} to={`/netzwerk/bibliothek?thema=${encodeURIComponent(th)}`}>
                    {th}
                  </Link>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Netzseite>
  )
}
