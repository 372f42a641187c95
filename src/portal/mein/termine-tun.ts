import {
  beantrageReisekosten,
  beantworteAnhoerung,
  bucheSelbst,
  merkeBescheinigung,
  pflichtenVon,
  reisemittel,
  type Selbst,
  sageSelbstAb,
  termineVon,
  verlegeSelbst,
} from '../../eingliederung/index.ts'
import { dokumentsatz, istId } from '../../fall/index.ts'
import type { Zugriff } from '../../platform/auth/index.ts'
import { liesBetrag, liesDatum } from '../../platform/eingabe/index.ts'
import { termintexte } from '../texte/termine.ts'
import { type FormularMitDateien, ladeHoch } from './hochladen.ts'
import { selbst } from './termine.ts'

export type Terminantwort = Readonly<{
  ok: boolean
  satz: string
  /** what the sentence is about: `grund-` and the id of the appointment */
  feld: string
  meldungen: readonly Readonly<{ feld: string; satz: string }>[]
  /** what was typed, so that nobody has to type it twice */
  eingabe: Readonly<Record<string, string>>
  /** new with each answer that went through: the form is empty again */
  marke: string
}>
type Gesandt = Readonly<Pick<FormularMitDateien, 'formular' | 'dateien'>>
type Gelesen = Readonly<{ text: (name: string) => string; hat: (name: string) => boolean }>
type Ergebnis = Readonly<{ ok: boolean; satz: string; feld?: string }>
const nein = (feld: string, satz: string): Ergebnis => ({ ok: false, satz, feld })

const taten = ['buchen', 'verlegen', 'absagen', 'krank', 'reise', 'antwort'] as const

/** What the person does with her appointments. */
export async function tueTermine(z: Zugriff, { formular, dateien }: Gesandt): Promise<Terminantwort> {
  const ich = await selbst(z, 'Termine')
  const f: Gelesen = { text: (name) => String(formular.get(name) ?? '').trim(), hat: (name) => formular.has(name) }
  const tat = taten.find((t) => t === f.text('tat'))
  const { ok, satz, feld = '' } = tat === undefined ? nein('', termintexte(z.sprache).fehler) : await tue(z, ich, tat, f, dateien)
  const eingabe = Object.fromEntries([...formular].flatMap(([name, wert]) => (typeof wert === 'string' ? [[name, wert.slice(0, 5000)]] : [])))
  const meldungen = ok || feld === '' ? [] : [{ feld, satz }]
  return { ok, satz, feld, meldungen, eingabe: ok ? {} : eingabe, marke: ok ? z.jetzt.toString() : '' }
}

async function tue(z: Zugriff, ich: Selbst, tat: (typeof taten)[number], f: Gelesen, dateien: Gesandt['dateien']): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  if (tat === 'buchen' || tat === 'verlegen') return nimmZeit(z, ich, tat, f)
  if (tat === 'absagen') return sageAb(z, ich, f)
  const feld = { krank: 'krank-datei', reise: `d-${f.text('terminId')}`, antwort: `n-${f.text('pflichtId')}` }[tat]
  if (dateien.length > 1) return nein(feld, t.eineDatei)
  const falsch =
    tat === 'krank'
      ? pruefeTage(z, f)
      : tat === 'reise'
        ? pruefeKosten(z, f)
        : f.text('text') === '' && !f.hat('persoenlich')
          ? nein(`x-${f.text('pflichtId')}`, t.fehltAntwort)
          : undefined
  if (falsch !== undefined) return falsch
  const { dokumentIds, abgelehnt } = await ladeHoch(z.db, z.umfeld.tresor, z, dateien, { fallId: ich.fallId, personId: ich.personId, nachweis: '' })
  const [schlecht] = abgelehnt
  if (schlecht !== undefined) return nein(feld, t.datei(schlecht.name, dokumentsatz(schlecht.satz, z.sprache)))
  return { krank: meldeKrank, reise: beantrage, antwort: antworte }[tat](z, ich, f, dokumentIds[0] ?? null)
}

/** Sent twice it is done once: whoever has the time already is told so. */
async function nimmZeit(z: Zugriff, ich: Selbst, tat: 'buchen' | 'verlegen', f: Gelesen): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  const terminId = f.text('terminId')
  const [feld, fertig] = tat === 'buchen' ? ['zeit', t.gebucht] : [`v-${terminId}`, t.verlegt]
  const von = momentAus(f.text('von'))
  if (von === undefined || (tat === 'verlegen' && !istId(terminId))) return nein(feld, t.nichtFrei)
  const meine = await termineVon(z.db, z.traegerId, { fallId: ich.fallId, personId: ich.personId, von: z.jetzt })
  const vereinbart = meine.filter((x) => x.stand === 'vereinbart')
  if (vereinbart.some((x) => Temporal.Instant.compare(x.von, von) === 0)) return { ok: true, satz: fertig }
  if (tat === 'buchen' && vereinbart.filter((x) => x.selbstGebucht).length >= SELBST_HOECHSTENS) return nein(feld, t.genug)
  const getan = tat === 'buchen' ? await bucheSelbst(z.db, z, ich, von) : await verlegeSelbst(z.db, z, ich, terminId, von)
  return getan.ok ? { ok: true, satz: fertig } : nein(feld, t.nichtFrei)
}

/** So that nobody takes the times of others. */
const SELBST_HOECHSTENS = 2

async function sageAb(z: Zugriff, ich: Selbst, f: Gelesen): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  const terminId = f.text('terminId')
  const termin = (await termineVon(z.db, z.traegerId, { fallId: ich.fallId, personId: ich.personId })).find((x) => x.terminId === terminId)
  if (termin?.stand === 'abgesagt') return { ok: true, satz: t.storniert }
  const grund = f.text('grund').slice(0, 500)
  if (termin?.verbindlich && grund === '') return nein(`g-${terminId}`, t.fehltGrund)
  const getan = await sageSelbstAb(z.db, z, ich, istId(terminId) ? terminId : ich.personId, grund || termintexte('de').ohneGrund, f.hat('gesundheit'))
  if (!getan.ok) return nein('', t.vorbei)
  return { ok: true, satz: getan.abgesagt ? t.storniert : t.gebeten }
}

/** As a date field sends it, or as somebody types it into a browser that has none. */
function tagAus(text: string): string | undefined {
  const gelesen = liesDatum(text)
  return gelesen.ok ? gelesen.wert : undefined
}

/** A certificate is for weeks, not for years: what is longer is a slip of the finger. */
const TAGE_HOECHSTENS = 366

function pruefeTage(z: Zugriff, f: Gelesen): Ergebnis | undefined {
  const t = termintexte(z.sprache)
  const [von, bis] = [tagAus(f.text('von')), tagAus(f.text('bis'))]
  if (von === undefined) return nein('von', t.tage)
  if (bis === undefined) return nein('bis', t.tage)
  const tage = Temporal.PlainDate.from(von).until(bis, { largestUnit: 'days' }).days
  return tage < 0 || tage > TAGE_HOECHSTENS ? nein('bis', t.tageFolge) : undefined
}

async function meldeKrank(z: Zugriff, { fallId, personId }: Selbst, f: Gelesen, dokumentId: string | null): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  await merkeBescheinigung(z.db, z, { fallId, personId, von: tagAus(f.text('von')) ?? '', bis: tagAus(f.text('bis')) ?? '', dokumentId })
  return { ok: true, satz: dokumentId === null ? t.krankGemeldet : t.angekommen }
}

const REISE_HOECHSTENS_CENT = 100_000

function pruefeKosten(z: Zugriff, f: Gelesen): Ergebnis | undefined {
  const t = termintexte(z.sprache)
  const terminId = f.text('terminId')
  const [weg, begleitung] = [cent(f.text('betrag'), z), cent(f.text('begleitungBetrag'), z)]
  if (weg === undefined) return nein(`b-${terminId}`, t.betragFalsch)
  if (begleitung === undefined) return nein(`k-${terminId}`, t.betragFalsch)
  if (weg === 0) return nein(`b-${terminId}`, t.betragFehlt)
  if (weg > REISE_HOECHSTENS_CENT) return nein(`b-${terminId}`, t.betragGross)
  if (begleitung > REISE_HOECHSTENS_CENT) return nein(`k-${terminId}`, t.betragGross)
  return begleitung > 0 && f.text('begleitung') === '' ? nein(`w-${terminId}`, t.begleitungFehlt) : undefined
}

async function beantrage(z: Zugriff, { fallId, personId }: Selbst, f: Gelesen, dokumentId: string | null): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  const terminId = f.text('terminId')
  const mittel = reisemittel.find((m) => m === f.text('mittel')) ?? 'bus-bahn'
  const geld = { betragCent: cent(f.text('betrag'), z) ?? 0, begleitungCent: cent(f.text('begleitungBetrag'), z) ?? 0 }
  const neu = { terminId: istId(terminId) ? terminId : personId, mittel, ...geld, begleitung: f.text('begleitung').slice(0, 300), dokumentId }
  const getan = await beantrageReisekosten(z.db, z, { fallId, personId }, neu)
  return getan.ok ? { ok: true, satz: t.beantragt } : nein('', t.reiseNicht)
}

async function antworte(z: Zugriff, { fallId, personId }: Selbst, f: Gelesen, dokumentId: string | null): Promise<Ergebnis> {
  const t = termintexte(z.sprache)
  const meine = (await pflichtenVon(z.db, z.traegerId, { fallId, personId })).find(
    (p) => p.pflichtId === f.text('pflichtId') && p.dokumentId !== null,
  )
  if (meine === undefined) return nein('', t.fehler)
  const antwort = {
    text: f.text('text').slice(0, 5000) || termintexte('de').nurPersoenlich,
    gesundheit: f.hat('gesundheit'),
    persoenlichVerlangt: f.hat('persoenlich'),
    dokumentId,
  }
  const getan = await beantworteAnhoerung(z.db, z, meine.pflichtId, antwort)
  return getan.ok ? { ok: true, satz: t.geantwortet } : nein('', t.anhoerungZu)
}

function momentAus(text: string): Temporal.Instant | undefined {
  try {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Temporal.Instant.from(text) : undefined
  } catch {
    return undefined // the 31st of February
  }
}

/** Undefined where it is no amount. */
function cent(text: string, { sprache }: Pick<Zugriff, 'sprache'>): number | undefined {
  if (text === '') return 0
  const gelesen = liesBetrag(text, sprache)
  return gelesen.ok ? Math.round(gelesen.wert * 100) : undefined
}
