import { Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { istTag } from '../../platform/clock/index.ts'
import { alsDatum, alsEuro, Markdown, NBSP, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { richtwerteAm } from '../website/richtwerte.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const gefragt = z.url.searchParams.get('am') ?? ''
  const tag = istTag(gefragt) ? gefragt : k.heute
  const anderer = tag !== k.heute
  return { ...(await richtwerteAm(k, tag)), tag, anderer, fehler: gefragt !== '' && !istTag(gefragt), telefon: z.umfeld.traeger.telefon }
})

type Tabelle = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['gilt']>

/** The housing limits of a day, what comes next and what went before. */
export default function RichtwerteSeite() {
  const { gilt, kommt, frueher, tag, anderer, fehler } = useLoaderData<typeof loader>()
  const alle = websiteTexte(useSprache())
  const t = alle.richtwerte
  const csv = useHref('/wohnen/richtwerte.csv')
  return (
    <Seite titel={t.titel} fehlerhaft={fehler}>
      <Seitenkopf
        titel={t.titel}
        kurz={t.satz}
        stufen={[
          { nach: '/leistungen', titel: alle.leistungen.titel },
          { nach: '/themen/wohnen', titel: alle.bereiche.wohnen.titel },
        ]}
      />
      <div className="tw-rahmen tw-schlicht">
        {gilt === undefined && <p className="tw-lese">{t.keine}</p>}
        {gilt && <Werte d={gilt} titel={anderer ? t.amTag(alsDatum(tag)) : undefined} />}
        {kommt && (
          <section className="tw-abschnitt tw-kommt">
            <h2>{t.kommt(kommt.ab)}</h2>
            <Raeume d={kommt} />
          </section>
        )}
        <section className="tw-abschnitt tw-spalten">
          <div className="tw-s7 tw-fliess">
            <h2>{t.umzug}</h2>
            <p>{t.umzugSatz}</p>
            <p>{t.einzelfall}</p>
          </div>
          <div className="tw-s5">
            <form className="tw-stichtag" action={useHref('/wohnen/richtwerte')}>
              <div className="tw-feld">
                <label htmlFor="am">{t.zeigeAndere}</label>
                {fehler && <p className="tw-feldfehler">{t.keinTag}</p>}
                <input id="am" name="am" type="date" defaultValue={tag} required />
              </div>
              <button type="submit" className="kern-btn kern-btn--secondary">
                <span className="kern-label">{t.tagZeigen}</span>
              </button>
            </form>
            {frueher.map((f) => (
              <p key={f.giltAb} className="tw-klein tw-abstand">
                <Link to={`/wohnen/richtwerte?am=${f.giltAb}`}>
                  {t.vorher}: {zeitraum(f, t)}
                </Link>
              </p>
            ))}
            <p className="tw-abstand">
              <a href={csv} download>
                {t.csv}
              </a>
            </p>
          </div>
        </section>
      </div>
    </Seite>
  )
}

function zeitraum(d: Pick<Tabelle, 'ab' | 'bis'>, t: ReturnType<typeof websiteTexte>['richtwerte']): string {
  return d.bis ? t.gilt(d.ab, d.bis) : t.giltAb(d.ab)
}

function Werte({ d, titel }: { d: Tabelle; titel: string | undefined }) {
  const t = websiteTexte(useSprache()).richtwerte
  return (
    <section>
      <h2>{titel ?? zeitraum(d, t)}</h2>
      <p className="tw-leise">
        {titel && `${zeitraum(d, t)}. `}
        {t[d.miete]}
      </p>
      <Raeume d={d} />
      <div className="tw-fliess tw-prosa tw-lese tw-abstand" lang={d.lang}>
        <Markdown baum={d.hinweis} />
      </div>
      <p className="tw-klein tw-leise tw-abstand">
        {t.quelle}: <span lang="de">{d.quelleZiel === '' ? d.quelle : <Quelle ziel={d.quelleZiel} text={d.quelle} />}</span>
      </p>
    </section>
  )
}

function Quelle({ ziel, text }: { ziel: string; text: string }) {
  return ziel.startsWith('/') ? <Link to={ziel}>{text}</Link> : <a href={ziel}>{text}</a>
}

function Raeume({ d }: { d: Tabelle }) {
  const t = websiteTexte(useSprache()).richtwerte
  return (
    <div className="tw-raeume">
      {d.raeume.map((r) => (
        <div key={r.name}>
          <table className="tw-tabelle">
            <caption lang="de">{r.name}</caption>
            <thead>
              <tr>
                <th scope="col">{t.personen}</th>
                <th scope="col" className="tw-zahl">
                  {t.flaeche}
                </th>
                <th scope="col" className="tw-zahl">
                  {t.betrag}
                </th>
              </tr>
            </thead>
            <tbody>
              {r.werte.map((w) => (
                <Zeile key={w.personen} name={t.person(w.personen)} w={w} />
              ))}
              {r.jeWeiterePerson && <Zeile name={t.weitere} w={r.jeWeiterePerson} plus />}
            </tbody>
          </table>
          {r.orte.length > 0 && (
            <p className="tw-klein tw-leise" lang="de">
              {t.orte(r.orte.join(', '))}
            </p>
          )}
        </div>
      ))}
    </div>
  )
}

function Zeile({ name, w, plus = false }: { name: string; w: Readonly<{ flaeche: number; cent: number }>; plus?: boolean }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="tw-zahl">
        {plus && '+ '}
        {w.flaeche}
        {NBSP}m²
      </td>
      <td className="tw-zahl">
        {plus && '+ '}
        {alsEuro(w.cent / 100)}
      </td>
    </tr>
  )
}
