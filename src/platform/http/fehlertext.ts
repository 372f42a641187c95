/**
 * Page of last resort, for errors before or outside the rendered pages. Plain text only: nothing here comes from a
 * request, but a form that gives it back, escaped by who made it. In German with one sentence in English: no language is known here yet.
 */
export function textSeite(titel: string, satz: string, formular = ''): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fehler: ${titel} – Tragwerk</title></head>
<body><main><h1>${titel}</h1><p>${satz}</p>${formular}<p lang="en">That did not work. Please go back and try again in a moment.</p><p><a href="/">Zur Startseite</a></p></main></body>
</html>`
}
