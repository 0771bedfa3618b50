import { describe, expect, test } from 'vitest'
import { opensForm } from '#channels/slack/buttons.ts'
import { drawPosts } from '#channels/slack/post.ts'
import { messageBlocks } from '#simulator/slack/blocks.ts'

/** What a notification shows of a protected message. */
const personal = 'Ada pesan pribadi'

const ya = { label: 'Ya', token: 'tok_ya' }

describe('a message', () => {
  test('is drawn in styled runs, buttons below', () => {
    const text = [{ text: 'Sudah ' }, { text: 'selesai?', bold: true as const }]
    const button = { ...ya, style: 'primary' as const }
    expect(drawPosts({ text, buttons: [[button]] }, personal)).toEqual([
      {
        text: 'Sudah selesai?',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'Sudah ' },
                  { type: 'text', text: 'selesai?', style: { bold: true } },
                ],
              },
            ],
          },
          {
            type: 'actions',
            elements: [
              {
                type: 'button',
                action_id: 'press:0:0',
                text: { type: 'plain_text', text: 'Ya', emoji: false },
                value: 'tok_ya',
                style: 'primary',
              },
            ],
          },
        ],
      },
    ])
  })

  test('shows nothing where a run is empty', () => {
    const [post] = drawPosts({ text: [{ text: '' }, { text: 'Halo' }] }, personal)
    expect(messageBlocks.safeParse(post?.blocks).success).toBe(true)
  })

  test('that is protected shows nothing of itself in notifications', () => {
    const [post] = drawPosts({ text: [{ text: 'Predikat: Baik' }], protect: true }, personal)
    expect(post?.text).toBe(personal)
    expect(JSON.stringify(post?.blocks)).toContain('Predikat: Baik')
  })

  test('has a fallback text in which no markup takes effect, of at most 3,000 characters', () => {
    const [short] = drawPosts({ text: [{ text: '<!channel> & <@U1>' }] }, personal)
    expect(short?.text).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;')
    const [emoji] = drawPosts({ text: [{ text: '👍'.repeat(2_000) }] }, personal)
    expect(emoji?.text).toBe('👍'.repeat(1_500))
    const [escapes] = drawPosts({ text: [{ text: `<${'&'.repeat(2_000)}` }] }, personal)
    expect(escapes?.text).toBe(`&lt;${'&amp;'.repeat(599)}`)
  })

  test('is within what Slack takes, however long its text and rows are', () => {
    const rows = [Array.from({ length: 12 }, (_, at) => ({ label: 'x'.repeat(90), token: `tok_${at}` }))]
    const posts = drawPosts({ text: [{ text: 'Laporan. '.repeat(3_000) }], buttons: rows }, personal)
    expect(posts).toHaveLength(3)
    for (const { blocks } of posts) expect(messageBlocks.safeParse(blocks).error).toBeUndefined()
    const lengths = posts.map(
      ({ blocks }) => JSON.stringify(blocks.filter(({ type }) => type === 'rich_text')).length,
    )
    expect(Math.max(...lengths)).toBeLessThan(11_000)
  })

  test('breaks long rows of buttons after five, and has them under the last post only', () => {
    const row = Array.from({ length: 7 }, (_, at) => ({ label: `${at}`, token: `tok_${at}` }))
    const posts = drawPosts(
      { text: [{ text: 'Laporan. '.repeat(1_500) }], buttons: [row, [], [ya]] },
      personal,
    )
    const rows = posts.map(({ blocks }) =>
      blocks.flatMap((block) =>
        'elements' in block && block.type === 'actions' ? [block.elements.length] : [],
      ),
    )
    expect(rows).toEqual([[], [5, 2, 1]])
  })
})

test.each([
  ['form:0:1', true],
  ['press:0:1', false],
  ['formulir', false],
])('the press of %j opens a form: %j', (actionId, opens) => {
  expect(opensForm(actionId)).toBe(opens)
})
