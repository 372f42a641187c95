import { useSprache } from '../../platform/ui/index.ts'
import type { PersonVorschlag } from '../../vermittlung/index.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

const punkte = (zehntel: number) => (zehntel / 10).toLocaleString('de-DE', { maximumFractionDigits: 1 })

/** Why a vacancy was chosen: the same lines that staff saw. */
export function Punkteliste({ passung: p }: Readonly<{ passung: PersonVorschlag['passung'] }>) {
  const t = arbeitTexte(useSprache()).stellen
  return (
    <details>
      <summary>
        {t.warum} {t.punkte(punkte(p.zehntel), punkte(p.hoechstensZehntel))}
      </summary>
      {t.warumDeutsch !== '' && <p>{t.warumDeutsch}</p>}
      <ul className="tw-liste" lang="de">
        {p.posten.map((x) => (
          <li key={x.kriterium}>
            {x.satz} <span className="tw-leise">({punkte(x.zehntel)})</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
