import { Form, useActionData, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { adresseSchema } from '../../platform/post/index.ts'
import { EingabeFeld, Fehlerliste, Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import { Pressekontakt } from '../ansicht/presse-teile.tsx'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { legeAnfrageAn } from '../presse-anfrage.ts'
import { pressekontaktVon } from '../presse-einstellung.ts'
import { kurzeZeit } from '../presse-text.ts'
import { momentAus } from '../redaktion-zeit.ts'
import { presseTexte } from '../texte/presse/index.ts'

export const loader = oeffentlich(async (z) => ({ kontakt: await pressekontaktVon(z.db, z.traegerId) }))

const namen = ['name', 'medium', 'email', 'telefon', 'frage', 'fristTag', 'fristZeit'] as const
const laengen = { name: 120, medium: 160, email: 254, telefon: 60, frage: 5000, fristTag: 10, fristZeit: 5 } as const

export const action = oeffentlich(async (z) => {
  const form = await formularAus(z.request)
  const werte = Object.fromEntries(namen.map((n) => [n, String(form.get(n) ?? '').trim()])) as Record<(typeof namen)[number], string>
  const t = presseTexte(z.sprache).anfrage.fehler
  const email = adresseSchema.safeParse(werte.email)
  const frist = werte.fristTag === '' ? undefined : momentAus(werte.fristTag, werte.fristZeit || '12:00')
  const fehler = [
    ...(['name', 'medium', 'frage'] as const).flatMap((n) => (werte[n] === '' ? [{ feld: n, satz: t[n] }] : [])),
    ...(email.success ? [] : [{ feld: 'email', satz: t.email }]),
    ...namen.flatMap((n) => (werte[n].length > laengen[n] ? [{ feld: n, satz: t.lang }] : [])),
    ...(frist?.ok === false ? [{ feld: 'fristTag', satz: t.frist }] : []),
    ...(frist?.ok && Temporal.Instant.compare(frist.moment, z.jetzt) <= 0 ? [{ feld: 'fristTag', satz: t.fristVorbei }] : []),
  ]
  if (fehler.length > 0 || !email.success) return { ok: false as const, fehler, werte }
  const { name, medium, telefon, frage } = werte
  await legeAnfrageAn(z.db, z, { name, medium, telefon, frage, email: email.data, frist: frist?.ok ? frist.moment : null })
  return { ok: true as const, am: kurzeZeit(z.jetzt) }
})

/** A question of a journalist, with a deadline. */
export default function Presseanfrage() {
  const { kontakt } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = presseTexte(useSprache())
  const a = t.anfrage
  const fehler = antwort?.ok === false ? antwort.fehler : []
  const feld = (name: (typeof namen)[number], label: string) => ({
    name,
    label,
    wert: antwort?.ok === false ? antwort.werte[name] : '',
    fehler: fehler.find((f) => f.feld === name)?.satz,
  })
  return (
    <Seite titel={`${a.titel} – ${t.presse}`} fehlerhaft={fehler.length > 0}>
      <Seitenkopf titel={antwort?.ok ? a.danke : a.titel} kurz={antwort?.ok ? '' : a.vorspann} stufen={[{ nach: '/presse', titel: t.presse }]} />
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        {antwort?.ok ? (
          <>
            <p>{a.dankeText(antwort.am)}</p>
            <Pressekontakt kontakt={kontakt} titel={a.antwortet} />
          </>
        ) : (
          <>
            <Fehlerliste meldungen={fehler} />
            <p>{a.eilig(kontakt.telefon)}</p>
            <p className="tw-leise">{a.hinweis}</p>
            <Form method="post" reloadDocument className="tw-fliess">
              <EingabeFeld {...feld('name', a.name)} autoComplete="name" />
              <EingabeFeld {...feld('medium', a.medium)} autoComplete="organization" />
              <EingabeFeld {...feld('email', a.email)} tastatur="email" autoComplete="email" />
              <EingabeFeld {...feld('telefon', a.telefon)} hinweis={a.freiwillig} tastatur="tel" autoComplete="tel" />
              <TextFeld {...feld('frage', a.frage)} />
              <div className="tw-fristfelder">
                <Zeitfeld {...feld('fristTag', a.fristTag)} typ="date" />
                <Zeitfeld {...feld('fristZeit', a.fristZeit)} typ="time" />
              </div>
              <p className="tw-klein tw-leise">{a.datenschutz}</p>
              <div className="tw-knoepfe">
                <button type="submit" className="kern-btn kern-btn--primary">
                  <span className="kern-label">{a.absenden}</span>
                </button>
              </div>
            </Form>
          </>
        )}
      </div>
    </Seite>
  )
}

function Zeitfeld({
  name,
  label,
  wert,
  fehler,
  typ,
}: {
  name: string
  label: string
  wert: string
  fehler: string | undefined
  typ: 'date' | 'time'
}) {
  const id = `f-${name}`
  return (
    <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor={id}>{label}</label>
      {fehler && (
        <p className="tw-feldfehler" id={`${id}-fehler`}>
          {fehler}
        </p>
      )}
      <div className="tw-geld tw-geld--text">
        <input
          id={id}
          name={name}
          type={typ}
          defaultValue={wert}
          aria-invalid={fehler ? true : undefined}
          aria-describedby={fehler ? `${id}-fehler` : undefined}
        />
      </div>
    </div>
  )
}
