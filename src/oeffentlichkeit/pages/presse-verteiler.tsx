import { Form, useActionData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { adresseSchema } from '../../platform/post/index.ts'
import { EingabeFeld, Fehlerliste, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { themen } from '../presse-listen.ts'
import { trageEmpfaengerEin } from '../presse-verteiler.ts'
import { presseTexte } from '../texte/presse/index.ts'

export const loader = oeffentlich(async () => ({}))

export const action = oeffentlich(async (z) => {
  const form = await formularAus(z.request)
  const werte = Object.fromEntries(['email', 'name', 'medium'].map((n) => [n, String(form.get(n) ?? '').trim()]))
  const t = presseTexte(z.sprache).verteiler.fehler
  const adresse = adresseSchema.safeParse(werte.email)
  const lang = ['name', 'medium'].filter((n) => (werte[n]?.length ?? 0) > 160).map((feld) => ({ feld, satz: t.lang }))
  if (!adresse.success || lang.length > 0)
    return { ok: false as const, fehler: [...(adresse.success ? [] : [{ feld: 'email', satz: t.email }]), ...lang], werte }
  const gewaehlt = form.getAll('themen')
  await trageEmpfaengerEin(z.db, z, {
    adresse: adresse.data,
    name: werte.name ?? '',
    medium: werte.medium ?? '',
    themen: themen.filter((x) => gewaehlt.includes(x)),
    sprache: z.sprache,
    akkreditierung: form.get('akkreditierung') === 'ja',
  })
  return { ok: true as const }
})

/** The mailing list; what it answers is the same whether an address is on it or not. */
export default function Verteiler() {
  const antwort = useActionData<typeof action>()
  const t = presseTexte(useSprache())
  const v = t.verteiler
  const fehler = antwort?.ok === false ? antwort.fehler : []
  const feld = (name: string, label: string) => ({
    name,
    label,
    wert: antwort?.ok === false ? (antwort.werte[name] ?? '') : '',
    fehler: fehler.find((f) => f.feld === name)?.satz,
  })
  return (
    <Seite titel={`${v.titel} – ${t.presse}`} fehlerhaft={fehler.length > 0}>
      <Seitenkopf titel={antwort?.ok ? v.fast : v.titel} kurz={antwort?.ok ? '' : v.vorspann} stufen={[{ nach: '/presse', titel: t.presse }]} />
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        {antwort?.ok ? (
          <p>{v.fastText}</p>
        ) : (
          <>
            <Fehlerliste meldungen={fehler} />
            <Form method="post" reloadDocument className="tw-fliess">
              <EingabeFeld {...feld('email', v.email)} tastatur="email" autoComplete="email" />
              <EingabeFeld {...feld('name', v.name)} hinweis={t.anfrage.freiwillig} autoComplete="name" />
              <EingabeFeld {...feld('medium', v.medium)} hinweis={t.anfrage.freiwillig} autoComplete="organization" />
              <fieldset className="tw-wahlgruppe">
                <legend>{v.themen}</legend>
                <p className="tw-klein tw-leise">{v.themenHinweis}</p>
                <div className="tw-wahl tw-wahl--zwei">
                  {themen.map((x) => (
                    <label key={x}>
                      <input type="checkbox" name="themen" value={x} />
                      <span>{t.thema[x]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <div className="tw-wahl">
                <label>
                  <input type="checkbox" name="akkreditierung" value="ja" />
                  <span>{v.akkreditierung}</span>
                </label>
              </div>
              <p className="tw-klein tw-leise">{v.datenschutz}</p>
              <div className="tw-knoepfe">
                <button type="submit" className="kern-btn kern-btn--primary">
                  <span className="kern-label">{v.absenden}</span>
                </button>
              </div>
            </Form>
          </>
        )}
      </div>
    </Seite>
  )
}
