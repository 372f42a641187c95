import { tageImMonat } from './bausteine.ts'
import type { Meldung } from './fehler.ts'
import type { Teilfall, Teilperson } from './teilfall.ts'

type Monat = Readonly<{ text: string; ersterTag: string; letzterTag: string; tage: number }>

/** What the calendar rules out in the month of the case. */
export function kalender(fall: Teilfall, meldungen: Meldung[]): void {
  if (fall.monat === undefined) return
  const tage = tageImMonat(fall.monat)
  const monat: Monat = { text: fall.monat, ersterTag: `${fall.monat}-01`, letzterTag: `${fall.monat}-${tage}`, tage }
  const melde = (feld: string, satz: string) => meldungen.push({ feld, satz })
  zeitraum(fall, monat, melde)
  for (const [i, person] of (fall.personen ?? []).entries()) {
    if (person !== undefined) lebensdaten(person, monat, (feld, satz) => melde(`personen[${i}].${feld}`, satz))
  }
  for (const [i, angehoeriger] of (fall.haushaltsangehoerige ?? []).entries()) {
    if (angehoeriger !== undefined) monatsangaben(angehoeriger, monat, (feld, satz) => melde(`haushaltsangehoerige[${i}].${feld}`, satz))
  }
}

type Melde = (feld: string, satz: string) => void

function zeitraum(fall: Teilfall, monat: Monat, melde: Melde): void {
  const { anspruchVon, anspruchBis } = fall
  if (anspruchVon !== undefined && !liegtIm(monat, anspruchVon)) melde('anspruchVon', `Der Tag liegt nicht im Monat ${monat.text}.`)
  if (anspruchBis !== undefined && !liegtIm(monat, anspruchBis)) melde('anspruchBis', `Der Tag liegt nicht im Monat ${monat.text}.`)
  if (anspruchVon !== undefined && anspruchBis !== undefined && anspruchVon > anspruchBis) {
    melde('anspruchBis', `Der Anspruch kann nicht enden, bevor er am ${anspruchVon} beginnt.`)
  }
  for (const feld of ['leistungsbezugSeit', 'bewilligungSeit'] as const) {
    const tag = fall[feld]
    if (tag !== undefined && tag > monat.letzterTag) melde(feld, `Der Tag liegt nach dem Monat ${monat.text}.`)
  }
}

function lebensdaten(person: Teilperson, monat: Monat, melde: Melde): void {
  const { geburtsdatum, partner, grundrentenzeitenJahre } = person
  if (geburtsdatum !== undefined) {
    const alter = vollendeteJahre(geburtsdatum, monat.letzterTag)
    if (geburtsdatum > monat.letzterTag) melde('geburtsdatum', `Die Person ist im Monat ${monat.text} noch nicht geboren.`)
    // nobody under 14 can marry or enter a Verantwortungs- und Einstehensgemeinschaft; a child was meant
    else if (partner !== undefined && alter < 14) melde('partner', `Die Person ist im Monat ${monat.text} erst ${alter} Jahre alt.`)
    else if (grundrentenzeitenJahre !== undefined && grundrentenzeitenJahre > alter) {
      melde('grundrentenzeitenJahre', `Die Person ist im Monat ${monat.text} erst ${alter} Jahre alt.`)
    }
  }
  anwesenheit(person, monat, melde)
  monatsangaben(person, monat, melde)
}

function anwesenheit({ anwesenheitAnteil, imHaushalt }: Teilperson, monat: Monat, melde: Melde): void {
  if (anwesenheitAnteil === undefined) return
  const { tage, von } = anwesenheitAnteil
  if (von !== undefined && von !== monat.tage && von !== 30) {
    melde('anwesenheitAnteil.von', `Der Monat ${monat.text} hat ${monat.tage} Tage; erlaubt sind diese oder 30 (§ 41 Abs. 1 Satz 2 SGB II).`)
  }
  if (tage !== undefined && von !== undefined && tage > von) melde('anwesenheitAnteil.tage', `${tage} von ${von} Tagen ist nicht möglich.`)
  if (tage !== undefined && tage > 0 && imHaushalt === false) {
    melde('imHaushalt', 'Wer Tage im Haushalt verbringt (anwesenheitAnteil), kann nicht imHaushalt: false haben.')
  }
}

function monatsangaben({ einkommen, absetzungen }: Pick<Teilperson, 'einkommen' | 'absetzungen'>, monat: Monat, melde: Melde): void {
  for (const [i, e] of (einkommen ?? []).entries()) {
    if (e?.zufluss !== undefined && e.zufluss > monat.letzterTag) {
      melde(`einkommen[${i}].zufluss`, `Im Monat ${monat.text} ist dieses Einkommen noch nicht zugeflossen.`)
    }
  }
  for (const feld of ['arbeitstage', 'verpflegungsmehraufwandTage'] as const) {
    const tage = absetzungen?.[feld]
    if (tage !== undefined && tage > monat.tage) melde(`absetzungen.${feld}`, `Der Monat ${monat.text} hat nur ${monat.tage} Tage.`)
  }
}

function liegtIm(monat: Monat, tag: string): boolean {
  return tag >= monat.ersterTag && tag <= monat.letzterTag
}

function vollendeteJahre(geburt: string, tag: string): number {
  return Number(tag.slice(0, 4)) - Number(geburt.slice(0, 4)) - (tag.slice(5) < geburt.slice(5) ? 1 : 0)
}
