/** A child as sentences name it: its number where there are several. */
export type KindWort = Readonly<{ nummer: number | undefined; alter: number }>
