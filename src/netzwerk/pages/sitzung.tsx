import { Link, useActionData, useHref, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Aufklappen, Einzelknopf, Formular, Knopf } from '../ansicht/felder.tsx'
import { Stimmen } from '../ansicht/gremium-teile.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { SitzungFelder } from '../ansicht/sitzung-felder.tsx'
import { Antworten, Leute, Tagesordnung } from '../ansicht/sitzung-teile.tsx'
import { liesFormular } from '../formular.ts'
import { imNetz } from '../mensch.ts'
import { aendereSitzung, antworte, ladeEin, ordnePunkt, sageAb, setzeAufTagesordnung } from '../sitzung.ts'
import { punktSchema, sitzungSchema } from '../sitzung-art.ts'
import { sitzungSeite } from '../sitzung-seite.ts'
import { type Antwort, feld, gesagt, type Tat, tue } from '../taten.ts'
import { gremien, gremium as gt } from '../texte/personal-gremium.ts'
import { sitzung as t } from '../texte/personal-sitzung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) => imNetz(z, (db, h) => sitzungSeite(db, h, z.params.sitzungId)))

const taten: Readonly<Record<string, Tat>> = {
  einladen: async (z) => {
    const ergebnis = await imNetz(z, (db, h) => ladeEin(db, h, z.params.sitzungId ?? ''))
    return gesagt(ergebnis, ergebnis.ok ? t.versandt(ergebnis.mails) : '')
  },
  absagen: async (z) =>
    gesagt(await imNetz(z, (db, h) => sageAb(db, h, z.params.sitzungId ?? '', true)), t.istAbgesagt, {
      knopf: t.wiederAnsetzen,
      felder: { tat: 'ansetzen' },
    }),
  ansetzen: async (z) => gesagt(await imNetz(z, (db, h) => sageAb(db, h, z.params.sitzungId ?? '', false)), t.istAngesetzt),
  aendern: async (z, formular) => {
    const neu = liesFormular(sitzungSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => aendereSitzung(db, h, z.params.sitzungId ?? '', neu.wert)), t.geaendert) : neu
  },
  antworten: async (z, formular) => {
    const antwort = { mitgliedId: feld(formular, 'mitglied'), antwort: feld(formular, 'antwort'), vertretung: feld(formular, 'vertretung') }
    return gesagt(await imNetz(z, (db, h) => antworte(db, h, z.params.sitzungId ?? '', antwort)), t.geantwortet)
  },
  anmelden: async (z, formular) => {
    const neu = liesFormular(punktSchema, formular)
    return neu.ok ? gesagt(await imNetz(z, (db, h) => setzeAufTagesordnung(db, h, z.params.sitzungId ?? '', neu.wert)), t.angemeldet) : neu
  },
  hoch: async (z, formular) => gesagt(await imNetz(z, (db, h) => ordnePunkt(db, h, feld(formular, 'id'), 'hoch')), t.geordnet),
  entfernen: async (z, formular) => {
    const ergebnis = await imNetz(z, (db, h) => ordnePunkt(db, h, feld(formular, 'id'), 'entfernen'))
    const weg = ergebnis.ok ? ergebnis.entfernt : undefined
    const felder = weg && { tat: 'anmelden', art: weg.art, titel: weg.titel, text: weg.text, unterlage: weg.unterlageId ?? '' }
    return gesagt(ergebnis, t.entfernt, felder && { knopf: t.rueckgaengig, felder })
  },
}
export const action = tue('netzwerk.mitwirken', taten)

/** One meeting: when and where, who comes, what is spoken of, what came out of it. */
export default function Sitzung() {
  const seite = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  const { sitzung: s, gremium, stellung } = seite
  const ics = useHref(`/netzwerk/sitzungen/${s.sitzungId}/termin.ics`)
  const offen = !s.abgesagt && !seite.begonnen
  return (
    <Netzseite
      titel={s.titel}
      antwort={antwort}
      pfad={[
        { nach: '/netzwerk/gremien', name: gremien.titel },
        { nach: `/netzwerk/gremien/${gremium.gremiumId}`, name: gremium.name },
      ]}
      neben={<span className="tw-leise">{s.eingeladen === '' ? t.nichtEingeladen : t.eingeladen(s.eingeladen)}</span>}
    >
      {s.abgesagt && <p className="ap-vorsicht">{t.abgesagt}</p>}
      <dl className="nw-daten">
        {(
          [
            [t.daten.wann, s.wann],
            [t.daten.ort, s.ort],
            [t.daten.video, s.video],
            [t.daten.gastgeber, s.gastgeber],
            [t.daten.hinweise, s.hinweise],
          ] as const
        )
          .filter(([, wert]) => wert !== '')
          .map(([name, wert]) => (
            <div key={name} className="nw-paar">
              <dt>{name}</dt>
              <dd className="nw-text">{name === t.daten.video ? <a href={wert}>{wert}</a> : wert}</dd>
            </div>
          ))}
      </dl>
      <div className="nw-knoepfe">
        <a href={ics} download>
          {t.ics}
        </a>
        {(s.darfSchreiben || (s.protokoll && s.protokollStand !== 'offen')) && (
          <Link to={`/netzwerk/sitzungen/${s.sitzungId}/protokoll`}>
            {s.darfSchreiben && s.protokollStand !== 'genehmigt' ? t.zumProtokoll : t.protokollLesen}
          </Link>
        )}
      </div>
      {stellung.leitet && offen && (
        <div className="nw-knoepfe">
          <Einzelknopf tat="einladen" haupt={s.eingeladen === ''}>
            {s.eingeladen === '' ? t.einladen : t.nachladen}
          </Einzelknopf>
          <Einzelknopf tat="absagen">{t.absagen}</Einzelknopf>
        </div>
      )}
      {stellung.leitet && s.abgesagt && !seite.begonnen && (
        <div className="nw-knoepfe">
          <Einzelknopf tat="ansetzen">{t.wiederAnsetzen}</Einzelknopf>
        </div>
      )}
      {offen && <Antworten seite={seite} antwort={antwort} />}
      <Tagesordnung seite={seite} antwort={antwort} />
      {seite.beschluesse.length > 0 && (
        <section className="nw-teil" aria-labelledby="beschluesse">
          <h2 id="beschluesse">{t.beschluesse}</h2>
          <ul className="nw-liste">
            {seite.beschluesse.toReversed().map((b) => (
              <li key={b.beschlussId}>
                <b>{gt.beschluss(b.nr)}</b> <span className="tw-zustand">{gt.staende[b.stand]}</span>
                <p className="nw-text">{b.text}</p>
                <Stimmen stimmen={b.stimmen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {seite.aufgaben.length > 0 && (
        <section className="nw-teil" aria-labelledby="aufgaben">
          <h2 id="aufgaben">{t.aufgaben}</h2>
          <ul className="nw-liste">
            {seite.aufgaben.map((a) => (
              <li key={a.aufgabeId}>
                {a.text} <span className="tw-zustand">{gt.aufgabeStaende[a.stand]}</span>
                <p className="tw-leise">{`${a.hausName}, ${gt.bis(alsDatum(a.faellig))}`}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {seite.imKreis && <Leute leute={seite.leute} />}
      {stellung.leitet && offen && (
        <Aufklappen titel={t.aendern} tat="aendern" antwort={antwort}>
          {s.eingeladen !== '' && <p className="tw-leise">{t.aendernHinweis}</p>}
          <Formular tat="aendern" antwort={antwort}>
            <SitzungFelder antwort={antwort} tat="aendern" werte={s} />
            <Knopf>{t.aendernKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </Netzseite>
  )
}
