/** What a command reads from and writes to; injected, so that a test can play the terminal. */
export type Terminal = Readonly<{
  /** standard input */
  ein: AsyncIterable<Uint8Array | string>
  /** standard output; wait for it, so that a slow reader slows the writer down instead of filling the memory */
  schreibe: (text: string) => Promise<void>
  /** standard error: what went wrong, and progress */
  melde: (text: string) => void
  /** columns of the terminal; 80 where the output is none */
  breite: number
  /** standard output understands colour (a terminal, and NO_COLOR is not set) */
  farbe: boolean
  /** standard error is a terminal and standard output is none: progress may be shown there */
  zeigtFortschritt: boolean
  /** shows how far a long piece of work is, on a line that the next text replaces; missing where standard error is no terminal */
  fortschritt?: (text: string) => void
}>

/** 0: done as hoped. 1: done, and something in it failed or differs. 2: called wrongly, or nothing to work on. */
export type Rueckgabe = 0 | 1 | 2

/** One command of `./tragwerk`. Each room exports its own; `src/cli.ts` lists them. */
export type Befehl = Readonly<{
  name: string
  /** one line for the overview */
  kurz: string
  /** everything about the command, with examples; shown by `tragwerk <name> --help` */
  hilfe: string
  laufe: (args: readonly string[], terminal: Terminal) => Promise<Rueckgabe>
}>

/** A command was called in a way it does not know; `message` is a German sentence for the person who typed it. */
export class FalscherAufruf extends Error {
  override readonly name = 'FalscherAufruf'
}
