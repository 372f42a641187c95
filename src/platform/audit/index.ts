export { type Eintrag, type Handlung, protokolliere } from './protokoll.ts'
