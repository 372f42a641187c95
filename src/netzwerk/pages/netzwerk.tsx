import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { liesBekanntmachungen } from '../bekanntmachung.ts'
import { sucheFragen } from '../frage.ts'
import { liesMitglieder } from '../gremium.ts'
import { type ImNetz, imNetz } from '../mensch.ts'
import { netzbereiche } from '../netzbereiche.ts'
import { wann } from '../post.ts'
import { liesAufgaben } from '../protokoll-lesen.ts'
import { liesRueckmeldungen, liesTermine, type Termin } from '../sitzung-lesen.ts'
import { start as t } from '../texte/personal-netzwerk.ts'
import { liesUmfragen } from '../umfrage.ts'
import { tagText, zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const termine = (await liesTermine(db, h, { ab: h.jetzt, nurMitglied: !h.mensch.koordiniert })).slice(0, 5)
    const sitzungen = []
    for (const termin of termine) sitzungen.push({ ...kurz(termin), antwort: await eigeneAntwort(db, h, termin) })
    const aufgaben = await liesAufgaben(db, h, { nurEigene: true })
    const umfragen = (await liesUmfragen(db, h)).filter((u) => u.laeuft && u.darf && !u.habe)
    const neues = (await liesBekanntmachungen(db, h)).filter((b) => !b.gelesen && !b.zurueckgezogen).slice(0, 5)
    const fragen = (await sucheFragen(db, h)).slice(0, 5)
    return {
      sitzungen,
      aufgaben: aufgaben.map(({ aufgabeId, gremiumId, gremium, text, faellig, ueberfaellig }) => ({
        aufgabeId,
        gremiumId,
        gremium,
        text,
        faellig,
        ueberfaellig,
      })),
      umfragen: umfragen.map((u) => ({ umfrageId: u.umfrageId, titel: u.titel, frist: zeitText(u.frist) })),
      neues: neues.map((b) => ({ id: b.bekanntmachungId, titel: b.titel, am: tagText(b.am) })),
      fragen: fragen.map((f) => ({ frageId: f.frageId, titel: f.titel, hausName: f.hausName, antworten: f.antworten })),
    }
  }),
)

function kurz(s: Termin) {
  return { sitzungId: s.sitzungId, gremium: s.gremium, titel: s.titel, wann: wann(s), abgesagt: s.abgesagtAm !== null, mitglied: s.mitglied }
}

/** What the people of the own house answered: the first seat that said something. */
async function eigeneAntwort(db: TraegerDb, h: ImNetz, { sitzungId, gremiumId }: Termin): Promise<string> {
  const eigene = (await liesMitglieder(db, h.traegerId, gremiumId)).filter((m) => m.haus === h.mensch.haus).map((m) => m.mitgliedId)
  const antworten = await liesRueckmeldungen(db, h.traegerId, sitzungId)
  return antworten.find((r) => eigene.includes(r.mitgliedId) && r.antwort !== null)?.antwort ?? ''
}

const antwortText: Readonly<Record<string, string>> = { zu: t.zugesagt, ab: t.abgesagt, vielleicht: t.vielleicht }

/** What waits for somebody in the network, and the way to all of it. */
export default function Netzwerk() {
  const { sitzungen, aufgaben, umfragen, neues, fragen } = useLoaderData<typeof loader>()
  return (
    <Netzseite titel={t.titel}>
      <div className="nw-gitter">
        <Kasten titel={t.sitzungen} leer={sitzungen.length === 0 && t.keineSitzungen}>
          {sitzungen.map((s) => (
            <li key={s.sitzungId}>
              <Link to={`/netzwerk/sitzungen/${s.sitzungId}`}>{`${s.gremium}: ${s.titel}`}</Link>
              <p>{s.wann}</p>
              <p className="tw-leise">{s.abgesagt ? t.sitzungAbgesagt : s.mitglied && (antwortText[s.antwort] ?? t.offen)}</p>
            </li>
          ))}
        </Kasten>
        <Kasten titel={t.aufgaben} leer={aufgaben.length === 0 && t.keineAufgaben}>
          {aufgaben.map((a) => (
            <li key={a.aufgabeId}>
              <Link to={`/netzwerk/gremien/${a.gremiumId}#aufgaben`}>{a.text}</Link>
              <p className="tw-leise">
                {`${a.gremium}, ${t.bis(alsDatum(a.faellig))}`}
                {a.ueberfaellig && <b>{` (${t.ueberfaellig})`}</b>}
              </p>
            </li>
          ))}
        </Kasten>
        <Kasten titel={t.umfragen} leer={umfragen.length === 0 && t.keineUmfragen}>
          {umfragen.map((u) => (
            <li key={u.umfrageId}>
              <Link to={`/netzwerk/umfragen/${u.umfrageId}`}>{u.titel}</Link>
              <p className="tw-leise">{t.bis(u.frist)}</p>
            </li>
          ))}
        </Kasten>
        <Kasten titel={t.neues} leer={neues.length === 0 && t.nichtsNeues}>
          {neues.map((b) => (
            <li key={b.id}>
              <Link to={`/netzwerk/bekanntmachungen#b-${b.id}`}>{b.titel}</Link>
              <p className="tw-leise">{b.am}</p>
            </li>
          ))}
        </Kasten>
        <Kasten titel={t.fragen} leer={fragen.length === 0 && t.keineFragen}>
          {fragen.map((f) => (
            <li key={f.frageId}>
              <Link to={`/netzwerk/fragen/${f.frageId}`}>{f.titel}</Link>
              <p className="tw-leise">{`${f.hausName}, ${t.antworten(f.antworten)}`}</p>
            </li>
          ))}
        </Kasten>
      </div>
      <section className="nw-teil" aria-labelledby="bereiche">
        <h2 id="bereiche">{t.bereiche}</h2>
        <ul className="nw-kacheln">
          {netzbereiche.map((b) => (
            <li key={b.nach}>
              <Link to={b.nach}>{b.name}</Link>
              <p>{b.text}</p>
            </li>
          ))}
        </ul>
      </section>
    </Netzseite>
  )
}

function Kasten({ titel, leer, children }: Readonly<{ titel: string; leer: string | false; children: ReactNode }>) {
  return (
    <section className="ap-kasten">
      <h2>{titel}</h2>
      {leer === false ? <ul className="nw-liste">{children}</ul> : <p className="tw-leise">{leer}</p>}
    </section>
  )
}
