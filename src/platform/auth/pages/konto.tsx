import { Form, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste, Hinweis, Seite, useSprache } from '../../ui/index.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import { PasskeyKnopf } from '../ansicht/passkey-knopf.tsx'
import { TotpEinrichten } from '../ansicht/totp-einrichten.tsx'
import { findKontoKern, setzePasswort } from '../konto.ts'
import { entfernePasskey, legePasskeyAn, optionenNeuerPasskey, passkeysVon } from '../passkey.ts'
import { passwortStimmt } from '../passwort.ts'
import { einwandGegen, PASSWORT_MINDESTENS } from '../passwort-regeln.ts'
import { istRolle, rollenName } from '../rechte.ts'
import { brauchtFaktor } from '../schritt.ts'
import { geschuetzt, type Zugriff } from '../schutz.ts'
import { findSitzung } from '../sitzung.ts'
import { texte } from '../texte/index.ts'
import { beginneTotp, bestaetigeTotp, entferneTotp, totpAngebot } from '../totp.ts'

export const loader = geschuetzt('konto.eigenes', async (z) => {
  const { sitzung, konto } = await lies(z)
  const wer = { kennung: konto.kennung, name: konto.name, traeger: z.umfeld.traeger.kurzname }
  return {
    name: konto.name,
    kennung: konto.kennung,
    stelle: z.konto.stelle,
    rollen: konto.rollen.filter(istRolle).map(rollenName),
    hatPasswort: konto.passwort !== null,
    hatTotp: konto.hatTotp,
    angebot: konto.hatTotp ? undefined : totpAngebot(z.umfeld.tresor, sitzung, wer),
    passkeys: await passkeysVon(z.db, z.traegerId, konto.kontoId),
    neuerPasskey: await optionenNeuerPasskey(z.db, z.traegerId, sitzung, wer, z.request),
  }
})

export const action = geschuetzt('konto.eigenes', async (z) => {
  const { sitzung, konto } = await lies(z)
  const { db, traegerId, request } = z
  const formular = await formularAus(request)
  const text = (name: string) => String(formular.get(name) ?? '')
  const h = { traegerId, jetzt: z.jetzt, konto: z.konto }
  const t = texte(z.sprache).konto.fehler
  switch (formular.get('tat')) {
    case 'totp-beginnen':
      await beginneTotp(db, z.umfeld.tresor, traegerId, sitzung)
      return undefined
    case 'totp-bestaetigen': {
      if (await bestaetigeTotp(db, z.umfeld.tresor, h, sitzung, text('code'))) return redirect('/konto?getan=totp')
      return { feld: 'code', satz: t.code }
    }
    case 'passkey': {
      if (await legePasskeyAn(db, h, sitzung, text('antwort'), text('bezeichnung'), request)) return redirect('/konto?getan=passkey')
      return { feld: 'bezeichnung', satz: t.passkey }
    }
    case 'passwort':
      return wechsle(z, konto, sitzung.sitzungId, formular)
    case 'entfernen':
      return entferne(z, konto, text('was'), text('passwort'))
    default:
      return { feld: 'alt', satz: t.unbekannt }
  }
})

type Kern = NonNullable<Awaited<ReturnType<typeof findKontoKern>>>

async function lies({ db, traegerId, request, jetzt, konto: { kontoId } }: Zugriff) {
  const sitzung = await findSitzung(db, traegerId, request, jetzt)
  const konto = await findKontoKern(db, traegerId, kontoId)
  if (sitzung === undefined || konto === undefined) throw redirect('/anmelden')
  return { sitzung: { ...sitzung, kontoId }, konto }
}

async function wechsle(z: Zugriff, konto: Kern, sitzungId: string, formular: FormData) {
  const neu = String(formular.get('neu') ?? '')
  const bisher = String(formular.get('alt') ?? '')
  if (!(await passwortStimmt(bisher, konto.passwort))) return { feld: 'alt', satz: texte(z.sprache).konto.fehler.bisheriges }
  const einwand = einwandGegen(neu, konto.kennung, z.sprache)
  if (einwand !== undefined) return { feld: 'neu', satz: einwand }
  await setzePasswort(z.db, z, konto.kontoId, { passwort: neu, wechseln: false, sitzungId })
  return redirect('/konto?getan=passwort')
}

/** Taking a factor away asks for the password: who finds an open screen must not be able to. */
async function entferne(z: Zugriff, konto: Kern, was: string, passwort: string) {
  const t = texte(z.sprache).konto.fehler
  if (konto.passwort !== null && !(await passwortStimmt(passwort, konto.passwort))) return { feld: 'passwort', satz: t.passwort }
  const andere =
    (await passkeysVon(z.db, z.traegerId, konto.kontoId)).filter((p) => p.passkeyId !== was).length + (konto.hatTotp && was !== 'totp' ? 1 : 0)
  if (brauchtFaktor(konto, z.umfeld.traeger) && andere === 0) return { feld: 'passwort', satz: t.letzter }
  if (was === 'totp') await entferneTotp(z.db, z, konto.kontoId)
  else await entfernePasskey(z.db, z, konto.kontoId, was)
  return redirect('/konto?getan=entfernt')
}

/** The own account: password and second factors. */
export default function Konto() {
  const d = useLoaderData<typeof loader>()
  const fehler = useActionData<typeof action>()
  const [suche] = useSearchParams()
  const getan = suche.get('getan')
  const worte = texte(useSprache())
  const t = worte.konto
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {!fehler && getan !== null && Object.hasOwn(t.getan, getan) && <Hinweis art="success" titel={t.getan[getan as keyof typeof t.getan]} />}
        <Fehlerliste meldungen={fehler ? [fehler] : []} />
        <p>
          {d.name}, {t.kennung} <b>{d.kennung}</b>
          {d.stelle && `, ${d.stelle}`}
          {d.rollen.length > 0 && `. ${t.rollen}: ${d.rollen.join(', ')}`}
        </p>
        <h2>{worte.totp.titel}</h2>
        {d.hatTotp ? (
          <Entfernen was="totp" text={t.appEntfernen} mitPasswort={d.hatPasswort} />
        ) : (
          <TotpEinrichten angebot={d.angebot} fehlerhaft={fehler?.feld === 'code'} />
        )}
        <h2>{t.passkeys}</h2>
        {d.passkeys.map((p) => (
          <section key={p.passkeyId} aria-label={p.bezeichnung} className="tw-fliess">
            <h3>{p.bezeichnung}</h3>
            <Entfernen was={p.passkeyId} text={t.passkeyEntfernen} mitPasswort={d.hatPasswort} />
          </section>
        ))}
        <PasskeyKnopf text={worte.passkey.anlegen} tat="passkey" anlegen={d.neuerPasskey} />
        {d.hatPasswort && <PasswortWechsel feld={fehler?.feld} />}
        <Form reloadDocument method="post" action="/abmelden">
          <div className="tw-knoepfe">
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.abmelden}</span>
            </button>
          </div>
        </Form>
      </div>
    </Seite>
  )
}

function PasswortWechsel({ feld }: { feld: string | undefined }) {
  const worte = texte(useSprache())
  const t = worte.konto
  return (
    <form method="post" className="tw-fliess">
      <h2>{t.passwortAendern}</h2>
      <input type="hidden" name="tat" value="passwort" />
      <AnmeldeFeld name="alt" label={t.bisheriges} typ="password" fuellt="current-password" fehlerhaft={feld === 'alt' || undefined} />
      <AnmeldeFeld
        name="neu"
        label={worte.passwort.neu}
        hinweis={worte.passwortRegeln.hinweis(PASSWORT_MINDESTENS)}
        typ="password"
        fuellt="new-password"
        fehlerhaft={feld === 'neu' || undefined}
      />
      <div className="tw-knoepfe">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.passwortAendern}</span>
        </button>
      </div>
    </form>
  )
}

function Entfernen({ was, text, mitPasswort }: { was: string; text: string; mitPasswort: boolean }) {
  const t = texte(useSprache()).konto
  return (
    <details className="tw-aufklapp">
      <summary>{text}</summary>
      <form method="post" className="tw-fliess">
        <input type="hidden" name="tat" value="entfernen" />
        <input type="hidden" name="was" value={was} />
        {mitPasswort && (
          <div className="tw-feld">
            <label>
              {t.ihrPasswort}
              <div className="tw-geld tw-geld--text">
                <input name="passwort" type="password" autoComplete="current-password" required />
              </div>
            </label>
          </div>
        )}
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.entfernen}</span>
        </button>
      </form>
    </details>
  )
}
