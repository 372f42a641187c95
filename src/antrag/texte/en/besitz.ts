import type { Gleich } from '../../../platform/sprache/index.ts'
import type { besitz as de } from '../de/besitz.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

export const besitz: Gleich<typeof de> = {
  vermoegen: {
    titel: 'Do you have larger savings or property?',
    hilfe: 'This means accounts, cash, shares, life insurance. Furniture, a normal car and savings for old age do not count.',
    warum: 'Each person may keep a certain amount. You must first use up what is above it.',
    felder: {
      mehr: {
        optionen: { nein: { text: 'No', hinweis: '{freibetrag}' }, ja: 'Yes, or I am not sure', '?': 'I don’t know' },
        pflicht: WAEHLEN,
      },
    },
  },
  besitz: {
    titel: 'What do you own?',
    dritte: 'What does {name} own?',
    hilfe: 'Enter what there is today. An estimate is enough, and 0 is an answer too.',
    warum: 'What is above the allowance must be used first.',
    felder: {
      konto: { label: 'Accounts and cash', hinweis: 'also savings book, PayPal' },
      anlagen: { label: 'Investments', hinweis: 'shares, building savings, crypto' },
      versicherung: { label: 'Life insurance', hinweis: 'what it pays if you end it' },
      auto: { label: 'Car', hinweis: 'what it would sell for' },
      vorsorge: { label: 'Savings for old age', hinweis: 'Riester and others' },
      anderes: { label: 'Other things', hinweis: 'jewellery, art, collections' },
    },
  },
  immobilie: {
    titel: 'Do you own houses or land where you do not live?',
    hilfe: 'A share counts too, for example from an inheritance.',
    warum: 'They count as property. We check whether you can be expected to sell.',
    felder: {
      weitere: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wert: { label: 'Value', hinweis: 'only if yes, after taking off debts' },
    },
  },
  verschenkt: {
    titel: 'Have you given away something big in the last ten years?',
    warum: 'Sometimes a gift can be claimed back if there is not enough money to live on.',
    felder: {
      verschenkt: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'What, when and to whom?', hinweis: 'only if yes' },
    },
  },
  vorrang: {
    titel: 'Have you already applied for other money?',
    hilfe: 'Or do you want to do so soon? Choose everything that fits.',
    warum: 'Some benefits come first. Until they arrive, we pay.',
    felder: {
      beantragt: {
        pflicht: 'Please choose what fits, or “None of these”.',
        optionen: {
          alg: 'Unemployment benefit (Arbeitslosengeld)',
          krankengeld: 'Sickness benefit (Krankengeld)',
          wohngeld: 'Housing benefit (Wohngeld)',
          kinderzuschlag: 'Child supplement (Kinderzuschlag)',
          kindergeld: 'Child benefit (Kindergeld)',
          uvg: 'Maintenance advance (Unterhaltsvorschuss)',
          elterngeld: 'Parental allowance (Elterngeld)',
          bafoeg: 'Student or training grant (BAföG, Berufsausbildungsbeihilfe)',
          rente: 'Pension (Rente)',
          anderes: 'something else',
          nichts: 'None of these',
        },
      },
    },
  },
  elternteil: {
    titel: 'Do you know {name}’s other parent?',
    hilfe: 'If you are afraid, you do not have to write anything here. Tell us, and we will protect you.',
    warum: 'Perhaps there is maintenance or a maintenance advance (Unterhaltsvorschuss) for the child.',
    felder: {
      bekannt: {
        pflicht: 'Please choose what fits.',
        optionen: {
          ja: 'Yes',
          verstorben: 'The mother or father is no longer alive',
          unbekannt: 'No, not known',
          angst: 'I do not want to say, because I am afraid',
          nein: 'I would rather talk about it',
        },
      },
      wer: { label: 'Name, date of birth and address', hinweis: 'as much as you know' },
    },
  },
  forderung: {
    titel: 'Does somebody owe you money, or has somebody harmed you?',
    hilfe: 'For example from a contract, an inheritance or after an accident.',
    warum: 'Such claims pass to us as far as we pay.',
    felder: {
      forderung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'What is it?', hinweis: 'only if yes' },
    },
  },
  bildung: {
    titel: 'Which costs are there for {name} at nursery, at school and in free time?',
    dritte: 'Which costs are there for {name} at nursery, at school and in free time?',
    hilfe: 'Choose everything that fits. We pay the money for school things without an application.',
    warum: 'Benefits for education and participation (Bildung und Teilhabe) come on top of basic income support.',
    felder: {
      was: {
        pflicht: 'Please choose what fits, or “None of these”.',
        optionen: {
          essen: 'Lunch',
          ausflug: 'Outing or school trip',
          fahrt: 'Travel to school',
          verein: { text: 'Club, music, free time', hinweis: 'a fixed amount per month' },
          lernen: 'Tutoring',
          nichts: 'None of these',
        },
      },
      essen: { label: 'Lunch per month', hinweis: 'your share of the price' },
      ausflug: { label: 'Outings this month' },
    },
  },
  konto: {
    titel: 'Which account should we pay into?',
    hilfe: 'It can also be somebody else’s account. If you have no account, you have a right to a basic account (Basiskonto).',
    warum: 'We pay on the last day of the month for the next month.',
    felder: {
      konto: { optionen: { ja: 'I will give an account', nein: 'I have no account' }, pflicht: 'Please choose an answer.' },
      iban: { label: 'IBAN', hinweis: 'spaces are allowed' },
      inhaber: { label: 'Whose account is it?', hinweis: 'empty if it is yours' },
    },
  },
}
