import { vorgaengeVon } from '../fall/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { ansprechpersonVon, begleitende } from './ansprechperson.ts'
import { geltenderPlan, offenerPlanentwurf } from './plan.ts'
import { halteSchrittFest, planNachweiseVon, type SchrittWas } from './plan-schritte.ts'
import { oeffneWeg, waehlbare } from './potenzial-seite.ts'
import { davon, liesProfil, type Profilangabe } from './profil.ts'
import { profilText } from './profil-form.ts'
import { sichtVon } from './sicht.ts'
import { langzeitarbeitslosSeit, statusSpannen } from './status.ts'
import { ansprechpersonTexte } from './texte/personal-ansprechperson.ts'
import { feldnamen } from './texte/personal-profil.ts'
import { wegtexte as t } from './texte/personal-weg.ts'
import { offenePunkte } from './vorbereitung.ts'

const VORNE = ['staerke', 'faehigkeit', 'wunschberuf', 'beruf', 'berufsabschluss', 'sprache'] as const
const UMSTAENDE = ['kinderbetreuung', 'pflege', 'wohnsituation', 'schulden', 'hindernis', 'gesundheit', 'sucht'] as const

/** The way of a person in one look: strengths, goal, plan with its steps, what comes next, what is open. */
export async function wegSeite(z: Zugriff) {
  const { fallId, leute, mensch } = await oeffneWeg(z, t.zweck)
  if (mensch === undefined) return { mensch: undefined, leute: waehlbare(leute) }
  const { db, traegerId } = z
  const { personId } = mensch
  const sicht = sichtVon(z.konto)
  const heute = tagVon(z.jetzt).toString()
  const profil = await liesProfil(db, traegerId, personId, sicht, { tag: heute })
  const entwurf = darf(z.konto, 'plan.lesen') ? await offenerPlanentwurf(db, traegerId, personId, sicht) : undefined
  const plan = darf(z.konto, 'plan.lesen') ? await geltenderPlan(db, traegerId, personId, heute, sicht) : undefined
  const arbeit = langzeitarbeitslosSeit(await statusSpannen(db, traegerId, personId), heute)
  const vorgaenge = await vorgaengeVon(db, traegerId, { fallId })
  return {
    mensch: { kennung: mensch.kennung, name: mensch.name },
    leute: waehlbare(leute),
    heute,
    darfPlan: darf(z.konto, 'plan.schreiben'),
    ansprechperson: await ansprechpersonStand(z, personId),
    gesetzt: meldungAus(z.request.url),
    staerken: VORNE.flatMap((feld) => davon(profil, feld).map((a) => ({ id: a.profilAngabeId, feld, name: feldnamen[feld], text: kurztext(a) }))),
    umstaende: UMSTAENDE.flatMap((feld) =>
      davon(profil, feld).map((a) => ({ id: a.profilAngabeId, name: feldnamen[feld], text: profilText(feld, a.wert) })),
    ),
    status: davon(profil, 'status').map((a) => profilText('status', a.wert))[0],
    arbeitslos: arbeit.arbeitslosSeit === undefined ? undefined : arbeit,
    entwurf: entwurf?.stand,
    plan: plan && {
      nummer: plan.nummer,
      ziel: plan.ziel,
      gueltigAb: plan.gueltigAb,
      pruefenBis: plan.pruefenBis,
      schritte: plan.schritte.map(({ schrittId, wer, was, bis, nachweis, stand, erledigtAm }) => ({
        schrittId,
        wer,
        was,
        bis,
        nachweis,
        stand,
        erledigtAm,
      })),
    },
    nachweise:
      plan === undefined ? [] : (await planNachweiseVon(db, traegerId, personId)).map((n) => ({ ...n, eingangAm: tagVon(n.eingangAm).toString() })),
    vorbereitet: (await offenePunkte(db, traegerId, personId, sicht)).length,
    aufgaben: vorgaenge
      .filter((v) => v.erledigtAm === null && arten.includes(v.art))
      .map(({ vorgangId, titel, frist, fristGrund }) => ({ vorgangId, titel, frist, fristGrund })),
  }
}

async function ansprechpersonStand(z: Zugriff, personId: string) {
  const jetzt = await ansprechpersonVon(z.db, z.traegerId, personId)
  const darfSetzen = darf(z.konto, 'plan.schreiben') || darf(z.konto, 'fall.zuweisen')
  return {
    jetzt: jetzt && { kontoId: jetzt.kontoId, name: jetzt.name, seit: tagVon(jetzt.seit).toString() },
    ich: z.konto.kontoId,
    waehlbar: darfSetzen ? (await begleitende(z.db, z.traegerId)).map(({ kontoId, name, zahl }) => ({ kontoId, name, zahl })) : [],
  }
}

/** What the form about the contact person answered: it leads back here. */
function meldungAus(adresse: string): Readonly<{ ok: boolean; satz: string }> | undefined {
  const frage = new URL(adresse).searchParams
  if (frage.get('getan') === 'ansprechperson') return { ok: true, satz: ansprechpersonTexte.gespeichert }
  const satz = Object.entries(ansprechpersonTexte.hindernisse).find(([art]) => art === frage.get('hindernis'))?.[1]
  return satz === undefined ? undefined : { ok: false, satz }
}

/** Work of this half of the house; the benefit has its own list. */
const arten: readonly string[] = ['integration', 'foerderung', 'termin', 'pflicht', 'massnahme', 'meldedaten', 'wiedervorlage']

function kurztext(a: Profilangabe): string {
  return a.feld === 'staerke' ? a.wert.text : profilText(a.feld, a.wert)
}

const WAS: readonly SchrittWas[] = ['erledigt', 'offen', 'entfallen']

/** Writes down what became of a step. */
export async function tueWeg(z: Zugriff): Promise<Readonly<{ ok: boolean; satz: string }>> {
  const { mensch } = await oeffneWeg(z, t.zweckSchritt)
  const f = await formularAus(z.request)
  const was = WAS.find((w) => w === f.get('was'))
  if (mensch === undefined || was === undefined) throw new Response(null, { status: 400 })
  const getan = await halteSchrittFest(z.db, z, { personId: mensch.personId, schrittId: String(f.get('schritt') ?? ''), was })
  return getan.ok ? { ok: true, satz: t.getan } : { ok: false, satz: getan.satz }
}
