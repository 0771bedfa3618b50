/** A delivery that could be read, but not recorded: Slack is to send it again. By having a code it passes Bolt as it is. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly code = 'not_taken'
}
