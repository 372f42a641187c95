import type { VermoegenArt } from '../../recht/index.ts'
import { istKind, kinder, partnerVon } from '../lage.ts'
import { angabe, type NeueAngabe, nurMit, type Seite } from './typ.ts'

const BESITZ: Readonly<Record<string, VermoegenArt>> = {
  konto: 'bar-und-konto',
  anlagen: 'wertpapiere',
  versicherung: 'lebensversicherung',
  auto: 'kfz',
  vorsorge: 'altersvorsorge',
  anderes: 'sonstiges',
}

export const besitzSeiten: readonly Seite[] = [
  {
    id: 'vermoegen',
    abschnitt: 'besitz',
    felder: [{ name: 'mehr', art: 'janein', muss: true, ba: 'VM' }],
    nachweise: () => ['N-KONTO'],
  },
  {
    id: 'besitz',
    abschnitt: 'besitz',
    je: (lage) => (lage.wert('vermoegen', 'mehr') === 'nein' || lage.wert('vermoegen', 'mehr') === '' ? [] : lage.bg),
    unbekannt: true,
    felder: Object.keys(BESITZ).map((name) => ({ name, art: 'betrag', ba: name === 'auto' ? 'VM 10' : 'VM 15' })),
    angaben: ({ mensch, lies }): NeueAngabe[] =>
      Object.entries(BESITZ).flatMap(([feld, art]) =>
        mensch && lies.euro(feld) > 0 ? [angabe(mensch.id, 'person.vermoegen', { art, wert: lies.euro(feld) }, feld)] : [],
      ),
    nachweise: ({ lies }) => [
      ...(lies.euro('auto') > 0 ? (['N-KFZ'] as const) : []),
      ...(lies.euro('anlagen') + lies.euro('versicherung') + lies.euro('vorsorge') + lies.euro('anderes') > 0 ? (['N-WERT'] as const) : []),
    ],
  },
  {
    id: 'immobilie',
    abschnitt: 'besitz',
    felder: [
      { name: 'weitere', art: 'janein', muss: true, ba: 'VM 5-9' },
      { name: 'wert', art: 'betrag', ba: 'VM 5-9' },
    ],
    pruefe: nurMit('weitere', 'wert', 'immobilieWert'),
    angaben: ({ lies }) =>
      lies.ja('weitere') && lies.euro('wert') > 0
        ? [angabe('p1', 'person.vermoegen', { art: 'immobilie', wert: lies.euro('wert') }, 'immobilie')]
        : [],
    nachweise: ({ lies }) => (lies.ja('weitere') ? ['N-EIG'] : []),
  },
  {
    id: 'verschenkt',
    abschnitt: 'besitz',
    felder: [
      { name: 'verschenkt', art: 'janein', muss: true, ba: 'VM 11-14' },
      { name: 'was', art: 'mehrzeilig', ba: 'VM 11-14' },
    ],
    nachweise: ({ lies }) => (lies.ja('verschenkt') ? ['N-SCHENK'] : []),
    rueckfrage: ({ lies }) => lies.ja('verschenkt'),
  },
]

/** Claims against others come first (secs. 5, 33): asked gently, and never needed. */
export const anspruchSeiten: readonly Seite[] = [
  {
    id: 'vorrang',
    abschnitt: 'ansprueche',
    felder: [
      {
        name: 'beantragt',
        art: 'mehrfach',
        optionen: ['alg', 'krankengeld', 'wohngeld', 'kinderzuschlag', 'kindergeld', 'uvg', 'elterngeld', 'bafoeg', 'rente', 'anderes', 'nichts'],
        muss: true,
        ba: 'HA 42, 43',
      },
    ],
    nachweise: ({ lies }) => (lies.text('beantragt') === 'nichts' || lies.text('beantragt') === '' ? [] : ['N-VORRANG']),
  },
  {
    id: 'elternteil',
    abschnitt: 'ansprueche',
    je: (lage) =>
      kinder(lage).filter((m) => (m.rolle === 'kind' && lage.bg.length > 0) || (m.rolle === 'kind-partner' && partnerVon(lage) !== undefined)),
    felder: [
      { name: 'bekannt', art: 'wahl', optionen: ['ja', 'verstorben', 'unbekannt', 'angst', 'nein'], muss: true, ba: 'UH 3, KI' },
      { name: 'wer', art: 'mehrzeilig', ba: 'UH 3' },
    ],
    rueckfrage: ({ lies }) => lies.text('bekannt') === 'angst',
  },
  {
    id: 'forderung',
    abschnitt: 'ansprueche',
    felder: [
      { name: 'forderung', art: 'janein', muss: true, ba: 'HA 74, 75' },
      { name: 'was', art: 'mehrzeilig', ba: 'HA 74, UF' },
    ],
    nachweise: ({ lies }) => (lies.ja('forderung') ? ['N-ANSPR'] : []),
    rueckfrage: ({ lies }) => lies.ja('forderung'),
  },
]

export const bildungSeiten: readonly Seite[] = [
  {
    id: 'bildung',
    abschnitt: 'bildung',
    je: (lage) => lage.bg.filter((m) => m.alter < 25 && (istKind(m) || lage.wert('ausbildung', 'ausbildung', m.id) === 'schule')),
    felder: (_, mensch) => [
      {
        name: 'was',
        art: 'mehrfach',
        optionen: ['essen', 'ausflug', 'fahrt', ...((mensch?.alter ?? 0) < 18 ? ['verein'] : []), 'lernen', 'nichts'],
        muss: true,
        ba: 'BuT',
      },
      { name: 'essen', art: 'betrag', ba: 'BuT' },
      { name: 'ausflug', art: 'betrag', ba: 'BuT' },
    ],
    angaben: ({ mensch, lies }) => {
      const was = lies.gewaehlt('was')
      const eine = (art: string, betrag?: number): NeueAngabe[] =>
        mensch ? [angabe(mensch.id, 'person.bildungTeilhabe', { art, ...(betrag === undefined ? {} : { betrag }) }, art)] : []
      return [
        ...(was.includes('essen') && lies.euro('essen') > 0 ? eine('mittagsverpflegung', lies.euro('essen')) : []),
        ...(was.includes('ausflug') && lies.euro('ausflug') > 0 ? eine('ausflug', lies.euro('ausflug')) : []),
        ...(was.includes('verein') ? eine('teilhabe') : []),
      ]
    },
    nachweise: ({ lies }) => (lies.gewaehlt('was').some((w) => ['ausflug', 'lernen', 'fahrt'].includes(w)) ? ['N-BUT'] : []),
    // tutoring needs an application of its own (sec. 37 (1)), the way to school a decision
    rueckfrage: ({ lies }) => lies.gewaehlt('was').some((w) => w === 'lernen' || w === 'fahrt'),
  },
]

export const kontoSeiten: readonly Seite[] = [
  {
    id: 'konto',
    abschnitt: 'konto',
    felder: [
      { name: 'konto', art: 'wahl', optionen: ['ja', 'nein'], muss: true, ba: 'HA 18, 19' },
      { name: 'iban', art: 'iban', ba: 'HA 18' },
      { name: 'inhaber', art: 'text', ba: 'HA 17' },
    ],
    pruefe: nurMit('konto', 'iban', 'iban'),
    angaben: ({ lies, lage }) => {
      const ich = lage.menschen[0]
      const inhaber = (lies.text('inhaber').trim() || `${ich?.vorname ?? ''} ${ich?.nachname ?? ''}`.trim()).slice(0, 70)
      return lies.ja('konto') && lies.text('iban') !== '' && inhaber !== ''
        ? [angabe('', 'zahlung.konto', { iban: lies.text('iban').replace(/[\s-]/g, '').toUpperCase(), kontoinhaber: inhaber })]
        : []
    },
    rueckfrage: ({ lies }) => lies.text('konto') === 'nein',
  },
]
