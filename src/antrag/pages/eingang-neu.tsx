import { randomUUID } from 'node:crypto'
import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon, zeitzone } from '../../platform/clock/index.ts'
import { liesDatum } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Seite, Wahl } from '../../platform/ui/index.ts'
import { findeSchritt } from '../gespraech.ts'
import { lageAus } from '../lage.ts'
import { pruefeSeite } from '../seitenansicht.ts'
import { sichereDatum } from '../sichere-datum.ts'
import { eingangNeu as t } from '../texte/personal.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('antrag.erfassen', async ({ jetzt }) => ({
  token: randomUUID(),
  heute: tagVon(jetzt).toString().split('-').reverse().join('.'),
}))

const FELDER = ['vorname', 'nachname', 'geburtsdatum', 'plz', 'ort', 'strasse', 'telefon', 'eingang', 'kanal'] as const

export const action = geschuetzt('antrag.erfassen', async (z) => {
  const formular = await formularAus(z.request)
  const werte = Object.fromEntries(
    FELDER.map((f) => [
      f,
      String(formular.get(f) ?? '')
        .trim()
        .slice(0, 200),
    ]),
  )
  const w = (f: (typeof FELDER)[number]) => werte[f] ?? ''
  const heute = tagVon(z.jetzt).toString()
  const name = { vorname: w('vorname'), nachname: w('nachname'), geburtsdatum: w('geburtsdatum') }
  const anschrift = { plz: w('plz'), ort: w('ort'), strasse: w('strasse'), ohne: w('strasse') === '' ? 'ja' : 'nein' }
  const lage = lageAus({ 'name/p1': name }, heute.slice(0, 7))
  const pruefe = (seite: string, person: string, was: Readonly<Record<string, string>>) => {
    const s = findeSchritt(lage, seite, person)
    return s ? pruefeSeite(s, lage, was, 'de', heute) : []
  }
  const eingang = liesDatum(w('eingang'))
  const meldungen = [
    ...pruefe('name', 'p1', name),
    ...pruefe('anschrift', '', anschrift),
    ...(eingang.ok && eingang.wert <= heute ? [] : [{ feld: 'eingang', satz: eingang.ok ? t.zukunft : eingang.satz }]),
  ]
  if (meldungen.length > 0 || !eingang.ok) return { meldungen, werte }
  const eingangAm =
    eingang.wert === heute ? z.jetzt : Temporal.PlainDate.from(eingang.wert).toZonedDateTime({ timeZone: zeitzone, plainTime: '12:00' }).toInstant()
  const ergebnis = await sichereDatum(
    z.db,
    z.umfeld.tresor,
    { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto },
    {
      token: String(formular.get('token') ?? ''),
      name,
      anschrift,
      kontakt: { telefon: w('telefon'), email: '' },
      eilig: [],
      kanal: w('kanal') === 'vor-ort' ? 'vor-ort' : 'papier',
      eingangAm,
    },
  )
  if (!ergebnis.ok) return { meldungen: [{ feld: 'vorname', satz: t.schonGesendet }], werte }
  return redirect(`/eingang/${ergebnis.antragId}/erfassen/uebersicht`)
})

/** An application on paper or at the counter: the day it arrived, then the same conversation. */
export default function EingangNeu() {
  const { token, heute } = useLoaderData<typeof loader>()
  const gesendet = useActionData<typeof action>()
  const daten = gesendet && 'meldungen' in gesendet ? gesendet : undefined
  const wert = (f: string) => daten?.werte[f] ?? (f === 'eingang' ? heute : '')
  const fehler = (f: string) => daten?.meldungen.find((m) => m.feld === f)?.satz
  const feld = (name: keyof typeof t.felder) => <EingabeFeld name={name} {...t.felder[name]} wert={wert(name)} fehler={fehler(name)} />
  return (
    <Seite titel={t.titel} fehlerhaft={daten !== undefined}>
      <div className="ap-haupt">
        <div className="ap-titel">
          <h1>{t.titel}</h1>
        </div>
        <Fehlerliste meldungen={daten?.meldungen ?? []} />
        <Form method="post" className="tw-frage" noValidate>
          <input type="hidden" name="token" value={token} />
          <fieldset>
            <legend>
              <h2>{t.wieGekommen}</h2>
            </legend>
            <Wahl
              name="kanal"
              optionen={[
                { wert: 'papier', text: t.kanal.papier },
                { wert: 'vor-ort', text: t.kanal['vor-ort'] },
              ]}
              gewaehlt={[wert('kanal') || 'vor-ort']}
            />
          </fieldset>
          <div className="tw-felder">
            {feld('eingang')}
            {feld('vorname')}
            {feld('nachname')}
          </div>
          <div className="tw-felder">
            {feld('geburtsdatum')}
            {feld('plz')}
            {feld('ort')}
          </div>
          <div className="tw-felder tw-felder--zwei">
            {feld('strasse')}
            {feld('telefon')}
          </div>
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          </div>
        </Form>
      </div>
    </Seite>
  )
}
