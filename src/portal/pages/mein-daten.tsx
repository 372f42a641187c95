import { Link, useLoaderData } from 'react-router'
import { type Angabe, angabeText, anschriftSchema, artInfo, liesAngaben } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { alsDatum, Seite, useSprache } from '../../platform/ui/index.ts'
import { heuteVon, leuteAm, type Mensch, meinFall } from '../mein/mein-fall.ts'
import { kontoEndung } from '../mein/zahlung.ts'
import { inSprache, kleinworte } from '../texte/angaben.ts'
import { texte } from '../texte/index.ts'

/** Shown in a place of their own, or not said about a person at all. */
const anderswo = ['person.stamm', 'person.zugehoerig', 'haushalt.anschrift', 'zahlung.konto', 'zahlung.sperre']

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Eigene Daten')
  const heute = heuteVon(z)
  const leute = await leuteAm(z.db, z.traegerId, fall.fallId, heute)
  const gilt = (await liesAngaben(z.db, z.traegerId, fall.fallId)).filter((a) => a.giltVon <= heute && (a.giltBis === null || a.giltBis >= heute))
  const anschrift = anschriftSchema.safeParse(gilt.find((a) => a.art === 'haushalt.anschrift')?.wert)
  return {
    aktenzeichen: fall.aktenzeichen,
    leute: leute.map((m) => ({ personId: m.personId, name: `${m.vorname} ${m.nachname}`, geboren: alsDatum(m.geburtsdatum) })),
    anschrift: anschrift.success ? `${anschrift.data.strasse}, ${anschrift.data.plz} ${anschrift.data.ort}` : '',
    konto: await kontoEndung(z.db, z.traegerId, fall.fallId, heute),
    angaben: gilt.filter((a) => !anderswo.includes(a.art)).map((a) => zeile(a, leute, z.sprache)),
    hatPerson: fall.personId !== null,
  }
})

function zeile(a: Angabe, leute: readonly Mensch[], sprache: Sprache) {
  const wer = leute.find((m) => m.personId === a.personId)?.vorname ?? (a.personId === null ? texte(sprache).daten.alle : '')
  const namen = Object.fromEntries(leute.map((m) => [m.kennung, m.vorname]))
  const info = inSprache(artInfo(a.art), sprache)
  return { id: a.angabeId, name: info.name, wert: angabeText(info, a.wert, namen, kleinworte(sprache)), wer, seit: alsDatum(a.giltVon) }
}

/** What is known: people, address, account, facts; and the settings of the area. */
export default function MeinDaten() {
  const d = useLoaderData<typeof loader>()
  const t = texte(useSprache()).daten
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <h2>{t.haushalt}</h2>
        <ul className="tw-liste">
          {d.leute.map((m) => (
            <li key={m.personId}>
              {m.name}, {t.geboren(m.geboren)}
            </li>
          ))}
        </ul>
        <h2>{t.kontakt}</h2>
        <dl className="tw-paare">
          <div>
            <dt>{t.anschrift}</dt>
            <dd>{d.anschrift || t.unbekannt}</dd>
          </div>
          <div>
            <dt>{t.konto}</dt>
            <dd>{d.konto === undefined ? t.unbekannt : t.kontoEndet(d.konto)}</dd>
          </div>
        </dl>
        <p>
          <Link to="/mein/aenderung">{t.stimmtNicht}</Link>
        </p>
        <h2>{t.wissen}</h2>
        <p>{t.wissenText}</p>
        <ul className="tw-angaben">
          {d.angaben.map((a) => (
            <li key={a.id}>
              <span>
                {a.name}
                <small>{[a.wer, t.seit(a.seit)].filter(Boolean).join(', ')}</small>
              </span>
              <span>{a.wert}</span>
            </li>
          ))}
        </ul>
        <h2>{t.einstellungen}</h2>
        <ul className="tw-liste">
          {d.hatPerson && (
            <li>
              <Link to="/mein/zustellung">{t.zustellung}</Link>
            </li>
          )}
          <li>
            <Link to="/mein/zugriffe">{t.zugriffe}</Link>
          </li>
          <li>
            <Link to="/konto">{t.konto2}</Link>
          </li>
          <li>
            <Link to="/mein/verbinden">{t.verbinden}</Link>
          </li>
        </ul>
      </div>
    </Seite>
  )
}
