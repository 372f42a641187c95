import { alsTabelle } from '../../netzwerk/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { kurzeZeit } from '../presse-text.ts'
import { liesVerteiler } from '../presse-verteiler.ts'
import { themaName } from '../texte/personal-presse.ts'
import { verteilerWorte as t } from '../texte/personal-pressestelle.ts'

/** The list as a file; that somebody took it is recorded. */
export const loader = geschuetzt('presse.schreiben', async (z) => {
  const kopf = [t.spalten.adresse, 'Name', 'Medium', t.spalten.themen, 'Sprache', t.spalten.stand, 'Eingetragen', t.spalten.akkreditierung]
  const zeilen = (await liesVerteiler(z.db, z.traegerId)).map((e) => [
    e.adresse,
    e.name,
    e.medium,
    e.themen.map((x) => themaName[x]).join(', '),
    e.sprache,
    t.stand[e.stand],
    kurzeZeit(e.angefragtAm),
    t.akkreditierung[e.akkreditierung],
  ])
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'presseverteiler.exportieren',
    gegenstand: String(zeilen.length),
  })
  return new Response(alsTabelle([kopf, ...zeilen]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="presseverteiler.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
})
