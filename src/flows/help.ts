import { defineAnswer, end } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

/** `/bantuan` and `/start`: what this person can do here, by what he is. */
export const help = defineAnswer({
  name: 'help',
  command: 'bantuan',
  title: 'help-title',
  phrases: 'help-phrases',
  answer: async ({ me }, about) =>
    end(
      [
        ...(about === 'not-understood'
          ? [line('not-understood')]
          : [line('help-greeting', { name: me.name })]),
        line('help-employee'),
        ...(me.hasSubordinates ? [line('help-appraiser')] : []),
        ...(me.roles.includes('administrator') ? [line('help-administrator')] : []),
        line('help-ways'),
      ],
      {
        offers: [
          [
            { label: line('status-title'), action: { do: 'start', flow: 'status', about: '' } },
            { label: line('criteria-title'), action: { do: 'start', flow: 'criteria', about: '' } },
          ],
        ],
      },
    ),
})
