import { zeitzone } from '../platform/clock/index.ts'
import { alsText } from '../platform/markdown/index.ts'
import { type Sprache, zeitworte } from '../platform/sprache/index.ts'
import type { Kontakt } from './art-mitteilung.ts'
import type { Ansicht, Filter } from './presse-lesen.ts'
import { presseTexte } from './texte/presse/index.ts'

/** `3. Mai 2019` */
export function tagInWorten(tag: string, sprache: Sprache): string {
  const { day, month, year } = Temporal.PlainDate.from(tag)
  const w = zeitworte(sprache)
  return w.tag(day, w.monate[month - 1] ?? '', year)
}

/** `03.05.2019, 10:00` */
export function kurzeZeit(moment: Temporal.Instant): string {
  const z = moment.toZonedDateTimeISO(zeitzone)
  return `${z.toPlainDate().toString().split('-').reverse().join('.')}, ${z.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** Everything a release says, as plain text: to copy, to mail, to search. */
export function alsReinerText(a: Ansicht): string {
  const t = presseTexte(a.sprache)
  const teile = [
    a.titel,
    a.untertitel,
    a.berichtigung && `${t.mitteilung.berichtigung}: ${a.berichtigung}`,
    `${t.mitteilung.datum(a.ort, tagInWorten(a.tag, a.sprache))}. ${a.vorspann}`,
    alsText(a.baum),
    ...a.zitate.map((z) => `„${z.text}“ (${t.mitteilung.zitat(z.person, z.funktion)})`),
    a.zahlen.length > 0 &&
      [t.mitteilung.zahlen, ...a.zahlen.map((k) => `– ${k.wert} ${k.bezeichnung} (${t.mitteilung.stand(k.datenstand)})`)].join('\n'),
    a.hintergrund && `${t.mitteilung.hintergrund}\n${alsText(a.hintergrund)}`,
    ...a.kontakte.map((k) => [t.kontakt.zur, ...kontaktzeilen(k, a.sprache)].join('\n')),
  ]
  return `${teile.filter(Boolean).join('\n\n')}\n`
}

export function kontaktzeilen(k: Kontakt, sprache: Sprache): string[] {
  const t = presseTexte(sprache).kontakt
  const mit = (name: string, wert: string) => (wert === '' ? [] : [`${name} ${wert}`])
  return [
    k.stelle,
    ...(k.name === '' ? [] : [k.name]),
    ...mit(t.telefon, k.telefon),
    ...mit(t.mobil, k.mobil),
    ...mit(t.fax, k.fax),
    ...(k.email === '' ? [] : [k.email]),
  ]
}

/** Text for the district gazette: what was written for it, else whole sentences of lead and text up to the limit. */
export function kreisblattText(a: Ansicht): string {
  const kopf = `${a.titel}\n\n`
  if (a.kurz !== '') return kopf + a.kurz
  const saetze = [a.vorspann, alsText(a.baum).replace(/\s*\n+\s*/g, ' ')].join(' ').split(/(?<=[.!?])\s+/)
  let text = ''
  for (const satz of saetze) {
    const laenger = text === '' ? satz : `${text} ${satz}`
    if (kopf.length + laenger.length > a.kreisblattZeichen) break
    text = laenger
  }
  return kopf + text
}

export function passt(a: Ansicht, { wort, thema, jahr }: Filter): boolean {
  if (thema !== undefined && !a.themen.includes(thema)) return false
  if (jahr !== undefined && Number(a.tag.slice(0, 4)) !== jahr) return false
  if (wort === '') return true
  const text = alsReinerText(a).toLowerCase()
  return wort
    .toLowerCase()
    .split(/\s+/)
    .every((w) => text.includes(w))
}

/** `9. September 2026, 10:00 bis 12:00 Uhr` */
export function zeitraum({ beginn, ende }: Readonly<{ beginn: string; ende: string }>, sprache: Sprache): string {
  const w = zeitworte(sprache)
  const [tagA = '', zeitA = ''] = beginn.split('T')
  const [tagE = '', zeitE = ''] = ende.split('T')
  if (tagA === tagE) return w.mitUhrzeit(tagInWorten(tagA, sprache), w.bis(zeitA, zeitE))
  return w.bis(w.mitUhrzeit(tagInWorten(tagA, sprache), zeitA), w.mitUhrzeit(tagInWorten(tagE, sprache), zeitE))
}
