import { Form, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { AuswahlFeld, EingabeFeld, Hinweis } from '../../platform/ui/index.ts'
import { istId, oeffneFall } from '../oeffnen.ts'
import { zustaendigkeit as t } from '../texte/personal-zustaendigkeit.ts'
import {
  type Beschaeftigte,
  erweitereKreis,
  hebeSchutzAuf,
  liesZustaendigkeit,
  schuetzeFall,
  verkleinereKreis,
  weiseFallZu,
  type Zugewiesen,
} from '../zustaendigkeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: t.titel }]

export const loader = geschuetzt('fall.zuweisen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweckLesen)
  return { ...(await liesZustaendigkeit(z.db, z.traegerId, fall)), darfSchuetzen: darf(z.konto, 'fall.schuetzen') }
})

export const action = geschuetzt('fall.zuweisen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckAendern)
  const f = await formularAus(z.request)
  return tue(z, fallId, (name) => String(f.get(name) ?? ''))
})

async function tue(z: Zugriff, fallId: string, feld: (name: string) => string): Promise<Zugewiesen> {
  const gewaehlt = feld(feld('tat') === 'dazu' ? 'neu' : 'konto')
  const konto = istId(gewaehlt) ? gewaehlt : undefined
  if (feld('tat') === 'zuweisen')
    return konto === undefined && gewaehlt !== ''
      ? { ok: false, satz: t.niemand }
      : weiseFallZu(z.db, z, fallId, { zustaendig: konto ?? null, team: feld('team'), aufgaben: feld('aufgaben') === 'ja' })
  if (!darf(z.konto, 'fall.schuetzen')) throw new Response(null, { status: 403 })
  if (feld('tat') === 'schuetzen') return schuetzeFall(z.db, z, fallId)
  if (feld('tat') === 'aufheben') return hebeSchutzAuf(z.db, z, fallId, feld('grund'))
  if (konto === undefined) return { ok: false, satz: t.niemand }
  return feld('tat') === 'heraus' ? verkleinereKreis(z.db, z, fallId, konto) : erweitereKreis(z.db, z, fallId, konto)
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** Who works on a case, and who may open it. */
export default function ZustaendigkeitSeite() {
  const d = useLoaderData<typeof loader>()
  const getan = useActionData<Zugewiesen>()
  return (
    <div className="tw-fliess">
      <h2>{t.ueberschrift}</h2>
      <div role="status">{getan?.ok && <Hinweis art="success" titel={t.gespeichert} />}</div>
      <div role="alert">{getan?.ok === false && <Hinweis art="warning" titel={getan.satz} />}</div>
      <Bearbeitung d={d} />
      {d.darfSchuetzen && (d.geschuetzt ? <Kreis d={d} /> : <Offen />)}
    </div>
  )
}

function Bearbeitung({ d }: { d: Daten }) {
  const optionen = d.waehlbar.map((k) => ({ wert: k.kontoId, text: t.mitFaellen(k.name, k.faelle) }))
  return (
    <section className="ap-kasten" aria-labelledby="bearbeitung">
      <h3 id="bearbeitung">{t.bearbeitung}</h3>
      <Form method="post" className="tw-fliess tw-schmal-form" key={`${d.zustaendig?.kontoId} ${d.team}`}>
        <AuswahlFeld
          name="konto"
          label={t.person}
          wert={d.zustaendig?.kontoId ?? ''}
          gruppen={[
            { name: t.person, optionen: [{ wert: '', text: t.keine }] },
            { name: t.gruppe, optionen },
          ]}
        />
        <EingabeFeld name="team" label={t.team} wert={d.team} />
        <div className="tw-wahl">
          <label>
            <input type="checkbox" name="aufgaben" value="ja" defaultChecked />
            <span>
              {t.aufgaben} <small>{t.aufgabenHinweis}</small>
            </span>
          </label>
        </div>
        <Knopf tat="zuweisen" text={t.speichern} art="primary" />
      </Form>
    </section>
  )
}

function Offen() {
  return (
    <section className="ap-kasten tw-fliess" aria-labelledby="schutz">
      <h3 id="schutz">{t.schutz}</h3>
      <p>{t.schutzWozu}</p>
      <p>{t.offen}</p>
      <Form method="post">
        <p className="tw-klein">{t.schuetzenFolge}</p>
        <Knopf tat="schuetzen" text={t.schuetzen} />
      </Form>
    </section>
  )
}

function Kreis({ d }: { d: Daten }) {
  return (
    <section className="ap-kasten tw-fliess" aria-labelledby="schutz">
      <h3 id="schutz">{t.schutz}</h3>
      <p>{t.schutzWozu}</p>
      <p>{t.geschuetzt}</p>
      <ul className="tw-zugaenge">
        {d.kreis.map((k) => (
          <li key={k.kontoId}>
            <span>{mitStelle(k)}</span>
            <Form method="post">
              <input type="hidden" name="konto" value={k.kontoId} />
              <Knopf tat="heraus" text={t.heraus} fuer={k.name} art="tertiary" />
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="tw-fliess tw-schmal-form" key={d.kreis.length}>
        <AuswahlFeld
          name="neu"
          label={t.dazu}
          wert=""
          gruppen={[
            { name: t.dazu, optionen: [{ wert: '', text: t.waehlen }] },
            { name: t.personal, optionen: d.personal.map((k) => ({ wert: k.kontoId, text: mitStelle(k) })) },
          ]}
        />
        <Knopf tat="dazu" text={t.aufnehmen} />
      </Form>
      <Form method="post" className="tw-fliess tw-schmal-form">
        <EingabeFeld name="grund" label={t.grund} hinweis={t.grundHinweis} wert="" />
        <Knopf tat="aufheben" text={t.aufheben} />
      </Form>
    </section>
  )
}

const mitStelle = (k: Beschaeftigte) => (k.stelle === '' ? k.name : `${k.name}, ${k.stelle}`)

function Knopf({ tat, text, fuer, art = 'secondary' }: { tat: string; text: string; fuer?: string; art?: 'primary' | 'secondary' | 'tertiary' }) {
  return (
    <button type="submit" name="tat" value={tat} className={`kern-btn kern-btn--${art}`}>
      <span className="kern-label">
        {text}
        {fuer !== undefined && <span className="kern-sr-only"> {fuer}</span>}
      </span>
    </button>
  )
}
