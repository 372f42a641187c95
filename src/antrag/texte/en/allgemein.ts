/** What several pages say alike. */
export const JA_NEIN = { ja: 'Yes', nein: 'No', '?': 'I don’t know' }
export const GESCHLECHT = { weiblich: 'female', maennlich: 'male', divers: 'non-binary (divers)', 'ohne-angabe': 'prefer not to say' }
export const BETRAG = 'Please give the amount. If you don’t know it, choose “I don’t know”.'
export const WAEHLEN = 'Please choose an answer, or “I don’t know”.'

export const lohn = {
  brutto: { label: 'Gross pay (Brutto)', hinweis: 'before anything is taken off', pflicht: 'Please give the gross pay.' },
  netto: { label: 'Net pay (Netto)', hinweis: 'what is paid out', pflicht: 'Please give the net pay.' },
  arbeitgeber: { label: 'Employer', hinweis: 'name and place' },
}
export const einBetrag = (hinweis: string) => ({ betrag: { label: 'Amount per month', hinweis, pflicht: BETRAG } })
