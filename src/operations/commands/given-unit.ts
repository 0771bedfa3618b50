import type { ListedUnit } from '#database/administration/units.ts'
import { line } from '#texts/line.ts'
import { type Outcome, refused } from '../command-line/outcome.ts'

/** The unit of that name, in whatever case. */
export function unitNamed(units: readonly ListedUnit[], name: string): ListedUnit | Outcome {
  const unit = units.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
  const names = units.map((each) => each.name)
  return (
    unit ??
    refused('unknown-unit', line('admin-unknown-unit', { unit: name, units: names.join(', ') }), {
      units: names,
    })
  )
}
