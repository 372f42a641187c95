import { Form, Link } from 'react-router'
import { AuswahlFeld, DatumFeld, EingabeFeld, Fehlerliste, Wahl, WertFeld } from '../../platform/ui/index.ts'
import type { AngabeFeld } from '../angabe-felder.ts'
import type { Angabenformular } from '../angaben-seite.ts'

type Ergebnis = Readonly<{ fehler: readonly Readonly<{ feld: string; satz: string }>[]; eingaben: Readonly<Record<string, string>> }>
type Werte = Readonly<{ wert: (name: string) => string; fehler: (name: string) => string | undefined }>

const titel = { waehlen: 'Angabe erfassen', neu: 'Angabe erfassen', aendern: 'Angabe ändern', zurueck: 'Angabe zurücknehmen' } as const

/** The form that the address opened, made from the registry of the kinds of facts. */
export function AngabeFormular({ formular: f, ergebnis, zurueck }: { formular: Angabenformular; ergebnis: unknown; zurueck: string }) {
  const abgelehnt = istErgebnis(ergebnis) ? ergebnis : undefined
  const eingaben = abgelehnt?.eingaben ?? ('eingaben' in f ? f.eingaben : {})
  const werte: Werte = {
    wert: (name) => eingaben[name] ?? '',
    fehler: (name) => abgelehnt?.fehler.find((x) => x.feld === name)?.satz,
  }
  return (
    <section className="ap-kasten fa-formular" aria-labelledby="formular-t">
      <h3 id="formular-t">{f.tat === 'waehlen' ? titel.waehlen : `${titel[f.tat]}: ${f.name}`}</h3>
      <Fehlerliste meldungen={abgelehnt?.fehler ?? []} />
      {f.tat === 'waehlen' ? <Wahlformular formular={f} /> : <Eingabeformular formular={f} werte={werte} />}
      <p>
        <Link className="fa-link" to={zurueck}>
          Abbrechen
        </Link>
      </p>
    </section>
  )
}

function istErgebnis(wert: unknown): wert is Ergebnis {
  return typeof wert === 'object' && wert !== null && 'fehler' in wert && 'eingaben' in wert
}

function Wahlformular({ formular: f }: { formular: Extract<Angabenformular, { tat: 'waehlen' }> }) {
  return (
    <Form method="get" className="fa-felder">
      <AuswahlFeld name="neu" label="Was möchten Sie erfassen?" wert="unterkunft.grundmiete" gruppen={f.gruppen} />
      <AuswahlFeld name="person" label="Bei wem? (nur bei Angaben zu einer Person)" wert="" gruppen={[{ name: 'Personen', optionen: leute(f) }]} />
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">Weiter</span>
      </button>
    </Form>
  )
}

type Offen = Exclude<Angabenformular, { tat: 'waehlen' }>

function Eingabeformular({ formular: f, werte }: { formular: Offen; werte: Werte }) {
  return (
    <Form method="post" className="fa-felder">
      <input type="hidden" name="tat" value={f.tat} />
      <input type="hidden" name="art" value={f.art} />
      <input type="hidden" name="angabeId" value={f.angabeId} />
      {f.bisher && (
        <p>
          Bisher: <b>{f.bisher.text}</b>, {f.bisher.zeit}
        </p>
      )}
      {f.tat === 'zurueck' ? (
        <EingabeFeld name="quelle" label="Warum war die Angabe falsch?" wert={werte.wert('quelle')} fehler={werte.fehler('quelle')} />
      ) : (
        <Felder formular={f} werte={werte} />
      )}
      <div className="fa-knoepfe">
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{f.tat === 'zurueck' ? 'Zurücknehmen' : 'Speichern'}</span>
        </button>
        {f.tat === 'aendern' && (
          <Link className="fa-link" to={`?zurueck=${f.angabeId}`}>
            Angabe zurücknehmen
          </Link>
        )}
      </div>
    </Form>
  )
}

function Felder({ formular: f, werte }: { formular: Offen; werte: Werte }) {
  const { wert, fehler } = werte
  return (
    <>
      {f.bereich === 'person' && f.tat === 'neu' && (
        <AuswahlFeld
          name="person"
          label="Person"
          wert={wert('person')}
          fehler={fehler('person')}
          gruppen={[{ name: 'Personen', optionen: leute(f) }]}
        />
      )}
      {f.tat === 'aendern' && <input type="hidden" name="person" value={f.person} />}
      {f.felder.map((feld) => (
        <Feld key={feld.name} feld={feld} formular={f} werte={werte} />
      ))}
      {f.tat === 'aendern' ? <Aenderungszeit formular={f} werte={werte} /> : <Zeitraum werte={werte} nurEinMonat={f.nurEinMonat} />}
      <EingabeFeld
        name="quelle"
        label="Woher wissen Sie das?"
        hinweis="Zum Beispiel: Mietvertrag Seite 3, Anruf, Brief vom 10.08."
        wert={wert('quelle')}
        fehler={fehler('quelle')}
      />
      {f.dokumente.length > 0 && (
        <AuswahlFeld
          name="dokument"
          label="Beleg"
          wert={wert('dokument')}
          gruppen={[
            { name: 'Dokumente', optionen: [{ wert: '', text: 'keiner' }, ...f.dokumente.map((d) => ({ wert: d.dokumentId, text: d.name }))] },
          ]}
        />
      )}
    </>
  )
}

function Aenderungszeit({ formular: f, werte: { wert, fehler } }: { formular: Offen; werte: Werte }) {
  return (
    <fieldset>
      <legend>Was ist geschehen?</legend>
      <Wahl
        name="wie"
        gewaehlt={[wert('wie') || 'ab']}
        optionen={[
          { wert: 'ab', text: 'Es hat sich geändert', hinweis: 'Der bisherige Wert gilt bis zum Tag davor.' },
          { wert: 'berichtigung', text: 'Es war falsch erfasst', hinweis: 'Der neue Wert tritt an die Stelle des bisherigen.' },
        ]}
      />
      <DatumFeld name="ab" label="geändert ab" wert={wert('ab')} fehler={fehler('ab')} />
      <details open={wert('wie') === 'berichtigung'}>
        <summary>Zeitraum der Berichtigung</summary>
        <Zeitraum werte={{ wert, fehler }} nurEinMonat={f.nurEinMonat} />
      </details>
    </fieldset>
  )
}

function Zeitraum({ werte: { wert, fehler }, nurEinMonat }: { werte: Werte; nurEinMonat: boolean }) {
  return (
    <div className="fa-zeitraum">
      <DatumFeld name="von" label="gilt ab" wert={wert('von')} fehler={fehler('von')} />
      <DatumFeld
        name="bis"
        label="gilt bis"
        hinweis={nurEinMonat ? 'Leer: bis zum Ende des Monats.' : 'Leer: bis auf Weiteres.'}
        wert={wert('bis')}
        fehler={fehler('bis')}
      />
    </div>
  )
}

function Feld({ feld, formular: f, werte }: { feld: AngabeFeld; formular: Offen; werte: Werte }) {
  const name = feld.name === '' ? 'wert' : `wert.${feld.name}`
  return (
    <WertFeld feld={feld} name={name} wert={werte.wert(name)} fehler={werte.fehler(name)} leute={leute(f)} nurJa={f.art === 'person.zugehoerig'} />
  )
}

function leute({ leute: l }: Pick<Offen, 'leute'>) {
  return l.map(({ kennung, name }) => ({ wert: kennung, text: name }))
}
