import { Writable } from 'node:stream'
import type { Logger } from 'pino'
import { expect, it } from 'vitest'
import { createLog } from '#operations/log.ts'
import { playMonth } from '#practice/demo/month.ts'
import { createTranscript } from '#practice/demo/transcript.ts'
import { foundSampleAgency, invite } from '#practice/foundation.ts'
import { type Practice, startPractice } from '#practice/practice.ts'
import { devices, roster } from '#practice/sample-agency.ts'
import { createTestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'
import { ids, tokens } from './agency.ts'

const { siti, hendra } = ids
const monday = new Date('2026-11-23T08:00:00+08:00')

it('logs a whole month without a word of or about anyone', async () => {
  const logged: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      logged.push(String(chunk))
      done()
    },
  })
  const personal = await playAll(createLog('trace', sink))
  const log = logged.join('').toLowerCase()
  expect(log).toContain('a delivery could not be handled')
  expect(personal.length).toBeGreaterThan(100)
  expect(personal.filter((word) => log.includes(word.toLowerCase()))).toEqual([])
}, 240_000)

/** Plays the month; answers all that is nobody's but the people's and the database's. */
async function playAll(log: Logger): Promise<string[]> {
  const database = await createTestDatabase()
  const practice = await startPractice({ databaseUrl: database.url, startAt: monday, log })
  try {
    const founded = await foundSampleAgency(practice.program, monday)
    const [invitation = ''] = (await invite(practice.program, founded ?? 0, monday)).values()
    const shown: string[] = []
    const transcript = createTranscript(practice.telegram, practice.slack, (text) => shown.push(text))
    await playMonth(practice, transcript, invitation)
    await goWrong(practice, database.url)
    const codes = shown.join('').match(/\b[A-Z2-9]{5}-[A-Z2-9]{5}\b/g) ?? []
    expect(codes.length).toBeGreaterThan(2)
    return [
      ...secrets(),
      ...listed(),
      ...typed(practice),
      ...(await recorded(database.url)),
      ...codes,
      invitation,
      ...ratings,
    ]
  } finally {
    await practice.stop()
    await database.drop()
  }
}

/** What goes wrong is what is logged most: both platforms fail, then the database does. */
async function goWrong(practice: Practice, url: string): Promise<void> {
  const { telegram, slack, settled } = practice
  for (const status of [500, 'drop', 429] as const) {
    telegram.faults.next({ method: 'sendmessage', times: 1, status })
    slack.faults.next({ method: 'chat.postMessage', times: 1, status, retryAfter: 1 })
  }
  telegram.say(siti, '/status')
  slack.say(hendra, 'status bawahan saya')
  await settled()
  await query(url, 'ALTER TABLE appraisal.progress_report RENAME TO gone')
  telegram.say(siti, '/progres Saya keberatan dengan sikap atasan saya')
  slack.say(hendra, 'status bawahan saya')
  await settled()
}

/** The words of ratings, as they are read and as they are stored. */
const ratings = ['ekspektasi', '"above"', '"meets"', '"below"']

function secrets(): string[] {
  return Object.values(tokens).flatMap((token) => [token, token.split(':').at(-1) ?? token])
}

/** What the list of employees says of them, and each part of their names. */
function listed(): string[] {
  const [, ...rows] = new TextDecoder().decode(roster.bytes).trim().split('\n')
  return rows.flatMap((row) => {
    const [number = '', name = '', position = '', unit = '', , email = '', phone = ''] = row.split(',')
    return [number, position, unit, email, phone, ...name.split(' ')]
  })
}

/** What people wrote in the chats, without the names of commands. */
function typed({ telegram, slack }: Practice): string[] {
  const phones = devices.flatMap((device) => (device.telegram ? telegram.chat(device.telegram.id) : []))
  const desktops = devices.flatMap((device) => (device.slack ? slack.conversation(device.slack.id) : []))
  return [...phones, ...desktops]
    .filter(({ from, text }) => from === 'user' && text.length > 5)
    .map(({ text }) => text.replace(/^\/\w+ ?/, ''))
    .filter((text) => text !== '')
}

/** Every sentence and every name in the database's own trail, however it was entered. */
async function recorded(url: string): Promise<string[]> {
  const rows = await query<{ word: string }>(
    url,
    `SELECT DISTINCT value #>> '{}' AS word FROM appraisal.audit_entry, jsonb_each(after)
     WHERE jsonb_typeof(value) = 'string' AND value #>> '{}' LIKE '% %'`,
  )
  return rows.map(({ word }) => word)
}
