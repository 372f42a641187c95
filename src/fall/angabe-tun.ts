import type { Zugriff } from '../platform/auth/index.ts'
import type { Angabe } from './angabe.ts'
import { type ArtInfo, artInfo, findeArt } from './angabe-arten.ts'
import { type AngabeErfasst, aendereAb, erfasseAngabe, nimmZurueck } from './angabe-erfassen.ts'
import { alsEingaben, type Formularfehler, liesEingaben } from './angabe-formular.ts'
import { macheRueckgaengig } from './angabe-rueckgaengig.ts'
import { zeitVon } from './angaben-ansicht.ts'
import { liesVerlauf } from './angaben-stand.ts'
import { alsText, type Namen, nameVon } from './anzeige.ts'
import { datum } from './bausteine.ts'
import { istId } from './oeffnen.ts'
import { type FallPerson, liesPersonen } from './personen.ts'
import { formularfehler as t } from './texte/personal-saetze.ts'

/** What the form of a fact shows: what it is, how it is typed in, and what stands in the inputs. */
export function formularZu(angabe: Angabe, personen: readonly FallPerson[], namen: Namen) {
  const art = artInfo(angabe.art)
  return {
    ...beschreibung(art),
    person: personen.find((p) => p.personId === angabe.personId)?.kennung ?? '',
    angabeId: angabe.angabeId,
    bisher: { name: nameVon(art, angabe.wert), text: alsText(art, angabe.wert, namen), zeit: zeitVon(angabe) },
    eingaben: { ...alsEingaben(art, angabe.wert), von: angabe.giltVon, bis: angabe.giltBis ?? '', quelle: '' } as Record<string, string>,
  }
}

export function beschreibung({ art, name, felder, bereich, geltung }: ArtInfo) {
  return { art, name, felder, bereich, nurEinMonat: geltung === 'monat' }
}

export type AngabeGetan =
  | Readonly<{ ok: true; angabeId: string }>
  | Readonly<{ ok: false; fehler: readonly Formularfehler[]; eingaben: Readonly<Record<string, string>> }>

/** Does what the form of a fact asks for: enter, change, correct, take back or undo. Errors come back with what was typed. */
export async function fuehreAngabeAus(z: Zugriff, fallId: string, formular: FormData): Promise<AngabeGetan> {
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  const eingaben = Object.fromEntries([...formular.keys()].map((name) => [name, formular.getAll(name).map(String).join(' ')]))
  const abgelehnt = (fehler: readonly Formularfehler[]): AngabeGetan => ({ ok: false, fehler, eingaben })
  const antwort = (e: AngabeErfasst, feld: string): AngabeGetan =>
    e.ok ? { ok: true, angabeId: e.angabeId } : abgelehnt(e.fehler.saetze.map((satz) => ({ feld, satz })))
  const h = { traegerId: z.traegerId, jetzt: z.jetzt, konto: z.konto }
  if (text('tat') === 'rueckgaengig') return antwort(await macheRueckgaengig(z.db, h, fallId, text('angabeId')), 'rueckgaengig')
  if (text('tat') === 'zurueck') {
    const dieses = istId(text('angabeId')) && (await liesVerlauf(z.db, z.traegerId, fallId)).some((a) => a.angabeId === text('angabeId'))
    if (!dieses) return abgelehnt([{ feld: 'quelle', satz: t.unbekannt }])
    return antwort(await nimmZurueck(z.db, h, text('angabeId'), text('quelle')), 'quelle')
  }
  const info = findeArt(text('art'))
  if (info === undefined) return abgelehnt([{ feld: 'art', satz: t.art }])
  const gelesen = liesEingaben(info, formular)
  const fehler = [...(gelesen.ok ? [] : gelesen.fehler), ...zeitfehler(text)]
  if (!gelesen.ok || fehler.length > 0) return abgelehnt(fehler)
  const personen = await liesPersonen(z.db, z.traegerId, fallId)
  const personId = personen.find((p) => p.kennung === text('person'))?.personId ?? null
  const was = { personId, art: info.art, wert: gelesen.wert, quelle: text('quelle'), dokumentId: text('dokument') || null }
  const angabeId = text('angabeId') || undefined
  const erfasst =
    text('tat') === 'aendern' && text('wie') === 'ab'
      ? await aendereAb(z.db, h, fallId, { ...was, ab: text('ab'), gesehen: angabeId })
      : await erfasseAngabe(z.db, h, fallId, { ...was, giltVon: text('von'), giltBis: text('bis') || null, ersetzt: angabeId })
  return antwort(erfasst, 'wert')
}

function zeitfehler(text: (name: string) => string): Formularfehler[] {
  const ab = text('tat') === 'aendern' && text('wie') === 'ab'
  const fehler: Formularfehler[] = []
  if (!datum.safeParse(text(ab ? 'ab' : 'von')).success) fehler.push({ feld: ab ? 'ab' : 'von', satz: t.ab })
  if (text('quelle') === '') fehler.push({ feld: 'quelle', satz: t.quelle })
  return fehler
}
