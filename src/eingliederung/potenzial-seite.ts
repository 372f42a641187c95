import { oeffneFall } from '../fall/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon, zeitzone } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { begriffsname, escoZu, findBegriff, sucheBegriffe } from './begriffe/suche.ts'
import { mitCode } from './begriffe/zuordnen.ts'
import { findeFeld, type Profilfeld } from './felder.ts'
import { gewaehltePerson, leuteDesFalls, type Mensch } from './leute.ts'
import { liesProfilVerlauf, type Profilzeile } from './profil.ts'
import { beendeProfil, erfasseProfil, nimmProfilZurueck, type ProfilErfasst } from './profil-erfassen.ts'
import { bildungsstufen, eingaben, profilText, wertAus } from './profil-form.ts'
import { sichtVon } from './sicht.ts'
import { feldnamen } from './texte/personal-profil.ts'
import { potenzialtexte as t } from './texte/personal-weg.ts'
import { besprichPunkt, offenePunkte, type Punkt, uebernimmPunkt } from './vorbereitung.ts'

const gruppen: readonly Readonly<{ gruppe: keyof typeof t.gruppen; felder: readonly Profilfeld[] }>[] = [
  { gruppe: 'staerken', felder: ['staerke', 'faehigkeit', 'wunschberuf'] },
  { gruppe: 'koennen', felder: ['beruf', 'berufsabschluss', 'schulabschluss', 'sprache'] },
  { gruppe: 'rahmen', felder: ['status', 'mobilitaet', 'fuehrerschein', 'wohnort', 'arbeitszeit'] },
  { gruppe: 'umstaende', felder: ['kinderbetreuung', 'pflege', 'zumutbarkeit', 'wohnsituation', 'schulden', 'hindernis'] },
  { gruppe: 'gesundheit', felder: ['gesundheit', 'sucht'] },
]

const datum = (iso: string) => iso.split('-').reverse().join('.')
const tagText = (m: Temporal.Instant) => datum(tagVon(m).toString())

/** The person of a case page, and the others to choose from. */
export async function oeffneWeg(z: Zugriff, zweck: string): Promise<Readonly<{ fallId: string; leute: Mensch[]; mensch: Mensch | undefined }>> {
  const fall = await oeffneFall(z, z.params.fallId, zweck)
  const leute = await leuteDesFalls(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt).toString())
  return { fallId: fall.fallId, leute, mensch: gewaehltePerson(leute, z.request.url) }
}

/** Names and ages alone: what a page needs to choose. */
export function waehlbare(leute: readonly Mensch[]) {
  return leute.map(({ kennung, name, alter, elb }) => ({ kennung, name, alter, elb }))
}

/** What the page of the Potenzialanalyse shows; health is not in it for who may not read it. */
export async function potenzialSeite(z: Zugriff) {
  const { leute, mensch } = await oeffneWeg(z, t.zweck)
  if (mensch === undefined) return { mensch: undefined, leute: waehlbare(leute) }
  const sicht = sichtVon(z.konto)
  const zeilen = await liesProfilVerlauf(z.db, z.traegerId, mensch.personId, sicht)
  const stand = standAus(z.request.url)
  const gelten = zeilen.filter((a) => gilt(a, stand))
  const begriffe = await begriffeFuer(z, gelten)
  const punkte = await offenePunkte(z.db, z.traegerId, mensch.personId, sicht)
  return {
    mensch: { kennung: mensch.kennung, name: mensch.name, vorname: mensch.vorname },
    leute: waehlbare(leute),
    stand: stand?.tag,
    heute: tagVon(z.jetzt).toString(),
    darfSchreiben: stand === undefined && darf(z.konto, 'profil.erfassen'),
    gruppen: gruppen
      .filter((g) => sicht.gesundheit || g.gruppe !== 'gesundheit')
      .map((g) => ({ gruppe: g.gruppe, felder: g.felder.map((feld) => feldAnsicht(feld, gelten, begriffe)) })),
    punkte: punkte.map(punktAnsicht),
    verlauf: zeilen.toReversed().map(verlaufszeile),
  }
}

type Stand = Readonly<{ tag: string; moment: Temporal.Instant }>

/** `?stand=2026-08-01`: what was known at the end of that day. */
function standAus(url: string): Stand | undefined {
  const tag = new URL(url).searchParams.get('stand') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tag)) return undefined
  try {
    const naechster = Temporal.PlainDate.from(tag).add({ days: 1 }).toZonedDateTime(zeitzone)
    return { tag, moment: naechster.toInstant() }
  } catch {
    return undefined
  }
}

function gilt(a: Profilzeile, stand: Stand | undefined): boolean {
  if (a.wert === null) return false
  if (stand === undefined) return a.bekanntBis === null
  const vorher = (m: Temporal.Instant) => Temporal.Instant.compare(m, stand.moment) < 0
  return vorher(a.bekanntSeit) && (a.bekanntBis === null || !vorher(a.bekanntBis))
}

/** For a skill in own words the closest terms of the catalogue: one click and it is coded. */
async function begriffeFuer(z: Zugriff, gelten: readonly Profilzeile[]): Promise<ReadonlyMap<string, readonly Angebot[]>> {
  const eigene = gelten.filter((a) => a.feld === 'faehigkeit' && (a.wert as { code?: string } | null)?.code === undefined).slice(0, 20)
  const paare: (readonly [string, readonly Angebot[]])[] = []
  for (const a of eigene) {
    const name = String((a.wert as { name?: string } | null)?.name ?? '')
    const worte = [name, ...name.split(/[\s,/-]+/).filter((w) => w.length > 3)]
    for (const wort of worte) {
      const treffer = await sucheBegriffe(z.db, z.traegerId, 'esco-faehigkeit', wort, 3)
      if (treffer.length === 0) continue
      paare.push([a.profilAngabeId, treffer.map((b) => ({ code: b.code, name: begriffsname(b, 'de') }))])
      break
    }
  }
  return new Map(paare)
}
type Angebot = Readonly<{ code: string; name: string }>

function feldAnsicht(feld: Profilfeld, gelten: readonly Profilzeile[], begriffe: ReadonlyMap<string, readonly Angebot[]>) {
  return {
    feld,
    name: feldnamen[feld],
    mehrere: findeFeld(feld)?.mehrere === true,
    eingaben: eingaben[feld],
    angaben: gelten
      .filter((a) => a.feld === feld)
      .toSorted((a, b) => Number(istStark(b)) - Number(istStark(a)))
      .map((a) => ({
        id: a.profilAngabeId,
        text: profilText(feld, a.wert),
        code: codeVon(a),
        esco: escoVon(a),
        begriffe: begriffe.get(a.profilAngabeId) ?? [],
        wert: a.wert as Readonly<Record<string, unknown>>,
        giltVon: a.giltVon,
        gilt: t.gilt(datum(a.giltVon), a.giltBis === null ? null : datum(a.giltBis)),
        beendet: a.giltBis !== null,
        herkunft: t.herkunft(quelleText(a.quelle), a.erfasstVon, tagText(a.bekanntSeit)),
        selbst: a.quelle === 'selbst',
      })),
  }
}

const istStark = (a: Profilzeile) => (a.wert as { staerke?: boolean } | null)?.staerke === true

function codeVon({ feld, wert }: Profilzeile): string {
  const w = wert as Readonly<{ kldb?: string; isco?: string; code?: string; art?: string; abschluss?: string }>
  const stufe = feld === 'schulabschluss' ? bildungsstufen[w.abschluss ?? ''] : feld === 'berufsabschluss' ? bildungsstufen[w.art ?? ''] : undefined
  const beruf = w.kldb === undefined ? undefined : `KldB\u00a0${w.kldb}`
  return [beruf, stufe].filter((s) => s !== undefined).join(', ')
}

/** What a skill is in ESCO, in the English of the official list: for staff. */
function escoVon({ feld, wert }: Profilzeile): Readonly<{ was: string; name: string }> | undefined {
  const code = feld === 'faehigkeit' ? (wert as { code?: string } | null)?.code : undefined
  if (code === undefined) return undefined
  const zu = escoZu(code)
  if (zu === undefined) return code.startsWith('http') ? { was: t.esco, name: '' } : undefined
  return { was: zu.selbst ? t.escoIst : t.escoUnter, name: zu.gruppe === undefined ? zu.name : `${zu.name} (${zu.gruppe})` }
}

function quelleText(quelle: string): string {
  const namen: Readonly<Record<string, string>> = t.quellen
  return namen[quelle] ?? quelle
}

function punktAnsicht(p: Punkt) {
  const name = p.feld === 'schwer' ? t.schwer : feldnamen[p.feld]
  return { punktId: p.punktId, name, text: p.feld === 'schwer' ? String(p.wert.text ?? '') : profilText(p.feld, p.wert), frei: p.feld === 'schwer' }
}

function verlaufszeile(a: Profilzeile) {
  return {
    id: a.profilAngabeId,
    name: feldnamen[a.feld],
    text: a.wert === null ? t.zurueckgenommen : profilText(a.feld, a.wert),
    ersetzt: a.bekanntBis !== null,
    gilt: t.gilt(datum(a.giltVon), a.giltBis === null ? null : datum(a.giltBis)),
    bekannt: tagText(a.bekanntSeit),
    woher: `${quelleText(a.quelle)}, ${a.erfasstVon}`,
  }
}

export type PotenzialGetan = Readonly<{ ok: boolean; saetze: readonly string[]; feld: string }>

/** What a form of the page asks for. */
export async function tuePotenzial(z: Zugriff): Promise<PotenzialGetan> {
  const { fallId, mensch } = await oeffneWeg(z, t.zweckSchreiben)
  const f = await formularAus(z.request)
  const feld = String(f.get('feld') ?? '')
  if (mensch === undefined) throw new Response(null, { status: 404 })
  const tun = taten[String(f.get('aktion') ?? '')]
  if (tun === undefined) throw new Response(null, { status: 400 })
  const saetze = await tun({ z, f, fallId, mensch, feld })
  return typeof saetze === 'string' ? { ok: true, saetze: [saetze], feld } : { ok: false, saetze, feld }
}

type Tat = Readonly<{ z: Zugriff; f: FormData; fallId: string; mensch: Mensch; feld: string }>
/** @returns what was done, or the sentences that say why not */
type Tun = (t: Tat) => Promise<string | readonly string[]>

const alsSatz = (getan: ProfilErfasst, satz: string): string | readonly string[] => (getan.ok ? satz : getan.fehler.saetze)
const wortFeld = (f: FormData, name: string) => String(f.get(name) ?? '').trim()

const taten: Readonly<Record<string, Tun>> = {
  neu: async ({ z, f, fallId, mensch, feld }) => {
    const info = findeFeld(feld)
    if (info === undefined) throw new Response(null, { status: 400 })
    const wert = await mitCode(z.db, z.traegerId, feld, wertAus(info.feld, f))
    const ersetzt = wortFeld(f, 'ersetzt') || undefined
    const neu = {
      fallId,
      personId: mensch.personId,
      feld,
      wert,
      giltVon: wortFeld(f, 'giltVon') || tagVon(z.jetzt).toString(),
      quelle: 'gespraech',
      ersetzt,
    }
    return alsSatz(await erfasseProfil(z.db, z, neu), t.getan.neu)
  },
  schnell: async ({ z, f, fallId, mensch }) => {
    const woerter = wortFeld(f, 'name')
      .split(/[,;\n]/)
      .map((s) => s.trim())
      .filter((s) => s !== '')
    const saetze: string[] = []
    for (const name of woerter.slice(0, 20)) {
      const wert = await mitCode(z.db, z.traegerId, 'faehigkeit', { name })
      const neu = { fallId, personId: mensch.personId, feld: 'faehigkeit', wert, giltVon: tagVon(z.jetzt).toString(), quelle: 'gespraech' }
      const getan = await erfasseProfil(z.db, z, neu)
      if (!getan.ok) saetze.push(...getan.fehler.saetze.map((s) => `${name}: ${s}`))
    }
    return saetze.length > 0 ? saetze : t.getan.neu
  },
  zuordnen: async ({ z, f, fallId, mensch }) => {
    const zeilen = await liesProfilVerlauf(z.db, z.traegerId, mensch.personId, { gesundheit: false })
    const alt = zeilen.find((a) => a.profilAngabeId === wortFeld(f, 'id') && a.feld === 'faehigkeit' && a.bekanntBis === null)
    const begriff = await findBegriff(z.db, z.traegerId, 'esco-faehigkeit', wortFeld(f, 'code'))
    if (alt === undefined || begriff === undefined) return [t.begriffFehlt]
    const wert = { ...(alt.wert as Readonly<Record<string, unknown>>), name: begriffsname(begriff, 'de'), code: begriff.code }
    const neu = { fallId, personId: mensch.personId, feld: 'faehigkeit', wert, giltVon: alt.giltVon, quelle: alt.quelle, ersetzt: alt.profilAngabeId }
    return alsSatz(await erfasseProfil(z.db, z, neu), t.getan.neu)
  },
  ende: async ({ z, f, mensch }) => alsSatz(await beendeProfil(z.db, z, wortFeld(f, 'id'), wortFeld(f, 'bis'), mensch.personId), t.getan.beendet),
  zurueck: async ({ z, f, mensch }) =>
    alsSatz(await nimmProfilZurueck(z.db, z, wortFeld(f, 'id'), wortFeld(f, 'grund'), mensch.personId), t.getan.zurueck),
  uebernehmen: async ({ z, f, mensch }) => {
    const getan = await uebernimmPunkt(z.db, z, mensch.personId, wortFeld(f, 'punkt'))
    return getan.ok ? t.getan.neu : getan.saetze
  },
  besprochen: async ({ z, f, mensch }) => {
    await besprichPunkt(z.db, z, mensch.personId, wortFeld(f, 'punkt'))
    return t.getan.punkt
  },
}
