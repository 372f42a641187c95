import { findFall, oeffneFall } from '../fall/index.ts'
import { darf, type Konto, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { Block } from './model.ts'
import { hatEntworfen, schritteVon } from './schritte.ts'
import { verfuegungHindernisse as t, verfuegungZwecke } from './texte/personal-verfuegung.ts'
import { verfuegungsarten, verfuegungsartName } from './verfuegung-arten.ts'
import { folgeFuer, kernVon } from './verfuegung-bearbeiten.ts'
import { entwirfVerfuegung } from './verfuegung-brief.ts'
import { findVerfuegungEntwurf, offeneVerfuegungenDesFalls, type VerfuegungEntwurf, type VerfuegungStand } from './verfuegung-entwurf.ts'
import { verfuegungsdatei } from './verfuegung-schreiben.ts'
import { liesVerfuegungen, verfuegungZuEntwurf } from './verfuegungen.ts'
import { tagUndZeit } from './worte-zeit.ts'

type Sichtbares = Readonly<{ art: string; gesundheit: boolean; von?: readonly (string | null)[] }>

/** Who grants Bildung und Teilhabe alone sees those decisions alone: no sanction, no grant of others, not even that there is one. */
function siehtArt(konto: Konto, art: string): boolean {
  return art.startsWith('teilhabe') || darf(konto, 'foerderung.lesen')
}

/** Whoever may see health facts, and who wrote the draft, of the kinds that concern the account. */
export function siehtVerfuegung(konto: Konto, v: Sichtbares): boolean {
  if (!siehtArt(konto, v.art)) return false
  return !v.gesundheit || darf(konto, 'gesundheit.lesen') || darf(konto, 'angabe.gesundheit') || v.von?.includes(konto.kontoId) === true
}

/** The draft of an address, its case opened and the reading recorded. @throws {Response} 403, 404 */
export async function oeffneVerfuegung(z: Zugriff, id: string | undefined): Promise<VerfuegungEntwurf> {
  const e = id === undefined ? undefined : await findVerfuegungEntwurf(z.db, z.traegerId, id)
  if (e === undefined) throw new Response(null, { status: 404 })
  await oeffneFall(z, e.fallId, verfuegungZwecke.lesen)
  const gesundheit = e.inhalt.gesundheit ?? false
  if (!siehtVerfuegung(z.konto, { art: e.art, gesundheit, von: [e.bearbeitetVon, e.eingereichtVon] })) throw new Response(null, { status: 403 })
  return e
}

/** All that the page of a draft shows; plain data. */
export type VerfuegungAnsicht = Readonly<{
  entwurfId: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  art: string
  titel: string
  stand: VerfuegungStand
  fassung: number
  /** once it is issued */
  verfuegungId: string | undefined
  /** the letter as it would leave today */
  brief:
    | Readonly<{ anschrift: readonly string[]; angaben: readonly Readonly<{ name: string; wert: string }>[]; bloecke: readonly Block[] }>
    | undefined
  rechnung: readonly Block[]
  /** what stands in the way of issuing it */
  hindernisse: readonly string[]
  schritte: readonly Readonly<{ schritt: string; grund: string; name: string; am: string }>[]
  mitgewirkt: boolean
  bearbeitetVon: string
  darf: Readonly<{ bearbeiten: boolean; zurueckziehen: boolean; freigeben: boolean }>
}>

export async function zeigeVerfuegung(z: Zugriff, e: VerfuegungEntwurf): Promise<VerfuegungAnsicht> {
  const fall = await findFall(z.db, z.traegerId, e.fallId)
  const offen = e.stand === 'entwurf' || e.stand === 'zurueckgegeben' || e.stand === 'eingereicht'
  const datei = await verfuegungsdatei(z.db, z, e)
  const brief = datei.ok ? entwirfVerfuegung(datei.datei, '') : undefined
  const ohneKasten = (bloecke: readonly Block[]): Block[] => bloecke.filter((b) => b.art !== 'kasten')
  const schritte = await schritteVon(z.db, z.traegerId, 'verfuegung', e.entwurfId)
  const mitgewirkt = await hatEntworfen(z.db, z, 'verfuegung', e)
  const hindernisse = offen ? await folgeFuer(z.umfeld.haken?.verfuegungen, e.art).pruefe(z.db, z, kernVon(e)) : []
  return {
    entwurfId: e.entwurfId,
    fallId: e.fallId,
    aktenzeichen: fall?.aktenzeichen ?? '',
    bezeichnung: fall?.bezeichnung ?? '',
    art: verfuegungsartName(e.art),
    titel: e.inhalt.titel,
    stand: e.stand,
    fassung: e.fassung,
    verfuegungId: e.stand === 'erlassen' ? await verfuegungZuEntwurf(z.db, z.traegerId, e.entwurfId) : undefined,
    brief: brief && {
      anschrift: brief.anschrift.zeilen,
      angaben: brief.angaben.map(({ name, wert }) => ({ name, wert })),
      bloecke: ohneKasten(brief.brief),
    },
    rechnung: ohneKasten(brief?.rechnung?.bloecke ?? []),
    hindernisse: [...hindernisse, ...(datei.ok || !offen ? [] : datei.fehler.saetze)],
    schritte: schritte.map((s) => ({ schritt: t.schritte[s.schritt] ?? s.schritt, grund: s.grund, name: s.name, am: tagUndZeit(s.am) })),
    mitgewirkt,
    bearbeitetVon: schritte.findLast((s) => s.kontoId === e.bearbeitetVon)?.name ?? '',
    darf: {
      bearbeiten: darf(z.konto, verfuegungsarten[e.art].recht) && (e.stand === 'entwurf' || e.stand === 'zurueckgegeben'),
      zurueckziehen: e.stand === 'eingereicht' && (z.konto.kontoId === e.eingereichtVon || z.konto.kontoId === e.bearbeitetVon),
      freigeben: e.stand === 'eingereicht' && darf(z.konto, 'bescheid.freigeben'),
    },
  }
}

/** A single decision of a case in a list: what this account may see of it. */
export type VerfuegungInListe = Readonly<{
  verfuegungId: string
  nummer: string
  art: string
  /** empty where it tells about health and this account may not see that */
  titel: string
  sichtbar: boolean
  erlassenAm: string
  /** moment, ISO */
  erlassenUm: string
  erlassenVon: string
  bearbeitetVon: string
  zustellung: Readonly<{ weg: string; aufgegebenAm: string; bekanntAm: string; widerspruchBis: string; vorbei: boolean }> | undefined
  imDruck: boolean
}>
export type EntwurfInListe = Readonly<{ entwurfId: string; art: string; titel: string; sichtbar: boolean; stand: VerfuegungStand; seit: string }>

/** Issued decisions and drafts under way of a case, each as far as the account may see it. */
export async function verfuegungenFuer(z: Zugriff, fallId: string): Promise<{ verfuegungen: VerfuegungInListe[]; entwuerfe: EntwurfInListe[] }> {
  const heute = tagVon(z.jetzt).toString()
  const erlassene = (await liesVerfuegungen(z.db, z.traegerId, { fallId })).filter((v) => siehtArt(z.konto, v.art))
  const verfuegungen = erlassene.map((v): VerfuegungInListe => {
    const sichtbar = siehtVerfuegung(z.konto, v)
    return {
      verfuegungId: v.verfuegungId,
      nummer: v.nummer,
      art: verfuegungsartName(v.art),
      titel: sichtbar ? v.titel : '',
      sichtbar,
      erlassenAm: tagVon(v.erlassenAm).toString(),
      erlassenUm: v.erlassenAm.toString(),
      erlassenVon: v.erlassenVon,
      bearbeitetVon: v.bearbeitetVon,
      zustellung: v.zustellung && { ...v.zustellung, vorbei: v.zustellung.widerspruchBis < heute },
      imDruck: v.imDruck,
    }
  })
  const offene = (await offeneVerfuegungenDesFalls(z.db, z.traegerId, fallId)).filter((e) => siehtArt(z.konto, e.art))
  const entwuerfe = offene.map((e): EntwurfInListe => {
    const sichtbar = siehtVerfuegung(z.konto, { art: e.art, gesundheit: e.inhalt.gesundheit ?? false, von: [e.bearbeitetVon, e.eingereichtVon] })
    return {
      entwurfId: e.entwurfId,
      art: verfuegungsartName(e.art),
      titel: sichtbar ? e.inhalt.titel : '',
      sichtbar,
      stand: e.stand,
      seit: tagVon(e.angelegtAm).toString(),
    }
  })
  return { verfuegungen, entwuerfe }
}
