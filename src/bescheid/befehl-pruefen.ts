import { readFile, stat } from 'node:fs/promises'
import { FalscherAufruf, leseArgumente, type Rueckgabe, sauber, type Terminal } from '../platform/terminal/index.ts'
import { type Pruefbericht, pruefeBescheid } from './pruefung.ts'
import { betrag, monatMitJahr } from './worte.ts'

const hoechstensBytes = 10_000_000

/** `tragwerk pruefen`: see its help in `befehle.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { operanden } = leseArgumente(args, {})
  const [datei] = operanden
  if (datei === undefined || operanden.length > 1) throw new FalscherAufruf('Es fehlt die eine PDF-Datei: tragwerk pruefen bescheid.pdf.')
  const angaben = await stat(datei).catch(() => undefined)
  if (angaben?.isFile() !== true) throw new FalscherAufruf(`Die Datei ${sauber(datei)} gibt es nicht, oder sie ist nicht lesbar.`)
  if (angaben.size > hoechstensBytes) return await fremd(terminal, 'Die Datei ist zu groß für einen Bescheid.')
  const bericht = await pruefeBescheid(await readFile(datei))
  if (bericht.art === 'fremd') return await fremd(terminal, bericht.satz)
  await terminal.schreibe(alsText(bericht))
  return bericht.stimmt ? 0 : 1
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
    `\n${urteil(b)}\n`,
  ]
  return teile.join('')
}

function urteil(b: Extract<Pruefbericht, { art: 'geprueft' }>): string {
  if (!b.stimmt) return 'Der Bescheid stimmt so nicht.'
  if (b.bytegleich) return 'Die Zahlen stimmen, und die Datei ist unverändert.'
  return 'Die Zahlen stimmen, und die Seiten zeigen, was aus dem Fall folgt. Die Datei wurde nach dem Erzeugen noch einmal gespeichert.'
}
