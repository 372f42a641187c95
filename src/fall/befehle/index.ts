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

const abschliessen: Befehl = {
  name: 'abschliessen',
  kurz: 'einen vorläufig bewilligten Zeitraum abschließend abrechnen',
  hilfe: `
tragwerk abschliessen: einen vorläufig bewilligten Zeitraum abschließend abrechnen

Aufruf:  tragwerk abschliessen [optionen] DATEI… | -

Liest die Falldateien aller Monate eines Bewilligungszeitraums, jede mit dem
wirklichen Einkommen ihres Monats und mit vorlaeufig.bewilligt: dem, was
vorläufig gezahlt wurde. Rechnet jeden Monat endgültig (Gewinn aus
selbständiger Arbeit als Durchschnitt des Zeitraums), verrechnet zu viel und zu
wenig Gezahltes und sagt, was zu erstatten oder nachzuzahlen ist
(§ 41a SGB II).

Optionen:
  --ohne-nachweis 2026-03,2026-04
                  Monate, für die trotz Frist keine Nachweise kamen: Für sie
                  stand nichts zu
  --begruendung   mit dem Rechenweg
  --json          als abschluss/v1; Fehler je als fehler/v1 in einer Zeile

Rückgabe:
  0  abgerechnet
  1  nicht möglich; der Grund steht dabei
  2  falscher Aufruf

Beispiele:
  tragwerk abschliessen 2026-01.json 2026-02.json 2026-03.json
  cat monate.ndjson | tragwerk abschliessen --json -
`,
  laufe: async (args, terminal) => (await import('./abschliessen.ts')).laufe(args, terminal),
}

/** Commands of this room; each loads its code only when it runs. */
export const befehle: readonly Befehl[] = [berechnen, abschliessen, parameter]
