import type { Texte } from './typ.ts'

export const einfach: Texte['einfach'] = {
  titel: 'The most important points in plain words',
  kopf: {
    erlassen: 'This page helps you to understand. What counts in law is the letter in German.',
    entwurf: 'This page helps you to understand. What counts in law is the letter in German. It is still a draft.',
    berechnung: 'This page helps you to understand. This calculation is not a notice.',
  },
  und: 'and',
  oder: 'or',
  undVom: 'and from',
  bisZum: (von, bis) => `${von} to ${bis}`,
  leistung: (name) => `basic income support (${name})`,
  beideLeistungen: (bis, ab) => `basic income support (Bürgergeld until ${bis}, Grundsicherungsgeld from ${ab})`,
  betraege: {
    fuer: (spanne) => `is what you get for ${spanne}`,
    jedenMonat: (spanne) => `is what you get each month: ${spanne}`,
    vomLohn: 'of your pay each month is yours to keep in full',
    zusammen: (monate) => `is what you get in ${monate} months together`,
  },
  was: {
    schreiben: 'What have we decided?',
    berechnung: 'What is the result?',
    bekommen: (leistung, zeitraum) => `You get ${leistung} from ${zeitraum}.`,
    nichts: (spanne, leistungen) => `For ${spanne} you get no ${leistungen.join(' and no ')}.`,
    mehrmals: 'The amount changes several times. All amounts are in the table in the letter.',
    einMonat: (spanne, betrag) => `For ${spanne} it is ${betrag}.`,
    imMonat: (spanne, betrag) => `For ${spanne} it is ${betrag} a month.`,
    jedenMonat: (betrag) => `That is ${betrag} each month.`,
  },
  warum: {
    betrag: 'Why this amount?',
    nichts: 'Why?',
    gesetz: 'The law says how much money you need for living, for the rent and for heating.',
    bedarf: (betrag) => `That is ${betrag} a month.`,
    bedarfFuer: (spanne, betrag) => `For ${spanne} that is ${betrag}.`,
    bedarfFuerMonate: (spanne, betrag) => `For ${spanne} that is ${betrag} a month.`,
    eigenes: (betrag) => `Of your own money ${betrag} counts.`,
    rest: (betrag) => `The jobcenter pays the rest: ${betrag}.`,
    tage: (tage, betrag) => `You are entitled for only ${tage} of 30 days. That is why the jobcenter pays ${betrag}.`,
    minderung: (betrag) => `${betrag} is taken off because the money has been reduced (Minderung).`,
    einbehalt: (betrag) => `${betrag} is kept back to pay off debts at the jobcenter.`,
    sofort: (betrag) => `The immediate supplement for children (Sofortzuschlag) is added: ${betrag}.`,
    bildung: (betrag) => `For school, lunch or leisure ${betrag} is added.`,
    weiteres: (betrag) => `Another ${betrag} is for first furnishings, clothes or insurance.`,
    reicht: 'Your own money is enough for that. That is why the jobcenter pays nothing.',
  },
  bild: {
    ihres: 'Your money',
    bedarf: 'Need',
    lohn: 'Pay',
    jobcenter: 'jobcenter',
    anderes: () => 'other money',
    teil: (name, betrag) => `${name} ${betrag} euros`,
    beschreibung: (bedarf, summe, woher) => `Bar chart. Need per month: ${bedarf} euros. Your money per month: ${summe} euros, of which ${woher}.`,
    mehr: 'Part of your pay does not count. That is why you have more than the need.',
  },
  minderung: {
    titel: 'Why is the money reduced?',
    text: (spanne, betraege) =>
      `For ${spanne} there is ${betraege} less a month. The reason is in the letter. Did you have an important reason? Then tell us at once.`,
    nachholen: 'Do what was missing: then the reduction may end earlier.',
  },
  vorlaeufig: {
    titel: 'What does “provisional” (vorläufig) mean?',
    text: 'The amount may still change. Later it is calculated once more in detail. You may then get more money. You may have to pay money back. Keep all evidence, for example payslips.',
  },
  aufgaben: {
    titel: 'What do you have to do?',
    aendert: 'Does something change? For example your pay, your rent or who lives with you?',
    uns: 'Tell us at once.',
    jobcenter: 'Tell your jobcenter at once.',
    weiter: (tag) => `The period ends on ${tag}. Do you still need help after that? Then apply again before it ends.`,
  },
  auswege: {
    titel: 'What can you do now?',
    mitKindern:
      'You may be able to get housing benefit (Wohngeld) or child supplement (Kinderzuschlag). Ask the housing benefit office (Wohngeldstelle) of your town and the family benefits office (Familienkasse). Do you have less money later? Then apply again.',
    ohneKinder:
      'You may be able to get housing benefit (Wohngeld). Ask the housing benefit office (Wohngeldstelle) of your town. Do you have less money later? Then apply again.',
  },
  falsch: {
    titel: 'Do you think the notice is wrong?',
    vorTag: (tag, deutsch) =>
      `Then write to us in German: “Ich widerspreche dem Bescheid vom ${deutsch}.” (I object to the notice of ${tag}.) It costs nothing. If the letter is posted on ${tag}, you have time until `,
    nachTag: (tag) => `. If the letter reaches you only after ${tag}, you have more time.`,
    titelBerechnung: 'Does your jobcenter calculate differently?',
    berechnung:
      'Has your jobcenter decided differently? Then show them this calculation. You can object to a notice (Widerspruch) for one month. It costs nothing.',
  },
  hilfe: {
    titel: 'Where do you get help?',
    wir: (telefon, anschrift) => `Call us: ${telefon}. Or come in: ${anschrift}. You may bring a person who helps you.`,
    berechnung: 'Ask your jobcenter. It must advise you, and that costs nothing. Social associations and advice centres help too.',
  },
}
