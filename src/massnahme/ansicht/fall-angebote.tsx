import { Form, Link } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import type { liesPassende } from '../passend.ts'
import type { Kontakt } from '../teilnahme.ts'
import { fallangebote as t } from '../texte/personal-seiten.ts'
import { Eingabe, Mehrzeilig } from './felder.tsx'
import { Knopf, Leer, Platzbild } from './teile.tsx'

type Passend = Awaited<ReturnType<typeof liesPassende>>
type Props = Readonly<Passend & { kennung: string; kontakt: Kontakt; bis: string }>

/** So many fit best and stand open. */
const ZUERST = 5

/** What the person could take part in: search, reasons, and the assignment. After a search all that it found stands open. */
export function Angebote({ angebote, filter, ...wie }: Props) {
  const gesucht = filter.q !== '' || filter.instrument !== '' || filter.sprache !== '' || filter.barriere !== '' || filter.frei
  const zuerst = gesucht ? angebote.length : ZUERST
  return (
    <section className="ap-kasten ms-abstand" aria-labelledby="angebote">
      <h3 id="angebote">{t.titel}</h3>
      <Suche filter={filter} kennung={wie.kennung} />
      {angebote.length === 0 ? <Leer titel={t.keine} text={t.keineText} /> : <Liste angebote={angebote.slice(0, zuerst)} {...wie} />}
      {angebote.length > zuerst && (
        <details className="ms-klapp">
          <summary>{t.weitere(angebote.length - zuerst)}</summary>
          <Liste angebote={angebote.slice(zuerst)} {...wie} />
        </details>
      )}
    </section>
  )
}

function Liste({ angebote, kontakt, foerderungen, bis }: Omit<Props, 'filter'>) {
  return (
    <ul className="ms-angebote">
      {angebote.map((a) => (
        <li key={a.durchgangId}>
          <p>
            <Link to={`/massnahmen/${a.massnahmeId}`}>
              <b>{a.titel}</b>
            </Link>{' '}
            <span className="tw-leise">
              {a.anbieter}, {a.art}
            </span>
          </p>
          <p>
            {t.vonBis(alsDatum(a.von), alsDatum(a.bis))}
            {a.zeiten && `, ${a.zeiten}`}
            {a.ort && `, ${a.ort}`}
          </p>
          <Platzbild plaetze={a.plaetze} belegt={a.belegt} wartend={a.wartend} />
          <ul className="ms-gruende">
            <li className={a.spricht.passt}>{a.spricht.satz}</li>
            <li>{t.sprachen(a.sprachen.join(', '))}</li>
            {a.barrierefrei.length > 0 && <li>{a.barrierefrei.join(', ')}</li>}
            {a.hindernisse.map((satz) => (
              <li key={satz} className="nein">
                {satz}
              </li>
            ))}
          </ul>
          {a.hindernisse.length === 0 && (
            <details className="ms-klapp">
              <summary>{a.frei > 0 ? t.zuweisen : t.warteliste}</summary>
              <Zuweisen a={a} kontakt={kontakt} foerderungen={foerderungen.filter((f) => f.instrument === a.instrument)} bis={bis} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Suche({ filter: f, kennung }: { filter: Passend['filter']; kennung: string }) {
  const wahlen = [
    { name: 'instrument', text: t.art, wert: f.instrument, liste: f.instrumente },
    { name: 'sprache', text: t.sprache, wert: f.sprache, liste: f.sprachen },
    { name: 'barriere', text: t.barriere, wert: f.barriere, liste: f.barrieren },
  ]
  return (
    <Form method="get" className="ap-filter">
      <input type="hidden" name="p" value={kennung} />
      <label>
        {t.suchen} <input type="search" name="q" defaultValue={f.q} />
      </label>
      {wahlen.map((w) => (
        <label key={w.name}>
          {w.text}{' '}
          <select name={w.name} defaultValue={w.wert}>
            <option value="">{t.alle}</option>
            {w.liste.map((o) => (
              <option key={o.wert} value={o.wert}>
                {o.name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <input type="checkbox" name="frei" value="1" defaultChecked={f.frei} /> {t.nurFreie}
      </label>
      <Knopf text={t.filtern} />
    </Form>
  )
}

type ZuweisenProps = Readonly<{ a: Passend['angebote'][number]; kontakt: Kontakt; foerderungen: Passend['foerderungen']; bis: string }>

function Zuweisen({ a, kontakt, foerderungen, bis }: ZuweisenProps) {
  return (
    <Form method="post" className="tw-fliess ms-form">
      <input type="hidden" name="tat" value="zuweisen" />
      <input type="hidden" name="durchgang" value={a.durchgangId} />
      <Mehrzeilig name="ziel" label={t.ziel} hinweis={t.zielHinweis} wert="" />
      {(kontakt.telefon || kontakt.email) && (
        <fieldset className="ms-feldgruppe">
          <legend>{t.kontakt}</legend>
          {kontakt.telefon && (
            <label>
              <input type="checkbox" name="telefon" value="1" /> {t.telefon(kontakt.telefon)}
            </label>
          )}
          {kontakt.email && (
            <label>
              <input type="checkbox" name="email" value="1" /> {t.mail(kontakt.email)}
            </label>
          )}
        </fieldset>
      )}
      {foerderungen.length > 0 && (
        <label>
          {t.foerderung}{' '}
          <select name="foerderung" defaultValue="" className="tw-auswahl">
            <option value="">{t.ohneFoerderung}</option>
            {foerderungen.map((f) => (
              <option key={f.foerderungId} value={f.foerderungId}>
                {t.foerderungZeile(f.name, alsDatum(f.von))}
              </option>
            ))}
          </select>
        </label>
      )}
      {(a.beimArbeitgeber || a.instrument === 'p16d') && <Eingabe name="laengerWeil" label={t.laenger} hinweis={t.laengerHinweis} wert="" />}
      {a.frei > 0 ? (
        <>
          <Eingabe name="angebotBis" type="date" label={t.bis} wert={bis} />
          <div className="tw-reihe">
            <Knopf text={t.jetztZuweisen} name="wie" wert="zuweisen" art="primary" />
            <Knopf text={t.anbieten} name="wie" wert="anbieten" />
          </div>
        </>
      ) : (
        <Knopf text={t.aufWarteliste} name="wie" wert="warteliste" art="primary" />
      )}
    </Form>
  )
}
