import { alsDatum } from '../../platform/ui/zahl.ts'

const zahl = (n: number) => (Math.floor(n * 10) / 10).toLocaleString('de-DE', { minimumFractionDigits: 1 })

/** What the brand kit says to those who keep it; German only. */
export const kampagneTexte = {
  stand: { entwurf: 'Entwurf', kommt: 'herausgegeben, beginnt noch', laeuft: 'läuft', vorbei: 'Zeitraum zu Ende', beendet: 'beendet' },
  rolle: { text: 'Schrift', grafik: 'Linien und Flächen' },
  logo: { positiv: 'auf hellem Grund', negativ: 'auf dunklem Grund', einfarbig: 'einfarbig' },
  zeitraum: (ab: string, bis: string) => `${alsDatum(ab)} bis ${alsDatum(bis)}`,
  fehler: {
    zuLang: (zeichen: number) => `Bitte höchstens ${zeichen} Zeichen.`,
    tag: 'Bitte ein Datum mit Tag, Monat und Jahr, zum Beispiel 31.12.2030.',
    name: 'Bitte geben Sie der Kampagne einen Namen.',
    claim: 'Bitte geben Sie den Leitsatz an.',
    wortmarke: 'Die Wortmarke braucht zwei Zeilen.',
    vereinbarung: 'Bitte schreiben Sie auf, worauf sich ein Haus mit der Nutzung einlässt.',
    zeitraum: 'Das Ende der Kampagne liegt vor ihrem Beginn.',
    farbname: 'Bitte geben Sie der Farbe einen Namen.',
    farbe: 'Bitte geben Sie die Farbe als # mit sechs Zeichen an, zum Beispiel #1c4a33.',
    kontrast: (wert: string, ist: number, soll: number, rolle: 'text' | 'grafik', besser: string) =>
      `${wert} hat auf Weiß nur ${zahl(ist)}:1 Kontrast. ${rolle === 'text' ? 'Schrift' : 'Linien und Flächen'} ${rolle === 'text' ? 'braucht' : 'brauchen'} ${zahl(soll)}:1. Am nächsten liegt ${besser}.`,
    weg: 'Diese Kampagne gibt es nicht.',
    geaendert: (von: string) =>
      `Inzwischen hat ${von} diese Kampagne geändert. Ihre Angaben stehen noch im Formular. Bitte laden Sie die Seite neu und vergleichen Sie.`,
    beendet: 'Diese Kampagne ist beendet. Legen Sie für die nächste eine neue an.',
    nichtHerausgegeben: 'Diese Kampagne ist noch nicht herausgegeben.',
    schonHerausgegeben: 'Diese Fassung ist schon herausgegeben.',
  },
} as const
