export { type Benachrichtigung, benachrichtige, benachrichtigeFall, wirdBenachrichtigt } from './benachrichtigung.ts'
export {
  adresseSchema,
  bestaetigeMailadresse,
  findBestaetigung,
  liesMailadresse,
  loescheMailadresse,
  type Mailadresse,
  trageMailadresseEin,
} from './mailadresse.ts'
export { type Folge, postAuftraege } from './sende.ts'
export { liesUebungspost, uebungsVersand } from './uebungspost.ts'
export { type Mail, smtpVersand, type Versand } from './versand.ts'
