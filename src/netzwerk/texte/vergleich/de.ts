/** Words of the comparison that the public and the houses see. */
export const de = {
  titel: 'Kennzahlen im Vergleich',
  vorspann:
    'Wie viele Menschen finden Arbeit, wie viele Haushalte bekommen Leistungen, was kostet das? Die Zahlen zeigen Jobcenter mit ähnlichen Bedingungen nebeneinander. Eine Rangliste gibt es nicht: Arbeitsmarkt, Mieten und Größe unterscheiden sich zu sehr.',
  leer: 'Es sind noch keine Werte da.',
  auswahl: 'Auswahl',
  kennzahl: 'Kennzahl',
  zeitraum: 'Zeitraum',
  gruppe: 'Vergleichen mit',
  haus: 'Jobcenter hervorheben',
  keinHaus: 'keines',
  zeigen: 'Zeigen',
  gruppierungen: {
    groesse: 'ähnlich vielen Einwohnern',
    land: 'demselben Land',
    art: 'Kreisen oder Städten',
    typ: 'demselben Vergleichstyp',
    alle: 'allen',
  },
  groessen: {
    a: 'unter 125.000 Einwohner',
    b: '125.000 bis unter 200.000 Einwohner',
    c: '200.000 bis unter 300.000 Einwohner',
    d: 'ab 300.000 Einwohner',
  },
  arten: { landkreis: 'Kreise', kreisfreie_stadt: 'Städte' },
  typ: (typ: string) => `Vergleichstyp ${typ}`,
  ohneTyp: 'ohne Vergleichstyp',
  alle: 'alle kommunalen Jobcenter',
  uebung: 'Übungsdaten: Diese Werte sind erfunden und sagen nichts über die genannten Jobcenter.',
  nurDeutsch: '',

  formel: 'So wird sie gebildet',
  steigt: 'Was es bedeutet, wenn sie steigt',
  rechtsgrundlage: 'Rechtsgrundlage',
  keineWertung: 'Höher oder niedriger heißt nicht besser oder schlechter.',

  karte: 'Karte',
  karteText: (kennzahl: string, zeitraum: string) =>
    `${kennzahl}, ${zeitraum}: kommunale Jobcenter nach fünf Klassen. Die Werte stehen in der Tabelle darunter.`,
  klasse: (nr: number) => `Klasse ${nr}`,
  klasseVonBis: (von: string, bis: string) => `${von} bis ${bis}`,
  klasseUeber: (von: string, bis: string) => `über ${von} bis ${bis}`,
  keinWert: 'kein Wert',
  kartenquelle: 'Grenzen',
  gebiet: (name: string, wert: string) => `${name}: ${wert}`,

  verteilung: 'Verteilung in den Gruppen',
  verteilungText:
    'Jeder Punkt ist ein Jobcenter. Der Kasten umfasst die mittlere Hälfte der Gruppe, der Strich darin ist der Median: Die eine Hälfte liegt darunter, die andere darüber.',
  verteilungBild: (kennzahl: string, zeitraum: string) =>
    `${kennzahl}, ${zeitraum}: Verteilung in den Gruppen. Die Zahlen stehen in der Tabelle daneben.`,
  spalten: { gruppe: 'Gruppe', anzahl: 'Jobcenter', q1: 'unteres Viertel bis', median: 'Median', q3: 'oberes Viertel ab', summe: 'Summe' },
  zuWenige: 'zu wenige',
  summeVerborgen: 'nicht gezeigt',
  summeErklaert: 'Eine Summe fehlt, wo sonst eine kleine Zahl zu errechnen wäre.',
  eigenesTitel: (name: string) => name,
  eigenerWert: (wert: string, zeitraum: string) => `${wert} (${zeitraum})`,
  eigenerAbstand: (abstand: string, richtung: 'darueber' | 'darunter' | 'gleich', gruppe: string) =>
    richtung === 'gleich'
      ? `So viel wie der Median der Gruppe „${gruppe}“.`
      : `${abstand} ${richtung === 'darueber' ? 'über' : 'unter'} dem Median der Gruppe „${gruppe}“.`,
  eigenerOhne: 'Für diesen Zeitraum steht kein Wert da.',
  eigeneGruppe: 'enthält das hervorgehobene Jobcenter',

  reihe: 'Verlauf',
  reiheText: (name: string) => `${name} und der Median der eigenen Gruppe im Lauf der Zeit.`,
  reiheBild: (kennzahl: string, name: string) => `${kennzahl}: Verlauf für ${name}. Die Zahlen stehen in der Tabelle darunter.`,
  reiheTabelle: 'Verlauf als Tabelle',
  reiheSpalten: { zeitraum: 'Zeitraum', wert: 'Wert', median: 'Median der Gruppe' },
  median: 'Median der Gruppe',
  marken: {
    '2023-01': 'Bürgergeld',
    '2026-07': 'Grundsicherungsgeld',
  },
  markenText:
    'Senkrechte Striche zeigen Änderungen des Gesetzes: 01.01.2023 Bürgergeld, 01.07.2026 Grundsicherungsgeld. Werte davor und danach sind nur bedingt vergleichbar.',
  korrekturen: 'Korrekturen',
  korrektur: (zeitraum: string, von: string, auf: string, am: string) => `${zeitraum}: von ${von} auf ${auf}, am ${am}`,

  werte: 'Alle Werte',
  werteText: 'Nach Land und Name geordnet.',
  werteSpalten: { name: 'Jobcenter', gruppe: 'Gruppe', wert: 'Wert', klasse: 'Klasse', stand: 'Datenstand', hinweis: 'Hinweis' },
  verborgen: 'unter 10',
  verborgenErklaert: 'Zahlen unter zehn werden nicht gezeigt, und auch nichts, woraus sie zu errechnen wären.',
  korrigiert: 'korrigiert',
  staende: { vorlaeufig: 'vorläufig', revidiert: 'revidiert', endgueltig: 'endgültig' },
  anmerkung: (name: string, text: string) => `${name}: ${text}`,

  quellen: 'Quelle',
  herunterladen: 'Herunterladen',
  csv: 'Werte als Tabelle (CSV)',
  bilder: {
    karte: { svg: 'Karte (SVG)', png: 'Karte (PNG)' },
    verteilung: { svg: 'Verteilung (SVG)', png: 'Verteilung (PNG)' },
    reihe: { svg: 'Verlauf (SVG)', png: 'Verlauf (PNG)' },
  },
  verzeichnis: 'Alle kommunalen Jobcenter',
}
