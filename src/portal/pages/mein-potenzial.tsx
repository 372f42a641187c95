import { useEffect, useRef } from 'react'
import { Form, Link, useActionData, useFetcher, useLoaderData } from 'react-router'
import { bereiteVor, gibVorbereitungAb, mitCode, nimmPunktZurueck, vorbereitungVon } from '../../eingliederung/index.ts'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { feldId } from '../../platform/ui/fehlerliste.tsx'
import { Fehlerliste, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { heuteVon, leuteAm, type MeinFall, meinFall } from '../mein/mein-fall.ts'
import { eigeneSicht } from '../mein/mein-weg.ts'
import { sprachnamen } from '../texte/sprachnamen.ts'
import { type VorbereitungTexte, vorbereitungstexte } from '../texte/weg.ts'

const felder = ['staerke', 'faehigkeit', 'wunschberuf', 'beruf', 'sprache', 'arbeitszeit', 'schwer'] as const
type Feld = (typeof felder)[number]

async function meinePerson(z: Zugriff): Promise<MeinFall & { personId: string }> {
  const fall = await meinFall(z, 'Gespräch vorbereiten')
  if (fall.personId === null) throw new Response(null, { status: 404 })
  return { ...fall, personId: fall.personId }
}

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const { personId } = await meinePerson(z)
  const t = vorbereitungstexte(z.sprache)
  const namen = sprachnamen(z.sprache)
  const punkte = await vorbereitungVon(z.db, z.traegerId, personId, eigeneSicht)
  return {
    sprachen: Object.entries(namen),
    punkte: punkte.flatMap((p) => {
      const feld = felder.find((f) => f === p.feld)
      return feld === undefined ? [] : [{ punktId: p.punktId, feld, text: textVon(feld, p.wert, t, namen) }]
    }),
  }
})

function textVon(feld: Feld, wert: Readonly<Record<string, unknown>>, t: VorbereitungTexte, namen: Readonly<Record<string, string>>): string {
  const wort = (name: string) => String(wert[name] ?? '')
  if (feld === 'sprache') {
    const niveaus: Readonly<Record<string, string>> = t.niveaus
    return `${namen[wort('sprache')] ?? wort('sprache')}: ${niveaus[wort('niveau')] ?? ''}`
  }
  const zeiten: Readonly<Record<string, string>> = t.zeiten
  return feld === 'arbeitszeit' ? (zeiten[wort('art')] ?? '') : wort(feld === 'staerke' || feld === 'schwer' ? 'text' : 'name')
}

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const { fallId, personId } = await meinePerson(z)
  const f = await formularAus(z.request)
  const t = vorbereitungstexte(z.sprache)
  const wort = (name: string) => String(f.get(name) ?? '').trim()
  const aktion = wort('aktion')
  if (aktion === 'fertig') {
    const ich = (await leuteAm(z.db, z.traegerId, fallId, heuteVon(z))).find((m) => m.personId === personId)
    await gibVorbereitungAb(z.db, z, fallId, ich === undefined ? '' : `${ich.vorname} ${ich.nachname}`)
    return { ok: true as const, satz: t.abgegeben }
  }
  if (aktion === 'weg') {
    await nimmPunktZurueck(z.db, z, personId, wort('punkt'))
    return { ok: true as const, satz: t.geloescht }
  }
  const feld = felder.find((x) => x === wort('feld'))
  if (feld === undefined) throw new Response(null, { status: 400 })
  const wert = await mitCode(z.db, z.traegerId, feld, eingabe(feld, wort))
  const namen = sprachnamen(z.sprache)
  const punkte = await vorbereitungVon(z.db, z.traegerId, personId, eigeneSicht)
  const steht = punkte.some((p) => p.feld === feld && textVon(feld, p.wert, t, namen) === textVon(feld, wert, t, namen))
  if (steht || (await bereiteVor(z.db, z, { fallId, personId, feld, wert }))) return { ok: true as const, satz: t.dazuGeschrieben, feld } // sent twice is written once
  const leer = feld === 'sprache' || feld === 'arbeitszeit' || wort('wort') === ''
  return { ok: false as const, meldungen: [{ feld, satz: leer ? t.fehler : t.voll }] }
})

function eingabe(feld: Feld, wort: (name: string) => string): Record<string, string> {
  if (feld === 'sprache') return { sprache: wort('sprache'), niveau: wort('niveau') }
  if (feld === 'arbeitszeit') return { art: wort('art') }
  return feld === 'staerke' || feld === 'schwer' ? { text: wort('wort') } : { name: wort('wort') }
}

const KEINE: readonly Readonly<{ feld: string; satz: string }>[] = []

/** What the person prepares alone on the phone: own words, one at a time. */
export default function MeinPotenzial() {
  const { punkte, sprachen } = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const t = vorbereitungstexte(useSprache())
  return (
    <Seite titel={t.titel} fehlerhaft={getan?.ok === false}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{getan?.ok && <Hinweis art="success" titel={getan.satz} />}</div>
        <Fehlerliste meldungen={getan?.ok === false ? getan.meldungen : KEINE} />
        <p>{t.vorspann}</p>
        <p>{t.freiwillig}</p>
        <p>{t.gesundheit}</p>
        <h2>{t.meine}</h2>
        {punkte.length === 0 ? <p>{t.leer}</p> : <Liste punkte={punkte} />}
        {felder.map((feld) => (
          <Frage
            key={`${feld} ${punkte.filter((p) => p.feld === feld).length}`}
            feld={feld}
            sprachen={sprachen}
            weiter={getan?.ok === true && 'feld' in getan && getan.feld === feld}
          />
        ))}
        {punkte.length > 0 && (
          <Form method="post">
            <button type="submit" name="aktion" value="fertig" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.fertig}</span>
            </button>
            <p className="tw-klein">{t.fertigHinweis}</p>
          </Form>
        )}
        <p>
          <Link to="/mein/weg">{t.zurueck}</Link>
        </p>
      </div>
    </Seite>
  )
}

function Liste({ punkte }: { punkte: readonly Readonly<{ punktId: string; feld: Feld; text: string }>[] }) {
  const t = vorbereitungstexte(useSprache())
  return (
    <ul className="ap-angaben">
      {punkte.map((p) => (
        <li key={p.punktId}>
          <span dir="auto">
            <b>{p.text}</b>
            <small>{t.felder[p.feld]}</small>
          </span>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="punkt" value={p.punktId} />
            <button type="submit" name="aktion" value="weg" className="tw-textknopf">
              {t.weg}
              <span className="kern-sr-only">: {p.text}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

type FrageProps = Readonly<{ feld: Feld; sprachen: readonly (readonly [string, string])[]; weiter: boolean }>

/** @param weiter something was added here just now: the empty field takes the focus, for the next word */
function Frage({ feld, sprachen, weiter }: FrageProps) {
  const t = vorbereitungstexte(useSprache())
  const id = feldId(feld)
  return (
    <Form method="post" preventScrollReset className="tw-karte tw-fliess">
      <input type="hidden" name="feld" value={feld} />
      {feld === 'sprache' ? (
        <>
          <Auswahl id={id} name="sprache" label={t.felder.sprache} optionen={sprachen} leer={t.waehlen} />
          <Auswahl id={`${id}-niveau`} name="niveau" label={t.niveau} optionen={Object.entries(t.niveaus)} leer={t.waehlen} />
        </>
      ) : feld === 'arbeitszeit' ? (
        <Auswahl id={id} name="art" label={t.felder.arbeitszeit} optionen={Object.entries(t.zeiten)} leer={t.waehlen} />
      ) : (
        <div className="ap-eingabe">
          <label htmlFor={id}>{t.felder[feld]}</label>
          <small id={`${id}-beispiel`}>{t.beispiele[feld]}</small>
          <Wort id={id} feld={feld} weiter={weiter} />
        </div>
      )}
      <button type="submit" name="aktion" value="dazu" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.dazu}</span>
        <span className="kern-sr-only">: {t.felder[feld]}</span>
      </button>
    </Form>
  )
}

type Vorschlaege = Readonly<{ begriffe: readonly Readonly<{ code: string; name: string }>[] }>

/** A field with suggestions in the language of the page; own words are as good. */
function Wort({ id, feld, weiter }: { id: string; feld: Feld; weiter: boolean }) {
  const eingabe = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (weiter) eingabe.current?.focus()
  }, [weiter])
  const suche = useFetcher<Vorschlaege>()
  const art = feld === 'faehigkeit' ? 'faehigkeit' : feld === 'beruf' || feld === 'wunschberuf' ? 'beruf' : undefined
  const frage = (text: string) => {
    if (art !== undefined && text.trim().length > 1) void suche.load(`/begriffe?art=${art}&q=${encodeURIComponent(text.trim())}`)
  }
  return (
    <>
      <input
        id={id}
        name="wort"
        maxLength={120}
        autoComplete="off"
        dir="auto"
        required
        ref={eingabe}
        aria-describedby={`${id}-beispiel`}
        list={art && `${id}-liste`}
        onChange={(e) => frage(e.currentTarget.value)}
      />
      {art && (
        <datalist id={`${id}-liste`}>
          {suche.data?.begriffe.map((b) => (
            <option key={b.code} value={b.name} />
          ))}
        </datalist>
      )}
    </>
  )
}

type AuswahlProps = Readonly<{ id: string; name: string; label: string; optionen: readonly (readonly [string, string])[]; leer: string }>
function Auswahl({ id, name, label, optionen, leer }: AuswahlProps) {
  return (
    <div className="ap-eingabe">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="tw-auswahl" required defaultValue="">
        <option value="">{leer}</option>
        {optionen.map(([wert, text]) => (
          <option key={wert} value={wert}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
