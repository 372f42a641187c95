import { redirect } from 'react-router'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { liesGanzeAkte } from './akte.ts'
import type { Angabe } from './angabe.ts'
import { inKraft } from './angabe.ts'
import { type ArtInfo, angabeArten, artInfo, findeArt } from './angabe-arten.ts'
import { type AngabeErfasst, aendereAb, erfasseAngabe, nimmZurueck } from './angabe-erfassen.ts'
import { alsEingaben, type Formularfehler, liesEingaben } from './angabe-formular.ts'
import { namenVon, quadratVon, zeigeAngaben, zeitVon } from './angaben-ansicht.ts'
import { liesVerlauf } from './angaben-stand.ts'
import { alsText, nameVon } from './anzeige.ts'
import { datum } from './bausteine.ts'
import { dokumenteVon } from './dokument.ts'
import { istId, oeffneFall } from './oeffnen.ts'
import { type FallPerson, liesPersonen } from './personen.ts'

/** Last moment of a day in Germany: what was known when it ended. */
function endeVon(tag: string): Temporal.Instant {
  return Temporal.PlainDate.from(tag).add({ days: 1 }).toZonedDateTime(zeitzone).toInstant().subtract({ nanoseconds: 1000 })
}

/** Everything the page of facts shows; the address says year, state of knowledge and which form is open. */
export async function ladeAngaben(z: Zugriff) {
  const fall = await oeffneFall(z, z.params.fallId, 'Angaben ansehen')
  const frage = new URL(z.request.url).searchParams
  const heute = tagVon(z.jetzt)
  const jahr = /^(19|20)\d\d$/.test(frage.get('jahr') ?? '') ? Number(frage.get('jahr')) : heute.year
  const standTag = datum.safeParse(frage.get('stand')).data
  const { verlauf, personen } = await liesGanzeAkte(z, fall.fallId)
  const jetzt = verlauf.at(-1)?.bekanntSeit ?? z.jetzt
  const ansicht = zeigeAngaben(verlauf, personen, jahr, standTag === undefined ? jetzt : endeVon(standTag))
  const gegenstand = frage.get('verlauf')
  const darfErfassen = darf(z.konto, 'angabe.erfassen') && standTag === undefined
  return {
    ...ansicht,
    fallId: fall.fallId,
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
    const art = artInfo(angabe.art)
    return {
      tat: frage.has('aendern') ? ('aendern' as const) : ('zurueck' as const),
      ...beschreibung(art),
      leute,
      dokumente,
      person: personen.find((p) => p.personId === angabe.personId)?.kennung ?? '',
      angabeId: angabe.angabeId,
      bisher: { name: nameVon(art, angabe.wert), text: alsText(art, angabe.wert, namen), zeit: zeitVon(angabe) },
      eingaben: { ...alsEingaben(art, angabe.wert), von: angabe.giltVon, bis: angabe.giltBis ?? '', quelle: '' } as Record<string, string>,
    }
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

function beschreibung({ art, name, felder, bereich, geltung }: ArtInfo) {
  return { art, name, felder, bereich, nurEinMonat: geltung === 'monat' }
}

export type Angabenformular = NonNullable<Awaited<ReturnType<typeof offenesFormular>>>

/** Enters, changes, corrects or takes back a fact. Errors come back with what was typed. */
export async function erledigeAngabe(z: Zugriff) {
  const { fallId } = await oeffneFall(z, z.params.fallId, 'Angabe erfassen')
  const formular = await formularAus(z.request)
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  const eingaben = Object.fromEntries([...formular.keys()].map((name) => [name, formular.getAll(name).map(String).join(' ')]))
  const abgelehnt = (fehler: readonly Formularfehler[]) => ({ fehler, eingaben })
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  if (text('tat') === 'zurueck') {
    const dieses = istId(text('angabeId')) && (await liesVerlauf(z.db, z.traegerId, fallId)).some((a) => a.angabeId === text('angabeId'))
    if (!dieses) return abgelehnt([{ feld: 'quelle', satz: 'Diese Angabe gibt es in diesem Fall nicht.' }])
    return antwort(await nimmZurueck(z.db, h, text('angabeId'), text('quelle')), z, abgelehnt, 'quelle')
  }
  const info = findeArt(text('art'))
  if (info === undefined) return abgelehnt([{ feld: 'art', satz: 'Bitte wählen Sie eine Art von Angabe.' }])
  const gelesen = liesEingaben(info, formular)
  const fehler = [...(gelesen.ok ? [] : gelesen.fehler), ...zeitfehler(text)]
  if (!gelesen.ok || fehler.length > 0) return abgelehnt(fehler)
  const personen = await liesPersonen(z.db, z.traegerId, fallId)
  const personId = personen.find((p) => p.kennung === text('person'))?.personId ?? null
  const was = { personId, art: info.art, wert: gelesen.wert, quelle: text('quelle'), dokumentId: text('dokument') || null }
  const angabeId = text('angabeId') || undefined
  const erfasst =
    text('tat') === 'aendern' && text('wie') === 'ab'
      ? await aendereAb(z.db, h, fallId, { ...was, ab: text('ab'), gesehen: angabeId })
      : await erfasseAngabe(z.db, h, fallId, { ...was, giltVon: text('von'), giltBis: text('bis') || null, ersetzt: angabeId })
  return antwort(erfasst, z, abgelehnt, 'wert')
}

function zeitfehler(text: (name: string) => string): Formularfehler[] {
  const ab = text('tat') === 'aendern' && text('wie') === 'ab'
  const fehler: Formularfehler[] = []
  if (!datum.safeParse(text(ab ? 'ab' : 'von')).success) fehler.push({ feld: ab ? 'ab' : 'von', satz: 'Bitte geben Sie an, ab wann das gilt.' })
  if (text('quelle') === '') fehler.push({ feld: 'quelle', satz: 'Bitte geben Sie an, woher Sie das wissen.' })
  return fehler
}

function antwort<F>(erfasst: AngabeErfasst, z: Zugriff, abgelehnt: (fehler: readonly Formularfehler[]) => F, feld: string) {
  if (!erfasst.ok) return abgelehnt(erfasst.fehler.saetze.map((satz) => ({ feld, satz })))
  const ziel = new URL(z.request.url)
  for (const name of ['neu', 'aendern', 'zurueck', 'person', '_routes']) ziel.searchParams.delete(name)
  return redirect(`${ziel.pathname.replace(/\.data$/, '')}${ziel.search}`)
}
