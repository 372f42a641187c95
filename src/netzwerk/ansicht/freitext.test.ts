import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { EintragText } from './eintrag-felder.tsx'
import { Freitext } from './freitext.tsx'

const seite = (teil: ReactElement) => renderToStaticMarkup(createElement(MemoryRouter, null, teil))

test('what houses write is shown as it is meant, lines stay lines, and markup stays text', () => {
  const html = seite(
    createElement(Freitext, { text: '# TOP 1\n\nErste Zeile\nzweite Zeile\n\n- **eins**\n- zwei\n\n<b onclick="x">fett</b>', unter: true }),
  )
  expect(html).toContain('<h3>TOP 1</h3>')
  expect(html).toContain('<p>Erste Zeile\nzweite Zeile</p>')
  expect(html).toContain('<ul><li><strong>eins</strong></li><li>zwei</li></ul>')
  expect(html).not.toContain('<b onclick')
})

test('long fields of an entry are Markdown, short ones are as they stand', () => {
  const html = seite(createElement(EintragText, { art: 'vorlage', werte: { themen: '*Umzug*', text: 'Guten Tag {Name},\n\n1. Antrag\n2. Zusage' } }))
  expect(html).toContain('<dd class="nw-text">*Umzug*</dd>')
  expect(html).toContain('<p>Guten Tag {Name},</p>')
  expect(html).toContain('<ol start="1"><li>Antrag</li><li>Zusage</li></ol>')
})
