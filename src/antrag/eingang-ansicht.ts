import { type Dokument, dokumenteVon, fallFuer } from '../fall/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { wirdBenachrichtigt } from '../platform/post/index.ts'
import { berechne } from '../recht/index.ts'
import { type Vorschlag, vorschlagZu } from './aenderung-vorschlag.ts'
import { aenderungTitel, aenderungZeilen } from './aenderung-worte.ts'
import { alleAngaben, angabenAus } from './angaben.ts'
import { type Bekannt, sucheBekannte } from './bekannte.ts'
import { istUnbekannt, kontext, lageDesAntrags, type Schritt, schritte, schrittId, werteVon } from './gespraech.ts'
import type { Lage } from './lage.ts'
import type { Antrag } from './model.ts'
import { fehlendeNachweise, type Nachweispunkt, nachweise } from './nachweise.ts'
import { type Pruefstand, pruefstaende } from './pruefstand.ts'
import { zeitpunkt } from './quittung.ts'
import { type Fragestand, fragestand, type Rueckfrage, rueckfragenVon, vorschlagAntwortfrist } from './rueckfrage.ts'
import { antwortZeilen, type Seitenansicht, titelVon, zeigeSeite } from './seitenansicht.ts'
import { eingangsblick as t } from './texte/personal-arbeit.ts'
import { vorsichtAusAntworten } from './vorsicht.ts'

/** One numbered answer of the intake. */
export type Eingangspunkt = Readonly<{
  nr: number
  frage: string
  titel: string
  zeilen: readonly { label: string; wert: string }[]
  stand: Pruefstand['ergebnis'] | 'offen'
  text: string
  /** of an answer that is asked about; `beantwortet` is to be decided again */
  fragestand: Fragestand | undefined
  /** what was asked about it so far, with the answers */
  fragen: readonly Gefragt[]
  /** papers that prove it */
  belege: readonly string[]
  /** what a person must clear up, or what evidence there is */
  hinweise: readonly string[]
  ba: string
}>

export type Gefragt = Readonly<{
  rueckfrageId: string
  nr: number
  text: string
  am: string
  frist: string
  antwort: string
  antwortAm: string
  haus: boolean
}>

export type Eingangsseite = Readonly<{
  antragId: string
  nummer: string
  name: string
  aktenzeichen: string | undefined
  fallId: string | null
  eingang: string
  gesendet: boolean
  art: string
  erledigt: boolean
  eilig: string
  /** what to heed before somebody writes or calls */
  vorsicht: readonly string[]
  punkte: readonly Eingangspunkt[]
  jetzt: string
  geprueft: number
  wirkung: string
  aendern: Seitenansicht | undefined
  vorschlag: Vorschlag | undefined
  bekannte: readonly Bekannt[]
  /** questions that are noted: when to answer by, and how they go out */
  senden: Readonly<{ anzahl: number; frist: string; frueheste: string; postfach: boolean }>
  dokumente: readonly { dokumentId: string; name: string; typ: string; seiten: number; nachweis: string }[]
  fehlt: readonly string[]
}>

/**
 * The intake of one application as the page shows it.
 *
 * @param auswahl the answer that is open; without it the first one nobody decided
 */
export async function zeigeEingang(
  db: TraegerDb,
  traegerId: string,
  antrag: Antrag,
  jetzt: Temporal.Instant,
  auswahl: { frage?: string; aendern: boolean },
): Promise<Eingangsseite> {
  const heute = tagVon(jetzt).toString()
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const staende = await pruefstaende(db, traegerId, antrag.antragId)
  const dokumente = await papiereVon(db, traegerId, antrag)
  const beantwortet = schritte(lage).filter((s) => schrittId(s) in lage.antworten)
  const gesendet = await rueckfragenVon(db, traegerId, { antragId: antrag.antragId })
  const stoff: Punktstoff = { lage, antrag, staende, gesendet, dokumente }
  const punkte =
    antrag.art === 'erstantrag'
      ? beantwortet.map((s, i) =>
          punkt(
            s,
            i + 1,
            stoff,
            nachweise(lage, dokumente).filter((b) => b.frage === schrittId(s)),
          ),
        )
      : gemeldetePunkte(stoff)
  const jetztOffen = antrag.erledigtAm === null ? offene(punkte, auswahl.frage) : ''
  const gewaehlt = beantwortet.find((s) => schrittId(s) === jetztOffen)
  const ich = antrag.art === 'erstantrag' ? lage.menschen[0] : undefined
  const fall = antrag.fallId
    ? await db
        .selectFrom('fall')
        .select(['aktenzeichen', 'bezeichnung'])
        .where('traegerId', '=', traegerId)
        .where('fallId', '=', antrag.fallId)
        .executeTakeFirst()
    : undefined
  return {
    antragId: antrag.antragId,
    nummer: antrag.nummer,
    name: ich ? `${ich.nachname}, ${ich.vorname}` : (fall?.bezeichnung ?? ''),
    aktenzeichen: fall?.aktenzeichen,
    fallId: antrag.fallId,
    eingang: [t.kanal[antrag.kanal], ...(antrag.gestelltAm ? [zeitpunkt(antrag.gestelltAm)] : []), ...gelesenIn(antrag.sprache)].join(', '),
    gesendet: antrag.gesendetAm !== null,
    art: antrag.art,
    erledigt: antrag.erledigtAm !== null,
    eilig: antrag.eilig,
    vorsicht: vorsichtAusAntworten(lage),
    punkte,
    jetzt: jetztOffen,
    geprueft: punkte.filter((p) => !zuEntscheiden(p)).length,
    wirkung: gewaehlt && antrag.art === 'erstantrag' ? wirkung(gewaehlt, lage, antrag, jetzt) : '',
    aendern: gewaehlt && auswahl.aendern && antrag.art === 'erstantrag' ? zeigeSeite(gewaehlt, lage, 'de') : undefined,
    vorschlag: jetztOffen === '' ? undefined : await vorschlagZu(db, traegerId, antrag),
    senden: {
      anzahl: punkte.filter((p) => p.fragestand === 'gemerkt').length,
      frist: vorschlagAntwortfrist(tagVon(jetzt)),
      frueheste: tagVon(jetzt).add({ days: 7 }).toString(),
      postfach: antrag.fallId !== null && (await wirdBenachrichtigt(db, traegerId, antrag.fallId)),
    },
    bekannte: antrag.fallId === null ? await sucheBekannte(db, traegerId, antrag, heute) : [],
    dokumente: dokumente.map(({ dokumentId, name, typ, seiten, nachweis }) => ({ dokumentId, name, typ, seiten, nachweis })),
    fehlt: antrag.art !== 'erstantrag' ? [] : fehlendeNachweise(lage, dokumente).map((b) => b.titel),
  }
}

/** Papers that came with the application, then what else reached its case since: an answer on paper is filed there. */
async function papiereVon(db: TraegerDb, traegerId: string, antrag: Antrag): Promise<Dokument[]> {
  const eigene = await dokumenteVon(db, traegerId, { antragId: antrag.antragId })
  if (antrag.fallId === null) return eigene
  const weitere = (await dokumenteVon(db, traegerId, { fallId: antrag.fallId })).filter(
    (d) => d.kanal !== 'haus' && d.antragId !== antrag.antragId && Temporal.Instant.compare(d.eingangAm, antrag.angelegtAm) >= 0,
  )
  return [...eigene, ...weitere]
}

/** Nobody decided, or the answer to a question has come. */
const zuEntscheiden = (p: Eingangspunkt): boolean => p.stand === 'offen' || p.fragestand === 'beantwortet'

/** The answer that is open: the one of the address, else the first to be decided. A question that was only noted can be opened again. */
function offene(punkte: readonly Eingangspunkt[], frage: string | undefined): string {
  const gewaehlt = punkte.find((p) => p.frage === frage && (zuEntscheiden(p) || p.fragestand === 'gemerkt'))
  return (gewaehlt ?? punkte.find(zuEntscheiden))?.frage ?? ''
}

type Punktstoff = Readonly<{
  lage: Lage
  antrag: Antrag
  staende: ReadonlyMap<string, Pruefstand>
  gesendet: readonly Rueckfrage[]
  dokumente: readonly Dokument[]
}>

/** A reported change is one point: what was said, in the words of staff. */
function gemeldetePunkte({ antrag, staende, gesendet, dokumente }: Punktstoff): Eingangspunkt[] {
  return Object.entries(antrag.antworten).map(([frage, werte], i) => ({
    nr: i + 1,
    frage,
    titel: aenderungTitel(werte),
    zeilen: aenderungZeilen(werte),
    ...standVon(frage, staende, gesendet),
    belege: dokumente.filter((d) => d.antragId === antrag.antragId).map((d) => d.dokumentId),
    hinweise: [],
    ba: '',
  }))
}

function standVon(
  frage: string,
  staende: ReadonlyMap<string, Pruefstand>,
  gesendet: readonly Rueckfrage[],
): Pick<Eingangspunkt, 'stand' | 'text' | 'fragestand' | 'fragen'> {
  const stand = staende.get(frage)
  const wo = stand && fragestand(stand, gesendet)
  return {
    stand: stand?.ergebnis ?? 'offen',
    // what was sent stands below with its day
    text: wo === 'gesendet' || wo === 'beantwortet' ? '' : (stand?.text ?? ''),
    fragestand: wo,
    fragen: gesendet.flatMap((r) =>
      r.punkte
        .filter((p) => p.frage === frage)
        .map((p) => ({
          rueckfrageId: r.rueckfrageId,
          nr: p.nr,
          text: p.text,
          am: tagVon(r.am).toString(),
          frist: r.frist,
          antwort: p.antwort?.text ?? '',
          antwortAm: p.antwort ? tagVon(p.antwort.am).toString() : '',
          haus: p.antwort?.von === 'haus',
        })),
    ),
  }
}

/** The titles of the answers, as questions about them name them. */
export function titelDesEingangs(antrag: Antrag, heute: string): (frage: string) => string {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  return (frage) => {
    if (antrag.art !== 'erstantrag') return aenderungTitel(antrag.antworten[frage] ?? {})
    const s = schritte(lage).find((x) => schrittId(x) === frage)
    return s ? titelVon(s, 'de') : frage
  }
}

/** Which pages somebody read, for who will write or talk to them; German goes without saying. */
const gelesenIn = (sprache: string): string[] => (sprache === 'einfach' || sprache === 'en' ? [t.sprache[sprache]] : [])

function punkt(s: Schritt, nr: number, { lage, staende, gesendet, dokumente }: Punktstoff, belege: readonly Nachweispunkt[]): Eingangspunkt {
  const felder = typeof s.seite.felder === 'function' ? s.seite.felder(lage, s.mensch) : s.seite.felder
  return {
    nr,
    frage: schrittId(s),
    titel: titelVon(s, 'de'),
    zeilen: antwortZeilen(s, lage, 'de'),
    ...standVon(schrittId(s), staende, gesendet),
    belege: dokumente.filter((d) => belege.some((b) => b.id === d.nachweis)).map((d) => d.dokumentId),
    ba: [...new Set(felder.flatMap((f) => f.ba ?? []))].join(', '),
    hinweise: [
      ...(istUnbekannt(werteVon(s, lage.antworten)) ? [t.weissNicht] : []),
      ...(s.seite.rueckfrage?.(kontext(s, lage)) ? [t.personEntscheidet] : []),
      ...belege.filter((b) => b.dateien.length === 0).map((b) => (b.stand === 'habe-ich-nicht' ? t.hatNicht(b.titel, b.text) : t.fehlt(b.titel))),
    ],
  }
}

/** What the answer changes in euros: the claim with it and without it, everything else as answered. */
function wirkung(s: Schritt, lage: Lage, antrag: Antrag, jetzt: Temporal.Instant): string {
  const eigene = angabenAus(s, lage)
  if (eigene.length === 0) return t.ohneBerechnung
  if (eigene.some((a) => a.art === 'person.stamm')) return ''
  const ab = antrag.wirktAb ?? `${lage.monat}-01`
  const alle = alleAngaben(lage, ab, jetzt)
  const ohne = alle.filter((a) => !eigene.some((e) => (e.person || null) === a.personId && e.art === a.art && e.schluessel === a.schluessel))
  const mit = anspruch(alle, lage)
  const davor = anspruch(ohne, lage)
  if (mit === undefined || davor === undefined) return ''
  const cent = Math.round(100 * (mit - davor))
  const betrag = (Math.abs(cent) / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })
  return cent === 0 ? t.ohneWirkung : t.wirkung((cent > 0 ? '+' : '\u2212') + betrag)
}

function anspruch(angaben: Parameters<typeof fallFuer>[0], lage: Lage): number | undefined {
  const personen = lage.bg.map((m, i) => ({ personId: m.id, kennung: m.id, nr: i + 1 }))
  const gebaut = fallFuer(angaben, personen, lage.monat, { aktenzeichen: 'eingang' })
  const ergebnis = gebaut.ok ? berechne(gebaut.fall) : undefined
  return ergebnis?.schema === 'ergebnis/v1' ? ergebnis.anspruch : undefined
}
