import { angabe, betragAngabe, type Kontext, type NeueAngabe, type Seite } from './typ.ts'

const art = (k: { lage: Kontext['lage'] }) => k.lage.wert('wohnen', 'wohnen')
const zurMiete = (w: string) => w === 'miete' || w === 'untermiete' || w === 'heim'
const kosten = (k: Kontext, felder: readonly ('grundmiete' | 'nebenkosten' | 'heizkosten' | 'schuldzinsen')[]): NeueAngabe[] =>
  felder.flatMap((f) => betragAngabe('', `unterkunft.${f}`, k.lies.euro(f)))

/** V-kopf: everybody in the dwelling, the people of the conversation included. */
function bewohner({ lage, lies }: Kontext): NeueAngabe[] {
  const alle = Math.max(lies.zahl('bewohner') ?? lage.menschen.length, lage.menschen.length)
  const weitere = alle - lage.bg.length
  return weitere > 0 ? [angabe('', 'unterkunft.weitereBewohner', weitere)] : []
}

export const wohnungSeiten: readonly Seite[] = [
  {
    id: 'wohnen',
    abschnitt: 'wohnung',
    felder: [{ name: 'wohnen', art: 'wahl', optionen: ['miete', 'untermiete', 'eigentum', 'heim', 'frei'], muss: true, ba: 'KDU 19' }],
    angaben: ({ lies }) => (lies.text('wohnen') === 'eigentum' ? [angabe('', 'unterkunft.eigentum', true)] : []),
    nachweise: ({ lies }) => (lies.text('wohnen') === 'eigentum' ? ['N-EIG'] : zurMiete(lies.text('wohnen')) ? ['N-MIET'] : []),
  },
  {
    id: 'bewohner',
    abschnitt: 'wohnung',
    unbekannt: true,
    felder: (lage) => [
      { name: 'bewohner', art: 'zahl', von: 1, bis: 40, vorgabe: String(lage.menschen.length), muss: true, ba: 'KDU 9' },
      { name: 'flaeche', art: 'groesse', bis: 2000, einheit: 'm²', ba: 'KDU 14' },
      { name: 'eingezogen', art: 'monat', ba: 'KDU' },
    ],
    pruefe: ({ lage, lies }, t) =>
      (lies.zahl('bewohner') ?? 40) < lage.menschen.length ? [{ feld: 'bewohner', satz: t.personenZahl(lage.menschen.length) }] : [],
    angaben: (k) => [...bewohner(k), ...(k.lies.groesse('flaeche') ? [angabe('', 'unterkunft.wohnflaeche', k.lies.groesse('flaeche'))] : [])],
  },
  {
    id: 'miete',
    abschnitt: 'wohnung',
    wenn: (lage) => zurMiete(art({ lage })),
    unbekannt: true,
    felder: [
      { name: 'grundmiete', art: 'betrag', muss: true, ba: 'KDU 20' },
      { name: 'nebenkosten', art: 'betrag', ba: 'KDU 20' },
      { name: 'heizkosten', art: 'betrag', ba: 'KDU 20' },
    ],
    summe: ['grundmiete', 'nebenkosten', 'heizkosten'],
    angaben: (k) => kosten(k, ['grundmiete', 'nebenkosten', 'heizkosten']),
    nachweise: ({ lies }) => (lies.euro('heizkosten') > 0 ? ['N-HEIZ'] : []),
  },
  {
    id: 'eigentum',
    abschnitt: 'wohnung',
    wenn: (lage) => art({ lage }) === 'eigentum',
    unbekannt: true,
    felder: [
      { name: 'schuldzinsen', art: 'betrag', ba: 'KDU 23' },
      { name: 'nebenkosten', art: 'betrag', ba: 'KDU 23' },
      { name: 'heizkosten', art: 'betrag', ba: 'KDU 23' },
    ],
    summe: ['schuldzinsen', 'nebenkosten', 'heizkosten'],
    angaben: (k) => kosten(k, ['schuldzinsen', 'nebenkosten', 'heizkosten']),
    nachweise: () => ['N-HEIZ'],
  },
  {
    id: 'eigentumwert',
    abschnitt: 'wohnung',
    wenn: (lage) => art({ lage }) === 'eigentum',
    unbekannt: true,
    felder: [
      { name: 'art', art: 'wahl', optionen: ['selbstgenutztes-haus', 'selbstgenutzte-wohnung'], muss: true, ba: 'KDU 21' },
      { name: 'flaeche', art: 'groesse', bis: 2000, einheit: 'm²', muss: true, ba: 'VM' },
      { name: 'wert', art: 'betrag', muss: true, ba: 'VM 5-9' },
    ],
    angaben: ({ lies }) =>
      lies.text('art') === '' || lies.groesse('flaeche') === undefined
        ? []
        : [
            angabe(
              'p1',
              'person.vermoegen',
              { art: lies.text('art'), wert: lies.euro('wert'), wohnflaeche: lies.groesse('flaeche') },
              'eigenes-heim',
            ),
          ],
  },
  {
    id: 'heizung',
    abschnitt: 'wohnung',
    wenn: (lage) => art({ lage }) !== 'frei',
    unbekannt: true,
    felder: [
      {
        name: 'womit',
        art: 'mehrfach',
        optionen: ['gas', 'fernwaerme', 'strom', 'oel', 'holz', 'waermepumpe', 'kohle', 'anderes'],
        muss: true,
        ba: 'KDU 24',
      },
      { name: 'selbst', art: 'janein', muss: true, ba: 'KDU 25' },
    ],
    rueckfrage: ({ lies }) => lies.ja('selbst'),
  },
  {
    id: 'warmwasser',
    abschnitt: 'wohnung',
    wenn: (lage) => art({ lage }) !== 'frei',
    felder: [
      { name: 'geraet', art: 'janein', muss: true, ba: 'KDU 28' },
      { name: 'zaehler', art: 'betrag', ba: 'KDU 29' },
    ],
    angaben: ({ lies }) =>
      lies.ja('geraet')
        ? [angabe('', 'unterkunft.warmwasserDezentral', true), ...betragAngabe('', 'unterkunft.warmwasserKosten', lies.euro('zaehler'))]
        : [],
  },
  {
    id: 'rueckstand',
    abschnitt: 'wohnung',
    wenn: (lage) => art({ lage }) !== 'frei',
    felder: [
      { name: 'rueckstand', art: 'janein', muss: true, ba: 'KDU' },
      { name: 'was', art: 'mehrfach', optionen: ['miete', 'kuendigung', 'strom', 'sperre'] },
    ],
    rueckfrage: ({ lies }) => lies.ja('rueckstand'),
  },
  {
    id: 'vermieter',
    abschnitt: 'wohnung',
    wenn: (lage) => zurMiete(art({ lage })),
    felder: [
      { name: 'direkt', art: 'wahl', optionen: ['nein', 'ja'], muss: true, ba: 'KDU 30' },
      { name: 'name', art: 'text', ba: 'KDU 31' },
      { name: 'iban', art: 'iban', ba: 'KDU 36' },
    ],
    pruefe: ({ lies }, t) =>
      lies.ja('direkt')
        ? [
            ...(lies.text('name').trim() === '' ? [{ feld: 'name', satz: t.vermieterName }] : []),
            ...(lies.text('iban') === '' ? [{ feld: 'iban', satz: t.vermieterIban }] : []),
          ]
        : [],
    angaben: ({ lies, lage }) =>
      lies.ja('direkt') && lies.text('iban') !== '' && lies.text('name').trim() !== ''
        ? [
            angabe('', 'unterkunft.direktzahlung', true),
            angabe('', 'zahlung.vermieter', {
              name: lies.text('name').trim().slice(0, 70),
              iban: lies.text('iban').replace(/[\s-]/g, '').toUpperCase(),
              zweck: `Miete ${lage.menschen[0]?.nachname ?? ''}`.trim(),
            }),
          ]
        : [],
  },
]
