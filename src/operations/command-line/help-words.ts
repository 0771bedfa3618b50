import { Help, type HelpConfiguration } from 'commander'
import { line } from '#texts/line.ts'
import type { Write } from './write.ts'

/** Commander's help in the words of our texts. */
export function helpWords(write: Write): HelpConfiguration {
  const plain = new Help()
  const headings: Readonly<Record<string, string>> = {
    'Usage:': write(line('admin-help-usage')),
    'Arguments:': write(line('admin-help-arguments')),
    'Options:': write(line('admin-help-options')),
    'Commands:': write(line('admin-help-commands')),
  }
  const translate = (usage: string) =>
    usage
      .replace('[options]', `[${write(line('admin-help-some-options'))}]`)
      .replace('[command]', `[${write(line('admin-help-some-command'))}]`)
  return {
    styleTitle: (title) => headings[title] ?? title,
    commandUsage: (command) => translate(plain.commandUsage(command)),
    subcommandTerm: (command) => translate(plain.subcommandTerm(command)),
  }
}
