import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesBetrag } from '../platform/eingabe/index.ts'
import { alsEuro, alsZahl } from '../platform/ui/zahl.ts'
import { type MittelErgebnis, plane, schichteUm } from './mittel.ts'
import { type Mittelzeile, mittelstand, type Planschritt, planverlauf } from './mittel-lesen.ts'
import { type Prognose, summePrognosen } from './mittel-prognose.ts'
import { mittelCsv, mittelFehler, mittelSeite as t } from './texte/personal-mittel.ts'
import { istEingliederung, istTitel, type Titel, titelName } from './titel.ts'

type Zahlen = Readonly<{ geplantCent: number; gebundenCent: number; ausgegebenCent: number; freiCent: number; prognoseCent: number }>

/** All that the page about a year shows. */
export type Mittelsicht = Readonly<{
  jahr: number
  zeilen: readonly (Zahlen & Readonly<{ titel: Titel; warnungen: readonly string[] }>)[]
  summe: Zahlen
  /** of one title or of the whole Eingliederungstitel */
  bild: Readonly<{ titel: Titel | ''; name: string; geplantCent: number; prognose: Prognose; satz: string }>
  verlauf: readonly Planschritt[]
}>

/** Years that can be chosen: two before this one and five ahead, as far as grants may reserve. */
export function jahreUm(dieses: number): readonly number[] {
  return Array.from({ length: 8 }, (_, i) => dieses - 2 + i)
}

export function jahrAus(text: string | null, dieses: number): number {
  return jahreUm(dieses).find((j) => String(j) === text) ?? dieses
}

export async function mittelsicht(
  db: TraegerDb,
  traegerId: string,
  jetzt: Temporal.Instant,
  wahl: Readonly<{ jahr: number; titel: string }>,
): Promise<Mittelsicht> {
  const zeilen = await mittelstand(db, traegerId, wahl.jahr, jetzt)
  const egt = zeilen.filter((z) => istEingliederung(z.titel))
  const titel = istTitel(wahl.titel) ? wahl.titel : ''
  const gezeigt = titel === '' ? egt : zeilen.filter((z) => z.titel === titel)
  const prognose = summePrognosen(gezeigt.map((z) => z.prognose))
  const geplantCent = gezeigt.reduce((s, z) => s + z.geplantCent, 0)
  return {
    jahr: wahl.jahr,
    zeilen: zeilen.map(({ prognose: _, ...z }) => z),
    summe: summe(egt),
    bild: {
      titel,
      name: titel === '' ? t.alleTitel : titelName(titel),
      geplantCent,
      prognose,
      satz: t.prognoseText(alsEuro(prognose.sicherCent / 100), alsEuro(prognose.erwartetCent / 100), alsEuro(geplantCent / 100)),
    },
    verlauf: await planverlauf(db, traegerId, wahl.jahr),
  }
}

function summe(zeilen: readonly Mittelzeile[]): Zahlen {
  const je = (was: keyof Zahlen): number => zeilen.reduce((s, z) => s + z[was], 0)
  return {
    geplantCent: je('geplantCent'),
    gebundenCent: je('gebundenCent'),
    ausgegebenCent: je('ausgegebenCent'),
    freiCent: je('freiCent'),
    prognoseCent: je('prognoseCent'),
  }
}

/** What the forms of the page ask for. */
export async function fuehreMittelAus(db: TraegerDb, h: Handlung, e: Readonly<Record<string, string>>): Promise<MittelErgebnis> {
  const jahr = Number(e.jahr)
  const betrag = liesBetrag((e.tun === 'umschichten' ? e.umBetrag : e.betrag) ?? '')
  if (!betrag.ok) return { ok: false, satz: betrag.satz }
  const cent = Math.round(betrag.wert * 100)
  if (e.tun === 'planen') return plane(db, h, { jahr, titel: e.titel ?? '', cent, grund: e.grund ?? '' })
  if (e.tun === 'umschichten') return schichteUm(db, h, { jahr, von: e.von ?? '', nach: e.nach ?? '', cent, grund: e.umGrund ?? '' })
  return { ok: false, satz: mittelFehler.titel }
}

/** The table as CSV for a German spreadsheet: semicolons, decimal comma, UTF-8 with a mark. */
export function alsMittelCsv(jahr: number, zeilen: readonly Mittelzeile[]): string {
  const zahl = (cent: number): string =>
    alsZahl(cent / 100)
      .replaceAll('.', '')
      .replace('\u2212', '-')
  const text = zeilen.map((z) =>
    [
      jahr,
      `"${titelName(z.titel).replaceAll('\u00a0', ' ')}"`,
      ...[z.geplantCent, z.gebundenCent, z.ausgegebenCent, z.freiCent, z.prognoseCent].map(zahl),
    ].join(';'),
  )
  return `\ufeff${[mittelCsv.join(';'), ...text].join('\r\n')}\r\n`
}
