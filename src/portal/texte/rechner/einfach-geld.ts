import type { Teil } from '../../../platform/sprache/index.ts'
import type { geld as deGeld, kinderGeld as deKinderGeld } from './de-geld.ts'

const partner = 'Ihre Partnerin oder Ihr Partner'
const vonPartner = 'von Ihrer Partnerin oder Ihrem Partner'
const bekommen = (sie: boolean) => (sie ? 'bekommen Sie' : `bekommt ${partner}`)
const aufDemKonto = 'der Betrag, der auf das Konto kommt'
const zaehlt = (was: string) => `${was} zählt als Einkommen. Sie dürfen einen kleinen Teil behalten.`
const hilfeLohn = 'Beide Zahlen stehen auf dem Zettel vom Lohn. Er heißt Lohnabrechnung.'
const warumLohn = 'Der Lohn netto zählt als Einkommen. Einen Teil dürfen Sie behalten. Wie viel, hängt vom Lohn brutto ab.'
const warumKindergeld = 'Das Kindergeld ist Einkommen vom Kind. Braucht das Kind nicht alles? Dann zählt der Rest bei Ihnen.'
const jaehrlich = 'Kennen Sie nur den Betrag für das Jahr? Dann teilen Sie ihn durch 12.'
const betragPflicht = 'Bitte schreiben Sie den Betrag auf.'

export const geld: Teil<typeof deGeld> = {
  arten: {
    hilfe: 'Wählen Sie alles, was passt. Nach Kindergeld und Unterhalt für Kinder fragen wir später. Geld vom Jobcenter zählt hier nicht.',
    warum: 'Reicht Ihr Geld nicht? Dann zahlt das Jobcenter den Rest. Vom Lohn dürfen Sie immer einen Teil behalten.',
    pflicht: 'Welches Geld kommt? Bitte wählen Sie. Oder wählen Sie „Nichts davon“.',
    optionen: {
      ausbildung: 'Lohn in der Ausbildung',
      selbst: 'Geld aus der eigenen Firma',
      rente: { hinweis: 'Zum Beispiel: Sie sind krank, verwitwet oder hatten einen Unfall.' },
      altersrente: 'Rente im Alter',
      bafoeg: 'BAföG oder Geld für die Ausbildung vom Amt',
      einmalig: { text: 'Geld, das nur ein Mal kommt', hinweis: 'Zum Beispiel: Geld von der Steuer zurück' },
    },
  },
  betrag: { pflicht: betragPflicht },
  alg: { hinweis: 'Der Betrag steht im Bescheid.', warum: zaehlt('Arbeitslosengeld') },
  kranken: { hinweis: 'Der Betrag steht im Brief von der Krankenkasse.', warum: zaehlt('Krankengeld') },
  rente: {
    titel: (sie) => `Wie hoch ist ${sie ? 'Ihre Rente' : `die Rente ${vonPartner}`} im Monat?`,
    hinweis: aufDemKonto,
    warum: zaehlt('Die Rente'),
  },
  altersrente: {
    titel: (sie) => `Wie hoch ist ${sie ? 'Ihre Rente' : `die Rente ${vonPartner}`} im Monat?`,
    hinweis: aufDemKonto,
    warum:
      'Mit einer Rente im Alter zahlt das Jobcenter nicht. Vielleicht zahlt das Sozialamt. Bleibt von der Rente etwas übrig? Dann zählt es bei den anderen.',
  },
  unterhalt: { hinweis: 'Nur für diese Person. Nicht für Kinder.' },
  bafoeg: {
    titel: (sie) => `Wie viel BAföG oder Geld für die Ausbildung ${bekommen(sie)} im Monat?`,
    hinweis: 'Der Betrag steht im Bescheid.',
    warum: 'Dieses Geld zählt als Einkommen. Einen Teil dürfen Sie behalten.',
  },
  einmalig: {
    titel: (sie) => `Geld, das nur ein Mal kommt: Wie viel ${bekommen(sie)}?`,
    hinweis: 'was in diesem Monat auf das Konto kommt',
    warum: 'Das Geld zählt in dem Monat, in dem es kommt.',
  },
  sonstiges: { warum: 'Fast alles Geld zählt als Einkommen. Die Ausnahmen stehen im Gesetz: § 11a SGB II.' },
  lohn: {
    titel: (sie) => `Wie hoch ist ${sie ? 'Ihr Lohn' : `der Lohn ${vonPartner}`} im Monat?`,
    titelAusbildung: (sie) => `Wie hoch ist der Lohn in der Ausbildung${sie ? '' : ` ${vonPartner}`} im Monat?`,
    hilfe: hilfeLohn,
    warum: warumLohn,
    brutto: { hinweis: 'Lohn vor den Abzügen', pflicht: 'Bitte schreiben Sie den Lohn brutto auf.' },
    netto: { hinweis: aufDemKonto, pflicht: 'Bitte schreiben Sie den Lohn netto auf.' },
    vertauscht: 'Netto kann nicht mehr sein als brutto. Haben Sie die Zahlen vertauscht?',
  },
  minijob: {
    label: 'Lohn im Monat',
    pflicht: 'Bitte schreiben Sie den Lohn auf.',
    warum: (frei) => `Sie dürfen ${frei} ganz behalten. Vom Rest dürfen Sie einen Teil behalten.`,
    zuViel: (grenze) => `Im Minijob verdient man höchstens ${grenze} im Monat. Ist es mehr? Dann gehen Sie zurück und wählen Sie „Lohn aus Arbeit“.`,
  },
  selbst: {
    titel: (sie) => `Wie viel Geld kommt aus ${sie ? 'Ihrer' : 'der'} Firma im Monat?`,
    hilfe: 'Rechnen Sie sechs Monate zusammen. Teilen Sie die Summe durch 6.',
    warum: 'Es zählt, was nach den Ausgaben übrig bleibt. Davon gehen noch Steuern und Versicherungen ab.',
    ein: { hinweis: 'Geld, das die Firma bekommt', pflicht: 'Bitte schreiben Sie die Einnahmen auf.' },
    aus: { hinweis: 'Geld, das die Firma ausgeben muss' },
    abgaben: { label: 'Steuern und Versicherung', hinweis: 'Steuer, Krankenkasse, Rente' },
  },
  elterngeld: {
    warum: (frei) => `Haben Sie vor der Geburt gearbeitet? Dann dürfen Sie bis zu ${frei} Elterngeld behalten. Bei ElterngeldPlus ist es die Hälfte.`,
    betrag: { hinweis: 'Der Betrag steht im Bescheid.', pflicht: betragPflicht },
    vorher: { hinweis: 'Lohn netto im Monat. Ohne Arbeit schreiben Sie 0.' },
  },
  kosten: {
    titel: (sie, betrag) => `Kostet die Arbeit ${sie ? 'Sie' : 'Ihre Partnerin oder Ihren Partner'} mehr als ${betrag} im Monat?`,
    hilfe: (pauschale) =>
      `Rechnen Sie zusammen: Weg zur Arbeit, Haftpflicht für das Auto, Riester-Rente, Kleidung für die Arbeit. Auch Geld für die Betreuung von Kindern zählt. Dazu kommen ${pauschale} für andere Versicherungen.`,
    warum: (ab, betrag) => `Ist der Lohn höher als ${ab}? Dann zählen die echten Kosten. Sonst zählen immer ${betrag}.`,
    ja: 'Ja, ich schreibe die Kosten auf',
  },
  weg: {
    hilfe: 'Fahren Sie mit Bus oder Bahn? Dann schreiben Sie den Preis auf. Fahren Sie mit dem Auto? Dann brauchen wir die Kilometer und die Tage.',
    warum: 'Für das Auto gibt es einen festen Betrag für jeden Kilometer. Für Bus und Bahn zählt der Preis.',
    kilometer: { label: 'Kilometer bis zur Arbeit', hinweis: 'mit dem Auto, nur hin' },
    beides: 'Fahren Sie mit dem Auto? Dann schreiben Sie bitte die Kilometer und die Tage auf.',
  },
  beitraege: {
    titel: 'Welche Versicherungen und Kosten gibt es noch?',
    hilfe: jaehrlich,
    warum: 'Sind diese Kosten zusammen hoch? Dann ziehen wir sie vom Einkommen ab.',
    kfz: { label: 'Haftpflicht für das Auto' },
  },
  kfz: {
    titel: (sie) => `${sie ? 'Zahlen Sie' : `Zahlt ${partner}`} eine Haftpflicht für das Auto?`,
    hilfe: `${jaehrlich} Haben Sie kein Auto? Dann schreiben Sie nichts in das Feld.`,
    warum: 'Diese Versicherung muss man haben. Darum ziehen wir sie vom Einkommen ab.',
  },
}

export const kinderGeld: Teil<typeof deKinderGeld> = {
  kindergeld: { warum: warumKindergeld, pflicht: 'Bekommen Sie Kindergeld? Bitte wählen Sie eine Antwort.' },
  kindergeldWer: { warum: warumKindergeld },
  kindgeld: {
    hilfe: 'Wählen Sie alles, was passt.',
    warum: 'Geld für ein Kind zählt zuerst bei diesem Kind.',
    pflicht: 'Welches Geld kommt? Bitte wählen Sie. Oder wählen Sie „Nichts davon“.',
    optionen: {
      unterhalt: { hinweis: 'Vater oder Mutter wohnt nicht hier und zahlt Geld.' },
      uvg: { hinweis: 'Der andere Elternteil zahlt nicht. Darum zahlt das Jugendamt.' },
      rente: 'Rente, weil Vater oder Mutter gestorben ist. Oder eine andere Rente.',
    },
  },
  jeKind: {
    unterhalt: {
      titelWeitere: 'Wie viel Unterhalt kommt im Monat für die anderen Kinder?',
      hilfe: 'Schreiben Sie nur Geld auf, das wirklich kommt. Kommt nichts? Dann schreiben Sie nichts in das Feld.',
    },
    uvg: {
      titelWeitere: 'Wie viel Unterhaltsvorschuss kommt im Monat für die anderen Kinder?',
      hilfe: 'Der Betrag aus dem Gesetz steht schon im Feld. Bekommt ein Kind nichts? Dann löschen Sie den Betrag.',
    },
    rente: {
      titelWeitere: 'Wie hoch ist die Rente im Monat für die anderen Kinder?',
      hilfe: 'Schreiben Sie den Betrag auf, der auf das Konto kommt. Gibt es keine Rente? Dann schreiben Sie nichts in das Feld.',
    },
  },
  job: {
    warum: 'Schüler dürfen das Geld aus einem Minijob ganz behalten. Auch das Geld aus einem Ferienjob.',
    ferienHinweis: 'Das Kind behält alles.',
  },
  lohn: {
    hilfe: hilfeLohn,
    warum: warumLohn,
  },
  taschengeld: { warum: 'Das meiste von diesem Geld zählt nicht.' },
  bafoeg: {
    hinweis: 'Der Betrag steht im Bescheid. Kein BAföG? Dann schreiben Sie nichts in das Feld.',
    warum: 'BAföG zählt als Einkommen. Ein Teil zählt nicht.',
  },
}
