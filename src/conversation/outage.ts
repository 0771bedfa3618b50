/** The database cannot be reached or is shutting down: nothing is wrong with the work itself. */
export class Outage extends Error {
  override readonly name = 'Outage'
}

export function isOutage(error: unknown): error is Outage {
  return error instanceof Outage
}
