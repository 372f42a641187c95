import type { VorgangStand } from '../fall/index.ts'

/** How a state of work looks: colour, icon and border, each enough by itself; the word stands beside it. */
export const zustaende: Readonly<Record<VorgangStand, Readonly<{ klasse: string; icon: string }>>> = {
  neu: { klasse: 'pruefung', icon: 'mail' },
  'in-pruefung': { klasse: 'pruefung', icon: 'visibility' },
  'nachweis-offen': { klasse: 'wartet', icon: 'calendar-today' },
  entwurf: { klasse: 'entwurf', icon: 'edit' },
  'in-freigabe': { klasse: 'pruefung', icon: 'visibility' },
  zurueckgegeben: { klasse: 'wartet', icon: 'arrow-back' },
  erlassen: { klasse: 'erlassen', icon: 'mail' },
  erledigt: { klasse: 'gezahlt', icon: 'success' },
}
