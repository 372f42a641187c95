import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const en: Gleich<typeof de> = {
  titel: 'Start',
  frage: 'What can we do for you?',
  oft: 'Often looked for:',
  aufgabenTitel: 'What you can do here',
  aufgaben: {
    antrag: {
      titel: 'Make an application (Antrag)',
      text: 'First secure the date, then fill in the rest at your own pace. The application counts from the 1st of the month.',
      dauer: '3 minutes, no account needed',
    },
    aenderung: {
      titel: 'Report a change',
      text: 'New job, move, birth, another bank account or something else.',
      dauer: '2 minutes for each change',
    },
    nachweise: {
      titel: 'Send documents',
      text: 'A photo is enough. You get a receipt for each sheet at once.',
      dauer: 'with your account',
    },
    pruefen: {
      titel: 'Check a notice (Bescheid)',
      text: 'Upload the notice you got from the jobcenter. We recalculate it, month by month, to the cent.',
      dauer: 'no account needed, nothing is saved',
    },
  },
  not: {
    titel: 'Is it urgent?',
    satz: 'No money for food, electricity cut off, home at risk: come today. You do not need an appointment.',
    wir: 'Our telephone',
    gewalt: 'Helpline against violence, day and night, in many languages',
    leben: 'Danger to life',
  },
  beispielUndAktuelles: 'Calculator and news',
  beispiel: {
    titel: 'What am I entitled to?',
    satz: (miete, lohn) =>
      `The calculator shows every step with its paragraph. It saves nothing. Example: one person, ${miete} rent with heating, a mini-job with ${lohn}.`,
    stufe: (stufe) => `§ 20 SGB II, level ${stufe}`,
    lohn: 'Pay, as far as it counts',
    lohnFormel: (brutto, frei) => `${brutto} − ${frei} allowance, § 11b SGB II`,
    anspruch: (monat) => `Claim in ${monat}`,
    selbst: 'Calculate for yourself, about 3 minutes',
  },
  aktuelles: { titel: 'News', keine: 'There is nothing new at present.', alle: 'All news' },
  vorOrt: { titel: 'Our offices', zentrale: 'Telephone for all offices:', kontakt: 'Whom to call about what' },
  sprachen: { titel: 'In your language', recht: 'The German text is the one that counts in law. Letters and notices are in German.' },
  fachleute: {
    titel: 'For advice centres, authorities and developers',
    nachrechnen: 'Have it recalculated',
    nachrechnenSatz: 'Each notice made by Tragwerk carries its case inside. This command recalculates it, month by month, to the cent:',
    falldatei: 'Do you have a case file?',
    falldateiLink: 'Open a case file and go on',
    schnittstelle: 'API',
    schnittstelleSatz: 'Up to 1,000 cases in one request, with all the reasons.',
    schnittstelleLink: 'Description of the API (in German)',
    werte: 'All amounts in the law with date and source:',
    werteLink: 'Amounts in the law',
    offen: 'Open to everybody',
    offenSatz: 'Tragwerk is free software under the EUPL 1.2. If in doubt, read the rule in the source code, next to its paragraph.',
  },
  datei: {
    titel: 'Open a case file',
    satz: 'A case file is the file that you saved in the calculator with “Take it along as a file”. Experts can also write one themselves.',
    label: 'File',
    hinweis: 'JSON format, at most 256 KiB. The server checks and calculates the file and does not save it.',
    oeffnen: 'Open and calculate',
    keine: 'No file yet?',
    zumRechner: 'To the calculator',
    waehlen: 'Please choose a file.',
    zuGross: 'The file is larger than 256 KiB. A case file with one household is much smaller.',
    keinJson: 'The file is not readable JSON. Please use a file that the calculator has saved.',
    befundeDeutsch: 'The details are in German, because they name places in the file.',
  },
}
