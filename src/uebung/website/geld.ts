import type { Uebungsinhalt } from './typ.ts'

/** Services about money, in the words of a house that wants to be understood. Amounts are figures with a date, never digits. */
export const geld: readonly Uebungsinhalt[] = [
  {
    art: 'leistung',
    adresse: 'grundsicherungsgeld',
    vor: 48,
    daten: {
      bereich: 'geld',
      reihenfolge: 10,
      oftGesucht: false,
      online: '/antrag',
      rechtsgrundlagen: ['§ 7 SGB II', '§ 19 SGB II', '§ 20 SGB II', '§ 37 SGB II'],
      texte: {
        de: {
          titel: 'Grundsicherungsgeld',
          kurz: 'Geld zum Leben und für die Wohnung, wenn Ihr Einkommen nicht reicht. Bis Juni 2026 hieß es Bürgergeld.',
          suchworte: 'Grundsicherungsgeld, Bürgergeld, Hartz 4, Hartz IV, ALG II, Grundsicherung, Regelsatz, Regelbedarf, Weiterbewilligung',
          wer: 'Sie können Grundsicherungsgeld bekommen, wenn Sie\n\n- mindestens 15 Jahre alt sind und die Rentengrenze noch nicht erreicht haben,\n- mindestens drei Stunden am Tag arbeiten können,\n- im Landkreis wohnen und\n- Ihr Lebensunterhalt und der Ihrer Familie nicht gesichert ist.\n\nWer in Ihrem Haushalt lebt und nicht arbeiten kann, bekommt ebenfalls Geld, zum Beispiel Ihre Kinder.',
          wieViel:
            'Für das tägliche Leben sind es im Monat\n\n| Wer | Betrag |\n| --- | --- |\n| Alleinstehende und Alleinerziehende | {regelbedarfAllein} € |\n| Paare, je Person | {regelbedarfPaar} € |\n| Jugendliche von 14 bis 17 | {regelbedarfJugend} € |\n| Kinder von 6 bis 13 | {regelbedarfSchulkind} € |\n| Kinder unter 6 | {regelbedarfKleinkind} € |\n\nDazu kommen Miete, Heizung und in manchen Lagen ein [Mehrbedarf](/leistungen/mehrbedarf). Einkommen wird angerechnet, ein Teil vom Lohn bleibt frei. Mit dem [Rechner](/rechner) sehen Sie jeden Schritt.',
          brauchen:
            'Für den Anfang genügen Name, Geburtsdatum und Anschrift: Damit [sichern Sie das Datum](/antrag). Alles Weitere können Sie nachreichen:\n\n- Ausweis oder Pass\n- Mietvertrag und letzte Abrechnung der Nebenkosten\n- Nachweise über Einkommen\n- Kontoauszüge der letzten drei Monate',
          dauer:
            'Den Antrag füllen Sie in etwa 30 Minuten aus. Liegen alle Unterlagen vor, entscheiden wir in der Regel in zwei Wochen. Das Geld gilt ab dem Ersten des Monats, in dem Sie den Antrag stellen.',
          wo: 'Online, am Telefon, mit der Post oder an jedem unserer [Standorte](/vor-ort).',
          mehr: 'Der Bescheid gilt meist für zwölf Monate. Danach stellen Sie einen Antrag auf Weiterbewilligung. Ändert sich etwas, [sagen Sie es uns gleich](/mein/aenderung): So vermeiden Sie eine Rückforderung.',
        },
        einfach: {
          titel: 'Grundsicherungsgeld',
          kurz: 'Sie haben zu wenig Geld zum Leben? Dann hilft das Jobcenter. Früher hieß das Bürgergeld.',
          suchworte: 'Grundsicherungsgeld, Bürgergeld, Hartz 4, Geld vom Jobcenter',
          wer: 'Sie können das Geld bekommen, wenn alles das stimmt:\n\n- Sie sind 15 Jahre alt oder älter.\n- Sie bekommen noch keine Alters-Rente.\n- Sie können jeden Tag drei Stunden arbeiten.\n- Sie wohnen hier im Landkreis.\n- Sie haben nicht genug Geld.\n\nAuch Ihre Kinder bekommen Geld.',
          wieViel:
            'Wohnen Sie allein? Dann bekommen Sie {regelbedarfAllein} € im Monat. Dazu kommt Geld für Miete und Heizung. Verdienen Sie etwas? Dann bekommen Sie weniger von uns. Aber nicht alles wird abgezogen.\n\nHier können Sie [selbst rechnen](/rechner).',
          brauchen:
            'Zuerst brauchen Sie nur das: Ihren Namen, Ihren Geburtstag und Ihre Adresse.\n\nSpäter brauchen wir noch:\n\n- Ihren Ausweis\n- Ihren Mietvertrag\n- Papiere über Ihr Einkommen\n- Papiere von Ihrer Bank',
          dauer: 'Das Ausfüllen dauert etwa 30 Minuten. Sind alle Papiere da? Dann bekommen Sie nach etwa zwei Wochen eine Antwort.',
          wo: 'Hier im Internet. Am Telefon. Mit der Post. Oder bei uns im Haus.',
          mehr: '',
        },
        en: {
          titel: 'Basic income support (Grundsicherungsgeld)',
          kurz: 'Money to live on and for your home, if your income is not enough. Until June 2026 it was called Bürgergeld.',
          suchworte: 'basic income support, Grundsicherungsgeld, Bürgergeld, benefits, unemployment, standard need',
          wer: 'You can get basic income support if you\n\n- are at least 15 and have not reached pension age,\n- can work at least three hours a day,\n- live in this district, and\n- cannot cover what you and your family need to live on.\n\nPeople in your household who cannot work get money too, your children for example.',
          wieViel:
            'For daily life the monthly amounts are\n\n| Who | Amount |\n| --- | --- |\n| Single people and single parents | {regelbedarfAllein} € |\n| Couples, each | {regelbedarfPaar} € |\n| Young people from 14 to 17 | {regelbedarfJugend} € |\n| Children from 6 to 13 | {regelbedarfSchulkind} € |\n| Children under 6 | {regelbedarfKleinkind} € |\n\nRent, heating and sometimes an additional need (Mehrbedarf) come on top. Income counts, but you keep part of your pay. The [calculator](/rechner) shows every step.',
          brauchen:
            'To begin with, name, date of birth and address are enough: with them you [secure the date](/antrag). Everything else can follow:\n\n- identity card or passport\n- tenancy agreement and the latest statement of running costs\n- proof of income\n- bank statements of the last three months',
          dauer:
            'The application takes about 30 minutes. Once we have all documents, we usually decide within two weeks. The money counts from the first of the month in which you apply.',
          wo: 'Online, by telephone, by post, or at any of our [offices](/vor-ort).',
          mehr: 'A notice (Bescheid) usually holds for twelve months. If anything changes, [tell us at once](/mein/aenderung): that way you avoid having to pay money back.',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'mehrbedarf',
    vor: 47,
    daten: {
      bereich: 'geld',
      reihenfolge: 20,
      online: '/rechner',
      rechtsgrundlagen: ['§ 21 SGB II', '§ 23 SGB II'],
      texte: {
        de: {
          titel: 'Mehrbedarf',
          kurz: 'Zusätzliches Geld im Monat, wenn Ihr Alltag mehr kostet: allein mit Kindern, schwanger, krank oder mit Warmwasser über Strom.',
          suchworte: 'Mehrbedarf, Zuschlag, Durchlauferhitzer, Boiler, Warmwasser, Diät, Krankenkost',
          wer: 'Einen Mehrbedarf gibt es zum Beispiel\n\n- für Alleinerziehende,\n- ab der 13. Woche der Schwangerschaft,\n- bei einer Krankheit, die teurere Ernährung nötig macht,\n- bei Warmwasser über Boiler oder Durchlauferhitzer,\n- bei Leistungen zur Teilhabe am Arbeitsleben,\n- für einen besonderen Bedarf, der immer wieder anfällt und sich nicht vermeiden lässt.',
          wieViel: 'Das hängt von der Lage ab. Der [Rechner](/rechner) fragt danach und zeigt den Betrag mit dem Paragrafen.',
          brauchen: 'Ein Nachweis genügt: Mutterpass, ein Attest Ihrer Ärztin oder Ihres Arztes, der Mietvertrag oder die letzte Stromrechnung.',
          dauer: 'Meist entscheiden wir innerhalb von zwei Wochen. Das Geld kommt zusammen mit dem Grundsicherungsgeld.',
          wo: 'Im Antrag kreuzen Sie an, was auf Sie zutrifft. Kommt später etwas dazu, [melden Sie eine Änderung](/mein/aenderung).',
          mehr: '',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'sofort-hilfe',
    vor: 46,
    daten: {
      bereich: 'geld',
      reihenfolge: 30,
      rechtsgrundlagen: ['§ 42 SGB I', '§ 24 Abs. 1 SGB II', '§ 41a SGB II'],
      texte: {
        de: {
          titel: 'Wenn das Geld heute nicht reicht',
          kurz: 'Vorschuss, vorläufige Entscheidung, Darlehen oder Gutschein: Kommen Sie, bevor es eng wird.',
          suchworte: 'Vorschuss, Notfall, Darlehen, Gutschein, Strom abgestellt, kein Geld, Waschmaschine kaputt',
          wer: 'Alle, denen das Geld zum Leben ausgeht: weil der Antrag noch läuft, weil der Lohn nicht kommt oder weil etwas Notwendiges kaputtgegangen ist.',
          wieViel:
            'So viel, wie Sie bis zur nächsten Zahlung brauchen. Ein Vorschuss wird später verrechnet, ein Darlehen zahlen Sie in kleinen Raten zurück.',
          brauchen: 'Ihren Ausweis und einen aktuellen Kontoauszug. Fehlt etwas, kommen Sie trotzdem.',
          dauer: 'Am selben Tag.',
          wo: 'An jedem [Standort](/vor-ort), ohne Termin, während der Öffnungszeiten. Am Telefon sagen wir Ihnen, was Sie mitbringen.',
          mehr: 'Bei Gewalt in der Familie finden Sie Tag und Nacht Hilfe unter [116 016](tel:116016), in vielen Sprachen und ohne Namen.',
        },
        einfach: {
          titel: 'Sie haben heute kein Geld?',
          kurz: 'Kommen Sie zu uns. Sie brauchen keinen Termin.',
          suchworte: 'kein Geld, Hilfe, Notfall, Strom weg',
          wer: 'Haben Sie kein Geld für Essen? Ist der Strom weg? Ist etwas Wichtiges kaputt? Dann helfen wir.',
          wieViel: 'Sie bekommen so viel, wie Sie jetzt brauchen. Manchmal müssen Sie es später zurückzahlen. In kleinen Teilen.',
          brauchen: 'Bringen Sie Ihren Ausweis mit. Und ein Papier von Ihrer Bank. Haben Sie das nicht? Kommen Sie trotzdem.',
          dauer: 'Wir helfen am selben Tag.',
          wo: 'Kommen Sie in eines von unseren [Häusern](/vor-ort).',
          mehr: 'Tut Ihnen jemand weh? Rufen Sie an: [116 016](tel:116016). Tag und Nacht. Sie müssen Ihren Namen nicht sagen.',
        },
      },
    },
  },
]
