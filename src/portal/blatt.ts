import { alsZahl, type Zweig } from '../platform/ui/index.ts'
import { type EinkommenArt, type Ergebnis, type Falldatei, finde, type Knoten, type PersonErgebnis, zweigAus } from '../recht/index.ts'
import { rundeCent } from './geld.ts'
import { nameVon } from './namen.ts'

/** A line of the calculation sheet; unfolds to further lines or to the reasoning. */
export type Posten = Readonly<{
  schluessel: string
  name: string
  formel?: string | undefined
  euro: number
  abzug?: boolean
  zeilen?: readonly Posten[]
  zweige?: readonly Zweig[]
}>

export type Blatt = Readonly<{
  bedarf: Posten
  abzuege: readonly Posten[]
  leistung: number
  dazu: readonly Posten[]
  anspruch: number
  einbehalten: number
}>

export type Teilnehmer = Readonly<{ i: number; id: string; name: string; werte: PersonErgebnis; arten: readonly EinkommenArt[] }>

/** The calculation sheet of a household: needs, what covers them, the claim. Sums agree with the result to the cent. */
export function blattZu(fall: Falldatei, ergebnis: Ergebnis): Blatt {
  const wurzel = ergebnis.begruendung
  const alle = teilnehmer(fall, ergebnis)
  const mitglieder = imBedarf(alle, ergebnis)
  const bedarf = bedarfPosten(mitglieder, ergebnis, wurzel)
  const leistung = summe(alle, (w) => w.leistung)
  const minderung = summe(alle, (w) => w.minderung)
  const einkommen = einkommenPosten(alle, ergebnis, wurzel)
  const rest = rundeCent(ergebnis.gesamtbedarf - ergebnis.anrechenbaresEinkommen - minderung - leistung)
  const vermoegen = Math.min(rest, einzusetzendesVermoegen(alle, wurzel))
  const abzuege = [
    einkommen,
    posten('minderung', 'Minderung', minderung, { abzug: true, zweige: zweige(alle, 'p31.minderung', wurzel) }),
    posten('vermoegen', 'Vermögen, das einzusetzen ist', vermoegen, { abzug: true, zweige: zweige(alle, 'p12.anteil', wurzel) }),
    posten('rest', fall.anspruchVon || fall.anspruchBis ? 'Tage ohne Anspruch' : 'Weitere Abzüge', rundeCent(rest - vermoegen), {
      abzug: true,
      zweige: zweige(alle, 'p19.leistung', wurzel),
    }),
  ]
  const dazu = [
    posten(
      'sofortzuschlag',
      'Sofortzuschlag',
      summe(alle, (w) => w.sofortzuschlag),
      { zweige: zweige(alle, 'p72.sofortzuschlag', wurzel) },
    ),
    posten(
      'bildung',
      'Bildung und Teilhabe',
      summe(alle, (w) => w.bildungTeilhabe),
      { zweige: zweige(alle, 'p28.leistung', wurzel) },
    ),
    posten(
      'erstausstattung',
      'Erstausstattung',
      summe(alle, (w) => w.erstausstattung),
    ),
    posten(
      'versicherung',
      'Zuschuss zur Versicherung',
      summe(alle, (w) => w.zuschussVersicherung),
    ),
  ]
  return {
    bedarf,
    abzuege: abzuege.filter((p) => p.euro !== 0),
    leistung,
    dazu: dazu.filter((p) => p.euro !== 0),
    anspruch: ergebnis.anspruch,
    einbehalten: summe(alle, (w) => w.aufrechnung),
  }
}

/** Assets above the allowances as they are set against the needs (sec. 12, 19 (3)), euros. */
function einzusetzendesVermoegen(alle: readonly Teilnehmer[], wurzel: Knoten | undefined): number {
  if (!wurzel) return 0
  return alle.reduce((s, t) => s + (finde(wurzel, 'p12.anteil', t.i)?.wert ?? 0) + (finde(wurzel, 'p12.eigenes', t.i)?.wert ?? 0), 0) / 100
}

function posten(schluessel: string, name: string, euro: number, mehr: Partial<Posten> = {}): Posten {
  return { schluessel, name, euro, ...mehr }
}

export function teilnehmer(fall: Falldatei, ergebnis: Ergebnis): Teilnehmer[] {
  return fall.personen.flatMap((p, i) => {
    const werte = ergebnis.personen[p.id]
    return werte ? [{ i, id: p.id, name: nameVon(fall, p.id), werte, arten: (p.einkommen ?? []).map((e) => e.art) }] : []
  })
}

/** `gesamtbedarf` covers the members with a claim: excluded persons and children who cover their own need stand beside it. */
function imBedarf(alle: readonly Teilnehmer[], ergebnis: Ergebnis): readonly Teilnehmer[] {
  if (summe(alle, (w) => w.bedarf) === ergebnis.gesamtbedarf) return alle
  const mitAnspruch = alle.filter((t) => t.werte.leistung > 0)
  return summe(mitAnspruch, (w) => w.bedarf) === ergebnis.gesamtbedarf ? mitAnspruch : []
}

function summe(leute: readonly Teilnehmer[], von: (w: PersonErgebnis) => number): number {
  return rundeCent(leute.reduce((s, t) => s + von(t.werte), 0))
}

/** The reasoning of each person; persons with the very same one stand together, so that nobody reads it four times. */
function zweige(leute: readonly Teilnehmer[], schluessel: string, wurzel: Knoten | undefined): Zweig[] {
  const gruppen: { namen: string[]; zweig: Zweig }[] = []
  for (const t of leute) {
    const knoten = wurzel && finde(wurzel, schluessel, t.i)
    if (!knoten || knoten.wert === 0) continue
    const zweig = zweigAus(knoten)
    const gleiche = gruppen.find((g) => gleich(g.zweig, zweig))
    if (gleiche) gleiche.namen.push(t.name)
    else gruppen.push({ namen: [t.name], zweig })
  }
  return gruppen.map(({ namen, zweig }) => mitNamen(zweig, namen, leute.length))
}

/** The same sentence from the same steps; what differs below (each one's age) does not matter for the reader. */
function gleich(a: Zweig, b: Zweig): boolean {
  return (
    a.satz === b.satz &&
    a.wert === b.wert &&
    a.zweige.length === b.zweige.length &&
    a.zweige.every((z, i) => z.wert === b.zweige[i]?.wert && z.name === b.zweige[i]?.name)
  )
}

function mitNamen(zweig: Zweig, namen: readonly string[], alle: number): Zweig {
  const [erster = ''] = namen
  if (namen.length === 1) return { ...zweig, name: erster }
  return { ...zweig, name: namen.length === alle && alle > 2 ? 'Jede Person' : namen.join(' und '), wert: `je ${zweig.wert}` }
}

const plus = (leute: readonly Teilnehmer[], von: (w: PersonErgebnis) => number): string | undefined =>
  leute.length > 1
    ? leute
        .map((t) => von(t.werte))
        .filter((w) => w !== 0)
        .map((w) => alsZahl(w))
        .join(' + ')
    : undefined

function bedarfPosten(mitglieder: readonly Teilnehmer[], ergebnis: Ergebnis, wurzel: Knoten | undefined): Posten {
  const zeilen = [
    posten(
      'regelbedarf',
      mitglieder.length > 1 ? 'Regelbedarfe' : 'Regelbedarf',
      summe(mitglieder, (w) => w.regelbedarf),
      {
        formel: plus(mitglieder, (w) => w.regelbedarf),
        zweige: zweige(mitglieder, 'p20.regelbedarf', wurzel),
      },
    ),
    ...mehrbedarfe(mitglieder, wurzel),
    posten(
      'unterkunft',
      'Unterkunft und Heizung',
      summe(mitglieder, (w) => w.unterkunft),
      {
        formel: plus(mitglieder, (w) => w.unterkunft),
        zweige: zweige(mitglieder, 'p22.anteil', wurzel),
      },
    ),
  ]
  return posten('bedarf', 'Bedarf', ergebnis.gesamtbedarf, {
    formel: `für ${mitglieder.length === 1 ? 'eine Person' : `${mitglieder.length} Personen`}`,
    zeilen: mitglieder.length > 0 ? zeilen.filter((z) => z.euro !== 0) : [],
  })
}

/** One line for each kind of Mehrbedarf, over all persons who have it. */
function mehrbedarfe(mitglieder: readonly Teilnehmer[], wurzel: Knoten | undefined): Posten[] {
  const arten = new Map<string, { name: string; cent: number; zweige: Zweig[] }>()
  for (const t of mitglieder) {
    for (const knoten of (wurzel && finde(wurzel, 'p21.mehrbedarf', t.i))?.aus ?? []) {
      if (knoten.wert === 0) continue
      const art = arten.get(knoten.schluessel) ?? { name: knoten.name, cent: 0, zweige: [] }
      art.cent += knoten.wert
      art.zweige.push({ ...zweigAus(knoten), name: t.name })
      arten.set(knoten.schluessel, art)
    }
  }
  const einzeln = [...arten].map(([schluessel, a]) => posten(schluessel, a.name, a.cent / 100, { zweige: a.zweige }))
  const zusammen = summe(mitglieder, (w) => w.mehrbedarf)
  return rundeCent(einzeln.reduce((s, p) => s + p.euro, 0)) === zusammen
    ? einzeln
    : [
        posten('mehrbedarf', 'Mehrbedarfe', zusammen, {
          formel: plus(mitglieder, (w) => w.mehrbedarf),
          zweige: zweige(mitglieder, 'p21.mehrbedarf', wurzel),
        }),
      ]
}

/** What counts as income, by where it comes from; what is more than the household needs is taken off again, so that the sum agrees. */
function einkommenPosten(alle: readonly Teilnehmer[], ergebnis: Ergebnis, wurzel: Knoten | undefined): Posten {
  const zeilen = wurzel ? [...ausKindergeld(alle, wurzel), ...ausEigenem(alle, wurzel)] : []
  const zuviel = rundeCent(zeilen.reduce((s, z) => s + z.euro, 0) - ergebnis.anrechenbaresEinkommen)
  const ausgleich =
    zuviel === 0 ? [] : [posten('zuviel', zuviel > 0 ? 'davon mehr, als gebraucht wird' : 'Weiteres Einkommen', -zuviel, { abzug: true })]
  return posten('einkommen', 'Einkommen, das zählt', ergebnis.anrechenbaresEinkommen, {
    abzug: true,
    zeilen: [...zeilen, ...ausgleich],
    zweige: alle.length > 1 ? zweige(alle, 'p9.anteil', wurzel) : [],
  })
}

function ausKindergeld(alle: readonly Teilnehmer[], wurzel: Knoten): Posten[] {
  const kinder = alle.flatMap((t) => finde(wurzel, 'p11.kindergeldverbrauch', t.i) ?? []).filter((k) => k.wert > 0)
  const rest = alle.flatMap((t) => finde(wurzel, 'p11.kindergeldrest', t.i) ?? []).filter((k) => k.wert > 0)
  const euro = (knoten: readonly Knoten[]) => knoten.reduce((s, k) => s + k.wert, 0) / 100
  const mitName = (k: Knoten): Zweig => ({ ...zweigAus(k), name: alle.find((t) => t.i === k.person)?.name ?? k.name })
  return [
    ...(kinder.length > 0
      ? [
          posten('kindergeld', 'Kindergeld', euro(kinder), {
            abzug: true,
            formel: kinder.length > 1 ? kinder.map((k) => alsZahl(k.wert / 100)).join(' + ') : undefined,
            zweige: kinder.map(mitName),
          }),
        ]
      : []),
    ...(rest.length > 0
      ? [posten('kindergeldrest', 'Kindergeld, das ein Kind nicht braucht', euro(rest), { abzug: true, zweige: rest.map(mitName) })]
      : []),
  ]
}

function ausEigenem(alle: readonly Teilnehmer[], wurzel: Knoten): Posten[] {
  return alle.flatMap((t) => {
    const knoten = finde(wurzel, 'p11.einkommen', t.i)
    if (!knoten || knoten.wert <= 0) return []
    const zweig = zweigAus(knoten, false)
    return [
      posten(`einkommen.${t.id}`, einkommensname(t, alle), knoten.wert / 100, {
        abzug: true,
        formel: bruttoNetto(knoten),
        zweige: zweig.zweige.length > 0 ? [zweig] : [],
      }),
    ]
  })
}

/** The arithmetic of the one source, or the sum of several. */
function bruttoNetto(knoten: Knoten): string {
  const erwerb = finde(knoten, 'p11b.erwerb')
  return erwerb?.wert === knoten.wert ? erwerb.satz() : knoten.satz()
}

const NAMEN: Readonly<Partial<Record<EinkommenArt, string>>> = {
  erwerb: 'Lohn',
  minijob: 'Minijob',
  ausbildungsverguetung: 'Ausbildungsvergütung',
  selbstaendig: 'Selbstständige Arbeit',
  arbeitslosengeld: 'Arbeitslosengeld',
  krankengeld: 'Krankengeld',
  elterngeld: 'Elterngeld',
  rente: 'Rente',
  unterhalt: 'Unterhalt',
  unterhaltsvorschuss: 'Unterhaltsvorschuss',
  bafoeg: 'BAföG',
  bab: 'Berufsausbildungsbeihilfe',
  freiwilligendienst: 'Taschengeld',
  einmalig: 'Einmaliges Geld',
}

function einkommensname(t: Teilnehmer, alle: readonly Teilnehmer[]): string {
  const arten = [...new Set(t.arten.filter((a) => a !== 'kindergeld'))]
  const art = arten.length === 1 && arten[0] ? (NAMEN[arten[0]] ?? 'Einkommen') : 'Einkommen'
  if (t.name === 'Sie') return art === 'Lohn' || art === 'Minijob' || art === 'Unterhalt' ? `Ihr ${art}` : art
  return alle.length > 1 ? `${art} (${t.name})` : art
}
