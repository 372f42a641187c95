import { Form } from 'react-router'
import type { Eingangsseite } from '../eingang-ansicht.ts'

/** The questions that are noted go out as one message, with the day to answer by. */
export function FragenSenden({ senden }: { senden: Eingangsseite['senden'] }) {
  if (senden.anzahl === 0) return null
  return (
    <Form method="post" className="ap-senden">
      <p>
        <b>{senden.anzahl === 1 ? 'Eine Frage ist gemerkt.' : `${senden.anzahl} Fragen sind gemerkt.`}</b>{' '}
        {senden.postfach
          ? 'Das wird eine Nachricht in das Postfach der Person.'
          : 'Das wird ein Brief im Druck, denn niemand im Fall bekommt eine E-Mail, wenn im Postfach etwas liegt.'}{' '}
        Ein Vorgang wartet auf die Antwort.
      </p>
      <label htmlFor="frist">Antwort erbeten bis</label>
      <input id="frist" name="frist" type="date" className="ap-feld" defaultValue={senden.frist} min={senden.frueheste} required />
      <button type="submit" name="aktion" value="senden" className="kern-btn kern-btn--primary" data-taste="senden">
        <span className="kern-label">{senden.anzahl === 1 ? 'Frage senden' : 'Fragen senden'}</span>
        <kbd>S</kbd>
      </button>
    </Form>
  )
}
