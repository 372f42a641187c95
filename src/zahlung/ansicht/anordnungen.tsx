import { alsDatum, alsMonat, Betrag } from '../../platform/ui/index.ts'
import type { AnordnungStand } from '../anordnung.ts'
import { fallForderungen, fallAnordnungen as t } from '../texte/personal-anordnung.ts'

type Anordnung = Readonly<{
  anordnungId: string
  wofuer: string
  monat: string
  /** empty: the person itself */
  an: string
  haushaltsstelle: string
  faelligAm: string
  betragCent: number
  stand: AnordnungStand
  bezahltAm: string | undefined
  stornogrund: string | undefined
  personId: string | null
}>

const klassen: Readonly<Record<AnordnungStand, string>> = { offen: 'entwurf', 'im-lauf': 'pruefung', bezahlt: 'gezahlt', storniert: 'entwurf' }

/** Orders beside the monthly benefit, by month. */
export function Anordnungen({ anordnungen, namen }: { anordnungen: readonly Anordnung[]; namen: Readonly<Record<string, string>> }) {
  const { spalten } = t
  return (
    <section aria-labelledby="anordnungen">
      <h3 id="anordnungen">{t.titel}</h3>
      <p className="tw-klein">{t.text}</p>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.tabelle}</caption>
        <thead>
          <tr>
            <th scope="col">{spalten.monat}</th>
            <th scope="col">{spalten.wofuer}</th>
            <th scope="col">{spalten.an}</th>
            <th scope="col">{spalten.haushaltsstelle}</th>
            <th scope="col">{spalten.faellig}</th>
            <th scope="col" className="zahl">
              {spalten.betrag}
            </th>
            <th scope="col">{spalten.stand}</th>
          </tr>
        </thead>
        <tbody>
          {anordnungen.map((a) => (
            <tr key={a.anordnungId}>
              <td data-label={spalten.monat}>{alsMonat(a.monat)}</td>
              <td data-label={spalten.wofuer}>{a.wofuer}</td>
              <td data-label={spalten.an}>{a.an || (a.personId !== null && namen[a.personId]) || '–'}</td>
              <td data-label={spalten.haushaltsstelle}>{a.haushaltsstelle}</td>
              <td data-label={spalten.faellig}>{alsDatum(a.faelligAm)}</td>
              <td data-label={spalten.betrag} className="zahl">
                <Betrag euro={a.betragCent / 100} />
              </td>
              <td data-label={spalten.stand}>
                <span className={`tw-zustand tw-zustand--${klassen[a.stand]}`}>{standText(a)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function standText({ stand, bezahltAm, stornogrund }: Anordnung): string {
  if (bezahltAm !== undefined) return t.bezahltAm(alsDatum(bezahltAm))
  return stornogrund === undefined ? t.staende[stand] : t.storniert(stornogrund)
}

type Forderung = Readonly<{ kassenzeichen: string; name: string; grund: string; faelligAm: string; betragCent: number; offenCent: number }>

/** Money that is to come back. */
export function Forderungen({ forderungen }: { forderungen: readonly Forderung[] }) {
  const { spalten } = fallForderungen
  return (
    <section aria-labelledby="forderungen">
      <h3 id="forderungen">{fallForderungen.titel}</h3>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{fallForderungen.tabelle}</caption>
        <thead>
          <tr>
            <th scope="col">{spalten.kassenzeichen}</th>
            <th scope="col">{spalten.von}</th>
            <th scope="col">{spalten.grund}</th>
            <th scope="col">{spalten.faellig}</th>
            <th scope="col" className="zahl">
              {spalten.betrag}
            </th>
            <th scope="col" className="zahl">
              {spalten.offen}
            </th>
          </tr>
        </thead>
        <tbody>
          {forderungen.map((f) => (
            <tr key={f.kassenzeichen}>
              <td data-label={spalten.kassenzeichen}>{f.kassenzeichen.replace(/(.{4})(?=.)/g, '$1\u00a0')}</td>
              <td data-label={spalten.von}>{f.name}</td>
              <td data-label={spalten.grund}>{f.grund}</td>
              <td data-label={spalten.faellig}>{alsDatum(f.faelligAm)}</td>
              <td data-label={spalten.betrag} className="zahl">
                <Betrag euro={f.betragCent / 100} />
              </td>
              <td data-label={spalten.offen} className="zahl">
                <Betrag euro={f.offenCent / 100} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
