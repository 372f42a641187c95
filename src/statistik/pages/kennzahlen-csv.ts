import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { kennzahlListe } from '../../recht/index.ts'
import { gewaehlterMonat, zeigeWert } from '../ansicht-kennzahl.ts'
import { ladeBestand } from '../bestand-lesen.ts'
import { alsTabelle } from '../csv.ts'
import { verlaufVon } from '../kennzahlen.ts'
import { wirkung as t } from '../texte/personal-wirkung.ts'

/** All figures of two years for spreadsheets; what may not be shown is not in it either. */
export const loader = geschuetzt('kennzahl.lesen', async (z) => {
  const monat = gewaehlterMonat(new URL(z.request.url).searchParams.get('monat'), tagVon(z.jetzt), '0000-01')
  const g = await ladeBestand(z.db, z.traegerId, monat)
  const allesSehen = darf(z.konto, 'kennzahl.belege')
  const zeilen = kennzahlListe.flatMap((k) =>
    g === undefined
      ? []
      : verlaufVon(g, k.code, monat).map((p) => {
          const w = zeigeWert(p.ergebnis, k.zaehler, allesSehen)
          const wert = w.promille === null ? '' : (w.promille / 10).toFixed(1).replace('.', ',')
          return [k.code, k.name, p.monat, wert, ohneTrenner(w.zaehler), ohneTrenner(w.nenner), w.satz]
        }),
  )
  return new Response(alsTabelle([[...t.csvSpalten], ...zeilen]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="kennzahlen-${monat}.csv"` },
  })
})

/** A spreadsheet wants `12345`, people read `12.345 €`. */
function ohneTrenner(text: string): string {
  return text.replace(/[.\u00a0€]/g, '')
}
