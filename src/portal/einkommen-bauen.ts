import type { Einkommen } from '../recht/index.ts'
import { betrag, gewaehlt, type Lage, type Mensch } from './lage.ts'
import { wertInEuro } from './werte.ts'

/** Income of an adult as the answers say, euros a month. */
export function einkommenDesErwachsenen(lage: Lage, m: Mensch): Einkommen[] {
  return gewaehlt(lage.a, `geld.${m.id}`).flatMap((art) => eines(lage, m, art))
}

function eines(lage: Lage, m: Mensch, art: string): Einkommen[] {
  const b = (feld: string) => betrag(lage.a, `${feld}.${m.id}`)
  const einfach = (name: Einkommen['art']): Einkommen[] => (b(art) > 0 ? [{ art: name, betrag: b(art) }] : [])
  switch (art) {
    case 'lohn':
      return mitLohn('erwerb', b('lohn-brutto'), b('lohn-netto'))
    case 'ausbildung':
      return mitLohn('ausbildungsverguetung', b('ausbildung-brutto'), b('ausbildung-netto'))
    case 'minijob':
      return mitLohn('minijob', b('minijob'), b('minijob'))
    case 'selbst':
      return selbststaendig(b('selbst-ein'), b('selbst-aus'), b('selbst-abgaben'))
    case 'elterngeld':
      return b('elterngeld') > 0 ? [elterngeld(lage, m)] : []
    case 'alg':
      return einfach('arbeitslosengeld')
    case 'kranken':
      return einfach('krankengeld')
    case 'rente':
    case 'altersrente':
      return einfach('rente')
    case 'unterhalt':
      return einfach('unterhalt')
    case 'bafoeg':
      return einfach('bafoeg')
    case 'einmalig':
      return b(art) > 0 ? [{ art: 'einmalig', betrag: b(art), zufluss: `${lage.monat}-01` }] : []
    case 'sonstiges':
      return einfach('sonstiges')
    default:
      return []
  }
}

function mitLohn(art: Einkommen['art'], brutto: number, netto: number): Einkommen[] {
  return brutto > 0 ? [{ art, brutto, netto: Math.min(netto, brutto) }] : []
}

/** The profit plays the part of the gross wage; taxes and contributions go off it (secs. 3 GrusiGV, 11b (1) nos. 1-2). */
function selbststaendig(einnahmen: number, ausgaben: number, abgaben: number): Einkommen[] {
  if (einnahmen <= 0) return []
  const gewinn = Math.max(0, einnahmen - ausgaben)
  return [
    {
      art: 'selbstaendig',
      betriebseinnahmen: einnahmen,
      betriebsausgaben: ausgaben,
      ...(abgaben > 0 ? { netto: rundeCent(Math.max(0, gewinn - abgaben)) } : {}),
    },
  ]
}

function elterngeld(lage: Lage, m: Mensch): Einkommen {
  return {
    art: 'elterngeld',
    betrag: betrag(lage.a, `elterngeld.${m.id}`),
    elterngeldVorherErwerbstaetig: betrag(lage.a, `elterngeld-vorher.${m.id}`),
    ...(lage.a[`elterngeld-plus.${m.id}`] === 'ja' ? { elterngeldPlus: true } : {}),
  }
}

/** Income of a child: Kindergeld by law, what somebody pays for it, and from 15 on its own earnings. */
export function einkommenDesKindes(lage: Lage, m: Mensch): Einkommen[] {
  const arten = gewaehlt(lage.a, 'kindgeld')
  const fuerKind = (art: string, name: Einkommen['art']): Einkommen[] => {
    const euro = arten.includes(art) ? betrag(lage.a, `${art}.${m.id}`) : 0
    return euro > 0 ? [{ art: name, betrag: euro }] : []
  }
  return [
    ...kindergeld(lage, m),
    ...fuerKind('unterhalt', 'unterhalt'),
    ...fuerKind('uvg', 'unterhaltsvorschuss'),
    ...fuerKind('rente', 'rente'),
    ...(m.alter >= 15 ? eigenes(lage, m) : []),
  ]
}

function kindergeld(lage: Lage, m: Mensch): Einkommen[] {
  const bekommt = lage.a.kindergeld === 'ja' || (lage.a.kindergeld === 'teils' && gewaehlt(lage.a, 'kindergeld-wer').includes(m.id))
  const satz = wertInEuro(lage.monat, 'kindergeld.kind1')
  return bekommt && satz ? [{ art: 'kindergeld', betrag: satz }] : []
}

function eigenes(lage: Lage, m: Mensch): Einkommen[] {
  const b = (feld: string) => betrag(lage.a, `${feld}.${m.id}`)
  const schule = lage.a[`schule.${m.id}`]
  if (schule === 'betrieb') return mitLohn('ausbildungsverguetung', b('lohn-brutto'), b('lohn-netto'))
  if (schule === 'dienst') return b('taschengeld') > 0 ? [{ art: 'freiwilligendienst', betrag: b('taschengeld') }] : []
  const bafoeg: Einkommen[] = (schule === 'schulisch' || schule === 'studium') && b('bafoeg') > 0 ? [{ art: 'bafoeg', betrag: b('bafoeg') }] : []
  const job = lage.a[`job.${m.id}`]
  if (job === 'ferien') return [...bafoeg, ...mitLohn('ferienjob-schueler', b('lohn-brutto'), b('lohn-netto'))]
  return job === 'job' ? [...bafoeg, ...mitLohn('erwerb', b('lohn-brutto'), b('lohn-netto'))] : bafoeg
}

function rundeCent(euro: number): number {
  return Math.round(euro * 100) / 100
}
