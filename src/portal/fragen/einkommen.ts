import { alsKurzenEuro } from '../../platform/ui/index.ts'
import { betrag, gewaehlt, type Lage, type Mensch } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'
import { alsWert, wertInEuro } from '../werte.ts'
import { type Befund, type Feld, type Frage, nichts, nichtsAllein, optionen, sgb2 } from './typ.ts'

const GELD = [
  'lohn',
  'minijob',
  'ausbildung',
  'selbst',
  'alg',
  'kranken',
  'elterngeld',
  'rente',
  'altersrente',
  'unterhalt',
  'bafoeg',
  'einmalig',
  'sonstiges',
] as const

/** Kinds of income with one amount, and where the law says that it counts. */
const EIN_BETRAG = {
  alg: '§ 11 Abs. 1',
  kranken: '§ 11 Abs. 1',
  rente: '§ 11 Abs. 1',
  altersrente: '§ 7 Abs. 4',
  unterhalt: '§ 11 Abs. 1',
  bafoeg: '§ 11a Abs. 3',
  einmalig: '§ 11 Abs. 2',
  sonstiges: '§ 11',
} as const
const hatEinenBetrag = (art: string): art is keyof typeof EIN_BETRAG => art in EIN_BETRAG

export const ERWERB = ['lohn', 'minijob', 'ausbildung', 'selbst'] as const

export function einkommensfragen(lage: Lage): Frage[] {
  return lage.erwachsene.flatMap((m) => [
    welchesGeld(lage, m),
    ...gewaehlt(lage.a, `geld.${m.id}`).flatMap((art) => betraege(lage, m, art)),
    ...kosten(lage, m),
  ])
}

const worte = (lage: Lage) => rechnerTexte(lage.sprache).geld
/** The words differ between the reader and the partner. */
const istSie = (m: Mensch) => m.id === 'sie'

function welchesGeld(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).arten
  const feld = `geld.${m.id}`
  return {
    id: feld,
    teil: 'Einkommen',
    titel: t.titel(istSie(m)),
    hilfe: t.hilfe,
    felder: [{ art: 'mehrfach', name: feld, optionen: [...optionen(t.optionen, GELD), nichts(lage)], pflicht: t.pflicht }],
    warum: { satz: t.warum, stellen: [sgb2('§ 11 Abs. 1'), sgb2('§ 11b')] },
    pruefe: nichtsAllein(lage, feld),
  }
}

function betraege(lage: Lage, m: Mensch, art: string): Frage[] {
  if (art === 'lohn' || art === 'ausbildung') return [bruttoNetto(lage, m, art)]
  if (art === 'minijob') return [minijob(lage, m)]
  if (art === 'selbst') return [selbststaendig(lage, m)]
  if (art === 'elterngeld') return [elterngeld(lage, m)]
  return hatEinenBetrag(art) ? [einBetrag(lage, m, art)] : []
}

function einBetrag(lage: Lage, m: Mensch, art: keyof typeof EIN_BETRAG): Frage {
  const t = worte(lage)
  const feld = `${art}.${m.id}`
  return {
    id: feld,
    teil: 'Einkommen',
    titel: t[art].titel(istSie(m)),
    felder: [{ art: 'betrag', name: feld, hinweis: t[art].hinweis, ...t.betrag }],
    warum: { satz: t[art].warum, stellen: [sgb2(EIN_BETRAG[art])] },
  }
}

function bruttoNetto(lage: Lage, m: Mensch, art: 'lohn' | 'ausbildung'): Frage {
  const t = worte(lage).lohn
  return {
    id: `${art}.${m.id}`,
    teil: 'Einkommen',
    titel: art === 'lohn' ? t.titel(istSie(m)) : t.titelAusbildung(istSie(m)),
    hilfe: t.hilfe,
    felder: bruttoNettoFelder(lage, art, m.id),
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 2'), sgb2('§ 11b Abs. 3')] },
    pruefe: (wert) => nettoNichtGroesser(lage, wert, art, m.id),
  }
}

export function bruttoNettoFelder(lage: Lage, art: string, id: string): Feld[] {
  const t = worte(lage).lohn
  return [
    { art: 'betrag', name: `${art}-brutto.${id}`, ...t.brutto },
    { art: 'betrag', name: `${art}-netto.${id}`, ...t.netto },
  ]
}

export function nettoNichtGroesser(lage: Lage, wert: (feld: string) => string, art: string, id: string): Befund[] {
  const a = { b: wert(`${art}-brutto.${id}`), n: wert(`${art}-netto.${id}`) }
  return betrag(a, 'n') > betrag(a, 'b') ? [{ feld: `${art}-netto.${id}`, satz: worte(lage).lohn.vertauscht }] : []
}

function minijob(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).minijob
  const grenze = wertInEuro(lage.monat, 'geringfuegigkeitsgrenze')
  const feld = `minijob.${m.id}`
  return {
    id: feld,
    teil: 'Einkommen',
    titel: t.titel(istSie(m)),
    felder: [{ art: 'betrag', name: feld, label: t.label, ...(grenze ? { hinweis: t.hinweis(alsKurzenEuro(grenze)) } : {}), pflicht: t.pflicht }],
    warum: { satz: t.warum(alsWert(lage, 'absetzung.grundbetrag')), stellen: [sgb2('§ 11b Abs. 2'), sgb2('§ 11b Abs. 3')] },
    pruefe: (wert) => (grenze && betrag({ w: wert(feld) }, 'w') > grenze ? [{ feld, satz: t.zuViel(alsKurzenEuro(grenze)) }] : []),
  }
}

function selbststaendig(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).selbst
  return {
    id: `selbst.${m.id}`,
    teil: 'Einkommen',
    titel: t.titel(istSie(m)),
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: `selbst-ein.${m.id}`, ...t.ein },
      { art: 'betrag', name: `selbst-aus.${m.id}`, ...t.aus },
      { art: 'betrag', name: `selbst-abgaben.${m.id}`, ...t.abgaben },
    ],
    warum: { satz: t.warum, stellen: [sgb2('§ 11b'), { gesetz: 'Grundsicherungsgeld-V', stelle: '§ 3' }] },
  }
}

function elterngeld(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).elterngeld
  return {
    id: `elterngeld.${m.id}`,
    teil: 'Einkommen',
    titel: t.titel(istSie(m)),
    felder: [
      { art: 'betrag', name: `elterngeld.${m.id}`, ...t.betrag },
      { art: 'betrag', name: `elterngeld-vorher.${m.id}`, vorgabe: '0', ...t.vorher },
      {
        art: 'wahl',
        name: `elterngeld-plus.${m.id}`,
        legende: t.plus.legende,
        vorgabe: 'nein',
        optionen: optionen(t.plus.optionen, ['nein', 'ja']),
      },
    ],
    warum: { satz: t.warum(alsWert(lage, 'frei.elterngeld')), stellen: [{ gesetz: 'BEEG', stelle: '§ 10 Abs. 5' }] },
  }
}

/** Gross earnings of an adult as answered so far, euros a month. */
export function bruttoVerdienst(lage: Lage, id: string): number {
  const arten = gewaehlt(lage.a, `geld.${id}`)
  const von = (art: string, feld: string) => (arten.includes(art) ? betrag(lage.a, `${feld}.${id}`) : 0)
  return (
    von('lohn', 'lohn-brutto') +
    von('minijob', 'minijob') +
    von('ausbildung', 'ausbildung-brutto') +
    Math.max(0, von('selbst', 'selbst-ein') - von('selbst', 'selbst-aus'))
  )
}

/** Costs count beyond the flat 100 euros only from a certain wage on; with other income only the car insurance can matter. */
function kosten(lage: Lage, m: Mensch): Frage[] {
  const arten = gewaehlt(lage.a, `geld.${m.id}`)
  if (ERWERB.some((e) => arten.includes(e)))
    return bruttoVerdienst(lage, m.id) > (wertInEuro(lage.monat, 'absetzung.grundbetrag.nachweisgrenze') ?? 400) ? arbeitskosten(lage, m) : []
  return arten.some((art) => art !== 'nichts' && art !== 'einmalig') ? [kfz(lage, m)] : []
}

function arbeitskosten(lage: Lage, m: Mensch): Frage[] {
  const t = worte(lage).kosten
  const feld = `kosten.${m.id}`
  const grundbetrag = alsWert(lage, 'absetzung.grundbetrag')
  const frage: Frage = {
    id: feld,
    teil: 'Einkommen',
    titel: t.titel(istSie(m), grundbetrag),
    hilfe: t.hilfe(alsWert(lage, 'pauschale.versicherung.volljaehrig')),
    felder: [
      {
        art: 'wahl',
        name: feld,
        pflicht: t.pflicht,
        optionen: [
          { wert: 'nein', text: t.nein },
          { wert: 'ja', text: t.ja },
          { wert: 'unbekannt', text: t.unbekannt, hinweis: t.unbekanntHinweis(grundbetrag) },
        ],
      },
    ],
    warum: { satz: t.warum(alsWert(lage, 'absetzung.grundbetrag.nachweisgrenze'), grundbetrag), stellen: [sgb2('§ 11b Abs. 2 Satz 2')] },
  }
  return lage.a[feld] === 'ja' ? [frage, arbeitsweg(lage, m), versicherungen(lage, m)] : [frage]
}

function arbeitsweg(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).weg
  const [kilometer, arbeitstage] = [`kilometer.${m.id}`, `arbeitstage.${m.id}`]
  return {
    id: `weg.${m.id}`,
    teil: 'Einkommen',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [
      { art: 'betrag', name: `fahrkarte.${m.id}`, ...t.fahrkarte },
      { art: 'groesse', name: kilometer, bis: 500, einheit: 'km', ...t.kilometer },
      { art: 'zahl', name: arbeitstage, von: 0, bis: 31, ...t.arbeitstage },
    ],
    ueberspringen: t.ueberspringen,
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 5')] },
    pruefe: (wert) =>
      (wert(kilometer) === '') === (wert(arbeitstage) === '') ? [] : [{ feld: wert(kilometer) === '' ? kilometer : arbeitstage, satz: t.beides }],
  }
}

const kfzFeld = (lage: Lage, m: Mensch): Feld => ({ art: 'betrag', name: `kfz.${m.id}`, ...worte(lage).beitraege.kfz })

function versicherungen(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).beitraege
  return {
    id: `beitraege.${m.id}`,
    teil: 'Einkommen',
    titel: t.titel,
    hilfe: t.hilfe,
    felder: [kfzFeld(lage, m), { art: 'betrag', name: `riester.${m.id}`, ...t.riester }, { art: 'betrag', name: `werbung.${m.id}`, ...t.werbung }],
    ueberspringen: rechnerTexte(lage.sprache).allgemein.nichts,
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 1 Satz 1')] },
  }
}

function kfz(lage: Lage, m: Mensch): Frage {
  const t = worte(lage).kfz
  return {
    id: `kfz.${m.id}`,
    teil: 'Einkommen',
    titel: t.titel(istSie(m)),
    hilfe: t.hilfe,
    felder: [kfzFeld(lage, m)],
    ueberspringen: t.ueberspringen,
    warum: { satz: t.warum, stellen: [sgb2('§ 11b Abs. 1 Satz 1 Nr. 3')] },
  }
}
