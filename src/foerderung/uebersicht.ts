import { gewaehltePerson, leuteDesFalls, type Mensch, sichtVon } from '../eingliederung/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { instrument, instrumente } from '../recht/index.ts'
import { neuNachWerten } from './aenderung-rechnen.ts'
import { faktenVon } from './fakten.ts'
import { foerderungenDesFalls } from './lesen.ts'
import type { Bedingung, Foerderung } from './model.ts'
import { pruefe, stichtagVon } from './pruefen.ts'
import { foerdersicht } from './sicht.ts'
import { bezahltCent, teileVon } from './teile.ts'
import { standNamen } from './texte/personal-foerderung.ts'

/** A grant in the list: kind, time, amount, nothing of why. */
export type Listenzeile = Readonly<{
  foerderungId: string
  instrument: string
  name: string
  stand: string
  standName: string
  von: string
  bis: string | null
  beendetAm: string | null
  summeCent: number
  bezahltCent: number
  /** the law calculates it otherwise today */
  neuZuBerechnen: boolean
}>

export type Instrumentzeile = Readonly<{
  code: string
  name: string
  fundstelle: Readonly<{ gesetz: string; stelle: string }>
  ergebnis: 'moeglich' | 'ausgeschlossen' | 'offen' | 'agentur'
  /** what is not met or not known */
  offene: readonly Bedingung[]
}>

export type Personenwahl = Readonly<{ leute: readonly Pick<Mensch, 'kennung' | 'name'>[]; person: Pick<Mensch, 'personId' | 'kennung' | 'name'> }>

/** Whom the page is about; undefined where nobody of the case can be supported. */
export async function personenwahl(z: Zugriff, fallId: string): Promise<Personenwahl | undefined> {
  const leute = await leuteDesFalls(z.db, z.traegerId, fallId, tagVon(z.jetzt).toString())
  const person = gewaehltePerson(leute, z.request.url)
  if (person === undefined) return undefined
  const { personId, kennung, name } = person
  return {
    leute: leute.filter((m) => m.elb || m.kennung === kennung).map((m) => ({ kennung: m.kennung, name: m.name })),
    person: { personId, kennung, name },
  }
}

/** All that the page about the grants of a person shows to this account. */
export async function uebersichtFuer(z: Zugriff, fallId: string) {
  const wahl = await personenwahl(z, fallId)
  const sicht = foerdersicht(z.konto)
  if (wahl === undefined) return { wahl: undefined, foerderungen: [], instrumente: undefined, sicht }
  const alle = await foerderungenDesFalls(z.db, z.traegerId, { fallId, personId: wahl.person.personId })
  const gezeigt = sicht.gruende ? alle : alle.filter((f) => f.stand !== 'entwurf' && f.stand !== 'vorgelegt')
  return {
    wahl,
    foerderungen: await Promise.all(gezeigt.map((f) => listenzeile(z.db, z.traegerId, f))),
    instrumente: sicht.bearbeiten ? await pruefeAlle(z, fallId, wahl.person.personId) : undefined,
    sicht,
  }
}

export async function listenzeile(db: TraegerDb, traegerId: string, f: Foerderung): Promise<Listenzeile> {
  const { foerderungId, stand, von, bis, beendetAm, summeCent } = f
  const bezahlt = bezahltCent(await teileVon(db, traegerId, foerderungId))
  const { code, name } = instrument(f.instrument)
  const neuZuBerechnen = neuNachWerten(f) !== undefined
  return {
    foerderungId,
    instrument: code,
    name,
    stand,
    standName: standNamen[stand],
    von,
    bis,
    beendetAm,
    summeCent,
    bezahltCent: bezahlt,
    neuZuBerechnen,
  }
}

/** Every instrument against the facts as they are known now. */
async function pruefeAlle(z: Zugriff, fallId: string, personId: string): Promise<readonly Instrumentzeile[]> {
  const heute = tagVon(z.jetzt).toString()
  const { fakten } = await faktenVon(z.db, z.traegerId, fallId, personId, heute, sichtVon(z.konto))
  return instrumente.map(({ code, name, fundstelle, selbstGewaehrt }): Instrumentzeile => {
    if (!selbstGewaehrt) return { code, name, fundstelle, ergebnis: 'agentur', offene: [] }
    const p = pruefe(code, stichtagVon(fakten, heute), fakten)
    const offene = p.voraussetzungen.filter((v) => v.erfuellt !== true && v.abwaegung !== true)
    return { code, name, fundstelle, ergebnis: p.ergebnis, offene }
  })
}
