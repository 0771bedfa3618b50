import { parseArgs } from 'node:util'
import { z } from 'zod'

const usage = 'npm run bench -- [--seconds 10] [--people 1,8,64] [--rounds 3] [--json]'

const Options = z.object({
  /** How long each lap is measured. */
  seconds: z.coerce.number().positive(),
  /** How many talk at once, for each level. */
  people: z
    .string()
    .regex(/^[1-9]\d{0,2}(,[1-9]\d{0,2})*$/, { error: 'must be numbers up to 999 with commas between them' })
    .transform((list) => list.split(',').map(Number)),
  /** How often each system is measured at each level; the median counts. */
  rounds: z.coerce.number().int().min(1),
  json: z.boolean(),
  /** Writes a CPU profile of the program's process into this folder when it ends. */
  profile: z.string().optional(),
})
export type Options = z.infer<typeof Options>

/** @throws {Error} that says how to call the benchmark. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '10' },
      people: { type: 'string', default: '1,8,64' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  })
  const { data, error } = Options.safeParse(values)
  if (!data) throw new Error(`${usage}\n${z.prettifyError(error)}`)
  return data
}
