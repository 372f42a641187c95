import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { liesFalldateien } from '../fall/index.ts'
import { FalscherAufruf, leseArgumente, type Rueckgabe, sauber, type Terminal } from '../platform/terminal/index.ts'
import type { Falldatei } from '../recht/index.ts'
import { type Anschrift, pruefeAnschrift } from './anschrift.ts'
import { fristAb } from './frist.ts'
import { rechneMonate } from './rechne.ts'
import { setzeBescheid } from './setze.ts'
import { betrag, cent, datumLang } from './worte.ts'
import { faelleDesZeitraums, hoechstensMonate } from './zeitraum.ts'

const optionen = {
  von: { typ: 'wert', platzhalter: '2026-08' },
  bis: { typ: 'wert', platzhalter: '2026-12' },
  anschrift: { typ: 'wert', platzhalter: 'anschrift.json' },
  datum: { typ: 'wert', platzhalter: '2026-08-20' },
  pdf: { typ: 'wert', platzhalter: 'bescheid.pdf' },
} as const

/** `tragwerk bescheid`: see its help in `befehle.ts`. */
export async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, optionen)
  const [quelle] = operanden
  if (quelle === undefined || operanden.length > 1) throw new FalscherAufruf('Es fehlt die eine Falldatei; „-“ liest von der Standardeingabe.')
  if (werte.pdf === undefined) throw new FalscherAufruf('Es fehlt das Ziel: --pdf bescheid.pdf.')
  for (const name of ['von', 'bis'] as const) pruefeMonat(name, werte[name])
  const datum = gueltigesDatum(werte.datum)
  const anschrift = werte.anschrift === undefined ? undefined : await liesAnschrift(werte.anschrift, terminal)
  if (anschrift === 'mangelhaft') return 1
  const faelle = await liesFaelle(quelle, terminal)
  if (faelle === undefined) return 1
  const zeitraum = faelleDesZeitraums(faelle, werte.von, werte.bis)
  if (!zeitraum.ok) return abgelehnt(terminal, zeitraum.saetze)
  const unbekannt = fremdePersonen(anschrift, zeitraum.faelle)
  if (unbekannt.length > 0) return abgelehnt(terminal, [`Die Anschriftdatei nennt Personen, die der Fall nicht hat: ${unbekannt.join(', ')}.`])
  if (zeitraum.faelle.some((f) => f.vorlaeufig?.bewilligt !== undefined)) {
    return abgelehnt(terminal, [
      'Der Fall nennt, was vorläufig bewilligt war. Eine abschließende Entscheidung mit Abrechnung (§ 41a Abs. 3 bis 6 SGB II) setzt dieser Befehl noch nicht.',
    ])
  }
  for (const hinweis of zeitraum.hinweise) terminal.melde(`Hinweis: ${hinweis}\n`)
  return await setze(zeitraum.faelle, anschrift, datum, werte.pdf, terminal)
}

async function setze(
  faelle: readonly Falldatei[],
  anschrift: Anschrift | undefined,
  datum: string,
  ziel: string,
  terminal: Terminal,
): Promise<Rueckgabe> {
  const monate = rechneMonate(faelle)
  if (!Array.isArray(monate))
    return abgelehnt(
      terminal,
      monate.fehler.meldungen.map((m) => (m.feld === '' ? m.satz : `${m.feld}: ${m.satz}`)),
    )
  const satz = setzeBescheid({ monate, anschrift, datum })
  if (!satz.ok)
    return abgelehnt(terminal, [
      `Die Schrift Fira Sans hat diese Zeichen nicht: ${satz.zeichen.join(' ')}. Namen und Anschriften stehen in lateinischer, griechischer oder kyrillischer Schrift.`,
    ])
  await schreibe(ziel, satz.pdf)
  const zeilen = monate.map((m) => `${m.monat}  ${betrag(cent(m.ergebnis.anspruch)).padStart(13)}\n`)
  await terminal.schreibe(`${sauber(satz.bescheid.titel)}\n${satz.bescheid.kennzeichnung.lang}\n\n${zeilen.join('')}\nGeschrieben: ${sauber(ziel)}\n`)
  return 0
}

function abgelehnt(terminal: Terminal, saetze: readonly string[]): 1 {
  terminal.melde(`Kein Bescheid:\n${saetze.map((satz) => `  • ${sauber(satz)}\n`).join('')}`)
  return 1
}

function pruefeMonat(name: string, wert: string | undefined): void {
  if (wert !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(wert))
    throw new FalscherAufruf(`--${name} ${wert}: Ein Monat steht als JJJJ-MM, zum Beispiel 2026-08.`)
}

/** Today in Germany where none is given; the texts of the notice hold from 2025. */
function gueltigesDatum(wert: string | undefined): string {
  if (wert === undefined) return Temporal.Now.plainDateISO('Europe/Berlin').toString()
  try {
    const tag = Temporal.PlainDate.from(wert, { overflow: 'reject' }).toString()
    if (tag === wert && tag >= fristAb && tag < '2100') return tag
  } catch {
    throw new FalscherAufruf(`--datum ${wert}: Ein Datum steht als JJJJ-MM-TT, zum Beispiel 2026-08-20.`)
  }
  throw new FalscherAufruf(`--datum ${wert}: Fristen und Belehrung sind ab ${datumLang(fristAb)} gepflegt; ein Datum steht als JJJJ-MM-TT.`)
}

async function liesFaelle(quelle: string, terminal: Terminal): Promise<Falldatei[] | undefined> {
  if (quelle !== '-' && !(await istDatei(quelle))) throw new FalscherAufruf(`Die Datei ${sauber(quelle)} gibt es nicht, oder sie ist nicht lesbar.`)
  const faelle: Falldatei[] = []
  const saetze: string[] = []
  for await (const pruefung of liesFalldateien(quelle === '-' ? terminal.ein : createReadStream(quelle))) {
    if (pruefung.ok) faelle.push(pruefung.fall)
    else saetze.push(...pruefung.fehler.fehler.meldungen.map((m) => (m.feld === '' ? m.satz : `${m.feld}: ${m.satz}`)))
    if (faelle.length > hoechstensMonate * 4) saetze.push(`Die Datei enthält zu viele Fälle. Ein Bescheid hat höchstens ${hoechstensMonate} Monate.`)
    if (saetze.length > 20 || faelle.length > hoechstensMonate * 4) break
  }
  if (saetze.length === 0) return faelle
  abgelehnt(terminal, saetze)
  return undefined
}

async function istDatei(pfad: string): Promise<boolean> {
  return await stat(pfad).then(
    (s) => s.isFile() || s.isFIFO(),
    () => false,
  )
}

const hoechstensAnschriftBytes = 100_000

async function liesAnschrift(pfad: string, terminal: Terminal): Promise<Anschrift | 'mangelhaft'> {
  if (!(await istDatei(pfad))) throw new FalscherAufruf(`Die Anschriftdatei ${sauber(pfad)} gibt es nicht, oder sie ist nicht lesbar.`)
  const text = await readFile(pfad, 'utf8')
  if (text.length > hoechstensAnschriftBytes) throw new FalscherAufruf(`Die Anschriftdatei ${sauber(pfad)} ist zu groß.`)
  let daten: unknown
  try {
    daten = JSON.parse(text)
  } catch {
    abgelehnt(terminal, ['Die Anschriftdatei ist kein gültiges JSON.'])
    return 'mangelhaft'
  }
  const gelesen = pruefeAnschrift(daten)
  if (gelesen.ok) return gelesen.anschrift
  abgelehnt(
    terminal,
    gelesen.meldungen.map((m) => `Anschriftdatei, ${m.feld}: ${m.satz}`),
  )
  return 'mangelhaft'
}

function fremdePersonen(anschrift: Anschrift | undefined, faelle: readonly Falldatei[]): string[] {
  const bekannt = new Set(faelle[0]?.personen.map((p) => p.id))
  const genannt = [...Object.keys(anschrift?.namen ?? {}), ...(anschrift?.empfaenger.person === undefined ? [] : [anschrift.empfaenger.person])]
  return [...new Set(genannt)].filter((id) => !bekannt.has(id))
}

async function schreibe(ziel: string, pdf: Buffer): Promise<void> {
  const datei = await open(ziel, 'w').catch(() => undefined)
  if (datei === undefined) throw new FalscherAufruf(`${sauber(ziel)} lässt sich nicht schreiben.`)
  try {
    await datei.writeFile(pdf)
  } finally {
    await datei.close()
  }
}
