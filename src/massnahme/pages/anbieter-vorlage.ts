import { geschuetzt } from '../../platform/auth/index.ts'
import { csv } from '../texte/personal.ts'
import { heuteVon, meinAnbieter, meineTeilnehmenden } from '../zugang.ts'

/** An empty table for today with the numbers of those who take part; it holds no name. */
export const loader = geschuetzt('anbieter.eigenes', async (z) => {
  const { anbieterId } = await meinAnbieter(z)
  const heute = heuteVon(z)
  const dabei = (await meineTeilnehmenden(z, anbieterId)).filter((x) => x.stand === 'laufend' && x.bis >= heute)
  const zeilen = dabei.map((x) => [x.nummer, heute.split('-').reverse().join('.'), '', '', ''].join(';'))
  const text = `\uFEFF${[Object.values(csv.spalten).join(';'), ...zeilen].join('\r\n')}\r\n`
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="anwesenheit-${heute}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
})
