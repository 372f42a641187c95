import { type Absetzungen, type Einkommen, einkommenArten, type Falldatei } from '../falldatei.ts'
import { euro } from '../grundlage/geld.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import { fehlt, type Mangel } from './fehler.ts'
import { type Lage, type PersonLage, postenFelder } from './lage.ts'

/** Sec. 11 (1) sentence 4: Kinderzuschlag is income of the child for which it is paid; with a parent it does not say of which one. */
export function pruefeKinderzuschlag(fall: Falldatei, maengel: Mangel[]): void {
  fall.personen.forEach((p, i) => {
    if ((p.eltern ?? []).length > 0 || !fall.personen.some((kind) => kind.eltern?.includes(p.id))) return
    p.einkommen?.forEach((e, j) => {
      if (e.art !== 'kinderzuschlag') return
      const satz = 'Der Kinderzuschlag ist Einkommen des Kindes, für das er gezahlt wird. Bitte bei jedem Kind seinen Teil angeben.'
      maengel.push({ art: 'widerspruch', feld: `personen[${i}].einkommen[${j}].art`, satz })
    })
  })
}

/** Deductions of somebody; also of relatives outside the Bedarfsgemeinschaft. */
export function liesAbsetzungen(p: PersonLage, a: Absetzungen | undefined, pfad: string, maengel: Mangel[]): void {
  p.kfzHaftpflicht = euro(a?.kfzHaftpflicht ?? 0)
  p.pflichtversicherungen = euro(a?.pflichtversicherungen ?? 0)
  p.privateVersicherungen = euro(a?.privateVersicherungen ?? 0)
  p.altersvorsorge = euro(a?.altersvorsorge ?? 0)
  p.werbungskosten = euro(a?.werbungskosten ?? 0)
  p.fahrtkosten = euro(a?.fahrtkosten ?? 0)
  p.wegMeter = Math.round((a?.entfernungKilometer ?? 0) * 1000)
  p.arbeitstage = a?.arbeitstage ?? 0
  p.verpflegungstage = a?.verpflegungsmehraufwandTage ?? 0
  p.titel = euro(a?.unterhaltTituliert ?? 0)
  p.ausbildungEltern = euro(a?.ausbildungsfoerderungEltern ?? 0)
  if (p.wegMeter > 0 && a?.arbeitstage === undefined && p.fahrtkosten === 0) {
    maengel.push(fehlt(`${pfad}.arbeitstage`, 'Für den Weg zur Arbeit fehlt die Zahl der Arbeitstage im Monat.'))
  }
}

/** Kinds whose gross and net may be one figure where only one is stated. */
const einBetragGenuegt: readonly string[] = [
  'minijob',
  'ferienjob-schueler',
  'freiwilligendienst',
  'ehrenamt',
  'selbstaendig',
  'kurzarbeitergeld',
  'insolvenzgeld',
]

const mitBruttoUndNetto: readonly string[] = ['erwerb', 'ausbildungsverguetung', ...einBetragGenuegt]

/** One receipt; a missing gross or net amount of a wage is a missing fact, because the allowances hang on it. */
export function liesEinkommen(l: Lage, e: Einkommen, pfad: string, maengel: Mangel[]): void {
  const q = l.neuerPosten()
  q.art = einkommenArten.indexOf(e.art)
  q.frei = e.anrechnungsfrei === undefined ? -1 : euro(e.anrechnungsfrei)
  q.vorher = e.elterngeldVorherErwerbstaetig === undefined ? -1 : euro(e.elterngeldVorherErwerbstaetig)
  q.elterngeldPlus = e.elterngeldPlus === true
  q.nachzahlung = e.nachzahlung === true
  q.abstand = e.zufluss === undefined ? 0 : l.recht.monat - monatAus(e.zufluss)
  q.betriebseinnahmen = euro(e.betriebseinnahmen ?? 0)
  q.betriebsausgaben = euro(e.betriebsausgaben ?? 0)
  const werte: Betraege = { brutto: e.brutto, netto: e.netto, betrag: e.betrag, betriebseinnahmen: gewinnVon(e) }
  const { brutto, netto, mangel } = mitBruttoUndNetto.includes(e.art) ? waehleLohn(e.art, werte) : waehleAnderes(werte)
  if (mangel !== undefined) maengel.push(fehlt(`${pfad}.${mangel.feld}`, mangel.satz))
  q.feldBrutto = postenFelder.indexOf(brutto)
  q.feldNetto = postenFelder.indexOf(netto)
  q.brutto = euro(werte[brutto] ?? 0)
  q.netto = euro(werte[netto] ?? 0)
}

type Feld = (typeof postenFelder)[number]

type Betraege = Readonly<Record<Feld, number | undefined>>

type Wahl = { brutto: Feld; netto: Feld; mangel?: { feld: Feld; satz: string } }

/** Gross and net of earnings: both must be known, unless the kind is usually paid without deductions or one figure is stated for both. */
function waehleLohn(art: string, w: Betraege): Wahl {
  const einer = einBetragGenuegt.includes(art)
  const brutto = erstes(w, einer ? ['brutto', 'betriebseinnahmen', 'betrag', 'netto'] : ['brutto', 'betrag'])
  const netto = erstes(w, einer ? ['netto', 'betriebseinnahmen', 'betrag', 'brutto'] : w.brutto === undefined ? ['netto', 'betrag'] : ['netto'])
  if (brutto !== undefined && netto !== undefined) return { brutto, netto }
  const satz =
    brutto === undefined && netto === undefined
      ? 'Der Betrag dieses Einkommens fehlt.'
      : brutto === undefined
        ? 'Der Bruttobetrag fehlt. Von ihm hängt der Freibetrag ab.'
        : 'Der Nettobetrag fehlt. Er steht auf der Abrechnung.'
  const feld = brutto !== undefined ? 'netto' : art === 'selbstaendig' ? 'betriebseinnahmen' : 'brutto'
  return { brutto: 'brutto', netto: 'netto', mangel: { feld, satz } }
}

/** Other income counts with one figure, what is left after its own taxes and contributions. */
function waehleAnderes(w: Betraege): Wahl {
  const netto = erstes(w, ['netto', 'betrag'])
  if (netto !== undefined) return { brutto: netto, netto }
  const mangel =
    w.brutto === undefined
      ? ({ feld: 'betrag', satz: 'Der Betrag dieses Einkommens fehlt.' } as const)
      : ({ feld: 'netto', satz: 'Der Nettobetrag fehlt. Bei diesem Einkommen zählt, was nach Steuern und Beiträgen bleibt.' } as const)
  return { brutto: 'brutto', netto: 'netto', mangel }
}

function erstes(w: Betraege, felder: readonly Feld[]): Feld | undefined {
  return felder.find((feld) => w[feld] !== undefined)
}

/** Sec. 3 GrusiGV: receipts less necessary expenses, a loss counts as zero. */
function gewinnVon(e: Einkommen): number | undefined {
  if (e.art !== 'selbstaendig' || e.betriebseinnahmen === undefined) return undefined
  return Math.max(0, euro(e.betriebseinnahmen) - euro(e.betriebsausgaben ?? 0)) / 100
}
