import { type ParameterWert, parameterAm } from '../../recht/index.ts'

/** Amounts that the texts of the exercise name: from the law, each with its first and last day. */
const AUS_DEM_GESETZ: Readonly<Record<string, string>> = {
  'regelbedarf.rbs1': 'regelbedarfAllein',
  'regelbedarf.rbs2': 'regelbedarfPaar',
  'regelbedarf.rbs4': 'regelbedarfJugend',
  'regelbedarf.rbs5': 'regelbedarfSchulkind',
  'regelbedarf.rbs6': 'regelbedarfKleinkind',
  'but.schulbedarf.erstes_halbjahr': 'schulbedarfHerbst',
  'but.schulbedarf.zweites_halbjahr': 'schulbedarfFruehjahr',
  'but.teilhabe_pauschale': 'teilhabeMonat',
  'absetzung.grundbetrag': 'grundbetrag',
}

/** @param tage of the kept law; from its last day on, the texts say that the figure is being checked */
export function gesetzlicheGroessen(tage: readonly string[]) {
  const werte = tage.flatMap((tag) => parameterAm(tag)).filter((p) => AUS_DEM_GESETZ[p.schluessel] !== undefined)
  const jeBeginn = new Map(werte.map((p) => [`${p.schluessel} ${p.ab}`, p]))
  return [...jeBeginn.values()].map((p) => alsGroesse(AUS_DEM_GESETZ[p.schluessel] ?? '', p))
}

function alsGroesse(name: string, { wert, name: bezeichnung, fundstelle, ab, gepflegtBis }: ParameterWert) {
  return {
    name,
    wert: wert % 100 === 0 ? String(wert / 100) : (wert / 100).toFixed(2).replace('.', ','),
    zahl: String(wert / 100),
    einheit: '€',
    bezeichnung,
    quelle: `${fundstelle.stelle} ${fundstelle.gesetz}`,
    datenstand: `Gesetz, Fassung ab ${ab.split('-').toReversed().join('.')}`,
    giltAb: ab,
    giltBis: gepflegtBis,
  }
}
