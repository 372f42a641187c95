import { useActionData, useHref, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen, Einzelknopf, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { KeineDaten, Netzseite } from '../ansicht/netzseite.tsx'
import { DateiFeld } from '../ansicht/unterlage-felder.tsx'
import { blattAus } from '../datei.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { gremien, unterlage as t, unterlageFelder } from '../texte/personal-gremium.ts'
import { vertraulich } from '../texte/personal-netzwerk.ts'
import { entferneUnterlage, findUnterlage, legeFassungAb } from '../unterlage.ts'
import { pruefeUnterlage } from '../unterlage-pruefung.ts'
import { zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const gefunden = await findUnterlage(db, h, z.params.unterlageId)
    if (gefunden === undefined) throw new Response(null, { status: 404 })
    const { unterlage: u, gremium, stellung } = gefunden
    return {
      gremium: { gremiumId: gremium.gremiumId, name: gremium.name },
      darfAblegen: !u.entfernt && (stellung.leitet || (stellung.mitglied && h.mensch.wirktMit)) && gremium.aufgeloestAm === null,
      leitet: stellung.leitet,
      unterlageId: u.unterlageId,
      titel: u.titel,
      vertraulichkeit: vertraulich[u.vertraulichkeit],
      lizenz: u.lizenz,
      entfernt: u.entfernt,
      fassungen: u.fassungen.map((f) => ({
        fassung: f.fassung,
        name: f.name,
        groesse: t.groesse(Math.ceil(f.groesse / 1024)),
        bemerkung: f.bemerkung,
        von: t.von(f.von, zeitText(f.am)),
      })),
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  fassung: async (z, formular) => {
    const roh = await blattAus(formular)
    const geprueft = roh.ok ? await pruefeUnterlage(roh) : roh
    if (!geprueft.ok) return geprueft
    const bemerkung = feld(formular, 'bemerkung').slice(0, 400)
    const ergebnis = await imNetz(z, (db, h) => legeFassungAb(db, h, z.params.unterlageId ?? '', bemerkung, geprueft.blatt))
    return gesagt(ergebnis, ergebnis.ok ? t.abgelegt(ergebnis.fassung) : '')
  },
  entfernen: async (z) =>
    gesagt(await imNetz(z, (db, h) => entferneUnterlage(db, h, z.params.unterlageId ?? '', true)), t.entfernt, {
      knopf: t.zurueckholen,
      felder: { tat: 'zurueckholen' },
    }),
  zurueckholen: async (z) => gesagt(await imNetz(z, (db, h) => entferneUnterlage(db, h, z.params.unterlageId ?? '', false)), t.zurueckgeholt),
})

/** One paper with its versions. */
export default function Unterlage() {
  const u = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'fassung')
  const basis = useHref(`/netzwerk/unterlagen/${u.unterlageId}`)
  return (
    <Netzseite
      titel={u.titel}
      antwort={antwort}
      pfad={[
        { nach: '/netzwerk/gremien', name: gremien.titel },
        { nach: `/netzwerk/gremien/${u.gremium.gremiumId}`, name: u.gremium.name },
      ]}
    >
      {u.entfernt && <p className="ap-vorsicht">{t.istEntfernt}</p>}
      <dl className="nw-daten">
        <dt>{t.vertraulichkeit}</dt>
        <dd>{u.vertraulichkeit}</dd>
        <dt>{t.lizenz}</dt>
        <dd>{u.lizenz}</dd>
      </dl>
      <section className="nw-teil" aria-labelledby="fassungen">
        <h2 id="fassungen">{t.fassungen}</h2>
        <ul className="nw-liste">
          {u.fassungen.map((f) => (
            <li key={f.fassung}>
              <b>{t.fassung(f.fassung)}</b>{' '}
              <a href={`${basis}/${f.fassung}`} download>
                {t.herunterladen(f.name)}
              </a>{' '}
              <span className="tw-leise">{f.groesse}</span>
              {f.bemerkung !== '' && <p className="nw-text">{f.bemerkung}</p>}
              <p className="tw-leise">{f.von}</p>
            </li>
          ))}
        </ul>
      </section>
      {u.darfAblegen && (
        <Aufklappen titel={t.neueFassung} tat="fassung" antwort={antwort}>
          <KeineDaten />
          <Formular tat="fassung" antwort={antwort} datei>
            <DateiFeld />
            <Feld name="bemerkung" label={unterlageFelder.bemerkung} frei wert={w('bemerkung')} />
            <Knopf>{t.neueFassung}</Knopf>
          </Formular>
        </Aufklappen>
      )}
      {u.leitet && (
        <div className="nw-knoepfe nw-teil">
          <Einzelknopf tat={u.entfernt ? 'zurueckholen' : 'entfernen'}>{u.entfernt ? t.zurueckholen : t.entfernen}</Einzelknopf>
        </div>
      )}
    </Netzseite>
  )
}
