import { Link, useLoaderData } from 'react-router'
import { tatName } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { mitUhrzeit } from '../mein/tage.ts'
import { type Zugriffszeile, zugriffeAuf } from '../mein/zugriffe.ts'
import { type Texte, texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Liste der Zugriffe')
  const vor = Number(new URL(z.request.url).searchParams.get('vor') ?? '')
  const { zeilen, weiter } = await zugriffeAuf(z.db, z.traegerId, {
    fallId: fall.fallId,
    kontoId: z.konto.kontoId,
    vor: Number.isSafeInteger(vor) && vor > 0 ? vor : undefined,
  })
  return { zeilen: zusammengefasst(zeilen.map((r) => alsZeile(r, z.sprache))), weiter, erste: !(vor > 0) }
})

type Worte = Texte['zugriffe']
type Zeile = Readonly<{ nr: number; wann: string; wer: string; was: string; wozu: string; wieOft: number }>

function alsZeile(r: Zugriffszeile, sprache: Sprache): Zeile {
  const t = texte(sprache).zugriffe
  return { nr: r.nr, wann: mitUhrzeit(r.am, sprache), wer: wer(r, t), was: tatName(r.tat, sprache) ?? t.sonst, wozu: t.zweck(r.zweck), wieOft: 1 }
}

/** The same at the same minute stands once, with how often. */
function zusammengefasst(zeilen: readonly Zeile[]): Zeile[] {
  const gruppen: Zeile[] = []
  for (const z of zeilen) {
    const letzte = gruppen.at(-1)
    const gleich = letzte && (['wann', 'wer', 'was', 'wozu'] as const).every((f) => letzte[f] === z[f])
    if (gleich) gruppen[gruppen.length - 1] = { ...letzte, wieOft: letzte.wieOft + 1 }
    else gruppen.push(z)
  }
  return gruppen
}

function wer(r: Zugriffszeile, t: Worte): string {
  const namen: Readonly<Record<string, string>> = t.rollen
  if (r.system) return t.system
  return r.rollen.length === 0 ? t.buerger : r.rollen.map((rolle) => namen[rolle] ?? rolle).join(', ')
}

/** Who opened the case: when, which role, what, what for (Art. 15 DSGVO). */
export default function Zugriffe() {
  const { zeilen, weiter, erste } = useLoaderData<typeof loader>()
  const t = texte(useSprache()).zugriffe
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        {zeilen.length === 0 ? (
          <p>{t.keine}</p>
        ) : (
          <table className="tw-tabelle tw-stapel">
            <caption className="kern-sr-only">{t.titel}</caption>
            <thead>
              <tr>
                {[t.wann, t.wer, t.was, t.wozu].map((kopf) => (
                  <th key={kopf} scope="col">
                    {kopf}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {zeilen.map((r) => (
                <tr key={r.nr}>
                  <th scope="row">{r.wann}</th>
                  <td data-label={t.wer}>{r.wer}</td>
                  <td data-label={t.was}>{t.mehrfach(r.was, r.wieOft)}</td>
                  <td data-label={t.wozu}>{r.wozu || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p>
          {!erste && <Link to="/mein/zugriffe">{t.neueste}</Link>} {weiter !== undefined && <Link to={`?vor=${weiter}`}>{t.aelter}</Link>}
        </p>
      </div>
    </Seite>
  )
}
