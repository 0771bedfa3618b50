import { z } from 'zod'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, type Next, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { administratorsOnly } from './administrators-only.ts'

const Data = z.object({})
type Data = z.infer<typeof Data>

/** `/kode`: an administrator makes the one-time code by which an employee links his chat account. */
export const linkCode = defineFlow<Data, 'whose'>({
  name: 'link-code',
  version: 1,
  command: 'kode',
  title: 'link-code-title',
  phrases: 'link-code-phrases',
  data: Data,
  open: async (context) => administratorsOnly(context, async () => ({ begin: {} })),
  first: 'whose',
  steps: {
    whose: question<Data, 'whose', string>({
      answer: employeeNumber(),
      ask: () => ({ lines: [line('link-code-ask')] }),
      take: async (context) => administratorsOnly(context, () => issue(context, context.value)),
    }),
  },
})

async function issue({ records, accounts, now }: Context, number: string): Promise<Next<Data, 'whose'>> {
  const employee = await records.employeeByNumber(number)
  if (!employee) return { stay: [line('link-code-nobody')] }
  const { code, links, expiresAt: until } = await accounts.issueCode(employee.id, now)
  const link = links[0] ?? '—'
  return end(line('link-code-made', { name: employee.name, code, link, until }), { protect: true })
}
