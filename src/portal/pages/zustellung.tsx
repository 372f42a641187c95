import { useActionData, useLoaderData } from 'react-router'
import { geschuetzt, wartezeit } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { loescheMailadresse } from '../../platform/post/index.ts'
import { EingabeFeld, Fehlerliste, Hinweis, Seite, useSprache, Wahl } from '../../platform/ui/index.ts'
import { merkeZustellwunsch, zustellwunsch } from '../mein/einwilligung.ts'
import { liesMailstand, type Mailstand, trageEin } from '../mein/mailadresse.ts'
import { heuteVon, leuteAm, meinFall } from '../mein/mein-fall.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Art der Zustellung')
  if (fall.personId === null) throw new Response(null, { status: 404 })
  const ich = (await leuteAm(z.db, z.traegerId, fall.fallId, heuteVon(z))).find((m) => m.personId === fall.personId)
  const { elektronisch } = await zustellwunsch(z.db, z.traegerId, fall.fallId, fall.personId)
  return { name: ich ? `${ich.vorname} ${ich.nachname}` : z.konto.name, elektronisch, mail: await liesMailstand(z, fall.fallId) }
})

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Art der Zustellung ändern')
  const formular = await formularAus(z.request)
  const t = texte(z.sprache)
  if (formular.get('tun') === 'loeschen') {
    await loescheMailadresse(z.db, z)
    return { gesagt: t.post.geloescht }
  }
  if (formular.get('tun') === 'adresse') {
    const eingabe = String(formular.get('adresse') ?? '').slice(0, 300)
    const r = await trageEin(z, eingabe)
    if (r.ok) return { gesagt: undefined }
    return { eingabe, fehler: r.grund === 'zu-oft' ? t.post.zuOft(wartezeit(r.bis, z.jetzt, z.sprache)) : t.post.ungueltig }
  }
  const weg = formular.get('weg')
  if (fall.personId === null || (weg !== 'portal' && weg !== 'post')) return { gesagt: undefined }
  await merkeZustellwunsch(z.db, z, { fallId: fall.fallId, personId: fall.personId, elektronisch: weg === 'portal' })
  return { gesagt: t.zustellung.gespeichert }
})

/** Consent to electronic decisions, for one person, paper unless chosen otherwise; and the address without which there are none. */
export default function Zustellung() {
  const { name, elektronisch, mail } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const alle = texte(useSprache())
  const t = alle.zustellung
  const fehler = antwort && 'fehler' in antwort ? antwort.fehler : undefined
  const bereit = mail.moeglich && mail.adresse !== undefined && !mail.unerwuenscht
  // what was said before can be taken back at any time, also when no mail leaves the house any more
  const waehlbar = mail.moeglich || elektronisch
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <div role="status">{antwort && 'gesagt' in antwort && antwort.gesagt && <Hinweis art="success" titel={antwort.gesagt} />}</div>
        <Fehlerliste meldungen={fehler === undefined ? [] : [{ feld: 'adresse', satz: fehler }]} />
        {waehlbar ? (
          <form method="post" className="tw-formular">
            <fieldset>
              <legend>
                <h1>{t.titel}</h1>
              </legend>
              <p>{t.gilt(name)}</p>
              <Wahl
                name="weg"
                optionen={[
                  { wert: 'post', text: t.papier, hinweis: t.papierHinweis },
                  { wert: 'portal', text: t.portal, hinweis: bereit ? `${t.portalHinweis} ${alle.post.papierSpaeter}` : alle.post.ohneAdresse },
                ]}
                gewaehlt={[elektronisch ? 'portal' : 'post']}
              />
            </fieldset>
            {elektronisch && mail.moeglich && !bereit && (
              <Hinweis art="warning" titel={mail.unerwuenscht ? alle.post.unerwuenscht : alle.post.solangePapier} />
            )}
            <p>{t.freiwillig}</p>
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.knopf}</span>
              </button>
            </div>
          </form>
        ) : (
          <h1>{t.titel}</h1>
        )}
        {!mail.moeglich && (
          <Hinweis art="info" titel={alle.post.ohneMail}>
            <p>{alle.post.ohneMailText}</p>
          </Hinweis>
        )}
        {(mail.moeglich || mail.adresse !== undefined) && (
          <Adresse mail={mail} eingabe={antwort && 'eingabe' in antwort ? antwort.eingabe : undefined} fehler={fehler} />
        )}
        <p className="tw-klein tw-leise">{t.recht}</p>
      </div>
    </Seite>
  )
}

function Adresse({ mail, eingabe, fehler }: { mail: Mailstand; eingabe: string | undefined; fehler: string | undefined }) {
  const t = texte(useSprache()).post
  const bekannt = mail.wartet ?? mail.adresse ?? mail.abgelehnt
  return (
    <section aria-labelledby="mail" className="tw-fliess tw-nachrichtenadresse">
      <h2 id="mail">{t.titel}</h2>
      <p>{t.wozu}</p>
      {mail.unerwuenscht && <Hinweis art="warning" titel={t.unerwuenscht} />}
      <div role="status" className="tw-fliess">
        {mail.adresse && <Hinweis art="success" titel={t.gilt(mail.adresse)} />}
        {mail.wartet && <Hinweis art="info" titel={t.wartet(mail.wartet)} />}
        {mail.abgelehnt && <Hinweis art="warning" titel={t.abgelehnt(mail.abgelehnt)} />}
      </div>
      {mail.uebung && <p className="tw-klein">{t.uebung}</p>}
      <form method="post" className="tw-formular" key={bekannt}>
        <EingabeFeld
          name="adresse"
          label={t.adresse}
          hinweis={t.freiwillig}
          wert={eingabe ?? bekannt ?? ''}
          fehler={fehler}
          tastatur="email"
          autoComplete="email"
        />
        <div className="tw-knoepfe">
          {mail.moeglich && (
            <button type="submit" name="tun" value="adresse" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.knopf}</span>
            </button>
          )}
          {bekannt && (
            <button type="submit" name="tun" value="loeschen" className="kern-btn kern-btn--tertiary">
              <span className="kern-label">{t.loeschen}</span>
            </button>
          )}
        </div>
      </form>
    </section>
  )
}
