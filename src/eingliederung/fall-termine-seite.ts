import { findDokument, oeffneFall } from '../fall/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { ersterTagDanach, nachweisfrist, zweifelAnArbeitsunfaehigkeit } from '../recht/index.ts'
import { fassungName } from './belehrung.ts'
import { centAus, type Formularwerte, momentAus, werteAus } from './formularwerte.ts'
import { raumwahl } from './kalender-seite.ts'
import { gewaehltePerson, leuteDesFalls } from './leute.ts'
import { RECHT_BIS } from './pflicht-eroeffnen.ts'
import { pruefeReisekosten, reisekostenVon } from './reisekosten.ts'
import { sichtVon } from './sicht.ts'
import { inZiffern, tagMitWochentag } from './tage.ts'
import { ladeEin } from './termin-einladen.ts'
import { halteFest } from './termin-festhalten.ts'
import { findTermin, liesEinladungen, liesMitarbeiter, liesRaeume, termineVon } from './termin-lesen.ts'
import { liesBescheinigungen, meldungenVon } from './termin-meldungen.ts'
import { alsAnwesenheit, alsForm, alsZweck, type Termin } from './termin-model.ts'
import { merkeBescheinigung } from './termin-selbst.ts'
import { sageAb, vergibTermin, verlegeTermin } from './termin-vergeben.ts'
import { uhrzeit } from './termin-zeit.ts'
import { anwesenheitsnamen, formnamen, terminFehler, zwecknamen } from './texte/personal-termin.ts'
import { fallTermine as t } from './texte/personal-termin-seite.ts'

/** Appointments of a person of a case; what tells about health only for who may see it. */
export async function fallTermineSeite(z: Zugriff) {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt).toString()
  const leute = await leuteDesFalls(z.db, z.traegerId, fallId, heute)
  const mensch = gewaehltePerson(leute, z.request.url)
  const wahl = leute.map(({ kennung, name, alter, elb }) => ({ kennung, name, alter, elb }))
  if (mensch === undefined) return { leute: wahl, mensch: undefined }
  const sicht = sichtVon(z.konto)
  const termine = await termineVon(z.db, z.traegerId, { fallId, personId: mensch.personId })
  const ids = termine.map((x) => x.terminId)
  const einladungen = await liesEinladungen(z.db, z.traegerId, ids)
  const reisen = await reisekostenVon(z.db, z.traegerId, ids)
  const bitten = await liesBitten(z, ids)
  const raeume = await liesRaeume(z.db, z.traegerId)
  const mitarbeiter = await liesMitarbeiter(z.db, z.traegerId)
  const zeile = (x: Termin) => {
    const e = einladungen.filter((y) => y.terminId === x.terminId && Temporal.Instant.compare(y.von, x.von) === 0).at(-1)
    const reise = reisen.find((r) => r.terminId === x.terminId)
    const verborgen = x.anwesenheit === 'arbeitsunfaehig' && !sicht.gesundheit
    return {
      terminId: x.terminId,
      wann: `${tagMitWochentag(tagVon(x.von))}, ${uhrzeit(x.von)}–${uhrzeit(x.bis)} Uhr`,
      tag: tagVon(x.von).toString(),
      uhr: uhrzeit(x.von),
      dauer: Math.round(x.von.until(x.bis).total('minutes')),
      zweck: zwecknamen[x.zweck],
      wo:
        x.form === 'vor-ort'
          ? (raeume.find((r) => r.raumId === x.raumId)?.name ?? formnamen['vor-ort'])
          : [formnamen[x.form], x.ort].filter(Boolean).join(': '),
      mit: mitarbeiter.find((m) => m.kontoId === x.kontoId)?.name ?? '',
      kommt: x.stand === 'vereinbart' && Temporal.Instant.compare(x.von, z.jetzt) > 0,
      abgesagt: x.stand === 'abgesagt',
      verbindlich: x.verbindlich,
      ergebnis: x.anwesenheit === null ? '' : verborgen ? t.entschuldigt : anwesenheitsnamen[x.anwesenheit],
      einladung: e === undefined ? '' : t.geladen(t.weg[e.weg], e.bekanntAm === undefined ? '' : inZiffern(e.bekanntAm)),
      brief: e?.dokumentId ?? '',
      fassung: e?.verbindlich ? t.fassung(fassungName(e.rechtsfolgenFassung)) : '',
      bitte: bitten.get(x.terminId) ?? '',
      reise: reise && {
        reisekostenId: reise.reisekostenId,
        mittel: t.mittel[reise.mittel as keyof typeof t.mittel] ?? reise.mittel,
        cent: reise.beantragtCent + reise.begleitungCent,
        begleitung: reise.begleitung,
        stand: reise.stand,
        bewilligtCent: reise.bewilligtCent,
        beleg: reise.dokumentId ?? '',
      },
    }
  }
  const zeilen = termine.map(zeile)
  const fort = sicht.gesundheit ? await fortVon(z, mensch.personId) : new Map<string, string>()
  return {
    leute: wahl,
    mensch: { kennung: mensch.kennung, name: mensch.name },
    kommend: zeilen.filter((x) => x.kommt),
    vergangen: zeilen
      .filter((x) => !x.kommt)
      .map((x) => ({ ...x, danach: fort.get(x.terminId) }))
      .toReversed(),
    mitarbeiter: mitarbeiter.map(({ kontoId, name }) => ({ kontoId, name })),
    ich: z.konto.kontoId,
    raeume: await raumwahl(z.db, z.traegerId),
    heute,
    darf: {
      vergeben: darf(z.konto, 'termin.vergeben'),
      reise: darf(z.konto, 'foerderung.bearbeiten'),
      festhalten: darf(z.konto, 'pflicht.bearbeiten'),
    },
    krank: sicht.gesundheit ? await krankVon(z, mensch.personId) : undefined,
  }
}

/** Summonses that work on after an incapacity and of which nobody has said yet what became: the day, empty while it is not known. */
async function fortVon(z: Zugriff, personId: string): Promise<Map<string, string>> {
  return new Map(
    (await meldungenVon(z.db, z.traegerId, personId))
      .filter((m) => m.anwesenheit === 'arbeitsunfaehig' && m.wirktFort === true && m.danachErschienen === undefined)
      .map((m) => [m.id, m.arbeitsunfaehigBis === undefined ? '' : inZiffern(ersterTagDanach(m.arbeitsunfaehigBis))]),
  )
}

/** Only asked for where health may be seen. */
async function krankVon(z: Zugriff, personId: string) {
  const zeilen = await liesBescheinigungen(z.db, z.traegerId, personId)
  const zweifel = zweifelAnArbeitsunfaehigkeit(await meldungenVon(z.db, z.traegerId, personId))
  return {
    zeilen: zeilen.map((b) => ({
      id: b.bescheinigungId,
      text: t.bescheinigung(inZiffern(b.von), inZiffern(b.bis), b.von <= RECHT_BIS ? inZiffern(nachweisfrist(b.von)) : '–'),
      datei: b.dokumentId ?? '',
    })),
    zweifel: zweifel?.satz ?? '',
  }
}

async function liesBitten(z: Zugriff, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const zeilen = await z.db
    .selectFrom('terminSchritt')
    .select(['terminId', 'grund', 'gesundheit'])
    .where('traegerId', '=', z.traegerId)
    .where('terminId', 'in', ids)
    .where('schritt', '=', 'bitte-absage')
    .orderBy('am')
    .execute()
  const { gesundheit } = sichtVon(z.konto)
  return new Map(zeilen.map((s) => [s.terminId, s.gesundheit && !gesundheit ? t.bitteVerborgen : t.bitte(s.grund)]))
}

type Antwort = Readonly<{ ok: boolean; saetze: readonly string[] }>
const gesagt = (ergebnis: Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>, satz: string): Antwort =>
  ergebnis.ok ? { ok: true, saetze: [satz] } : { ok: false, saetze: ergebnis.saetze }

/** What staff does with appointments of a case. */
export async function tueFallTermine(z: Zugriff): Promise<Antwort> {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckTun)
  const w = werteAus(await formularAus(z.request))
  if (w.text('tat') === 'vereinbaren') return vereinbare(z, fallId, w)
  if (w.text('tat') === 'krank' && darf(z.konto, 'gesundheit.lesen')) return traegeKrankEin(z, fallId, w)
  const termin = w.id('terminId') === '' ? undefined : await findTermin(z.db, z.traegerId, w.id('terminId'))
  if (termin?.fallId !== fallId) return { ok: false, saetze: [terminFehler.nichtDa] }
  return mitTermin(z, termin, w)
}

async function vereinbare(z: Zugriff, fallId: string, w: Formularwerte): Promise<Antwort> {
  const mensch = gewaehltePerson(await leuteDesFalls(z.db, z.traegerId, fallId, tagVon(z.jetzt).toString()), z.request.url)
  const von = momentAus(w.text('tag'), w.text('uhr'))
  const [form, zweck] = [alsForm(w.text('form')), alsZweck(w.text('zweck'))]
  if (mensch === undefined || von === undefined || form === undefined || zweck === undefined || w.id('mit') === '')
    return { ok: false, saetze: [terminFehler.zeit] }
  const raumId = form === 'vor-ort' && w.id('raum') !== '' ? w.id('raum') : null
  const neu = {
    fallId,
    personId: mensch.personId,
    zweck,
    von,
    dauerMinuten: Number(w.text('dauer')),
    mitKontoId: w.id('mit'),
    form,
    raumId,
    ort: w.text('ort'),
  }
  return gesagt(await vergibTermin(z.db, z, neu), t.vereinbart)
}

/** A certificate on paper, as staff has it before her. */
async function traegeKrankEin(z: Zugriff, fallId: string, w: Formularwerte): Promise<Antwort> {
  const mensch = gewaehltePerson(await leuteDesFalls(z.db, z.traegerId, fallId, tagVon(z.jetzt).toString()), z.request.url)
  const [von, bis] = [w.tag('krankVon'), w.tag('krankBis')]
  if (mensch === undefined || von === '' || bis === '') return { ok: false, saetze: [t.krankTage] }
  const schein = { fallId, personId: mensch.personId, von, bis, dokumentId: null, gesehen: true }
  return gesagt(await merkeBescheinigung(z.db, z, schein), t.krankEingetragen)
}

async function mitTermin(z: Zugriff, termin: Termin, w: Formularwerte): Promise<Antwort> {
  const { terminId } = termin
  const tat = w.text('tat')
  if (tat === 'einladen') {
    const womit = { tresor: z.umfeld.tresor, traeger: z.umfeld.traeger, mail: z.umfeld.post !== undefined }
    return gesagt(
      await ladeEin(z.db, womit, z, terminId, { verbindlich: w.ja('verbindlich'), wirktFort: w.ja('wirktFort'), uebergeben: w.ja('uebergeben') }),
      t.eingeladen,
    )
  }
  if (tat === 'absagen') return gesagt(await sageAb(z.db, z, terminId, w.text('grund')), t.abgesagt)
  if (tat === 'verlegen') {
    const von = momentAus(w.text('tag'), w.text('uhr'))
    if (von === undefined) return { ok: false, saetze: [terminFehler.zeit] }
    return gesagt(await verlegeTermin(z.db, z, terminId, { von, dauerMinuten: Number(w.text('dauer')) }), t.verlegt)
  }
  if (tat === 'festhalten' && darf(z.konto, 'pflicht.bearbeiten')) return festhalten(z, terminId, w)
  if (tat === 'danach' && darf(z.konto, 'pflicht.bearbeiten') && darf(z.konto, 'gesundheit.lesen')) {
    const getan = await halteFest(z.db, z, terminId, { anwesenheit: 'arbeitsunfaehig', danachErschienen: w.text('danach') === 'ja' })
    return gesagt(getan, getan.ok && getan.pflichtId !== undefined ? t.anhoerungNoetig : t.festgehalten)
  }
  if (tat === 'reise' && w.id('reisekostenId') !== '' && darf(z.konto, 'foerderung.bearbeiten'))
    return gesagt(
      await pruefeReisekosten(z.db, z, w.id('reisekostenId'), { bewilligtCent: centAus(w.text('betrag')), grund: w.text('grund') }),
      t.entschieden,
    )
  return { ok: false, saetze: [terminFehler.nichtDa] }
}

async function festhalten(z: Zugriff, terminId: string, w: Formularwerte): Promise<Antwort> {
  const anwesenheit = alsAnwesenheit(w.text('anwesenheit'))
  if (anwesenheit === undefined || anwesenheit === 'abgesagt') return { ok: false, saetze: [terminFehler.anwesenheit] }
  const zweckErreicht = anwesenheit === 'spaeter-am-tag' ? w.ja('zweckErreicht') : undefined
  const getan = await halteFest(z.db, z, terminId, { anwesenheit, zweckErreicht, notiz: w.text('notiz') })
  return gesagt(getan, getan.ok && getan.pflichtId !== undefined ? t.anhoerungNoetig : t.festgehalten)
}

/** A letter of an appointment or a hearing, for the person it went to. */
export async function istMeinBrief(
  z: Pick<Zugriff, 'db' | 'traegerId'>,
  wem: Readonly<{ fallId: string; personId: string }>,
  dokumentId: string,
): Promise<boolean> {
  const dokument = await findDokument(z.db, z.traegerId, dokumentId)
  return dokument?.personId === wem.personId && (await briefArt(z, wem.fallId, dokumentId)) !== undefined
}

/** Whether a paper of a case is an invitation or a hearing; undefined: something else, and no paper of this room. */
export async function briefArt(
  z: Pick<Zugriff, 'db' | 'traegerId'>,
  fallId: string,
  dokumentId: string,
): Promise<'einladung' | 'anhoerung' | undefined> {
  if ((await findDokument(z.db, z.traegerId, dokumentId))?.fallId !== fallId) return undefined
  const einladung = await z.db
    .selectFrom('terminEinladung')
    .select('einladungId')
    .where('traegerId', '=', z.traegerId)
    .where('dokumentId', '=', dokumentId)
    .executeTakeFirst()
  if (einladung !== undefined) return 'einladung'
  const anhoerung = await z.db
    .selectFrom('pflicht')
    .select('pflichtId')
    .where('traegerId', '=', z.traegerId)
    .where('dokumentId', '=', dokumentId)
    .executeTakeFirst()
  return anhoerung === undefined ? undefined : 'anhoerung'
}
