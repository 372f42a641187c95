import { oeffneFall } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { formularAus } from '../platform/http/formular.ts'
import { ausloeser, mitwirkungen, pflichten } from '../recht/index.ts'
import { type Formularwerte, werteAus } from './formularwerte.ts'
import { gewaehltePerson, leuteDesFalls } from './leute.ts'
import { beantworteAnhoerung, hoereAn, merkePersoenlich } from './pflicht-anhoeren.ts'
import { beurteile, schliesseOhneFolge } from './pflicht-beurteilen.ts'
import { beendeMinderung, endgruende } from './pflicht-ende.ts'
import { eroeffnePflicht } from './pflicht-eroeffnen.ts'
import { findPflicht } from './pflicht-model.ts'
import { rueckschauAus } from './pflicht-seite.ts'
import { legeMinderungVor } from './pflicht-vorlegen.ts'
import { alsGrundstand } from './termin-model.ts'
import { pflichtFassungen } from './texte/personal-belehrung.ts'
import { pflichtFehler, pflichtSeite as t } from './texte/personal-pflicht.ts'
import { erfasseErfuellung, legeVerpflichtungVor } from './verpflichtung.ts'
import { verpflichtungenVon } from './verpflichtung-model.ts'

type Antwort = Readonly<{ ok: boolean; saetze: readonly string[] }>
const gesagt = (e: Readonly<{ ok: true }> | Readonly<{ ok: false; saetze: readonly string[] }>, satz: string): Antwort =>
  e.ok ? { ok: true, saetze: [satz] } : { ok: false, saetze: e.saetze }
const nein = (satz: string): Antwort => ({ ok: false, saetze: [satz] })

/** What staff does with breaches and obligations of a case. */
export async function tuePflicht(z: Zugriff): Promise<Antwort> {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckTun)
  const w = werteAus(await formularAus(z.request))
  const tat = w.text('tat')
  if (tat === 'eroeffnen' || tat === 'verpflichten') {
    const mensch = gewaehltePerson(await leuteDesFalls(z.db, z.traegerId, fallId, tagVon(z.jetzt).toString()), z.request.url)
    if (mensch === undefined) return nein(pflichtFehler.nichtDa)
    return tat === 'eroeffnen' ? eroeffne(z, { fallId, personId: mensch.personId }, w) : verpflichte(z, { fallId, personId: mensch.personId }, w)
  }
  if (tat === 'erfuellung') return erfuellung(z, fallId, w)
  const p = w.id('pflichtId') === '' ? undefined : await findPflicht(z.db, z.traegerId, w.id('pflichtId'))
  if (p?.fallId !== fallId) return nein(pflichtFehler.nichtDa)
  return mitPflicht(z, p.pflichtId, w)
}

async function mitPflicht(z: Zugriff, id: string, w: Formularwerte): Promise<Antwort> {
  const tat = w.text('tat')
  if (tat === 'anhoeren') {
    const womit = { tresor: z.umfeld.tresor, traeger: z.umfeld.traeger, mail: z.umfeld.post !== undefined }
    return gesagt(
      await hoereAn(z.db, womit, z, id, { frist: w.tag('frist'), psychisch: w.ja('psychisch'), persoenlichAngeboten: w.ja('anbieten') }),
      t.angehoert,
    )
  }
  if (tat === 'antwort')
    return gesagt(
      await beantworteAnhoerung(z.db, z, id, { text: w.text('text'), gesundheit: w.ja('gesundheit'), persoenlichVerlangt: w.ja('verlangt') }),
      t.eingetragen,
    )
  if (tat === 'persoenlich')
    return gesagt(await merkePersoenlich(z.db, z, id, { am: w.tag('am'), text: w.text('text'), gesundheit: w.ja('gesundheit') }), t.eingetragen)
  if (tat === 'beurteilen') {
    const grundstand = alsGrundstand(w.text('grundstand'))
    if (grundstand === undefined || grundstand === 'offen') return nein(pflichtFehler.wahl)
    return gesagt(
      await beurteile(z.db, z, id, { grundstand, haerte: w.text('haerte') === 'ja', text: w.text('text'), gesundheit: w.ja('gesundheit') }),
      t.beurteilt,
    )
  }
  if (tat === 'vorlegen') return gesagt(await legeMinderungVor(z.db, z.umfeld.haken, z, id, rueckschauAus(z)), t.vorgelegt)
  if (tat === 'ohne-folge') return gesagt(await schliesseOhneFolge(z.db, z, id, w.text('text'), w.ja('gesundheit')), t.beendetOhne)
  if (tat === 'beenden') {
    const ende = await beendeMinderung(z.db, z, id, { grund: endgruende.find((g) => g === w.text('grund')) ?? 'erfuellt', am: w.tag('am') })
    return gesagt(ende, ende.ok ? ende.satz : '')
  }
  return nein(pflichtFehler.nichtDa)
}

type Wen = Readonly<{ fallId: string; personId: string }>

async function eroeffne(z: Zugriff, wen: Wen, w: Formularwerte): Promise<Antwort> {
  const art = w.text('art') === 'arbeitsverweigerung' ? 'arbeitsverweigerung' : 'pflichtverletzung'
  const pflicht = pflichten.find((p) => p === w.text('pflicht'))
  const belehrung = pflichtFassungen.find((b) => b.fassung === w.text('belehrung'))?.fassung
  const angaben = {
    was: w.text('was'),
    belehrt: w.ja('belehrt'),
    ...(w.ja('belehrt') && belehrung !== undefined && { belehrung }),
    ...(art === 'arbeitsverweigerung'
      ? { stelleVorhanden: w.ja('stelle'), willentlich: w.ja('willentlich') }
      : { pflicht, coaching: w.ja('coaching') }),
    ...(pflicht === 'sperrzeit' && { meldesperrzeit: w.ja('meldesperrzeit') }),
    ...(pflicht === 'sperrzeit' && w.tag('sperrzeitAb') !== '' && { sperrzeitAb: w.tag('sperrzeitAb') }),
  }
  const gegen = w.text('verpflichtung')
  const geltende = gegen === '' ? [] : await verpflichtungenVon(z.db, z.traegerId, wen.fallId)
  const verpflichtung = geltende.find((v) => v.verpflichtungId === gegen && v.personId === wen.personId && v.stand === 'gilt')
  if (gegen !== '' && verpflichtung === undefined) return nein(pflichtFehler.nichtDa)
  const verpflichtungId = verpflichtung?.verpflichtungId ?? null
  return gesagt(await eroeffnePflicht(z.db, z, { ...wen, art, tag: w.tag('tag'), angaben, verpflichtungId }), t.eroeffnet)
}

async function verpflichte(z: Zugriff, wen: Wen, w: Formularwerte): Promise<Antwort> {
  const grund = ausloeser.find((a) => a === w.text('ausloeser'))
  const verlangt = Array.from({ length: HOECHSTENS }, (_, nr) => verlangtAus(w, (teil) => `verlangt.${nr}.${teil}`)).filter((v) => v !== undefined)
  if (grund === undefined || verlangt.length === 0) return nein(pflichtFehler.verlangt)
  const ermessen = w.text('ermessen') === '' ? [] : [w.text('ermessen')]
  const neu = { ...wen, ausloeser: grund, planBeruecksichtigt: w.ja('plan'), planGrund: w.text('planGrund'), verlangt, ermessen }
  return gesagt(await legeVerpflichtungVor(z.db, z.umfeld.haken, z, neu), t.vorgelegt)
}

/** What `verpflichtungslageSchema` takes. */
const HOECHSTENS = 10

/** undefined: the row is empty */
function verlangtAus(w: Formularwerte, n: (teil: string) => string) {
  const art = mitwirkungen.find((m) => m === w.text(n('art')))
  if (art === undefined || w.text(n('was')) === '') return undefined
  const grund = { art, was: w.text(n('was')), zumutbar: w.ja(n('zumutbar')) }
  if (art !== 'eigenbemuehungen') return grund
  const anzahl = Number(w.text(n('anzahl')))
  return {
    ...grund,
    je: w.text(n('je')) === 'woche' ? ('woche' as const) : ('monat' as const),
    nachweisform: w.text(n('nachweisform')),
    ...(anzahl > 0 && { anzahl }),
    ...(w.tag(n('nachweisBis')) !== '' && { nachweisBis: w.tag(n('nachweisBis')) }),
  }
}

async function erfuellung(z: Zugriff, fallId: string, w: Formularwerte): Promise<Antwort> {
  const v = (await verpflichtungenVon(z.db, z.traegerId, fallId)).find((x) => x.verpflichtungId === w.text('id'))
  if (v === undefined) return nein(pflichtFehler.nichtDa)
  return gesagt(
    await erfasseErfuellung(z.db, z, v.verpflichtungId, {
      nr: Number(w.text('nr')),
      erfuellt: w.text('erfuellt') === 'ja',
      was: w.text('was'),
      am: w.tag('am'),
    }),
    t.eingetragen,
  )
}
