/** A sentence of its own: a question or an exclamation keeps its mark. */
export const mitPunkt = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** `Brutto: `, but a question keeps its mark alone. */
export const mitDoppelpunkt = (label: string): string => (label.endsWith('?') ? `${label} ` : `${label}: `)
