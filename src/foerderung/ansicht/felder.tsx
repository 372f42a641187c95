import { feldId } from '../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../platform/ui/feld.tsx'
import type { Feld } from '../felder.ts'
import { ZEILEN } from '../felder.ts'
import { zeilenname } from '../formular-namen.ts'
import { listenworte as l, unterbrechungNamen } from '../texte/personal-felder.ts'
import { bearbeiten as t } from '../texte/personal-seiten.ts'

type Props = Readonly<{ feld: Feld; werte: Readonly<Record<string, string>>; quelle?: string | undefined; fehler?: string | undefined }>

/** One field of a grant by its kind; its source stands below the name. */
export function FoerderFeld(props: Props) {
  const { form } = props.feld
  if (form === 'posten') return <Posten {...props} />
  if (form === 'spannen' || form === 'unterbrechungen') return <Spannen {...props} />
  return <Einzeln {...props} />
}

function Einzeln({ feld, werte, quelle, fehler }: Props) {
  const id = feldId(feld.name)
  const wert = werte[feld.name] ?? ''
  const hinweis = [feld.hinweis, quelle && t.quelle(quelle)].filter(Boolean).join('. ')
  const beschrieben = [hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean).join(' ') || undefined
  const gemeinsam = { id, name: feld.name, 'aria-describedby': beschrieben, 'aria-invalid': fehler ? (true as const) : undefined }
  const einheit = feld.form === 'euro' ? '€' : feld.einheit
  return (
    <div className="ef-feld">
      <label htmlFor={id}>{feld.label}</label>
      <FeldFehler id={id} satz={fehler} />
      {feld.optionen ? (
        <select {...gemeinsam} defaultValue={wert}>
          <option value="">{feld.name.startsWith('a.') ? t.waehlen : t.unbekannt}</option>
          {Object.entries(feld.optionen).map(([w, text]) => (
            <option key={w} value={w}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <span className="ef-mit">
          <input
            {...gemeinsam}
            type={feld.form === 'tag' || feld.form === 'tagOffen' ? 'date' : 'text'}
            inputMode={feld.form === 'tag' || feld.form === 'tagOffen' ? undefined : 'decimal'}
            autoComplete="off"
            defaultValue={wert}
          />
          {einheit && <span>{einheit}</span>}
        </span>
      )}
      {feld.form === 'tagOffen' && (
        <label className="ef-haken">
          <input type="checkbox" name={`${feld.name}.ohne`} value="ja" defaultChecked={werte[`${feld.name}.ohne`] === 'ja'} />
          <span>{feld.name.endsWith('azavBis') ? t.ohneFrist.azavBis : t.ohneFrist.befristetBis}</span>
        </label>
      )}
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
    </div>
  )
}

/** Rows that stand ready: those filled in and two more. */
function zeilen(feld: Feld, werte: Props['werte'], teil: string): number[] {
  const gefuellt = Array.from({ length: ZEILEN }, (_, nr) => nr).filter((nr) => (werte[zeilenname(feld.name, nr, teil)] ?? '') !== '')
  return Array.from({ length: Math.min(ZEILEN, (gefuellt.at(-1) ?? -1) + 3) }, (_, nr) => nr)
}

function Zelle({ name, label, werte, art = 'text' }: { name: string; label: string; werte: Props['werte']; art?: 'text' | 'date' | 'month' }) {
  return (
    <input
      type={art}
      name={name}
      aria-label={label}
      placeholder={art === 'date' ? undefined : (label.split(',')[0] ?? '')}
      autoComplete="off"
      defaultValue={werte[name] ?? ''}
    />
  )
}

function Posten({ feld, werte, fehler }: Props) {
  const id = feldId(feld.name)
  const name = (nr: number, teil: string) => zeilenname(feld.name, nr, teil)
  return (
    <fieldset className="ef-zeilen" id={id} tabIndex={-1}>
      <legend>{feld.label}</legend>
      <FeldFehler id={id} satz={fehler} />
      {zeilen(feld, werte, 'bezeichnung').map((nr) => (
        <div key={nr}>
          <Zelle name={name(nr, 'bezeichnung')} label={l.bezeichnung(nr + 1)} werte={werte} />
          <Zelle name={name(nr, 'cent')} label={l.betrag(nr + 1)} werte={werte} />
          <Zelle name={name(nr, 'monat')} label={l.monat(nr + 1)} werte={werte} art="month" />
        </div>
      ))}
    </fieldset>
  )
}

function Spannen({ feld, werte, quelle, fehler }: Props) {
  const id = feldId(feld.name)
  const name = (nr: number, teil: string) => zeilenname(feld.name, nr, teil)
  return (
    <fieldset className="ef-zeilen" id={id} tabIndex={-1}>
      <legend>{feld.label}</legend>
      <FeldFehler id={id} satz={fehler} />
      {quelle && <small>{t.quelle(quelle)}</small>}
      {zeilen(feld, werte, 'von').map((nr) => (
        <div key={nr}>
          <Zelle name={name(nr, 'von')} label={l.von(nr + 1)} werte={werte} art="date" />
          <Zelle name={name(nr, 'bis')} label={l.bis(nr + 1)} werte={werte} art="date" />
          {feld.form === 'unterbrechungen' && (
            <select name={name(nr, 'art')} aria-label={l.art(nr + 1)} defaultValue={werte[name(nr, 'art')] ?? 'sonstige'}>
              {Object.entries(unterbrechungNamen).map(([wert, text]) => (
                <option key={wert} value={wert}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </div>
      ))}
      <label className="ef-haken">
        <input type="checkbox" name={`${feld.name}.keine`} value="ja" defaultChecked={werte[`${feld.name}.keine`] === 'ja'} />
        <span>{t.keineUnterbrechung}</span>
      </label>
    </fieldset>
  )
}
