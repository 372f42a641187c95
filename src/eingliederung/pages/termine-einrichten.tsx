import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Antwort, Haken, Knopf, Wahlliste } from '../ansicht/termin-felder.tsx'
import { werteAus } from '../formularwerte.ts'
import { abwesenheiten } from '../termin-belegung.ts'
import { loescheAbwesenheit, loescheDienstzeit, setzeAbwesenheit, setzeDienstzeit, setzeRaum } from '../termin-einrichten.ts'
import { liesDienstzeiten, liesMitarbeiter, liesRaeume } from '../termin-lesen.ts'
import { gehtNicht } from '../termin-model.ts'
import { tagesspanne } from '../termin-zeit.ts'
import { terminFehler } from '../texte/personal-termin.ts'
import { fallTermine, einrichtenSeite as t } from '../texte/personal-termin-seite.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: `${t.titel} – Tragwerk` }]

export const loader = geschuetzt('termin.einrichten', async (z) => {
  const mitarbeiter = await liesMitarbeiter(z.db, z.traegerId)
  const raeume = await liesRaeume(z.db, z.traegerId)
  const name = (kontoId: string) => mitarbeiter.find((m) => m.kontoId === kontoId)?.name ?? ''
  const heute = tagVon(z.jetzt)
  const weg = await abwesenheiten(z.db, z.traegerId, { von: z.jetzt, bis: z.jetzt.add({ hours: 24 * 365 }) })
  return {
    heute: heute.toString(),
    mitarbeiter: mitarbeiter.map(({ kontoId, name: n }) => [kontoId, n] as const),
    raeume,
    zeiten: (await liesDienstzeiten(z.db, z.traegerId)).map((d) => ({
      id: d.dienstzeitId,
      text: `${name(d.kontoId)}: ${t.wochentage[d.wochentag - 1]} ${d.von}–${d.bis}, ${d.minuten} min${d.selbstbuchung ? `, ${t.selbst}` : ''}`,
    })),
    weg: weg.map((a) => ({
      id: a.abwesenheitId,
      text: `${a.name}: ${tagVon(a.von).toLocaleString('de-DE')} – ${tagVon(a.bis.subtract({ seconds: 1 })).toLocaleString('de-DE')}`,
    })),
  }
})

export const action = geschuetzt('termin.einrichten', async (z) => {
  const getan = await tue(z)
  return getan.ok ? { ok: true, saetze: [t.gespeichert] } : { ok: false, saetze: getan.saetze }
})

async function tue(z: Zugriff): Promise<{ ok: true } | { ok: false; saetze: readonly string[] }> {
  const w = werteAus(await formularAus(z.request))
  const tat = w.text('tat')
  if (tat === 'raum') return setzeRaum(z.db, z, { name: w.text('name'), haus: w.text('haus'), barrierefrei: w.ja('barrierefrei'), aktiv: true })
  if (tat === 'zeit' && w.id('wer') !== '')
    return setzeDienstzeit(z.db, z, {
      kontoId: w.id('wer'),
      wochentag: Math.min(7, Math.max(1, Number(w.text('wochentag')) || 1)),
      von: w.text('von'),
      bis: w.text('bis'),
      giltVon: w.tag('ab') || tagVon(z.jetzt).toString(),
      minuten: Number(w.text('minuten')),
      selbstbuchung: w.ja('selbst'),
      raumId: w.id('raum') || null,
    })
  if (tat === 'weg' && w.tag('tagVon') !== '' && w.tag('tagBis') !== '') {
    const [, raum, id = ''] = /^(raum:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(w.text('wen')) ?? []
    if (id === '') return gehtNicht(terminFehler.konto)
    const wen = raum === undefined ? { kontoId: id } : { raumId: id }
    return setzeAbwesenheit(z.db, z, { ...wen, von: tagesspanne(w.tag('tagVon')).von, bis: tagesspanne(w.tag('tagBis')).bis })
  }
  if (tat.endsWith('-weg') && w.id('id') === '') return gehtNicht(terminFehler.eintrag)
  if (tat === 'zeit-weg') return loescheDienstzeit(z.db, z, w.id('id'))
  if (tat === 'weg-weg') return loescheAbwesenheit(z.db, z, w.id('id'))
  return gehtNicht(terminFehler.zeit)
}

/** Rooms, weekly hours, absences. */
export default function TermineEinrichten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const raumwahl = [['', t.ohne], ...d.raeume.map((r) => [r.raumId, r.name] as const)] as const
  return (
    <main id="inhalt" className="ap-haupt tw-fliess">
      <h1>{t.titel}</h1>
      <Antwort antwort={antwort} titel={fallTermine.nichtGelungen} />
      <section className="ap-kasten" aria-labelledby="zeiten">
        <h2 id="zeiten">{t.zeiten}</h2>
        <Liste zeilen={d.zeiten} tat="zeit-weg" />
        <Form method="post" className="ap-formular" key={`z${d.zeiten.length}`}>
          <input type="hidden" name="tat" value="zeit" />
          <div className="ap-formular__reihe">
            <Wahlliste name="wer" label={t.wer} optionen={d.mitarbeiter} />
            <Wahlliste name="wochentag" label={t.wochentag} optionen={t.wochentage.map((n, i) => [String(i + 1), n] as const)} />
            <Wahlliste name="raum" label={t.raum} optionen={raumwahl} />
          </div>
          <div className="ap-formular__reihe">
            <label>
              {t.von}
              <input type="time" name="von" defaultValue="09:00" required />
            </label>
            <label>
              {t.bis}
              <input type="time" name="bis" defaultValue="12:00" required />
            </label>
            <label>
              {t.minuten}
              <input type="number" name="minuten" min="10" max="240" defaultValue="30" required />
            </label>
            <label>
              {t.ab}
              <input type="date" name="ab" defaultValue={d.heute} required />
            </label>
          </div>
          <Haken name="selbst" text={t.selbst} />
          <Knopf text={t.zeitAnlegen} />
        </Form>
      </section>
      <section className="ap-kasten" aria-labelledby="weg">
        <h2 id="weg">{t.abwesenheiten}</h2>
        <Liste zeilen={d.weg} tat="weg-weg" />
        <Form method="post" className="ap-formular" key={`w${d.weg.length}`}>
          <input type="hidden" name="tat" value="weg" />
          <div className="ap-formular__reihe">
            <Wahlliste name="wen" label={t.wer} optionen={[...d.mitarbeiter, ...d.raeume.map((r) => [`raum:${r.raumId}`, r.name] as const)]} />
            <label>
              {t.tagVon}
              <input type="date" name="tagVon" required />
            </label>
            <label>
              {t.tagBis}
              <input type="date" name="tagBis" required />
            </label>
          </div>
          <Knopf text={t.abwesend} />
        </Form>
      </section>
      <section className="ap-kasten" aria-labelledby="raeume">
        <h2 id="raeume">{t.raeume}</h2>
        <ul>
          {d.raeume.map((r) => (
            <li key={r.raumId}>{[r.name, r.haus, r.barrierefrei ? t.barrierefrei : '', r.aktiv ? '' : t.geschlossen].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
        <Form method="post" className="ap-formular" key={`r${d.raeume.length}`}>
          <input type="hidden" name="tat" value="raum" />
          <div className="ap-formular__reihe">
            <label>
              {t.name}
              <input type="text" name="name" maxLength={80} required />
            </label>
            <label>
              {t.haus}
              <input type="text" name="haus" maxLength={120} />
            </label>
          </div>
          <Haken name="barrierefrei" text={t.barrierefrei} />
          <Knopf text={t.raumAnlegen} />
        </Form>
      </section>
    </main>
  )
}

function Liste({ zeilen, tat }: { zeilen: readonly Readonly<{ id: string; text: string }>[]; tat: string }) {
  if (zeilen.length === 0) return <p className="tw-leise">{t.keine}</p>
  return (
    <ul className="ap-angaben">
      {zeilen.map((z) => (
        <li key={z.id}>
          <span>{z.text}</span>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={z.id} />
            <button type="submit" name="tat" value={tat} className="tw-textknopf">
              {t.loeschen}
              <span className="kern-sr-only">: {z.text}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
