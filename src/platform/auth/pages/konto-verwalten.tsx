import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { formularAus } from '../../http/formular.ts'
import { EingabeFeld, Hinweis } from '../../ui/index.ts'
import { Einmalpasswort } from '../ansicht/einmalpasswort.tsx'
import { Rollenwahl } from '../ansicht/rollenwahl.tsx'
import { istRolle } from '../rechte.ts'
import { geschuetzt, type Zugriff } from '../schutz.ts'
import { konto as t } from '../texte/personal.ts'
import { aendereKonto, liesPersonalkonten } from '../verwaltung.ts'

type Tat = keyof typeof t.getan

async function findKonto({ db, traegerId, params }: Zugriff) {
  const id = params.kontoId ?? ''
  const [konto] = /^[0-9a-f-]{36}$/.test(id) ? await liesPersonalkonten(db, traegerId, id) : []
  if (konto === undefined) throw new Response(null, { status: 404 })
  return konto
}

export const loader = geschuetzt('konto.verwalten', async (z) => {
  const konto = await findKonto(z)
  return { konto, eigenes: konto.kontoId === z.konto.kontoId }
})

export const action = geschuetzt('konto.verwalten', async (z) => {
  const konto = await findKonto(z)
  const formular = await formularAus(z.request)
  const tat = String(formular.get('tat'))
  if (!Object.hasOwn(t.getan, tat)) return { ok: false as const, satz: t.fehler.unbekannt }
  const art = tat as Tat
  const rollen = formular.getAll('rollen').map(String).filter(istRolle)
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  const kontakt = { stelle: text('stelle'), telefon: text('telefon'), email: text('email') }
  const aenderung = art === 'rollen' ? { tat: art, rollen } : art === 'kontakt' ? { tat: art, ...kontakt } : { tat: art }
  const ergebnis = await aendereKonto(z.db, z, konto.kontoId, aenderung)
  return ergebnis.ok ? { ok: true as const, satz: t.getan[art], kennung: konto.kennung, passwort: ergebnis.passwort } : ergebnis
})

/** One account of the staff: roles, lock, recovery. */
export default function KontoVerwalten() {
  const { konto, eigenes } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(konto.name)}</title>
      <p>
        <Link to="/verwaltung/konten">{t.alle}</Link>
      </p>
      <div className="ap-titel">
        <h1>{konto.name}</h1>
        <span className="tw-leise">
          {konto.kennung}
          {konto.gesperrt && `, ${t.gesperrt}`}
        </span>
      </div>
      {antwort && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}
      {antwort?.ok && antwort.passwort !== undefined && <Einmalpasswort kennung={antwort.kennung} passwort={antwort.passwort} />}
      {eigenes ? (
        <p>{t.eigenes}</p>
      ) : (
        <div className="tw-fliess ap-schmal">
          <Form method="post" className="tw-fliess" key={konto.rollen.join()}>
            <input type="hidden" name="tat" value="rollen" />
            <Rollenwahl gewaehlt={konto.rollen} />
            <button type="submit" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.rollenSpeichern}</span>
            </button>
          </Form>
          <Form method="post" className="tw-fliess" noValidate>
            <h2>{t.erreichbar}</h2>
            <p className="tw-klein">{t.erreichbarHinweis}</p>
            <input type="hidden" name="tat" value="kontakt" />
            {(['stelle', 'telefon', 'email'] as const).map((feld) => (
              <EingabeFeld key={`${feld} ${konto[feld]}`} name={feld} label={t[feld]} wert={konto[feld]} />
            ))}
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.kontaktSpeichern}</span>
            </button>
          </Form>
          <h2>{t.zugang}</h2>
          <Knopf tat={konto.gesperrt ? 'entsperren' : 'sperren'} text={konto.gesperrt ? t.entsperren : t.sperren} />
          {!konto.extern && <Knopf tat="passwort" text={t.passwort} />}
          {konto.faktoren > 0 && <Knopf tat="faktoren" text={t.faktoren} />}
        </div>
      )}
    </main>
  )
}

function Knopf({ tat, text }: { tat: Tat; text: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="tat" value={tat} />
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{text}</span>
      </button>
    </Form>
  )
}
