/** Words of the frame of the workplace and of its lists. Staff reads German only. */

/** Parts of the workplace, as the head and the search call them. */
export const bereichsnamen = {
  arbeit: 'Arbeitsliste',
  faelle: 'Fälle',
  begleitung: 'Menschen',
  termine: 'Termine',
  freigaben: 'Freigaben',
  zahllaeufe: 'Zahlläufe',
  mittel: 'Mittel',
  wirkung: 'Wirkung',
  massnahmen: 'Maßnahmen',
  rechnungen: 'Rechnungen',
  teilhabe: 'BuT',
  stellen: 'Stellen',
  druck: 'Druck',
  redaktion: 'Öffentlichkeit',
  netzwerk: 'Netzwerk',
  konten: 'Konten',
  auftraege: 'Aufträge',
  postausgang: 'Postausgang',
} as const

export const rahmen = {
  navigation: 'Arbeitsplatz',
  abmelden: 'Abmelden',
} as const

export const befehlsfeld = {
  platzhalter: 'Fall, Person oder Befehl',
  label: 'Fall, Person oder Befehl suchen',
  nurBefehle: 'Bereich öffnen',
  taste: 'Strg K',
  vorschlaege: 'Vorschläge',
  oeffnen: 'öffnen',
} as const

export const arbeitsliste = {
  titel: 'Arbeitsliste – Tragwerk',
  ueberschrift: 'Arbeitsliste',
  aufnehmen: 'Antrag aufnehmen',
  stand: (gezeigt: number, gesamt: number, mittleresAlter: number) =>
    `${gezeigt} von ${gesamt}. Mittleres Alter ${mittleresAlter} ${mittleresAlter === 1 ? 'Tag' : 'Tage'}. Der Filter steht in der Adresse und lässt sich weitergeben.`,
  tasten: [
    ['↑ ↓', 'Zeile'],
    ['Enter', 'öffnen'],
    ['/', 'suchen'],
    ['Strg K', 'Befehle'],
  ],
  listen: {
    name: 'Listen',
    meine: 'Meine',
    team: 'Team',
    wiedervorlagen: 'Wiedervorlagen',
    freigaben: 'Freigaben',
    ohneFall: 'Post ohne Fall',
    alle: 'Alle',
  },
  filter: {
    name: 'Liste filtern',
    suchen: 'Suchen',
    platzhalter: 'Name oder Aktenzeichen',
    vorgang: 'Vorgang',
    zustand: 'Zustand',
    alter: 'Alter',
    stufen: [
      ['bis-5', 'bis 5 Tage'],
      ['6-10', '6 bis 10 Tage'],
      ['11-14', '11 bis 14 Tage'],
      ['ueber-14', 'über 14 Tage'],
      ['ueber-10', 'über 10 Tage'],
    ],
    alle: 'alle',
    knopf: 'Filtern',
    zuruecksetzen: 'zurücksetzen',
  },
  leer: {
    gefiltert: 'Dazu gibt es keinen offenen Vorgang.',
    gefiltertRat: 'Nehmen Sie einen Filter weg, oder suchen Sie nach dem Anfang des Namens.',
    erledigt: 'Alles erledigt.',
    erledigtRat: 'In dieser Liste ist nichts offen.',
    alleZeigen: 'Alle offenen Vorgänge zeigen',
  },
  blaettern: {
    name: 'Seiten',
    vorige: 'vorige Seite',
    naechste: 'nächste Seite',
    hier: (seite: number, seiten: number) => `Seite ${seite} von ${seiten}`,
  },
} as const

/** Picture of the age of open work. */
export const altersbild = {
  name: 'Vorgänge nach Alter',
  stufen: { 'bis-5': 'bis 5 Tage', '6-10': '6 bis 10', '11-14': 'bis 14', 'ueber-14': 'über 14 Tage' },
} as const

export const vorgangstabelle = {
  offene: (zahl: number) => `${zahl} offene Vorgänge`,
  spalten: {
    fall: 'Fall',
    name: 'Bedarfsgemeinschaft',
    vorgang: 'Vorgang',
    stand: 'Zustand',
    alter: 'Alter',
    frist: 'Frist',
    fehlt: 'Fehlt',
    monat: 'Monat, €',
  },
  eilig: (grund: string) => `, eilig: ${grund}`,
  tage: (zahl: number) => `${zahl} T`,
  ohneFall: 'ohne Fall',
  vorbei: (frist: string) => `${frist} (vorbei)`,
  heute: (grund: string) => `heute ${grund}`,
} as const

export const faelle = {
  titel: 'Fälle – Tragwerk',
  neueste: 'Zuletzt angelegte Fälle',
  treffer: (text: string) => `Fälle zu „${text}“`,
  alleZeigen: 'alle zeigen',
  keiner: 'Es gibt noch keinen Fall.',
  keinTreffer: 'Dazu gibt es keinen Fall.',
  rat: 'Gesucht wird nach dem Anfang von Aktenzeichen, Nachname und Vorname.',
  aufnehmen: 'Antrag aufnehmen',
  anzahl: (zahl: number) => `${zahl} Fälle`,
  spalten: { fall: 'Fall', bezeichnung: 'Bedarfsgemeinschaft', personen: 'Personen', team: 'Team' },
  mehr: (zahl: number) => `Gezeigt werden die ersten ${zahl}. Geben Sie mehr vom Namen ein.`,
} as const
