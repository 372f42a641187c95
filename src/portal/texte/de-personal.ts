/** Words of the pages on which staff works for the citizen's area, and of the letter they print; German only. */
export const personal = {
  nachrichten: {
    titel: 'Nachrichten',
    keine: 'Zu diesem Fall gibt es noch keine Nachricht.',
    ohneKonto: 'Mit diesem Fall ist kein Konto verbunden. Eine Nachricht liest erst, wer sich verbindet.',
    betreff: 'Betreff',
    text: 'Nachricht',
    erledigt: 'Damit ist die offene Nachricht erledigt',
    knopf: 'Nachricht senden',
    gesendet: 'Die Nachricht liegt im Postfach.',
    ohneMail: 'Von einer Nachricht im Portal weiß niemand: Die E-Mail dazu ging nicht hinaus',
  },
  zugang: {
    titel: 'Zugang zum Bereich der Bürgerinnen und Bürger',
    konten: 'Verbundene Konten',
    keine: 'Noch ist kein Konto verbunden.',
    trennen: 'Zugang beenden',
    getrennt: 'Der Zugang ist beendet.',
    neu: 'Freischaltcode erstellen',
    neuText:
      'Der Code verbindet ein Konto mit diesem Fall. Geben Sie ihn nur als Brief an die Anschrift im Fall oder persönlich nach Ausweisprüfung heraus.',
    fuer: 'Für',
    knopf: 'Code erstellen',
    keinePerson: 'In diesem Fall ist noch keine Person erfasst.',
    unbekannt: 'Diese Person gehört nicht zum Fall.',
    brief: {
      betreff: 'Ihr Zugang im Internet',
      gruss: (name: string) => `Guten Tag ${name},`,
      text: 'mit diesem Code verbinden Sie Ihr Konto mit Ihrer Akte. Dann sehen Sie Bescheide, Zahlungen und Nachrichten. Sie können Nachweise hochladen und Änderungen melden.',
      code: 'Ihr Freischaltcode',
      schritte: (adresse: string) => [
        `Öffnen Sie ${adresse}.`,
        'Legen Sie ein Konto an oder melden Sie sich an.',
        'Wählen Sie „Konto verbinden“. Geben Sie den Code und Ihr Geburtsdatum ein.',
      ],
      gilt: (tag: string) => `Der Code gilt bis ${tag} und nur einmal. Geben Sie ihn an niemanden weiter.`,
      freiwillig: 'Das Konto ist freiwillig. Ihre Bescheide kommen weiter mit der Post, solange Sie nichts anderes wählen.',
    },
    einmal: 'Der Code steht nur jetzt hier. Drucken Sie die Seite, bevor Sie sie verlassen.',
  },
} as const
