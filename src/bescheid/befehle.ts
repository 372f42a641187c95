import type { Befehl } from '../platform/terminal/index.ts'

const bescheid: Befehl = {
  name: 'bescheid',
  kurz: 'einen Bescheid als PDF setzen, der sich nachrechnen lässt',
  hilfe: `
tragwerk bescheid: einen Bescheid als PDF setzen, der sich nachrechnen lässt

Aufruf:  tragwerk bescheid [optionen] --pdf bescheid.pdf DATEI | -

Rechnet den Fall für jeden Monat des Zeitraums, fasst gleiche Monate zusammen
und setzt einen Brief mit Verfügung, Begründung, Rechenblättern und einer Seite
in einfachen Worten: PDF/A-3a, barrierefrei, mit Fall und Ergebnis als Anlagen.
DATEI ist eine Falldatei (fall/v1) oder eine Liste von Falldateien, eine je
Monat. Erlassen ist damit nichts: Ohne Freigabe bleibt es ein Entwurf, ohne
Anschriftdatei eine Berechnung in Bescheidform. Mehr: docs/bescheid-pdf.md

Optionen:
  --pdf ZIEL            wohin die PDF geschrieben wird
  --von 2026-08         erster Monat (sonst der Monat des Falls)
  --bis 2026-12         letzter Monat (sonst wie --von); höchstens 12 Monate,
                        nur so weit das Recht gepflegt ist
  --anschrift DATEI     Namen, Anschrift und Träger (anschrift/v1)
  --datum 2026-08-20    Datum des Schreibens (sonst heute)

Rückgabe:
  0  geschrieben
  1  nicht möglich; der Grund steht dabei
  2  falscher Aufruf

Beispiele:
  tragwerk bescheid fall.json --pdf bescheid.pdf
  tragwerk bescheid fall.json --von 2026-08 --bis 2026-12 --pdf bescheid.pdf
  tragwerk bescheid monate.json --anschrift anschrift.json --pdf bescheid.pdf
`,
  laufe: async (args, terminal) => (await import('./befehl-bescheid.ts')).laufe(args, terminal),
}

const pruefen: Befehl = {
  name: 'pruefen',
  kurz: 'einen Bescheid nachrechnen und auf Veränderungen prüfen',
  hilfe: `
tragwerk pruefen: einen Bescheid nachrechnen und auf Veränderungen prüfen

Aufruf:  tragwerk pruefen [--schluessel DATEI | ADRESSE] bescheid.pdf

Braucht nur die PDF: nimmt Fall und Ergebnis heraus, rechnet jeden Monat nach
und sagt, ob er auf den Cent stimmt und was sonst abweicht. Geprüft werden auch
die Anlagen (Prüfsummen) und die Seiten (was dort steht, muss aus dem Fall
folgen). Mit dem öffentlichen Schlüssel des Jobcenters sagt sie auch, ob die
Anlagen so von ihm unterschrieben sind. Jedes Jobcenter veröffentlicht ihn auf
seiner Seite unter /.well-known/tragwerk-schluessel.json. Ohne --schluessel
fragt das Programm nirgends nach.

Optionen:
  --schluessel DATEI    gespeicherte Schlüsseldatei, oder ihre Adresse (https)

Rückgabe:
  0  stimmt
  1  weicht ab oder wurde verändert
  2  kein Bescheid von Tragwerk, oder falscher Aufruf

Beispiele:
  tragwerk pruefen bescheid.pdf
  tragwerk pruefen --schluessel tragwerk-schluessel.json bescheid.pdf
`,
  laufe: async (args, terminal) => (await import('./befehl-pruefen.ts')).laufe(args, terminal),
}

/** Commands of this room; each loads its code only when it runs. */
export const befehle: readonly Befehl[] = [bescheid, pruefen]
