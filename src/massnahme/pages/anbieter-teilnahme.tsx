import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { AuswahlFeld, alsDatum, DatumFeld } from '../../platform/ui/index.ts'
import { Berichtformular, Berichtliste } from '../ansicht/berichte.tsx'
import { Mehrzeilig } from '../ansicht/felder.tsx'
import { Einwaende, Knopf, Teilnahmestand } from '../ansicht/teile.tsx'
import type { Antwort } from '../antwort.ts'
import { type BerichtArt, berichtArten, berichtSchema, liesBerichte, merkmale, schreibeBericht } from '../bericht.ts'
import { type Teilnahme, zeitraumVon } from '../teilnahme.ts'
import { gruende, saetze } from '../texte/personal.ts'
import { teilnehmer as t } from '../texte/personal-anbieter.ts'
import { istAbbruchgrund, meldeVerlauf, type Schritt } from '../verlauf.ts'
import { abbruchgruende } from '../werte.ts'
import { handlungVon, heuteVon, meinAnbieter, meineTeilnahme, merkeEinblick } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const findMeine = async (z: Zugriff): Promise<Teilnahme> => meineTeilnahme(z, (await meinAnbieter(z)).anbieterId, z.params.teilnahmeId)

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const x = await findMeine(z)
  merkeEinblick(z, [x], t.zweck)
  const berichte = await liesBerichte(z.db, z.traegerId, x.teilnahmeId, { nurEingereicht: false })
  return {
    teilnahmeId: x.teilnahmeId,
    name: `${x.vorname} ${x.nachname}`,
    nummer: x.nummer,
    titel: x.titel,
    ziel: x.ziel,
    kontakt: x.kontakt,
    stand: x.stand,
    von: zeitraumVon(x).von,
    bis: x.bis,
    eintrittAm: x.eintrittAm,
    austrittAm: x.austrittAm,
    austrittGrund: istAbbruchgrund(x.austrittGrund) ? gruende[x.austrittGrund] : '',
    heute: heuteVon(z),
    berichte: berichte.map(({ berichtId, art, inhalt, eingereicht, eingereichtAm }) => ({
      berichtId,
      art,
      inhalt,
      eingereicht,
      am: eingereichtAm === null ? null : tagVon(eingereichtAm).toString(),
    })),
  }
})

export const action = geschuetzt('anbieter.eigenes', async (z) => {
  const x = await findMeine(z)
  const form = await formularAus(z.request)
  const tat = String(form.get('tat') ?? '')
  const getan = tat === 'verlauf' ? await verlauf(z, x, form) : await bericht(z, x, form, tat === 'einreichen')
  return getan.ok ? redirect(`/anbieter/teilnehmende/${x.teilnahmeId}`) : { saetze: getan.saetze }
})

async function verlauf(z: Zugriff, x: Teilnahme, form: FormData): Promise<Antwort> {
  const schritt = schrittAus(form)
  return schritt === undefined ? { ok: false, saetze: [t.angabenFehlen] } : meldeVerlauf(z.db, handlungVon(z), x.teilnahmeId, schritt)
}

function schrittAus(form: FormData): Schritt | undefined {
  const stand = String(form.get('stand') ?? '')
  const am = String(form.get('am') ?? '')
  const grund = String(form.get('grund') ?? '')
  if (stand === 'nicht-angetreten') return { stand }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(am)) return undefined
  if (stand === 'laufend' || stand === 'abgeschlossen') return { stand, am }
  return stand === 'abgebrochen' && istAbbruchgrund(grund) ? { stand, am, grund } : undefined
}

async function bericht(z: Zugriff, x: Teilnahme, form: FormData, einreichen: boolean): Promise<Antwort> {
  const art: BerichtArt | undefined = berichtArten.find((a) => a === form.get('art'))
  const noten = Object.fromEntries(
    merkmale.flatMap((m) => {
      const wert = String(form.get(`merkmal.${m}`) ?? '')
      return wert === '' ? [] : [[m, wert === 'ohne' ? null : Number(wert)]]
    }),
  )
  const feld = (name: string) => String(form.get(name) ?? '')
  const inhalt = berichtSchema.safeParse({ verlauf: feld('verlauf'), staerken: feld('staerken'), empfehlung: feld('empfehlung'), merkmale: noten })
  if (art === undefined || !inhalt.success) return { ok: false, saetze: [saetze.gibtEsNicht] }
  return schreibeBericht(z.db, handlungVon(z), x.teilnahmeId, art, inhalt.data, { einreichen })
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One participant as the provider may see it: name, contact as released, aim, coming and going, own reports. */
export default function AnbieterTeilnahme() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(d.name)}</title>
      <p>
        <Link to="/anbieter/teilnehmende">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{d.name}</h1>
        <span className="tw-leise">{d.nummer}</span>
        <Teilnahmestand stand={d.stand} />
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <div className="ap-freigabe">
        <div>
          <Eckdaten d={d} />
          <Berichtliste berichte={d.berichte.filter((b) => b.eingereicht)} />
        </div>
        <div>
          <Melden d={d} />
          <Schreiben d={d} />
        </div>
      </div>
    </main>
  )
}

function Eckdaten({ d }: { d: Daten }) {
  const paare = [
    [t.massnahme, d.titel],
    [t.ziel, d.ziel],
    [t.telefon, d.kontakt.telefon ?? ''],
    [t.mail, d.kontakt.email ?? ''],
    [t.zeitraum, t.vonBis(alsDatum(d.von), alsDatum(d.bis))],
    [t.eintritt, d.eintrittAm ? alsDatum(d.eintrittAm) : ''],
    [t.austritt, d.austrittAm ? alsDatum(d.austrittAm) : ''],
    [t.grund, d.austrittGrund],
  ] as const
  return (
    <section className="ap-kasten" aria-labelledby="eckdaten">
      <h2 id="eckdaten">{t.eckdaten}</h2>
      <dl className="ms-paare">
        {paare
          .filter(([, wert]) => wert !== '')
          .map(([name, wert]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{wert}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Melden({ d }: { d: Daten }) {
  if (d.stand !== 'zugewiesen' && d.stand !== 'laufend') return null
  const laeuft = d.stand === 'laufend'
  return (
    <section className="ap-kasten" aria-labelledby="melden">
      <h2 id="melden">{laeuft ? t.endeMelden : t.beginnMelden}</h2>
      <p className="tw-klein">{t.sofort}</p>
      <Form method="post" className="tw-fliess ms-form">
        <input type="hidden" name="tat" value="verlauf" />
        <DatumFeld name="am" label={laeuft ? t.letzterTag : t.ersterTag} wert={laeuft ? d.heute : d.von} />
        {laeuft && (
          <AuswahlFeld
            name="grund"
            label={t.abbruchgrund}
            wert=""
            gruppen={[
              { name: t.grund, optionen: [{ wert: '', text: t.keinAbbruch }, ...abbruchgruende.map((g) => ({ wert: g, text: gruende[g] }))] },
            ]}
          />
        )}
        <div className="tw-reihe">
          {laeuft ? (
            <>
              <Knopf text={t.abgeschlossen} name="stand" wert="abgeschlossen" art="primary" />
              <Knopf text={t.abgebrochen} name="stand" wert="abgebrochen" />
            </>
          ) : (
            <>
              <Knopf text={t.angefangen} name="stand" wert="laufend" art="primary" />
              <Knopf text={t.nichtAngetreten} name="stand" wert="nicht-angetreten" />
            </>
          )}
        </div>
      </Form>
    </section>
  )
}

function Schreiben({ d }: { d: Daten }) {
  if (d.stand === 'zugewiesen') return null
  const entwurf = (art: BerichtArt) => d.berichte.find((b) => b.art === art && !b.eingereicht)?.inhalt
  return (
    <section className="ap-kasten" aria-labelledby="berichten">
      <h2 id="berichten">{t.berichten}</h2>
      <details className="ms-klapp">
        <summary>{t.meldung}</summary>
        <Form method="post" className="tw-fliess ms-form">
          <input type="hidden" name="art" value="meldung" />
          <Mehrzeilig name="verlauf" label={t.meldungText} hinweis={t.meldungHinweis} wert="" />
          <Knopf text={t.meldungSenden} name="tat" wert="einreichen" />
        </Form>
      </details>
      {(['zwischenbericht', 'abschlussbericht'] as const).map((art) => (
        <Berichtformular key={art} art={art} inhalt={entwurf(art)} />
      ))}
    </section>
  )
}
