import { z } from 'zod'
import { readJson } from './json.ts'
import { type Answer, defineMethod, type Refusal, refuse, tiers } from './method.ts'
import { explain } from './refusals.ts'
import type { Interaction } from './triggers.ts'
import { homeDefinition, modalDefinition, type ViewDefinition } from './view-definitions.ts'
import { describeView, type OpenView } from './views.ts'
import type { Workspace } from './workspace.ts'

const largestView = 250_000

type Read = { ok: true; definition: ViewDefinition } | { ok: false; refusal: Refusal }

/** A view as the app gives it, or why Slack refuses it. */
export function readView(given: unknown, kind: 'modal' | 'home'): Read {
  const json = readJson(given)
  if (typeof json !== 'object' || json === null)
    return refuseView(['must provide an object [json-pointer:/view]'])
  if (JSON.stringify(json).length > largestView) return { ok: false, refusal: refuse('view_too_large') }
  const read = (kind === 'modal' ? modalDefinition : homeDefinition).safeParse(json)
  return read.success ? { ok: true, definition: read.data } : refuseView(explain(read.error, json, '/view'))
}

function refuseView(messages: readonly string[]): Read {
  const all = ['failed to match all allowed schemas [json-pointer:/view]', ...messages]
  return { ok: false, refusal: refuse('invalid_arguments', all) }
}

const triggered = z.object({ trigger_id: z.string(), view: z.unknown().optional() })

type Show = (workspace: Workspace, interaction: Interaction, definition: ViewDefinition) => OpenView | string

/** Opens or pushes; the trigger is spent only on a view that is in order. */
function show(
  { trigger_id: triggerId, view: given }: z.infer<typeof triggered>,
  workspace: Workspace,
  place: Show,
): Answer {
  const read = readView(given, 'modal')
  if (!read.ok) return read.refusal
  const interaction = workspace.triggers.exchange(triggerId)
  if (typeof interaction === 'string') return refuse(interaction)
  return shown(workspace, place(workspace, interaction, read.definition))
}

function shown({ identity, announce }: Workspace, view: OpenView | string): Answer {
  if (typeof view === 'string') return refuse(view)
  announce(view.userId)
  return { ok: true, view: describeView(view, identity) }
}

const open = defineMethod({
  perMinute: tiers.fourth,
  arguments: triggered,
  answer: (given, workspace) =>
    show(given, workspace, ({ views }, { userId }, definition) => views.open(userId, definition)),
})

const push = defineMethod({
  perMinute: tiers.fourth,
  arguments: triggered,
  answer: (given, workspace) =>
    show(given, workspace, ({ views }, { viewId }, definition) => {
      const onto = views.find(viewId ?? '')
      return onto ? views.push(onto, definition) : 'not_found'
    }),
})

const update = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view: z.unknown().optional(),
  }),
  answer({ view_id: id, external_id: externalId, hash, view: given }, workspace) {
    if (id && externalId)
      return refuse('invalid_arguments', ['Cannot provide both `view_id` and `external_id`'])
    if (!id && !externalId) return refuse('invalid_arguments', ['missing required field: view_id'])
    const view = id ? workspace.views.find(id) : workspace.views.findByExternalId(externalId ?? '')
    if (!view) return refuse('not_found')
    const read = readView(given, view.definition.type)
    if (!read.ok) return read.refusal
    if (hash && hash !== view.hash) return refuse('hash_conflict')
    return shown(workspace, workspace.views.update(view, read.definition))
  },
})

const publish = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ user_id: z.string(), hash: z.string().optional(), view: z.unknown().optional() }),
  answer({ user_id: userId, hash, view: given }, workspace) {
    if (!workspace.people.find(userId)) return refuse('user_not_found')
    const read = readView(given, 'home')
    if (!read.ok) return read.refusal
    const before = workspace.views.home(userId)
    if (hash && before && hash !== before.hash) return refuse('hash_conflict')
    return shown(workspace, workspace.views.publish(userId, read.definition))
  },
})

export const viewsMethods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}
