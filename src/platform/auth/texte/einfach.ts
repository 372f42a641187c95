import type { Teil } from '../../sprache/index.ts'
import type { Texte } from './typ.ts'

export const einfach: Teil<Texte> = {
  felder: { kennung: 'Kennung (Ihr Name zum Anmelden)', freiwillig: (label) => `${label} (müssen Sie nicht ausfüllen)` },
  zuVieleVersuche: (wann, ausweg) => `Sie haben es zu oft versucht. Sie können es ${wann} noch einmal versuchen. ${ausweg}`,
  auswegPersonal: 'Sie wissen Ihr Passwort nicht mehr? Ihr Jobcenter gibt Ihnen ein neues.',
  passwortRegeln: {
    zuGleich: 'Das Passwort ist zu leicht. Nehmen Sie mehr verschiedene Zeichen.',
    mitKennung: 'Ihre Kennung darf nicht im Passwort stehen.',
  },
  anmelden: {
    falsch: 'Kennung oder Passwort sind falsch. Bitte prüfen Sie beides. Achten Sie auf große und kleine Buchstaben.',
    uebung: 'Hier können Sie nur üben. Wer das Programm startet, sieht die Kennungen und Passwörter.',
    ohneKonto: 'Sie bekommen Geld vom Jobcenter? Oder Sie wollen Geld beantragen? Sie haben noch kein Konto?',
    vergessen: 'Passwort vergessen? Fragen Sie Ihr Jobcenter.',
    dienstFehler: {
      weg: 'Das Anmelden geht gerade nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
      abgebrochen: 'Das Anmelden wurde beendet, bevor es fertig war.',
      antwort: 'Beim Anmelden ging etwas schief. Bitte fangen Sie noch einmal an.',
    },
  },
  abmelden: { text: 'Dann kann hier niemand mehr Ihre Daten sehen. Vorher muss sich wieder jemand anmelden.' },
  bestaetigen: {
    text: 'Ihr Konto ist doppelt geschützt. Das Passwort allein reicht nicht.',
    verloren: 'Ist Ihr Gerät weg? Fragen Sie Ihr Jobcenter.',
    falsch: 'Der Code ist falsch. Jeder Code gilt nur eine Minute und nur einmal. Warten Sie auf den nächsten Code.',
  },
  totp: {
    titel: 'App mit Codes auf dem Telefon',
    text: 'Sie brauchen eine App für Einmalcodes. Machen Sie mit der App ein Foto von dem Bild. Oder schreiben Sie den Schlüssel ab. Die App zeigt dann einen Code. Geben Sie den Code hier ein.',
  },
  passkey: {
    titel: 'Anmelden mit dem Gerät (Passkey)',
    gehtNicht: 'Das geht nur mit JavaScript. Und nicht jeder Browser kann es.',
    abgebrochen: 'Das hat nicht geklappt. Sie können es noch einmal versuchen.',
  },
  passwort: { text: 'Jemand anderes kennt Ihr Passwort. Wählen Sie jetzt ein neues. Sagen Sie es niemandem.' },
  konto: {
    passkeys: 'Anmelden mit dem Gerät (Passkeys)',
    getan: { passwort: 'Sie haben jetzt ein neues Passwort. Auf allen anderen Geräten sind Sie abgemeldet.' },
    fehler: { letzter: 'Ihr Konto muss doppelt geschützt sein. Richten Sie zuerst etwas anderes ein.' },
  },
}
