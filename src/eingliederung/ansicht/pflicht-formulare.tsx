import { Form } from 'react-router'
import { pflichtFassungen } from '../texte/personal-belehrung.ts'
import { mitwirkungsnamen, pflichtarten, pflichtnamen, pflichtSeite as t } from '../texte/personal-pflicht.ts'
import { Haken, Knopf, Wahlliste } from './termin-felder.tsx'

type Welche = Readonly<{ pflichtId: string; heute: string; frist: string }>

function Tat({
  tat,
  id,
  titel,
  knopf,
  children,
  art,
}: {
  tat: string
  id: string
  titel: string
  knopf: string
  children: React.ReactNode
  art?: 'primary'
}) {
  return (
    <details>
      <summary>{titel}</summary>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="pflichtId" value={id} />
        <input type="hidden" name="tat" value={tat} />
        {children}
        <Knopf text={knopf} art={art ?? 'secondary'} />
      </Form>
    </details>
  )
}

function Text({ label, name = 'text' }: { label: string; name?: string }) {
  return (
    <label>
      {label}
      <textarea name={name} rows={3} maxLength={2000} required />
    </label>
  )
}

function Tag({ name, label, wert }: { name: string; label: string; wert: string }) {
  return (
    <label>
      {label}
      <input type="date" name={name} defaultValue={wert} required />
    </label>
  )
}

/** What can be done with a breach while it is heard. */
export function Anhoerungsformulare({ pflichtId, heute, frist, angehoert }: Welche & { angehoert: boolean }) {
  if (!angehoert)
    return (
      <>
        <Tat tat="anhoeren" id={pflichtId} titel={t.anhoeren} knopf={t.anhoeren} art="primary">
          <Tag name="frist" label={t.frist} wert={frist} />
          <Haken name="psychisch" text={t.psychisch} />
          <Haken name="anbieten" text={t.anbieten} />
        </Tat>
        <OhneFolge pflichtId={pflichtId} />
      </>
    )
  return (
    <>
      <Tat tat="antwort" id={pflichtId} titel={t.antwort} knopf={t.antwort}>
        <Text label={t.antwortText} />
        <Haken name="gesundheit" text={t.gesundheit} />
        <Haken name="verlangt" text={t.verlangt} />
      </Tat>
      <Tat tat="persoenlich" id={pflichtId} titel={t.persoenlich} knopf={t.persoenlich}>
        <Tag name="am" label={t.am} wert={heute} />
        <Text label={t.antwortText} />
        <Haken name="gesundheit" text={t.gesundheit} />
      </Tat>
      <Tat tat="beurteilen" id={pflichtId} titel={t.beurteilen} knopf={t.beurteilen} art="primary">
        <Wahlliste name="grundstand" label={t.grund} optionen={Object.entries(t.gruendeWahl)} />
        <Wahlliste name="haerte" label={t.haerte} optionen={Object.entries(t.haerteWahl)} />
        <Text label={t.begruendung} />
        <Haken name="gesundheit" text={t.gesundheit} />
      </Tat>
      <OhneFolge pflichtId={pflichtId} />
    </>
  )
}

function OhneFolge({ pflichtId }: { pflichtId: string }) {
  return (
    <Tat tat="ohne-folge" id={pflichtId} titel={t.ohneFolge} knopf={t.ohneFolge}>
      <Text label={t.warum} />
      <Haken name="gesundheit" text={t.gesundheit} />
    </Tat>
  )
}

export function Endeformular({ pflichtId, heute }: Pick<Welche, 'pflichtId' | 'heute'>) {
  return (
    <Tat tat="beenden" id={pflichtId} titel={t.ende} knopf={t.ende}>
      <Wahlliste name="grund" label={t.endegrund} optionen={Object.entries(t.endgruende)} />
      <Tag name="am" label={t.am} wert={heute} />
    </Tat>
  )
}

type Geltende = readonly Readonly<{ id: string; satz: string }>[]

export function NeuePflicht({ heute, verpflichtungen }: { heute: string; verpflichtungen: Geltende }) {
  const arten = Object.entries(pflichtarten).filter(([a]) => a !== 'meldeversaeumnis')
  return (
    <details className="ap-kasten">
      <summary>{t.neu}</summary>
      <Form method="post" className="ap-formular">
        <input type="hidden" name="tat" value="eroeffnen" />
        <div className="ap-formular__reihe">
          <Wahlliste name="art" label={t.art} optionen={arten} />
          <Tag name="tag" label={t.tag} wert={heute} />
        </div>
        <Wahlliste name="pflicht" label={t.pflicht} wert="massnahme" optionen={Object.entries(pflichtnamen)} />
        {verpflichtungen.length > 0 && (
          <Wahlliste name="verpflichtung" label={t.gegen} optionen={[['', t.gegenKeine], ...verpflichtungen.map((v) => [v.id, v.satz] as const)]} />
        )}
        <Text label={t.was} name="was" />
        <label>
          {t.sperrzeit}
          <input type="date" name="sperrzeitAb" />
        </label>
        <Haken name="meldesperrzeit" text={t.meldesperrzeit} />
        <Haken name="belehrt" text={t.belehrt} />
        <Wahlliste name="belehrung" label={t.belehrung} optionen={pflichtFassungen.map((b) => [b.fassung, b.name] as const).toReversed()} />
        <Haken name="coaching" text={t.coaching} />
        <Haken name="stelle" text={t.stelle} />
        <Haken name="willentlich" text={t.willentlich} />
        <Knopf text={t.eroeffnen} />
      </Form>
    </details>
  )
}

/** The use case takes so many. */
const HOECHSTENS = 10
const OFFEN = 2

/** An obligation with its structured efforts; a row that is left empty is none. */
export function Verpflichten() {
  const reihen = Array.from({ length: HOECHSTENS }, (_, nr) => nr)
  return (
    <details>
      <summary>{t.verpflichten}</summary>
      <Form method="post" className="ap-formular">
        <input type="hidden" name="tat" value="verpflichten" />
        <Wahlliste name="ausloeser" label={t.ausloeser} wert="B" optionen={Object.entries(t.ausloeserWahl)} />
        {reihen.slice(0, OFFEN).map((nr) => (
          <Verlangtes key={nr} nr={nr} />
        ))}
        <details>
          <summary>{t.weitere}</summary>
          {reihen.slice(OFFEN).map((nr) => (
            <Verlangtes key={nr} nr={nr} />
          ))}
        </details>
        <Haken name="plan" text={t.planBeruecksichtigt} />
        <label>
          {t.planGrund}
          <textarea name="planGrund" rows={2} maxLength={1000} />
        </label>
        <label>
          {t.ermessen}
          <textarea name="ermessen" rows={2} maxLength={1000} />
        </label>
        <Knopf text={t.vorlegen} />
      </Form>
    </details>
  )
}

function Verlangtes({ nr }: { nr: number }) {
  const n = (teil: string) => `verlangt.${nr}.${teil}`
  return (
    <fieldset className="tm-verlangt">
      <legend>{t.verlangtNr(nr + 1)}</legend>
      <Wahlliste name={n('art')} label={t.mitwirkung} optionen={Object.entries(mitwirkungsnamen)} />
      <label>
        {t.mitwirkungWas}
        <textarea name={n('was')} rows={2} maxLength={300} required={nr === 0} />
      </label>
      <div className="ap-formular__reihe">
        <label>
          {t.anzahl}
          <input type="number" name={n('anzahl')} min="1" max="100" />
        </label>
        <Wahlliste name={n('je')} label={t.je} optionen={Object.entries(t.jeWahl)} />
        <label>
          {t.nachweisform}
          <input type="text" name={n('nachweisform')} maxLength={200} />
        </label>
        <label>
          {t.nachweisBis}
          <input type="date" name={n('nachweisBis')} />
        </label>
      </div>
      <Haken name={n('zumutbar')} text={t.zumutbar} />
    </fieldset>
  )
}

export function Erfuellungsformular({ id, heute, saetze }: { id: string; heute: string; saetze: readonly string[] }) {
  return (
    <details>
      <summary>{t.erfuellung}</summary>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="tat" value="erfuellung" />
        <input type="hidden" name="id" value={id} />
        {saetze.length > 1 && <Wahlliste name="nr" label={t.welche} optionen={saetze.map((satz, nr) => [String(nr), satz] as const)} />}
        <Tag name="am" label={t.am} wert={heute} />
        <Text label={t.was} name="was" />
        <Wahlliste
          name="erfuellt"
          label={t.erfuellung}
          optionen={[
            ['ja', t.erfuellt],
            ['nein', t.nichtErfuellt],
          ]}
        />
        <Knopf text={t.erfuellung} />
      </Form>
    </details>
  )
}
