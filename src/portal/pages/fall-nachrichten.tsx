import { Form, useActionData, useLoaderData } from 'react-router'
import { oeffneFall, vorgaengeVon } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis, TextFeld } from '../../platform/ui/index.ts'
import { Verlauf } from '../ansicht/verlauf.tsx'
import { zugaengeVon } from '../mein/freischalten.ts'
import { nachrichtenVon, nachrichtSchema, schreibeAnBuerger } from '../mein/nachrichten.ts'
import { mitUhrzeit } from '../mein/tage.ts'
import { personal } from '../texte/de-personal.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('nachricht.schreiben', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Nachrichten')
  const nachrichten = await nachrichtenVon(z.db, z.traegerId, fall.fallId, z.konto.kontoId)
  const vorgaenge = await vorgaengeVon(z.db, z.traegerId, { fallId: fall.fallId })
  return {
    nachrichten: nachrichten.map((n) => ({ ...n, gelesen: true, am: mitUhrzeit(n.am) })),
    offen: vorgaenge.some((v) => v.art === 'nachricht' && v.erledigtAm === null),
    verbunden: (await zugaengeVon(z.db, z.traegerId, fall.fallId)).length > 0,
  }
})

export const action = geschuetzt('nachricht.schreiben', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, 'Nachricht schreiben')
  const formular = await formularAus(z.request)
  const eingabe = { betreff: String(formular.get('betreff') ?? ''), text: String(formular.get('text') ?? '') }
  const geprueft = nachrichtSchema.safeParse(eingabe)
  const t = texte('de').nachrichten.fehler
  if (!geprueft.success) {
    const felder = new Set(geprueft.error.issues.map((i) => String(i.path[0])))
    return {
      ok: false as const,
      eingabe,
      meldungen: (['betreff', 'text'] as const).filter((f) => felder.has(f)).map((feld) => ({ feld, satz: t[feld] })),
    }
  }
  await schreibeAnBuerger(z.db, z, fall.fallId, geprueft.data, { erledigt: formular.get('erledigt') === 'ja' })
  return { ok: true as const }
})

export const meta = () => [{ title: `${personal.nachrichten.titel} – Tragwerk` }]

/** Messages of a case at the workplace: the thread, and an answer that may finish the piece of work. */
export default function FallNachrichten() {
  const { nachrichten, offen, verbunden } = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = personal.nachrichten
  const fehler = antwort?.ok === false ? antwort : undefined
  const satz = (feld: string) => fehler?.meldungen.find((m) => m.feld === feld)?.satz
  const [letzte] = nachrichten
  return (
    <div className="tw-fliess ap-schmal">
      <div role="status">{antwort?.ok && <Hinweis art="success" titel={t.gesendet} />}</div>
      {!verbunden && <Hinweis art="info" titel={t.ohneKonto} />}
      <Fehlerliste meldungen={fehler?.meldungen ?? []} />
      <Form method="post" className="tw-formular" key={nachrichten.length}>
        <EingabeFeld
          name="betreff"
          label={t.betreff}
          wert={fehler?.eingabe.betreff ?? (offen ? (letzte?.betreff ?? '') : '')}
          fehler={satz('betreff')}
        />
        <TextFeld name="text" label={t.text} wert={fehler?.eingabe.text ?? ''} fehler={satz('text')} />
        {offen && (
          <label className="tw-haken">
            <input type="checkbox" name="erledigt" value="ja" defaultChecked /> {t.erledigt}
          </label>
        )}
        <div className="tw-knoepfe">
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">{t.knopf}</span>
          </button>
        </div>
      </Form>
      {nachrichten.length === 0 && <p>{t.keine}</p>}
      <Verlauf nachrichten={nachrichten} eigene="an-buerger" wer={{ 'an-buerger': '', 'an-jobcenter': '' }} />
    </div>
  )
}
