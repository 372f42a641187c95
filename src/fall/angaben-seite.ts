import { redirect } from 'react-router'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { seiteVon } from '../platform/http/pfad.ts'
import { liesGanzeAkte } from './akte.ts'
import type { Angabe } from './angabe.ts'
import { inKraft } from './angabe.ts'
import { angabeArten, findeArt } from './angabe-arten.ts'
import { beschreibung, formularZu, fuehreAngabeAus } from './angabe-tun.ts'
import { namenVon, quadratVon, zeigeAngaben } from './angaben-ansicht.ts'
import { datum } from './bausteine.ts'
import { dokumenteVon } from './dokument.ts'
import { oeffneFall } from './oeffnen.ts'
import type { FallPerson } from './personen.ts'
import { angabensicht, istBank, sichtbare } from './sicht.ts'
import { angabenSeite as t } from './texte/personal.ts'

/** Last moment of a day in Germany: what was known when it ended. */
function endeVon(tag: string): Temporal.Instant {
  return Temporal.PlainDate.from(tag).add({ days: 1 }).toZonedDateTime(zeitzone).toInstant().subtract({ nanoseconds: 1000 })
}

/** Everything the page of facts shows; the address says year, state of knowledge and which form is open. */
export async function ladeAngaben(z: Zugriff) {
  const fall = await oeffneFall(z, z.params.fallId, t.zweckLesen)
  const frage = new URL(z.request.url).searchParams
  const heute = tagVon(z.jetzt)
  const jahr = /^(19|20)\d\d$/.test(frage.get('jahr') ?? '') ? Number(frage.get('jahr')) : heute.year
  const standTag = datum.safeParse(frage.get('stand')).data
  const { verlauf: alles, personen } = await liesGanzeAkte(z, fall.fallId)
  const sicht = angabensicht(z.konto)
  const verlauf = sichtbare(sicht, alles)
  const jetzt = verlauf.at(-1)?.bekanntSeit ?? z.jetzt
  const ansicht = zeigeAngaben(verlauf, personen, jahr, standTag === undefined ? jetzt : endeVon(standTag))
  const gegenstand = frage.get('verlauf')
  const darfErfassen = darf(z.konto, 'angabe.erfassen') && standTag === undefined
  return {
    ...ansicht,
    fallId: fall.fallId,
    // without it somebody would ask for an account that is known
    bankVerborgen: !sicht.bank && inKraft(alles, jetzt).some(istBank),
    heute: heute.toString(),
    stand: standTag ?? null,
    darfErfassen,
    darfDokumente: darf(z.konto, 'dokument.lesen'),
    gegenstand,
    quadrat: gegenstand === null ? [] : quadratVon(verlauf, personen, gegenstand, jahr),
    formular: darfErfassen ? await offenesFormular(z, fall.fallId, frage, verlauf, personen) : null,
  }
}

/** Which form is open: none, the choice of a kind, a new fact, a change, or taking back. */
async function offenesFormular(z: Zugriff, fallId: string, frage: URLSearchParams, verlauf: readonly Angabe[], personen: readonly FallPerson[]) {
  const stand = inKraft(verlauf, verlauf.at(-1)?.bekanntSeit ?? z.jetzt)
  const namen = namenVon(stand, personen)
  const leute = personen.map(({ kennung }) => ({ kennung, name: namen[kennung] ?? kennung }))
  const dokumente = (await dokumenteVon(z.db, z.traegerId, { fallId })).map(({ dokumentId, name }) => ({ dokumentId, name }))
  const neu = frage.get('neu')
  const info = neu === null ? undefined : findeArt(neu)
  const angabe = stand.find((a) => a.angabeId === (frage.get('aendern') ?? frage.get('zurueck')))
  if (angabe !== undefined) {
    const tat = frage.has('aendern') ? ('aendern' as const) : ('zurueck' as const)
    return { tat, ...formularZu(angabe, personen, namen), leute, dokumente }
  }
  if (neu === null) return null
  if (info === undefined) {
    const arten = Object.entries(
      Object.groupBy(
        angabeArten.filter((a) => a.felder.length > 0),
        (a) => a.gruppe,
      ),
    )
    return {
      tat: 'waehlen' as const,
      leute,
      gruppen: arten.map(([name, a]) => ({ name, optionen: a.map(({ art, name: text }) => ({ wert: art, text })) })),
    }
  }
  const person = frage.get('person') ?? ''
  const eingaben: Record<string, string> = { person: leute.some((l) => l.kennung === person) ? person : (leute[0]?.kennung ?? '') }
  return { tat: 'neu' as const, ...beschreibung(info), leute, dokumente, person, angabeId: '', bisher: null, eingaben }
}

export type Angabenformular = NonNullable<Awaited<ReturnType<typeof offenesFormular>>>

/** Enters, changes, corrects or takes back a fact. Errors come back with what was typed. */
export async function erledigeAngabe(z: Zugriff) {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckErfassen)
  const erledigt = await fuehreAngabeAus(z, fallId, await formularAus(z.request))
  if (!erledigt.ok) return { fehler: erledigt.fehler, eingaben: erledigt.eingaben }
  const ziel = new URL(seiteVon(z.request), z.request.url)
  for (const name of ['neu', 'aendern', 'zurueck', 'person']) ziel.searchParams.delete(name)
  return redirect(ziel.pathname + ziel.search)
}
