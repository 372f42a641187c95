import { besonderes } from './de-besonderes.ts'
import { geld, kinderGeld } from './de-geld.ts'
import type { KindWort } from './typ.ts'

const jahre = (zahl: number) => (zahl === 1 ? '1 Jahr' : `${zahl} Jahre`)
const kind = (k: KindWort) => (k.nummer === undefined ? `Ihr Kind (${jahre(k.alter)})` : `Kind ${k.nummer} (${jahre(k.alter)})`)
const warumUnterkunft = 'Das Jobcenter bezahlt Unterkunft und Heizung, soweit sie angemessen sind. Miete und Heizung werden getrennt geprüft.'
const weissNicht = 'Weiß ich nicht'
const zusammen = 'Zusammen zahlen Sie'

/** German words of the conversation „Was steht mir zu?“, by question and field. `\u00a0` stands before €, % and after §. */
export const de = {
  teile: { Haushalt: 'Haushalt', Wohnung: 'Wohnung', Einkommen: 'Einkommen', Besonderes: 'Besonderes', Vermögen: 'Vermögen' },
  seite: {
    titel: (frage: string) => `${frage} – Was steht mir zu?`,
    zurueck: 'Zurück',
    weg: (teil: number, von: number, name: string) => `Was steht mir zu? Teil ${teil} von ${von}: ${name}`,
    fortschritt: 'Fortschritt',
    warum: 'Warum fragen wir das?',
    weiter: 'Weiter',
    nichtsGespeichert: 'Wir speichern nichts von dem, was Sie eingeben.',
  },
  personen: {
    sie: 'Sie',
    partner: 'Ihre Partnerin oder Ihr Partner',
    kind,
  },
  allgemein: {
    keineAngabe: 'keine Angabe',
    festerBetrag: 'der feste Betrag',
    monatAusListe: 'Bitte wählen Sie einen Monat aus der Liste.',
    eineAntwort: 'Bitte wählen Sie eine der Antworten.',
    nichts: 'Nichts davon',
    nichtsAllein: 'Sie haben „Nichts davon“ und noch etwas anderes gewählt. Bitte nehmen Sie eines davon weg.',
    mitLabel: (label: string, satz: string) => `${label}: ${satz}`,
    nachDemMonat: (monat: string) => `Das liegt nach ${monat}. Bitte prüfen Sie Monat und Jahr.`,
    ja: 'Ja',
    nein: 'Nein',
    weissNicht,
  },
  monat: {
    titel: 'Für welchen Monat möchten Sie rechnen?',
    hilfe: 'Meist ist das der laufende Monat. Sie können auch zurückrechnen, bis Januar 2023.',
    warum: 'Jeder Monat hat seine eigenen Beträge und Regeln. Und im ersten Jahr gelten für Ihre Wohnung günstigere Regeln, die Karenzzeit.',
    monat: { label: 'Monat' },
    bezug: {
      legende: 'Bekommen Sie schon Geld vom Jobcenter?',
      pflicht: 'Bitte sagen Sie, ob Sie schon Geld vom Jobcenter bekommen.',
      optionen: { nein: 'Nein, noch nicht', ja: { text: 'Ja', hinweis: 'Bürgergeld oder Grundsicherungsgeld' } },
    },
  },
  bezugSeit: {
    titel: 'Seit wann bekommen Sie Geld vom Jobcenter?',
    hilfe: 'Gemeint ist der erste Monat, seit dem Sie ohne Pause von einem Monat oder mehr Geld bekommen.',
    warum:
      'In den ersten zwölf Monaten zahlt das Jobcenter auch für eine teurere Wohnung. Seit Juli 2026 höchstens das Eineinhalbfache der Mietgrenze.',
    monat: {
      label: 'Monat und Jahr',
      hinweis: 'zum Beispiel 03.2025',
      pflicht: 'Bitte geben Sie Monat und Jahr an, oder wählen Sie „Weiß ich nicht“.',
    },
  },
  haushalt: {
    titel: 'Wer wohnt mit Ihnen zusammen?',
    hilfe: 'Sie sind unter 25 und wohnen bei Ihren Eltern? Dann rechnen Sie für die Familie: Ihre Eltern sind die Erwachsenen, Sie sind ein Kind.',
    warum:
      'Ein Paar und seine Kinder unter 25 werden zusammen gerechnet, das ist die Bedarfsgemeinschaft. Andere Personen zählen nur bei der Miete mit.',
    paar: {
      pflicht: 'Bitte sagen Sie, ob Sie als Paar zusammenleben.',
      optionen: {
        allein: 'Ich lebe ohne Partnerin oder Partner',
        paar: { text: 'Ich lebe mit Partnerin oder Partner', hinweis: 'verheiratet oder nicht' },
      },
    },
    kinder: { label: 'Kinder unter 25', hinweis: 'Ihre Kinder und die Ihrer Partnerin oder Ihres Partners' },
    andere: { label: 'Andere Personen', hinweis: 'zum Beispiel Mitbewohner, Großeltern, Kinder ab 25' },
  },
  alter: {
    titel: 'Wie alt sind Sie?',
    titelPaar: 'Wie alt sind Sie beide?',
    hilfe: 'Das Alter in Jahren genügt.',
    hinweis: 'Alter oder Geburtsdatum',
    warum: 'Vom Alter hängt ab, welcher Regelbedarf gilt, ob jemand Grundsicherungsgeld bekommen kann und wie viel Vermögen frei bleibt.',
    pflichtSie: 'Bitte geben Sie Ihr Alter an.',
    pflichtPartner: 'Bitte geben Sie das Alter Ihrer Partnerin oder Ihres Partners an.',
    zuJung: 'Der Rechner braucht mindestens eine Person ab 15 Jahren. Unter 15 Jahren tragen Sie die Person bitte als Kind ein.',
  },
  kinderAlter: {
    titelEines: 'Wie alt ist Ihr Kind?',
    titel: 'Wie alt sind die Kinder?',
    titelWeitere: 'Wie alt sind die weiteren Kinder?',
    hilfe: 'Das Alter in Jahren genügt. Mit dem Geburtsdatum rechnen wir auf den Tag genau, zum Beispiel 16.09.2018.',
    warum: 'Der Regelbedarf steigt mit dem 6., dem 14. und dem 18. Geburtstag. Ab 25 rechnet jedes Kind für sich.',
    labelEines: 'Ihr Kind',
    label: (nummer: number) => `Kind ${nummer}`,
    pflichtEines: 'Bitte geben Sie das Alter Ihres Kindes an.',
    pflicht: (nummer: number) => `Bitte geben Sie das Alter von Kind ${nummer} an.`,
    zuAlt: 'Ab 25 Jahren rechnet ein Kind für sich. Bitte zählen Sie es bei „Andere Personen“ mit.',
    abstand: (jahre: number) => `Eltern sind mindestens ${jahre} Jahre älter als ihr Kind. Bitte prüfen Sie das Alter.`,
  },
  schule: {
    titel: (k: KindWort) => `Was macht ${kind(k)} zurzeit?`,
    pflicht: 'Bitte wählen Sie aus, was am besten passt.',
    optionen: {
      schule: 'Geht zur Schule',
      betrieb: 'Macht eine Ausbildung im Betrieb',
      schulisch: 'Macht eine Ausbildung an einer Schule',
      studium: 'Studiert',
      dienst: { text: 'Leistet einen Freiwilligendienst', hinweis: 'FSJ, FÖJ oder Bundesfreiwilligendienst' },
      nichts: { text: 'Nichts davon', hinweis: 'arbeitet oder sucht' },
    },
    warum: 'Junge Menschen in Schule und Ausbildung dürfen mehr von ihrem Verdienst behalten. Für die Schule gibt es zweimal im Jahr Geld.',
  },
  wohnen: {
    titel: 'Wie wohnen Sie?',
    warum: warumUnterkunft,
    wohnen: {
      pflicht: 'Bitte wählen Sie aus, wie Sie wohnen.',
      optionen: {
        miete: { text: 'Zur Miete', hinweis: 'auch zur Untermiete' },
        eigentum: 'Im eigenen Haus oder in der eigenen Wohnung',
        frei: { text: 'Ich zahle nichts fürs Wohnen', hinweis: 'zum Beispiel bei Verwandten' },
      },
    },
  },
  miete: {
    titel: 'Was kostet Ihre Wohnung im Monat?',
    hilfe:
      'Geben Sie die Beträge für die ganze Wohnung an. Sie stehen im Mietvertrag oder in der letzten Mieterhöhung. Wir teilen sie danach durch alle, die dort wohnen.',
    warum: warumUnterkunft,
    miete: { label: 'Grundmiete', hinweis: 'ohne Nebenkosten', pflicht: 'Bitte geben Sie die Grundmiete an.' },
    nebenkosten: { label: 'Nebenkosten', hinweis: 'ohne Heizung' },
    heizkosten: { label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
    summe: zusammen,
    umweg: 'Ich kenne nur die Warmmiete',
  },
  warmmiete: {
    titel: 'Wie hoch ist Ihre Warmmiete im Monat?',
    hilfe: 'Das ist die Miete mit Nebenkosten und Heizung, ohne Strom. Geben Sie den Betrag für die ganze Wohnung an.',
    warum: warumUnterkunft,
    warmmiete: { label: 'Warmmiete', hinweis: 'alles zusammen, ohne Strom', pflicht: 'Bitte geben Sie die Warmmiete an.' },
    umweg: 'Ich kenne die einzelnen Beträge',
  },
  eigentumKosten: {
    titel: 'Was kostet Ihr Haus oder Ihre Wohnung im Monat?',
    hilfe: 'Jährliche Beträge teilen Sie bitte durch zwölf. Die Tilgung eines Kredits gehört nicht dazu.',
    warum: 'Bei Eigentum zählen die Lasten wie eine Miete. Die Tilgung zählt nicht, denn sie bildet Vermögen.',
    schuldzinsen: { label: 'Zinsen', hinweis: 'für den Kredit, ohne Tilgung' },
    nebenkosten: { label: 'Nebenkosten', hinweis: 'Grundsteuer, Versicherung, Wasser, Müll, Hausgeld' },
    heizkosten: { label: 'Heizkosten', hinweis: 'monatlicher Abschlag' },
    summe: zusammen,
  },
  eigentumGroesse: {
    titel: 'Wie groß ist Ihr Eigentum?',
    warum: 'Ein selbst bewohntes Haus bleibt geschützt, solange es nicht zu groß ist.',
    art: {
      pflicht: 'Bitte wählen Sie Haus oder Wohnung.',
      optionen: { 'selbstgenutztes-haus': 'Haus', 'selbstgenutzte-wohnung': 'Eigentumswohnung' },
    },
    flaeche: { label: 'Wohnfläche', pflicht: 'Bitte geben Sie die Wohnfläche an.' },
    wert: {
      label: 'Wert',
      hinweis: 'was nach Abzug der Schulden beim Verkauf übrig bliebe',
      pflicht: 'Bitte schätzen Sie den Wert. Er zählt nur, wenn das Eigentum größer ist, als das Gesetz erlaubt.',
    },
  },
  warmwasser: {
    titel: 'Macht ein Gerät in der Wohnung das Wasser warm?',
    hilfe: 'Zum Beispiel ein Boiler oder Durchlauferhitzer in Bad oder Küche.',
    warum: 'Wer das Wasser selbst erwärmt, zahlt dafür Strom oder Gas. Dafür gibt es einen Mehrbedarf für jede Person.',
    warmwasser: {
      pflicht: 'Bitte wählen Sie aus, woher das warme Wasser kommt, oder „Weiß ich nicht“.',
      optionen: {
        ja: { text: 'Ja, mit Strom oder Gas', hinweis: 'Dafür kommt ein Zuschlag dazu.' },
        nein: 'Nein, es kommt mit der Heizung',
        unbekannt: { text: weissNicht, hinweis: 'Wir rechnen ohne Zuschlag und sagen es im Ergebnis.' },
      },
    },
  },
  mietgrenze: {
    titel: 'Kennen Sie die Mietgrenze an Ihrem Ort?',
    hilfe:
      'Jedes Jobcenter legt fest, bis zu welcher Höhe es Wohnkosten bezahlt. Die Werte stehen auf seiner Internetseite, meist unter „Kosten der Unterkunft“. Ohne Grenze rechnen wir mit Ihren vollen Kosten.',
    warum: 'Was über der Grenze liegt, zahlt das Jobcenter nur im ersten Jahr oder für eine Übergangszeit.',
    kalt: { label: 'Grenze ohne Heizung', hinweis: 'für Miete und Nebenkosten zusammen' },
    heizung: { label: 'Grenze für Heizung', hinweis: 'wenn Sie sie kennen' },
  },
  geld,
  kinderGeld,
  besonderes,
  vermoegen: {
    titelOhne: 'Haben Sie größeres Vermögen?',
    titel: (mehrere: boolean, grenze: string) => `Haben Sie ${mehrere ? 'zusammen ' : ''}mehr als ${grenze} Vermögen?`,
    hilfe: (auto: string) =>
      `Das sind Konten, Bargeld, Wertpapiere, Lebensversicherungen. Nicht dazu gehören Möbel, ein Auto bis ${auto} je erwerbsfähige Person und die Altersvorsorge.`,
    warumOhne: 'Für jede Person bleibt ein Teil des Vermögens frei.',
    warum: (mehrere: boolean, grenze: string) =>
      `${mehrere ? 'Für Sie zusammen bleiben' : 'Für Sie bleiben'} ${grenze} frei. Was darüber liegt, müssen Sie zuerst verbrauchen.`,
    vermoegen: {
      pflicht: 'Bitte wählen Sie eine Antwort, oder „Weiß ich nicht“.',
      optionen: {
        nein: 'Nein',
        ja: 'Ja',
        unbekannt: { text: weissNicht, hinweis: 'Wir rechnen ohne Vermögen und sagen es im Ergebnis.' },
      },
    },
  },
  bewilligung: {
    titel: 'Seit wann gilt Ihre letzte Bewilligung?',
    hilfe: 'Im Bescheid steht ein Zeitraum, zum Beispiel „vom 01.03.2026 bis 28.02.2027“. Wir brauchen den Anfang.',
    warum: 'Hat die Bewilligung vor Juli 2026 begonnen, gelten für Ihr Vermögen noch die alten Freibeträge.',
    monat: {
      label: 'Monat und Jahr',
      hinweis: 'zum Beispiel 03.2026',
      pflicht: 'Bitte geben Sie Monat und Jahr an, oder wählen Sie „Weiß ich nicht“.',
    },
  },
  besitz: {
    titel: 'Was besitzen Sie?',
    hilfe: 'Alle zusammen, am ersten Tag des Monats.',
    warum: 'Vermögen über dem Freibetrag geht vor.',
    konto: { label: 'Geld', hinweis: 'auf Konten und bar' },
    anlagen: { label: 'Anlagen', hinweis: 'Wertpapiere, Lebensversicherung, Bausparen' },
    auto: { label: 'Auto', hinweis: 'was es beim Verkauf bringt' },
  },
  annahmen: {
    bezugSeit: 'Seit wann Sie Geld vom Jobcenter bekommen, ist nicht bekannt: gerechnet ohne Karenzzeit.',
    warmmiete: 'Nur die Warmmiete ist bekannt: Sie zählt als Ganzes, Heizkosten werden nicht getrennt geprüft.',
    warmwasser: 'Woher das warme Wasser kommt, ist nicht bekannt: gerechnet ohne Zuschlag.',
    mietgrenze: 'Die Mietgrenze an Ihrem Ort ist nicht bekannt: gerechnet mit Ihren vollen Wohnkosten.',
    kosten: (betrag: string) => `Die Kosten durch die Arbeit sind nicht bekannt: gerechnet mit ${betrag}.`,
    schule: 'Kinder von 6 bis 14 Jahren gehen zur Schule.',
    vermoegen: 'Ihr Vermögen ist nicht bekannt: gerechnet ohne Vermögen.',
  },
}
