import type { Baum, Block, Zeichen } from './markdown.ts'

type Wohin = Readonly<{
  /** address a link or picture gets; feeds are read elsewhere and need whole ones */
  adresse: (ziel: string) => string
  /** address of a picture; undefined: only its description is shown */
  bild?: (bildId: string) => string | undefined
}>

/** Markup for feeds; pages use the component `Markdown`. Everything typed is escaped. */
export function alsHtml(baum: Baum, wohin: Wohin): string {
  return baum.map((b) => block(b, wohin)).join('\n')
}

function block(b: Block, wohin: Wohin): string {
  switch (b.art) {
    case 'absatz':
      return `<p>${zeichen(b.inhalt, wohin)}</p>`
    case 'ueberschrift':
      return `<h${b.stufe}>${zeichen(b.inhalt, wohin)}</h${b.stufe}>`
    case 'liste': {
      const punkte = b.punkte.map((p) => `<li>${p.length === 1 && p[0]?.art === 'absatz' ? zeichen(p[0].inhalt, wohin) : alsHtml(p, wohin)}</li>`)
      const beginn = b.geordnet && b.beginn !== 1 ? ` start="${b.beginn}"` : ''
      return b.geordnet ? `<ol${beginn}>${punkte.join('')}</ol>` : `<ul>${punkte.join('')}</ul>`
    }
    case 'zitat':
      return `<blockquote>${alsHtml(b.inhalt, wohin)}</blockquote>`
    case 'tabelle': {
      const zeile = (zellen: readonly Zeichen[], tag: 'td' | 'th') =>
        `<tr>${zellen.map((z) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${zeichen(z, wohin)}</${tag}>`).join('')}</tr>`
      return `<table><thead>${zeile(b.kopf, 'th')}</thead><tbody>${b.zeilen.map((z) => zeile(z, 'td')).join('')}</tbody></table>`
    }
    case 'bild': {
      const quelle = wohin.bild?.(b.bildId)
      return quelle === undefined ? `<p>${flucht(b.alt)}</p>` : `<p><img src="${flucht(quelle)}" alt="${flucht(b.alt)}"></p>`
    }
    case 'code':
      return `<pre>${flucht(b.text)}</pre>`
    case 'linie':
      return '<hr>'
  }
}

function zeichen(z: Zeichen, wohin: Wohin): string {
  return z
    .map((s) => {
      if (s.art === 'text') return flucht(s.text)
      if (s.art === 'umbruch') return '<br>'
      const inhalt = zeichen(s.inhalt, wohin)
      if (s.art === 'verweis') return `<a href="${flucht(wohin.adresse(s.ziel))}">${inhalt}</a>`
      return s.art === 'stark' ? `<strong>${inhalt}</strong>` : `<em>${inhalt}</em>`
    })
    .join('')
}

/** Text inside markup. */
export function flucht(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
