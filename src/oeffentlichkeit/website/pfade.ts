/** Pages with an address of their own whose words the Träger may write as a page of this name. */
export const eigenePfade: Readonly<Record<string, string>> = {
  impressum: '/impressum',
  kontakt: '/kontakt',
  datenschutz: '/datenschutz',
  barrierefreiheit: '/barrierefreiheit',
}

const pfade: Readonly<Record<string, (adresse: string) => string>> = {
  seite: (a) => eigenePfade[a] ?? `/seiten/${a}`,
  leistung: (a) => `/leistungen/${a}`,
  standort: (a) => `/vor-ort/${a}`,
  ansprechpartner: (a) => `/kontakt#${a}`,
  richtwerte: () => '/wohnen/richtwerte',
  hinweis: (a) => `/aktuelles/${a}`,
  mitteilung: (a) => `/presse/${a}`,
  vordruck: (a) => `/formulare/${a}`,
  druckstueck: (a) => `/flyer/${a}`,
}

/** Kinds of content that have a page of their own. */
export const artenMitSeite: readonly string[] = Object.keys(pfade)

/** Where the public finds a content; undefined for a kind without a page (message modules). */
export function oeffentlicherPfad(art: string, adresse: string): string | undefined {
  return pfade[art]?.(adresse)
}
