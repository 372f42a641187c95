import { liesDatum, liesGroesse, liesMonat, liesZahl } from '../platform/eingabe/index.ts'
import type { Absetzungen, BildungTeilhabe, Falldatei, Person, Unterkunft, Vermoegen } from '../recht/index.ts'
import { annahmenZu } from './annahmen.ts'
import { einkommenDesErwachsenen, einkommenDesKindes } from './einkommen-bauen.ts'
import { KANDIDATEN, wen } from './fragen/besonderes.ts'
import { istElternteil } from './fragen/haushalt.ts'
import { betrag, gewaehlt, type Lage, type Mensch } from './lage.ts'
import { SCHULPFLICHT } from './model.ts'
import { kindername, NAMEN } from './namen.ts'

/**
 * The case file of these answers, German in every language of the page. Answers that cannot be read count as not given: the pages ask until everything can be read, and the
 * calculation itself refuses what it cannot compute.
 */
export function baueFalldatei(lage: Lage): Falldatei {
  const annahmen = annahmenZu({ ...lage, sprache: 'de' })
  const seit = lage.a.bezug === 'ja' ? liesMonat(lage.a['bezug-seit'] ?? '') : ({ ok: true, wert: `${lage.monat}-01` } as const)
  const bewilligung = liesMonat(lage.a.bewilligung ?? '')
  return {
    schema: 'fall/v1',
    id: 'rechner',
    beschreibung: 'Aus dem Rechner „Was steht mir zu?“',
    ...(annahmen.length > 0 ? { herkunft: { titel: 'Rechner „Was steht mir zu?“', annahmen } } : {}),
    monat: lage.monat,
    ...(seit.ok ? { leistungsbezugSeit: seit.wert } : {}),
    ...(bewilligung.ok ? { bewilligungSeit: bewilligung.wert } : lage.a.bezug === 'ja' ? {} : { bewilligungSeit: `${lage.monat}-01` }),
    personen: [...lage.erwachsene.map((m) => erwachsener(lage, m)), ...lage.kinder.map((m) => kind(lage, m))],
    unterkunft: unterkunft(lage),
  }
}

function erwachsener(lage: Lage, m: Mensch): Person {
  const partner = lage.erwachsene.find((e) => e.id !== m.id)
  return {
    id: m.id,
    name: m.id === 'sie' ? NAMEN.sie : NAMEN.partner,
    geburtsdatum: m.geburtsdatum,
    ...(partner ? { partner: partner.id } : {}),
    ...besonderes(lage, m),
    ...liste('einkommen', einkommenDesErwachsenen(lage, m)),
    ...absetzungen(lage, m),
    ...liste('vermoegen', m.id === 'sie' ? vermoegen(lage) : []),
  }
}

function kind(lage: Lage, m: Mensch): Person {
  const eltern = lage.erwachsene.filter((e) => istElternteil(e.geburtsdatum, m.geburtsdatum)).map((e) => e.id)
  return {
    id: m.id,
    name: nameDesKindes(lage, m),
    geburtsdatum: m.geburtsdatum,
    eltern,
    ...besonderes(lage, m),
    ...liste('bildungTeilhabe', bildung(lage, m)),
    ...liste('einkommen', einkommenDesKindes(lage, m)),
  }
}

/** With its number where two have the same age. */
function nameDesKindes(lage: Lage, m: Mensch): string {
  const doppelt = lage.kinder.some((k) => k.id !== m.id && k.alter === m.alter)
  return kindername(doppelt ? Number(m.id.slice(4)) : undefined, m.alter)
}

function liste<K extends string, T>(feld: K, eintraege: readonly T[]): { [P in K]?: readonly T[] } {
  return (eintraege.length > 0 ? { [feld]: eintraege } : {}) as { [P in K]?: readonly T[] }
}

function betrifft(lage: Lage, art: keyof typeof KANDIDATEN, m: Mensch): boolean {
  return gewaehlt(lage.a, 'besonderes').includes(art) && wen(lage, `${art}-wer`, KANDIDATEN[art](lage)).includes(m.id)
}

function besonderes(lage: Lage, m: Mensch): Partial<Person> {
  const termin = liesDatum(lage.a['schwanger-termin'] ?? '')
  const tage = liesZahl(lage.a['umgang-tage'] ?? '', { von: 0, bis: 31 })
  const grund = ERNAEHRUNG.find((g) => g === lage.a['ernaehrung-grund'])
  const krank = betrifft(lage, 'krank', m)
  const kuerzung = betrifft(lage, 'kuerzung', m) ? KUERZUNG.find((k) => k === lage.a['kuerzung-art']) : undefined
  const stufe = liesZahl(lage.a['kuerzung-stufe'] ?? '', { von: 1, bis: 9 })
  return {
    ...schuleUndAusbildung(lage, m),
    ...(betrifft(lage, 'schwanger', m) && termin.ok ? { entbindungstermin: termin.wert } : {}),
    ...(krank ? { erwerbsfaehig: false } : {}),
    ...(krank && lage.a['krank-g'] === 'ja' ? { merkzeichenG: true } : {}),
    ...(betrifft(lage, 'teilhabe', m) ? { teilhabeAmArbeitsleben: true } : {}),
    ...(betrifft(lage, 'ernaehrung', m) && grund ? { mehrbedarfErnaehrungGrund: grund } : {}),
    ...(betrifft(lage, 'umgang', m) && tage.ok
      ? { anwesenheitAnteil: { tage: Math.min(tage.wert, monatstage(lage.monat)), von: monatstage(lage.monat) } }
      : {}),
    ...(kuerzung ? { minderungen: [{ art: kuerzung, ...(stufe.ok ? { stufe: stufe.wert } : {}) }] } : {}),
  }
}

const ERNAEHRUNG = ['zoeliakie', 'mukoviszidose', 'niereninsuffizienz-dialyse', 'krankheitsassoziierte-mangelernaehrung'] as const
const KUERZUNG = ['meldeversaeumnis', 'pflichtverletzung', 'arbeitsverweigerung'] as const

function schuleUndAusbildung(lage: Lage, m: Mensch): Partial<Person> {
  if (m.art === 'erwachsen') return ausbildungDesErwachsenen(lage, m)
  if (m.alter >= SCHULPFLICHT.ab && m.alter <= SCHULPFLICHT.bis) return { schueler: true }
  switch (lage.a[`schule.${m.id}`]) {
    case 'schule':
      return { schueler: true }
    case 'betrieb':
      return { ausbildung: 'betrieblich' }
    case 'schulisch':
      return { ausbildung: 'schulisch' }
    case 'studium':
      return { ausbildung: 'studium' } // at the parents' home: sec. 7 (6) no. 2, not excluded
    case 'dienst':
      return { ausbildung: 'freiwilligendienst' }
    default:
      return {}
  }
}

function ausbildungDesErwachsenen(lage: Lage, m: Mensch): Partial<Person> {
  const rente = gewaehlt(lage.a, `geld.${m.id}`).includes('altersrente') ? ({ ausgeschlossen: 'altersrente' } as const) : {}
  if (!betrifft(lage, 'ausbildung', m))
    return gewaehlt(lage.a, `geld.${m.id}`).includes('ausbildung') ? { ...rente, ausbildung: 'betrieblich' } : rente
  switch (lage.a['ausbildung-art']) {
    case 'schule':
      return { ...rente, schueler: true }
    case 'betrieblich':
      return { ...rente, ausbildung: 'betrieblich' }
    case 'schulisch':
      return { ...rente, ausbildung: 'schulisch' }
    case 'berufsvorbereitung':
      return { ...rente, ausbildung: 'berufsvorbereitung' }
    case 'studium':
      return { ausbildung: 'studium', ausgeschlossen: 'bafoeg-oder-bab' } // with a dwelling of one's own: sec. 7 (5)
    default:
      return rente
  }
}

function absetzungen(lage: Lage, m: Mensch): { absetzungen?: Absetzungen } {
  const b = (feld: string) => betrag(lage.a, `${feld}.${m.id}`)
  const kilometer = liesGroesse(lage.a[`kilometer.${m.id}`] ?? '', 500)
  const tage = liesZahl(lage.a[`arbeitstage.${m.id}`] ?? '', { von: 0, bis: 31 })
  const unterhalt = betrifft(lage, 'zahlt-unterhalt', m) ? betrag(lage.a, 'zahlt-unterhalt') : 0
  const alle: Absetzungen = {
    ...(b('kfz') > 0 ? { kfzHaftpflicht: b('kfz') } : {}),
    ...(b('riester') > 0 ? { altersvorsorge: b('riester') } : {}),
    ...(b('werbung') > 0 ? { werbungskosten: b('werbung') } : {}),
    ...(b('fahrkarte') > 0 ? { fahrtkosten: b('fahrkarte') } : {}),
    ...(kilometer.ok && tage.ok && kilometer.wert > 0 && tage.wert > 0 ? { entfernungKilometer: kilometer.wert, arbeitstage: tage.wert } : {}),
    ...(unterhalt > 0 ? { unterhaltTituliert: unterhalt } : {}),
  }
  return Object.keys(alle).length > 0 ? { absetzungen: alle } : {}
}

/** Stated for all children together: put down at the first one who may have it. */
function bildung(lage: Lage, m: Mensch): BildungTeilhabe[] {
  if (!gewaehlt(lage.a, 'besonderes').includes('bildung')) return []
  const erstes = lage.kinder[0]?.id === m.id
  const essen = erstes ? betrag(lage.a, 'bildung-essen') : 0
  const ausflug = erstes ? betrag(lage.a, 'bildung-ausflug') : 0
  return [
    ...(essen > 0 ? [{ art: 'mittagsverpflegung', betrag: essen } as const] : []),
    ...(ausflug > 0 ? [{ art: 'ausflug', betrag: ausflug } as const] : []),
    ...(gewaehlt(lage.a, 'bildung-verein').includes(m.id) ? [{ art: 'teilhabe' } as const] : []),
  ]
}

function unterkunft(lage: Lage): Unterkunft {
  const b = (feld: string) => betrag(lage.a, feld)
  const andere = liesZahl(lage.a.andere ?? '', { von: 0, bis: 20 })
  const gemeinsam = andere.ok && andere.wert > 0 ? { weitereBewohner: andere.wert } : {}
  if (lage.a.wohnen === 'frei') return gemeinsam
  const kosten = ohneNull({
    ...(lage.a.wohnen === 'eigentum'
      ? { schuldzinsen: b('schuldzinsen'), nebenkosten: b('nebenkosten'), heizkosten: b('heizkosten') }
      : lage.a.mietart === 'warm'
        ? { grundmiete: b('warmmiete') }
        : { grundmiete: b('miete'), nebenkosten: b('nebenkosten'), heizkosten: b('heizkosten') }),
    angemessenBruttokalt: b('grenze-kalt'),
    angemessenHeizkosten: b('grenze-heizung'),
  })
  return {
    ...kosten,
    ...(lage.a.wohnen === 'eigentum' ? { eigentum: true } : {}),
    ...gemeinsam,
    ...(lage.a.warmwasser === 'ja' ? { warmwasserDezentral: true } : {}),
  }
}

function ohneNull<T extends Readonly<Record<string, number>>>(werte: T): Partial<T> {
  return Object.fromEntries(Object.entries(werte).filter(([, w]) => w > 0)) as Partial<T>
}

function vermoegen(lage: Lage): Vermoegen[] {
  const flaeche = liesGroesse(lage.a.wohnflaeche ?? '', 2000)
  const art = lage.a['eigentum-art'] === 'selbstgenutzte-wohnung' ? 'selbstgenutzte-wohnung' : 'selbstgenutztes-haus'
  const heim: Vermoegen[] =
    lage.a.wohnen === 'eigentum' && flaeche.ok ? [{ art, wert: betrag(lage.a, 'eigentum-wert'), wohnflaeche: flaeche.wert }] : []
  if (lage.a.vermoegen !== 'ja') return heim
  const rest = [
    { art: 'bar-und-konto', wert: betrag(lage.a, 'besitz-konto') },
    { art: 'wertpapiere', wert: betrag(lage.a, 'besitz-anlagen') },
    { art: 'kfz', wert: betrag(lage.a, 'besitz-auto') },
  ] as const
  return [...heim, ...rest.filter((v) => v.wert > 0)]
}

function monatstage(monat: string): number {
  return new Date(Date.UTC(Number(monat.slice(0, 4)), Number(monat.slice(5, 7)), 0)).getUTCDate()
}
