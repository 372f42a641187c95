/** Words of the command that reads catalogues in. */
export const katalog = {
  arten: {
    'esco-faehigkeit': 'ESCO, „classification dataset“ (CSV): skills_de.csv',
    'esco-beruf': 'ESCO, „classification dataset“ (CSV): occupations_de.csv',
    kldb: 'KldB 2010, systematisches Verzeichnis als CSV: Spalten „Schlüssel KldB 2010“ und „Titel“',
  },
  aufruf: 'So geht es: tragwerk katalog einlesen esco-faehigkeit skills_de.csv',
  sprache: (text: string) => `„${text}“ ist kein Kürzel einer Sprache. Erwartet werden zwei Buchstaben: de, en, uk.`,
  keineDatei: (datei: string) => `Die Datei ${datei} lässt sich nicht lesen.`,
  keinTraeger: (kuerzel: string) => `Den Träger ${kuerzel} gibt es in der Datenbank nicht.`,
  fertig: (zahl: number, art: string, sprache: string) => `${zahl.toLocaleString('de-DE')} Begriffe sind eingelesen (${art}, ${sprache}).`,
  keinCsv: (grund: string) => `Die Datei ist keine Tabelle in CSV: ${grund}`,
  spalteFehlt: (name: string) => `Die Spalte „${name}“ fehlt. Ist das die amtliche Datei, unverändert?`,
  zeile: (nr: number, satz: string) => `Eintrag ${nr}: ${satz}`,
  keineUri: (code: string) => `„${code.slice(0, 60)}“ ist keine Adresse von ESCO.`,
  keineGattung: (code: string) => `„${code.slice(0, 20)}“ ist kein Schlüssel einer Berufsgattung.`,
  ohneName: (code: string) => `${code.slice(0, 80)} hat keinen Namen.`,
  doppelt: (code: string) => `${code.slice(0, 80)} steht schon weiter oben.`,
  weitere: (zahl: number) => `Und ${zahl} weitere Fehler. Es wurde nichts eingelesen.`,
  leer: 'In der Datei steht kein Begriff.',
  hilfe: `Liest ein amtliches Verzeichnis ein und ersetzt damit das vorhandene in derselben Sprache; Namen in anderen Sprachen bleiben. Mit
einem Netzwerk in der Installation geschieht das einmal für alle Häuser. Eine Datei mit Fehlern ändert nichts: Alle Fehler werden genannt.`,
  hilfeFolge: `Die Dateien gibt es kostenlos: ESCO unter esco.ec.europa.eu (Download, Classification dataset, CSV), die KldB 2010 bei der Statistik der
Bundesagentur für Arbeit. Ohne sie sucht Tragwerk in einem kleinen mitgelieferten Teil.
Gearbeitet wird mit der Datenbank aus TRAGWERK_DATENBANK, sonst mit der im Ordner TRAGWERK_DATEN (ohne Angabe ./daten);
im Ordner nur, solange kein Tragwerk damit läuft.`,
} as const
