import { Link, useLoaderData, useParams } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Betrag, Stelle } from '../../platform/ui/index.ts'
import { Bedingungen } from '../ansicht/bedingungen.tsx'
import { Personenwahl } from '../ansicht/person.tsx'
import { aenderungSeite } from '../texte/personal-aenderung.ts'
import { zwecke } from '../texte/personal-foerderung.ts'
import { uebersicht as t } from '../texte/personal-seiten.ts'
import { type Instrumentzeile, type Listenzeile, uebersichtFuer } from '../uebersicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('foerderung.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.ansehen)
  return uebersichtFuer(z, fallId)
})

/** What a person gets, got and may get. */
export default function Foerderungen() {
  const { wahl, foerderungen, instrumente } = useLoaderData<typeof loader>()
  const { fallId } = useParams()
  if (wahl === undefined)
    return (
      <div className="ap-leer">
        <title>{t.dokumenttitel}</title>
        <p>
          <b>{t.keinePerson}</b>
        </p>
        <p>{t.keinePersonText}</p>
      </div>
    )
  const wo = `/faelle/${fallId}/foerderung`
  return (
    <div className="ef-seite">
      <title>{t.dokumenttitel}</title>
      <Personenwahl wahl={wahl} />
      <section aria-labelledby="erhaelt">
        <h2 id="erhaelt">{t.erhaelt(wahl.person.name)}</h2>
        {foerderungen.length === 0 ? (
          <div className="ap-leer">
            <p>
              <b>{t.keine}</b>
            </p>
            {instrumente && <p>{t.keineText}</p>}
          </div>
        ) : (
          <ul className="ef-liste">
            {foerderungen.map((f) => (
              <Foerderung key={f.foerderungId} f={f} wo={wo} />
            ))}
          </ul>
        )}
      </section>
      {instrumente && (
        <section aria-labelledby="moeglich">
          <h2 id="moeglich">{t.moeglich}</h2>
          <p>
            {t.moeglichText} <Link to={`${wo}/alt?p=${wahl.person.kennung}`}>{t.alt}</Link>
          </p>
          {gruppen.map((gruppe) => (
            <Gruppe key={gruppe} gruppe={gruppe} liste={instrumente.filter((i) => i.ergebnis === gruppe)} wo={wo} kennung={wahl.person.kennung} />
          ))}
        </section>
      )}
    </div>
  )
}

const farben: Readonly<Record<string, string>> = {
  entwurf: 'entwurf',
  vorgelegt: 'pruefung',
  bewilligt: 'erlassen',
  'laufend-alt': 'erlassen',
  abgelehnt: 'angefochten',
  beendet: 'entwurf',
}

function Foerderung({ f, wo }: { f: Listenzeile; wo: string }) {
  return (
    <li>
      <div className="ef-kopf">
        <b>{f.name}</b>
        <span className={`tw-zustand tw-zustand--${farben[f.stand]}`}>{f.standName}</span>
        {f.neuZuBerechnen && <span className="tw-zustand tw-zustand--pruefung">{aenderungSeite.marke}</span>}
        <Link to={`${wo}/${f.foerderungId}`} aria-label={t.oeffneName(f.name)}>
          {t.oeffnen}
        </Link>
      </div>
      <div className="ef-kopf">
        <span>{t.zeit(f.von, f.bis)}</span>
        {f.beendetAm && <span>{t.beendet(f.beendetAm)}</span>}
        {f.summeCent > 0 && (
          <span>
            <Betrag euro={f.summeCent / 100} />
          </span>
        )}
        {f.bezahltCent > 0 && <span className="tw-leise">{t.bezahlt(f.bezahltCent, f.summeCent)}</span>}
      </div>
    </li>
  )
}

const gruppen = ['moeglich', 'offen', 'agentur', 'ausgeschlossen'] as const

function Gruppe({
  gruppe,
  liste,
  wo,
  kennung,
}: {
  gruppe: (typeof gruppen)[number]
  liste: readonly Instrumentzeile[]
  wo: string
  kennung: string
}) {
  if (liste.length === 0) return null
  return (
    <section aria-labelledby={`gruppe-${gruppe}`}>
      <h3 id={`gruppe-${gruppe}`}>
        {t.gruppen[gruppe]} <span className="tw-leise tw-normal">{liste.length}</span>
      </h3>
      <ul className="ef-liste ef-instrumente">
        {liste.map((i) => (
          <Instrument key={i.code} i={i} wo={wo} kennung={kennung} />
        ))}
      </ul>
    </section>
  )
}

const ergebnisfarben = { moeglich: 'gezahlt', offen: 'pruefung', ausgeschlossen: 'angefochten' } as const

function Instrument({ i, wo, kennung }: { i: Instrumentzeile; wo: string; kennung: string }) {
  const agentur = i.ergebnis === 'agentur'
  return (
    <li>
      <div className="ef-kopf">
        <b>{i.name}</b>
        <Stelle fundstelle={i.fundstelle} />
        {i.ergebnis !== 'agentur' && <span className={`tw-zustand tw-zustand--${ergebnisfarben[i.ergebnis]}`}>{t.ergebnis[i.ergebnis]}</span>}
        <Link
          to={agentur ? `${wo}/uebergabe/${i.code}?p=${kennung}` : `${wo}/neu/${i.code}?p=${kennung}`}
          aria-label={(agentur ? t.uebergabeFuer : t.neuFuer)(i.name)}
        >
          {agentur ? t.uebergabe : t.neu}
        </Link>
      </div>
      {agentur && <p className="tw-leise">{t.agentur}</p>}
      {i.ergebnis === 'moeglich' && <p className="tw-leise">{t.alleErfuellt}</p>}
      {i.offene.length > 0 && (
        <details>
          <summary>
            {t.fehlend(i.offene.length)}: {i.offene.map((v) => v.name).join(', ')}
          </summary>
          <Bedingungen liste={i.offene} />
        </details>
      )}
    </li>
  )
}
