import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { Kysely, sql } from 'kysely'
import { migrationen } from './migrate.ts'
import { serverDialekt } from './server.ts'

/** The role that queries work as: it owns nothing and cannot bypass row-level security. */
export const rolle = 'tragwerk_anwendung'

/** The server is not ready for the application, or lets it do more than it may. The message is German and shown as it is. */
export class ServerUngeeignet extends Error {
  override readonly name = 'ServerUngeeignet'
}

const EINRICHTEN = 'Richten Sie sie ein mit: ./tragwerk datenbank einrichten'

/**
 * The application signs in as a role of its own that can do nothing but become `tragwerk_anwendung`: whoever gets hold of its connection,
 * by an injected statement or by its password, cannot step back to more.
 *
 * @throws {ServerUngeeignet} where the role could see rows of another Träger or change a table, or the tables are of another version
 */
export async function verlangeEignung(url: string): Promise<void> {
  const db = new Kysely<unknown>({ dialect: serverDialekt(url, { hoechstens: 1 }) })
  try {
    await verlangeMachtlos(db)
    await verlangeStand(db)
  } finally {
    await db.destroy()
  }
}

type Befund = Readonly<{ name: string; hauptrolle: boolean; umgeht: boolean; besitzt: boolean; vergibt: boolean; darfWerden: boolean }>

async function verlangeMachtlos(db: Kysely<unknown>): Promise<void> {
  // 'member' also finds what the role would first have to step into with `set role`
  const { rows } = await sql<Befund>`
    select r.rolname as name, r.rolsuper as hauptrolle, r.rolcreatedb or r.rolcreaterole or r.rolreplication as vergibt,
      exists (select from pg_roles x where (x.rolsuper or x.rolbypassrls) and pg_has_role(r.oid, x.oid, 'member')) as umgeht,
      exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member'))
        or exists (select from pg_proc p where p.pronamespace = 'public'::regnamespace and pg_has_role(r.oid, p.proowner, 'member'))
        or exists (select from pg_database d where d.datname = current_database() and pg_has_role(r.oid, d.datdba, 'member')) as besitzt,
      exists (select from pg_roles x where x.rolname = ${rolle} and pg_has_role(r.oid, x.oid, 'set')) as "darfWerden"
    from pg_roles r where r.rolname = session_user`.execute(db)
  const befund = rows[0]
  if (befund === undefined) throw new Error('the server does not know its own session')
  const zuViel = machtVon(befund)
  if (zuViel !== undefined)
    throw new ServerUngeeignet(
      `Die Rolle „${befund.name}“ aus TRAGWERK_DATENBANK ${zuViel}. Damit wären die Träger nicht sicher voneinander getrennt, und Tragwerk startet nicht. Nennen Sie dort eine eigene Rolle ohne besondere Rechte, die der Tabellen in TRAGWERK_DATENBANK_EIGNER. ${EINRICHTEN}`,
    )
  if (!befund.darfWerden)
    throw new ServerUngeeignet(`Die Rolle „${befund.name}“ darf in dieser Datenbank noch nicht mit Tragwerk arbeiten. ${EINRICHTEN}`)
}

function machtVon({ hauptrolle, umgeht, besitzt, vergibt }: Befund): string | undefined {
  if (hauptrolle) return 'hat alle Rechte auf dem Server (superuser)'
  if (umgeht) return 'kann den Schutz der Zeilen umgehen (bypassrls)'
  if (besitzt) return 'besitzt die Tabellen oder die Datenbank'
  return vergibt ? 'darf Rollen oder Datenbanken anlegen oder alles mitlesen (createrole, createdb, replication)' : undefined
}

async function verlangeStand(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ da: boolean }>`select to_regprocedure('stand_der_datenbank()') is not null as da`.execute(db)
  if (rows[0]?.da !== true)
    throw new ServerUngeeignet(`In der Datenbank fehlen die Tabellen von Tragwerk, oder sie sind älter als dieses Programm. ${EINRICHTEN}`)
  await sql.raw(`set role ${rolle}`).execute(db)
  const { rows: staende } = await sql<{ stand: string }>`select stand_der_datenbank() as stand`.execute(db)
  const namen = await migrationen()
  const stand = staende[0]?.stand ?? ''
  if (stand === namen.at(-1)) return
  throw new ServerUngeeignet(
    namen.includes(stand)
      ? `Die Tabellen in der Datenbank sind älter als dieses Programm. Sichern Sie, und bringen Sie sie dann auf den neuen Stand mit: ./tragwerk datenbank einrichten`
      : 'Die Tabellen in der Datenbank sind neuer als dieses Programm. Holen Sie erst das neue Tragwerk.',
  )
}

/**
 * Makes the role that the application signs in as, if there is none, and lets it become `tragwerk_anwendung`. A role that exists keeps
 * its password.
 *
 * @param db connection of the owner of the tables
 * @returns whether the role is new
 * @throws {ServerUngeeignet} where the address names no role, or the owner's
 */
export async function legeDienstrolleAn(db: Kysely<unknown>, dienst: string): Promise<boolean> {
  const { username, password } = new URL(dienst)
  const [name, passwort] = [decodeURIComponent(username), decodeURIComponent(password)]
  if (name === '') throw new ServerUngeeignet('In TRAGWERK_DATENBANK fehlt der Name der Rolle: postgres://ROLLE:PASSWORT@RECHNER/DATENBANK')
  const { rows } = await sql<{ da: boolean; eigner: boolean }>`
    select exists (select from pg_roles where rolname = ${name}) as da, session_user = ${name} as eigner`.execute(db)
  const neu = rows[0]?.da !== true
  if (rows[0]?.eigner)
    throw new ServerUngeeignet(`TRAGWERK_DATENBANK und TRAGWERK_DATENBANK_EIGNER nennen dieselbe Rolle „${name}“. Tragwerk braucht eine eigene.`)
  if (neu) {
    if (passwort === '') throw new ServerUngeeignet(`Die Rolle „${name}“ gibt es noch nicht, und in TRAGWERK_DATENBANK steht kein Passwort für sie.`)
    await sql`create role ${sql.id(name)} login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password ${sql.lit(pruefwert(passwort))}`.execute(
      db,
    )
  }
  await sql`grant ${sql.id(rolle)} to ${sql.id(name)} with inherit false, set true`.execute(db)
  return neu
}

/** What the server keeps of a password (RFC 5803): sent so, the password itself appears in no log of statements. */
function pruefwert(passwort: string): string {
  const [runden, salz] = [4096, randomBytes(16)]
  const gesalzen = pbkdf2Sync(passwort.normalize('NFKC'), salz, runden, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', gesalzen).update(text).digest()
  const gespeichert = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${runden}:${salz.toString('base64')}$${gespeichert}:${hmac('Server Key').toString('base64')}`
}
