import type { Kontaktfeld, Sichtbarkeit } from '../verzeichnis-modell.ts'

const felder: Readonly<Record<Kontaktfeld, string>> = {
  webseite: 'Internetseite',
  strasse: 'Straße und Hausnummer',
  plz: 'Postleitzahl',
  ort: 'Ort',
  telefon: 'Telefon',
  email: 'E-Mail',
  pressetelefon: 'Telefon der Pressestelle',
  presseemail: 'E-Mail der Pressestelle',
  ansprechperson: 'Ansprechperson für das Netzwerk',
}

const kontaktFalsch: Readonly<Record<Kontaktfeld, string>> = {
  webseite: 'Die Internetseite beginnt mit https://, zum Beispiel https://jobcenter.example.',
  strasse: 'Straße und Hausnummer haben höchstens 120 Zeichen.',
  plz: 'Die Postleitzahl hat fünf Ziffern.',
  ort: 'Der Ort hat höchstens 120 Zeichen.',
  telefon: 'Eine Telefonnummer besteht aus Ziffern, Leerzeichen und - / ( ).',
  email: 'Das ist keine E-Mail-Adresse.',
  pressetelefon: 'Eine Telefonnummer besteht aus Ziffern, Leerzeichen und - / ( ).',
  presseemail: 'Das ist keine E-Mail-Adresse.',
  ansprechperson: 'Der Name hat höchstens 120 Zeichen.',
}

const sichtbar: Readonly<Record<Sichtbarkeit, string>> = {
  oeffentlich: 'für alle',
  netz: 'nur im Netzwerk',
}

/** Words of the directory for people of the houses and of the coordination; German only. */
export const verzeichnis = {
  titel: 'Verzeichnis',
  vorspann: (anzahl: number) => `${anzahl} kommunale Jobcenter. Kontaktdaten trägt jedes Haus selbst ein und entscheidet, wer sie sieht.`,
  leer: 'Das Verzeichnis ist noch leer.',
  leerText: 'Angelegt wird es mit dem Befehl: ./tragwerk verzeichnis laden',
  eigenes: 'Unser Eintrag',
  eigenesText: 'Kontaktdaten unseres Hauses pflegen und festlegen, wer sie sieht.',
  eigenesFehlt: 'Ihr Haus ist noch mit keinem Eintrag verbunden. Die Koordination kann das einrichten.',
  oeffentlicheSeite: 'So sieht es die Öffentlichkeit',
  suchen: 'Suchen',
  suchfeld: 'Name oder Ort',
  land: 'Land',
  alleLaender: 'alle Länder',
  keine: 'Dazu wurde kein Jobcenter gefunden.',
  tabelle: 'Kommunale Jobcenter',
  spalten: { name: 'Träger', land: 'Land', sitz: 'Sitz', kontakt: 'Kontakt', fassung: 'Fassung' },
  ohneKontakt: 'nichts freigegeben',

  tatsachen: 'Angaben zum Träger',
  tatsachenHinweis: 'Diese Angaben pflegt die Koordination. Jede Änderung ist eine neue Fassung; die früheren bleiben erhalten.',
  felder: {
    name: 'Name des Trägers',
    eigenname: 'Eigenname des Jobcenters',
    art: 'Art',
    land: 'Land',
    sitz: 'Sitz der Verwaltung',
    ags: 'Amtlicher Gemeindeschlüssel (5 Stellen)',
    einwohner: 'Einwohnerinnen und Einwohner',
    flaecheKm2: 'Fläche in km²',
    stand: 'Stand von Einwohnern und Fläche (JJJJ-MM-TT)',
    quelle: 'Quelle',
    verband: 'Verband',
    vergleichstyp: 'SGB-II-Vergleichstyp (leer, wenn nicht bekannt)',
    webseite: 'Internetseite',
    kuerzel: 'Kürzel eines Trägers dieser Installation, mit dem der Eintrag verbunden wird',
    arbeitetMit: 'Öffentlich zeigen: arbeitet mit Tragwerk',
  },
  bleibtVerbunden: 'bleibt mit dem Träger verbunden, der bisher eingetragen ist (Haken weg: Verbindung lösen)',
  arten: { landkreis: 'Landkreis oder Kreis', kreisfreie_stadt: 'kreisfreie Stadt' },
  speichern: 'Eintrag speichern',
  gespeichert: 'Gespeichert.',
  kontakt: 'Kontakt unseres Hauses',
  kontaktHinweis: 'Nur Ihr Haus kann diese Angaben ändern. Was Sie mit niemandem teilen wollen, lassen Sie leer.',
  wer: (feld: string) => `${feld}: sichtbar`,
  kontaktfelder: felder,
  sichtbar,
  kontaktSpeichern: 'Kontakt speichern',
  kontaktAndere: 'Kontakt',

  nurKoordination: 'Diese Angaben ändert nur die Koordination.',
  nurEigenes: 'Kontaktdaten ändert nur das Haus selbst.',
  feldFalsch: (feld: string) => `Bitte prüfen Sie das Feld „${(verzeichnis.felder as Readonly<Record<string, string>>)[feld] ?? feld}“.`,
  schluesselPasstNicht: 'Der Gemeindeschlüssel gehört zu einem anderen Eintrag.',
  kuerzelUnbekannt: (kuerzel: string) => `Einen Träger mit dem Kürzel „${kuerzel}“ gibt es in dieser Installation nicht.`,
  kuerzelVergeben: (kuerzel: string) => `„${kuerzel}“ ist schon mit einem anderen Eintrag verbunden.`,
  kontaktFalsch,
}
