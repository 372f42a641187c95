import type { WerWort } from './typ.ts'

const partner = 'Ihre Partnerin oder Ihr Partner'
const wer = (w: WerWort) => (w === 'sie' ? 'Sie' : w === 'partner' ? partner : w.name)
const tut = (w: WerWort, sie: string, dritte: string) => (w === 'sie' ? sie : dritte)

/** What could be otherwise. */
export const wenn = {
  titel: 'Was wäre, wenn …',
  ausprobiert: 'Ausprobiert: Was wäre, wenn',
  ausprobiertEnde: '?',
  allesZusammen: 'alles zusammen',
  variante: {
    miete: (euro: string) => `die Miete ${euro} höher ist`,
    minijob: (w: WerWort, euro: string) => `${wer(w)} einen Minijob mit ${euro} ${tut(w, 'annehmen', 'annimmt')}`,
    arbeit: (w: WerWort, euro: string) => `${wer(w)} ${euro} brutto ${tut(w, 'verdienen', 'verdient')}`,
    mehr: (w: WerWort, euro: string) => `${wer(w)} ${euro} brutto mehr ${tut(w, 'verdienen', 'verdient')}`,
    ohne: (w: WerWort) =>
      `${w === 'sie' ? 'Ihr Lohn' : w === 'partner' ? 'der Lohn Ihrer Partnerin oder Ihres Partners' : `der Lohn (${w.name})`} wegfällt`,
    kind: 'noch ein Kind kommt',
  },
  eigene: {
    titel: 'Eigene Zahlen ausprobieren',
    hilfe: 'Ändern Sie, was anders werden könnte. Was Sie leer lassen, bleibt, wie es ist.',
    miete: 'Miete',
    statt: (euro: string) => `statt ${euro}`,
    brutto: 'Lohn brutto',
    keinLohn: 'bisher kein Lohn',
    netto: 'Lohn netto',
    nettoLeer: 'leer: wir schätzen',
    kinder: 'Weitere Kinder',
    kinderHinweis: 'gerade geboren',
    regler: 'Lohn brutto mit dem Regler',
    reglerWert: (euro: string) => `${euro} Euro brutto`,
    rechnen: 'Neu rechnen',
    anspruchDann: 'Anspruch dann',
    unterschied: 'Unterschied',
  },
}

/** „Lohnt sich Arbeit?“ `name` is undefined where the reader is meant. */
export const lohn = {
  titel: 'Lohnt sich Arbeit?',
  ohneLohn: (ohne: string, brutto: string, zusammen: string) => `Ja. Ohne Arbeit sind im Monat ${ohne} da, mit ${brutto} brutto ${zusammen}.`,
  mitLohn: (name: string | undefined, z: Readonly<{ ohne: string; mit: string; mehr: string; lohntSich: boolean }>) =>
    `${z.lohntSich ? 'Ja. ' : ''}Ohne Arbeit hätten Sie im Monat ${z.ohne}, ${name ? `mit dem Lohn (${name})` : 'mit Ihrem Lohn'} haben Sie ${z.mit}. Das sind ${z.mehr} mehr.`,
  ende: (brutto: string) => `Ab etwa ${brutto} brutto brauchen Sie kein Geld vom Jobcenter mehr. Dann zählt jeder weitere Euro netto ganz.`,
  legende:
    'Nach oben: alles, was im Monat da ist, also Lohn netto, Leistung vom Jobcenter, Kindergeld und anderes Geld. Der Prozentsatz sagt, wie viel davon mit jedem weiteren Euro brutto mehr wird (§\u00a011b Abs.\u00a02 und 3 SGB\u00a0II).',
  annahmeEigene: (grenze: string, netto: string, brutto: string, quote: string) =>
    `Annahme zum Netto: Bis ${grenze} (Minijob) ist netto gleich brutto. Darüber nähert es sich gleichmäßig Ihrem Lohn, ${netto} von ${brutto}, und bleibt dann bei ${quote}. Steuern rechnen wir nicht.`,
  annahme: (grenze: string, brutto: string, quote: string) =>
    `Annahme zum Netto: Bis ${grenze} (Minijob) ist netto gleich brutto. Darüber nähert es sich gleichmäßig ${quote} bei ${brutto} und bleibt dabei. Ihr wirkliches Netto kann anders sein; Steuern rechnen wir nicht.`,
  punkt: (brutto: string, zusammen: string) => `mit ${brutto} brutto ${zusammen}`,
  beschreibung: (punkte: string) => `Linie: ${punkte}. Die Tabelle daneben enthält dieselben Werte.`,
  tabelle: {
    titel: 'Dieselben Zahlen, in Euro',
    brutto: 'Brutto',
    zusammen: 'alles zusammen',
    mehr: 'mehr als ohne Arbeit',
    naechster: 'vom nächsten Euro',
    fett: 'Fett: Ihr Lohn.',
  },
}
