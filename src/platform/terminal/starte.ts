import { type Befehl, FalscherAufruf, type Terminal } from './befehl.ts'

/** Result of a call of the program: what the command returns, or 3 after a fault of the program itself. */
export type Ausgang = 0 | 1 | 2 | 3

type Programm = Readonly<{ name: string; kurz: string; befehle: readonly Befehl[] }>

/** Runs one call of the program: overview, help of a command, or the command. */
export async function starte(programm: Programm, args: readonly string[], terminal: Terminal): Promise<Ausgang> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'hilfe') return hilfe(programm, rest[0], terminal)
  const befehl = programm.befehle.find((b) => b.name === name)
  if (befehl === undefined) return unbekannt(programm, name, terminal)
  if (vorDoppelstrich(rest).some((arg) => arg === '--help' || arg === '-h')) return hilfe(programm, name, terminal)
  try {
    return await befehl.laufe(rest, terminal)
  } catch (grund) {
    if (grund instanceof FalscherAufruf) {
      terminal.melde(`${programm.name} ${name}: ${grund.message}\nHilfe: ${programm.name} ${name} --help\n`)
      return 2
    }
    const kurz = grund instanceof Error ? grund.message : String(grund)
    terminal.melde(`${programm.name} ${name}: Das Programm hat einen Fehler gemacht (${kurz}). Das liegt nicht an Ihrer Eingabe.\n`)
    return 3
  }
}

async function hilfe(programm: Programm, name: string | undefined, terminal: Terminal): Promise<Ausgang> {
  const befehl = programm.befehle.find((b) => b.name === name)
  if (name !== undefined && befehl === undefined) return unbekannt(programm, name, terminal)
  await terminal.schreibe(befehl ? `${befehl.hilfe.trim()}\n` : uebersicht(programm))
  return 0
}

function unbekannt(programm: Programm, name: string, terminal: Terminal): Ausgang {
  const bekannt = programm.befehle.map((b) => b.name).join(', ')
  terminal.melde(`${programm.name}: Den Befehl „${name}“ gibt es nicht. Es gibt: ${bekannt}.\nHilfe: ${programm.name} --help\n`)
  return 2
}

function uebersicht({ name, kurz, befehle }: Programm): string {
  const breite = Math.max(...befehle.map((b) => b.name.length)) + 3
  return `${kurz}

Aufruf:  ${name} <befehl> [optionen]

Befehle:
${befehle.map((b) => `  ${b.name.padEnd(breite)}${b.kurz}`).join('\n')}

Mehr zu einem Befehl, mit Beispielen:  ${name} <befehl> --help
`
}

function vorDoppelstrich(args: readonly string[]): readonly string[] {
  const ende = args.indexOf('--')
  return ende < 0 ? args : args.slice(0, ende)
}
