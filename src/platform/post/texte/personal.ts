/** What staff reads of mails: the outgoing ones of an exercise, and why one did not leave; German only. */
export const postausgang = {
  fenster: 'Postausgang (Übung) – Tragwerk',
  titel: 'Postausgang (Übung)',
  zahl: (mails: number) => (mails === 1 ? '1 E-Mail' : `${mails} E-Mails`),
  vorspann: 'Diese E-Mails verlassen das Haus nicht. Im echten Betrieb gehen sie an den Mailserver, und diese Seite gibt es nicht.',
  leer: 'Noch keine E-Mail.',
  leerText: 'Eine entsteht zum Beispiel, wenn jemand im Portal unter „Meine Daten“ eine E-Mail-Adresse einträgt.',
  wann: (am: string, an: string) => `${am}, an ${an}`,
  anhang: 'Anhang: termin.ics',
} as const

/** @param nummer what the mail server answered, in brackets, or nothing */
export const gruende = {
  ohneServer: 'Ein Mailserver ist nicht eingerichtet.',
  gesperrt: 'Das Konto ist gesperrt.',
  nichtMehrBestaetigt: 'Die Adresse wird nicht mehr bestätigt.',
  ohneAdresse: 'Es gibt keine bestätigte E-Mail-Adresse.',
  adresse: (nummer: string) => `Der Mailserver nimmt für diese Adresse nichts an${nummer}.`,
  abgelehnt: (nummer: string) => `Der Mailserver hat die E-Mail abgelehnt${nummer}.`,
  anmeldung: (nummer: string) => `Der Mailserver lässt Tragwerk nicht herein${nummer}. Bitte prüfen Sie TRAGWERK_SMTP.`,
  nichtAngenommen: (nummer: string) => `Der Mailserver hat die E-Mail nicht angenommen${nummer}.`,
} as const
