import type { ProgressDraft } from '#appraisal/progress.ts'
import type { Records } from '#appraisal/records.ts'
import { type Line, line } from '#texts/line.ts'

/** A report as the appraiser reads it: under each work result its progress, obstacles and evidence. */
export async function progressLines(records: Records, reportId: number): Promise<readonly Line[]> {
  const report = await records.report(reportId)
  const period = report && (await records.period(report.periodId))
  const plan = report && period && (await records.planOf(report.employeeId, period.year))
  if (!report || !period || !plan) return []
  const feedback = await records.feedbackFor(report.employeeId, 3)
  return [
    line('progress-head', { month: period.startsOn, at: report.submittedAt, revision: report.revision }),
    ...plan.results.flatMap((result, index) => {
      const entry = report.entries.find((each) => each.workResultId === result.id)
      const { title, indicator, target, unitOfMeasure: unit } = result
      return entry
        ? [
            line('progress-entry', {
              number: index + 1,
              title,
              indicator,
              target,
              unit,
              realization: entry.realization,
              achievement: entry.achievement,
              bar: bar(entry.achievement),
              obstacle: entry.obstacle ?? line('progress-none'),
              evidence:
                entry.evidence.length > 0 ? entry.evidence.map(pieceLine) : line('progress-no-evidence'),
            }),
          ]
        : []
    }),
    ...(feedback.length > 0
      ? [
          line('progress-feedback', {
            feedback: feedback.map(({ text }) => line('value-text', { value: text })),
          }),
        ]
      : []),
  ]
}

function pieceLine(piece: ProgressDraft['evidence'][number]): Line {
  return line('progress-evidence', { piece: piece.kind === 'link' ? piece.url : piece.name })
}

const blocks = 10

/** Ten blocks for 100 percent, so that progress is seen at a glance without a picture. */
function bar(percent: number): string {
  const full = Math.min(blocks, Math.round(percent / blocks))
  return '▰'.repeat(full) + '▱'.repeat(blocks - full)
}
