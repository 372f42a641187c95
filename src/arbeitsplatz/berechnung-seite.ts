import { redirect } from 'react-router'
import { beginnDesNeuesten, geltendeMonate, offenerEntwurf, type Rechenmonat, rechneZeitraum, wasFehlt } from '../bescheid/index.ts'
import {
  type Angabe,
  type Angabensicht,
  angabensicht,
  angabenVor,
  fuehreAngabeAus,
  inKraft,
  liesGanzeAkte,
  oeffneFall,
  schreibeVermerk,
  sichtbare,
} from '../fall/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { seiteVon } from '../platform/http/pfad.ts'
import { standDerMonate } from '../zahlung/index.ts'
import { aenderungsformular, bestimmende, wechselnde, zeigeAngabe } from './bestimmend.ts'
import { lagenVon } from './lagen.ts'
import { type Raster, rasterVon } from './raster.ts'
import { mitVorher } from './raster-vergleich.ts'
import { istVerborgen, ohneGesundheit, rasterFuer, warumFuer } from './sicht.ts'
import { rasterzeilen, berechnung as t } from './texte/personal-berechnung.ts'
import { findeStelle, warum } from './warum.ts'
import { zeitraumVon } from './zeitraum.ts'

type Akte = Readonly<{ angaben: readonly Angabe[]; personen: Awaited<ReturnType<typeof liesGanzeAkte>>['personen'] }>

/** What the page of a case shows; the address says the months, the state of knowledge, the amount that is explained, and what is open. */
export async function ladeBerechnung(z: Zugriff) {
  const { db, traegerId } = z
  const suche = new URL(z.request.url).searchParams
  const fall = await oeffneFall(z, z.params.fallId, t.zweckLesen)
  const stand = wissensstand(suche.get('stand'))
  const { verlauf, personen } = await liesGanzeAkte(z, fall.fallId)
  const sicht = angabensicht(z.konto)
  const akte = { angaben: inKraft(verlauf, stand ?? verlauf.at(-1)?.bekanntSeit ?? z.jetzt), personen }
  const gezeigte = { angaben: sichtbare(sicht, verlauf).filter((a) => akte.angaben.includes(a)), personen }
  const entwurf = await offenerEntwurf(db, traegerId, fall.fallId)
  const entschieden = await beginnDesNeuesten(db, traegerId, fall.fallId)
  const { von, bis } = zeitraumVon({
    gewuenscht: suche.get('von'),
    entwurf,
    entschieden,
    angaben: akte.angaben,
    heute: tagVon(z.jetzt),
  })
  const geltend = await geltendeMonate(db, traegerId, fall.fallId, von, bis)
  const gezahlt = await standDerMonate(db, traegerId, fall.fallId)
  const darumherum = {
    lagen: lagenVon({ geltend, gezahlt, entwurf }),
    beschieden: new Map(geltend.map((g) => [g.monat, g.anspruchCent])),
    kommune: z.umfeld.traeger.koerperschaft.split(' ')[0] ?? rasterzeilen.kommune,
  }
  const rechne = (angaben: readonly Angabe[]) => rechneZeitraum(angaben, personen, von, bis, { aktenzeichen: fall.aktenzeichen })
  const monate = rechne(akte.angaben)
  const raster = rasterVon(monate, darumherum)
  const davor = stand === undefined ? angabenVor(verlauf, suche.get('seit') ?? '') : undefined
  const vorher = davor && rasterVon(rechne(davor), darumherum)
  const darfAendern = darf(z.konto, 'angabe.erfassen') && stand === undefined
  return {
    von,
    bis,
    vorher: monatPlus(von, -12),
    nachher: monatPlus(von, 12),
    stand: stand?.toString(),
    raster: rasterFuer(sicht, vorher === undefined ? raster : mitVorher(raster, vorher)),
    wuensche: ohneGesundheit(sicht, wasFehlt(monate, akte.angaben), (w) => `${w.satz} ${w.fundstelle}`),
    ...panel(monate, rasterFuer(sicht, raster), gezeigte, suche, sicht),
    formular: darfAendern ? formularVon(monate, gezeigte, suche) : null,
    aenderung: vorher === undefined ? null : aenderungVon(sichtbare(sicht, verlauf), gezeigte, vorher, raster, suche, darfAendern),
    darfVermerken: darf(z.konto, 'angabe.erfassen'),
    darfAendern,
    angaben: gezeigte.angaben.length,
  }
}

/** What stands beside the grid: why an amount is what it is, or why a month differs from the one before. */
function panel(monate: readonly Rechenmonat[], raster: Raster, akte: Akte, suche: URLSearchParams, sicht: Angabensicht) {
  const monat = suche.get('monat')
  const stelle = suche.get('warum')
  const marke = suche.get('marke')
  if (monat !== null && stelle !== null) {
    const ort = istVerborgen(sicht, stelle) ? undefined : findeStelle(monate, monat, stelle)
    return {
      warum: ort === undefined ? null : warumFuer(sicht, warum(ort)),
      anlass: null,
      panelangaben: ort === undefined ? [] : bestimmende(akte, ort.m, ort.knoten).map((a) => zeigeAngabe(a, akte)),
      gewaehlt: ort === undefined ? undefined : { monat, stelle },
    }
  }
  const anlass = raster.marken.find((m) => m.monat === marke && m.gruende.length > 0)
  if (anlass === undefined) return { warum: undefined, anlass: null, panelangaben: [], gewaehlt: undefined }
  const zeile = raster.gruppen.at(-1)?.zeilen.find((x) => x.art === 'ergebnis')
  const k = raster.monate.findIndex((m) => m.monat === anlass.monat)
  return {
    warum: undefined,
    anlass: { monat: anlass.monat, gruende: anlass.gruende, cent: zeile?.cent[k] ?? null, davorCent: zeile?.cent[k - 1] ?? null },
    panelangaben: wechselnde(akte.angaben, anlass.monat).map((a) => zeigeAngabe(a, akte)),
    gewaehlt: { monat: anlass.monat, stelle: 'marke' },
  }
}

function formularVon(monate: readonly Rechenmonat[], akte: Akte, suche: URLSearchParams) {
  const angabe = akte.angaben.find((a) => a.angabeId === suche.get('aendern'))
  if (angabe === undefined) return null
  const gezeigt = monate.map((m) => m.monat)
  const ab = suche.get('monat') ?? suche.get('marke') ?? gezeigt[0] ?? ''
  return aenderungsformular(angabe, akte, { monate: gezeigt, ab })
}

/** What was changed a moment ago, what it made of the months, and whether it can be undone still. */
function aenderungVon(verlauf: readonly Angabe[], akte: Akte, vorher: Raster, raster: Raster, suche: URLSearchParams, darfAendern: boolean) {
  const zeile = verlauf.find((a) => a.angabeId === suche.get('seit'))
  if (zeile === undefined) return null
  const rueckgaengig = suche.get('getan') === 'rueckgaengig'
  const nochInKraft = akte.angaben.some((a) => a.angabeId === zeile.angabeId)
  const { name, person, text, zeit } = zeigeAngabe(zeile, akte)
  return {
    angabeId: zeile.angabeId,
    was: zeile.wert === null ? name : `${person === '' ? name : `${name}, ${person}`}: ${text}, ${zeit}`,
    wie: rueckgaengig ? ('rueckgaengig' as const) : ('geaendert' as const),
    vorherCent: vorher.zusammenCent,
    jetztCent: raster.zusammenCent,
    umkehrbar: darfAendern && !rueckgaengig && nochInKraft,
  }
}

/** A note for the file, or a change of a fact, which leads back to the grid that shows what it changed. */
export async function erledigeBerechnung(z: Zugriff) {
  const formular = await formularAus(z.request)
  const tat = String(formular.get('tat') ?? '')
  const fall = await oeffneFall(z, z.params.fallId, tat === 'vermerk' ? t.zweckVermerk : t.zweckAngabe)
  if (tat === 'vermerk') {
    const text = String(formular.get('text') ?? '').trim()
    if (text === '') return { ok: false, meldung: t.vermerkLeer } as const
    await schreibeVermerk(z.db, z, fall.fallId, text)
    return { ok: true, meldung: t.vermerkSteht } as const
  }
  const getan = await fuehreAngabeAus(z, fall.fallId, formular)
  if (!getan.ok) return { fehler: getan.fehler, eingaben: getan.eingaben }
  const ziel = new URL(seiteVon(z.request), z.request.url)
  for (const name of ['aendern', 'getan', 'index', 'stand']) ziel.searchParams.delete(name)
  ziel.searchParams.set('seit', getan.angabeId)
  if (tat === 'rueckgaengig') ziel.searchParams.set('getan', tat)
  return redirect(ziel.pathname + ziel.search)
}

function monatPlus(monat: string, monate: number): string {
  return Temporal.PlainYearMonth.from(monat).add({ months: monate }).toString()
}

/** The day the view goes back to, end of that day; nothing readable means: all that is known now. */
function wissensstand(text: string | null): Temporal.Instant | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime(zeitzone).toInstant()
  } catch {
    return undefined
  }
}
