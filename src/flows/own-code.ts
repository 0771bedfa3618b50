import { defineAnswer, end } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

/** `/tautkan`: a code by which someone links a further account of his own, on the other platform or a new phone. */
export const ownCode = defineAnswer({
  name: 'own-code',
  command: 'tautkan',
  title: 'own-code-title',
  summary: 'own-code-summary',
  phrases: 'own-code-phrases',
  answer: async ({ accounts, now }) => {
    const { code, links, expiresAt: until } = await accounts.issueOwnCode(now)
    const open = links.map((link) => line('own-code-link', { link }))
    return end([line('own-code-made', { code }), ...open, line('own-code-until', { until })], {
      protect: true,
    })
  },
})
