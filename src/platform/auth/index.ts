export { darf, type Konto, type Recht, type Rolle, rechte, rechteDerRolle, rollen } from './rechte.ts'
export { geschuetzt, type Offen, oeffentlich, type Zugriff } from './schutz.ts'
export { beendeSitzung, beginneSitzung, cookie, findAngemeldet, findSitzung, type Sitzung } from './sitzung.ts'
export { type Bremse, vergissVersuche, versuche } from './versuche.ts'
