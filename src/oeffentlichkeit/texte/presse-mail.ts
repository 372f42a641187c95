import type { Sprache } from '../../platform/sprache/index.ts'

/** Mails of the press office. Each is whole text and one link; what is under embargo says so first. */
export const presseMail = {
  uebung: '[Übung] ',
  mitteilung: (haus: string, titel: string) => `${haus}: ${titel}`,
  gesperrt: (bis: string, haus: string, titel: string) => `GESPERRT BIS ${bis}: ${haus}: ${titel}`,
  sperrsatz: (bis: string) =>
    `SPERRFRIST: ${bis} Uhr.\nBitte veröffentlichen Sie davon bis dahin nichts. Sie bekommen diese Mitteilung vorab, weil die Pressestelle Sie akkreditiert hat.`,
  lesen: { de: 'Im Netz, mit PDF und Bildern:', einfach: 'Hier können Sie alles lesen:', en: 'Online, with PDF and pictures:' } satisfies Record<
    Sprache,
    string
  >,
  abmelden: { de: 'Abmelden:', einfach: 'Keine E-Mails mehr:', en: 'Unsubscribe:' } satisfies Record<Sprache, string>,
  bestaetigung: {
    de: {
      betreff: (haus: string) => `${haus}: Bitte bestätigen Sie Ihren Eintrag`,
      text: (haus: string, link: string) =>
        `Guten Tag,\n\njemand hat diese Adresse in den Presseverteiler von ${haus} eingetragen. Waren Sie das? Dann öffnen Sie bitte diesen Verweis:\n\n${link}\n\nEr gilt zwei Tage. Wenn nicht, tun Sie nichts: Wir löschen die Adresse nach einer Woche.\n`,
    },
    einfach: {
      betreff: (haus: string) => `${haus}: Bitte bestätigen Sie Ihre E-Mail-Adresse`,
      text: (haus: string, link: string) =>
        `Guten Tag,\n\nwollen Sie Neues von ${haus} per E-Mail? Dann öffnen Sie bitte diesen Verweis:\n\n${link}\n\nSie haben zwei Tage Zeit. Wollen Sie nichts? Dann tun Sie nichts. Wir löschen Ihre Adresse.\n`,
    },
    en: {
      betreff: (haus: string) => `${haus}: Please confirm your subscription`,
      text: (haus: string, link: string) =>
        `Hello,\n\nsomebody put this address on the press mailing list of ${haus}. Was it you? Then please open this link:\n\n${link}\n\nIt is valid for two days. If not, do nothing: we delete the address after a week.\n`,
    },
  },
  antwort: {
    betreff: (medium: string) => `Ihre Presseanfrage (${medium})`,
    text: (name: string, antwort: string, frage: string, kontakt: string) =>
      `Guten Tag ${name},\n\n${antwort}\n\nFreundliche Grüße\n${kontakt}\n\n---\nIhre Frage:\n${frage}\n`,
  },
  erinnerung: {
    betreff: (medium: string) => `Presseanfrage von ${medium}: Frist morgen`,
    text: (medium: string, bis: string, link: string) => `Die Anfrage von ${medium} braucht bis ${bis} Uhr eine Antwort.\n\n${link}\n`,
  },
  gruende: {
    ohneServer: 'Für diese Installation ist kein Mailserver eingerichtet.',
    vorbei: 'Inzwischen zurückgezogen oder abgemeldet.',
  },
} as const
