import { type Gleich, katalog } from '../sprache/index.ts'

const de = {
  adresse: { titel: 'Diese Adresse gibt es nicht', satz: 'Sie enthält ein Zeichen, das in keiner Adresse steht.' },
  zuViele: {
    titel: 'Gerade sind es zu viele auf einmal',
    schnittstelle: (wann: string) => `Gerade sind es zu viele auf einmal. Bitte versuchen Sie es ${wann} noch einmal.`,
    zurueck: (wann: string) =>
      `Bitte gehen Sie im Browser zurück und schicken Sie das Formular ${wann} noch einmal ab. Gespeichert wurde davon noch nichts.`,
    nochmal: (wann: string) => `Gespeichert wurde davon noch nichts, aber Ihre Angaben sind noch da. Sie können sie ${wann} noch einmal absenden.`,
    knopf: 'Noch einmal absenden',
    vonSelbst: (wann: string) => `Gerade sind es zu viele auf einmal. Ihre Angaben sind noch da und werden ${wann} von selbst noch einmal gesendet.`,
  },
}

/** What the server says before or instead of a page; the time to wait comes as `in 5 Sekunden`. */
export const texte = katalog<Gleich<typeof de>>({
  de,
  einfach: {
    adresse: { satz: 'In der Adresse ist ein falsches Zeichen.' },
    zuViele: {
      titel: 'Gerade wollen zu viele etwas senden',
      zurueck: (wann) => `Das ist noch nicht gespeichert. Bitte gehen Sie im Browser zurück. Senden Sie das Formular ${wann} noch einmal.`,
      nochmal: (wann) => `Ihre Angaben sind noch da. Sie sind aber noch nicht gespeichert. Sie können sie ${wann} noch einmal senden.`,
      knopf: 'Noch einmal senden',
      vonSelbst: (wann) =>
        `Gerade wollen zu viele etwas senden. Bitte warten Sie. Ihre Angaben sind noch da. Die Seite sendet sie ${wann} noch einmal. Sie müssen nichts tun.`,
    },
  },
  en: {
    adresse: { titel: 'This address does not exist', satz: 'It has a character in it that no address has.' },
    zuViele: {
      titel: 'There are too many requests right now',
      schnittstelle: (wann) => `There are too many requests right now. Please try again ${wann}.`,
      zurueck: (wann) => `Please go back in your browser and send the form again ${wann}. Nothing of it has been saved yet.`,
      nochmal: (wann) => `Nothing of it has been saved yet, but what you typed is still here. You can send it again ${wann}.`,
      knopf: 'Send again',
      vonSelbst: (wann) => `There are too many requests right now. What you typed is still here and will be sent again ${wann}.`,
    },
  },
})
