import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const schnitte = ['400Regular', '500Medium', '600SemiBold', '700Bold'] as const

/** Fira Sans (OFL) as it ships with its package: the same letter looks the same on every machine. */
export function ladeSchrift(): Buffer[] {
  const paket = createRequire(import.meta.url)
  return schnitte.map((schnitt) => readFileSync(paket.resolve(`@expo-google-fonts/fira-sans/${schnitt}/FiraSans_${schnitt}.ttf`)))
}
