import { gewaehltePerson, leuteDesFalls, type Mensch } from '../eingliederung/index.ts'
import type { Fall } from '../fall/index.ts'
import { foerderungenVon } from '../foerderung/index.ts'
import { darf, type Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { liesBetrag } from '../platform/eingabe/index.ts'
import { instrumente } from '../recht/index.ts'
import { passungsworte } from './begriffe.ts'
import { liesGewichte } from './gewichte.ts'
import { foerdertArbeit } from './integration-foerderung.ts'
import { integrationenVon } from './integration-lesen.ts'
import { monatsbrutto, type Rechengrundlage, rechengrundlage, rechneJob } from './jobrechner-fall.ts'
import { passendeStellen } from './passende.ts'
import { alsDaten, bewerte } from './passung.ts'
import { merkmaleVon, stellenmerkmale } from './passung-lesen.ts'
import { findStelle } from './stelle.ts'
import { vorschlaegeVon } from './vorschlag-lesen.ts'
import { zumutbarkeitspunkte } from './zumutbarkeit.ts'

const GEZEIGT = 10
/** Of so many the case is computed. */
const GERECHNET = 5

/** What the tab „Arbeit“ shows about one person of a case. Facts of the profile that the matching does not read are not read. */
export async function arbeitsdaten(z: Zugriff, fall: Fall) {
  const tag = tagVon(z.jetzt).toString()
  const leute = (await leuteDesFalls(z.db, z.traegerId, fall.fallId, tag)).filter((m) => m.elb)
  const person = gewaehltePerson(leute, z.request.url) ?? undefined
  const wahl = leute.map((m) => ({ kennung: m.kennung, name: `${m.vorname} ${m.nachname}` }))
  if (person === undefined) return { wahl, person: null }
  const vermittelt = darf(z.konto, 'vermittlung.bearbeiten')
  // amounts of the benefit: for who may read the case
  const grundlage = darf(z.konto, 'fall.lesen') ? await rechengrundlage(z.db, z.traegerId, fall, person.personId, z.jetzt) : undefined
  const vorschlaege = await vorschlaegeVon(z.db, z.traegerId, { personId: person.personId })
  return {
    wahl,
    person: { kennung: person.kennung, name: `${person.vorname} ${person.nachname}` },
    vermittelt,
    passend: await passende(z, person, grundlage, new Set(vorschlaege.map((v) => v.stelleId)), tag),
    auswahl: vermittelt ? await ausgewaehlt(z, person, tag) : null,
    // what the decider thought of under sec. 10 is the decider's
    vorschlaege: vorschlaege.map(({ personId: _, fallId: __, zumutbar, ...v }) => ({
      ...v,
      zumutbar: vermittelt ? zumutbar : [],
      kontakt: vermittelt ? v.kontakt : { name: '', telefon: '', email: '' },
    })),
    integrationen: (await integrationenVon(z.db, z.traegerId, { personId: person.personId })).map(({ personId: _, fallId: __, ...i }) => i),
    foerderungen: await foerderungen(z, person.personId),
    rechnung: grundlage === undefined ? null : rechnung(z, person, grundlage),
    heute: tag,
  }
}

async function passende(z: Zugriff, person: Mensch, grundlage: Rechengrundlage | undefined, schon: ReadonlySet<string>, tag: string) {
  const beste = await passendeStellen(z.db, z.traegerId, person.personId, { tag, hoechstens: GEZEIGT, ohne: schon })
  return (
    beste?.map(({ stelle: { angelegtAm: _, beschreibung: __, ...stelle }, passung }, i) => {
      const brutto = monatsbrutto(stelle)
      const gerechnet = grundlage?.ok && brutto !== undefined && i < GERECHNET ? rechneJob(grundlage, person.kennung, { brutto }) : undefined
      return {
        stelle,
        passung,
        bleibt: gerechnet?.ok ? { mehr: gerechnet.vergleich.mehr, netto: gerechnet.vergleich.nachher.lohnNetto } : null,
      }
    }) ?? null
  )
}

/** The vacancy that somebody is about to propose, with the points of sec. 10. */
async function ausgewaehlt(z: Zugriff, person: Mensch, tag: string) {
  const stelle = await findStelle(z.db, z.traegerId, new URL(z.request.url).searchParams.get('stelle') ?? undefined)
  if (stelle === undefined || stelle.stand !== 'offen') return null
  const merkmale = await merkmaleVon(z.db, z.traegerId, person.personId, tag)
  const gewichte = await liesGewichte(z.db, z.traegerId)
  const { angelegtAm: _, ...rest } = stelle
  const leer = { berufe: [], wunschberufe: [], faehigkeiten: [] }
  const passung = alsDaten(bewerte(merkmale ?? leer, stellenmerkmale(stelle), gewichte), await passungsworte(z.db, z.traegerId, tag))
  return { stelle: rest, passung, zumutbar: zumutbarkeitspunkte(tag) }
}

/** Grants that can have supported a start of work: kind and period, no amount. */
async function foerderungen(z: Zugriff, personId: string) {
  if (!darf(z.konto, 'foerderung.lesen')) return []
  const alle = (await foerderungenVon(z.db, z.traegerId, { personId })).filter(foerdertArbeit)
  return alle.map((f) => ({
    foerderungId: f.foerderungId,
    name: instrumente.find((i) => i.code === f.instrument)?.kurz ?? f.instrument,
    von: f.von,
    bis: f.beendetAm ?? f.bis,
  }))
}

function rechnung(z: Zugriff, person: Mensch, grundlage: Rechengrundlage) {
  const suche = new URL(z.request.url).searchParams
  const [brutto, netto] = [suche.get('brutto') ?? '', suche.get('netto') ?? '']
  if (brutto === '') return { brutto, netto, ergebnis: null }
  const b = liesBetrag(brutto)
  const n = netto === '' ? undefined : liesBetrag(netto)
  if (!b.ok) return { brutto, netto, ergebnis: { ok: false as const, saetze: [b.satz] } }
  if (n !== undefined && !n.ok) return { brutto, netto, ergebnis: { ok: false as const, saetze: [n.satz] } }
  return { brutto, netto, ergebnis: rechneJob(grundlage, person.kennung, { brutto: b.wert, netto: n?.wert }) }
}
