import { z } from 'zod'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import { defineFlow, end, question } from '#conversation/flow.ts'
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
      take: async ({ value, records, accounts, now }) => {
        const employee = await records.employeeByNumber(value)
        if (!employee) return { stay: [line('link-code-nobody')] }
        const { code, links, expiresAt } = await accounts.issueCode(employee.id, now)
        const link = links[0] ?? '—'
        return end(line('link-code-made', { name: employee.name, code, link, until: expiresAt }), {
          protect: true,
        })
      },
    }),
  },
})
