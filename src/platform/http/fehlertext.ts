/**
 * Page of last resort, for errors before or outside the rendered pages. Plain text only: nothing here comes from a
 * request, but a form that gives it back, escaped by who made it.
 */
export function textSeite(titel: string, satz: string, formular = ''): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fehler: ${titel} – Tragwerk</title></head>
<body><main><h1>${titel}</h1><p>${satz}</p>${formular}<p><a href="/">Zur Startseite</a></p></main></body>
</html>`
}
