import type { Gleich } from '../../../platform/sprache/index.ts'
import type { geld as deGeld, kinderGeld as deKinderGeld } from './de-geld.ts'
import type { KindWort } from './typ.ts'

const tun = (sie: boolean) => (sie ? 'do you' : 'does your partner')
const wessen = (sie: boolean) => (sie ? 'your' : 'your partner’s')
const jahre = (zahl: number) => (zahl === 1 ? '1 year' : `${zahl} years`)
const kind = (k: KindWort) => (k.nummer === undefined ? `your child (${jahre(k.alter)})` : `child ${k.nummer} (${jahre(k.alter)})`)
const weissNicht = 'I do not know'
const festerBetragFrei = (was: string) => `${was} counts as income. You keep a fixed amount for insurance.`
const hilfeLohn = 'Both numbers are on the payslip.'
const warumLohn = 'Net pay counts as income. How much of it you keep depends on the gross pay.'
const warumKindergeld = 'Child benefit counts as income of the child. What the child does not need counts as your income.'
const jaehrlich = 'Please divide yearly amounts by twelve.'

export const geld: Gleich<typeof deGeld> = {
  arten: {
    titel: (sie) => `What money ${tun(sie)} get each month?`,
    hilfe: 'Choose everything that fits. Child benefit and maintenance for children come later. Money from the jobcenter does not count.',
    warum: 'The jobcenter pays what is still missing after your own income. You always keep part of your pay.',
    pflicht: 'Please choose the money that comes in, or “None of these”.',
    optionen: {
      lohn: { text: 'Pay from a job', hinweis: 'more than a mini-job' },
      minijob: 'Mini-job',
      ausbildung: 'Training pay (Ausbildungsvergütung)',
      selbst: 'Self-employment',
      alg: { text: 'Unemployment benefit (Arbeitslosengeld)', hinweis: 'from the employment agency (Agentur für Arbeit)' },
      kranken: 'Sick pay from the health insurer (Krankengeld)',
      elterngeld: 'Parental allowance (Elterngeld)',
      rente: { text: 'Pension (Rente)', hinweis: 'reduced earning capacity, widows or widowers, accident' },
      altersrente: 'Old-age pension (Altersrente)',
      unterhalt: 'Maintenance for myself (Unterhalt)',
      bafoeg: 'Student or training grant (BAföG, Berufsausbildungsbeihilfe)',
      einmalig: { text: 'A one-off payment this month', hinweis: 'for example a tax refund' },
      sonstiges: { text: 'Other money', hinweis: 'for example rent, interest, help from relatives' },
    },
  },
  betrag: { label: 'Amount a month', pflicht: 'Please enter the amount.' },
  alg: {
    titel: (sie) => `How much unemployment benefit ${tun(sie)} get a month?`,
    hinweis: 'it is in the notice (Bewilligungsbescheid)',
    warum: festerBetragFrei('Unemployment benefit'),
  },
  kranken: {
    titel: (sie) => `How much sick pay ${tun(sie)} get a month?`,
    hinweis: 'it is in the letter from the health insurer',
    warum: festerBetragFrei('Sick pay'),
  },
  rente: {
    titel: (sie) => `How much is ${wessen(sie)} pension a month?`,
    hinweis: 'the amount that arrives in the account',
    warum: festerBetragFrei('A pension'),
  },
  altersrente: {
    titel: (sie) => `How much is ${wessen(sie)} old-age pension a month?`,
    hinweis: 'the amount that arrives in the account',
    warum:
      'With an old-age pension there is no basic income support for jobseekers, but perhaps support in old age from the social welfare office (Sozialamt). What is left over from the pension counts for the others.',
  },
  unterhalt: {
    titel: (sie) => `How much maintenance ${tun(sie)} get a month?`,
    hinweis: 'only for this person, not for children',
    warum: 'Maintenance counts as income.',
  },
  bafoeg: {
    titel: (sie) => `How much student or training grant ${tun(sie)} get a month?`,
    hinweis: 'it is in the notice (Bescheid)',
    warum: 'These grants count as income. You keep a basic amount.',
  },
  einmalig: {
    titel: (sie) => `How much is the one-off payment that ${sie ? 'you get' : 'your partner gets'} this month?`,
    hinweis: 'what arrives in the account this month',
    warum: 'A one-off payment counts in the month in which it arrives.',
  },
  sonstiges: {
    titel: (sie) => `How much other money ${tun(sie)} get a month?`,
    hinweis: 'all together',
    warum: 'Almost all money that comes in counts as income. § 11a SGB II says what you may keep.',
  },
  lohn: {
    titel: (sie) => `How much is ${wessen(sie)} pay a month?`,
    titelAusbildung: (sie) => `How much is ${wessen(sie)} training pay a month?`,
    hilfe: hilfeLohn,
    warum: warumLohn,
    brutto: { label: 'Gross (brutto)', hinweis: 'before any deductions', pflicht: 'Please enter the gross pay.' },
    netto: { label: 'Net (netto)', hinweis: 'what is paid out', pflicht: 'Please enter the net pay.' },
    vertauscht: 'Net is higher than gross. Have the two numbers been swapped?',
  },
  minijob: {
    titel: (sie) => `How much ${tun(sie)} earn in the mini-job?`,
    label: 'Earnings a month',
    hinweis: (grenze) => `at most ${grenze}`,
    pflicht: 'Please enter the earnings.',
    warum: (frei) => `You keep all of the first ${frei}, and part of the rest.`,
    zuViel: (grenze) => `A mini-job pays at most ${grenze} a month. If it is more, please go back and choose “Pay from a job”.`,
  },
  selbst: {
    titel: (sie) => `What does ${sie ? 'your' : 'the'} self-employment bring in each month?`,
    hilfe: 'Use the average of six months.',
    warum: 'What counts is what is left after necessary expenses. Taxes, contributions and allowances are taken off that.',
    ein: { label: 'Takings', hinweis: 'business income a month', pflicht: 'Please enter the takings.' },
    aus: { label: 'Expenses', hinweis: 'necessary business expenses' },
    abgaben: { label: 'Taxes and contributions', hinweis: 'income tax, health and pension insurance' },
  },
  elterngeld: {
    titel: (sie) => `How much parental allowance (Elterngeld) ${tun(sie)} get a month?`,
    warum: (frei) => `If you worked before the birth, you may keep up to ${frei} of it, with ElterngeldPlus half of that.`,
    betrag: { label: 'Elterngeld', hinweis: 'it is in the notice', pflicht: 'Please enter the amount.' },
    vorher: { label: 'Pay before the birth', hinweis: 'average net pay, 0 without work' },
    plus: { legende: 'Is it ElterngeldPlus?', optionen: { nein: 'No, Basiselterngeld', ja: 'Yes' } },
  },
  kosten: {
    titel: (sie, betrag) => `${sie ? 'Do you' : 'Does your partner'} have more than ${betrag} of costs because of work?`,
    hilfe: (pauschale) =>
      `Add up: the way to work, third-party car insurance, a Riester pension, work clothes, childcare and ${pauschale} for other insurance.`,
    warum: (ab, betrag) => `With pay of more than ${ab}, higher costs count instead of the fixed ${betrag}.`,
    pflicht: 'Please choose an answer, or “I do not know”.',
    nein: 'No',
    ja: 'Yes, I will enter the costs',
    unbekannt: weissNicht,
    unbekanntHinweis: (betrag) => `We calculate with ${betrag}.`,
  },
  weg: {
    titel: 'What does the way to work cost?',
    hilfe: 'By bus and train the price of the ticket is enough, by car we need distance and days.',
    warum: 'By car a fixed amount counts for each kilometre of the one-way distance, otherwise the ticket.',
    ueberspringen: 'No costs for the way to work',
    fahrkarte: { label: 'Ticket', hinweis: 'a month' },
    kilometer: { label: 'One-way distance', hinweis: 'by car' },
    arbeitstage: { label: 'Working days', hinweis: 'a month' },
    beides: 'For the car we need both: the distance and the number of working days.',
  },
  beitraege: {
    titel: 'What contributions and other costs are there?',
    hilfe: jaehrlich,
    warum: 'These are taken off the income if together they are more than the fixed amount.',
    kfz: { label: 'Third-party car insurance', hinweis: 'a month, without Kasko' },
    riester: { label: 'Riester pension', hinweis: 'a month' },
    werbung: { label: 'Other costs', hinweis: 'work clothes, trade union, childcare' },
  },
  kfz: {
    titel: (sie) => `${sie ? 'Do you' : 'Does your partner'} pay third-party car insurance (Kfz-Haftpflicht)?`,
    hilfe: `${jaehrlich} Without a car, leave the field empty.`,
    warum: 'Insurance that the law demands is taken off the income.',
    ueberspringen: 'No car',
  },
}

export const kinderGeld: Gleich<typeof deKinderGeld> = {
  kindergeld: {
    titel: 'Do you get child benefit (Kindergeld)?',
    warum: warumKindergeld,
    pflicht: 'Please say whether you get child benefit.',
    imMonat: (betrag) => `${betrag} a month`,
    jeKind: (betrag) => `${betrag} for each child`,
    ja: 'Yes',
    jaAlle: 'Yes, for all children',
    teils: 'Yes, but not for all',
    nein: 'No',
  },
  kindergeldWer: {
    titel: 'For which children do you get child benefit?',
    warum: warumKindergeld,
    pflicht: 'Please choose at least one child.',
  },
  kindgeld: {
    titelEines: 'Does your child get other money?',
    titel: 'Do the children get other money?',
    hilfe: 'Choose everything that arrives for at least one child.',
    warum: 'Money for a child counts for this child first.',
    pflicht: 'Please choose the money that comes in, or “None of these”.',
    optionen: {
      unterhalt: { text: 'Maintenance (Unterhalt)', hinweis: 'from the father or mother who does not live here' },
      uvg: { text: 'Maintenance advance (Unterhaltsvorschuss)', hinweis: 'from the youth welfare office (Jugendamt)' },
      rente: 'Half-orphan’s pension or another pension',
    },
  },
  jeKind: {
    unterhalt: {
      titel: 'How much maintenance comes in each month?',
      titelWeitere: 'How much maintenance comes in each month for the other children?',
      hilfe: 'Only what really arrives. Without maintenance, leave the field empty.',
      warum: 'The money counts as income of the child.',
    },
    uvg: {
      titel: 'How much maintenance advance comes in each month?',
      titelWeitere: 'How much maintenance advance comes in each month for the other children?',
      hilfe:
        'We have filled in the amount that the law sets for this age. It is also in the notice from the youth welfare office. Without an advance, empty the field.',
      warum: 'Maintenance advance counts as income of the child.',
    },
    rente: {
      titel: 'How much is the pension a month?',
      titelWeitere: 'How much is the pension a month for the other children?',
      hilfe: 'The amount that arrives in the account. Without a pension, leave the field empty.',
      warum: 'The money counts as income of the child.',
    },
  },
  job: {
    titel: (k) => `Does ${kind(k)} earn any money?`,
    warum: 'Pupils may keep all of a mini-job, and everything they earn in the holidays.',
    pflicht: 'Please choose an answer.',
    nein: 'No',
    ja: 'Yes',
    nebenjob: 'Yes, in a part-time job',
    ferien: 'Yes, in a holiday job',
    ferienHinweis: 'he or she keeps all of it',
  },
  lohn: {
    titel: (k) => `How much is the monthly pay of ${kind(k)}?`,
    titelAusbildung: (k) => `How much is the monthly training pay of ${kind(k)}?`,
    hilfe: hilfeLohn,
    warum: warumLohn,
  },
  taschengeld: {
    titel: (k) => `How much monthly allowance (Taschengeld) does ${kind(k)} get?`,
    hinweis: 'from the voluntary service',
    warum: 'Most of this money may be kept.',
  },
  bafoeg: {
    titel: (k) => `How much BAföG does ${kind(k)} get a month?`,
    hinweis: 'it is in the notice; leave empty without BAföG',
    warum: 'BAföG counts as income. A basic amount may be kept.',
  },
}
