import { Form } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import { type Meldung, vorschlagsfeld } from '../model.ts'
import { arbeit as t } from '../texte/personal-arbeit.ts'
import { arbeitgeberStandNamen, ereignisNamen, freigabeNamen, personStandNamen, seitenNamen } from '../texte/personal-vorschlag.ts'
import type { Vorschlag } from '../vorschlag-lesen.ts'
import { Auswahl, Feld, fehlerAn, Knopf } from './felder.tsx'
import { Punkte, Punktetafel } from './teile.tsx'

export type Vorschlagszeile = Omit<Vorschlag, 'personId' | 'fallId'>

/** A form that was refused: what was typed, and the sentences at its fields. */
export type Gesendet = Readonly<{ tat: string; meldungen: readonly Meldung[]; werte: Readonly<Record<string, string>> }>

type Wie = Readonly<{ kennung: string; name: string; darfTun: boolean; gesendet: Gesendet | undefined }>

/**
 * Proposals with what both sides said, in one line of time. Those of which nothing more comes are folded: taken back, one side said no, the
 * vacancy is gone, or the person works there.
 */
export function Vorschlaege({
  vorschlaege,
  arbeitetBei,
  ...wie
}: Wie & Readonly<{ vorschlaege: readonly Vorschlagszeile[]; arbeitetBei: readonly (string | null)[] }>) {
  const istVorbei = (v: Vorschlagszeile) =>
    v.zurueck ||
    v.standPerson === 'abgesagt' ||
    v.standArbeitgeber === 'abgesagt' ||
    arbeitetBei.includes(v.stelleId) ||
    (!v.stelleOffen && v.standArbeitgeber !== 'eingestellt')
  const vorbei = vorschlaege.filter(istVorbei)
  const beantwortet = vorbei.some((v) => v.vorschlagId === wie.gesendet?.werte.vorschlag)
  return (
    <section className="vm-teil" aria-labelledby="vorschlaege">
      <h2 id="vorschlaege">{t.vorschlaege}</h2>
      {vorschlaege.length === 0 && <p className="tw-leise">{t.vorschlaegeLeer}</p>}
      <Liste vorschlaege={vorschlaege.filter((v) => !istVorbei(v))} {...wie} />
      {vorbei.length > 0 && (
        <details open={beantwortet}>
          <summary>{t.vorbei(vorbei.length)}</summary>
          <Liste vorschlaege={vorbei} {...wie} />
        </details>
      )}
    </section>
  )
}

function Liste({ vorschlaege, ...wie }: Wie & Readonly<{ vorschlaege: readonly Vorschlagszeile[] }>) {
  if (vorschlaege.length === 0) return null
  return (
    <ul className="vm-treffer">
      {vorschlaege.map((v) => (
        <li key={v.vorschlagId}>
          <h3>
            {v.titel}{' '}
            <span className="tw-leise tw-normal">
              {v.arbeitgeber}, {v.ort}
            </span>{' '}
            <Punkte passung={v.passung} />
          </h3>
          <p>
            {seitenNamen.person}: {personStandNamen[v.standPerson]} · {freigabeNamen[v.freigabe]} · {seitenNamen.arbeitgeber}:{' '}
            {arbeitgeberStandNamen[v.standArbeitgeber]}
            {v.zurueck && ` · ${t.zurueckgezogen}`}
            {!v.stelleOffen && ` · ${t.stelleZu}`}
          </p>
          <ol className="vm-verlauf">
            {v.ereignisse.map((e, i) => (
              <li key={`${v.vorschlagId} ${i.toString()}`}>
                <b>{alsDatum(e.am)}</b> {seitenNamen[e.seite]}: {ereignisNamen[e.art] ?? e.art}
                {e.text !== '' && `, ${e.text}`} <span className="tw-leise">{e.wer}</span>
              </li>
            ))}
          </ol>
          <Punktetafel passung={v.passung} />
          {wie.darfTun && <Taten v={v} {...wie} />}
        </li>
      ))}
    </ul>
  )
}

function Taten({ v, ...wie }: Wie & Readonly<{ v: Vorschlagszeile }>) {
  if (v.zurueck) return <Zurueck tat="wiederherstellen" v={v} kennung={wie.kennung} text={t.wiederherstellen} />
  const { gesendet } = wie
  const eigene = gesendet?.tat === 'rueckmeldung' && gesendet.werte.vorschlag === v.vorschlagId ? gesendet : undefined
  const vomArbeitgeber = eigene?.werte.was?.startsWith('arbeitgeber') === true
  return (
    <>
      <details open={eigene !== undefined && !vomArbeitgeber} key={`p ${v.ereignisse.length}`}>
        <summary>{t.rueckmeldungPerson}</summary>
        <VonPerson v={v} eigene={vomArbeitgeber ? undefined : eigene} {...wie} />
      </details>
      <details open={vomArbeitgeber} key={`a ${v.ereignisse.length}`}>
        <summary>{t.rueckmeldungArbeitgeber}</summary>
        {v.freigabe === 'keine' ? <p>{t.ohneFreigabe}</p> : <VomArbeitgeber v={v} eigene={vomArbeitgeber ? eigene : undefined} {...wie} />}
      </details>
      <Zurueck tat="zurueckziehen" v={v} kennung={wie.kennung} text={t.zurueckziehen} />
    </>
  )
}

type Rueckmeldung = Wie & Readonly<{ v: Vorschlagszeile; eigene: Gesendet | undefined }>

/** What the person said by telephone or at the counter, and what the employer may know. */
function VonPerson({ v, kennung, name, eigene }: Rueckmeldung) {
  const f = feldVon(v, eigene)
  const was = (['interessiert', 'beworben', 'abgesagt'] as const).map((stand) => [`person ${stand}`, personStandNamen[stand]] as const)
  return (
    <Form method="post" className="vm-form" noValidate>
      <Verborgen tat="rueckmeldung" vorschlag={v.vorschlagId} kennung={kennung} />
      <div className="vm-raster">
        <Auswahl {...f('was', v.standPerson === 'offen' ? 'person interessiert' : `person ${v.standPerson}`)} label={t.was} optionen={was} />
        <Auswahl {...f('freigabe', v.freigabe)} label={t.freigabe} optionen={freigabeNamen} />
        <Feld {...f('name', v.kontakt.name || name)} label={t.name} />
        <Feld {...f('telefon', v.kontakt.telefon)} label={t.telefon} art="tel" />
        <Feld {...f('email', v.kontakt.email)} label={t.email} art="email" />
        <Feld {...f('grund', '')} label={t.grund} hinweis={t.grundNoetig} breit />
      </div>
      <div className="vm-knoepfe">
        <Knopf zweit>{t.eintragen}</Knopf>
      </div>
    </Form>
  )
}

function VomArbeitgeber({ v, kennung, eigene }: Rueckmeldung) {
  const f = feldVon(v, eigene)
  const was = (['gespraech', 'eingestellt', 'abgesagt'] as const).map((stand) => [`arbeitgeber ${stand}`, arbeitgeberStandNamen[stand]] as const)
  return (
    <Form method="post" className="vm-form" noValidate>
      <Verborgen tat="rueckmeldung" vorschlag={v.vorschlagId} kennung={kennung} />
      <div className="vm-raster">
        <Auswahl {...f('was', '', 'arbeitgeber')} label={t.was} optionen={was} />
        <Feld {...f('grund', '', 'arbeitgeber')} label={t.grund} hinweis={t.grundNoetig} breit />
      </div>
      <div className="vm-knoepfe">
        <Knopf zweit>{t.eintragen}</Knopf>
      </div>
    </Form>
  )
}

/** A field with what was typed before, else with what is known; both forms of a proposal have one called `grund`. */
function feldVon(v: Vorschlagszeile, eigene: Gesendet | undefined) {
  return (name: string, sonst: string, seite: 'person' | 'arbeitgeber' = 'person') => {
    const feld = vorschlagsfeld(name, v.vorschlagId, seite)
    return { name: feld, senden: name, wert: eigene?.werte[name] ?? sonst, fehler: fehlerAn(eigene?.meldungen)(feld) }
  }
}

function Zurueck({ tat, v, kennung, text }: Readonly<{ tat: string; v: Vorschlagszeile; kennung: string; text: string }>) {
  return (
    <Form method="post">
      <Verborgen tat={tat} vorschlag={v.vorschlagId} kennung={kennung} />
      <button type="submit" className="tw-textknopf">
        {text}
      </button>
    </Form>
  )
}

export function Verborgen({ tat, vorschlag, kennung }: Readonly<{ tat: string; vorschlag?: string; kennung: string }>) {
  return (
    <>
      <input type="hidden" name="tat" value={tat} />
      <input type="hidden" name="person" value={kennung} />
      {vorschlag !== undefined && <input type="hidden" name="vorschlag" value={vorschlag} />}
    </>
  )
}
