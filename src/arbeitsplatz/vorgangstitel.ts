import { type VorgangArt, vorgangNamen } from '../fall/index.ts'
import { darf, type Konto, type Recht } from '../platform/auth/index.ts'

/** What a piece of work says in words of its own is for those who may read what it is about; others learn that it came. */
const noetig: Partial<Readonly<Record<VorgangArt, Recht>>> = {
  nachricht: 'nachricht.schreiben', // the subject of a message
  termin: 'termin.lesen', // a certificate of incapacity, an appointment called off
  pflicht: 'termin.lesen', // a missed appointment
}

export function vorgangstitel(konto: Pick<Konto, 'art' | 'rollen'>, { art, titel }: Readonly<{ art: VorgangArt; titel: string }>): string {
  const recht = noetig[art]
  return recht === undefined || darf(konto, recht) ? titel : vorgangNamen[art]
}
