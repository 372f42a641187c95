import { Link } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import type { Gremiumseite } from '../gremium-seite.ts'
import type { Antwort } from '../taten.ts'
import { gremium as t } from '../texte/personal-gremium.ts'
import { vertraulich } from '../texte/personal-netzwerk.ts'
import { stimmen as stimmtexte } from '../texte/personal-sitzung.ts'
import { Aufklappen, Einzelknopf, Formular, Knopf } from './felder.tsx'
import { KeineDaten } from './netzseite.tsx'
import { SitzungFelder } from './sitzung-felder.tsx'
import { UnterlageFelder } from './unterlage-felder.tsx'

type Teil = Readonly<{ seite: Gremiumseite }>
type MitFormular = Teil & Readonly<{ antwort: Antwort | undefined }>

const sitzungStand: Readonly<Record<string, string>> = {
  abgesagt: t.abgesagt,
  geplant: t.kommend,
  eingeladen: t.eingeladen,
  gewesen: t.gewesen,
  entwurf: t.entwurf,
  genehmigt: t.genehmigt,
}

export function GremiumSitzungen({ seite, antwort, darfPlanen }: MitFormular & Readonly<{ darfPlanen: boolean }>) {
  return (
    <section className="nw-teil" aria-labelledby="sitzungen">
      <h2 id="sitzungen">{t.sitzungen}</h2>
      {seite.sitzungen.length === 0 && <p className="tw-leise">{t.keineSitzungen}</p>}
      <ul className="nw-liste">
        {seite.sitzungen.map((s) => (
          <li key={s.sitzungId}>
            <Link to={`/netzwerk/sitzungen/${s.sitzungId}`}>{t.sitzungAm(s.titel, s.wann)}</Link>{' '}
            <span className="tw-zustand">{sitzungStand[s.stand]}</span>
            {s.ort !== '' && <p className="tw-leise">{s.ort}</p>}
          </li>
        ))}
      </ul>
      {darfPlanen && (
        <Aufklappen titel={t.planen} tat="planen" antwort={antwort}>
          <Formular tat="planen" antwort={antwort}>
            <SitzungFelder antwort={antwort} tat="planen" />
            <Knopf>{t.planenKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </section>
  )
}

export function GremiumAufgaben({ seite }: Teil) {
  const { stellung, eigenesHaus } = seite
  return (
    <section className="nw-teil" aria-labelledby="aufgaben">
      <h2 id="aufgaben">{t.aufgaben}</h2>
      {seite.aufgaben.length === 0 && <p className="tw-leise">{t.keineAufgaben}</p>}
      <ul className="nw-liste">
        {seite.aufgaben.map((a) => (
          <li key={a.aufgabeId}>
            <p>
              {a.text} <span className="tw-zustand">{a.ueberfaellig ? t.ueberfaellig : t.aufgabeStaende[a.stand]}</span>
            </p>
            <p className="tw-leise">{`${a.hausName}, ${t.bis(alsDatum(a.faellig))}`}</p>
            {(stellung.leitet || a.haus === eigenesHaus) && (
              <div className="nw-knoepfe">
                {a.stand === 'offen' ? (
                  <>
                    <Einzelknopf tat="aufgabe" felder={{ id: a.aufgabeId, stand: 'erledigt' }}>
                      {t.erledigt}
                    </Einzelknopf>
                    {stellung.leitet && (
                      <Einzelknopf tat="aufgabe" felder={{ id: a.aufgabeId, stand: 'entfallen' }}>
                        {t.entfaellt}
                      </Einzelknopf>
                    )}
                  </>
                ) : (
                  <Einzelknopf tat="aufgabe" felder={{ id: a.aufgabeId, stand: 'offen' }}>
                    {t.wiederOffen}
                  </Einzelknopf>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function GremiumBeschluesse({ seite }: Teil) {
  return (
    <section className="nw-teil" aria-labelledby="beschluesse">
      <h2 id="beschluesse">{t.beschluesse}</h2>
      {seite.beschluesse.length === 0 && <p className="tw-leise">{t.keineBeschluesse}</p>}
      <ul className="nw-liste">
        {seite.beschluesse.map((b) => (
          <li key={b.beschlussId}>
            <Link to={`/netzwerk/sitzungen/${b.sitzungId}`}>{t.beschluss(b.nr)}</Link> <span className="tw-zustand">{t.staende[b.stand]}</span>
            <p className="nw-text">{b.text}</p>
            <Stimmen stimmen={b.stimmen} />
            {(b.hausName !== '' || b.faellig !== null) && (
              <p className="tw-leise">
                {[b.hausName && t.zustaendig(b.hausName), b.faellig && t.bis(alsDatum(b.faellig))].filter(Boolean).join(', ')}
              </p>
            )}
            {seite.stellung.leitet && (
              <div className="nw-knoepfe">
                {(b.stand === 'offen' ? (['umgesetzt', 'aufgehoben'] as const) : (['offen'] as const)).map((stand) => (
                  <Einzelknopf key={stand} tat="beschluss" felder={{ id: b.beschlussId, stand }}>
                    {{ umgesetzt: t.umgesetzt, aufgehoben: t.aufheben, offen: t.wiederOffen }[stand]}
                  </Einzelknopf>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How houses voted: sums, and behind them each house. */
export function Stimmen({ stimmen }: Readonly<{ stimmen: readonly Readonly<{ hausName: string; stimme: string }>[] }>) {
  if (stimmen.length === 0) return null
  const zahl = (stimme: string) => stimmen.filter((s) => s.stimme === stimme).length
  return (
    <details>
      <summary>{t.stimmen(zahl('ja'), zahl('nein'), zahl('enthaltung'))}</summary>
      <ul className="tw-liste">
        {stimmen.map((s) => (
          <li key={s.hausName}>{`${s.hausName}: ${stimmtexte[s.stimme]}`}</li>
        ))}
      </ul>
    </details>
  )
}

export function GremiumUmfragen({ seite }: Teil) {
  return (
    <section className="nw-teil" aria-labelledby="umfragen">
      <h2 id="umfragen">{t.umfragen}</h2>
      {seite.umfragen.length === 0 && <p className="tw-leise">{t.keineUmfragen}</p>}
      <ul className="nw-liste">
        {seite.umfragen.map((u) => (
          <li key={u.umfrageId}>
            <Link to={`/netzwerk/umfragen/${u.umfrageId}`}>{u.titel}</Link>
            <p className="tw-leise">{u.laeuft ? t.laeuft(u.frist) : t.beendet}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function GremiumUnterlagen({ seite, antwort, darfAblegen }: MitFormular & Readonly<{ darfAblegen: boolean }>) {
  return (
    <section className="nw-teil" aria-labelledby="unterlagen">
      <h2 id="unterlagen">{t.unterlagen}</h2>
      {seite.unterlagen.length === 0 && <p className="tw-leise">{t.keineUnterlagen}</p>}
      <ul className="nw-liste">
        {seite.unterlagen.map((u) => (
          <li key={u.unterlageId}>
            <Link to={`/netzwerk/unterlagen/${u.unterlageId}`}>{u.titel}</Link>
            <p className="tw-leise">{[t.fassung(u.fassung), vertraulich[u.vertraulichkeit], u.lizenz].join(', ')}</p>
          </li>
        ))}
      </ul>
      {darfAblegen && (
        <Aufklappen titel={t.ablegen} tat="ablegen" antwort={antwort}>
          <KeineDaten />
          <Formular tat="ablegen" antwort={antwort} datei>
            <UnterlageFelder antwort={antwort} tat="ablegen" sitzungen={seite.sitzungen} vertraulichkeit={seite.gremium.vertraulichkeit} />
            <Knopf>{t.ablegenKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </section>
  )
}
