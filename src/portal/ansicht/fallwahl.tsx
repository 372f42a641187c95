import { Form } from 'react-router'
import { useSprache } from '../../platform/ui/index.ts'
import { texte } from '../texte/index.ts'

type Props = Readonly<{ faelle: readonly Readonly<{ fallId: string; aktenzeichen: string; bezeichnung: string }>[]; gewaehlt: string }>

/** For who acts in several cases, the own and that of a parent: whom the pages below are about. */
export function Fallwahl({ faelle, gewaehlt }: Props) {
  const t = texte(useSprache()).post.wahl
  return (
    <Form method="post" action="/mein/fall" className="tw-rahmen tw-fallwahl" key={gewaehlt}>
      <label htmlFor="fall">{t.titel}</label>
      <select id="fall" name="fall" className="tw-auswahl" defaultValue={gewaehlt}>
        {faelle.map((f) => (
          <option key={f.fallId} value={f.fallId}>
            {f.bezeichnung}, {f.aktenzeichen}
          </option>
        ))}
      </select>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.knopf}</span>
      </button>
    </Form>
  )
}
