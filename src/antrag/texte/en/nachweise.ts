import type { Gleich } from '../../../platform/sprache/index.ts'
import type { nachweise as de } from '../de/nachweise.ts'

const INCOME = 'It counts as income.'
const MEHRBEDARF = 'For the additional need (Mehrbedarf).'

export const nachweise: Gleich<typeof de> = {
  'N-ID': { name: 'Passport or ID', geeignet: 'Identity card or passport, it is enough to show it', warum: 'So that nobody applies in your name.' },
  'N-MELD': {
    name: 'Proof of address (Meldebescheinigung)',
    geeignet: 'Registration certificate or ID with the address',
    warum: 'It shows that we are responsible.',
  },
  'N-BETR': {
    name: 'Power of attorney or legal care',
    geeignet: 'Court document (Bestellungsurkunde) or power of attorney',
    warum: 'So that we may talk to the person who acts for you.',
  },
  'N-AUFENTH': {
    name: 'Residence permit (Aufenthaltstitel)',
    geeignet: 'Card, passport or provisional residence document (Fiktionsbescheinigung)',
    warum: 'The permit decides whether we may pay.',
  },
  'N-ASYL': {
    name: 'Notice under the law for asylum seekers (Asylbewerberleistungsgesetz)',
    geeignet: 'The latest notice',
    warum: 'So that nobody is paid twice.',
  },
  'N-EU': { name: 'Proof of living in Germany', geeignet: 'Work contract, dismissal letter or registration', warum: 'Your claim depends on it.' },
  'N-SCHEID': {
    name: 'Separation or divorce',
    geeignet: 'Court decision, judgment or your own statement',
    warum: 'So that it is clear who belongs to your household.',
  },
  'N-MUTTER': {
    name: 'Maternity record (Mutterpass)',
    geeignet: 'The page with the due date, or a letter from the practice',
    warum: 'For the additional need (Mehrbedarf) in pregnancy.',
  },
  'N-SCHUL': {
    name: 'School or training',
    geeignet: 'Certificate from the school or university, or training contract',
    warum: 'It decides how much you may keep of what you earn.',
  },
  'N-BUCH': { name: 'School books', geeignet: 'List of books and receipt', warum: MEHRBEDARF },
  'N-VORRANG': {
    name: 'Application for other benefits',
    geeignet: 'Confirmation that it arrived, or the notice',
    warum: 'So that we know what will come soon.',
  },
  'N-TEILH': {
    name: 'Help to take part in working life',
    geeignet: 'Notice from the pension insurance or the employment agency',
    warum: MEHRBEDARF,
  },
  'N-SBA': {
    name: 'Severe disability card (Schwerbehindertenausweis)',
    geeignet: 'Front and back',
    warum: 'For the additional need (Mehrbedarf) and to see who is responsible.',
  },
  'N-STAT': { name: 'Stay in a hospital or home', geeignet: 'Certificate of admission', warum: 'The claim depends on it.' },
  'N-LOHN': {
    name: 'Wages not paid',
    geeignet: 'Last payslip, dismissal letter, letter to the employer',
    warum: 'So that we can help you get the wages.',
  },
  'N-ANSPR': { name: 'Claim against others', geeignet: 'Contract, letter or court claim', warum: 'Claims pass to us as far as we pay.' },
  'N-KV': { name: 'Health insurance', geeignet: 'Health insurance card', warum: 'So that we can register you.' },
  'N-KVB': { name: 'Health insurance contribution', geeignet: 'Certificate of the contribution', warum: 'So that we can pay towards it.' },
  'N-KONTO': {
    name: 'Bank statements (Kontoauszüge)',
    geeignet: 'The last three months of all accounts; you may black out what only shows your spending',
    warum: 'They show what money comes in.',
  },
  'N-MIET': {
    name: 'Rental contract (Mietvertrag)',
    geeignet: 'Contract and last rent increase, or a certificate from the landlord',
    warum: 'So that we can pay the rent.',
  },
  'N-HEIZ': { name: 'Heating costs', geeignet: 'Last bill or payment plan', warum: 'So that we can pay for the heating.' },
  'N-EIG': {
    name: 'Home ownership',
    geeignet: 'Land register extract, loan contract, property tax notice',
    warum: 'For the costs and the property.',
  },
  'N-AV': { name: 'Work contract', geeignet: 'Contract and last change', warum: 'So that we know how long the job lasts.' },
  'N-LOHNAB': {
    name: 'Payslips (Lohnabrechnungen)',
    geeignet: 'The last three, or six if the pay changes',
    warum: 'They show gross and net pay.',
  },
  'N-EKS': {
    name: 'Self-employment',
    geeignet: 'List of income and expenses, last tax return, business registration',
    warum: 'So that we can estimate the profit.',
  },
  'N-ALG': { name: 'Unemployment benefit (Arbeitslosengeld)', geeignet: 'Notice from the employment agency', warum: INCOME },
  'N-KRG': { name: 'Sickness benefit (Krankengeld)', geeignet: 'Notice from the health insurance', warum: INCOME },
  'N-ELG': { name: 'Parental allowance (Elterngeld)', geeignet: 'Notice', warum: 'You may be able to keep a part.' },
  'N-RENTE': { name: 'Pension (Rente)', geeignet: 'Last pension notice', warum: INCOME },
  'N-BAFOEG': { name: 'Student or training grant (BAföG)', geeignet: 'Notice', warum: 'You keep a basic amount.' },
  'N-WG': { name: 'Housing benefit (Wohngeld)', geeignet: 'Notice', warum: 'Usually you can only get one of the two.' },
  'N-KG': { name: 'Child benefit (Kindergeld)', geeignet: 'Notice or bank statement', warum: 'It counts as the child’s income.' },
  'N-UNT': { name: 'Maintenance (Unterhalt)', geeignet: 'Bank statement, judgment or official deed', warum: INCOME },
  'N-UV': {
    name: 'Maintenance advance (Unterhaltsvorschuss)',
    geeignet: 'Notice from the youth office',
    warum: 'It counts as the child’s income.',
  },
  'N-TITEL': {
    name: 'Maintenance that you pay',
    geeignet: 'Judgment or official deed, and bank statement',
    warum: 'It is taken off the income.',
  },
  'N-EHREN': { name: 'Volunteering or voluntary service', geeignet: 'Certificate or contract', warum: 'You keep a large part.' },
  'N-MIETEIN': { name: 'Income from rent', geeignet: 'Rental contract', warum: INCOME },
  'N-KAP': { name: 'Interest and dividends', geeignet: 'Certificate from the bank', warum: 'You keep small amounts.' },
  'N-FAHRT': { name: 'Travel ticket', geeignet: 'Ticket or season ticket', warum: 'It is taken off the income.' },
  'N-KFZV': { name: 'Car liability insurance', geeignet: 'Last bill', warum: 'It is taken off the income.' },
  'N-RIESTER': { name: 'Riester pension', geeignet: 'Contract or bill', warum: 'It is taken off the income.' },
  'N-KFZ': { name: 'Car', geeignet: 'Vehicle registration (Fahrzeugschein)', warum: 'You may keep a reasonable car.' },
  'N-WERT': {
    name: 'Value of investments',
    geeignet: 'Statement of the investments, building savings or life insurance',
    warum: 'You may keep a certain amount.',
  },
  'N-SCHENK': { name: 'Gift', geeignet: 'Contract or your own statement', warum: 'Sometimes it can be claimed back.' },
  'N-GEB': {
    name: 'Birth certificate (Geburtsurkunde)',
    geeignet: 'Birth certificate or child’s passport',
    warum: 'It shows that the child belongs to you.',
  },
  'N-UMG': { name: 'Days with the child', geeignet: 'Agreement of the parents or court decision', warum: 'We share out the days by it.' },
  'N-HG': { name: 'Shared household', geeignet: 'Your own statement', warum: 'So that we know whether you share your money.' },
  'N-ATTEST': {
    name: 'Doctor’s certificate (Attest)',
    geeignet: 'Form from the practice, in a closed envelope',
    warum: 'For the additional need (Mehrbedarf) for food.',
  },
  'N-BB': { name: 'Special costs', geeignet: 'Bill or calculation, answer from other offices', warum: MEHRBEDARF },
  'N-BUT': {
    name: 'Education and participation (Bildung und Teilhabe)',
    geeignet: 'Confirmation from school, nursery or club',
    warum: 'So that we can pay.',
  },
}
