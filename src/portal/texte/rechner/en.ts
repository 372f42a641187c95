import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'
import { besonderes } from './en-besonderes.ts'
import { geld, kinderGeld } from './en-geld.ts'
import type { KindWort } from './typ.ts'

const jahre = (zahl: number) => (zahl === 1 ? '1 year' : `${zahl} years`)
const kind = (k: KindWort) => (k.nummer === undefined ? `Your child (${jahre(k.alter)})` : `Child ${k.nummer} (${jahre(k.alter)})`)
const warumUnterkunft = 'The jobcenter pays for housing and heating as far as they are reasonable. Rent and heating are checked separately.'
const weissNicht = 'I do not know'
const zusammen = 'Together you pay'

export const en: Gleich<typeof de> = {
  teile: { Haushalt: 'Household', Wohnung: 'Home', Einkommen: 'Income', Besonderes: 'Special needs', Vermögen: 'Savings' },
  seite: {
    titel: (frage) => `${frage} – What am I entitled to?`,
    zurueck: 'Back',
    weg: (teil, von, name) => `What am I entitled to? Part ${teil} of ${von}: ${name}`,
    fortschritt: 'Progress',
    warum: 'Why do we ask this?',
    weiter: 'Next',
    nichtsGespeichert: 'We do not save anything you enter.',
  },
  personen: {
    sie: 'You',
    partner: 'Your partner',
    kind,
  },
  allgemein: {
    keineAngabe: 'no answer',
    festerBetrag: 'the fixed amount',
    monatAusListe: 'Please choose a month from the list.',
    eineAntwort: 'Please choose one of the answers.',
    nichts: 'None of these',
    nichtsAllein: 'You have chosen “None of these” and something else. Please remove one of them.',
    mitLabel: (label, satz) => `${label}: ${satz}`,
    nachDemMonat: (monat) => `That is after ${monat}. Please check month and year.`,
    ja: 'Yes',
    nein: 'No',
    weissNicht,
  },
  monat: {
    titel: 'Which month would you like to calculate?',
    hilfe: 'Usually the current month. You can also go back, as far as January 2023.',
    warum:
      'Each month has its own amounts and rules. And in the first year the rules for your home are more generous: the waiting period (Karenzzeit).',
    monat: { label: 'Month' },
    bezug: {
      legende: 'Do you already get money from the jobcenter?',
      pflicht: 'Please say whether you already get money from the jobcenter.',
      optionen: {
        nein: 'No, not yet',
        ja: { text: 'Yes', hinweis: 'basic income support: Bürgergeld or Grundsicherungsgeld' },
      },
    },
  },
  bezugSeit: {
    titel: 'Since when have you been getting money from the jobcenter?',
    hilfe: 'This means the first month since when you have been paid without a gap of a month or more.',
    warum:
      'For the first twelve months the jobcenter also pays for a more expensive home. Since July 2026 at most one and a half times the rent limit.',
    monat: {
      label: 'Month and year',
      hinweis: 'for example 03.2025',
      pflicht: 'Please enter month and year, or choose “I do not know”.',
    },
  },
  haushalt: {
    titel: 'Who lives with you?',
    hilfe:
      'Are you under 25 and living with your parents? Then calculate for the whole family: your parents are the adults, and you are one of the children.',
    warum:
      'A couple and their children under 25 are calculated together, as a benefit household (Bedarfsgemeinschaft). Other people only matter for sharing the rent.',
    paar: {
      pflicht: 'Please say whether you live together as a couple.',
      optionen: {
        allein: 'I live without a partner',
        paar: { text: 'I live with my partner', hinweis: 'married or not' },
      },
    },
    kinder: { label: 'Children under 25', hinweis: 'your children and your partner’s children' },
    andere: { label: 'Other people', hinweis: 'for example flatmates, grandparents, children of 25 and over' },
  },
  alter: {
    titel: 'How old are you?',
    titelPaar: 'How old are you both?',
    hilfe: 'The age in years is enough.',
    hinweis: 'age or date of birth',
    warum:
      'Age decides which standard need (Regelbedarf) applies, whether somebody can get basic income support (Grundsicherungsgeld), and how much of your savings you may keep.',
    pflichtSie: 'Please enter your age.',
    pflichtPartner: 'Please enter your partner’s age.',
    zuJung: 'The calculator needs at least one person aged 15 or over. Please enter anybody under 15 as a child.',
  },
  kinderAlter: {
    titelEines: 'How old is your child?',
    titel: 'How old are the children?',
    titelWeitere: 'How old are the other children?',
    hilfe: 'The age in years is enough. With a date of birth we calculate to the exact day, for example 16.09.2018.',
    warum: 'The standard need rises with the 6th, 14th and 18th birthday. From 25 on, each child is calculated separately.',
    labelEines: 'Your child',
    label: (nummer) => `Child ${nummer}`,
    pflichtEines: 'Please enter your child’s age.',
    pflicht: (nummer) => `Please enter the age of child ${nummer}.`,
    zuAlt: 'From the age of 25 a child is calculated separately. Please count him or her under “Other people”.',
    abstand: (abstand) => `Parents are at least ${abstand} years older than their child. Please check the age.`,
  },
  schule: {
    titel: (k) => `What does ${kind(k).replace('Your', 'your').replace('Child', 'child')} do at the moment?`,
    pflicht: 'Please choose what fits best.',
    optionen: {
      schule: 'Goes to school',
      betrieb: 'Is in training with a company',
      schulisch: 'Is in training at a college',
      studium: 'Studies at a university',
      dienst: { text: 'Does a voluntary service', hinweis: 'FSJ, FÖJ or Bundesfreiwilligendienst' },
      nichts: { text: 'None of these', hinweis: 'works or is looking for work' },
    },
    warum: 'Young people in school or training may keep more of what they earn. And there is money for school supplies twice a year.',
  },
  wohnen: {
    titel: 'How do you live?',
    warum: warumUnterkunft,
    wohnen: {
      pflicht: 'Please choose how you live.',
      optionen: {
        miete: { text: 'I rent', hinweis: 'also as a subtenant' },
        eigentum: 'In my own house or flat',
        frei: { text: 'I pay nothing for housing', hinweis: 'for example with relatives' },
      },
    },
  },
  miete: {
    titel: 'What does your home cost a month?',
    hilfe:
      'Enter the amounts for the whole home. You find them in the rental contract or in the last letter about a rent increase. We then share them between everybody who lives there.',
    warum: warumUnterkunft,
    miete: { label: 'Basic rent', hinweis: 'without service charges (Grundmiete)', pflicht: 'Please enter the basic rent.' },
    nebenkosten: { label: 'Service charges', hinweis: 'without heating (Nebenkosten)' },
    heizkosten: { label: 'Heating', hinweis: 'monthly payment (Abschlag)' },
    summe: zusammen,
    umweg: 'I only know the rent including everything (Warmmiete)',
  },
  warmmiete: {
    titel: 'How much is your rent including everything a month?',
    hilfe: 'This is the rent with service charges and heating, without electricity (Warmmiete). Enter the amount for the whole home.',
    warum: warumUnterkunft,
    warmmiete: {
      label: 'Rent including everything',
      hinweis: 'all together, without electricity',
      pflicht: 'Please enter the rent including everything.',
    },
    umweg: 'I know the single amounts',
  },
  eigentumKosten: {
    titel: 'What does your house or flat cost a month?',
    hilfe: 'Please divide yearly amounts by twelve. Paying back the loan itself does not count.',
    warum: 'If you own your home, its running costs count like rent. Paying back the loan does not count, because it builds up savings.',
    schuldzinsen: { label: 'Interest', hinweis: 'on the loan, without repayment' },
    nebenkosten: { label: 'Running costs', hinweis: 'property tax, insurance, water, rubbish, service charge' },
    heizkosten: { label: 'Heating', hinweis: 'monthly payment (Abschlag)' },
    summe: zusammen,
  },
  eigentumGroesse: {
    titel: 'How big is your property?',
    warum: 'A house you live in yourself stays protected as long as it is not too big.',
    art: {
      pflicht: 'Please choose house or flat.',
      optionen: { 'selbstgenutztes-haus': 'House', 'selbstgenutzte-wohnung': 'Flat' },
    },
    flaeche: { label: 'Living space', pflicht: 'Please enter the living space.' },
    wert: {
      label: 'Value',
      hinweis: 'what would be left after a sale and paying off debts',
      pflicht: 'Please estimate the value. It only counts if the property is bigger than the law allows.',
    },
  },
  warmwasser: {
    titel: 'Is the water heated by an appliance in your home?',
    hilfe: 'For example a boiler or an instant water heater in the bathroom or kitchen.',
    warum: 'If you heat the water yourself, you pay for the electricity or gas. For this there is an additional need (Mehrbedarf) for each person.',
    warmwasser: {
      pflicht: 'Please choose where the hot water comes from, or “I do not know”.',
      optionen: {
        ja: { text: 'Yes, with electricity or gas', hinweis: 'You get something extra for this.' },
        nein: 'No, it comes with the heating',
        unbekannt: { text: weissNicht, hinweis: 'We calculate without the extra amount and say so in the result.' },
      },
    },
  },
  mietgrenze: {
    titel: 'Do you know the rent limit where you live?',
    hilfe:
      'Each jobcenter sets a limit up to which it pays housing costs. You find it on its website, usually under “Kosten der Unterkunft”. Without a limit we calculate with your full costs.',
    warum: 'What is above the limit is only paid in the first year or for a transition period.',
    kalt: { label: 'Limit without heating', hinweis: 'for rent and service charges together' },
    heizung: { label: 'Limit for heating', hinweis: 'if you know it' },
  },
  geld,
  kinderGeld,
  besonderes,
  vermoegen: {
    titelOhne: 'Do you have larger savings?',
    titel: (mehrere, grenze) => `Do you have more than ${grenze} in savings${mehrere ? ' together' : ''}?`,
    hilfe: (auto) =>
      `This means bank accounts, cash, shares, life insurance. Furniture, a car worth up to ${auto} for each person able to work, and pension savings do not count.`,
    warumOhne: 'Each person may keep part of their savings.',
    warum: (mehrere, grenze) => `${mehrere ? 'Together you' : 'You'} may keep ${grenze}. You have to use up first what is above that.`,
    vermoegen: {
      pflicht: 'Please choose an answer, or “I do not know”.',
      optionen: {
        nein: 'No',
        ja: 'Yes',
        unbekannt: { text: weissNicht, hinweis: 'We calculate without savings and say so in the result.' },
      },
    },
  },
  bewilligung: {
    titel: 'When did your current grant begin?',
    hilfe: 'Your notice (Bescheid) names a period, for example “vom 01.03.2026 bis 28.02.2027”. We need its beginning.',
    warum: 'If the grant began before July 2026, the old allowances still apply to your savings.',
    monat: {
      label: 'Month and year',
      hinweis: 'for example 03.2026',
      pflicht: 'Please enter month and year, or choose “I do not know”.',
    },
  },
  besitz: {
    titel: 'What do you own?',
    hilfe: 'All of you together, on the first day of the month.',
    warum: 'Savings above the allowance have to be used first.',
    konto: { label: 'Money', hinweis: 'in accounts and in cash' },
    anlagen: { label: 'Investments', hinweis: 'shares, life insurance, building savings' },
    auto: { label: 'Car', hinweis: 'what you would get if you sold it' },
  },
  annahmen: {
    bezugSeit: 'It is not known since when you have been getting money from the jobcenter: calculated without the waiting period (Karenzzeit).',
    warmmiete: 'Only the rent including everything is known: it counts as a whole, heating is not checked separately.',
    warmwasser: 'It is not known where the hot water comes from: calculated without the extra amount.',
    mietgrenze: 'The rent limit where you live is not known: calculated with your full housing costs.',
    kosten: (betrag) => `The costs of working are not known: calculated with ${betrag}.`,
    schule: 'Children aged 6 to 14 go to school.',
    vermoegen: 'Your savings are not known: calculated without savings.',
  },
}
