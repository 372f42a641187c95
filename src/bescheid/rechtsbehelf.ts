import type { Anschrift } from './anschrift.ts'
import type { Block } from './model.ts'
import type { Rahmen } from './rahmen.ts'
import { geschuetzt } from './worte.ts'

const vorbehalt = 'Noch ist dieses Schreiben ein Entwurf. Sobald es als Bescheid erlassen ist, gilt: '

/** Instructions on the remedy (sec. 36 SGB X, sec. 66 and 84 SGG): remedy, authority, seat, period, form. */
export function rechtsbehelf(r: Rahmen): Block[] {
  return r.anschrift === undefined ? ohneTraeger() : widerspruchsbelehrung(r.anschrift, r.erlass?.stand === 'erlassen')
}

/** The same below any decision of the Träger. */
export function widerspruchsbelehrung(anschrift: Anschrift, erlassen: boolean): Block[] {
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Ihr Recht: Widerspruch' },
    { art: 'absatz', text: [geschuetzt(`${erlassen ? '' : vorbehalt}${belehrung(sitz(anschrift))}`)] },
  ]
}

function belehrung(sitzDesTraegers: string): string {
  return `Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben: schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I, schriftformersetzend nach § 36a Abs. 2a SGB I und § 9a Abs. 5 des Onlinezugangsgesetzes oder zur Niederschrift bei: ${sitzDesTraegers}.`
}

function sitz({ traeger: t }: Anschrift): string {
  return [t.name, ...(t.zusatz === undefined ? [] : [t.zusatz]), t.strasse, `${t.plz} ${t.ort}`].join(', ')
}

/** Nobody decided anything, so there is nothing to object to; but what the jobcenter decided can be compared. */
function ohneTraeger(): Block[] {
  const text =
    'Diese Berechnung ist kein Bescheid. Sie hat keine rechtliche Wirkung, und gegen sie gibt es keinen Widerspruch. Hat Ihr Jobcenter anders entschieden? Gegen dessen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch erheben (§ 84 Abs. 1 SGG). An wen und wie, steht in der Rechtsbehelfsbelehrung Ihres Bescheids.'
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Ihr Recht: Widerspruch' },
    { art: 'absatz', text: [geschuetzt(text)] },
  ]
}
