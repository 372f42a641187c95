import { Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { StandMarke } from '../ansicht/redaktion/stand.tsx'
import { artVon } from '../arten.ts'
import type { InhaltZeile } from '../lesen.ts'
import { bearbeitenUnter } from '../redaktion-arten.ts'
import { kacheln } from '../redaktion-kacheln.ts'
import { liesAblaufendes, liesUebersicht } from '../redaktion-lesen.ts'
import { alsZeitpunkt } from '../redaktion-zeit.ts'
import { redaktionStart as t } from '../texte/personal-redaktion.ts'
import { fehlendePflichtseiten } from '../website/pflicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const VIELE = 8

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, konto, jetzt, umfeld }) => {
  const u = await liesUebersicht(db, traegerId, konto, jetzt)
  const netzId = await findNetzwerkId(db)
  const { bilder, zahlen } = await liesAblaufendes(db, traegerId, netzId, jetzt)
  const zum = (z: InhaltZeile) => bearbeitenUnter(z.art, z.inhaltId)
  const desk = (z: InhaltZeile) => `/redaktion/freigaben/${z.inhaltId}`
  const letzte = (z: InhaltZeile) => t.von(z.letzter?.von ?? z.von, alsZeitpunkt(z.letzter?.am ?? z.am))
  const aufgabe = (was: string, nach: (z: InhaltZeile) => string) => (z: InhaltZeile) => ({
    ...eintrag(z, nach(z), letzte(z)),
    was,
    grund: z.stand === 'entwurf' ? (z.letzter?.bemerkung ?? '') : '',
  })
  const oeffentlich = Map.groupBy(
    u.alle.filter((z) => z.oeffentlich),
    (z) => z.art,
  )
  return {
    aufgaben: [
      ...u.pruefen.map(aufgabe(t.wartet.pruefen, desk)),
      ...u.freigeben.map(aufgabe(t.wartet.freigeben, desk)),
      ...u.zurueck.map(aufgabe(t.wartet.zurueck, zum)),
      ...u.bereit.map(aufgabe(t.wartet.bereit, zum)),
    ],
    geplant: u.geplant.slice(0, VIELE).map((z) => eintrag(z, zum(z), z.letzter?.ab ? t.ab(alsZeitpunkt(z.letzter.ab)) : '')),
    endet: [
      ...u.endet.map((z) => eintrag(z, zum(z), `${t.fassungEndet}: ${z.oeffentlich?.bis ? alsZeitpunkt(z.oeffentlich.bis) : ''}`)),
      ...bilder.map((b) => ({
        id: b.bild.bildId,
        nach: `/redaktion/bilder/${b.bild.bildId}`,
        titel: b.bild.angabe.titel,
        dazu: `${t.bild[b.stand] ?? ''}, ${t.stellen(b.stellen.length)}`,
      })),
      ...zahlen.map((z) => ({ id: z.name, nach: `/redaktion/zahlen/${z.name}`, titel: t.zahl(z.name), dazu: t.stellen(z.stellen) })),
    ],
    zuletzt: u.zuletzt
      .slice(0, VIELE)
      .map((z) => ({ ...eintrag(z, zum(z), z.oeffentlich ? t.seit(alsZeitpunkt(z.oeffentlich.ab)) : ''), stand: z.stand })),
    fehlt: await fehlendePflichtseiten(db, umfeld.traeger, jetzt, tagVon(jetzt).toString()),
    schliessen: darf(konto, 'seite.schreiben'),
    kacheln: kacheln
      .filter((k) => darf(konto, k.recht) && (k.nur === undefined || k.nur === umfeld.traeger.art))
      .map(({ nach, name, wozu, art }) => ({ nach, name, wozu, anzahl: art === undefined ? undefined : (oeffentlich.get(art)?.length ?? 0) })),
  }
})

function eintrag(z: InhaltZeile, nach: string, dazu: string) {
  return { id: z.inhaltId, nach, titel: z.titel || z.adresse, dazu, artName: artVon(z.art).name }
}

type Eintrag = Readonly<{ id: string; nach: string; titel: string; dazu: string; artName?: string }>

/** Start of the desk: what waits for this person, what happens next, and the ways to everything. */
export default function Redaktion() {
  const d = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <span className="tw-leise">{t.stand(d.aufgaben.length)}</span>
        {d.schliessen && (
          <Link className="kern-btn kern-btn--secondary" to="/redaktion/geschlossen">
            <span className="kern-label">{t.geschlossen}</span>
          </Link>
        )}
      </div>
      {d.fehlt.length > 0 && (
        <Hinweis art="warning" titel={t.pflicht}>
          <ul className="tw-liste">
            {d.fehlt.map((f) => (
              <li key={f.was}>
                <Link to={f.nach}>{f.satz}</Link>
              </li>
            ))}
          </ul>
        </Hinweis>
      )}
      <div className="rd-start">
        <section aria-labelledby="wartet" className="rd-start__breit">
          <h2 id="wartet">{t.wartetTitel}</h2>
          {d.aufgaben.length === 0 ? (
            <p className="tw-leise">{t.nichts}</p>
          ) : (
            <ul className="rd-liste rd-liste--aufgaben">
              {d.aufgaben.map((a) => (
                <li key={`${a.was} ${a.id}`}>
                  <span>
                    <b>{a.was}:</b> <Link to={a.nach}>{a.titel}</Link> <span className="tw-leise">({a.artName})</span>
                    {a.grund && <q>{a.grund}</q>}
                  </span>
                  <small>{a.dazu}</small>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Liste id="geplant" titel={t.geplant} leer={t.nichtsGeplant} eintraege={d.geplant} />
        <Liste id="endet" titel={t.endet} leer={t.nichtsEndet} eintraege={d.endet} />
        <section aria-labelledby="bereiche" className="rd-start__breit">
          <h2 id="bereiche">{t.bereiche}</h2>
          <ul className="rd-kacheln">
            {d.kacheln.map((k) => (
              <li key={k.nach}>
                <Link to={k.nach}>
                  <b>{k.name}</b>
                  <span>{k.anzahl === undefined ? k.wozu : t.anzahl(k.anzahl)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="zuletzt" className="rd-start__breit">
          <h2 id="zuletzt">{t.zuletzt}</h2>
          {d.zuletzt.length === 0 ? (
            <p className="tw-leise">{t.nochNichts}</p>
          ) : (
            <ul className="rd-liste">
              {d.zuletzt.map((z) => (
                <li key={z.id}>
                  <span>
                    <Link to={z.nach}>{z.titel}</Link> <span className="tw-leise">({z.artName})</span>
                  </span>
                  {z.stand !== 'veroeffentlicht' && <StandMarke stand={z.stand} />}
                  <small>{z.dazu}</small>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  )
}

function Liste({ id, titel, leer, eintraege }: { id: string; titel: string; leer: string; eintraege: readonly Eintrag[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      {eintraege.length === 0 ? (
        <p className="tw-leise">{leer}</p>
      ) : (
        <ul className="rd-liste">
          {eintraege.map((e) => (
            <li key={e.id}>
              <Link to={e.nach}>{e.titel}</Link>
              <small>{e.dazu}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
