import { Form } from 'react-router'
import type { Eingangsseite } from '../eingang-ansicht.ts'
import { senden as t } from '../texte/personal.ts'

/** The questions that are noted go out as one message, with the day to answer by. */
export function FragenSenden({ senden }: { senden: Eingangsseite['senden'] }) {
  if (senden.anzahl === 0) return null
  return (
    <Form method="post" className="ap-senden">
      <p>
        <b>{t.gemerkt(senden.anzahl)}</b> {senden.postfach ? t.postfach : t.brief} {t.vorgang}
      </p>
      <label htmlFor="frist">{t.bis}</label>
      <input id="frist" name="frist" type="date" className="ap-feld" defaultValue={senden.frist} min={senden.frueheste} required />
      <button type="submit" name="aktion" value="senden" className="kern-btn kern-btn--primary" data-taste="senden">
        <span className="kern-label">{t.knopf(senden.anzahl)}</span>
        <kbd>S</kbd>
      </button>
    </Form>
  )
}
