import { type Gleich, katalog } from '../../platform/sprache/index.ts'

const de = {
  uebung: 'Übungsdaten. Kein Vordruck einer Behörde.',
  uebersetzung: '',
  kennung: (nummer: string, fassung: number, tag: string) => `${nummer}, Fassung ${fassung}, gültig ab ${tag}`,
  entwurf: (nummer: string) => `${nummer}, Entwurf: nicht verwenden`,
  zeichen: (zeichen: string) => `Zeichen ${zeichen}`,
  code: (ziel: string) => `QR-Code zu diesem Vordruck im Netz: ${ziel}`,
  grundlage: (text: string) => `Grundlage: ${text}`,
  online: (adresse: string) => `Online ausfüllen geht meist schneller: ${adresse}`,
  person: (nr: number) => `${nr}. Person`,
  seite: ['Seite', 'von'] as [string, string],
  unterschrift: 'Unterschrift',
  ortDatum: 'Ort und Datum',
  unterschriftVon: 'Unterschrift',
  unterschriftZwei: 'Unterschrift der Partnerin oder des Partners, oder der gesetzlichen Vertretung',
  ueberholt: (tag: string) => `Diese Fassung gilt seit ${tag} nicht mehr.`,
  nachfolger: (name: string, adresse: string) => `Nachfolger: ${name}, ${adresse}`,
  tagForm: 'Tag, Monat, Jahr',
  euro: 'Betrag in Euro',
}
type Worte = Gleich<typeof de>

const einfach: Worte = {
  ...de,
  uebung: 'Das ist nur eine Übung. Der Vordruck kommt von keiner Behörde.',
  grundlage: (text) => `Das Gesetz dazu: ${text}`,
  online: (adresse) => `Im Internet geht es oft schneller: ${adresse}`,
  ueberholt: (tag) => `Dieser Vordruck gilt nicht mehr. Seit dem ${tag} gibt es einen neuen.`,
  nachfolger: (name, adresse) => `Nehmen Sie bitte diesen: ${name}, ${adresse}`,
}

const en: Worte = {
  uebung: 'Exercise data. Not a form of a public authority.',
  uebersetzung: 'This is a translation to help you. Please fill in the German form: the official language is German.',
  kennung: (nummer, fassung, tag) => `${nummer}, version ${fassung}, valid from ${tag}`,
  entwurf: (nummer) => `${nummer}, draft: do not use`,
  zeichen: (zeichen) => `Reference ${zeichen}`,
  code: (ziel) => `QR code for this form on the web: ${ziel}`,
  grundlage: (text) => `Legal basis: ${text}`,
  online: (adresse) => `It is usually quicker online: ${adresse}`,
  person: (nr) => `Person ${nr}`,
  seite: ['Page', 'of'],
  unterschrift: 'Signature',
  ortDatum: 'Place and date',
  unterschriftVon: 'Signature',
  unterschriftZwei: 'Signature of your partner or legal representative',
  ueberholt: (tag) => `This version has not been valid since ${tag}.`,
  nachfolger: (name, adresse) => `Use instead: ${name}, ${adresse}`,
  tagForm: 'day, month, year',
  euro: 'amount in euros',
}

/** Words that every form shows, in the language of the form. */
export const vordruckWorte = katalog<Worte>({ de, einfach, en })
