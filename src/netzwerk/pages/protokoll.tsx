import { useActionData, useHref, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen, Einzelknopf } from '../ansicht/felder.tsx'
import { Freitext } from '../ansicht/freitext.tsx'
import { Stimmen } from '../ansicht/gremium-teile.tsx'
import { KeineDaten, Netzseite } from '../ansicht/netzseite.tsx'
import { AufgabeForm, BeschlussForm, Mitschrift } from '../ansicht/protokoll-teile.tsx'
import { istId } from '../ergebnis.ts'
import { liesFormular } from '../formular.ts'
import { imNetz } from '../mensch.ts'
import { aufgabeSchema, beschlussSchema, fasseBeschluss, gehProtokoll, gibAufgabe, speichereProtokoll } from '../protokoll.ts'
import { sitzungOder404, sitzungSeite } from '../sitzung-seite.ts'
import { type Antwort, feld, gesagt, type Tat, tue } from '../taten.ts'
import { gremien, gremium as gt } from '../texte/personal-gremium.ts'
import { vertraulich } from '../texte/personal-netzwerk.ts'
import { protokoll as t } from '../texte/personal-sitzung.ts'
import { zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const { sitzung: s, gremium, stellung } = await sitzungOder404(db, h, z.params.sitzungId)
    const seite = await sitzungSeite(db, h, z.params.sitzungId)
    return {
      ...seite,
      protokoll: {
        text: s.protokoll,
        fassung: s.protokollFassung,
        stand: s.protokollStand,
        genehmigt: s.genehmigtAm === null ? '' : t.genehmigtVon(s.genehmigtVon, zeitText(s.genehmigtAm)),
        vertraulichkeit: gremium.vertraulichkeit,
        darfGenehmigen: stellung.genehmigt,
      },
    }
  }),
)

/** Values of fields that are named `prefix-id`. */
function nachId(formular: FormData, praefix: string): Map<string, string> {
  const paare = [...formular].filter(([name, wert]) => name.startsWith(`${praefix}-`) && typeof wert === 'string' && wert !== '')
  return new Map(paare.map(([name, wert]) => [name.slice(praefix.length + 1), String(wert).trim()]))
}

const geh =
  (was: 'entwurf' | 'zurueck' | 'genehmigen', satz: string): Tat =>
  async (z) =>
    gesagt(await imNetz(z, (db, h) => gehProtokoll(db, h, z.params.sitzungId ?? '', was)), satz)

const taten: Readonly<Record<string, Tat>> = {
  speichern: async (z, formular) => {
    const ergebnisse = new Map(
      [...formular].flatMap(([name, wert]) => {
        const id = name.startsWith('ergebnis-') ? name.slice('ergebnis-'.length) : ''
        return istId(id) && typeof wert === 'string' ? [[id, wert.trim().slice(0, 4000)] as const] : []
      }),
    )
    const mitschrift = {
      text: feld(formular, 'text').slice(0, 100_000),
      fassung: Number.parseInt(feld(formular, 'fassung'), 10) || 0,
      ergebnisse,
      anwesend: new Set(formular.getAll('anwesend').map(String)),
    }
    return gesagt(await imNetz(z, (db, h) => speichereProtokoll(db, h, z.params.sitzungId ?? '', mitschrift)), t.gespeichert)
  },
  entwurf: geh('entwurf', t.istEntwurf),
  zurueck: geh('zurueck', t.istZurueck),
  genehmigen: geh('genehmigen', t.istGenehmigt),
  beschluss: async (z, formular) => {
    const neu = liesFormular(beschlussSchema, formular)
    if (!neu.ok) return neu
    const ergebnis = await imNetz(z, (db, h) => fasseBeschluss(db, h, z.params.sitzungId ?? '', neu.wert, nachId(formular, 'stimme')))
    return gesagt(ergebnis, ergebnis.ok ? t.beschlossen(ergebnis.nr) : '')
  },
  aufgabe: async (z, formular) => {
    const neu = liesFormular(aufgabeSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => gibAufgabe(db, h, z.params.sitzungId ?? '', neu.wert)), t.vergeben) : neu
  },
}
export const action = tue('netzwerk.mitwirken', taten)

/** Minutes while the meeting goes on, and after it. */
export default function Protokoll() {
  const seite = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const { sitzung: s, gremium, protokoll: p, stellung } = seite
  const schreibt = s.darfSchreiben && p.stand !== 'genehmigt'
  const text = useHref(`/netzwerk/sitzungen/${s.sitzungId}/protokoll.md`)
  return (
    <Netzseite
      titel={t.titel(s.titel)}
      antwort={antwort}
      pfad={[
        { nach: '/netzwerk/gremien', name: gremien.titel },
        { nach: `/netzwerk/gremien/${gremium.gremiumId}`, name: gremium.name },
        { nach: `/netzwerk/sitzungen/${s.sitzungId}`, name: s.titel },
      ]}
      neben={<span className="tw-zustand">{t.stand[p.stand]}</span>}
    >
      <p>{s.wann}</p>
      <p className="tw-leise">{p.genehmigt || t.vertraulich(vertraulich[p.vertraulichkeit] ?? '')}</p>
      {schreibt ? (
        <>
          <KeineDaten />
          <Mitschrift key={p.fassung} seite={seite} antwort={antwort} />
        </>
      ) : p.text === '' ? (
        <p className="tw-leise">{t.leer}</p>
      ) : (
        <Freitext text={p.text} />
      )}
      {seite.beschluesse.length > 0 && (
        <section className="nw-teil" aria-labelledby="beschluesse">
          <h2 id="beschluesse">{gt.beschluesse}</h2>
          <ul className="nw-liste">
            {seite.beschluesse.toReversed().map((b) => (
              <li key={b.beschlussId}>
                <b>{gt.beschluss(b.nr)}</b>
                <p className="nw-text">{b.text}</p>
                <Stimmen stimmen={b.stimmen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {schreibt && (
        <>
          <Aufklappen titel={t.beschluss} tat="beschluss" antwort={antwort}>
            <BeschlussForm seite={seite} antwort={antwort} />
          </Aufklappen>
          <Aufklappen titel={t.aufgabe} tat="aufgabe" antwort={antwort}>
            <AufgabeForm seite={seite} antwort={antwort} />
          </Aufklappen>
        </>
      )}
      <div className="nw-knoepfe nw-teil">
        {p.text !== '' && (
          <a href={text} download>
            {t.herunterladen}
          </a>
        )}
        {schreibt && p.stand === 'offen' && <Einzelknopf tat="entwurf">{t.entwurf}</Einzelknopf>}
        {schreibt && p.stand === 'entwurf' && <Einzelknopf tat="zurueck">{t.zurueck}</Einzelknopf>}
        {schreibt && stellung.genehmigt && p.stand === 'entwurf' && (
          <Einzelknopf tat="genehmigen" haupt>
            {t.genehmigen}
          </Einzelknopf>
        )}
      </div>
    </Netzseite>
  )
}
