import { useRef } from 'react'
import { Form, Link, redirect, type ShouldRevalidateFunctionArgs, useActionData, useFetcher, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Fehlerliste, Hinweis } from '../../platform/ui/index.ts'
import { type Instrumentcode, instrument, istInstrumentcode } from '../../recht/index.ts'
import { FoerderFeld } from '../ansicht/felder.tsx'
import { VorschauKasten } from '../ansicht/vorschau.tsx'
import { aendereFoerderung, beginneFoerderung } from '../beginnen.ts'
import { eingabeAus, empfaengerwahl, neueEingaben, quellenJetzt, sichtbareFakten, type Vorschau, vorschauFuer } from '../entwurf-seite.ts'
import { vorschlaege } from '../ermessen.ts'
import { faktenVon } from '../fakten.ts'
import { antragsfelder } from '../felder.ts'
import { liesFormular } from '../formular.ts'
import { findFoerderung } from '../lesen.ts'
import type { Foerderung } from '../model.ts'
import { foerdersicht } from '../sicht.ts'
import { foerderfehler, zwecke } from '../texte/personal-foerderung.ts'
import { bearbeiten as t } from '../texte/personal-seiten.ts'
import { personenwahl } from '../uebersicht.ts'

export const handle = { rahmen: 'arbeitsplatz' }

type Gegenstand = Readonly<{ code: Instrumentcode; fallId: string; personId: string; kennung: string; name: string; entwurf: Foerderung | undefined }>

/** A new draft by the instrument in the address, or the draft in the address. */
async function gegenstand(z: Zugriff): Promise<Gegenstand> {
  const { fallId } = await oeffneFall(z, z.params.fallId, zwecke.bearbeiten)
  const id = z.params.foerderungId
  const entwurf = id === undefined ? undefined : await findFoerderung(z.db, z.traegerId, id)
  const code = entwurf?.instrument ?? z.params.instrument
  if (!istInstrumentcode(code) || !instrument(code).selbstGewaehrt) throw new Response(null, { status: 404 })
  if (id !== undefined && (entwurf?.fallId !== fallId || entwurf.stand !== 'entwurf')) throw new Response(null, { status: 404 })
  const wahl = await personenwahl(z, fallId)
  const personId = entwurf?.personId ?? wahl?.person.personId
  if (personId === undefined) throw new Response(null, { status: 404 })
  return { code, fallId, personId, kennung: wahl?.person.kennung ?? '', name: wahl?.person.name ?? '', entwurf }
}

export const loader = geschuetzt('foerderung.bearbeiten', async (z) => {
  const g = await gegenstand(z)
  const { gesundheit } = foerdersicht(z.konto)
  const heute = tagVon(z.jetzt).toString()
  const gesammelt = await faktenVon(z.db, z.traegerId, g.fallId, g.personId, heute, { gesundheit })
  const werte = g.entwurf === undefined ? (await neueEingaben(z, g.code, g.fallId, g.personId)).werte : g.entwurf.eingabe
  const { code, name, ermessen, empfaenger } = instrument(g.code)
  return {
    instrument: { code, name, ermessen, empfaenger },
    person: { name: g.name, kennung: g.kennung },
    fallId: g.fallId,
    entwurf: g.entwurf && { foerderungId: g.entwurf.foerderungId, fassung: g.entwurf.fassung },
    werte,
    quellen: quellenJetzt(g.code, werte, gesammelt),
    fakten: sichtbareFakten(g.code, gesundheit),
    vorschau: await vorschauFuer(z, g.code, liesFormular(g.code, werte)),
    empfaenger: await empfaengerwahl(z, g.code),
  }
})

type Antwort = Readonly<{ werte: Readonly<Record<string, string>>; vorschau: Vorschau; saetze: readonly string[] }>

export const action = geschuetzt('foerderung.bearbeiten', async (z): Promise<Antwort | Response> => {
  const g = await gegenstand(z)
  const form = await formularAus(z.request)
  const werte = Object.fromEntries([...form].filter(([name]) => name !== 'tun' && name !== 'fassung').map(([name, wert]) => [name, String(wert)]))
  const { gesundheit } = foerdersicht(z.konto)
  const { gelesen, eingabe } = eingabeAus(g.code, werte, gesundheit, g.entwurf?.fakten)
  const antwort = { werte, vorschau: await vorschauFuer(z, g.code, gelesen) }
  if (form.get('tun') !== 'speichern') return { ...antwort, saetze: [] }
  if (gelesen.meldungen.some((m) => m.feld.startsWith('f.'))) return { ...antwort, saetze: [] }
  if (instrument(g.code).empfaenger === 'arbeitgeber' && eingabe.empfaenger.art === 'person')
    return { ...antwort, saetze: [foerderfehler.keinEmpfaenger] }
  const getan =
    g.entwurf === undefined
      ? await beginneFoerderung(z.db, z, { ...eingabe, ...(await fortsetzung(z, g)), fallId: g.fallId, personId: g.personId, instrument: g.code })
      : await aendereFoerderung(z.db, z, g.entwurf.foerderungId, Number(form.get('fassung')), eingabe)
  return getan.ok ? redirect(`/faelle/${g.fallId}/foerderung/${getan.foerderungId}`) : { ...antwort, saetze: [...getan.saetze] }
})

/** Sec. 16g: the grant of the same person that goes on, named in the address. */
async function fortsetzung(z: Zugriff, g: Gegenstand): Promise<Readonly<{ fortsetzungVon?: string }>> {
  const id = new URL(z.request.url).searchParams.get('von') ?? ''
  const alt = g.code === 'p16g' ? await findFoerderung(z.db, z.traegerId, id) : undefined
  return alt !== undefined && alt.personId === g.personId ? { fortsetzungVon: alt.foerderungId } : {}
}

/** What only calculates changes nothing: the page needs not be read again. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formData?.get('tun') === 'rechnen' ? false : defaultShouldRevalidate
}

const WARTE_MS = 350

/** One grant on one screen: facts, conditions, amount, reasons, payee. */
export default function FoerderungNeu() {
  const d = useLoaderData<typeof loader>()
  const gesendet = useActionData<Antwort>()
  const live = useFetcher<Antwort>()
  const uhr = useRef<ReturnType<typeof setTimeout>>(undefined)
  const formular = useRef<HTMLFormElement>(null)
  const antwort = live.data ?? gesendet
  const werte = gesendet?.werte ?? d.werte
  const vorschau = (antwort?.vorschau ?? d.vorschau) as Vorschau
  const meldungen = gesendet?.vorschau.meldungen ?? []
  const fehler = (feld: string) => meldungen.find((m) => m.feld === feld)?.satz
  const rechneNach = () => {
    clearTimeout(uhr.current)
    uhr.current = setTimeout(() => {
      if (formular.current === null) return
      const daten = new FormData(formular.current)
      daten.set('tun', 'rechnen')
      void live.submit(daten, { method: 'post' })
    }, WARTE_MS)
  }
  return (
    <div className="ef-seite">
      <title>{d.entwurf ? t.weiter(d.instrument.name) : t.neu(d.instrument.name)}</title>
      <div>
        <Link to={`/faelle/${d.fallId}/foerderung?p=${d.person.kennung}`}>{t.zurueck}</Link>
        <h2>
          {d.instrument.name} <span className="tw-leise tw-normal">{d.person.name}</span>
        </h2>
      </div>
      {meldungen.length > 0 && <Fehlerliste meldungen={meldungen} />}
      {gesendet !== undefined && gesendet.saetze.length > 0 && (
        <Hinweis art="warning" titel={t.gingNicht}>
          {gesendet.saetze.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
      <Form method="post" ref={formular} onChange={rechneNach} className="ap-freigabe ef-entwurf">
        {d.entwurf && <input type="hidden" name="fassung" value={d.entwurf.fassung} />}
        <div className="ef-seite">
          <section aria-labelledby="angaben">
            <h3 id="angaben">{t.angaben}</h3>
            <p>{t.angabenText}</p>
            <div className="ef-felder">
              {d.fakten.map((feld) => (
                <FoerderFeld key={feld.name} feld={feld} werte={werte} quelle={d.quellen[feld.name]} fehler={fehler(feld.name)} />
              ))}
            </div>
          </section>
          <section aria-labelledby="foerderung">
            <h3 id="foerderung">{t.foerderung}</h3>
            <div className="ef-felder">
              {antragsfelder(d.instrument.code).map((feld) => (
                <FoerderFeld key={feld.name} feld={feld} werte={werte} fehler={fehler(feld.name)} />
              ))}
            </div>
          </section>
          {d.instrument.ermessen && <Ermessen code={d.instrument.code} werte={werte} betrieb={d.instrument.empfaenger === 'arbeitgeber'} />}
          <Empfaenger
            art={d.empfaenger.art}
            liste={d.empfaenger.liste}
            wert={werte.empfaenger ?? ''}
            nurBetrieb={d.instrument.empfaenger === 'arbeitgeber'}
          />
          <div className="ap-formular__reihe">
            <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.speichern}</span>
            </button>
            <button type="submit" name="tun" value="rechnen" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.rechnen}</span>
            </button>
          </div>
        </div>
        <VorschauKasten v={vorschau} />
      </Form>
    </div>
  )
}

function Ermessen({ code, werte, betrieb }: { code: Instrumentcode; werte: Readonly<Record<string, string>>; betrieb: boolean }) {
  return (
    <section aria-labelledby="ermessen">
      <h3 id="ermessen">{t.ermessen}</h3>
      <p>{t.ermessenText}</p>
      {betrieb && <p>{t.ermessenBetrieb}</p>}
      <fieldset className="ef-zeilen">
        <legend>{t.vorschlaege}</legend>
        {vorschlaege(code).map((v) => (
          <label key={v.schluessel} className="ef-haken">
            <input type="checkbox" name={`e.${v.schluessel}`} value="ja" defaultChecked={werte[`e.${v.schluessel}`] === 'ja'} />
            <span>{v.satz}</span>
          </label>
        ))}
      </fieldset>
      <div className="ef-feld">
        <label htmlFor="eigenes">{t.eigeneWorte}</label>
        <textarea id="eigenes" name="eigenes" rows={5} maxLength={2500} defaultValue={werte.eigenes ?? ''} />
      </div>
    </section>
  )
}

type Wahl = Readonly<{ art: 'arbeitgeber' | 'anbieter'; liste: readonly Readonly<{ id: string; name: string }>[]; wert: string; nurBetrieb: boolean }>

function Empfaenger({ art, liste, wert, nurBetrieb }: Wahl) {
  return (
    <section aria-labelledby="empfaenger-titel">
      <h3 id="empfaenger-titel">{t.empfaenger}</h3>
      <div className="ef-feld">
        <label htmlFor="empfaenger">{t.empfaengerWahl}</label>
        <select id="empfaenger" name="empfaenger" defaultValue={wert}>
          {nurBetrieb ? <option value="" /> : <option value="person">{t.anPerson}</option>}
          {liste.map((e) => (
            <option key={e.id} value={`${art}:${e.id}`}>
              {e.name}
            </option>
          ))}
        </select>
      </div>
    </section>
  )
}
