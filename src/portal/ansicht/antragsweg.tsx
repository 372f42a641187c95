import { Link } from 'react-router'
import { alsDatum, Icon, useSprache } from '../../platform/ui/index.ts'
import type { Antragsstand, Schritt } from '../mein/stand.ts'
import { texte } from '../texte/index.ts'

const KLASSEN = { fertig: 'ist-fertig', jetzt: 'ist-jetzt', wartet: 'ist-jetzt ist-wartend', offen: undefined } as const

/** Where one application stands: what is done, what happens now, what somebody must do and what if not. */
export function Antragsweg({ antrag: a, dauer }: { antrag: Antragsstand; dauer: number | undefined }) {
  const t = texte(useSprache()).mein.stand
  const titel = a.art === 'weiterbewilligung' || a.art === 'aenderung' ? t.titel[a.art] : t.titel.erstantrag
  return (
    <section aria-labelledby={`stand-${a.antragId}`}>
      <h2 id={`stand-${a.antragId}`}>{titel}</h2>
      <p className="tw-leise tw-klein">{t.nummer(a.nummer)}</p>
      <ol className="tw-schritte">
        {a.schritte.map((s) => (
          <li key={s.name} className={KLASSEN[s.stand]} aria-current={s.stand === 'jetzt' || s.stand === 'wartet' ? 'step' : undefined}>
            <span className="tw-punkt">{s.stand === 'fertig' && <Icon name="check" />}</span>
            <strong>{s.name === 'eingegangen' ? t.eingegangen : t[s.name][s.stand]}</strong>
            {s.am && <span className="tw-leise tw-betrag"> {alsDatum(s.am)}</span>}
            <Dazu schritt={s} antrag={a} dauer={dauer} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Dazu({ schritt: s, antrag: a, dauer }: { schritt: Schritt; antrag: Antragsstand; dauer: number | undefined }) {
  const t = texte(useSprache()).mein.stand
  if (s.name === 'eingegangen') {
    const offen = !a.gesendet && (a.eigener ? t.nochNichtGesendet : `${t.nochNichtGesendet} ${t.mitCode}`)
    const saetze = [a.wirktAb && t.wirktAb(alsDatum(a.wirktAb)), offen].filter(Boolean)
    if (saetze.length === 0) return null
    return (
      <p className="tw-klein">
        {saetze.join(' ')} {offen && a.eigener && <Link to="/antrag/uebersicht">{t.weiterAusfuellen}</Link>}
      </p>
    )
  }
  if (s.stand === 'wartet')
    return (
      <p className="tw-klein">
        {a.wartetBis ? t.wartetext(alsDatum(a.wartetBis)) : t.wartetextOhne} <Link to="/mein/nachweise">{t.wartelink}</Link>
      </p>
    )
  if (s.name === 'pruefung' && s.stand === 'jetzt')
    return (
      <p className="tw-klein">
        {t.prueftext} {dauer !== undefined && t.dauer(dauer)}
      </p>
    )
  if (s.name === 'entscheidung' && s.stand === 'jetzt') return <p className="tw-klein">{t.entscheidetext}</p>
  if (s.name === 'entscheidung' && s.stand === 'fertig') return <p className="tw-klein">{t.entschiedentext}</p>
  if (s.name === 'zahlung' && s.stand === 'jetzt') return <p className="tw-klein">{t.zahltext}</p>
  return null
}
