import { oeffneFall } from '../fall/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { alsProzent, type Entscheidungsvorschlag, type Grund, rueckschauVorgabe } from '../recht/index.ts'
import { fassungName, pflichtBelehrung } from './belehrung.ts'
import { gewaehltePerson, leuteDesFalls } from './leute.ts'
import { monateVon } from './pflicht-ende.ts'
import { imRecht } from './pflicht-eroeffnen.ts'
import { type Pflichtvorgang, pflichtenVon, pflichtVon } from './pflicht-model.ts'
import { pflichtschritte } from './pflicht-schritt.ts'
import { vorschlagZu } from './pflicht-vorschlag.ts'
import { type Sicht, sichtVon } from './sicht.ts'
import { inZiffern } from './tage.ts'
import { liesEinladungen } from './termin-lesen.ts'
import { uhrzeit } from './termin-zeit.ts'
import { pflichtarten, pflichtnamen, pflichtstaende, pflichtSeite as t } from './texte/personal-pflicht.ts'
import { verlangtSatz } from './verpflichtung.ts'
import { erfuellungenVon, verpflichtungenVon } from './verpflichtung-model.ts'

/** Breaches of a person with hearing, proposal and decision; obligations beside them. What tells about health only for who may see it. */
export async function pflichtSeite(z: Zugriff) {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt).toString()
  const leute = await leuteDesFalls(z.db, z.traegerId, fallId, heute)
  const mensch = gewaehltePerson(leute, z.request.url)
  const wahl = leute.map(({ kennung, name, alter, elb }) => ({ kennung, name, alter, elb }))
  if (mensch === undefined) return { leute: wahl, mensch: undefined }
  const sicht = sichtVon(z.konto)
  const rueckschau = rueckschauAus(z)
  const pflichten = []
  const verpflichtungen = (await verpflichtungenVon(z.db, z.traegerId, fallId)).filter((v) => v.personId === mensch.personId)
  for (const p of await pflichtenVon(z.db, z.traegerId, { fallId, personId: mensch.personId })) {
    const gegen = verpflichtungen.find((v) => v.verpflichtungId === p.verpflichtungId)?.lage.verlangt[0]
    pflichten.push({ ...(await einzeln(z, p, sicht, rueckschau, heute)), gegen: gegen === undefined ? '' : verlangtSatz(gegen) })
  }
  return {
    leute: wahl,
    mensch: { kennung: mensch.kennung, name: mensch.name },
    heute,
    fristVorschlag: tagVon(z.jetzt).add({ days: 17 }).toString(),
    rueckschau,
    pflichten,
    verpflichtungen: await Promise.all(
      verpflichtungen.map(async (v) => ({
        id: v.verpflichtungId,
        stand: v.stand,
        saetze: v.lage.verlangt.map(verlangtSatz),
        erfuellungen: (await erfuellungenVon(z.db, z.traegerId, v.verpflichtungId)).map(
          (e) => `${inZiffern(e.am)}: ${e.was} (${e.erfuellt ? t.erfuellt : t.nichtErfuellt})`,
        ),
      })),
    ),
  }
}

/** A local rule, shown to the decider and changeable by her for this look: `?rueckschau=6`. */
export function rueckschauAus(z: Pick<Zugriff, 'request'>): number {
  const n = Number(new URL(z.request.url).searchParams.get('rueckschau'))
  return Number.isInteger(n) && n >= 1 && n <= 36 ? n : rueckschauVorgabe.monate
}

async function einzeln(z: Zugriff, p: Pflichtvorgang, sicht: Sicht, rueckschau: number, heute: string) {
  // for a day that the kept law does not reach nothing is proposed
  const offen = (p.stand === 'anhoerung' || p.stand === 'vorgelegt') && imRecht(p.tag)
  const schritte = await pflichtschritte(z.db, z.traegerId, p.pflichtId, sicht)
  return {
    pflichtId: p.pflichtId,
    kopf: t.kopf(pflichtarten[p.art], inZiffern(p.tag)),
    was: wasWar(p),
    stand: p.stand,
    standWort: pflichtstaende[p.stand],
    angehoert: p.dokumentId !== null,
    brief: p.dokumentId ?? '',
    halte: await halteVon(z, p, heute),
    vorschlag: offen ? zeige(await vorschlagZu(z.db, z, p, rueckschau)) : undefined,
    gelten: (await monateVon(z.db, z.traegerId, p.pflichtId)).map((m) => `${m.monat.split('-').toReversed().join('/')}: ${alsProzent(m.wirkt)}`),
    schritte: schritte.map((s) => ({
      wann: `${inZiffern(tagVon(s.am).toString())}, ${uhrzeit(s.am)}`,
      was: t.schritte[s.schritt as keyof typeof t.schritte] ?? s.schritt,
      text: s.text ?? t.verborgen,
      wer: s.wer,
      datei: s.schritt === 'antwort' ? (s.dokumentId ?? '') : '',
    })),
  }
}

/** What was done or left, and whether the person had been told what follows. A missed appointment says it by its letter. */
function wasWar(p: Pflichtvorgang): string {
  if (p.art === 'meldeversaeumnis') return ''
  const { angaben } = p
  const welche = p.art === 'arbeitsverweigerung' ? pflichtarten.arbeitsverweigerung : pflichtnamen[pflichtVon(p)]
  const belehrung = angaben.belehrung ?? pflichtBelehrung(p.tag)?.fassung
  const belehrt = angaben.belehrt === true ? t.belehrtUeber(fassungName(belehrung ?? '')) : t.nichtBelehrt
  return `${t.wasWar(welche, (angaben.was ?? '').replace(/\.$/, ''))} ${belehrt}`
}

function zeige(v: Entscheidungsvorschlag) {
  const saetze = (liste: readonly Grund[]) => liste.map((g) => ({ satz: g.satz, wo: `${g.fundstelle.stelle} ${g.fundstelle.gesetz}` }))
  return {
    folge: t.folgen[v.folge],
    ohne: v.folge === 'keine',
    bereit: v.folge !== 'keine' && v.vorher.length === 0,
    monate: v.monate.map((m) => `${m.monat.split('-').toReversed().join('/')}: ${alsProzent(m.wirkt)}`),
    vorher: saetze(v.vorher),
    gruende: saetze([...v.gruende, ...(v.folge === 'keine' ? [] : [v.frist])]),
    danach: saetze(v.danach),
    zaehlung:
      v.zaehlung === undefined
        ? ''
        : t.zaehlung(v.zaehlung.imFenster, v.zaehlung.inFolge, inZiffern(v.zaehlung.fensterAb), v.zaehlung.rueckschauMonate),
  }
}

type Halt = Readonly<{
  schluessel: string
  text: string
  stand: 'erledigt' | 'offen' | 'spaet' | 'entfallen'
  naechster: boolean
  tag: string
  wort: string
  wer: string
}>

/** Invitation, appointment, hearing, decision: where it stands and by when. */
async function halteVon(z: Zugriff, p: Pflichtvorgang, heute: string): Promise<Halt[]> {
  const einladung = p.terminId === null ? undefined : (await liesEinladungen(z.db, z.traegerId, [p.terminId])).at(-1)
  const beantwortet = p.stand !== 'anhoerung' || p.grundstand !== 'offen'
  const anhoerung = beantwortet ? 'erledigt' : p.frist !== null && p.frist < heute ? 'spaet' : 'offen'
  const entschieden = p.stand === 'entschieden' || p.stand === 'beendet' ? 'erledigt' : p.stand === 'ohne-folge' ? 'entfallen' : 'offen'
  const halt = (schluessel: keyof typeof t.stationen, stand: Halt['stand'], tag: string): Omit<Halt, 'naechster'> => ({
    schluessel,
    text: t.stationen[schluessel],
    stand,
    tag,
    wort: t.worte[stand],
    wer: '',
  })
  const kette = [
    ...(p.terminId === null ? [halt('pflicht', 'erledigt', inZiffern(p.tag))] : []),
    ...(p.terminId !== null
      ? [halt('einladung', 'erledigt', einladung ? inZiffern(tagVon(einladung.am).toString()) : ''), halt('termin', 'erledigt', inZiffern(p.tag))]
      : []),
    halt('anhoerung', anhoerung, p.frist === null ? '' : t.bis(inZiffern(p.frist))),
    halt('entscheidung', entschieden, entschieden === 'offen' ? t.bis(inZiffern(Temporal.PlainDate.from(p.tag).add({ months: 6 }).toString())) : ''),
  ]
  const naechster = kette.find((h) => h.stand === 'offen' || h.stand === 'spaet')
  return kette.map((h) => ({ ...h, naechster: h === naechster }))
}
