const artNamen: Readonly<Record<string, string>> = {
  bewilligung: 'Bewilligungsbescheid',
  aenderung: 'Änderungsbescheid',
  ablehnung: 'Ablehnungsbescheid',
  vorlaeufig: 'Vorläufiger Bescheid',
}

/** `Änderungsbescheid` */
export function artName(art: string): string {
  return artNamen[art] ?? art
}
