import type { Teil } from '../../../platform/sprache/index.ts'
import type { ansicht as de } from '../de/ansicht.ts'

export const ansicht: Teil<typeof de> = {
  gemeinsam: { zurUebersicht: 'Zu allen Teilen' },
  vordrucke: {
    titel: 'Ihre Antworten auf Papier',
    satz: 'Sie möchten lieber ein Blatt abgeben? Hier sind die Blätter. Ihre Antworten stehen schon darauf. Das müssen Sie nicht tun. Der Antrag im Internet zählt genauso.',
    leer: 'Hier gibt es noch keine Blätter.',
    verweis: 'Lieber auf Papier? Drucken Sie Ihre Antworten aus',
  },
  start: {
    titel: 'Antrag auf Geld vom Jobcenter',
    einleitung:
      'Sie brauchen Geld zum Leben? Stellen Sie hier einen Antrag. Das geht schnell. Der Antrag gilt dann für den ganzen Monat. Die anderen Fragen beantworten Sie später.',
    fortsetzen: (nummer) => `Mit Antrag ${nummer} weitermachen`,
    angefangen: 'Mit einem Antrag weitermachen',
    ohneKonto: 'Sie brauchen kein Passwort und keinen Ausweis.',
    dreiMinuten:
      'Es dauert drei Minuten. Danach bekommen Sie ein Blatt mit einem Code. Mit dem Code können Sie später weitermachen. Das geht auf jedem Handy und auf jedem Computer.',
    helfen: 'Sie helfen einem anderen Menschen? Dann schreiben Sie alles so auf, wie es für diesen Menschen stimmt.',
    schritte: {
      stellen: 'Sie stellen den Antrag. Sie sagen uns Ihren Namen und Ihre Adresse. Ab jetzt gilt der Antrag.',
      fragen: 'Sie beantworten Fragen. Wer wohnt bei Ihnen? Welches Geld kommt? Das dauert etwa 20 Minuten für eine Person.',
      nachweise: 'Wir brauchen Papiere von Ihnen. Sie machen ein Foto davon. Oder Sie bringen die Papiere zu uns. Das geht auch später.',
      bescheid: 'Wir prüfen alles. Dann bekommen Sie einen Brief. Der Brief heißt Bescheid. Darin steht: So viel Geld bekommen Sie.',
    },
    anders: 'Möchten Sie es anders machen?',
    andersText:
      'Sie können uns anrufen: {telefon}. Sie können einen Brief schreiben. Sie können auch zu uns kommen. Das gilt alles als Antrag. Möchten Sie zuerst wissen, wie viel Geld Sie bekommen? Hier ist der {rechner}.',
  },
  datum: {
    schritt: (stelle, anzahl) => `Antrag: Schritt ${stelle} von ${anzahl}`,
    fremd: 'Ein anderes Jobcenter hilft Ihnen',
    stimmtAlles: 'Ist alles richtig?',
    anschrift: 'Adresse',
    geboren: (name, tag) => `${name}, geboren am ${tag}`,
    kontakt: 'So erreichen wir Sie',
    perBrief: 'mit einem Brief',
    ohneTelefon: 'ohne Telefon und ohne E-Mail',
    abWann: 'Wann brauchen Sie Geld?',
    sofort: 'jetzt',
    dringend: 'Brauchen Sie schnell Hilfe?',
    erklaerung:
      'Sie drücken jetzt auf „Antrag stellen“. Damit bitten Sie um Geld zum Leben. Das Geld ist für Sie und für die Menschen, die mit Ihnen leben.',
  },
  quittung: {
    titelGesendet: 'Wir haben jetzt alles bekommen',
    codeWozu: 'Später brauchen Sie diesen Code und Ihren Tag der Geburt. Bitte schreiben Sie den Code auf. Oder machen Sie ein Foto davon.',
    pdf: 'Quittung als PDF (nicht in Einfacher Sprache)',
    pdfAlles: 'Alle Antworten als PDF (nicht in Einfacher Sprache)',
    dringend: 'Sie brauchen schnell Hilfe. Das haben wir gelesen.',
    dringendText: (telefon) =>
      `Wir melden uns heute oder morgen bei Ihnen. Am Wochenende melden wir uns am Montag. Sie können auch jetzt anrufen: ${telefon}. Sie sind in Gefahr? Dann rufen Sie die Polizei: 110.`,
    wirPruefen:
      'Wir prüfen Ihren Antrag. Fehlt noch etwas? Dann schreiben wir Ihnen. Danach bekommen Sie einen Brief. Er heißt Bescheid. Darin steht, wie viel Geld Sie bekommen.',
    esFehlt:
      'Sie haben den Antrag gestellt. Jetzt haben wir noch Fragen. Wer wohnt bei Ihnen? Was kostet die Wohnung? Welches Geld kommt? Sie können jetzt antworten. Sie können auch in den nächsten Tagen antworten.',
  },
  fortsetzen: {
    titel: 'Mit dem Antrag weitermachen',
    hilfe: 'Der Code steht auf Ihrer Quittung. Er hat zwei Wörter und sechs Ziffern.',
    codeHinweis: 'Er sieht so aus: amsel-birke-123456',
    geburtsdatum: 'Tag der Geburt',
    geburtsdatumHinweis: 'Zum Beispiel: 05.03.1991',
    verloren: 'Haben Sie keinen Code mehr? Rufen Sie uns an. Oder kommen Sie zu uns. Ihr Antrag gilt weiter. {anfang}',
  },
  uebersicht: {
    unter: (nummer) => `Ihr Antrag hat die Nummer ${nummer}. Der Antrag gilt schon. Wir haben noch Fragen.`,
    unterGesendet: (nummer) => `Ihr Antrag hat die Nummer ${nummer}. Sie haben uns alles gesendet.`,
    teile: 'Diese Teile gehören dazu',
    zuerst: (hilfe) => `${hilfe} Bitte beantworten Sie zuerst „Ihr Haushalt“.`,
    entfernen: 'Löschen',
    hinzufuegen: 'Noch eine Person aufschreiben',
  },
  frage: {
    gesendetText: 'Sie können alles lesen. Sie können nichts mehr ändern. Ist etwas anders? Dann schreiben Sie uns.',
    fortschritt: 'So weit sind Sie',
    spaeter: 'Später weitermachen',
    gespeichert: 'Drücken Sie auf „Weiter“. Dann speichern wir Ihre Antwort. Sie können immer eine Pause machen.',
  },
  nachweise: {
    titel: 'Papiere (Nachweise)',
    einleitung:
      'Machen Sie mit dem Handy ein Foto von dem Papier. Behalten Sie das Papier. Sie haben ein Papier nicht? Dann schreiben Sie das auf. Sie können den Antrag auch ohne Papiere absenden.',
    fehler: 'Das hat nicht funktioniert',
    etwasAnderesLeer: 'Zum Beispiel ein wichtiger Brief',
    grenzen:
      'Eine Datei darf höchstens 20 MB groß sein. Auf einem Kontoauszug sieht man, was Sie kaufen. Manches ist privat: Gesundheit, Religion, Politik. Das dürfen Sie schwarz übermalen.',
    nichtJetzt: 'Ich habe jetzt kein Foto',
    bringe: 'Ich bringe es zu Ihnen. Oder ich schicke es mit der Post.',
    habeNicht: 'Das habe ich nicht',
    dazu: 'Möchten Sie dazu etwas schreiben?',
  },
  absenden: {
    offen: (zahl) => (zahl === 1 ? 'Eine Antwort fehlt noch' : `${zahl} Antworten fehlen noch`),
    trotzdem: 'Sie können den Antrag trotzdem absenden. Dann fragen wir Sie später. Das dauert länger.',
    keineSchaetzung: 'Wir können noch nicht rechnen',
    fehlt: 'Diese Papiere fehlen noch',
    fehltText: '{nachweise}. Das geht auch später.',
    nachweise: 'Papiere schicken',
    nochOffen: 'fehlt noch',
    erklaerungen: 'Bitte kreuzen Sie alle vier Sätze an',
    erklaerung: {
      wahr: 'Alles stimmt, was ich geschrieben habe. Ich habe nichts weggelassen.',
      aenderung:
        'Manchmal ändert sich etwas. Zum Beispiel Arbeit, Geld, Wohnung oder wer hier wohnt. Dann sage ich es sofort. Das Gesetz dazu: § 60 SGB I.',
      vertretung: 'Ich stelle den Antrag auch für meine Familie. Meine Familie weiß das. Das Gesetz dazu: § 38 SGB II.',
      abgleich:
        'Das Jobcenter darf andere Ämter nach mir fragen. Das habe ich gelesen. Das Gesetz dazu: § 52 SGB II. Ich weiß auch, wo die Hinweise zum Datenschutz stehen.',
    },
    nachher: '{datenschutz}. Nach dem Absenden können Sie nichts mehr ändern. Sie bekommen eine Quittung. Darauf stehen alle Antworten.',
    senden: 'Antrag absenden',
    schaetzung: (monat) => `So viel Geld bekommen Sie vielleicht im ${monat}`,
    schaetzungText: 'Der Computer hat mit Ihren Antworten gerechnet. Das ist noch nicht sicher. Sicher ist nur der Brief von uns. Er heißt Bescheid.',
    anspruch: 'So viel Geld im Monat',
    keinAnspruch: 'Vielleicht bekommen Sie kein Geld von uns. Vielleicht hilft ein anderes Amt. Senden Sie den Antrag trotzdem ab. Wir prüfen ihn.',
    wieKommt: (betrag) => `Warum ${betrag}?`,
    rechnungDeutsch: 'Hier stehen die Regeln aus dem Gesetz. Sie sind nicht in Einfacher Sprache.',
    nichtGewusst: (fragen) => `Das wissen wir noch nicht. Damit haben wir nicht gerechnet: ${fragen}`,
  },
}
