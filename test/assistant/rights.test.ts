import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { everyRight, type Right, rights, type State, states } from '#appraisal/rights.ts'
import type { ChannelName } from '#channels/channel.ts'
import type { Agency } from './agency.ts'
import { type Attempt, attempt, isAllowed, type Outcome, players, type Untouched } from './rights/case.ts'
import { type Cast, castOf, letGo, openStage, type Player, type Stage, stagesOf } from './rights/cast.ts'
import { openMonths } from './rights/things.ts'
import { elsewhere, ways } from './rights/ways.ts'

const inChat = everyRight.filter((right) => !elsewhere.includes(right))

/** Many play in each. */
const slow = { timeout: 180_000 }

describe('The whole table of rights', slow, () => {
  it('is played in the chat, but for what is done elsewhere', () => {
    expect(Object.keys(ways).sort()).toEqual([...inChat].sort())
  })

  describe('holds on both platforms', () => {
    let agency: Agency
    let played: { stage: Stage; cast: Cast }[]
    beforeAll(async () => {
      agency = await openStage()
      const { telegram, slack } = await stagesOf(agency)
      await openMonths(telegram)
      played = [
        { stage: telegram, cast: await castOf(telegram) },
        { stage: slack, cast: await castOf(slack) },
      ]
    })
    afterEach(() =>
      letGo(
        agency,
        played.map(({ cast }) => cast),
      ),
    )
    afterAll(() => agency.close())

    it.each(inChat)('for the right to %s', async (right) => {
      const seen = await Promise.all(played.map(({ stage, cast }) => everyoneTries(stage, cast, right)))
      expect(Object.fromEntries(seen.flat())).toEqual(byTable(right))
    })

    it.each(['appraiser', 'superior'] as const)('for the %s in whose place another acts', async (player) => {
      const seen = await Promise.all(
        played.map(({ stage, cast }) => {
          const instead = { ...cast, present: cast.absent, players: { ...cast.players, ...cast.absent } }
          return stage.play(() => triesInTurn(stage, instead, allowedTo(stage.channel, player)))
        }),
      )
      expect(seen.flat().filter(([, { done }]) => !done)).toEqual([])
    })
  })
})

/** In a hurry each case is played on one of the platforms, as on the fields of a chessboard. */
const isWhole = process.env.RIGHTS_ALL === '1'

function isPlayed(channel: ChannelName, { right, player, state }: Attempt): boolean {
  const field = everyRight.indexOf(right) + players.indexOf(player) + statesOf(right).indexOf(state)
  return isWhole || (field % 2 === 0) === (channel === 'telegram')
}

const statesOf = (right: Right): readonly State[] => states[rights[right].to]

function byTable(right: Right): Record<string, Outcome> {
  const tries = (['telegram', 'slack'] as const).flatMap((channel) =>
    players.flatMap((player) =>
      triesOf(channel, right, player).map((tried): [string, Outcome] => [
        nameOf(channel, tried),
        { done: isAllowed(tried), state: tried.state, unanswered: [] },
      ]),
    ),
  )
  return Object.fromEntries(tries)
}

function triesOf(channel: ChannelName, right: Right, player: Player): Attempt[] {
  const tries = statesOf(right).map((state) => ({ right, player, state }))
  return tries.filter((tried) => isPlayed(channel, tried))
}

/** Everything that he may, in every state in which he may. */
function allowedTo(channel: ChannelName, player: Player): Attempt[] {
  return inChat.flatMap((right) => triesOf(channel, right, player)).filter(isAllowed)
}

/** Whoever may be about, in every state; they try side by side. */
async function everyoneTries(stage: Stage, cast: Cast, right: Right): Promise<[string, Outcome][]> {
  const untouched: Untouched = new Map()
  const lanes = players.map((player) =>
    stage.play(() => triesInTurn(stage, cast, triesOf(stage.channel, right, player), untouched)),
  )
  return (await Promise.all(lanes)).flat()
}

async function triesInTurn(
  stage: Stage,
  cast: Cast,
  tries: readonly Attempt[],
  untouched: Untouched = new Map(),
): Promise<[string, Outcome][]> {
  const seen: [string, Outcome][] = []
  for (const tried of tries)
    seen.push([nameOf(stage.channel, tried), await attempt(stage, cast, untouched, tried)])
  return seen
}

function nameOf(channel: ChannelName, { right, player, state }: Attempt): string {
  return `${right} in ${channel} by ${player}: ${state}`
}
