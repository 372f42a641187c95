import pg from 'pg'

/** One statement as the owner of the server, on a connection of its own. */
export async function verwalte(url: string, anweisung: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(anweisung)
  } finally {
    await client.end()
  }
}
