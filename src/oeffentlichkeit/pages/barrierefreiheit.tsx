import { Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { alsDatum, Icon, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { bekannteBarrieren } from '../barriere.ts'
import { liesErklaerung } from '../barrierefreiheit.ts'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon, uebersetzt } from '../website/kontext.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const { traeger } = z.umfeld
  const { angaben, gesetz, stelle, geprueft } = await liesErklaerung(z.db, z.traegerId, traeger.land)
  const { luecken, erstelltAm, geprueftAm, stand, methode, methodeText, freiwillig } = angaben
  return {
    stand,
    methode,
    methodeText,
    freiwillig,
    erstellt: alsDatum(erstelltAm),
    geprueft: alsDatum(geprueftAm),
    luecken: luecken.map(({ texte, ...l }) => ({ ...l, ...uebersetzt(k, texte) })),
    gesetz,
    stelle,
    stelleGeprueft: geprueft,
    bekannte: (await bekannteBarrieren(z.db, z.traegerId)).map((b) => ({ ...b, gemeldet: alsDatum(b.gemeldet) })),
    wer: traeger.name,
    adresse: webadresse(z.umfeld),
  }
})

type D = Readonly<{ d: ReturnType<typeof useLoaderData<typeof loader>> }>

/** The accessibility statement, made from data. */
export default function Barrierefreiheitsseite() {
  const d = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).barrierefreiheit
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={t.vorspann(d.wer, d.adresse)}>
        <p className="tw-abstand">
          <Link className="kern-btn kern-btn--primary" to="/barriere-melden">
            <span className="kern-label">{t.melden}</span>
          </Link>
        </p>
      </Seitenkopf>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h2>{t.stand}</h2>
        <p>{t.staende[d.stand]}</p>
        <p>
          {t.massstab} <span lang="de">{d.gesetz ?? 'Landesrecht'}</span>.
        </p>
        <Luecken d={d} />
        <h2>{t.laeuft.titel}</h2>
        <ul className="tw-haken-liste">
          {t.laeuft.liste.map((satz) => (
            <li key={satz}>
              <Icon name="check" />
              {satz}
            </li>
          ))}
        </ul>
        <h2>{t.erstellt}</h2>
        <p>
          {t.methoden[d.methode]} <span lang="de">{d.methodeText}</span>
        </p>
        <p>{t.erstelltAm(d.erstellt, d.geprueft)}</p>
        {d.freiwillig !== '' && (
          <>
            <h2>{t.freiwillig}</h2>
            <p lang="de">{d.freiwillig}</p>
          </>
        )}
        <Melden d={d} />
        <Stelle d={d} />
        <p className="tw-klein">
          <a href={useHref('/barrierefreiheit.json')}>{t.json}</a>
        </p>
      </div>
    </Seite>
  )
}

function Luecken({ d: { luecken } }: D) {
  const t = websiteTexte(useSprache()).barrierefreiheit
  return (
    <>
      <h2>{t.nicht}</h2>
      {luecken.length === 0 && <p>{t.nichts}</p>}
      <ul className="tw-luecken">
        {luecken.map((l) => (
          <li key={l.text.was}>
            <p lang={l.lang}>
              <strong>{l.text.was}</strong>
            </p>
            {l.text.statt !== '' && <p lang={l.lang}>{t.stattdessen(l.text.statt)}</p>}
            <p className="tw-klein tw-leise">
              {t.gruende[l.grund]}
              {l.kriterium !== '' && `, ${t.norm(l.kriterium)}`}
              {l.geplantBis !== '' && `. ${t.bis(alsDatum(l.geplantBis))}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Melden({ d: { bekannte } }: D) {
  const t = websiteTexte(useSprache()).barrierefreiheit
  return (
    <>
      <h2>{t.melden}</h2>
      <p>
        {t.meldenSatz} <Link to="/barriere-melden">{t.melden}</Link>
      </p>
      <h3>{t.bekannt}</h3>
      {bekannte.length === 0 && <p>{t.bekanntKeine}</p>}
      <ul className="tw-luecken">
        {bekannte.map((b) => (
          <li key={b.was + b.gemeldet}>
            <p lang="de">{b.was}</p>
            <p className="tw-klein tw-leise">
              {t.gemeldet(b.gemeldet)}, {b.behoben ? t.behoben : t.inArbeit}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Stelle({ d: { stelle, stelleGeprueft } }: D) {
  const t = websiteTexte(useSprache()).barrierefreiheit
  return (
    <>
      <h2>{t.stelle}</h2>
      {stelle === undefined && <p>{t.stelleOffen}</p>}
      {stelle && (
        <>
          <p>{t.stelleSatz(stelle.name)}</p>
          {stelle.anschrift !== '' && <p className="tw-zeilen">{stelle.anschrift}</p>}
          {stelle.telefon !== '' && (
            <p>
              <Telefon nummer={stelle.telefon} />
            </p>
          )}
          {stelle.email !== '' && (
            <p>
              <a href={`mailto:${stelle.email}`}>{stelle.email}</a>
            </p>
          )}
          {stelle.webadresse.startsWith('https://') && (
            <p>
              <a href={stelle.webadresse}>{stelle.webadresse.replace('https://', '')}</a>
            </p>
          )}
          {!stelleGeprueft && <p className="tw-klein tw-leise">{t.ungeprueft}</p>}
        </>
      )}
    </>
  )
}
