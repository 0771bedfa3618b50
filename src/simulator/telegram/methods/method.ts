import type { Call } from '../call.ts'
import type { Cloud } from '../cloud.ts'

/** Performs a method of the Bot API and returns its `result`, at once or later. Throws a `Refusal` to refuse. */
export type Method = (cloud: Cloud, call: Call) => unknown
