/** German words of the page with the dated values of the law. */
export const de = {
  titel: 'Werte im Gesetz',
  satz: 'Mit diesen Werten rechnet Tragwerk. Jeder gilt von einem Tag an, und bei jedem steht, wo er gelesen wurde.',
  stichtag: 'Stichtag',
  stichtagHinweis: 'zum Beispiel 01.07.2026',
  zeigen: 'Zeigen',
  nichtGepflegt: (bis: string) => `Die Werte sind vom 01.01.2023 bis zum ${bis} gepflegt. Bitte wählen Sie einen Tag dazwischen.`,
  sprungmarken: 'Gruppen',
  spalten: { wert: 'Wert', betrag: 'Betrag', gilt: 'gilt seit', fundstelle: 'Fundstelle', quelle: 'Quelle' },
  sicherheit: { gesetz: 'im Gesetz gelesen', weisung: 'in einer Weisung gelesen', presse: 'in der Presse gelesen', ungeprueft: 'nicht geprüft' },
  gruppen: {
    regelbedarf: 'Regelbedarfe und Sofortzuschlag',
    mehrbedarf: 'Mehrbedarfe',
    unterkunft: 'Unterkunft und Heizung',
    freibetrag: 'Freibeträge auf Einkommen',
    kindergeld: 'Kindergeld und andere Leistungen',
    vermoegen: 'Vermögen',
    bildung: 'Bildung und Teilhabe',
    minderung: 'Minderungen',
    darlehen: 'Darlehen und Aufrechnung',
    alter: 'Altersgrenzen',
    eingliederung: 'Eingliederung in Arbeit',
    verfahren: 'Verfahren',
  },
  einheiten: { Tage: 'Tage', Personen: 'Personen', Jahre: 'Jahre', Monate: 'Monate' },
  /** names in another language by key; German ones come with the values */
  namen: {} as Readonly<Record<string, string>>,
  /** what changed last, on the start page */
  aenderungen: {
    titel: 'Zuletzt geändert im Gesetz',
    umbenennung: 'Aus Bürgergeld wird Grundsicherungsgeld. Die Regelbedarfe bleiben gleich.',
    satz: (name: string, neu: string, alt: string) => `${name}: ${neu} statt ${alt}`,
    reihen: {
      'kindergeld.kind1': 'Kindergeld',
      geringfuegigkeitsgrenze: 'Minijob-Grenze',
      'regelbedarf.rbs1': 'Regelbedarf für Alleinstehende',
      sofortzuschlag: 'Sofortzuschlag je Kind',
      'unterhaltsvorschuss.0_5': 'Unterhaltsvorschuss bis 5 Jahre',
      'frei.ehrenamt_jahresbetrag': 'Freibetrag für Ehrenamt im Jahr',
      'kinderzuschlag.hoechstbetrag': 'Kinderzuschlag, höchstens',
    },
  },
}
