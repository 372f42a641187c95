import type { Vordruck } from '../../oeffentlichkeit/index.ts'

type Entwurf = Omit<Vordruck, 'nachfolger' | 'auflage'>

const wer: Entwurf['abschnitte'][number] = {
  titel: { de: 'Wer schreibt', en: 'About you' },
  personen: 0,
  felder: [
    { schluessel: 'name.vorname', breite: 2 },
    { schluessel: 'name.nachname', breite: 2 },
    { schluessel: 'name.geburtsdatum', breite: 2 },
    { schluessel: 'anschrift.strasse', breite: 3 },
    { schluessel: 'anschrift.plz', breite: 1, label: { de: 'PLZ', en: 'Postcode' } },
    { schluessel: 'anschrift.ort', breite: 2 },
    { schluessel: 'kontakt.telefon', breite: 3 },
    { schluessel: 'kontakt.email', breite: 3 },
  ],
}

/** Something changed. */
export const veraenderung: Entwurf = {
  nummer: 'KJ-VM',
  rechtsgrundlage: '§\u00a060 Abs.\u00a01 SGB\u00a0I',
  zustaendig: 'Leistungsabteilung',
  online: '/mein/aenderung',
  unterschriften: 1,
  texte: {
    de: {
      titel: 'Veränderungsmitteilung',
      kurz: 'Neue Arbeit, Umzug, Geburt oder anderes: sagen Sie es uns gleich.',
      einleitung:
        'Melden Sie jede Änderung, die für Ihr Geld wichtig ist, sofort. Dann müssen Sie später nichts zurückzahlen. Ein Blatt genügt für mehrere Änderungen.',
      erklaerung: 'Meine Angaben sind wahr und vollständig.',
      schluss: '',
    },
    einfach: {
      titel: 'Etwas ist anders geworden',
      kurz: 'Sagen Sie uns, was neu ist.',
      einleitung: 'Ist bei Ihnen etwas anders geworden? Sagen Sie es uns sofort. Sonst müssen Sie vielleicht Geld zurückzahlen.',
      erklaerung: 'Alles, was ich schreibe, ist wahr.',
      schluss: '',
    },
    en: {
      titel: 'Notice of change',
      kurz: 'A new job, a move, a birth or anything else: tell us straight away.',
      einleitung:
        'Please report every change that matters for your money at once. Then you will not have to pay anything back later. One sheet is enough for several changes.',
      erklaerung: 'What I have stated is true and complete.',
      schluss: '',
    },
  },
  abschnitte: [
    wer,
    {
      titel: { de: 'Was sich ändert', en: 'What has changed' },
      personen: 0,
      felder: [
        {
          frei: 'was',
          art: 'mehrfach',
          breite: 6,
          label: { de: 'Worum geht es?', en: 'What is it about?' },
          antworten: [
            { wert: 'arbeit', text: { de: 'Arbeit beginnt, endet oder ändert sich', en: 'a job begins, ends or changes' } },
            { wert: 'geld', text: { de: 'anderes Geld kommt oder fällt weg', en: 'other income begins or ends' } },
            { wert: 'person', text: { de: 'jemand zieht ein oder aus, ein Kind wird geboren', en: 'somebody moves in or out, a child is born' } },
            { wert: 'miete', text: { de: 'Miete, Nebenkosten oder Heizung ändern sich', en: 'rent, service charges or heating costs change' } },
            { wert: 'umzug', text: { de: 'Umzug', en: 'a move' } },
            { wert: 'konto', text: { de: 'neues Konto', en: 'a new bank account' } },
            { wert: 'anderes', text: { de: 'etwas anderes', en: 'something else' } },
          ],
        },
        { frei: 'ab-wann', art: 'datum', breite: 3, label: { de: 'Ab wann?', en: 'From when?' }, antworten: [] },
        { frei: 'wen', art: 'text', breite: 3, label: { de: 'Wen betrifft es?', en: 'Who is affected?' }, antworten: [] },
        { frei: 'beschreibung', art: 'mehrzeilig', breite: 6, label: { de: 'Was genau ist neu?', en: 'What exactly is new?' }, antworten: [] },
      ],
    },
    {
      titel: { de: 'Neue Beträge und Nummern, soweit bekannt', en: 'New amounts and numbers, as far as you know them' },
      personen: 0,
      felder: [
        { schluessel: 'geld-lohn.brutto', breite: 2, label: { de: 'Lohn brutto', en: 'Gross wages' } },
        { schluessel: 'geld-lohn.netto', breite: 2, label: { de: 'Lohn netto', en: 'Net wages' } },
        { schluessel: 'geld-lohn.arbeitgeber', breite: 2 },
        { schluessel: 'miete.grundmiete', breite: 2 },
        { schluessel: 'miete.nebenkosten', breite: 2 },
        { schluessel: 'miete.heizkosten', breite: 2 },
        { schluessel: 'konto.iban', breite: 6, label: { de: 'Neue IBAN', en: 'New IBAN' } },
      ],
    },
  ],
}

/** The period ends, the need goes on. */
export const weiterbewilligung: Entwurf = {
  nummer: 'KJ-WBA',
  rechtsgrundlage: '§§\u00a037, 41 Abs.\u00a03 SGB\u00a0II',
  zustaendig: 'Leistungsabteilung',
  online: '/antrag',
  unterschriften: 2,
  texte: {
    de: {
      titel: 'Antrag auf Weiterbewilligung',
      kurz: 'Wenn der Zeitraum in Ihrem Bescheid bald endet.',
      einleitung:
        'Ihr Bescheid nennt den letzten Monat, für den es Geld gibt. Schicken Sie dieses Blatt vorher ab, am besten einen Monat früher. Ist alles gleich geblieben, sind Sie mit wenigen Kreuzen fertig.',
      erklaerung: 'Meine Angaben sind wahr und vollständig. Wenn sich etwas ändert, sage ich es dem Jobcenter sofort.',
      schluss: '',
    },
    einfach: {
      titel: 'Antrag: Ich brauche weiter Geld',
      kurz: 'Ihr Bescheid endet bald? Dann brauchen Sie dieses Blatt.',
      einleitung: 'In Ihrem Bescheid steht: Bis wann gibt es Geld? Schicken Sie dieses Blatt vorher. Am besten einen Monat früher.',
      erklaerung: 'Alles, was ich schreibe, ist wahr. Ändert sich etwas? Dann sage ich es sofort.',
      schluss: '',
    },
    en: {
      titel: 'Application to continue payments',
      kurz: 'When the period in your notice is about to end.',
      einleitung:
        'Your notice names the last month for which there is money. Please send this form before then, ideally a month earlier. If nothing has changed, a few ticks are enough.',
      erklaerung: 'What I have stated is true and complete. I will tell the jobcenter at once when something changes.',
      schluss: '',
    },
  },
  abschnitte: [
    wer,
    {
      titel: { de: 'Was gleich geblieben ist', en: 'What has stayed the same' },
      hinweis: {
        de: 'Hat sich etwas geändert, legen Sie bitte die passende Anlage dazu.',
        einfach: 'Ist etwas anders? Legen Sie das passende Blatt dazu.',
        en: 'If something has changed, please add the form for it.',
      },
      personen: 0,
      felder: (['menschen', 'wohnung', 'einkommen', 'vermoegen', 'konto'] as const).map((frei) => ({
        frei,
        art: 'wahl' as const,
        breite: 6,
        label: {
          menschen: { de: 'Die Menschen in der Wohnung', en: 'The people in your home' },
          wohnung: { de: 'Wohnung, Miete und Heizung', en: 'Home, rent and heating' },
          einkommen: { de: 'Lohn und anderes Geld', en: 'Wages and other income' },
          vermoegen: { de: 'Vermögen', en: 'Assets' },
          konto: { de: 'Konto', en: 'Bank account' },
        }[frei],
        antworten: [
          { wert: 'gleich', text: { de: 'unverändert', en: 'unchanged' } },
          { wert: 'neu', text: { de: 'geändert', en: 'changed' } },
        ],
      })),
    },
    {
      titel: { de: 'Was neu ist', en: 'What is new' },
      personen: 0,
      felder: [
        { frei: 'neues', art: 'mehrzeilig', breite: 6, label: { de: 'In Ihren Worten', en: 'In your own words' }, antworten: [] },
        { schluessel: 'vermoegen.mehr', breite: 6 },
        { schluessel: 'ausbildung.ausbildung', breite: 6 },
        { schluessel: 'schwanger.schwanger', breite: 3 },
        { schluessel: 'schwanger.termin', breite: 3 },
      ],
    },
  ],
}
