import type { Gleich, Teil } from '../../../platform/sprache/index.ts'

/** What the program itself stores of those who visit the site; every Träger shows it, whatever else it writes. */
export const deSpeicher = {
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
}

export const enSpeicher: Gleich<typeof deSpeicher> = {
  vorspann: 'The calculator stores nothing of what you enter. It does not know your name and does not ask for it.',
  abschnitte: [
    {
      titel: 'Where your answers are',
      absaetze: [
        'In a browser with JavaScript your answers stay on your device: your browser asks the questions and does the calculation itself. It keeps the answers in the history of this window, so that you can go back.',
        'Without JavaScript your answers travel to the server with each page and back again. The server calculates with them and forgets them. They never stand in the address of the page or in any log.',
      ],
    },
    {
      titel: 'If you open a case file',
      absaetze: ['Then your browser sends the file to the server. The server checks it, calculates the result and does not store it.'],
    },
    {
      titel: 'Cookies and other servers',
      absaetze: [
        'If you choose a language at the top, your browser remembers it for a year in a cookie. Only the language is in it. The calculator sets no other cookies. It loads nothing from other servers, not even fonts. Nobody is counted and there is no advertising.',
      ],
    },
    {
      titel: 'Application and your own area',
      absaetze: [
        'If you apply or sign in, you get a cookie. It only says that it is you, and it ends when you sign out. What you enter and upload there belongs to your file at the jobcenter. In your area you can see who has opened your file.',
        'If you confirm an email address there, we tell you that there is something new. The email never says what it is about. If you act for several people, a cookie remembers whom you are looking at until you close the browser.',
      ],
    },
    {
      titel: 'On a device that is not yours',
      absaetze: ['Close the window when you have finished. A private window of your browser is best: then nothing stays in the history either.'],
    },
  ],
}

export const einfachSpeicher: Teil<typeof deSpeicher> = {
  vorspann: 'Der Rechner speichert nichts. Er kennt Ihren Namen nicht. Er fragt auch nicht danach.',
  abschnitte: [
    {
      titel: 'Wo Ihre Angaben sind',
      absaetze: [
        'Mit JavaScript bleibt alles auf Ihrem Gerät. Ihr Gerät rechnet selbst. Es merkt sich die Angaben, bis Sie das Fenster schließen.',
        'Ohne JavaScript rechnet unser Computer. Danach vergisst er alles.',
      ],
    },
    {
      titel: 'Wenn Sie eine Falldatei öffnen',
      absaetze: ['Dann geht die Datei an unseren Computer. Er prüft sie und rechnet. Er speichert sie nicht.'],
    },
    {
      titel: 'Cookies und fremde Computer',
      absaetze: [
        'Ein Cookie ist eine kleine Notiz auf Ihrem Gerät. Wählen Sie oben eine Sprache? Dann steht sie ein Jahr lang in einem Cookie. Mehr Cookies hat der Rechner nicht. Er holt nichts von fremden Computern. Es gibt keine Werbung.',
      ],
    },
    {
      titel: 'Antrag und eigener Bereich',
      absaetze: [
        'Stellen Sie einen Antrag? Oder melden Sie sich an? Dann gibt es noch ein Cookie. Es endet, wenn Sie sich abmelden. Was Sie dort eingeben, gehört zu Ihrer Akte im Jobcenter. Sie können sehen, wer die Akte geöffnet hat.',
        'Haben Sie uns eine E-Mail-Adresse gegeben? Dann schreiben wir, wenn etwas Neues da ist. In der E-Mail steht nicht, was es ist. Handeln Sie für mehrere Menschen? Dann merkt sich ein Cookie, um wen es geht. Es endet, wenn Sie den Browser schließen.',
      ],
    },
    {
      titel: 'An einem fremden Gerät',
      absaetze: ['Schließen Sie am Ende das Fenster. Am besten öffnen Sie ein privates Fenster. Dann bleibt nichts zurück.'],
    },
  ],
}
