import { Form } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import { arbeit as t } from '../texte/personal-arbeit.ts'
import { arbeitgeberStandNamen, ereignisNamen, freigabeNamen, personStandNamen, seitenNamen } from '../texte/personal-vorschlag.ts'
import type { Vorschlag } from '../vorschlag-lesen.ts'
import { Auswahl, Feld, Knopf } from './felder.tsx'
import { Punkte, Punktetafel } from './teile.tsx'

export type Vorschlagszeile = Omit<Vorschlag, 'personId' | 'fallId'>

const antworten = [
  ['person interessiert', `${seitenNamen.person}: ${personStandNamen.interessiert}`],
  ['person beworben', `${seitenNamen.person}: ${personStandNamen.beworben}`],
  ['person abgesagt', `${seitenNamen.person}: ${personStandNamen.abgesagt}`],
  ['arbeitgeber gespraech', `${seitenNamen.arbeitgeber}: ${arbeitgeberStandNamen.gespraech}`],
  ['arbeitgeber eingestellt', `${seitenNamen.arbeitgeber}: ${arbeitgeberStandNamen.eingestellt}`],
  ['arbeitgeber abgesagt', `${seitenNamen.arbeitgeber}: ${arbeitgeberStandNamen.abgesagt}`],
] as const

/** Proposals with what both sides said, in one line of time. */
export function Vorschlaege({
  vorschlaege,
  kennung,
  name,
  darfTun,
}: Readonly<{ vorschlaege: readonly Vorschlagszeile[]; kennung: string; name: string; darfTun: boolean }>) {
  return (
    <section className="vm-teil" aria-labelledby="vorschlaege">
      <h2 id="vorschlaege">{t.vorschlaege}</h2>
      {vorschlaege.length === 0 ? (
        <p className="tw-leise">{t.vorschlaegeLeer}</p>
      ) : (
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
                {personStandNamen[v.standPerson]} · {freigabeNamen[v.freigabe]} · {arbeitgeberStandNamen[v.standArbeitgeber]}
                {v.zurueck && ` · ${t.zurueckgezogen}`}
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
              {darfTun && <Taten v={v} kennung={kennung} name={name} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Taten({ v, kennung, name }: Readonly<{ v: Vorschlagszeile; kennung: string; name: string }>) {
  if (v.zurueck) return <Zurueck tat="wiederherstellen" v={v} kennung={kennung} text={t.wiederherstellen} />
  return (
    <details>
      <summary>{t.rueckmeldung}</summary>
      <Form method="post" className="vm-form" key={v.ereignisse.length}>
        <Verborgen tat="rueckmeldung" vorschlag={v.vorschlagId} kennung={kennung} />
        <div className="vm-raster">
          <Auswahl name={`was-${v.vorschlagId}`} senden="was" label={t.was} optionen={antworten} />
          <Auswahl name={`frei-${v.vorschlagId}`} senden="freigabe" label={t.freigabe} optionen={freigabeNamen} wert={v.freigabe} />
          <Feld name={`name-${v.vorschlagId}`} senden="name" label={t.name} wert={name} />
          <Feld name={`tel-${v.vorschlagId}`} senden="telefon" label={t.telefon} />
          <Feld name={`mail-${v.vorschlagId}`} senden="email" label={t.email} art="email" />
          <Feld name={`grund-${v.vorschlagId}`} senden="grund" label={t.grund} breit />
        </div>
        <div className="vm-knoepfe">
          <Knopf zweit>{t.eintragen}</Knopf>
        </div>
      </Form>
      <Zurueck tat="zurueckziehen" v={v} kennung={kennung} text={t.zurueckziehen} />
    </details>
  )
}

function Zurueck({ tat, v, kennung, text }: Readonly<{ tat: string; v: Vorschlagszeile; kennung: string; text: string }>) {
  return (
    <Form method="post">
      <Verborgen tat={tat} vorschlag={v.vorschlagId} kennung={kennung} />
      <Knopf zweit>{text}</Knopf>
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
