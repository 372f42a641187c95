import type { Gleich } from '../../../platform/sprache/index.ts'
import type { abzuege as de } from '../de/abzuege.ts'
import { JA_NEIN, WAEHLEN } from './allgemein.ts'

export const abzuege: Gleich<typeof de> = {
  kosten: {
    titel: 'Do you have high costs because of work?',
    dritte: 'Does {name} have high costs because of work?',
    hilfe:
      'Add up: travel to work, car liability insurance, Riester pension, work clothes, childcare. Is it more than the fixed amount that we always take off?',
    warum: 'With higher pay the real costs count instead of the fixed amount.',
    felder: { kosten: { optionen: { ja: 'Yes, I will give the costs', nein: 'No', '?': 'I don’t know' }, pflicht: WAEHLEN } },
  },
  arbeitsweg: {
    titel: 'What does travel to work cost?',
    hilfe: 'For bus and train the price of the ticket is enough, for the car the distance and the days.',
    warum: 'For the car a fixed amount counts for each kilometre one way, otherwise the ticket.',
    felder: {
      fahrkarte: { label: 'Ticket', hinweis: 'per month' },
      kilometer: { label: 'Distance one way', hinweis: 'by car' },
      tage: { label: 'Working days', hinweis: 'per month' },
    },
  },
  beitraege: {
    titel: 'Which contributions and other costs are there?',
    hilfe: 'Please divide yearly amounts by twelve.',
    warum: 'These costs are taken off the income.',
    felder: {
      kfz: { label: 'Car liability insurance', hinweis: 'per month, without comprehensive cover (Kasko)' },
      riester: { label: 'Riester pension', hinweis: 'per month' },
      andere: { label: 'Other costs', hinweis: 'work clothes, trade union, childcare' },
    },
  },
  kfz: {
    titel: 'Do you pay liability insurance for a car?',
    dritte: 'Does {name} pay liability insurance for a car?',
    hilfe: 'Please divide yearly amounts by twelve. If there is no car, leave the field empty.',
    warum: 'Insurance that the law requires is taken off the income.',
    felder: { kfz: { label: 'Car liability insurance', hinweis: 'per month, without comprehensive cover (Kasko)' } },
  },
  unterhaltspflicht: {
    titel: 'Do you pay maintenance (Unterhalt) for somebody who does not live here?',
    dritte: 'Does {name} pay maintenance (Unterhalt) for somebody who does not live here?',
    warum: 'Maintenance under a court order or official deed is taken off the income if it is really paid.',
    felder: {
      zahlt: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Amount per month', hinweis: 'only if yes' },
      titel: { label: 'Is there a court order or an official deed?', hinweis: 'only if yes', optionen: { ja: 'Yes', nein: 'No' } },
    },
  },
  kindergeld: {
    titel: 'Do you get child benefit (Kindergeld) for {name}?',
    warum: 'Child benefit counts as the child’s income. What the child does not need counts as yours.',
    felder: {
      kindergeld: { optionen: JA_NEIN, pflicht: WAEHLEN },
      betrag: { label: 'Child benefit per month', hinweis: 'only if yes' },
    },
  },
  kindgeld: {
    titel: 'Does {name} get other money?',
    hilfe: 'Only what really arrives. Leave empty what does not come.',
    warum: 'Money for a child first counts for this child.',
    felder: {
      unterhalt: { label: 'Maintenance (Unterhalt)', hinweis: 'from mother or father' },
      uvg: { label: 'Maintenance advance (Unterhaltsvorschuss)', hinweis: 'from the youth office' },
      rente: { label: 'Orphan’s pension', hinweis: 'or another pension' },
    },
  },
}
