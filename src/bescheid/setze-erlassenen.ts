import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Traeger, type TraegerDb, zeigtVerbund } from '../platform/db/index.ts'
import type { Satz } from '../platform/pdf/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { legeBei } from './anhaenge.ts'
import type { Arbeitsstand, Entscheidung } from './entscheidung.ts'
import type { Entwurf } from './entwuerfe.ts'
import { entwirfBescheid } from './entwurf.ts'
import type { Erlass } from './erlass.ts'
import { type Fehlschlag, fehlschlag } from './errors.ts'
import { istHarmlos } from './logo.ts'
import type { Bescheid, Block } from './model.ts'
import type { Monat } from './monat.ts'
import { unterzeichnerFuer } from './schluessel.ts'
import { kontaktVon, schreibenAusFall } from './schreiben.ts'
import { setzeBescheid } from './setze.ts'
import { unterschreibe } from './signatur.ts'
import { pdfFehler } from './texte/personal.ts'
import { wert } from './vergleich.ts'

export type Gesetzt = Readonly<{ ok: true; pdf: Uint8Array; titel: string; einfach: readonly Block[]; schluesselId: string }>

/** The notice as it is issued: letterhead, number, names of both, signed attachments. */
export async function setzeErlassenen(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  entwurf: Entwurf,
  e: Entscheidung,
  nummer: string,
): Promise<Gesetzt | Fehlschlag> {
  const traeger = await traegerVon(db, h.traegerId)
  const datum = tagVon(h.jetzt).toString()
  const schreiben = schreibenAusFall(e.stand, traeger, await kontaktVon(db, h.traegerId, entwurf.bearbeitetVon), datum, await zeigtVerbund(db, datum))
  if (!schreiben.ok) return schreiben
  const erlass: Erlass = { stand: 'erlassen', nummer, freigabe: h.konto?.name ?? '', ...gemeinsames(entwurf, e.stand, traeger) }
  const unterzeichner = await unterzeichnerFuer(db, tresor, h, traeger)
  const { anhaenge, pruefsumme } = legeBei(e.monate, schreiben.anschrift, datum, erlass)
  const beigelegt = { anhaenge: [...anhaenge, unterschreibe(anhaenge, unterzeichner, h.jetzt)], pruefsumme }
  const satz = versuche(() => setzeBescheid({ monate: e.monate, anschrift: schreiben.anschrift, datum, erlass, beigelegt }))
  if (!satz.ok) return satz
  return { ok: true, pdf: satz.pdf, titel: satz.bescheid.titel, einfach: satz.bescheid.einfach.bloecke, schluesselId: unterzeichner.schluesselId }
}

/** The texts of the draft, without a PDF. */
export async function entwirfErlass(
  db: TraegerDb,
  h: Handlung,
  entwurf: Entwurf,
  stand: Arbeitsstand,
  monate: readonly Monat[],
): Promise<{ ok: true; bescheid: Bescheid } | Fehlschlag> {
  const traeger = await traegerVon(db, h.traegerId)
  const datum = tagVon(h.jetzt).toString()
  const schreiben = schreibenAusFall(stand, traeger, await kontaktVon(db, h.traegerId, entwurf.bearbeitetVon), datum, await zeigtVerbund(db, datum))
  if (!schreiben.ok) return schreiben
  const erlass: Erlass = { stand: 'entwurf', ...gemeinsames(entwurf, stand, traeger) }
  return { ok: true, bescheid: entwirfBescheid({ monate, anschrift: schreiben.anschrift, datum, erlass, pruefsumme: '' }) }
}

/** The same notice as a draft: what the worker and the second person see before. */
export async function setzeVorschau(
  db: TraegerDb,
  traegerId: string,
  entwurf: Entwurf,
  stand: Arbeitsstand,
  monate: readonly Monat[],
  heute: Temporal.PlainDate,
) {
  const traeger = await traegerVon(db, traegerId)
  const verbund = await zeigtVerbund(db, heute.toString())
  const schreiben = schreibenAusFall(stand, traeger, await kontaktVon(db, traegerId, entwurf.bearbeitetVon), heute.toString(), verbund)
  if (!schreiben.ok) return schreiben
  const erlass: Erlass = { stand: 'entwurf', ...gemeinsames(entwurf, stand, traeger) }
  return versuche(() => setzeBescheid({ monate, anschrift: schreiben.anschrift, datum: heute.toString(), erlass }))
}

export async function traegerVon(db: TraegerDb, traegerId: string): Promise<Traeger> {
  return db.selectFrom('traeger').selectAll().where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
}

/** Whatever goes wrong while a PDF is made is told in German and stops nothing else. */
export function versuche<S extends Satz>(setze: () => S): Extract<S, { ok: true }> | Fehlschlag {
  try {
    const satz = setze()
    if (satz.ok) return satz as Extract<S, { ok: true }>
    return fehlschlag('pdf', pdfFehler.zeichen(satz.zeichen.join(' ')))
  } catch (grund) {
    console.error(grund)
    return fehlschlag('pdf', pdfFehler.programm)
  }
}

function gemeinsames(entwurf: Entwurf, stand: Arbeitsstand, traeger: Traeger): Pick<Erlass, 'aendert' | 'hinweis' | 'logo'> {
  const absaetze = entwurf.hinweis
    .split(/\n+/)
    .map((z) => z.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .filter((z) => z !== '')
  const neueste = stand.geltend.toSorted((a, b) => Temporal.Instant.compare(a.erlassenAm, b.erlassenAm)).at(-1)
  return {
    ...(neueste === undefined
      ? {}
      : {
          aendert: {
            nummer: neueste.nummer,
            datum: tagVon(neueste.erlassenAm).toString(),
            bisher: Object.fromEntries(stand.geltend.map((g) => [g.monat, wert(g.blatt, 'Auszahlung', undefined) ?? 0])),
          },
        }),
    ...(absaetze.length === 0 ? {} : { hinweis: absaetze.slice(0, 20) }),
    ...logoVon(traeger),
  }
}

export function logoVon({ logo, logoTyp }: Traeger): Pick<Erlass, 'logo'> {
  if (logo === null || logoTyp === null || logo.byteLength > 100_000) return {}
  const dataUrl = `data:${logoTyp};base64,${Buffer.from(logo).toString('base64')}`
  return istHarmlos(dataUrl) ? { logo: dataUrl } : {}
}
