export { titelliste } from './titel.ts'
