import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { anhoerungenVon, beantworteRueckzahlung, foerderungenVon } from '../../foerderung/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, Betrag, Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { instrument, instrumente } from '../../recht/index.ts'
import { Auswahl, Feld, fehlerAn, Knopf } from '../ansicht/felder.tsx'
import { Stellenstand } from '../ansicht/teile.tsx'
import { arbeitgeberVonKonto } from '../arbeitgeber.ts'
import { aus, type Meldung } from '../model.ts'
import { liesStellen } from '../stelle.ts'
import { liesFormular } from '../stelle-formular.ts'
import { arbeitgeberZweck, start as t } from '../texte/personal-arbeitgeber.ts'
import { vorschlagSaetze } from '../texte/personal-vorschlag.ts'
import { antworteArbeitgeber } from '../vorschlag.ts'
import { type ArbeitgeberVorschlag, gehoertZu, vorschlaegeFuerArbeitgeber } from '../vorschlag-lesen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** Only what people have released, the own vacancies, the own grants: each is picked field by field. */
export const loader = geschuetzt('arbeitgeber.eigenes', async (z) => {
  const arbeitgeber = await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId)
  if (arbeitgeber === undefined) return { arbeitgeber: '', vorschlaege: [], stellen: [], foerderungen: [], anhoerungen: [] }
  const { arbeitgeberId } = arbeitgeber
  const { vorschlaege, faelle } = await vorschlaegeFuerArbeitgeber(z.db, z.traegerId, arbeitgeberId)
  for (const fallId of faelle)
    z.zuletzt(() =>
      protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'arbeitgeber.lesen', fallId, zweck: arbeitgeberZweck }),
    )
  const stellen = await liesStellen(z.db, z.traegerId, { arbeitgeberId })
  const foerderungen = (await foerderungenVon(z.db, z.traegerId, { empfaengerId: arbeitgeberId })).filter((f) => f.empfaenger === 'arbeitgeber')
  return {
    arbeitgeber: arbeitgeber.name,
    anhoerungen: await anhoerungenVon(z.db, z.traegerId, { art: 'arbeitgeber', id: arbeitgeberId }),
    vorschlaege,
    stellen: stellen
      .filter((s) => s.stand !== 'zusammengefuehrt')
      .map(({ stelleId, titel, ort, stand, grund, angelegtAm }) => ({ stelleId, titel, ort, stand, grund, am: tagVon(angelegtAm).toString() })),
    foerderungen: foerderungen.map((f) => ({
      foerderungId: f.foerderungId,
      was: nameVon(f.instrument),
      von: f.von,
      bis: f.beendetAm ?? f.bis,
      cent: f.summeCent,
      stand: f.stand,
    })),
  }
})

function nameVon(code: string): string {
  const bekannt = instrumente.find((i) => i.code === code)
  return bekannt === undefined ? code : instrument(bekannt.code).name
}

type Getan = Readonly<{ ok: boolean; vorschlagId: string; meldungen: readonly Meldung[] }>

export const action = geschuetzt('arbeitgeber.eigenes', async (z): Promise<Getan> => {
  const arbeitgeber = await arbeitgeberVonKonto(z.db, z.traegerId, z.konto.kontoId)
  const { text } = await liesFormular(z.request)
  if (arbeitgeber !== undefined && text('anhoerung') !== '') {
    const wer = { art: 'arbeitgeber', id: arbeitgeber.arbeitgeberId } as const
    const getan = await beantworteRueckzahlung(z.db, z, wer, text('anhoerung'), text('antwort'))
    const meldungen = getan.ok ? [] : getan.saetze.map((satz) => ({ feld: `antwort-${text('anhoerung')}`, satz }))
    return { ok: getan.ok, vorschlagId: '', meldungen }
  }
  const vorschlagId = text('vorschlag')
  const eigener = arbeitgeber !== undefined && (await gehoertZu(z.db, z.traegerId, vorschlagId, { arbeitgeberId: arbeitgeber.arbeitgeberId }))
  const stand = aus(['gespraech', 'eingestellt', 'abgesagt'] as const, text('stand'))
  if (!eigener || stand === undefined) return { ok: false, vorschlagId: '', meldungen: [{ feld: 'tat', satz: vorschlagSaetze.nichtMehrDa }] }
  const geantwortet = await antworteArbeitgeber(z.db, z, vorschlagId, { stand, grund: text('grund') })
  if (geantwortet.ok) return { ok: true, vorschlagId, meldungen: [] }
  return { ok: false, vorschlagId, meldungen: geantwortet.meldungen.map((m) => ({ ...m, feld: `${m.feld}-${vorschlagId}` })) }
})

/** What an employer sees: who is interested, the own vacancies, the own grants. */
export default function ArbeitgeberStart() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Getan>()
  if (d.arbeitgeber === '')
    return (
      <main id="inhalt" className="ap-haupt">
        <title>{t.fenster}</title>
        <h1>{t.ohne}</h1>
        <p>{t.ohneText}</p>
      </main>
    )
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.fenster}</title>
      <h1>{d.arbeitgeber}</h1>
      <div role="status">{antwort?.ok && <Hinweis art="success" titel={t.gemeldet} />}</div>
      <Fehlerliste meldungen={antwort?.meldungen ?? []} />
      {d.anhoerungen.map((a) => (
        <Anhoerung key={`${a.foerderungId} ${a.beantwortet}`} a={a} meldungen={antwort?.meldungen} />
      ))}
      <section className="vm-teil" aria-labelledby="vorschlaege">
        <h2 id="vorschlaege">{t.vorschlaege}</h2>
        {d.vorschlaege.length === 0 ? (
          <p className="ap-leer">{t.vorschlaegeLeer}</p>
        ) : (
          <>
            <p className="tw-lese">{t.vorschlaegeText}</p>
            <ul className="vm-treffer">
              {d.vorschlaege.map((v) => (
                <Vorschlag key={`${v.vorschlagId} ${v.stand}`} v={v} meldungen={antwort?.meldungen} />
              ))}
            </ul>
          </>
        )}
      </section>
      <Stellen stellen={d.stellen} />
      <Foerderungen foerderungen={d.foerderungen} />
    </main>
  )
}

type Anhoerungen = ReturnType<typeof useLoaderData<typeof loader>>['anhoerungen']

/** Before money is asked back the employer may say something to it. */
function Anhoerung({ a, meldungen }: Readonly<{ a: Anhoerungen[number]; meldungen: readonly Meldung[] | undefined }>) {
  return (
    <Hinweis art="warning" titel={a.worte.titel}>
      {a.saetze.map((satz) => (
        <p key={satz}>{satz}</p>
      ))}
      {a.dokumentId && (
        <p>
          <Link reloadDocument to={`/arbeitgeber/anhoerung.pdf?brief=${a.dokumentId}`}>
            {a.worte.brief}
          </Link>
        </p>
      )}
      {!a.beantwortet && (
        <Form method="post" className="vm-form" noValidate>
          <input type="hidden" name="anhoerung" value={a.foerderungId} />
          <Feld
            name={`antwort-${a.foerderungId}`}
            senden="antwort"
            label={a.worte.antwort}
            lang={4}
            fehler={fehlerAn(meldungen)(`antwort-${a.foerderungId}`)}
          />
          <div className="vm-knoepfe">
            <Knopf>{a.worte.senden}</Knopf>
          </div>
        </Form>
      )}
    </Hinweis>
  )
}

function Vorschlag({ v, meldungen }: Readonly<{ v: ArbeitgeberVorschlag; meldungen: readonly Meldung[] | undefined }>) {
  return (
    <li>
      <h3>
        {v.name} <span className="tw-leise tw-normal">{t.fuer(v.titel)}</span>
        <span className={`tw-zustand tw-zustand--${v.stand === 'eingestellt' ? 'gezahlt' : v.stand === 'abgesagt' ? 'entwurf' : 'erlassen'}`}>
          {t.staende[v.stand]}
        </span>
      </h3>
      <dl className="vm-fakten">
        {v.telefon !== '' && (
          <div>
            <dt>{t.telefon}</dt>
            <dd>{v.telefon}</dd>
          </div>
        )}
        {v.email !== '' && (
          <div>
            <dt>{t.email}</dt>
            <dd>{v.email}</dd>
          </div>
        )}
        {v.telefon === '' && v.email === '' && (
          <div>
            <dt className="kern-sr-only">{t.telefon}</dt>
            <dd>{t.ohneKontakt}</dd>
          </div>
        )}
      </dl>
      <p className="tw-leise">{t.seit(alsDatum(v.am))}</p>
      <Form method="post" className="vm-form" noValidate>
        <input type="hidden" name="vorschlag" value={v.vorschlagId} />
        <div className="vm-raster">
          <Auswahl
            name={`stand-${v.vorschlagId}`}
            senden="stand"
            label={t.rueckmeldung}
            optionen={t.antworten}
            wert={v.stand === 'offen' ? 'gespraech' : v.stand}
          />
          <Feld
            name={`grund-${v.vorschlagId}`}
            senden="grund"
            label={t.grund}
            hinweis={t.grundHinweis}
            fehler={fehlerAn(meldungen)(`grund-${v.vorschlagId}`)}
            breit
          />
        </div>
        <div className="vm-knoepfe">
          <Knopf>{t.senden}</Knopf>
        </div>
      </Form>
    </li>
  )
}

type Stellenzeile = ReturnType<typeof useLoaderData<typeof loader>>['stellen'][number]

function Stellen({ stellen }: Readonly<{ stellen: readonly Stellenzeile[] }>) {
  const s = t.stelleSpalten
  return (
    <section className="vm-teil" aria-labelledby="stellen">
      <h2 id="stellen">{t.stellen}</h2>
      {stellen.length === 0 ? (
        <p className="ap-leer">{t.stellenLeer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.stellen}</caption>
          <thead>
            <tr>
              <th scope="col">{s.titel}</th>
              <th scope="col">{s.ort}</th>
              <th scope="col">{s.stand}</th>
              <th scope="col">{s.gemeldet}</th>
            </tr>
          </thead>
          <tbody>
            {stellen.map((x) => (
              <tr key={x.stelleId}>
                <th scope="row" data-label={s.titel}>
                  {x.titel}
                </th>
                <td data-label={s.ort}>{x.ort}</td>
                <td data-label={s.stand}>
                  <Stellenstand stand={x.stand} /> {x.grund !== '' && t.grundDesJobcenters(x.grund)}
                </td>
                <td data-label={s.gemeldet}>{alsDatum(x.am)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Link to="/arbeitgeber/stellen/neu">{t.stelleNeu}</Link>
      </p>
    </section>
  )
}

type Foerderzeile = ReturnType<typeof useLoaderData<typeof loader>>['foerderungen'][number]

function Foerderungen({ foerderungen }: Readonly<{ foerderungen: readonly Foerderzeile[] }>) {
  const s = t.foerderSpalten
  return (
    <section className="vm-teil" aria-labelledby="foerderungen">
      <h2 id="foerderungen">{t.foerderungen}</h2>
      {foerderungen.length === 0 ? (
        <p className="tw-leise">{t.foerderungenLeer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.foerderungen}</caption>
          <thead>
            <tr>
              <th scope="col">{s.was}</th>
              <th scope="col">{s.von}</th>
              <th scope="col">{s.bis}</th>
              <th scope="col" className="zahl">
                {s.summe}
              </th>
              <th scope="col">{s.stand}</th>
            </tr>
          </thead>
          <tbody>
            {foerderungen.map((f) => (
              <tr key={f.foerderungId}>
                <th scope="row" data-label={s.was}>
                  {f.was}
                </th>
                <td data-label={s.von}>{alsDatum(f.von)}</td>
                <td data-label={s.bis}>{f.bis === null ? '–' : alsDatum(f.bis)}</td>
                <td data-label={s.summe} className="zahl">
                  <Betrag euro={f.cent / 100} />
                </td>
                <td data-label={s.stand}>{t.foerderStand[f.stand] ?? f.stand}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
