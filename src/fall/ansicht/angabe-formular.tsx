import { Form, Link } from 'react-router'
import { AuswahlFeld, DatumFeld, EingabeFeld, Fehlerliste, Wahl, WertFeld } from '../../platform/ui/index.ts'
import type { AngabeFeld } from '../angabe-felder.ts'
import type { Angabenformular } from '../angaben-seite.ts'
import { angabeFormular as t } from '../texte/personal.ts'

type Ergebnis = Readonly<{ fehler: readonly Readonly<{ feld: string; satz: string }>[]; eingaben: Readonly<Record<string, string>> }>
type Werte = Readonly<{ wert: (name: string) => string; fehler: (name: string) => string | undefined }>

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
      <h3 id="formular-t">{f.tat === 'waehlen' ? t.titel.waehlen : t.titelMit(t.titel[f.tat], f.name)}</h3>
      <Fehlerliste meldungen={abgelehnt?.fehler ?? []} />
      {f.tat === 'waehlen' ? <Wahlformular formular={f} /> : <Eingabeformular formular={f} werte={werte} />}
      <p>
        <Link className="fa-link" to={zurueck}>
          {t.abbrechen}
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
      <AuswahlFeld name="neu" label={t.waehlen} wert="unterkunft.grundmiete" gruppen={f.gruppen} />
      <AuswahlFeld name="person" label={t.beiWem} wert="" gruppen={[{ name: t.personen, optionen: leute(f) }]} />
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t.weiter}</span>
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
          {t.bisher} <b>{f.bisher.text}</b>, {f.bisher.zeit}
        </p>
      )}
      {f.tat === 'zurueck' ? (
        <EingabeFeld name="quelle" label={t.warumFalsch} wert={werte.wert('quelle')} fehler={werte.fehler('quelle')} />
      ) : (
        <Felder formular={f} werte={werte} />
      )}
      <div className="fa-knoepfe">
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{f.tat === 'zurueck' ? t.zuruecknehmen : t.speichern}</span>
        </button>
        {f.tat === 'aendern' && (
          <Link className="fa-link" to={`?zurueck=${f.angabeId}`}>
            {t.angabeZuruecknehmen}
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
          label={t.person}
          wert={wert('person')}
          fehler={fehler('person')}
          gruppen={[{ name: t.personen, optionen: leute(f) }]}
        />
      )}
      {f.tat === 'aendern' && <input type="hidden" name="person" value={f.person} />}
      {f.felder.map((feld) => (
        <Feld key={feld.name} feld={feld} formular={f} werte={werte} />
      ))}
      {f.tat === 'aendern' ? <Aenderungszeit formular={f} werte={werte} /> : <Zeitraum werte={werte} nurEinMonat={f.nurEinMonat} />}
      <EingabeFeld name="quelle" label={t.quelle} hinweis={t.quelleHinweis} wert={wert('quelle')} fehler={fehler('quelle')} />
      {f.dokumente.length > 0 && (
        <AuswahlFeld
          name="dokument"
          label={t.beleg}
          wert={wert('dokument')}
          gruppen={[
            { name: t.dokumente, optionen: [{ wert: '', text: t.keinBeleg }, ...f.dokumente.map((d) => ({ wert: d.dokumentId, text: d.name }))] },
          ]}
        />
      )}
    </>
  )
}

function Aenderungszeit({ formular: f, werte: { wert, fehler } }: { formular: Offen; werte: Werte }) {
  return (
    <fieldset>
      <legend>{t.geschehen}</legend>
      <Wahl
        name="wie"
        gewaehlt={[wert('wie') || 'ab']}
        optionen={[
          { wert: 'ab', text: t.geaendert, hinweis: t.geaendertHinweis },
          { wert: 'berichtigung', text: t.falsch, hinweis: t.falschHinweis },
        ]}
      />
      <DatumFeld name="ab" label={t.geaendertAb} wert={wert('ab')} fehler={fehler('ab')} />
      <details open={wert('wie') === 'berichtigung'}>
        <summary>{t.berichtigung}</summary>
        <Zeitraum werte={{ wert, fehler }} nurEinMonat={f.nurEinMonat} />
      </details>
    </fieldset>
  )
}

function Zeitraum({ werte: { wert, fehler }, nurEinMonat }: { werte: Werte; nurEinMonat: boolean }) {
  return (
    <div className="fa-zeitraum">
      <DatumFeld name="von" label={t.von} wert={wert('von')} fehler={fehler('von')} />
      <DatumFeld name="bis" label={t.bis} hinweis={nurEinMonat ? t.bisMonatsende : t.bisAufWeiteres} wert={wert('bis')} fehler={fehler('bis')} />
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
