import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../audit/index.ts'
import { formularAus } from '../../http/formular.ts'
import { Fehlerliste } from '../../ui/index.ts'
import { AnmeldeFeld } from '../ansicht/anmelde-feld.tsx'
import { Einmalpasswort } from '../ansicht/einmalpasswort.tsx'
import { Rollenwahl } from '../ansicht/rollenwahl.tsx'
import { alsKennung, legeKontoAn } from '../konto.ts'
import { einmalPasswort } from '../passwort.ts'
import { istRolle, rollenName } from '../rechte.ts'
import { geschuetzt } from '../schutz.ts'
import { konten as t } from '../texte/personal.ts'
import { liesPersonalkonten } from '../verwaltung.ts'

export const loader = geschuetzt('konto.verwalten', async ({ db, traegerId }) => {
  const konten = await liesPersonalkonten(db, traegerId)
  return {
    konten: konten.map((k) => ({
      ...k,
      rollen: k.rollen.filter(istRolle).map(rollenName).join(', '),
      angemeldetAm: k.angemeldetAm && zeitInDeutschland(k.angemeldetAm).slice(0, 16),
    })),
  }
})

export const action = geschuetzt('konto.verwalten', async (z) => {
  const formular = await formularAus(z.request)
  const text = (name: string) => String(formular.get(name) ?? '').trim()
  const eingabe = { kennung: alsKennung(text('kennung')), name: text('name'), stelle: text('stelle') }
  const fehler = (feld: string, satz: string) => ({ ok: false as const, feld, satz, eingabe })
  if (!/^[\p{L}\d][\p{L}\d._@-]{1,79}$/u.test(eingabe.kennung)) return fehler('kennung', t.fehler.kennung)
  if (eingabe.name === '' || eingabe.name.length > 120) return fehler('name', t.fehler.name)
  if (eingabe.stelle.length > 120) return fehler('stelle', t.fehler.stelle)
  const rollen = formular.getAll('rollen').map(String).filter(istRolle)
  if (rollen.length === 0) return fehler('rollen', t.fehler.rollen)
  const passwort = einmalPasswort()
  const angelegt = await legeKontoAn(z.db, z, { art: 'personal', ...eingabe, rollen, passwort, passwortWechseln: true })
  if (!angelegt.ok) return fehler('kennung', t.fehler.vergeben(eingabe.kennung))
  return { ok: true as const, kennung: eingabe.kennung, passwort }
})

/** Accounts of the staff. */
export default function Konten() {
  const { konten } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort?.ok === false ? antwort : undefined
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(fehler !== undefined)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      {antwort?.ok && <Einmalpasswort kennung={antwort.kennung} passwort={antwort.passwort} />}
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.liste(konten.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spalten.name}</th>
            <th scope="col">{t.spalten.kennung}</th>
            <th scope="col">{t.spalten.stelle}</th>
            <th scope="col">{t.spalten.rollen}</th>
            <th scope="col">{t.spalten.nachweis}</th>
            <th scope="col">{t.spalten.angemeldet}</th>
            <th scope="col">{t.spalten.zustand}</th>
          </tr>
        </thead>
        <tbody>
          {konten.map((k) => (
            <tr key={k.kontoId}>
              <td data-label={t.spalten.name}>
                <Link to={`/verwaltung/konten/${k.kontoId}`}>{k.name}</Link>
              </td>
              <td data-label={t.spalten.kennung}>{k.kennung}</td>
              <td data-label={t.spalten.stelle}>{k.stelle || '–'}</td>
              <td data-label={t.spalten.rollen} className="ap-umbruch">
                {k.rollen || '–'}
              </td>
              <td data-label={t.spalten.nachweis}>{k.extern ? t.nachweis.extern : k.faktoren > 0 ? t.nachweis.ja : t.nachweis.nein}</td>
              <td data-label={t.spalten.angemeldet}>{k.angemeldetAm ?? t.nochNie}</td>
              <td data-label={t.spalten.zustand}>{k.gesperrt ? t.gesperrt : t.offen}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="neu" className="tw-fliess tw-o3 ap-schmal">
        <h2 id="neu">{t.anlegen.titel}</h2>
        <Fehlerliste meldungen={fehler ? [fehler] : []} />
        <Form method="post" className="tw-fliess" key={antwort?.ok ? antwort.kennung : 'neu'}>
          <AnmeldeFeld
            name="name"
            label={t.anlegen.name}
            typ="text"
            fuellt="off"
            wert={fehler?.eingabe.name}
            fehlerhaft={fehler?.feld === 'name' || undefined}
          />
          <AnmeldeFeld
            name="kennung"
            label={t.anlegen.kennung}
            hinweis={t.anlegen.kennungHinweis}
            typ="text"
            fuellt="off"
            wert={fehler?.eingabe.kennung}
            fehlerhaft={fehler?.feld === 'kennung' || undefined}
          />
          <AnmeldeFeld name="stelle" label={t.anlegen.stelle} typ="text" fuellt="off" wert={fehler?.eingabe.stelle} freiwillig />
          <Rollenwahl gewaehlt={[]} />
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.anlegen.knopf}</span>
          </button>
        </Form>
      </section>
    </main>
  )
}
