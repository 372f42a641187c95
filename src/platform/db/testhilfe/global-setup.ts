import type { TestProject } from 'vitest/node'
import { dienstAn, startePostgres } from '../../../bench/postgres.ts'
import { richteServerEin } from '../db.ts'
import { verwalte } from './server.ts'

const vorlage = 'tragwerk_vorlage'

/** Before the tests of the project `postgres`: one server, one migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startePostgres()
  await verwalte(server.url, `create database ${vorlage}`)
  const url = new URL(server.url)
  url.pathname = vorlage
  await richteServerEin({ url: dienstAn(url.href), eigner: url.href }, { uebung: true })
  project.provide('postgres', { url: server.url, vorlage })
  return server.stoppe
}
