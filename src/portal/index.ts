export { nachrichtPost } from './mein/mailadresse.ts'
export { schreibeAnPerson } from './mein/nachrichten.ts'
