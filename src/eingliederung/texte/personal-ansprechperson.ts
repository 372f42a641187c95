/** Words about who accompanies whom, and of the list of one's own people; German only. */
export const ansprechpersonTexte = {
  titel: 'Ansprechperson',
  niemandDa: 'Noch niemand.',
  seit: (name: string, tag: string) => `${name}, seit ${tag}`,
  uebernehmen: 'Ich übernehme',
  geben: 'An jemand anderen übergeben',
  gebenKnopf: 'Übergeben',
  gruppe: 'Fallmanagement und Vermittlung',
  ohne: 'Niemand',
  mitZahl: (name: string, zahl: number) => `${name}, ${zahl === 1 ? '1 Mensch' : `${zahl} Menschen`}`,
  gespeichert: 'Gespeichert.',
  hindernisse: {
    fremd: 'Diese Person gehört nicht zu diesem Fall.',
    niemand: 'Wen Sie gewählt haben, kann niemanden begleiten: Das Recht fehlt, oder das Konto ist gesperrt.',
    kreis: 'Wen Sie gewählt haben, darf den geschützten Fall nicht öffnen.',
  },
  aufgabe: (name: string) => `Neu bei Ihnen: ${name}`,
  zweck: (wer: string, name: string | undefined) => `Ansprechperson für ${wer}: ${name ?? 'niemand'}`,
  zweckSetzen: 'Ansprechperson ändern',
} as const

export const begleitungTexte = {
  fenster: 'Meine Menschen – Tragwerk',
  titel: 'Meine Menschen',
  anzahl: (zahl: number) => (zahl === 1 ? 'Sie begleiten 1 Menschen.' : `Sie begleiten ${zahl} Menschen.`),
  leer: 'Noch begleiten Sie niemanden.',
  leerText: 'Öffnen Sie einen Fall, und wählen Sie unter „Weg“ „Ich übernehme“. Oder die Teamleitung gibt Ihnen jemanden.',
  tabelle: 'Menschen, die Sie begleiten; zuerst, wer Sie braucht',
  spalten: { name: 'Name', tun: 'Jetzt wichtig', plan: 'Plan', letzter: 'Zuletzt gesprochen', naechster: 'Nächster Termin' },
  kein: 'kein Termin',
  nochNie: 'noch nicht',
  keinPlan: 'noch kein Plan',
  plan: (tag: string) => `prüfen bis ${tag}`,
  anlaesse: {
    'plan-spaet': 'Plan ist zu überprüfen',
    'plan-fehlt': 'Kooperationsplan fehlt',
    erstgespraech: 'Erstgespräch fehlt',
    'ohne-termin': 'lange kein Gespräch',
    aufgabe: (zahl: number) => (zahl === 1 ? '1 offene Aufgabe' : `${zahl} offene Aufgaben`),
  },
} as const
