import { alsTabelle } from '../../netzwerk/index.ts'
import { leseMarkdown } from '../../platform/markdown/index.ts'
import { alsDatum, alsZahl } from '../../platform/ui/zahl.ts'
import type { Richtwerte } from '../art-richtwerte.ts'
import { oeffentlicheInhalte } from '../lesen.ts'
import { type Kontext, uebersetzt } from './kontext.ts'

type Tabelle = ReturnType<typeof ansicht>

/** The tables of a day: what holds then, and what follows or went before. Of several for one day the latest beginning counts. */
export async function richtwerteAm(
  k: Kontext,
  tag: string,
): Promise<Readonly<{ gilt: Tabelle | undefined; kommt: Tabelle | undefined; frueher: Tabelle[] }>> {
  const alle = (await oeffentlicheInhalte<Richtwerte>(k.db, k.traegerId, 'richtwerte', k.jetzt))
    .map((o) => o.daten)
    .toSorted((a, b) => (a.giltAb < b.giltAb ? 1 : -1))
  const gilt = alle.find((d) => d.giltAb <= tag && (d.giltBis === null || tag <= d.giltBis))
  const kommt = alle.findLast((d) => d.giltAb > tag)
  const frueher = alle.filter((d) => d.giltAb <= tag && d !== gilt)
  return { gilt: gilt && ansicht(k, gilt), kommt: kommt && ansicht(k, kommt), frueher: frueher.map((d) => ansicht(k, d)) }
}

function ansicht(k: Kontext, d: Richtwerte) {
  const { text, lang } = uebersetzt(k, d.texte)
  return {
    giltAb: d.giltAb,
    giltBis: d.giltBis,
    ab: alsDatum(d.giltAb),
    bis: d.giltBis && alsDatum(d.giltBis),
    miete: d.miete,
    quelle: d.quelle,
    quelleZiel: d.quelleZiel,
    raeume: d.raeume,
    hinweis: leseMarkdown(text.hinweis),
    lang,
  }
}

/** All kept tables as one CSV, as German spreadsheets read it. */
export async function richtwerteCsv(k: Kontext): Promise<string> {
  const alle = (await oeffentlicheInhalte<Richtwerte>(k.db, k.traegerId, 'richtwerte', k.jetzt))
    .map((o) => o.daten)
    .toSorted((a, b) => (a.giltAb < b.giltAb ? -1 : 1))
  const zeilen = alle.flatMap((d) =>
    d.raeume.flatMap((r) => [
      ...r.werte.map((w) => zeile(d, r, String(w.personen), w)),
      ...(r.jeWeiterePerson ? [zeile(d, r, 'jede weitere', r.jeWeiterePerson)] : []),
    ]),
  )
  const kopf = ['gueltig_ab', 'gueltig_bis', 'vergleichsraum', 'orte', 'personen', 'wohnflaeche_m2', 'euro_im_monat', 'art', 'quelle']
  return alsTabelle([kopf, ...zeilen])
}

function zeile(d: Richtwerte, r: Richtwerte['raeume'][number], personen: string, w: Readonly<{ flaeche: number; cent: number }>): string[] {
  return [d.giltAb, d.giltBis ?? '', r.name, r.orte.join(', '), personen, String(w.flaeche), alsZahl(w.cent / 100), d.miete, d.quelle]
}
