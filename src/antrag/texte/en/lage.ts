import type { Gleich } from '../../../platform/sprache/index.ts'
import type { lage as de } from '../de/lage.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

export const lage: Gleich<typeof de> = {
  familienstand: {
    titel: 'What is your marital status?',
    dritte: 'What is {name}’s marital status?',
    warum: 'After a separation there may be maintenance. Married children no longer count with their parents.',
    felder: {
      familienstand: {
        pflicht: 'Please choose the marital status.',
        optionen: {
          ledig: 'single, never married',
          verheiratet: 'married',
          lebenspartnerschaft: 'registered civil partnership',
          getrennt: 'living apart for good',
          geschieden: 'divorced, civil partnership ended',
          verwitwet: 'widowed',
        },
      },
      seit: { label: 'Separated or divorced since when?', hinweis: 'only needed in that case' },
    },
  },
  arbeitsfaehig: {
    titel: 'Can you work at least three hours every day?',
    dritte: 'Can {name} work at least three hours every day?',
    hilfe: 'Tell us what you think yourself. If you go to school or look after children, answer yes if your health allows it.',
    warum: 'This decides whether we are responsible. If it is not clear, a medical report decides.',
    felder: { arbeitsfaehig: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  merkzeichen: {
    titel: 'Does your severe disability card show a G or aG?',
    dritte: 'Does {name}’s severe disability card show a G or aG?',
    warum: 'With it there is extra money, an additional need (Mehrbedarf).',
    felder: { merkzeichen: { optionen: { ...JA_NEIN, nein: 'No, or no card' }, pflicht: WAEHLEN } },
  },
  schwanger: {
    titel: 'Are you pregnant?',
    dritte: 'Is {name} pregnant?',
    warum: 'From the 13th week there is more money every month, and before the birth money for baby things.',
    felder: {
      schwanger: { optionen: JA_NEIN, pflicht: WAEHLEN },
      termin: { label: 'Due date', hinweis: 'only if yes; it is in the maternity record (Mutterpass)' },
    },
  },
  alleinerziehend: {
    titel: 'Do you bring up your children alone?',
    hilfe: 'Answer yes even if the other parent sometimes visits the children or takes them.',
    warum: 'Single parents get an additional need (Mehrbedarf).',
    felder: { allein: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  ausbildung: {
    titel: 'Are you at school, in training or studying?',
    dritte: 'Is {name} at school, in training or studying?',
    warum: 'Students should first get a student grant (BAföG). Young people at school or in training may keep more of what they earn.',
    felder: {
      ausbildung: {
        pflicht: 'Please choose what fits.',
        optionen: {
          nein: 'No',
          schule: 'General school',
          betrieblich: 'Training in a company (Ausbildung)',
          schulisch: 'Training at a school',
          berufsvorbereitung: 'Preparation for a job (Berufsvorbereitung)',
          studium: 'University',
          freiwilligendienst: { text: 'Voluntary service', hinweis: '(FSJ, FÖJ, Bundesfreiwilligendienst)' },
        },
      },
      wo: { label: 'Where?', hinweis: 'school or company, qualification' },
    },
  },
  schule: {
    titel: 'Does {name} go to school?',
    warum: 'Twice a year there is money for school things. We pay it without an application.',
    felder: {
      schule: { optionen: { ...JA_NEIN, nein: 'No, not yet' }, pflicht: WAEHLEN },
      name: { label: 'School and class', hinweis: 'optional' },
    },
  },
  schulbuecher: {
    titel: 'Do you have to pay for school books or workbooks yourself?',
    dritte: 'Do you have to pay for {name}’s school books or workbooks yourself?',
    warum: 'If the school does not lend the books, we pay for them.',
    felder: {
      kosten: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Costs this month', hinweis: 'only if yes' },
    },
  },
  behinderung: {
    titel: 'Do you have a disability?',
    dritte: 'Does {name} have a disability?',
    warum: 'People who get help to take part in working life have an additional need (Mehrbedarf).',
    felder: {
      behinderung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      teilhabe: {
        label: 'Is there help to take part in working life, or integration assistance (Eingliederungshilfe)?',
        hinweis: 'for example from the pension insurance',
        optionen: { ja: 'Yes', nein: 'No' },
      },
    },
  },
  ernaehrung: {
    titel: 'Does anyone need expensive food because of an illness?',
    hilfe: 'You do not have to name the illness here. There is a form for the doctor.',
    warum: 'With some illnesses food costs more. Then there is an additional need (Mehrbedarf).',
    felder: {
      ernaehrung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      wer: { label: 'Who?', hinweis: 'only if yes' },
    },
  },
  besonderes: {
    titel: 'Do you have special costs that you cannot avoid?',
    hilfe: 'For example trips to see a child who lives somewhere else. Or hygiene products because of an illness.',
    warum: 'If such costs are high and nobody else pays them, there is an additional need (Mehrbedarf).',
    felder: {
      besonderes: { optionen: JA_NEIN, pflicht: WAEHLEN },
      was: { label: 'Which costs, how much and how often?', hinweis: 'only if yes' },
    },
  },
  einrichtung: {
    titel: 'Are you in a hospital, a care home or in prison?',
    dritte: 'Is {name} in a hospital, a care home or in prison?',
    hilfe: 'Also if this starts soon.',
    warum: 'In a hospital you usually keep your claim, in other places not always.',
    felder: {
      einrichtung: { optionen: JA_NEIN, pflicht: WAEHLEN },
      von: { label: 'From', hinweis: 'only if yes' },
      bis: { label: 'Until', hinweis: 'if known' },
    },
  },
  umgang: {
    titel: 'Does {name} live with you only on some days?',
    hilfe: 'For example because the other parent also looks after {name}. Count the days on which {name} is here for more than twelve hours.',
    warum: 'For the days on which a child lives here, there is its share of the money.',
    felder: {
      wechsel: { optionen: { ...JA_NEIN, nein: 'No, always or almost always' }, pflicht: WAEHLEN },
      tage: { label: 'Days per month', hinweis: 'only if yes' },
    },
  },
  vorher: {
    titel: 'What have you lived on in the last five years?',
    dritte: 'What has {name} lived on in the last five years?',
    hilfe: 'Choose everything that fits.',
    warum: 'Perhaps there is money that comes first, for example unemployment benefit (Arbeitslosengeld). That is often more.',
    felder: {
      wovon: {
        pflicht: 'Please choose what fits, or “None of these”.',
        optionen: {
          arbeit: 'Paid work',
          selbst: 'Self-employment',
          jobcenter: 'Money from the jobcenter',
          sozialhilfe: 'Money from the social welfare office (Sozialamt)',
          ersatz: {
            text: 'Unemployment benefit, sickness benefit, parental allowance',
            hinweis: '(Arbeitslosengeld, Krankengeld, Elterngeld) or transitional allowance (Übergangsgeld)',
          },
          dienst: 'Military or voluntary service',
          pflege: 'Caring for relatives',
          familie: 'Help from family or partner',
          ausbildung: 'School, training, university',
          nichts: 'None of these',
        },
      },
      wann: { label: 'From when to when?', hinweis: 'roughly is enough, for example: work at the bakery 2022 to March 2026' },
    },
  },
  lohnoffen: {
    titel: 'Does an employer still owe you wages?',
    dritte: 'Does an employer still owe {name} wages?',
    warum: 'We help you to get the wages. Until then we pay.',
    felder: { offen: { optionen: JA_NEIN, pflicht: WAEHLEN } },
  },
  krankenkasse: {
    titel: 'What health insurance do you have?',
    dritte: 'What health insurance does {name} have?',
    warum: 'With basic income support (Grundsicherungsgeld) you usually have compulsory health insurance. We pay the contribution.',
    felder: {
      art: {
        pflicht: 'Please choose what fits, or “I don’t know”.',
        optionen: {
          pflicht: 'public, insured myself',
          familie: 'public, through the family',
          freiwillig: 'public, voluntary',
          privat: 'private',
          keine: 'none',
        },
      },
      kasse: { label: 'Health insurance company', hinweis: 'name' },
      nummer: { label: 'Insurance number', hinweis: 'it is on the card' },
    },
  },
}
