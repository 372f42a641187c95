import type { SeitenText } from '../typ.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

/** Pages about property, claims against others, education, account. */
export const besitz = {
  vermoegen: {
    titel: 'Haben Sie größeres Vermögen?',
    hilfe: 'Das sind Konten, Bargeld, Wertpapiere, Lebensversicherungen. Nicht dazu gehören Möbel, ein normales Auto und die Altersvorsorge.',
    warum: 'Für jede Person bleibt ein Betrag frei. Was darüber liegt, müssen Sie zuerst verbrauchen.',
    felder: {
      mehr: {
        optionen: { nein: { text: 'Nein', hinweis: '{freibetrag}' }, ja: 'Ja, oder ich bin unsicher', '?': 'Weiß ich nicht' },
        pflicht: WAEHLEN,
      },
    },
  },
  besitz: {
    titel: 'Was besitzen Sie?',
    dritte: 'Was besitzt {name}?',
    hilfe: 'Tragen Sie ein, was heute da ist. Eine Schätzung genügt, 0 ist auch eine Antwort.',
    warum: 'Vermögen über dem Freibetrag geht vor.',
    felder: {
      konto: { label: 'Konten und Bargeld', hinweis: 'auch Sparbuch, PayPal' },
      anlagen: { label: 'Anlagen', hinweis: 'Wertpapiere, Bausparen, Krypto' },
      versicherung: { label: 'Lebensversicherung', hinweis: 'was sie bei Kündigung bringt' },
      auto: { label: 'Auto', hinweis: 'was es beim Verkauf bringt' },
      vorsorge: { label: 'Altersvorsorge', hinweis: 'Riester und anderes' },
      anderes: { label: 'Anderes', hinweis: 'Schmuck, Kunst, Sammlungen' },
    },
  },
  immobilie: {
    titel: 'Gehören Ihnen Häuser oder Grundstücke, in denen Sie nicht wohnen?',
    hilfe: 'Auch ein Anteil zählt, zum Beispiel aus einem Erbe.',
    warum: 'Sie zählen zum Vermögen. Wir prüfen, ob ein Verkauf zumutbar ist.',
    felder: {
      weitere: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wert: { label: 'Wert', hinweis: 'nur bei Ja, nach Abzug der Schulden' },
    },
  },
  verschenkt: {
    titel: 'Haben Sie in den letzten zehn Jahren etwas Größeres verschenkt?',
    warum: 'Manchmal kann man ein Geschenk zurückfordern, wenn das Geld zum Leben fehlt.',
    felder: {
      verschenkt: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'Was, wann und an wen?', hinweis: 'nur bei Ja' },
    },
  },
  vorrang: {
    titel: 'Haben Sie schon anderes Geld beantragt?',
    hilfe: 'Oder wollen Sie das bald tun? Wählen Sie alles aus, was passt.',
    warum: 'Manche Leistungen gehen vor. Bis sie kommen, zahlen wir.',
    felder: {
      beantragt: {
        pflicht: 'Bitte wählen Sie aus, was passt, oder „Nichts davon“.',
        optionen: {
          alg: 'Arbeitslosengeld',
          krankengeld: 'Krankengeld',
          wohngeld: 'Wohngeld',
          kinderzuschlag: 'Kinderzuschlag',
          kindergeld: 'Kindergeld',
          uvg: 'Unterhaltsvorschuss',
          elterngeld: 'Elterngeld',
          bafoeg: 'BAföG, Berufsausbildungsbeihilfe',
          rente: 'Rente',
          anderes: 'etwas anderes',
          nichts: 'Nichts davon',
        },
      },
    },
  },
  elternteil: {
    titel: 'Kennen Sie den anderen Elternteil von {name}?',
    hilfe: 'Wenn Sie Angst haben, müssen Sie hier nichts eintragen. Sagen Sie es uns, dann schützen wir Sie.',
    warum: 'Vielleicht gibt es Unterhalt oder Unterhaltsvorschuss für das Kind.',
    felder: {
      bekannt: {
        pflicht: 'Bitte wählen Sie aus, was passt.',
        optionen: {
          ja: 'Ja',
          verstorben: 'Mutter oder Vater lebt nicht mehr',
          unbekannt: 'Nein, unbekannt',
          angst: 'Ich möchte nichts angeben, weil ich Angst habe',
          nein: 'Ich möchte darüber lieber sprechen',
        },
      },
      wer: { label: 'Name, Geburtsdatum und Anschrift', hinweis: 'so viel Sie wissen' },
    },
  },
  forderung: {
    titel: 'Schuldet Ihnen jemand Geld, oder hat Ihnen jemand geschadet?',
    hilfe: 'Zum Beispiel aus einem Vertrag, einer Erbschaft oder nach einem Unfall.',
    warum: 'Solche Ansprüche gehen auf uns über, soweit wir zahlen.',
    felder: {
      forderung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'Was ist es?', hinweis: 'nur bei Ja' },
    },
  },
  bildung: {
    titel: 'Welche Kosten gibt es für {name} in Kita, Schule und Freizeit?',
    dritte: 'Welche Kosten gibt es für {name} in Kita, Schule und Freizeit?',
    hilfe: 'Wählen Sie alles aus, was passt. Das Geld für Schulsachen zahlen wir von selbst.',
    warum: 'Leistungen für Bildung und Teilhabe kommen zum Grundsicherungsgeld dazu.',
    felder: {
      was: {
        pflicht: 'Bitte wählen Sie aus, was passt, oder „Nichts davon“.',
        optionen: {
          essen: 'Mittagessen',
          ausflug: 'Ausflug oder Klassenfahrt',
          fahrt: 'Weg zur Schule',
          verein: { text: 'Verein, Musik, Freizeit', hinweis: 'ein fester Betrag im Monat' },
          lernen: 'Nachhilfe',
          nichts: 'Nichts davon',
        },
      },
      essen: { label: 'Mittagessen im Monat', hinweis: 'Eigenanteil' },
      ausflug: { label: 'Ausflüge in diesem Monat' },
    },
  },
  konto: {
    titel: 'Auf welches Konto sollen wir überweisen?',
    hilfe: 'Es kann auch das Konto einer anderen Person sein. Ohne Konto haben Sie ein Recht auf ein Basiskonto.',
    warum: 'Wir zahlen am letzten Tag des Monats für den nächsten.',
    felder: {
      konto: { optionen: { ja: 'Ich nenne ein Konto', nein: 'Ich habe kein Konto' }, pflicht: 'Bitte wählen Sie eine Antwort.' },
      iban: { label: 'IBAN', hinweis: 'Leerzeichen sind erlaubt' },
      inhaber: { label: 'Wem gehört das Konto?', hinweis: 'leer, wenn es Ihres ist' },
    },
  },
} satisfies Readonly<Record<string, SeitenText>>
