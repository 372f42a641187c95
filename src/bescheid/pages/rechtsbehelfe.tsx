import { useActionData, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis } from '../../platform/ui/index.ts'
import { Ausgangsformular, Berichtigung, Eingangsformular, type Rueckgabe } from '../ansicht/rechtsbehelf-formulare.tsx'
import { artName } from '../artnamen.ts'
import {
  erfasseRechtsbehelf,
  erledigeRechtsbehelf,
  liesAnfechtbare,
  liesRechtsbehelfe,
  oeffneRechtsbehelfWieder,
  type RechtsbehelfErgebnis,
  streicheRechtsbehelf,
} from '../rechtsbehelfe.ts'
import { entscheidungBis } from '../rechtsbehelfe-regeln.ts'
import { ausgangnamen, erfolgsgrundnamen, rechtsbehelfArtnamen, sachgebietnamen, rechtsbehelfSeite as t } from '../texte/personal-rechtsbehelfe.ts'
import { verfuegungsartName } from '../verfuegung-arten.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: t.fenster }]

export const loader = geschuetzt('bescheid.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt).toString()
  const fuehrt = darf(z.konto, 'rechtsbehelf.fuehren')
  const anfechtbare = await liesAnfechtbare(z.db, z.traegerId, fallId)
  const alle = await liesRechtsbehelfe(z.db, z.traegerId, { fallId })
  return {
    heute,
    fuehrt,
    entscheidungen: fuehrt
      ? anfechtbare.map((e) => ({
          id: e.id,
          name: `${t.vom(e.nummer, alsDatum(e.erlassenAm))} (${e.herkunft === 'bescheid' ? artName(e.art) : verfuegungsartName(e.art)})`,
        }))
      : [],
    gibtEntscheidung: anfechtbare.length > 0,
    zeilen: alle.map(({ rechtsbehelfId, art, nummer, zeichen, erledigtAm, ausgang, ...r }) => ({
      rechtsbehelfId,
      art,
      nummer,
      zeichen,
      entscheidung: t.vom(nummer, alsDatum(r.erlassenAm)),
      eingang: alsDatum(r.eingangAm),
      eingangAm: r.eingangAm,
      frist:
        art !== 'widerspruch' || r.widerspruchBis === null
          ? ''
          : r.eingangAm <= r.widerspruchBis
            ? t.rechtzeitig
            : t.verspaetet(alsDatum(r.widerspruchBis)),
      sachgebiet: nameIn(sachgebietnamen, r.sachgebiet),
      offen: erledigtAm === null,
      stand: erledigtAm === null ? standOffen(art, r.eingangAm, heute) : t.erledigt(nameIn(ausgangnamen, ausgang), alsDatum(erledigtAm)),
      gruende: r.erfolgsgruende.map((g) => nameIn(erfolgsgrundnamen, g)),
    })),
  }
})

function nameIn(namen: Readonly<Record<string, string>>, schluessel: string): string {
  return namen[schluessel] ?? schluessel
}

function standOffen(art: string, eingangAm: string, heute: string): string {
  if (art !== 'widerspruch') return t.offen
  const bis = entscheidungBis(eingangAm)
  return bis < heute ? t.offenUeber(alsDatum(bis)) : t.offenBis(alsDatum(bis))
}

export const action = geschuetzt('rechtsbehelf.fuehren', async (z): Promise<Rueckgabe> => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckSchreiben)
  const f = await formularAus(z.request)
  const text = (name: string) => String(f.get(name) ?? '')
  const id = text('rechtsbehelfId')
  const tat = text('tat')
  const werte = Object.fromEntries([...f].flatMap(([name, wert]) => (typeof wert === 'string' ? [[name, wert]] : [])))
  const antworte = (ergebnis: RechtsbehelfErgebnis, satz: string): Rueckgabe =>
    ergebnis.ok ? { ok: true, satz } : { ok: false, tat, id, fehler: [...ergebnis.fehler], werte }
  if (tat === 'erledigen') {
    const erledigung = { erledigtAm: text('erledigtAm'), ausgang: text('ausgang'), erfolgsgruende: f.getAll('erfolgsgrund').map(String) }
    return antworte(await erledigeRechtsbehelf(z.db, z, fallId, id, erledigung), t.erledigtGespeichert)
  }
  if (tat === 'oeffnen') return antworte(await oeffneRechtsbehelfWieder(z.db, z, fallId, id, text('grund')), t.geoeffnet)
  if (tat === 'streichen') return antworte(await streicheRechtsbehelf(z.db, z, fallId, id, text('grund')), t.gestrichen)
  const neu = {
    entscheidungId: text('entscheidungId'),
    art: text('art'),
    sachgebiet: text('sachgebiet'),
    eingangAm: text('eingangAm'),
    zeichen: text('zeichen'),
  }
  return antworte(await erfasseRechtsbehelf(z.db, z, fallId, neu), t.gespeichert)
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** Objections and suits against the decisions of a case: what came in, what became of it. */
export default function Rechtsbehelfe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  return (
    <div className="tw-fliess">
      <h2>{t.titel}</h2>
      {antwort && (
        <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.ok ? antwort.satz : t.nichtGespeichert}>
          {!antwort.ok && <p>{antwort.fehler.map((f) => f.satz).join(' ')}</p>}
        </Hinweis>
      )}
      {d.zeilen.length === 0 ? <p className="ap-leer">{d.gibtEntscheidung ? t.keine : t.keineEntscheidung}</p> : <Liste zeilen={d.zeilen} />}
      {d.fuehrt && (
        <>
          {d.zeilen.map((z) => (
            <div key={z.rechtsbehelfId}>
              {z.offen && <Ausgangsformular z={z} heute={d.heute} antwort={antwort} />}
              <Berichtigung z={z} antwort={antwort} />
            </div>
          ))}
          {d.gibtEntscheidung && (
            <Eingangsformular
              key={d.zeilen.length}
              entscheidungen={d.entscheidungen}
              heute={d.heute}
              antwort={antwort}
              offen={d.zeilen.length === 0}
            />
          )}
        </>
      )}
      <p className="tw-leise tw-lese">{t.wozu}</p>
    </div>
  )
}

function Liste({ zeilen }: Readonly<{ zeilen: Daten['zeilen'] }>) {
  const s = t.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{s.art}</th>
          <th scope="col">{s.entscheidung}</th>
          <th scope="col">{s.eingang}</th>
          <th scope="col">{s.sachgebiet}</th>
          <th scope="col">{s.stand}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.rechtsbehelfId}>
            <td data-label={s.art}>
              {rechtsbehelfArtnamen[z.art]}
              {z.zeichen !== '' && <small className="tw-leise"> {t.zeichen(z.zeichen)}</small>}
            </td>
            <td data-label={s.entscheidung}>{z.entscheidung}</td>
            <td data-label={s.eingang}>
              {z.eingang}
              {z.frist !== '' && <small className="tw-leise"> {z.frist}</small>}
            </td>
            <td data-label={s.sachgebiet}>{z.sachgebiet}</td>
            <td data-label={s.stand}>
              {z.stand}
              {z.gruende.length > 0 && <small className="tw-leise"> {z.gruende.join(', ')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
