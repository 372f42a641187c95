import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Betrag } from '../../platform/ui/index.ts'
import { teilhabeAnbieter } from '../anbieter.ts'
import { Auswahl, Bedarfstand, Eingabe, Einwaende, Knopf } from '../ansicht.tsx'
import { type Antwort, nein } from '../antwort.ts'
import { aendereBedarf, meldeBedarf, pruefungVon, zieheZurueck } from '../bedarf.ts'
import { antwortenAus, planAus } from '../formular.ts'
import { gutscheineVon, stelleNeuAus } from '../gutschein.ts'
import { kinderDesFalls } from '../kind.ts'
import { bedarfeVon, findBedarf } from '../lesen.ts'
import { saetze } from '../texte/personal.ts'
import { fallseite as t } from '../texte/personal-seiten.ts'
import { legeAblehnungVor, legeBedarfVor, uebernimmInFall } from '../vorlegen.ts'
import { arten, artName, einheitName, imBescheid, leistungswege, wegName } from '../werte.ts'

export const handle = { rahmen: 'arbeitsplatz' }

async function oeffne(z: Zugriff) {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const { kinder } = await kinderDesFalls(z.db, z.traegerId, fall.fallId, tagVon(z.jetzt).toString())
  const p = new URL(z.request.url).searchParams.get('p')
  return { fall, kinder, kind: p === null ? (kinder.find((k) => k.alter < 18) ?? kinder[0]) : kinder.find((k) => k.kennung === p) }
}

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const { fall, kinder, kind } = await oeffne(z)
  const eigene = (await bedarfeVon(z.db, z.traegerId, { fallId: fall.fallId })).filter((b) => b.personId === kind?.personId)
  const gutscheine = await gutscheineVon(
    z.db,
    z.traegerId,
    eigene.map((b) => b.bedarfId),
  )
  const bedarfe = []
  for (const b of eigene) {
    const { antragAm: _a, angelegtAm: _an, name: _n, personId: _p, fallId: _f, vorgangId: _v, ...gezeigt } = b
    const eigeneGutscheine = gutscheine.filter((g) => g.bedarfId === b.bedarfId)
    bedarfe.push({
      ...gezeigt,
      pruefung: b.stand === 'gemeldet' ? await pruefungVon(z.db, z.traegerId, b) : [],
      imBescheid: imBescheid.includes(b.art),
      gutscheine: eigeneGutscheine.map((g) => ({
        nummer: g.nummer,
        gueltigBis: g.gueltigBis,
        eingeloest: g.eingeloestAm !== null,
        ersetzt: g.gesperrtAm !== null,
      })),
    })
  }
  return {
    kinder: kinder.map(({ kennung, name }) => ({ kennung, name })),
    kind: kind && { kennung: kind.kennung, name: kind.name },
    bedarfe,
    anbieter: (await teilhabeAnbieter(z.db, z.traegerId)).map(({ anbieterId, name }) => ({ wert: anbieterId, text: name })),
    bearbeitet: darf(z.konto, 'teilhabe.bearbeiten'),
    diesMonat: tagVon(z.jetzt).toString().slice(0, 7),
  }
})

export const action = geschuetzt('teilhabe.bearbeiten', async (z) => {
  const { fall, kind } = await oeffne(z)
  if (kind === undefined) return { saetze: [saetze.keinKind] }
  const form = await formularAus(z.request)
  const getan = await tue(z, fall.fallId, kind.personId, form)
  return getan.ok ? redirect(`/faelle/${fall.fallId}/teilhabe?p=${kind.kennung}`) : { saetze: getan.saetze }
})

async function tue(z: Zugriff, fallId: string, personId: string, form: FormData): Promise<Antwort> {
  const tat = String(form.get('tat') ?? '')
  const art = arten.find((a) => a === form.get('art'))
  if (tat === 'melden') return art === undefined ? nein(saetze.unvollstaendig) : meldeBedarf(z.db, z, { fallId, personId, art, ...planAus(form) })
  const bedarfId = String(form.get('bedarf') ?? '')
  const b = /^[0-9a-f-]{36}$/.test(bedarfId) ? await findBedarf(z.db, z.traegerId, bedarfId) : undefined
  if (b === undefined || b.fallId !== fallId || b.personId !== personId) return nein(saetze.gibtEsNicht)
  const fassung = Number(form.get('fassung') ?? -1)
  if (tat === 'neu-ausstellen') return stelleNeuAus(z.db, z, bedarfId)
  if (tat === 'zurueckziehen') return zieheZurueck(z.db, z, bedarfId, fassung)
  // what stands in the form is kept before it is handed on
  const werte = { ...planAus(form), antworten: antwortenAus(form), begruendung: String(form.get('begruendung') ?? '').slice(0, 2000) }
  const gespeichert = await aendereBedarf(z.db, z, bedarfId, fassung, werte)
  if (!gespeichert.ok || tat === 'speichern') return gespeichert
  if (tat === 'vorlegen') return legeBedarfVor(z.db, z.umfeld.haken, z, bedarfId, fassung + 1)
  if (tat === 'uebernehmen') return uebernimmInFall(z.db, z, bedarfId, fassung + 1)
  return legeAblehnungVor(z.db, z.umfeld.haken, z, bedarfId, fassung + 1, String(form.get('ablehnungsgrund') ?? ''))
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
        <p className="tw-reihe">
          {d.kinder.map((k) => (
            <Link key={k.kennung} to={`?p=${k.kennung}`} aria-current={k.kennung === d.kind?.kennung ? 'page' : undefined}>
              {k.name}
            </Link>
          ))}
        </p>
      )}
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
          {d.bearbeitet && <Neu d={d} />}
        </>
      )}
    </section>
  )
}

function Bedarf({ b, d }: { b: Gezeigt; d: Daten }) {
  const offen = b.stand === 'gemeldet' && d.bearbeitet
  return (
    <article className="ap-kasten tw-fliess">
      <h4>
        {artName(b.art)} <Bedarfstand stand={b.stand} />
      </h4>
      <p>
        {[t.zeitraum(alsMonat(b.von), alsMonat(b.bis)), b.einrichtung, b.zweck, wegName(b.weg)].filter((x) => x !== '').join(', ')}
        {b.summeCent !== null && (
          <>
            {' '}
            <Betrag euro={b.summeCent / 100} />
          </>
        )}
      </p>
      {b.nachweisId !== null && (
        <Link reloadDocument to={`/dokumente/${b.nachweisId}`}>
          {t.nachweis}
        </Link>
      )}
      {b.gutscheine.map((g) => (
        <p key={g.nummer}>
          {t.gutschein(g.nummer, alsDatum(g.gueltigBis))}
          {g.eingeloest && `, ${t.eingeloest}`}
          {g.ersetzt && `, ${t.ersetzt}`}
        </p>
      ))}
      <Form method="post" className="tw-fliess">
        <input type="hidden" name="bedarf" value={b.bedarfId} />
        <input type="hidden" name="fassung" value={b.fassung} />
        {b.pruefung.length > 0 && <Pruefung b={b} offen={offen} />}
        {offen && <Bearbeiten b={b} d={d} />}
        {d.bearbeitet && b.gutscheine.some((g) => !g.eingeloest && !g.ersetzt) && <Knopf text={t.neuAusstellen} wert="neu-ausstellen" />}
      </Form>
    </article>
  )
}

function Pruefung({ b, offen }: { b: Gezeigt; offen: boolean }) {
  return (
    <ul className="tw-liste">
      {b.pruefung.map((v) => (
        <li key={v.schluessel}>
          <b>{v.name}</b> ({v.stelle}): {v.satz}
          {v.frage && offen && (
            <fieldset className="tw-reihe">
              <legend className="kern-sr-only">{v.name}</legend>
              {(['ja', 'nein', 'offen'] as const).map((wert) => (
                <label key={wert}>
                  <input
                    type="radio"
                    name={`antwort.${v.schluessel}`}
                    value={wert}
                    defaultChecked={wert === (v.erfuellt === 'offen' ? 'offen' : v.erfuellt ? 'ja' : 'nein')}
                  />{' '}
                  {t[wert]}
                </label>
              ))}
            </fieldset>
          )}
          {!v.frage && v.schluessel === 'schule' && b.antworten.kita !== undefined && (
            <input type="hidden" name="antwort.kita" value={b.antworten.kita ? 'ja' : 'nein'} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Bearbeiten({ b, d }: { b: Gezeigt; d: Daten }) {
  return (
    <>
      <Felder b={b} d={d} />
      <Eingabe name="begruendung" label={t.begruendung} wert={b.begruendung} />
      <p className="tw-reihe">
        <Knopf text={t.speichern} wert="speichern" />
        {b.imBescheid ? <Knopf text={t.uebernehmen} wert="uebernehmen" art="primary" /> : <Knopf text={t.vorlegen} wert="vorlegen" art="primary" />}
        <Knopf text={t.zurueckziehen} wert="zurueckziehen" art="tertiary" />
      </p>
      <details>
        <summary>{t.ablehnen}</summary>
        <Eingabe name="ablehnungsgrund" label={t.ablehnungsgrund} wert="" />
        <Knopf text={t.ablehnen} wert="ablehnen" />
      </details>
    </>
  )
}

type Werte = Pick<Gezeigt, 'einrichtung' | 'zweck' | 'von' | 'bis' | 'preisCent' | 'einheiten' | 'weg' | 'anbieterId'> & Partial<Pick<Gezeigt, 'art'>>

function Felder({ b, d }: { b: Werte; d: Daten }) {
  const einheit = b.art === undefined ? t.einheiten : `${t.einheiten} (${einheitName(b.art)})`
  return (
    <div className="ap-felder">
      <Eingabe name="einrichtung" label={t.einrichtung} wert={b.einrichtung} />
      <Eingabe name="zweck" label={t.was} wert={b.zweck} />
      <Eingabe name="von" label={t.von} wert={b.von} />
      <Eingabe name="bis" label={t.bis} wert={b.bis} />
      <Eingabe
        name="preis"
        label={t.preis}
        hinweis={t.preisHinweis}
        wert={b.preisCent === 0 ? '' : (b.preisCent / 100).toFixed(2).replace('.', ',')}
        zahl
      />
      <Eingabe name="einheiten" label={einheit} wert={String(b.einheiten)} zahl />
      <Auswahl name="weg" label={t.weg} wert={b.weg} optionen={leistungswege.map((wert) => ({ wert, text: wegName(wert) }))} />
      <Auswahl name="anbieter" label={t.anbieter} wert={b.anbieterId ?? ''} optionen={[{ wert: '', text: t.keinAnbieter }, ...d.anbieter]} />
    </div>
  )
}

function Neu({ d }: { d: Daten }) {
  const leer = {
    einrichtung: '',
    zweck: '',
    von: d.diesMonat,
    bis: d.diesMonat,
    preisCent: 0,
    einheiten: 1,
    weg: 'direkt' as const,
    anbieterId: null,
  }
  return (
    <details>
      <summary>{t.neu}</summary>
      <Form method="post" className="tw-fliess" key={d.bedarfe.length}>
        <Auswahl name="art" label={t.arten} wert="teilhabe" optionen={arten.map((wert) => ({ wert, text: artName(wert) }))} />
        <Felder b={leer} d={d} />
        <Knopf text={t.erfassen} wert="melden" art="primary" />
      </Form>
    </details>
  )
}
