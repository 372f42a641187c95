import fc from 'fast-check'
import {
  type Absetzungen,
  aufrechnungArten,
  ausbildungArten,
  ausschlussArten,
  berechne,
  bildungTeilhabeArten,
  type Einkommen,
  einkommenArten,
  ernaehrungGruende,
  type Falldatei,
  type Haushaltsangehoeriger,
  type Minderung,
  minderungArten,
  type Person,
  type Unterkunft,
  vermoegenArten,
} from '../index.ts'

/** Random households that the law can compute: every kind of income, assets, reductions, exclusions, up to three generations, any month. */

const euro = (hoechstens: number) => fc.integer({ min: 0, max: hoechstens * 100 }).map((cent) => cent / 100)
/** Present in one of `n` cases. */
const selten = <T>(a: fc.Arbitrary<T>, n: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: n - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: a })
const zwei = (zahl: number) => String(zahl).padStart(2, '0')
const alsMonat = (zahl: number) => `${Math.floor(zahl / 12)}-${zwei((zahl % 12) + 1)}`

/** An object without its undefined fields, because an absent field is the only way to say nothing. */
function ohneLeere<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, wert]) => wert !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }
}

function einkommen(monat: number): fc.Arbitrary<Einkommen> {
  return fc
    .record({
      art: fc.constantFrom(...einkommenArten),
      brutto: euro(2500),
      anteil: fc.integer({ min: 50, max: 100 }),
      abstand: selten(fc.integer({ min: 0, max: 7 }), 8),
      nachzahlung: selten(fc.constant(true), 15),
      anrechnungsfrei: selten(euro(200), 15),
      vorher: selten(euro(1500), 2),
      plus: selten(fc.constant(true), 3),
    })
    .map(({ art, brutto, anteil, abstand, nachzahlung, anrechnungsfrei, vorher, plus }) => {
      const netto = Math.floor(brutto * anteil) / 100
      const betrag =
        art === 'selbstaendig'
          ? { betriebseinnahmen: brutto, betriebsausgaben: netto }
          : art === 'erwerb' || art === 'ausbildungsverguetung'
            ? { brutto, netto }
            : { betrag: art === 'kindergeld' ? 250 : Math.round(brutto * 40) / 100 }
      const elterngeld = art === 'elterngeld' ? { elterngeldVorherErwerbstaetig: vorher, elterngeldPlus: plus } : {}
      const zufluss = abstand === undefined ? undefined : `${alsMonat(monat - abstand)}-01`
      return ohneLeere({ art, ...betrag, ...elterngeld, zufluss, nachzahlung, anrechnungsfrei }) as Einkommen
    })
}

const absetzungen: fc.Arbitrary<Absetzungen> = fc
  .record({
    kfzHaftpflicht: selten(euro(60), 3),
    pflichtversicherungen: selten(euro(20), 6),
    privateVersicherungen: selten(euro(40), 3),
    altersvorsorge: selten(euro(60), 4),
    werbungskosten: selten(euro(80), 4),
    fahrtkosten: selten(euro(120), 4),
    unterhaltTituliert: selten(euro(200), 6),
    ausbildungsfoerderungEltern: selten(euro(100), 10),
    weg: selten(fc.record({ entfernungKilometer: fc.integer({ min: 1, max: 40 }), arbeitstage: fc.integer({ min: 0, max: 23 }) }), 4),
    verpflegungsmehraufwandTage: selten(fc.integer({ min: 0, max: 20 }), 8),
  })
  .map(({ weg, ...rest }) => ohneLeere({ ...rest, ...weg }) as Absetzungen)

function minderung(monat: number): fc.Arbitrary<Minderung> {
  const arten = minderungArten.filter((art) => art !== 'nichterreichbarkeit' || monat >= 2026 * 12 + 6)
  return fc
    .record({
      art: fc.constantFrom(...arten),
      prozent: selten(fc.constantFrom(10, 20, 30), 2),
      stufe: selten(fc.integer({ min: 1, max: 4 }), 2),
      haerte: selten(fc.constant(true), 10),
    })
    .map((m) => ohneLeere(m) as Minderung)
}

const vermoegen = fc
  .record({
    art: fc.constantFrom(...vermoegenArten),
    wert: fc.oneof(euro(20_000), euro(80_000)),
    wohnflaeche: fc.integer({ min: 40, max: 220 }),
    geschuetzt: selten(fc.constant(true), 8),
  })
  .map((v) => ohneLeere(v))

/** What may be said of anybody. */
function angaben(monat: number): fc.Arbitrary<Partial<Person>> {
  return fc
    .record({
      einkommen: selten(fc.array(einkommen(monat), { minLength: 1, maxLength: 3 }), 2),
      absetzungen: selten(absetzungen, 4),
      vermoegen: selten(fc.array(vermoegen, { minLength: 1, maxLength: 2 }), 4),
      minderungen: selten(fc.array(minderung(monat), { minLength: 1, maxLength: 2 }), 6),
      aufrechnungen: selten(fc.array(fc.record({ art: fc.constantFrom(...aufrechnungArten), offen: euro(900) }), { minLength: 1, maxLength: 3 }), 8),
      bildungTeilhabe: selten(
        fc.array(fc.record({ art: fc.constantFrom(...bildungTeilhabeArten), betrag: euro(80) }), { minLength: 1, maxLength: 2 }),
        5,
      ),
      ausgeschlossen: selten(fc.constantFrom(...ausschlussArten), 12),
      erwerbsfaehig: selten(fc.constant(false), 12),
      imHaushalt: selten(fc.constant(false), 25),
      schueler: selten(fc.constant(true), 5),
      ausbildung: selten(fc.constantFrom(...ausbildungArten), 10),
      mehrbedarfErnaehrung: selten(euro(60), 15),
      mehrbedarfErnaehrungGrund: selten(
        fc.constantFrom(...ernaehrungGruende.filter((g) => g !== 'niereninsuffizienz-praedialyse' && g !== 'schluckstoerung')),
        15,
      ),
      mehrbedarfUnabweisbar: selten(euro(80), 10),
      mehrbedarfSchulbuecher: selten(euro(40), 15),
      erstausstattung: selten(euro(300), 20),
      zuschussVersicherung: selten(euro(200), 20),
      darlehen: selten(euro(300), 20),
      teilhabeAmArbeitsleben: selten(fc.constant(true), 12),
      merkzeichenG: selten(fc.constant(true), 12),
      auszugOhneZusicherung: selten(fc.constant(true), 20),
      grundrentenzeitenJahre: selten(fc.integer({ min: 30, max: 45 }), 20),
      anwesenheitAnteil: selten(fc.record({ tage: fc.integer({ min: 1, max: 30 }), von: fc.constant(30) }), 25),
    })
    .map((a) => ohneLeere(a) as Partial<Person>)
}

const unterkunft: fc.Arbitrary<Unterkunft> = fc
  .record({
    grundmiete: euro(900),
    nebenkosten: selten(euro(200), 2),
    heizkosten: selten(euro(150), 2),
    schuldzinsen: selten(euro(300), 12),
    einmalig: selten(euro(200), 15),
    instandhaltung: selten(euro(900), 2),
    guthaben: selten(euro(150), 12),
    wohnflaeche: fc.integer({ min: 25, max: 140 }),
    eigentum: selten(fc.constant(true), 12),
    weitereBewohner: selten(fc.integer({ min: 1, max: 2 }), 12),
    angemessenBruttokalt: selten(euro(800), 3),
    angemessenHeizkosten: selten(euro(120), 5),
    karenzzeit: selten(fc.boolean(), 2),
    warmwasserDezentral: selten(fc.constant(true), 4),
    unabweisbar: selten(fc.constant(true), 20),
    quadratmeterpreisGrenze: selten(euro(15), 12),
    zulaessigeMiete: selten(euro(600), 15),
    direktzahlung: selten(fc.constant(true), 15),
  })
  .map(({ instandhaltung, ...u }) => ohneLeere({ ...u, instandhaltung: u.eigentum ? instandhaltung : undefined }) as Unterkunft)

/** Day of birth of somebody who completes `alter` years in the year of the month; of a newborn a day that has come. */
function geboren(monat: number, alter: number, tagDesJahres: number): string {
  const jahr = Math.floor(monat / 12) - alter
  const hoechstens = alter === 0 ? monat % 12 : 11
  const m = Math.min(Math.floor(tagDesJahres / 28), hoechstens)
  return `${jahr}-${zwei(m + 1)}-${zwei((tagDesJahres % 28) + 1)}`
}

const alterErwachsener = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 19, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 70 }) },
)
const tagDesJahres = fc.integer({ min: 0, max: 335 })

/** Without what only a child may have: Kinderzuschlag, days in the household. */
function erwachsen({ anwesenheitAnteil: _, einkommen: alle, ...p }: Person): Person {
  return { ...p, ...(alle ? { einkommen: alle.filter((e) => e.art !== 'kinderzuschlag') } : {}) }
}

type Kern = { monat: number; personen: Person[] }

/** One or two adults and up to four children of 0 to 30, of whom the first of 16 or older may have a child. */
function familie(monat: number): fc.Arbitrary<Kern> {
  return fc
    .record({
      paar: fc.boolean(),
      erwachsene: fc.tuple(alterErwachsener, alterErwachsener),
      kinder: fc.array(fc.record({ alter: fc.oneof(fc.integer({ min: 0, max: 17 }), fc.integer({ min: 0, max: 30 })), beide: fc.boolean() }), {
        maxLength: 4,
      }),
      enkel: selten(fc.integer({ min: 0, max: 8 }), 4),
      entbindung: selten(fc.integer({ min: 0, max: 6 }), 8),
      tage: fc.array(tagDesJahres, { minLength: 8, maxLength: 8 }),
      angaben: fc.array(angaben(monat), { minLength: 8, maxLength: 8 }),
    })
    .map(({ paar, erwachsene, kinder, enkel, entbindung, tage, angaben: je }) => {
      const neue = (id: string, alter: number, k: number, bindung: Partial<Person>): Person => ({
        ...je[k],
        ...bindung,
        id,
        geburtsdatum: geboren(monat, alter, tage[k] ?? 0),
      })
      const personen: Person[] = [neue('p1', erwachsene[0], 0, paar ? { partner: 'p2' } : {})]
      if (paar) personen.push(neue('p2', erwachsene[1], 1, { partner: 'p1' }))
      if (entbindung !== undefined) personen[0] = { ...(personen[0] as Person), entbindungstermin: `${alsMonat(monat + entbindung)}-15` }
      kinder.forEach(({ alter, beide }, k) => {
        const juenger = Math.min(alter, Math.min(...erwachsene) - 15)
        personen.push(neue(`k${k + 1}`, Math.max(0, juenger), k + 2, { eltern: paar && beide ? ['p1', 'p2'] : ['p1'] }))
      })
      const elternteil = kinder.findIndex(({ alter }) => Math.min(alter, Math.min(...erwachsene) - 15) >= 16)
      if (enkel !== undefined && elternteil >= 0) {
        const hoechstens = Math.min(kinder[elternteil]?.alter ?? 0, Math.min(...erwachsene) - 15) - 15
        personen.push(neue('e1', Math.min(enkel, hoechstens), 7, { eltern: [`k${elternteil + 1}`] }))
      }
      return { monat, personen: personen.map((p) => (p.eltern && monat / 12 - Number(p.geburtsdatum.slice(0, 4)) < 25 ? p : erwachsen(p))) }
    })
}

function angehoerige(monat: number): fc.Arbitrary<Haushaltsangehoeriger[] | undefined> {
  const einer = fc.record({ einkommen: fc.array(einkommen(monat), { maxLength: 2 }), widerlegt: fc.boolean() })
  return selten(fc.array(einer, { minLength: 1, maxLength: 1 }), 10).map((liste) => liste?.map((a) => ({ id: 'tante', verwandtMit: ['p1'], ...a })))
}

/** A household in any month of 2023 to 2026; nearly all of them can be computed. */
export const irgendeinHaushalt: fc.Arbitrary<Falldatei> = fc
  .integer({ min: 2023 * 12, max: 2026 * 12 + 11 })
  .chain((monat) =>
    fc.record({
      kern: familie(monat),
      unterkunft,
      haushaltsangehoerige: angehoerige(monat),
      bezug: selten(fc.integer({ min: 0, max: 30 }), 2),
      bewilligung: selten(fc.integer({ min: 0, max: 11 }), 2),
      teil: selten(fc.record({ von: fc.integer({ min: 1, max: 20 }), bis: fc.integer({ min: 20, max: 28 }) }), 10),
    }),
  )
  .map(({ kern: { monat, personen }, unterkunft: u, haushaltsangehoerige, bezug, bewilligung, teil }) => {
    const m = alsMonat(monat)
    const ab = (monate: number | undefined) => (monate === undefined ? undefined : `${alsMonat(monat - monate)}-01`)
    const tage = teil === undefined ? {} : { anspruchVon: `${m}-${zwei(teil.von)}`, anspruchBis: `${m}-${zwei(teil.bis)}` }
    const zeiten = { leistungsbezugSeit: ab(bezug), bewilligungSeit: ab(bewilligung) }
    return ohneLeere({
      schema: 'fall/v1' as const,
      id: 'zufall',
      monat: m,
      ...zeiten,
      ...tage,
      personen,
      unterkunft: u,
      haushaltsangehoerige,
    }) as Falldatei
  })

/** A household that is computed. */
export const haushalt = irgendeinHaushalt.filter((f) => berechne(f).schema === 'ergebnis/v1')
