import { Link } from 'react-router'
import type { Sitzungsseite } from '../sitzung-seite.ts'
import type { Antwort } from '../taten.ts'
import { rollen } from '../texte/personal-netzwerk.ts'
import { antworten, punktArten, sitzung as t } from '../texte/personal-sitzung.ts'
import { Aufklappen, Auswahl, ausKatalog, Einzelknopf, Feld, Formular, getippt, Knopf, Runde } from './felder.tsx'
import { Freitext } from './freitext.tsx'

type Teil = Readonly<{ seite: Sitzungsseite; antwort: Antwort | undefined }>

/** One answer for each seat of the own house. */
export function Antworten({ seite, antwort }: Teil) {
  const eigene = seite.leute.filter((l) => l.eigenes)
  if (eigene.length === 0) return null
  return (
    <section className="nw-teil" aria-labelledby="antwort">
      <h2 id="antwort">{t.antwort}</h2>
      {eigene.map((l) => (
        <Formular key={`${l.mitgliedId}${l.antwort}`} tat="antworten" antwort={antwort}>
          <input type="hidden" name="mitglied" value={l.mitgliedId} />
          <Runde name="antwort" frage={t.antwortFuer(l.name)} optionen={ausKatalog(antworten)} wert={l.antwort} pflicht />
          <Feld name="vertretung" label={t.vertretung} frei wert={l.vertretung} />
          <div className="nw-knoepfe">
            <Knopf>{t.antworten}</Knopf>
          </div>
        </Formular>
      ))}
    </section>
  )
}

/** What is spoken of; members add to it, who leads puts it in order. */
export function Tagesordnung({ seite, antwort }: Teil) {
  const { stellung, sitzung, punkte } = seite
  const offen = !sitzung.abgesagt && sitzung.protokollStand !== 'genehmigt'
  const darfAnmelden = offen && (stellung.leitet || (stellung.mitglied && seite.darfMitwirken && !seite.begonnen))
  const w = getippt(antwort, 'anmelden')
  return (
    <section className="nw-teil" aria-labelledby="tagesordnung">
      <h2 id="tagesordnung">{t.tagesordnung}</h2>
      {punkte.length === 0 && <p className="tw-leise">{t.keinePunkte}</p>}
      <ol className="nw-liste">
        {punkte.map((p, i) => (
          <li key={p.punktId}>
            <b>{`${i + 1}. ${p.titel}`}</b> <span className="tw-zustand">{punktArten[p.art]}</span>
            {p.text !== '' && <Freitext text={p.text} unter />}
            {p.ergebnis !== '' && seite.imKreis && <Freitext text={p.ergebnis} unter />}
            <p className="tw-leise">{t.vorschlag(p.von)}</p>
            {p.unterlage !== '' && (
              <p>
                <Link to={`/netzwerk/unterlagen/${p.unterlageId}`}>{t.unterlage(p.unterlage)}</Link>
              </p>
            )}
            {stellung.leitet && offen && (
              <div className="nw-knoepfe">
                {i > 0 && (
                  <Einzelknopf tat="hoch" felder={{ id: p.punktId }} ansage={t.hochFuer(p.titel)}>
                    {t.hoch}
                  </Einzelknopf>
                )}
                <Einzelknopf tat="entfernen" felder={{ id: p.punktId }} ansage={t.entfernenFuer(p.titel)}>
                  {t.entfernen}
                </Einzelknopf>
              </div>
            )}
          </li>
        ))}
      </ol>
      {seite.unterlagen.some((u) => u.hierher) && (
        <>
          <h3>{t.unterlagen}</h3>
          <ul className="nw-liste">
            {seite.unterlagen
              .filter((u) => u.hierher)
              .map((u) => (
                <li key={u.unterlageId}>
                  <Link to={`/netzwerk/unterlagen/${u.unterlageId}`}>{u.titel}</Link>
                </li>
              ))}
          </ul>
        </>
      )}
      {darfAnmelden && (
        <Aufklappen titel={t.anmelden} tat="anmelden" antwort={antwort}>
          <Formular tat="anmelden" antwort={antwort}>
            <Feld name="titel" label={t.punkt.titel} wert={w('titel')} />
            <Auswahl name="art" label={t.punkt.art} wert={w('art', 'beratung')} optionen={ausKatalog(punktArten)} />
            <Feld name="text" label={t.punkt.text} art="lang" frei wert={w('text')} />
            <Auswahl
              name="unterlage"
              label={t.punkt.unterlage}
              frei
              leer={t.punkt.ohne}
              wert={w('unterlage')}
              optionen={seite.unterlagen.map((u) => ({ wert: u.unterlageId, text: u.titel }))}
            />
            <Knopf>{t.anmeldenKnopf}</Knopf>
          </Formular>
        </Aufklappen>
      )}
    </section>
  )
}

export function Leute({ leute }: Readonly<{ leute: Sitzungsseite['leute'] }>) {
  return (
    <section className="nw-teil" aria-labelledby="leute">
      <h2 id="leute">{t.wer}</h2>
      {leute.length === 0 ? (
        <p className="tw-leise">{t.werLeer}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.wer}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.haus}</th>
              <th scope="col">{t.spalten.name}</th>
              <th scope="col">{t.spalten.antwort}</th>
              <th scope="col">{t.spalten.vertretung}</th>
              <th scope="col">{t.spalten.post}</th>
            </tr>
          </thead>
          <tbody>
            {leute.map((l) => (
              <tr key={l.mitgliedId}>
                <td data-label={t.spalten.haus}>{l.hausName}</td>
                <th scope="row" data-label={t.spalten.name}>
                  {l.name}
                  {l.rolle !== 'mitglied' && <span className="tw-leise">{` (${rollen[l.rolle]})`}</span>}
                </th>
                <td data-label={t.spalten.antwort}>{antworten[l.antwort] ?? t.keineAntwort}</td>
                <td data-label={t.spalten.vertretung}>{l.vertretung || '–'}</td>
                <td data-label={t.spalten.post}>
                  {t.post[l.post] ?? '–'}
                  {l.grund !== '' && <small>{` ${l.grund}`}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
