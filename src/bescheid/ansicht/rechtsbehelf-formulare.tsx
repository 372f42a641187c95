import { useId } from 'react'
import { Form } from 'react-router'
import { ausgaengeVon, erfolgsgruende, type RechtsbehelfArt, rechtsbehelfArten, sachgebiete } from '../rechtsbehelfe-regeln.ts'
import { ausgangnamen, erfolgsgrundnamen, rechtsbehelfArtnamen, sachgebietnamen, rechtsbehelfSeite as t } from '../texte/personal-rechtsbehelfe.ts'

/** What came back from a form: done, or refused with what was typed and a sentence by field. */
export type Rueckgabe = Readonly<
  | { ok: true; satz: string }
  | { ok: false; tat: string; id: string; fehler: readonly Readonly<{ feld: string; satz: string }>[]; werte: Readonly<Record<string, string>> }
>
type Antwort = Rueckgabe | undefined
export type Zeile = Readonly<{ rechtsbehelfId: string; art: RechtsbehelfArt; nummer: string; eingangAm: string; offen: boolean }>

/** What was typed into this form, and what was wrong with it. */
function getippt(antwort: Antwort, id: string, ...taten: readonly string[]) {
  const meine = antwort?.ok === false && antwort.id === id && taten.includes(antwort.tat) ? antwort : undefined
  return {
    da: meine !== undefined,
    wert: (feld: string) => meine?.werte[feld] ?? '',
    fehler: (feld: string) => meine?.fehler.find((f) => f.feld === feld)?.satz ?? '',
  }
}

export function Eingangsformular({
  entscheidungen,
  heute,
  antwort,
  offen,
}: Readonly<{ entscheidungen: readonly Readonly<{ id: string; name: string }>[]; heute: string; antwort: Antwort; offen: boolean }>) {
  const g = getippt(antwort, '', 'erfassen')
  const einzige = entscheidungen.length === 1 ? (entscheidungen[0]?.id ?? '') : ''
  return (
    <details open={offen || g.da} className="ap-kasten">
      <summary>{t.neu}</summary>
      <Form method="post" className="ap-formular" preventScrollReset>
        <Wahl
          name="entscheidungId"
          label={t.entscheidung}
          optionen={entscheidungen.map((e) => [e.id, e.name])}
          wert={g.wert('entscheidungId') || einzige}
          fehler={g.fehler('entscheidungId')}
        />
        <Wahl
          name="art"
          label={t.art}
          optionen={rechtsbehelfArten.map((a) => [a, rechtsbehelfArtnamen[a]])}
          wert={g.wert('art') || 'widerspruch'}
          fehler={g.fehler('art')}
        />
        <Wahl
          name="sachgebiet"
          label={t.sachgebiet}
          optionen={sachgebiete.map((s) => [s, sachgebietnamen[s]])}
          wert={g.wert('sachgebiet')}
          fehler={g.fehler('sachgebiet')}
        />
        <Feld
          name="eingangAm"
          label={t.eingangAm}
          hinweis={t.eingangHinweis}
          type="date"
          max={heute}
          wert={g.wert('eingangAm') || heute}
          fehler={g.fehler('eingangAm')}
        />
        <Feld name="zeichen" label={t.aktenzeichen} wert={g.wert('zeichen')} fehler={g.fehler('zeichen')} />
        <Taste tat="erfassen" name={t.eintragen} art="primary" />
      </Form>
    </details>
  )
}

export function Ausgangsformular({ z, heute, antwort }: Readonly<{ z: Zeile; heute: string; antwort: Antwort }>) {
  const g = getippt(antwort, z.rechtsbehelfId, 'erledigen')
  const id = useId()
  const falsch = g.fehler('erfolgsgruende')
  return (
    <details open={g.da} className="ap-kasten">
      <summary>{t.erledigen(rechtsbehelfArtnamen[z.art], z.nummer)}</summary>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="rechtsbehelfId" value={z.rechtsbehelfId} />
        <Feld
          name="erledigtAm"
          label={t.erledigtAm}
          type="date"
          min={z.eingangAm}
          max={heute}
          wert={g.wert('erledigtAm') || heute}
          fehler={g.fehler('erledigtAm')}
        />
        <Wahl
          name="ausgang"
          label={t.ausgang}
          optionen={ausgaengeVon(z.art).map((a) => [a, ausgangnamen[a]])}
          wert={g.wert('ausgang')}
          fehler={g.fehler('ausgang')}
        />
        <fieldset aria-describedby={`${id}-h ${id}-f`}>
          <legend>{t.erfolgsgruende}</legend>
          <small id={`${id}-h`}>{t.erfolgHinweis}</small> <b id={`${id}-f`}>{falsch}</b>
          {erfolgsgruende.map((e) => (
            <label key={e} className="tm-haken">
              <input type="checkbox" name="erfolgsgrund" value={e} />
              {erfolgsgrundnamen[e]}
            </label>
          ))}
        </fieldset>
        <Taste tat="erledigen" name={t.speichern} art="primary" />
      </Form>
    </details>
  )
}

/** What was entered by mistake: the end is taken back, or the whole entry struck. */
export function Berichtigung({ z, antwort }: Readonly<{ z: Zeile; antwort: Antwort }>) {
  const g = getippt(antwort, z.rechtsbehelfId, 'oeffnen', 'streichen')
  return (
    <details open={g.da} className="ap-kasten">
      <summary>{t.aendern(rechtsbehelfArtnamen[z.art], z.nummer)}</summary>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="rechtsbehelfId" value={z.rechtsbehelfId} />
        <Feld name="grund" label={t.grund} wert={g.wert('grund')} fehler={g.fehler('grund')} />
        <div className="ap-formular__reihe">
          {!z.offen && <Taste tat="oeffnen" name={t.wiederOeffnen} art="secondary" />}
          <Taste tat="streichen" name={t.streichen} art="secondary" />
        </div>
      </Form>
    </details>
  )
}

function Taste({ tat, name, art }: Readonly<{ tat: string; name: string; art: 'primary' | 'secondary' }>) {
  return (
    <button type="submit" name="tat" value={tat} className={`kern-btn kern-btn--${art}`}>
      <span className="kern-label">{name}</span>
    </button>
  )
}

type Feldteile = Readonly<{ name: string; label: string; wert: string; fehler: string }>

function Feld({
  name,
  label,
  hinweis = '',
  wert,
  fehler,
  ...rest
}: Feldteile & Readonly<{ hinweis?: string; type?: 'date'; min?: string; max?: string }>) {
  const id = useId()
  return (
    <label>
      {label}
      {hinweis !== '' && <small id={`${id}-h`}>{hinweis}</small>}
      {fehler !== '' && <b id={`${id}-f`}>{fehler}</b>}
      <input
        name={name}
        defaultValue={wert}
        autoComplete="off"
        aria-invalid={fehler !== '' || undefined}
        aria-describedby={`${id}-h ${id}-f`}
        {...rest}
      />
    </label>
  )
}

function Wahl({ name, label, optionen, wert, fehler }: Feldteile & Readonly<{ optionen: readonly (readonly [string, string])[] }>) {
  const id = useId()
  return (
    <label>
      {label}
      {fehler !== '' && <b id={`${id}-f`}>{fehler}</b>}
      <select name={name} defaultValue={wert} key={wert} aria-invalid={fehler !== '' || undefined} aria-describedby={`${id}-f`}>
        <option value="">{t.bitteWaehlen}</option>
        {optionen.map(([w, n]) => (
          <option key={w} value={w}>
            {n}
          </option>
        ))}
      </select>
    </label>
  )
}
