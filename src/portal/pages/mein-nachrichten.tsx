import { useActionData, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { EingabeFeld, Fehlerliste, Hinweis, Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import { Verlauf } from '../ansicht/verlauf.tsx'
import { merkeGelesen } from '../mein/gelesen.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { nachrichtenVon, nachrichtSchema, schreibeAnsJobcenter } from '../mein/nachrichten.ts'
import { mitUhrzeit } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Nachrichten lesen')
  const nachrichten = await nachrichtenVon(z.db, z.traegerId, fall.fallId, z.konto.kontoId)
  const ungelesen = nachrichten.filter((n) => !n.gelesen).map((n) => n.nachrichtId)
  await merkeGelesen(z.db, { traegerId: z.traegerId, kontoId: z.konto.kontoId, jetzt: z.jetzt }, ungelesen)
  return nachrichten.map((n) => ({ ...n, am: mitUhrzeit(n.am, z.sprache) }))
})

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Nachricht schreiben')
  const formular = await formularAus(z.request)
  const eingabe = { betreff: String(formular.get('betreff') ?? ''), text: String(formular.get('text') ?? '') }
  const geprueft = nachrichtSchema.safeParse(eingabe)
  const t = texte(z.sprache).nachrichten.fehler
  if (!geprueft.success) {
    const felder = new Set(geprueft.error.issues.map((i) => String(i.path[0])))
    return {
      ok: false as const,
      eingabe,
      meldungen: (['betreff', 'text'] as const).filter((f) => felder.has(f)).map((feld) => ({ feld, satz: t[feld] })),
    }
  }
  const geschrieben = await schreibeAnsJobcenter(z.db, z, fall.fallId, geprueft.data)
  if (!geschrieben.ok) return { ok: false as const, eingabe, meldungen: [{ feld: 'text', satz: t.zuOft }] }
  return { ok: true as const }
})

/** The messages between citizen and jobcenter; all of them are read once the page was opened. */
export default function MeinNachrichten() {
  const nachrichten = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const [suche] = useSearchParams()
  const t = texte(useSprache()).nachrichten
  const fehler = antwort?.ok === false ? antwort : undefined
  const satz = (feld: string) => fehler?.meldungen.find((m) => m.feld === feld)?.satz
  return (
    <Seite titel={t.titel} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {antwort?.ok && (
          <div role="status">
            <Hinweis art="success" titel={t.gesendet} />
          </div>
        )}
        <Fehlerliste meldungen={fehler?.meldungen ?? []} />
        {nachrichten.length === 0 && <p>{t.keine}</p>}
        <Verlauf nachrichten={nachrichten} eigene="an-jobcenter" wer={{ 'an-jobcenter': t.sie, 'an-buerger': '' }} />
        <section id="schreiben" aria-labelledby="schreiben-titel">
          <h2 id="schreiben-titel">{t.schreiben}</h2>
          {/* after sending the form is empty again */}
          <form method="post" className="tw-formular" key={antwort?.ok ? nachrichten.length : 'offen'}>
            <EingabeFeld name="betreff" label={t.betreff} wert={fehler?.eingabe.betreff ?? suche.get('betreff') ?? ''} fehler={satz('betreff')} />
            <TextFeld name="text" label={t.text} hinweis={t.textHinweis} wert={fehler?.eingabe.text ?? ''} fehler={satz('text')} />
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.knopf}</span>
              </button>
            </div>
          </form>
        </section>
      </div>
    </Seite>
  )
}
