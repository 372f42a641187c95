import type { Gleich } from '../../../platform/sprache/index.ts'
import type { wohnung as de } from '../de/wohnung.ts'
import { BETRAG, JA_NEIN, WAEHLEN } from './allgemein.ts'

export const wohnung: Gleich<typeof de> = {
  wohnen: {
    titel: 'What is your housing situation?',
    warum: 'We pay for housing and heating as far as the costs are reasonable.',
    felder: {
      wohnen: {
        pflicht: 'Please choose what fits.',
        optionen: {
          miete: 'I rent',
          untermiete: { text: 'I rent as a subtenant (Untermiete)', hinweis: 'also in a shared flat' },
          eigentum: 'In my own house or flat',
          heim: { text: 'In a hostel, shelter or guest house', hinweis: 'with a charge' },
          frei: { text: 'I pay nothing for housing', hinweis: 'for example with relatives' },
        },
      },
    },
  },
  bewohner: {
    titel: 'How big is the flat, and how many people live there?',
    hilfe: 'Count everybody, yourself and flatmates too.',
    warum: 'We divide the costs by everybody who lives there. What is reasonable depends on how many people there are.',
    felder: {
      bewohner: { label: 'People', pflicht: 'Please tell us how many people live there.' },
      flaeche: { label: 'Living space', hinweis: 'it is in the rental contract' },
      eingezogen: { label: 'Moved in', hinweis: 'month and year, for example 05.2021' },
    },
  },
  miete: {
    titel: 'What does your flat cost per month?',
    hilfe:
      'Give the amounts for the whole flat, even if you pay only a part. They are in the rental contract or in the last letter about a rent increase. Do you only know the rent including everything (Warmmiete)? Then enter it as basic rent.',
    warum:
      'We check rent and heating separately. If you enter the full warm rent as basic rent and the heating again, we will have to ask you later.',
    summe: 'Together you pay',
    felder: {
      grundmiete: { label: 'Basic rent (Grundmiete)', hinweis: 'without service charges and without heating', pflicht: BETRAG },
      nebenkosten: { label: 'Service charges (Nebenkosten)', hinweis: 'without heating' },
      heizkosten: { label: 'Heating (Heizkosten)', hinweis: 'monthly payment' },
    },
  },
  eigentum: {
    titel: 'What does your house or flat cost per month?',
    hilfe: 'Please divide yearly amounts by twelve. Paying back a loan (Tilgung) does not belong here.',
    warum: 'If you own your home, its running costs count like a rent. Paying back a loan does not count, because it builds up property.',
    summe: 'Together you pay',
    felder: {
      schuldzinsen: { label: 'Interest (Zinsen)', hinweis: 'for the loan, without paying it back' },
      nebenkosten: { label: 'Running costs (Nebenkosten)', hinweis: 'property tax, insurance, water, rubbish, service charge' },
      heizkosten: { label: 'Heating (Heizkosten)', hinweis: 'monthly payment' },
    },
  },
  eigentumwert: {
    titel: 'How big is your home, and what is it worth?',
    hilfe: 'The value is what would be left after a sale and after paying the debts. An estimate is enough.',
    warum: 'A house you live in yourself is protected as long as it is not too big. Then its value does not matter.',
    felder: {
      art: {
        label: 'What is it?',
        pflicht: 'Please choose house or flat.',
        optionen: { 'selbstgenutztes-haus': 'House', 'selbstgenutzte-wohnung': 'Flat that I own' },
      },
      flaeche: { label: 'Living space', pflicht: 'Please give the living space.' },
      wert: { label: 'Value', pflicht: 'Please estimate the value.' },
    },
  },
  heizung: {
    titel: 'How do you heat?',
    warum: 'If you buy oil, wood or coal yourself, you can get money for it when the bill comes.',
    felder: {
      womit: {
        pflicht: 'Please choose how you heat, or “I don’t know”.',
        optionen: {
          gas: 'Gas',
          fernwaerme: 'District heating (Fernwärme)',
          strom: 'Electricity, night storage heaters',
          oel: 'Oil',
          holz: 'Wood, pellets',
          waermepumpe: 'Heat pump',
          kohle: 'Coal',
          anderes: 'something else',
        },
      },
      selbst: { label: 'Do you buy the fuel yourself?', optionen: JA_NEIN, pflicht: WAEHLEN },
    },
  },
  warmwasser: {
    titel: 'Is your water heated by a device in the flat?',
    hilfe: 'For example a boiler or an instant water heater (Durchlauferhitzer) in the bathroom or kitchen.',
    warum: 'If you heat the water yourself, you pay for the electricity or gas. For this there is an additional need (Mehrbedarf) for each person.',
    felder: {
      geraet: {
        optionen: { ja: 'Yes, with electricity or gas', nein: 'No, it comes with the heating', '?': 'I don’t know' },
        pflicht: WAEHLEN,
      },
      zaehler: { label: 'Measured costs per month', hinweis: 'only if it has its own meter' },
    },
  },
  rueckstand: {
    titel: 'Do you owe money for rent or electricity?',
    warum: 'We can help before you lose the flat or the electricity is cut off. Tell us early.',
    felder: {
      rueckstand: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: {
        label: 'What is it?',
        hinweis: 'only if yes',
        optionen: {
          miete: 'Rent has not been paid',
          kuendigung: 'The landlord has ended the contract (Kündigung)',
          strom: 'Electricity or gas has not been paid',
          sperre: 'Electricity or gas is cut off or soon will be',
        },
      },
    },
  },
  vermieter: {
    titel: 'Should we pay the rent directly to the landlord?',
    hilfe: 'We only do this if you want it. You can change it at any time.',
    warum: 'Some people want to be sure that the rent always arrives on time.',
    felder: {
      direkt: {
        pflicht: 'Please choose an answer.',
        optionen: { nein: 'No, I pay it myself', ja: 'Yes, to the landlord' },
      },
      name: { label: 'Who owns the flat?', hinweis: 'name, only if yes' },
      iban: { label: 'The landlord’s IBAN', hinweis: 'only if yes' },
    },
  },
}
