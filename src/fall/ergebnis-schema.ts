import { z } from 'zod'
import type { Ergebnis, Fehler, Hinweis, KnotenJson, PersonErgebnis } from '../recht/index.ts'
import { mitErklaerung, verzeichnis } from './bausteine.ts'
import type { Deckungsgleich } from './deckungsgleich.ts'
import type { Parameterliste, Parameterwert } from './parameter.ts'

// The results as other programs get them. Nothing is checked with these schemas at run time; they make the OpenAPI document, and the
// tests hold every answer against it.

const betrag = (description?: string) => mitErklaerung(z.number(), description)

const personErgebnis = z
  .strictObject({
    regelbedarfsstufe: mitErklaerung(z.int().min(0).max(6), 'on the last day of the month; 0 where the person has none'),
    regelbedarf: betrag(),
    mehrbedarf: betrag('secs. 21 and 23 nos. 2-4'),
    sofortzuschlag: betrag('sec. 72'),
    unterkunft: betrag('share of the recognised housing and heating costs'),
    bedarf: betrag('regelbedarf + mehrbedarf + unterkunft'),
    freibetragErwerb: betrag('all allowances on earnings: sec. 11b (2), (2b), (3)'),
    bereinigtesEinkommen: betrag('own income after all deductions and allowances, before it is distributed'),
    anrechenbaresEinkommen: betrag('what is set against the need of this person after the distribution of sec. 9 (2)'),
    minderung: betrag('reduction by secs. 31-32, already taken off in leistung'),
    vermoegensfreibetrag: betrag('sec. 12'),
    leistung: betrag('Grundsicherungsgeld, until June 2026 Bürgergeld (sec. 19 (1)), after income and reductions'),
    bildungTeilhabe: betrag('the part of secs. 28 ff that income leaves open'),
    anspruch: betrag('leistung + bildungTeilhabe + sofortzuschlag + erstausstattung + zuschussVersicherung'),
    erstausstattung: betrag('sec. 24 (3), as the case states it'),
    zuschussVersicherung: betrag('sec. 26, as the case states it'),
    darlehen: betrag('sec. 24, paid beside the claim'),
    bund: betrag('part of the claim that the Bund bears (secs. 6, 46)'),
    kommune: betrag('part of the claim that the Kommune bears (secs. 6, 46)'),
    aufrechnung: betrag('withheld from the claim by set-off and loan instalments (secs. 42a, 43)'),
  })
  .register(verzeichnis, { id: 'personErgebnis', description: 'euros per month' })
true satisfies Deckungsgleich<z.output<typeof personErgebnis>, PersonErgebnis>

const hinweis = z.strictObject({ art: z.string(), satz: z.string(), fundstelle: z.string() }).register(verzeichnis, {
  id: 'hinweis',
  description: 'something the reader of a result must know: an open legal question, an unchecked value, a benefit to apply for elsewhere',
})
true satisfies Deckungsgleich<z.output<typeof hinweis>, Hinweis>

const knoten = z.strictObject({
  art: z.enum(['Angabe', 'Parameter', 'Regel']),
  schluessel: mitErklaerung(z.string(), 'stable key of the rule or the dated value, or path of the fact in the case file'),
  name: z.string(),
  wert: z.number(),
  einheit: mitErklaerung(z.string(), 'Euro, Prozent, Tage, Personen, …'),
  person: mitErklaerung(z.int().min(0).optional(), 'index of the person in the case file'),
  fundstelle: z.string().optional(),
  formel: z.string().optional(),
  ab: mitErklaerung(z.string().optional(), 'dated values: in force since'),
  quelle: z.string().optional(),
  satz: mitErklaerung(z.string(), 'one German sentence with the numbers filled in'),
  get aus() {
    return z.array(knoten)
  },
})
verzeichnis.add(knoten, {
  id: 'knoten',
  description: 'one node of the reasoning: a fact, a dated value of the law, or the result of a rule with what decided it',
})
true satisfies Deckungsgleich<Omit<z.output<typeof knoten>, 'aus'>, Omit<KnotenJson, 'aus'>>

export const ergebnisSchema = z
  .strictObject({
    schema: z.literal('ergebnis/v1'),
    id: z.string(),
    monat: z.string(),
    rechtsstand: mitErklaerung(z.string(), 'version of the law engine and its parameters'),
    hilfebeduerftig: z.boolean(),
    gesamtbedarf: betrag('of the members with a claim'),
    anrechenbaresEinkommen: betrag('of the members with a claim'),
    anspruch: betrag('sum over the persons'),
    unterkunftAnerkannt: betrag('of the members with a claim'),
    kostentraeger: z.strictObject({ bund: betrag(), kommune: betrag() }),
    personen: mitErklaerung(z.record(z.string(), personErgebnis), 'by the ids of the case file'),
    hinweise: z.array(hinweis),
    begruendung: knoten.optional(),
  })
  .register(verzeichnis, { id: 'ergebnis', title: 'ergebnis/v1: what a case comes to in its month' })
true satisfies Deckungsgleich<Omit<z.output<typeof ergebnisSchema>, 'begruendung'>, Omit<Ergebnis, 'begruendung'>>

export const fehlerSchema = z
  .strictObject({
    schema: z.literal('fehler/v1'),
    id: mitErklaerung(z.string().nullable(), 'id of the case, null where it has none'),
    fehler: z.strictObject({
      art: mitErklaerung(
        z.enum(['format', 'widerspruch', 'angaben-fehlen', 'recht-nicht-gepflegt', 'nicht-berechenbar']),
        'format: no case file; widerspruch: statements that exclude each other; angaben-fehlen: a fact the law needs; ' +
          'recht-nicht-gepflegt: month or value outside the kept periods; nicht-berechenbar: a rule this version does not know',
      ),
      satz: mitErklaerung(z.string(), 'one German sentence that sums up'),
      felder: mitErklaerung(z.array(z.string()), 'paths of the fields concerned, `personen[0].partner`'),
      meldungen: mitErklaerung(z.array(z.strictObject({ feld: z.string(), satz: z.string() })).min(1), 'every single finding'),
    }),
  })
  .register(verzeichnis, { id: 'fehler', title: 'fehler/v1: why a case cannot be computed' })
true satisfies Deckungsgleich<z.output<typeof fehlerSchema>, Fehler>

const parameterwert = z
  .strictObject({
    schluessel: z.string(),
    name: z.string(),
    einheit: mitErklaerung(z.string(), 'Euro, Prozent, Tage, Personen, …'),
    wert: mitErklaerung(z.number().nullable(), 'null from the day on which the law no longer knows the value'),
    ab: mitErklaerung(z.string(), 'first day in force'),
    bis: mitErklaerung(z.string().optional(), 'last day, where a later entry follows'),
    gepflegtBis: mitErklaerung(z.string(), 'last day for which somebody has checked the value'),
    fundstelle: z.string(),
    quelle: z.string(),
    sicherheit: mitErklaerung(z.enum(['gesetz', 'weisung', 'presse', 'ungeprueft']), 'where it was read'),
  })
  .register(verzeichnis, { id: 'parameterwert' })
true satisfies Deckungsgleich<z.output<typeof parameterwert>, Parameterwert>

export const parameterlisteSchema = z
  .strictObject({ schema: z.literal('parameter/v1'), am: z.string().optional(), rechtsstand: z.string(), parameter: z.array(parameterwert) })
  .register(verzeichnis, { id: 'parameterliste' })
true satisfies Deckungsgleich<z.output<typeof parameterlisteSchema>, Parameterliste>
