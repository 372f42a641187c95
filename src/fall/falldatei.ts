import { z } from 'zod'
import type { Falldatei, Haushaltsangehoeriger, Unterkunft } from '../recht/index.ts'
import {
  anzahl,
  betrag,
  euro,
  groesse,
  hoechstens,
  ja,
  kennung,
  liste,
  mitErklaerung,
  monatSchema,
  pflichtbetrag,
  tag,
  verzeichnis,
} from './bausteine.ts'
import type { Deckungsgleich } from './deckungsgleich.ts'
import { absetzungenAngabe, einkommenListe, person } from './person-schema.ts'

const unterkunft = z
  .strictObject({
    grundmiete: betrag(),
    nebenkosten: betrag('cold operating costs'),
    heizkosten: betrag(),
    schuldzinsen: betrag('owner-occupied: interest and other burdens'),
    einmalig: betrag('one-off cost due in this month (arrears, fuel, repairs)'),
    instandhaltung: betrag('unavoidable maintenance of owner-occupied property due in this month (sec. 22 (2))'),
    guthaben: betrag('refund that reduces the cost of this month (sec. 22 (3))'),
    wohnflaeche: groesse(100_000, 'square metres'),
    eigentum: ja(),
    weitereBewohner: anzahl(undefined, 'persons in the dwelling who are not persons of this file; they carry their share per head'),
    angemessenBruttokalt: betrag('local limit for rent plus cold operating costs'),
    angemessenHeizkosten: betrag(),
    karenzzeit: ja('the Karenzzeit of sec. 22 (1) applies in this month'),
    kostensenkungBis: tag('actual cost recognised until this day (sec. 22 (1): six-month protection)'),
    verkleinerungBis: tag('no 1.5 ceiling until this day: the Bedarfsgemeinschaft became smaller (sec. 22 (1) sentence 6 half-sentence 2)'),
    todesfallschutzBis: tag('actual cost until this day after a death in the household (sec. 22 (1) sentence 11, until 30 June 2026 sentence 9)'),
    warmwasserDezentral: ja('hot water made in the dwelling: Mehrbedarf sec. 21 (7)'),
    warmwasserKosten: betrag('metered cost, where proven'),
    unabweisbar: ja('higher cost inside the Karenzzeit is unabweisbar (sec. 22 (1) since 1 July 2026)'),
    quadratmeterpreisGrenze: betrag('local limit of rent per square metre (sec. 22 (1) since 1 July 2026)'),
    zulaessigeMiete: betrag('rent allowed by secs. 556d-556g BGB, where the agreed rent is higher'),
    umzugOhneZusicherung: ja(),
    bisherigeUnterkunftskosten: betrag('need before an unnecessary move'),
    direktzahlung: ja('paid to the landlord (sec. 22 (7))'),
  })
  .register(verzeichnis, { id: 'unterkunft' })
true satisfies Deckungsgleich<z.output<typeof unterkunft>, Unterkunft>

const haushaltsangehoeriger = z
  .strictObject({
    id: kennung,
    verwandtMit: mitErklaerung(z.array(z.string()).min(1), 'ids of the persons of this file to whom he or she is related by blood or marriage'),
    einkommen: einkommenListe,
    absetzungen: absetzungenAngabe,
    unterkunftAnteil: betrag(),
    unterhaltspflichten: betrag(),
    widerlegt: ja('the presumption has been rebutted'),
  })
  .register(verzeichnis, { id: 'haushaltsangehoeriger' })
true satisfies Deckungsgleich<z.output<typeof haushaltsangehoeriger>, Haushaltsangehoeriger>

const erwarteteBetraege = z.strictObject({
  regelbedarfsstufe: z.int().min(1).max(6).optional(),
  regelbedarf: euro.optional(),
  mehrbedarf: euro.optional(),
  sofortzuschlag: euro.optional(),
  unterkunft: euro.optional(),
  bedarf: euro.optional(),
  freibetragErwerb: mitErklaerung(euro.optional(), 'all allowances on earnings: sec. 11b (2), (2b), (3)'),
  bereinigtesEinkommen: euro.optional(),
  anrechenbaresEinkommen: mitErklaerung(euro.optional(), 'after distribution over the Bedarfsgemeinschaft'),
  minderung: euro.optional(),
  vermoegensfreibetrag: euro.optional(),
  leistung: mitErklaerung(euro.optional(), 'Grundsicherungsgeld (sec. 19 (1)) after income and reductions'),
  bildungTeilhabe: mitErklaerung(euro.optional(), 'benefits of secs. 28 ff after income'),
  anspruch: mitErklaerung(euro.optional(), 'leistung + bildungTeilhabe + sofortzuschlag'),
})

const erwartet = z
  .strictObject({
    toleranz: mitErklaerung(z.number().min(0).optional(), 'allowed absolute deviation in euros, default 0.01'),
    gesamtbedarf: euro.optional(),
    anrechenbaresEinkommen: euro.optional(),
    anspruch: mitErklaerung(euro.optional(), 'sum over the persons, Sofortzuschlag and Bildung und Teilhabe included'),
    unterkunftAnerkannt: euro.optional(),
    hilfebeduerftig: z.boolean().optional(),
    personen: z.record(z.string(), erwarteteBetraege).optional(),
  })
  .register(verzeichnis, { id: 'erwartet' })

const herkunft = z.strictObject({
  titel: z.string().optional(),
  url: z.string().optional(),
  stelle: mitErklaerung(z.string().optional(), 'page, margin number or heading'),
  stand: mitErklaerung(z.string().optional(), 'date or year of the source'),
  annahmen: z.array(z.string()).optional(),
})

/** The one definition of `fall/v1`: the type check at the edge, the published JSON Schema and the OpenAPI document all come from it. */
export const falldateiSchema = z
  .strictObject({
    schema: z.literal('fall/v1'),
    id: kennung,
    beschreibung: z.string().optional(),
    herkunft: herkunft.optional(),
    monat: monatSchema,
    leistungsbezugSeit: tag(
      'first day of continuous receipt; decides the Karenzzeit (sec. 22 (1), sec. 12 (3) SGB II as in force until 30 June 2026)',
    ),
    bewilligungSeit: tag('first day of the current Bewilligungszeitraum; decides which law sec. 65a keeps'),
    anspruchVon: tag('first day of the claim, where it begins inside the month (sec. 41 (1))'),
    anspruchBis: tag('last day of the claim, where it ends inside the month (sec. 41 (1))'),
    personen: hoechstens(100, 'Personen', z.array(person).min(1)),
    unterkunft,
    haushaltsangehoerige: liste(
      haushaltsangehoeriger,
      'relatives in the household outside the Bedarfsgemeinschaft, for the presumption of sec. 9 (5)',
    ),
    traeger: mitErklaerung(
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
      'choices that the law leaves to the Träger, by name; documented with the rule that asks for them',
    ),
    vorlaeufig: mitErklaerung(
      z
        .strictObject({
          bewilligt: mitErklaerung(z.record(z.string(), pflichtbetrag()).optional(), 'what was paid provisionally, euros per person id'),
          sofortzuschlag: mitErklaerung(
            z.record(z.string(), pflichtbetrag()).optional(),
            'the part of it that was Sofortzuschlag, which is never paid back (sec. 72 (2)), euros per person id',
          ),
        })
        .optional(),
      'the decision on this month is provisional (sec. 41a)',
    ),
    erwartet: erwartet.optional(),
  })
  .register(verzeichnis, { id: 'falldatei', title: 'Falldatei: one Bedarfsgemeinschaft in one month' })

type Geprueft = z.output<typeof falldateiSchema>
true satisfies Deckungsgleich<Omit<Geprueft, 'erwartet'>, Omit<Falldatei, 'erwartet'>>
