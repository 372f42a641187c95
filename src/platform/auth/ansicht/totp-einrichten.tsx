import { useSprache } from '../../ui/index.ts'
import { texte } from '../texte/index.ts'
import type { TotpAngebot } from '../totp.ts'
import { AnmeldeFeld } from './anmelde-feld.tsx'

/** Takes a secret over into an app and proves it with the first code. */
export function TotpEinrichten({ angebot, fehlerhaft }: Readonly<{ angebot: TotpAngebot | undefined; fehlerhaft: boolean }>) {
  const t = texte(useSprache()).totp
  if (angebot === undefined)
    return (
      <form method="post">
        <input type="hidden" name="tat" value="totp-beginnen" />
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.beginnen}</span>
        </button>
      </form>
    )
  return (
    <form method="post" className="tw-fliess">
      <input type="hidden" name="tat" value="totp-bestaetigen" />
      <p>{t.text}</p>
      <svg className="tw-qr" width="220" height="220" viewBox={`0 0 ${angebot.groesse} ${angebot.groesse}`} role="img" aria-label={t.bild}>
        <rect width={angebot.groesse} height={angebot.groesse} fill="#fff" />
        <path d={angebot.qr} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>
        {t.schluessel}: <code>{angebot.geheimnis}</code>
      </p>
      <AnmeldeFeld name="code" label={t.code} typ="code" fuellt="one-time-code" fehlerhaft={fehlerhaft || undefined} />
      <div className="tw-knoepfe">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.knopf}</span>
        </button>
      </div>
    </form>
  )
}
