import { Link, useActionData, useLoaderData } from 'react-router'
import { leuteDesFalls, merkeBescheinigung, sichtVon } from '../../eingliederung/index.ts'
import { istId, oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { istTag, tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Hinweis } from '../../platform/ui/index.ts'
import '../ansicht/wirkung.css'
import { Auformular, type Eingabe, Meldeformular } from '../ansicht/meldeformular.tsx'
import { erfasseMeldedaten } from '../meldeangabe.ts'
import { gleicheMeldeaufgabeAb } from '../meldeaufgaben.ts'
import { liesRohdaten } from '../meldedaten-lesen.ts'
import { gesundheitsfelder, meldefelder } from '../meldefelder.ts'
import { pruefeFallsatz } from '../meldepruefung.ts'
import { baueFallsatz } from '../meldesatz.ts'
import { befunde, fallseite as t } from '../texte/personal-meldedaten.ts'

export const meta = () => [{ title: `${t.titel} – Tragwerk` }]

export const loader = geschuetzt('meldedaten.erfassen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt)
  const monat = heute.toPlainYearMonth().toString()
  const sicht = sichtVon(z.konto)
  const roh = await liesRohdaten(z.db, z.traegerId, fall.fallId, { von: monat, bis: monat, sicht })
  const leute = await leuteDesFalls(z.db, z.traegerId, fall.fallId, heute.toString())
  const satz = baueFallsatz(roh, monat)
  const darfGesundheit = sicht.gesundheit || darf(z.konto, 'angabe.gesundheit')
  const nameVon = (personId: string | null) => leute.find((p) => p.personId === personId)?.vorname ?? ''
  const werteVon = (personId: string | null) => new Map(roh.meldeangaben.filter((a) => a.personId === personId).map((a) => [a.feld, a.wert]))
  const felder = (bereich: 'person' | 'haushalt', personId: string | null, kind = false): Eingabe[] =>
    meldefelder
      .filter((f) => f.bereich === bereich && !(kind && f.ab15 && !werteVon(personId).get(f.feld)))
      .map(({ feld, name, optionen, hinweis }) => {
        const verdeckt = gesundheitsfelder.has(feld) && !darfGesundheit
        const wert = werteVon(personId).get(feld) ?? ''
        return {
          feld,
          name,
          hinweis: hinweis ?? '',
          optionen: optionen ? Object.entries(optionen) : [],
          wert: verdeckt ? '' : wert,
          verdeckt: verdeckt && wert !== '',
          fehlt: wert === '',
        }
      })
      .filter((f) => !gesundheitsfelder.has(f.feld) || darfGesundheit || f.verdeckt)
  return {
    monat,
    hatMonat: satz !== undefined,
    befunde: satz
      ? pruefeFallsatz(satz, roh).map(({ art, personId }) => ({
          name: art === 'au-zeiten' && sicht.gesundheit ? t.auFehlt : befunde[art].name,
          wo: befunde[art].wo,
          wer: nameVon(personId),
        }))
      : [],
    bgNummer: roh.bgNummer ?? '',
    haushalt: felder('haushalt', null),
    personen: leute.map((p) => ({
      personId: p.personId,
      name: `${p.vorname} ${p.nachname}`,
      kundennummer: roh.kundennummern.get(p.personId) ?? '',
      felder: felder('person', p.personId, p.alter < 15),
      au:
        sicht.gesundheit && p.alter >= 15
          ? roh.auZeiten.filter((a) => a.personId === p.personId).map(({ von, bis }) => t.auZeit(alsDatum(von), alsDatum(bis)))
          : undefined,
    })),
  }
})

export const action = geschuetzt('meldedaten.erfassen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const f = await formularAus(z.request)
  const wer = f.get('person')
  const personId = typeof wer === 'string' && istId(wer) ? wer : null
  const heute = tagVon(z.jetzt)
  if (personId !== null && !(await leuteDesFalls(z.db, z.traegerId, fall.fallId, heute.toString())).some((p) => p.personId === personId))
    throw new Response(null, { status: 404 })
  if (f.get('tat') === 'au') return tueAuzeit(z, fall.fallId, personId, f)
  const darfGesundheit = sichtVon(z.konto).gesundheit || darf(z.konto, 'angabe.gesundheit')
  const werte = new Map<string, string>()
  for (const [name, wert] of f) {
    if (name === 'person' || typeof wert !== 'string' || (gesundheitsfelder.has(name) && !darfGesundheit)) continue
    werte.set(
      name,
      name === 'bgNummer' || name === 'kundennummer' || name === 'rvnr' || name === 'staatsangehoerigkeit'
        ? wert.replace(/\s/g, '').toUpperCase()
        : wert.trim(),
    )
  }
  const monat = heute.toPlainYearMonth().toString()
  const ergebnis = await erfasseMeldedaten(z.db, z, { fallId: fall.fallId, personId }, werte, `${monat}-01`)
  if (!ergebnis.ok) return { ...ergebnis, personId, werte: [...werte] }
  await gleicheMeldeaufgabeAb(z.db, z, fall.fallId, monat)
  return { ok: true as const, satz: t.gespeichert }
})

/** A certificate that was shown at the counter. Only who sees health enters it. */
async function tueAuzeit(z: Zugriff, fallId: string, personId: string | null, f: FormData) {
  if (personId === null || !sichtVon(z.konto).gesundheit) throw new Response(null, { status: 403 })
  const [von, bis] = [String(f.get('auVon') ?? ''), String(f.get('auBis') ?? '')]
  const nein = (satz: string) => ({ ok: false as const, satz, feld: 'auVon', personId, werte: [...f].map(([n, w]) => [n, String(w)] as const) })
  if (!istTag(von) || !istTag(bis)) return nein(t.auTage)
  if (von > tagVon(z.jetzt).toString()) return nein(t.auZukunft)
  const getan = await merkeBescheinigung(z.db, z, { fallId, personId, von, bis, dokumentId: null, gesehen: true })
  if (!getan.ok) return nein(t.auTage)
  await gleicheMeldeaufgabeAb(z.db, z, fallId, tagVon(z.jetzt).toPlainYearMonth().toString())
  return { ok: true as const, satz: t.gespeichert }
}

/** The data of the report of one case: what is missing, and the facts that only the report needs. */
export default function FallMeldedaten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const getippt = antwort?.ok === false ? antwort : undefined
  return (
    <div className="tw-o3">
      <p className="tw-lese">{t.vorspann}</p>
      {antwort && (
        <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.ok ? antwort.satz : t.nichtGespeichert}>
          {!antwort.ok && <p>{antwort.satz}</p>}
        </Hinweis>
      )}
      <Offen d={d} />
      <section className="wk-teil" aria-labelledby="haushalt">
        <h2 id="haushalt">{t.haushalt}</h2>
        <Meldeformular
          person=""
          nummer={{ feld: 'bgNummer', name: t.bgNummer, hinweis: t.bgHinweis, wert: d.bgNummer }}
          felder={d.haushalt}
          antwort={getippt?.personId === null ? getippt : undefined}
        />
      </section>
      {d.personen.map((p) => (
        <section className="wk-teil" key={p.personId} aria-labelledby={`person-${p.personId}`}>
          <h2 id={`person-${p.personId}`}>{p.name}</h2>
          <Meldeformular
            person={p.personId}
            nummer={{ feld: 'kundennummer', name: t.kundennummer, hinweis: t.kundenHinweis, wert: p.kundennummer }}
            felder={p.felder}
            antwort={getippt?.personId === p.personId ? getippt : undefined}
          />
          {p.au && <Auformular person={p.personId} zeiten={p.au} antwort={getippt?.personId === p.personId ? getippt : undefined} />}
        </section>
      ))}
    </div>
  )
}

function Offen({ d }: Readonly<{ d: ReturnType<typeof useLoaderData<typeof loader>> }>) {
  return (
    <section className="wk-teil" aria-labelledby="offen">
      <h2 id="offen">{`${t.offen}, ${alsMonat(d.monat)}`}</h2>
      {!d.hatMonat ? (
        <p>{t.ohneMonat}</p>
      ) : d.befunde.length === 0 ? (
        <p>{t.nichtsOffen}</p>
      ) : (
        <ul>
          {d.befunde.map((b) => (
            <li key={`${b.name} ${b.wer}`}>
              {b.name}
              {b.wer !== '' && ` (${b.wer})`}
              {b.wo !== 'meldedaten' && (
                <>
                  {': '}
                  <Link to={`../${b.wo}`}>{t.ausfuellen}</Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
