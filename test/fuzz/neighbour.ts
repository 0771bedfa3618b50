import { z } from 'zod'
import type { Stage } from './stage.ts'

const agency = `(SELECT id FROM appraisal.agency WHERE code = 'sebelah')`
const employees = `(SELECT id FROM appraisal.employee WHERE agency_id = ${agency})`

/** Everything of the agency beside, by table; of what was sent to it only how much. */
const ofNeighbour: Readonly<Record<string, string>> = {
  'appraisal.agency': `id = ${agency}`,
  'appraisal.unit': `agency_id = ${agency}`,
  'appraisal.employee': `agency_id = ${agency}`,
  'appraisal.role_held': `employee_id IN ${employees}`,
  'appraisal.period': `agency_id = ${agency}`,
  'appraisal.plan': `employee_id IN ${employees}`,
  'appraisal.announcement': `agency_id = ${agency}`,
  'appraisal.audit_entry': `agency_id = ${agency}`,
  'assistant.account': `employee_id IN ${employees}`,
  'assistant.conversation': `employee_id IN ${employees}`,
  'assistant.link_code': `employee_id IN ${employees}`,
  'assistant.link_request': `employee_id IN ${employees}`,
  'assistant.pin': `employee_id IN ${employees}`,
  'assistant.outbox': `employee_id IN ${employees} AND state = 'queued'`,
}

/** A checksum of each table. */
export async function neighbourSums({ database }: Stage): Promise<Record<string, string>> {
  const sums = Object.entries(ofNeighbour).map(async ([table, rows]) => {
    const sql = `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${table} t WHERE ${rows}`
    const [found] = z.array(z.object({ sum: z.string() })).parse((await database.pool.query(sql)).rows)
    return [table, found?.sum ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(sums))
}
