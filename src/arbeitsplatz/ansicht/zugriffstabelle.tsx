import type { Zugriffszeile } from '../../platform/audit/index.ts'

/** Who read or changed a case, when and what for; the newest first. */
export function Zugriffstabelle({ aktenzeichen, zeilen }: { aktenzeichen: string; zeilen: readonly Zugriffszeile[] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">Zugriffe auf den Fall {aktenzeichen}, das Neueste zuerst</caption>
      <thead>
        <tr>
          <th scope="col">Wann</th>
          <th scope="col">Wer</th>
          <th scope="col">Rollen</th>
          <th scope="col">Was</th>
          <th scope="col">Wozu</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={z.nr}>
            <td data-label="Wann">{z.zeitpunkt}</td>
            <td data-label="Wer">{z.wer}</td>
            <td data-label="Rollen">{z.rollen || '–'}</td>
            <td data-label="Was">{z.was}</td>
            <td data-label="Wozu" className="ap-umbruch">
              {z.zweck || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
