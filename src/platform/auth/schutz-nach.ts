import type { ActionFunctionArgs } from 'react-router'
import type { Recht } from './rechte.ts'
import { geschuetzt, type Offen, oeffentlich, type Zugriff } from './schutz.ts'

type Aktion<T> = (args: ActionFunctionArgs) => Promise<T>

/**
 * An action that needs a right and prepares something before its unit of work: what takes a second and needs no database (files to look
 * through) must not hold up the embedded one, which does one thing at a time. The right is asked for first: nobody gets work done without.
 */
export function geschuetztNach<V, T>(
  recht: Recht,
  bereite: (request: Request) => Promise<V>,
  work: (z: Zugriff, bereit: V) => Promise<T>,
): Aktion<T> & Readonly<{ recht: Recht }> {
  const frage = geschuetzt(recht, async () => undefined)
  const ausfuehren: Aktion<T> = async (args) => {
    await frage(args)
    const bereit = await bereite(args.request)
    return geschuetzt(recht, (z) => work(z, bereit))(args)
  }
  return Object.assign(ausfuehren, { recht })
}

/** The same without sign-in. @param frage turns away who has no business here, before anything is prepared */
export function oeffentlichNach<V, T>(
  frage: (z: Offen) => Promise<unknown>,
  bereite: (request: Request) => Promise<V>,
  work: (z: Offen, bereit: V) => Promise<T>,
): Aktion<T> & Readonly<{ recht: 'oeffentlich' }> {
  const vorher = oeffentlich(frage)
  const ausfuehren: Aktion<T> = async (args) => {
    await vorher(args)
    const bereit = await bereite(args.request)
    return oeffentlich((z) => work(z, bereit))(args)
  }
  return Object.assign(ausfuehren, { recht: 'oeffentlich' as const })
}
