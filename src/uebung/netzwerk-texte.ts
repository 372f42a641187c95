/** Texts of the exercises of the network. */

export const protokolltext = `Die Sprecherin begrüßt die Anwesenden. (Übungsdaten)

Die Häuser berichten, wo sie die gemeinsame Marke zeigen. Auf Flyern und Vordrucken steht sie seit dem Frühjahr, auf den Webseiten folgt sie.

Zu den Bildern besteht Einigkeit: Geteilt wird nur, woran alle Rechte vorliegen, mit Bildnachweis und Alternativtext.`

export const stellungnahme = `# Stellungnahme (Entwurf, Übungsdaten)

Die kommunalen Jobcenter begrüßen klare Zuständigkeiten. Kurze Wege vor Ort müssen erhalten bleiben.
`

export const merkblatt: Record<string, string> = {
  art: 'praxis',
  titel: 'Sprechstunde im Familienzentrum',
  stufe: 'erprobt',
  themen: 'Alleinerziehende, Beratung',
  lizenz: 'CC BY 4.0',
  problem: 'Alleinerziehende kommen selten ins Haus, weil die Wege weit sind und die Kinder betreut werden müssen. (Übungsdaten)',
  zielgruppe: 'Alleinerziehende mit Kindern unter sechs Jahren',
  idee: 'Einmal in der Woche berät eine Fachkraft im Familienzentrum, während die Kinder dort betreut werden.',
  aufwand: 'Ein halber Tag in der Woche, ein Raum, ein Laptop.',
  rechtsgrundlage: '§\u00a014 SGB\u00a0II',
  partner: 'Familienzentrum, Jugendamt',
  wirkung: 'Mehr Gespräche kommen zustande als bei Einladungen ins Haus.',
  methode: 'Strichliste über sechs Monate, ohne Namen.',
  hindernisse: 'Vertrauliche Gespräche brauchen einen eigenen Raum.',
  uebertragung: 'Mit einem Familienzentrum beginnen, das schon Sprechstunden anderer Stellen hat.',
  kontakt: 'Pressestelle Jobcenter Nordfriesland (Übung)',
}

const brief = {
  art: 'vorlage',
  titel: 'Einladung zum ersten Gespräch',
  vorlageart: 'brief',
  themen: 'Einladung, einfache Sprache',
  lizenz: 'CC BY 4.0',
  hinweise: 'Platzhalter in geschweiften Klammern ersetzen. Name und Telefonnummer der Ansprechperson nicht weglassen. (Übungsdaten)',
}
const text = `Guten Tag,

wir möchten Sie kennenlernen und mit Ihnen sprechen, wie es weitergeht.
Bitte kommen Sie am {Tag} um {Uhrzeit} zu uns: {Ort}.

Können Sie nicht kommen? Dann rufen Sie bitte an: {Telefon}.

Mit freundlichen Grüßen
{Ansprechperson}`

export const einladung: Readonly<Record<'erste' | 'zweite' | 'jena', Record<string, string>>> = {
  erste: { ...brief, text, rechtsstand: '2026-01-01' },
  zweite: {
    ...brief,
    text: text.replace(
      'Können Sie nicht kommen?',
      'Sie dürfen jemanden mitbringen. Wenn Sie eine Dolmetscherin oder einen Dolmetscher brauchen, sagen Sie es uns bitte vorher.\n\nKönnen Sie nicht kommen?',
    ),
    rechtsstand: '2026-07-01',
  },
  jena: {
    ...brief,
    titel: 'Einladung zum ersten Gespräch (Jena)',
    text: text.replace('Guten Tag,', 'Guten Tag aus Jena,'),
    rechtsstand: '2026-01-01',
  },
}
