export { bucheBescheid } from './buche.ts'
export { gibZahllaufFrei, liesZahllaufDatei, verwirfZahllauf, type ZahllaufNichtFrei } from './freigeben.ts'
export { stelleZahllaufZusammen, type ZahllaufNichtErstellt } from './zusammenstellen.ts'
