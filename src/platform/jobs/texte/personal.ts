/** Words for those who look after the installation: the list of work in the background that fails; German only. */
export const auftraege = {
  fenster: 'Aufträge – Tragwerk',
  titel: 'Aufträge, die nicht gelingen',
  leer: 'Alles, was im Hintergrund zu tun war, ist getan.',
  vorspann: 'Tragwerk versucht sie von selbst immer wieder, mit wachsenden Pausen. Ist die Ursache behoben, geht es hier sofort.',
  liste: 'Aufträge, die nicht gelingen, der älteste zuerst',
  spalten: { auftrag: 'Auftrag', grund: 'Was im Weg steht', versuche: 'Versuche', wieder: 'Nächster Versuch', tun: 'Tun' },
  knopf: 'Jetzt versuchen',
  getan: 'Der Auftrag wird jetzt noch einmal versucht. Laden Sie die Seite gleich neu: Steht er nicht mehr da, ist er erledigt.',
  weg: 'Diesen Auftrag gibt es nicht mehr, oder er ist inzwischen erledigt.',
  namen: {
    'anmeldung.aufraeumen': 'Abgelaufene Anmeldungen löschen',
    'antrag.entwuerfe-loeschen': 'Alte Entwürfe von Anträgen löschen',
    'bescheid.zustellung-nachsehen': 'Nachsehen, ob Bescheide abgerufen wurden',
    'datenbank.statistik': 'Statistik der Datenbank erneuern',
    'post.mail': 'Benachrichtigung per E-Mail senden',
    'vergleich.liefern': 'Eigene Werte gerundet ans Netzwerk liefern',
  },
} as const

/** Why work failed, where its kind does not say so itself. */
export const gruende = {
  ohneProgramm: (art: string) => `Für Aufträge der Art „${art}“ gibt es in dieser Fassung kein Programm.`,
  unerwartet: 'Dabei ist ein Fehler aufgetreten, der nicht vorgesehen war. Er steht im Protokoll des Servers.',
} as const
