import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { readFileKeys } from './file-keys.ts'

/** An empty variable counts as not set. */
const empty = (value: unknown) => (value === '' ? undefined : value)

const optionalUrl = (what: string) => z.preprocess(empty, z.url({ error: `must be ${what}` }).optional())
const secret = (pattern: RegExp, what: string) =>
  z.preprocess(
    empty,
    z
      .string()
      .regex(pattern, { error: `must be ${what}` })
      .optional(),
  )

const fileKeys = z.preprocess(
  empty,
  z
    .string()
    .transform((text, context) => {
      const read = readFileKeys(text)
      if ('keys' in read) return read.keys
      context.addIssue({ code: 'custom', message: read.mistake })
      return z.NEVER
    })
    .optional(),
)

const Environment = z
  .object({
    DATABASE_URL: z.preprocess(
      empty,
      z
        .string()
        .regex(/^postgres(ql)?:\/\//, {
          error: 'must begin with postgresql://, or be left out for the embedded database',
        })
        .optional(),
    ),
    DATABASE_OWNER_URL: z.preprocess(
      empty,
      z
        .string()
        .regex(/^postgres(ql)?:\/\//, { error: 'must begin with postgresql://, or be left out' })
        .optional(),
    ),
    DATA_DIR: z.preprocess(empty, z.string().default('data')),
    TELEGRAM_BOT_TOKEN: secret(/^\d+:[\w-]{20,}$/, 'the token @BotFather gave, such as 123456:ABC-DEF…'),
    TELEGRAM_API_ROOT: optionalUrl('the address of a Bot API server, without a slash at its end'),
    TELEGRAM_WEBHOOK_URL: optionalUrl(
      'the public https address Telegram delivers to, or be left out for long polling',
    ),
    TELEGRAM_WEBHOOK_SECRET: secret(/^[\w-]{16,256}$/, '16 to 256 letters, digits, _ or -'),
    SLACK_BOT_TOKEN: secret(/^xoxb-/, 'the bot token of the Slack app, beginning with xoxb-'),
    SLACK_APP_TOKEN: secret(/^xapp-/, 'the app-level token for Socket Mode, beginning with xapp-'),
    SLACK_SIGNING_SECRET: secret(/^.{16,}$/, 'the signing secret of the Slack app, for HTTP mode'),
    SLACK_API_URL: optionalUrl('the address of Slack’s Web API, with a slash at its end'),
    FILE_KEYS: fileKeys,
    PRIVACY_CONTACT: z.preprocess(empty, z.string().trim().max(200).optional()),
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
    PORT: z.preprocess(
      empty,
      z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(3000),
    ),
    LOG_LEVEL: z.preprocess(
      empty,
      z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    ),
  })
  .superRefine((given, context) => {
    const need = (name: keyof typeof given, because: string) =>
      context.addIssue({ code: 'custom', path: [name], message: `is needed ${because}` })
    if (given.DATABASE_OWNER_URL && !given.DATABASE_URL) {
      need('DATABASE_URL', 'with DATABASE_OWNER_URL: the embedded database has no other owner')
    }
    if (given.TELEGRAM_WEBHOOK_URL && !given.TELEGRAM_WEBHOOK_SECRET) {
      need('TELEGRAM_WEBHOOK_SECRET', 'with TELEGRAM_WEBHOOK_URL, so that nobody else can deliver')
    }
    if (given.TELEGRAM_WEBHOOK_URL && !given.TELEGRAM_BOT_TOKEN)
      need('TELEGRAM_BOT_TOKEN', 'with TELEGRAM_WEBHOOK_URL')
    if (given.SLACK_BOT_TOKEN && !given.SLACK_APP_TOKEN && !given.SLACK_SIGNING_SECRET) {
      need('SLACK_APP_TOKEN', 'with SLACK_BOT_TOKEN: it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP')
    }
    if ((given.SLACK_APP_TOKEN || given.SLACK_SIGNING_SECRET) && !given.SLACK_BOT_TOKEN) {
      need('SLACK_BOT_TOKEN', 'with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET')
    }
    if ((given.TELEGRAM_BOT_TOKEN || given.SLACK_BOT_TOKEN) && !given.FILE_KEYS) {
      need('FILE_KEYS', 'to seal the files people send: FILE_KEYS=1:<what `openssl rand -base64 32` prints>')
    }
  })

export interface Config {
  /** Absent: the embedded PostgreSQL under `dataDir`. */
  databaseUrl?: string
  /** Who applies migrations; absent: whoever `databaseUrl` logs in. */
  databaseOwnerUrl?: string
  dataDir: string
  telegram?: { token: string; apiRoot?: string; webhook?: { url: string; secret: string } }
  slack?: { botToken: string; apiUrl?: string } & (
    | { mode: 'socket'; appToken: string }
    | { mode: 'http'; signingSecret: string }
  )
  /** What the files people send are sealed with; always there with a platform. */
  fileKeys?: FileKeys
  /** Name and address of the data protection officer, for the privacy notice. */
  privacyContact?: string
  host: string
  port: number
  logLevel: string
}

/** The environment cannot be used; the message lists every mistake, and what to put instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the environment (a `.env` beside package.json has been merged into it). Throws a ConfigError. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new ConfigError(`The environment cannot be used:\n${mistakes.join('\n')}`)
  }
  const given = parsed.data
  return {
    ...(given.DATABASE_URL ? { databaseUrl: given.DATABASE_URL } : {}),
    ...(given.DATABASE_OWNER_URL ? { databaseOwnerUrl: given.DATABASE_OWNER_URL } : {}),
    dataDir: given.DATA_DIR,
    ...telegram(given),
    ...slack(given),
    ...(given.FILE_KEYS ? { fileKeys: given.FILE_KEYS } : {}),
    ...(given.PRIVACY_CONTACT ? { privacyContact: given.PRIVACY_CONTACT } : {}),
    host: given.HOST,
    port: given.PORT,
    logLevel: given.LOG_LEVEL,
  }
}

type Given = z.infer<typeof Environment>

function telegram(given: Given): Pick<Config, 'telegram'> {
  if (!given.TELEGRAM_BOT_TOKEN) return {}
  const {
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_URL: url,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
  } = given
  return {
    telegram: {
      token: given.TELEGRAM_BOT_TOKEN,
      ...(apiRoot ? { apiRoot } : {}),
      ...(url && webhookSecret ? { webhook: { url, secret: webhookSecret } } : {}),
    },
  }
}

function slack(given: Given): Pick<Config, 'slack'> {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: apiUrl,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = given
  if (!botToken) return {}
  const base = { botToken, ...(apiUrl ? { apiUrl } : {}) }
  if (appToken) return { slack: { ...base, mode: 'socket', appToken } }
  return signingSecret ? { slack: { ...base, mode: 'http', signingSecret } } : {}
}

/** The environment with a `.env` of the working folder merged in; what is set already stays. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) loadEnvFile('.env')
  return process.env
}

const oldest = [22, 18] as const

/** Throws a ConfigError when this Node cannot run TypeScript as it is, which means that npm's own was not installed. */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new ConfigError(
    `Node ${version} is too old. Run \`npm install\` without --ignore-scripts: it brings its own Node, which \`npm start\` uses.`,
  )
}
