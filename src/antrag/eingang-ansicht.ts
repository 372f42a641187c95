import { dokumenteVon, fallFuer } from '../fall/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { berechne } from '../recht/index.ts'
import { alleAngaben, angabenAus } from './angaben.ts'
import { type Bekannt, sucheBekannte } from './eingang.ts'
import { istUnbekannt, kontext, lageDesAntrags, type Schritt, schritte, schrittId, werteVon } from './gespraech.ts'
import type { Lage } from './lage.ts'
import type { Antrag } from './model.ts'
import { nachweise } from './nachweise.ts'
import { type Pruefstand, pruefstaende } from './pruefe-antwort.ts'
import { zeitpunkt } from './quittung.ts'
import { antwortZeilen, type Seitenansicht, titelVon, zeigeSeite } from './seitenansicht.ts'

/** One numbered answer of the intake. */
export type Eingangspunkt = Readonly<{
  nr: number
  frage: string
  titel: string
  zeilen: readonly { label: string; wert: string }[]
  stand: Pruefstand['ergebnis'] | 'offen'
  text: string
  /** what a person must clear up, or what evidence there is */
  hinweise: readonly string[]
  ba: string
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
  punkte: readonly Eingangspunkt[]
  jetzt: string
  geprueft: number
  wirkung: string
  aendern: Seitenansicht | undefined
  bekannte: readonly Bekannt[]
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
  const dokumente = await dokumenteVon(db, traegerId, { antragId: antrag.antragId })
  const belege = nachweise(lage, dokumente)
  const beantwortet = schritte(lage).filter((s) => schrittId(s) in lage.antworten)
  const punkteDesAntrags = beantwortet.map((s, i) =>
    punkt(
      s,
      i + 1,
      lage,
      antrag,
      staende,
      belege.filter((b) => b.frage === schrittId(s)),
    ),
  )
  const punkte = antrag.art === 'erstantrag' ? punkteDesAntrags : gemeldetePunkte(antrag, staende)
  const gewaehlt = beantwortet.find((s) => schrittId(s) === auswahl.frage) ?? beantwortet.find((s) => !staende.has(schrittId(s)))
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
    eingang: `${KANAL[antrag.kanal]}, ${antrag.gestelltAm ? zeitpunkt(antrag.gestelltAm) : ''}`,
    gesendet: antrag.gesendetAm !== null,
    art: antrag.art,
    erledigt: antrag.erledigtAm !== null,
    eilig: antrag.eilig,
    punkte,
    jetzt: antrag.erledigtAm === null ? offene(punkte, auswahl.frage) : '',
    geprueft: punkte.filter((p) => p.stand !== 'offen').length,
    wirkung: gewaehlt && antrag.art === 'erstantrag' ? wirkung(gewaehlt, lage, antrag, jetzt) : '',
    aendern: gewaehlt && auswahl.aendern && antrag.art === 'erstantrag' ? zeigeSeite(gewaehlt, lage, 'de') : undefined,
    bekannte: antrag.fallId === null ? await sucheBekannte(db, traegerId, antrag, heute) : [],
    dokumente: dokumente.map(({ dokumentId, name, typ, seiten, nachweis }) => ({ dokumentId, name, typ, seiten, nachweis })),
    fehlt: antrag.art !== 'erstantrag' ? [] : belege.filter((b) => b.stand !== 'hochgeladen').map((b) => b.titel),
  }
}

/** The answer that is open: the one of the address, else the first nobody decided. */
function offene(punkte: readonly Eingangspunkt[], frage: string | undefined): string {
  return (punkte.find((p) => p.frage === frage && p.stand === 'offen') ?? punkte.find((p) => p.stand === 'offen'))?.frage ?? ''
}

/** A reported change comes as answers of its own form; its facts are entered on the page of facts. */
function gemeldetePunkte(antrag: Antrag, staende: ReadonlyMap<string, Pruefstand>): Eingangspunkt[] {
  return Object.entries(antrag.antworten).flatMap(([seite, werte]) =>
    Object.entries(werte)
      .filter(([, wert]) => wert !== '')
      .map(([feld, wert], i): Eingangspunkt => {
        const frage = `${seite}/${feld}`
        const stand = staende.get(frage)
        const titel = feld.charAt(0).toUpperCase() + feld.slice(1).replaceAll('-', ' ')
        return {
          nr: i + 1,
          frage,
          titel,
          zeilen: [{ label: '', wert }],
          stand: stand?.ergebnis ?? 'offen',
          text: stand?.text ?? '',
          hinweise: [],
          ba: '',
        }
      }),
  )
}

const KANAL = { portal: 'über das Portal', papier: 'auf Papier', 'vor-ort': 'vor Ort' } as const

function punkt(
  s: Schritt,
  nr: number,
  lage: Lage,
  antrag: Antrag,
  staende: ReadonlyMap<string, Pruefstand>,
  belege: readonly { titel: string; dateien: readonly string[]; text: string; stand: string }[],
): Eingangspunkt {
  const stand = staende.get(schrittId(s))
  const felder = typeof s.seite.felder === 'function' ? s.seite.felder(lage, s.mensch) : s.seite.felder
  return {
    nr,
    frage: schrittId(s),
    titel: titelVon(s, 'de'),
    zeilen: antwortZeilen(s, lage, 'de'),
    stand: stand?.ergebnis ?? 'offen',
    text: stand?.text ?? '',
    ba: [...new Set(felder.flatMap((f) => f.ba ?? []))].join(', '),
    hinweise: [
      ...(istUnbekannt(werteVon(s, lage.antworten)) ? ['Die Person weiß es nicht. Bitte klären.'] : []),
      ...(s.seite.rueckfrage?.(kontext(s, lage)) ? ['Hier entscheidet eine Person, nicht das Programm.'] : []),
      ...belege.map((b) =>
        b.dateien.length > 0
          ? `Beleg: ${b.dateien.join(', ')}`
          : b.stand === 'habe-ich-nicht'
            ? `${b.titel}: hat die Person nicht. ${b.text}`
            : `${b.titel} fehlt.`,
      ),
    ],
  }
}

/** What the answer changes in euros: the claim with it and without it, everything else as answered. */
function wirkung(s: Schritt, lage: Lage, antrag: Antrag, jetzt: Temporal.Instant): string {
  const eigene = angabenAus(s, lage)
  if (eigene.length === 0) return 'Ändert nichts an der Berechnung.'
  if (eigene.some((a) => a.art === 'person.stamm')) return ''
  const ab = antrag.wirktAb ?? `${lage.monat}-01`
  const alle = alleAngaben(lage, ab, jetzt)
  const ohne = alle.filter((a) => !eigene.some((e) => (e.person || null) === a.personId && e.art === a.art && e.schluessel === a.schluessel))
  const mit = anspruch(alle, lage)
  const davor = anspruch(ohne, lage)
  if (mit === undefined || davor === undefined) return ''
  const cent = Math.round(100 * (mit - davor))
  const betrag = (Math.abs(cent) / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })
  return cent === 0 ? 'Ändert den Anspruch nicht.' : `Wirkung: ${cent > 0 ? '+' : '\u2212'}${betrag}\u00a0€ im Monat.`
}

function anspruch(angaben: Parameters<typeof fallFuer>[0], lage: Lage): number | undefined {
  const personen = lage.bg.map((m, i) => ({ personId: m.id, kennung: m.id, nr: i + 1 }))
  const gebaut = fallFuer(angaben, personen, lage.monat, { aktenzeichen: 'eingang' })
  const ergebnis = gebaut.ok ? berechne(gebaut.fall) : undefined
  return ergebnis?.schema === 'ergebnis/v1' ? ergebnis.anspruch : undefined
}
