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
  if (!/^[\p{L}\d][\p{L}\d._@-]{1,79}$/u.test(eingabe.kennung))
    return fehler('kennung', 'Die Kennung braucht 2 bis 80 Zeichen: Buchstaben, Ziffern, Punkt, Bindestrich oder @.')
  if (eingabe.name === '' || eingabe.name.length > 120) return fehler('name', 'Bitte geben Sie einen Namen mit höchstens 120 Zeichen ein.')
  if (eingabe.stelle.length > 120) return fehler('stelle', 'Die Stelle darf höchstens 120 Zeichen haben.')
  const rollen = formular.getAll('rollen').map(String).filter(istRolle)
  if (rollen.length === 0) return fehler('rollen', 'Bitte wählen Sie mindestens eine Rolle.')
  const passwort = einmalPasswort()
  const angelegt = await legeKontoAn(z.db, z, { art: 'personal', ...eingabe, rollen, passwort, passwortWechseln: true })
  if (!angelegt.ok) return fehler('kennung', `Die Kennung „${eingabe.kennung}“ ist schon vergeben.`)
  return { ok: true as const, kennung: eingabe.kennung, passwort }
})

/** Accounts of the staff. */
export default function Konten() {
  const { konten } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const fehler = antwort?.ok === false ? antwort : undefined
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{`${fehler ? 'Fehler: ' : ''}Konten – Tragwerk`}</title>
      <div className="ap-titel">
        <h1>Konten</h1>
      </div>
      {antwort?.ok && <Einmalpasswort kennung={antwort.kennung} passwort={antwort.passwort} />}
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{konten.length} Konten</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kennung</th>
            <th scope="col">Stelle</th>
            <th scope="col">Rollen</th>
            <th scope="col">Zweiter Nachweis</th>
            <th scope="col">Zuletzt angemeldet</th>
            <th scope="col">Zustand</th>
          </tr>
        </thead>
        <tbody>
          {konten.map((k) => (
            <tr key={k.kontoId}>
              <td data-label="Name">
                <Link to={`/verwaltung/konten/${k.kontoId}`}>{k.name}</Link>
              </td>
              <td data-label="Kennung">{k.kennung}</td>
              <td data-label="Stelle">{k.stelle || '–'}</td>
              <td data-label="Rollen" className="ap-umbruch">
                {k.rollen || '–'}
              </td>
              <td data-label="Zweiter Nachweis">{k.extern ? 'beim Anmeldedienst' : k.faktoren > 0 ? 'ja' : 'nein'}</td>
              <td data-label="Zuletzt angemeldet">{k.angemeldetAm ?? 'noch nie'}</td>
              <td data-label="Zustand">{k.gesperrt ? 'gesperrt' : 'offen'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="neu" className="tw-fliess tw-o3 ap-schmal">
        <h2 id="neu">Konto anlegen</h2>
        <Fehlerliste meldungen={fehler ? [fehler] : []} />
        <Form method="post" className="tw-fliess" key={antwort?.ok ? antwort.kennung : 'neu'}>
          <AnmeldeFeld
            name="name"
            label="Name"
            typ="text"
            fuellt="off"
            wert={fehler?.eingabe.name}
            fehlerhaft={fehler?.feld === 'name' || undefined}
          />
          <AnmeldeFeld
            name="kennung"
            label="Kennung"
            hinweis="damit meldet sich die Person an"
            typ="text"
            fuellt="off"
            wert={fehler?.eingabe.kennung}
            fehlerhaft={fehler?.feld === 'kennung' || undefined}
          />
          <AnmeldeFeld name="stelle" label="Team oder Stelle" typ="text" fuellt="off" wert={fehler?.eingabe.stelle} freiwillig />
          <Rollenwahl gewaehlt={[]} />
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">Konto anlegen</span>
          </button>
        </Form>
      </section>
    </main>
  )
}
