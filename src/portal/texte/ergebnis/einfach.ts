import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'
import { saetze } from './einfach-hinweise.ts'
import type { WerWort } from './typ.ts'

const wessenLohn = (w: WerWort) =>
  w === 'sie' ? 'Ihr Lohn' : w === 'partner' ? 'der Lohn von Ihrer Partnerin oder Ihrem Partner' : `der Lohn (${w.name})`

export const einfach: Teil<typeof de> = {
  seite: {
    titel: (monat) => `Ergebnis für ${monat} – Wie viel Geld bekomme ich?`,
    kopf: (monat) => `Wie viel Geld bekomme ich? Ergebnis für ${monat}`,
    anspruch: 'So viel Geld bekommen Sie wahrscheinlich im Monat',
    keinAnspruch: (monat) => `Im ${monat} bekommen Sie wahrscheinlich kein Geld`,
    verbindlich: 'Das Jobcenter entscheidet. Es schickt Ihnen einen Brief. Der Brief heißt Bescheid.',
    blatt: 'So haben wir gerechnet',
    blattHilfe: 'Sie können jede Zeile öffnen. Dann sehen Sie die Rechnung und das Gesetz.',
    waage: 'Was Sie brauchen und woher das Geld kommt',
    deckt: 'Dieses Geld gibt es dafür',
  },
  hinweise: {
    vorrang: 'Das können Sie auch beantragen',
    pruefen: 'Bitte fragen Sie jemanden, der sich auskennt',
    satz: (deutsch) => saetze[deutsch] ?? '',
    fachlich: (zahl) => (zahl === 1 ? 'Etwas für Fachleute' : `${zahl} Sätze für Fachleute`),
  },
  handlungen: { laden: 'Datei speichern', mitnehmen: 'Als Datei speichern' },
  angaben: { annahmen: 'Das haben wir angenommen', ansehen: 'Ihre Antworten ansehen und ändern' },
  fehler: {
    titel: 'So können wir nicht rechnen – Wie viel Geld bekomme ich?',
    satz: 'Etwas an Ihren Antworten passt nicht zusammen. Darum zeigen wir keine Zahl. Eine falsche Zahl hilft Ihnen nicht.',
    neu: 'Noch einmal von vorn anfangen',
  },
  blatt: {
    gesetzDeutsch: 'Die Sätze unter jeder Zeile kommen aus dem Gesetz. Darum sind sie schwer.',
    bedarf: 'Das brauchen Sie',
    regelbedarf: 'Geld zum Leben (Regelbedarf)',
    regelbedarfe: 'Geld zum Leben (Regelbedarfe)',
    mehrbedarfe: 'Geld für besondere Kosten (Mehrbedarfe)',
    unterkunft: 'Wohnung und Heizung',
    kindergeldrest: 'Kindergeld, das bei den Eltern zählt',
    zuviel: 'So viel davon ist zu viel',
    weiteresEinkommen: 'Noch mehr Einkommen',
    minderung: 'Das Jobcenter zahlt weniger (Minderung)',
    vermoegen: 'Erspartes, das Sie ausgeben müssen',
    tage: 'Tage ohne Geld vom Jobcenter',
    weitere: 'Das geht auch noch ab',
    sofortzuschlag: 'Extra für Kinder (Sofortzuschlag)',
    bildung: 'Für Schule und Freizeit (Bildung und Teilhabe)',
    erstausstattung: 'Für Möbel oder Kleidung (Erstausstattung)',
    versicherung: 'Geld für die Versicherung',
    anspruch: 'So viel bekommen Sie im Monat',
    einbehalten: 'davon behält das Jobcenter',
    einbehaltenFormel: 'weil Sie noch Schulden beim Jobcenter haben',
    verteilung: 'So teilen wir das Einkommen auf die Personen auf',
  },
  einkommen: { arten: { ausbildungsverguetung: 'Lohn in der Ausbildung', selbstaendig: 'Eigene Firma', bab: 'Geld für die Ausbildung' } },
  tabelle: {
    titel: 'Für jede Person',
    regelbedarf: 'Zum Leben',
    mehrbedarf: 'Besondere Kosten',
    wohnen: 'Wohnung und Heizung',
    bedarf: 'Das braucht die Person',
    minderung: 'Weniger Geld',
    sofortzuschlag: 'Extra für Kinder',
    bildung: 'Schule und Freizeit',
    anspruch: 'Das zahlt das Jobcenter',
  },
  worte: {
    bedarf: (familie, euro) =>
      `${familie ? 'Ihre Familie braucht' : 'Sie brauchen'} im Monat ${euro}. Das ist für das Leben und die Wohnung. So steht es im Gesetz.`,
    fehlt: (euro, leistung) => `Es fehlen ${euro}. Das zahlt das Jobcenter. Dieses Geld heißt ${leistung}.`,
    einbehalten: (euro) => `Sie haben noch Schulden beim Jobcenter. Darum behält es ${euro}.`,
    nichts: 'In diesem Monat zahlt das Jobcenter wahrscheinlich nichts.',
    kindergeld: (euro) => `${euro} Kindergeld haben Sie schon.`,
    bleiben: (sie, euro) => `Die anderen ${euro} ${sie ? 'dürfen Sie behalten. Denn Sie arbeiten.' : 'zählen nicht.'}`,
    gedeckt: 'Ihr eigenes Geld reicht dafür.',
    warumHinweise: 'Den Grund lesen Sie bei den Hinweisen.',
  },
  wenn: {
    titel: 'Was ist, wenn …',
    ausprobiert: 'Das haben Sie probiert: Was ist, wenn',
    variante: { ohne: (w) => `${wessenLohn(w)} nicht mehr kommt` },
    eigene: {
      titel: 'Probieren Sie eigene Zahlen',
      hilfe: 'Schreiben Sie neue Zahlen in die Felder. Leere Felder bleiben gleich.',
      statt: (euro) => `jetzt: ${euro}`,
      keinLohn: 'jetzt: kein Lohn',
      nettoLeer: 'Leer lassen: Dann schätzen wir.',
      regler: 'Lohn brutto: Schieben Sie den Regler.',
      anspruchDann: 'Das zahlt dann das Jobcenter',
    },
  },
  lohn: {
    mitLohn: (name, z) =>
      `${z.lohntSich ? 'Ja. ' : ''}Ohne Arbeit haben Sie im Monat ${z.ohne}. ${name ? `Mit dem Lohn (${name})` : 'Mit Ihrem Lohn'} haben Sie ${z.mit}. Das sind ${z.mehr} mehr.`,
    ohneLohn: (ohne, brutto, zusammen) => `Ja. Ohne Arbeit haben Sie im Monat ${ohne}. Mit ${brutto} Lohn brutto haben Sie ${zusammen}.`,
    ende: (brutto) => `Verdienen Sie etwa ${brutto} brutto oder mehr? Dann brauchen Sie kein Geld vom Jobcenter mehr.`,
    legende:
      'Die Linie zeigt: So viel Geld haben Sie im Monat. Dazu gehören Lohn, Geld vom Jobcenter, Kindergeld und anderes Geld. Die Prozente zeigen: So viel bleibt Ihnen von mehr Lohn. Das steht im Gesetz: §\u00a011b SGB\u00a0II.',
    annahmeEigene: (grenze, netto, brutto) =>
      `Bis ${grenze} Lohn rechnen wir: netto ist gleich brutto. Bei mehr Lohn schätzen wir netto. Wir nehmen dafür Ihren Lohn: ${netto} netto von ${brutto} brutto. Steuern rechnen wir nicht.`,
    annahme: (grenze, brutto, quote) =>
      `Bis ${grenze} Lohn rechnen wir: netto ist gleich brutto. Bei mehr Lohn schätzen wir netto. Bei ${brutto} brutto sind es ${quote}. Ihr Lohn kann anders sein. Steuern rechnen wir nicht.`,
  },
}
