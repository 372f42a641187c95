/** What several pages say alike. */
export const JA_NEIN = { ja: 'Ja', nein: 'Nein', '?': 'Weiß ich nicht' }
export const GESCHLECHT = { weiblich: 'weiblich', maennlich: 'männlich', divers: 'divers', 'ohne-angabe': 'keine Angabe' }
export const BETRAG = 'Bitte geben Sie den Betrag an. Wenn Sie ihn nicht kennen, wählen Sie „Weiß ich nicht“.'
export const WAEHLEN = 'Bitte wählen Sie eine Antwort, oder „Weiß ich nicht“.'

export const lohn = {
  brutto: { label: 'Brutto', hinweis: 'vor allen Abzügen', pflicht: 'Bitte geben Sie den Bruttolohn an.' },
  netto: { label: 'Netto', hinweis: 'was ausgezahlt wird', pflicht: 'Bitte geben Sie den Nettolohn an.' },
  arbeitgeber: { label: 'Arbeitgeber', hinweis: 'Name und Ort' },
}
export const einBetrag = (hinweis: string) => ({ betrag: { label: 'Betrag im Monat', hinweis, pflicht: BETRAG } })
