import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsEuro, Hinweis } from '../../platform/ui/index.ts'
import { Personenwahl } from '../ansicht/personenwahl.tsx'
import { Antwort, Haken, Knopf, Wahlliste } from '../ansicht/termin-felder.tsx'
import { fallTermineSeite, tueFallTermine } from '../fall-termine-seite.ts'
import { anwesenheitsnamen, formnamen, zwecknamen } from '../texte/personal-termin.ts'
import { fallTermine as t } from '../texte/personal-termin-seite.ts'

export const meta = () => [{ title: `${t.titel} – Tragwerk` }]
export const loader = geschuetzt('termin.lesen', fallTermineSeite)
export const action = geschuetzt('termin.vergeben', tueFallTermine)

type Seite = Extract<Awaited<ReturnType<typeof fallTermineSeite>>, { heute: string }>
type Zeile = Seite['kommend'][number] & Readonly<{ danach?: string | undefined }>

/** Appointments of a person: make, invite, move, record what became of them. */
export default function FallTermine() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  if (d.mensch === undefined) return <p className="ap-leer">{t.niemand}</p>
  return (
    <div className="tw-fliess">
      <Personenwahl leute={d.leute} gewaehlt={d.mensch.kennung} />
      <h2>
        {t.titel} <span className="tw-leise tw-normal">{d.mensch.name}</span>
      </h2>
      <Antwort antwort={antwort} titel={t.nichtGelungen} />
      <Gruppe titel={t.kommend} zeilen={d.kommend} seite={d} />
      {d.darf.vergeben && <Neu seite={d} />}
      {d.vergangen.length > 0 && <Gruppe titel={t.vergangen} zeilen={d.vergangen} seite={d} />}
      {d.krank && (
        <section className="ap-kasten" aria-labelledby="krank">
          <h3 id="krank">{t.bescheinigungen}</h3>
          {d.krank.zweifel !== '' && <Hinweis art="info" titel={d.krank.zweifel} />}
          <ul>
            {d.krank.zeilen.map((k) => (
              <li key={k.id}>
                {k.text} {k.datei !== '' && <a href={`termine/nachweise/${k.datei}`}>{t.bescheinigungDatei}</a>}
              </li>
            ))}
          </ul>
          {d.darf.vergeben && <Krank anzahl={d.krank.zeilen.length} />}
        </section>
      )}
    </div>
  )
}

function Gruppe({ titel, zeilen, seite }: { titel: string; zeilen: readonly Zeile[]; seite: Seite }) {
  return (
    <section aria-label={titel}>
      <h3>{titel}</h3>
      {zeilen.length === 0 && <p className="tw-leise">{t.leer}</p>}
      <ul className="tm-liste">
        {zeilen.map((z) => (
          <li key={z.terminId} className="ap-kasten">
            <Termin z={z} seite={seite} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Termin({ z, seite }: { z: Zeile; seite: Seite }) {
  const ohneErgebnis = !z.kommt && !z.abgesagt && z.ergebnis === ''
  return (
    <>
      <p>
        <b>{z.wann}</b> {z.ergebnis !== '' && <span className="tw-zustand">{z.ergebnis}</span>}
      </p>
      <p>
        {[z.zweck, z.wo, z.mit].filter(Boolean).join(' · ')}
        <br />
        <small>{[z.einladung, z.fassung].filter(Boolean).join(' · ')}</small> {z.brief !== '' && <a href={`termine/briefe/${z.brief}`}>{t.brief}</a>}
      </p>
      {z.bitte !== '' && z.kommt && <Hinweis art="info" titel={z.bitte} />}
      {z.kommt && seite.darf.vergeben && <Aendern z={z} />}
      {ohneErgebnis && seite.darf.festhalten && <Festhalten z={z} />}
      {z.danach !== undefined && seite.darf.festhalten && <Danach z={z} tag={z.danach} />}
      {z.reise && <Reise z={z} reise={z.reise} seite={seite} />}
    </>
  )
}

function Festhalten({ z }: { z: Zeile }) {
  const wahl = Object.entries(anwesenheitsnamen).filter(([a]) => a !== 'abgesagt')
  return (
    <Form method="post" className="ap-formular" preventScrollReset>
      <input type="hidden" name="terminId" value={z.terminId} />
      <Wahlliste name="anwesenheit" label={t.festhalten} wert="erschienen" optionen={wahl} />
      <Haken name="zweckErreicht" text={t.zweckErreicht} />
      <button type="submit" name="tat" value="festhalten" className="kern-btn kern-btn--primary">
        <span className="kern-label">{t.speichern}</span>
      </button>
    </Form>
  )
}

/** What became of a summons on the first day of fitness; asked for when it is known which day that is. */
function Danach({ z, tag }: { z: Zeile; tag: string }) {
  if (tag === '') return <p>{t.danachOffen}</p>
  return (
    <Form method="post" className="ap-formular" preventScrollReset>
      <input type="hidden" name="terminId" value={z.terminId} />
      <input type="hidden" name="tat" value="danach" />
      <Wahlliste name="danach" label={t.danach(tag)} optionen={Object.entries(t.danachWahl)} />
      <Knopf text={t.speichern} />
    </Form>
  )
}

/** A certificate that came on paper. */
function Krank({ anzahl }: { anzahl: number }) {
  return (
    <details>
      <summary>{t.krankEintragen}</summary>
      <Form method="post" className="ap-formular" preventScrollReset key={anzahl}>
        <input type="hidden" name="tat" value="krank" />
        <div className="ap-formular__reihe">
          <label>
            {t.krankVon}
            <input type="date" name="krankVon" required />
          </label>
          <label>
            {t.krankBis}
            <input type="date" name="krankBis" required />
          </label>
        </div>
        <Knopf text={t.krankEintragen} />
      </Form>
    </details>
  )
}

function Aendern({ z }: { z: Zeile }) {
  return (
    <details>
      <summary>{t.anzeigen}</summary>
      <div className="tw-fliess">
        <Form method="post" className="ap-formular" preventScrollReset>
          <input type="hidden" name="terminId" value={z.terminId} />
          <input type="hidden" name="tat" value="einladen" />
          <Haken name="verbindlich" text={t.verbindlich} />
          <Haken name="wirktFort" text={t.wirktFort} />
          <Haken name="uebergeben" text={t.uebergeben} />
          <Knopf text={t.einladen} art="primary" />
        </Form>
        <Form method="post" className="ap-formular" preventScrollReset>
          <input type="hidden" name="terminId" value={z.terminId} />
          <input type="hidden" name="tat" value="verlegen" />
          <div className="ap-formular__reihe">
            <label>
              {t.tag}
              <input type="date" name="tag" defaultValue={z.tag} required />
            </label>
            <label>
              {t.beginn}
              <input type="time" name="uhr" defaultValue={z.uhr} required />
            </label>
            <label>
              {t.dauer}
              <input type="number" name="dauer" min="10" max="240" defaultValue={z.dauer} required />
            </label>
          </div>
          <Knopf text={t.verlegen} />
        </Form>
        <Form method="post" className="ap-formular" preventScrollReset>
          <input type="hidden" name="terminId" value={z.terminId} />
          <input type="hidden" name="tat" value="absagen" />
          <label>
            {t.grund}
            <input type="text" name="grund" maxLength={300} required />
          </label>
          <Knopf text={t.absagen} />
        </Form>
      </div>
    </details>
  )
}

function Reise({ z, reise, seite }: { z: Zeile; reise: NonNullable<Zeile['reise']>; seite: Seite }) {
  const stand = t.reiseStand[reise.stand as keyof typeof t.reiseStand] ?? reise.stand
  return (
    <div>
      <p>
        {t.reisekosten}: {t.reise(reise.mittel, alsEuro(reise.cent / 100), reise.begleitung)}, {stand}
        {reise.bewilligtCent !== null && ` (${alsEuro(reise.bewilligtCent / 100)})`}{' '}
        {reise.beleg !== '' && seite.darf.festhalten && <a href={`termine/nachweise/${reise.beleg}`}>{t.reiseDatei}</a>}
      </p>
      {seite.darf.reise && reise.stand === 'beantragt' && (
        <Form method="post" className="ap-formular" preventScrollReset>
          <input type="hidden" name="terminId" value={z.terminId} />
          <input type="hidden" name="reisekostenId" value={reise.reisekostenId} />
          <input type="hidden" name="tat" value="reise" />
          <div className="ap-formular__reihe">
            <label>
              {t.bewilligen}
              <input type="text" inputMode="decimal" name="betrag" defaultValue={(reise.cent / 100).toFixed(2).replace('.', ',')} required />
            </label>
            <label>
              {t.grund}
              <input type="text" name="grund" maxLength={300} />
            </label>
          </div>
          <Knopf text={t.entscheiden} />
        </Form>
      )}
    </div>
  )
}

function Neu({ seite }: { seite: Seite }) {
  const ich = seite.mitarbeiter.some((m) => m.kontoId === seite.ich) ? seite.ich : (seite.mitarbeiter[0]?.kontoId ?? '')
  return (
    <section className="ap-kasten" aria-labelledby="neu">
      <h3 id="neu">{t.neu}</h3>
      <Form method="post" className="ap-formular" key={seite.kommend.length}>
        <input type="hidden" name="tat" value="vereinbaren" />
        <div className="ap-formular__reihe">
          <label>
            {t.tag}
            <input type="date" name="tag" min={seite.heute} required />
          </label>
          <label>
            {t.beginn}
            <input type="time" name="uhr" defaultValue="09:00" required />
          </label>
          <label>
            {t.dauer}
            <input type="number" name="dauer" min="10" max="240" defaultValue="30" required />
          </label>
        </div>
        <div className="ap-formular__reihe">
          <Wahlliste name="mit" label={t.mit} wert={ich} optionen={seite.mitarbeiter.map((m) => [m.kontoId, m.name] as const)} />
          <Wahlliste name="form" label={t.form} optionen={Object.entries(formnamen)} />
          <Wahlliste name="raum" label={t.raum} optionen={[['', t.ohneRaum], ...seite.raeume.map((r) => [r.raumId, r.name] as const)]} />
        </div>
        <label>
          {t.ort}
          <input type="text" name="ort" maxLength={200} />
        </label>
        <Wahlliste name="zweck" label={t.wozu} wert="VERMITTLUNG" optionen={Object.entries(zwecknamen)} />
        <Knopf text={t.vereinbaren} art="primary" />
      </Form>
    </section>
  )
}
