import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsEuro, alsMonat, EingabeFeld, Fehlerliste, Hinweis, Seite, TextFeld, useSprache, Wahl } from '../../platform/ui/index.ts'
import {
  antwortePerson,
  erfasseNachhaltung,
  findStelle,
  freigaben,
  gehoertZu,
  integrationenVon,
  monatsbrutto,
  personStaende,
  vorschlaegeFuerPerson,
} from '../../vermittlung/index.ts'
import { Punkteliste } from '../ansicht/punkteliste.tsx'
import { heuteVon, leuteAm, meinFall } from '../mein/mein-fall.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

const ZWECK = 'Stellen für mich'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, ZWECK)
  if (fall.personId === null) return { vorschlaege: [], nochDa: null, name: '' }
  const heute = heuteVon(z)
  const ich = (await leuteAm(z.db, z.traegerId, fall.fallId, heute)).find((m) => m.personId === fall.personId)
  // the newest start at each vacancy
  const beginne = new Map((await integrationenVon(z.db, z.traegerId, { personId: fall.personId })).reverse().map((i) => [i.stelleId, i.beginn]))
  const vorschlaege = []
  for (const v of await vorschlaegeFuerPerson(z.db, z.traegerId, fall.personId)) {
    const s = await findStelle(z.db, z.traegerId, v.stelleId)
    if (s === undefined) continue
    const { titel, beschreibung, arbeitgeber, plz, ort, minutenVon, minutenBis, bruttoCent, bruttoJe, beginn } = s
    const stelle = {
      titel,
      beschreibung,
      arbeitgeber,
      ort: [plz, ort].filter(Boolean).join(' '),
      minutenVon,
      minutenBis,
      bruttoCent,
      bruttoJe,
      beginn,
    }
    vorschlaege.push({ ...v, stelle, offen: s.stand === 'offen', angefangen: beginne.get(v.stelleId) ?? null, brutto: monatsbrutto(s) ?? null })
  }
  return {
    vorschlaege,
    nochDa: await offeneFrage(z.db, z.traegerId, fall.personId, heute),
    name: ich === undefined ? '' : `${ich.vorname} ${ich.nachname}`,
  }
})

/** The newest month after a start of work of which nobody has said yet whether the work goes on. */
async function offeneFrage(db: Parameters<typeof integrationenVon>[0], traegerId: string, personId: string, heute: string) {
  for (const i of await integrationenVon(db, traegerId, { personId })) {
    const monat = i.nachhaltung.findLast((n) => n.monat <= heute && n.beschaeftigt === undefined)?.monat
    if (monat !== undefined && i.zaehlung.zaehlt && i.kontinuierlich !== false)
      return { integrationId: i.integrationId, beginn: i.beginn, arbeitgeber: i.arbeitgeber, monat }
  }
  return null
}

type Antwort = Readonly<{ gesendet: boolean; vorschlagId: string; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>

export const action = geschuetzt('eigenes.sehen', async (z): Promise<Antwort> => {
  const fall = await meinFall(z, ZWECK)
  const form = await formularAus(z.request)
  const feld = (name: string) => String(form.get(name) ?? '')
  const t = arbeitTexte(z.sprache).stellen.fehler
  const nein = (satz: string): Antwort => ({ gesendet: false, vorschlagId: '', meldungen: [{ feld: 'stand', satz }] })
  if (fall.personId === null) return nein(t.sonst)
  if (feld('tat') === 'noch-da') {
    const i = (await integrationenVon(z.db, z.traegerId, { personId: fall.personId })).find((x) => x.integrationId === feld('integration'))
    if (i === undefined) return nein(t.sonst)
    await erfasseNachhaltung(z.db, z, i, { monat: feld('monat'), beschaeftigt: feld('antwort') === 'ja', quelle: 'Person im Portal' })
    return { gesendet: true, vorschlagId: '', meldungen: [] }
  }
  const vorschlagId = feld('vorschlag')
  if (!(await gehoertZu(z.db, z.traegerId, vorschlagId, { personId: fall.personId }))) return nein(t.sonst)
  const von = (name: string) => feld(`${name}-${vorschlagId}`)
  const stand = personStaende.find((s) => s === von('stand'))
  if (stand === undefined || stand === 'offen') return { gesendet: false, vorschlagId, meldungen: [{ feld: `stand-${vorschlagId}`, satz: t.stand }] }
  const freigabe = freigaben.find((f) => f === von('freigabe')) ?? 'keine'
  const fertig = await antwortePerson(z.db, z, vorschlagId, {
    stand,
    grund: von('grund'),
    freigabe,
    name: von('name'),
    telefon: von('telefon'),
    email: von('email'),
  })
  if (fertig.ok) return { gesendet: true, vorschlagId, meldungen: [] }
  const saetze: Readonly<Record<string, string>> = t
  return {
    gesendet: false,
    vorschlagId,
    meldungen: fertig.meldungen.map((m) => ({ feld: `${m.feld}-${vorschlagId}`, satz: saetze[m.feld] ?? t.sonst })),
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Zeile = Daten['vorschlaege'][number]

/** Vacancies that were proposed, each with an answer and with what the employer may know. */
export default function MeinStellen() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const t = arbeitTexte(useSprache()).stellen
  return (
    <Seite titel={t.titel} fehlerhaft={(antwort?.meldungen.length ?? 0) > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{antwort?.gesendet && <Hinweis art="success" titel={t.gesendet} />}</div>
        <Fehlerliste meldungen={antwort?.meldungen ?? []} />
        <p>{t.vorspann}</p>
        <p>
          <Link to="/mein/weg/rechner">{t.rechner}</Link>
        </p>
        {d.nochDa !== null && <NochDa frage={d.nochDa} />}
        {d.vorschlaege.length === 0 && (
          <div className="tw-karte">
            <p>
              <b>{t.leer}</b>
            </p>
            <p>{t.leerText}</p>
          </div>
        )}
        {d.vorschlaege.map((v) => (
          <Karte key={`${v.vorschlagId} ${v.stand} ${v.freigabe}`} v={v} name={d.name} meldungen={antwort?.meldungen ?? []} />
        ))}
      </div>
    </Seite>
  )
}

function NochDa({ frage }: Readonly<{ frage: NonNullable<Daten['nochDa']> }>) {
  const sprache = useSprache()
  const t = arbeitTexte(sprache).stellen
  return (
    <section className="tw-karte" aria-labelledby="noch-da">
      <h2 id="noch-da">{t.nochDa}</h2>
      <p>{t.nochDaText(frage.arbeitgeber || t.ohneName, alsDatum(frage.beginn), alsMonat(frage.monat.slice(0, 7), sprache))}</p>
      <Form method="post" className="tw-knoepfe">
        <input type="hidden" name="tat" value="noch-da" />
        <input type="hidden" name="integration" value={frage.integrationId} />
        <input type="hidden" name="monat" value={frage.monat} />
        <button type="submit" name="antwort" value="ja" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.ja}</span>
        </button>
        <button type="submit" name="antwort" value="nein" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.nein}</span>
        </button>
      </Form>
    </section>
  )
}

type KarteProps = Readonly<{ v: Zeile; name: string; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>

/** A proposal; folded once the person has started to work there. */
function Karte(props: KarteProps) {
  const { v } = props
  const t = arbeitTexte(useSprache()).stellen
  const id = `stelle-${v.vorschlagId}`
  if (v.angefangen === null)
    return (
      <section className="tw-karte" aria-labelledby={id}>
        <h2 id={id} lang="de">
          {v.stelle.titel}
        </h2>
        <Inhalt {...props} />
      </section>
    )
  return (
    <section className="tw-karte" aria-labelledby={id}>
      <h2 id={id} lang="de">
        {v.stelle.titel}
      </h2>
      <p>
        <b>{t.angefangen(alsDatum(v.angefangen))}</b>
      </p>
      <details open={props.meldungen.some((m) => m.feld.endsWith(v.vorschlagId))}>
        <summary>{t.vorschlagZeigen}</summary>
        <Inhalt {...props} />
      </details>
    </section>
  )
}

function Inhalt({ v, name, meldungen }: KarteProps) {
  const t = arbeitTexte(useSprache()).stellen
  const s = v.stelle
  const [von, bis] = [...new Set([s.minutenVon, s.minutenBis].filter((m) => m !== null))].map((m) => (m / 60).toLocaleString('de-DE'))
  const stunden = von === undefined || bis === undefined ? (von ?? '') : t.vonBis(von, bis)
  const lohn = s.bruttoCent === null ? '' : s.bruttoJe === 'stunde' ? t.jeStunde(alsEuro(s.bruttoCent / 100)) : t.jeMonat(alsEuro(s.bruttoCent / 100))
  const fakten = [
    [t.stunden, stunden],
    [t.lohn, lohn],
    [t.beginn, s.beginn === null ? '' : alsDatum(s.beginn)],
  ].filter(([, wert]) => wert !== '')
  return (
    <>
      <p>
        {t.bei(s.arbeitgeber, s.ort)} <span className="tw-leise">{t.vom(alsDatum(v.am))}</span>
      </p>
      <dl className="tw-paare">
        {fakten.map(([was, wert]) => (
          <div key={was}>
            <dt>{was}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
      {s.beschreibung !== '' && <p lang="de">{s.beschreibung}</p>}
      {v.nachricht !== '' && (
        <p>
          <b>{t.nachricht}:</b> <span lang="de">{v.nachricht}</span>
        </p>
      )}
      {v.brutto !== null && (
        <p>
          <Link to={`/mein/weg/rechner?brutto=${v.brutto.toFixed(2).replace('.', ',')}`}>{t.bleibt}</Link>
        </p>
      )}
      <Punkteliste passung={v.passung} />
      <p>
        <b>{t.arbeitgeber[v.arbeitgeberStand]}</b>
      </p>
      {!v.offen && v.angefangen === null && <p>{t.nichtMehr}</p>}
      {v.offen && v.stand === 'offen' && <AntwortForm v={v} name={name} meldungen={meldungen} />}
      {v.stand !== 'offen' && (v.offen || v.freigabe !== 'keine') && (
        // also where the vacancy is gone: what was released can be taken back at any time
        <details open={meldungen.some((m) => m.feld.endsWith(v.vorschlagId))}>
          <summary>{t.antwortAendern(t.staende[v.stand])}</summary>
          <AntwortForm v={v} name={name} meldungen={meldungen} />
        </details>
      )}
    </>
  )
}

function AntwortForm({ v, name, meldungen }: Readonly<{ v: Zeile; name: string; meldungen: readonly Readonly<{ feld: string; satz: string }>[] }>) {
  const t = arbeitTexte(useSprache()).stellen
  const feld = (was: string) => `${was}-${v.vorschlagId}`
  const fehler = (was: string) => meldungen.find((m) => m.feld === feld(was))?.satz
  return (
    <Form method="post" className="tw-formular" noValidate>
      <input type="hidden" name="vorschlag" value={v.vorschlagId} />
      <fieldset>
        <legend>{t.antwort}</legend>
        <Wahl
          name={feld('stand')}
          optionen={(['interessiert', 'beworben', 'abgesagt'] as const).map((wert) => ({ wert, text: t.staende[wert] }))}
          gewaehlt={[v.stand]}
          fehler={fehler('stand')}
        />
      </fieldset>
      <TextFeld name={feld('grund')} label={t.grund} hinweis={t.grundHinweis} wert="" fehler={fehler('grund')} />
      <fieldset>
        <legend>{t.freigabe}</legend>
        <p className="tw-klein">{t.freigabeHinweis}</p>
        <Wahl name={feld('freigabe')} optionen={freigabeOptionen(t.freigaben)} gewaehlt={[v.freigabe]} />
      </fieldset>
      <EingabeFeld name={feld('name')} label={t.name} wert={v.kontakt.name || name} fehler={fehler('name')} autoComplete="name" />
      <EingabeFeld name={feld('telefon')} label={t.telefon} wert={v.kontakt.telefon} fehler={fehler('telefon')} tastatur="tel" autoComplete="tel" />
      <EingabeFeld name={feld('email')} label={t.email} wert={v.kontakt.email} tastatur="email" autoComplete="email" />
      <div className="tw-knoepfe">
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.senden}</span>
        </button>
      </div>
    </Form>
  )
}

const freigabeOptionen = (namen: Readonly<Record<'keine' | 'name' | 'kontakt', string>>) =>
  (['keine', 'name', 'kontakt'] as const).map((wert) => ({ wert, text: namen[wert] }))
