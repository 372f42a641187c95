import { Link, redirect, useActionData, useHref, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { EintragText } from '../ansicht/eintrag-felder.tsx'
import { Einzelknopf } from '../ansicht/felder.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { findEintrag, gibHeraus, liesFassungen, uebernommenVon } from '../bibliothek.ts'
import { wertevon } from '../bibliothek-art.ts'
import { eigeneVorlagen, uebernimm } from '../eigene-vorlage.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, tue } from '../taten.ts'
import { bibliothek as bt, eintrag as t } from '../texte/personal-bibliothek.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const seite = await imNetz(z, async (db, h) => {
    const e = await findEintrag(db, h, z.params.eintragId)
    if (e === undefined) throw new Response(null, { status: 404 })
    return {
      eintragId: e.eintragId,
      art: e.art,
      werte: wertevon(e.daten),
      von: bt.von(e.hausName, tagText(e.am), e.fassung),
      eigenes: e.haus === h.mensch.haus,
      zurueckgezogen: e.zurueckgezogen,
      darf: h.mensch.wirktMit && h.mensch.haus !== h.traegerId,
      fassungen: (await liesFassungen(db, h, e.eintragId)).map((f) => ({
        nr: f.fassung,
        text: t.fassung(f.fassung, tagText(f.am), f.von),
        bemerkung: f.bemerkung,
      })),
      haeuser: (await uebernommenVon(db, h, e.eintragId)).map((u) => t.haus(u.hausName, u.fassung)),
    }
  })
  const kopie = await z.imHaus(async (db, h) => (await eigeneVorlagen(db, h.traegerId)).find((v) => v.herkunft?.eintragId === seite.eintragId))
  return { ...seite, kopie: kopie?.vorlageId ?? '' }
})

export const action = tue('netzwerk.mitwirken', {
  // first what all see, then what only the house has: done twice, both stay as they are
  uebernehmen: async (z) => {
    const heraus = await imNetz(z, (db, h) => gibHeraus(db, h, z.params.eintragId ?? ''))
    if (!heraus.ok) return heraus
    const { vorlageId } = await z.imHaus((db, h) => uebernimm(db, h, heraus.eintrag))
    return redirect(`/netzwerk/bibliothek/eigene/${vorlageId}`)
  },
})

/** One entry of the library; with one press a copy of it is at home. */
export default function Eintrag() {
  const e = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const text = useHref(`/netzwerk/bibliothek/${e.eintragId}/text.md`)
  return (
    <Netzseite titel={e.werte.titel ?? ''} antwort={antwort} pfad={[{ nach: '/netzwerk/bibliothek', name: bt.titel }]}>
      <p className="tw-leise">
        {e.von}
        {e.zurueckgezogen && ` (${bt.zurueckgezogen})`}
      </p>
      <EintragText art={e.art} werte={e.werte} />
      <div className="nw-knoepfe nw-teil">
        {e.eigenes && <Link to={`/netzwerk/bibliothek/eigene/${e.eintragId}`}>{t.zumEigenen}</Link>}
        {e.kopie !== '' && <Link to={`/netzwerk/bibliothek/eigene/${e.kopie}`}>{t.zurKopie}</Link>}
        {!e.eigenes && e.kopie === '' && e.darf && (
          <Einzelknopf tat="uebernehmen" haupt>
            {t.uebernehmen}
          </Einzelknopf>
        )}
        <a href={text} download>
          {t.herunterladen}
        </a>
      </div>
      {!e.eigenes && e.kopie === '' && e.darf && <p className="tw-leise nw-text">{t.uebernehmenText}</p>}
      <section className="nw-teil" aria-labelledby="fassungen">
        <h2 id="fassungen">{t.fassungen}</h2>
        <ul className="nw-liste">
          {e.fassungen.map((f) => (
            <li key={f.nr}>
              {f.text}
              {f.bemerkung !== '' && <p className="nw-text">{f.bemerkung}</p>}
            </li>
          ))}
        </ul>
      </section>
      {e.haeuser.length > 0 && (
        <section className="nw-teil" aria-labelledby="haeuser">
          <h2 id="haeuser">{t.haeuser}</h2>
          <ul className="nw-liste">
            {e.haeuser.map((haus) => (
              <li key={haus}>{haus}</li>
            ))}
          </ul>
        </section>
      )}
    </Netzseite>
  )
}
