import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsEuro, Hinweis } from '../../platform/ui/index.ts'
import { Durchgangform } from '../ansicht/durchgang-form.tsx'
import { Ergebnis } from '../ansicht/ergebnis.tsx'
import { Einwaende, Knopf, Leer, Platzbild, Teilnahmestand } from '../ansicht/teile.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { azavHindernisse, azavLage } from '../azav.ts'
import { massnahmeErgebnis } from '../ergebnis.ts'
import { instrumentName } from '../instrumente.ts'
import { aendereDurchgang, durchgangSchema, findMassnahme, legeDurchgangAn, liesDurchgaenge, type Massnahme } from '../katalog.ts'
import { findTeilnahme } from '../teilnahme.ts'
import { liesTeilnehmende, type Teilnehmerzeile } from '../teilnehmende-liste.ts'
import { barriereNamen, preisNamen, saetze, sprachNamen, wegNamen } from '../texte/personal.ts'
import { detail as t } from '../texte/personal-seiten.ts'
import { meldeFreienPlatz, setzeStand } from '../verlauf.ts'
import { mitAzav } from '../werte.ts'
import { heuteVon } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function find(z: Zugriff): Promise<Massnahme> {
  const { massnahmeId = '' } = z.params
  const m = /^[0-9a-f-]{36}$/i.test(massnahmeId) ? await findMassnahme(z.db, z.traegerId, massnahmeId) : undefined
  if (m === undefined) throw new Response(null, { status: 404 })
  return m
}

export const loader = geschuetzt('massnahme.lesen', async (z) => {
  const m = await find(z)
  const heute = heuteVon(z)
  return {
    massnahme: {
      massnahmeId: m.massnahmeId,
      anbieterId: m.anbieterId,
      titel: m.titel,
      anbieter: m.anbieter,
      aktiv: m.aktiv,
      art: instrumentName(m.instrument),
      statistik: m.statistik,
      daten: m.daten,
      preisCent: m.preisCent,
      preisJe: m.preisJe,
    },
    hindernisse: azavHindernisse(m.instrument, m.daten.weg, { name: m.anbieter, ...m.anbieterAzav }, m, heute),
    laeuftAb:
      mitAzav.has(m.instrument) && azavLage(m.anbieterAzav.azavVon, m.anbieterAzav.azavBis, heute) === 'laeuft-ab' ? m.anbieterAzav.azavBis : null,
    durchgaenge: (await liesDurchgaenge(z.db, z.traegerId, { massnahmeId: m.massnahmeId })).map((d) => ({ ...d, vorbei: d.bis < heute })),
    leute: darf(z.konto, 'teilnahme.bearbeiten') ? await liesTeilnehmende(z, m.massnahmeId) : undefined,
    ergebnis: await massnahmeErgebnis(z.db, z.traegerId, m.massnahmeId, heute),
    pflegt: darf(z.konto, 'massnahme.pflegen'),
    inZweiWochen: Temporal.PlainDate.from(heute).add({ days: 14 }).toString(),
  }
})

export const action = geschuetzt('massnahme.lesen', async (z) => {
  const m = await find(z)
  const form = await formularAus(z.request)
  const tat = String(form.get('tat') ?? '')
  const getan = tat === 'durchgang' ? await durchgang(z, m, form) : await stand(z, m, form)
  return getan.ok ? redirect(`/massnahmen/${m.massnahmeId}`) : { saetze: getan.saetze }
})

async function durchgang(z: Zugriff, m: Massnahme, form: FormData): Promise<Antwort> {
  if (!darf(z.konto, 'massnahme.pflegen')) throw new Response(null, { status: 403 })
  const feld = (name: string) => String(form.get(name) ?? '').trim()
  const gelesen = durchgangSchema.safeParse({
    von: feld('von'),
    bis: feld('bis'),
    plaetze: Number(feld('plaetze')),
    ort: feld('ort'),
    zeiten: feld('zeiten'),
    wochentage: form.getAll('wochentag').map(String).join('') || '12345',
    minutenJeWoche: Math.round(Number(feld('stunden').replace(',', '.')) * 60),
  })
  if (!gelesen.success) return nein(t.durchgangFalsch)
  const durchgangId = feld('durchgang')
  if (durchgangId === '') return legeDurchgangAn(z.db, z, m.massnahmeId, gelesen.data)
  const eigene = (await liesDurchgaenge(z.db, z.traegerId, { massnahmeId: m.massnahmeId })).some((d) => d.durchgangId === durchgangId)
  if (!eigene) return nein(saetze.gibtEsNicht)
  const geaendert = await aendereDurchgang(z.db, z, durchgangId, gelesen.data)
  if (geaendert.ok) await meldeFreienPlatz(z.db, z, durchgangId)
  return geaendert
}

async function stand(z: Zugriff, m: Massnahme, form: FormData): Promise<Antwort> {
  if (!darf(z.konto, 'teilnahme.bearbeiten')) throw new Response(null, { status: 403 })
  const id = String(form.get('teilnahme') ?? '')
  const x = /^[0-9a-f-]{36}$/.test(id) ? await findTeilnahme(z.db, z.traegerId, id) : undefined
  if (x === undefined || x.massnahmeId !== m.massnahmeId) return nein(saetze.gibtEsNicht)
  const nach = form.get('stand')
  if (nach === 'zugewiesen' || nach === 'abgesagt') return setzeStand(z.db, z, id, { stand: nach })
  return nach === 'vorgemerkt' ? setzeStand(z.db, z, id, { stand: nach, angebotBis: String(form.get('bis') ?? '') }) : nein(saetze.gibtEsNicht)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** One measure: what it is, its runs with their people, how it came out. */
export default function MassnahmeSeite() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  const { massnahme: m } = d
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(m.titel)}</title>
      <p>
        <Link to="/massnahmen">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{m.titel}</h1>
        {!m.aktiv && <span className="tw-zustand tw-zustand--entwurf">{t.ruht}</span>}
        {d.pflegt && <Link to={`/massnahmen/${m.massnahmeId}/bearbeiten`}>{t.bearbeiten}</Link>}
      </div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      <Einwaende titel={t.keineZuweisung} saetze={d.hindernisse} />
      {d.laeuftAb !== null && <Hinweis art="warning" titel={t.laeuftAb(alsDatum(d.laeuftAb))} />}
      <Beschreibung m={m} />
      <Durchgaenge d={d} />
      <Ergebnis ergebnis={d.ergebnis} />
    </main>
  )
}

function Beschreibung({ m }: { m: Daten['massnahme'] }) {
  const barrieren = [...m.daten.barrierefrei.map((b) => barriereNamen[b]), m.daten.barrierefreiText].filter((x) => x !== '').join(', ')
  const paare = [
    [t.anbieter, m.anbieter],
    [t.rechtsgrundlage, m.art],
    [t.weg, wegNamen[m.daten.weg]],
    [t.zielgruppe, m.daten.zielgruppe],
    [t.inhalt, m.daten.inhalt],
    [t.sprachen, m.daten.sprachen.map((s) => sprachNamen[s]).join(', ')],
    [t.barrierefrei, barrieren],
    [t.kontakt, m.daten.kontakt],
    [t.preis, `${alsEuro(m.preisCent / 100)} ${preisNamen[m.preisJe]}${m.daten.entschuldigtZaehlt ? `, ${t.entschuldigtZaehlt}` : ''}`],
    [t.statistik, m.statistik],
  ] as const
  return (
    <section className="ap-kasten" aria-labelledby="was">
      <h2 id="was">{t.was}</h2>
      <dl className="ms-paare">
        {paare
          .filter(([, wert]) => wert !== '')
          .map(([name, wert]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="ms-absatz">{wert}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Durchgaenge({ d }: { d: Daten }) {
  return (
    <section className="ap-kasten" aria-labelledby="durchgaenge">
      <h2 id="durchgaenge">{t.durchgaenge}</h2>
      {d.durchgaenge.length === 0 && <Leer titel={t.keinDurchgang} />}
      {d.durchgaenge.map((l) => {
        const leute = d.leute?.filter((x) => x.durchgangId === l.durchgangId)
        return (
          <details key={l.durchgangId} className="ms-klapp" open={!l.vorbei}>
            <summary>
              {t.vonBis(alsDatum(l.von), alsDatum(l.bis))}
              {l.ort && `, ${l.ort}`} {!l.vorbei && <Platzbild plaetze={l.plaetze} belegt={l.belegt} wartend={l.wartend} />}
            </summary>
            {l.zeiten && <p>{l.zeiten}</p>}
            {leute !== undefined && leute.length > 0 && <Leute leute={leute} bis={d.inZweiWochen} frei={l.frei > 0} />}
            {leute?.length === 0 && <p className="tw-leise">{t.niemand}</p>}
            {d.pflegt && !l.vorbei && (
              <details className="ms-klapp">
                <summary>{t.durchgangAendern}</summary>
                <Durchgangform durchgang={l} />
              </details>
            )}
          </details>
        )
      })}
      {d.pflegt && (
        <details className="ms-klapp">
          <summary>{t.neuerDurchgang}</summary>
          <Durchgangform durchgang={undefined} />
        </details>
      )}
    </section>
  )
}

function Leute({ leute, bis, frei }: { leute: readonly Teilnehmerzeile[]; bis: string; frei: boolean }) {
  let platz = 0
  const zeilen = leute.map((x) => ({ ...x, platz: x.stand === 'wartend' ? ++platz : 0 }))
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.teilnehmende}</caption>
      <thead>
        <tr>
          {[t.name, t.nummer, t.stand, t.tun].map((kopf) => (
            <th key={kopf} scope="col">
              {kopf}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map((x) => (
          <tr key={x.teilnahmeId}>
            <td data-label={t.name}>{x.fallId ? <Link to={`/faelle/${x.fallId}/massnahmen`}>{x.name}</Link> : x.name}</td>
            <td data-label={t.nummer}>{x.nummer}</td>
            <td data-label={t.stand}>
              <Teilnahmestand stand={x.stand} /> {x.platz > 0 && t.platz(x.platz)}{' '}
              {x.angebotBis && x.stand === 'vorgemerkt' && t.bisTag(alsDatum(x.angebotBis))}{' '}
              {x.stand === 'vorgemerkt' && x.antwort !== '' && (x.antwort === 'ja' ? t.sagtJa : t.sagtNein)}
            </td>
            <td data-label={t.tun}>
              <Form method="post" className="tw-reihe">
                <input type="hidden" name="tat" value="stand" />
                <input type="hidden" name="teilnahme" value={x.teilnahmeId} />
                <input type="hidden" name="bis" value={bis} />
                {x.stand === 'wartend' && frei && <Knopf text={t.anbieten} name="stand" wert="vorgemerkt" />}
                {(x.stand === 'vorgemerkt' || (x.stand === 'wartend' && frei)) && <Knopf text={t.zuweisen} name="stand" wert="zugewiesen" />}
                {['vorgemerkt', 'wartend', 'zugewiesen'].includes(x.stand) && <Knopf text={t.absagen} name="stand" wert="abgesagt" art="tertiary" />}
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
