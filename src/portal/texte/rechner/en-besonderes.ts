import type { Gleich } from '../../../platform/sprache/index.ts'
import type { besonderes as deBesonderes } from './de-besonderes.ts'

export const besonderes: Gleich<typeof deBesonderes> = {
  wer: { legende: 'Who is it?', pflicht: 'Please choose the person.' },
  uebersicht: {
    titel: 'Does any of this apply?',
    hilfe: 'Choose everything that fits.',
    warum: 'In some situations there is an additional need (Mehrbedarf), or other rules apply.',
    pflicht: 'Please choose what applies, or “None of these”.',
    schwanger: { text: 'Somebody is pregnant' },
    krank: { text: 'Somebody can work less than three hours a day', hinweis: 'because of illness or disability, for a long time' },
    teilhabe: {
      text: 'Somebody gets help to take part in working life',
      hinweis: 'because of a disability, for example from the pension insurance (Teilhabe am Arbeitsleben)',
    },
    ernaehrung: { text: 'Somebody needs expensive food because of an illness', hinweis: 'with a medical certificate' },
    ausbildung: (paar) => `${paar ? 'One of you two is' : 'You are'} in school, training or at university`,
    umgang: { text: 'A child lives here only on some days', hinweis: 'for example one week here, one week there' },
    bildung: { text: 'Costs for lunch, trips or a club', hinweis: 'in nursery, school and free time' },
    zahltUnterhalt: (paar) => `${paar ? 'One of you two pays' : 'You pay'} maintenance (Unterhalt)`,
    zahltUnterhaltHinweis: 'with a court order or an official deed',
    kuerzung: { text: 'The jobcenter is cutting the payment at the moment' },
  },
  schwanger: {
    titel: 'When is the baby due?',
    warum: 'From the 13th week to the month of birth there is an additional need (Mehrbedarf).',
    termin: {
      label: 'Due date',
      hinweis: 'it is in the maternity record (Mutterpass), for example 10.12.2026',
      pflicht: 'Please enter the due date.',
    },
  },
  krank: {
    titelWer: 'Who can work less than three hours a day?',
    merkzeichen: 'Is there a G or aG in the disability card (Schwerbehindertenausweis)?',
    warum: 'Somebody who can work less than three hours a day counts as not able to work. With the mark G there is an additional need (Mehrbedarf).',
    pflicht: 'Please choose an answer.',
    optionen: { ja: 'Yes', nein: 'No, or no card' },
  },
  teilhabe: {
    titel: 'Who gets help to take part in working life?',
    warum: 'As long as this help runs, there is an additional need (Mehrbedarf).',
  },
  ernaehrung: {
    titel: 'Which illness makes the food more expensive?',
    warum: 'For these illnesses it is accepted that healthy food costs more. For others the jobcenter decides in each case.',
    legende: 'Which illness?',
    pflicht: 'Please choose the illness.',
    optionen: {
      zoeliakie: 'Coeliac disease',
      mukoviszidose: 'Cystic fibrosis',
      'niereninsuffizienz-dialyse': 'Kidney failure with dialysis',
      'krankheitsassoziierte-mangelernaehrung': {
        text: 'Malnutrition caused by illness',
        hinweis: 'for example cancer, COPD, Crohn’s disease',
      },
    },
  },
  ausbildung: {
    titel: 'What school or training is it?',
    warum: 'At university the student grant (BAföG) comes first. In training and school, young people may keep more.',
    legende: 'What exactly?',
    pflicht: 'Please choose what fits.',
    optionen: {
      schule: 'General school',
      betrieblich: 'Training with a company',
      schulisch: 'Training at a college',
      berufsvorbereitung: 'Preparation for a trade',
      studium: { text: 'University', hinweis: 'with a home of your own there is usually no claim' },
    },
  },
  umgang: {
    titel: 'On how many days is the child here this month?',
    warum: 'For the days on which a child lives here there is a share of its standard need (Regelbedarf).',
    tage: {
      label: 'Days in the month',
      hinweis: 'on which the child is here for more than twelve hours',
      pflicht: 'Please enter the number of days.',
    },
  },
  bildung: {
    titel: 'What do school, nursery and free time cost this month?',
    hilfe: 'The amounts for all children together. We add the money for school supplies ourselves.',
    warum: 'Benefits for education and participation (Bildung und Teilhabe) come on top.',
    essen: { label: 'Lunch', hinweis: 'in nursery or school' },
    ausflug: { label: 'Trips', hinweis: 'of one day' },
    verein: 'Who has costs for a club, music or free time?',
    imMonat: (betrag) => `${betrag} a month`,
  },
  zahltUnterhalt: {
    titel: 'How much maintenance do you pay a month?',
    warum: 'Maintenance that you have to pay and really pay is taken off the income.',
    betrag: {
      label: 'Maintenance a month',
      hinweis: 'at most the amount in the court order or deed',
      pflicht: 'Please enter the amount.',
    },
  },
  kuerzung: {
    titel: 'Why is the jobcenter cutting the payment?',
    warum: 'The law says how much the jobcenter may cut. Housing costs are never cut.',
    legende: 'What is the reason?',
    pflicht: 'Please choose the reason.',
    optionen: {
      meldeversaeumnis: 'An appointment was missed',
      pflichtverletzung: { text: 'A duty was not met', hinweis: 'for example a course was broken off' },
      arbeitsverweigerung: { text: 'A job was refused', hinweis: 'the standard need falls away completely' },
    },
    stufe: { label: 'Which time is it?', hinweis: 'within a year: 1, 2, 3 …' },
  },
}
