export type EintragArt = 'praxis' | 'vorlage'
export type Felderwerte = Readonly<Record<string, string>>

/** Fields in the order in which they are written and read. */
export const feldernamen: Readonly<Record<EintragArt, readonly string[]>> = {
  praxis: [
    'titel',
    'stufe',
    'problem',
    'zielgruppe',
    'idee',
    'aufwand',
    'rechtsgrundlage',
    'partner',
    'wirkung',
    'methode',
    'hindernisse',
    'uebertragung',
    'kontakt',
    'themen',
    'lizenz',
  ],
  vorlage: ['titel', 'vorlageart', 'text', 'rechtsstand', 'hinweise', 'themen', 'lizenz'],
}
