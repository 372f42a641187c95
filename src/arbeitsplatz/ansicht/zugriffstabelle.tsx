import type { Zugriffszeile } from '../../platform/audit/index.ts'
import { zugriffe as t } from '../texte/personal-fall.ts'

/** Who read or changed a case, when and what for; the newest first. */
export function Zugriffstabelle({ aktenzeichen, zeilen }: { aktenzeichen: string; zeilen: readonly Zugriffszeile[] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle(aktenzeichen)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.wann}</th>
          <th scope="col">{t.spalten.wer}</th>
          <th scope="col">{t.spalten.rollen}</th>
          <th scope="col">{t.spalten.was}</th>
          <th scope="col">{t.spalten.wozu}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.nr}>
            <td data-label={t.spalten.wann}>{z.zeitpunkt}</td>
            <td data-label={t.spalten.wer}>{z.wer}</td>
            <td data-label={t.spalten.rollen}>{z.rollen || '–'}</td>
            <td data-label={t.spalten.was}>{z.was}</td>
            <td data-label={t.spalten.wozu} className="ap-umbruch">
              {z.zweck || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
