import { findFall, liesAngaben, stammSchema } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { pruefeAnschrift } from './anschrift.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { unterzeichnerFuer } from './schluessel.ts'
import { anrede, bearbeitung, briefkopf, empfangAm, kontaktVon } from './schreiben.ts'
import { logoVon, traegerVon, versuche } from './setze-erlassenen.ts'
import { unterschreibe } from './signatur.ts'
import { verfuegungFehler as t } from './texte/personal-verfuegung.ts'
import { legeVerfuegungBei, type Verfuegungsdatei, verfuegungTextfassung } from './verfuegung-datei.ts'
import type { VerfuegungEntwurf } from './verfuegung-entwurf.ts'
import type { Verfuegungsempfaenger } from './verfuegung-inhalt.ts'
import { setzeVerfuegung } from './verfuegung-setzen.ts'

type Datei = { ok: true; datei: Verfuegungsdatei } | Fehlschlag

/** Everything the letter says, on the day of `h.jetzt`; with a number it is issued, else a draft. */
export async function verfuegungsdatei(
  db: TraegerDb,
  h: Handlung,
  e: VerfuegungEntwurf,
  erlass?: { nummer: string; freigabe: string },
): Promise<Datei> {
  const traeger = await traegerVon(db, h.traegerId)
  const datum = tagVon(h.jetzt).toString()
  const { empfaenger, gesundheit: _, ...inhalt } = e.inhalt
  const wohin = await empfang(db, h.traegerId, e.fallId, empfaenger, datum)
  if (!wohin.ok) return wohin
  const fall = await findFall(db, h.traegerId, e.fallId)
  const kontakt = await kontaktVon(db, h.traegerId, e.bearbeitetVon)
  const gelesen = pruefeAnschrift({
    schema: 'anschrift/v1',
    uebungsdaten: traeger.uebungsdaten,
    empfaenger: wohin.empfaenger,
    traeger: briefkopf(traeger, kontakt, await zeigtVerbund(db, datum)),
    aktenzeichen: fall?.aktenzeichen,
    ...bearbeitung(kontakt),
  })
  if (!gelesen.ok)
    return fehlschlag(
      'nicht-vorlegbar',
      gelesen.meldungen.map((m) => t.schreiben(m.feld, m.satz)),
    )
  const datei: Verfuegungsdatei = {
    schema: 'verfuegung/v1',
    programm: 'Tragwerk',
    textfassung: verfuegungTextfassung,
    stand: erlass === undefined ? 'entwurf' : 'erlassen',
    ...erlass,
    ...logoVon(traeger),
    datum,
    anPerson: empfaenger.art === 'person',
    anschrift: gelesen.anschrift,
    inhalt,
  }
  return { ok: true, datei }
}

type Empfang = { ok: true; empfaenger: object } | Fehlschlag

/** Of a person the address of the household as it stands, never a home that asked for no letters; of others the one they gave. */
async function empfang(db: TraegerDb, traegerId: string, fallId: string, e: Verfuegungsempfaenger, tag: string): Promise<Empfang> {
  if (e.art !== 'person') return { ok: true, empfaenger: { name: e.name, strasse: e.strasse, plz: e.plz, ort: e.ort } }
  const angaben = await liesAngaben(db, traegerId, fallId)
  const wohin = empfangAm(angaben, tag)
  if (wohin === undefined) return fehlschlag('nicht-vorlegbar', t.ohneAnschrift)
  const stamm = stammSchema.safeParse(angaben.findLast((a) => a.art === 'person.stamm' && a.personId === e.personId)?.wert)
  if (!stamm.success) return fehlschlag('nicht-vorlegbar', t.ohneNamen)
  const name = `${stamm.data.vorname} ${stamm.data.nachname}`
  return { ok: true, empfaenger: { ...anrede(angaben, e.personId), name, ...wohin } }
}

/** The draft as the real PDF, marked as one on each page. */
export async function setzeVerfuegungVorschau(db: TraegerDb, h: Handlung, e: VerfuegungEntwurf) {
  const d = await verfuegungsdatei(db, h, e)
  return d.ok ? versuche(() => setzeVerfuegung(d.datei)) : d
}

export type VerfuegungGesetzt = Readonly<{ ok: true; pdf: Uint8Array; schluesselId: string }>

/** As it is issued: number, names of both, signed attachment. */
export async function setzeErlasseneVerfuegung(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  e: VerfuegungEntwurf,
  nummer: string,
): Promise<VerfuegungGesetzt | Fehlschlag> {
  const d = await verfuegungsdatei(db, h, e, { nummer, freigabe: h.konto?.name ?? '' })
  if (!d.ok) return d
  const unterzeichner = await unterzeichnerFuer(db, tresor, h, await traegerVon(db, h.traegerId))
  const { anhaenge, pruefsumme } = legeVerfuegungBei(d.datei)
  const beigelegt = { anhaenge: [...anhaenge, unterschreibe(anhaenge, unterzeichner, h.jetzt)], pruefsumme }
  const satz = versuche(() => setzeVerfuegung(d.datei, beigelegt))
  return satz.ok ? { ok: true, pdf: satz.pdf, schluesselId: unterzeichner.schluesselId } : satz
}
