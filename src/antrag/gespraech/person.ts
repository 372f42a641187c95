import { abFuenfzehn, erwachsene, istKind, kinder, partnerVon } from '../lage.ts'
import { angabe, betragAngabe, nurMit, type Seite, wennGesagt } from './typ.ts'

/** Situation of each person: what decides who has a claim and to which Mehrbedarf. */
export const personSeiten: readonly Seite[] = [
  {
    id: 'familienstand',
    abschnitt: 'lage',
    je: (lage) => abFuenfzehn(lage).filter((m) => m.rolle !== 'elternteil'),
    felder: [
      {
        name: 'familienstand',
        art: 'wahl',
        optionen: ['ledig', 'verheiratet', 'lebenspartnerschaft', 'getrennt', 'geschieden', 'verwitwet'],
        muss: true,
        ba: 'HA 32',
      },
      { name: 'seit', art: 'datum', ba: 'HA 33' },
    ],
    nachweise: ({ lies }) => (['getrennt', 'geschieden'].includes(lies.text('familienstand')) ? ['N-SCHEID'] : []),
  },
  {
    id: 'arbeitsfaehig',
    abschnitt: 'lage',
    je: abFuenfzehn,
    felder: [{ name: 'arbeitsfaehig', art: 'janein', muss: true, ba: 'HA 34' }],
    angaben: ({ mensch, lies }) => (mensch && lies.text('arbeitsfaehig') === 'nein' ? [angabe(mensch.id, 'person.erwerbsfaehig', false)] : []),
    rueckfrage: ({ lies }) => lies.text('arbeitsfaehig') === 'nein',
  },
  {
    id: 'merkzeichen',
    abschnitt: 'lage',
    je: (lage) => abFuenfzehn(lage).filter((m) => lage.wert('arbeitsfaehig', 'arbeitsfaehig', m.id) === 'nein'),
    felder: [{ name: 'merkzeichen', art: 'janein', muss: true, ba: 'WEP' }],
    angaben: ({ mensch, lies }) => (mensch && lies.ja('merkzeichen') ? [angabe(mensch.id, 'person.merkzeichenG', true)] : []),
    nachweise: ({ lies }) => (lies.ja('merkzeichen') ? ['N-SBA'] : []),
  },
  {
    id: 'schwanger',
    abschnitt: 'lage',
    je: (lage) => abFuenfzehn(lage).filter((m) => m.alter < 60 && lage.wert(m.id === 'p1' ? 'name' : 'person', 'geschlecht', m.id) !== 'maennlich'),
    felder: [
      { name: 'schwanger', art: 'janein', muss: true, ba: 'HA 36' },
      { name: 'termin', art: 'datum', ba: 'HA 37' },
    ],
    pruefe: nurMit('schwanger', 'termin', 'termin'),
    angaben: ({ mensch, lies }) =>
      mensch && lies.ja('schwanger') ? wennGesagt(lies.tag('termin'), (t) => [angabe(mensch.id, 'person.entbindungstermin', t)]) : [],
    nachweise: ({ lies }) => (lies.ja('schwanger') ? ['N-MUTTER'] : []),
  },
  {
    id: 'alleinerziehend',
    abschnitt: 'lage',
    wenn: (lage) => partnerVon(lage) === undefined && lage.bg.some((m) => m.rolle === 'kind' && m.alter < 18),
    felder: [{ name: 'allein', art: 'janein', muss: true, ba: 'HA 35' }],
    rueckfrage: ({ lies }) => lies.text('allein') === 'nein',
  },
  {
    id: 'ausbildung',
    abschnitt: 'lage',
    je: abFuenfzehn,
    felder: [
      {
        name: 'ausbildung',
        art: 'wahl',
        optionen: ['nein', 'schule', 'betrieblich', 'schulisch', 'berufsvorbereitung', 'studium', 'freiwilligendienst'],
        muss: true,
        ba: 'HA 39',
      },
      { name: 'wo', art: 'text', ba: 'HA 39' },
    ],
    angaben: ({ mensch, lies }) => {
      const art = lies.text('ausbildung')
      if (!mensch || art === 'nein' || art === '') return []
      if (art === 'schule') return [angabe(mensch.id, 'person.schueler', true)]
      const eigeneWohnung = art === 'studium' && !istKind(mensch) && mensch.rolle !== 'elternteil'
      return [
        angabe(mensch.id, 'person.ausbildung', art),
        ...(eigeneWohnung ? [angabe(mensch.id, 'person.ausgeschlossen', 'bafoeg-oder-bab')] : []), // sec. 7 (5)
      ]
    },
    nachweise: ({ lies }) => (['', 'nein'].includes(lies.text('ausbildung')) ? [] : ['N-SCHUL']),
  },
  {
    id: 'schule',
    abschnitt: 'lage',
    je: (lage) => kinder(lage).filter((m) => m.alter >= 5 && m.alter < 15),
    felder: [
      { name: 'schule', art: 'janein', muss: true, ba: 'KI' },
      { name: 'name', art: 'text', ba: 'KI' },
    ],
    angaben: ({ mensch, lies }) => (mensch && lies.ja('schule') ? [angabe(mensch.id, 'person.schueler', true)] : []),
  },
  {
    id: 'schulbuecher',
    abschnitt: 'lage',
    je: (lage) => lage.bg.filter((m) => lage.wert('ausbildung', 'ausbildung', m.id) === 'schule' || lage.wert('schule', 'schule', m.id) === 'ja'),
    felder: [
      { name: 'kosten', art: 'janein', muss: true, ba: 'HA 40' },
      { name: 'betrag', art: 'betrag', ba: 'HA 40' },
    ],
    pruefe: nurMit('kosten', 'betrag', 'buecher'),
    angaben: ({ mensch, lage, lies }) =>
      mensch && lies.ja('kosten')
        ? betragAngabe(mensch.id, 'person.mehrbedarfSchulbuecher', lies.euro('betrag')).map((a) => ({ ...a, ...nurImMonat(lage.monat) }))
        : [],
    nachweise: ({ lies }) => (lies.ja('kosten') ? ['N-BUCH'] : []),
  },
  {
    id: 'behinderung',
    abschnitt: 'lage',
    je: abFuenfzehn,
    felder: [
      { name: 'behinderung', art: 'janein', muss: true, ba: 'HA 45' },
      { name: 'teilhabe', art: 'wahl', optionen: ['ja', 'nein'], ba: 'HA 46' },
    ],
    angaben: ({ mensch, lies }) =>
      mensch && lies.ja('behinderung') && lies.ja('teilhabe') ? [angabe(mensch.id, 'person.teilhabeAmArbeitsleben', true)] : [],
    nachweise: ({ lies }) => (lies.ja('behinderung') ? (lies.ja('teilhabe') ? ['N-SBA', 'N-TEILH'] : ['N-SBA']) : []),
  },
  {
    id: 'ernaehrung',
    abschnitt: 'lage',
    felder: (lage) => [
      { name: 'ernaehrung', art: 'janein', muss: true, ba: 'HA 44' },
      ...(lage.bg.length > 1 ? [{ name: 'wer', art: 'text' } as const] : []),
    ],
    nachweise: ({ lies }) => (lies.ja('ernaehrung') ? ['N-ATTEST'] : []),
    // the reason and the amount are found by staff (portal.md 5.12): health data stays out of the conversation
    rueckfrage: ({ lies }) => lies.ja('ernaehrung'),
  },
  {
    id: 'besonderes',
    abschnitt: 'lage',
    felder: [
      { name: 'besonderes', art: 'janein', muss: true, ba: 'HA 47' },
      { name: 'was', art: 'mehrzeilig', ba: 'BB' },
    ],
    nachweise: ({ lies }) => (lies.ja('besonderes') ? ['N-BB'] : []),
    rueckfrage: ({ lies }) => lies.ja('besonderes'),
  },
  {
    id: 'einrichtung',
    abschnitt: 'lage',
    je: (lage) => erwachsene(lage),
    felder: [
      { name: 'einrichtung', art: 'janein', muss: true, ba: 'HA 48' },
      { name: 'von', art: 'datum', ba: 'HA 50' },
      { name: 'bis', art: 'datum', ba: 'HA 50' },
    ],
    pruefe: ({ lies }, t) => ((lies.tag('von') ?? '') > (lies.tag('bis') ?? '9999') ? [{ feld: 'bis', satz: t.endeVorAnfang }] : []),
    nachweise: ({ lies }) => (lies.ja('einrichtung') ? ['N-STAT'] : []),
    // whether it excludes depends on the length and the kind (sec. 7 (4)): a person decides
    rueckfrage: ({ lies }) => lies.ja('einrichtung'),
  },
  {
    id: 'umgang',
    abschnitt: 'lage',
    je: (lage) => kinder(lage).filter((m) => m.alter < 18),
    felder: [
      { name: 'wechsel', art: 'janein', muss: true, ba: 'KI' },
      { name: 'tage', art: 'zahl', von: 1, bis: 31, ba: 'KI' },
    ],
    pruefe: nurMit('wechsel', 'tage', 'umgangTage'),
    angaben: ({ mensch, lies }) =>
      mensch && lies.ja('wechsel')
        ? wennGesagt(lies.zahl('tage'), (t) => [angabe(mensch.id, 'person.anwesenheitAnteil', { tage: Math.min(t, 30), von: 30 })])
        : [],
    nachweise: ({ lies }) => (lies.ja('wechsel') ? ['N-UMG'] : []),
  },
  {
    id: 'vorher',
    abschnitt: 'jahre',
    je: (lage) => abFuenfzehn(lage).filter((m) => !istKind(m)),
    unbekannt: true,
    felder: [
      {
        name: 'wovon',
        art: 'mehrfach',
        optionen: ['arbeit', 'selbst', 'jobcenter', 'sozialhilfe', 'ersatz', 'dienst', 'pflege', 'familie', 'ausbildung', 'nichts'],
        muss: true,
        ba: 'HA 51-73',
      },
      { name: 'wann', art: 'mehrzeilig', ba: 'HA 51-73' },
    ],
  },
  {
    id: 'lohnoffen',
    abschnitt: 'jahre',
    je: (lage) => abFuenfzehn(lage).filter((m) => lage.gewaehlt('vorher', 'wovon', m.id).includes('arbeit')),
    felder: [{ name: 'offen', art: 'janein', muss: true, ba: 'HA 61' }],
    nachweise: ({ lies }) => (lies.ja('offen') ? ['N-LOHN'] : []),
    rueckfrage: ({ lies }) => lies.ja('offen'),
  },
  {
    id: 'krankenkasse',
    abschnitt: 'krankenkasse',
    je: (lage) => lage.bg,
    unbekannt: true,
    felder: [
      { name: 'art', art: 'wahl', optionen: ['pflicht', 'familie', 'freiwillig', 'privat', 'keine'], muss: true, ba: 'HA 76, 78' },
      { name: 'kasse', art: 'text', ba: 'HA 77' },
      { name: 'nummer', art: 'kvnr', ba: 'HA 77' },
    ],
    nachweise: ({ lies }) => (['freiwillig', 'privat'].includes(lies.text('art')) ? ['N-KVB'] : ['N-KV']),
    rueckfrage: ({ lies }) => lies.text('art') === 'keine',
  },
]

/** A need that belongs to one month. */
export function nurImMonat(monat: string): { giltVon: string; giltBis: string } {
  const erster = Temporal.PlainDate.from(`${monat}-01`)
  return { giltVon: erster.toString(), giltBis: erster.with({ day: erster.daysInMonth }).toString() }
}
