import type { Gleich } from '../../../platform/sprache/index.ts'
import type { haushalt as de } from '../de/haushalt.ts'
import { GESCHLECHT, JA_NEIN, WAEHLEN } from './allgemein.ts'

export const haushalt: Gleich<typeof de> = {
  alleinwohnend: {
    titel: 'Do you live alone?',
    hilfe: 'This means your flat, not the whole building.',
    warum: 'A couple and their children under 25 are counted together. This is called a benefit household (Bedarfsgemeinschaft).',
    felder: {
      allein: { optionen: { ja: 'Yes, I live alone', nein: 'No, with other people' }, pflicht: 'Please tell us whether you live alone.' },
    },
  },
  person: {
    titel: 'Who else lives with you?',
    hilfe: 'Enter one person. You can add more people afterwards. In a shared flat it is enough to give the names of the others.',
    warum: 'Who is counted together, and how the rent is shared, depends on age and on how you are related.',
    felder: {
      vorname: { label: 'First name', pflicht: 'Please give the first name.' },
      nachname: { label: 'Last name', pflicht: 'Please give the last name.' },
      geburtsdatum: { label: 'Date of birth', hinweis: 'day.month.year, for example 16.09.2018', pflicht: 'Please give the date of birth.' },
      verhaeltnis: {
        label: 'Who is this person to you?',
        pflicht: 'Please choose what fits.',
        optionen: {
          partner: { text: 'My partner', hinweis: 'married or not' },
          'kind-beide': 'Child of both of us',
          kind: 'My child',
          'kind-partner': 'My partner’s child',
          elternteil: 'My mother or father',
          verwandt: { text: 'Another relative', hinweis: 'for example a brother, grandmother or son-in-law' },
          andere: { text: 'Somebody else', hinweis: 'for example in a shared flat' },
        },
      },
      geschlecht: { label: 'Gender', hinweis: 'optional', optionen: GESCHLECHT },
    },
  },
  haushaltskasse: {
    titel: 'Do you and {name} share your money?',
    hilfe: 'For example: you shop together, cook together and share money. Just living in the same flat is not sharing money.',
    warum: 'Only if you share money may we assume that relatives help you. You can show us that this is not so.',
    felder: { gemeinsam: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  name: {
    titel: 'What is your name?',
    warum: 'So that we know who is applying. Your age decides whether we are responsible or the social welfare office (Sozialamt).',
    felder: {
      vorname: { label: 'First name', hinweis: 'as in your passport or ID', pflicht: 'Please give your first name.' },
      nachname: { label: 'Last name', hinweis: 'as in your passport or ID', pflicht: 'Please give your last name.' },
      geburtsdatum: { label: 'Date of birth', hinweis: 'day.month.year, for example 05.03.1991', pflicht: 'Please give your date of birth.' },
      geschlecht: { label: 'Gender', hinweis: 'optional', optionen: GESCHLECHT },
    },
  },
  anschrift: {
    titel: 'Where do you live?',
    hilfe: 'No fixed home? Then give the town where you usually stay.',
    warum: 'The place decides which jobcenter is responsible. We send your letters to this address.',
    felder: {
      plz: { label: 'Postcode (PLZ)', pflicht: 'Please give the postcode.' },
      ort: { label: 'Town', pflicht: 'Please give the town.' },
      strasse: { label: 'Street and number', hinweis: 'leave empty if you have no fixed home' },
      ohne: { label: 'Do you have a fixed home?', optionen: { nein: 'Yes', ja: 'No, I have no fixed home at the moment' } },
    },
  },
  kontakt: {
    titel: 'How can we reach you?',
    hilfe: 'Both are optional. Without phone and email we will write you a letter.',
    warum: 'If something is missing, a phone call is quicker. You can have your number deleted at any time.',
    felder: {
      telefon: { label: 'Phone', hinweis: 'optional' },
      email: { label: 'Email', hinweis: 'optional' },
      vorsicht: {
        label: 'How can we reach you safely?',
        hinweis: 'Only tick something if somebody near you must not find out',
        optionen: {
          post: { text: 'No letters to my address', hinweis: 'We will ask you where we may write instead.' },
          mailbox: 'Do not leave voice messages',
          anruf: 'Do not call',
          mail: 'No emails',
        },
      },
      zeiten: { label: 'When is it safe to call?', hinweis: 'optional, for example: Mondays until 12 noon' },
    },
  },
  postweg: {
    titel: 'Where may we send your letters?',
    hilfe: 'For example to an advice centre or to somebody you trust. Would you rather collect your letters from us? Then leave everything empty.',
    warum: 'Notices must reach you. We make sure that nobody in your home sees them.',
    felder: {
      bei: { label: 'Care of whom?', hinweis: 'name on the letterbox' },
      strasse: { label: 'Street and number' },
      plz: { label: 'Postcode (PLZ)' },
      ort: { label: 'Town' },
    },
  },
  herkunft: {
    titel: 'Where were you born, and what is your nationality?',
    dritte: 'Where was {name} born, and what is {name}’s nationality?',
    warum: 'Special rules apply to some people without a German passport. We need the place of birth for the health insurance.',
    felder: {
      geburtsort: { label: 'Place of birth', pflicht: 'Please give the place of birth.' },
      geburtsland: { label: 'Country of birth' },
      geburtsname: { label: 'Name at birth', hinweis: 'only if it was different' },
      staat: {
        label: 'Nationality',
        pflicht: 'Please choose the nationality.',
        optionen: {
          deutsch: { text: 'German', hinweis: 'even if you have another one too' },
          eu: { text: 'another EU country', hinweis: 'also Iceland, Liechtenstein, Norway, Switzerland' },
          anderer: 'another country, or no nationality',
          '?': 'I don’t know',
        },
      },
    },
  },
  aufenthalt: {
    titel: 'Which residence permit do you have?',
    dritte: 'Which residence permit does {name} have?',
    hilfe: 'It is written on the card or in the passport. A provisional residence document (Fiktionsbescheinigung) counts too.',
    warum: 'The permit decides whether we are responsible or the social welfare office (Sozialamt).',
    felder: {
      titel: {
        label: 'Permit',
        hinweis: 'for example Aufenthaltserlaubnis § 24',
        pflicht: 'Please give the permit, or choose “I don’t know”.',
      },
      bis: { label: 'Valid until', hinweis: 'empty if it has no end date' },
      arbeiten: { label: 'Is work allowed?', optionen: JA_NEIN, pflicht: WAEHLEN },
      asyl: {
        label: 'Is money being paid now under the law for asylum seekers (Asylbewerberleistungsgesetz)?',
        optionen: JA_NEIN,
        pflicht: WAEHLEN,
      },
    },
  },
  eu: {
    titel: 'Why do you live in Germany?',
    dritte: 'Why does {name} live in Germany?',
    warum: 'People who are only looking for work often have no claim yet. With work, as family, or after five years it is different.',
    felder: {
      zweck: {
        pflicht: WAEHLEN,
        optionen: {
          arbeit: 'I work here, even a little or self-employed',
          frueher: 'I worked here and lost my job',
          familie: 'I live here with family who work or are German',
          fuenf: 'I have lived here for five years or longer',
          suche: 'I am looking for work',
          '?': 'I don’t know',
        },
      },
    },
  },
  nummern: {
    titel: 'Do you have these numbers at hand?',
    dritte: 'Do you have these numbers for {name} at hand?',
    hilfe: 'You can give us both later.',
    warum:
      'With the pension insurance number we register you with the health insurance. We need the tax number if we pay towards your health insurance.',
    felder: {
      rvnr: { label: 'Pension insurance number (Rentenversicherungsnummer)', hinweis: 'for example 65 170839 J 003' },
      steuerid: { label: 'Tax identification number (Steuer-ID)', hinweis: '11 digits' },
    },
  },
  betreuung: {
    titel: 'Does somebody act for you?',
    hilfe: 'For example a legal carer (Betreuung), a guardian or somebody with a power of attorney.',
    warum: 'Whoever acts for you will then get our letters too.',
    felder: {
      betreuung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wer: { label: 'Who?', hinweis: 'name and address' },
    },
  },
}
