import { Form, useActionData, useLoaderData } from 'react-router'
import { anschriftzeilen, liesAngaben, oeffneFall, postwegAm } from '../../fall/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Zugangsbrief } from '../ansicht/zugangsbrief.tsx'
import { erstelleFreischaltcode, trenne, zugaengeVon } from '../mein/freischalten.ts'
import { heuteVon, leuteAm } from '../mein/mein-fall.ts'
import { mitUhrzeit, tagLang } from '../mein/tage.ts'
import { personal } from '../texte/de-personal.ts'

export const loader = geschuetzt('nachricht.schreiben', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Zugang zum eigenen Bereich')
  const leute = await leuteAm(z.db, z.traegerId, fall.fallId, heuteVon(z))
  return {
    leute: leute.map((m) => ({ personId: m.personId, name: `${m.vorname} ${m.nachname}` })),
    konten: (await zugaengeVon(z.db, z.traegerId, fall.fallId)).map((k) => ({
      kontoId: k.kontoId,
      name: k.name,
      kennung: k.kennung,
      seit: mitUhrzeit(k.seit),
    })),
  }
})

export const action = geschuetzt('nachricht.schreiben', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Zugang zum eigenen Bereich')
  const formular = await formularAus(z.request)
  const trennen = String(formular.get('trennen') ?? '')
  if (trennen !== '') {
    const verbunden = (await zugaengeVon(z.db, z.traegerId, fall.fallId)).some((k) => k.kontoId === trennen)
    if (verbunden) await trenne(z.db, z, { fallId: fall.fallId, kontoId: trennen })
    return { art: 'getrennt' as const }
  }
  const personId = String(formular.get('person') ?? '')
  const neu = await erstelleFreischaltcode(z.db, z.umfeld.tresor, z, { fallId: fall.fallId, personId })
  return neu.ok ? { art: 'brief' as const, ...(await brief(z, fall, personId, neu)) } : { art: 'unbekannt' as const }
})

async function brief(
  z: Zugriff,
  { fallId, aktenzeichen }: { fallId: string; aktenzeichen: string },
  personId: string,
  neu: { code: string; giltBis: string },
) {
  const heute = heuteVon(z)
  const ich = (await leuteAm(z.db, z.traegerId, fallId, heute)).find((m) => m.personId === personId)
  const angaben = await liesAngaben(z.db, z.traegerId, fallId)
  const { name, strasse, plz, ort, telefon, webseite } = z.umfeld.traeger
  return {
    absender: [name, strasse, `${plz} ${ort}`],
    empfaenger: [ich ? `${ich.vorname} ${ich.nachname}` : '', ...anschriftzeilen(postwegAm(angaben, heute))],
    aktenzeichen,
    datum: tagLang(heute),
    code: neu.code,
    giltBis: tagLang(tagVon(Temporal.Instant.from(neu.giltBis)).toString()),
    adresse: webseite ? `${webseite}/mein` : webadresse(z.umfeld, '/mein'),
    telefon,
  }
}

export const meta = () => [{ title: `${personal.zugang.titel} – Tragwerk` }]

/** Codes that link an account to this case, and the accounts that see it. */
export default function FallZugang() {
  const { leute, konten } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = personal.zugang
  return (
    <div className="tw-fliess ap-schmal">
      <div role="status">
        {antwort?.art === 'getrennt' && <Hinweis art="success" titel={t.getrennt} />}
        {antwort?.art === 'unbekannt' && <Hinweis art="warning" titel={t.unbekannt} />}
        {antwort?.art === 'brief' && <Hinweis art="info" titel={t.einmal} />}
      </div>
      {antwort?.art === 'brief' && <Zugangsbrief brief={antwort} />}
      <div className="tw-nicht-drucken tw-fliess">
        <h2>{t.neu}</h2>
        <p>{t.neuText}</p>
        {leute.length === 0 ? (
          <p>{t.keinePerson}</p>
        ) : (
          <Form method="post" className="tw-reihe">
            <label htmlFor="f-person">{t.fuer}</label>
            <select id="f-person" name="person" className="tw-auswahl">
              {leute.map((m) => (
                <option key={m.personId} value={m.personId}>
                  {m.name}
                </option>
              ))}
            </select>
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </Form>
        )}
        <h2>{t.konten}</h2>
        {konten.length === 0 && <p>{t.keine}</p>}
        <ul className="tw-angaben">
          {konten.map((k) => (
            <li key={k.kontoId}>
              <span>
                {k.name}
                <small>
                  {k.kennung}, {k.seit}
                </small>
              </span>
              <Form method="post">
                <button type="submit" name="trennen" value={k.kontoId} className="tw-textknopf" aria-label={`${t.trennen}: ${k.name}`}>
                  {t.trennen}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
