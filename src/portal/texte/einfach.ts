import type { Teil } from '../../platform/sprache/index.ts'
import { einfachEntscheidung } from './einfach-entscheidung.ts'
import type { Texte } from './typ.ts'

/** Plain German where the German words are not plain already. */
export const einfach: Teil<Texte> = {
  entscheidung: einfachEntscheidung,
  bereich: { bescheide: 'Briefe vom Jobcenter (Bescheide)', nachweise: 'Papiere (Nachweise)' },
  mein: {
    aktenzeichen: (heute, aktenzeichen, wer) => `${heute}. Ihre Nummer beim Jobcenter: ${aktenzeichen}${wer === '' ? '' : `. Für ${wer}`}`,
    nichtVerbunden: {
      titel: 'Ihr Konto gehört noch zu keiner Akte',
      text: 'Haben Sie einen Brief mit einem Code von uns? Oder haben Sie einen Antrag mit Nummer und Code? Damit verbinden Sie Ihr Konto. Dann sehen Sie hier alles.',
    },
    stand: {
      titel: {
        weiterbewilligung: 'Ihr Antrag auf Geld für die nächsten Monate',
        aenderung: 'Das haben Sie uns gemeldet',
      },
      ohne: 'Im Moment ist nichts offen',
      ohneText: 'Sie stellen einen Antrag? Oder Sie melden etwas? Hier sehen Sie dann, wie weit wir sind.',
      eingegangen: 'Angekommen',
      pruefung: { jetzt: 'Wir prüfen' },
      entscheidung: { jetzt: 'Wir rechnen und entscheiden' },
      dauer: (tage) => `Meist dauert das ${tage === 1 ? 'einen Tag' : `${tage} Tage`}.`,
      wartetext: (tag) =>
        `Bitte schicken Sie uns die Papiere bis ${tag}. Ohne die Papiere können wir nicht entscheiden. Dann kommt vielleicht kein Geld.`,
      wartetextOhne: 'Bitte schicken Sie uns die Papiere. Ohne die Papiere können wir nicht entscheiden.',
      wartelink: 'Hier schicken Sie die Papiere',
      entscheidetext: 'Zwei Personen prüfen alles. Sie müssen nichts tun.',
      entschiedentext: 'Die Entscheidung steht in einem Brief. Der Brief heißt Bescheid. Sie finden ihn oben unter „Briefe vom Jobcenter“.',
      zahltext: 'Ist das Geld zwei Tage später nicht da? Dann rufen Sie uns an.',
    },
    zahlung: {
      titel: (tag) => `Das nächste Geld kommt: ${tag}`,
      fuer: (monat, endung) => (endung === undefined ? `für ${monat}` : `für ${monat}. Das Geld geht auf Ihr Konto. Das Konto endet auf ${endung}.`),
      davonDirekt: 'Geld, das wir direkt an Vermieter oder für Strom zahlen',
      vorgesehen: 'Der Tag ist geplant. Eine Person muss das Geld noch freigeben.',
      ohneKonto: 'Wir kennen Ihr Konto nicht. Bitte sagen Sie uns Ihr Konto.',
      keine: 'Im Moment ist kein Geld geplant',
      keineText: 'Erst entscheiden wir. Dann steht hier der Tag, an dem Geld kommt.',
      anteile: {
        regelbedarf: 'Geld zum Leben',
        mehrbedarf: 'Geld für besondere Kosten (Mehrbedarf)',
        sofortzuschlag: 'Extra Geld für Kinder (Sofortzuschlag)',
        'bildung-teilhabe': 'Geld für Schule und Freizeit',
        erstausstattung: 'Geld für Möbel oder Kleidung',
        'zuschuss-versicherung': 'Geld für die Versicherung',
        darlehen: 'Geliehenes Geld (Darlehen)',
        aufrechnung: 'Geld, das Sie uns zurückzahlen',
      },
    },
    bescheid: {
      titel: (tag) => `Ihr Brief (Bescheid) vom ${tag} in einfachen Worten`,
      blatt: (monat) => `So rechnen wir für ${monat}`,
      erlaeuterung: 'Das hier hilft beim Verstehen. Es gilt, was im Bescheid steht.',
      falsch: (tag) => `Finden Sie den Bescheid falsch? Dann können Sie bis ${tag} widersprechen. Das kostet nichts.`,
      falschOhneTag:
        'Finden Sie den Bescheid falsch? Dann können Sie widersprechen. Sie haben einen Monat Zeit. Der Monat beginnt, wenn der Brief bei Ihnen ist.',
      alles: 'Alles zum Bescheid',
    },
  },
  registrieren: {
    vorspann: 'Mit einem Konto sehen Sie Briefe, Geld und Nachrichten. Sie müssen kein Konto haben. Alles geht auch auf Papier.',
    kennungHinweis: 'Damit melden Sie sich an. Große und kleine Buchstaben sind egal.',
    passwortHinweis: 'Mindestens 12 Zeichen. Mehrere Wörter hintereinander sind gut. Sagen Sie das Passwort niemandem.',
    zweiter: 'Danach können Sie das Konto noch besser schützen. Zum Beispiel mit einem Code auf dem Telefon.',
  },
  verbinden: {
    vorspann: 'Die Akte ist die Mappe mit Ihren Papieren. So zeigen Sie uns: Die Akte gehört Ihnen. Danach sehen Sie hier alles daraus.',
    brief: { text: 'Den Brief schicken wir Ihnen. Oder Sie holen ihn bei uns ab.', code: 'Code aus dem Brief' },
    antrag: { text: 'Nummer und Code haben Sie beim Antrag bekommen. Sie stehen auf der Quittung.' },
    fehler: { falsch: 'Das passt nicht zusammen. Bitte prüfen Sie Code und Geburtsdatum. Der Code gilt 30 Tage. Er geht nur einmal.' },
  },
  bescheide: {
    titel: 'Ihre Briefe vom Jobcenter (Bescheide)',
    vom: (tag) => `(Brief vom ${tag})`,
    keine: 'Sie haben noch keinen Bescheid. Ein Bescheid ist ein Brief mit einer Entscheidung. Sie finden ihn dann hier.',
    vorlaeufig: 'gilt erst einmal',
  },
  bescheid: {
    arten: {
      bewilligung: 'Sie bekommen Geld',
      aenderung: 'Der Betrag ist anders',
      ablehnung: 'Sie bekommen kein Geld',
      vorlaeufig: 'Sie bekommen erst einmal Geld',
    },
    erlaeuterung: 'Diese Seite hilft beim Verstehen',
    erlaeuterungText: 'Hier erklären wir den Bescheid. Es gilt aber, was im PDF steht.',
    entschieden: 'Was haben wir entschieden?',
    ersetzt: (nummer) => `Es gibt einen neueren Bescheid: ${nummer}. Für die Monate darin gilt der neue.`,
    vorlaeufig: 'Der Bescheid gilt erst einmal. Der Betrag kann noch größer oder kleiner werden.',
    einbehalten: 'Sie zahlen Geld an uns zurück. Das ist hier schon abgezogen.',
    warum: (monat) => `So rechnen wir für ${monat}`,
    anspruchHinweis: 'Sie können jede Zeile öffnen. Dann sehen Sie die Rechnung.',
    widerspruchBis: (tag) => `Sie können bis ${tag} widersprechen. Das kostet nichts.`,
    widerspruchOhneTag: 'Sie können widersprechen. Sie haben einen Monat Zeit. Der Monat beginnt, wenn der Brief bei Ihnen ist. Das kostet nichts.',
    widerspruchVorbei: (tag) => `Sie konnten bis ${tag} widersprechen. Die Zeit ist vorbei.`,
    widerspruchSo: 'So widersprechen Sie:',
    widerspruchWege: [
      'Schreiben Sie uns einen Brief. Unterschreiben Sie den Brief.',
      'Oder kommen Sie zu uns. Wir schreiben alles für Sie auf.',
      'Eine Nachricht hier reicht dafür nicht.',
    ],
    ueberpruefung: 'Auch später können wir den Bescheid noch einmal prüfen (§\u00a044 SGB\u00a0X). Schreiben Sie uns dafür.',
    ohneMonate: 'Für diesen Bescheid gibt es keine Rechnung.',
  },
  zustellung: {
    titel: 'Wie sollen Ihre Bescheide kommen?',
    portal: 'Im Internet, hier auf dieser Seite',
    portalHinweis:
      'Dann kommt kein Brief mehr. Wir sagen Ihnen, wenn ein Bescheid da ist. Am vierten Tag danach beginnt eine wichtige Zeit. Nur in dieser Zeit können Sie widersprechen.',
    freiwillig: 'Sie entscheiden selbst. Sie können es immer wieder ändern. Alles andere hier geht auch mit Briefen.',
    recht: 'Das steht im Gesetz: §\u00a037 Absatz\u00a02a SGB\u00a0X.',
  },
  nachrichten: {
    textHinweis: 'Ist es sehr eilig? Dann rufen Sie lieber an.',
  },
  nachweise: {
    titel: 'Papiere für das Jobcenter (Nachweise)',
    vorspann: 'Ein Foto reicht. Alles muss gut zu lesen sein. Sie können mehrere Fotos auf einmal schicken.',
    geeignet: (was) => `Das passt: ${was}.`,
    mehrZeit: 'Ich brauche mehr Zeit',
    mehrZeitGesendet: 'Wir wissen jetzt: Sie brauchen mehr Zeit. Wir antworten Ihnen hier.',
    folge: 'Kommen die Papiere zu spät? Dann zahlen wir vielleicht kein Geld (§\u00a066 SGB\u00a0I). Vorher schreiben wir Ihnen.',
    weitereHinweis: 'Zum Beispiel eine Rechnung, nach der niemand gefragt hat.',
    pruefwert: 'Prüfnummer',
    pruefwertHinweis: 'Jede Datei hat eine Prüfnummer (SHA-256). Damit können Sie zeigen: Diese Datei habe ich geschickt.',
    geschwaerzt:
      'Auf Kontoauszügen dürfen Sie manches schwarz übermalen: Namen von Parteien, Kirchen, Gewerkschaften und alles zum Sexualleben. Den Betrag müssen wir lesen können.',
  },
  aenderung: {
    vorspann: 'Bitte melden Sie alles Neue sofort. Dann stimmt das Geld. Und Sie müssen später nichts zurückzahlen.',
    gemeldetText: (wann, nummer) => `Angekommen am ${wann}. Die Nummer ist ${nummer}. Sie können diese Seite ausdrucken.`,
    weiterText: 'Wir prüfen alles. Fehlt etwas? Dann schreiben wir Ihnen. Ändert sich das Geld? Dann bekommen Sie einen neuen Bescheid.',
    dateienHinweis: 'Sie können sie auch später schicken. Ein PDF oder Foto, höchstens 20\u00a0MB je Datei.',
    arten: {
      arbeit: {
        kurz: 'Sie haben neue Arbeit, keine Arbeit mehr oder anderen Lohn',
        geld: 'Einen Teil vom Lohn behalten Sie. Den Rest ziehen wir ab. Es zählt der Monat, in dem der Lohn auf Ihrem Konto ist.',
      },
      leistung: { titel: 'Geld von anderen Ämtern', nachweise: ['Brief von dem anderen Amt'] },
      einmalig: { titel: 'Geld, das nur einmal kommt', kurz: 'zum Beispiel Geld zurück von der Steuer, ein Erbe oder ein Geschenk' },
      haushalt: { titel: 'Wer bei Ihnen wohnt', kurz: 'jemand zieht ein oder aus, ein Kind kommt, jemand stirbt' },
      wohnen: {
        geld: 'Wohnen und Heizen zahlen wir, wenn es nicht zu teuer ist. Sollen Sie etwas nachzahlen? Dann melden Sie das bitte sofort. Wir rechnen neu. Sie bekommen dann einen neuen Bescheid.',
      },
      konto: {
        titel: 'Konto bei der Bank',
        geld: 'Der Betrag bleibt gleich. Zur Sicherheit fragen wir Sie noch einmal. Erst dann zahlen wir auf das neue Konto.',
      },
      gesundheit: { geld: 'Sind Sie schwanger, gibt es mehr Geld. Sind Sie lange in einer Klinik, rechnen wir neu.' },
      schule: { geld: 'Vielleicht müssen Sie zuerst BAföG beantragen. BAföG ist Geld vom Staat für die Ausbildung. Wir rechnen neu.' },
      abwesenheit: { titel: 'Verreist oder länger weg', geld: 'Fragen Sie uns vorher. Sonst zahlen wir für diese Zeit vielleicht nicht.' },
      besitz: { titel: 'Was Ihnen gehört (Vermögen)', geld: 'Einen Teil dürfen Sie behalten. Haben Sie mehr, prüfen wir neu.' },
      aufenthalt: {
        titel: 'Recht, hier zu leben (Aufenthalt)',
        kurz: 'neuer Aufenthaltstitel oder neuer Pass',
        geld: 'Nur mit dem Recht, hier zu leben, dürfen wir zahlen. Melden Sie sich, bevor Ihr Titel endet.',
      },
    },
  },
  zugriffe: {
    vorspann: 'Öffnet jemand Ihre Akte? Das schreiben wir auf. Sie dürfen das wissen (Artikel\u00a015 DSGVO). Was Sie selbst tun, steht nicht hier.',
    buerger: 'jemand anderes mit Zugang',
    rollen: {
      leistung: 'Person, die Ihr Geld berechnet',
      anordnung: 'zweite Person, die prüft',
      eingangszone: 'Person am Empfang',
      kasse: 'Person, die Geld auszahlt',
      pruefung: 'Person, die alles kontrolliert',
      widerspruch: 'Person, die Widersprüche prüft',
      massnahmen: 'Person, die Kurse plant',
      anbieter: 'Firma, bei der Ihr Kurs ist',
    },
  },
  daten: {
    haushalt: 'Wer bei Ihnen wohnt und dazugehört',
    wissenText: 'Das gilt heute. Damit rechnen wir.',
    konto2: 'Passwort und weiterer Schutz',
  },
}
