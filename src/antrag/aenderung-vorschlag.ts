import {
  type Angabe,
  type AngabeArt,
  type AngabeErfasst,
  type AngabeFeld,
  aendereAb,
  alsEingaben,
  angabeText,
  artInfo,
  erfasseAngabe,
  type FallPerson,
  feldname,
  gueltigAm,
  liesAngaben,
  liesEingaben,
  liesPersonen,
  stammSchema,
} from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { istTag } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { tagInZiffern } from './brief.ts'
import type { Antrag, Werte } from './model.ts'
import { eintrag as t } from './texte/personal-aenderung.ts'
import { quellen } from './texte/personal-arbeit.ts'

/** What happens to facts: a further one begins, one gets another value from a day on, one ends the day before. */
type Weise = 'neu' | 'aendern' | 'beenden'

type Plan = Readonly<{
  art: AngabeArt
  weise: Weise
  /** of the fields of the kind, those that are asked; without: all */
  felder?: readonly string[]
  werte?: Readonly<Record<string, string>>
  /** which facts of the kind can be meant */
  passt?: (wert: unknown) => boolean
  hinweis?: string
}>

export type Vorschlag = Readonly<{
  /** `Einkommen ab 01.09.2026` */
  titel: string
  hinweis: string
  weise: Weise
  /** ISO day from which it holds, or from which it does not hold any more */
  ab: string
  personen: readonly Wahl[]
  person: string
  /** the fact that changes or ends; where a new one begins, those that may be the same already */
  bisher: readonly Wahl[]
  gewaehlt: string
  felder: readonly Readonly<{ name: string; label: string; form: AngabeFeld['form']; optionen: readonly Wahl[]; wert: string }>[]
}>

type Wahl = Readonly<{ wert: string; text: string }>

const ARBEIT = ['erwerb', 'minijob', 'selbstaendig', 'ausbildungsverguetung', 'freiwilligendienst', 'ehrenamt', 'ferienjob-schueler']
const einkommensart = (wert: unknown): string => (typeof wert === 'object' && wert !== null && 'art' in wert ? String(wert.art) : '')
const istArbeit = (wert: unknown): boolean => ARBEIT.includes(einkommensart(wert))
const istLeistung = (wert: unknown): boolean => !istArbeit(wert) && einkommensart(wert) !== 'einmalig'

/** The facts a reported change speaks of (portal.md sec. 9); undefined where a person must say what it means. */
function planFuer(w: Werte): Plan | undefined {
  const betrag = w.betrag ? Number(w.betrag).toFixed(2).replace('.', ',') : ''
  const einkommen = { art: 'person.einkommen', hinweis: t.hinweise.zufluss } as const
  switch (`${w.art} ${w.was ?? ''}`.trim()) {
    case 'arbeit beginn':
      return { ...einkommen, weise: 'neu', felder: ['art', 'brutto', 'netto'], werte: { art: 'erwerb', brutto: betrag }, passt: istArbeit }
    case 'arbeit lohn':
      return { ...einkommen, weise: 'aendern', felder: ['art', 'brutto', 'netto'], werte: { brutto: betrag, netto: '' }, passt: istArbeit }
    case 'arbeit ende':
      return { ...einkommen, weise: 'beenden', passt: istArbeit, hinweis: t.hinweise.letzterLohn }
    case 'leistung beginn':
      return { ...einkommen, weise: 'neu', felder: ['art', 'betrag'], werte: { betrag }, passt: istLeistung }
    case 'leistung hoehe':
      return { ...einkommen, weise: 'aendern', felder: ['art', 'betrag'], werte: { betrag }, passt: istLeistung }
    case 'leistung ende':
      return { ...einkommen, weise: 'beenden', passt: istLeistung }
    case 'wohnen miete':
      return { art: 'unterkunft.grundmiete', weise: 'aendern', werte: { '': betrag } }
    case 'wohnen nebenkosten':
      return { art: 'unterkunft.nebenkosten', weise: 'aendern', werte: { '': betrag } }
    case 'wohnen heizung':
      return { art: 'unterkunft.heizkosten', weise: 'aendern', werte: { '': betrag } }
    case 'haushalt auszug':
    case 'haushalt tod':
      return { art: 'person.zugehoerig', weise: 'beenden', passt: () => true, hinweis: t.hinweise.auszug }
    case 'gesundheit schwanger':
      return { art: 'person.entbindungstermin', weise: 'neu', werte: {} }
    case 'konto':
      return {
        art: 'zahlung.konto',
        weise: 'aendern',
        werte: { iban: w.iban ?? '', kontoinhaber: w.inhaber ?? '' },
        hinweis: t.hinweise.konto,
      }
    default:
      if (w.art === 'einmalig')
        return {
          ...einkommen,
          weise: 'neu',
          felder: ['art', 'betrag', 'zufluss'],
          werte: { art: 'einmalig', betrag, zufluss: w.ab ?? '' },
          hinweis: t.hinweise.einmalig,
        }
      return w.art === 'besitz' ? { art: 'person.vermoegen', weise: 'neu', felder: ['art', 'wert'], werte: { wert: betrag } } : undefined
  }
}

type Stoff = Readonly<{
  plan: Plan
  ab: string
  angaben: readonly Angabe[]
  personen: readonly FallPerson[]
  namen: ReadonlyMap<string, string>
  wer: string
}>

async function stoffVon(db: TraegerDb, traegerId: string, antrag: Antrag): Promise<Stoff | undefined> {
  const [werte] = Object.values(antrag.antworten)
  const plan = werte && antrag.art === 'aenderung' ? planFuer(werte) : undefined
  if (plan === undefined || antrag.fallId === null) return undefined
  const ab = werte?.ab ?? antrag.wirktAb ?? ''
  const angaben = await liesAngaben(db, traegerId, antrag.fallId)
  const personen = await liesPersonen(db, traegerId, antrag.fallId)
  const namen = new Map(
    personen.map(({ personId, kennung }) => {
      const stamm = stammSchema.safeParse(angaben.findLast((a) => a.art === 'person.stamm' && a.personId === personId)?.wert)
      return [personId, stamm.success ? stamm.data.vorname : kennung]
    }),
  )
  return { plan, ab, angaben, personen, namen, wer: (await werMeldete(db, traegerId, antrag)) ?? personen[0]?.personId ?? '' }
}

/** Who of the household the account belongs to that reported. */
async function werMeldete(db: TraegerDb, traegerId: string, antrag: Antrag): Promise<string | null | undefined> {
  const zeile = await db
    .selectFrom('antwort as a')
    .innerJoin('zugang as z', (j) => j.onRef('z.traegerId', '=', 'a.traegerId').onRef('z.kontoId', '=', 'a.kontoId'))
    .select('z.personId')
    .where('a.traegerId', '=', traegerId)
    .where('a.antragId', '=', antrag.antragId)
    .where('z.fallId', '=', antrag.fallId)
    .executeTakeFirst()
  return zeile?.personId
}

/** What a reported change would do to the facts, filled in as far as it was said; one key takes it over. */
export async function vorschlagZu(db: TraegerDb, traegerId: string, antrag: Antrag): Promise<Vorschlag | undefined> {
  const stoff = await stoffVon(db, traegerId, antrag)
  if (stoff === undefined) return undefined
  const { plan, ab, personen, namen, wer } = stoff
  const info = artInfo(plan.art)
  const bisher = plan.weise === 'neu' && plan.passt === undefined ? [] : betroffene(stoff)
  const kennungen = Object.fromEntries(personen.map((p) => [p.kennung, namen.get(p.personId) ?? p.kennung]))
  // what begins may have been entered already, for somebody told before: then it is not a second one
  const erfasst = bisher.find((a) => a.personId === wer && gleicherBetrag(plan, alsEingaben(info, a.wert)))
  const alt = plan.weise === 'neu' ? erfasst : (bisher.find((a) => a.personId === wer) ?? bisher[0])
  const werte = { ...(alt ? alsEingaben(info, alt.wert) : {}), ...(plan.weise === 'neu' && erfasst ? {} : eingabenAus(plan)) }
  const weitere = plan.weise === 'neu' && bisher.length > 0 ? [{ wert: '', text: t.istNeu }] : []
  return {
    titel: (plan.weise === 'beenden' ? t.endet : t.gilt)(info.name, tagInZiffern(ab)),
    hinweis: plan.hinweis ?? '',
    weise: plan.weise,
    ab,
    personen:
      info.bereich === 'person' && (bisher.length === 0 || plan.weise === 'neu')
        ? personen.map((p) => ({ wert: p.personId, text: namen.get(p.personId) ?? p.kennung }))
        : [],
    person: wer,
    gewaehlt: alt?.angabeId ?? '',
    bisher: [
      ...weitere,
      ...bisher.map((a) => ({
        wert: a.angabeId,
        text: [a.personId ? namen.get(a.personId) : '', angabeText(info, a.wert, kennungen)].filter(Boolean).join(': '),
      })),
    ],
    felder:
      plan.weise === 'beenden'
        ? []
        : info.felder
            .filter((f) => plan.felder === undefined || plan.felder.includes(f.name))
            .map((f) => ({
              name: feldname(f),
              label: f.label,
              form: f.form,
              optionen: Object.entries(f.optionen ?? {}).map(([wert, text]) => ({ wert, text })),
              wert: werte[feldname(f)] ?? '',
            })),
  }
}

/** The amount that was reported stands in the fact already. */
function gleicherBetrag(plan: Plan, eingaben: Readonly<Record<string, string>>): boolean {
  const gemeldet = eingabenAus(plan)
  return ['wert.brutto', 'wert.betrag'].some((f) => gemeldet[f] !== undefined && gemeldet[f] !== '' && gemeldet[f] === eingaben[f])
}

function eingabenAus({ werte = {} }: Plan): Record<string, string> {
  return Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name === '' ? 'wert' : `wert.${name}`, wert]))
}

/** Facts of the kind that hold on the day of the change. */
function betroffene({ plan, ab, angaben }: Stoff): Angabe[] {
  return gueltigAm(angaben, ab).filter((a) => a.art === plan.art && (plan.passt?.(a.wert) ?? true))
}

export type Eingetragen = Readonly<{ ok: true; ids: string[] }> | Readonly<{ ok: false; saetze: readonly string[] }>

/** Writes the facts of a reported change as the worker left the form. */
export async function trageEin(db: TraegerDb, h: Handlung, antrag: Antrag, formular: FormData): Promise<Eingetragen> {
  const stoff = await stoffVon(db, h.traegerId, antrag)
  if (stoff === undefined || antrag.fallId === null) return { ok: false, saetze: [t.keinVorschlag] }
  const { plan, personen } = stoff
  const info = artInfo(plan.art)
  const ab = String(formular.get('ab') ?? '')
  if (!istTag(ab)) return { ok: false, saetze: [t.abWann] }
  const alt = betroffene({ ...stoff, ab }).find((a) => a.angabeId === formular.get('bisher'))
  if (plan.weise === 'beenden' && alt === undefined) return { ok: false, saetze: [t.wasEndet] }
  const quelle = quellen.meldung(antrag.nummer)
  if (plan.weise === 'beenden' && alt !== undefined) return alsEingetragen(await beende(db, h, antrag.fallId, alt, ab, quelle))
  const gelesen = liesEingaben(info, formular)
  if (!gelesen.ok) return { ok: false, saetze: gelesen.fehler.map((f) => f.satz) }
  const person = info.bereich === 'person' ? (personen.find((p) => p.personId === formular.get('person'))?.personId ?? stoff.wer) : null
  const beleg = String(formular.get('beleg') ?? '')
  const was = { art: plan.art, wert: gelesen.wert, quelle, ...(beleg === '' ? {} : { dokumentId: beleg }) }
  if (alt !== undefined)
    return alsEingetragen(
      await aendereAb(db, h, antrag.fallId, { ...was, personId: alt.personId, schluessel: alt.schluessel, ab, gesehen: alt.angabeId }),
    )
  return alsEingetragen(
    info.liste
      ? await erfasseAngabe(db, h, antrag.fallId, {
          ...was,
          personId: person,
          giltVon: ab,
          ...(einmalig(gelesen.wert) ? { giltBis: monatsende(ab) } : {}),
        })
      : await aendereAb(db, h, antrag.fallId, { ...was, personId: person, ab }),
  )
}

const einmalig = (wert: unknown): boolean => einkommensart(wert) === 'einmalig'
const monatsende = (tag: string): string => `${tag.slice(0, 7)}-${Temporal.PlainDate.from(tag).daysInMonth}`

/** The fact keeps its value until the day before. */
function beende(db: TraegerDb, h: Handlung, fallId: string, alt: Angabe, ab: string, quelle: string): Promise<AngabeErfasst> {
  const { personId, art, schluessel, wert, giltVon, dokumentId } = alt
  const giltBis = Temporal.PlainDate.from(ab).subtract({ days: 1 }).toString()
  return erfasseAngabe(db, h, fallId, { personId, art, schluessel, wert, giltVon, giltBis, quelle, dokumentId, ersetzt: alt.angabeId })
}

function alsEingetragen(e: AngabeErfasst): Eingetragen {
  return e.ok ? { ok: true, ids: [e.angabeId] } : { ok: false, saetze: e.fehler.saetze }
}
