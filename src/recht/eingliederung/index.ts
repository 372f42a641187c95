// The law of integration into work (secs. 16 to 16k SGB II with SGB III): who may get what, how much, how long, and what comes back.
export * from './antrag.ts'
export * from './ergebnis.ts'
export * from './fakten.ts'
export * from './instrumente.ts'
export * from './kennzahlen.ts'
export * from './kennzahlen-liste.ts'
export * from './zaehlregeln.ts'
