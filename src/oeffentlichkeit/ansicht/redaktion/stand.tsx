import type { Stand } from '../../stand.ts'
import { standWorte } from '../../texte/personal-redaktion.ts'

const marken: Readonly<Record<Stand, readonly [string, string]>> = {
  entwurf: ['entwurf', 'edit'],
  fachpruefung: ['pruefung', 'visibility'],
  'freigabe-1': ['pruefung', 'visibility'],
  'freigabe-2': ['pruefung', 'visibility'],
  bereit: ['erlassen', 'check'],
  geplant: ['wartet', 'calendar-today'],
  veroeffentlicht: ['gezahlt', 'success'],
  abgelaufen: ['entwurf', 'close'],
  zurueckgezogen: ['angefochten', 'close'],
  archiviert: ['entwurf', 'draft'],
}

/** Where a version stands: word and mark, never colour alone. */
export function StandMarke({ stand }: { stand: Stand }) {
  const [klasse, icon] = marken[stand]
  return (
    <span className={`tw-zustand tw-zustand--${klasse}`}>
      <span className={`kern-icon kern-icon--${icon}`} aria-hidden="true" />
      {standWorte[stand]}
    </span>
  )
}
