import { z } from 'zod'
import type { TrailGroup } from '#appraisal/trail-group.ts'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, question } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { lineIn, older } from './trail.ts'
import { trailPage } from './trail-page.ts'

const Data = z.object({})
type Data = z.infer<typeof Data>

/** `/audit`: an auditor follows the trail of a person: who did what to which rows, without their contents. */
export const audit = defineFlow<Data, 'whose'>({
  name: 'audit',
  version: 1,
  command: 'audit',
  title: 'audit-title',
  summary: 'audit-summary',
  phrases: 'audit-phrases',
  data: Data,
  right: { do: 'read-trails' },
  open: async (context, about) => {
    const [employee = '', before = ''] = about.split('-')
    const id = idIn(employee)
    return id === 0 ? { begin: {} } : show(context, id, lineIn(before))
  },
  first: 'whose',
  steps: {
    whose: question<Data, 'whose', string>({
      answer: employeeNumber(),
      ask: () => ({ lines: [line('audit-ask')] }),
      take: async (context) => {
        const employee = await context.records.employeeByNumber(context.value)
        return employee ? show(context, employee.id, null) : { stay: [line('audit-nobody')] }
      },
    }),
  },
})

async function show(context: Context, employeeId: number, before: number | null) {
  const employee = await context.records.employee(employeeId)
  if (!employee) return end(line('audit-nobody'))
  const { lines, next } = await trailPage(context, employeeId, { before, shows: withThings })
  const head = line('audit-head', { name: employee.name })
  return end(lines.length > 0 ? [head, ...lines] : [head, line('audit-none')], {
    protect: true,
    offers: next === null ? [] : [[older('audit', `${employeeId}-${next}`)]],
  })
}

const mostThings = 3

/** With what it was done to, as the database names it. */
function withThings({ things }: TrailGroup, did: Line): Line {
  const named = things.slice(0, mostThings).join(', ')
  return line('audit-did', { did, things: named, more: Math.max(0, things.length - mostThings) })
}
