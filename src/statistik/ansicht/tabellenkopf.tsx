type Spalte = string | Readonly<{ zahl: string }>

/** Heads of columns; `zahl`: numbers stand on the right. */
export function Tabellenkopf({ spalten }: Readonly<{ spalten: readonly Spalte[] }>) {
  return (
    <thead>
      <tr>
        {spalten.map((s) => {
          const name = typeof s === 'string' ? s : s.zahl
          return (
            <th key={name} scope="col" className={typeof s === 'string' ? undefined : 'zahl'}>
              {name}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
