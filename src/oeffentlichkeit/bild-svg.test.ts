import { parseXml, XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saeubereSvg } from './bild-svg.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (innen: string, attribute = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attribute}>${innen}</svg>`
const rein = (innen: string, attribute = '') => {
  const e = saeubereSvg(bytes(svg(innen, attribute)))
  return e.ok ? e.svg : e.satz
}
const RECHTECK = '<rect width="5" height="5"/>'

describe('what a logo is made of stays', () => {
  test('shapes, gradients, text, groups', () => {
    const e = rein(
      '<title>Zeichen &amp; Name</title><defs><linearGradient id="v"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g transform="translate(1 2)"><path d="M0 0L5 5Z" fill="url(#v)"/><text x="1" y="2" font-size="3">Vor Ort</text></g>',
    )
    expect(e).toContain('<title>Zeichen &amp; Name</title>')
    expect(e).toContain('<path d="M0 0L5 5Z" fill="url(#v)"/>')
    expect(e).toContain('translate(1 2)')
    expect(e).toContain('>Vor Ort</text>')
  })

  test('a style sheet inside becomes attributes: class, id, element, own style, in this order of strength', () => {
    const e = rein(
      '<style>/* x */ rect{fill:#111;stroke:#222} .a{fill:#333} #b{fill:#444} .a:hover{fill:red} @import "http://x";</style><rect class="a" width="1" height="1"/><rect id="b" class="a" width="1" height="1"/><rect width="1" height="1" fill="#999" style="fill:#555;behavior:url(x)"/>',
    )
    expect([...e.matchAll(/fill="(#\d+)"/g)].map((x) => x[1])).toEqual(['#333', '#444', '#555'])
    expect(e).toContain('stroke="#222"')
    expect(e).not.toMatch(/style|class|hover|import|behavior/)
  })

  test('a picture that lies in the file', () => {
    expect(rein('<image width="5" height="5" xlink:href="data:image/png;base64,iVBORw0KGgo="/>')).toContain(
      'href="data:image/png;base64,iVBORw0KGgo="',
    )
  })

  test('size from width and height where there is no viewBox', () => {
    const e = saeubereSvg(bytes(`<svg xmlns="http://www.w3.org/2000/svg" width="40px" height="20">${RECHTECK}</svg>`))
    expect(e).toMatchObject({ ok: true, breite: 40, hoehe: 20 })
    if (e.ok) expect(e.svg).toContain('viewBox="0 0 40 20"')
  })

  test('with a prefix before every name', () => {
    const e = saeubereSvg(bytes('<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><svg:rect width="1" height="1"/></svg:svg>'))
    expect(e).toMatchObject({ ok: true })
    if (e.ok) expect(e.svg).toMatch(/^<svg xmlns=.*<rect/)
  })
})

/** Each with something harmless beside it, so that the file as such is taken. */
const feindlich: readonly (readonly [string, string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['script by address', '<script href="https://x.example/a.js"/>'],
  ['handler', '<rect width="1" height="1" onload="alert(1)" onclick="alert(1)"/>'],
  ['handler in another case', '<rect width="1" height="1" ONLOAD="alert(1)"/>'],
  [
    'foreignObject',
    '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://x.example"/></body></foreignObject>',
  ],
  ['link', '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
  ['use from elsewhere', '<use href="https://x.example/a.svg#b"/>'],
  ['use of a data file', '<use xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>'],
  ['image from elsewhere', '<image href="https://x.example/zaehlpixel.png" width="1" height="1"/>'],
  ['image without scheme', '<image href="//x.example/a.png" width="1" height="1"/>'],
  ['drawing in the picture', '<image href="data:image/svg+xml,%3Csvg onload=alert(1)%3E" width="1" height="1"/>'],
  ['html as picture', '<image href="data:text/html;base64,PHNjcmlwdD4=" width="1" height="1"/>'],
  ['fill from elsewhere', '<rect width="1" height="1" fill="url(https://x.example/a.svg#b)"/>'],
  ['fill with escapes', '<rect width="1" height="1" fill="u\\72l(https://x.example)"/>'],
  ['style with an address', '<rect width="1" height="1" style="fill:url(https://x.example);background:url(javascript:alert(1))"/>'],
  [
    'style sheet with addresses',
    '<style>@import url(https://x.example/a.css); @font-face{font-family:x;src:url(https://x.example/a)} rect{fill:url("https://x.example/#a")}</style>',
  ],
  ['style sheet in CDATA', '<style><![CDATA[rect{fill:url(https://x.example)}</style><script>alert(1)</script>]]></style>'],
  [
    'animation of an address',
    '<use href="#a"><animate attributeName="href" values="javascript:alert(1)"/></use><set attributeName="onload" to="alert(1)"/>',
  ],
  ['filter', '<filter id="f"><feImage href="https://x.example/a.png"/></filter>'],
  ['processing instruction', '<?xml-stylesheet href="https://x.example/a.css"?>'],
  ['comment that breaks out', '<!-- --><rect width="1" height="1" id="a&quot;onload=&quot;alert(1)"/>'],
  ['text as markup', '<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>'],
  [
    'data of a drawing program',
    '<metadata><rdf:RDF xmlns:rdf="x"><x onload="alert(1)"/></rdf:RDF></metadata><sodipodi:namedview xmlns:sodipodi="x" href="https://x.example"/>',
  ],
  ['base and event', '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>'],
]

/** Walks what came out with the parser: names and values, not a search in the text. */
function pruefe(text: string): void {
  const namen = new Set<string>()
  const geh = (e: XmlElement): void => {
    namen.add(e.name)
    for (const [n, w] of Object.entries(e.attributes)) {
      expect(n, n).not.toMatch(/^on|style|class|:/i)
      if (n === 'xmlns') continue
      expect(w, n).not.toMatch(/javascript|https?:|\/\/|\\|@|expression/i)
      if (/url\s*\(/i.test(w)) expect(w).toMatch(/^url\(#[\w.:-]+\)$/)
      if (n === 'href') expect(w).toMatch(/^(#|data:image\/(png|jpeg|webp);base64,)/)
    }
    for (const k of e.children) if (k instanceof XmlElement) geh(k)
  }
  const wurzel = parseXml(text).root
  expect(wurzel?.name).toBe('svg')
  if (wurzel) geh(wurzel)
  for (const n of namen)
    expect(['script', 'foreignObject', 'a', 'style', 'animate', 'set', 'handler', 'filter', 'feImage', 'metadata']).not.toContain(n)
}

describe('what could do something is left out', () => {
  test.each(feindlich)('%s', (_, innen) => {
    const e = rein(`${innen}${RECHTECK}`)
    expect(e).toMatch(/^<svg/)
    pruefe(e)
  })

  test('handlers on the drawing itself, and what was left out is named', () => {
    const e = saeubereSvg(bytes(svg(`<script>1</script>${RECHTECK}`, 'onload="alert(1)" xml:base="https://x.example/"')))
    expect(e).toMatchObject({ ok: true, entfernt: ['<script>', 'onload', 'xml:base'] })
  })

  test('whatever attributes and elements come, in whatever order', () => {
    const name = fc.constantFrom('script', 'rect', 'g', 'use', 'a', 'image', 'foreignObject', 'style', 'text', 'svg', 'animate', 'mask')
    const attribut = fc.constantFrom('onload', 'href', 'xlink:href', 'fill', 'style', 'class', 'id', 'mask', 'd', 'values')
    const wert = fc.constantFrom(
      'javascript:alert(1)',
      'https://x.example',
      'url(#a)',
      'url(//x.example)',
      '#a',
      'fill:url(x)',
      'red',
      'data:image/svg+xml,x',
    )
    const element = fc.tuple(name, fc.dictionary(attribut, wert)).map(
      ([n, a]) =>
        `<${n} ${Object.entries(a)
          .map(([k, v]) => `${k}="${v}"`)
          .join(' ')}/>`,
    )
    fc.assert(
      fc.property(fc.array(element, { maxLength: 8 }), (teile) => {
        const e = saeubereSvg(bytes(svg(`${teile.join('')}${RECHTECK}`)))
        if (e.ok) pruefe(e.svg)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what cannot be cleaned is refused with a sentence', () => {
  const lachen = Array.from({ length: 12 }, (_, i) => `<g id="l${i + 1}">${`<use href="#l${i}"/>`.repeat(10)}</g>`).join('')
  test.each([
    ['entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&a;</text></svg>'],
    ['an external entity', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 1 1"><text>&a;</text></svg>'],
    ['not well formed', '<svg viewBox="0 0 1 1"><rect></svg>'],
    ['another document', '<html><svg viewBox="0 0 1 1"/></html>'],
    ['no size', `<svg xmlns="http://www.w3.org/2000/svg">${RECHTECK}</svg>`],
    ['nothing left', svg('<script>alert(1)</script>')],
    ['parts that name each other in a circle', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['a small file that draws billions', svg(`<g id="l0">${RECHTECK}</g>${lachen}`)],
    ['nested a thousand times', svg(`${'<g>'.repeat(1000)}${RECHTECK}${'</g>'.repeat(1000)}`)],
    ['too many elements', svg(RECHTECK.repeat(20_001))],
    ['UTF-16', ''],
  ])('%s', (was, text) => {
    const e = saeubereSvg(was === 'UTF-16' ? Buffer.from(svg(RECHTECK), 'utf16le') : bytes(text))
    expect(e).toMatchObject({ ok: false, satz: expect.stringMatching(/\.$/) })
  })

  test('deep nesting does not break the reader', () => {
    expect(saeubereSvg(bytes(svg('<g>'.repeat(60_000)))).ok).toBe(false)
  })
})
