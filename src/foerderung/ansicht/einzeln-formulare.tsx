import { Form } from 'react-router'
import { alsMonat } from '../../platform/ui/index.ts'
import type { Teilzeile } from '../teile.ts'
import { beendigungNamen } from '../texte/personal-anhoerung.ts'
import { einzeln as t } from '../texte/personal-seiten.ts'

function Knopf({ tun, text }: { tun: string; text: string }) {
  return (
    <button type="submit" name="tun" value={tun} className="kern-btn kern-btn--secondary">
      <span className="kern-label">{text}</span>
    </button>
  )
}

/** What was proven for a month: hours attended, or an amount. */
export function NachweisFormular({ teile }: { teile: readonly Omit<Teilzeile, 'anordnungId'>[] }) {
  const n = t.nachweis
  const stunden = teile[0]?.bedingung === 'stunden'
  return (
    <section className="ap-kasten" aria-labelledby="nachweis">
      <h3 id="nachweis">{n.titel}</h3>
      <Form method="post" className="ef-tun" key={teile.length}>
        <label>
          {n.teil}
          <select name="teil">
            {teile.map((z) => (
              <option key={z.teil} value={`${z.teil}|${z.bedingung}`}>
                {alsMonat(z.monat)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {stunden ? n.stunden : n.betrag}
          <input type="text" name="wert" inputMode="decimal" required />
        </label>
        <label>
          {n.beleg}
          <input type="text" name="beleg" maxLength={200} required />
        </label>
        <Knopf tun="belegen" text={n.tun} />
      </Form>
    </section>
  )
}

/** Ends a grant; of a subsidy with how the job ended. */
export function Beenden({ mitLage }: { mitLage: boolean }) {
  const b = t.beenden
  return (
    <section className="ap-kasten" aria-labelledby="beenden">
      <h3 id="beenden">{b.titel}</h3>
      <p>{b.text}</p>
      <Form method="post" className="ef-tun">
        <label>
          {b.am}
          <input type="date" name="am" required />
        </label>
        <label>
          {b.grund}
          <input type="text" name="grund" maxLength={300} required />
        </label>
        {mitLage && (
          <label>
            {b.lage}
            <select name="lage" required>
              <option value="" />
              {Object.entries(beendigungNamen).map(([wert, text]) => (
                <option key={wert} value={wert}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        <Knopf tun="beenden" text={b.tun} />
      </Form>
    </section>
  )
}
