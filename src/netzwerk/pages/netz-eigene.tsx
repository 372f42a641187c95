import { Link, useActionData, useLoaderData } from 'react-router'
import { geschuetztImNetz, type NetzZugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsDatum, alsMonat } from '../../platform/ui/index.ts'
import { Auswahl, Einzelknopf, Feld, Formular, getippt, Knopf } from '../ansicht/felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { imNetz } from '../mensch.ts'
import { type Antwort, feld, gesagt, tue } from '../taten.ts'
import { vergleich as t } from '../texte/personal-vergleich.ts'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import { alsZeitraum } from '../vergleich-csv.ts'
import { liesKennzahlen } from '../vergleich-katalog.ts'
import { type Eigenzahlen, liefere, liesEinwilligung, merkeAn, setzeEinwilligung } from '../vergleich-pflegen.ts'
import { eigeneWerte } from '../vergleich-werte.ts'
import { hausVon } from '../verzeichnis.ts'
import { zahlText } from '../zahl-text.ts'

export const handle = { rahmen: 'arbeitsplatz' }

/** Counted in the own house by the room that knows cases; here arrives what may leave it. */
function zaehle(z: NetzZugriff, monat: string): Promise<Eigenzahlen> {
  return z.imHaus(async (db) => (await z.umfeld.haken?.zaehleEigene?.(db, z.haus.traegerId, monat)) ?? { monat, werte: {} })
}

/** The month asked for, of those that may be delivered: this one and the two before. */
function monatAus(z: NetzZugriff, text: string): string {
  return monate(z)[Math.max(0, monate(z).indexOf(text))] ?? ''
}
function monate(z: NetzZugriff): string[] {
  const dieser = tagVon(z.jetzt).toPlainYearMonth()
  return [0, 1, 2].map((months) => dieser.subtract({ months }).toString())
}

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const monat = monatAus(z, new URL(z.request.url).searchParams.get('monat') ?? '')
  const zahlen = z.haus.traegerId === z.netzId ? { monat, werte: {} } : await zaehle(z, monat)
  return imNetz(z, async (db, { mensch }) => {
    const haus = await hausVon(db, z.netzId, mensch.haus)
    if (haus === undefined) return undefined
    const kennzahlen = await liesKennzahlen(db, z.netzId, 'de', 'netz')
    const text = (kennzahl: string, wert: number) => {
      const k = kennzahlen.get(kennzahl)
      return { name: k ? `${k.zeichen} ${k.name}`.trim() : kennzahl, wert: zahlText(wert, k ?? { stellen: 0, einheit: '' }) }
    }
    const werte = await eigeneWerte(db, z.netzId, haus)
    return {
      darf: mensch.wirktMit,
      monat: zahlen.monat,
      monate: monate(z),
      zahlen: Object.entries(zahlen.werte).map(([kennzahl, wert]) => ({ kennzahl, ...text(kennzahl, wert) })),
      einwilligung: await liesEinwilligung(db, z.netzId, haus),
      kennzahlen: [...new Set(werte.map((w) => w.kennzahl))].map((k) => ({ wert: k, text: text(k, 0).name })),
      werte: werte.map((w) => ({
        ...text(w.kennzahl, w.wert),
        schluessel: `${w.kennzahl} ${w.zeitraum}`,
        zeitraum: w.zeitraum,
        stand: w.stand,
        quelle: w.quelle,
        anmerkung: w.anmerkung,
      })),
    }
  })
})

export const action = tue('netzwerk.mitwirken', {
  liefern: async (z, f) => {
    const zahlen = await zaehle(z, monatAus(z, feld(f, 'monat')))
    const ergebnis = await imNetz(z, (db, h) =>
      liefere(db, { ...h, von: h.mensch.haus, quelle: t.quelleLieferung(z.haus.kurzname), uebung: z.haus.uebungsdaten }, zahlen),
    )
    return ergebnis.ok ? { ok: true, satz: t.geliefert(ergebnis.geliefert) } : ergebnis
  },
  einwilligen: async (z) => gesagt(await imNetz(z, (db, h) => setzeEinwilligung(db, { ...h, von: h.mensch.haus }, true)), t.eingewilligt),
  widerrufen: async (z) => gesagt(await imNetz(z, (db, h) => setzeEinwilligung(db, { ...h, von: h.mensch.haus }, false)), t.widerrufen),
  anmerken: async (z, f) => {
    const zeitraum = alsZeitraum(feld(f, 'zeitraum')) ?? ''
    const ergebnis = await imNetz(z, async (db, h) => {
      const kennzahl = (await liesKennzahlen(db, z.netzId, 'de', 'netz')).get(feld(f, 'kennzahl'))
      return merkeAn(db, { ...h, von: h.mensch.haus }, { kennzahl, zeitraum }, feld(f, 'text'))
    })
    return gesagt(ergebnis, t.angemerkt)
  },
})

/** The own house: what it delivers out of Tragwerk, shown before it goes out, its values, and what it says about them. */
export default function NetzEigene() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<Antwort>()
  return (
    <Netzseite titel={t.eigeneTitel} pfad={[{ nach: '/netzwerk/vergleich', name: vergleichTexte('de').titel }]} antwort={antwort}>
      {d === undefined ? (
        <Leer>{t.ohneHaus}</Leer>
      ) : (
        <>
          <Lieferung d={d} />
          {d.darf && d.werte.length > 0 && <Anmerkung d={d} antwort={antwort} />}
          <Werte d={d} />
        </>
      )}
    </Netzseite>
  )
}

type Daten = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>>

function Lieferung({ d }: { d: Daten }) {
  const e = d.einwilligung
  return (
    <section className="nw-teil" aria-labelledby="lieferung">
      <h2 id="lieferung">{t.lieferung}</h2>
      <p className="tw-lese">{t.lieferungText}</p>
      <p className="nw-knoepfe">
        {d.monate.map((m) => (
          <Link key={m} to={`?monat=${m}`} aria-current={m === d.monat ? 'true' : undefined}>
            {alsMonat(m)}
          </Link>
        ))}
      </p>
      <div className="ap-kasten">
        <h3>{t.soSiehtEsAus(alsMonat(d.monat))}</h3>
        {d.zahlen.length === 0 ? (
          <p>{t.nichts}</p>
        ) : (
          <dl className="nw-daten">
            {d.zahlen.map((x) => (
              <div key={x.kennzahl}>
                <dt>{x.name}</dt>
                <dd>{x.wert}</dd>
              </div>
            ))}
          </dl>
        )}
        {d.darf && d.zahlen.length > 0 && (
          <Einzelknopf tat="liefern" felder={{ monat: d.monat }} haupt>
            {t.liefern}
          </Einzelknopf>
        )}
      </div>
      <p>{e?.liefert ? t.liefertSeit(e.von, alsDatum(e.am.slice(0, 10))) : t.liefertNicht}</p>
      {d.darf && <Einzelknopf tat={e?.liefert ? 'widerrufen' : 'einwilligen'}>{e?.liefert ? t.nichtMehr : t.einwilligen}</Einzelknopf>}
    </section>
  )
}

function Anmerkung({ d, antwort }: { d: Daten; antwort: Antwort | undefined }) {
  const wert = getippt(antwort, 'anmerken')
  return (
    <section className="nw-teil" aria-labelledby="anmerkung">
      <h2 id="anmerkung">{t.anmerkung}</h2>
      <p>{t.anmerkungText}</p>
      <Formular tat="anmerken" antwort={antwort}>
        <Auswahl
          name="kennzahl"
          label={t.anmerkungFelder.kennzahl}
          wert={wert('kennzahl')}
          optionen={d.kennzahlen}
          fehlerhaft={antwort?.feld === 'kennzahl'}
        />
        <Feld name="zeitraum" label={t.anmerkungFelder.zeitraum} wert={wert('zeitraum')} fehlerhaft={antwort?.feld === 'zeitraum'} />
        <Feld name="text" label={t.anmerkungFelder.text} wert={wert('text')} art="lang" frei fehlerhaft={antwort?.feld === 'text'} />
        <Knopf>{t.anmerken}</Knopf>
      </Formular>
    </section>
  )
}

function Werte({ d }: { d: Daten }) {
  const { staende } = vergleichTexte('de')
  return (
    <section className="nw-teil" aria-labelledby="werte">
      <h2 id="werte">{t.meineWerte}</h2>
      {d.werte.length === 0 ? (
        <p>{t.keineWerte}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.meineWerte}</caption>
          <thead>
            <tr>
              <th scope="col">{t.werteSpalten.kennzahl}</th>
              <th scope="col">{t.werteSpalten.zeitraum}</th>
              <th scope="col" className="zahl">
                {t.werteSpalten.wert}
              </th>
              <th scope="col">{t.werteSpalten.stand}</th>
              <th scope="col">{t.werteSpalten.anmerkung}</th>
            </tr>
          </thead>
          <tbody>
            {d.werte.map((w) => (
              <tr key={w.schluessel}>
                <td data-label={t.werteSpalten.kennzahl}>{w.name}</td>
                <td data-label={t.werteSpalten.zeitraum}>{w.zeitraum.length === 4 ? w.zeitraum : alsMonat(w.zeitraum)}</td>
                <td data-label={t.werteSpalten.wert} className="zahl">
                  {w.wert}
                </td>
                <td data-label={t.werteSpalten.stand}>{staende[w.stand]}</td>
                <td data-label={t.werteSpalten.anmerkung} className="ap-umbruch">
                  {w.anmerkung}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
