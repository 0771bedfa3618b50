import { describe, expect, it } from 'vitest'
import { ConfigError, checkNode, readConfig } from '../src/config.ts'

const telegramToken = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11'

describe('the environment', () => {
  it('may be empty: embedded database, practice room', () => {
    expect(readConfig({})).toEqual({ dataDir: 'data', host: '127.0.0.1', port: 3000, logLevel: 'info' })
  })

  it('counts an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL: '', SLACK_BOT_TOKEN: '', PORT: '' }).port).toBe(3000)
  })

  it('takes Telegram alone, by long polling', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: telegramToken })).toMatchObject({
      telegram: { token: telegramToken },
    })
  })

  it('takes Telegram by webhook with its secret', () => {
    const config = readConfig({
      TELEGRAM_BOT_TOKEN: telegramToken,
      TELEGRAM_WEBHOOK_URL: 'https://kinerja.contoh.go.id/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'sixteen-letters-1',
    })
    expect(config.telegram?.webhook).toEqual({
      url: 'https://kinerja.contoh.go.id/telegram',
      secret: 'sixteen-letters-1',
    })
  })

  it('takes Slack alone, by Socket Mode or by HTTP', () => {
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1' }
    expect(readConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({ mode: 'socket' })
    expect(readConfig({ ...bot, SLACK_SIGNING_SECRET: '0123456789abcdef' }).slack).toMatchObject({
      mode: 'http',
    })
  })

  it('is refused with every mistake at once, and what to put instead', () => {
    const mistaken = () =>
      readConfig({
        DATABASE_URL: 'mysql://x',
        TELEGRAM_BOT_TOKEN: 'short',
        SLACK_BOT_TOKEN: 'xoxp-wrong',
        PORT: 'many',
        LOG_LEVEL: 'loud',
      })
    expect(mistaken).toThrow(ConfigError)
    for (const name of ['DATABASE_URL', 'TELEGRAM_BOT_TOKEN', 'SLACK_BOT_TOKEN', 'PORT', 'LOG_LEVEL']) {
      expect(mistaken).toThrow(name)
    }
    expect(mistaken).not.toThrow('xoxp-wrong')
  })

  it.each([
    [
      { TELEGRAM_BOT_TOKEN: telegramToken, TELEGRAM_WEBHOOK_URL: 'https://a.go.id/t' },
      'TELEGRAM_WEBHOOK_SECRET',
    ],
    [
      { TELEGRAM_WEBHOOK_URL: 'https://a.go.id/t', TELEGRAM_WEBHOOK_SECRET: 'sixteen-letters-1' },
      'TELEGRAM_BOT_TOKEN',
    ],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  ])('names what else is needed: %o needs %s', (environment, needed) => {
    expect(() => readConfig(environment)).toThrow(needed)
  })

  it('refuses a Node that cannot run TypeScript as it is, and takes newer ones', () => {
    expect(() => checkNode('20.20.2')).toThrow('npm install')
    expect(() => checkNode('22.17.0')).toThrow(ConfigError)
    expect(() => checkNode('22.18.0')).not.toThrow()
    expect(() => checkNode('24.21.0')).not.toThrow()
  })
})
