import { Form } from 'react-router'
import { Fehlerliste } from '../../../platform/ui/index.ts'
import type { Werte } from '../../redaktion-werte.ts'
import { zahlenWorte as t } from '../../texte/personal-zahlen.ts'
import { Kurzfeld } from './kurzfeld.tsx'

type Fehler = readonly Readonly<{ feld: string; satz: string }>[]

/** A value of a figure, with the day from which it holds and where it comes from. */
export function ZahlFormular({ werte, fehler, neu }: { werte: Werte; fehler: Fehler; neu: boolean }) {
  const felder = {
    werte,
    fehler: Object.fromEntries(fehler.map((f) => [f.feld, f.satz])),
    zahlen: [],
    bilder: [],
    standorte: [],
  }
  const feld = (name: keyof typeof t.felder, typ: 'text' | 'date' = 'text') => {
    const hinweis = (t.hinweise as Readonly<Record<string, string>>)[name]
    return <Kurzfeld felder={felder} name={name} label={t.felder[name]} typ={typ} {...(hinweis !== undefined && { hinweis })} />
  }
  return (
    <Form method="post" className="rd-formular rd-lang">
      <Fehlerliste meldungen={fehler} />
      {neu && feld('name')}
      {feld('bezeichnung')}
      <div className="rd-reihe">
        {feld('wert')}
        {feld('zahl')}
        {feld('einheit')}
      </div>
      <div className="rd-reihe">
        {feld('giltAb', 'date')}
        {feld('giltBis', 'date')}
      </div>
      <div className="rd-reihe">
        {feld('quelle')}
        {feld('datenstand')}
      </div>
      <div className="rd-knoepfe">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{neu ? t.anlegen : t.speichern}</span>
        </button>
      </div>
    </Form>
  )
}

/** „7.842 Menschen“; a value in words, „ein Viertel“, stands alone: its unit belongs to the number behind it. */
export function mitEinheit({ wert, einheit }: Readonly<{ wert: string; einheit: string }>): string {
  return /\d/.test(wert) && einheit !== '' ? `${wert}\u00a0${einheit}` : wert
}
