import { parseArgs } from 'node:util'
import { FalscherAufruf } from './befehl.ts'

/** Options of a command by their long name: a switch, or a value with what stands for it in messages. */
export type Optionen = Readonly<Record<string, { typ: 'schalter' } | { typ: 'wert'; platzhalter: string }>>

type Werte<O extends Optionen> = { [K in keyof O]: O[K] extends { typ: 'schalter' } ? boolean : string | undefined }

/**
 * Reads the arguments of a command. `-` counts as an operand, `--` ends the options.
 *
 * @throws {FalscherAufruf} for an option the command does not have, a missing or a superfluous value
 */
export function leseArgumente<O extends Optionen>(args: readonly string[], optionen: O): { werte: Werte<O>; operanden: string[] } {
  const bekannt = Object.fromEntries(Object.entries(optionen).map(([name, o]) => [name, { type: o.typ === 'wert' ? 'string' : 'boolean' } as const]))
  const { tokens } = parseArgs({ args: [...args], options: bekannt, strict: false, tokens: true, allowPositionals: true })
  const werte: Record<string, boolean | string | undefined> = {}
  for (const [name, option] of Object.entries(optionen)) werte[name] = option.typ === 'schalter' ? false : undefined
  const operanden: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operanden.push(token.value)
    if (token.kind === 'option') werte[token.name] = wertVon(token.rawName, token.value, Object.hasOwn(optionen, token.name) && optionen[token.name])
  }
  // each name of `optionen` got its default of the right type above, and wertVon gives no other
  return { werte: werte as Werte<O>, operanden }
}

function wertVon(geschrieben: string, wert: string | undefined, option: Optionen[string] | false | undefined): boolean | string {
  if (!option) throw new FalscherAufruf(`Die Option ${geschrieben} gibt es hier nicht.`)
  if (option.typ === 'schalter') {
    if (wert !== undefined) throw new FalscherAufruf(`Die Option ${geschrieben} ist ein Schalter und nimmt keinen Wert.`)
    return true
  }
  if (wert === undefined || wert === '' || wert.startsWith('--'))
    throw new FalscherAufruf(`Der Option ${geschrieben} fehlt ihr Wert: ${geschrieben} ${option.platzhalter}.`)
  return wert
}
