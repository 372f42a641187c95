/** Words of the editorial desk, for staff. */

export const redaktionZeit = {
  unvollstaendig: 'Bitte geben Sie Tag und Uhrzeit an.',
  gibtEsNicht: 'Diesen Tag oder diese Uhrzeit gibt es nicht.',
  uebersprungen: (zeit: string) => `An diesem Tag werden die Uhren vorgestellt: ${zeit} Uhr gibt es nicht.`,
  doppelt: (zeit: string) => `An diesem Tag gibt es ${zeit} Uhr zweimal. Gemeint ist das zweite Mal, nach der Zeitumstellung.`,
  zeitpunkt: (tag: string, zeit: string) => `${tag}, ${zeit} Uhr`,
} as const

export const sprachworte: Readonly<Record<string, string>> = { de: 'Deutsch', einfach: 'Einfache Sprache', en: 'Englisch' }

const feldnamen: Readonly<Record<string, string>> = {
  titel: 'Titel',
  kurz: 'Einleitung',
  text: 'Text',
  bereich: 'Bereich',
  reihenfolge: 'Reihenfolge',
  bild: 'Bild',
  wichtig: 'Über allem zeigen',
  standorte: 'Standorte',
  name: 'Name',
  strasse: 'Straße und Hausnummer',
  plz: 'Postleitzahl',
  ort: 'Ort',
  postanschrift: 'Postanschrift',
  telefon: 'Telefon',
  email: 'E-Mail',
  woche: 'Öffnungszeiten',
  ausnahmen: 'Abweichende Zeiten',
  barrierefrei: 'Barrierefreiheit',
  gebaerdensprache: 'Gebärdensprache nach Anmeldung',
  sprachen: 'Gesprochene Sprachen',
  koordinaten: 'Lage',
  anfahrt: 'Anfahrt',
  bus: 'Bus und Bahn',
  parken: 'Parken',
  oeffnung: 'Zu den Öffnungszeiten',
  oftGesucht: 'Häufig gesucht',
  online: 'Online erledigen',
  rechtsgrundlagen: 'Rechtsgrundlagen',
  suchworte: 'Suchworte',
  wer: 'Wer bekommt das?',
  wieViel: 'Wie viel?',
  brauchen: 'Was brauche ich?',
  dauer: 'Wie lange dauert es?',
  wo: 'Wo bekomme ich Hilfe?',
  mehr: 'Mehr dazu',
  giltAb: 'Gilt ab',
  giltBis: 'Gilt bis',
  miete: 'Miete',
  quelle: 'Quelle',
  quelleZiel: 'Verweis auf die Quelle',
  raeume: 'Vergleichsräume',
  orte: 'Orte',
  werte: 'Werte',
  hinweis: 'Hinweis',
  fuer: 'Für wen',
  thema: 'Thema',
  funktion: 'Team oder Funktion',
  zeiten: 'Erreichbar',
  unterzeile: 'Unterzeile',
  vorspann: 'Vorspann',
  datum: 'Datum',
  personen: 'Personen',
  flaeche: 'Fläche',
  cent: 'Betrag',
  jeWeiterePerson: 'je weitere Person',
  von: 'von',
  bis: 'bis',
  nachTermin: 'nach Termin',
  grund: 'Grund',
  mo: 'Montag',
  di: 'Dienstag',
  mi: 'Mittwoch',
  do: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  so: 'Sonntag',
  breite: 'Breitengrad',
  laenge: 'Längengrad',
  nummer: 'Nummer',
}

/** A place in the data as people call it: `texte.en.titel` is „Englisch: Titel“. */
export function stelleName(stelle: string): string {
  const teile = stelle.split('.').filter((t) => t !== 'texte')
  const sprache = sprachworte[teile[0] ?? '']
  const rest = (sprache === undefined ? teile : teile.slice(1)).map((t) => (/^\d+$/.test(t) ? String(Number(t) + 1) : (feldnamen[t] ?? t)))
  return sprache === undefined || teile.length === 1 ? rest.join(' ') || (sprache ?? stelle) : `${sprache}: ${rest.join(' ')}`
}

export function feldName(name: string): string {
  return feldnamen[name] ?? name
}

/** State of a version: the word beside the mark. */
export const standWorte = {
  entwurf: 'Entwurf',
  fachpruefung: 'fachliche Prüfung',
  'freigabe-1': 'Freigabe',
  'freigabe-2': 'zweite Freigabe',
  bereit: 'freigegeben',
  geplant: 'geplant',
  veroeffentlicht: 'veröffentlicht',
  abgelaufen: 'abgelaufen',
  zurueckgezogen: 'zurückgezogen',
  archiviert: 'im Archiv',
} as const

export const schrittWorte = {
  geschrieben: 'geschrieben',
  eingereicht: 'zur Freigabe gegeben',
  geprueft: 'fachlich geprüft',
  freigegeben: 'freigegeben',
  zurueckgegeben: 'zurückgegeben',
  veroeffentlicht: 'veröffentlicht',
  geplant: (ab: string) => `Veröffentlichung geplant für ${ab}`,
  bis: (bis: string) => `bis ${bis}`,
  abgesetzt: 'Veröffentlichung abgesetzt',
  zurueckgezogen: 'zurückgezogen',
  archiviert: 'ins Archiv gelegt',
  ausFassung: (nr: number) => `aus Fassung ${nr} zurückgeholt`,
} as const

export const artWorte: Readonly<Record<string, Readonly<{ mehrzahl: string; leer: string; neu: string }>>> = {
  seite: {
    mehrzahl: 'Seiten',
    leer: 'Noch keine Seite. Eine Seite besteht aus Titel, Einleitung und Text; öffentlich wird sie erst nach der Freigabe.',
    neu: 'Neue Seite',
  },
  hinweis: {
    mehrzahl: 'Hinweise',
    leer: 'Noch kein Hinweis. Ein Hinweis steht oben auf jeder Seite, solange er gilt, und braucht keine Freigabe.',
    neu: 'Neuer Hinweis',
  },
  standort: {
    mehrzahl: 'Standorte',
    leer: 'Noch kein Standort. Zu einem Standort gehören Anschrift, Öffnungszeiten und Angaben zur Barrierefreiheit.',
    neu: 'Neuer Standort',
  },
  leistung: {
    mehrzahl: 'Leistungen',
    leer: 'Noch keine Leistung. Beginnen Sie mit der, nach der am häufigsten gefragt wird.',
    neu: 'Neue Leistung',
  },
  richtwerte: {
    mehrzahl: 'Richtwerte der Unterkunft',
    leer: 'Noch keine Richtwerte. Die Werte lassen sich aus einer Tabelle einfügen.',
    neu: 'Neue Richtwerte',
  },
  baustein: {
    mehrzahl: 'Botschaftsbausteine',
    leer: 'Noch kein Baustein. Ein Baustein ist ein kurzer, freigegebener Text, aus dem Mitteilungen schöpfen.',
    neu: 'Neuer Baustein',
  },
  hintergrund: {
    mehrzahl: 'Hintergrundtexte',
    leer: 'Noch kein Hintergrundtext. Er sagt in drei Längen, wer Sie sind.',
    neu: 'Neuer Hintergrundtext',
  },
  paket: {
    mehrzahl: 'Verbundpakete',
    leer: 'Noch kein Paket. Ein Paket ist eine gemeinsame Mitteilung, die jedes Haus um seine Angaben ergänzt.',
    neu: 'Neues Paket',
  },
  ansprechpartner: {
    mehrzahl: 'Ansprechstellen',
    leer: 'Noch keine Ansprechstelle. Genannt werden Themen und Teams, keine Personen.',
    neu: 'Neue Ansprechstelle',
  },
}

export const redaktionStart = {
  fenster: 'Öffentlichkeit – Tragwerk',
  titel: 'Öffentlichkeit',
  stand: (n: number) => (n === 0 ? 'Nichts wartet auf Sie.' : n === 1 ? 'Eine Aufgabe wartet auf Sie.' : `${n} Aufgaben warten auf Sie.`),
  geschlossen: 'Heute geschlossen',
  wartet: {
    pruefen: 'Zu prüfen',
    freigeben: 'Freizugeben',
    zurueck: 'An Sie zurückgegeben',
    bereit: 'Freigegeben, noch nicht veröffentlicht',
  },
  wartetTitel: 'Wartet auf Sie',
  nichts: 'Nichts wartet auf Sie. Was Sie schreiben oder freigeben können, finden Sie unten.',
  geplant: 'Geplant',
  nichtsGeplant: 'Nichts geplant.',
  endet: 'Läuft bald ab',
  nichtsEndet: 'In den nächsten zwei Wochen läuft nichts ab.',
  zuletzt: 'Zuletzt veröffentlicht',
  nochNichts: 'Noch nichts veröffentlicht.',
  pflicht: 'Es fehlen Seiten, die jeder Auftritt haben muss',
  bereiche: 'Bereiche',
  anzahl: (n: number) => (n === 1 ? '1 öffentlich' : `${n} öffentlich`),
  ab: (wann: string) => `ab ${wann}`,
  seit: (wann: string) => `seit ${wann}`,
  von: (wer: string, wann: string) => `${wer}, ${wann}`,
  bild: { 'laeuft-aus': 'Bildrecht läuft aus', abgelaufen: 'Bildrecht ist abgelaufen', zurueckgezogen: 'Bild ist zurückgezogen' } as Readonly<
    Record<string, string>
  >,
  zahl: (name: string) => `Zahl {${name}}`,
  stellen: (n: number) => (n === 1 ? 'an 1 Stelle' : `an ${n} Stellen`),
  fassungEndet: 'Veröffentlichung endet',
} as const

export const redaktionListe = {
  fenster: (name: string) => `${name} – Tragwerk`,
  neu: 'Neu',
  filterName: 'Liste filtern',
  suchen: 'Suchen',
  platzhalter: 'Titel oder Adresse',
  zustand: 'Zustand',
  alle: 'alle',
  filtern: 'Anzeigen',
  spalten: { titel: 'Titel', zustand: 'Zustand', fassung: 'Fassung', von: 'Zuletzt', adresse: 'Öffentliche Adresse' },
  anzahl: (gezeigt: number, gesamt: number) => `${gezeigt} von ${gesamt}`,
  nichtOeffentlich: 'nicht öffentlich',
  oeffentlichAlt: (fassung: number) => `öffentlich ist Fassung ${fassung}`,
  keinTreffer: 'Nichts gefunden. Ändern Sie die Suche oder den Zustand.',
  zurueck: 'Öffentlichkeit',
} as const

export const vergleichWorte = {
  nichts: 'Kein Unterschied.',
  neu: 'neu: ',
  weg: 'entfernt: ',
} as const
