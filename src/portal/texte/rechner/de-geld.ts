import type { KindWort } from './typ.ts'

const partner = 'Ihre Partnerin oder Ihr Partner'
const bekommen = (sie: boolean) => (sie ? 'bekommen Sie' : `bekommt ${partner}`)
const jahre = (zahl: number) => (zahl === 1 ? '1 Jahr' : `${zahl} Jahre`)
const kind = (k: KindWort) => (k.nummer === undefined ? `Ihr Kind (${jahre(k.alter)})` : `Kind ${k.nummer} (${jahre(k.alter)})`)
const vomKind = (k: KindWort) => `von ${kind(k).replace('Ihr Kind', 'Ihrem Kind')}`
const weissNicht = 'Weiß ich nicht'
const festerBetragFrei = (was: string) => `${was} zählt als Einkommen. Ein fester Betrag für Versicherungen bleibt frei.`
const hilfeLohn = 'Beide Zahlen stehen auf der Lohnabrechnung.'
const warumLohn = 'Netto zählt als Einkommen. Wie viel davon frei bleibt, richtet sich nach dem Bruttolohn.'
const warumKindergeld = 'Kindergeld zählt beim Kind als Einkommen. Was das Kind nicht braucht, zählt bei Ihnen.'
const jaehrlich = 'Jährliche Beträge teilen Sie bitte durch zwölf.'

/** Money of the adults. `sie` is the reader, else it is about the partner. */
export const geld = {
  arten: {
    titel: (sie: boolean) => `Welches Geld ${bekommen(sie)} im Monat?`,
    hilfe: 'Wählen Sie alles aus, was passt. Kindergeld und Unterhalt für Kinder kommen später. Geld vom Jobcenter zählt nicht.',
    warum: 'Das Jobcenter zahlt, was nach dem eigenen Einkommen noch fehlt. Von Lohn bleibt immer ein Teil frei.',
    pflicht: 'Bitte wählen Sie aus, welches Geld kommt, oder „Nichts davon“.',
    optionen: {
      lohn: { text: 'Lohn aus Arbeit', hinweis: 'mehr als ein Minijob' },
      minijob: 'Minijob',
      ausbildung: 'Ausbildungsvergütung',
      selbst: 'Selbstständige Arbeit',
      alg: { text: 'Arbeitslosengeld', hinweis: 'von der Agentur für Arbeit' },
      kranken: 'Krankengeld',
      elterngeld: 'Elterngeld',
      rente: { text: 'Rente', hinweis: 'Erwerbsminderung, Witwen oder Witwer, Unfall' },
      altersrente: 'Altersrente',
      unterhalt: 'Unterhalt für mich selbst',
      bafoeg: 'BAföG oder Berufsausbildungsbeihilfe',
      einmalig: { text: 'Einmaliges Geld in diesem Monat', hinweis: 'zum Beispiel eine Steuererstattung' },
      sonstiges: { text: 'Anderes Geld', hinweis: 'zum Beispiel Miete, Zinsen, Hilfe von Verwandten' },
    },
  },
  betrag: { label: 'Betrag im Monat', pflicht: 'Bitte geben Sie den Betrag an.' },
  alg: {
    titel: (sie: boolean) => `Wie viel Arbeitslosengeld ${bekommen(sie)} im Monat?`,
    hinweis: 'steht im Bewilligungsbescheid',
    warum: festerBetragFrei('Arbeitslosengeld'),
  },
  kranken: {
    titel: (sie: boolean) => `Wie viel Krankengeld ${bekommen(sie)} im Monat?`,
    hinweis: 'steht im Bescheid der Krankenkasse',
    warum: festerBetragFrei('Krankengeld'),
  },
  rente: {
    titel: (sie: boolean) => `Wie hoch ist ${sie ? 'Ihre Rente' : 'die Rente Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    hinweis: 'der Betrag, der auf dem Konto ankommt',
    warum: festerBetragFrei('Eine Rente'),
  },
  altersrente: {
    titel: (sie: boolean) => `Wie hoch ist ${sie ? 'Ihre Altersrente' : 'die Altersrente Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    hinweis: 'der Betrag, der auf dem Konto ankommt',
    warum:
      'Mit Altersrente gibt es kein Grundsicherungsgeld, aber vielleicht Grundsicherung im Alter vom Sozialamt. Was von der Rente übrig ist, zählt bei den anderen mit.',
  },
  unterhalt: {
    titel: (sie: boolean) => `Wie viel Unterhalt ${bekommen(sie)} im Monat?`,
    hinweis: 'nur für die Person selbst, nicht für Kinder',
    warum: 'Unterhalt zählt als Einkommen.',
  },
  bafoeg: {
    titel: (sie: boolean) => `Wie viel BAföG oder Berufsausbildungsbeihilfe ${bekommen(sie)} im Monat?`,
    hinweis: 'steht im Bescheid',
    warum: 'BAföG und Berufsausbildungsbeihilfe zählen als Einkommen. Ein Grundbetrag bleibt frei.',
  },
  einmalig: {
    titel: (sie: boolean) => `Wie viel einmaliges Geld ${bekommen(sie)} in diesem Monat?`,
    hinweis: 'was in diesem Monat auf dem Konto ankommt',
    warum: 'Einmaliges Geld zählt in dem Monat, in dem es ankommt.',
  },
  sonstiges: {
    titel: (sie: boolean) => `Wie viel anderes Geld ${bekommen(sie)} im Monat?`,
    hinweis: 'alles zusammen',
    warum: 'Fast jede Einnahme zählt als Einkommen. Was frei bleibt, steht in § 11a SGB II.',
  },
  lohn: {
    titel: (sie: boolean) => `Wie hoch ist ${sie ? 'Ihr Lohn' : 'der Lohn Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    titelAusbildung: (sie: boolean) => `Wie hoch ist die Ausbildungsvergütung${sie ? '' : ' Ihrer Partnerin oder Ihres Partners'} im Monat?`,
    hilfe: hilfeLohn,
    warum: warumLohn,
    brutto: { label: 'Brutto', hinweis: 'vor allen Abzügen', pflicht: 'Bitte geben Sie den Bruttolohn an.' },
    netto: { label: 'Netto', hinweis: 'was ausgezahlt wird', pflicht: 'Bitte geben Sie den Nettolohn an.' },
    vertauscht: 'Netto ist höher als brutto. Sind die beiden Zahlen vertauscht?',
  },
  minijob: {
    titel: (sie: boolean) => `Was ${sie ? 'verdienen Sie' : `verdient ${partner}`} im Minijob?`,
    label: 'Verdienst im Monat',
    hinweis: (grenze: string) => `höchstens ${grenze}`,
    pflicht: 'Bitte geben Sie den Verdienst an.',
    warum: (frei: string) => `Die ersten ${frei} bleiben ganz frei, vom Rest ein Teil.`,
    zuViel: (grenze: string) => `Ein Minijob bringt höchstens ${grenze} im Monat. Bei mehr gehen Sie bitte zurück und wählen „Lohn aus Arbeit“.`,
  },
  selbst: {
    titel: (sie: boolean) => `Was bringt ${sie ? 'Ihre' : 'die'} selbstständige Arbeit im Monat?`,
    hilfe: 'Nehmen Sie den Durchschnitt aus sechs Monaten.',
    warum: 'Es zählt, was nach den notwendigen Ausgaben übrig bleibt. Davon gehen Steuern, Beiträge und Freibeträge ab.',
    ein: { label: 'Einnahmen', hinweis: 'Betriebseinnahmen im Monat', pflicht: 'Bitte geben Sie die Einnahmen an.' },
    aus: { label: 'Ausgaben', hinweis: 'notwendige Betriebsausgaben' },
    abgaben: { label: 'Steuern und Beiträge', hinweis: 'Einkommensteuer, Kranken- und Rentenversicherung' },
  },
  elterngeld: {
    titel: (sie: boolean) => `Wie viel Elterngeld ${bekommen(sie)} im Monat?`,
    warum: (frei: string) => `Wer vor der Geburt gearbeitet hat, darf bis zu ${frei} Elterngeld behalten, bei ElterngeldPlus die Hälfte.`,
    betrag: { label: 'Elterngeld', hinweis: 'steht im Bescheid', pflicht: 'Bitte geben Sie den Betrag an.' },
    vorher: { label: 'Lohn vor der Geburt', hinweis: 'netto im Durchschnitt, 0 ohne Arbeit' },
    plus: { legende: 'Ist es ElterngeldPlus?', optionen: { nein: 'Nein, Basiselterngeld', ja: 'Ja' } },
  },
  kosten: {
    titel: (sie: boolean, betrag: string) => `${sie ? 'Haben Sie' : `Hat ${partner}`} mehr als ${betrag} Kosten durch die Arbeit?`,
    hilfe: (pauschale: string) =>
      `Zählen Sie zusammen: den Weg zur Arbeit, die Haftpflicht fürs Auto, eine Riester-Rente, Arbeitskleidung, Kinderbetreuung und ${pauschale} für andere Versicherungen.`,
    warum: (ab: string, betrag: string) => `Bei mehr als ${ab} Lohn zählen höhere Kosten statt der festen ${betrag}.`,
    pflicht: 'Bitte wählen Sie eine Antwort, oder „Weiß ich nicht“.',
    nein: 'Nein',
    ja: 'Ja, ich gebe die Kosten an',
    unbekannt: weissNicht,
    unbekanntHinweis: (betrag: string) => `Wir rechnen mit ${betrag}.`,
  },
  weg: {
    titel: 'Was kostet der Weg zur Arbeit?',
    hilfe: 'Mit Bus und Bahn genügt der Preis der Fahrkarte, mit dem Auto Strecke und Tage.',
    warum: 'Mit dem Auto zählt ein fester Betrag für jeden Kilometer der einfachen Strecke, sonst die Fahrkarte.',
    ueberspringen: 'Keine Kosten für den Weg',
    fahrkarte: { label: 'Fahrkarte', hinweis: 'im Monat' },
    kilometer: { label: 'Einfache Strecke', hinweis: 'mit dem Auto' },
    arbeitstage: { label: 'Arbeitstage', hinweis: 'im Monat' },
    beides: 'Für das Auto brauchen wir beides: die Strecke und die Zahl der Arbeitstage.',
  },
  beitraege: {
    titel: 'Welche Beiträge und andere Kosten gibt es?',
    hilfe: jaehrlich,
    warum: 'Diese Beiträge gehen vom Einkommen ab, wenn sie zusammen mehr ausmachen als der feste Betrag.',
    kfz: { label: 'Haftpflicht fürs Auto', hinweis: 'im Monat, ohne Kasko' },
    riester: { label: 'Riester-Rente', hinweis: 'im Monat' },
    werbung: { label: 'Andere Kosten', hinweis: 'Arbeitskleidung, Gewerkschaft, Kinderbetreuung' },
  },
  kfz: {
    titel: (sie: boolean) => `${sie ? 'Zahlen Sie' : `Zahlt ${partner}`} eine Haftpflicht fürs Auto?`,
    hilfe: `${jaehrlich} Ohne Auto lassen Sie das Feld leer.`,
    warum: 'Versicherungen, die das Gesetz vorschreibt, gehen vom Einkommen ab.',
    ueberspringen: 'Kein Auto',
  },
}

/** Money of the children. */
export const kinderGeld = {
  kindergeld: {
    titel: 'Bekommen Sie Kindergeld?',
    warum: warumKindergeld,
    pflicht: 'Bitte sagen Sie, ob Sie Kindergeld bekommen.',
    imMonat: (betrag: string) => `${betrag} im Monat`,
    jeKind: (betrag: string) => `${betrag} für jedes Kind`,
    ja: 'Ja',
    jaAlle: 'Ja, für alle Kinder',
    teils: 'Ja, aber nicht für alle',
    nein: 'Nein',
  },
  kindergeldWer: {
    titel: 'Für welche Kinder bekommen Sie Kindergeld?',
    warum: warumKindergeld,
    pflicht: 'Bitte wählen Sie mindestens ein Kind.',
  },
  kindgeld: {
    titelEines: 'Bekommt Ihr Kind anderes Geld?',
    titel: 'Bekommen die Kinder anderes Geld?',
    hilfe: 'Wählen Sie alles aus, was für mindestens ein Kind ankommt.',
    warum: 'Geld für ein Kind zählt zuerst bei diesem Kind.',
    pflicht: 'Bitte wählen Sie aus, welches Geld kommt, oder „Nichts davon“.',
    optionen: {
      unterhalt: { text: 'Unterhalt', hinweis: 'vom Vater oder der Mutter, die nicht hier wohnen' },
      uvg: { text: 'Unterhaltsvorschuss', hinweis: 'vom Jugendamt' },
      rente: 'Halbwaisenrente oder eine andere Rente',
    },
  },
  jeKind: {
    unterhalt: {
      titel: 'Wie viel Unterhalt kommt im Monat?',
      titelWeitere: 'Wie viel Unterhalt kommt im Monat für die weiteren Kinder?',
      hilfe: 'Nur, was wirklich ankommt. Ohne Unterhalt lassen Sie das Feld leer.',
      warum: 'Das Geld zählt beim Kind als Einkommen.',
    },
    uvg: {
      titel: 'Wie viel Unterhaltsvorschuss kommt im Monat?',
      titelWeitere: 'Wie viel Unterhaltsvorschuss kommt im Monat für die weiteren Kinder?',
      hilfe:
        'Wir haben den Betrag eingetragen, der für das Alter im Gesetz steht. Er steht auch im Bescheid des Jugendamts. Ohne Vorschuss leeren Sie das Feld.',
      warum: 'Unterhaltsvorschuss zählt beim Kind als Einkommen.',
    },
    rente: {
      titel: 'Wie hoch ist die Rente im Monat?',
      titelWeitere: 'Wie hoch ist die Rente im Monat für die weiteren Kinder?',
      hilfe: 'Der Betrag, der auf dem Konto ankommt. Ohne Rente lassen Sie das Feld leer.',
      warum: 'Das Geld zählt beim Kind als Einkommen.',
    },
  },
  job: {
    titel: (k: KindWort) => `Verdient ${kind(k)} eigenes Geld?`,
    warum: 'Schülerinnen und Schüler dürfen einen Minijob ganz behalten und in den Ferien alles.',
    pflicht: 'Bitte wählen Sie eine Antwort.',
    nein: 'Nein',
    ja: 'Ja',
    nebenjob: 'Ja, in einem Nebenjob',
    ferien: 'Ja, in einem Ferienjob',
    ferienHinweis: 'bleibt ganz frei',
  },
  lohn: {
    titel: (k: KindWort) => `Wie hoch ist der Lohn ${vomKind(k)} im Monat?`,
    titelAusbildung: (k: KindWort) => `Wie hoch ist die Ausbildungsvergütung ${vomKind(k)} im Monat?`,
    hilfe: hilfeLohn,
    warum: warumLohn,
  },
  taschengeld: {
    titel: (k: KindWort) => `Wie hoch ist das Taschengeld ${vomKind(k)} im Monat?`,
    hinweis: 'aus dem Freiwilligendienst',
    warum: 'Vom Taschengeld bleibt der größte Teil frei.',
  },
  bafoeg: {
    titel: (k: KindWort) => `Wie viel BAföG bekommt ${kind(k)} im Monat?`,
    hinweis: 'steht im Bescheid; ohne BAföG leer lassen',
    warum: 'BAföG zählt als Einkommen. Ein Grundbetrag bleibt frei.',
  },
}
