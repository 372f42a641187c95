import { zwecknamen } from './personal-termin.ts'

export const einladungBrief = {
  titel: 'Einladung zu einem Termin',
  dateiname: 'Einladung',
  einleitung: 'ich lade Sie zu einem Gespräch ein.',
  wann: 'Wann',
  wo: 'Wo',
  worum: 'Worum es geht',
  mit: 'Mit wem',
  zeit: (tag: string, von: string, dauer: number) => `${tag}, ${von} Uhr. Bitte planen Sie ${dauer} Minuten ein.`,
  raum: (name: string, haus: string) => [name, haus].filter(Boolean).join(', '),
  imHaus: (name: string, strasse: string, ort: string) => [name, strasse, ort].filter(Boolean).join(', '),
  telefon: 'Wir rufen Sie an. Sie müssen nicht kommen.',
  video: (ort: string) => `Per Video${ort === '' ? '. Den Zugang finden Sie im Portal.' : `: ${ort}`}`,
  zweck: (zweck: keyof typeof zwecknamen) => `${zwecknamen[zweck]} (§\u00a0309 Abs.\u00a02 SGB\u00a0III).`,
  fort: 'Sind Sie an diesem Tag arbeitsunfähig, gilt diese Einladung für den ersten Tag, an dem Sie wieder arbeitsfähig sind, zur selben Uhrzeit (§\u00a0309 Abs.\u00a03 Satz\u00a03 SGB\u00a0III).',
  andereZeit:
    'Kommen Sie am selben Tag zu einer anderen Zeit und können wir trotzdem alles besprechen, gilt der Termin als wahrgenommen (§\u00a0309 Abs.\u00a03 Satz\u00a02 SGB\u00a0III).',
  nichtPasst: 'Wenn der Termin nicht passt',
  nichtPasstText: 'Bitte sagen Sie uns gleich Bescheid: im Portal unter „Termine“, am Telefon oder mit einem Brief.',
  reise: 'Reisekosten',
  reiseText:
    'Die notwendigen Kosten für den Weg können wir Ihnen auf Antrag erstatten, auch für eine Begleitperson, die Sie brauchen (§\u00a0309 Abs.\u00a04 SGB\u00a0III). Stellen Sie den Antrag im Portal oder beim Termin.',
  freiwillig: 'Freiwillig',
  freiwilligText: 'Dieser Termin ist ein Angebot. Wenn Sie nicht kommen, hat das keine Folgen für Ihr Geld.',
  folgen: 'Was passiert, wenn Sie nicht kommen',
  rechtsbehelf:
    'Gegen diese Aufforderung können Sie Widerspruch einlegen: innerhalb eines Monats, schriftlich, elektronisch mit Signatur oder zur Niederschrift bei uns. Sie müssen trotzdem kommen: Der Widerspruch schiebt nichts auf (§\u00a039 Nr.\u00a03 SGB\u00a0II).',
  rechtsbehelfTitel: 'Ihr Recht auf Widerspruch',
} as const
