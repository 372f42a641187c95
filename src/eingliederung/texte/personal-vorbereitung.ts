/** Words around what a person prepared, for staff. */
export const vorbereitung = {
  vorgang: (name: string) => `${name} hat das Gespräch vorbereitet`,
  weg: 'Diesen Punkt gibt es nicht mehr.',
} as const
