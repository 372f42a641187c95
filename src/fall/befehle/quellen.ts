import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { FalscherAufruf, type Terminal } from '../../platform/terminal/index.ts'
import { liesFalldateien } from '../lesen.ts'
import type { Pruefung } from '../pruefung.ts'

/**
 * The cases of the files of a call, `-` being standard input, in their order. All files are looked at before the first is read: a typing
 * error must not cost the work on the others.
 *
 * @throws {FalscherAufruf} where there is no file, or one that cannot be read
 */
export async function liesQuellen(operanden: readonly string[], terminal: Terminal, monat?: string): Promise<AsyncGenerator<Pruefung>> {
  if (operanden.length === 0) throw new FalscherAufruf('Es fehlt die Falldatei; „-“ liest von der Standardeingabe.')
  if (operanden.filter((o) => o === '-').length > 1) throw new FalscherAufruf('„-“ (Standardeingabe) geht nur einmal.')
  for (const pfad of operanden) if (pfad !== '-') await pruefeDatei(pfad)
  return alle(operanden, terminal, monat)
}

async function* alle(operanden: readonly string[], terminal: Terminal, monat: string | undefined): AsyncGenerator<Pruefung> {
  for (const pfad of operanden) {
    if (pfad === '-') yield* liesFalldateien(terminal.ein, { monat })
    else yield* liesFalldateien(createReadStream(pfad), { monat, quelle: pfad })
  }
}

async function pruefeDatei(pfad: string): Promise<void> {
  const angaben = await access(pfad, constants.R_OK).then(
    () => stat(pfad),
    () => undefined,
  )
  if (angaben === undefined) throw new FalscherAufruf(`Die Datei ${pfad} gibt es nicht, oder sie ist nicht lesbar.`)
  if (angaben.isDirectory())
    throw new FalscherAufruf(`${pfad} ist ein Ordner. Gemeint sind vielleicht die Dateien darin: ${pfad.replace(/\/$/, '')}/*.json`)
}
