import { Link } from 'react-router'
import type { LaufStand } from '../model.ts'
import { laufStandName } from '../texte/personal.ts'
import { seitenwahl as t } from '../texte/personal-seiten.ts'

const klassen: Readonly<Record<LaufStand, string>> = {
  entwurf: 'pruefung',
  verworfen: 'entwurf',
  freigegeben: 'erlassen',
  geschrieben: 'gezahlt',
}

/** State of a run, in words and colour. */
export function Laufstand({ stand }: { stand: LaufStand }) {
  return <span className={`tw-zustand tw-zustand--${klassen[stand]}`}>{laufStandName[stand]}</span>
}

/** Bar of a share, beside its number: for the eye only. */
export function Balken({ anteil }: { anteil: number }) {
  const breite = Math.max(1, Math.min(100, Math.round(100 * anteil)))
  return (
    <span className="zl-balken" aria-hidden="true">
      <i className={`tw-n${breite}`} />
    </span>
  )
}

/** Pages of a list; the filter stays in the address. */
export function Seitenwahl({ seite, seiten, name, adresse }: { seite: number; seiten: number; name: string; adresse: (seite: number) => string }) {
  if (seiten <= 1) return null
  return (
    <nav aria-label={t.name(name)} className="ap-blaettern">
      {seite > 1 && (
        <Link rel="prev" to={adresse(seite - 1)} preventScrollReset>
          {t.vorige}
        </Link>
      )}
      <span>{t.stand(seite, seiten)}</span>
      {seite < seiten && (
        <Link rel="next" to={adresse(seite + 1)} preventScrollReset>
          {t.naechste}
        </Link>
      )}
    </nav>
  )
}

/** `DE89 3704 0044 0532 0130 00` */
export function alsIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1\u00a0')
}
