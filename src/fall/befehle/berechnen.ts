import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../../platform/terminal/index.ts'
import { berechne } from '../../recht/index.ts'
import { ausgeschrieben } from '../ausgabe.ts'
import { monatSchema } from '../bausteine.ts'
import { liesFalldateien } from '../lesen.ts'
import type { Pruefung } from '../pruefung.ts'
import { fehlerblatt, rechenblatt } from './rechenblatt.ts'

const optionen = {
  json: { typ: 'schalter' },
  begruendung: { typ: 'schalter' },
  monat: { typ: 'wert', platzhalter: '2026-08' },
} as const

/** `tragwerk berechnen`: see its help in `index.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  if (operanden.length === 0) throw new FalscherAufruf('Es fehlt die Falldatei; „-“ liest von der Standardeingabe.')
  const quellen = await pruefeQuellen(operanden)
  const monat = werte.monat === undefined ? undefined : gueltigerMonat(werte.monat)
  const ausgabe = new Ausgabe(terminal)
  for (const quelle of quellen) {
    const [strom, name] = quelle === '-' ? [terminal.ein, undefined] : [createReadStream(quelle), quelle]
    for await (const pruefung of liesFalldateien(strom, { monat, quelle: name })) {
      const { text, gelungen } = werte.json ? alsZeile(pruefung, werte.begruendung) : alsBlatt(pruefung, terminal, werte.begruendung)
      await ausgabe.schreibe(werte.json || ausgabe.anzahl === 0 ? text : `\n\n${text}`, gelungen)
    }
  }
  await ausgabe.schliesse()
  return ausgabe.gelungen ? 0 : 1
}

type Gerechnet = { text: string; gelungen: boolean }

function alsZeile(pruefung: Pruefung, begruendung: boolean): Gerechnet {
  const ergebnis = pruefung.ok ? berechne(pruefung.fall, { begruendung }) : pruefung.fehler
  return { text: `${JSON.stringify(ausgeschrieben(ergebnis))}\n`, gelungen: ergebnis.schema === 'ergebnis/v1' }
}

function alsBlatt(pruefung: Pruefung, terminal: Terminal, mitBegruendung: boolean): Gerechnet {
  if (!pruefung.ok) return { text: fehlerblatt(pruefung.fehler, terminal), gelungen: false }
  const ergebnis = berechne(pruefung.fall, { begruendung: true })
  if (ergebnis.schema === 'fehler/v1') return { text: fehlerblatt(ergebnis, terminal), gelungen: false }
  return { text: rechenblatt(pruefung.fall, ergebnis, terminal, mitBegruendung), gelungen: true }
}

/** All of them before the first is read: a typing error must not cost the work on the others. */
export async function pruefeQuellen(operanden: readonly string[]): Promise<readonly string[]> {
  if (operanden.filter((o) => o === '-').length > 1) throw new FalscherAufruf('„-“ (Standardeingabe) geht nur einmal.')
  for (const pfad of operanden) {
    if (pfad === '-') continue
    const angaben = await access(pfad, constants.R_OK).then(
      () => stat(pfad),
      () => undefined,
    )
    if (angaben === undefined) throw new FalscherAufruf(`Die Datei ${pfad} gibt es nicht, oder sie ist nicht lesbar.`)
    if (angaben.isDirectory())
      throw new FalscherAufruf(`${pfad} ist ein Ordner. Gemeint sind vielleicht die Dateien darin: ${pfad.replace(/\/$/, '')}/*.json`)
  }
  return operanden
}

function gueltigerMonat(text: string): string {
  const gelesen = monatSchema.safeParse(text)
  if (!gelesen.success) throw new FalscherAufruf(`--monat ${text}: Ein Monat steht als JJJJ-MM, zum Beispiel 2026-08.`)
  return gelesen.data
}

const stapel = 64 * 1024
const meldeAlle = 1000

/** Collects what is written, because a call per line costs more than the calculation, and counts aloud. */
class Ausgabe {
  readonly #terminal: Terminal
  #offen = ''
  anzahl = 0
  gelungen = true
  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  async schreibe(text: string, gelungen: boolean): Promise<void> {
    this.#offen += text
    this.gelungen &&= gelungen
    this.anzahl++
    if (this.#offen.length >= stapel || this.anzahl === 1) await this.#leere()
    if (this.#terminal.zeigtFortschritt && this.anzahl % meldeAlle === 0) {
      this.#terminal.melde(`\r${this.anzahl.toLocaleString('de-DE')} Fälle berechnet …`)
    }
  }

  async schliesse(): Promise<void> {
    await this.#leere()
    if (this.#terminal.zeigtFortschritt && this.anzahl >= meldeAlle) {
      this.#terminal.melde(`\r${this.anzahl.toLocaleString('de-DE')} Fälle berechnet.  \n`)
    }
  }

  async #leere(): Promise<void> {
    const text = this.#offen
    this.#offen = ''
    if (text !== '') await this.#terminal.schreibe(text)
  }
}
