import { type Angabensicht, gueltigAm, liesAngaben, liesPersonen, stammSchema } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { kennungen } from './lage.ts'
import type { Antworten } from './model.ts'
import { WEISS_NICHT } from './model.ts'
import { liesAntrag } from './store.ts'

/** What a form can be filled with: the value of a question, of the household or of a person beside the one who applies (from 0). */
export type Vordruckwerte = (schluessel: string, person: number | undefined) => string

/** Answers of an application, as they were typed. */
export function werteAusAntworten(antworten: Antworten): Vordruckwerte {
  const weitere = kennungen(antworten).filter((id) => id !== 'p1')
  return (schluessel, person) => {
    const [seite = '', feld = ''] = schluessel.split('.')
    const stellen = person === undefined ? [seite, `${seite}/p1`] : [`${seite}/${weitere[person] ?? '-'}`]
    const gefunden = stellen.map((s) => antworten[s]).find((w) => w?.[feld] !== undefined && !(WEISS_NICHT in w))
    return gefunden?.[feld] === '?' ? '' : (gefunden?.[feld] ?? '')
  }
}

/**
 * What a case knows today, in the words of the application: facts first, then the answers of its newest application for what no fact
 * says, as far as the reader may see it. The caller has opened the case, so that the reading is recorded.
 */
export async function werteAusFall(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  fallId: string,
  { heute, sicht }: Readonly<{ heute: string; sicht: Angabensicht }>,
): Promise<Vordruckwerte> {
  const [ausFakten, antraege] = [await werteAusFakten(db, traegerId, fallId, heute), await ausNeuestemAntrag(db, tresor, traegerId, fallId)]
  return (schluessel, person) => (darfHinein(sicht, schluessel) ? ausFakten(schluessel, person) || antraege(schluessel, person) : '')
}

const GESUNDHEIT =
  /^(arbeitsfaehig|merkzeichen|schwanger|behinderung|ernaehrung|besonderes|einrichtung|betreuung|geld|geld-(krankengeld|mutterschaft|pflegegeld))$/

/** A form is filled with no more than its reader may see: account numbers and answers about health are left for pen and paper. */
function darfHinein(sicht: Angabensicht, schluessel: string): boolean {
  const [seite = ''] = schluessel.split('.')
  if (!sicht.bank && (seite === 'konto' || schluessel === 'vermieter.iban')) return false
  return sicht.gesundheit || !GESUNDHEIT.test(seite)
}

async function ausNeuestemAntrag(db: TraegerDb, tresor: Tresor, traegerId: string, fallId: string): Promise<Vordruckwerte> {
  const zeile = await db
    .selectFrom('antrag')
    .select('antragId')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('art', '=', 'erstantrag')
    .orderBy('angelegtAm', 'desc')
    .executeTakeFirst()
  const antrag = await liesAntrag(db, tresor, traegerId, zeile?.antragId)
  return antrag === undefined || antrag.geloescht ? () => '' : werteAusAntworten(antrag.antworten)
}

type Fakt = Readonly<{ art: string; personId: string | null; wert: unknown }>

/** Facts of the household that are questions of the application, by their key there. */
const HAUSHALT: Readonly<Record<string, readonly [art: string, feld: string]>> = {
  'anschrift.strasse': ['haushalt.anschrift', 'strasse'],
  'anschrift.plz': ['haushalt.anschrift', 'plz'],
  'anschrift.ort': ['haushalt.anschrift', 'ort'],
  'kontakt.telefon': ['haushalt.kontakt', 'telefon'],
  'kontakt.email': ['haushalt.kontakt', 'email'],
  'miete.grundmiete': ['unterkunft.grundmiete', ''],
  'miete.nebenkosten': ['unterkunft.nebenkosten', ''],
  'miete.heizkosten': ['unterkunft.heizkosten', ''],
  'eigentum.schuldzinsen': ['unterkunft.schuldzinsen', ''],
  'bewohner.flaeche': ['unterkunft.wohnflaeche', ''],
  'vermieter.name': ['zahlung.vermieter', 'name'],
  'vermieter.iban': ['zahlung.vermieter', 'iban'],
  'konto.iban': ['zahlung.konto', 'iban'],
  'konto.inhaber': ['zahlung.konto', 'kontoinhaber'],
}

const STAMM: Readonly<Record<string, 'vorname' | 'nachname' | 'geburtsdatum' | 'geschlecht'>> = {
  vorname: 'vorname',
  nachname: 'nachname',
  geburtsdatum: 'geburtsdatum',
  geschlecht: 'geschlecht',
}

async function werteAusFakten(db: TraegerDb, traegerId: string, fallId: string, heute: string): Promise<Vordruckwerte> {
  const fakten: readonly Fakt[] = gueltigAm(await liesAngaben(db, traegerId, fallId), heute)
  const dabei = new Set(fakten.filter((f) => f.art === 'person.zugehoerig' && f.wert !== false).map((f) => f.personId))
  const [erste, ...weitere] = (await liesPersonen(db, traegerId, fallId)).filter((p) => dabei.has(p.personId))
  return (schluessel, person) => {
    const [seite, feld = ''] = schluessel.split('.')
    const wer = person === undefined ? erste : weitere[person]
    const stammfeld = STAMM[feld]
    if (stammfeld !== undefined && seite === (person === undefined ? 'name' : 'person')) return ausStamm(fakten, wer?.personId, stammfeld)
    if (seite === 'geld-lohn' || seite === 'geld-minijob')
      return ausEinkommen(fakten, wer?.personId, seite === 'geld-lohn' ? 'erwerb' : 'minijob', feld)
    const quelle = person === undefined ? HAUSHALT[schluessel] : undefined
    return quelle === undefined ? '' : ausHaushalt(fakten, ...quelle)
  }
}

function ausStamm(fakten: readonly Fakt[], personId: string | undefined, feld: 'vorname' | 'nachname' | 'geburtsdatum' | 'geschlecht'): string {
  const stamm = stammSchema.safeParse(fakten.find((f) => f.art === 'person.stamm' && f.personId === personId)?.wert)
  const wert = stamm.success ? (stamm.data[feld] ?? '') : ''
  return feld === 'geburtsdatum' ? wert.split('-').reverse().join('.') : wert
}

function ausEinkommen(fakten: readonly Fakt[], personId: string | undefined, art: string, feld: string): string {
  const eigenes = fakten.find((f) => f.art === 'person.einkommen' && f.personId === personId && feldVon(f.wert, 'art') === art)
  return eigenes === undefined ? '' : alsText(feldVon(eigenes.wert, feld))
}

function ausHaushalt(fakten: readonly Fakt[], art: string, feld: string): string {
  const fakt = fakten.find((f) => f.art === art)
  return fakt === undefined ? '' : alsText(feld === '' ? fakt.wert : feldVon(fakt.wert, feld))
}

function feldVon(wert: unknown, feld: string): unknown {
  return typeof wert === 'object' && wert !== null ? Reflect.get(wert, feld) : undefined
}

function alsText(wert: unknown): string {
  if (typeof wert === 'number') return wert.toLocaleString('de-DE', { minimumFractionDigits: Number.isInteger(wert) ? 0 : 2 })
  return typeof wert === 'string' ? wert : ''
}
