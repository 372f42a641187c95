import { type Gleich, katalog } from '../sprache/index.ts'

const de = {
  betrag: {
    minus: 'Bitte geben Sie den Betrag ohne Minus ein.',
    zahlen: 'Bitte nur Zahlen, zum Beispiel 432,50.',
    stellen: 'Bitte höchstens zwei Stellen nach dem Komma.',
    gross: 'Der Betrag ist größer als eine Million Euro. Ist ein Komma verrutscht?',
  },
  zahl: {
    ganz: 'Bitte eine ganze Zahl, zum Beispiel 2.',
    zwischen: (von: number, bis: number) => `Bitte eine Zahl von ${von} bis ${bis}.`,
  },
  groesse: {
    zahl: 'Bitte nur eine Zahl, zum Beispiel 12 oder 12,5.',
    hoechstens: (bis: number) => `Bitte höchstens ${bis}.`,
  },
  datum: {
    form: 'Bitte ein Datum mit Tag, Monat und Jahr, zum Beispiel 16.09.2020.',
    monat: 'Den Monat gibt es nicht. Bitte eine Zahl von 1 bis 12.',
    tag: (tag: number, letzter: number) => `Den ${tag}. gibt es in diesem Monat nicht. Er hat ${letzter} Tage.`,
    jahr: 'Bitte prüfen Sie das Jahr.',
  },
  monat: 'Bitte Monat und Jahr, zum Beispiel 03.2025.',
  geburt: {
    form: 'Bitte das Alter in Jahren oder das Geburtsdatum, zum Beispiel 8 oder 16.09.2018.',
    nachMonat: 'Das Geburtsdatum liegt nach dem Monat, für den Sie rechnen.',
    alter: 'Bitte prüfen Sie das Alter.',
  },
}

type Texte = Gleich<typeof de>

/** What people see where something they typed cannot be read. */
export const texte = katalog<Texte>({
  de,
  einfach: {
    betrag: {
      minus: 'Bitte schreiben Sie kein Minus vor den Betrag.',
      zahlen: 'Bitte schreiben Sie nur Zahlen. Zum Beispiel: 432,50',
      stellen: 'Nach dem Komma stehen höchstens zwei Ziffern. Zum Beispiel: 432,50',
      gross: 'Der Betrag ist sehr hoch. Bitte prüfen Sie das Komma.',
    },
    zahl: {
      ganz: 'Bitte schreiben Sie eine Zahl ohne Komma. Zum Beispiel: 2',
      zwischen: (von, bis) => `Die Zahl ist zu klein oder zu groß. Bitte schreiben Sie eine Zahl von ${von} bis ${bis}.`,
    },
    groesse: {
      zahl: 'Bitte schreiben Sie nur eine Zahl. Zum Beispiel: 12,5',
      hoechstens: (bis) => `Die Zahl ist zu groß. Die größte Zahl ist hier ${bis}.`,
    },
    datum: {
      form: 'Bitte schreiben Sie Tag, Monat und Jahr. Zum Beispiel: 16.09.2020',
      monat: 'Diesen Monat gibt es nicht. Bitte schreiben Sie eine Zahl von 1 bis 12.',
      tag: (tag, letzter) => `Der Monat hat nur ${letzter} Tage. Den ${tag}. gibt es nicht.`,
      jahr: 'Das Jahr passt nicht. Bitte prüfen Sie das Jahr.',
    },
    monat: 'Bitte schreiben Sie Monat und Jahr. Zum Beispiel: 03.2025',
    geburt: {
      form: 'Bitte schreiben Sie das Alter oder das Datum der Geburt. Zum Beispiel: 8 oder 16.09.2018',
      nachMonat: 'Das Datum der Geburt ist zu spät. In dem Monat Ihrer Rechnung war die Person noch nicht geboren.',
      alter: 'Das Alter passt nicht. Bitte prüfen Sie das Alter.',
    },
  },
  en: {
    betrag: {
      minus: 'Please enter the amount without a minus sign.',
      zahlen: 'Please use digits only, with a comma for cents: for example 432,50.',
      stellen: 'Please give no more than two digits after the comma.',
      gross: 'This amount is more than a million euros. Is the comma in the wrong place?',
    },
    zahl: {
      ganz: 'Please enter a whole number, for example 2.',
      zwischen: (von, bis) => `Please enter a number from ${von} to ${bis}.`,
    },
    groesse: {
      zahl: 'Please enter just a number, for example 12 or 12,5.',
      hoechstens: (bis) => `Please enter ${bis} or less.`,
    },
    datum: {
      form: 'Please enter a date with day, month and year, for example 16.09.2020.',
      monat: 'There is no such month. Please enter a number from 1 to 12.',
      tag: (tag, letzter) => `There is no day ${tag} in this month. It has ${letzter} days.`,
      jahr: 'Please check the year.',
    },
    monat: 'Please enter month and year, for example 03.2025.',
    geburt: {
      form: 'Please enter an age in years or a date of birth, for example 8 or 16.09.2018.',
      nachMonat: 'This date of birth is after the month you are calculating for.',
      alter: 'Please check the age.',
    },
  },
})
