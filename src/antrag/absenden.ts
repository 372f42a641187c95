import { tagVon } from '../platform/clock/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Zweig } from '../platform/ui/index.ts'
import { zweigAus } from '../recht/index.ts'
import type { Arbeit } from './erfassung.ts'
import { zeigeNachweise } from './erfassung.ts'
import { lageDesAntrags, schrittId } from './gespraech.ts'
import { schaetze } from './schaetzung.ts'
import { titelVon } from './seitenansicht.ts'
import { texte } from './texte/index.ts'
import { type Pruefzeile, pruefliste } from './uebersicht.ts'

export type Schaetzblatt = Readonly<{
  anspruch: number
  monat: string
  zeilen: readonly { name: string; euro: number; abzug?: boolean }[]
  zweige: readonly Zweig[]
  unbekannt: readonly string[]
}>

export type Absendeseite = Readonly<{
  liste: readonly { abschnitt: string; titel: string; zeilen: readonly Pruefzeile[] }[]
  offen: readonly { id: string; titel: string }[]
  fehlt: readonly string[]
  schaetzung: Schaetzblatt | undefined
  saetze: readonly string[]
  basis: string
  gesendet: boolean
}>

/** Everything to check before sending, with a first estimate where the answers are enough for one. */
export async function zeigeAbsenden(arbeit: Arbeit): Promise<Absendeseite> {
  const { antrag, h, basis, sprache } = arbeit
  const heute = tagVon(h.jetzt).toString()
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const s = schaetze(lage, antrag.wirktAb ?? heute, h.jetzt)
  const { punkte } = await zeigeNachweise(arbeit)
  return {
    liste: pruefliste(antrag, heute, sprache),
    offen: s.ok ? [] : s.offen.map((o) => ({ id: schrittId(o), titel: titelVon(o, sprache) })),
    fehlt: punkte.filter((p) => p.stand !== 'hochgeladen').map((p) => p.titel),
    schaetzung: s.ok
      ? schaetzblatt(
          s,
          lage.monat,
          sprache,
          s.unbekannt.map((u) => titelVon(u, sprache)),
        )
      : undefined,
    saetze: s.ok || s.grund === undefined ? [] : s.grund === 'angaben' && sprache === 'de' ? s.saetze : [texte(sprache).schaetzung[s.grund]],
    basis,
    gesendet: antrag.gesendetAm !== null,
  }
}

function schaetzblatt(
  { ergebnis }: Extract<ReturnType<typeof schaetze>, { ok: true }>,
  monat: string,
  sprache: Sprache,
  unbekannt: readonly string[],
): Schaetzblatt {
  const t = texte(sprache).schaetzung
  const summe = (feld: 'sofortzuschlag' | 'bildungTeilhabe' | 'leistung') =>
    Object.values(ergebnis.personen).reduce((s, p) => s + Math.round(100 * p[feld]), 0) / 100
  const dazu = [
    { name: t.sofortzuschlag, euro: summe('sofortzuschlag') },
    { name: t.bildung, euro: summe('bildungTeilhabe') },
  ]
  return {
    anspruch: ergebnis.anspruch,
    monat,
    zeilen: [
      { name: t.bedarf, euro: ergebnis.gesamtbedarf },
      { name: t.einkommen, euro: ergebnis.anrechenbaresEinkommen, abzug: true },
      ...dazu,
    ].filter((z) => z.euro !== 0),
    zweige: ergebnis.begruendung ? [zweigAus(ergebnis.begruendung)] : [],
    unbekannt,
  }
}
