import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readContent } from './content.ts'
import { readJson } from './json.ts'
import { edit, postAsBot, remove } from './posting.ts'
import { readBytes } from './request-body.ts'
import type { ResponseTarget } from './response-urls.ts'
import type { Workspace } from './workspace.ts'

/** What an app answers a command with, or posts to a `response_url`. */
const reply = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
})

/** Shows a reply where it belongs. Returns Slack's error, or nothing when all went well. */
export function takeReply(workspace: Workspace, target: ResponseTarget, given: unknown): string | undefined {
  const read = reply.safeParse(typeof given === 'string' ? { text: given } : given)
  const conversation = workspace.conversations.find(target.channelId)
  if (!read.success || !conversation) return 'invalid_payload'
  const original = conversation.messages.get(target.messageTs ?? '')
  if (read.data.delete_original) return void (original && remove(workspace, conversation, original))
  const content = readContent(read.data)
  if (!content.ok) return content.refusal.error
  const { text, blocks } = content.value
  const onlyFor = read.data.response_type === 'ephemeral' ? { onlyFor: target.userId } : {}
  if (read.data.replace_original && original) edit(workspace, conversation, original, { text, blocks }, false)
  else postAsBot(workspace, conversation, { text, blocks, ...onlyFor })
  return undefined
}

/** Answers a POST to a `response_url`. */
export async function answerResponseUrl(
  workspace: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = new TextDecoder().decode(await readBytes(request))
  const target = workspace.responseUrls.use(request.url?.split('/').at(-1) ?? '')
  if (typeof target === 'string') return refuse(response, 404, target)
  const error = takeReply(workspace, target, readJson(body))
  if (error !== undefined) return refuse(response, 400, error)
  response.writeHead(200, { 'content-type': 'text/plain' }).end('ok')
}

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: false, error }))
}
