import { createContext } from 'react'

/** Whether the page brings its scripts. One that is the same for everybody comes without: it works as plain HTML. */
export const SkriptKontext = createContext(true)
