import { sprachNamen } from '../sprache/index.ts'
import { spracheAus } from '../sprache/sprache.ts'
import { texte } from '../ui/texte/index.ts'
import { basisVon } from './pfad.ts'

/**
 * Page of last resort, for errors before or outside the rendered pages. Plain text only: nothing here comes from a
 * request but the path of its Träger, and a form that gives it back, escaped by who made it. In German with one sentence in English: nobody may have chosen a language yet.
 */
export function textSeite(anfrage: Request, { titel, satz }: Readonly<{ titel: string; satz: string }>, formular = ''): string {
  const sprache = spracheAus(anfrage)
  const { seite, fehlerSeite } = texte(sprache)
  const englisch = sprache === 'en' ? '' : '<p lang="en">That did not work. Please go back and try again in a moment.</p>'
  return `<!doctype html>
<html lang="${sprachNamen[sprache].tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${seite.fehlerhaft(titel)}</title></head>
<body><main><h1>${titel}</h1><p>${satz}</p>${formular}${englisch}<p><a href="${basisVon(anfrage)}/">${fehlerSeite.start}</a></p></main></body>
</html>`
}
