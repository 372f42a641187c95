import { type Icsmethode, alsIcs as setzeIcs } from '../platform/kalender/index.ts'
import { kalender as t } from './texte/kalender.ts'

/** What a calendar entry says of a meeting. */
export type Kalendereintrag = Readonly<{
  sitzungId: string
  gremium: string
  vertraulichkeit: string
  titel: string
  beginn: Temporal.Instant
  ende: Temporal.Instant
  ort: string
  video: string
  hinweise: string
  folge: number
  geaendertAm: Temporal.Instant
  abgesagtAm: Temporal.Instant | null
  tagesordnung?: readonly string[]
  /** page of the meeting */
  adresse?: string | undefined
}>

type Person = Readonly<{ name: string; email: string }>

/** The same meeting has the same id in mails, downloads and subscriptions. */
export function uid(sitzungId: string): string {
  return `sitzung-${sitzungId}@kommunale-jobcenter`
}

/** Meetings as a calendar file. */
export function alsIcs(
  eintraege: readonly Kalendereintrag[],
  wie: Readonly<{ methode: Icsmethode; name: string; von?: Person; an?: Person }>,
): string {
  return setzeIcs(
    eintraege.map((e) => {
      const abgesagt = e.abgesagtAm !== null
      return {
        uid: uid(e.sitzungId),
        beginn: e.beginn,
        ende: e.ende,
        titel: abgesagt ? t.abgesagt(e.gremium, e.titel) : `${e.gremium}: ${e.titel}`,
        beschreibung: beschreibung(e),
        ort: [e.ort, e.video].filter(Boolean).join(', '),
        abgesagt,
        oeffentlich: e.vertraulichkeit === 'oeffentlich',
        folge: e.folge,
        geaendertAm: e.geaendertAm,
        adresse: e.adresse,
      }
    }),
    { produkt: 'Netzwerk', ...wie },
  )
}

function beschreibung(e: Kalendereintrag): string {
  const ordnung = e.tagesordnung?.length ? [t.tagesordnung, ...e.tagesordnung.map((punkt, i) => `${i + 1}. ${punkt}`)].join('\n') : ''
  return [e.hinweise, ordnung, e.video && t.video(e.video), t.vermerk(e.vertraulichkeit)].filter(Boolean).join('\n\n')
}
