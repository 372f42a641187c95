import type { ComponentType } from 'react'
import { Form, Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import type { Baum } from '../../platform/markdown/index.ts'
import { Markdown, Seite } from '../../platform/ui/index.ts'
import { bearbeitenUnter } from '../redaktion-arten.ts'
import { getInhalt } from '../redaktion-lesen.ts'
import { hatSeite, liesVorschau } from '../redaktion-vorschau.ts'
import { alsFelder, alsZeitpunkt, momentAus } from '../redaktion-zeit.ts'
import { stelleName } from '../texte/personal-redaktion.ts'
import { vorschauWorte as t } from '../texte/personal-redaktion-inhalt.ts'
import { kontextVon } from '../website/kontext.ts'
import Hinweisseite from './hinweis.tsx'
import Leistungsseite from './leistung.tsx'
import Richtwerteseite from './richtwerte.tsx'
import Inhaltsseite from './seite.tsx'
import Standortseite from './standort.tsx'

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const inhalt = await getInhalt(z.db, z.traegerId, z.params.inhaltId, z.jetzt)
  const suche = new URL(z.request.url).searchParams
  const gewaehlt = momentAus(suche.get('tag') ?? '', suche.get('zeit') ?? '')
  const moment = gewaehlt.ok ? gewaehlt.moment : z.jetzt
  const fassung = inhalt.fassungen.find((f) => f.fassung === Number(suche.get('fassung')))?.fassung
  const k = await kontextVon({ ...z, jetzt: moment })
  const daten = await liesVorschau(k, inhalt, fassung)
  return {
    ...(typeof daten === 'object' ? daten : {}),
    vorschau: {
      art: hatSeite(inhalt.art) ? inhalt.art : '',
      da: daten !== undefined,
      nach: bearbeitenUnter(inhalt.art, inhalt.inhaltId),
      fassung,
      fassungen: inhalt.fassungen.map((f) => f.fassung).toReversed(),
      am: alsZeitpunkt(moment),
      ...alsFelder(moment),
    },
  }
})

/** The pages of the public: they read what this loader has read for them. */
const seiten: Readonly<Record<string, ComponentType>> = {
  seite: Inhaltsseite,
  leistung: Leistungsseite,
  standort: Standortseite,
  hinweis: Hinweisseite,
  richtwerte: Richtwerteseite,
}

/** One content as the public would see it at a moment, marked as a preview. */
export default function RedaktionVorschau() {
  const { vorschau: v } = useLoaderData<typeof loader>()
  const Gezeigt = seiten[v.art] ?? Texte
  return (
    <>
      <section className="rd-vorschaubalken" aria-label={t.marke}>
        <p>
          <b>{t.marke}</b> {v.fassung === undefined ? t.stand(v.am) : t.satz(v.fassung, v.am)}
        </p>
        <Form>
          <label>
            {t.welche}
            <select name="fassung" defaultValue={v.fassung ?? ''}>
              <option value="">{t.oeffentliche}</option>
              {v.fassungen.map((nr) => (
                <option key={nr} value={nr}>
                  {nr}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.tag}
            <input type="date" name="tag" defaultValue={v.tag} />
          </label>
          <label>
            {t.zeit}
            <input type="time" name="zeit" defaultValue={v.zeit} />
          </label>
          <button type="submit">{t.zeigen}</button>
          <Link to={v.nach}>{t.zurueck}</Link>
        </Form>
      </section>
      {v.da ? (
        <Gezeigt />
      ) : (
        <Seite titel={t.marke}>
          <div className="tw-rahmen--schmal tw-schlicht">
            <h1>{t.marke}</h1>
            <p>{t.keine(v.am)}</p>
          </div>
        </Seite>
      )}
    </>
  )
}

/** Kinds whose public page belongs to another part: their texts, one after the other. */
function Texte() {
  const { titel, texte } = useLoaderData<{ titel: string; texte: readonly { stelle: string; baum: Baum }[] }>()
  return (
    <Seite titel={titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{titel}</h1>
        {texte.map((x) => (
          <section key={x.stelle}>
            <h2>{stelleName(x.stelle)}</h2>
            <Markdown baum={x.baum} />
          </section>
        ))}
      </div>
    </Seite>
  )
}
