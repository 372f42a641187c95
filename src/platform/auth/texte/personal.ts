/** Words of the pages that look after the accounts of the staff; German only. */

/** Names of the roles. */
export const rollen = {
  eingangszone: 'Eingangszone',
  leistung: 'Leistungssachbearbeitung',
  anordnung: 'Anordnung',
  fallmanagement: 'Fallmanagement',
  vermittlung: 'Arbeitsvermittlung',
  massnahmen: 'Maßnahmen und Anbieter',
  teilhabe: 'Bildung und Teilhabe',
  controlling: 'Controlling und Statistik',
  leitung: 'Leitung',
  teamleitung: 'Teamleitung',
  kasse: 'Kasse',
  widerspruch: 'Widerspruchsstelle',
  datenschutz: 'Datenschutz',
  pruefung: 'Prüfung',
  verwaltung: 'Verwaltung',
  pressestelle: 'Pressestelle',
  redaktion: 'Redaktion',
  gestaltung: 'Gestaltung und Vordrucke',
  fachautor: 'Fachliche Prüfung',
  freigabe: 'Freigabe von Veröffentlichungen',
  arbeitskreis: 'Mitglied in Arbeitskreisen',
  koordination: 'Koordination im Netzwerk',
} as const

export const konten = {
  titel: 'Konten',
  fenster: (fehlerhaft: boolean) => `${fehlerhaft ? 'Fehler: ' : ''}Konten – Tragwerk`,
  liste: (zahl: number) => (zahl === 1 ? '1 Konto' : `${zahl} Konten`),
  spalten: {
    name: 'Name',
    kennung: 'Kennung',
    stelle: 'Stelle',
    rollen: 'Rollen',
    nachweis: 'Zweiter Nachweis',
    angemeldet: 'Zuletzt angemeldet',
    zustand: 'Zustand',
  },
  nachweis: { extern: 'beim Anmeldedienst', ja: 'ja', nein: 'nein' },
  nochNie: 'noch nie',
  gesperrt: 'gesperrt',
  offen: 'offen',
  anlegen: {
    titel: 'Konto anlegen',
    name: 'Name',
    kennung: 'Kennung',
    kennungHinweis: 'damit meldet sich die Person an',
    stelle: 'Team oder Stelle',
    knopf: 'Konto anlegen',
  },
  fehler: {
    kennung: 'Die Kennung braucht 2 bis 80 Zeichen: Buchstaben, Ziffern, Punkt, Bindestrich oder @.',
    name: 'Bitte geben Sie einen Namen mit höchstens 120 Zeichen ein.',
    stelle: 'Die Stelle darf höchstens 120 Zeichen haben.',
    rollen: 'Bitte wählen Sie mindestens eine Rolle.',
    vergeben: (kennung: string) => `Die Kennung „${kennung}“ ist schon vergeben.`,
  },
} as const

export const konto = {
  fenster: (name: string) => `${name} – Konten – Tragwerk`,
  alle: 'Alle Konten',
  gesperrt: 'gesperrt',
  eigenes: 'Das eigene Konto ändert jemand anderes mit dem Recht dazu. Passwort und zweiter Nachweis stehen unter „Mein Konto“.',
  rollenSpeichern: 'Rollen speichern',
  erreichbar: 'Erreichbarkeit',
  erreichbarHinweis: 'Steht in Schreiben und bei den Menschen, die diese Person begleitet.',
  stelle: 'Team oder Stelle',
  telefon: 'Telefon',
  email: 'E-Mail',
  kontaktSpeichern: 'Erreichbarkeit speichern',
  zugang: 'Zugang',
  entsperren: 'Konto entsperren',
  sperren: 'Konto sperren',
  passwort: 'Passwort zurücksetzen',
  faktoren: 'Zweiten Nachweis zurücksetzen',
  getan: {
    rollen: 'Die Rollen sind gespeichert. Sie gelten ab der nächsten Seite.',
    kontakt: 'Die Erreichbarkeit ist gespeichert.',
    sperren: 'Das Konto ist gesperrt und überall abgemeldet.',
    entsperren: 'Das Konto ist wieder offen.',
    passwort: 'Das Passwort ist zurückgesetzt.',
    faktoren: 'Der zweite Nachweis ist zurückgesetzt. Die Person richtet ihn neu ein.',
  },
  fehler: {
    unbekannt: 'Diese Handlung gibt es hier nicht.',
    eigenes: 'Das eigene Konto ändert jemand anderes mit dem Recht dazu.',
    weg: 'Dieses Konto gibt es nicht mehr.',
    stelle: konten.fehler.stelle,
    telefon: 'Eine Telefonnummer hat Ziffern, zum Beispiel 0391 12345.',
    email: 'Bitte prüfen Sie die E-Mail-Adresse.',
    extern: 'Dieses Konto meldet sich beim Anmeldedienst an und hat hier kein Passwort.',
  },
} as const

export const rollenwahl = { legende: 'Rollen' } as const

export const einmalpasswort = {
  titel: (kennung: string) => `Passwort für „${kennung}“, nur jetzt zu sehen`,
  text: 'Geben Sie es persönlich weiter. Bei der ersten Anmeldung wählt die Person ein eigenes.',
} as const

/** Accounts of people outside of the house: of providers, of employers. */
export const zugaenge = {
  titel: 'Wer sich anmeldet',
  niemand: 'Noch niemand.',
  gesperrt: 'gesperrt',
  kennung: 'Kennung',
  kennungHinweis: 'Gibt es das Konto schon, wird es verbunden.',
  name: 'Name',
  geben: 'Zugang geben',
  neuesPasswort: 'Neues Passwort',
  loesen: 'Zugang beenden',
  fuer: (name: string) => `für ${name}`,
  verbunden: (kennung: string) => `Das Konto ${kennung} ist jetzt verbunden.`,
  kennungFalsch: konten.fehler.kennung,
  vergeben: 'Diese Kennung ist schon vergeben.',
  nameFehlt: 'Bitte geben Sie einen Namen an.',
} as const
