/** `Brutto: `, but a question keeps its mark alone. */
export const mitDoppelpunkt = (label: string): string => (label.endsWith('?') ? `${label} ` : `${label}: `)
