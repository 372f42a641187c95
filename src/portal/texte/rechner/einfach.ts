import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'
import { besonderes } from './einfach-besonderes.ts'
import { geld, kinderGeld } from './einfach-geld.ts'

const warumUnterkunft = 'Das Jobcenter bezahlt Ihre Wohnung und die Heizung. Die Kosten dürfen aber nicht zu hoch sein.'
const ganzeWohnung = 'Schreiben Sie die Beträge für die ganze Wohnung auf.'

/** Plain German of the conversation: what the German words do not say plainly already. */
export const einfach: Teil<typeof de> = {
  teile: { Vermögen: 'Erspartes' },
  seite: {
    titel: (frage) => `${frage} – Wie viel Geld bekomme ich?`,
    weg: (teil, von, name) => `Wie viel Geld bekomme ich? Teil ${teil} von ${von}: ${name}`,
    nichtsGespeichert: 'Wir speichern Ihre Antworten nicht.',
  },
  allgemein: {
    festerBetrag: 'ein fester Betrag',
    nichtsAllein: 'Sie haben zwei Antworten gewählt, die nicht zusammen passen. Eine davon ist „Nichts davon“. Bitte nehmen Sie eine weg.',
    nachDemMonat: (monat) => `Das ist später als ${monat}. Bitte sehen Sie noch einmal nach.`,
  },
  monat: {
    titel: 'Für welchen Monat wollen Sie rechnen?',
    hilfe: 'Die meisten rechnen für diesen Monat. Sie können auch einen alten Monat nehmen. Es geht ab Januar 2023.',
    warum: 'In jedem Monat gelten andere Beträge. Und im ersten Jahr hilft das Jobcenter mehr bei der Miete. Diese Zeit heißt Karenzzeit.',
    bezug: { pflicht: 'Bekommen Sie schon Geld vom Jobcenter? Bitte wählen Sie eine Antwort.' },
  },
  bezugSeit: {
    hilfe: 'In welchem Monat hat es angefangen? Gab es eine Pause von einem Monat oder mehr? Dann zählt der Monat nach der Pause.',
    warum: 'Im ersten Jahr zahlt das Jobcenter auch eine teure Wohnung. Seit Juli 2026 gibt es dafür eine Grenze.',
    monat: { pflicht: 'Bitte schreiben Sie Monat und Jahr. Oder wählen Sie „Weiß ich nicht“.' },
  },
  haushalt: {
    titel: 'Wer wohnt mit Ihnen?',
    hilfe:
      'Sind Sie jünger als 25 Jahre? Und wohnen Sie bei Ihren Eltern? Dann rechnen Sie für alle zusammen. Ihre Eltern sind die Erwachsenen. Sie sind ein Kind.',
    warum:
      'Wir rechnen für ein Paar und die Kinder unter 25 Jahren zusammen. Das heißt: Bedarfsgemeinschaft. Andere Menschen in der Wohnung zählen nur bei der Miete.',
    paar: {
      pflicht: 'Leben Sie mit Partnerin oder Partner zusammen? Bitte wählen Sie eine Antwort.',
      optionen: { paar: { hinweis: 'Sie müssen nicht verheiratet sein.' } },
    },
    kinder: { label: 'Kinder unter 25 Jahren', hinweis: 'Ihre Kinder. Und die Kinder von Ihrer Partnerin oder Ihrem Partner.' },
    andere: { hinweis: 'Zum Beispiel: Mitbewohner, Großeltern, Kinder ab 25 Jahren' },
  },
  alter: {
    hilfe: 'Schreiben Sie das Alter in Jahren. Zum Beispiel: 38',
    hinweis: 'Alter oder Geburtstag',
    warum:
      'Das Alter ist wichtig: Wie viel Geld braucht die Person zum Leben? Kann sie Geld vom Jobcenter bekommen? Wie viel darf sie gespart haben?',
    pflichtSie: 'Bitte schreiben Sie Ihr Alter auf.',
    pflichtPartner: 'Bitte schreiben Sie das Alter von Ihrer Partnerin oder Ihrem Partner auf.',
    zuJung: 'Wir brauchen eine Person, die mindestens 15 Jahre alt ist. Ist die Person jünger? Dann ist sie hier ein Kind.',
  },
  kinderAlter: {
    titelWeitere: 'Wie alt sind die anderen Kinder?',
    hilfe: 'Schreiben Sie das Alter in Jahren. Oder schreiben Sie den Geburtstag, zum Beispiel 16.09.2018. Dann ist die Rechnung ganz genau.',
    warum: 'Ältere Kinder brauchen mehr Geld. Der Betrag steigt mit 6, 14 und 18 Jahren. Ab 25 Jahren rechnet jedes Kind allein.',
    pflichtEines: 'Bitte schreiben Sie das Alter von Ihrem Kind auf.',
    pflicht: (nummer) => `Bitte schreiben Sie das Alter von Kind ${nummer} auf.`,
    zuAlt: 'Ab 25 Jahren rechnet ein Kind allein. Bitte zählen Sie das Kind bei „Andere Personen“.',
    abstand: (jahre) => `Eltern sind mindestens ${jahre} Jahre älter als ihr Kind. Ist das Alter richtig?`,
  },
  schule: {
    pflicht: 'Bitte wählen Sie: Was passt am besten?',
    optionen: {
      betrieb: 'Macht eine Ausbildung in einer Firma',
      dienst: { text: 'Macht einen Freiwilligendienst' },
      nichts: { hinweis: 'arbeitet oder sucht Arbeit' },
    },
    warum: 'Wer zur Schule geht oder eine Ausbildung macht, darf mehr Lohn behalten. Für die Schule gibt es zwei Mal im Jahr Geld.',
  },
  wohnen: {
    warum: warumUnterkunft,
    wohnen: {
      optionen: {
        miete: { text: 'Ich zahle Miete', hinweis: 'auch als Untermieter' },
        eigentum: 'Das Haus oder die Wohnung gehört mir',
        frei: { text: 'Ich zahle nichts', hinweis: 'Zum Beispiel: Sie wohnen bei Verwandten.' },
      },
    },
  },
  miete: {
    hilfe: `${ganzeWohnung} Sie stehen im Mietvertrag. Oder im letzten Brief über die Miete. Wohnen noch andere dort? Dann teilen wir die Kosten.`,
    warum: warumUnterkunft,
    miete: { hinweis: 'Miete ohne Nebenkosten und ohne Heizung', pflicht: 'Bitte schreiben Sie die Grundmiete auf.' },
    nebenkosten: { hinweis: 'Zum Beispiel: Wasser und Müll. Ohne Heizung.' },
    heizkosten: { hinweis: 'was Sie im Monat zahlen' },
    umweg: 'Ich kenne nur die Miete mit allem',
  },
  warmmiete: {
    titel: 'Wie hoch ist die Miete mit allem?',
    hilfe: 'Das ist die Miete mit Nebenkosten und Heizung. Strom gehört nicht dazu. Diese Miete heißt Warmmiete.',
    warum: warumUnterkunft,
    warmmiete: { hinweis: 'alles zusammen im Monat, ohne Strom', pflicht: 'Bitte schreiben Sie die Warmmiete auf.' },
    umweg: 'Ich kenne jeden Betrag einzeln',
  },
  eigentumKosten: {
    hilfe:
      'Kennen Sie nur den Betrag für das ganze Jahr? Dann teilen Sie ihn durch 12. Haben Sie einen Kredit? Dann zählen nur die Zinsen. Das Zurückzahlen heißt Tilgung. Es zählt nicht.',
    warum: 'Die Kosten für Ihr Haus zählen wie eine Miete. Die Tilgung vom Kredit zählt nicht.',
    schuldzinsen: { hinweis: 'für den Kredit. Ohne Tilgung.' },
    heizkosten: { hinweis: 'was Sie im Monat zahlen' },
  },
  eigentumGroesse: {
    titel: 'Wie groß ist Ihr Haus oder Ihre Wohnung?',
    warum: 'Sie wohnen selbst in Ihrem Haus? Dann dürfen Sie es behalten. Es darf aber nicht zu groß sein.',
    flaeche: { label: 'Größe', pflicht: 'Bitte schreiben Sie die Größe auf.' },
    wert: {
      hinweis: 'Was bekommen Sie, wenn Sie verkaufen? Ziehen Sie Ihre Schulden ab.',
      pflicht: 'Wie viel ist das Haus wert? Bitte schätzen Sie.',
    },
  },
  warmwasser: {
    titel: 'Gibt es ein Gerät für warmes Wasser in der Wohnung?',
    hilfe: 'Zum Beispiel einen Boiler im Bad oder in der Küche.',
    warum: 'Ein Gerät braucht Strom oder Gas. Das bezahlen Sie selbst. Dafür bekommt jede Person etwas mehr Geld. Das heißt: Mehrbedarf.',
    warmwasser: {
      pflicht: 'Woher kommt das warme Wasser? Bitte wählen Sie eine Antwort.',
      optionen: {
        ja: { hinweis: 'Dafür gibt es mehr Geld.' },
        unbekannt: { hinweis: 'Dann rechnen wir ohne mehr Geld. Wir sagen es im Ergebnis.' },
      },
    },
  },
  mietgrenze: {
    titel: 'Wie hoch darf die Miete an Ihrem Ort sein?',
    hilfe:
      'Jedes Jobcenter hat eine Grenze für die Miete. Die Grenze steht im Internet beim Jobcenter. Suchen Sie nach „Kosten der Unterkunft“. Sie kennen die Grenze nicht? Dann rechnen wir mit Ihren ganzen Kosten.',
    warum: 'Ist die Wohnung teurer? Dann zahlt das Jobcenter den Rest nur für kurze Zeit.',
    kalt: { hinweis: 'für Miete und Nebenkosten' },
  },
  geld,
  kinderGeld,
  besonderes,
  vermoegen: {
    titelOhne: 'Haben Sie viel Geld gespart?',
    titel: (mehrere, grenze) => `Haben Sie ${mehrere ? 'zusammen ' : ''}mehr als ${grenze} gespart?`,
    hilfe: (auto) =>
      `Dazu gehören: Geld auf dem Konto, Bargeld, Aktien, Lebensversicherungen. Nicht dazu gehören: Möbel und Geld für die Rente. Auch ein Auto bis ${auto} gehört nicht dazu.`,
    warumOhne: 'Jede Person darf einen Teil vom Ersparten behalten.',
    warum: (mehrere, grenze) =>
      `${mehrere ? 'Sie dürfen zusammen' : 'Sie dürfen'} ${grenze} behalten. Haben Sie mehr? Dann müssen Sie erst diesen Teil ausgeben.`,
    vermoegen: { optionen: { unbekannt: { hinweis: 'Dann rechnen wir ohne Erspartes. Wir sagen es im Ergebnis.' } } },
  },
  bewilligung: {
    titel: 'Wann hat Ihr letzter Bescheid angefangen?',
    hilfe: 'Im Bescheid steht zum Beispiel: „vom 01.03.2026 bis 28.02.2027“. Schreiben Sie den Anfang auf.',
    warum: 'Hat es vor Juli 2026 angefangen? Dann gelten für Ihr Erspartes noch die alten Regeln.',
    monat: { pflicht: 'Bitte schreiben Sie Monat und Jahr. Oder wählen Sie „Weiß ich nicht“.' },
  },
  besitz: {
    titel: 'Was gehört Ihnen?',
    hilfe: 'Rechnen Sie für alle Personen zusammen. Es zählt der erste Tag im Monat.',
    warum: 'Einen Teil dürfen Sie behalten. Was mehr ist, müssen Sie erst ausgeben.',
    anlagen: { hinweis: 'Zum Beispiel: Aktien, Lebensversicherung, Bausparen' },
    auto: { hinweis: 'So viel bekommen Sie, wenn Sie es verkaufen.' },
  },
  annahmen: {
    bezugSeit: 'Wir wissen nicht: Seit wann bekommen Sie Geld vom Jobcenter? Wir rechnen ohne Karenzzeit.',
    warmmiete: 'Wir kennen nur die Warmmiete. Wir rechnen mit der ganzen Summe.',
    warmwasser: 'Wir wissen nicht: Woher kommt das warme Wasser? Wir rechnen ohne mehr Geld dafür.',
    mietgrenze: 'Wir kennen die Grenze für die Miete nicht. Wir rechnen mit Ihren ganzen Kosten.',
    kosten: (betrag) => `Wir kennen die Kosten durch die Arbeit nicht. Wir rechnen mit ${betrag}.`,
    vermoegen: 'Wir wissen nicht, wie viel Sie gespart haben. Wir rechnen ohne Erspartes.',
  },
}
