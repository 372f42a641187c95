import { Link, useLoaderData } from 'react-router'
import { liesBescheide } from '../../bescheid/index.ts'
import { anhoerungsbriefeAn } from '../../foerderung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Betrag, Icon, Seite, useSprache } from '../../platform/ui/index.ts'
import { bescheidTitel } from '../mein/bescheid-titel.ts'
import { zustellwunsch } from '../mein/einwilligung.ts'
import { gelesenAm } from '../mein/gelesen.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { liesMeineVerfuegungen } from '../mein/meine-verfuegung.ts'
import { tagLang } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Liste der Bescheide')
  const bescheide = await liesBescheide(z.db, z.traegerId, fall.fallId)
  const einzelne = await liesMeineVerfuegungen(z, fall)
  const { fallId, personId } = fall
  const anhoerungen = personId === null ? [] : await anhoerungsbriefeAn(z.db, z.traegerId, { art: 'person', id: personId, fallId })
  const gelesen = await gelesenAm(z.db, z.traegerId, z.konto.kontoId, [...bescheide.map((b) => b.bescheidId), ...einzelne.map((v) => v.verfuegungId)])
  const wunsch = fall.personId === null ? undefined : await zustellwunsch(z.db, z.traegerId, fall.fallId, fall.personId)
  return {
    elektronisch: wunsch?.elektronisch,
    bescheide: bescheide.map((b) => ({
      bescheidId: b.bescheidId,
      titel: bescheidTitel(b, z.sprache),
      nummer: b.nummer,
      vorlaeufig: b.vorlaeufig,
      geaendertDurch: b.geaendertDurch,
      vom: tagLang(tagVon(b.erlassenAm).toString(), z.sprache),
      cent: b.anspruchCent,
      neu: !gelesen.has(b.bescheidId),
    })),
    anhoerungen: anhoerungen.map(({ dokumentId, name, am, frist }) => ({
      dokumentId,
      name,
      vom: tagLang(am, z.sprache),
      bis: tagLang(frist, z.sprache),
    })),
    einzelne: einzelne.map((v) => ({
      verfuegungId: v.verfuegungId,
      art: v.art,
      titel: v.titel,
      nummer: v.nummer,
      vom: tagLang(tagVon(v.erlassenAm).toString(), z.sprache),
      neu: !gelesen.has(v.verfuegungId),
    })),
  }
})

/** All decisions of the case, the newest first. */
export default function Bescheide() {
  const { bescheide, einzelne, anhoerungen, elektronisch } = useLoaderData<typeof loader>()
  const alle = texte(useSprache())
  const t = alle.bescheide
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {bescheide.length === 0 && einzelne.length === 0 && anhoerungen.length === 0 && <p>{t.keine}</p>}
        <ul className="tw-post">
          {bescheide.map((b) => (
            <li key={b.bescheidId} className={b.neu ? 'ist-neu' : undefined}>
              <Link to={`/mein/bescheide/${b.bescheidId}`}>
                {b.titel} {t.vom(b.vom)}
              </Link>{' '}
              {b.neu && (
                <span className="tw-zustand tw-zustand--erlassen">
                  <Icon name="mail" />
                  {alle.allgemein.neu}
                </span>
              )}
              <small>{[b.nummer, b.vorlaeufig && t.vorlaeufig, b.geaendertDurch && t.ersetzt(b.geaendertDurch)].filter(Boolean).join(', ')}</small>
              <small>
                <Betrag euro={b.cent / 100} />
              </small>
            </li>
          ))}
        </ul>
        {einzelne.length > 0 && (
          <>
            <h2>{alle.entscheidung.weitere}</h2>
            <ul className="tw-post">
              {einzelne.map((v) => (
                <li key={v.verfuegungId} className={v.neu ? 'ist-neu' : undefined}>
                  <Link to={`/mein/entscheidungen/${v.verfuegungId}`}>
                    {alle.entscheidung.arten[v.art]} {t.vom(v.vom)}
                  </Link>{' '}
                  {v.neu && (
                    <span className="tw-zustand tw-zustand--erlassen">
                      <Icon name="mail" />
                      {alle.allgemein.neu}
                    </span>
                  )}
                  <small>{v.nummer}</small>
                  <small lang="de">{v.titel}</small>
                </li>
              ))}
            </ul>
          </>
        )}
        {anhoerungen.length > 0 && (
          <>
            <h2>{t.anhoerungen}</h2>
            <p>{t.anhoerungText}</p>
            <ul className="tw-post">
              {anhoerungen.map((a) => (
                <li key={a.dokumentId}>
                  <Link reloadDocument to={`/mein/anhoerung.pdf?brief=${a.dokumentId}`}>
                    {t.anhoerung(a.vom)}
                  </Link>
                  <small lang="de">{a.name}</small>
                  <small>{t.anhoerungBis(a.bis)}</small>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <Link to="/mein/zahlungen">{t.zahlungen}</Link>
        </p>
        {elektronisch !== undefined && (
          <>
            <h2>{t.zustellung}</h2>
            <p>
              {elektronisch ? t.zustellungPortal : t.zustellungPapier} <Link to="/mein/zustellung">{t.aendern}</Link>
            </p>
          </>
        )}
      </div>
    </Seite>
  )
}
