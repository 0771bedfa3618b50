import fc from 'fast-check'
import type { ChannelName } from '#channels/channel.ts'
import type { Move } from './move.ts'
import { mutations } from './mutations.ts'
import { people } from './people.ts'
import { slackDeliveries } from './slack-deliveries.ts'
import { telegramUpdates } from './telegram-updates.ts'
import type { Ledger } from './tokens.ts'

/** Whatever may arrive from a platform, given what people were sent so far. */
export function moves(channel: ChannelName, ledger: Ledger): fc.Arbitrary<Move> {
  const deliveries = channel === 'telegram' ? telegramUpdates : slackDeliveries
  const own = people[channel].map((who) =>
    fc
      .record({
        said: deliveries(ledger, who),
        mutated: mutations,
        isMutated: fc.nat(9),
        signed: fc.nat(29),
        again: fc.nat(19),
      })
      .map(
        ({ said: { update, ...said }, mutated, isMutated, signed, again }): Move => ({
          ...said,
          who,
          build: update,
          mutations: isMutated < 4 ? mutated : [],
          signed: signed === 0 ? 'badly' : 'well',
          again: again === 0,
        }),
      ),
  )
  return fc.oneof(...own)
}
