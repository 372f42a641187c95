import { dokumentEndungen } from '../../platform/eingabe/index.ts'
import { feldId } from '../../platform/ui/fehlerliste.tsx'

/** Choice of files, sent as `dateien`; on a telephone the system offers the camera as well. */
export function DateiFeld({ id: name, label, hinweis }: { id: string; label: string; hinweis: string }) {
  const id = feldId(name)
  return (
    <div className="tw-datei">
      <label htmlFor={id}>{label}</label>
      <small id={`${id}-hinweis`}>{hinweis}</small>
      <input id={id} name="dateien" type="file" multiple accept={dokumentEndungen} aria-describedby={`${id}-hinweis`} />
    </div>
  )
}
