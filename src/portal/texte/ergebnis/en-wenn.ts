import type { Gleich } from '../../../platform/sprache/index.ts'
import type { lohn as deLohn, wenn as deWenn } from './de-wenn.ts'
import type { WerWort } from './typ.ts'

const wer = (w: WerWort) => (w === 'sie' ? 'you' : w === 'partner' ? 'your partner' : w.name)
const tut = (w: WerWort, sie: string, dritte: string) => (w === 'sie' ? sie : dritte)

export const wenn: Gleich<typeof deWenn> = {
  titel: 'What if …',
  ausprobiert: 'Tried out: what if',
  ausprobiertEnde: '?',
  allesZusammen: 'all together',
  variante: {
    miete: (euro) => `the rent is ${euro} higher`,
    minijob: (w, euro) => `${wer(w)} ${tut(w, 'take', 'takes')} a mini-job with ${euro}`,
    arbeit: (w, euro) => `${wer(w)} ${tut(w, 'earn', 'earns')} ${euro} gross`,
    mehr: (w, euro) => `${wer(w)} ${tut(w, 'earn', 'earns')} ${euro} gross more`,
    ohne: (w) => `${w === 'sie' ? 'your pay' : w === 'partner' ? 'your partner’s pay' : `the pay (${w.name})`} stops`,
    kind: 'another child is born',
  },
  eigene: {
    titel: 'Try out your own numbers',
    hilfe: 'Change what might be different. What you leave empty stays as it is.',
    miete: 'Rent',
    statt: (euro) => `instead of ${euro}`,
    brutto: 'Gross pay',
    keinLohn: 'no pay so far',
    netto: 'Net pay',
    nettoLeer: 'empty: we estimate',
    kinder: 'More children',
    kinderHinweis: 'newborn',
    regler: 'Gross pay with the slider',
    reglerWert: (euro) => `${euro} euros gross`,
    rechnen: 'Calculate again',
    anspruchDann: 'Claim then',
    unterschied: 'Difference',
  },
}

export const lohn: Gleich<typeof deLohn> = {
  titel: 'Is work worth it?',
  ohneLohn: (ohne, brutto, zusammen) => `Yes. Without work you have ${ohne} a month, with ${brutto} gross you have ${zusammen}.`,
  mitLohn: (name, z) =>
    `${z.lohntSich ? 'Yes. ' : ''}Without work you would have ${z.ohne} a month, ${name ? `with the pay (${name})` : 'with your pay'} you have ${z.mit}. That is ${z.mehr} more.`,
  ende: (brutto) => `From about ${brutto} gross on you no longer need money from the jobcenter. Then you keep every further euro of net pay.`,
  legende:
    'Upwards: everything you have in the month: net pay, money from the jobcenter, child benefit and other money. The percentage says how much of each further euro of gross pay is added (§\u00a011b Abs.\u00a02 und 3 SGB\u00a0II).',
  annahmeEigene: (grenze, netto, brutto, quote) =>
    `What we assume about net pay: up to ${grenze} (mini-job) net equals gross. Above that it moves evenly towards your pay, ${netto} of ${brutto}, and then stays at ${quote}. We do not calculate taxes.`,
  annahme: (grenze, brutto, quote) =>
    `What we assume about net pay: up to ${grenze} (mini-job) net equals gross. Above that it moves evenly towards ${quote} at ${brutto} and stays there. Your real net pay may differ; we do not calculate taxes.`,
  punkt: (brutto, zusammen) => `with ${brutto} gross ${zusammen}`,
  beschreibung: (punkte) => `Line: ${punkte}. The table beside it holds the same values.`,
  tabelle: {
    titel: 'The same numbers, in euros',
    brutto: 'Gross',
    zusammen: 'all together',
    mehr: 'more than without work',
    naechster: 'of the next euro',
    fett: 'Bold: your pay.',
  },
}
