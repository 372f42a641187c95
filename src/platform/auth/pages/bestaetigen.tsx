import { redirect, useActionData, useLoaderData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste, Seite, useSprache } from '../../ui/index.ts'
import { startseite } from '../anmeldung.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import { PasskeyKnopf } from '../ansicht/passkey-knopf.tsx'
import { optionenPasskey, pruefePasskey } from '../passkey.ts'
import { rueckeVor, seiteZu } from '../schritt.ts'
import { waehrendAnmeldung } from '../schutz.ts'
import { beendeSitzung, cookie } from '../sitzung.ts'
import { texte } from '../texte/index.ts'
import { pruefeTotp } from '../totp.ts'
import { vergissVersuche, wartezeit, zaehleVersuch } from '../versuche.ts'
import { eigenerPfad } from '../weiter.ts'

export const loader = waehrendAnmeldung(async ({ db, traegerId, sitzung, konto, request }) => ({
  totp: konto.hatTotp,
  passkey: await optionenPasskey(db, traegerId, sitzung, request),
}))

export const action = waehrendAnmeldung(async ({ db, traegerId, jetzt, umfeld, sitzung, konto, request, sprache }) => {
  const t = texte(sprache)
  const formular = await formularAus(request)
  const zaehler = { was: 'faktor', wer: konto.kontoId, frei: 5 }
  const gesperrtBis = await zaehleVersuch(db, traegerId, [zaehler], jetzt)
  if (gesperrtBis) return { satz: t.zuVieleVersuche(wartezeit(gesperrtBis, jetzt, sprache), t.auswegPersonal) }
  const { kontoId } = konto
  const stimmt =
    formular.get('tat') === 'passkey'
      ? await pruefePasskey(db, traegerId, sitzung, String(formular.get('antwort') ?? ''), request)
      : await pruefeTotp(db, umfeld.tresor, { traegerId, kontoId, code: String(formular.get('code') ?? ''), jetzt })
  if (!stimmt) return { satz: t.bestaetigen.falsch }
  await vergissVersuche(db, traegerId, zaehler, zaehler)
  await beendeSitzung(db, traegerId, request)
  const { token, schritt } = await rueckeVor(db, { h: { traegerId, jetzt }, traeger: umfeld.traeger }, kontoId, true)
  const weiter = eigenerPfad(new URL(request.url).searchParams.get('weiter')) ?? startseite(konto)
  return redirect(seiteZu(schritt, weiter), { headers: { 'Set-Cookie': cookie(token, request) } })
})

/** The second factor of a sign-in. */
export default function Bestaetigen() {
  const { totp, passkey } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const worte = texte(useSprache())
  const t = worte.bestaetigen
  const meldungen = antwort ? [{ feld: totp ? 'code' : 'passkey', satz: antwort.satz }] : []
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.text}</p>
        <Fehlerliste meldungen={meldungen} />
        {totp && (
          <form method="post" className="tw-fliess">
            <AnmeldeFeld
              name="code"
              label={worte.felder.code}
              hinweis={t.ziffern}
              typ="code"
              fuellt="one-time-code"
              fehlerhaft={meldungen.length > 0 || undefined}
            />
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.knopf}</span>
              </button>
            </div>
          </form>
        )}
        {passkey && (
          <div id="f-passkey">
            <PasskeyKnopf text={t.passkey} tat="passkey" benutzen={passkey} />
          </div>
        )}
        <p className="tw-klein">{t.verloren}</p>
      </div>
    </Seite>
  )
}
