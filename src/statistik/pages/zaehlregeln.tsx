import { Form, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { eintrittsarten, instrument, zaehlregeln, zaehltAls } from '../../recht/index.ts'
import { Tabellenkopf } from '../ansicht/tabellenkopf.tsx'
import { Wirkungsseite } from '../ansicht/wirkungsseite.tsx'
import { massnahmenDesHauses } from '../massnahmenliste.ts'
import { zaehlseite as t } from '../texte/personal-wirkung.ts'
import { geltendeRegeln, legeRegelFest } from '../zaehlregel.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('kennzahl.lesen', async (z) => {
  const lokale = await geltendeRegeln(z.db, z.traegerId)
  return {
    reiter: { regeln: darf(z.konto, 'kennzahl.regeln'), meldedaten: darf(z.konto, 'meldedaten.lesen') },
    regeln: zaehlregeln.map(({ instrument: code, massnahme, begleitend, oeffentlich, lokal, fundstelle, satz }) => ({
      code,
      name: instrument(code).name,
      stelle: `${fundstelle.stelle} ${fundstelle.gesetz}`,
      massnahme,
      eintritt: oeffentlich ? ('oeffentlich' as const) : begleitend ? ('integration' as const) : ('keinEintritt' as const),
      lokal,
      satz,
      festgelegt: lokale.filter((r) => r.instrument === code).map(({ giltAb, massnahme: ja, grund }) => ({ giltAb, ja, grund })),
    })),
    arten: eintrittsarten.map((art) => ({ art, als: zaehltAls(art) })),
    massnahmen: await massnahmenDesHauses(z.db, z.traegerId, lokale, tagVon(z.jetzt).toPlainYearMonth().toString()),
  }
})

export const action = geschuetzt('kennzahl.regeln', async (z) => {
  const f = await formularAus(z.request)
  const text = (name: string) => String(f.get(name) ?? '').trim()
  const ergebnis = await legeRegelFest(z.db, z, {
    instrument: text('instrument'),
    massnahme: text('massnahme') === 'ja',
    giltAb: text('giltAb'),
    grund: text('grund'),
  })
  return ergebnis.ok ? { ok: true as const, satz: t.getan } : ergebnis
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What counts as what, and what of it the house may decide. */
export default function Zaehlregeln() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <Wirkungsseite titel={t.titel} fenster={t.fenster} reiter={d.reiter} fehlerhaft={antwort?.ok === false}>
      <p className="tw-lese">{t.vorspann}</p>
      {antwort && (
        <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.ok ? antwort.satz : t.nichtGetan}>
          {!antwort.ok && <p>{antwort.satz}</p>}
        </Hinweis>
      )}
      <Instrumente regeln={d.regeln} />
      <Arten arten={d.arten} />
      <Massnahmen massnahmen={d.massnahmen} />
      {d.reiter.regeln && <Festlegen regeln={d.regeln} />}
    </Wirkungsseite>
  )
}

function Instrumente({ regeln }: Readonly<{ regeln: Daten['regeln'] }>) {
  const s = t.spalten
  return (
    <section className="wk-teil" aria-labelledby="instrumente">
      <h2 id="instrumente">{t.instrumente}</h2>
      <table className="ap-tabelle ap-karten wk-stapel">
        <caption className="kern-sr-only">{t.instrumente}</caption>
        <Tabellenkopf spalten={[s.instrument, s.massnahme, s.eintritt, s.regel, s.lokal]} />
        <tbody>
          {regeln.map((r) => (
            <tr key={r.code}>
              <th scope="row" data-label={s.instrument}>
                {r.name} <span className="tw-leise tw-normal">{r.code}</span>
              </th>
              <td data-label={s.massnahme}>{r.massnahme ? t.ja : t.nein}</td>
              <td data-label={s.eintritt}>{t[r.eintritt]}</td>
              <td data-label={s.regel}>
                {r.satz} <span className="tw-leise">({r.stelle})</span>
              </td>
              <td data-label={s.lokal}>
                {!r.lokal
                  ? t.fest
                  : r.festgelegt.length === 0
                    ? t.vorgabe
                    : r.festgelegt.map((f) => <p key={`${f.giltAb} ${f.grund}`}>{t.seit(alsMonat(f.giltAb), f.ja, f.grund)}</p>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Arten({ arten }: Readonly<{ arten: Daten['arten'] }>) {
  const s = t.artSpalten
  return (
    <section className="wk-teil" aria-labelledby="arten">
      <h2 id="arten">{t.arten}</h2>
      <table className="ap-tabelle ap-karten wk-stapel">
        <caption className="kern-sr-only">{t.arten}</caption>
        <Tabellenkopf spalten={[s.art, s.zaehlt, s.hinweis]} />
        <tbody>
          {arten.map(({ art, als }) => (
            <tr key={art}>
              <th scope="row" data-label={s.art}>
                {t.artNamen[art]}
              </th>
              <td data-label={s.zaehlt}>{t.artZaehlt[als]}</td>
              <td data-label={s.hinweis}>{als === 'integration' ? t.eineJeMonat : t.keine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Massnahmen({ massnahmen }: Readonly<{ massnahmen: Daten['massnahmen'] }>) {
  const s = t.massnahmenSpalten
  return (
    <section className="wk-teil" aria-labelledby="massnahmen">
      <h2 id="massnahmen">{t.massnahmen}</h2>
      <p>{t.massnahmenText}</p>
      {massnahmen.length === 0 ? (
        <div className="ap-leer">
          <p>{t.keineMassnahmen}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten wk-stapel">
          <caption className="kern-sr-only">{t.massnahmen}</caption>
          <Tabellenkopf spalten={[s.titel, s.instrument, s.schluessel, s.zaehlt]} />
          <tbody>
            {massnahmen.map((m) => (
              <tr key={m.massnahmeId}>
                <th scope="row" data-label={s.titel}>
                  {m.titel}
                </th>
                <td data-label={s.instrument}>{m.instrument}</td>
                <td data-label={s.schluessel} className={m.schluessel === '' ? 'wk-luecke' : undefined}>
                  {m.schluessel || t.ohneSchluessel}
                </td>
                <td data-label={s.zaehlt}>{m.zaehlt ? t.ja : t.nein}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Festlegen({ regeln }: Readonly<{ regeln: Daten['regeln'] }>) {
  const f = t.felder
  return (
    <section className="wk-teil" aria-labelledby="festlegen">
      <h2 id="festlegen">{t.festlegen}</h2>
      <p>{t.festlegenText}</p>
      <Form method="post" className="wk-form">
        <div className="wk-feld">
          <label htmlFor="instrument">{f.instrument}</label>
          <select id="instrument" name="instrument">
            {regeln
              .filter((r) => r.lokal)
              .map((r) => (
                <option key={r.code} value={r.code}>
                  {r.name}
                </option>
              ))}
          </select>
        </div>
        <div className="wk-feld">
          <label htmlFor="massnahme">{f.massnahme}</label>
          <select id="massnahme" name="massnahme">
            <option value="ja">{t.ja}</option>
            <option value="nein">{t.nein}</option>
          </select>
        </div>
        <div className="wk-feld">
          <label htmlFor="giltAb">{f.giltAb}</label>
          <small id="giltAb-h">{f.giltAbHinweis}</small>
          <input id="giltAb" name="giltAb" required autoComplete="off" aria-describedby="giltAb-h" />
        </div>
        <div className="wk-feld">
          <label htmlFor="grund">{f.grund}</label>
          <textarea id="grund" name="grund" rows={3} required maxLength={500} />
        </div>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.knopf}</span>
        </button>
      </Form>
    </section>
  )
}
