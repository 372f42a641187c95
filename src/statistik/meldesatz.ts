import { davon, erste, type Profilangabe } from '../eingliederung/index.ts'
import { gueltigAm, stammSchema } from '../fall/index.ts'
import type { Einkommen, Person, Unterkunft } from '../recht/index.ts'
import type { Meldemonat, Rohdaten } from './meldedaten-lesen.ts'
import { alsZahl } from './monatsreihe.ts'
import { hatKleinesKind, type Zumutbarkeit, zumutbarkeitVon } from './zumutbarkeit.ts'

/**
 * Version of this form of the record. It is our own: content as § 1 DatV § 51b orders it, seven groups, codes of the house. What translates it into
 * XSozial-BA-SGB II takes this version as its input and has a number of its own.
 */
export const SATZFASSUNG = 'tragwerk-meldesatz 2'

export type Personensatz = Readonly<{
  personId: string
  kundennummer: string | null
  erwerbsfaehig: boolean
  /** 15 to under 67 and able to work: group 4 applies */
  gruppe4: boolean
  /** group 1 */
  person: Readonly<Record<string, unknown>>
  /** group 2, euros */
  leistung: Readonly<Record<string, unknown>>
  minderungen: readonly unknown[]
  massnahmen: readonly Readonly<{
    instrument: string
    massnahmeart: string
    anbieter: string
    von: string
    bis: string | null
    grund: string
    beendet: boolean
    /** euros of the month that a released invoice names; null: none yet, or the price is for the whole group */
    kosten: number | null
  }>[]
  foerderungen: readonly unknown[]
  /** group 3 */
  einkommen: readonly Readonly<{ art: string }>[]
  /** group 4 */
  arbeit: Arbeitsteil
  status: readonly Readonly<{ art: string; grund: string | null; von: string; bis: string | null }>[]
  plaene: readonly Readonly<{ form: string; von: string; bis: string | null }>[]
  integrationen: readonly Readonly<{ beginn: string; art: string }>[]
}>

/** Group 4: degrees, health, wishes, Zumutbarkeit, times of incapacity. */
export type Arbeitsteil = Readonly<{
  schulabschluss: unknown
  berufsabschluesse: readonly unknown[]
  wunschberufe: readonly Readonly<{ art?: string | undefined }>[]
  ausbildungsbeginn: string | null
  zumutbarkeit: Zumutbarkeit
  gesundheitlicheEinschraenkung: boolean
  arbeitsunfaehig: readonly Readonly<{ von: string; bis: string }>[]
  berufsrueckkehr: string | null
  berufsentfremdung: string | null
  beschaeftigung: readonly unknown[]
}>

export type Fallsatz = Readonly<{
  fassung: string
  fallId: string
  monat: string
  bgNummer: string | null
  bedarfsgemeinschaft: Readonly<Record<string, unknown>>
  unterkunft: Readonly<Record<string, unknown>>
  personen: readonly Personensatz[]
}>

/** The record of a case for one month: what was in force on its last day, and every spell that touches it. Undefined without a decision. */
export function baueFallsatz(roh: Rohdaten, monat: string): Fallsatz | undefined {
  const m = roh.monate.find((x) => x.monat === monat)
  if (m === undefined) return undefined
  const tag = letzterTag(monat)
  const haushalt = eigene(roh, null, tag)
  return {
    fassung: SATZFASSUNG,
    fallId: roh.fallId,
    monat,
    bgNummer: roh.bgNummer,
    bedarfsgemeinschaft: {
      antragAm: roh.antragAm,
      bewilligtVon: m.bewilligtVon,
      bewilligtBis: m.bewilligtBis,
      vorlaeufig: m.vorlaeufig,
      beginn: m.bewilligtVon === monat,
      ende: !roh.monate.some((x) => x.monat === naechster(monat)),
      groesse: m.fall.personen.length,
      haushaltsgroesse: m.fall.personen.length + (m.fall.haushaltsangehoerige?.length ?? 0),
      anschrift: gueltigAm(roh.angaben, tag).find((a) => a.art === 'haushalt.anschrift')?.wert ?? null,
      anspruch: m.ergebnis.anspruch,
    },
    unterkunft: { ...kosten(m.fall.unterkunft), ...flaeche(roh, tag), anerkannt: m.ergebnis.unterkunftAnerkannt, ...haushalt },
    personen: roh.personen.flatMap((p) => {
      const inDatei = m.fall.personen.find((x) => x.id === p.kennung)
      return inDatei === undefined ? [] : [bauePerson(roh, m, p.personId, p.kennung, inDatei, tag)]
    }),
  }
}

function bauePerson(roh: Rohdaten, m: Meldemonat, personId: string, kennung: string, p: Person, tag: string): Personensatz {
  const profil = (roh.profile.get(personId) ?? []).filter((a) => a.giltVon <= tag && (a.giltBis === null || a.giltBis >= `${m.monat}-01`))
  const stamm = stammSchema.safeParse(gueltigAm(roh.angaben, tag).find((a) => a.personId === personId && a.art === 'person.stamm')?.wert)
  const { zumutbar, berufsrueckkehr, berufsentfremdung, ausbildungsbeginn, ...meine } = eigene(roh, personId, tag)
  const alter = Math.floor((Number(tag.replaceAll('-', '')) - Number(p.geburtsdatum.replaceAll('-', ''))) / 10_000)
  const erwerbsfaehig = alter >= 15 && p.erwerbsfaehig !== false
  const e = m.ergebnis.personen[kennung]
  const beruehrt = <S extends { personId: string; von: string; bis: string | null }>(s: S) =>
    s.personId === personId && s.von <= tag && (s.bis === null || s.bis >= `${m.monat}-01`)
  return {
    personId,
    kundennummer: roh.kundennummern.get(personId) ?? null,
    erwerbsfaehig,
    gruppe4: erwerbsfaehig && alter < 67,
    person: {
      ...(stamm.success ? { vorname: stamm.data.vorname, nachname: stamm.data.nachname, geschlecht: stamm.data.geschlecht ?? null } : {}),
      geburtsdatum: p.geburtsdatum,
      rolle: p.eltern ? 'kind' : p.partner ? 'partner' : 'allein',
      erwerbsfaehig: p.erwerbsfaehig !== false,
      ausgeschlossen: p.ausgeschlossen ?? null,
      gdb: Math.max(0, ...davon(profil, 'gesundheit').map((a) => a.wert.gdb ?? 0)) || null,
      ...meine,
    },
    leistung: e
      ? {
          regelbedarf: e.regelbedarf,
          mehrbedarf: e.mehrbedarf,
          unterkunft: e.unterkunft,
          leistung: e.leistung,
          vorMinderung: e.leistung + e.minderung,
          sofortzuschlag: e.sofortzuschlag,
          bildungTeilhabe: p.bildungTeilhabe ?? [],
          erstausstattung: e.erstausstattung,
          zuschussVersicherung: e.zuschussVersicherung,
          darlehen: e.darlehen,
          freibetragErwerb: e.freibetragErwerb,
        }
      : {},
    minderungen: roh.angaben
      .filter(
        (a) => a.personId === personId && a.art === 'person.minderung' && a.giltVon <= tag && (a.giltBis === null || a.giltBis >= `${m.monat}-01`),
      )
      .map((a) => ({ wert: a.wert, von: a.giltVon, bis: a.giltBis, betrag: e?.minderung ?? 0 })),
    massnahmen: roh.teilnahmen.filter(beruehrt).map(({ teilnahmeId, instrument, massnahmeart, anbieter, von, bis, grund }) => ({
      instrument,
      massnahmeart,
      anbieter,
      von,
      bis,
      grund,
      beendet: bis !== null && bis <= tag,
      kosten: kostenVon(roh, teilnahmeId, m.monat),
    })),
    foerderungen: roh.foerderungen.filter(beruehrt).map(({ personId: _, cent, ...f }) => ({ ...f, betrag: cent / 100 })),
    einkommen: (p.einkommen ?? []).map(einkommenssatz),
    arbeit: {
      ...gruppe4(profil),
      zumutbarkeit: zumutbarkeitVon({
        status: statusAm(profil, tag),
        gruende: davon(profil, 'zumutbarkeit').map(({ wert, giltVon, giltBis }) => ({ grund: wert.grund, von: giltVon, bis: giltBis })),
        keinGrund: zumutbar === 'ja',
        kleinesKind: hatKleinesKind(m.fall.personen, kennung, tag),
      }),
      arbeitsunfaehig: roh.auZeiten.filter(beruehrt).map(({ von, bis }) => ({ von, bis })),
      ausbildungsbeginn: ausbildungsbeginn ?? null,
      berufsrueckkehr: berufsrueckkehr ?? null,
      berufsentfremdung: berufsentfremdung ?? null,
    },
    status: davon(profil, 'status').map(({ wert, giltVon, giltBis }) => ({ art: wert.art, grund: wert.grund ?? null, von: giltVon, bis: giltBis })),
    plaene: roh.plaene.filter((x) => x.personId === personId && x.von <= tag).map(({ form, von, bis }) => ({ form, von, bis })),
    integrationen: roh.integrationen.filter((i) => i.personId === personId && i.beginn.slice(0, 7) <= m.monat).map(({ personId: _, ...i }) => i),
  }
}

/** What the profile says (no. 4). Where the reader may not see health, none was read. */
function gruppe4(profil: readonly Profilangabe[]) {
  return {
    schulabschluss: erste(profil, 'schulabschluss') ?? null,
    berufsabschluesse: davon(profil, 'berufsabschluss').map((a) => a.wert),
    wunschberufe: davon(profil, 'wunschberuf').map((a) => a.wert),
    gesundheitlicheEinschraenkung: davon(profil, 'gesundheit').length > 0,
    beschaeftigung: davon(profil, 'arbeitszeit').map((a) => a.wert.art),
  }
}

/** The status on the last day of the month. */
function statusAm(profil: readonly Profilangabe[], tag: string): { art: string; grund: string | null } | undefined {
  const jetzt = davon(profil, 'status').find((s) => s.giltVon <= tag && (s.giltBis === null || s.giltBis >= tag))
  return jetzt && { art: jetzt.wert.art, grund: jetzt.wert.grund ?? null }
}

function kostenVon(roh: Rohdaten, teilnahmeId: string, monat: string): number | null {
  const zeile = roh.kosten.find((k) => k.teilnahmeId === teilnahmeId && k.monat === monat)
  return zeile === undefined ? null : zeile.cent / 100
}

function einkommenssatz({ art, brutto, netto, betrag }: Einkommen) {
  return { art, brutto: brutto ?? null, netto: netto ?? null, betrag: betrag ?? null }
}

function kosten(u: Unterkunft): Readonly<Record<string, unknown>> {
  return {
    grundmiete: u.grundmiete ?? 0,
    nebenkosten: u.nebenkosten ?? 0,
    heizkosten: u.heizkosten ?? 0,
    schuldzinsen: u.schuldzinsen ?? 0,
    wohnflaeche: u.wohnflaeche ?? null,
    eigentum: u.eigentum ?? false,
    weitereBewohner: u.weitereBewohner ?? 0,
    warmwasserDezentral: u.warmwasserDezentral ?? false,
  }
}

/** The dwelling as it is known now: a fact that came after the decision is reported too, it changes no amount. */
function flaeche(roh: Rohdaten, tag: string): Readonly<{ wohnflaeche?: unknown }> {
  const angabe = gueltigAm(roh.angaben, tag).find((a) => a.art === 'unterkunft.wohnflaeche')
  return angabe === undefined ? {} : { wohnflaeche: angabe.wert }
}

/** Own facts of the report that hold on a day: of several the one that begins last, and of those the newest. An empty one was taken back. */
function eigene(roh: Rohdaten, personId: string | null, tag: string): Readonly<Record<string, string>> {
  const werte: Record<string, string> = {}
  for (const a of roh.meldeangaben) {
    if (a.personId !== personId || a.giltVon > tag) continue
    if (a.wert === '') delete werte[a.feld]
    else werte[a.feld] = a.wert
  }
  return werte
}

export function letzterTag(monat: string): string {
  return Temporal.PlainYearMonth.from(monat).toPlainDate({ day: 31 }).toString()
}

function naechster(monat: string): string {
  const zahl = alsZahl(monat) + 1
  return `${Math.floor(zahl / 12)}-${((zahl % 12) + 1).toString().padStart(2, '0')}`
}
