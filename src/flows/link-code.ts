import { z } from 'zod'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, type Next, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

const Data = z.object({})
type Data = z.infer<typeof Data>

/** `/kode`: an administrator makes the one-time code by which an employee links his chat account. */
export const linkCode = defineFlow<Data, 'whose'>({
  name: 'link-code',
  version: 1,
  command: 'kode',
  title: 'link-code-title',
  summary: 'link-code-summary',
  phrases: 'link-code-phrases',
  data: Data,
  right: { do: 'issue-link-codes' },
  open: async () => ({ begin: {} }),
  first: 'whose',
  steps: {
    whose: question<Data, 'whose', string>({
      answer: employeeNumber(),
      ask: () => ({ lines: [line('link-code-ask')] }),
      take: (context) => issue(context, context.value),
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
