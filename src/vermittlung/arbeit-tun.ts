import { benachrichtigePerson, leuteDesFalls, type Mensch } from '../eingliederung/index.ts'
import type { Fall } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { liesBetrag } from '../platform/eingabe/index.ts'
import { passungsworte } from './begriffe.ts'
import { liesGewichte } from './gewichte.ts'
import { erfasseIntegration, erfasseNachhaltung, type NeueIntegration, widerrufeIntegration } from './integration.ts'
import { integrationenVon } from './integration-lesen.ts'
import { arbeitgeberStaende, aus, freigaben, integrationsarten, integrationsfeld, type Meldung, personStaende, vorschlagsfeld } from './model.ts'
import { alsDaten, bewerte } from './passung.ts'
import { merkmaleVon, stellenmerkmale } from './passung-lesen.ts'
import { findStelle } from './stelle.ts'
import type { Formular } from './stelle-formular.ts'
import { arbeit as t } from './texte/personal-arbeit.ts'
import { integrationSaetze } from './texte/personal-integration.ts'
import { vorschlagSaetze } from './texte/personal-vorschlag.ts'
import { antworteArbeitgeber, antwortePerson, schlageVor, stelleVorschlagWiederHer, ziehVorschlagZurueck } from './vorschlag.ts'
import { liestImPortal, schreibeVorschlagbrief } from './vorschlag-brief.ts'
import { gehoertZu } from './vorschlag-lesen.ts'
import { zumutbarkeitspunkte } from './zumutbarkeit.ts'

export type Getan = Readonly<{ ok: boolean; satz: string; tat: string; meldungen: readonly Meldung[]; werte: Readonly<Record<string, string>> }>
type Ergebnis = Readonly<{ ok: true; satz?: string }> | Readonly<{ ok: false; meldungen: readonly Meldung[] }>

const da = (satz: string) => ({ ok: false as const, meldungen: [{ feld: 'tat', satz }] })

/** What staff does on the tab „Arbeit“. `worte`: hours and pay of a vacancy as the pages show them, for the letter. */
export async function tueArbeit(
  z: Zugriff,
  fall: Fall,
  f: Formular,
  worte: (s: NonNullable<Awaited<ReturnType<typeof findStelle>>>) => Readonly<{ stunden: string; lohn: string }>,
): Promise<Getan> {
  const tat = f.text('tat')
  const leute = await leuteDesFalls(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt).toString())
  const person = leute.find((m) => m.kennung === f.text('person') && m.elb)
  if (person === undefined) throw new Response(null, { status: 404 })
  const ergebnis = tat === 'vorschlagen' ? await vorschlagen(z, fall, person, f, worte) : await uebriges(z, fall, person, f, tat)
  return {
    ok: ergebnis.ok,
    satz: ergebnis.ok ? (ergebnis.satz ?? t.getan) : '',
    tat,
    meldungen: ergebnis.ok ? [] : ergebnis.meldungen,
    werte: f.werte,
  }
}

async function uebriges(z: Zugriff, fall: Fall, person: Mensch, f: Formular, tat: string): Promise<Ergebnis> {
  if (tat === 'integration') return anFeld(await integriere(z, fall, person, f), (feld) => integrationsfeld(feld, f.text('ersetzt')))
  if (tat === 'widerrufen' || tat === 'nachhalten')
    return anFeld(await anIntegration(z, person, f, tat), (feld) => `${feld}-${f.text('integration')}`)
  const vorschlagId = f.text('vorschlag')
  if (!(await gehoertZu(z.db, z.traegerId, vorschlagId, { personId: person.personId }))) return da(vorschlagSaetze.nichtMehrDa)
  if (tat === 'zurueckziehen') return ziehVorschlagZurueck(z.db, z, vorschlagId, f.text('grund'))
  if (tat === 'wiederherstellen') return (await stelleVorschlagWiederHer(z.db, z, vorschlagId)) ? { ok: true } : da(vorschlagSaetze.nichtMehrDa)
  return anFeld(await rueckmeldung(z, vorschlagId, f), (feld) =>
    vorschlagsfeld(feld, vorschlagId, f.text('was').startsWith('arbeitgeber') ? 'arbeitgeber' : 'person'),
  )
}

/** The sentence at the field of the form that was sent: forms of one kind stand on the page more than once. */
function anFeld(e: Ergebnis, name: (feld: string) => string): Ergebnis {
  return e.ok ? e : { ok: false, meldungen: e.meldungen.map((m) => (m.feld === 'tat' ? m : { ...m, feld: name(m.feld) })) }
}

async function vorschlagen(z: Zugriff, fall: Fall, person: Mensch, f: Formular, worte: Parameters<typeof tueArbeit>[3]): Promise<Ergebnis> {
  const stelle = await findStelle(z.db, z.traegerId, f.text('stelle'))
  if (stelle === undefined) return da(vorschlagSaetze.nichtOffen)
  const tag = tagVon(z.jetzt).toString()
  const merkmale = (await merkmaleVon(z.db, z.traegerId, person.personId, tag)) ?? { berufe: [], wunschberufe: [], faehigkeiten: [] }
  const bewertet = bewerte(merkmale, stellenmerkmale(stelle), await liesGewichte(z.db, z.traegerId))
  const passung = alsDaten(bewertet, await passungsworte(z.db, z.traegerId, tag))
  const bekannt = new Set(zumutbarkeitspunkte(tag).map((p) => p.schluessel))
  const zumutbar = f.alle('zumutbar').filter((s) => bekannt.has(s))
  const nachricht = f.text('nachricht').trim()
  const neu = { stelleId: stelle.stelleId, fallId: fall.fallId, personId: person.personId, passung, zumutbar, nachricht }
  const gemacht = await schlageVor(z.db, z, neu)
  if (!gemacht.ok) return gemacht
  if (await liestImPortal(z.db, z.traegerId, fall.fallId, person.personId)) {
    const wer = { fallId: fall.fallId, personId: person.personId }
    const mails = await benachrichtigePerson(z.db, z, { ...wer, anlass: 'stelle', gegenstand: gemacht.vorschlagId })
    return { ok: true, satz: mails > 0 ? t.getanPortalMail : t.getanPortal }
  }
  const womit = { tresor: z.umfeld.tresor, traeger: z.umfeld.traeger }
  const brief = await schreibeVorschlagbrief(z.db, womit, z, fall, gemacht.vorschlagId, stelle, {
    personId: person.personId,
    nachricht,
    ...worte(stelle),
  })
  return brief.ok ? { ok: true, satz: t.getanBrief } : da(brief.satz)
}

/** By telephone or at the counter: staff writes down what one of both sides says. */
function rueckmeldung(z: Zugriff, vorschlagId: string, f: Formular): Promise<Ergebnis> | Ergebnis {
  const [seite, wert = ''] = f.text('was').split(' ')
  const grund = f.text('grund')
  if (seite === 'arbeitgeber') {
    const stand = aus(arbeitgeberStaende, wert)
    if (stand === undefined || stand === 'wartet' || stand === 'offen') return da(vorschlagSaetze.nichtMehrDa)
    return antworteArbeitgeber(z.db, z, vorschlagId, { stand, grund }, 'jobcenter')
  }
  const stand = aus(personStaende, wert)
  if (stand === undefined || stand === 'offen') return da(vorschlagSaetze.nichtMehrDa)
  const freigabe = aus(freigaben, f.text('freigabe')) ?? 'keine'
  return antwortePerson(
    z.db,
    z,
    vorschlagId,
    { stand, grund, freigabe, name: f.text('name'), telefon: f.text('telefon'), email: f.text('email') },
    'jobcenter',
  )
}

async function integriere(z: Zugriff, fall: Fall, person: Mensch, f: Formular): Promise<Ergebnis> {
  const meldungen: Meldung[] = []
  const art = aus(integrationsarten, f.text('i.art'))
  if (f.text('i.beginn') === '') meldungen.push({ feld: 'beginn', satz: integrationSaetze.beginn })
  if (art === undefined) meldungen.push({ feld: 'art', satz: integrationSaetze.art })
  const stunden = f.text('i.stunden').trim().replace(',', '.')
  const minuten = stunden === '' ? null : Math.round(Number(stunden) * 60)
  if (minuten !== null && !(minuten >= 30 && minuten <= 3600)) meldungen.push({ feld: 'stunden', satz: integrationSaetze.stunden })
  const brutto = f.text('i.brutto').trim() === '' ? undefined : liesBetrag(f.text('i.brutto'))
  if (brutto !== undefined && !brutto.ok) meldungen.push({ feld: 'brutto', satz: integrationSaetze.brutto })
  const stelle = await findStelle(z.db, z.traegerId, f.text('i.stelle') || undefined)
  if (meldungen.length > 0 || art === undefined) return { ok: false, meldungen }
  const neu: NeueIntegration = {
    fallId: fall.fallId,
    personId: person.personId,
    beginn: f.text('i.beginn'),
    art,
    kldb: f.text('i.kldb').trim() || (stelle?.kldb ?? ''),
    stelleId: stelle?.stelleId ?? null,
    arbeitgeberId: stelle?.arbeitgeberId ?? null,
    foerderungId: f.text('i.foerderung') || null,
    minutenJeWoche: minuten,
    bruttoCent: brutto?.ok ? Math.round(brutto.wert * 100) : null,
    befristetBis: f.text('i.befristet_bis') || null,
    durchVermittlung: f.text('i.durch') === 'ja',
    quelle: f.text('i.quelle').trim().slice(0, 200),
    ersetzt: f.text('ersetzt') || null,
  }
  return erfasseIntegration(z.db, z, neu)
}

async function anIntegration(z: Zugriff, person: Mensch, f: Formular, tat: 'widerrufen' | 'nachhalten'): Promise<Ergebnis> {
  const integration = (await integrationenVon(z.db, z.traegerId, { personId: person.personId })).find(
    (i) => i.integrationId === f.text('integration'),
  )
  if (integration === undefined) return da(integrationSaetze.ersetzt)
  if (tat === 'widerrufen') return widerrufeIntegration(z.db, z, integration.integrationId, f.text('grund'))
  const angabe = { monat: f.text('monat'), beschaeftigt: f.text('beschaeftigt') === 'ja', quelle: f.text('quelle') }
  return erfasseNachhaltung(z.db, z, integration, angabe)
}
