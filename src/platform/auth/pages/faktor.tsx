import { redirect, useActionData, useLoaderData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste, Seite, useSprache } from '../../ui/index.ts'
import { startseite } from '../anmeldung.ts'
import { PasskeyKnopf } from '../ansicht/passkey-knopf.tsx'
import { TotpEinrichten } from '../ansicht/totp-einrichten.tsx'
import { legePasskeyAn, optionenNeuerPasskey } from '../passkey.ts'
import { naechsterSchritt, rueckeVor, seiteZu } from '../schritt.ts'
import { waehrendAnmeldung, type Zwischenschritt } from '../schutz.ts'
import { beendeSitzung, cookie } from '../sitzung.ts'
import { texte } from '../texte/index.ts'
import { beginneTotp, bestaetigeTotp, totpAngebot } from '../totp.ts'
import { eigenerPfad } from '../weiter.ts'

/** Only who has none yet: an account with a second factor shows it first. */
function nurOhneFaktor({ konto, umfeld, sitzung }: Zwischenschritt): void {
  if (naechsterSchritt(konto, umfeld.traeger, sitzung.daten.faktorGezeigt ?? false) !== 'faktor') throw redirect('/anmelden')
}

export const loader = waehrendAnmeldung(async (z) => {
  nurOhneFaktor(z)
  const { umfeld, sitzung, konto } = z
  const wer = { kennung: konto.kennung, name: konto.name, traeger: umfeld.traeger.kurzname }
  return {
    angebot: totpAngebot(umfeld.tresor, sitzung, wer),
    passkey: await optionenNeuerPasskey(z.db, z.traegerId, sitzung, wer, z.request),
  }
})

export const action = waehrendAnmeldung(async (z) => {
  nurOhneFaktor(z)
  const { db, traegerId, jetzt, umfeld, sitzung, konto, request } = z
  const formular = await formularAus(request)
  const tat = formular.get('tat')
  if (tat === 'totp-beginnen') {
    await beginneTotp(db, umfeld.tresor, traegerId, sitzung)
    return undefined
  }
  const h = { traegerId, jetzt, konto }
  const text = (name: string) => String(formular.get(name) ?? '')
  const eingerichtet =
    tat === 'passkey'
      ? await legePasskeyAn(db, h, sitzung, text('antwort'), text('bezeichnung'), request)
      : await bestaetigeTotp(db, umfeld.tresor, h, sitzung, text('code'))
  const t = texte(z.sprache).faktor
  if (!eingerichtet) return { satz: tat === 'passkey' ? t.passkeyFehler : t.codeFehler }
  await beendeSitzung(db, traegerId, request)
  const { token, schritt } = await rueckeVor(db, { h, traeger: umfeld.traeger }, konto.kontoId, true)
  const weiter = eigenerPfad(new URL(request.url).searchParams.get('weiter')) ?? startseite(konto)
  return redirect(seiteZu(schritt, weiter), { headers: { 'Set-Cookie': cookie(token, request) } })
})

/** Setting up the second factor that a role asks for, before its first page opens. */
export default function Faktor() {
  const { angebot, passkey } = useLoaderData<typeof loader>()
  const fehler = useActionData<typeof action>()
  const worte = texte(useSprache())
  const t = worte.faktor
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.text}</p>
        <Fehlerliste meldungen={fehler ? [{ feld: 'code', satz: fehler.satz }] : []} />
        <h2>{worte.totp.titel}</h2>
        <TotpEinrichten angebot={angebot} fehlerhaft={fehler !== undefined} />
        <h2>{worte.passkey.titel}</h2>
        <PasskeyKnopf text={worte.passkey.anlegen} tat="passkey" anlegen={passkey} />
      </div>
    </Seite>
  )
}
