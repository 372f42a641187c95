import type { Teil } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'
import { einfachSpeicher } from './speicher.ts'

export const einfach: Teil<typeof de> = {
  geprueft: '(Wir prüfen diese Zahl gerade)',
  rechtsgrundlage: 'Das steht im Gesetz',
  wichtig: 'Wichtig',
  suche: {
    nichtsSatz: 'Versuchen Sie ein anderes Wort. Oder gehen Sie einen von diesen Wegen:',
    leer: 'Schreiben Sie ein Wort in das Feld. Zum Beispiel: Miete oder Schule.',
    mehr: (zahl) => `Sie sehen ${zahl} Treffer. Es gibt noch mehr. Schreiben Sie noch ein Wort dazu.`,
  },
  bereiche: {
    geld: { satz: 'Wie viel Geld bekomme ich? Was brauche ich dafür?' },
    wohnen: { satz: 'Hier geht es um Miete, Heizung und Umzug.' },
    familie: { satz: 'Hier geht es um Kinder, Schule und Schwangerschaft.' },
    arbeit: { satz: 'Wir helfen Ihnen: Sie suchen Arbeit oder wollen etwas lernen.' },
    rechte: { satz: 'Was darf ich? Was muss ich tun? Wer kann mir helfen?' },
    'vor-ort': { satz: 'Wo sind wir? Wann haben wir offen?' },
    'ueber-uns': { satz: 'Wer sind wir? Was machen wir?' },
    pflicht: { satz: 'Wer macht diese Seite? Wie erreichen Sie uns?' },
  },
  leistungen: {
    titel: 'Geld und Hilfe',
    satz: 'Hier finden Sie alle Hilfen. Jede Hilfe hat eine eigene Seite.',
    keine: 'Hier steht noch nichts. Rufen Sie uns an. Wir helfen Ihnen.',
  },
  leistung: { online: 'Gleich hier machen', rechnen: 'Wie viel Geld bekomme ich? Selbst rechnen', mehr: 'Das ist auch wichtig' },
  orte: {
    satz: 'Wo sind wir? Wann haben wir offen? Das sehen Sie hier.',
    gebaerden: 'Brauchen Sie Deutsche Gebärdensprache? Sagen Sie es uns früh. Wir holen jemanden, der übersetzt. Das kostet Sie nichts.',
    keine: 'Hier steht bald mehr. Rufen Sie uns an.',
    ausnahmen: 'An diesen Tagen ist es anders',
    anfahrt: 'So kommen Sie zu uns',
    abweichend: 'Heute ist es anders als sonst.',
  },
  barrierefreies: {
    hoerschleife: 'Hilfe für Hörgeräte (Hörschleife)',
    leitsystem: 'Streifen am Boden für blinde Menschen',
    begleithund: 'Ihr Hund darf mit, wenn er Ihnen hilft',
    'klingel-niedrig': 'Klingel so niedrig, dass man sie im Sitzen erreicht',
  },
  aktuelles: { satz: 'Das ist neu bei uns.', keine: 'Heute gibt es nichts Neues.' },
  richtwerte: {
    titel: 'Wie teuer darf meine Wohnung sein?',
    satz: 'Bis zu diesem Betrag zahlen wir die Miete. Wir prüfen dann nicht weiter.',
    bruttokalt: 'Das ist die Miete für einen Monat. Wasser und Müll sind dabei. Die Heizung ist nicht dabei.',
    bruttowarm: 'Das ist die Miete für einen Monat. Wasser, Müll und Heizung sind dabei.',
    keine: 'Für diesen Tag haben wir noch keine Zahlen. Rufen Sie uns an.',
    umzug: 'Wollen Sie umziehen? Fragen Sie uns zuerst. Unterschreiben Sie erst danach.',
    umzugSatz: 'Wir schreiben Ihnen dann: Ja, wir zahlen die neue Miete.',
    einzelfall: 'Manchmal zahlen wir mehr. Zum Beispiel: Sie sind krank. Oder Ihre Kinder besuchen Sie oft.',
  },
  kontakt: {
    satz: 'Rufen Sie an. Schreiben Sie. Oder kommen Sie zu uns.',
    nachricht: 'Haben Sie schon ein Konto? Dann schreiben Sie uns dort. Das ist sicher:',
    unverschluesselt: 'Andere können eine E-Mail lesen, wie eine Postkarte. Schicken Sie damit keine wichtigen Papiere.',
  },
  impressum: { titel: 'Impressum: Wer macht diese Seite?' },
  datenschutz: {
    beauftragte: 'Wer passt auf Ihre Daten auf?',
    rechteSatz:
      'Sie dürfen fragen: Was wissen Sie über mich? Ist etwas falsch? Dann ändern wir es. Dürfen wir etwas nicht wissen? Dann löschen wir es. Sie dürfen sich auch beschweren.',
  },
  barrierefreiheit: {
    titel: 'Barrierefreiheit: Alle sollen diese Seite nutzen können',
    staende: {
      vollstaendig: 'Alle können diese Seite gut nutzen.',
      teilweise: 'Fast alles auf dieser Seite geht gut. Was noch fehlt, sehen Sie hier.',
      nicht: 'Auf dieser Seite fehlt noch viel. Was fehlt, sehen Sie hier.',
    },
    nicht: 'Das fehlt noch',
    nichts: 'Wir kennen gerade keine Probleme.',
    meldenSatz: 'Geht etwas nicht? Schreiben Sie uns. Sie bekommen bald eine Antwort.',
    stelle: 'Hilft unsere Antwort nicht?',
    stelleSatz: (name) => `Dann können Sie hier um Hilfe bitten: ${name}. Das kostet nichts.`,
    bekannt: 'Das haben andere gemeldet',
    laeuft: {
      liste: [
        'Sie können alles mit der Tastatur machen. Ein dicker Rahmen zeigt, wo Sie sind.',
        'Ein Programm kann Ihnen alles vorlesen. Bilder haben einen Text.',
        'Die Seiten passen auf ein Telefon. Sie können alles viel größer machen.',
        'Alles geht auch ohne JavaScript.',
        'Die Seiten sind hell oder dunkel. So wie Ihr Gerät.',
        'Oben wählen Sie die Sprache.',
      ],
    },
    methoden: { selbst: 'Ein Programm prüft bei jeder Änderung alle Seiten. Menschen mit Behinderungen haben die Seiten noch nicht geprüft.' },
  },
  barriere: {
    titel: 'Etwas geht nicht? Melden Sie es',
    satz: 'Was geht auf dieser Seite nicht? Schreiben Sie es uns.',
    kontaktHinweis: 'Telefon oder E-Mail. Sie müssen das nicht schreiben. Aber nur dann können wir Ihnen antworten.',
    dankeSatz: (nummer, tag) => `Ihre Meldung hat die Nummer ${nummer}. Wir antworten spätestens am ${tag}.`,
    dankeOhne: (nummer) => `Ihre Meldung hat die Nummer ${nummer}.`,
    nichtVertraulich: 'Schreiben Sie hier nichts über Ihren Antrag. Schreiben Sie hier nichts über Ihr Geld.',
  },
  dienste: {
    antrag: { kurz: 'Sie brauchen Geld zum Leben. Hier stellen Sie den Antrag.' },
    rechner: { titel: 'Wie viel Geld bekomme ich? Der Rechner', kurz: 'Wir fragen ein paar Dinge. Dann sehen Sie die Rechnung.' },
    aenderung: { titel: 'Bei mir ist etwas anders', kurz: 'Sie haben eine neue Arbeit? Sie ziehen um? Sagen Sie es uns.' },
    nachweise: { titel: 'Papiere schicken', kurz: 'Machen Sie ein Foto. Schicken Sie es uns.' },
  },
  speicher: einfachSpeicher,
}
