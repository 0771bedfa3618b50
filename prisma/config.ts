import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Generation needs no schema engine, but Prisma downloads one unless it is named: any existing file will do.
// For authoring migrations the same variable names the WebAssembly stand-in beside this file.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('schema-engine.mjs', import.meta.url))

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: {
    url: process.env.DATABASE_URL ?? 'postgresql://localhost/asisten',
    ...(process.env.SHADOW_DATABASE_URL ? { shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL } : {}),
  },
})
