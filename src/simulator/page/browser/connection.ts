import type { BodyOf, ResultOf } from '../action.ts'
import type { PageActions } from '../actions.ts'
import type { PageState } from '../state.ts'
import type { FileChoice } from '../uploads.ts'

/** Listens to what changes. The first event brings everything, also after a broken connection. */
export function listen(
  onState: (state: PageState) => void,
  onConnected: (isConnected: boolean) => void,
): void {
  const events = new EventSource('/api/events')
  let state: PageState | undefined
  events.addEventListener('error', () => onConnected(false))
  events.addEventListener('message', ({ data }) => {
    state = merged(state, JSON.parse(data))
    onConnected(true)
    onState(state)
  })
}

function merged(before: PageState | undefined, change: PageState): PageState {
  return {
    ...before,
    ...change,
    chats: { ...before?.chats, ...change.chats },
    desktops: { ...before?.desktops, ...change.desktops },
  }
}

/** Does something on the page's server; null when it could not be done. */
export async function post<Name extends keyof PageActions>(
  name: Name,
  body: BodyOf<PageActions[Name]>,
): Promise<{ result: ResultOf<PageActions[Name]> } | null> {
  const response = await send(`/api/${name}`, 'application/json', JSON.stringify(body))
  return response ? { result: await response.json() } : null
}

/** Uploads a file, to be picked by an action that follows; null when it was refused. */
export async function upload(file: File): Promise<FileChoice | null> {
  const query = new URLSearchParams({ name: file.name, mime: file.type })
  const response = await send(`/api/upload?${query}`, 'application/octet-stream', file)
  return response ? response.json() : null
}

async function send(path: string, type: string, body: BodyInit): Promise<Response | null> {
  const request = fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body })
  const response = await request.catch(() => null)
  return response?.ok ? response : null
}
