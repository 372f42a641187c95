import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { Verlauf } from '../ansicht/zahlenverlauf.tsx'
import { liesAlleGroessen } from '../groesse.ts'
import { mitEinheit } from '../presse-lesen.ts'
import { ortVon } from '../presse-seite.ts'
import { tagInWorten } from '../presse-text.ts'
import { type Zahlenreihe, zahlenreihen, zahlVon } from '../presse-zahlen.ts'
import { presseTexte } from '../texte/presse/index.ts'

export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const tag = tagVon(z.jetzt).toString()
  const { haus, netz } = zahlenreihen(await liesAlleGroessen(z.db, z.traegerId, ort.netzId), tag)
  return { tag: tagInWorten(tag, z.sprache), haus: haus.map(alsZeile), netz: netz.map(alsZeile) }
})

function alsZeile({ heute: g, verlauf }: Zahlenreihe) {
  const punkte = verlauf.flatMap((v) => {
    const zahl = zahlVon(v)
    return zahl === undefined ? [] : [{ tag: v.giltAb, wert: v.wert, zahl, datenstand: v.datenstand }]
  })
  return { name: g.name, wert: mitEinheit(g), bezeichnung: g.bezeichnung, quelle: g.quelle, datenstand: g.datenstand, gilt: datum(g.giltAb), punkte }
}

const datum = (iso: string) => iso.split('-').reverse().join('.')

/** Figures of the house and of all municipal jobcenters, with source, course and download. */
export default function Pressezahlen() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  return (
    <Seite titel={`${t.zahlen.titel} – ${t.presse}`}>
      <Seitenkopf titel={t.zahlen.titel} kurz={t.zahlen.vorspann(d.tag)} stufen={[{ nach: '/presse', titel: t.presse }]} />
      <div className="tw-rahmen tw-schlicht tw-fliess">
        <p>
          <Link reloadDocument to="/presse/zahlen.csv">
            {t.zahlen.csv}
          </Link>
        </p>
        {d.haus.length + d.netz.length === 0 && <p>{t.zahlen.keine}</p>}
        <Zahlen titel={t.zahlen.haus} zeilen={d.haus} />
        <Zahlen titel={t.zahlen.netz} zeilen={d.netz} />
      </div>
    </Seite>
  )
}

type Zeile = ReturnType<typeof useLoaderData<typeof loader>>['haus'][number]

function Zahlen({ titel, zeilen }: { titel: string; zeilen: readonly Zeile[] }) {
  const t = presseTexte(useSprache()).zahlen
  if (zeilen.length === 0) return null
  return (
    <section className="tw-fliess">
      <h2>{titel}</h2>
      <dl className="tw-zahlen tw-zahlen--liste" lang="de">
        {zeilen.map((z) => (
          <div key={z.name} className="tw-traegerlinie">
            <dt>
              {z.bezeichnung}{' '}
              <small>
                {t.stand}: {z.datenstand}. {t.quelle}: {z.quelle}
              </small>
            </dt>
            <dd>{z.wert}</dd>
          </div>
        ))}
      </dl>
      {zeilen
        .filter((z) => z.punkte.length > 1)
        .map((z) => (
          <Verlauf key={z.name} titel={t.diagramm(z.bezeichnung)} punkte={z.punkte} />
        ))}
    </section>
  )
}
