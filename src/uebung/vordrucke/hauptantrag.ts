import type { Vordruck } from '../../oeffentlichkeit/index.ts'

type Entwurf = Omit<Vordruck, 'nachfolger' | 'auflage'>

/** Main application: everything a household of one or more people needs to begin with. */
export const hauptantrag: Entwurf = {
  nummer: 'KJ-HA',
  rechtsgrundlage: '§\u00a037 SGB\u00a0II, §\u00a060 SGB\u00a0I',
  zustaendig: 'Leistungsabteilung',
  online: '/antrag',
  unterschriften: 2,
  texte: {
    de: {
      titel: 'Antrag auf Grundsicherungsgeld',
      kurz: 'Der erste Antrag auf Geld zum Leben, Miete und Heizung.',
      einleitung:
        'Mit diesem Blatt beantragen Sie Leistungen zum Lebensunterhalt. **Wichtig ist der Tag, an dem es bei uns ankommt**: Der Antrag gilt ab dem Ersten dieses Monats. Schicken Sie es deshalb gleich ab, auch wenn noch etwas fehlt. Was Sie nicht wissen, lassen Sie frei; wir fragen nach.',
      erklaerung:
        'Meine Angaben sind wahr und vollständig. Wenn sich etwas ändert, sage ich es dem Jobcenter sofort, zum Beispiel eine neue Arbeit, einen Umzug oder einen neuen Menschen in der Wohnung.',
      schluss:
        'Zu diesem Antrag gehören die Anlagen **Kosten der Unterkunft (KJ-KDU)** und, wenn Geld ins Haus kommt, **Einkommen (KJ-EK)** für jede Person ab 15 Jahren.',
    },
    einfach: {
      titel: 'Antrag auf Geld vom Jobcenter',
      kurz: 'Der erste Antrag. Damit bitten Sie um Geld zum Leben.',
      einleitung:
        'Mit diesem Blatt bitten Sie um Geld zum Leben. **Schicken Sie das Blatt sofort ab.** Das Geld gibt es ab dem ersten Tag des Monats, in dem das Blatt ankommt. Sie wissen etwas nicht? Lassen Sie das Feld leer. Wir fragen Sie dann.',
      erklaerung: 'Alles, was ich schreibe, ist wahr. Ich lasse nichts weg. Ändert sich etwas? Dann sage ich es dem Jobcenter sofort.',
      schluss: 'Für die Wohnung gibt es ein eigenes Blatt: **KJ-KDU**. Für Geld, das Sie bekommen, gibt es das Blatt **KJ-EK**.',
    },
    en: {
      titel: 'Application for basic income support (Grundsicherungsgeld)',
      kurz: 'The first application for money to live on, rent and heating.',
      einleitung:
        'With this form you apply for money to live on. **What counts is the day it reaches us**: the application is valid from the first day of that month. So send it straight away, even if something is missing. Leave blank what you do not know; we will ask you.',
      erklaerung:
        'What I have stated is true and complete. I will tell the jobcenter at once when something changes, for example a new job, a move, or somebody moving in.',
      schluss: 'Please add the forms for **housing costs (KJ-KDU)** and, if there is any income, **income (KJ-EK)** for each person aged 15 or over.',
    },
  },
  abschnitte: [
    {
      titel: { de: 'Sie selbst', en: 'About you' },
      personen: 0,
      felder: [
        { schluessel: 'name.vorname', breite: 3 },
        { schluessel: 'name.nachname', breite: 3 },
        { schluessel: 'name.geburtsdatum', breite: 2 },
        { schluessel: 'herkunft.geburtsort', breite: 2 },
        { schluessel: 'herkunft.geburtsname', breite: 2 },
        { schluessel: 'name.geschlecht', breite: 6 },
        { schluessel: 'anschrift.strasse', breite: 3 },
        { schluessel: 'anschrift.plz', breite: 1, label: { de: 'PLZ', en: 'Postcode' } },
        { schluessel: 'anschrift.ort', breite: 2 },
        { schluessel: 'kontakt.telefon', breite: 3 },
        { schluessel: 'kontakt.email', breite: 3 },
        { schluessel: 'kontakt.vorsicht', breite: 6 },
        { schluessel: 'herkunft.staat', breite: 6 },
        { schluessel: 'familienstand.familienstand', breite: 6 },
        { schluessel: 'nummern.rvnr', breite: 3 },
        { schluessel: 'nummern.steuerid', breite: 3 },
        { schluessel: 'betreuung.betreuung', breite: 2 },
        { schluessel: 'betreuung.wer', breite: 4 },
      ],
    },
    {
      titel: { de: 'Ab wann', en: 'From when' },
      personen: 0,
      felder: [
        {
          frei: 'ab',
          art: 'wahl',
          breite: 3,
          label: { de: 'Ab wann brauchen Sie Geld?', en: 'From when do you need money?' },
          antworten: [
            { wert: 'sofort', text: { de: 'sofort', en: 'at once' } },
            { wert: 'spaeter', text: { de: 'später', en: 'later' } },
          ],
        },
        { frei: 'ab-tag', art: 'datum', breite: 3, label: { de: 'Wenn später: ab welchem Tag?', en: 'If later: from which day?' }, antworten: [] },
      ],
    },
    {
      titel: { de: 'Ihre Lage', en: 'Your situation' },
      personen: 0,
      felder: [
        { schluessel: 'arbeitsfaehig.arbeitsfaehig', breite: 6 },
        { schluessel: 'schwanger.schwanger', breite: 3 },
        { schluessel: 'schwanger.termin', breite: 3 },
        { schluessel: 'alleinerziehend.allein', breite: 6 },
        { schluessel: 'ausbildung.ausbildung', breite: 6 },
        { schluessel: 'ausbildung.wo', breite: 6 },
        { schluessel: 'behinderung.behinderung', breite: 3 },
        { schluessel: 'ernaehrung.ernaehrung', breite: 3 },
        { schluessel: 'besonderes.besonderes', breite: 6 },
        { schluessel: 'besonderes.was', breite: 6 },
        { schluessel: 'vorher.wovon', breite: 6 },
        { schluessel: 'vorher.wann', breite: 6 },
        { schluessel: 'vorrang.beantragt', breite: 6 },
      ],
    },
    {
      titel: { de: 'Krankenversicherung', en: 'Health insurance' },
      personen: 0,
      felder: [
        { schluessel: 'krankenkasse.art', breite: 6 },
        { schluessel: 'krankenkasse.kasse', breite: 3 },
        { schluessel: 'krankenkasse.nummer', breite: 3 },
      ],
    },
    {
      titel: { de: 'Wer noch bei Ihnen wohnt', en: 'Who else lives with you' },
      hinweis: {
        de: 'Tragen Sie jede Person ein, die in der Wohnung lebt. Reicht der Platz nicht, legen Sie ein Blatt dazu.',
        einfach: 'Wer wohnt mit Ihnen in der Wohnung? Schreiben Sie jeden Menschen auf. Der Platz reicht nicht? Nehmen Sie ein Blatt dazu.',
        en: 'Please enter everybody who lives in your home. Add a sheet if there is not enough room.',
      },
      personen: 3,
      felder: [
        { schluessel: 'person.vorname', breite: 2 },
        { schluessel: 'person.nachname', breite: 2 },
        { schluessel: 'person.geburtsdatum', breite: 2 },
        { schluessel: 'person.verhaeltnis', breite: 6 },
      ],
    },
    {
      titel: { de: 'Vermögen', en: 'Assets' },
      hinweis: {
        de: 'Kleine Ersparnisse zählen nicht. Größeres Vermögen muss man zuerst selbst einsetzen.',
        einfach: 'Sie haben ein bisschen gespart? Das ist kein Problem.',
        en: 'Small savings do not count. Larger assets have to be used first.',
      },
      personen: 0,
      felder: [
        { schluessel: 'vermoegen.mehr', breite: 3 },
        { schluessel: 'verschenkt.verschenkt', breite: 3 },
        { schluessel: 'immobilie.weitere', breite: 6 },
      ],
    },
    {
      titel: { de: 'Konto', en: 'Bank account' },
      personen: 0,
      felder: [
        { schluessel: 'konto.iban', breite: 4 },
        { schluessel: 'konto.inhaber', breite: 2 },
      ],
    },
  ],
}
