import { FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../../platform/terminal/index.ts'
import { berechne } from '../../recht/index.ts'
import { ausgeschrieben } from '../ausgabe.ts'
import { monatSchema } from '../bausteine.ts'
import type { Pruefung } from '../pruefung.ts'
import { liesQuellen } from './quellen.ts'
import { fehlerblatt, rechenblatt } from './rechenblatt.ts'

const optionen = {
  json: { typ: 'schalter' },
  begruendung: { typ: 'schalter' },
  monat: { typ: 'wert', platzhalter: '2026-08' },
} as const

/** `tragwerk berechnen`: see its help in `index.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  const monat = werte.monat === undefined ? undefined : gueltigerMonat(werte.monat)
  const ausgabe = new Ausgabe(terminal)
  for await (const pruefung of await liesQuellen(operanden, terminal, monat)) {
    const { text, gelungen } = werte.json ? alsZeile(pruefung, werte.begruendung) : alsBlatt(pruefung, terminal, werte.begruendung)
    await ausgabe.schreibe(werte.json || ausgabe.anzahl === 0 ? text : `\n\n${text}`, gelungen)
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
