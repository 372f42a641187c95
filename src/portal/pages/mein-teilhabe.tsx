import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach, type Zugriff } from '../../platform/auth/index.ts'
import { AuswahlFeld, alsDatum, alsEuro, alsMonat, EingabeFeld, Fehlerliste, Hinweis, Seite } from '../../platform/ui/index.ts'
import {
  artenImBescheid,
  bedarfeVon,
  beginneEnde,
  einmaligeArten,
  endenVon,
  gutscheineVon,
  kinderDesFalls,
  meldeBedarf,
  monatswahl,
  type TeilhabeBedarf,
  type TeilhabeEnde,
  teilhabeArten,
  teilhabeTexte,
  zieheZurueck,
} from '../../teilhabe/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien, ladeHoch } from '../mein/hochladen.ts'
import { heuteVon, type MeinFall, meinFall } from '../mein/mein-fall.ts'
import { type Eingaben, eingabenAus, liesMeldung } from '../mein/teilhabe-meldung.ts'

/** Months that can be chosen: those just gone, for receipts found late, and a school year ahead. */
const MONATE = { zurueck: 6, voraus: 12 } as const

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Bildung und Teilhabe')
  const { alter, arten, staende: _s, zeitraum: _z, blatt: _b, fehler: _f, ende, gesendet, zurueckgezogen, ...worte } = teilhabeTexte(z.sprache)
  const heute = heuteVon(z)
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, heute)
  const bedarfe = await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })
  const gezeigt = []
  for (const k of kinder) {
    const eigene = bedarfe.filter((b) => b.personId === k.personId && b.stand !== 'zurueckgezogen')
    gezeigt.push({ personId: k.personId, name: k.name, alter: alter(k.alter), bedarfe: await ansichtVon(z, eigene, heute) })
  }
  const fertig = new URL(z.request.url).searchParams.get('fertig') ?? ''
  const getan: Readonly<Record<string, string>> = { gemeldet: gesendet, zurueckgezogen, beendet: ende.gesendet }
  const { oeffnen, text, monat, grund, senden, antworten } = ende
  return {
    kinder: gezeigt,
    worte: { ...worte, ende: { oeffnen, text, monat, grund, senden, antworten } },
    fertig: getan[fertig] ?? '',
    arten: teilhabeArten.map((wert) => ({ wert, text: arten[wert] })),
    monat: heute.slice(0, 7),
    monate: monatswahl(heute.slice(0, 7), MONATE).map((wert) => ({ wert, text: alsMonat(wert, z.sprache) })),
  }
})

const farben = {
  gemeldet: 'wartet',
  vorgelegt: 'wartet',
  bewilligt: 'gezahlt',
  abgelehnt: 'angefochten',
  uebernommen: 'gezahlt',
  zurueckgezogen: 'entwurf',
  beendet: 'erlassen',
} as const

/** What is there for a child in the words of the page; of its vouchers the one that is in force. */
async function ansichtVon(z: Zugriff, bedarfe: readonly TeilhabeBedarf[], heute: string) {
  const t = teilhabeTexte(z.sprache)
  const ids = bedarfe.map((b) => b.bedarfId)
  const gutscheine = await gutscheineVon(z.db, z.traegerId, ids)
  const enden = await endenVon(z.db, z.traegerId, ids)
  return bedarfe.map((b) => {
    const g = gutscheine.find((x) => x.bedarfId === b.bedarfId && x.gesperrtAm === null)
    const e = enden.find((x) => x.bedarfId === b.bedarfId)
    const stand = g?.eingeloestAm ? t.eingeloest : g && g.gueltigBis < heute ? t.abgelaufen : ''
    return {
      bedarfId: b.bedarfId,
      fassung: b.fassung,
      was: artenImBescheid.includes(b.art) || b.zweck === '' ? t.arten[b.art] : `${t.arten[b.art]}: ${b.zweck}`,
      stand: t.staende[b.stand],
      farbe: farben[b.stand],
      offen: b.stand === 'gemeldet',
      entschieden: b.stand === 'bewilligt' || b.stand === 'abgelehnt' || b.stand === 'beendet',
      zeitraum: t.zeitraum(alsMonat(b.von, z.sprache), alsMonat(b.bis, z.sprache)),
      betrag: (b.stand === 'bewilligt' || b.stand === 'beendet') && b.summeCent !== null ? alsEuro(b.summeCent / 100) : '',
      gutschein: g && { nummer: g.nummer, gueltigBis: alsDatum(g.gueltigBis), stand },
      ende: e && endeWorte(z, e),
      schreiben: e?.stand === 'angehoert',
      letzte: letzteMonate(b, e, heute).map((wert) => ({ wert, text: alsMonat(wert, z.sprache) })),
    }
  })
}

/** How far the end of a benefit is. */
function endeWorte(z: Zugriff, e: TeilhabeEnde): string {
  const t = teilhabeTexte(z.sprache).ende
  if (e.stand === 'beendet') return t.beendet(alsMonat(e.letzterMonat ?? '', z.sprache))
  if (e.aufWunsch) return t.gebeten(alsMonat(e.am.slice(0, 7), z.sprache))
  return e.stand === 'angehoert' ? t.angehoert(alsDatum(e.frist ?? '')) : t.geplant
}

/** Months that can be the last one: this one and those after it, but for the one that is the last anyway; none while an end is under way. */
function letzteMonate(b: TeilhabeBedarf, e: TeilhabeEnde | undefined, heute: string): string[] {
  const laeuft = (b.stand === 'bewilligt' || b.stand === 'beendet') && !einmaligeArten.includes(b.art) && (e === undefined || e.stand === 'beendet')
  return laeuft ? monatswahl(heute.slice(0, 7), { zurueck: 0, voraus: MONATE.voraus }).filter((m) => m >= b.von && m < b.bis) : []
}

export const action = geschuetztNach('eigenes.sehen', formularMitDateien, async (z, { formular, dateien }) => {
  const fall = await meinFall(z, 'Bedarf für Bildung und Teilhabe melden')
  const t = teilhabeTexte(z.sprache)
  const eingaben = eingabenAus(formular)
  if (formular.get('tat') === 'zurueckziehen') return nimmZurueck(z, fall, formular, eingaben)
  if (formular.get('tat') === 'beenden') return beende(z, fall, formular, eingaben)
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, heuteVon(z))
  const gelesen = liesMeldung(
    eingaben,
    kinder.map((k) => k.personId),
    t.fehler,
  )
  if (!gelesen.ok) return { meldungen: gelesen.meldungen, eingaben }
  const { personId } = gelesen.meldung
  const wohin = { fallId: fall.fallId, personId, nachweis: t.titel }
  const { dokumentIds, abgelehnt } = await ladeHoch(z.db, z.umfeld.tresor, z, dateien, wohin)
  if (abgelehnt.length > 0) return { meldungen: abgelehnt.map((a) => ({ feld: 'nachweis', satz: `${a.name}: ${a.satz}` })), eingaben }
  const getan = await meldeBedarf(z.db, z, { ...gelesen.meldung, fallId: fall.fallId, nachweisId: dokumentIds[0] ?? null })
  return getan.ok ? redirect('/mein/teilhabe?fertig=gemeldet') : { meldungen: [{ feld: 'art', satz: t.fehler.art }], eingaben }
})

/** As long as nobody decided: what is not needed any more is nobody's work. */
async function nimmZurueck(z: Zugriff, fall: MeinFall, formular: FormData, eingaben: Eingaben) {
  const bedarfId = String(formular.get('bedarf') ?? '')
  const eigener = (await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })).some((b) => b.bedarfId === bedarfId)
  const getan = eigener && (await zieheZurueck(z.db, z, bedarfId, Number(formular.get('fassung') ?? -1))).ok
  if (getan) return redirect('/mein/teilhabe?fertig=zurueckgezogen')
  return { meldungen: [{ feld: 'kind', satz: teilhabeTexte(z.sprache).zuSpaet }], eingaben }
}

/** Asked for by the household itself: no hearing, and a second person decides. */
async function beende(z: Zugriff, fall: MeinFall, formular: FormData, eingaben: Eingaben) {
  const bedarfId = String(formular.get('bedarf') ?? '')
  const b = (await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })).find((x) => x.bedarfId === bedarfId)
  const monat = String(formular.get('letzter') ?? '')
  const [e] = await endenVon(z.db, z.traegerId, b === undefined ? [] : [b.bedarfId])
  const waehlbar = b !== undefined && letzteMonate(b, e, heuteVon(z)).includes(monat)
  const grund = String(formular.get('grund') ?? '').slice(0, 1000)
  const neu = { am: waehlbar ? letzterTag(monat) : '', anlass: 'wunsch', grund, aufWunsch: true }
  if (waehlbar && (await beginneEnde(z.db, z, bedarfId, Number(formular.get('fassung') ?? -1), neu)).ok)
    return redirect('/mein/teilhabe?fertig=beendet')
  return { meldungen: [{ feld: 'kind', satz: teilhabeTexte(z.sprache).ende.geht }], eingaben }
}

function letzterTag(monat: string): string {
  const m = Temporal.PlainYearMonth.from(monat)
  return m.toPlainDate({ day: m.daysInMonth }).toString()
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Kind = Daten['kinder'][number]
type Meldungen = Readonly<{ meldungen: readonly Readonly<{ feld: string; satz: string }>[]; eingaben: Eingaben }>

/** Per child what is there, vouchers to show, and one short form. */
export default function MeinTeilhabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Meldungen>()
  const meldungen = antwort?.meldungen ?? []
  const t = d.worte
  return (
    <Seite titel={t.titel} fehlerhaft={meldungen.length > 0}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{d.fertig && antwort === undefined && <Hinweis art="success" titel={d.fertig} />}</div>
        <Fehlerliste meldungen={meldungen} />
        <p>{t.einleitung}</p>
        <p>{t.selbst}</p>
        {d.kinder.length === 0 && <p>{t.keine}</p>}
        {d.kinder.map((k) => (
          <KindTeil key={k.personId} k={k} t={t} />
        ))}
        {d.kinder.length > 0 && <Melden key={anzahl(d)} d={d} antwort={antwort} />}
      </div>
    </Seite>
  )
}

/** A report that arrived empties the form. */
const anzahl = (d: Daten): number => d.kinder.reduce((s, k) => s + k.bedarfe.length, 0)

function KindTeil({ k, t }: { k: Kind; t: Daten['worte'] }) {
  return (
    <section className="tw-karte tw-fliess">
      <h2>
        {k.name}, {k.alter}
      </h2>
      {k.bedarfe.length === 0 && <p>{t.nichts}</p>}
      {k.bedarfe.map((b) => (
        <BedarfTeil key={b.bedarfId} b={b} t={t} />
      ))}
    </section>
  )
}

function BedarfTeil({ b, t }: { b: Kind['bedarfe'][number]; t: Daten['worte'] }) {
  return (
    <article>
      <p>
        <b>{b.was}</b>, {b.zeitraum}
        {b.betrag && `, ${b.betrag}`} <span className={`tw-zustand tw-zustand--${b.farbe}`}>{b.stand}</span>
      </p>
      {b.gutschein && (
        <p>
          {t.gutschein} <b>{b.gutschein.nummer}</b>, {t.gueltig} {b.gutschein.gueltigBis}.{' '}
          {b.gutschein.stand || <Link to="/mein/teilhabe/gutscheine">{t.zeigen}</Link>}
        </p>
      )}
      {b.entschieden && (
        <p>
          <Link to="/mein/bescheide">{t.bescheid}</Link>
        </p>
      )}
      {b.ende && (
        <p>
          {b.ende} {b.schreiben && <Link to="/mein/nachrichten">{t.ende.antworten}</Link>}
        </p>
      )}
      {b.letzte.length > 0 && <Beenden b={b} t={t} />}
      {b.offen && (
        <Form method="post" encType="multipart/form-data">
          <input type="hidden" name="bedarf" value={b.bedarfId} />
          <input type="hidden" name="fassung" value={b.fassung} />
          <button type="submit" name="tat" value="zurueckziehen" className="kern-btn kern-btn--secondary" aria-label={`${t.zurueckziehen}: ${b.was}`}>
            <span className="kern-label">{t.zurueckziehen}</span>
          </button>
        </Form>
      )}
    </article>
  )
}

function Beenden({ b, t }: { b: Kind['bedarfe'][number]; t: Daten['worte'] }) {
  const letzter = `letzter-${b.bedarfId}`
  const grund = `grund-${b.bedarfId}`
  return (
    <details>
      <summary>
        {t.ende.oeffnen}
        <span className="kern-sr-only">: {b.was}</span>
      </summary>
      <Form method="post" encType="multipart/form-data" className="tw-fliess">
        <input type="hidden" name="bedarf" value={b.bedarfId} />
        <input type="hidden" name="fassung" value={b.fassung} />
        <p>{t.ende.text}</p>
        <div className="tw-feld">
          <label htmlFor={letzter}>{t.ende.monat}</label>
          <select id={letzter} name="letzter" className="tw-auswahl">
            {b.letzte.map((m) => (
              <option key={m.wert} value={m.wert}>
                {m.text}
              </option>
            ))}
          </select>
        </div>
        <div className="tw-feld">
          <label htmlFor={grund}>{t.ende.grund}</label>
          <textarea id={grund} name="grund" className="tw-text" rows={2} maxLength={1000} />
        </div>
        <button type="submit" name="tat" value="beenden" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.ende.senden}</span>
        </button>
      </Form>
    </details>
  )
}

function Melden({ d, antwort }: { d: Daten; antwort: Meldungen | undefined }) {
  const { worte: t, kinder, arten, monate } = d
  const wer = kinder.map((k) => ({ wert: k.personId, text: k.name }))
  const e = antwort?.eingaben
  const fehler = (feld: string) => antwort?.meldungen.find((m) => m.feld === feld)?.satz
  return (
    <section className="tw-fliess" aria-labelledby="melden">
      <h2 id="melden">{t.melden}</h2>
      <Form method="post" encType="multipart/form-data" className="tw-fliess">
        <AuswahlFeld
          name="kind"
          label={t.fuerWen}
          wert={e?.kind || (wer[0]?.wert ?? '')}
          fehler={fehler('kind')}
          gruppen={[{ name: t.waehlen, optionen: wer }]}
        />
        <AuswahlFeld
          name="art"
          label={t.wofuer}
          hinweis={t.lernhinweis}
          wert={e?.art || 'teilhabe'}
          fehler={fehler('art')}
          gruppen={[{ name: t.waehlen, optionen: arten }]}
        />
        <EingabeFeld name="einrichtung" label={t.einrichtung} wert={e?.einrichtung ?? ''} />
        <EingabeFeld name="zweck" label={t.zweck} hinweis={t.zweckHinweis} wert={e?.zweck ?? ''} />
        <AuswahlFeld name="von" label={t.von} wert={e?.von || d.monat} fehler={fehler('von')} gruppen={[{ name: t.waehlen, optionen: monate }]} />
        <AuswahlFeld
          name="bis"
          label={t.bis}
          hinweis={t.bisHinweis}
          wert={e?.bis ?? ''}
          fehler={fehler('bis')}
          gruppen={[{ name: t.waehlen, optionen: [{ wert: '', text: t.nurEiner }, ...monate] }]}
        />
        <EingabeFeld
          name="kosten"
          label={t.kosten}
          hinweis={t.kostenHinweis}
          wert={e?.kosten ?? ''}
          fehler={fehler('kosten')}
          einheit="€"
          tastatur="decimal"
          rechts
        />
        <DateiFeld id="nachweis" label={t.nachweis} hinweis={t.nachweisHinweis} />
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.senden}</span>
        </button>
      </Form>
    </section>
  )
}
