import { Form, Link, useActionData } from 'react-router'
import { geschuetzt, type Zugriff } from '../../platform/auth/index.ts'
import { tabellentext } from '../../platform/eingabe/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Hinweis } from '../../platform/ui/index.ts'
import { Einwaende, Knopf } from '../ansicht/teile.tsx'
import { alsStunden, type CsvFund, liesAnwesenheitCsv } from '../anwesenheit-csv.ts'
import { meldeAnwesenheit } from '../melde-anwesenheit.ts'
import { csv as csvTexte, tagesnamen } from '../texte/personal.ts'
import { hochladen as t } from '../texte/personal-anbieter.ts'
import { handlungVon, meinAnbieter, meineTeilnehmenden, merkeEinblick } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const BYTE_HOECHSTENS = 1_000_000

export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  await meinAnbieter(z)
  return null
})

type Rueck =
  | Readonly<{ art: 'funde'; funde: readonly CsvFund[] }>
  | Readonly<{ art: 'nein'; saetze: readonly string[] }>
  | Readonly<{
      art: 'vorschau'
      text: string
      zeilen: readonly Readonly<{ schluessel: string; wer: string; tag: string; was: string }>[]
      gesamt: number
    }>
  | Readonly<{ art: 'getan'; geaendert: number; gleich: number }>

const VORSCHAU_ZEILEN = 30

export const action = geschuetzt('anbieter.eigenes', async (z): Promise<Rueck> => {
  const { anbieterId } = await meinAnbieter(z)
  const form = await formularAus(z.request)
  const text = await textAus(form)
  if (text === undefined) return { art: 'nein', saetze: [t.keineDatei] }
  const leute = await meineTeilnehmenden(z, anbieterId)
  const { eintraege, funde } = liesAnwesenheitCsv(text, new Map(leute.map((x) => [x.nummer, x.teilnahmeId])))
  if (funde.length > 0) return { art: 'funde', funde: funde.slice(0, 200) }
  if (form.get('tat') === 'uebernehmen') return uebernimm(z, anbieterId, eintraege, String(form.get('korrekturgrund') ?? ''))
  const gezeigt = eintraege.slice(0, VORSCHAU_ZEILEN)
  const namen = new Map(leute.map((x) => [x.teilnahmeId, x]))
  merkeEinblick(
    z,
    leute.filter((x) => gezeigt.some((e) => e.teilnahmeId === x.teilnahmeId)),
    t.zweck,
  )
  return {
    art: 'vorschau',
    text,
    gesamt: eintraege.length,
    zeilen: gezeigt.map((e) => {
      const x = namen.get(e.teilnahmeId)
      const was = e.art === 'leer' ? '' : tagesnamen[e.art].name
      return {
        schluessel: `${e.teilnahmeId} ${e.tag}`,
        wer: x ? `${x.nachname}, ${x.vorname} (${x.nummer})` : '',
        tag: e.tag.split('-').reverse().join('.'),
        was: e.minuten > 0 ? t.mitStunden(was, alsStunden(e.minuten)) : was,
      }
    }),
  }
})

async function textAus(form: FormData): Promise<string | undefined> {
  const datei = form.get('datei')
  if (datei instanceof File && datei.size > 0) {
    if (datei.size > BYTE_HOECHSTENS) return undefined
    return tabellentext(new Uint8Array(await datei.arrayBuffer()))
  }
  const text = form.get('text')
  return typeof text === 'string' && text.trim() !== '' && text.length <= BYTE_HOECHSTENS ? text : undefined
}

async function uebernimm(z: Zugriff, anbieterId: string, eintraege: Parameters<typeof meldeAnwesenheit>[3], korrekturgrund: string): Promise<Rueck> {
  const woher = { anbieterId, kanal: 'csv' as const, ...(korrekturgrund.trim() !== '' && { korrekturgrund: korrekturgrund.trim() }) }
  const getan = await meldeAnwesenheit(z.db, handlungVon(z), woher, eintraege)
  if (!getan.ok) return { art: 'nein', saetze: getan.saetze }
  return { art: 'getan', geaendert: getan.geaendert, gleich: eintraege.length - getan.geaendert }
}

/** Attendance from a file: every fault at once, then a look at what it says, then it is taken over; the attendance page takes it back. */
export default function AnbieterHochladen() {
  const antwort = useActionData<Rueck>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      {antwort?.art === 'nein' && <Einwaende titel={t.gingNicht} saetze={antwort.saetze} />}
      {antwort?.art === 'funde' && <Einwaende titel={t.funde(antwort.funde.length)} saetze={antwort.funde.map((f) => t.inZeile(f.zeile, f.satz))} />}
      {antwort?.art === 'getan' && (
        <Hinweis art="success" titel={t.getan(antwort.geaendert)}>
          <p>
            {antwort.gleich > 0 && `${t.gleich(antwort.gleich)} `}
            <Link to="/anbieter/anwesenheit">{t.ansehen}</Link>
          </p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <div>{antwort?.art === 'vorschau' ? <Vorschau v={antwort} /> : <Waehlen />}</div>
        <Format />
      </div>
    </main>
  )
}

function Waehlen() {
  return (
    <section className="ap-kasten" aria-labelledby="datei">
      <h2 id="datei">{t.waehlen}</h2>
      <Form method="post" encType="multipart/form-data" className="tw-fliess ms-form">
        <p>
          <label htmlFor="f-datei">{t.datei}</label>
          <br />
          <input id="f-datei" type="file" name="datei" accept=".csv,text/csv" />
        </p>
        <Knopf text={t.pruefen} name="tat" wert="pruefen" art="primary" />
      </Form>
    </section>
  )
}

function Vorschau({ v }: { v: Extract<Rueck, { art: 'vorschau' }> }) {
  return (
    <section className="ap-kasten" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschau(v.gesamt)}</h2>
      <table className="ap-tabelle">
        <caption className="kern-sr-only">{t.vorschau(v.gesamt)}</caption>
        <thead>
          <tr>
            <th scope="col">{csvTexte.spalten.teilnahme}</th>
            <th scope="col">{csvTexte.spalten.datum}</th>
            <th scope="col">{csvTexte.spalten.art}</th>
          </tr>
        </thead>
        <tbody>
          {v.zeilen.map((zeile) => (
            <tr key={zeile.schluessel}>
              <td>{zeile.wer}</td>
              <td>{zeile.tag}</td>
              <td>{zeile.was}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {v.gesamt > v.zeilen.length && <p className="tw-klein">{t.weitere(v.gesamt - v.zeilen.length)}</p>}
      <Form method="post" className="tw-fliess ms-form">
        <input type="hidden" name="text" value={v.text} />
        <p className="ms-korrektur">
          <label htmlFor="korrekturgrund">{t.korrekturgrund}</label>
          <input id="korrekturgrund" name="korrekturgrund" maxLength={200} />
        </p>
        <div className="tw-reihe">
          <Knopf text={t.uebernehmen} name="tat" wert="uebernehmen" art="primary" />
          <Link to="/anbieter/hochladen">{t.abbrechen}</Link>
        </div>
      </Form>
    </section>
  )
}

function Format() {
  return (
    <section className="ap-kasten" aria-labelledby="format">
      <h2 id="format">{t.format}</h2>
      <p>{t.formatText}</p>
      <pre className="ms-beispiel">{t.beispiel}</pre>
      <dl className="ms-paare">
        {Object.values(tagesnamen).map((n) => (
          <div key={n.kurz}>
            <dt>{n.kurz}</dt>
            <dd>{n.name}</dd>
          </div>
        ))}
      </dl>
      <p className="tw-klein">{t.schnittstelle}</p>
      <p>
        <Link reloadDocument to="/anbieter/anwesenheit.csv">
          {t.vorlage}
        </Link>
      </p>
    </section>
  )
}
