import type pg from 'pg'

/** Whether this user may change the schema: the database's, or that of whoever made what is in it. */
export async function isOwner(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ owner: boolean }>(`
    SELECT has_database_privilege(current_database(), 'CREATE') AND NOT EXISTS (
      SELECT FROM pg_namespace WHERE nspname IN ('appraisal', 'assistant') AND NOT pg_has_role(nspowner, 'USAGE')
    ) AS owner`)
  return rows[0]?.owner ?? false
}
