import { Form, Link, useLoaderData } from 'react-router'
import { protokolliere } from '../../platform/audit/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { alsMonat } from '../../platform/ui/index.ts'
import { kennzahlCodes, zaehlgroessen } from '../../recht/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { gewaehlterMonat } from '../ansicht-kennzahl.ts'
import { alsPersonengroesse, belegeVon } from '../belege.ts'
import { ladeBestand } from '../bestand-lesen.ts'
import { kennzahlseite, belege as t } from '../texte/personal-wirkung.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('kennzahl.belege', async (z) => {
  const code = kennzahlCodes.find((c) => c === z.params.kennzahl)
  const suche = new URL(z.request.url).searchParams
  const groesse = alsPersonengroesse(suche.get('groesse'))
  if (code === undefined || groesse === undefined) throw new Response(null, { status: 404 })
  const monat = gewaehlterMonat(suche.get('monat'), tagVon(z.jetzt), '0000-01')
  const zweck = t.zwecke.find((x) => x === suche.get('zweck'))
  const kopf = {
    reiter: { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: darf(z.konto, 'meldedaten.lesen') },
    code,
    groesse,
    monat,
    name: zaehlgroessen[groesse],
    zweck: zweck ?? '',
    liste: null,
  }
  const g = zweck === undefined ? undefined : await ladeBestand(z.db, z.traegerId, monat)
  if (g === undefined || zweck === undefined) return kopf
  const liste = await belegeVon(z.db, z.traegerId, g, { groesse, monat, kontoId: z.konto.kontoId })
  const lesen = {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'kennzahl.belege',
    gegenstand: `${code} ${groesse} ${monat}`,
    zweck: t.protokoll(code, zweck),
  }
  z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `kennzahl.belege ${groesse}`)
  return { ...kopf, liste }
})

/** The people behind a count, after the purpose was said. */
export default function Belege() {
  const d = useLoaderData<typeof loader>()
  return (
    <Wirkungsseite titel={t.titel(d.code)} fenster={t.fenster(d.code)} reiter={d.reiter}>
      <p>
        <Link to={`/wirkung/${d.code}?monat=${d.monat}`}>{d.code}</Link>, {d.name}, {alsMonat(d.monat)}
      </p>
      <Form method="get" className="wk-auswahl">
        <input type="hidden" name="monat" value={d.monat} />
        <input type="hidden" name="groesse" value={d.groesse} />
        <label>
          {t.zweck}
          <small>{t.zweckHinweis}</small>
          <select name="zweck" defaultValue={d.zweck || t.zwecke[0]}>
            {t.zwecke.map((zweck) => (
              <option key={zweck}>{zweck}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.zeigen}</span>
        </button>
      </Form>
      {d.liste && <Liste liste={d.liste} />}
    </Wirkungsseite>
  )
}

function Liste({ liste: l }: Readonly<{ liste: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['liste']> }>) {
  const s = t.spalten
  if (l.gezaehlt === 0)
    return (
      <div className="ap-leer">
        <p>{t.keine}</p>
      </div>
    )
  return (
    <section className="wk-teil" aria-labelledby="gezaehlt">
      <h2 id="gezaehlt">{t.summe(l.gezaehlt)}</h2>
      {l.geschuetzt > 0 && <p>{t.geschuetzt(l.geschuetzt)}</p>}
      {l.vorgeschichte > 0 && <p>{t.vorgeschichte(l.vorgeschichte)}</p>}
      {l.belege.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{kennzahlseite.belege}</caption>
          <Tabellenkopf spalten={[s.fall, s.aktenzeichen, s.person]} />
          <tbody>
            {l.belege.map((b) => (
              <tr key={`${b.fallId} ${b.person}`}>
                <td data-label={s.fall}>
                  <Link to={`/faelle/${b.fallId}`}>{b.bezeichnung}</Link>
                </td>
                <td data-label={s.aktenzeichen}>{b.aktenzeichen}</td>
                <td data-label={s.person}>{b.person}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {l.gekuerzt && <p>{t.mehr(l.belege.length)}</p>}
    </section>
  )
}
