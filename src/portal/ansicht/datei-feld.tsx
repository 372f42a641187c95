import { dokumentEndungen } from '../../platform/eingabe/index.ts'
import { feldId } from '../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../platform/ui/feld.tsx'

type Props = Readonly<{
  id: string
  label: string
  hinweis: string
  fehler?: string | undefined
  /** one file and no more */
  einzeln?: boolean
}>

/** Choice of files, sent as `dateien`; on a telephone the system offers the camera as well. */
export function DateiFeld({ id: name, label, hinweis, fehler, einzeln = false }: Props) {
  const id = feldId(name)
  return (
    <div className="tw-datei">
      <label htmlFor={id}>{label}</label>
      <small id={`${id}-hinweis`}>{hinweis}</small>
      <FeldFehler id={id} satz={fehler} />
      <input
        id={id}
        name="dateien"
        type="file"
        multiple={!einzeln}
        accept={dokumentEndungen}
        aria-describedby={fehler ? `${id}-hinweis ${id}-fehler` : `${id}-hinweis`}
        aria-invalid={fehler ? true : undefined}
      />
    </div>
  )
}
