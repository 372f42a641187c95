import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { Markdown } from '../ui/index.ts'
import { alsText, istZiel, leseMarkdown } from './markdown.ts'
import { alsHtml } from './markdown-html.ts'

const html = (text: string) => alsHtml(leseMarkdown(text), { adresse: (z) => z })
const seite = (text: string) => renderToStaticMarkup(createElement(MemoryRouter, null, createElement(Markdown, { baum: leseMarkdown(text) })))

const BOESE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'Text <b onclick="alert(1)">fett</b>',
  '[klick](javascript:alert(1))',
  '[klick](JaVaScRiPt:alert(1))',
  '[klick](data:text/html,<script>alert(1)</script>)',
  '[klick](vbscript:msgbox)',
  '[klick](//boese.example/x)',
  '[klick](/\\boese.example)',
  '![Bild](https://boese.example/zaehler.gif)',
  '![Bild](x" onerror="alert(1))',
  '<https://a.example/"onmouseover="alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>`',
  '<iframe src="https://boese.example"></iframe>',
  '<style>*{display:none}</style>',
]

describe('hostile text', () => {
  test.each(BOESE)('%s does nothing', (text) => {
    for (const markup of [html(text), seite(text)]) {
      expect(markup).not.toMatch(/<(script|iframe|svg|style|object|embed|link|meta|base|form|input)/i)
      expect(markup).not.toMatch(/<[^>]+\son\w+\s*=/i)
      expect(markup).not.toMatch(/(href|src)="(javascript|data|vbscript):/i)
      expect(markup).not.toMatch(/(href|src)="(\/\/|\/\\)/)
      expect(markup).not.toMatch(/<img[^>]+src="https?:/)
    }
  })

  test('no text whatever makes an element that is not in the list', () => {
    const stueck = fc.oneof(
      fc.constantFrom(...BOESE, '<', '>', '"', '](', '![', '\n\n', '| a |\n| - |\n', '&#60;', '> ', '- ', '# ', '**'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(stueck, { maxLength: 12 }), (teile) => {
        const markup = html(teile.join(''))
        const namen = [...markup.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map((m) => m[1])
        const erlaubt = /^(p|h[234]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|pre|hr|br|a|strong|em)$/
        expect(namen.filter((n) => !erlaubt.test(n ?? ''))).toEqual([])
      }),
    )
  })

  test('deep nesting ends', () => {
    expect(() => html('> '.repeat(5000))).not.toThrow()
    expect(() => html('*'.repeat(5000))).not.toThrow()
  })
})

describe('an honest text', () => {
  const text =
    '# Umzug\n\nFragen Sie **vorher**, *immer*.\n\n1. Antrag\n2. Zusage\n\n| Ort | Miete |\n| --- | --- |\n| Thale | 420 € |\n\n[Antrag](/antrag)'

  test('becomes headings, lists, tables and links everywhere', () => {
    expect(html(text)).toBe(
      '<h2>Umzug</h2>\n<p>Fragen Sie <strong>vorher</strong>, <em>immer</em>.</p>\n<ol><li>Antrag</li><li>Zusage</li></ol>\n<table><thead><tr><th scope="col">Ort</th><th scope="col">Miete</th></tr></thead><tbody><tr><td>Thale</td><td>420 €</td></tr></tbody></table>\n<p><a href="/antrag">Antrag</a></p>',
    )
    expect(seite(text)).toContain('<a href="/antrag" data-discover="true">Antrag</a>')
    expect(alsText(leseMarkdown(text))).toBe('Umzug\n\nFragen Sie vorher, immer.\n\n1. Antrag\n2. Zusage\n\nOrt | Miete\nThale | 420 €\n\nAntrag')
  })

  test('a picture of the own library is shown where it may be, else described', () => {
    const id = '01934f5e-0000-7000-8000-00000000abcd'
    const baum = leseMarkdown(`![Das Haus](bild:${id})`)
    expect(baum).toEqual([{ art: 'bild', bildId: id, alt: 'Das Haus' }])
    expect(alsHtml(baum, { adresse: (z) => z })).toBe('<p>Das Haus</p>')
    expect(alsHtml(baum, { adresse: (z) => z, bild: () => '/bilder/1' })).toBe('<p><img src="/bilder/1" alt="Das Haus"></p>')
  })

  test.each([
    ['https://example.org/a', true],
    ['mailto:a@example.org', true],
    ['tel:+4930115', true],
    ['/antrag', true],
    ['#wohnen', true],
    ['antrag', false],
    ['//example.org', false],
    ['ftp://example.org', false],
  ])('%s may be a link: %s', (ziel, erlaubt) => {
    expect(istZiel(ziel)).toBe(erlaubt)
  })
})
