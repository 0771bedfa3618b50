import type { CommanderError } from 'commander'
import { type Line, line } from '#texts/line.ts'
import type { Outcome } from './outcome.ts'

const problems: Readonly<Record<string, (subject: string) => Line>> = {
  'commander.help': () => line('admin-usage-missing-command'),
  'commander.unknownCommand': (subject) => line('admin-usage-unknown-command', { subject }),
  'commander.unknownOption': (subject) => line('admin-usage-unknown-option', { subject }),
  'commander.missingArgument': (subject) => line('admin-usage-missing-argument', { subject }),
  'commander.missingMandatoryOptionValue': (subject) => line('admin-usage-missing-option', { subject }),
  'commander.optionMissingArgument': (subject) => line('admin-usage-missing-value', { subject }),
  'commander.excessArguments': () => line('admin-usage-too-many-arguments'),
}

/** Says in our words what commander found wrong with a command line: its messages quote what, and what was meant. */
export function usageOutcome({ code, message }: CommanderError): Outcome {
  const subject = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1]
  const says = [
    problems[code]?.(subject) ?? line('admin-usage-invalid'),
    ...(suggestion ? [line('admin-usage-did-you-mean', { suggestion })] : []),
    line('admin-usage-hint'),
  ]
  return {
    outcome: 'usage',
    problem: nameOf(code),
    says,
    data: { subject, ...(suggestion ? { suggestion } : {}) },
  }
}

/** `commander.unknownOption` is `unknown-option`. */
function nameOf(code: string): string {
  return code === 'commander.help'
    ? 'missing-command'
    : code.replace(/^commander\./, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
