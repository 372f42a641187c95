/** What the record of a case says to the person concerned: deeds, roles, purposes. */
export const auskunft = {
  sonst: 'Akte bearbeitet',
  rollen: {
    eingangszone: 'Eingangszone',
    leistung: 'Leistungssachbearbeitung',
    anordnung: 'Freigabe (zweite Person)',
    fallmanagement: 'Fallmanagement',
    vermittlung: 'Arbeitsvermittlung',
    teilhabe: 'Bildung und Teilhabe',
    controlling: 'Controlling und Statistik',
    leitung: 'Leitung',
    teamleitung: 'Teamleitung',
    kasse: 'Kasse',
    widerspruch: 'Widerspruchsstelle',
    datenschutz: 'Datenschutz',
    pruefung: 'Innenrevision',
    verwaltung: 'Verwaltung',
    massnahmen: 'Maßnahmen und Anbieter',
    anbieter: 'Anbieter Ihrer Maßnahme',
    arbeitgeber: 'Arbeitgeber, dem Sie etwas freigegeben haben',
  },
  /** The record keeps purposes in German; who works for us writes none of their own. */
  zweck: (zweck: string) => zweck,
} as const
