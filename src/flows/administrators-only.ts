import type { Context } from '#conversation/context.ts'
import { end } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

/** Goes on for an administrator; anyone else is told whom to turn to. */
export async function administratorsOnly<T>(
  { me }: Context,
  goOn: () => Promise<T>,
): Promise<T | ReturnType<typeof end>> {
  return me.roles.includes('administrator') ? goOn() : end(line('administrators-only'))
}
