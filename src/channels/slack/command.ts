import type { Content } from '#channels/channel.ts'

type Command = Extract<Content, { kind: 'command' }>

/** The one command a workspace has to know: what follows it is the assistant's command. */
const APP_COMMAND = 'kinerja'

/**
 * Reads `/status Juli` and, the same, `/kinerja status Juli`; `/kinerja` alone is the command `kinerja`. Undefined
 * for anything that is no command.
 */
export function commandOf(text: string): Command | undefined {
  const command = split(text)
  return command?.command === APP_COMMAND ? (split(`/${command.argument}`) ?? command) : command
}

function split(text: string): Command | undefined {
  const [, name, argument = ''] = /^\s*\/+([^\s/]\S*)(.*)$/s.exec(text) ?? []
  if (name === undefined) return undefined
  return { kind: 'command', command: name.toLowerCase(), argument: argument.trim() }
}
