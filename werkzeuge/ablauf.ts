type Gepflegt = Readonly<{ gepflegtBis: string }>

/** The parameters whose kept period has ended or ends within 60 days of the day, the most urgent first. */
export function laeuftAb<P extends Gepflegt>(parameter: readonly P[], tag: Temporal.PlainDate): P[] {
  const grenze = tag.add({ days: 60 }).toString()
  return parameter.filter((p) => p.gepflegtBis <= grenze).sort((a, b) => a.gepflegtBis.localeCompare(b.gepflegtBis))
}
