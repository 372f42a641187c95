import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsEuro, alsMonat, Betrag } from '../../platform/ui/index.ts'
import { teilhabeAnbieter } from '../anbieter.ts'
import { Bedarfstand, Einwaende, Knopf } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { aendereBedarf, meldeBedarf, pruefungVon, zieheZurueck } from '../bedarf.ts'
import { Bearbeiten, Neu, Pruefung } from '../bedarf-formular.tsx'
import { beginneEnde, erfasseEndeantwort, lasseEnde, legeEndeVor } from '../ende.ts'
import { hoereZumEndeAn } from '../ende-anhoerung.ts'
import { EndeTeil } from '../ende-formular.tsx'
import { type Ende, endenVon, istOffen } from '../ende-lesen.ts'
import { antwortenAus, planAus } from '../formular.ts'
import { gutscheineVon, stelleNeuAus } from '../gutschein.ts'
import { kinderDesFalls } from '../kind.ts'
import { bedarfeVon, findBedarf } from '../lesen.ts'
import type { Bedarf as Bedarfsdaten, Voraussetzung } from '../model.ts'
import { monatswahl } from '../monatswahl.ts'
import { verlangeNachweis } from '../nachweis.ts'
import { betraegeVon } from '../pruefen.ts'
import { saetze } from '../texte/personal.ts'
import { nachweis as nachweisworte } from '../texte/personal-ende.ts'
import { fallseite as t } from '../texte/personal-seiten.ts'
import { umfangVon } from '../umfang.ts'
import { legeAblehnungVor, legeBedarfVor, uebernimmInFall } from '../vorlegen.ts'
import { arten, artName, eigenerAntrag, einmalig, imBescheid, wegName, zahltBescheid } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function oeffne(z: Zugriff) {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt).toString())
  const p = new URL(z.request.url).searchParams.get('p')
  return { fall, kinder, kind: p === null ? (kinder.find((k) => k.alter < 18) ?? kinder[0]) : kinder.find((k) => k.kennung === p) }
}

/** For needs of months past, which law allows where the main application covers them. */
const MONATE = { zurueck: 12, voraus: 12 } as const

/** What would be granted as the need stands; nothing where the notice pays or the law is not known for a month. */
function summeVon(b: Bedarfsdaten, pruefung: readonly Voraussetzung[]): string {
  if (zahltBescheid(b) || pruefung.length === 0 || pruefung.some((v) => v.schluessel === 'alter' && v.erfuellt !== true)) return ''
  const cent = betraegeVon(b).reduce((s, m) => s + m.cent, 0)
  if (cent === 0) return ''
  const summe = alsEuro(cent / 100)
  return einmalig.includes(b.art) ? t.einmal(summe) : t.summe(umfangVon(b, cent), summe)
}

/** Without the ids of the work behind it. */
function endeVon(e: Ende | undefined) {
  if (e === undefined) return undefined
  const { endeId: _e, bedarfId: _b, vorgangId: _v, ...gezeigt } = e
  return gezeigt
}

/** Something is granted for later months, it is no single trip, and nobody works on its end. */
function kannEnden(b: Bedarfsdaten, enden: readonly Ende[], diesMonat: string): boolean {
  const laeuft = b.stand === 'bewilligt' || b.stand === 'beendet'
  return laeuft && !einmalig.includes(b.art) && b.bis > diesMonat && !enden.some((e) => e.bedarfId === b.bedarfId && istOffen(e))
}

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const { fall, kinder, kind } = await oeffne(z)
  const eigene = (await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })).filter((b) => b.personId === kind?.personId)
  const ids = eigene.map((b) => b.bedarfId)
  const gutscheine = await gutscheineVon(z.db, z.traegerId, ids)
  const enden = await endenVon(z.db, z.traegerId, ids)
  const heute = tagVon(z.jetzt).toString()
  const diesMonat = heute.slice(0, 7)
  const anbieter = await teilhabeAnbieter(z.db, z.traegerId)
  const bedarfe = []
  for (const b of eigene) {
    const { angelegtAm: _an, name: _n, personId: _p, fallId: _f, vorgangId: _v, ...gezeigt } = b
    const eigeneGutscheine = gutscheine.filter((g) => g.bedarfId === b.bedarfId)
    const pruefung = b.stand === 'gemeldet' ? await pruefungVon(z.db, z.traegerId, b) : []
    bedarfe.push({
      ...gezeigt,
      pruefung,
      summe: summeVon(b, pruefung),
      anbieterName: anbieter.find((a) => a.anbieterId === b.anbieterId)?.name ?? '',
      monate: monatswahl(diesMonat, { ...MONATE, dazu: [b.von, b.bis] }),
      imBescheid: imBescheid.includes(b.art),
      ende: endeVon(enden.find((e) => e.bedarfId === b.bedarfId)),
      endbar: kannEnden(b, enden, diesMonat),
      gutscheine: eigeneGutscheine.map((g) => ({
        nummer: g.nummer,
        gueltigBis: g.gueltigBis,
        eingeloest: g.eingeloestAm !== null,
        ersetzt: g.gesperrtAm !== null,
        abgelaufen: g.eingeloestAm === null && g.gesperrtAm === null && g.gueltigBis < heute,
      })),
    })
  }
  return {
    fallId: fall.fallId,
    kinder: kinder.map(({ kennung, name }) => ({ kennung, name })),
    kind: kind && { kennung: kind.kennung, name: kind.name },
    bedarfe,
    anbieter: anbieter.map(({ anbieterId, name }) => ({ wert: anbieterId, text: name })),
    bearbeitet: darf(z.konto, 'teilhabe.bearbeiten'),
    heute,
    nachweisBis: /^20\d\d-\d\d-\d\d$/.exec(new URL(z.request.url).searchParams.get('nachweis') ?? '')?.[0] ?? '',
    diesMonat,
    monate: monatswahl(diesMonat, MONATE),
  }
})

export const action = geschuetzt('teilhabe.bearbeiten', async (z) => {
  const { fall, kind } = await oeffne(z)
  if (kind === undefined) return { saetze: [saetze.keinKind] }
  const form = await formularAus(z.request)
  const getan = await tue(z, fall.fallId, kind.personId, form)
  const verlangt = getan.ok && getan.frist !== undefined ? `&nachweis=${getan.frist}` : ''
  return getan.ok ? redirect(`/faelle/${fall.fallId}/teilhabe?p=${kind.kennung}${verlangt}`) : { saetze: getan.saetze }
})

async function tue(z: Zugriff, fallId: string, personId: string, form: FormData): Promise<Antwort<{ frist?: string }>> {
  const tat = String(form.get('tat') ?? '')
  const art = arten.find((a) => a === form.get('art'))
  if (tat === 'melden') return art === undefined ? nein(saetze.unvollstaendig) : meldeBedarf(z.db, z, { fallId, personId, art, ...planAus(form) })
  const bedarfId = String(form.get('bedarf') ?? '')
  const b = /^[0-9a-f-]{36}$/.test(bedarfId) ? await findBedarf(z.db, z.traegerId, bedarfId) : undefined
  if (b === undefined || b.fallId !== fallId || b.personId !== personId) return nein(saetze.gibtEsNicht)
  const fassung = Number(form.get('fassung') ?? -1)
  if (tat === 'neu-ausstellen') return stelleNeuAus(z.db, z, bedarfId)
  if (tat === 'zurueckziehen') return zieheZurueck(z.db, z, bedarfId, fassung)
  const endet = await tueAmEnde(z, bedarfId, fassung, tat, form)
  if (endet !== undefined) return endet
  // what stands in the form is kept before it is handed on
  const werte = { ...planAus(form), antworten: antwortenAus(form), begruendung: String(form.get('begruendung') ?? '').slice(0, 2000) }
  const gespeichert = await aendereBedarf(z.db, z, bedarfId, fassung, werte)
  if (!gespeichert.ok || tat === 'speichern') return gespeichert
  if (tat === 'vorlegen') return legeBedarfVor(z.db, z.umfeld.haken, z, bedarfId, fassung + 1)
  if (tat === 'uebernehmen') return uebernimmInFall(z.db, z, bedarfId, fassung + 1)
  return legeAblehnungVor(z.db, z.umfeld.haken, z, bedarfId, fassung + 1, String(form.get('ablehnungsgrund') ?? ''))
}

/** Acts on what is granted already: its end, and proof of its use. */
async function tueAmEnde(
  z: Zugriff,
  bedarfId: string,
  fassung: number,
  tat: string,
  form: FormData,
): Promise<Antwort<{ frist?: string }> | undefined> {
  const feld = (name: string) => String(form.get(name) ?? '').slice(0, 2000)
  const neu = { am: feld('am'), anlass: feld('anlass'), grund: feld('grund'), aufWunsch: feld('aufWunsch') === 'ja' }
  const taten: Readonly<Record<string, () => Promise<Antwort<{ frist?: string }>>>> = {
    'ende-beginnen': () => beginneEnde(z.db, z, bedarfId, fassung, neu),
    'ende-anhoeren': () => hoereZumEndeAn(z.db, z.umfeld, z, bedarfId),
    'ende-antwort': () => erfasseEndeantwort(z.db, z, bedarfId, feld('antwort')),
    'ende-vorlegen': () => legeEndeVor(z.db, z.umfeld.haken, z, bedarfId, feld('wuerdigung')),
    'ende-lassen': () => lasseEnde(z.db, z.umfeld.haken, z, bedarfId),
    'nachweis-verlangen': () => verlangeNachweis(z.db, z.umfeld, z, bedarfId, fassung, feld('warum')),
  }
  return taten[tat]?.()
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Gezeigt = Daten['bedarfe'][number]

/** Children of the case and what each needs, from the report to the decision. */
export default function FallTeilhabe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ saetze: readonly string[] }>()
  return (
    <section aria-labelledby="teilhabe" className="tw-fliess">
      <title>{t.fenster}</title>
      <h2 id="teilhabe">{t.titel}</h2>
      {d.kinder.length > 1 && (
        <nav aria-label={t.kinder} className="bt-reihe">
          {d.kinder.map((k) => (
            <Link key={k.kennung} to={`?p=${k.kennung}`} aria-current={k.kennung === d.kind?.kennung ? 'page' : undefined}>
              {k.name}
            </Link>
          ))}
        </nav>
      )}
      <div role="status">{d.nachweisBis && antwort === undefined && <p>{nachweisworte.verlangt(d.nachweisBis)}</p>}</div>
      <Einwaende titel={t.gingNicht} saetze={antwort?.saetze ?? []} />
      {d.kind === undefined ? (
        <p>{d.kinder.length === 0 ? t.keinKind : t.waehlen}</p>
      ) : (
        <>
          <h3>{t.bedarfe(d.kind.name)}</h3>
          {d.bedarfe.length === 0 && <p>{t.keine}</p>}
          {d.bedarfe.map((b) => (
            <Bedarf key={`${b.bedarfId} ${b.fassung}`} b={b} d={d} />
          ))}
          {d.bearbeitet && <Neu key={`${d.kind.kennung} ${d.bedarfe.length}`} d={d} />}
        </>
      )}
    </section>
  )
}

/** What everybody sees of a need in one line. */
function zeileVon(b: Gezeigt): string {
  const am = alsDatum(b.antragAm)
  return [
    t.zeitraum(alsMonat(b.von), alsMonat(b.bis)),
    b.einrichtung,
    b.zweck,
    b.imBescheid ? '' : wegName(b.weg),
    b.anbieterName,
    eigenerAntrag.includes(b.art) ? t.beantragtAm(am) : t.gemeldetAm(am),
  ]
    .filter((x) => x !== '')
    .join(', ')
}

function Bedarf({ b, d }: { b: Gezeigt; d: Daten }) {
  const offen = b.stand === 'gemeldet' && d.bearbeitet
  const gueltig = b.gutscheine.some((g) => !g.eingeloest && !g.ersetzt && !g.abgelaufen)
  const ersetzbar = d.bearbeitet && gueltig
  return (
    <article className="ap-kasten tw-fliess">
      <h4>
        {artName(b.art)} <Bedarfstand stand={b.stand} />
      </h4>
      <p>
        {zeileVon(b)}
        {b.summeCent !== null && (
          <>
            : <Betrag euro={b.summeCent / 100} />
          </>
        )}
      </p>
      {b.nachweisId !== null && (
        <p>
          <Link reloadDocument to={`/dokumente/${b.nachweisId}`}>
            {t.nachweis}
          </Link>
        </p>
      )}
      {b.gutscheine.length > 0 && (
        <ul className="tw-liste">
          {b.gutscheine.map((g) => (
            <li key={g.nummer}>
              {t.gutschein(g.nummer, alsDatum(g.gueltigBis))}
              {g.eingeloest && `, ${t.eingeloest}`}
              {g.ersetzt && `, ${t.ersetzt}`}
              {g.abgelaufen && `, ${t.abgelaufen}`}
            </li>
          ))}
        </ul>
      )}
      {(b.pruefung.length > 0 || gueltig) && (
        <Form method="post" className="tw-fliess">
          <input type="hidden" name="bedarf" value={b.bedarfId} />
          <input type="hidden" name="fassung" value={b.fassung} />
          {b.pruefung.length > 0 && <Pruefung b={b} offen={offen} />}
          {offen && <Bearbeiten b={b} anbieter={d.anbieter} />}
          {gueltig && (
            <p className="bt-reihe">
              <Link to={`/faelle/${d.fallId}/teilhabe/gutscheine`}>{t.drucken}</Link>
              {ersetzbar && <Knopf text={t.neuAusstellen} wert="neu-ausstellen" />}
            </p>
          )}
        </Form>
      )}
      <EndeTeil b={b} bearbeitet={d.bearbeitet} heute={d.heute} />
    </article>
  )
}
