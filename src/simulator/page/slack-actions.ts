import { z } from 'zod'
import type { InputValue } from '../slack/desktop.ts'
import { action } from './action.ts'
import type { PageDesktops } from './options.ts'
import { FileChoice, type Uploads } from './uploads.ts'

const userId = z.string().min(1).max(32)
const id = z.string().min(1).max(255)

const Value = z.union([
  z.strictObject({ text: z.string().max(12_000) }),
  z.strictObject({ option: z.string().max(255) }),
  z.strictObject({ options: z.array(z.string().max(255)).max(100) }),
  z.strictObject({ date: z.iso.date() }),
  z.strictObject({ files: z.array(FileChoice).max(10) }),
])
type Value = z.infer<typeof Value>

const Target = z.union([z.strictObject({ messageTs: id }), z.strictObject({ viewId: id })])

/** What somebody does on a desktop. */
export function slackActions(desktops: PageDesktops, uploads: Uploads) {
  const inputValue = (value: Value): InputValue =>
    'files' in value ? { files: value.files.map(uploads.pick) } : value
  return {
    'slack/say': action(z.strictObject({ userId, text: z.string().min(1).max(12_000) }), (body) => {
      desktops.say(body.userId, body.text)
    }),
    'slack/slash': action(
      z.strictObject({ userId, command: z.string().startsWith('/').max(32), text: z.string().max(12_000) }),
      (body) => desktops.slash(body.userId, body.command, body.text),
    ),
    'slack/file': action(
      z.strictObject({ userId, file: FileChoice, text: z.string().max(12_000) }),
      ({ userId, file, text }) => {
        desktops.shareFile(userId, uploads.pick(file), text || undefined)
      },
    ),
    'slack/act': action(
      z.strictObject({ userId, target: Target, actionId: id, value: Value.optional() }),
      ({ userId, target, actionId, value }) =>
        desktops.act(userId, target, actionId, value && inputValue(value)),
    ),
    'slack/fill': action(z.strictObject({ userId, viewId: id, blockId: id, value: Value }), (body) => {
      desktops.fill(body.userId, body.viewId, body.blockId, inputValue(body.value))
    }),
    'slack/submit': action(z.strictObject({ userId, viewId: id }), (body) =>
      desktops.submit(body.userId, body.viewId),
    ),
    'slack/close': action(z.strictObject({ userId, viewId: id }), (body) => {
      desktops.closeView(body.userId, body.viewId)
    }),
  }
}
