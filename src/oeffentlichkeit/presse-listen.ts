/** What can be chosen for a release; apart from its form, so that a page brings no more than this to the browser. */
export const mitteilungTypen = ['mitteilung', 'gemeinsam', 'termin', 'statement', 'fototermin', 'zahlen', 'berichtigung'] as const
export type MitteilungTyp = (typeof mitteilungTypen)[number]

export const themen = ['kampagne', 'zahlen', 'arbeit', 'ausbildung', 'familie', 'wohnen', 'geld', 'haus'] as const
export type Thema = (typeof themen)[number]

export const laengen = ['kurz', 'mittel', 'lang'] as const
