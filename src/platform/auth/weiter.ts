/** Where to go after the sign-in: a path of this site, or nothing. */
export function eigenerPfad(weiter: string | null): string | undefined {
  if (weiter === null || !/^\/(?![/\\])/.test(weiter)) return undefined
  const ziel = URL.parse(weiter, 'http://hier.invalid')
  if (ziel?.origin !== 'http://hier.invalid' || /^\/(an|ab)melden\b/.test(ziel.pathname)) return undefined
  return ziel.pathname + ziel.search
}
