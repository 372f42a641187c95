import { randomUUID } from 'node:crypto'
import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { beginneSitzung, cookie, findAngemeldet, oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { gewaehlteSprache, type Sprache } from '../../platform/sprache/index.ts'
import { alsDatum, Hinweis, Schnellausgang, Seite, useSprache } from '../../platform/ui/index.ts'
import { FRAGEFORMULAR, FrageFormular, ZurueckKnopf } from '../ansicht/frage-formular.tsx'
import { antworteDatum, type Datumszustand, datumAnfang, datumsfrage, ersterOffener, schritteDesDatums, spaetereMonate } from '../datum-gespraech.ts'
import { liegtAusserhalb } from '../gebiet.ts'
import { type Eilgrund, eilgruende } from '../model.ts'
import { sichereDatum } from '../sichere-datum.ts'
import { mitSprachwahl } from '../sprachwahl.ts'
import { worte } from '../texte/ansicht.ts'
import { texte } from '../texte/index.ts'

/** The answers travel in the form: the head of the page sends it where somebody chooses another language. */
export const handle = { sprachform: FRAGEFORMULAR }

export const loader = oeffentlich(async ({ jetzt, sprache }) => ({ token: randomUUID(), ...zeige(datumAnfang, tagVon(jetzt).toString(), sprache) }))

export const action = mitSprachwahl<Datumsseite>(async (z) => {
  const formular = await formularAus(z.request)
  const heute = tagVon(z.jetzt).toString()
  const gewaehlt = gewaehlteSprache(formular.get('aktion'))
  const sprache = gewaehlt ?? z.sprache
  const zustand = antworteDatum(formular, heute, sprache)
  const token = String(formular.get('token') ?? '')
  const plz = zustand.angaben.anschrift?.plz ?? ''
  const fremd = (await liegtAusserhalb(z.db, z.traegerId, plz)) ? texte(sprache).datum.fremd(plz) : undefined
  if (gewaehlt !== undefined) return { token, ...zeige(zustand, heute, sprache), fremd, gewaehlt }
  if (formular.get('aktion') !== 'senden') return { token, ...zeige(zustand, heute, sprache), fremd }
  const offen = ersterOffener(zustand.angaben, heute)
  if (offen !== undefined) return { token, ...zeige({ ...zustand, schritt: offen }, heute, sprache), fremd }
  const konto = await findAngemeldet(z.db, z.traegerId, z.request, z.jetzt)
  const ab = zustand.angaben.beginn?.ab ?? 'sofort'
  const ergebnis = await sichereDatum(
    z.db,
    z.umfeld.tresor,
    { traegerId: z.traegerId, jetzt: z.jetzt },
    {
      token,
      name: zustand.angaben.name ?? {},
      anschrift: zustand.angaben.anschrift ?? {},
      kontakt: zustand.angaben.kontakt ?? {},
      ...(schritteDesDatums(zustand.angaben).includes('postweg') ? { postweg: zustand.angaben.postweg ?? {} } : {}),
      ...(spaetereMonate(heute).includes(ab) ? { ab } : {}),
      eilig: (zustand.angaben.eilig?.gruende ?? '').split(',').filter((g): g is Eilgrund => eilgruende.some((e) => e === g)),
      sprache,
      ...(konto?.art === 'buerger' ? { kontoId: konto.kontoId } : {}),
    },
  )
  // a token is taken once: a second declaration needs a form of its own
  if (!ergebnis.ok) return { token: randomUUID(), ...zeige({ ...zustand, schritt: 'senden' }, heute, sprache), fremd }
  if (konto?.art === 'buerger') return redirect('/antrag/quittung')
  const sitzung = await beginneSitzung(z.db, z.traegerId, { antragId: ergebnis.antragId, stufe: 'entwurf' }, z.jetzt)
  return redirect('/antrag/quittung', { headers: { 'Set-Cookie': cookie(sitzung, z.request) } })
})

type Datumsseite = ReturnType<typeof zeige> & Readonly<{ token: string }>

function zeige(zustand: Datumszustand, heute: string, sprache: Sprache) {
  return {
    zustand,
    frage: datumsfrage(zustand, heute, sprache),
    stelle: schritteDesDatums(zustand.angaben).indexOf(zustand.schritt),
    anzahl: schritteDesDatums(zustand.angaben).length,
    fremd: undefined as string | undefined,
  }
}

/** Pages that speak of danger; once somebody spoke of it, all of them. */
const ZEIGT_AUSGANG: readonly string[] = ['kontakt', 'postweg', 'eilig']

/** Secures the date: a short conversation whose answers travel with the page until they are sent. */
export default function DatumSichern() {
  const anfang = useLoaderData<typeof loader>()
  const { token, zustand, frage, stelle, anzahl, fremd } = useActionData<typeof action>() ?? anfang
  const verborgen = { token, schritt: zustand.schritt, angaben: JSON.stringify(zustand.angaben) }
  const t = worte(useSprache()).datum
  const weg = t.schritt(stelle + 1, anzahl)
  const vorsicht = (zustand.angaben.kontakt?.vorsicht ?? '') !== '' || (zustand.angaben.eilig?.gruende ?? '').includes('gewalt')
  return (
    <Seite titel={t.fenster(frage?.titel ?? t.pruefen)} fehlerhaft={zustand.befunde.length > 0}>
      <div className="tw-rahmen--schmal">
        {(ZEIGT_AUSGANG.includes(zustand.schritt) || vorsicht) && <Schnellausgang />}
        {frage ? (
          <FrageFormular
            frage={frage}
            befunde={zustand.befunde}
            weg={weg}
            fortschritt={Math.round((100 * stelle) / anzahl)}
            verborgen={verborgen}
            zurueck={stelle > 0 ? <ZurueckKnopf /> : undefined}
          >
            {fremd && zustand.schritt !== 'anschrift' && <Unzustaendig satz={fremd} />}
          </FrageFormular>
        ) : (
          <Senden verborgen={verborgen} zustand={zustand} anzahl={anzahl} fremd={fremd} />
        )}
      </div>
    </Seite>
  )
}

function Unzustaendig({ satz }: { satz: string }) {
  return (
    <Hinweis art="info" titel={worte(useSprache()).datum.fremd}>
      <p className="kern-body">{satz}</p>
    </Hinweis>
  )
}

type SendenProps = Readonly<{ verborgen: Readonly<Record<string, string>>; zustand: Datumszustand; anzahl: number; fremd: string | undefined }>

function Senden({ verborgen, zustand, anzahl, fremd }: SendenProps) {
  const w = (schritt: string, feld: string) => zustand.angaben[schritt]?.[feld] ?? ''
  const { datum: t, gemeinsam } = worte(useSprache())
  const gruende = w('eilig', 'gruende').split(',').filter(Boolean).length
  const ohnePost = w('kontakt', 'vorsicht').split(',').includes('post')
  const anschrift = (schritt: string) =>
    [w(schritt, 'bei'), w(schritt, 'strasse'), `${w(schritt, 'plz')} ${w(schritt, 'ort')}`.trim()].filter(Boolean).join(', ')
  const zeilen = [
    {
      schritt: 'anschrift',
      was: t.anschrift,
      text: anschrift('anschrift'),
    },
    { schritt: 'name', was: t.name, text: t.geboren(`${w('name', 'vorname')} ${w('name', 'nachname')}`, w('name', 'geburtsdatum')) },
    {
      schritt: 'kontakt',
      was: t.kontakt,
      text: [w('kontakt', 'telefon'), w('kontakt', 'email')].filter(Boolean).join(', ') || (ohnePost ? t.ohneTelefon : t.perBrief),
    },
    ...(ohnePost ? [{ schritt: 'postweg', was: t.postweg, text: anschrift('postweg') || t.abholen }] : []),
    {
      schritt: 'beginn',
      was: t.abWann,
      text: w('beginn', 'ab') === 'sofort' ? t.sofort : t.abTag(alsDatum(w('beginn', 'ab'))),
    },
    { schritt: 'eilig', was: t.dringend, text: t.gruende(gruende) },
  ]
  return (
    <Form method="post" id={FRAGEFORMULAR} className="tw-gespraech tw-frage">
      {Object.entries(verborgen).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <div className="tw-weg">
        <ZurueckKnopf />
        <span>{t.schritt(anzahl, anzahl)}</span>
      </div>
      <h1>{t.stimmtAlles}</h1>
      <dl className="tw-pruefung">
        {zeilen.map((z) => (
          <div key={z.schritt}>
            <dt>{z.was}</dt>
            <dd>{z.text}</dd>
            <dd>
              <button type="submit" name="aktion" value={`zu:${z.schritt}`} className="tw-textknopf">
                {gemeinsam.aendern}
                <span className="kern-sr-only">: {z.was}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {fremd && <Unzustaendig satz={fremd} />}
      <p className="tw-abstand">{t.erklaerung}</p>
      <div className="tw-knoepfe">
        <button type="submit" name="aktion" value="senden" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.senden}</span>
        </button>
      </div>
    </Form>
  )
}
