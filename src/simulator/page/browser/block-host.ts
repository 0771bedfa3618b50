import type { BodyOf } from '../action.ts'
import type { PageActions } from '../actions.ts'
import type { Overview, ShownValue } from '../state.ts'
import type { Popup } from './page.ts'

/** A value as it is entered; files are picked. */
type EnteredValue = BodyOf<PageActions['slack/fill']>['value']

/** The message or modal that blocks stand in. */
export interface BlockHost {
  /** Tells its inputs from those of other hosts. */
  id: string
  values: Readonly<Record<string, ShownValue>>
  errors: Readonly<Record<string, string>>
  samples: Overview['samples']
  /** Enters a value in an input block; `tellsApp` when the app wants to hear of it at once. */
  enter(blockId: string, actionId: string, value: EnteredValue, tellsApp: boolean): void
  /** Clicks or chooses, which the app hears of. */
  act(actionId: string, value?: EnteredValue): void
  isBusy(actionId: string): boolean
  ask(question: Extract<Popup, { kind: 'confirm' }>): void
}
