import { Link } from 'react-router'
import { Seite } from './seite.tsx'
import { useIstArbeitsplatz, useSprache } from './sprache.ts'
import { Suchfeld } from './suchfeld.tsx'
import { texte } from './texte/index.ts'

const STATUS = [400, 403, 404, 405, 413, 503, 507] as const

/** What people see instead of a page; never a stack trace. */
export function FehlerSeite({ status }: { status: number }) {
  const t = texte(useSprache()).fehlerSeite
  const arbeitsplatz = useIstArbeitsplatz()
  const bekannt = STATUS.find((s) => s === status)
  const text = bekannt ? t[bekannt] : t.unerwartet
  return (
    <Seite titel={text.titel}>
      <div className="tw-rahmen--schmal tw-fliess tw-fehlerseite">
        <h1>{text.titel}</h1>
        <p>{text.satz}</p>
        {bekannt === 404 && !arbeitsplatz && <Suchfeld beispiel={false} />}
        <p>
          <Link to="/">{t.start}</Link> {t.oder} <Link to="/rechner">{t.rechner}</Link>
        </p>
      </div>
    </Seite>
  )
}
