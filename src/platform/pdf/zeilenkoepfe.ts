/**
 * Makes the first cell of each body row the header of its row.
 *
 * Typst tags the cells of `table.header` as TH, but keeps `pdf.header-cell` behind a switch that its Node package cannot set
 * (0.14). Without it a screen reader says „396,34“ and not „Grundsicherungsgeld, 396,34“. The structure is written as plain
 * objects, so cells can be renamed in place; every replacement has the length of what it replaces, and the cross-reference
 * table stays valid. Cells of other columns lose their explicit list of column headers: the scopes of both kinds then count.
 *
 * @param pdf as the compiler wrote it; a copy is returned
 */
export function benenneZeilenkoepfe(pdf: Buffer): Buffer {
  const neu = Buffer.from(pdf)
  for (const anfang of objektanfaenge(pdf)) {
    const kopf = pdf.toString('latin1', anfang, anfang + 400)
    const treffer = zelle.exec(kopf)
    if (treffer?.groups === undefined) continue
    const { art = '', liste = '', spalte } = treffer.groups
    neu.write(spalte === '0' ? '/TH' : '/TD', anfang + kopf.indexOf(art), 'latin1')
    neu.write((spalte === '0' ? '/Scope /Row' : '').padEnd(liste.length), anfang + kopf.indexOf(liste), 'latin1')
  }
  return neu
}

/** Where objects begin, from the cross-reference table: nothing inside a stream is taken for one. */
function objektanfaenge(pdf: Buffer): number[] {
  const ende = pdf.lastIndexOf('startxref')
  const tabelle = Number.parseInt(pdf.toString('latin1', ende + 'startxref'.length), 10)
  return [...pdf.toString('latin1', tabelle, ende).matchAll(/^(\d{10}) \d{5} n/gm)].map((zeile) => Number(zeile[1]))
}

/** A cell as the compiler writes it; its column headers are called `U<table>x<column>y<row>`. */
const zelle =
  /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S (?<art>\/TD\n)(?: {2}\/P \d+ 0 R\n)? {2}\/A \[<<\n {4}\/O \/Table\n(?: {4}\/(?:Col|Row)Span \d+\n)* {4}(?<liste>\/Headers \[\(U\d+x(?<spalte>\d+)y\d+\)[^\]\n]*\])/
