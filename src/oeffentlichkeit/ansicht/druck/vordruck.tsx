import { druckTexte, werkstattTexte } from '../../texte/personal-druck.ts'
import { Feld, type Formular, Liste, wert } from './felder.tsx'

const t = werkstattTexte.form
const b = werkstattTexte.bearbeiten
const SPRACHEN = ['de', 'einfach', 'en'] as const
const zahlen = (von: number, bis: number) => Array.from({ length: bis - von + 1 }, (_, i) => [String(von + i), String(von + i)] as const)

export type Aufbau = readonly Readonly<{ nr: number; felder: readonly Readonly<{ nr: number; frei: boolean }>[] }>[]

type Props = {
  f: Formular
  aufbau: Aufbau
  /** questions of the application: key and what it asks */
  katalog: readonly Readonly<{ schluessel: string; frage: string }>[]
}

/** Fields of a form: its words, then its sections with their questions. Rows are moved by buttons, so that the keyboard is enough. */
export function Vordruckfelder({ f, aufbau, katalog }: Props) {
  const namen = new Map(katalog.map((k) => [k.schluessel, k.frage]))
  return (
    <>
      <h2>{b.plaetze}</h2>
      {SPRACHEN.map((s) => (
        <details key={s} open={s === 'de'} className="dr-sprache">
          <summary>{druckTexte.sprache[s]}</summary>
          <Feld f={f} name={`texte.${s}.titel`} label={werkstattTexte.titelFeld} hoechstens={120} />
          <Feld f={f} name={`texte.${s}.kurz`} label={t.kurz} hoechstens={300} zeilen={2} />
          <Feld f={f} name={`texte.${s}.einleitung`} label={t.einleitung} hinweis={b.markdown} hoechstens={4000} zeilen={5} />
          <Feld f={f} name={`texte.${s}.erklaerung`} label={t.erklaerung} hoechstens={4000} zeilen={3} />
          <Feld f={f} name={`texte.${s}.schluss`} label={t.schluss} hoechstens={4000} zeilen={3} />
        </details>
      ))}
      <h2>{t.abschnitte}</h2>
      <datalist id="felder-des-antrags">
        {katalog.map((k) => (
          <option key={k.schluessel} value={k.schluessel}>
            {k.frage}
          </option>
        ))}
      </datalist>
      {aufbau.map((a, i) => (
        <Abschnitt key={a.nr} f={f} nr={a.nr} i={i} felder={a.felder} namen={namen} />
      ))}
      <Taste tun="abschnitt-neu" name={t.abschnittNeu} />
      <h2>{b.rahmen}</h2>
      <Feld f={f} name="rechtsgrundlage" label={t.rechtsgrundlage} />
      <Feld f={f} name="zustaendig" label={t.zustaendig} />
      <Feld f={f} name="online" label={t.online} hinweis={t.onlineHinweis} />
      <Liste f={f} name="unterschriften" label={t.unterschriften} optionen={zahlen(0, 2)} sonst="0" />
      <Feld f={f} name="nachfolger" label={t.nachfolger} hinweis={t.nachfolgerHinweis} />
      <Feld f={f} name="auflage" label={b.auflage} hinweis={b.auflageHinweis} zeilen={2} />
    </>
  )
}

function Taste({ tun, name, aria }: { tun: string; name: string; aria?: string }) {
  return (
    <button type="submit" name="tun" value={tun} formNoValidate className="dr-taste" aria-label={aria}>
      {name}
    </button>
  )
}

type AbschnittProps = { f: Formular; nr: number; i: number; felder: Aufbau[number]['felder']; namen: ReadonlyMap<string, string> }

function Abschnitt({ f, nr, i, felder, namen }: AbschnittProps) {
  const vor = `abschnitte.${nr}`
  const titel = t.abschnitt(i + 1, wert(f, `${vor}.titel.de`))
  return (
    <details open className="dr-abschnitt">
      <summary>{titel}</summary>
      <div className="dr-reihe">
        {SPRACHEN.map((s) => (
          <Feld key={s} f={f} name={`${vor}.titel.${s}`} label={`${t.abschnittTitel} (${druckTexte.sprache[s]})`} />
        ))}
        <Liste f={f} name={`${vor}.personen`} label={t.personen} optionen={zahlen(0, 6)} sonst="0" />
      </div>
      <details>
        <summary>{t.hinweis}</summary>
        {SPRACHEN.map((s) => (
          <Feld key={s} f={f} name={`${vor}.hinweis.${s}`} label={`${t.hinweis} (${druckTexte.sprache[s]})`} zeilen={2} />
        ))}
      </details>
      <ol className="dr-fragen">
        {felder.map((x) => (
          <Frage key={x.nr} f={f} vor={`${vor}.felder.${x.nr}`} ort={`${nr} ${x.nr}`} frei={x.frei} namen={namen} />
        ))}
      </ol>
      <div className="dr-tasten">
        <Taste tun={`feld-neu ${nr}`} name={t.feldNeu} aria={`${t.feldNeu}: ${titel}`} />
        <Taste tun={`feld-frei ${nr}`} name={t.feldFrei} aria={`${t.feldFrei}: ${titel}`} />
        <Taste tun={`abschnitt-hoch ${nr}`} name={t.hoch} aria={t.hochName(titel)} />
        <Taste tun={`abschnitt-weg ${nr}`} name={t.weg} aria={t.wegName(titel)} />
      </div>
    </details>
  )
}

function Frage({ f, vor, ort, frei, namen }: { f: Formular; vor: string; ort: string; frei: boolean; namen: ReadonlyMap<string, string> }) {
  const schluessel = wert(f, `${vor}.${frei ? 'frei' : 'schluessel'}`)
  const name = frei ? wert(f, `${vor}.label.de`) || schluessel : (namen.get(schluessel) ?? schluessel)
  return (
    <li>
      <div className="dr-reihe">
        {frei ? (
          <>
            <Feld f={f} name={`${vor}.frei`} label={t.frei} />
            <Liste f={f} name={`${vor}.art`} label={t.art} optionen={Object.entries(t.arten)} sonst="text" />
          </>
        ) : (
          <Feld f={f} name={`${vor}.schluessel`} label={t.feld} {...(name !== schluessel && { hinweis: name })} liste="felder-des-antrags" />
        )}
        <Liste f={f} name={`${vor}.breite`} label={t.breite} optionen={Object.entries(t.breiten)} sonst="3" />
      </div>
      <details open={frei}>
        <summary>{t.label(druckTexte.sprache.de)}</summary>
        {SPRACHEN.map((s) => (
          <Feld key={s} f={f} name={`${vor}.label.${s}`} label={t.label(druckTexte.sprache[s])} {...(!frei && { hinweis: t.labelHinweis })} />
        ))}
        {frei && <Feld f={f} name={`${vor}.antworten`} label={t.antworten} hinweis={t.antwortenHinweis} zeilen={3} />}
        {frei && <Feld f={f} name={`${vor}.hinweis.de`} label={t.hinweis} />}
      </details>
      <div className="dr-tasten">
        <Taste tun={`feld-hoch ${ort}`} name={t.hoch} aria={t.hochName(name)} />
        <Taste tun={`feld-weg ${ort}`} name={t.weg} aria={t.wegName(name)} />
      </div>
    </li>
  )
}
