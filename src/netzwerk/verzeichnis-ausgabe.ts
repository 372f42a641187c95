import { alsTabelle, zahlInTabelle } from './csv.ts'
import { laender } from './laender.ts'
import type { Haus } from './verzeichnis-modell.ts'

const KOPF = [
  'Schlüssel',
  'Träger',
  'Jobcenter',
  'Art',
  'Land',
  'Sitz',
  'AGS',
  'Einwohner',
  'Fläche in km²',
  'Stand',
  'Quelle',
  'Internetseite',
  'Straße',
  'PLZ',
  'Ort',
  'Telefon',
  'E-Mail',
  'arbeitet mit Tragwerk',
]

const ART = { landkreis: 'Landkreis oder Kreis', kreisfreie_stadt: 'kreisfreie Stadt' } as const

/** The directory as a table for spreadsheets; it holds what `haeuser` holds, and nothing else about contact. */
export function verzeichnisAlsCsv(haeuser: readonly Haus[]): string {
  const zeilen = haeuser.map((h) => [
    h.haus,
    h.name,
    h.eigenname,
    ART[h.art],
    laender[h.land],
    h.sitz,
    h.ags,
    String(h.einwohner),
    zahlInTabelle(h.flaecheKm2),
    h.stand,
    h.quelle,
    h.kontakt.webseite ?? h.webseite,
    h.kontakt.strasse ?? '',
    h.kontakt.plz ?? '',
    h.kontakt.ort ?? '',
    h.kontakt.telefon ?? '',
    h.kontakt.email ?? '',
    h.arbeitetMit ? 'ja' : 'nein',
  ])
  return alsTabelle([KOPF, ...zeilen])
}

/** The same for programs. */
export function verzeichnisAlsJson(haeuser: readonly Haus[]) {
  return {
    format: 'tragwerk-verzeichnis/v1',
    anzahl: haeuser.length,
    traeger: haeuser.map(({ traegerId: _intern, fassung: _nummer, verband: _abgeleitet, land, kontakt, webseite, ...h }) => ({
      ...h,
      land: laender[land],
      landKurz: land,
      kontakt: { ...(webseite !== '' && { webseite }), ...kontakt },
    })),
  }
}
