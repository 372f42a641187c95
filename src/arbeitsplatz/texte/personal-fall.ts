/** Words of the pages of a case: its head, its history, and who opened it. Staff reads German only. */

export const fallRahmen = {
  titel: (bezeichnung: string, aktenzeichen: string) => `${bezeichnung}, ${aktenzeichen} – Tragwerk`,
  titelOhneFall: 'Fall – Tragwerk',
  zweck: 'Fall öffnen',
  reiter: {
    berechnung: 'Berechnung',
    angaben: 'Angaben',
    dokumente: 'Dokumente',
    anforderung: 'Nachweise anfordern',
    vordrucke: 'Vordrucke',
    entwurf: 'Entwurf',
    bescheide: 'Bescheide',
    zahlungen: 'Zahlungen',
    nachrichten: 'Nachrichten',
    zugang: 'Zugang',
    verlauf: 'Verlauf',
    protokoll: 'Protokoll',
    foerderung: 'Förderung',
    massnahmen: 'Maßnahmen',
    verfuegungen: 'Verfügungen',
    arbeit: 'Arbeit',
  },
  geschuetzt: 'geschützter Fall',
  sicher: (warnungen: string) => `Sicher erreichen: ${warnungen}`,
  personen: 'Bedarfsgemeinschaft',
  alter: (jahre: number) => (jahre === 1 ? '1 Jahr' : `${jahre} Jahre`),
  navigation: 'Fall',
} as const

export const verlauf = {
  titel: 'Verlauf – Tragwerk',
  zweckLesen: 'Verlauf ansehen',
  zweckSchreiben: 'Vermerk schreiben',
  arten: { vermerk: 'Vermerk', vorgang: 'Vorgang', bescheid: 'Bescheid' },
  vorgang: (titel: string, stand: string) => `${titel} (${stand})`,
  freigegeben: (bearbeitet: string, erlassen: string) => `${bearbeitet}, freigegeben: ${erlassen}`,
  geschrieben: 'Der Vermerk steht in der Akte.',
  schreiben: 'Vermerk schreiben',
  hinweis: 'Ein Vermerk lässt sich nicht mehr ändern. Die betroffene Person darf ihn lesen.',
  knopf: 'In die Akte',
  leer: 'In diesem Fall ist noch nichts geschehen.',
  tabelle: 'Verlauf des Falls, das Neueste zuerst',
  spalten: { wann: 'Wann', was: 'Was', inhalt: 'Inhalt', wer: 'Wer' },
} as const

/** Lists of those who read or changed a case. */
export const zugriffe = {
  titel: (aktenzeichen: string) => `Zugriffe auf ${aktenzeichen} – Tragwerk`,
  ueberschrift: (aktenzeichen: string) => `Zugriffe auf ${aktenzeichen}`,
  zweckLesen: 'Liste der Zugriffe ansehen',
  zweckAuskunft: 'Auskunft nach Art. 15 DSGVO erstellen',
  zweckTabelle: 'Liste der Zugriffe als Tabelle',
  recht: 'Auf Verlangen erhält die betroffene Person diese Liste (Art.\u00a015 DSGVO). Sie lässt sich ausdrucken',
  oder: ' oder ',
  alsTabelle: 'als Tabelle (CSV) speichern',
  ohneAkte: '. Von der Akte selbst ist hier nichts zu sehen.',
  aeltere: 'Ältere Zugriffe',
  tabelle: (aktenzeichen: string) => `Zugriffe auf den Fall ${aktenzeichen}, das Neueste zuerst`,
  spalten: { wann: 'Wann', wer: 'Wer', rollen: 'Rollen', was: 'Was', wozu: 'Wozu' },
} as const
