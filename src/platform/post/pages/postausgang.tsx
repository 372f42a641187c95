import { useLoaderData } from 'react-router'
import { zeitInDeutschland } from '../../audit/index.ts'
import { geschuetzt } from '../../auth/index.ts'
import { postausgang as t } from '../texte/personal.ts'
import { liesUebungspost } from '../uebungspost.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('arbeitsplatz.sehen', async (z) => {
  // with a mail server the mails are where they were sent to, and nobody here reads them
  if (!z.umfeld.post?.uebung) throw new Response(null, { status: 404 })
  const mails = await liesUebungspost(z.db, z.traegerId)
  const { origin } = new URL(z.request.url)
  return {
    mails: mails.map(({ uebungspostId, an, betreff, text, anhang, am }) => ({
      id: uebungspostId,
      an,
      betreff,
      anhang,
      teile: text.split(/(https?:\/\/\S+)/).map((stueck) => ({ stueck, link: stueck.startsWith(origin) ? stueck : undefined })),
      am: zeitInDeutschland(am.toString()).slice(0, 16),
    })),
  }
})

/** Mails of an exercise that has no mail server: what people would have got. */
export default function Postausgang() {
  const { mails } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <span className="tw-leise">{t.zahl(mails.length)}</span>
      </div>
      <p>{t.vorspann}</p>
      {mails.length === 0 && (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b> {t.leerText}
          </p>
        </div>
      )}
      {mails.map((m) => (
        <article key={m.id} className="ap-mail" aria-labelledby={m.id}>
          <h2 id={m.id}>{m.betreff}</h2>
          <p className="tw-leise">{t.wann(m.am, m.an)}</p>
          <pre>
            {m.teile.map(({ stueck, link }) =>
              link ? (
                <a key={link} href={link}>
                  {stueck}
                </a>
              ) : (
                stueck
              ),
            )}
          </pre>
          {m.anhang !== '' && (
            <details>
              <summary>{t.anhang}</summary>
              <pre>{m.anhang}</pre>
            </details>
          )}
        </article>
      ))}
    </main>
  )
}
