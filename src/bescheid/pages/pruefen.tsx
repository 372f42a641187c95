import { type ActionFunctionArgs, Link, useActionData } from 'react-router'
import { netzVon, wartezeit, zaehleVersuch } from '../../platform/auth/index.ts'
import { forTraeger } from '../../platform/db/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { adresseKontext, umfeldKontext } from '../../platform/http/umfeld.ts'
import { spracheVon } from '../../platform/sprache/index.ts'
import { alsEuro, alsMonat, Fehlerliste, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import type { Pruefbericht } from '../pruefbericht.ts'
import { pruefeBescheid } from '../pruefung.ts'
import { oeffentlicherSchluessel } from '../schluessel.ts'
import { type Texte, texte } from '../texte/index.ts'

const HOECHSTENS = 10_000_000
/** Checks a day from one connection before it has to wait; an advice centre has many. */
const FREI = 100

/** Checks an uploaded notice as `tragwerk pruefen` does, with the keys of this Träger. Nothing of it is kept or logged. */
export async function action({ request, context }: ActionFunctionArgs): Promise<{ meldung: string } | { bericht: Pruefbericht }> {
  const sprache = spracheVon({ request, context })
  const t = texte(sprache).pruefen
  const datei = (await formularAus(request)).get('datei')
  if (!(datei instanceof File) || datei.size === 0) return { meldung: t.keineDatei }
  if (datei.size > HOECHSTENS) return { meldung: t.zuGross }
  const { db, traeger, uhr } = context.get(umfeldKontext)
  const zaehler = { was: 'pruefen', wer: netzVon(context.get(adresseKontext)), frei: FREI }
  // reading a file takes a while: not inside of a transaction
  const { bis, schluessel } = await forTraeger(db, traeger.traegerId, async (trx) => ({
    bis: await zaehleVersuch(trx, traeger.traegerId, [zaehler], uhr.jetzt()),
    schluessel: await oeffentlicherSchluessel(trx, traeger),
  }))
  if (bis !== undefined) return { meldung: t.zuOft(wartezeit(bis, uhr.jetzt(), sprache)) }
  return { bericht: await pruefeBescheid(new Uint8Array(await datei.arrayBuffer()), { schluessel, sprache }) }
}

/** Anybody checks a notice: amounts recalculated month by month, attachments, pages, signature. Works without JavaScript. */
export default function Pruefen() {
  const antwort = useActionData<typeof action>()
  const t = texte(useSprache()).pruefen
  const meldung = antwort && 'meldung' in antwort ? antwort.meldung : undefined
  return (
    <Seite titel={t.titel} fehlerhaft={meldung !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        {meldung && <Fehlerliste meldungen={[{ feld: 'datei', satz: meldung }]} />}
        {antwort && 'bericht' in antwort && <Bericht b={antwort.bericht} />}
        <form method="post" encType="multipart/form-data" className="tw-fliess">
          <div className={meldung ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
            <label htmlFor="f-datei">{t.datei}</label>
            <small id="f-datei-hinweis">{t.dateiHinweis}</small>
            <input id="f-datei" type="file" name="datei" accept="application/pdf,.pdf" aria-describedby="f-datei-hinweis" />
          </div>
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.knopf}</span>
          </button>
        </form>
        <p className="tw-leise">
          {t.befehl} <code>./tragwerk pruefen bescheid.pdf</code>. {t.schluessel}{' '}
          <Link reloadDocument to="/.well-known/tragwerk-schluessel.json">
            /.well-known/tragwerk-schluessel.json
          </Link>
          .
        </p>
      </div>
    </Seite>
  )
}

function Bericht({ b }: { b: Pruefbericht }) {
  const sprache = useSprache()
  const t = texte(sprache).pruefen
  if (b.art === 'fremd') return <Hinweis art="warning" titel={b.satz} />
  return (
    <section aria-labelledby="ergebnis" className="tw-fliess">
      {/* the title of the file itself */}
      <h2 id="ergebnis" lang="de">
        {b.titel}
      </h2>
      <Hinweis art={b.stimmt ? 'success' : 'warning'} titel={urteil(b, t)}>
        <p>{b.unterschrift.satz}</p>
      </Hinweis>
      {b.befunde.length > 0 && (
        <>
          <h3>{t.veraendert}</h3>
          <ul className="tw-liste">
            {b.befunde.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ul>
        </>
      )}
      {b.anmerkungen.map((s) => (
        <p key={s}>{s}</p>
      ))}
      {b.monate.length > 0 && (
        <table className="tw-tabelle">
          <caption>{t.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.monat}</th>
              <th scope="col" className="zahl">
                {t.imBescheid}
              </th>
              <th scope="col">{t.ergebnis}</th>
            </tr>
          </thead>
          <tbody>
            {b.monate.map((m) => (
              <tr key={m.monat}>
                <th scope="row">{alsMonat(m.monat, sprache)}</th>
                <td className="zahl">{m.anspruch === undefined ? '–' : alsEuro(m.anspruch / 100)}</td>
                <td>{m.abweichungen.length === 0 ? t.stimmt : t.stimmtNicht(m.abweichungen.join('; '))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function urteil(b: Extract<Pruefbericht, { art: 'geprueft' }>, t: Texte['pruefen']): string {
  if (!b.stimmt) return t.urteil.falsch
  if (b.einzeln) return b.bytegleich ? t.urteil.einzelnUnveraendert : t.urteil.einzelnRichtig
  return b.bytegleich ? t.urteil.unveraendert : t.urteil.richtig
}
