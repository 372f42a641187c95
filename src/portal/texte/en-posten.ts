/** Lines of a calculation sheet as decisions keep them, in German. */
const posten: Readonly<Record<string, string>> = {
  Regelbedarf: 'Standard need (Regelbedarf)',
  Mehrbedarf: 'Additional need (Mehrbedarf)',
  'Unterkunft und Heizung': 'Housing and heating',
  Bedarf: 'Need',
  Kindergeld: 'Child benefit (Kindergeld)',
  'Anteil am Einkommen': 'Share of the income',
  'Einkommen, das zählt': 'Income that counts',
  'eigenes Einkommen, das zählt': 'Own income that counts',
  'angerechnetes Einkommen': 'Income taken into account',
  Minderung: 'Reduction',
  Sofortzuschlag: 'Immediate supplement (Sofortzuschlag)',
  'Bildung und Teilhabe': 'Education and participation',
  Erstausstattung: 'First furnishings or clothes',
  'Anspruch zusammen': 'Claim together',
  Auszahlung: 'Paid out',
  'Aufrechnung und Tilgung': 'Kept back for debts',
  Bürgergeld: 'Basic income support (Bürgergeld)',
  Grundsicherungsgeld: 'Basic income support (Grundsicherungsgeld)',
  'ohne Anspruch': 'no claim',
  'ohne Anspruch (Ausbildung)': 'no claim (training)',
  'ohne Anspruch (ausgeschlossen)': 'no claim (excluded)',
  'Tage ohne Anspruch': 'Days without a claim',
  'Rundung der Teile des Monats': 'Rounding of the parts of the month',
}

/** Additional needs keep the names the law gives them. */
export const postenname = (name: string): string => posten[name] ?? name
