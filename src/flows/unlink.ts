import { z } from 'zod'
import type { UnlinkScope } from '#conversation/accounts.ts'
import { choice } from '#conversation/answers/choice.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

const Data = z.object({ accounts: z.number() })
type Data = z.infer<typeof Data>

/** `/putuskan`: takes back the use of this account, or of all one has, at any time (UU 27/2022 Ps. 9, 40). */
export const unlink = defineFlow<Data, 'confirm'>({
  name: 'unlink',
  version: 1,
  command: 'putuskan',
  title: 'unlink-title',
  summary: 'unlink-summary',
  phrases: 'unlink-phrases',
  data: Data,
  open: async ({ accounts }) => ({ begin: { accounts: (await accounts.linked()).length } }),
  first: 'confirm',
  steps: {
    confirm: question<Data, 'confirm', UnlinkScope | 'keep'>({
      answer: ({ accounts }) =>
        choice<UnlinkScope | 'keep'>([
          { value: 'here', label: line('unlink-here'), style: 'danger' },
          ...(accounts > 1
            ? [{ value: 'everywhere' as const, label: line('unlink-everywhere'), style: 'danger' as const }]
            : []),
          { value: 'keep', label: line('unlink-keep') },
        ]),
      ask: ({ data }) => ({ lines: [line('unlink-ask', { accounts: data.accounts }), line('unlink-stays')] }),
      take: async (context) =>
        context.value === 'keep' ? end(line('unlink-kept')) : takeLeave(context, context.value),
    }),
  },
})

async function takeLeave({ me, accounts, now }: Context, scope: UnlinkScope) {
  const told = await accounts.unlink(scope, now)
  const left = await accounts.linked()
  const elsewhere = told.map((account) => ({ ...account, employeeId: me.id }))
  return end([line('unlinked', { left: left.length }), line('unlink-stays')], {
    leave: true,
    tell: elsewhere.map((to) => ({ to, text: line('unlinked-elsewhere', { at: now }) })),
  })
}
