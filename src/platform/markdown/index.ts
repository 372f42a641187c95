export { alsText, type Baum, type Block, bilderIn, istZiel, leseMarkdown, tiefer, type Zeichen, zeichenText } from './markdown.ts'
export { alsHtml, flucht } from './markdown-html.ts'
