import { mitFestenAbstaenden } from './zahl.ts'

/** Where a rule or a value stands. */
export type Fundstelle = Readonly<{ gesetz: string; stelle: string }>

const VERZEICHNIS: Readonly<Record<string, string>> = {
  'SGB I': 'sgb_1',
  'SGB II': 'sgb_2',
  'SGB III': 'sgb_3',
  'SGB IV': 'sgb_4',
  'SGB V': 'sgb_5',
  'SGB VI': 'sgb_6',
  'SGB VIII': 'sgb_8',
  'SGB IX': 'sgb_9_2018',
  'SGB X': 'sgb_10',
  'SGB XI': 'sgb_11',
  'SGB XII': 'sgb_12',
  AsylbLG: 'asylblg',
  BAföG: 'baf_g',
  BEEG: 'beeg',
  BGB: 'bgb',
  BKGG: 'bkgg_1996',
  'Bürgergeld-V': 'algiiv_2008',
  EStG: 'estg',
  GrusiGV: 'algiiv_2008',
  'Grundsicherungsgeld-V': 'algiiv_2008',
  MiLoG: 'milog',
  MinUhV: 'minuhv',
  MuSchG: 'muschg_2018',
  UhVorschG: 'uhvorschg',
  WoGG: 'wogg',
}

/** Address of the section at gesetze-im-internet.de; undefined for a source that does not stand there. */
export function gesetzAdresse({ gesetz, stelle }: Fundstelle): string | undefined {
  const ordner = VERZEICHNIS[gesetz]
  if (!ordner) return undefined
  const paragraf = /§§? ?(\d+[a-z]?)/.exec(stelle.replaceAll('\u00a0', ' '))?.[1]
  return `https://www.gesetze-im-internet.de/${ordner}/${paragraf ? `__${paragraf}.html` : ''}`
}

/** Citation chip: an ordinary link to the text of the law. */
export function Stelle({ fundstelle, ohneGesetz = false }: { fundstelle: Fundstelle; ohneGesetz?: boolean }) {
  const adresse = gesetzAdresse(fundstelle)
  const text = mitFestenAbstaenden(ohneGesetz ? fundstelle.stelle : `${fundstelle.stelle} ${fundstelle.gesetz}`)
  return adresse ? (
    <a className="tw-stelle" href={adresse} rel="noreferrer">
      {text}
    </a>
  ) : (
    <span className="tw-stelle">{text}</span>
  )
}
