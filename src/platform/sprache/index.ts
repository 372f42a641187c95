export { spracheKontext, spracheVon } from './anfrage.ts'
export { type Gleich, katalog, type Teil } from './katalog.ts'
export { gewaehlteSprache, istSprache, type Sprache, spracheCookie, sprachen, sprachNamen } from './sprache.ts'
export { zeitworte } from './zeit.ts'
