import { type LogoArt, logoArten, type NeueKampagne } from '../netzwerk/index.ts'
import { liesDatum } from '../platform/eingabe/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'

/** Fields of the form of a brand kit, as text; of several of a name, separated by spaces. */
export type Kampagnenwerte = Readonly<Record<string, string>>

const FREIE_FARBEN = 2
const FARBEN_HOECHSTENS = 12

export function kampagneAusFormular(form: FormData): NeueKampagne {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const ids = (name: string) =>
    form
      .getAll(name)
      .map(String)
      .filter((id) => id !== '')
  const tag = (name: string) => {
    const gelesen = liesDatum(text(name))
    return gelesen.ok ? gelesen.wert : text(name)
  }
  const farben = Array.from({ length: FARBEN_HOECHSTENS }, (_, i) => ({
    name: text(`farben.${i}.name`),
    wert: text(`farben.${i}.wert`),
    rolle: text(`farben.${i}.rolle`) === 'text' ? ('text' as const) : ('grafik' as const),
  })).filter((f) => f.name !== '' || f.wert !== '')
  const logo = (art: LogoArt) => ({ art, svg: text(`logo.${art}.svg`) || null, png: text(`logo.${art}.png`) || null })
  return {
    name: text('name'),
    claim: text('claim'),
    ab: tag('ab'),
    bis: tag('bis'),
    wortmarke: { zeile1: text('wortmarke.zeile1'), zeile2: text('wortmarke.zeile2') },
    logos: logoArten.map(logo).filter((l) => l.svg !== null || l.png !== null),
    farben,
    fotos: ids('fotos'),
    bausteine: ids('bausteine'),
    vereinbarung: text('vereinbarung'),
  }
}

/** The other way round, also of what could not be taken. */
export function alsKampagnenwerte(k: NeueKampagne): Kampagnenwerte {
  const tag = (t: string) => (/^\d{4}-\d\d-\d\d$/.test(t) ? alsDatum(t) : t)
  const farben = k.farben ?? []
  return {
    name: k.name,
    claim: k.claim,
    ab: tag(k.ab),
    bis: tag(k.bis),
    'wortmarke.zeile1': k.wortmarke.zeile1,
    'wortmarke.zeile2': k.wortmarke.zeile2,
    vereinbarung: k.vereinbarung,
    fotos: (k.fotos ?? []).join(' '),
    bausteine: (k.bausteine ?? []).join(' '),
    farbzeilen: String(Math.min(FARBEN_HOECHSTENS, farben.length + FREIE_FARBEN)),
    ...Object.fromEntries(farben.flatMap((f, i) => Object.entries(f).map(([feld, wert]) => [`farben.${i}.${feld}`, wert]))),
    ...Object.fromEntries(
      (k.logos ?? []).flatMap((l) => [
        [`logo.${l.art}.svg`, l.svg ?? ''],
        [`logo.${l.art}.png`, l.png ?? ''],
      ]),
    ),
  }
}

export const leereKampagnenwerte: Kampagnenwerte = alsKampagnenwerte({
  name: '',
  claim: '',
  ab: '',
  bis: '',
  wortmarke: { zeile1: '', zeile2: '' },
  vereinbarung: '',
})
