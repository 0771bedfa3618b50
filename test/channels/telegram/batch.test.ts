import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { takeBatch } from '#channels/telegram/batch.ts'

/** Update `id` of a person. */
function update(id: number, person: number): Update {
  const from = { id: person, is_bot: false, first_name: 'A' }
  const chat = { id: person, type: 'private', first_name: 'A' } as const
  return { update_id: id, message: { message_id: id, date: 1, chat, from, text: String(id) } }
}

const RUNNING = new AbortController().signal

describe('a batch of updates', () => {
  test('is done when every update is taken', async () => {
    expect(await takeBatch([update(1, 11), update(2, 12)], async () => true, RUNNING)).toBeUndefined()
  })

  test('without updates is done', async () => {
    expect(await takeBatch([], async () => false, RUNNING)).toBeUndefined()
  })

  test('stops for a person at the first update not taken, and goes on for the others', async () => {
    const begun: number[] = []
    const take = async ({ update_id: id }: Update) => begun.push(id) > 0 && id !== 2
    const batch = [update(1, 11), update(2, 12), update(3, 11), update(4, 12), update(5, 11)]
    expect(await takeBatch(batch, take, RUNNING)).toBe(2)
    expect(begun.sort()).toEqual([1, 2, 3, 5])
  })

  test('is open from the first of several updates not taken', async () => {
    const batch = [update(1, 11), update(2, 12), update(3, 13)]
    expect(await takeBatch(batch, async ({ update_id: id }) => id === 1, RUNNING)).toBe(2)
  })

  test('begins nothing more once it is to stop', async () => {
    const stopping = new AbortController()
    const begun: number[] = []
    const take = async ({ update_id: id }: Update) => {
      begun.push(id)
      stopping.abort()
      return true
    }
    expect(await takeBatch([update(1, 11), update(2, 11)], take, stopping.signal)).toBe(2)
    expect(begun).toEqual([1])
  })
})
