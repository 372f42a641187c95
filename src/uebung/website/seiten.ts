import type { Uebungsinhalt } from './typ.ts'

export const seiten: readonly Uebungsinhalt[] = [
  {
    art: 'seite',
    adresse: 'widerspruch',
    vor: 36,
    daten: {
      bereich: 'rechte',
      reihenfolge: 10,
      oftGesucht: true,
      texte: {
        de: {
          titel: 'Widerspruch: Wenn der Bescheid nicht stimmt',
          kurz: 'Sie haben einen Monat Zeit. Ein Satz genügt, er kostet nichts, und niemand nimmt ihn Ihnen übel.',
          suchworte: 'Widerspruch, Bescheid falsch, Einspruch, Überprüfungsantrag, Klage, Sozialgericht',
          text: '## Erst nachrechnen\n\nMit [Bescheid prüfen](/pruefen) laden Sie Ihren Bescheid hoch. Das Programm rechnet jeden Monat nach und zeigt, wo es abweicht. Sie brauchen kein Konto.\n\n## Dann schreiben\n\nSchreiben Sie uns, gegen welchen Bescheid Sie sich wenden, mit Datum und Aktenzeichen. Eine Begründung hilft, ist aber keine Pflicht. So geht es:\n\n1. als [Nachricht](/mein/nachrichten) in Ihrem Bereich,\n2. mit einem Brief mit Unterschrift,\n3. an jedem [Standort](/vor-ort): Wir schreiben auf, was Sie sagen.\n\nEine einfache E-Mail reicht leider nicht.\n\n## Die Frist\n\nEin Monat, nachdem der Bescheid bei Ihnen angekommen ist. Ist die Frist vorbei, können Sie eine **Überprüfung** verlangen: Dafür haben Sie länger Zeit (§ 44 SGB X).\n\n## Und danach\n\nJemand, der am Bescheid nicht beteiligt war, prüft ihn neu. Sie bekommen einen Widerspruchsbescheid mit Begründung. Dagegen können Sie beim Sozialgericht klagen. Auch das kostet nichts.',
        },
        einfach: {
          titel: 'Widerspruch: Der Brief ist falsch?',
          kurz: 'Sie können Nein sagen. Das kostet nichts. Sie haben einen Monat Zeit.',
          suchworte: 'Widerspruch, Brief falsch, Bescheid',
          text: '## So geht es\n\n1. Lassen Sie den Brief prüfen. Das geht [hier](/pruefen).\n2. Schreiben Sie: Ich bin mit dem Brief nicht einverstanden. Schreiben Sie das Datum vom Brief dazu.\n3. Unterschreiben Sie. Schicken Sie es uns. Oder kommen Sie zu uns. Dann schreiben wir es für Sie auf.\n\nEine E-Mail reicht nicht.\n\n## Wann?\n\nSie haben einen Monat Zeit. Der Monat beginnt, wenn der Brief bei Ihnen ist.\n\n## Was passiert dann?\n\nEine andere Person prüft den Brief noch einmal. Sie bekommen eine Antwort.',
        },
        en: {
          titel: 'Objection (Widerspruch): if the notice is wrong',
          kurz: 'You have one month. One sentence is enough, it costs nothing, and nobody will hold it against you.',
          suchworte: 'objection, appeal, wrong notice, complaint, social court',
          text: '## First recalculate\n\nUnder [Check a notice](/pruefen) you upload your notice (Bescheid). The program recalculates every month and shows where it differs. You need no account.\n\n## Then write\n\nTell us which notice you object to, with its date and file number. Reasons help, but you need not give any:\n\n1. as a [message](/mein/nachrichten) in your own area,\n2. in a signed letter,\n3. at any [office](/vor-ort): we write down what you say.\n\nA plain email is not enough.\n\n## The time limit\n\nOne month after the notice has reached you. After that you can still ask for a review (§ 44 SGB X).\n\n## What happens next\n\nSomebody who had no part in the notice checks it anew. You get a decision with reasons. You can go to the social court against it. That costs nothing either.',
        },
      },
    },
  },
  {
    art: 'seite',
    adresse: 'termin-absagen',
    vor: 35,
    daten: {
      bereich: 'rechte',
      reihenfolge: 20,
      oftGesucht: true,
      texte: {
        de: {
          titel: 'Termin absagen oder verschieben',
          kurz: 'Rufen Sie an, sobald Sie wissen, dass es nicht geht. Einen neuen Termin vereinbaren wir gleich.',
          suchworte: 'Termin absagen, Termin verschieben, Meldetermin, krank, Meldeversäumnis',
          text: 'Auf Ihrer Einladung stehen eine Telefonnummer und ein Zeichen. Nennen Sie beides, dann geht es schnell. Außerhalb der Öffnungszeiten schreiben Sie uns eine [Nachricht](/mein/nachrichten).\n\n## Wichtige Gründe\n\nKrankheit, ein Vorstellungsgespräch, ein krankes Kind, ein Termin bei Gericht: Sagen Sie uns kurz, was dazwischenkommt. Bei Krankheit genügt in der Regel die Bescheinigung der Praxis.\n\n## Wenn Sie nicht kommen und nichts sagen\n\nDann müssen wir prüfen, ob wir das Geld mindern. Vorher fragen wir Sie immer nach dem Grund. Ein Anruf spart allen diesen Brief.',
        },
        einfach: {
          titel: 'Sie können nicht zum Termin kommen?',
          kurz: 'Rufen Sie uns an. Dann bekommen Sie einen neuen Termin.',
          suchworte: 'Termin absagen, krank, Termin',
          text: 'In dem Brief steht eine Telefonnummer. Rufen Sie dort an. Sagen Sie, warum Sie nicht kommen können.\n\nZum Beispiel:\n\n- Sie sind krank.\n- Ihr Kind ist krank.\n- Sie haben ein Gespräch für eine Arbeit.\n\n**Kommen Sie nicht? Und sagen Sie nichts? Dann bekommen Sie vielleicht weniger Geld.** Vorher fragen wir Sie noch einmal.',
        },
        en: {
          titel: 'Cancel or move an appointment',
          kurz: 'Call as soon as you know that you cannot come. We arrange a new appointment at once.',
          suchworte: 'cancel appointment, move appointment, ill, miss appointment',
          text: 'Your invitation shows a telephone number and a reference. Tell us both and it will be quick. Outside opening hours send us a [message](/mein/nachrichten).\n\n## Good reasons\n\nIllness, a job interview, a sick child, a court date: tell us briefly what has come up. If you are ill, a doctor’s certificate is usually enough.\n\n## If you do not come and say nothing\n\nThen we have to check whether your benefit is reduced. Before that we always ask you for the reason.',
        },
      },
    },
  },
  {
    art: 'seite',
    adresse: 'mitwirkung',
    vor: 34,
    daten: {
      bereich: 'rechte',
      reihenfolge: 30,
      texte: {
        de: {
          titel: 'Was Sie uns sagen müssen und was nicht',
          kurz: 'Wir fragen nur, was für Ihr Geld nötig ist. Was sich ändert, melden Sie bitte gleich.',
          suchworte: 'Mitwirkung, Pflichten, Änderung, Rückforderung, Kontoauszüge schwärzen, Erreichbarkeit, Urlaub',
          text: '## Das melden Sie bitte\n\n- Arbeit, Minijob, Ausbildung: Beginn und Ende\n- Einkommen und Erbschaften\n- Umzug, neue Miete, Einzug und Auszug\n- Geburt, Heirat, Trennung\n- Krankenhaus, Haft, längere Reisen\n\nAm einfachsten geht es mit [Änderung melden](/mein/aenderung).\n\n## Das geht uns nichts an\n\nAuf Kontoauszügen dürfen Sie den Zweck von Ausgaben schwärzen, wenn daraus hervorgeht, welcher Partei, Gewerkschaft oder Religion Sie angehören. Der Betrag muss lesbar bleiben.\n\n## Wer Ihre Akte öffnet\n\nJedes Öffnen wird aufgeschrieben. In Ihrem Bereich sehen Sie unter [Zugriffe](/mein/zugriffe), wer wann wozu nachgesehen hat.',
        },
      },
    },
  },
  {
    art: 'seite',
    adresse: 'beistand',
    vor: 33,
    daten: {
      bereich: 'rechte',
      reihenfolge: 40,
      texte: {
        de: {
          titel: 'Wer Sie begleiten darf',
          kurz: 'Zu jedem Termin dürfen Sie eine Person Ihres Vertrauens mitbringen. Auch vertreten lassen dürfen Sie sich.',
          suchworte: 'Beistand, Begleitung, Vollmacht, Dolmetscher, Beratungsstelle, Betreuung',
          text: '## Begleitung\n\nFreundin, Nachbar, Sozialarbeiterin: Wen Sie mitbringen, entscheiden Sie. Was diese Person sagt, gilt als von Ihnen gesagt, wenn Sie nicht gleich widersprechen (§ 13 SGB X).\n\n## Vollmacht\n\nSoll jemand für Sie handeln, geben Sie dieser Person eine schriftliche Vollmacht.\n\n## Übersetzung\n\nSprechen Sie wenig Deutsch, sagen Sie es uns vor dem Termin. Für Gebärdensprache bestellen wir eine Dolmetscherin oder einen Dolmetscher.',
        },
      },
    },
  },
  {
    art: 'seite',
    adresse: 'kommunales-jobcenter',
    vor: 32,
    daten: {
      bereich: 'ueber-uns',
      reihenfolge: 10,
      texte: {
        de: {
          titel: 'Was ist ein kommunales Jobcenter?',
          kurz: 'Wir gehören zum Landkreis. Wir entscheiden vor Ort und arbeiten mit allen zusammen, die Ihnen helfen können.',
          suchworte: 'kommunales Jobcenter, Optionskommune, zugelassener kommunaler Träger, Stark Sozial Vor Ort, Eigenbetrieb',
          text: '{anzahlKommunaleJobcenter} von {anzahlJobcenter} Jobcentern in Deutschland werden von Kreisen und Städten allein getragen. Wir sind eines davon. Das heißt: kurze Wege, eine Stelle für alles, Entscheidungen in der Nähe.\n\n## Was wir tun\n\n- Wir sichern mit Grundsicherungsgeld den Lebensunterhalt.\n- Wir beraten und fördern auf dem Weg in Arbeit und Ausbildung.\n- Wir arbeiten mit Jugendamt, Schulen, Ausländerbehörde und Wirtschaftsförderung zusammen, denn sie sitzen im selben Haus oder gleich nebenan.\n\n## Wer uns kontrolliert\n\nDer gewählte Kreistag. Er beschließt auch die Richtlinie, nach der wir Mieten beurteilen.\n\n## Gemeinsam mit den anderen\n\nDie kommunalen Jobcenter tauschen sich aus, vergleichen ihre Zahlen und lernen voneinander: [Alle kommunalen Jobcenter](/kommunale-jobcenter).',
        },
        en: {
          titel: 'What is a municipal jobcenter?',
          kurz: 'We belong to the district. We decide close to you and work with everybody who can help.',
          suchworte: 'municipal jobcenter, who we are, district',
          text: '{anzahlKommunaleJobcenter} of the {anzahlJobcenter} jobcenters in Germany are run by districts and cities alone. We are one of them. That means short ways, one place for everything, decisions close by.\n\n## What we do\n\n- We secure your livelihood with basic income support.\n- We advise and support you on the way into work and training.\n- We work together with the youth office, schools and the immigration office.\n\n## Who supervises us\n\nThe elected district council (Kreistag). It also decides on the guideline by which we judge rents.',
        },
      },
    },
  },
]
