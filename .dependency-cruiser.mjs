// The arrows of the design: who may import whom. `npm test` fails on a breach or a cycle.
//
//   recht <- fall <- antrag, bescheid <- zahlung <- eingliederung <- foerderung <- massnahme, vermittlung <- teilhabe, portal, arbeitsplatz, statistik
//   netzwerk <- oeffentlichkeit <- antrag (forms), portal (start page): both know no case
//   uebung: exercise data through the use cases of all; platform: no room; main, cli, bench and the routes wire all of them

/** Tests and what only tests use. */
const TEST = ['[.]test[.]tsx?$', '/testhilfe[./]']
const ROOMS =
  'recht|fall|antrag|bescheid|zahlung|eingliederung|foerderung|massnahme|vermittlung|teilhabe|portal|arbeitsplatz|statistik|oeffentlichkeit|netzwerk|uebung'

/** From the case to the money and to the ways into work. */
const WEGE = ['recht', 'fall', 'bescheid', 'zahlung', 'eingliederung', 'foerderung', 'massnahme', 'vermittlung', 'teilhabe']

/** The rooms that each room may know. */
const KNOWS = {
  recht: [],
  fall: ['recht'],
  antrag: ['recht', 'fall', 'oeffentlichkeit'],
  bescheid: ['recht', 'fall'],
  zahlung: ['recht', 'fall', 'antrag', 'bescheid'],
  eingliederung: ['recht', 'fall', 'bescheid', 'zahlung'],
  foerderung: ['recht', 'fall', 'bescheid', 'zahlung', 'eingliederung'],
  massnahme: ['recht', 'fall', 'bescheid', 'zahlung', 'eingliederung', 'foerderung'],
  vermittlung: ['recht', 'fall', 'bescheid', 'zahlung', 'eingliederung', 'foerderung'],
  teilhabe: ['recht', 'fall', 'bescheid', 'zahlung', 'massnahme'],
  portal: [...WEGE, 'antrag', 'oeffentlichkeit', 'netzwerk'],
  arbeitsplatz: [...WEGE, 'antrag'],
  statistik: [...WEGE, 'antrag'],
  oeffentlichkeit: ['netzwerk'],
  netzwerk: [],
  platform: [],
  uebung: [...WEGE, 'antrag', 'portal', 'statistik', 'oeffentlichkeit', 'netzwerk'],
}

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const arrows = Object.entries(KNOWS).map(([room, known]) => ({
  name: `arrow-${room}`,
  comment: `${room} may know ${known.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS})/`, pathNot: `^src/(${[room, ...known].join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    ...arrows,
    {
      name: 'recht-is-pure',
      comment:
        'The law computes from its arguments: no other folder, no package, no node: module. Only its tests may read files and use a test library.',
      severity: 'error',
      from: { path: '^src/recht/', pathNot: TEST },
      to: { pathNot: '^src/recht/' },
    },
    {
      name: 'recht-tests-stay-home',
      comment: 'The tests of the law may use packages and node:, but nothing else of this project.',
      severity: 'error',
      from: { path: TEST.map((path) => `^src/recht.*${path}`) },
      to: { path: '^(src|e2e|werkzeuge)/', pathNot: '^src/recht/' },
    },
    {
      name: 'through-the-index',
      comment: 'Another room is entered through its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/(${ROOMS})/`, pathNot: ['^src/$1/', `^src/(${ROOMS})/index[.]ts$`] },
    },
    {
      name: 'through-the-index-from-outside',
      comment: 'Those that wire use the same doors; pages are named in the list of routes.',
      severity: 'error',
      from: { path: '^(src/[^/]+$|e2e/|werkzeuge/|docs/)' },
      to: { path: `^src/(${ROOMS})/`, pathNot: `^src/(${ROOMS})/index[.]ts$` },
    },
    {
      name: 'wired-from-above',
      comment: 'main, cli, bench, root and routes know all rooms; no room knows them.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+[.]tsx?$' },
    },
    { name: 'no-cycle', comment: 'A cycle has no bottom to start reading from.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '/[+]types/'] },
    },
    {
      name: 'no-test-in-production',
      comment: 'Code that runs in production does not import tests or development packages.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: [...TEST, '^e2e/'] },
    },
    {
      name: 'no-development-package-in-production',
      comment: 'A package that production code imports belongs to "dependencies"; the measurements run where the tests run.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...TEST, '^src/routes[.]ts$', '^src/bench/postgres[.]ts$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tools-need-nothing',
      comment: 'The scripts run before anything is installed.',
      severity: 'error',
      from: { path: '^werkzeuge/.*[.]mjs$' },
      to: { pathNot: '^werkzeuge/.*[.]mjs$', dependencyTypesNot: ['core'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|[.]react-router)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

export default config
