import { Link, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { abonniere, beendeAbo, eigeneAbos } from '../abo.ts'
import { Auswahl, Einzelknopf, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { liesGremien } from '../gremium-recht.ts'
import { imNetz } from '../mensch.ts'
import { wann } from '../post.ts'
import { liesTermine } from '../sitzung-lesen.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { start, kalenderSeite as t } from '../texte/personal-netzwerk.ts'
import { tagText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const ab = h.jetzt.subtract({ hours: 24 * 365 })
    const termine = (await liesTermine(db, h, { ab })).map((s) => ({
      sitzungId: s.sitzungId,
      gremium: s.gremium,
      titel: s.titel,
      wann: wann(s),
      ort: s.ort,
      abgesagt: s.abgesagtAm !== null,
      kommt: Temporal.Instant.compare(s.ende, h.jetzt) >= 0,
    }))
    const gremien = (await liesGremien(db, h)).filter((g) => g.stellung.sieht)
    return {
      kommend: termine.filter((s) => s.kommt),
      vergangen: termine.filter((s) => !s.kommt).reverse(),
      gremien: gremien.map((g) => ({ wert: g.gremium.gremiumId, text: g.gremium.name })),
      abos: (await eigeneAbos(db, h)).map((a) => ({ aboId: a.aboId, name: a.gremium ?? t.alle, seit: tagText(a.angelegtAm) })),
    }
  }),
)

export const action = tue('netzwerk.sehen', {
  abonnieren: async (z, formular) => {
    const wahl = feld(formular, 'gremium')
    const ergebnis = await imNetz(z, (db, h) => abonniere(db, h, wahl === '' || wahl === 'alle' ? null : wahl))
    if (!ergebnis.ok) return ergebnis
    const adresse = webadresse(z.umfeld, `/netzwerk/kalender/${ergebnis.geheim}.ics`)
    return { ok: true, satz: t.erzeugt, geheim: adresse.replace(/^https?:/, 'webcal:') }
  },
  beenden: async (z, formular) => gesagt(await imNetz(z, (db, h) => beendeAbo(db, h, feld(formular, 'id'))), t.beendet),
})

/** All meetings that the house may see, and the way into its own calendar programs. */
export default function Kalender() {
  const { kommend, vergangen, gremien, abos } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const w = getippt(antwort, 'abonnieren')
  return (
    <Netzseite titel={t.titel} antwort={antwort}>
      {antwort?.ok && antwort.geheim !== undefined && (
        <p>
          {t.adresse}: <span className="nw-geheim">{antwort.geheim}</span>
        </p>
      )}
      <section aria-labelledby="kommend">
        <h2 id="kommend">{t.kommend}</h2>
        {kommend.length === 0 ? <Leer>{t.leer}</Leer> : <Termine termine={kommend} name={t.kommend} />}
      </section>
      {vergangen.length > 0 && (
        <section className="nw-teil" aria-labelledby="vergangen">
          <h2 id="vergangen">{t.vergangen}</h2>
          <Termine termine={vergangen} name={t.vergangen} />
        </section>
      )}
      <section className="nw-teil" aria-labelledby="abo">
        <h2 id="abo">{t.abonnieren}</h2>
        <p className="nw-text">{t.abonnierenText}</p>
        <Formular tat="abonnieren" antwort={antwort}>
          <Auswahl name="gremium" label={t.welche} wert={w('gremium', 'alle')} optionen={[{ wert: 'alle', text: t.alle }, ...gremien]} />
          <div className="nw-knoepfe">
            <Knopf>{t.knopf}</Knopf>
          </div>
        </Formular>
        <h3 className="nw-teil">{t.eigene}</h3>
        {abos.length === 0 && <p className="tw-leise">{t.keine}</p>}
        <ul className="nw-liste">
          {abos.map((a) => (
            <li key={a.aboId}>
              {`${a.name}, ${t.seit(a.seit)}`}
              <div className="nw-knoepfe">
                <Einzelknopf tat="beenden" felder={{ id: a.aboId }}>
                  {t.beenden}
                </Einzelknopf>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Netzseite>
  )
}

type Termin = Readonly<{ sitzungId: string; gremium: string; titel: string; wann: string; ort: string; abgesagt: boolean }>

function Termine({ termine, name }: Readonly<{ termine: readonly Termin[]; name: string }>) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.wann}</th>
          <th scope="col">{t.spalten.gruppe}</th>
          <th scope="col">{t.spalten.titel}</th>
          <th scope="col">{t.spalten.ort}</th>
        </tr>
      </thead>
      <tbody>
        {termine.map((s) => (
          <tr key={s.sitzungId}>
            <td data-label={t.spalten.wann}>{s.wann}</td>
            <td data-label={t.spalten.gruppe}>{s.gremium}</td>
            <th scope="row" data-label={t.spalten.titel}>
              <Link to={`/netzwerk/sitzungen/${s.sitzungId}`}>{s.titel}</Link>
              {s.abgesagt && <span className="tw-leise">{` (${start.sitzungAbgesagt})`}</span>}
            </th>
            <td data-label={t.spalten.ort} className="ap-umbruch">
              {s.ort || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
