import { randomUUID } from 'node:crypto'
import { Form, redirect, useActionData, useLoaderData } from 'react-router'
import { beginneSitzung, cookie, findAngemeldet, oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis, Schnellausgang, Seite } from '../../platform/ui/index.ts'
import { FrageFormular, ZurueckKnopf } from '../ansicht/frage-formular.tsx'
import { antworteDatum, type Datumszustand, datumAnfang, datumsfrage, ersterOffener, schritteDesDatums, spaetereMonate } from '../datum-gespraech.ts'
import { zustaendigkeit } from '../gebiet.ts'
import { type Eilgrund, eilgruende } from '../model.ts'
import { sichereDatum } from '../sichere-datum.ts'

export const loader = oeffentlich(async ({ jetzt }) => ({ token: randomUUID(), ...zeige(datumAnfang, tagVon(jetzt).toString()) }))

export const action = oeffentlich(async (z) => {
  const formular = await formularAus(z.request)
  const heute = tagVon(z.jetzt).toString()
  const zustand = antworteDatum(formular, heute)
  const token = String(formular.get('token') ?? '')
  const fremd = await zustaendigkeit(z.db, z.traegerId, zustand.angaben.anschrift?.plz ?? '')
  if (formular.get('aktion') !== 'senden') return { token, ...zeige(zustand, heute), fremd }
  const offen = ersterOffener(zustand.angaben, heute)
  if (offen !== undefined) return { token, ...zeige({ ...zustand, schritt: offen }, heute), fremd }
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
      ...(konto?.art === 'buerger' ? { kontoId: konto.kontoId } : {}),
    },
  )
  // a token is taken once: a second declaration needs a form of its own
  if (!ergebnis.ok) return { token: randomUUID(), ...zeige({ ...zustand, schritt: 'senden' }, heute), fremd }
  if (konto?.art === 'buerger') return redirect('/antrag/quittung')
  const sitzung = await beginneSitzung(z.db, z.traegerId, { antragId: ergebnis.antragId, stufe: 'entwurf' }, z.jetzt)
  return redirect('/antrag/quittung', { headers: { 'Set-Cookie': cookie(sitzung, z.request) } })
})

function zeige(zustand: Datumszustand, heute: string) {
  return {
    zustand,
    frage: datumsfrage(zustand, heute),
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
  const weg = `Antrag stellen: Schritt ${stelle + 1} von ${anzahl}`
  const vorsicht = (zustand.angaben.kontakt?.vorsicht ?? '') !== '' || (zustand.angaben.eilig?.gruende ?? '').includes('gewalt')
  return (
    <Seite titel={`${frage?.titel ?? 'Prüfen und senden'} – Antrag stellen`} fehlerhaft={zustand.befunde.length > 0}>
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
    <Hinweis art="info" titel="Ein anderes Jobcenter ist zuständig">
      <p className="kern-body">{satz}</p>
    </Hinweis>
  )
}

type SendenProps = Readonly<{ verborgen: Readonly<Record<string, string>>; zustand: Datumszustand; anzahl: number; fremd: string | undefined }>

function Senden({ verborgen, zustand, anzahl, fremd }: SendenProps) {
  const w = (schritt: string, feld: string) => zustand.angaben[schritt]?.[feld] ?? ''
  const gruende = w('eilig', 'gruende').split(',').filter(Boolean).length
  const zeilen = [
    {
      schritt: 'anschrift',
      was: 'Anschrift',
      text: [w('anschrift', 'strasse'), `${w('anschrift', 'plz')} ${w('anschrift', 'ort')}`].filter(Boolean).join(', '),
    },
    { schritt: 'name', was: 'Name', text: `${w('name', 'vorname')} ${w('name', 'nachname')}, geboren ${w('name', 'geburtsdatum')}` },
    { schritt: 'kontakt', was: 'Kontakt', text: [w('kontakt', 'telefon'), w('kontakt', 'email')].filter(Boolean).join(', ') || 'per Brief' },
    {
      schritt: 'beginn',
      was: 'Ab wann',
      text: w('beginn', 'ab') === 'sofort' ? 'ab sofort' : `ab ${w('beginn', 'ab').split('-').reverse().join('.')}`,
    },
    { schritt: 'eilig', was: 'Dringend', text: gruende === 0 ? 'nein' : gruende === 1 ? 'ja, ein Grund' : `ja, ${gruende} Gründe` },
  ]
  return (
    <Form method="post" className="tw-gespraech tw-frage">
      {Object.entries(verborgen).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <div className="tw-weg">
        <ZurueckKnopf />
        <span>
          Antrag stellen: Schritt {anzahl} von {anzahl}
        </span>
      </div>
      <h1>Stimmt alles?</h1>
      <dl className="tw-pruefung">
        {zeilen.map((z) => (
          <div key={z.schritt}>
            <dt>{z.was}</dt>
            <dd>{z.text}</dd>
            <dd>
              <button type="submit" name="aktion" value={`zu:${z.schritt}`} className="tw-textknopf">
                Ändern<span className="kern-sr-only">: {z.was}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {fremd && <Unzustaendig satz={fremd} />}
      <p className="tw-abstand">
        Mit dem Absenden beantragen Sie Leistungen zur Sicherung des Lebensunterhalts für sich und die Menschen, mit denen Sie zusammenleben.
      </p>
      <div className="tw-knoepfe">
        <button type="submit" name="aktion" value="senden" className="kern-btn kern-btn--primary">
          <span className="kern-label">Antrag stellen</span>
        </button>
      </div>
    </Form>
  )
}
