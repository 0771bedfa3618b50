import { maskName } from '#appraisal/masked-name.ts'
import type { Inbound } from '#channels/channel.ts'
import type { CodeRefused, Linked, LinkRequest } from '#conversation/store.ts'
import { noticeLine } from '#flows/privacy-notice.ts'
import { type Line, line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** A one-time code as people type it: ten letters and digits, in groups or not, small or capital. */
const codeShape = /^[a-z0-9]{5}[\s-]?[a-z0-9]{5}$/i

/** Someone not linked yet: takes his code, recognises his work e-mail, or says how to be linked. Nothing personal. */
export async function greetStranger(draft: Draft, inbound: Inbound): Promise<void> {
  const { content } = inbound
  if (content.kind === 'press') return answerNotice(draft, inbound, content.token)
  if (content.kind === 'form') return dropForm(draft, content.complete)
  const written =
    content.kind === 'command' && content.command === 'start' ? content.argument : textOf(content)
  if (codeShape.test(written.trim())) return askByCode(draft, written)
  await greet(draft, inbound)
}

/** Of an account that was unlinked while it was open; its drafts come by themselves and are not answered. */
function dropForm(draft: Draft, complete: boolean): void {
  if (complete) draft.say(line('form-unlinked'))
}

function textOf(content: Inbound['content']): string {
  return content.kind === 'text' ? content.text : ''
}

async function askByCode(draft: Draft, written: string): Promise<void> {
  const answer = await draft.turn.linking.byCode(written.replace(/[\s-]/g, '').toUpperCase())
  return answer.requested ? showNotice(draft, answer) : draft.say(refusal(answer))
}

function refusal(refused: CodeRefused): Line {
  return refused.why === 'locked'
    ? line('code-locked', { until: refused.until })
    : line(`code-${refused.why}`)
}

/** Whom the workspace itself vouches for is asked without a code. */
async function greet(draft: Draft, inbound: Inbound): Promise<void> {
  const email = confirmedEmail(inbound)
  const request = email === null ? null : await draft.turn.linking.byEmail(email)
  return request ? showNotice(draft, request) : draft.say(line('stranger'))
}

function confirmedEmail({ profile }: Inbound): string | null {
  return profile?.email ?? null
}

/** Tells what is kept and why before anything is linked; whose account it would be is shown masked. */
function showNotice(draft: Draft, { id: request, name }: LinkRequest): void {
  const decide = (agreed: boolean) => ({ do: 'link', request, agreed }) as const
  draft.reply({
    lines: [noticeLine(draft.parts.privacyContact), line('link-ask', { name: maskName(name) })],
    offers: [
      [{ label: line('button-link'), action: decide(true), style: 'primary' }],
      [{ label: line('button-decline'), action: decide(false) }],
    ],
  })
}

async function answerNotice(draft: Draft, inbound: Inbound, token: string): Promise<void> {
  const pressed = await draft.turn.pressed(token)
  if (pressed?.action.do !== 'link') {
    draft.notice(line('button-stale-short'))
    return greet(draft, inbound)
  }
  draft.pressed(pressed)
  const { request, agreed } = pressed.action
  if (agreed) return link(draft, request, confirmedEmail(inbound))
  await draft.turn.linking.decline(request)
  draft.say(line('link-declined'))
}

async function link(draft: Draft, request: number, email: string | null): Promise<void> {
  const answer = await draft.turn.linking.agree(request, email)
  if (!answer.linked) return draft.say(line('link-gone'))
  welcome(draft, answer)
}

function welcome(draft: Draft, { employee, others, issuer }: Linked): void {
  draft.say(line('linked', { name: employee.name }))
  for (const other of others)
    draft.tell({ ...other, employeeId: employee.id }, line('linked-elsewhere', { at: draft.now }))
  for (const account of issuer?.accounts ?? [])
    draft.tell(
      { ...account, employeeId: issuer?.employeeId ?? null },
      line('link-code-used', { name: employee.name, at: draft.now }),
    )
  draft.concern([employee.id])
}
