/** Page of last resort, for errors before or outside the rendered pages. Plain text only: nothing here comes from a request. */
export function textSeite(titel: string, satz: string): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fehler: ${titel} – Tragwerk</title></head>
<body><main><h1>${titel}</h1><p>${satz}</p><p><a href="/">Zur Startseite</a></p></main></body>
</html>`
}
