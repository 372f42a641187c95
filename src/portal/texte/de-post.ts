/** Notifications by mail, and what the browser keeps. */
export const dePost = {
  titel: 'E-Mail, wenn etwas Neues da ist',
  wozu: 'Wir schreiben Ihnen, wenn hier ein Bescheid, eine Nachricht oder eine Bitte um Nachweise liegt. In der E-Mail steht nicht, worum es geht.',
  freiwillig: 'Das ist freiwillig. Sie können die Adresse jederzeit löschen.',
  adresse: 'E-Mail-Adresse',
  gilt: (adresse: string) => `Wir schreiben an ${adresse}.`,
  wartet: (adresse: string) => `Wir haben eine E-Mail an ${adresse} geschickt. Bitte öffnen Sie den Link darin. Er gilt 48\u00a0Stunden.`,
  abgelehnt: (adresse: string) => `An ${adresse} kam unsere E-Mail nicht an. Bitte prüfen Sie die Adresse und tragen Sie sie noch einmal ein.`,
  ungueltig: 'Das ist keine E-Mail-Adresse. Sie enthält ein @ und am Ende zum Beispiel .de.',
  zuOft: (wieder: string) => `Sie haben heute schon mehrere E-Mails angefordert. Bitte versuchen Sie es ${wieder} noch einmal.`,
  knopf: 'Adresse speichern',
  loeschen: 'Adresse löschen',
  geloescht: 'Die Adresse ist gelöscht. Wir schreiben Ihnen keine E-Mails mehr.',
  ohneMail: 'Wir können zurzeit keine E-Mails verschicken',
  ohneMailText:
    'Elektronische Bescheide gibt es darum noch nicht: Ohne Benachrichtigung könnte eine Frist laufen, ohne dass Sie es merken. Bescheide kommen mit der Post. Hier können Sie sie trotzdem lesen.',
  uebung: 'Dies ist eine Übung. E-Mails verlassen das Haus nicht. Sie liegen am Arbeitsplatz unter „Postausgang“.',
  ohneAdresse: 'Dafür brauchen wir zuerst eine bestätigte E-Mail-Adresse.',
  solangePapier: 'Solange keine E-Mail-Adresse bestätigt ist, kommen Bescheide mit der Post.',
  unerwuenscht: 'Sie haben uns gesagt: keine E-Mails. Darum kommen Bescheide mit der Post.',
  papierSpaeter: 'Öffnen Sie einen Bescheid sieben Tage lang nicht, schicken wir ihn zusätzlich mit der Post.',
  bestaetigen: {
    titel: 'E-Mail-Adresse bestätigen',
    frage: (adresse: string) => `Dürfen wir an ${adresse} schreiben, wenn im Portal etwas Neues liegt?`,
    knopf: 'Ja, Adresse bestätigen',
    fertig: 'Die Adresse ist bestätigt.',
    fertigText: 'Ab jetzt schreiben wir Ihnen, wenn etwas Neues da ist.',
    ungueltig: 'Dieser Link gilt nicht mehr.',
    ungueltigText:
      'Vielleicht ist er älter als 48\u00a0Stunden, oder Sie haben danach eine andere Adresse eingetragen. Im Portal können Sie einen neuen anfordern.',
    portal: 'Zum Portal',
  },
  wahl: {
    titel: 'Um wen geht es?',
    knopf: 'Anzeigen',
    gezeigt: (aktenzeichen: string) => `Sie sehen den Fall ${aktenzeichen}.`,
  },
} as const

/** The page beside the quick exit. */
export const deSpuren = {
  titel: 'Was im Browser zurückbleibt',
  einstieg:
    'Der Knopf „Seite schnell verlassen“ zeigt sofort eine andere Seite. Mit der Taste „Zurück“ kommt niemand auf die Seite, auf der Sie waren.',
  bleibt: 'Das bleibt trotzdem stehen',
  bleibtListe: [
    'Die Seiten, die Sie davor geöffnet haben, stehen im Verlauf des Browsers.',
    'Was Sie heruntergeladen haben, liegt im Ordner „Downloads“.',
    'Ohne JavaScript bleibt auch die letzte Seite im Verlauf.',
    'Wer das Gerät oder das Netz überwacht, kann sehen, welche Seiten Sie öffnen.',
  ],
  loeschen: 'So löschen Sie den Verlauf',
  loeschenListe: [
    'Am Computer: Drücken Sie zusammen Strg, Umschalt und Entf, am Mac Befehl, Umschalt und Rücktaste. Wählen Sie „Verlauf“ und „Letzte Stunde“.',
    'Am Telefon: Öffnen Sie das Menü des Browsers, dann „Verlauf“ und „Verlauf löschen“. Bei Safari steht es in den Einstellungen des Telefons.',
    'Löschen Sie nur, was Sie müssen. Ein leerer Verlauf kann auffallen.',
  ],
  besser: 'Noch sicherer',
  besserListe: [
    'Nehmen Sie ein anderes Gerät: bei jemandem, dem Sie vertrauen, in der Bücherei, oder bei uns im Jobcenter.',
    'Öffnen Sie ein privates Fenster. Es merkt sich keinen Verlauf, wenn Sie es schließen.',
    'Rufen Sie uns an oder kommen Sie vorbei. Der Antrag geht auch ohne Internet.',
  ],
  hilfe: 'Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in vielen Sprachen und kostenlos: 116\u00a0016. In Gefahr: 110.',
} as const
