import { describeState, type Fields, startFields } from './fields.ts'
import { newId } from './identifiers.ts'
import type { Identity } from './identity.ts'
import type { ViewDefinition } from './view-definitions.ts'

/** Views a modal may hold, the first one included. */
const tallestStack = 3

export interface OpenView {
  id: string
  userId: string
  definition: ViewDefinition
  /** Changes with every update. */
  hash: string
  rootId: string
  previousId: string | null
  fields: Fields
  /** What is wrong, by block id, as the person sees it. */
  errors: Readonly<Record<string, string>>
}

type ViewRefusal = 'duplicate_external_id' | 'push_limit_reached' | 'not_found'

export interface Views {
  /** A person's open modal, topmost view last. */
  stack(userId: string): readonly OpenView[]
  /** A new modal in place of the one that may be open. */
  open(userId: string, definition: ViewDefinition): OpenView | ViewRefusal
  push(onto: OpenView, definition: ViewDefinition): OpenView | ViewRefusal
  update(view: OpenView, definition: ViewDefinition): OpenView | ViewRefusal
  /** The person's Home tab. */
  publish(userId: string, definition: ViewDefinition): OpenView
  home(userId: string): OpenView | undefined
  close(views: readonly OpenView[]): void
  find(id: string): OpenView | undefined
  findByExternalId(id: string): OpenView | undefined
}

export function createViews(): Views {
  const byId = new Map<string, OpenView>()
  const byExternalId = new Map<string, OpenView>()
  const stacks = new Map<string, readonly OpenView[]>()
  const homes = new Map<string, OpenView>()

  const stack = (userId: string) => stacks.get(userId) ?? []
  const isTaken = ({ external_id: id }: ViewDefinition, by?: OpenView) =>
    id !== '' && byExternalId.has(id) && byExternalId.get(id) !== by
  const register = (view: OpenView) => {
    byId.set(view.id, view)
    if (view.definition.external_id !== '') byExternalId.set(view.definition.external_id, view)
    return view
  }
  const close = (views: readonly OpenView[]) => {
    for (const view of views) {
      byId.delete(view.id)
      byExternalId.delete(view.definition.external_id)
      stacks.set(
        view.userId,
        stack(view.userId).filter(({ id }) => id !== view.id),
      )
    }
  }

  return {
    stack,
    close,
    home: (userId) => homes.get(userId),
    find: (id) => byId.get(id),
    findByExternalId: (id) => byExternalId.get(id),
    open(userId, definition) {
      if (isTaken(definition)) return 'duplicate_external_id'
      close(stack(userId))
      const view = register(createView(userId, definition))
      stacks.set(userId, [view])
      return view
    },
    push(onto, definition) {
      const below = stack(onto.userId)
      if (!byId.has(onto.id)) return 'not_found'
      if (isTaken(definition)) return 'duplicate_external_id'
      if (below.length >= tallestStack) return 'push_limit_reached'
      const view = register(createView(onto.userId, definition, onto))
      stacks.set(onto.userId, [...below, view])
      return view
    },
    update(view, definition) {
      if (isTaken(definition, view)) return 'duplicate_external_id'
      byExternalId.delete(view.definition.external_id)
      const fields = startFields(definition.blocks, { blocks: view.definition.blocks, fields: view.fields })
      return register(Object.assign(view, { definition, fields, hash: newHash(), errors: {} }))
    },
    publish(userId, definition) {
      const before = homes.get(userId)
      if (before) close([before])
      const view = register(createView(userId, definition))
      homes.set(userId, view)
      return view
    },
  }
}

function createView(userId: string, definition: ViewDefinition, onto?: OpenView): OpenView {
  const id = newId('V')
  return {
    id,
    userId,
    definition,
    hash: newHash(),
    rootId: onto?.rootId ?? id,
    previousId: onto?.id ?? null,
    fields: startFields(definition.blocks),
    errors: {},
  }
}

function newHash(): string {
  return `${Math.floor(Date.now() / 1000)}.${newId('').toLowerCase()}`
}

/** The view object of `views.open` and of interactions. */
export function describeView(view: OpenView, identity: Identity) {
  const { definition } = view
  return {
    id: view.id,
    team_id: identity.teamId,
    app_id: identity.appId,
    app_installed_team_id: identity.teamId,
    bot_id: identity.botId,
    ...definition,
    ...(definition.type === 'modal' && {
      submit: definition.submit ?? null,
      close: definition.close ?? null,
    }),
    state: describeState(definition.blocks, view.fields, identity),
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
  }
}
