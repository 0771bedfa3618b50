import { describe, expect, it } from 'vitest'
import { ConfigError, checkNode, readConfig } from '../src/config.ts'

const telegramToken = '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11'
const key = 'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY='
const FILE_KEYS = `1:${key}`

describe('the environment', () => {
  it('may be empty: embedded database, practice room', () => {
    expect(readConfig({})).toEqual({ dataDir: 'data', host: '127.0.0.1', port: 3000, logLevel: 'info' })
  })

  it('counts an empty variable as not set', () => {
    expect(readConfig({ DATABASE_URL: '', SLACK_BOT_TOKEN: '', PORT: '' }).port).toBe(3000)
  })

  it('names the data protection officer, or leaves him to a general phrase', () => {
    const contact = 'Kepala Bagian Hukum, ppd@nusaraya.go.id'
    expect(readConfig({ PRIVACY_CONTACT: ` ${contact} ` }).privacyContact).toBe(contact)
    expect(readConfig({ PRIVACY_CONTACT: '' })).not.toHaveProperty('privacyContact')
    expect(() => readConfig({ PRIVACY_CONTACT: 'a'.repeat(201) })).toThrow('PRIVACY_CONTACT')
  })

  it('takes Telegram alone, by long polling', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: telegramToken, FILE_KEYS })).toMatchObject({
      telegram: { token: telegramToken },
    })
  })

  it('takes Telegram by webhook with its secret', () => {
    const config = readConfig({
      FILE_KEYS,
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
    const bot = { SLACK_BOT_TOKEN: 'xoxb-1', FILE_KEYS }
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
    [{ DATABASE_OWNER_URL: 'postgresql://owner@localhost/kinerja' }, 'DATABASE_URL'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ TELEGRAM_BOT_TOKEN: telegramToken }, 'openssl rand -base64 32'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, 'FILE_KEYS=1:'],
  ])('names what else is needed: %o needs %s', (environment, needed) => {
    expect(() => readConfig(environment)).toThrow(needed)
  })

  it('takes keys of files, the current one first', () => {
    const { fileKeys } = readConfig({ FILE_KEYS: `2:${key}, 1:${key}` })
    expect(fileKeys?.map(({ id }) => id)).toEqual(['2', '1'])
    expect(Buffer.from(fileKeys?.[0].key ?? [])).toEqual(Buffer.from('0123456789abcdef0123456789abcdef'))
  })

  it.each([
    ['no id', key, 'openssl rand'],
    ['a key too short', '1:c2hvcnQ=', 'openssl rand'],
    ['a key too long', `1:${'A'.repeat(88)}`, 'openssl rand'],
    ['a comma too many', `1:${key},`, 'openssl rand'],
    ['an id with a space', `my key:${key}`, 'openssl rand'],
    ['the same id twice', `1:${key},1:${key}`, 'an id of its own'],
  ])('refuses keys of files with %s, and never repeats a key', (_, given, expected) => {
    const mistaken = () => readConfig({ FILE_KEYS: given })
    expect(mistaken).toThrow(expected)
    expect(mistaken).toThrow('FILE_KEYS')
    expect(mistaken).not.toThrow(given)
  })

  it('refuses a Node that cannot run TypeScript as it is, and takes newer ones', () => {
    expect(() => checkNode('20.20.2')).toThrow('npm install')
    expect(() => checkNode('22.17.0')).toThrow(ConfigError)
    expect(() => checkNode('22.18.0')).not.toThrow()
    expect(() => checkNode('24.21.0')).not.toThrow()
  })
})
