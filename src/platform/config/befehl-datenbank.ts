import { richteServerEin, ServerUngeeignet } from '../db/index.ts'
import { type Befehl, FalscherAufruf, leseArgumente, type Rueckgabe, type Terminal } from '../terminal/index.ts'
import { readConfig } from './config.ts'

async function laufe(args: readonly string[], terminal: Terminal): Promise<Rueckgabe> {
  const { werte, operanden } = leseArgumente(args, { uebung: { typ: 'schalter' } } as const)
  if (operanden.length !== 1 || operanden[0] !== 'einrichten') throw new FalscherAufruf('Es fehlt, was mit der Datenbank geschehen soll: einrichten.')
  const gelesen = readConfig(process.env)
  if (!gelesen.ok) return gibAuf(terminal, gelesen.fehler.saetze)
  const { datenbank, eigner } = gelesen.wert
  if (datenbank === undefined || eigner === undefined)
    return gibAuf(terminal, [
      'Dafür braucht es TRAGWERK_DATENBANK_EIGNER (die Rolle, der die Datenbank gehört) und TRAGWERK_DATENBANK (die Rolle, mit der Tragwerk arbeitet).',
      'Die Datenbank im Ordner TRAGWERK_DATEN richtet sich beim Start selbst ein.',
    ])
  try {
    const neu = await richteServerEin({ url: datenbank, eigner }, { uebung: werte.uebung })
    const name = decodeURIComponent(new URL(datenbank).username)
    await terminal.schreibe(
      `Die Tabellen sind auf dem neuesten Stand. Die Rolle „${name}“ ${neu ? 'ist angelegt' : 'war schon da'} und darf nur, was Tragwerk braucht.\n`,
    )
    if (!werte.uebung) await terminal.schreibe('Einen Träger legt an: ./tragwerk traeger anlegen\n')
    return 0
  } catch (fehler) {
    const satz = fehler instanceof ServerUngeeignet ? fehler.message : satzZu(fehler)
    if (satz === undefined) throw fehler
    return gibAuf(terminal, [satz])
  }
}

const NICHT_ERREICHBAR = 'Der Server ist nicht zu erreichen. Bitte prüfen Sie Rechner und Port in beiden Adressen.'
const SAETZE: Readonly<Record<string, string>> = {
  ECONNREFUSED: NICHT_ERREICHBAR,
  ENOTFOUND: NICHT_ERREICHBAR,
  ETIMEDOUT: NICHT_ERREICHBAR,
  '3D000': 'Die Datenbank gibt es auf dem Server nicht. Sie wird vorher leer angelegt: createdb -O EIGNER tragwerk',
  '28P01': 'Der Server nimmt Name und Passwort einer der beiden Adressen nicht an. Eine Rolle, die es schon gibt, behält ihr Passwort.',
  '28000': 'Der Server lässt eine der beiden Rollen nicht herein (pg_hba.conf).',
  '42501':
    'Der Rolle aus TRAGWERK_DATENBANK_EIGNER fehlt ein Recht: Ihr muss die Datenbank gehören, und sie muss Rollen anlegen dürfen (createrole).',
}

function satzZu(fehler: unknown): string | undefined {
  return fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' ? SAETZE[fehler.code] : undefined
}

function gibAuf(terminal: Terminal, saetze: readonly string[]): Rueckgabe {
  for (const satz of saetze) terminal.melde(`${satz}\n`)
  return 2
}

/** Prepares a PostgreSQL server; needed again after each update of the program. */
export const befehlDatenbank: Befehl = {
  name: 'datenbank',
  kurz: 'richtet einen PostgreSQL-Server für Tragwerk ein oder bringt ihn auf den neuen Stand',
  laufe,
  hilfe: `
Bringt die Tabellen auf dem Server auf den Stand dieses Programms und legt die Rolle an, mit der Tragwerk sich anmeldet.
Diese Rolle besitzt nichts und kann den Schutz der Zeilen nicht umgehen; mit einer mächtigeren startet Tragwerk nicht.

Aufruf:  tragwerk datenbank einrichten [--uebung]

  --uebung   legt auch den Träger mit Übungsdaten an, wenn es noch keinen gibt

TRAGWERK_DATENBANK_EIGNER  postgres://EIGNER:PASSWORT@RECHNER/DATENBANK, nur für diesen und wenige andere Befehle
TRAGWERK_DATENBANK         postgres://ROLLE:PASSWORT@RECHNER/DATENBANK, wie beim Start; gibt es die Rolle nicht, entsteht sie

Wiederholen schadet nicht. Nach jeder neuen Fassung von Tragwerk: sichern, einrichten, starten.

Ergebnis:  0 eingerichtet, 2 nicht eingerichtet
`,
}
