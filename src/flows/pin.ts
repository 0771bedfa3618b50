import { z } from 'zod'
import { mostWrongPins } from '#appraisal/pin.ts'
import { pinDigits } from '#conversation/answers/pin-digits.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, type Ending, end, go, type Next, type Told } from '#conversation/flow.ts'
import { required, secretForm } from '#conversation/form.ts'
import { type PinChosen, pinFlow } from '#conversation/pin.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

/** The conversation that waits for the proof; 0 where none does. */
const Data = z.object({ waiting: z.number() })
type Data = z.infer<typeof Data>
type Step = 'prove' | 'choose' | 'repeat'

/** Proves that it is the person who holds the phone, and takes up again what waits for it. Who has no PIN yet makes one. */
export const pin = defineFlow<Data, Step>({
  name: pinFlow,
  version: 1,
  title: 'pin-title',
  data: Data,
  open: async (context, about) => unlessLocked(context, { waiting: idIn(about) }),
  first: 'prove',
  steps: {
    prove: askPin('pin-why', (context) => prove(context, { end: done(context.data, line('pin-right')) })),
    ...newPin('pin-made'),
  },
})

/** `/pin`: makes a PIN, or another in place of the one given first. */
export const pinChange = defineFlow<Data, Step>({
  name: 'pin-change',
  version: 1,
  command: 'pin',
  title: 'pin-change-title',
  summary: 'pin-change-summary',
  phrases: 'pin-change-phrases',
  data: Data,
  open: async (context) => unlessLocked(context, { waiting: 0 }),
  first: 'prove',
  steps: {
    prove: askPin('pin-change-why', (context) => prove(context, go('choose'))),
    ...newPin('pin-changed'),
  },
})

type Answered = Context & { value: string; data: Data }

function askPin(
  why: 'pin-why' | 'pin-change-why' | 'pin-choose-why' | 'pin-repeat-why',
  take: (context: Answered) => Promise<Next<Data, Step>>,
) {
  return secretForm<Data, Step, string>({
    title: line('pin-title'),
    intro: () => [line(why)],
    field: required(pinDigits(), line('pin-label'), line('pin-ask')),
    take,
  })
}

/** Typed twice: what is hidden from others is easily mistyped. */
function newPin(made: 'pin-made' | 'pin-changed') {
  return {
    choose: askPin('pin-choose-why', async ({ pin, value }) => chosen(await pin.choose(value))),
    repeat: askPin('pin-repeat-why', async ({ pin, value, data }) =>
      (await pin.repeat(value))
        ? { end: done(data, line(made)) }
        : go('choose', { say: [line('pin-differs')] }),
    ),
  }
}

async function unlessLocked({ pin }: Context, begin: Data) {
  const until = await pin.lockedUntil()
  if (until) return end(line('pin-locked', { until }))
  return { begin, at: (await pin.isSet()) ? ('prove' as const) : ('choose' as const) }
}

/** Goes on with the right one. A lock is told to all accounts of the person, who may not be the one who guesses. */
async function prove(context: Answered, next: Next<Data, Step>): Promise<Next<Data, Step>> {
  const checked = await context.pin.check(context.value)
  switch (checked.is) {
    case 'right':
      return next
    case 'wrong':
      return { stay: [line('pin-wrong', { left: checked.left })] }
    case 'none':
      return go('choose')
    case 'locked': {
      const tell = checked.now ? await othersTold(context) : []
      return end(line('pin-locked', { until: checked.until }), { tell })
    }
  }
}

async function othersTold({ me, accounts }: Context): Promise<readonly Told[]> {
  const text = line('pin-locked-elsewhere', { most: mostWrongPins })
  const others = (await accounts.linked()).filter(({ here }) => !here)
  return others.map(({ channel, address }) => ({ to: { channel, address, employeeId: me.id }, text }))
}

function chosen(choice: PinChosen): Next<Data, Step> {
  if (choice.kept) return go('repeat')
  return choice.why === 'not-proved' ? go('prove') : { stay: [line(`pin-weak-${choice.why}`)] }
}

/** What waited is taken up again at once. */
function done({ waiting }: Data, say: Line): Ending {
  return { say: [say], ...(waiting === 0 ? {} : { resume: waiting }) }
}
