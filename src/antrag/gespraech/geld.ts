import type { AngabeArt } from '../../fall/index.ts'
import type { EinkommenArt } from '../../recht/index.ts'
import { abFuenfzehn, istKind, kinder, type Lage, type Mensch } from '../lage.ts'
import type { Befundworte } from '../texte/index.ts'
import { wertInEuro } from '../werte.ts'
import { angabe, betragAngabe, type Kontext, type NachweisCode, type NeueAngabe, nurMit, type Seite } from './typ.ts'

/** Kinds of income with one amount: their kind in the case file, the evidence, the number on the form EK. */
const EIN_BETRAG: Readonly<Record<string, { art: EinkommenArt; nachweis: NachweisCode; ba: string }>> = {
  minijob: { art: 'minijob', nachweis: 'N-LOHNAB', ba: 'EK 1' },
  ferienjob: { art: 'ferienjob-schueler', nachweis: 'N-LOHNAB', ba: 'EK 1' },
  alg: { art: 'arbeitslosengeld', nachweis: 'N-ALG', ba: 'EK 9' },
  krankengeld: { art: 'krankengeld', nachweis: 'N-KRG', ba: 'EK 10' },
  mutterschaft: { art: 'mutterschaftsgeld', nachweis: 'N-KRG', ba: 'EK 10' },
  rente: { art: 'rente', nachweis: 'N-RENTE', ba: 'EK 14' },
  altersrente: { art: 'rente', nachweis: 'N-RENTE', ba: 'EK 14' },
  unterhalt: { art: 'unterhalt', nachweis: 'N-UNT', ba: 'EK 13' },
  bafoeg: { art: 'bafoeg', nachweis: 'N-BAFOEG', ba: 'EK 15' },
  bab: { art: 'bab', nachweis: 'N-BAFOEG', ba: 'EK 15' },
  wohngeld: { art: 'wohngeld', nachweis: 'N-WG', ba: 'EK 12' },
  pflegegeld: { art: 'pflegegeld', nachweis: 'N-VORRANG', ba: 'EK 16' },
  ehrenamt: { art: 'ehrenamt', nachweis: 'N-EHREN', ba: 'EK 7' },
  taschengeld: { art: 'freiwilligendienst', nachweis: 'N-EHREN', ba: 'EK 8' },
  mieteinnahme: { art: 'vermietung', nachweis: 'N-MIETEIN', ba: 'EK 17' },
  zinsen: { art: 'kapitalertrag', nachweis: 'N-KAP', ba: 'EK 17' },
  sonstiges: { art: 'sonstiges', nachweis: 'N-KONTO', ba: 'EK 18' },
}

const MIT_LOHN: Readonly<Record<string, EinkommenArt>> = { lohn: 'erwerb', ausbildung: 'ausbildungsverguetung' }
const ERWERB = ['lohn', 'minijob', 'ausbildung', 'selbst', 'ferienjob']

/** What page `geld` offers; pupils may have a holiday job, and nobody under 60 an old-age pension. */
function arten(mensch: Mensch | undefined, lage: Lage): string[] {
  const schueler = mensch !== undefined && lage.wert('ausbildung', 'ausbildung', mensch.id) === 'schule'
  const alle = [
    'lohn',
    'minijob',
    'ausbildung',
    'selbst',
    ...Object.keys(EIN_BETRAG).filter((a) => a !== 'minijob'),
    'elterngeld',
    'einmalig',
    'nichts',
  ]
  return alle.filter((a) => (a !== 'ferienjob' || schueler) && (a !== 'altersrente' || (mensch?.alter ?? 0) >= 60))
}

const hat = (art: string) => (lage: Lage) => abFuenfzehn(lage).filter((m) => lage.gewaehlt('geld', 'geld', m.id).includes(art))

const einkommen = (mensch: Mensch | undefined, schluessel: string, wert: Readonly<{ art: EinkommenArt } & Record<string, unknown>>): NeueAngabe[] =>
  mensch ? [angabe(mensch.id, 'person.einkommen', wert, schluessel)] : []

function lohnSeite(id: 'lohn' | 'ausbildung'): Seite {
  return {
    id: `geld-${id}`,
    abschnitt: 'geld',
    je: hat(id),
    unbekannt: true,
    felder: [
      { name: 'brutto', art: 'betrag', muss: true, ba: 'EK 2' },
      { name: 'netto', art: 'betrag', muss: true, ba: 'EK 2' },
      { name: 'arbeitgeber', art: 'text', ba: 'EK 1' },
    ],
    pruefe: ({ lies }, t) => (lies.euro('netto') > lies.euro('brutto') ? [{ feld: 'netto', satz: t.nettoUeberBrutto }] : []),
    angaben: ({ mensch, lies }) =>
      lies.euro('brutto') > 0 ? einkommen(mensch, id, { art: MIT_LOHN[id] ?? 'erwerb', brutto: lies.euro('brutto'), netto: lies.euro('netto') }) : [],
    nachweise: () => ['N-AV', 'N-LOHNAB'],
  }
}

function betragSeite(id: string): Seite {
  const { art, nachweis, ba } = EIN_BETRAG[id] ?? { art: 'sonstiges', nachweis: 'N-KONTO', ba: 'EK' }
  const verdienst = art === 'minijob' || art === 'ferienjob-schueler'
  return {
    id: `geld-${id}`,
    abschnitt: 'geld',
    je: hat(id),
    unbekannt: true,
    felder: [{ name: 'betrag', art: 'betrag', muss: true, ba }],
    ...(art === 'minijob' ? { pruefe: minijobGrenze } : {}),
    angaben: ({ mensch, lies }) => {
      const euro = lies.euro('betrag')
      if (euro === 0) return []
      const ausschluss = id === 'altersrente' && mensch ? [angabe(mensch.id, 'person.ausgeschlossen', 'altersrente')] : []
      return [...einkommen(mensch, id, verdienst ? { art, brutto: euro, netto: euro } : { art, betrag: euro }), ...ausschluss]
    },
    nachweise: () => [nachweis],
  }
}

function minijobGrenze({ lage, lies }: Kontext, t: Befundworte): { feld: string; satz: string }[] {
  const grenze = wertInEuro(lage.monat, 'geringfuegigkeitsgrenze')
  return grenze !== undefined && lies.euro('betrag') > grenze ? [{ feld: 'betrag', satz: t.minijob(String(grenze)) }] : []
}

const selbst: Seite = {
  id: 'geld-selbst',
  abschnitt: 'geld',
  je: hat('selbst'),
  unbekannt: true,
  felder: [
    { name: 'einnahmen', art: 'betrag', muss: true, ba: 'EKS A' },
    { name: 'ausgaben', art: 'betrag', ba: 'EKS B' },
    { name: 'abgaben', art: 'betrag', ba: 'EKS C' },
  ],
  angaben: ({ mensch, lies }) => {
    const ein = lies.euro('einnahmen')
    const gewinn = Math.max(0, ein - lies.euro('ausgaben'))
    const netto = Math.round(100 * Math.max(0, gewinn - lies.euro('abgaben'))) / 100
    if (ein === 0) return []
    return einkommen(mensch, 'selbst', {
      art: 'selbstaendig',
      betriebseinnahmen: ein,
      betriebsausgaben: lies.euro('ausgaben'),
      ...(lies.euro('abgaben') > 0 ? { netto } : {}),
    })
  },
  nachweise: () => ['N-EKS'],
  // the forecast is provisional (sec. 41a), the form EKS follows
  rueckfrage: () => true,
}

const elterngeld: Seite = {
  id: 'geld-elterngeld',
  abschnitt: 'geld',
  je: hat('elterngeld'),
  unbekannt: true,
  felder: [
    { name: 'betrag', art: 'betrag', muss: true, ba: 'EK 11' },
    { name: 'vorher', art: 'betrag', vorgabe: '0', ba: 'EK 11' },
    { name: 'plus', art: 'wahl', optionen: ['nein', 'ja'], vorgabe: 'nein', ba: 'EK 11' },
  ],
  angaben: ({ mensch, lies }) =>
    lies.euro('betrag') > 0
      ? einkommen(mensch, 'elterngeld', {
          art: 'elterngeld',
          betrag: lies.euro('betrag'),
          elterngeldVorherErwerbstaetig: lies.euro('vorher'),
          ...(lies.ja('plus') ? { elterngeldPlus: true } : {}),
        })
      : [],
  nachweise: () => ['N-ELG'],
}

const einmalig: Seite = {
  id: 'geld-einmalig',
  abschnitt: 'geld',
  je: hat('einmalig'),
  unbekannt: true,
  felder: [
    { name: 'betrag', art: 'betrag', muss: true, ba: 'EK 19' },
    { name: 'zufluss', art: 'datum', muss: true, ba: 'EK 19' },
    { name: 'was', art: 'text', ba: 'EK 19' },
  ],
  angaben: ({ mensch, lies }) => {
    const tag = lies.tag('zufluss')
    if (tag === undefined || lies.euro('betrag') === 0) return []
    const monat = Temporal.PlainDate.from(tag).toPlainYearMonth()
    const grenzen = { giltVon: monat.toPlainDate({ day: 1 }).toString(), giltBis: monat.toPlainDate({ day: monat.daysInMonth }).toString() }
    return einkommen(mensch, 'einmalig', { art: 'einmalig', betrag: lies.euro('betrag'), zufluss: tag }).map((a) => ({ ...a, ...grenzen }))
  },
  nachweise: () => ['N-KONTO'],
}

/** Gross earnings as answered so far; costs count beyond the flat amount only from a certain wage on (sec. 11b (2) sentence 2). */
function brutto(lage: Lage, m: Mensch): number {
  const euro = (seite: string, feld: string) => Number((lage.wert(seite, feld, m.id) || '0').replace(/\./g, '').replace(',', '.')) || 0
  return (
    euro('geld-lohn', 'brutto') +
    euro('geld-ausbildung', 'brutto') +
    euro('geld-minijob', 'betrag') +
    Math.max(0, euro('geld-selbst', 'einnahmen') - euro('geld-selbst', 'ausgaben'))
  )
}

const mitVerdienst = (lage: Lage): Mensch[] =>
  abFuenfzehn(lage).filter((m) => brutto(lage, m) > (wertInEuro(lage.monat, 'absetzung.grundbetrag.nachweisgrenze') ?? 400))
const mitKosten = (lage: Lage): Mensch[] => mitVerdienst(lage).filter((m) => lage.wert('kosten', 'kosten', m.id) === 'ja')
const nurAnderesGeld = (lage: Lage): Mensch[] =>
  abFuenfzehn(lage).filter((m) => {
    const geld = lage.gewaehlt('geld', 'geld', m.id)
    return !geld.some((g) => ERWERB.includes(g)) && geld.some((g) => g !== 'nichts' && g !== 'einmalig')
  })

const absetzung = (m: Mensch | undefined, feld: string, art: AngabeArt, lies: Kontext['lies']): NeueAngabe[] =>
  m ? betragAngabe(m.id, art, lies.euro(feld)) : []

const kostenSeiten: readonly Seite[] = [
  { id: 'kosten', abschnitt: 'geld', je: mitVerdienst, felder: [{ name: 'kosten', art: 'janein', muss: true, ba: 'EK 30-36' }] },
  {
    id: 'arbeitsweg',
    abschnitt: 'geld',
    je: mitKosten,
    unbekannt: true,
    felder: [
      { name: 'fahrkarte', art: 'betrag', ba: 'EK 34' },
      { name: 'kilometer', art: 'groesse', bis: 500, einheit: 'km', ba: 'EK 34' },
      { name: 'tage', art: 'zahl', von: 0, bis: 31, ba: 'EK 34' },
    ],
    pruefe: ({ lies }, t) =>
      (lies.text('kilometer') === '') === (lies.text('tage') === '')
        ? []
        : [
            {
              feld: lies.text('kilometer') === '' ? 'kilometer' : 'tage',
              satz: t.streckeUndTage,
            },
          ],
    angaben: ({ mensch, lies }) => {
      const [km, tage] = [lies.groesse('kilometer') ?? 0, lies.zahl('tage') ?? 0]
      const auto =
        mensch && km > 0 && tage > 0 ? [angabe(mensch.id, 'absetzung.entfernungKilometer', km), angabe(mensch.id, 'absetzung.arbeitstage', tage)] : []
      return [...absetzung(mensch, 'fahrkarte', 'absetzung.fahrtkosten', lies), ...auto]
    },
    nachweise: ({ lies }) => (lies.euro('fahrkarte') > 0 ? ['N-FAHRT'] : []),
  },
  {
    id: 'beitraege',
    abschnitt: 'geld',
    je: mitKosten,
    unbekannt: true,
    felder: [
      { name: 'kfz', art: 'betrag', ba: 'EK 30' },
      { name: 'riester', art: 'betrag', ba: 'EK 33' },
      { name: 'andere', art: 'betrag', ba: 'EK 35' },
    ],
    angaben: ({ mensch, lies }) => [
      ...absetzung(mensch, 'kfz', 'absetzung.kfzHaftpflicht', lies),
      ...absetzung(mensch, 'riester', 'absetzung.altersvorsorge', lies),
      ...absetzung(mensch, 'andere', 'absetzung.werbungskosten', lies),
    ],
    nachweise: ({ lies }) => [...(lies.euro('kfz') > 0 ? (['N-KFZV'] as const) : []), ...(lies.euro('riester') > 0 ? (['N-RIESTER'] as const) : [])],
  },
  {
    id: 'kfz',
    abschnitt: 'geld',
    je: nurAnderesGeld,
    felder: [{ name: 'kfz', art: 'betrag', ba: 'EK 30' }],
    angaben: ({ mensch, lies }) => absetzung(mensch, 'kfz', 'absetzung.kfzHaftpflicht', lies),
    nachweise: ({ lies }) => (lies.euro('kfz') > 0 ? ['N-KFZV'] : []),
  },
  {
    id: 'unterhaltspflicht',
    abschnitt: 'geld',
    je: (lage) => abFuenfzehn(lage).filter((m) => !istKind(m)),
    felder: [
      { name: 'zahlt', art: 'janein', muss: true, ba: 'EK 37' },
      { name: 'betrag', art: 'betrag', ba: 'EK 37' },
      { name: 'titel', art: 'wahl', optionen: ['ja', 'nein'], ba: 'EK 37' },
    ],
    pruefe: nurMit('zahlt', 'betrag', 'unterhaltBetrag'),
    angaben: ({ mensch, lies }) => (lies.ja('zahlt') && lies.ja('titel') ? absetzung(mensch, 'betrag', 'absetzung.unterhaltTituliert', lies) : []),
    nachweise: ({ lies }) => (lies.ja('zahlt') ? ['N-TITEL'] : []),
  },
]

const kindSeiten: readonly Seite[] = [
  {
    id: 'kindergeld',
    abschnitt: 'geld',
    je: kinder,
    felder: (lage) => {
      const satz = wertInEuro(lage.monat, 'kindergeld.kind1')
      return [
        { name: 'kindergeld', art: 'janein', muss: true, ba: 'KI' },
        { name: 'betrag', art: 'betrag', ba: 'KI', ...(satz === undefined ? {} : { vorgabe: satz.toFixed(2).replace('.', ',') }) },
      ]
    },
    pruefe: ({ lies }, t) => (lies.ja('kindergeld') && lies.euro('betrag') === 0 ? [{ feld: 'betrag', satz: t.kindergeldBetrag }] : []),
    angaben: ({ mensch, lies }) =>
      lies.ja('kindergeld') && lies.euro('betrag') > 0 ? einkommen(mensch, 'kindergeld', { art: 'kindergeld', betrag: lies.euro('betrag') }) : [],
    nachweise: ({ lies }) => (lies.ja('kindergeld') ? ['N-KG'] : []),
  },
  {
    id: 'kindgeld',
    abschnitt: 'geld',
    je: kinder,
    felder: [
      { name: 'unterhalt', art: 'betrag', ba: 'KI' },
      { name: 'uvg', art: 'betrag', ba: 'KI' },
      { name: 'rente', art: 'betrag', ba: 'KI' },
    ],
    unbekannt: true,
    angaben: ({ mensch, lies }) => [
      ...(lies.euro('unterhalt') > 0 ? einkommen(mensch, 'unterhalt', { art: 'unterhalt', betrag: lies.euro('unterhalt') }) : []),
      ...(lies.euro('uvg') > 0 ? einkommen(mensch, 'unterhaltsvorschuss', { art: 'unterhaltsvorschuss', betrag: lies.euro('uvg') }) : []),
      ...(lies.euro('rente') > 0 ? einkommen(mensch, 'rente', { art: 'rente', betrag: lies.euro('rente') }) : []),
    ],
    nachweise: ({ lies }) => [
      ...(lies.euro('unterhalt') > 0 ? (['N-UNT'] as const) : []),
      ...(lies.euro('uvg') > 0 ? (['N-UV'] as const) : []),
      ...(lies.euro('rente') > 0 ? (['N-RENTE'] as const) : []),
    ],
  },
]

export const geldSeiten: readonly Seite[] = [
  {
    id: 'geld',
    abschnitt: 'geld',
    je: abFuenfzehn,
    felder: (lage, mensch) => [{ name: 'geld', art: 'mehrfach', optionen: arten(mensch, lage), muss: true, ba: 'EK' }],
  },
  lohnSeite('lohn'),
  lohnSeite('ausbildung'),
  selbst,
  ...Object.keys(EIN_BETRAG).map(betragSeite),
  elterngeld,
  einmalig,
  ...kostenSeiten,
  ...kindSeiten,
]
