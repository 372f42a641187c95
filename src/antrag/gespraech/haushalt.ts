import { abFuenfzehn, istKind, type Lage, type Mensch, partnerVon } from '../lage.ts'
import type { Befundworte } from '../texte/index.ts'
import { angabe, type Befund, type Kontext, type NeueAngabe, nurMit, type Seite } from './typ.ts'

const ABSTAND_ELTERN_KIND = 12

const stamm = ({ lies, mensch }: Kontext): NeueAngabe[] => {
  const geburtsdatum = lies.tag('geburtsdatum')
  if (!mensch || geburtsdatum === undefined || lies.text('vorname') === '' || lies.text('nachname') === '') return []
  const geschlecht = lies.text('geschlecht')
  return [
    angabe(mensch.id, 'person.stamm', {
      vorname: lies.text('vorname').trim(),
      nachname: lies.text('nachname').trim(),
      geburtsdatum,
      ...(geschlecht === '' || geschlecht === '?' ? {} : { geschlecht }),
    }),
    ...(mensch.bg ? [angabe(mensch.id, 'person.zugehoerig', true)] : []),
  ]
}

const GESCHLECHT = ['weiblich', 'maennlich', 'divers', 'ohne-angabe'] as const

/** Who is who's partner and parent; known only when all are known. */
function verwandtschaft({ lage, mensch }: Kontext): NeueAngabe[] {
  if (!mensch?.bg) return []
  const partner = partnerVon(lage)
  if (mensch.rolle === 'partner') return [angabe(mensch.id, 'person.partner', 'p1'), angabe('p1', 'person.partner', mensch.id)]
  if (mensch.rolle === 'elternteil') return elternDesAntragstellers(lage, mensch)
  const eltern =
    mensch.rolle === 'kind' ? ['p1'] : mensch.rolle === 'kind-partner' ? (partner ? [partner.id] : []) : partner ? ['p1', partner.id] : ['p1']
  const alt = eltern.filter((id) => aelter(lage, id, mensch))
  return istKind(mensch) && alt.length > 0 ? [angabe(mensch.id, 'person.eltern', alt)] : []
}

/** Two parents are written down with the second one, so that no fact is made twice. */
function elternDesAntragstellers(lage: Lage, mensch: Mensch): NeueAngabe[] {
  const eltern = lage.bg.filter((m) => m.rolle === 'elternteil').slice(0, 2)
  if (eltern.at(-1)?.id !== mensch.id) return []
  const [erster, zweiter] = eltern
  return [
    angabe(
      'p1',
      'person.eltern',
      eltern.map((m) => m.id),
    ),
    ...(erster && zweiter ? [angabe(erster.id, 'person.partner', zweiter.id), angabe(zweiter.id, 'person.partner', erster.id)] : []),
  ]
}

function aelter(lage: Lage, id: string, kind: Mensch): boolean {
  const elternteil = lage.menschen.find((m) => m.id === id)
  if (!elternteil || elternteil.geburtsdatum === '' || kind.geburtsdatum === '') return false
  return `${Number(elternteil.geburtsdatum.slice(0, 4)) + ABSTAND_ELTERN_KIND}${elternteil.geburtsdatum.slice(4)}` <= kind.geburtsdatum
}

function einPartner({ lage, mensch, lies }: Kontext, t: Befundworte): Befund[] {
  const andere = lage.menschen.filter((m) => m.id !== mensch?.id)
  if (lies.text('verhaeltnis') === 'partner' && andere.some((m) => m.rolle === 'partner')) return [{ feld: 'verhaeltnis', satz: t.zweiPartner }]
  if (lies.text('verhaeltnis') === 'elternteil' && andere.filter((m) => m.rolle === 'elternteil').length >= 2)
    return [{ feld: 'verhaeltnis', satz: t.dreiEltern }]
  return []
}

const VORSICHT = { post: 'keinePost', mailbox: 'keineMailbox', anruf: 'keinAnruf', mail: 'keineMail' } as const

/** One fact from two pages: how to reach somebody who must not be seen with a letter from us. */
export function sicherErreichbar(lage: Lage): NeueAngabe[] {
  const gewaehlt = lage.gewaehlt('kontakt', 'vorsicht')
  const verboten = Object.entries(VORSICHT).flatMap(([wert, feld]) => (gewaehlt.includes(wert) ? [[feld, true] as const] : []))
  const zeiten = lage.wert('kontakt', 'zeiten').trim()
  const ort = gewaehlt.includes('post') ? (['bei', 'strasse', 'plz', 'ort'] as const).map((f) => [f, lage.wert('postweg', f).trim()] as const) : []
  const anders = ort.some(([feld, wert]) => feld !== 'bei' && wert === '') ? [] : ort.filter(([, wert]) => wert !== '')
  const wert = Object.fromEntries([...verboten, ...(zeiten === '' ? [] : [['zeiten', zeiten] as const]), ...anders])
  return Object.keys(wert).length === 0 ? [] : [angabe('', 'haushalt.erreichbarkeit', wert)]
}

function ganzOderGarNicht({ lies }: Kontext, t: Befundworte): Befund[] {
  const felder = ['strasse', 'plz', 'ort'] as const
  const leer = felder.filter((f) => lies.text(f).trim() === '')
  const [erstes] = leer
  if (erstes === undefined || (leer.length === felder.length && lies.text('bei').trim() === '')) return []
  return [{ feld: erstes, satz: t.anschriftGanz }]
}

export const haushaltSeiten: readonly Seite[] = [
  {
    id: 'alleinwohnend',
    abschnitt: 'haushalt',
    felder: [{ name: 'allein', art: 'wahl', optionen: ['ja', 'nein'], muss: true, ba: 'HA 79' }],
  },
  {
    id: 'person',
    abschnitt: 'haushalt',
    je: (lage) => lage.menschen.filter((m) => m.id !== 'p1'),
    felder: (lage) => [
      { name: 'vorname', art: 'name', muss: true, ba: 'WEP 1' },
      { name: 'nachname', art: 'name', muss: true, ba: 'WEP 2' },
      { name: 'geburtsdatum', art: 'geburt', muss: true, ba: 'WEP 3' },
      {
        name: 'verhaeltnis',
        art: 'wahl',
        muss: true,
        ba: 'HA 80',
        optionen: partnerVon(lage)
          ? ['partner', 'kind-beide', 'kind', 'kind-partner', 'elternteil', 'verwandt', 'andere']
          : ['partner', 'kind', 'elternteil', 'verwandt', 'andere', 'kind-beide', 'kind-partner'],
      },
      { name: 'geschlecht', art: 'wahl', optionen: GESCHLECHT, ba: 'WEP 8' },
    ],
    pruefe: einPartner,
    angaben: (k) => (k.mensch?.bg ? [...stamm(k), ...verwandtschaft(k)] : []),
    nachweise: ({ mensch }) => (mensch && istKind(mensch) && mensch.bg ? ['N-GEB'] : mensch?.rolle === 'verwandt' ? ['N-HG'] : []),
    rueckfrage: ({ mensch }) => mensch?.rolle === 'andere' && mensch.alter >= 18,
  },
  {
    id: 'haushaltskasse',
    abschnitt: 'haushalt',
    je: (lage) => lage.menschen.filter((m) => !m.bg && (m.rolle === 'verwandt' || istKind(m) || m.rolle === 'elternteil')),
    felder: [{ name: 'gemeinsam', art: 'janein', muss: true, ba: 'HG 2' }],
    rueckfrage: ({ lies }) => lies.text('gemeinsam') === 'ja',
  },
  {
    id: 'name',
    abschnitt: 'sie',
    je: (lage) => lage.menschen.slice(0, 1),
    felder: [
      { name: 'vorname', art: 'name', muss: true, autocomplete: 'given-name', ba: 'HA 1' },
      { name: 'nachname', art: 'name', muss: true, autocomplete: 'family-name', ba: 'HA 2' },
      { name: 'geburtsdatum', art: 'geburt', muss: true, autocomplete: 'bday', ba: 'HA 3' },
      { name: 'geschlecht', art: 'wahl', optionen: GESCHLECHT, ba: 'HA 8' },
    ],
    angaben: stamm,
    nachweise: () => ['N-ID'],
  },
  {
    id: 'anschrift',
    abschnitt: 'sie',
    felder: [
      { name: 'plz', art: 'plz', muss: true, autocomplete: 'postal-code', ba: 'HA 11' },
      { name: 'ort', art: 'text', muss: true, autocomplete: 'address-level2', ba: 'HA 12' },
      { name: 'strasse', art: 'text', autocomplete: 'street-address', ba: 'HA 9, 10' },
      { name: 'ohne', art: 'wahl', optionen: ['nein', 'ja'], ba: 'HA 15' },
    ],
    angaben: ({ lies }) =>
      lies.text('strasse') === '' || lies.text('ohne') === 'ja'
        ? []
        : [angabe('', 'haushalt.anschrift', { strasse: lies.text('strasse').trim(), plz: lies.text('plz'), ort: lies.text('ort').trim() })],
    nachweise: () => ['N-MELD'],
    rueckfrage: ({ lies }) => lies.text('ohne') === 'ja',
  },
  {
    id: 'kontakt',
    abschnitt: 'sie',
    felder: [
      { name: 'telefon', art: 'telefon', autocomplete: 'tel', ba: 'HA 14' },
      { name: 'email', art: 'email', autocomplete: 'email' },
      { name: 'vorsicht', art: 'mehrfach', optionen: ['post', 'mailbox', 'anruf', 'mail'] },
      { name: 'zeiten', art: 'text' },
    ],
    angaben: ({ lage, lies }) => {
      const telefon = lies.text('telefon').trim()
      const email = lies.text('email').trim()
      const kontakt =
        telefon === '' && email === '' ? [] : [angabe('', 'haushalt.kontakt', { ...(telefon ? { telefon } : {}), ...(email ? { email } : {}) })]
      return [...kontakt, ...sicherErreichbar(lage)]
    },
  },
  {
    id: 'postweg',
    abschnitt: 'sie',
    wenn: (lage) => lage.gewaehlt('kontakt', 'vorsicht').includes('post'),
    felder: [
      { name: 'bei', art: 'text' },
      { name: 'strasse', art: 'text' },
      { name: 'plz', art: 'plz' },
      { name: 'ort', art: 'text' },
    ],
    pruefe: ganzOderGarNicht,
    angaben: ({ lage }) => sicherErreichbar(lage),
  },
  {
    id: 'herkunft',
    abschnitt: 'sie',
    je: (lage) => lage.bg,
    felder: [
      { name: 'geburtsort', art: 'text', muss: true, ba: 'HA 5' },
      { name: 'geburtsland', art: 'text', vorgabe: 'Deutschland', ba: 'HA 6' },
      { name: 'geburtsname', art: 'text', ba: 'HA 4' },
      { name: 'staat', art: 'wahl', optionen: ['deutsch', 'eu', 'anderer', '?'], muss: true, ba: 'HA 7' },
    ],
  },
  {
    id: 'aufenthalt',
    abschnitt: 'sie',
    je: (lage) => lage.bg.filter((m) => lage.wert('herkunft', 'staat', m.id) === 'anderer'),
    unbekannt: true,
    felder: [
      { name: 'titel', art: 'text', muss: true, ba: 'HA 23' },
      { name: 'bis', art: 'datum', ba: 'HA 23' },
      { name: 'arbeiten', art: 'janein', muss: true, ba: 'HA 23' },
      { name: 'asyl', art: 'janein', muss: true, ba: 'HA 24' },
    ],
    angaben: ({ mensch, lies }) => (mensch && lies.ja('asyl') ? [angabe(mensch.id, 'person.ausgeschlossen', 'asylblg')] : []),
    nachweise: ({ lies }) => (lies.ja('asyl') ? ['N-AUFENTH', 'N-ASYL'] : ['N-AUFENTH']),
  },
  {
    id: 'eu',
    abschnitt: 'sie',
    je: (lage) => abFuenfzehn(lage).filter((m) => lage.wert('herkunft', 'staat', m.id) === 'eu'),
    felder: [{ name: 'zweck', art: 'wahl', optionen: ['arbeit', 'frueher', 'suche', 'familie', 'fuenf', '?'], muss: true }],
    nachweise: () => ['N-EU'],
    // only a person decides about sec. 7 (1) sentence 2
    rueckfrage: ({ lies }) => lies.text('zweck') === 'suche',
  },
  {
    id: 'nummern',
    abschnitt: 'sie',
    je: abFuenfzehn,
    unbekannt: true,
    felder: [
      { name: 'rvnr', art: 'rvnr', ba: 'HA 20' },
      { name: 'steuerid', art: 'steuerid', ba: 'HA 21' },
    ],
    pruefe: ({ lies, mensch }, t) => {
      const tag = lies.text('rvnr').replace(/\s/g, '').slice(2, 8)
      const g = mensch?.geburtsdatum ?? ''
      return tag === '' || g === '' || tag === `${g.slice(8)}${g.slice(5, 7)}${g.slice(2, 4)}` ? [] : [{ feld: 'rvnr', satz: t.rvnrGeburt }]
    },
  },
  {
    id: 'betreuung',
    abschnitt: 'sie',
    felder: [
      { name: 'betreuung', art: 'janein', muss: true, ba: 'HA 22' },
      { name: 'wer', art: 'text', ba: 'HA 22' },
    ],
    pruefe: nurMit('betreuung', 'wer', 'betreuungWer'),
    nachweise: ({ lies }) => (lies.ja('betreuung') ? ['N-BETR'] : []),
  },
]
