export { bucheBescheid } from './buche.ts'
