/** Under what something may be used; the first is what is meant where nobody chooses. */
export const lizenzen = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0', 'EUPL-1.2', 'alle Rechte vorbehalten'] as const
