import { Form } from 'react-router'
import { mitglieder as t } from '../texte/personal-gremium.ts'
import { rollen } from '../texte/personal-netzwerk.ts'
import { Einzelknopf, Knopf } from './felder.tsx'

type Mitglied = Readonly<{
  mitgliedId: string
  hausName: string
  name: string
  funktion: string
  email: string
  rolle: string
  zeit: string
  vorbei: boolean
  eigenes: boolean
  ich: boolean
  verbunden: boolean
}>

/** Seats of a group; who keeps the list changes them in place. */
export function MitgliedTabelle({ mitglieder, leitet }: Readonly<{ mitglieder: readonly Mitglied[]; leitet: boolean }>) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.haus}</th>
          <th scope="col">{t.spalten.name}</th>
          <th scope="col">{t.spalten.funktion}</th>
          <th scope="col">{t.spalten.email}</th>
          <th scope="col">{t.spalten.rolle}</th>
          <th scope="col">{t.spalten.seit}</th>
          <th scope="col">{t.spalten.tun}</th>
        </tr>
      </thead>
      <tbody>
        {mitglieder.map((m) => (
          <tr key={m.mitgliedId}>
            <td data-label={t.spalten.haus}>{m.hausName}</td>
            <th scope="row" data-label={t.spalten.name}>
              {m.name}
            </th>
            <td data-label={t.spalten.funktion}>{m.funktion || '–'}</td>
            <td data-label={t.spalten.email} className="ap-umbruch">
              {m.email || '–'}
            </td>
            <td data-label={t.spalten.rolle}>{leitet && !m.vorbei ? <Rolle m={m} /> : rollen[m.rolle]}</td>
            <td data-label={t.spalten.seit}>{m.zeit}</td>
            <td data-label={t.spalten.tun}>
              <div className="nw-knoepfe">
                <Tun m={m} leitet={leitet} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rolle({ m }: Readonly<{ m: Mitglied }>) {
  return (
    <Form method="post" className="nw-knoepfe" key={m.rolle}>
      <input type="hidden" name="tat" value="rolle" />
      <input type="hidden" name="id" value={m.mitgliedId} />
      <select name="rolle" defaultValue={m.rolle} aria-label={t.rolleAendern(m.name)}>
        {Object.entries(rollen).map(([wert, text]) => (
          <option key={wert} value={wert}>
            {text}
          </option>
        ))}
      </select>
      <Knopf zweit>{t.rolleKnopf}</Knopf>
    </Form>
  )
}

function Tun({ m, leitet }: Readonly<{ m: Mitglied; leitet: boolean }>) {
  const felder = { id: m.mitgliedId, name: m.name }
  if (m.vorbei)
    return leitet ? (
      <Einzelknopf tat="bleiben" felder={felder}>
        {t.bleiben}
      </Einzelknopf>
    ) : null
  return (
    <>
      {m.ich && <span className="tw-leise">{t.ich}</span>}
      {m.eigenes && !m.verbunden && (
        <Einzelknopf tat="bin-ich" felder={felder}>
          {t.binIch}
        </Einzelknopf>
      )}
      {m.verbunden && !m.ich && <span className="tw-leise">{t.vergeben}</span>}
      {m.verbunden && leitet && (
        <Einzelknopf tat="loesen" felder={felder}>
          {t.loesen}
        </Einzelknopf>
      )}
      {(leitet || m.eigenes) && (
        <Einzelknopf tat="ausscheiden" felder={felder}>
          {t.ausscheiden}
        </Einzelknopf>
      )}
    </>
  )
}
