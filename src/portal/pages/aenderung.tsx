import { Link } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  await meinFall(z, 'Änderung melden')
  return null
})

/** What can be reported, as tiles. */
export default function Aenderung() {
  const t = texte(useSprache()).aenderung
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <p>{t.vorspann}</p>
        <ul className="tw-kacheln">
          {Object.entries(t.arten).map(([art, a]) => (
            <li key={art}>
              <Link to={`/mein/aenderung/${art}`}>{a.titel}</Link>
              <p>{a.kurz}</p>
            </li>
          ))}
        </ul>
      </div>
    </Seite>
  )
}
