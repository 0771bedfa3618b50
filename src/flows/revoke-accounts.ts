import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { employeeNumber } from '#conversation/answers/employee-number.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

const Data = z.object({ employeeId: z.number(), name: z.string() })
type Data = z.infer<typeof Data>
type Step = 'whose' | 'confirm'

/** `/cabut`: an administrator unlinks all accounts of someone whose phone is lost or who has moved. */
export const revokeAccounts = defineFlow<Data, Step>({
  name: 'revoke-accounts',
  version: 1,
  command: 'cabut',
  title: 'revoke-title',
  summary: 'revoke-summary',
  phrases: 'revoke-phrases',
  data: Data,
  right: { do: 'revoke-accounts' },
  open: async () => ({ begin: { employeeId: 0, name: '' } }),
  first: 'whose',
  steps: {
    whose: question<Data, Step, string>({
      answer: employeeNumber(),
      ask: () => ({ lines: [line('revoke-ask')] }),
      take: (context) => find(context, context.value),
    }),
    confirm: question<Data, Step, 'revoke' | 'keep'>({
      answer: choice<'revoke' | 'keep'>([
        { value: 'revoke', label: line('revoke-button'), style: 'danger' },
        { value: 'keep', label: line('unlink-keep') },
      ]),
      ask: ({ data }) => ({ lines: [line('revoke-confirm', { name: data.name })] }),
      take: async (context) =>
        context.value === 'keep' ? end(line('revoke-kept')) : revoke(context, context.data),
    }),
  },
})

async function find({ me, records }: Context, number: string): Promise<Next<Data, Step>> {
  const employee = await records.employeeByNumber(number)
  if (!employee) return { stay: [line('link-code-nobody')] }
  if (employee.id === me.id) return end(line('revoke-own'))
  return go('confirm', { data: { employeeId: employee.id, name: employee.name } })
}

async function revoke({ accounts, now }: Context, { employeeId, name }: Data) {
  const { count, reachable } = await accounts.revokeAll(employeeId, now)
  const text = line('revoked-notice', { at: now })
  return end(line('revoked', { name, count }), {
    tell: reachable.map((account) => ({ to: { ...account, employeeId }, text })),
  })
}
