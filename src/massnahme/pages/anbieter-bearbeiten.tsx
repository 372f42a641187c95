import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { Zugaenge, type Zugangserfolg, Zugangshinweis } from '../../platform/auth/ansicht/zugaenge.tsx'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, DatumFeld, EingabeFeld, Fehlerliste, Hinweis, Wahl } from '../../platform/ui/index.ts'
import { aendereAnbieter, findAnbieter, kontenVon, legeAnbieterAn, loeseKonto } from '../anbieter.ts'
import { Einwaende, Knopf } from '../ansicht/teile.tsx'
import { type Feldfehler, liesAnbieter } from '../formular.ts'
import { erneuereAnbieterZugang, gibAnbieterZugang } from '../konto-anlegen.ts'
import { legeSchluesselAn, liesSchluessel, widerrufeSchluessel } from '../schluessel.ts'
import { saetze } from '../texte/personal.ts'
import { anbieterliste, anbieterform as t } from '../texte/personal-seiten.ts'
import { anbieterArten } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function find(z: Zugriff) {
  const { anbieterId } = z.params
  if (anbieterId === undefined) return undefined
  const a = /^[0-9a-f-]{36}$/i.test(anbieterId) ? await findAnbieter(z.db, z.traegerId, anbieterId) : undefined
  if (a === undefined) throw new Response(null, { status: 404 })
  return a
}

export const loader = geschuetzt('massnahme.pflegen', async (z) => {
  const anbieter = await find(z)
  const tag = (m: Temporal.Instant | null) => (m === null ? null : tagVon(m).toString())
  return {
    anbieter,
    konten: anbieter ? await kontenVon(z.db, z.traegerId, anbieter.anbieterId) : [],
    schluessel: anbieter
      ? (await liesSchluessel(z.db, z.traegerId, anbieter.anbieterId)).map((s) => ({
          schluesselId: s.schluesselId,
          name: s.name,
          seit: tag(s.angelegtAm) ?? '',
          zuletzt: tag(s.zuletztAm),
        }))
      : [],
  }
})

type Rueck = Readonly<{
  fehler?: readonly Feldfehler[]
  saetze?: readonly string[]
  zugang?: Zugangserfolg
  geheim?: string
}>

export const action = geschuetzt('massnahme.pflegen', async (z): Promise<Response | Rueck> => {
  const anbieter = await find(z)
  const form = await formularAus(z.request)
  const feld = (name: string) => String(form.get(name) ?? '')
  const tat = feld('tat')
  if (anbieter === undefined || tat === 'speichern') return speichere(z, anbieter, form)
  const zurueck = redirect(`/massnahmen/anbieter/${anbieter.anbieterId}`)
  const id = /^[0-9a-f-]{36}$/.test(feld('id')) ? feld('id') : '00000000-0000-0000-0000-000000000000'
  if (tat === 'loesen') return (await loeseKonto(z.db, z, anbieter.anbieterId, id)) ? zurueck : { saetze: [saetze.gibtEsNicht] }
  if (tat === 'widerrufen') return (await widerrufeSchluessel(z.db, z, anbieter.anbieterId, id)) ? zurueck : { saetze: [saetze.gibtEsNicht] }
  if (tat === 'schluessel') {
    const neu = await legeSchluesselAn(z.db, z, anbieter.anbieterId, feld('schluesselName'))
    return neu.ok ? { geheim: neu.geheim } : { saetze: neu.saetze }
  }
  const zugang =
    tat === 'passwort'
      ? await erneuereAnbieterZugang(z.db, z, anbieter.anbieterId, id)
      : await gibAnbieterZugang(z.db, z, anbieter, { kennung: feld('kennung'), name: feld('kontoName') })
  return zugang.ok ? { zugang } : { saetze: zugang.saetze }
})

async function speichere(z: Zugriff, anbieter: Awaited<ReturnType<typeof find>>, form: FormData): Promise<Response | Rueck> {
  const gelesen = liesAnbieter(form)
  if (!gelesen.ok) return { fehler: gelesen.fehler }
  const getan = anbieter
    ? await aendereAnbieter(z.db, z, anbieter.anbieterId, Number(form.get('fassung')), gelesen.wert)
    : await legeAnbieterAn(z.db, z, gelesen.wert)
  if (!getan.ok) return { fehler: getan.saetze.map((satz) => ({ feld: 'name', satz })) }
  return redirect(`/massnahmen/anbieter/${'anbieterId' in getan ? getan.anbieterId : anbieter?.anbieterId}`)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** A provider: what is kept about it, who signs in for it, and the keys of its programs. */
export default function AnbieterBearbeiten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Rueck>()
  const fehler = antwort?.fehler ?? []
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.anbieter?.name, fehler.length > 0)}</title>
      <p>
        <Link to="/massnahmen/anbieter">{t.alle}</Link>
      </p>
      <h1>{d.anbieter?.name ?? t.neu}</h1>
      <Fehlerliste meldungen={fehler} />
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <Zugangshinweis zugang={antwort?.zugang} />
      {antwort?.geheim !== undefined && (
        <Hinweis art="info" titel={t.schluesselTitel}>
          <p className="ms-umbruch">
            <code>{antwort.geheim}</code>
          </p>
          <p>{t.schluesselText}</p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <Angaben a={d.anbieter} fehler={fehler} />
        {d.anbieter && (
          <div>
            <Zugaenge konten={d.konten} wozu={t.zugangWozu} />
            <Schluesselliste d={d} />
          </div>
        )}
      </div>
    </main>
  )
}

function Angaben({ a, fehler }: { a: Daten['anbieter']; fehler: readonly Feldfehler[] }) {
  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.satz
  return (
    <Form method="post" className="tw-formular ms-form" key={a?.fassung}>
      <input type="hidden" name="tat" value="speichern" />
      <input type="hidden" name="fassung" value={a?.fassung ?? 0} />
      <EingabeFeld name="name" label={t.name} wert={a?.name ?? ''} fehler={zu('name')} />
      <fieldset>
        <legend>{t.arten}</legend>
        <Wahl
          name="arten"
          mehrfach
          gewaehlt={a?.arten ?? ['massnahme']}
          fehler={zu('arten')}
          optionen={anbieterArten.map((x) => ({ wert: x, text: anbieterliste.artNamen[x] }))}
        />
      </fieldset>
      {(['strasse', 'plz', 'ort', 'telefon', 'email', 'iban'] as const).map((feld) => (
        <EingabeFeld key={feld} name={feld} label={t[feld]} wert={a?.[feld] ?? ''} fehler={zu(feld)} />
      ))}
      <DatumFeld name="azavVon" label={t.azavVon} wert={a?.azavVon ?? ''} fehler={zu('azavVon')} />
      <DatumFeld name="azavBis" label={t.azavBis} wert={a?.azavBis ?? ''} fehler={zu('azavBis')} />
      <EingabeFeld name="azavStelle" label={t.azavStelle} wert={a?.azavStelle ?? ''} fehler={zu('azavStelle')} />
      <div className="tw-wahl">
        <label>
          <input type="checkbox" name="aktiv" value="1" defaultChecked={a?.aktiv ?? true} />
          <span>{t.aktiv}</span>
        </label>
      </div>
      <p>
        <Knopf text={t.speichern} art="primary" />
      </p>
    </Form>
  )
}

function Schluesselliste({ d }: { d: Daten }) {
  return (
    <section className="ap-kasten" aria-labelledby="schluessel">
      <h2 id="schluessel">{t.schluessel}</h2>
      <p className="tw-klein">{t.schluesselWozu}</p>
      <ul className="ms-ladungen">
        {d.schluessel.map((s) => (
          <li key={s.schluesselId}>
            <span>{t.schluesselZeile(s.name, alsDatum(s.seit), s.zuletzt === null ? undefined : alsDatum(s.zuletzt))}</span>
            <Form method="post">
              <input type="hidden" name="id" value={s.schluesselId} />
              <Knopf text={t.widerrufen} name="tat" wert="widerrufen" art="tertiary" />
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="tw-fliess ms-form">
        <EingabeFeld name="schluesselName" label={t.schluesselName} wert="" />
        <Knopf text={t.schluesselAnlegen} name="tat" wert="schluessel" />
      </Form>
    </section>
  )
}
