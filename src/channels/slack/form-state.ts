import type { ViewOutput, ViewStateValue } from '@slack/bolt'
import type { FormValue } from '#channels/channel.ts'
import { incomingFile } from './incoming-file.ts'

export type Values = Readonly<Record<string, FormValue>>

/** What is filled in, by the field's name. A choice not made is left out, an empty text is an empty text. */
export function valuesOf({ values }: ViewOutput['state']): Values {
  const read = Object.entries(values).flatMap(([name, actions]) =>
    Object.values(actions).flatMap((state) => readValue(state).map((value) => [name, value] as const)),
  )
  return Object.fromEntries(read)
}

function readValue(state: ViewStateValue): FormValue[] {
  if (state.files) return [{ files: state.files.map(incomingFile) }]
  if (state.type === 'plain_text_input') return [{ text: state.value ?? '' }]
  return state.selected_option ? [{ option: state.selected_option.value }] : []
}
