import { useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Aufklappen, Auswahl, ausKatalog, Feld, getippt, Haken, Knopf } from '../ansicht/felder.tsx'
import { Netzseite } from '../ansicht/netzseite.tsx'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { vergleich as t } from '../texte/personal-vergleich.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import { liesKennzahlen } from '../vergleich-katalog.ts'
import type { Kennzahl } from '../vergleich-modell.ts'
import { schreibeKennzahl } from '../vergleich-pflegen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, { mensch }) => ({
    kennzahlen: [...(await liesKennzahlen(db, z.netzId, 'de', 'netz')).values()],
    koordiniert: mensch.koordiniert,
  })),
)

export const action = tue('netzwerk.koordinieren', {
  kennzahl: async (z, f) => {
    const texte = ['name', 'formel', 'einheit', 'zeitraum', 'steigt'] as const
    const daten = {
      ...Object.fromEntries(texte.map((n) => [n, feld(f, n)])),
      stellen: Number(feld(f, 'stellen')),
      zaehlt: f.get('zaehlt') === 'ja',
      oeffentlich: f.get('oeffentlich') === 'ja',
    }
    const name = feld(f, 'schluessel')
    return gesagt(await imNetz(z, (db, h) => schreibeKennzahl(db, { ...h, koordiniert: h.mensch.koordiniert }, name, daten)), t.gespeichert)
  },
})

/** What the figures are, and those the houses agreed on. */
export default function NetzKennzahlen() {
  const { kennzahlen, koordiniert } = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  const eigene = kennzahlen.filter((k) => k.kennzahl.startsWith('eigen-'))
  return (
    <Netzseite titel={t.kennzahlenTitel} pfad={[{ nach: '/netzwerk/vergleich', name: vergleichTexte('de').titel }]} antwort={antwort}>
      <p className="tw-lese">{t.kennzahlenText}</p>
      <section className="nw-teil" aria-labelledby="eigene">
        <h2 id="eigene">{t.eigeneListe}</h2>
        {eigene.length === 0 ? <p>{t.eigeneLeer}</p> : <Tabelle kennzahlen={eigene} name={t.eigeneListe} />}
        {koordiniert && (
          <>
            {eigene.map((k) => (
              <Maske key={k.kennzahl} titel={t.aendern(k.name)} k={k} antwort={antwort} />
            ))}
            <Maske titel={t.neue} antwort={antwort} />
          </>
        )}
      </section>
      <section className="nw-teil" aria-labelledby="feste">
        <h2 id="feste">{t.gesetzliche}</h2>
        <Tabelle kennzahlen={kennzahlen.filter((k) => !k.kennzahl.startsWith('eigen-'))} name={t.gesetzliche} />
      </section>
    </Netzseite>
  )
}

function Tabelle({ kennzahlen, name }: { kennzahlen: readonly Kennzahl[]; name: string }) {
  return (
    <table className="ap-tabelle ap-karten vg-erklaerend">
      <caption className="kern-sr-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.name}</th>
          <th scope="col">{t.spalten.formel}</th>
          <th scope="col">{t.spalten.zeitraum}</th>
          <th scope="col">{t.spalten.sichtbar}</th>
        </tr>
      </thead>
      <tbody>
        {kennzahlen.map((k) => (
          <tr key={k.kennzahl}>
            <td data-label={t.spalten.name}>{k.zeichen === '' ? k.name : `${k.zeichen} ${k.name}`}</td>
            <td data-label={t.spalten.formel}>{k.formel}</td>
            <td data-label={t.spalten.zeitraum}>{t.zeitraeume[k.zeitraum]}</td>
            <td data-label={t.spalten.sichtbar}>{k.oeffentlich ? t.fuerAlle : t.nurNetz}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Maske({ titel, k, antwort }: { titel: string; k?: Kennzahl; antwort: Antwort | undefined }) {
  const schluessel = k?.kennzahl ?? ''
  const dieses = antwort?.eingabe?.schluessel === schluessel || (k === undefined && !String(antwort?.eingabe?.schluessel ?? '').startsWith('eigen-'))
  const meine = dieses ? antwort : undefined
  const wert = getippt(meine, 'kennzahl')
  return (
    <Aufklappen titel={titel} tat="kennzahl" antwort={meine}>
      {k ? (
        <input type="hidden" name="schluessel" value={schluessel} />
      ) : (
        <Feld name="schluessel" label={t.felder.schluessel} wert={wert('schluessel')} fehlerhaft={meine?.feld === 'schluessel'} />
      )}
      <Feld name="name" label={t.felder.name} wert={wert('name', k?.name)} fehlerhaft={meine?.feld === 'name'} />
      <Feld name="formel" label={t.felder.formel} wert={wert('formel', k?.formel)} art="lang" fehlerhaft={meine?.feld === 'formel'} />
      <Feld name="steigt" label={t.felder.steigt} wert={wert('steigt', k?.steigt)} art="lang" fehlerhaft={meine?.feld === 'steigt'} />
      <div className="nw-reihe">
        <Auswahl
          name="einheit"
          label={t.felder.einheit}
          wert={wert('einheit', k?.einheit)}
          leer={t.einheiten['']}
          frei
          optionen={ausKatalog(t.einheiten).filter((o) => o.wert !== '')}
        />
        <Auswahl
          name="stellen"
          label={t.felder.stellen}
          wert={wert('stellen', String(k?.stellen ?? 0))}
          optionen={['0', '1', '2'].map((s) => ({ wert: s, text: s }))}
        />
        <Auswahl name="zeitraum" label={t.felder.zeitraum} wert={wert('zeitraum', k?.zeitraum ?? 'monat')} optionen={ausKatalog(t.zeitraeume)} />
      </div>
      <Haken name="zaehlt" wert="ja" label={t.felder.zaehlt} an={k?.zaehlt ?? false} />
      <Haken name="oeffentlich" wert="ja" label={t.felder.oeffentlich} an={k?.oeffentlich ?? false} />
      <Knopf>{t.speichern}</Knopf>
    </Aufklappen>
  )
}
