import { fileURLToPath } from 'node:url'

/** The folder of the database's migrations. */
export const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))
