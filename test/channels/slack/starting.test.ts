import { describe, expect, onTestFinished, test } from 'vitest'
import { connect, eventually } from './connected.ts'
import { type Mode, openWorkspace, SITI } from './workspace.ts'

const nothing = async () => ({})

async function open(...[mode, options]: Parameters<typeof openWorkspace>) {
  const workspace = await openWorkspace(mode, options)
  onTestFinished(async () => {
    await workspace.channel.stop()
    await workspace.close()
  })
  return workspace
}

describe('a start', () => {
  test.each<Mode>(['socket', 'http'])(
    'by %s with a bot token Slack does not accept says which',
    async (mode) => {
      const { channel } = await open(mode, { channel: { botToken: 'xoxb-salah' } })
      await expect(channel.start(nothing)).rejects.toThrow(/SLACK_BOT_TOKEN \(invalid_auth\)/)
    },
  )

  test('with an app token Slack does not accept says which', async () => {
    const { channel } = await open('socket', { channel: { mode: 'socket', appToken: 'xapp-salah' } })
    await expect(channel.start(nothing)).rejects.toThrow(/SLACK_APP_TOKEN \(invalid_auth\)/)
  })

  test('waits for a Slack that does not answer yet', async () => {
    const { slack, channel, lines } = await open('socket')
    slack.faults.next({ method: 'auth.test', times: 1, status: 500 })
    slack.faults.next({ method: 'apps.connections.open', times: 1, status: 'drop' })
    await channel.start(nothing)
    expect(slack.connections()).toBe(1)
    expect(lines.join()).toContain('Slack cannot be reached')
  })

  test('that waits ends when the channel is stopped', async () => {
    const { slack, channel } = await open('socket')
    slack.faults.next({ times: 100, status: 500 })
    const started = channel.start(nothing)
    await eventually(() => expect(slack.calls()).toHaveLength(1))
    await channel.stop()
    await started
    expect(slack.connections()).toBe(0)
  })
})

describe('a connection', () => {
  test.each(['warning', 'refresh_requested', 'drop'] as const)(
    'that ends by %s is made anew',
    async (reason) => {
      const { slack, arrived } = await connect('socket')
      slack.faults.disconnectSockets(reason)
      await eventually(() => expect(slack.connections()).toBe(1))
      slack.say(SITI.id, 'halo')
      await eventually(() => expect(arrived).toHaveLength(1))
    },
  )

  test('that cannot be made anew at once is tried again', async () => {
    const { slack, arrived } = await connect('socket')
    slack.faults.next({ method: 'apps.connections.open', times: 2, status: 500 })
    slack.faults.disconnectSockets('drop')
    await eventually(() => expect(slack.connections()).toBe(1))
    slack.say(SITI.id, 'halo')
    await eventually(() => expect(arrived).toHaveLength(1))
  })

  test('is not left behind by a stop that comes while it is being made', async () => {
    const { slack, channel } = await open('socket')
    await channel.start(nothing)
    slack.faults.next({ method: 'apps.connections.open', times: 1, status: 'slow', delayMs: 300 })
    slack.faults.disconnectSockets('drop')
    await eventually(() =>
      expect(slack.calls().filter(({ method }) => method === 'apps.connections.open')).toHaveLength(2),
    )
    await channel.stop()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(slack.connections()).toBe(0)
  })
})
