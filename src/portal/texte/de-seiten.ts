/** Pages about the site itself. */
export const seiten = {
  barrierefreiheit: {
    titel: 'Barrierefreiheit',
    vorspann: 'Alle sollen hier rechnen können. Der Maßstab ist WCAG 2.2, Stufe AA, und damit die BITV 2.0.',
    geht: 'Was geht',
    gehtListe: [
      'Alles lässt sich mit der Tastatur bedienen. Wo Sie gerade sind, zeigt ein kräftiger Rahmen.',
      'Alles lässt sich mit einem Screenreader lesen. Jedes Bild hat einen Text, jedes Diagramm eine Tabelle mit denselben Zahlen.',
      'Die Seiten passen auf schmale Bildschirme und lassen sich auf 400\u00a0% vergrößern, ohne seitlich zu rollen.',
      'Alles geht auch ohne JavaScript.',
      'Helle und dunkle Darstellung folgen der Einstellung Ihres Geräts.',
      'Oben auf jeder Seite wählen Sie die Sprache: Deutsch, Einfache Sprache oder Englisch.',
    ],
    pruefung: 'Wie geprüft wird',
    pruefungText:
      'Bei jeder Änderung prüft ein Programm (axe-core) alle Seiten, breit und schmal. Eine Prüfung durch Menschen mit Behinderungen steht noch aus.',
    fehlt: 'Was noch fehlt',
    fehltListe: [
      'Eine Fassung in Leichter Sprache. Es gibt bisher nur Einfache Sprache.',
      'Videos in Deutscher Gebärdensprache.',
      'Andere Sprachen als Deutsch und Englisch.',
    ],
  },
  datenschutz: {
    titel: 'Datenschutz im Rechner',
    vorspann: 'Der Rechner speichert nichts von dem, was Sie eingeben. Er kennt Ihren Namen nicht und fragt nicht danach.',
    abschnitte: [
      {
        titel: 'Wo Ihre Angaben sind',
        absaetze: [
          'In einem Browser mit JavaScript bleiben Ihre Angaben auf Ihrem Gerät: Ihr Browser stellt die Fragen und rechnet selbst. Er merkt sich die Angaben im Verlauf dieses Fensters, damit Sie zurückgehen können.',
          'Ohne JavaScript reisen Ihre Angaben mit jeder Seite zum Server und wieder zurück. Der Server rechnet damit und vergisst sie. Sie stehen nie in der Adresse der Seite und in keinem Protokoll.',
        ],
      },
      {
        titel: 'Wenn Sie eine Falldatei öffnen',
        absaetze: ['Dann schickt Ihr Browser die Datei zum Server. Er prüft sie, berechnet das Ergebnis und speichert sie nicht.'],
      },
      {
        titel: 'Cookies und fremde Server',
        absaetze: [
          'Wählen Sie oben eine Sprache, merkt sich Ihr Browser die Wahl ein Jahr lang in einem Cookie. Darin steht nur die Sprache. Andere Cookies setzt der Rechner nicht. Er lädt nichts von fremden Servern, auch keine Schriften. Es gibt keine Zählung und keine Werbung.',
        ],
      },
      {
        titel: 'Antrag und eigener Bereich',
        absaetze: [
          'Wer einen Antrag stellt oder sich anmeldet, bekommt ein Cookie. Es sagt nur, dass Sie es sind, und endet mit der Abmeldung. Was Sie dort eingeben und hochladen, gehört zu Ihrer Akte beim Jobcenter. Wer Ihre Akte geöffnet hat, sehen Sie in Ihrem Bereich.',
          'Bestätigen Sie dort eine E-Mail-Adresse, melden wir Ihnen, dass etwas Neues da ist. Worum es geht, steht nie in der E-Mail. Handeln Sie für mehrere Menschen, merkt sich ein Cookie bis zum Schließen des Browsers, um wen es geht.',
        ],
      },
      {
        titel: 'An einem fremden Gerät',
        absaetze: [
          'Schließen Sie am Ende das Fenster. Am besten benutzen Sie ein privates Fenster Ihres Browsers: Dann bleibt auch im Verlauf nichts zurück.',
        ],
      },
    ],
  },
} as const
