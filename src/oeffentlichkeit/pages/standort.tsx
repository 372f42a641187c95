import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Icon, Markdown, Ortsmarke, Seite, useSprache, Wochenzeiten } from '../../platform/ui/index.ts'
import { Bildansicht } from '../ansicht/bild.tsx'
import { Seitenkopf, Telefon, Textteil } from '../ansicht/seitenteile.tsx'
import { Stellenliste } from '../ansicht/stellen.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesStandort } from '../website/standort.ts'

export const loader = fuerAlle(async (z) => {
  const ort = await liesStandort(await kontextVon(z), z.params.adresse ?? '')
  if (ort === undefined) throw new Response(null, { status: 404 })
  return ort
})

/** One office: hours, way, building, people to call. */
export default function Standortseite() {
  const o = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).orte
  return (
    <Seite titel={o.name}>
      <Seitenkopf titel={o.name} stufen={[{ nach: '/vor-ort', titel: t.titel }]}>
        <p className="tw-abstand">
          <Ortsmarke {...o.marke} />
        </p>
      </Seitenkopf>
      <div className="tw-rahmen tw-zweispaltig">
        <div className="tw-textteile">
          {o.hinweise.length > 0 && (
            <section>
              <h2>{t.hinweise}</h2>
              <ul className="tw-ohne">
                {o.hinweise.map((h) => (
                  <li key={h.pfad} lang={h.lang}>
                    <Icon name="warning" klein /> <Link to={h.pfad}>{h.titel}</Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{t.oeffnung}</h2>
            <Wochenzeiten woche={o.woche} />
            {o.heuteAnders && <p className="tw-ort__anders">{t.abweichend}</p>}
            {o.teile.oeffnung && (
              <div className="tw-fliess tw-prosa" lang={o.lang}>
                <Markdown baum={o.teile.oeffnung} />
              </div>
            )}
          </section>
          {o.ausnahmen.length > 0 && (
            <section>
              <h2>{t.ausnahmen}</h2>
              <dl className="tw-zeiten">
                {o.ausnahmen.map((a) => (
                  <div key={a.wann}>
                    <dt>{a.wann}</dt>
                    <dd>
                      {a.zeiten}
                      {a.grund !== '' && <span lang={a.lang}>. {a.grund}</span>}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <Textteil titel={t.anfahrt} baum={o.teile.anfahrt} lang={o.lang} />
          <Textteil titel={t.bus} baum={o.teile.bus} lang={o.lang} />
          <Textteil titel={t.parken} baum={o.teile.parken} lang={o.lang} />
          <Barrierefreies o={o} />
          {o.stellen.length > 0 && (
            <section>
              <h2>{t.stellen}</h2>
              <Stellenliste stellen={o.stellen} />
            </section>
          )}
        </div>
        <Anschrift o={o} />
      </div>
    </Seite>
  )
}

type O = Readonly<{ o: ReturnType<typeof useLoaderData<typeof loader>> }>

function Barrierefreies({ o }: O) {
  const { orte: t, barrierefreies } = websiteTexte(useSprache())
  if (o.barrierefrei.length === 0 && !o.gebaerdensprache && o.teile.barrierefrei === undefined) return null
  return (
    <section>
      <h2>{t.barrierefrei}</h2>
      <ul className="tw-haken-liste">
        {o.barrierefrei.map((b) => (
          <li key={b}>
            <Icon name="check" />
            {barrierefreies[b]}
          </li>
        ))}
        {o.gebaerdensprache && (
          <li>
            <Icon name="sign-language" />
            {t.gebaerden}
          </li>
        )}
      </ul>
      {o.teile.barrierefrei && (
        <div className="tw-fliess tw-prosa tw-abstand" lang={o.lang}>
          <Markdown baum={o.teile.barrierefrei} />
        </div>
      )}
    </section>
  )
}

function Anschrift({ o }: O) {
  const t = websiteTexte(useSprache()).orte
  return (
    <aside className="tw-randspalte" aria-label={t.anschrift}>
      <section className="tw-randkasten">
        <h2>{t.anschrift}</h2>
        <address>
          {o.strasse}
          <br />
          {o.ort}
        </address>
        {o.postanschrift !== '' && (
          <>
            <h3>{t.post}</h3>
            <address>{o.postanschrift}</address>
          </>
        )}
        {o.telefon !== '' && (
          <>
            <h3>{t.telefon}</h3>
            <p>
              <Telefon nummer={o.telefon} />
            </p>
          </>
        )}
        {o.email !== '' && (
          <>
            <h3>{t.email}</h3>
            <p>
              <a href={`mailto:${o.email}`}>{o.email}</a>
            </p>
          </>
        )}
        {o.karte !== '' && (
          <p className="tw-klein tw-abstand">
            <a href={o.karte}>{t.karte}</a>
          </p>
        )}
      </section>
      {o.sprachen.length > 0 && (
        <section className="tw-randkasten">
          <h2>{t.sprachen}</h2>
          <p>{o.sprachen.join(', ')}</p>
        </section>
      )}
      {o.bild && <Bildansicht bild={o.bild} />}
    </aside>
  )
}
