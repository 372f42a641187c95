import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { Feld, fehlerAn, Knopf } from '../ansicht/felder.tsx'
import { StelleFormular } from '../ansicht/stelle-formular.tsx'
import { Punkte, Punktetafel, Rahmen, Stellenfakten, Stellenstand } from '../ansicht/teile.tsx'
import { begriffssuche } from '../begriffe.ts'
import { aus, stellenStaende } from '../model.ts'
import { aendereStelle, findStelle, moeglicheStaende, setzeStellenstand } from '../stelle.ts'
import { liesStelle } from '../stelle-eingabe.ts'
import { alsStellenwerte, liesFormular } from '../stelle-formular.ts'
import { type Treffer, trefferFuer } from '../stelle-seite.ts'
import { trenneWieder } from '../stellen-zusammen.ts'
import { bereich, stelle as t } from '../texte/personal-seiten.ts'
import { arbeitgeberStandNamen, personStandNamen } from '../texte/personal-vorschlag.ts'
import { vorschlaegeVon } from '../vorschlag-lesen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.lesen', async (z) => {
  const stelle = await findStelle(z.db, z.traegerId, z.params.stelleId)
  if (stelle === undefined) throw new Response(null, { status: 404 })
  const pflegt = darf(z.konto, 'stelle.pflegen')
  const vermittelt = darf(z.konto, 'vermittlung.bearbeiten')
  const { angelegtAm: _, ...rest } = stelle
  const vorschlaege = vermittelt ? await vorschlaegeVon(z.db, z.traegerId, { stelleId: stelle.stelleId }) : []
  return {
    stelle: rest,
    werte: pflegt ? alsStellenwerte(stelle) : null,
    staende: pflegt ? moeglicheStaende(stelle.stand) : [],
    treffer: await trefferFuer(z, stelle),
    vorschlaege: vorschlaege.map((v) => ({
      vorschlagId: v.vorschlagId,
      am: v.am,
      standPerson: v.standPerson,
      standArbeitgeber: v.standArbeitgeber,
      zurueck: v.zurueck,
    })),
    pflegt,
    vermittelt,
    getan: new URL(z.request.url).searchParams.has('getan'),
  }
})

export const action = geschuetzt('stelle.pflegen', async (z) => {
  const stelle = await findStelle(z.db, z.traegerId, z.params.stelleId)
  if (stelle === undefined) throw new Response(null, { status: 404 })
  const { text, werte } = await liesFormular(z.request)
  const kern = { stelleId: stelle.stelleId, fassung: Number(text('fassung')) }
  const fertig = redirect(`/stellen/${stelle.stelleId}?getan`)
  if (text('tat') === 'trennen') return (await trenneWieder(z.db, z, stelle.stelleId)) ? fertig : { meldungen: [], werte }
  if (text('tat') === 'stand') {
    const stand = aus(stellenStaende, text('stand'))
    if (stand === undefined) throw new Response(null, { status: 400 })
    const gesetzt = await setzeStellenstand(z.db, z, kern, stand, text('grund'))
    return gesetzt.ok ? fertig : { meldungen: gesetzt.meldungen, werte }
  }
  const gelesen = liesStelle(text, await begriffssuche(z.db, z.traegerId, [text('faehigkeiten')]))
  if (!gelesen.ok) return { meldungen: gelesen.meldungen, werte }
  const geaendert = await aendereStelle(z.db, z, kern, gelesen.wert)
  return geaendert.ok ? fertig : { meldungen: geaendert.meldungen, werte }
})

/** One vacancy: what it asks for, who fits, to whom it was proposed. */
export default function StelleSeite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ meldungen: { feld: string; satz: string }[]; werte: Record<string, string> }>()
  const { stelle } = d
  return (
    <Rahmen fenster={t.fenster(stelle.titel)} titel={stelle.titel} pflegt={d.pflegt} tun={<Stellenstand stand={stelle.stand} />}>
      <div role="status">{d.getan && antwort === undefined && <Hinweis art="success" titel={bereich.getan} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      <section className="vm-teil">
        <Stellenfakten stelle={stelle} />
        {stelle.beschreibung !== '' && <p className="tw-lese">{stelle.beschreibung}</p>}
        {stelle.grund !== '' && (
          <p>
            {t.grund}: {stelle.grund}
          </p>
        )}
        {stelle.zusammenMit !== null && (
          <Form method="post" className="vm-knoepfe">
            <input type="hidden" name="tat" value="trennen" />
            <p>
              {t.zusammenMit} <Link to={`/stellen/${stelle.zusammenMit}`}>{t.zurAnderen}</Link>
            </p>
            {d.pflegt && <Knopf zweit>{t.trennen}</Knopf>}
          </Form>
        )}
      </section>
      {d.vermittelt && stelle.stand === 'offen' && <Passende treffer={d.treffer} stelleId={stelle.stelleId} />}
      {d.vermittelt && stelle.stand === 'gemeldet' && <p className="tw-leise">{t.passendeNurOffen}</p>}
      {d.vermittelt && <Vorschlaege vorschlaege={d.vorschlaege} />}
      {d.staende.length > 0 && <Zustand staende={d.staende} fassung={stelle.fassung} fehler={fehlerAn(antwort?.meldungen)('grund')} />}
      {d.werte !== null && stelle.stand !== 'zusammengefuehrt' && (
        <details className="vm-teil" open={antwort !== undefined && antwort.werte.tat === 'aendern'}>
          <summary>{t.bearbeiten}</summary>
          <StelleFormular
            tat="aendern"
            werte={antwort?.werte.tat === 'aendern' ? antwort.werte : d.werte}
            meldungen={antwort?.meldungen}
            versteckt={{ fassung: String(stelle.fassung) }}
            knopf={t.speichern}
          />
        </details>
      )}
    </Rahmen>
  )
}

function Passende({ treffer, stelleId }: Readonly<{ treffer: readonly Treffer[]; stelleId: string }>) {
  return (
    <section className="vm-teil" aria-labelledby="passende">
      <h2 id="passende">{t.passende}</h2>
      <p className="tw-lese">{t.passendeText}</p>
      {treffer.length === 0 ? (
        <p className="ap-leer">{t.passendeLeer}</p>
      ) : (
        <ol className="vm-treffer">
          {treffer.map((x) => (
            <li key={`${x.fallId} ${x.kennung}`}>
              <h3>
                {x.name} <span className="tw-leise tw-normal">{x.aktenzeichen}</span> <Punkte passung={x.passung} />
              </h3>
              <Punktetafel passung={x.passung} />
              <p>
                <Link to={`/faelle/${x.fallId}/arbeit?p=${x.kennung}&stelle=${stelleId}#vorschlag`}>{t.vorschlagen}</Link>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

type Kurz = Readonly<{
  vorschlagId: string
  am: string
  standPerson: keyof typeof personStandNamen
  standArbeitgeber: keyof typeof arbeitgeberStandNamen
  zurueck: boolean
}>

function Vorschlaege({ vorschlaege }: Readonly<{ vorschlaege: readonly Kurz[] }>) {
  return (
    <section className="vm-teil" aria-labelledby="vorschlaege">
      <h2 id="vorschlaege">{t.vorschlaege}</h2>
      {vorschlaege.length === 0 ? (
        <p className="tw-leise">{t.vorschlaegeLeer}</p>
      ) : (
        <ul className="tw-liste">
          {vorschlaege.map((v) => (
            <li key={v.vorschlagId}>
              {alsDatum(v.am)}: {personStandNamen[v.standPerson]}, {arbeitgeberStandNamen[v.standArbeitgeber]}
              {v.zurueck && ' (zurückgezogen)'}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Zustand({ staende, fassung, fehler }: Readonly<{ staende: readonly (keyof typeof t.tun)[]; fassung: number; fehler: string | undefined }>) {
  return (
    <section className="vm-teil" aria-labelledby="zustand">
      <h2 id="zustand">{t.zustand}</h2>
      <Form method="post" className="vm-form" noValidate>
        <input type="hidden" name="tat" value="stand" />
        <input type="hidden" name="fassung" value={fassung} />
        <Feld name="grund" label={t.grund} hinweis={t.grundHinweis} fehler={fehler} />
        <div className="vm-knoepfe">
          {staende.map((s) => (
            <Knopf key={s} name="stand" wert={s} zweit={s !== 'offen'}>
              {t.tun[s]}
            </Knopf>
          ))}
        </div>
      </Form>
    </section>
  )
}
