import type { Vordruck } from './art-vordruck.ts'
import { ausAblage, druckschluessel } from './druck-ablage.ts'
import type { Druckstueck } from './druck-schema.ts'
import { type Ausgabe, setzeDruckstueck } from './druck-setzen.ts'
import { type Druckhaus, rahmenFuer, vordruckrahmen } from './druck-umfeld.ts'
import { feldkatalog } from './feldkatalog.ts'
import { setzeVordruck, type Vordruckausgabe } from './vordruck-setzen.ts'

type Wer = Readonly<{ traegerId: string; jetzt: Temporal.Instant }>

/** The file of a flyer, poster or leaflet, set once for each content. */
export async function dateiDesStuecks(haus: Druckhaus, wer: Wer, d: Druckstueck, adresse: string, a: Ausgabe): Promise<Buffer | undefined> {
  const rahmen = await rahmenFuer(haus, d, adresse, a.sprache)
  const schluessel = druckschluessel(['druckstueck', d, rahmen, werteVon(haus), a])
  return ausAblage(haus.db, wer, schluessel, async () => {
    const satz = await setzeDruckstueck(d, rahmen, a)
    return satz.ok ? satz.pdf : undefined
  })
}

/** The file of a form that is not filled for anybody, set once for each content. */
export async function dateiDesVordrucks(
  haus: Druckhaus,
  wer: Wer,
  d: Vordruck,
  adresse: string,
  a: Omit<Vordruckausgabe, 'werte' | 'zeichen'>,
): Promise<Buffer | undefined> {
  const rahmen = vordruckrahmen(haus, adresse)
  const fragen = d.abschnitte.flatMap((x) => x.felder.map((f) => ('schluessel' in f ? feldkatalog().get(f.schluessel) : undefined)))
  const schluessel = druckschluessel(['vordruck', d, rahmen, fragen, werteVon(haus), a])
  return ausAblage(haus.db, wer, schluessel, async () => {
    const satz = await setzeVordruck(d, rahmen, a)
    return satz.ok ? satz.pdf : undefined
  })
}

/** What the functions of a frame answer with. */
function werteVon(haus: Druckhaus): unknown {
  return [haus.adresse('/'), [...haus.groessen].map(([name, g]) => [name, g.wert])]
}
