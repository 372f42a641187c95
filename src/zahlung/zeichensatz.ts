const ERSATZ: Readonly<Record<string, string>> = {
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  þ: 'th',
  Þ: 'Th',
  '&': '+',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '€': 'EUR',
  '§': 'Par.',
}

/**
 * Text in the characters that every bank of the SEPA area takes: letters without accents, digits, space and `/ - ? : ( ) . , ' +`. What has no
 * counterpart becomes a full stop, so that a name keeps its length and nobody takes it for another.
 *
 * @param hoechstens longest text the field takes
 */
export function alsSepaText(text: string, hoechstens: number): string {
  return text
    .normalize('NFC')
    .replace(/[^\x20-\x7e]|&/gu, (z) => ERSATZ[z] ?? z.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    .replace(/\/{2,}/g, '/')
    .trim()
    .slice(0, hoechstens)
    .trim()
}
