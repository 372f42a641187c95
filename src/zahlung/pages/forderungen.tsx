import { Form, Link, useActionData, useLoaderData, useSearchParams } from 'react-router'
import { istId } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { liesBetrag, liesDatum } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsEuro, GrosserBetrag, Hinweis } from '../../platform/ui/index.ts'
import { Forderungstabelle } from '../ansicht/forderungstabelle.tsx'
import { Seitenwahl } from '../ansicht/teile.tsx'
import { eingaengeVon, liesForderungen, nimmEingangZurueck, verbucheEingang } from '../forderung.ts'
import { forderungsseite as t } from '../texte/personal-anordnung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const JE_SEITE = 50

export const loader = geschuetzt('zahlung.lesen', async ({ db, traegerId, konto, request, jetzt }) => {
  const suche = new URL(request.url).searchParams
  const gewuenscht = Number(suche.get('seite') ?? 1)
  const seite = Number.isInteger(gewuenscht) && gewuenscht > 0 && gewuenscht < 100_000 ? gewuenscht : 1
  const q = suche.get('q')?.trim() ?? ''
  const nurOffene = suche.get('offen') === 'ja'
  const blatt = await liesForderungen(db, traegerId, konto.kontoId, { nurOffene, suche: q, ab: (seite - 1) * JE_SEITE, hoechstens: JE_SEITE })
  const eingaenge = await eingaengeVon(
    db,
    traegerId,
    blatt.zeilen.map((f) => f.forderungId),
  )
  return {
    q,
    nurOffene,
    seite,
    seiten: Math.ceil(blatt.gesamt / JE_SEITE),
    heute: tagVon(jetzt).toString(),
    gesamt: blatt.gesamt,
    offen: blatt.offen,
    offenCent: blatt.offenCent,
    zeilen: blatt.zeilen.map(({ forderungId, kassenzeichen, fallId, name, grund, betragCent, offenCent, faelligAm, stand }) => ({
      ...{ forderungId, kassenzeichen, fallId, name, grund, betragCent, offenCent, faelligAm, stand },
      eingaenge: eingaenge.filter((e) => e.forderungId === forderungId),
    })),
    darfBuchen: darf(konto, 'zahllauf.erstellen'),
  }
})

type Antwort =
  | { ok: true; kassenzeichen: string; offenCent: number; zurueck?: true }
  | { ok: false; forderungId: string; satz: string; betrag: string; tag: string; eingangId?: string; grund?: string }

export const action = geschuetzt('zahllauf.erstellen', async (z): Promise<Antwort> => {
  const form = await formularAus(z.request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const forderungId = text('forderung')
  if (!istId(forderungId)) throw new Response(null, { status: 404 })
  const nein = (satz: string): Antwort => ({ ok: false, forderungId, satz, betrag: text('betrag'), tag: text('tag') })
  const eingangId = text('eingang')
  if (eingangId !== '') {
    if (!istId(eingangId)) throw new Response(null, { status: 404 })
    const weg = await nimmEingangZurueck(z.db, z, { eingangId, grund: text('grund') })
    if (!weg.ok) return { ok: false, forderungId: '', satz: weg.satz, betrag: '', tag: '', eingangId, grund: text('grund') }
    return { ok: true, kassenzeichen: weg.kassenzeichen, offenCent: weg.offenCent, zurueck: true }
  }
  const betrag = liesBetrag(text('betrag'))
  if (!betrag.ok) return nein(betrag.satz)
  const tag = liesDatum(text('tag'))
  if (!tag.ok) return nein(tag.satz)
  const e = { forderungId, betragCent: Math.round(betrag.wert * 100), eingegangenAm: tag.wert }
  const gebucht = await verbucheEingang(z.db, z, e)
  return gebucht.ok ? { ok: true, kassenzeichen: gebucht.kassenzeichen, offenCent: gebucht.offenCent } : nein(gebucht.satz)
})

/** Money that is to come back: what is open, what came in, and what comes in today. */
export default function Forderungen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const [suche] = useSearchParams()
  const adresse = (seite: number) => `?${new URLSearchParams([...[...suche].filter(([name]) => name !== 'seite'), ['seite', String(seite)]])}`
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <Link className="zlf-oben" to="/zahllaeufe">
          {t.zurueck}
        </Link>
      </div>
      <p className="zlf-text">{t.einleitung}</p>
      {antwort && <Rueckmeldung antwort={antwort} />}
      {d.offen > 0 && (
        <p className="zlf-offen">
          <b>{t.offen.titel}</b> <GrosserBetrag euro={d.offenCent / 100} /> {t.offen.anzahl(d.offen)}
        </p>
      )}
      {d.gesamt === 0 && d.q === '' && !d.nurOffene ? (
        <div className="ap-leer">
          <p>
            <b>{t.keine}</b>
          </p>
          <p>{t.keineText}</p>
        </div>
      ) : (
        <>
          <Filter q={d.q} nurOffene={d.nurOffene} />
          {d.gesamt === 0 ? (
            <p>{t.keineDazu}</p>
          ) : (
            <Forderungstabelle
              zeilen={d.zeilen}
              gesamt={d.gesamt}
              heute={d.heute}
              darfBuchen={d.darfBuchen}
              abgelehnt={antwort?.ok === false ? antwort : undefined}
            />
          )}
          <Seitenwahl seite={d.seite} seiten={d.seiten} name={t.seiten} adresse={adresse} />
        </>
      )}
    </main>
  )
}

function Rueckmeldung({ antwort }: { antwort: Antwort }) {
  if (!antwort.ok) {
    return (
      <Hinweis art="warning" titel={t.nichtGebucht}>
        <p>{antwort.satz}</p>
      </Hinweis>
    )
  }
  return (
    <Hinweis art="success" titel={antwort.zurueck ? t.zurueckTitel : t.gebucht}>
      <p>{antwort.offenCent === 0 ? t.gebuchtGanz(antwort.kassenzeichen) : t.gebuchtText(antwort.kassenzeichen, alsEuro(antwort.offenCent / 100))}</p>
    </Hinweis>
  )
}

function Filter({ q, nurOffene }: { q: string; nurOffene: boolean }) {
  return (
    <Form method="get" className="ap-filter" role="search" aria-label={t.filter.name}>
      <label>
        {t.filter.suchen} <input type="search" name="q" defaultValue={q} placeholder={t.filter.beispiel} />
      </label>
      <label className="zlf-haken">
        <input type="checkbox" name="offen" value="ja" defaultChecked={nurOffene} /> {t.filter.nurOffene}
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.filter.knopf}</span>
      </button>
    </Form>
  )
}
