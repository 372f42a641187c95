import type { Uebungsinhalt } from './typ.ts'

export const wohnen: readonly Uebungsinhalt[] = [
  {
    art: 'leistung',
    adresse: 'miete-und-heizung',
    vor: 45,
    daten: {
      bereich: 'wohnen',
      reihenfolge: 10,
      oftGesucht: true,
      online: '/antrag',
      rechtsgrundlagen: ['§ 22 Abs. 1 SGB II'],
      texte: {
        de: {
          titel: 'Miete und Heizung',
          kurz: 'Wir übernehmen Ihre Kosten für Wohnung und Heizung, soweit sie angemessen sind.',
          suchworte: 'Mietgrenzen, Miete, Mietobergrenze, KdU, Kosten der Unterkunft, Nebenkosten, Heizkosten, Wohnungsgröße, angemessen',
          wer: 'Alle, die Grundsicherungsgeld bekommen und Miete zahlen oder im eigenen Haus wohnen.',
          wieViel:
            'Bis zu den [Mietgrenzen Ihres Ortes](/wohnen/richtwerte) zahlen wir die Miete ohne weitere Prüfung. Im ersten Jahr gilt eine Karenzzeit: Auch eine höhere Miete erkennen wir an, bis zu einer Obergrenze. Heizkosten zahlen wir in tatsächlicher Höhe, soweit sie angemessen sind.',
          brauchen:
            '- Mietvertrag\n- letzte Abrechnung der Nebenkosten\n- Abschlag für Gas, Fernwärme oder Brennstoff\n\nIm eigenen Haus: Zinsen des Kredits, Grundsteuer, Versicherung, Wasser und Müll.',
          dauer:
            'Die Miete wird mit dem Antrag entschieden. Eine Nachzahlung aus der Abrechnung prüfen wir innerhalb von zwei Wochen, damit Sie die Frist halten.',
          wo: 'Online im Antrag. Neue Abrechnungen schicken Sie über [Unterlagen schicken](/mein/nachweise).',
          mehr: 'Auf Wunsch überweisen wir die Miete gleich an Ihre Vermieterin oder Ihren Vermieter.\n\nSie wollen [umziehen](/leistungen/umzug)? Fragen Sie uns zuerst.',
        },
        einfach: {
          titel: 'Miete und Heizung',
          kurz: 'Wir zahlen Ihre Miete. Wir zahlen Ihre Heizung. Es darf aber nicht zu teuer sein.',
          suchworte: 'Mietgrenzen, Miete, Wohnung, Heizung',
          wer: 'Bekommen Sie Geld vom Jobcenter? Und zahlen Sie Miete? Dann zahlen wir die Miete.',
          wieViel: 'Hier sehen Sie: [So teuer darf die Wohnung sein](/wohnen/richtwerte). Im ersten Jahr darf sie auch etwas teurer sein.',
          brauchen: 'Wir brauchen Ihren Mietvertrag. Und den letzten Brief über die Nebenkosten.',
          dauer: 'Wir entscheiden über die Miete zusammen mit dem Antrag.',
          wo: 'Hier im Internet. Oder bei uns im Haus.',
          mehr: 'Wollen Sie umziehen? Fragen Sie uns zuerst. Unterschreiben Sie erst danach.',
        },
        en: {
          titel: 'Rent and heating',
          kurz: 'We pay for your home and its heating as far as the costs are reasonable.',
          suchworte: 'rent limits, rent, housing costs, heating, running costs, flat size',
          wer: 'Everybody who gets basic income support and pays rent or lives in a home of their own.',
          wieViel:
            'Up to the [rent limits of your town](/wohnen/richtwerte) we pay the rent without further checks. In the first year a waiting period (Karenzzeit) applies: we accept a higher rent too, up to a cap. We pay the actual heating costs as far as they are reasonable.',
          brauchen: '- tenancy agreement\n- latest statement of running costs\n- monthly payment for gas, district heating or fuel',
          dauer: 'Rent is decided together with your application. We check an additional payment from a yearly statement within two weeks.',
          wo: 'Online in the application. Send new statements through [Send documents](/mein/nachweise).',
          mehr: 'If you wish, we pay the rent straight to your landlord.\n\nAre you going to [move](/leistungen/umzug)? Ask us first.',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'umzug',
    vor: 44,
    daten: {
      bereich: 'wohnen',
      reihenfolge: 20,
      oftGesucht: true,
      online: '/mein/aenderung',
      rechtsgrundlagen: ['§ 22 Abs. 4 SGB II', '§ 22 Abs. 6 SGB II'],
      texte: {
        de: {
          titel: 'Umzug',
          kurz: 'Erst fragen, dann unterschreiben: So zahlen wir die neue Miete, den Umzug und die Kaution.',
          suchworte: 'Umzug, umziehen, neue Wohnung, Kaution, Zusicherung, Mietvertrag',
          wer: 'Alle, die Grundsicherungsgeld bekommen und eine neue Wohnung suchen oder gefunden haben.',
          wieViel:
            'Die neue Miete zahlen wir bis zu den [Mietgrenzen](/wohnen/richtwerte). Ist der Umzug notwendig, übernehmen wir auch die Kosten dafür. Die Kaution gibt es als Darlehen.',
          brauchen:
            'Ein Wohnungsangebot mit Grundmiete, Nebenkosten, Heizkosten und Wohnfläche. Bitte **unterschreiben Sie den Mietvertrag noch nicht**.',
          dauer: 'Zu einem Angebot antworten wir in drei Werktagen. Eilt es, rufen Sie uns an.',
          wo: 'Online über [Änderung melden](/mein/aenderung) oder an Ihrem [Standort](/vor-ort).',
          mehr: 'Unter 25 Jahren brauchen Sie die Zusicherung, bevor Sie bei den Eltern ausziehen.\n\nNach dem Umzug: Melden Sie die neue Anschrift und schicken Sie den unterschriebenen Mietvertrag.',
        },
        einfach: {
          titel: 'Umzug',
          kurz: 'Wollen Sie umziehen? Fragen Sie uns zuerst. Unterschreiben Sie erst danach.',
          suchworte: 'Umzug, neue Wohnung, Kaution',
          wer: 'Bekommen Sie Geld vom Jobcenter? Und haben Sie eine neue Wohnung gefunden? Dann lesen Sie das hier.',
          wieViel:
            'Wir zahlen die neue Miete. Sie darf aber nicht zu teuer sein. [Hier sehen Sie die Zahlen](/wohnen/richtwerte). Die Kaution leihen wir Ihnen.',
          brauchen: 'Wir brauchen ein Papier über die neue Wohnung. Darauf steht: Wie groß ist sie? Was kostet sie? Was kostet die Heizung?',
          dauer: 'Sie bekommen nach drei Tagen eine Antwort.',
          wo: 'Hier im Internet. Oder bei uns im Haus.',
          mehr: 'Sind Sie jünger als 25? Dann fragen Sie uns, bevor Sie bei den Eltern ausziehen.',
        },
        en: {
          titel: 'Moving',
          kurz: 'Ask first, then sign: that way we pay the new rent, the move and the deposit.',
          suchworte: 'moving, move, new flat, deposit, tenancy agreement',
          wer: 'Everybody who gets basic income support and is looking for a new home or has found one.',
          wieViel:
            'We pay the new rent up to the [rent limits](/wohnen/richtwerte). If the move is necessary, we pay for it too. The deposit (Kaution) is a loan.',
          brauchen:
            'An offer that states basic rent, running costs, heating costs and living space. Please **do not sign the tenancy agreement yet**.',
          dauer: 'We answer within three working days. If it is urgent, call us.',
          wo: 'Online through [Report a change](/mein/aenderung) or at your [office](/vor-ort).',
          mehr: 'If you are under 25, you need our confirmation before you leave your parents’ home.',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'mietschulden',
    vor: 43,
    daten: {
      bereich: 'wohnen',
      reihenfolge: 30,
      rechtsgrundlagen: ['§ 22 Abs. 8 SGB II'],
      texte: {
        de: {
          titel: 'Mietschulden und Stromschulden',
          kurz: 'Droht eine Kündigung oder eine Sperre, ist schnelle Hilfe möglich. Warten Sie nicht auf den nächsten Brief.',
          suchworte: 'Mietschulden, Kündigung, Räumung, Stromsperre, Energieschulden, Wohnung verlieren, obdachlos',
          wer: 'Alle, die ihre Wohnung oder Strom und Heizung zu verlieren drohen. Auch wenn Sie sonst kein Geld von uns bekommen, lohnt sich die Frage.',
          wieViel: 'Wir können die Schulden übernehmen, meist als Darlehen, wenn die Wohnung dadurch erhalten bleibt.',
          brauchen: 'Die Kündigung oder die Ankündigung der Sperre, den Mietvertrag und die Kontoauszüge der letzten Monate.',
          dauer: 'Wir sprechen am selben Tag mit Ihnen und rufen auf Wunsch bei der Vermieterin, dem Vermieter oder den Stadtwerken an.',
          wo: 'Am Telefon oder an jedem [Standort](/vor-ort), ohne Termin.',
          mehr: '',
        },
        einfach: {
          titel: 'Schulden bei Miete oder Strom',
          kurz: 'Können Sie die Miete nicht zahlen? Wird der Strom abgestellt? Kommen Sie gleich zu uns.',
          suchworte: 'Mietschulden, Strom, Schulden, Kündigung',
          wer: 'Sie verlieren vielleicht Ihre Wohnung. Oder der Strom wird abgestellt. Dann helfen wir.',
          wieViel: 'Oft leihen wir Ihnen das Geld. Sie zahlen es später in kleinen Teilen zurück.',
          brauchen: 'Bringen Sie den Brief mit. Und den Mietvertrag. Und die Papiere von der Bank.',
          dauer: 'Wir sprechen am selben Tag mit Ihnen.',
          wo: 'Rufen Sie an. Oder kommen Sie in eines von unseren [Häusern](/vor-ort). Sie brauchen keinen Termin.',
          mehr: '',
        },
      },
    },
  },
  {
    art: 'leistung',
    adresse: 'erstausstattung',
    vor: 42,
    daten: {
      bereich: 'wohnen',
      reihenfolge: 40,
      rechtsgrundlagen: ['§ 24 Abs. 3 SGB II'],
      texte: {
        de: {
          titel: 'Erstausstattung',
          kurz: 'Möbel und Geräte für die erste Wohnung, Kleidung in der Schwangerschaft, alles für das Baby.',
          suchworte: 'Erstausstattung, Möbel, Waschmaschine, Herd, Kühlschrank, Babyausstattung, Umstandskleidung',
          wer: 'Wer zum ersten Mal eine eigene Wohnung bezieht, nach einer Trennung oder einem Brand neu anfängt oder ein Kind erwartet.',
          wieViel: 'Was Sie brauchen und noch nicht haben, als Pauschale oder als Sachleistung. Sie müssen es nicht zurückzahlen.',
          brauchen: 'Eine Liste der fehlenden Dinge. Bei einer Schwangerschaft genügt der Mutterpass.',
          dauer: 'In der Regel zwei Wochen. Bitte kaufen Sie erst, wenn Sie unsere Antwort haben.',
          wo: 'Formlos an jedem [Standort](/vor-ort) oder als [Nachricht](/mein/nachrichten) in Ihrem Bereich.',
          mehr: '',
        },
      },
    },
  },
]
