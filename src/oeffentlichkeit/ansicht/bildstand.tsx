import { Icon } from '../../platform/ui/index.ts'
import { bilderTexte } from '../texte/personal-bilder.ts'

const klassen = { nutzbar: 'gezahlt', 'laeuft-aus': 'wartet', abgelaufen: 'angefochten', zurueckgezogen: 'angefochten' } as const
const zeichen = { nutzbar: 'success', 'laeuft-aus': 'warning', abgelaufen: 'danger', zurueckgezogen: 'danger' } as const

/** Where the right to a picture stands, in words and colour. */
export function Bildstandzeichen({ stand }: { stand: keyof typeof klassen }) {
  return (
    <span className={`tw-zustand tw-zustand--${klassen[stand]}`}>
      <Icon name={zeichen[stand]} />
      {bilderTexte.staende[stand]}
    </span>
  )
}
