import { stehendeUhr } from '../platform/clock/index.ts'
import { findTraeger, forTraeger, openDb, richteServerEin } from '../platform/db/index.ts'
import { arbeiteAb } from '../platform/jobs/arbeiter.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { berechne, type Falldatei } from '../recht/index.ts'
import { bestelleMeldung, liesMeldung, liesMeldungen, meldungAuftraege } from '../statistik/index.ts'
import { dienstAn, fuelleMit, startePostgres } from './postgres.ts'

const jetzt = Temporal.Instant.from('2027-01-05T08:00:00Z')
const wer = { kontoId: '01934f5e-0000-7000-8000-000000000001', name: 'Messung', rollen: [] }
const HERZSCHLAG_MS = 20

/**
 * Times the delivery under sec. 51b on a PostgreSQL server: from the order to the finished file, done by the worker as in the running server, and taken
 * out as a stream. Two persons a case, twelve decided months. Beside it how long the process could not answer anybody else.
 */
export async function messeMeldung(faelle: number, json: boolean): Promise<void> {
  const server = await startePostgres()
  try {
    const ort = { url: dienstAn(server.url), eigner: server.url }
    await richteServerEin(ort, { uebung: true })
    const db = await openDb(ort, { uebung: false })
    const traegerId = (await findTraeger(db))?.traegerId ?? ''
    const e = entschieden()
    const werte = { traeger: traegerId, faelle: String(faelle), datei: JSON.stringify(e.faelle), ergebnis: JSON.stringify(e.ergebnisse) }
    await fuelleMit(server.url, werte, bestand)
    const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
    const h = { traegerId, jetzt, konto: wer }
    const lies = <T>(work: (trx: Parameters<Parameters<typeof forTraeger>[2]>[0]) => Promise<T>) => forTraeger(db, traegerId, work)
    const puls = misstPuls()
    const start = performance.now()
    if (!(await lies((trx) => bestelleMeldung(trx, h)))) throw new Error('a delivery is being put together')
    await arbeiteAb({ db, uhr: stehendeUhr(jetzt) }, meldungAuftraege(tresor))
    const fertig = performance.now()
    const [meldung] = await lies((trx) => liesMeldungen(trx, traegerId))
    const datei = await lies((trx) => liesMeldung(trx, { db, tresor }, traegerId, meldung?.meldungId ?? ''))
    let bytes = 0
    for await (const stueck of datei?.stuecke() ?? []) bytes += stueck.length
    const geladen = performance.now()
    const { laengste, mitte } = puls.stoppe()
    zeige(json, {
      faelle,
      saetze: meldung?.saetze ?? 0,
      dateiMiB: Math.round(bytes / 2 ** 20),
      sekundenZusammenstellen: (fertig - start) / 1000,
      sekundenLaden: (geladen - fertig) / 1000,
      msBlockiertLaengstens: laengste,
      msBlockiertMitte: mitte,
      speicherMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    })
    await db.destroy()
  } finally {
    await server.stoppe()
  }
}

/** How late a timer comes: as long as nothing else could run in this process. */
function misstPuls(): { stoppe: () => { laengste: number; mitte: number } } {
  const verspaetungen: number[] = []
  let zuletzt = performance.now()
  const takt = setInterval(() => {
    const nun = performance.now()
    verspaetungen.push(Math.max(0, nun - zuletzt - HERZSCHLAG_MS))
    zuletzt = nun
  }, HERZSCHLAG_MS)
  return {
    stoppe: () => {
      clearInterval(takt)
      verspaetungen.sort((a, b) => a - b)
      return { laengste: Math.round(verspaetungen.at(-1) ?? 0), mitte: Math.round(verspaetungen[Math.floor(verspaetungen.length / 2)] ?? 0) }
    },
  }
}

function zeige(json: boolean, zeile: Record<string, number>): void {
  if (json) console.log(JSON.stringify(zeile))
  else for (const [name, wert] of Object.entries(zeile)) console.log(`${name.padEnd(28)} ${wert.toLocaleString('de-DE')}`)
}

function entschieden(): { faelle: Falldatei[]; ergebnisse: unknown[] } {
  const faelle = Array.from({ length: 12 }, (_, k): Falldatei => {
    const monat = Temporal.PlainYearMonth.from('2026-01').add({ months: k }).toString()
    const personen = [
      { id: 'p1', geburtsdatum: '1990-01-01' },
      { id: 'p2', geburtsdatum: '2015-01-01', eltern: ['p1'] },
    ]
    return { schema: 'fall/v1', id: 'messung', monat, personen, unterkunft: { grundmiete: 480, nebenkosten: 120, heizkosten: 90 } }
  })
  return { faelle, ergebnisse: faelle.map((f) => berechne(f)) }
}

const bestand = `
insert into bescheid_entwurf (traeger_id, entwurf_id, fall_id, art, von, bis, stand, bearbeitet_von, angelegt_am)
  select t(), entwurf, fall, 'bewilligung', '2026-01-01', '2026-12-01', 'erlassen', uuidv7(), '2026-01-01' from f;
insert into bescheid select (jsonb_populate_record(null::bescheid, jsonb_build_object('traeger_id', t(), 'bescheid_id', bescheid, 'nummer', 'B-' || i,
    'fall_id', fall, 'entwurf_id', entwurf, 'art', 'bewilligung', 'von', '2026-01-01', 'bis', '2026-12-01',
    'faelle', current_setting('mess.datei')::jsonb, 'ergebnisse', current_setting('mess.ergebnis')::jsonb, 'begruendung', '[]'::jsonb,
    'rechtsstand', '', 'textfassung', 1, 'titel', '', 'vorlaeufig', false, 'pdf', '', 'pdf_sha256', '', 'einfach', '[]'::jsonb, 'schluessel_id', '',
    'bearbeitet_von', entwurf, 'eingereicht_von', entwurf, 'erlassen_von', bescheid, 'erlassen_am', '2026-01-02'))).* from f;
insert into bescheid_monat (traeger_id, bescheid_id, monat, fall_id, anspruch_cent, bund_cent, kommune_cent)
  select t(), bescheid, m::date, fall, 100000, 60000, 40000 from f cross join generate_series('2026-01-01'::timestamp, '2026-12-01', '1 month') m;
insert into angabe (traeger_id, fall_id, person_id, art, wert, gilt_von, bekannt_seit, erfasst_von)
  select t(), fall, a.person, a.art, a.wert, date '2026-01-01', timestamptz '2026-01-01', 'Messung' from f cross join lateral (values
    (p1, 'person.stamm', jsonb_build_object('vorname', 'Ada', 'nachname', 'Messung ' || i, 'geburtsdatum', '1990-01-01', 'geschlecht', 'weiblich')),
    (p2, 'person.stamm', jsonb_build_object('vorname', 'Bo', 'nachname', 'Messung ' || i, 'geburtsdatum', '2015-01-01', 'geschlecht', 'maennlich')),
    (null::uuid, 'haushalt.anschrift', '{"strasse":"Messweg 1","plz":"38855","ort":"Wernigerode"}'::jsonb),
    (null::uuid, 'unterkunft.wohnflaeche', '60'::jsonb)) as a (person, art, wert);
insert into profil_angabe (traeger_id, fall_id, person_id, feld, wert, gilt_von, bekannt_seit, erfasst_von)
  select t(), fall, p1, a.feld, a.wert, date '2026-01-01', timestamptz '2026-01-01', 'Messung' from f cross join lateral (values
    ('schulabschluss', '{"abschluss":"hauptschule"}'::jsonb), ('berufsabschluss', '{"art":"ausbildung"}'), ('status', '{"art":"arbeitslos"}'),
    ('wunschberuf', '{"name":"Verkauf","art":"arbeit"}')) as a (feld, wert);
analyze;`
