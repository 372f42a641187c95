import type { Meldung } from './fehler.ts'
import { alsPfad, zitat } from './pfad.ts'
import type { Teilfall, Teilperson } from './teilfall.ts'

type Familie = Readonly<{
  personen: readonly (Teilperson | undefined)[]
  /** index of the first person with an id */
  index: ReadonlyMap<string, number>
  meldungen: Meldung[]
}>

/** Who is who: ids that name nobody or two, partners and parents that cannot be. */
export function familie(fall: Teilfall, meldungen: Meldung[]): void {
  const personen = fall.personen ?? []
  const f: Familie = { personen, index: vergebeneKennungen(personen, meldungen), meldungen }
  for (const [i, person] of personen.entries()) {
    if (person === undefined) continue
    partner(f, i, person)
    eltern(f, i, person)
    elternpaar(f, i, person)
  }
  kreise(f)
  angehoerige(f, fall)
  verweise(f, ['vorlaeufig', 'bewilligt'], fall.vorlaeufig?.bewilligt)
  verweise(f, ['vorlaeufig', 'sofortzuschlag'], fall.vorlaeufig?.sofortzuschlag)
  verweise(f, ['erwartet', 'personen'], erwartetePersonen(fall.erwartet))
}

function vergebeneKennungen(personen: Familie['personen'], meldungen: Meldung[]): Map<string, number> {
  const index = new Map<string, number>()
  for (const [i, person] of personen.entries()) {
    if (person?.id === undefined) continue
    const erste = index.get(person.id)
    if (erste === undefined) index.set(person.id, i)
    else meldungen.push({ feld: `personen[${i}].id`, satz: `Die Kennung ${zitat(person.id)} hat schon personen[${erste}].` })
  }
  return index
}

function partner(f: Familie, i: number, person: Teilperson): void {
  const { id, partner: partnerId } = person
  if (partnerId === undefined) return
  const melde = (satz: string) => f.meldungen.push({ feld: `personen[${i}].partner`, satz })
  const anderer = finde(f, partnerId)
  if (partnerId === id) melde('Niemand ist mit sich selbst in Partnerschaft.')
  else if (anderer === undefined) melde(unbekannt(partnerId))
  else if (id === undefined) return
  else if (anderer.partner !== id) {
    melde(
      `${zitat(partnerId)} ist als Partner von ${zitat(id)} angegeben, nennt selbst aber ${anderer.partner ? zitat(anderer.partner) : 'keinen Partner'}.`,
    )
  } else if (vorfahren(f, id).has(partnerId)) {
    melde(`${zitat(partnerId)} kann nicht zugleich Partner und Elternteil oder Großelternteil von ${zitat(id)} sein.`)
  }
}

function eltern(f: Familie, i: number, kind: Teilperson): void {
  const genannt = new Set<string>()
  for (const [j, elternId] of (kind.eltern ?? []).entries()) {
    if (elternId === undefined) continue
    const satz = elternfehler(f, kind, elternId, genannt)
    if (satz !== undefined) f.meldungen.push({ feld: `personen[${i}].eltern[${j}]`, satz })
    genannt.add(elternId)
  }
}

function elternfehler(f: Familie, kind: Teilperson, elternId: string, genannt: ReadonlySet<string>): string | undefined {
  if (elternId === kind.id) return 'Niemand ist sein eigener Elternteil.'
  if (genannt.has(elternId)) return `${zitat(elternId)} ist zweimal als Elternteil genannt.`
  const elternteil = finde(f, elternId)
  if (elternteil === undefined) return unbekannt(elternId)
  if (!elternteil.geburtsdatum || !kind.geburtsdatum || elternteil.geburtsdatum < kind.geburtsdatum) return undefined
  return `${zitat(elternId)} ist als Elternteil angegeben, ist aber nicht älter als das Kind ${zitat(kind.id)}.`
}

/** Sec. 7 (3a) no. 2: who lives together with a common child is presumed to be a couple; the format has no fact that rebuts it. */
function elternpaar(f: Familie, i: number, kind: Teilperson): void {
  const [a, b] = kind.eltern ?? []
  if (a === undefined || b === undefined || a === b || kind.imHaushalt === false) return
  const erster = finde(f, a)
  const zweiter = finde(f, b)
  if (!erster || !zweiter || erster.imHaushalt === false || zweiter.imHaushalt === false) return
  if (erster.partner === b || zweiter.partner === a) return // stated, or already reported as not mutual
  f.meldungen.push({
    feld: `personen[${i}].eltern`,
    satz:
      `${zitat(a)} und ${zitat(b)} leben mit ihrem gemeinsamen Kind ${zitat(kind.id)} im Haushalt, sind aber nicht als Partner angegeben ` +
      '(§ 7 Abs. 3a Nr. 2 SGB II). Nötig ist partner bei beiden, oder imHaushalt: false bei dem, der nicht dort lebt.',
  })
}

function kreise(f: Familie): void {
  const zustand = new Map<string, 'offen' | 'fertig'>()
  const besuche = (id: string): void => {
    zustand.set(id, 'offen')
    const i = f.index.get(id) ?? -1
    for (const elternId of f.personen[i]?.eltern ?? []) {
      if (elternId === undefined || elternId === id || !f.index.has(elternId)) continue
      if (zustand.get(elternId) === 'offen') {
        f.meldungen.push({ feld: `personen[${i}].eltern`, satz: `${zitat(elternId)} ist über die Eltern von ${zitat(id)} sein eigener Nachkomme.` })
      } else if (!zustand.has(elternId)) besuche(elternId)
    }
    zustand.set(id, 'fertig')
  }
  for (const id of f.index.keys()) if (!zustand.has(id)) besuche(id)
}

function angehoerige(f: Familie, fall: Teilfall): void {
  const ids = new Map<string, string>([...f.index].map(([id, i]) => [id, `personen[${i}]`]))
  for (const [i, angehoeriger] of (fall.haushaltsangehoerige ?? []).entries()) {
    const pfad = `haushaltsangehoerige[${i}]`
    const id = angehoeriger?.id
    const andere = id === undefined ? undefined : ids.get(id)
    if (andere !== undefined) f.meldungen.push({ feld: `${pfad}.id`, satz: `Die Kennung ${zitat(id)} hat schon ${andere}.` })
    else if (id !== undefined) ids.set(id, pfad)
    for (const [j, person] of (angehoeriger?.verwandtMit ?? []).entries()) {
      if (person !== undefined && !f.index.has(person)) f.meldungen.push({ feld: `${pfad}.verwandtMit[${j}]`, satz: unbekannt(person) })
    }
  }
}

function verweise(f: Familie, pfad: readonly string[], jePerson: object | undefined): void {
  for (const id of Object.keys(jePerson ?? {})) {
    if (!f.index.has(id)) f.meldungen.push({ feld: alsPfad([...pfad, id]), satz: unbekannt(id) })
  }
}

function erwartetePersonen(erwartet: unknown): object | undefined {
  if (typeof erwartet !== 'object' || erwartet === null || !('personen' in erwartet)) return undefined
  return typeof erwartet.personen === 'object' && erwartet.personen !== null ? erwartet.personen : undefined
}

function vorfahren(f: Familie, id: string): Set<string> {
  const alle = new Set<string>()
  const offen = [id]
  for (let naechster = offen.pop(); naechster !== undefined; naechster = offen.pop()) {
    for (const elternId of finde(f, naechster)?.eltern ?? []) {
      if (elternId === undefined || alle.has(elternId)) continue
      alle.add(elternId)
      offen.push(elternId)
    }
  }
  return alle
}

function finde(f: Familie, id: string): Teilperson | undefined {
  return f.personen[f.index.get(id) ?? -1]
}

function unbekannt(id: string): string {
  return `Eine Person mit der Kennung ${zitat(id)} gibt es in dieser Falldatei nicht.`
}
