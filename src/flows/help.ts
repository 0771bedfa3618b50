import type { Employee } from '#appraisal/people.ts'
import { holdersOf, type Part } from '#appraisal/rights.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, end, type Flow } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'

/** `/bantuan` and `/start`: what this person can do here, as the table of rights has it. */
export const helpOn = (flows: readonly Flow[]) =>
  defineAnswer({
    name: 'help',
    command: 'bantuan',
    title: 'help-title',
    phrases: 'help-phrases',
    answer: async (context, about) =>
      end(
        [
          about === 'not-understood'
            ? line('not-understood')
            : line('help-greeting', { name: context.me.name }),
          ...(await partsHeld(context)).flatMap((part) => commandsOf(part, flows)),
          line('help-ways'),
        ],
        { offers },
      ),
  })

const offers = [
  [
    { label: line('status-title'), action: { do: 'start', flow: 'status', about: '' } },
    { label: line('criteria-title'), action: { do: 'start', flow: 'criteria', about: '' } },
  ],
] as const

/** The parts under which commands are told; both ways of acting for another are one. */
type Heading = Exclude<Part, 'acting-appraiser' | 'acting-superior'> | 'acting' | 'everyone'

const partsUnder: Partial<Record<Heading, readonly Part[]>> = {
  acting: ['acting-appraiser', 'acting-superior'],
}

async function partsHeld({ me, records }: Context): Promise<readonly Heading[]> {
  const subordinates = me.hasSubordinates ? await records.subordinates(me.id) : []
  const acting = await records.actingFor(me.id)
  return [
    ...(me.appraiserId === null ? [] : (['employee'] as const)),
    ...(me.hasSubordinates ? (['appraiser'] as const) : []),
    ...(subordinates.some((each: Employee) => each.hasSubordinates) ? (['superior'] as const) : []),
    ...(acting.length > 0 ? (['acting'] as const) : []),
    ...me.roles,
    'everyone',
  ]
}

/** The commands open to a part, under its heading; nothing where there are none. */
function commandsOf(part: Heading, flows: readonly Flow[]): readonly Line[] {
  const lines = flows.filter((flow) => isFor(part, flow)).flatMap((flow) => commandLine(flow, part))
  return lines.length > 0 ? [line('help-part', { part, commands: lines })] : []
}

function isFor(part: Heading, { right, uses = [] }: Flow): boolean {
  const rights = [...(right ? [right.do] : []), ...uses]
  if (part === 'everyone') return rights.length === 0
  const held: readonly Part[] = partsUnder[part] ?? [part as Part] // every other heading is a part
  return rights.some((each) => holdersOf(each).some((holder) => held.includes(holder)))
}

function commandLine({ command, summary }: Flow, as: string): Line[] {
  if (!command || !summary) return []
  return [line('help-command', { command, summary: { key: summary, values: { as } } })]
}
