import type { Inbound } from '#channels/channel.ts'
import type { Linked } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** A one-time code as people type it: ten letters and digits, in groups or not, small or capital. */
const codeShape = /^[a-z0-9]{5}[\s-]?[a-z0-9]{5}$/i

/** Someone not linked yet: takes his code, recognises his work e-mail, or says how to be linked. Nothing personal. */
export async function greetStranger(draft: Draft, inbound: Inbound): Promise<void> {
  const { content } = inbound
  const written =
    content.kind === 'command' && content.command === 'start' ? content.argument : textOf(content)
  if (codeShape.test(written.trim())) return linkByCode(draft, written)
  const employee = await recognised(draft, inbound)
  if (employee && content.kind === 'press') return confirmLink(draft, content.token, employee.id)
  if (!employee) return draft.say(line('stranger'))
  draft.reply({
    lines: [line('stranger-recognised', { name: employee.name, position: employee.position })],
    offers: [[{ label: line('button-link'), action: { do: 'link' }, style: 'primary' }]],
  })
}

function textOf(content: Inbound['content']): string {
  return content.kind === 'text' ? content.text : ''
}

async function linkByCode(draft: Draft, code: string): Promise<void> {
  const answer = await draft.turn.linking.byCode(code.replace(/[\s-]/g, '').toUpperCase())
  if (answer.linked) return welcome(draft, answer)
  if (answer.why === 'locked') return draft.say(line('code-locked', { until: answer.until ?? draft.now }))
  draft.say(line(answer.why === 'expired' ? 'code-expired' : 'code-unknown'))
}

/** Only who is vouched for by the workspace itself is recognised: a member, no guest, with a confirmed e-mail. */
async function recognised(draft: Draft, { profile }: Inbound) {
  if (!profile?.email || profile.guest) return null
  return draft.turn.linking.employeeByEmail(profile.email)
}

async function confirmLink(draft: Draft, token: string, employeeId: number): Promise<void> {
  const pressed = await draft.turn.pressed(token)
  if (pressed?.action.do !== 'link') return draft.say(line('stranger'))
  draft.pressed(pressed)
  await welcome(draft, await draft.turn.linking.link(employeeId))
}

async function welcome(draft: Draft, { employee, others }: Linked): Promise<void> {
  draft.say(line('linked', { name: employee.name }))
  for (const other of others)
    draft.tell({ ...other, employeeId: employee.id }, line('linked-elsewhere', { at: draft.now }))
  draft.concern([employee.id])
}
