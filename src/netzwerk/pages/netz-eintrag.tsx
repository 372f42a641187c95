import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz, type NetzZugriff } from '../../platform/auth/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { Auswahl, ausKatalog, Feld, Formular, getippt, Haken, Knopf } from '../ansicht/felder.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { laender } from '../laender.ts'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { verzeichnis as t } from '../texte/personal-verzeichnis.ts'
import { findHaus, hausVon, liesKontakt } from '../verzeichnis.ts'
import { type Haus, type Kontakt, kontaktfelder, type Sichtbarkeit, sichtbarkeiten } from '../verzeichnis-modell.ts'
import { schreibeEintrag, schreibeKontakt } from '../verzeichnis-pflegen.ts'
import { zahlText } from '../zahl-text.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** The house that the address names, else the own one. */
async function hausAus(db: TraegerDb, { request, netzId, haus }: NetzZugriff): Promise<string> {
  return new URL(request.url).searchParams.get('haus') ?? (await hausVon(db, netzId, haus.traegerId)) ?? ''
}

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const haus = await findHaus(db, z.netzId, await hausAus(db, z), 'netz')
    if (haus === undefined) throw new Response(null, { status: 404 })
    const eigenes = h.mensch.wirktMit && (await hausVon(db, z.netzId, h.mensch.haus)) === haus.haus
    const { traegerId, ...angaben } = haus
    return {
      h: angaben,
      verbunden: traegerId !== undefined,
      koordiniert: h.mensch.koordiniert,
      kontakt: eigenes ? await liesKontakt(db, z.netzId, haus.haus) : null,
    }
  }),
)

export const action = tue('netzwerk.mitwirken', {
  eintrag: async (z, f) => {
    const zahl = (name: string) => Number(feld(f, name).replaceAll('.', '').replace(',', '.'))
    const texte = ['name', 'eigenname', 'art', 'land', 'sitz', 'ags', 'stand', 'quelle', 'verband', 'vergleichstyp', 'webseite'] as const
    const daten = { ...Object.fromEntries(texte.map((n) => [n, feld(f, n)])), einwohner: zahl('einwohner'), flaecheKm2: zahl('flaecheKm2') }
    const neu = { daten, kuerzel: feld(f, 'kuerzel'), arbeitetMit: f.get('arbeitetMit') === 'ja', bleibtVerbunden: f.get('verbunden') === 'ja' }
    const ergebnis = await imNetz(z, async (db, h) => schreibeEintrag(db, { ...h, koordiniert: h.mensch.koordiniert }, await hausAus(db, z), neu))
    return gesagt(ergebnis, t.gespeichert)
  },
  kontakt: async (z, f) => {
    const kontakt: Kontakt = Object.fromEntries(
      kontaktfelder.map((n) => [n, { wert: feld(f, n), sichtbar: sichtbarkeiten.find((s) => s === feld(f, `${n}-sichtbar`)) ?? 'netz' }]),
    )
    const ergebnis = await imNetz(z, async (db, h) => schreibeKontakt(db, { ...h, von: h.mensch.haus }, await hausAus(db, z), kontakt))
    return gesagt(ergebnis, t.gespeichert)
  },
})

/** One entry: the coordination keeps the facts, the house its contact. */
export default function NetzEintrag() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  return (
    <Netzseite titel={d.h.name} pfad={[{ nach: '/netzwerk/verzeichnis', name: t.titel }]} antwort={antwort}>
      {d.kontakt && <Kontaktformular kontakt={d.kontakt} antwort={antwort} />}
      {d.koordiniert ? <Eintragsformular d={d} antwort={antwort} /> : <Angaben h={d.h} />}
      {!d.kontakt && <KontaktAnderer h={d.h} />}
    </Netzseite>
  )
}

function Kontaktformular({ kontakt, antwort }: { kontakt: Kontakt; antwort: Antwort | undefined }) {
  const wert = getippt(antwort, 'kontakt')
  return (
    <section className="nw-teil" aria-labelledby="kontakt">
      <h2 id="kontakt">{t.kontakt}</h2>
      <p>{t.kontaktHinweis}</p>
      <Formular tat="kontakt" antwort={antwort}>
        {kontaktfelder.map((n) => (
          <div className="nw-reihe" key={n}>
            <Feld name={n} label={t.kontaktfelder[n]} wert={wert(n, kontakt[n]?.wert)} frei fehlerhaft={antwort?.feld === n} />
            <Auswahl
              name={`${n}-sichtbar`}
              label={t.wer(t.kontaktfelder[n])}
              wert={wert(`${n}-sichtbar`, kontakt[n]?.sichtbar ?? ('netz' satisfies Sichtbarkeit))}
              optionen={ausKatalog(t.sichtbar)}
            />
          </div>
        ))}
        <Knopf>{t.kontaktSpeichern}</Knopf>
      </Formular>
    </section>
  )
}

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

function Eintragsformular({ d, antwort }: { d: Daten; antwort: Antwort | undefined }) {
  const wert = getippt(antwort, 'eintrag')
  const { h } = d
  const zeile = (n: 'name' | 'eigenname' | 'sitz' | 'ags' | 'stand' | 'quelle' | 'verband' | 'vergleichstyp' | 'webseite', frei = false) => (
    <Feld name={n} label={t.felder[n]} wert={wert(n, h[n])} frei={frei} fehlerhaft={antwort?.feld === n} />
  )
  return (
    <section className="nw-teil" aria-labelledby="tatsachen">
      <h2 id="tatsachen">{t.tatsachen}</h2>
      <p>{t.tatsachenHinweis}</p>
      <Formular tat="eintrag" antwort={antwort}>
        {zeile('name')}
        {zeile('eigenname', true)}
        <Auswahl name="art" label={t.felder.art} wert={wert('art', h.art)} optionen={ausKatalog(t.arten)} />
        <Auswahl name="land" label={t.felder.land} wert={wert('land', h.land)} optionen={ausKatalog(laender)} />
        {zeile('sitz')}
        {zeile('ags')}
        <Feld
          name="einwohner"
          label={t.felder.einwohner}
          wert={wert('einwohner', zahlText(h.einwohner, { stellen: 0, einheit: '' }))}
          fehlerhaft={antwort?.feld === 'einwohner'}
        />
        <Feld
          name="flaecheKm2"
          label={t.felder.flaecheKm2}
          wert={wert('flaecheKm2', zahlText(h.flaecheKm2, { stellen: 2, einheit: '' }))}
          fehlerhaft={antwort?.feld === 'flaecheKm2'}
        />
        {zeile('stand')}
        {zeile('quelle')}
        {zeile('verband', true)}
        {zeile('vergleichstyp', true)}
        {zeile('webseite', true)}
        {d.verbunden && <Haken name="verbunden" wert="ja" label={t.bleibtVerbunden} an />}
        <Feld name="kuerzel" label={t.felder.kuerzel} wert={wert('kuerzel')} frei fehlerhaft={antwort?.feld === 'kuerzel'} />
        <Haken name="arbeitetMit" wert="ja" label={t.felder.arbeitetMit} an={h.arbeitetMit} />
        <Knopf>{t.speichern}</Knopf>
      </Formular>
    </section>
  )
}

function Angaben({ h }: { h: Omit<Haus, 'traegerId'> }) {
  const zeilen = [
    [t.felder.eigenname, h.eigenname],
    [t.felder.art, t.arten[h.art]],
    [t.felder.land, laender[h.land]],
    [t.felder.sitz, h.sitz],
    [t.felder.einwohner, zahlText(h.einwohner, { stellen: 0, einheit: '' })],
    [t.felder.flaecheKm2, zahlText(h.flaecheKm2, { stellen: 0, einheit: '' })],
    [t.felder.stand, h.stand],
    [t.felder.quelle, h.quelle],
  ].filter(([, wert]) => wert !== '')
  return <Paare titel={t.tatsachen} paare={zeilen} />
}

function KontaktAnderer({ h }: { h: Omit<Haus, 'traegerId'> }) {
  const zeilen = kontaktfelder.flatMap((n) => (h.kontakt[n] ? [[t.kontaktfelder[n], h.kontakt[n]]] : []))
  return zeilen.length === 0 ? null : <Paare titel={t.kontaktAndere} paare={zeilen} />
}

function Paare({ titel, paare }: { titel: string; paare: readonly (readonly (string | undefined)[])[] }) {
  return (
    <section className="nw-teil" aria-label={titel}>
      <h2>{titel}</h2>
      <dl className="nw-daten">
        {paare.map(([name, wert]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
