import { type AcceptedBlock, messageBlocks } from './blocks.ts'
import { readJson } from './json.ts'
import { type Refusal, refuse } from './method.ts'
import { explain } from './refusals.ts'

/** Undocumented sum over a message's blocks (bolt-js#2509). */
const longestBlocks = 13_200
/** Slack cuts longer texts. */
const longestText = 40_000

type Read<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

/** A message's text and blocks as the app gives them, or why Slack refuses them. */
export function readContent(given: {
  text?: string | undefined
  blocks?: unknown
}): Read<{ text: string; blocks: readonly AcceptedBlock[] }> {
  const blocks = readBlocks(given.blocks)
  if (!blocks.ok) return blocks
  const text = (given.text ?? '').slice(0, longestText)
  if (text === '' && blocks.value.length === 0) return { ok: false, refusal: refuse('no_text') }
  return { ok: true, value: { text, blocks: blocks.value } }
}

function readBlocks(given: unknown): Read<readonly AcceptedBlock[]> {
  if (given === undefined || given === '') return { ok: true, value: [] }
  const json = readJson(given)
  if (!Array.isArray(json)) return { ok: false, refusal: refuse('invalid_blocks_format') }
  const read = messageBlocks.safeParse(json)
  if (!read.success) return { ok: false, refusal: refuseBlocks(explain(read.error, json, '/blocks')) }
  if (lengthOfTexts(read.data) > longestBlocks) return { ok: false, refusal: refuse('msg_blocks_too_long') }
  return { ok: true, value: read.data }
}

function refuseBlocks(messages: readonly string[]): Refusal {
  return { ...refuse('invalid_blocks', messages), errors: messages }
}

function lengthOfTexts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, inner]) => {
    return sum + (key === 'text' && typeof inner === 'string' ? inner.length : lengthOfTexts(inner))
  }, 0)
}
