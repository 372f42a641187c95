/** What use cases of the network say to staff. */

export const eingabe = {
  fehlt: (name: string) => `Bitte füllen Sie „${name}“ aus.`,
  zuLang: (name: string, hoechstens: number) => `„${name}“ ist zu lang: höchstens ${hoechstens.toLocaleString('de-DE')} Zeichen.`,
  tag: (name: string) => `Bitte geben Sie bei „${name}“ ein Datum an.`,
  zeit: (name: string) => `Bitte geben Sie bei „${name}“ eine Uhrzeit an, zum Beispiel 09:30.`,
  wahl: (name: string) => `Bitte wählen Sie bei „${name}“ etwas aus.`,
  unlesbar: 'Die Eingabe ließ sich nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  mail: 'Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel presse@jobcenter.example.',
  video: 'Bitte geben Sie die Adresse der Videokonferenz vollständig an, beginnend mit https://.',
} as const

export const saetze = {
  gibtEsNicht: 'Das gibt es nicht (mehr), oder es ist nicht für Ihr Haus bestimmt.',
  nurMitglied: 'Das können nur Häuser, die Mitglied dieser Gruppe sind.',
  nurLeitung: 'Das können nur die Sprecherin oder der Sprecher, die Moderation und die Koordination.',
  nurSprecherin: 'Das Protokoll genehmigt die Sprecherin oder der Sprecher, vertretungsweise die Koordination.',
  nurKoordination: 'Das kann nur die Koordination des Netzwerks.',
  nurEigenes: 'Das kann nur das Haus, zu dem es gehört.',
  nichtWirken: 'Ihr Konto darf im Netzwerk lesen, aber nicht für Ihr Haus handeln. Das Recht vergibt die Verwaltung Ihres Hauses.',
  gremium: {
    name: (name: string) => `Eine Gruppe mit dem Namen „${name}“ gibt es schon.`,
    land: 'Bitte wählen Sie das Land, für das die Gruppe oder ihre Vertraulichkeit gilt.',
    zeit: 'Das Ende der Amtszeit liegt vor ihrem Beginn.',
    doppelt: (name: string) => `${name} ist in dieser Gruppe schon Mitglied.`,
    aufgeloest: 'Diese Gruppe ist aufgelöst. Ihre Unterlagen bleiben lesbar, Neues kommt nicht dazu.',
    haus: 'Dieses Haus kennen wir nicht. Bitte wählen Sie es aus der Liste.',
  },
  sitzung: {
    zeit: 'Das Ende der Sitzung liegt nicht nach ihrem Beginn.',
    vorbei: 'Die Sitzung hat schon begonnen. Einladen und Antworten ist nicht mehr möglich.',
    abgesagt: 'Die Sitzung ist abgesagt.',
    nochNicht: 'Die Sitzung hat noch nicht begonnen. Anwesenheit, Beschlüsse und Protokoll kommen danach.',
    genehmigt: 'Das Protokoll ist genehmigt und wird nicht mehr geändert.',
    ueberholt: 'Jemand anderes hat das Protokoll inzwischen gespeichert. Ihr Text steht noch im Feld; darunter sehen Sie den gespeicherten Stand.',
    ohneText: 'Das Protokoll ist noch leer.',
    keinEntwurf: 'Das Protokoll liegt noch nicht als Entwurf vor.',
    keineMitglieder: 'Die Gruppe hat noch keine Mitglieder mit E-Mail-Adresse. Bitte tragen Sie zuerst Mitglieder ein.',
  },
  beschluss: {
    leer: 'Bitte schreiben Sie, was beschlossen wurde.',
    fremd: 'Abstimmen können nur Häuser, die am Tag der Sitzung Mitglied waren.',
  },
  umfrage: {
    frist: 'Die Frist muss in der Zukunft liegen.',
    fragen: 'Bitte stellen Sie mindestens eine Frage.',
    antworten: (nr: number) => `Frage ${nr}: Bitte nennen Sie mindestens zwei Antworten, jede in einer eigenen Zeile.`,
    quorum: 'Das Quorum ist eine ganze Zahl von 0 bis 104.',
    vorbei: 'Die Frist ist abgelaufen.',
    schon: 'Ihr Haus hat schon abgestimmt. Jedes Haus hat eine Stimme.',
    kreis: 'Ihr Haus gehört nicht zum Kreis dieser Abstimmung.',
    beantworte: (nr: number) => `Bitte beantworten Sie Frage ${nr}.`,
    begonnen: 'Es haben schon Häuser abgestimmt. Zurückziehen kann die Abstimmung jetzt nur noch die Koordination.',
  },
  unterlage: {
    leer: 'Die Datei ist leer.',
    gross: 'Die Datei ist größer als 10\u00a0MB.',
    pdf: 'Die PDF-Datei ist beschädigt oder mit einem Passwort geschützt.',
    aufwendig: 'Die Datei ist so groß oder verschachtelt, dass wir ihren Text nicht prüfen können. Bitte teilen Sie sie auf.',
    makros: 'Die Datei enthält Makros. Bitte speichern Sie sie ohne Makros.',
    typ: 'Diese Art Datei nehmen wir nicht an. Möglich sind PDF, Word, Excel, PowerPoint, OpenDocument, Text und Markdown, jeweils ohne Makros.',
    befall: 'Der Virenschutz hat in der Datei etwas gefunden. Sie wurde nicht gespeichert.',
    ohneScanner: 'Der Virenschutz antwortet gerade nicht. Bitte versuchen Sie es später noch einmal.',
    keine: 'Bitte wählen Sie eine Datei.',
  },
  bibliothek: {
    neuer: 'Es gibt keine neuere Fassung.',
    geteilt: 'Das ist schon geteilt. Neue Fassungen teilen Sie auf der Seite Ihrer Vorlage.',
    unveraendert: 'An Ihrem Text hat sich seit der letzten geteilten Fassung nichts geändert.',
    schonUebernommen: 'Ihr Haus hat diesen Eintrag schon übernommen.',
    eigenes: 'Das ist ein Eintrag Ihres eigenen Hauses.',
    herkunft: 'Eine übernommene Vorlage teilen Sie als eigenen Eintrag. Nennen Sie im Text, woher sie stammt.',
  },
} as const

export const sozialdaten = {
  iban: 'Im Text steht eine Kontoverbindung (IBAN).',
  aktenzeichen: (treffer: string) => `Im Text steht etwas, das wie ein Aktenzeichen aussieht: „${treffer}“.`,
  bgNummer: (treffer: string) => `Im Text steht etwas, das wie die Nummer einer Bedarfsgemeinschaft aussieht: „${treffer}“.`,
  versicherung: (treffer: string) => `Im Text steht etwas, das wie eine Versicherungsnummer aussieht: „${treffer}“.`,
  geburt: (treffer: string) => `Im Text steht ein Name mit Geburtsdatum: „${treffer}“.`,
  verweigert: (satz: string) => `${satz} Daten von Leistungsberechtigten dürfen nicht in das Netzwerk. Bitte nehmen Sie die Stelle heraus.`,
} as const
