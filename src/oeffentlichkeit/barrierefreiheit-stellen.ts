/** Whom people turn to when a public body does not answer a report of a barrier, and the law of the Land that says so. */
export type Landesrecht = Readonly<{
  gesetz: string
  stelle: string
  webadresse: string
  /** belegt: read on a page of the body itself; ungeprueft: known, but nobody has looked it up for this program */
  sicherheit: 'belegt' | 'ungeprueft'
}>

/** Only what is known; the settings of a Träger stand above it. */
const laender: Readonly<Record<string, Landesrecht>> = {
  'DE-ST': {
    gesetz: 'Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA) und BGGVO LSA',
    stelle: 'Ombudsstelle bei der Landesfachstelle für Barrierefreiheit Sachsen-Anhalt',
    webadresse: 'https://www.lf-barrierefreiheit-st.de',
    sicherheit: 'belegt',
  },
  'DE-SH': {
    gesetz: 'Landesbehindertengleichstellungsgesetz Schleswig-Holstein (LBGG)',
    stelle: 'Beschwerdestelle für barrierefreie Informationstechnik bei der oder dem Landesbeauftragten für Menschen mit Behinderung',
    webadresse: 'https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren',
    sicherheit: 'belegt',
  },
  'DE-TH': {
    gesetz: 'Thüringer Gesetz zur Inklusion und Gleichstellung von Menschen mit Behinderungen (ThürGIG)',
    stelle: 'Durchsetzungsstelle bei der oder dem Thüringer Landesbeauftragten für Menschen mit Behinderungen',
    webadresse: 'https://www.tlmb-thueringen.de',
    sicherheit: 'ungeprueft',
  },
  'DE-NW': {
    gesetz: 'Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW)',
    stelle: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    webadresse: '',
    sicherheit: 'ungeprueft',
  },
  'DE-BY': {
    gesetz: 'Bayerisches Behindertengleichstellungsgesetz (BayBGG) und Bayerische Digitalverordnung',
    stelle:
      'Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik beim Landesamt für Digitalisierung, Breitband und Vermessung',
    webadresse: '',
    sicherheit: 'ungeprueft',
  },
  'DE-HE': {
    gesetz: 'Hessisches Behinderten-Gleichstellungsgesetz (HessBGG)',
    stelle: 'Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik des Landes Hessen',
    webadresse: '',
    sicherheit: 'ungeprueft',
  },
  'DE-NI': {
    gesetz: 'Niedersächsisches Behindertengleichstellungsgesetz (NBGG)',
    stelle: 'Schlichtungsstelle bei der oder dem Landesbeauftragten für Menschen mit Behinderungen',
    webadresse: '',
    sicherheit: 'ungeprueft',
  },
}

export function landesrecht(land: string): Landesrecht | undefined {
  return laender[land]
}
