import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Einzelknopf, Feld, Formular, getippt, Knopf, Runde } from '../ansicht/felder.tsx'
import { KeineDaten, Netzseite } from '../ansicht/netzseite.tsx'
import { UmfrageErgebnis } from '../ansicht/umfrage-ergebnis.tsx'
import { imNetz } from '../mensch.ts'
import { type Antwort, gesagt, tue } from '../taten.ts'
import { umfrage as t, umfragen } from '../texte/personal-austausch.ts'
import { findUmfrage, stimmeAb, werteAus, zieheUmfrageZurueck } from '../umfrage.ts'
import { zeitText } from '../zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const u = await findUmfrage(db, h, z.params.umfrageId)
    if (u === undefined) throw new Response(null, { status: 404 })
    const { umfrageId, titel, text, fragen, geheim, quorum, hausName, teilgenommen, habe, darf, laeuft, zurueckgezogen } = u
    return {
      umfrage: { umfrageId, titel, text, fragen, geheim, quorum, hausName, teilgenommen, habe, darf, laeuft, zurueckgezogen },
      kreis: umfragen.kreis(u.kreis, u.gremium ?? u.land ?? ''),
      frist: zeitText(u.frist),
      wirktMit: h.mensch.wirktMit,
      darfZurueckziehen: h.mensch.koordiniert || (u.haus === h.mensch.haus && h.mensch.wirktMit && u.teilgenommen === 0),
      ergebnis: (await werteAus(db, h, u)) ?? null,
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  abstimmen: async (z, formular) => {
    const antworten = Array.from({ length: 5 }, (_, i) => String(formular.get(`antwort${i}`) ?? ''))
    return gesagt(await imNetz(z, (db, h) => stimmeAb(db, h, z.params.umfrageId ?? '', antworten)), t.abgegeben)
  },
  zurueckziehen: async (z) =>
    gesagt(await imNetz(z, (db, h) => zieheUmfrageZurueck(db, h, z.params.umfrageId ?? '', true)), t.istZurueckgezogen, {
      knopf: t.fortsetzen,
      felder: { tat: 'fortsetzen' },
    }),
  fortsetzen: async (z) => gesagt(await imNetz(z, (db, h) => zieheUmfrageZurueck(db, h, z.params.umfrageId ?? '', false)), t.istFortgesetzt),
})

/** One ballot: before the deadline the vote of the house, after it the result. */
export default function Umfrage() {
  const { umfrage: u, kreis, frist, wirktMit, darfZurueckziehen, ergebnis } = useLoaderData<typeof loader>()
  const antwort = useActionData() as Antwort | undefined
  return (
    <Netzseite titel={u.titel} antwort={antwort} pfad={[{ nach: '/netzwerk/umfragen', name: umfragen.titel }]}>
      <p className="tw-leise">{[t.von(u.hausName), kreis, t.frist(frist), u.quorum > 0 && t.quorum(u.quorum)].filter(Boolean).join(' · ')}</p>
      {u.text !== '' && <p className="nw-text">{u.text}</p>}
      <p>{u.geheim ? t.geheim : t.offen}</p>
      <p>{t.teilgenommen(u.teilgenommen)}</p>
      {u.zurueckgezogen && <p className="ap-vorsicht">{t.istZurueckgezogen}</p>}
      {u.laeuft && <Stimmzettel {...{ u, wirktMit, antwort }} />}
      {ergebnis !== null && <UmfrageErgebnis ergebnis={ergebnis} quorum={u.quorum} geheim={u.geheim} />}
      {darfZurueckziehen && (u.laeuft || u.zurueckgezogen) && (
        <div className="nw-knoepfe nw-teil">
          <Einzelknopf tat={u.zurueckgezogen ? 'fortsetzen' : 'zurueckziehen'}>{u.zurueckgezogen ? t.fortsetzen : t.zurueckziehen}</Einzelknopf>
        </div>
      )}
    </Netzseite>
  )
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

function Stimmzettel({ u, wirktMit, antwort }: Readonly<{ u: Daten['umfrage']; wirktMit: boolean; antwort: Antwort | undefined }>) {
  const w = getippt(antwort, 'abstimmen')
  if (u.habe) return <p>{`${t.schon} ${t.nachFrist}`}</p>
  if (!u.darf) return <p className="tw-leise">{t.nichtImKreis}</p>
  if (!wirktMit) return <p className="tw-leise">{t.nurLesen}</p>
  return (
    <section className="nw-teil" aria-labelledby="abstimmen">
      <h2 id="abstimmen">{t.abstimmen}</h2>
      <p>{t.einmal}</p>
      <Formular tat="abstimmen" antwort={antwort}>
        {u.fragen.map((f, i) =>
          f.art === 'text' ? (
            <Feld key={f.text} name={`antwort${i}`} label={f.text} art="lang" frei wert={w(`antwort${i}`)} />
          ) : (
            <Runde
              key={f.text}
              name={`antwort${i}`}
              frage={f.text}
              optionen={f.antworten.map((a) => ({ wert: a, text: a }))}
              wert={w(`antwort${i}`)}
              pflicht
            />
          ),
        )}
        {u.fragen.some((f) => f.art === 'text') && <KeineDaten />}
        <div className="nw-knoepfe">
          <Knopf>{t.knopf}</Knopf>
        </div>
      </Formular>
    </section>
  )
}
