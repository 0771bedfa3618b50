import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createMovableClock } from '#practice/clock.ts'

const monday = new Date('2026-11-23T01:00:00Z')
const friday = new Date('2026-11-27T01:00:00Z')
const folders: string[] = []

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  folders.push(folder)
  return join(folder, 'clock.txt')
}

/** A second is more than a test needs and less than anything the clock is moved by. */
function isAbout(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) < 1000
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('the clock of the practice room', () => {
  it('begins where it is told and runs', () => {
    expect(isAbout(createMovableClock(monday).now(), monday)).toBe(true)
  })

  it('is moved forward, never back, and tells who listens', () => {
    const clock = createMovableClock(monday)
    let moves = 0
    const stop = clock.onMove(() => {
      moves += 1
    })
    clock.moveTo(friday)
    clock.moveTo(monday)
    expect(isAbout(clock.now(), friday)).toBe(true)
    stop()
    clock.moveTo(new Date(friday.getTime() + 60_000))
    expect(moves).toBe(2)
  })

  it('goes on after a restart where it stood', () => {
    const kept = file()
    createMovableClock(monday, kept).moveTo(friday)
    expect(isAbout(createMovableClock(monday, kept).now(), friday)).toBe(true)
  })

  it('begins anew when what was kept cannot be read', () => {
    const kept = file()
    writeFileSync(kept, 'yesterday')
    expect(isAbout(createMovableClock(monday, kept).now(), monday)).toBe(true)
  })
})
