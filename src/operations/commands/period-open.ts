import type { Command } from 'commander'
import { Temporal } from 'temporal-polyfill'
import { type PeriodDates, periodDates } from '#appraisal/period.ts'
import { defaultWindows } from '#appraisal/window.ts'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { calendarDay, readMonth } from './given-month.ts'

/** `period open`: a month in which progress is reported and evaluated, with its three last days. */
export function addPeriodOpen(period: Command, kit: Kit): void {
  const { write } = kit
  period
    .command('open')
    .description(write(line('admin-period-open-about')))
    .argument('<YYYY-MM>', write(line('admin-period-month')))
    .option('--progress-due <YYYY-MM-DD>', write(line('admin-period-progress-due')))
    .option('--edit-until <YYYY-MM-DD>', write(line('admin-period-edit-until')))
    .option('--evaluation-due <YYYY-MM-DD>', write(line('admin-period-evaluation-due')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(open))
}

async function open(acting: ActingAdministrator, { values: [text = ''], options }: Given): Promise<Outcome> {
  const month = readMonth(text)
  if (isOutcome(month)) return month
  const dates = readDates(month.firstDay, options)
  return isOutcome(dates) ? dates : openMonth(acting, dates)
}

function openMonth(acting: ActingAdministrator, dates: PeriodDates): Promise<Outcome> {
  const { startsOn: month, progressDueOn: progressDue, editUntil, evaluationDueOn: evaluationDue } = dates
  return act(acting, async ({ records }) => {
    const opened = await records.openPeriod({
      ...dates,
      year: month.year,
      month: month.month,
      objectionWindow: defaultWindows.objection,
      now: acting.now,
    })
    if (!opened) return refused('opened-before', line('admin-period-opened-before', { month }))
    const says = line('admin-period-opened', { month, progressDue, editUntil, evaluationDue })
    return done(says, { month: String(month.toPlainYearMonth()), progressDue, editUntil, evaluationDue })
  })
}

const named = [
  { option: 'progressDue', flag: 'progress-due', date: 'progressDueOn' },
  { option: 'editUntil', flag: 'edit-until', date: 'editUntil' },
  { option: 'evaluationDue', flag: 'evaluation-due', date: 'evaluationDueOn' },
] as const

/** The usual dates of the month, but for those that were named. */
function readDates({ year, month }: Temporal.PlainDate, options: Given['options']): PeriodDates | Outcome {
  const dates = periodDates('monthly', year, month)
  for (const { option, flag, date } of named) {
    const text = options[option]
    const day = text === undefined ? dates[date] : calendarDay(text)
    if (!day) return refused('date-form', line('admin-period-date-form', { option: flag }))
    dates[date] = day
  }
  return isInOrder(dates) ? dates : refused('order', line('admin-period-order'))
}

function isInOrder({ startsOn, progressDueOn, editUntil, evaluationDueOn }: PeriodDates): boolean {
  const { compare } = Temporal.PlainDate
  return (
    compare(startsOn, progressDueOn) <= 0 &&
    compare(progressDueOn, editUntil) <= 0 &&
    compare(progressDueOn, evaluationDueOn) <= 0
  )
}
