import type { Vordruck } from '../../oeffentlichkeit/index.ts'

type Entwurf = Omit<Vordruck, 'nachfolger' | 'auflage'>

/** Housing costs. */
export const unterkunft: Entwurf = {
  nummer: 'KJ-KDU',
  rechtsgrundlage: '§\u00a022 SGB\u00a0II',
  zustaendig: 'Leistungsabteilung',
  online: '/antrag',
  unterschriften: 1,
  texte: {
    de: {
      titel: 'Anlage Kosten der Unterkunft',
      kurz: 'Miete, Nebenkosten und Heizung: ein Blatt je Wohnung.',
      einleitung:
        'Ein Blatt genügt für alle, die zusammen wohnen. Bitte legen Sie den Mietvertrag und das letzte Schreiben zu Nebenkosten und Heizung dazu, in Kopie.',
      erklaerung: 'Meine Angaben sind wahr und vollständig. Ändert sich etwas an der Miete oder wer hier wohnt, sage ich es dem Jobcenter sofort.',
      schluss:
        '**Bevor Sie einen neuen Mietvertrag unterschreiben:** Fragen Sie uns, ob wir die Miete übernehmen. Das gilt auch bei einem Umzug in eine kleinere Wohnung.',
    },
    einfach: {
      titel: 'Blatt für Miete und Heizung',
      kurz: 'Was kostet Ihre Wohnung?',
      einleitung: 'Ein Blatt ist genug für alle in der Wohnung. Legen Sie Ihren Mietvertrag dazu. Eine Kopie ist genug.',
      erklaerung: 'Alles, was ich schreibe, ist wahr. Ändert sich die Miete? Zieht jemand ein oder aus? Dann sage ich es sofort.',
      schluss: '**Sie wollen umziehen?** Fragen Sie zuerst uns. Unterschreiben Sie den neuen Vertrag erst danach.',
    },
    en: {
      titel: 'Form for housing costs',
      kurz: 'Rent, service charges and heating: one sheet per home.',
      einleitung:
        'One sheet is enough for everybody who lives together. Please add copies of the tenancy agreement and of the latest letters about service charges and heating.',
      erklaerung: 'What I have stated is true and complete. I will tell the jobcenter at once when the rent changes, or who lives here.',
      schluss: '**Before you sign a new tenancy agreement:** ask us whether we will pay the rent. This also applies to a move into a smaller home.',
    },
  },
  abschnitte: [
    {
      titel: { de: 'Wer den Antrag stellt', en: 'Who applies' },
      personen: 0,
      felder: [
        { schluessel: 'name.vorname', breite: 2 },
        { schluessel: 'name.nachname', breite: 2 },
        { schluessel: 'name.geburtsdatum', breite: 2 },
      ],
    },
    {
      titel: { de: 'Die Wohnung', en: 'Your home' },
      personen: 0,
      felder: [
        { schluessel: 'anschrift.strasse', breite: 3 },
        { schluessel: 'anschrift.plz', breite: 1, label: { de: 'PLZ', en: 'Postcode' } },
        { schluessel: 'anschrift.ort', breite: 2 },
        { schluessel: 'wohnen.wohnen', breite: 6 },
        { schluessel: 'bewohner.bewohner', breite: 2, label: { de: 'Wie viele Menschen wohnen hier?', en: 'How many people live here?' } },
        { schluessel: 'bewohner.flaeche', breite: 2, label: { de: 'Wohnfläche in Quadratmetern', en: 'Floor space in square metres' } },
        { schluessel: 'bewohner.eingezogen', breite: 2, label: { de: 'Seit wann wohnen Sie hier?', en: 'Since when have you lived here?' } },
      ],
    },
    {
      titel: { de: 'Miete', en: 'Rent' },
      hinweis: {
        de: 'Alle Beträge je Monat. Die Nebenkosten ohne Heizung, die Heizung als eigener Betrag. Beides steht im Mietvertrag oder in der letzten Abrechnung.',
        einfach: 'Schreiben Sie: Was zahlen Sie jeden Monat? Die Zahlen stehen im Mietvertrag.',
      },
      personen: 0,
      felder: [
        { schluessel: 'miete.grundmiete', breite: 2 },
        { schluessel: 'miete.nebenkosten', breite: 2 },
        { schluessel: 'miete.heizkosten', breite: 2 },
        { schluessel: 'heizung.womit', breite: 6 },
        { schluessel: 'heizung.selbst', breite: 3 },
        { schluessel: 'warmwasser.geraet', breite: 3 },
      ],
    },
    {
      titel: { de: 'Eigene Wohnung oder eigenes Haus', en: 'If you own your home' },
      hinweis: {
        de: 'Nur ausfüllen, wenn Ihnen die Wohnung gehört.',
        einfach: 'Gehört die Wohnung Ihnen? Nur dann füllen Sie das aus.',
        en: 'Only if you own your home.',
      },
      personen: 0,
      felder: [
        { schluessel: 'eigentum.schuldzinsen', breite: 2 },
        { schluessel: 'eigentum.nebenkosten', breite: 2 },
        { schluessel: 'eigentum.heizkosten', breite: 2 },
      ],
    },
    {
      titel: { de: 'Schulden und Überweisung', en: 'Arrears and payment' },
      personen: 0,
      felder: [
        { schluessel: 'rueckstand.rueckstand', breite: 6 },
        { schluessel: 'rueckstand.was', breite: 6 },
        { schluessel: 'vermieter.direkt', breite: 6 },
        { schluessel: 'vermieter.name', breite: 3 },
        { schluessel: 'vermieter.iban', breite: 3 },
      ],
    },
  ],
}

/** Income of one person. */
export const einkommen: Entwurf = {
  nummer: 'KJ-EK',
  rechtsgrundlage: '§§\u00a011 bis 11b SGB\u00a0II',
  zustaendig: 'Leistungsabteilung',
  online: '/antrag',
  unterschriften: 1,
  texte: {
    de: {
      titel: 'Anlage Einkommen',
      kurz: 'Welches Geld ins Haus kommt: ein Blatt für jede Person ab 15 Jahren.',
      einleitung:
        'Bitte füllen Sie für jede Person ab 15 Jahren ein eigenes Blatt aus. Legen Sie die letzten Abrechnungen und Bescheide in Kopie dazu. Von Lohn bleibt immer ein Teil frei: Arbeit lohnt sich auch mit Geld vom Jobcenter.',
      erklaerung: 'Meine Angaben sind wahr und vollständig. Neue Einnahmen und jede Änderung sage ich dem Jobcenter sofort.',
      schluss: '',
    },
    einfach: {
      titel: 'Blatt für Geld, das Sie bekommen',
      kurz: 'Lohn, Rente und anderes Geld.',
      einleitung:
        'Jeder Mensch ab 15 Jahren füllt ein eigenes Blatt aus. Legen Sie Papiere dazu, zum Beispiel die Lohnabrechnung. Von Ihrem Lohn dürfen Sie immer einen Teil behalten.',
      erklaerung: 'Alles, was ich schreibe, ist wahr. Bekomme ich neues Geld? Dann sage ich es sofort.',
      schluss: '',
    },
    en: {
      titel: 'Form for income',
      kurz: 'Money that comes in: one sheet for each person aged 15 or over.',
      einleitung:
        'Please fill in one sheet for each person aged 15 or over. Add copies of the latest payslips and notices. You may always keep part of your wages: work pays even with money from the jobcenter.',
      erklaerung: 'What I have stated is true and complete. I will tell the jobcenter at once about new income and every change.',
      schluss: '',
    },
  },
  abschnitte: [
    {
      titel: { de: 'Um wessen Geld es geht', en: 'Whose income this is' },
      personen: 0,
      felder: [
        { schluessel: 'name.vorname', breite: 2 },
        { schluessel: 'name.nachname', breite: 2 },
        { schluessel: 'name.geburtsdatum', breite: 2 },
      ],
    },
    {
      titel: { de: 'Welches Geld kommt', en: 'What income there is' },
      hinweis: {
        de: 'Kreuzen Sie alles an, was zutrifft.',
        einfach: 'Machen Sie ein Kreuz bei allem, was passt.',
        en: 'Please tick everything that applies.',
      },
      personen: 0,
      felder: [{ schluessel: 'geld.geld', breite: 6 }],
    },
    {
      titel: { de: 'Lohn im Monat', en: 'Monthly wages' },
      personen: 0,
      felder: [
        { schluessel: 'geld-lohn.brutto', breite: 2 },
        { schluessel: 'geld-lohn.netto', breite: 2 },
        { schluessel: 'geld-lohn.arbeitgeber', breite: 2 },
        {
          schluessel: 'geld-minijob.betrag',
          breite: 3,
          label: { de: 'Minijob: Betrag im Monat', einfach: 'Minijob: Wie viel Geld ist es im Monat?', en: 'Mini-job: amount per month' },
        },
        {
          schluessel: 'geld-selbst.einnahmen',
          breite: 3,
          label: { de: 'Selbstständig: Einnahmen im Monat', en: 'Self-employed: receipts per month' },
        },
      ],
    },
    {
      titel: { de: 'Anderes Geld im Monat', en: 'Other monthly income' },
      personen: 0,
      felder: [
        { schluessel: 'geld-alg.betrag', breite: 2, label: { de: 'Arbeitslosengeld', en: 'Unemployment benefit' } },
        { schluessel: 'geld-krankengeld.betrag', breite: 2, label: { de: 'Krankengeld', en: 'Sickness benefit' } },
        { schluessel: 'geld-elterngeld.betrag', breite: 2 },
        { schluessel: 'geld-rente.betrag', breite: 2, label: { de: 'Rente', en: 'Pension' } },
        { schluessel: 'geld-unterhalt.betrag', breite: 2, label: { de: 'Unterhalt', en: 'Maintenance' } },
        { schluessel: 'geld-sonstiges.betrag', breite: 2, label: { de: 'Anderes', en: 'Other' } },
        { schluessel: 'geld-einmalig.betrag', breite: 2, label: { de: 'Einmaliges Geld', en: 'One-off receipt' } },
        { schluessel: 'geld-einmalig.zufluss', breite: 2 },
        { schluessel: 'geld-einmalig.was', breite: 2 },
      ],
    },
    {
      titel: { de: 'Was abgeht', en: 'What is deducted' },
      hinweis: {
        de: 'Diese Kosten ziehen wir ab, wenn Sie sie belegen.',
        einfach: 'Das kostet Sie etwas. Zeigen Sie uns Papiere. Dann zählt weniger von Ihrem Geld.',
        en: 'We deduct these costs if you show papers for them.',
      },
      personen: 0,
      felder: [
        { schluessel: 'arbeitsweg.fahrkarte', breite: 2 },
        {
          schluessel: 'arbeitsweg.kilometer',
          breite: 2,
          label: { de: 'Einfache Strecke mit dem Auto in Kilometern', en: 'One-way distance by car in kilometres' },
        },
        { schluessel: 'arbeitsweg.tage', breite: 2 },
        { schluessel: 'beitraege.kfz', breite: 2 },
        { schluessel: 'beitraege.riester', breite: 2 },
        { schluessel: 'beitraege.andere', breite: 2 },
        { schluessel: 'unterhaltspflicht.zahlt', breite: 4 },
        { schluessel: 'unterhaltspflicht.betrag', breite: 2, label: { de: 'Unterhalt, den Sie zahlen', en: 'Maintenance you pay' } },
      ],
    },
  ],
}
