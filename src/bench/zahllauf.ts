import { findTraeger, forTraeger, openDb, richteServerEin } from '../platform/db/index.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { gibZahllaufFrei, liesZahllauf, liesZahllaufDatei, stelleZahllaufZusammen } from '../zahlung/index.ts'
import { dienstAn, fuelleMit, startePostgres } from './postgres.ts'

const monat = '2026-09'
const jetzt = Temporal.Instant.from('2026-08-20T08:00:00Z')
const wer = (nr: number) => ({ kontoId: `01934f5e-0000-7000-8000-00000000000${nr}`, name: `Messung ${nr}`, rollen: [] })

/**
 * Times a payment run on a PostgreSQL server: from decided cases to the finished file. The cases are made by SQL: two persons, twelve booked
 * months of which two are paid, the third is due; four in ten pay a landlord directly, one in ten a supplier, some have no valid account.
 */
export async function messeZahllauf(faelle: number, json: boolean): Promise<void> {
  const server = await startePostgres()
  try {
    const ort = { url: dienstAn(server.url), eigner: server.url }
    await richteServerEin(ort, { uebung: true })
    const db = await openDb(ort, { uebung: false })
    const traegerId = (await findTraeger(db))?.traegerId ?? ''
    await fuelleMit(server.url, { traeger: traegerId, faelle: String(faelle) }, bestand)
    const start = performance.now()
    const lauf = await forTraeger(db, traegerId, (trx) => stelleZahllaufZusammen(trx, { traegerId, jetzt, konto: wer(1) }, monat))
    if (!lauf.ok) throw new Error(JSON.stringify(lauf.fehler))
    const zusammengestellt = performance.now()
    const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
    const h = { traegerId, jetzt, konto: wer(2) }
    const frei = await forTraeger(db, traegerId, (trx) => gibZahllaufFrei(trx, tresor, h, lauf.laufId))
    if (!frei.ok) throw new Error(JSON.stringify(frei.fehler))
    const fertig = performance.now()
    const ansicht = await forTraeger(db, traegerId, (trx) => liesZahllauf(trx, traegerId, lauf.laufId))
    const gelesen = performance.now()
    const datei = await forTraeger(db, traegerId, (trx) => liesZahllaufDatei(trx, tresor, h, lauf.laufId))
    melde(json, {
      faelle,
      zahlungen: ansicht?.zahlungen ?? 0,
      hindernisse: ansicht?.hindernisse ?? 0,
      euro: (ansicht?.cent ?? 0) / 100,
      dateiMiB: Math.round(((datei?.inhalt.length ?? 0) / 2 ** 20) * 10) / 10,
      sekundenZusammenstellen: (zusammengestellt - start) / 1000,
      sekundenFreigebenMitDatei: (fertig - zusammengestellt) / 1000,
      sekundenGesamt: (fertig - start) / 1000,
      sekundenSeite: (gelesen - fertig) / 1000,
    })
    await db.destroy()
  } finally {
    await server.stoppe()
  }
}

function melde(json: boolean, zeile: Record<string, number>): void {
  if (json) console.log(JSON.stringify(zeile))
  else for (const [name, wert] of Object.entries(zeile)) console.log(`${name.padEnd(28)} ${wert.toLocaleString('de-DE')}`)
}

const bestand = `
insert into bescheid_entwurf (traeger_id, entwurf_id, fall_id, art, von, bis, stand, bearbeitet_von, angelegt_am)
  select t(), entwurf, fall, 'bewilligung', '2026-07-01', '2027-06-01', 'erlassen', uuidv7(), '2026-06-10' from f;
insert into bescheid select (jsonb_populate_record(null::bescheid, jsonb_build_object('traeger_id', t(), 'bescheid_id', bescheid, 'nummer', 'B-' || i,
    'fall_id', fall, 'entwurf_id', entwurf, 'art', 'bewilligung', 'von', '2026-07-01', 'bis', '2027-06-01', 'faelle', '[]'::jsonb,
    'ergebnisse', '[]'::jsonb, 'begruendung', '[]'::jsonb, 'rechtsstand', '', 'textfassung', 1, 'titel', '', 'vorlaeufig', false, 'pdf', '',
    'pdf_sha256', '', 'einfach', '[]'::jsonb, 'schluessel_id', '', 'bearbeitet_von', entwurf, 'eingereicht_von', entwurf,
    'erlassen_von', bescheid, 'erlassen_am', '2026-06-12'))).* from f;
insert into buchung (traeger_id, bescheid_id, fall_id, person_id, monat, leistung, kostentraeger, haushaltsstelle, betrag_cent, angelegt_am)
  select t(), bescheid, fall, p.person, m::date, p.leistung, p.wer, p.stelle, p.cent + i % 1000, '2026-06-12'
  from f cross join generate_series('2026-07-01'::timestamp, '2027-06-01', '1 month') m
  cross join lateral (values (p1, 'regelbedarf', 'bund', '1101.68112', 56300), (p1, 'unterkunft', 'kommune', '3121.5461', 30000),
    (p2, 'regelbedarf', 'bund', '1101.68112', 35700), (p2, 'unterkunft', 'kommune', '3121.5461', 30000),
    (p2, 'sofortzuschlag', 'bund', '1101.68112', 2500)) as p (person, leistung, wer, stelle, cent);
insert into zahllauf (traeger_id, monat, ausfuehrung_am, stand, erstellt_von, erstellt_am, freigegeben_von, freigegeben_am, datei, datei_sha256)
  select t(), m::date, m::date, 'geschrieben', uuidv7(), '2026-06-20', uuidv7(), '2026-06-20', '', '' from unnest(array['2026-07-01', '2026-08-01']) m;
insert into zahlung_buchung (traeger_id, buchung_id, lauf_id, fall_id)
  select b.traeger_id, b.buchung_id, l.lauf_id, b.fall_id from buchung b join zahllauf l on l.traeger_id = b.traeger_id and l.monat = b.monat;
insert into angabe (traeger_id, fall_id, art, wert, gilt_von, bekannt_seit, erfasst_von)
  select t(), fall, a.art, a.wert, date '2026-06-01', timestamptz '2026-06-10', 'Messung' from f cross join lateral (
    select 'zahlung.konto' as art, jsonb_build_object('kontoinhaber', 'Messung ' || i,
      'iban', case when i % 97 = 0 then 'DE89370400440532013001' else 'DE89370400440532013000' end) as wert where i % 89 <> 0
    union all select 'zahlung.vermieter', '{"name":"Wohnbau Messung","iban":"DE02120300000000202051","zweck":"Wohnung"}' where i % 10 < 4
    union all select 'zahlung.energie', '{"name":"Stadtwerke Messung","iban":"DE02500105170137075030","betrag":65,"zweck":"Strom"}' where i % 10 = 5
    union all select 'zahlung.sperre', '{"grund":"Messung"}' where i % 211 = 0
    union all select 'unterkunft.heizkosten', '90' from generate_series(1, 10)) a;
analyze;`
