import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'

export const en: Gleich<typeof de> = {
  K1: {
    name: 'Change in benefits paid for living costs',
    formel: 'Total benefits for living costs (without housing and heating) in the month, compared with the same month a year before.',
    steigt:
      'The jobcenter pays more for living costs than a year ago. Reasons can be more people entitled, higher standard needs or less income that counts.',
  },
  K1E1: {
    name: 'Change in benefits for housing and heating',
    formel: 'Total benefits for housing and heating in the month, compared with the same month a year before.',
    steigt: 'Housing and heating cost more than a year ago, or more households receive benefits for them.',
  },
  K1E2: {
    name: 'Change in the number of beneficiaries who can work',
    formel: 'Number of beneficiaries who can work in the month, compared with the same month a year before.',
    steigt: 'More people who could work depend on benefits than a year ago.',
  },
  K1E3: {
    name: 'Average entry rate of beneficiaries who can work',
    formel: 'Average number of people entering over the past twelve months, in relation to all beneficiaries.',
    steigt: 'Compared with all beneficiaries, more people start or return to receiving benefits.',
  },
  K1E4: {
    name: 'Average exit rate of beneficiaries who can work',
    formel: 'Average number of people leaving over the past twelve months, in relation to all beneficiaries.',
    steigt: 'Compared with all beneficiaries, more people stop receiving benefits, for whatever reason.',
  },
  K2: {
    name: 'Integration rate',
    formel: 'People who started work or training in the past twelve months, divided by the average number of beneficiaries who can work.',
    steigt: 'Compared with all beneficiaries, more people start work or training. The local labour market matters a lot.',
  },
  K2E1: {
    name: 'Rate of people starting marginal jobs',
    formel: 'People who started a marginal job in the past twelve months, divided by the average number of beneficiaries.',
    steigt: 'More people start a marginal job (Minijob). It can be a first step, or it can remain a small extra income.',
  },
  K2E2: {
    name: 'Rate of people starting publicly funded jobs',
    formel: 'People who started a publicly funded job in the past twelve months, divided by the average number of beneficiaries.',
    steigt: 'More people work in funded jobs. That also depends on how much money there is for support.',
  },
  K2E3: {
    name: 'Lasting integration',
    formel: 'Share of people who started work and are employed twelve months later.',
    steigt: 'More people stay in work after they started.',
  },
  K2E4: {
    name: 'Integration rate of single parents',
    formel: 'Single parents who started work or training in the past twelve months, divided by their average number.',
    steigt: 'More single parents start work or training. Local childcare matters a lot.',
  },
  K3: {
    name: 'Change in the number of long-term beneficiaries',
    formel: 'Number of long-term beneficiaries in the month, compared with the same month a year before.',
    steigt: 'More people have depended on benefits for a long time than a year ago.',
  },
  K3E1: {
    name: 'Integration rate of long-term beneficiaries',
    formel: 'Long-term beneficiaries who started work or training in the past twelve months, divided by their average number.',
    steigt: 'More people who have received benefits for a long time start work or training.',
  },
  K3E2: {
    name: 'Activation rate of long-term beneficiaries',
    formel: 'Long-term beneficiaries in a support measure, divided by all long-term beneficiaries and those taking part.',
    steigt: 'A larger share of long-term beneficiaries take part in a measure. This says nothing yet about its effect.',
  },
  K3E3: {
    name: 'Average entry rate of long-term beneficiaries',
    formel: 'Average number of people becoming long-term beneficiaries over the past twelve months, in relation to all of them.',
    steigt: 'More people become long-term beneficiaries.',
  },
  K3E4: {
    name: 'Average exit rate of long-term beneficiaries',
    formel: 'Average number of people who stop being long-term beneficiaries over the past twelve months, in relation to all of them.',
    steigt: 'More people stop being long-term beneficiaries.',
  },
  BG: {
    name: 'Households receiving benefits (Bedarfsgemeinschaften)',
    formel: 'Number of households receiving benefits in the month.',
    steigt: 'More households receive benefits. How many there are depends above all on the size of the area.',
  },
  EGL: {
    name: 'Spending on integration per beneficiary who can work',
    formel: 'Spending on integration in the year, divided by the average number of beneficiaries who can work.',
    steigt: 'There is more money for support per person, or more of it is spent.',
  },
  VWK: {
    name: 'Federal share of administration costs per beneficiary who can work',
    formel: 'Federal share of administration costs in the year, divided by the average number of beneficiaries who can work.',
    steigt: 'Administration and advice cost more per person. More staff for advice raises this figure too.',
  },
  'TW-BG': {
    name: 'Households with a payment (from Tragwerk)',
    formel: 'Households for which benefits are booked in the month, rounded to five. Delivered by the jobcenter itself.',
    steigt: 'More households receive benefits.',
  },
  'TW-PERS': {
    name: 'People with a payment (from Tragwerk)',
    formel: 'People for whom benefits are booked in the month, rounded to five. Delivered by the jobcenter itself.',
    steigt: 'More people receive benefits.',
  },
  'TW-ANSPRUCH': {
    name: 'Average entitlement per household (from Tragwerk)',
    formel: 'Total benefits booked for the month, divided by the households with a payment, rounded to ten euros. Delivered by the jobcenter itself.',
    steigt: 'More is paid per household, for example because rents rise or households are larger.',
  },
}
