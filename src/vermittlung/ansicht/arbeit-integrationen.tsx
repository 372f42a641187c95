import { Form } from 'react-router'
import { alsDatum, alsMonat } from '../../platform/ui/index.ts'
import type { Integration } from '../integration-lesen.ts'
import { integrationsfeld, type Meldung } from '../model.ts'
import { arbeit as t } from '../texte/personal-arbeit.ts'
import { artNamen } from '../texte/personal-integration.ts'
import { type Gesendet, Verborgen } from './arbeit-vorschlaege.tsx'
import { Auswahl, Feld, fehlerAn, Haken, Knopf } from './felder.tsx'

export type Integrationszeile = Omit<Integration, 'personId' | 'fallId'>
export type Foerderwahl = Readonly<{ foerderungId: string; name: string; von: string; bis: string | null }>

type Wie = Readonly<{
  kennung: string
  darfTun: boolean
  heute: string
  stellen: readonly (readonly [string, string])[]
  foerderungen: readonly Foerderwahl[]
  /** a form of this page that was refused */
  gesendet: Gesendet | undefined
}>

const nameDer = (f: Foerderwahl) => t.foerderungZeile(f.name, alsDatum(f.von), f.bis === null ? '' : alsDatum(f.bis))

/** Starts of work with the rule why each counts or does not, and the months after. */
export function Integrationen({ integrationen, ...wie }: Wie & Readonly<{ integrationen: readonly Integrationszeile[] }>) {
  const neu = wie.gesendet?.tat === 'integration' && wie.gesendet.werte.ersetzt === '' ? wie.gesendet : undefined
  return (
    <section className="vm-teil" aria-labelledby="integrationen">
      <h2 id="integrationen">{t.integrationen}</h2>
      {integrationen.length === 0 && <p className="tw-leise">{t.integrationenLeer}</p>}
      <ul className="vm-treffer">
        {integrationen.map((i) => (
          <Zeile key={i.integrationId} i={i} {...wie} />
        ))}
      </ul>
      {wie.darfTun && (
        <details open={neu !== undefined}>
          <summary>{t.integrationNeu}</summary>
          <IntegrationFormular meldungen={neu?.meldungen} werte={neu?.werte ?? {}} ersetzt="" {...wie} />
        </details>
      )}
    </section>
  )
}

function Zeile({ i, ...wie }: Wie & Readonly<{ i: Integrationszeile }>) {
  const foerderung = wie.foerderungen.find((f) => f.foerderungId === i.foerderungId)
  return (
    <li>
      <h3>
        {alsDatum(i.beginn)}: {artNamen[i.art]}{' '}
        <span className={`tw-zustand tw-zustand--${i.zaehlung.zaehlt ? 'gezahlt' : 'entwurf'}`}>{i.zaehlung.zaehlt ? t.zaehlt : t.zaehltNicht}</span>
      </h3>
      <p>{i.zaehlung.grund}</p>
      {i.arbeitgeber !== '' && <p>{i.arbeitgeber}</p>}
      {foerderung !== undefined && <p>{t.gefoerdert(nameDer(foerderung))}</p>}
      {i.zaehlung.zaehlt ? (
        <>
          <h4>{t.nachhaltung}</h4>
          <Nachhaltung i={i} {...wie} />
        </>
      ) : (
        <details>
          <summary>{t.nachhaltung}</summary>
          <Nachhaltung i={i} {...wie} />
        </details>
      )}
      {wie.darfTun && <Korrektur i={i} {...wie} />}
    </li>
  )
}

function Korrektur({ i, ...wie }: Wie & Readonly<{ i: Integrationszeile }>) {
  const g = wie.gesendet
  const korrigiert = g?.tat === 'integration' && g.werte.ersetzt === i.integrationId ? g : undefined
  const widerrufen = g?.tat === 'widerrufen' && g.werte.integration === i.integrationId ? g : undefined
  const grund = `grund-${i.integrationId}`
  return (
    <details open={korrigiert !== undefined || widerrufen !== undefined}>
      <summary>{t.korrigieren}</summary>
      <IntegrationFormular meldungen={korrigiert?.meldungen} werte={korrigiert?.werte ?? werteVon(i)} ersetzt={i.integrationId} {...wie} />
      <Form method="post" className="vm-form" noValidate>
        <Verborgen tat="widerrufen" kennung={wie.kennung} />
        <input type="hidden" name="integration" value={i.integrationId} />
        <Feld name={grund} senden="grund" label={t.widerrufGrund} fehler={fehlerAn(widerrufen?.meldungen)(grund)} />
        <div className="vm-knoepfe">
          <Knopf zweit>{t.widerrufen}</Knopf>
        </div>
      </Form>
    </details>
  )
}

function werteVon(i: Integrationszeile): Record<string, string> {
  return {
    'i.beginn': i.beginn,
    'i.art': i.art,
    'i.kldb': i.kldb,
    'i.stunden': i.minutenJeWoche === null ? '' : String(i.minutenJeWoche / 60).replace('.', ','),
    'i.brutto': i.bruttoCent === null ? '' : (i.bruttoCent / 100).toFixed(2).replace('.', ','),
    'i.befristet_bis': i.befristetBis ?? '',
    'i.stelle': i.stelleId ?? '',
    'i.foerderung': i.foerderungId ?? '',
    'i.durch': i.durchVermittlung ? 'ja' : '',
    'i.quelle': i.quelle,
  }
}

function IntegrationFormular({
  stellen,
  foerderungen,
  meldungen,
  werte,
  ersetzt,
  kennung,
}: Wie & Readonly<{ meldungen: readonly Meldung[] | undefined; werte: Readonly<Record<string, string>>; ersetzt: string }>) {
  const an = fehlerAn(meldungen)
  const f = t.felder
  const feld = (name: string) => ({
    name: integrationsfeld(name, ersetzt),
    senden: `i.${name}`,
    wert: werte[`i.${name}`],
    fehler: an(integrationsfeld(name, ersetzt)),
  })
  return (
    <Form method="post" className="vm-form" noValidate>
      <Verborgen tat="integration" kennung={kennung} />
      <input type="hidden" name="ersetzt" value={ersetzt} />
      <div className="vm-raster">
        <Feld {...feld('beginn')} label={f.beginn} art="date" />
        <Auswahl {...feld('art')} label={f.art} optionen={artNamen} leer="–" />
        <Auswahl {...feld('stelle')} label={f.stelle} optionen={stellen} leer={t.ohneStelle} />
        {foerderungen.length > 0 && (
          <Auswahl
            {...feld('foerderung')}
            label={f.foerderung}
            optionen={foerderungen.map((x) => [x.foerderungId, nameDer(x)] as const)}
            leer={t.ohneFoerderung}
          />
        )}
        <Feld {...feld('kldb')} label={f.kldb} />
        <Feld {...feld('stunden')} label={f.stunden} />
        <Feld {...feld('brutto')} label={f.brutto} />
        <Feld {...feld('befristet_bis')} label={f.befristet_bis} art="date" />
        <Feld {...feld('quelle')} label={f.quelle} />
      </div>
      <Haken name="i.durch" wert="ja" label={f.durch} an={werte['i.durch'] === 'ja'} />
      <div className="vm-knoepfe">
        <Knopf>{t.erfassen}</Knopf>
      </div>
    </Form>
  )
}

function Nachhaltung({ i, kennung, darfTun, heute }: Wie & Readonly<{ i: Integrationszeile }>) {
  const bekannt = (b: boolean | undefined) => (b === undefined ? t.offen : b ? t.arbeitet : t.arbeitetNicht)
  return (
    <>
      <ul className="vm-fakten">
        {i.nachhaltung.map((n) => (
          <li key={n.monat}>
            <b>{alsMonat(n.monat.slice(0, 7))}</b> {bekannt(n.beschaeftigt)}
            {darfTun && n.monat <= heute && (
              <Form method="post" className="vm-knoepfe">
                <Verborgen tat="nachhalten" kennung={kennung} />
                <input type="hidden" name="integration" value={i.integrationId} />
                <input type="hidden" name="monat" value={n.monat} />
                <input type="hidden" name="quelle" value="Jobcenter" />
                <button
                  type="submit"
                  name="beschaeftigt"
                  value="ja"
                  className="tw-textknopf"
                  aria-label={`${alsMonat(n.monat.slice(0, 7))}: ${t.arbeitet}`}
                >
                  {t.arbeitet}
                </button>
                <button
                  type="submit"
                  name="beschaeftigt"
                  value="nein"
                  className="tw-textknopf"
                  aria-label={`${alsMonat(n.monat.slice(0, 7))}: ${t.arbeitetNicht}`}
                >
                  {t.arbeitetNicht}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {i.kontinuierlich !== undefined && <p>{i.kontinuierlich ? t.kontinuierlich : t.nichtKontinuierlich}</p>}
    </>
  )
}
