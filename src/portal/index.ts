export { nachrichtPost } from './mein/mailadresse.ts'
