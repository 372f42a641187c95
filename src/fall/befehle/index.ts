import type { Befehl } from '../../platform/terminal/index.ts'

const berechnen: Befehl = {
  name: 'berechnen',
  kurz: 'Leistungen nach dem SGB II aus Falldateien berechnen',
  hilfe: `
tragwerk berechnen: Leistungen nach dem SGB II aus Falldateien berechnen

Aufruf:  tragwerk berechnen [optionen] DATEI… | -

Liest Falldateien (Format fall/v1, docs/falldatei.md): einen Fall als JSON, eine
Liste von Fällen oder NDJSON mit einem Fall je Zeile. „-“ liest von der
Standardeingabe. Geschrieben wird ein Rechenblatt je Fall: die Personen
nebeneinander, die Posten untereinander, darunter die Hinweise.

Optionen:
  --json            ein ergebnis/v1 oder fehler/v1 je Zeile, in der Reihenfolge
                    der Eingabe
  --begruendung     mit dem Rechenweg: jede Regel mit Zahlen und Fundstelle
  --monat 2026-08   jeden Fall für diesen Monat rechnen statt für seinen eigenen

Rückgabe:
  0  alles berechnet
  1  mindestens ein Fall ließ sich nicht berechnen; der Grund steht dabei
  2  falscher Aufruf

Beispiele:
  tragwerk berechnen fall.json
  tragwerk berechnen --begruendung --monat 2026-08 fall.json
  tragwerk berechnen --json faelle/*.json > ergebnisse.ndjson
  cat faelle.ndjson | tragwerk berechnen --json -
`,
  laufe: async (args, terminal) => (await import('./berechnen.ts')).laufe(args, terminal),
}

const parameter: Befehl = {
  name: 'parameter',
  kurz: 'Beträge und Grenzen des Gesetzes mit Geltung und Quelle zeigen',
  hilfe: `
tragwerk parameter: Beträge und Grenzen des Gesetzes mit Geltung und Quelle

Aufruf:  tragwerk parameter [--am 2026-03-01] [--json]

Ohne --am: jeder Wert mit allen Tagen, von denen an er galt oder gilt.
Mit --am: nur die Werte, die an diesem Tag gelten.

Optionen:
  --am 2026-03-01   ein Tag im gepflegten Zeitraum
  --json            als JSON, mit Quellen

Rückgabe:  0 gezeigt, 2 falscher Aufruf

Beispiele:
  tragwerk parameter --am 2026-03-01
  tragwerk parameter --json > parameter.json
`,
  laufe: async (args, terminal) => (await import('./parameter.ts')).laufe(args, terminal),
}

/** Commands of this room; each loads its code only when it runs. */
export const befehle: readonly Befehl[] = [berechnen, parameter]
