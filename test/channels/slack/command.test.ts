import { describe, expect, test } from 'vitest'
import { commandOf } from '#channels/slack/command.ts'

describe('a command', () => {
  test.each([
    ['/status', 'status', ''],
    ['/status Juli 2026', 'status', 'Juli 2026'],
    ['/kinerja status Juli', 'status', 'Juli'],
    ['/kinerja /status', 'status', ''],
    ['/kinerja', 'kinerja', ''],
    ['/kinerja  ', 'kinerja', ''],
    ['  /Bantuan', 'bantuan', ''],
    ['/catatan baris satu\nbaris dua', 'catatan', 'baris satu\nbaris dua'],
  ])('%j is %j with %j', (text, command, argument) => {
    expect(commandOf(text)).toEqual({ kind: 'command', command, argument })
  })

  test.each(['status', 'lihat /status', '/', '/ status', ''])('%j is none', (text) => {
    expect(commandOf(text)).toBeUndefined()
  })
})
