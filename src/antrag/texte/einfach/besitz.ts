import type { Teil } from '../../../platform/sprache/index.ts'
import type { besitz as de } from '../de/besitz.ts'

const NUR_JA = 'Nur wenn Sie Ja sagen'

export const besitz: Teil<typeof de> = {
  vermoegen: {
    titel: 'Haben Sie viel Geld gespart?',
    hilfe:
      'Zum Beispiel auf dem Konto, bar, in Aktien oder in einer Lebensversicherung. Möbel und ein normales Auto zählen nicht. Geld für das Alter zählt auch nicht.',
    warum: 'Jede Person darf Geld behalten. Das Gesetz sagt, wie viel. Sie haben mehr? Dann müssen Sie zuerst davon leben.',
  },
  besitz: {
    titel: 'Was gehört Ihnen?',
    dritte: 'Was gehört {name}?',
    hilfe: 'Schreiben Sie auf, was heute da ist. Es muss nicht genau sein. Sie haben nichts? Dann schreiben Sie 0.',
    warum: 'Jede Person darf Geld behalten. Sie haben mehr? Dann müssen Sie zuerst davon leben.',
    felder: {
      anlagen: { label: 'Gespartes Geld', hinweis: 'Aktien, Bausparen, Krypto' },
      versicherung: { hinweis: 'So viel zahlt sie, wenn Sie kündigen' },
      auto: { hinweis: 'So viel Geld bekommen Sie beim Verkauf' },
      vorsorge: { label: 'Geld für das Alter', hinweis: 'Riester und anderes' },
      anderes: { hinweis: 'Schmuck, Kunst, Sammlungen' },
    },
  },
  immobilie: {
    titel: 'Gehört Ihnen noch ein anderes Haus oder ein Grundstück?',
    hilfe: 'Auch ein Teil zählt. Zum Beispiel: Sie haben ein Haus zusammen geerbt.',
    warum: 'Es zählt als Ihr Geld. Wir prüfen: Müssen Sie es verkaufen?',
    felder: { wert: { label: 'Was ist es wert?', hinweis: `${NUR_JA}. Ziehen Sie Schulden ab.` } },
  },
  verschenkt: {
    titel: 'Haben Sie in den letzten zehn Jahren etwas Teures verschenkt?',
    warum: 'Sie haben nicht genug Geld zum Leben? Dann muss jemand ein Geschenk manchmal zurückgeben.',
    felder: { was: { label: 'Was war es? Wann war das? Wer hat es bekommen?', hinweis: NUR_JA } },
  },
  vorrang: {
    hilfe: 'Oder möchten Sie das bald tun? Wählen Sie alles, was passt.',
    warum: 'Manches andere Geld kommt zuerst. Bis es da ist, zahlen wir.',
    felder: {
      beantragt: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Nichts davon“',
        optionen: {
          wohngeld: 'Wohngeld (Geld für die Miete)',
          kinderzuschlag: 'Kinderzuschlag (mehr Geld für Familien)',
          uvg: 'Unterhaltsvorschuss (Geld vom Jugendamt für ein Kind)',
          bafoeg: 'BAföG oder Geld für die Ausbildung',
        },
      },
    },
  },
  elternteil: {
    titel: 'Wer ist die Mutter oder der Vater von {name}? Kennen Sie den anderen Elternteil?',
    hilfe: 'Sie haben Angst? Dann müssen Sie hier nichts schreiben. Sagen Sie es uns. Wir schützen Sie.',
    warum: 'Vielleicht gibt es Geld für das Kind. Das Geld heißt Unterhalt. Es kommt vom anderen Elternteil oder vom Jugendamt.',
    felder: {
      bekannt: {
        optionen: {
          unbekannt: 'Nein, ich kenne ihn nicht',
          angst: 'Ich habe Angst. Ich möchte nichts sagen.',
          nein: 'Ich möchte lieber mit jemandem sprechen',
        },
      },
      wer: { label: 'Name, Datum der Geburt und Adresse', hinweis: 'So viel Sie wissen' },
    },
  },
  forderung: {
    titel: 'Muss Ihnen jemand Geld geben?',
    hilfe: 'Zum Beispiel: Sie haben jemandem Geld geliehen. Sie erben etwas. Oder Sie hatten einen Unfall.',
    warum: 'Wir zahlen Ihnen jetzt Geld. Dann holen wir uns dieses Geld vielleicht später von dem anderen.',
    felder: { was: { hinweis: NUR_JA } },
  },
  bildung: {
    titel: 'Was kostet Geld für {name}: in der Kita, in der Schule, in der Freizeit?',
    dritte: 'Was kostet Geld für {name}: in der Kita, in der Schule, in der Freizeit?',
    hilfe: 'Wählen Sie alles, was passt. Geld für Schulsachen kommt von allein.',
    warum: 'Dieses Geld gibt es extra. Es heißt: Bildung und Teilhabe.',
    felder: {
      was: {
        pflicht: 'Bitte wählen Sie, was passt. Oder wählen Sie: „Nichts davon“',
        optionen: { verein: { text: 'Verein, Musik, Freizeit', hinweis: 'Jeden Monat ein fester Betrag' }, lernen: 'Hilfe beim Lernen (Nachhilfe)' },
      },
      essen: { label: 'Was kostet das Mittagessen im Monat?', hinweis: 'Das bezahlen Sie selbst' },
      ausflug: { label: 'Was kosten Ausflüge in diesem Monat?' },
    },
  },
  konto: {
    titel: 'Auf welches Konto soll das Geld kommen?',
    hilfe: 'Es kann auch ein anderes Konto als Ihr eigenes sein. Sie haben kein Konto? Jede Bank muss Ihnen eines geben. Es heißt Basiskonto.',
    warum: 'Wir zahlen am letzten Tag im Monat. Das Geld ist für den nächsten Monat.',
    felder: {
      konto: { optionen: { ja: 'Ich schreibe ein Konto auf' } },
      iban: { hinweis: 'Sie steht auf der Karte von der Bank' },
      inhaber: { hinweis: 'Ihr eigenes Konto? Dann bleibt das leer.' },
    },
  },
}
