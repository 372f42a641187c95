/** A new password; pasting is allowed, so that a password manager can help. */
export function PasswortFeld({ label, hinweis, fehler }: { label: string; hinweis: string; fehler: string | undefined }) {
  return (
    <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor="f-passwort">{label}</label>
      <small id="f-passwort-hinweis">{hinweis}</small>
      {fehler && (
        <p className="tw-feldfehler" id="f-passwort-fehler">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          {fehler}
        </p>
      )}
      <div className="tw-geld tw-geld--text">
        <input
          id="f-passwort"
          name="passwort"
          type="password"
          autoComplete="new-password"
          aria-describedby={fehler ? 'f-passwort-hinweis f-passwort-fehler' : 'f-passwort-hinweis'}
          aria-invalid={fehler ? true : undefined}
        />
      </div>
    </div>
  )
}
