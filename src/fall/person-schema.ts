import { z } from 'zod'
import {
  type Absetzungen,
  type Aufrechnung,
  aufrechnungArten,
  ausbildungArten,
  ausschlussArten,
  type BildungTeilhabe,
  bildungTeilhabeArten,
  type Einkommen,
  einkommenArten,
  ernaehrungGruende,
  type Minderung,
  minderungArten,
  type Person,
  type Vermoegen,
  vermoegenArten,
} from '../recht/index.ts'
import { anzahl, auswahl, betrag, datum, groesse, ja, kennung, liste, mitErklaerung, pflichtbetrag, tag, verzeichnis } from './bausteine.ts'
import type { Deckungsgleich } from './deckungsgleich.ts'

const imHaushalt = z.boolean().optional()
verzeichnis.add(imHaushalt, { default: true })

const einkommen = z
  .strictObject({
    art: z.enum(einkommenArten),
    brutto: betrag('gross; basis of the allowances of sec. 11b (3)'),
    netto: betrag('after tax and social insurance (sec. 11b (1) nos. 1-2)'),
    betrag: betrag('for income without a gross/net difference'),
    elterngeldVorherErwerbstaetig: betrag('average income before birth, for the Elterngeld allowance (sec. 10 (5) BEEG)'),
    elterngeldPlus: ja('paid as ElterngeldPlus: half the allowance (sec. 10 (5) sentence 3 BEEG)'),
    zufluss: tag('day of receipt, for one-off income'),
    anrechnungsfrei: betrag('part the source itself treats as exempt income (sec. 11a)'),
    betriebseinnahmen: betrag('self-employed: receipts of the period, per month'),
    betriebsausgaben: betrag('self-employed: necessary expenses of the period, per month'),
    nachzahlung: ja('one-off payment of arrears (sec. 11 (3))'),
  })
  .register(verzeichnis, { id: 'einkommen' })
true satisfies Deckungsgleich<z.output<typeof einkommen>, Einkommen>

export const einkommenListe = liste(einkommen)

const absetzungen = z
  .strictObject({
    kfzHaftpflicht: betrag(),
    pflichtversicherungen: betrag(),
    privateVersicherungen: betrag('reasonable private insurance where the 30 euro lump sum applies only if insurance exists (minors)'),
    altersvorsorge: betrag('sec. 11b (1) nos. 3-4'),
    werbungskosten: betrag('sec. 11b (1) no. 5, other than the commute'),
    fahrtkosten: betrag('monthly cost of the commute as the source states it'),
    entfernungKilometer: groesse(20_000, 'kilometres of the way to work, one way'),
    arbeitstage: anzahl(31, 'days of work in the month'),
    verpflegungsmehraufwandTage: anzahl(31),
    unterhaltTituliert: betrag('sec. 11b (1) no. 7'),
    ausbildungsfoerderungEltern: betrag('sec. 11b (1) no. 8'),
  })
  .register(verzeichnis, {
    id: 'absetzungen',
    description: 'deductions proven in fact, beyond the statutory lump sums (sec. 11b (1), Buergergeld-V / Grundsicherungsgeld-V)',
  })

true satisfies Deckungsgleich<z.output<typeof absetzungen>, Absetzungen>

export const absetzungenAngabe = absetzungen.optional()

const vermoegen = z
  .strictObject({
    art: z.enum(vermoegenArten),
    wert: pflichtbetrag('market value (sec. 12 (5))'),
    wohnflaeche: groesse(100_000, 'square metres'),
    geschuetzt: ja('protected for a reason the source states'),
  })
  .register(verzeichnis, { id: 'vermoegen' })
true satisfies Deckungsgleich<z.output<typeof vermoegen>, Vermoegen>

const minderung = z.strictObject({
  art: z.enum(minderungArten),
  prozent: z.number().min(0).max(100).optional(),
  stufe: z.int().min(1).optional(),
  haerte: ja(),
})
true satisfies Deckungsgleich<z.output<typeof minderung>, Minderung>

const bildungTeilhabe = z.strictObject({ art: z.enum(bildungTeilhabeArten), betrag: betrag() })
true satisfies Deckungsgleich<z.output<typeof bildungTeilhabe>, BildungTeilhabe>

const aufrechnung = z.strictObject({
  art: z.enum(aufrechnungArten),
  offen: pflichtbetrag(),
  seit: mitErklaerung(tag(), 'day on which the decision became final (sec. 43 (4)); of a loan the day of payout (sec. 42a (2))'),
  satz: mitErklaerung(
    z.literal([10, 30]).optional(),
    'sec. 43 (2): 10 % where the claim arises from sec. 41a or sec. 48 (1) no. 3 SGB X, else 30 %; for `erstattung` only',
  ),
})
true satisfies Deckungsgleich<z.output<typeof aufrechnung>, Aufrechnung>

const anwesenheit = z.strictObject({ tage: z.int().min(0).max(31), von: z.int().min(28).max(31) })

export const person = z
  .strictObject({
    id: kennung,
    name: z.string().optional(),
    geburtsdatum: datum,
    partner: mitErklaerung(
      z.string().optional(),
      'id of the spouse, registered partner or partner in a Verantwortungs- und Einstehensgemeinschaft (sec. 7 (3) no. 3)',
    ),
    eltern: mitErklaerung(z.array(z.string()).max(2).optional(), 'ids of the parents who are persons of this file'),
    erwerbsfaehig: ja('sec. 8; default true from the 15th birthday until the age limit of sec. 7a'),
    imHaushalt,
    anwesenheitAnteil: mitErklaerung(
      anwesenheit.optional(),
      'temporaere Bedarfsgemeinschaft: days of the month in this household, out of the days of the month or of 30 (sec. 41 (1))',
    ),
    ausgeschlossen: auswahl(ausschlussArten, 'excluded from benefits though a member of the household (sec. 7 (1) sentence 2, (4), (5), sec. 7b)'),
    entbindungstermin: tag(
      'expected or actual date of delivery; Mehrbedarf sec. 21 (2) from the 13th week of pregnancy to the end of the month of delivery',
    ),
    teilhabeAmArbeitsleben: ja('receives benefits under sec. 49 SGB IX or equivalent: Mehrbedarf sec. 21 (4)'),
    merkzeichenG: ja('not employable, holds a pass with Merkzeichen G: Mehrbedarf sec. 23 no. 4'),
    mehrbedarfErnaehrung: betrag('sec. 21 (5): recognised monthly amount'),
    mehrbedarfErnaehrungGrund: auswahl(ernaehrungGruende, 'sec. 21 (5): medical reason, amount as a share of the Regelbedarf'),
    mehrbedarfUnabweisbar: betrag('sec. 21 (6)'),
    mehrbedarfSchulbuecher: betrag('sec. 21 (6a)'),
    erstausstattung: betrag('first equipment of sec. 24 (3) that the Träger has fixed for this month'),
    zuschussVersicherung: betrag('subsidy to health and care insurance of sec. 26 that the Träger has fixed for this month'),
    darlehen: betrag('loan of sec. 24 (1), (4) or (5) paid in this month; no part of the claim'),
    schueler: ja('pupil at a general or vocational school without training pay'),
    ausbildung: auswahl(ausbildungArten, 'kind of education under way'),
    minderungen: liste(minderung, 'reductions in force in this month (secs. 31-32)'),
    bildungTeilhabe: liste(bildungTeilhabe),
    einkommen: einkommenListe,
    absetzungen: absetzungenAngabe,
    vermoegen: liste(vermoegen),
    auszugOhneZusicherung: ja('under 25 and moved out without the Zusicherung of sec. 22 (5): sec. 20 (3)'),
    grundrentenzeitenJahre: anzahl(undefined, 'years of Grundrentenzeiten (sec. 11b (2a), sec. 82a SGB XII); allowance on the pension from 33 years'),
    aufrechnungen: liste(aufrechnung, 'claims that are set off (secs. 42a, 43)'),
  })
  .register(verzeichnis, { id: 'person' })
true satisfies Deckungsgleich<z.output<typeof person>, Person>
