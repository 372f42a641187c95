import { readFile, stat } from 'node:fs/promises'
import { FalscherAufruf, leseArgumente, type Rueckgabe, sauber, type Terminal } from '../platform/terminal/index.ts'
import type { Pruefbericht } from './pruefbericht.ts'
import { pruefeBescheid } from './pruefung.ts'
import { liesSchluesseldatei, type Schluesseldatei } from './signatur.ts'
import { betrag, monatMitJahr } from './worte.ts'

const hoechstensBytes = 10_000_000

/** `tragwerk pruefen`: see its help in `befehle.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, { schluessel: { typ: 'wert', platzhalter: 'schluessel.json' } } as const)
  const [datei] = operanden
  if (datei === undefined || operanden.length > 1) throw new FalscherAufruf('Es fehlt die eine PDF-Datei: tragwerk pruefen bescheid.pdf.')
  const angaben = await stat(datei).catch(() => undefined)
  if (angaben?.isFile() !== true) throw new FalscherAufruf(`Die Datei ${sauber(datei)} gibt es nicht, oder sie ist nicht lesbar.`)
  if (angaben.size > hoechstensBytes) return await fremd(terminal, 'Die Datei ist zu groß für einen Bescheid.')
  const schluessel = werte.schluessel === undefined ? undefined : await holeSchluessel(werte.schluessel)
  const bericht = await pruefeBescheid(await readFile(datei), { schluessel, verlangt: true })
  if (bericht.art === 'fremd') return await fremd(terminal, bericht.satz)
  await terminal.schreibe(alsText(bericht))
  return bericht.stimmt ? 0 : 1
}

const hoechstensSchluesselBytes = 100_000
const fristMs = 10_000

/** Only a person who names an address makes the program ask the network. */
async function holeSchluessel(woher: string): Promise<Schluesseldatei> {
  const text = /^https?:/.test(woher) ? await ladeAus(woher) : await readFile(woher, 'utf8').catch(() => undefined)
  if (text === undefined) throw new FalscherAufruf(`Die Schlüsseldatei ${sauber(woher)} ist nicht lesbar.`)
  const gelesen = text.length > hoechstensSchluesselBytes ? undefined : liesSchluesseldatei(text)
  if (gelesen === undefined) throw new FalscherAufruf(`${sauber(woher)} ist keine Schlüsseldatei von Tragwerk.`)
  return gelesen
}

/** Without TLS anybody on the way could hand in another key; on this machine there is no way. */
async function ladeAus(adresse: string): Promise<string | undefined> {
  const { protocol, hostname } = new URL(adresse)
  if (protocol !== 'https:' && hostname !== 'localhost' && hostname !== '127.0.0.1')
    throw new FalscherAufruf('Schlüssel werden nur über https geladen.')
  try {
    const antwort = await fetch(adresse, { redirect: 'error', signal: AbortSignal.timeout(fristMs) })
    return antwort.ok ? await antwort.text() : undefined
  } catch {
    return undefined
  }
}

async function fremd(terminal: Terminal, satz: string): Promise<Rueckgabe> {
  await terminal.schreibe(`${satz}\n`)
  return 2
}

function alsText(b: Extract<Pruefbericht, { art: 'geprueft' }>): string {
  const breite = Math.max(...b.monate.map((m) => monatMitJahr(m.monat).length), 0)
  const monate = b.monate.map((m) => {
    const wert = m.anspruch === undefined ? '' : betrag(m.anspruch)
    const ergebnis = m.abweichungen.length === 0 ? 'stimmt auf den Cent' : 'stimmt nicht'
    return `  ${monatMitJahr(m.monat).padEnd(breite)}  ${wert.padStart(13)}  ${ergebnis}\n${m.abweichungen.map((a) => `      • ${sauber(a)}\n`).join('')}`
  })
  const befunde = b.befunde.map((satz) => `  • ${sauber(satz)}\n`)
  const teile = [
    `${sauber(b.titel)}\n\n`,
    monate.length === 0 ? '' : `Anspruch im Monat, nachgerechnet aus dem Fall in der Datei:\n${monate.join('')}`,
    befunde.length === 0 ? '' : `\nVerändert oder beschädigt:\n${befunde.join('')}`,
    b.anmerkungen.length === 0 ? '' : `\n${b.anmerkungen.map((a) => `${sauber(a)}\n`).join('')}`,
    `\n${sauber(b.unterschrift.satz)}\n`,
    `\n${urteil(b)}\n`,
  ]
  return teile.join('')
}

function urteil(b: Extract<Pruefbericht, { art: 'geprueft' }>): string {
  if (!b.stimmt) return 'Der Bescheid stimmt so nicht.'
  if (b.einzeln) return b.bytegleich ? 'Die Datei ist unverändert.' : 'Die Seiten zeigen, was in der signierten Datei steht.'
  if (b.bytegleich) return 'Die Zahlen stimmen, und die Datei ist unverändert.'
  return 'Die Zahlen stimmen, und die Seiten zeigen, was aus dem Fall folgt. Die Datei wurde nach dem Erzeugen noch einmal gespeichert.'
}
